"""What is known about a story besides its words, as labelled lines for people."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from unicodedata import bidirectional

from newsdoc.model import Article, Concept, Rights, Text, Time

_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]

_RTL_LANGUAGES = frozenset(
    [
        "ar",
        "arc",
        "ckb",
        "dv",
        "fa",
        "he",
        "iw",
        "ks",
        "ku-arab",
        "mzn",
        "nqo",
        "pnb",
        "ps",
        "sd",
        "ug",
        "ur",
        "yi",
    ]
)
_RTL_SCRIPTS = frozenset(["adlm", "arab", "hebr", "mand", "nkoo", "rohg", "syrc", "thaa"])


def readable_time(time: Time) -> str:
    """The time in words, with the offset from UTC where one was written.

    Example:
        >>> from newsdoc.model import PartialDate
        >>> readable_time(PartialDate(2003, 10, 9))
        '9 October 2003'
    """
    day = "" if time.day is None else f"{time.day} "
    month = "" if time.month is None else f"{_MONTHS[time.month - 1]} "
    text = f"{day}{month}{time.year}"
    if isinstance(time, dt.datetime):
        text += f", {time:%H:%M}" + (f":{time:%S}" if time.second else "")
        zone = time.utcoffset()
        if zone is not None:
            text += " UTC" if not zone else f" UTC{time:%z}"
    return text


def is_right_to_left(language: str | None, sample: str = "") -> bool:
    """Whether the text runs from right to left.

    That is told by the script or the language of the tag; where there is no tag, by the first
    letter of `sample` that has a direction.

    Example:
        >>> is_right_to_left("ar-EG"), is_right_to_left("en"), is_right_to_left(None, "«שלום»")
        (True, False, True)
    """
    if language:
        subtags = language.lower().replace("_", "-").split("-")
        script = next((tag for tag in subtags[1:] if len(tag) == 4 and tag.isalpha()), None)
        if script is not None:
            return script in _RTL_SCRIPTS
        return subtags[0] in _RTL_LANGUAGES
    return text_direction(sample) == "rtl"


def text_direction(text: str) -> str | None:
    """`rtl` or `ltr` by the first letter that has a direction; None when no letter has one.

    Spec: Unicode Bidirectional Algorithm (UAX 9), rule P2
    """
    for character in text:
        kind = bidirectional(character)
        if kind in {"R", "AL"}:
            return "rtl"
        if kind == "L":
            return "ltr"
    return None


def display_times(article: Article) -> list[tuple[str, Time]]:
    """The times of the article with the words for them, first things first."""
    times = (
        ("published", article.published),
        ("updated", article.modified),
        ("written", article.created),
        ("not for use before", article.embargoed),
        ("not for use after", article.expires),
    )
    return [(label, time) for label, time in times if time is not None]


def facts(article: Article) -> list[tuple[str, str]]:
    """Labels and values of what the article says of itself, without the absent ones.

    Example:
        >>> facts(Article(slugline="RAIN", urgency=4))
        [('Slug', 'RAIN'), ('Urgency', '4')]
    """
    rows: list[tuple[str, str | None]] = [
        ("Title", article.title),
        ("Slug", article.slugline),
        ("Language", article.language),
        ("Kind", article.item_class),
        ("Status", article.status),
        ("Urgency", _number(article.urgency)),
        ("Priority", _number(article.priority)),
        ("Words", _number(article.word_count)),
        ("Genre", _names(article.genres)),
        ("Subjects", _names(article.subjects)),
        ("Keywords", _joined(keyword.text for keyword in article.keywords)),
        ("People", _names(article.people)),
        ("Organisations", _names(article.organisations)),
        ("Places", _names(article.places)),
        ("Events", _names(article.events)),
        ("Things", _names(article.objects)),
        ("Written in", _names(article.located)),
        ("Audience", _names(article.audiences)),
        ("Signals", _names(article.signals)),
        ("Provider", None if article.provider is None else concept_name(article.provider)),
        ("Sources", _names(article.sources)),
        ("Creators", _names(article.creators)),
        ("Contributors", _names(article.contributors)),
        ("Credit", article.credit_line),
        *_rights(article.rights),
        *(row for rights in article.further_rights for row in _rights(rights)),
        *(("Note", note.text) for note in article.notes),
        ("Address", article.url),
        ("Identifier", article.guid),
        ("Version", article.version),
    ]
    return [(label, value) for label, value in rows if value]


def concept_name(concept: Concept) -> str | None:
    """The best name that there is for a concept: name, label, scheme and code, URI.

    Example:
        >>> concept_name(Concept(scheme="medtop", code="04000000"))
        'medtop:04000000'
    """
    if concept.name:
        return concept.name
    if concept.labels:
        return concept.labels[0].text
    if concept.code:
        return f"{concept.scheme}:{concept.code}" if concept.scheme else concept.code
    return concept.uri


def words_of(text: Text | None) -> str:
    """The words of an optional text, empty where it is absent."""
    return "" if text is None else text.text


def _rights(rights: Rights | None) -> list[tuple[str, str]]:
    if rights is None:
        return []
    holder = None if rights.holder is None else concept_name(rights.holder)
    owner = " ".join(part for part in (rights.year, holder) if part)
    scope = f" ({rights.scope})" if rights.scope else ""
    rows = (("Copyright", owner), ("Notice", rights.notice), ("Usage", rights.usage_terms))
    return [(label, value + scope) for label, value in rows if value]


def _names(concepts: Iterable[Concept]) -> str | None:
    return _joined(concept_name(concept) for concept in concepts)


def _joined(parts: Iterable[str | None]) -> str | None:
    return "; ".join(dict.fromkeys(part for part in parts if part)) or None


def _number(value: int | None) -> str | None:
    return None if value is None else str(value)
