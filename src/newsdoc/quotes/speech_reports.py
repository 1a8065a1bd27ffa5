"""Reporting clauses behind speech that has no closing mark: "…, säger hon, men …", "… – mówi kobieta"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsdoc.quotes.language import Language

_VERB = re.compile(
    r"[or]{0,2}(?:[aV]?[or]{0,2}(?P<participle>E)|(?P<finite>V)|(?P<other>[nd]))(?:[or]|p?[W9]|f){0,4}"
)
_SUBJECT = re.compile(
    r"-?(?:h|i|[DH]?[DHn9jyf]{0,5}[NKyA]|[NK]|D[nj9]|D?[9n]-?[nN]|n\.?[NK]|[DH]n?[pf][oHD])"
)
_SUBJECT_FIRST = re.compile(
    r"(?:h|(?:[NKY]{1,3}[nyj]{1,3}){0,2}[DHnjy9f]{0,6}[NKy]{1,4}(?:\([^)]{1,4}\))?)(?:r|p?n)?(V|aE)"
)
_SUBJECT_ALONE = re.compile(r"(?:h|[nj]{0,2}y?[NK]{1,3})n(?=[.~]?$)")
"""A subject with a verb on no list, and nothing else."""
_AROUND = re.compile(r"a[DHnjy9f]{0,4}[NKy]{1,4}(?:[rWp]|pW){0,3}E")
"""A reporting verb with its subject inside."""
_NAMED = re.compile(r"[NKAyh]")
_AFTER_LISTENER = re.compile(r"(?:p(?:[DH]?[nNKy]{1,3}f?[nN]?|o)|[NK]{1,2}|o|y)(?=[DHNKyAhn9])")
_CONJOINED = re.compile(r"c[rn]{0,2}[Vdn]")
_REPORTS_ON = re.compile(r"cr?V(?!h)")


def is_third(word: str, language: Language) -> bool:
    """Whether a word is a pronoun for somebody who is spoken of.

    Example:
        >>> from newsdoc.quotes.languages import language_data
        >>> is_third("Hon", language_data("sv")), is_third("jag", language_data("sv"))
        (True, False)
    """
    low = word.lower()
    return low in language.male | language.female | language.common | language.plural


def report_end(tags: str, words: Sequence[str], language: Language) -> int | None:
    """The token after verb and subject of a reporting clause, or its only verb; absent for others.

    Args:
        tags: of the sentence behind the sign that may lead to a reporting clause; not empty.
        words: with these tags.
        language: with the verbs that report.

    Example:
        >>> from newsdoc.quotes.languages import language_data
        >>> report_end("Vh.", ["säger", "hon", "."], language_data("sv"))
        2
    """
    if tags[0] == "a":
        # "…, har Mona Berg uttalt"
        apart = _AROUND.match(tags)
        if apart is not None:
            return apart.end()
    match = _VERB.match(tags)
    if match is None:
        return _subject_first(tags, words, language)
    group = "participle" if match["participle"] else "finite" if match["finite"] else "other"
    verb = match.start(group)
    listed = language.forms.get(words[verb].lower())
    subject = _SUBJECT.match(tags, match.end())
    if subject is None:
        listener = _AFTER_LISTENER.match(tags, match.end())
        if listener is not None:
            subject = _SUBJECT.match(tags, listener.end())
    if listed is None:
        found = _unlisted(tags, words, verb, subject, language)
        return _subject_first(tags, words, language) if found is None else found
    if listed.lemma in language.calling and listed.lemma not in language.speak:
        return None
    if language.speech == "-" and subject is None:
        # A dash and a verb of speech: whoever it is, somebody speaks.
        return match.end()
    if subject is None:
        alone = language.drops_pronouns and tags[match.end() : match.end() + 1] in (
            *".,-p",
            "",
        )
        return match.end() if alone else None
    if tags[subject.end() - 1] == "h" and not is_third(words[subject.end() - 1], language):
        return None
    return subject.end()


def _subject_first(tags: str, words: Sequence[str], language: Language) -> int | None:
    """Finnish "…, hän sanoo": the subject comes first."""
    if not language.subject_first:
        return None
    match = _SUBJECT_FIRST.match(tags)
    if match is None:
        unlisted = _SUBJECT_ALONE.match(tags)
        ends = language.verb_endings
        if unlisted is not None and words[unlisted.end() - 1].lower().endswith(ends):
            # "…, Salminen naureskelee."
            return unlisted.end()
    if match is None or (tags[0] == "h" and not is_third(words[0], language)):
        return None
    return match.end()


def _unlisted(
    tags: str,
    words: Sequence[str],
    verb: int,
    subject: re.Match[str] | None,
    language: Language,
) -> int | None:
    """…, suckar Lind: a verb on no list, with nothing but a subject after it."""
    if verb or subject is None or not words[verb].lower().endswith(language.verb_endings):
        return None
    if not language.verb_endings or subject.start() != verb + 1:
        return None
    who = subject.group()
    if who[-1] == "h":
        free = is_third(words[subject.end() - 1], language)
    else:
        free = bool(_NAMED.search(who)) and tags[verb + 1] in "NKy"
    rest = tags[subject.end() :]
    return subject.end() if free and not re.search(r"[VaEbtC]", rest.split(",")[0]) else None


def speech_again(tags: str, starts: Sequence[int], last: int, language: Language) -> int | None:
    """Where in the clause speech goes on, in code points: "säger hon, men …"; absent where it does not.

    Args:
        tags: of the clause.
        starts: where its tokens start.
        last: what `report_end` gave.
        language: whose sign before a reporting clause counts.

    Example:
        >>> from newsdoc.quotes.languages import language_data
        >>> speech_again("Vh,chm", [0, 6, 9, 11, 15, 18], 2, language_data("sv"))
        11
    """
    place = last
    while place < len(tags) and tags[place] not in ",-":
        place += 1
    if place + 1 >= len(tags):
        return None
    if language.speech == "-":
        return starts[place + 1] if tags[place] == "-" else None
    following = tags[place + 1]
    if tags[place] == "-" or following == "w":
        return None
    pronoun = tags[last - 1] == "h" and place == last
    if pronoun and _REPORTS_ON.match(tags, place + 1):
        # "sier han, og viser til at …"
        return None
    if (pronoun and following not in "nW9p") or (
        following in "tcaVC" and not _CONJOINED.match(tags, place + 1)
    ):
        # "sier hun, er det eneste …"
        return starts[place + 1]
    return None
