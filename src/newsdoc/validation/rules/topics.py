"""SU: codes of the vocabularies of IPTC."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from newsdoc.model import Article
from newsdoc.validation._base import Finding
from newsdoc.validation.facts import Facts
from newsdoc.validation.rules._fixes import put
from newsdoc.validation.rules._media_topics import RETIRED, is_media_topic, is_media_topic_shape

_TOPIC_URI = "http://cv.iptc.org/newscodes/mediatopic/"

_TOPICS = frozenset(("medtop", "mediatopic", "mediatopics", _TOPIC_URI, _TOPIC_URI.rstrip("/")))

_SUBJECT_URI = "http://cv.iptc.org/newscodes/subjectcode/"

_SUBJECTS = frozenset(
    (
        "subj",
        "subjectcode",
        "iptcsubjectcode",
        "iptcsubjectcodes",
        _SUBJECT_URI,
        _SUBJECT_URI.rstrip("/"),
    )
)


class _Code(NamedTuple):
    """A code of IPTC in the subjects."""

    pointer: str
    """Pointer to the code."""
    kind: str
    """`topic` or `subject`: the vocabulary."""
    code: str
    """The code."""


def _codes(facts: Facts) -> tuple[_Code, ...]:
    """The codes of IPTC in the subjects."""
    found = []
    for index, concept in enumerate(facts.article.subjects):
        kind = _kind(concept.scheme)
        if kind is not None and concept.code:
            found.append(_Code(f"/subjects/{index}/code", kind, concept.code))
    return tuple(found)


@lru_cache(maxsize=256)
def _kind(scheme: str | None) -> str | None:
    """Which of the vocabularies of IPTC a scheme is."""
    name = scheme.casefold() if scheme else ""
    return "topic" if name in _TOPICS else "subject" if name in _SUBJECTS else None


def _doubtful(facts: Facts) -> tuple[_Code, ...]:
    """Those of the codes that something is the matter with."""
    return tuple(found for found in facts.once(_codes) if not _is_fine(found.kind, found.code))


@lru_cache(maxsize=8192)
def _is_fine(kind: str, code: str) -> bool:
    """Whether a code is known and not retired."""
    return is_media_topic_shape(code) and _is_known(kind, code) and code not in RETIRED


def _is_known(kind: str, code: str) -> bool:
    return is_media_topic(code) if kind == "topic" else 1 <= int(code[:2]) <= 17


def iptc_code_malformed(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A code of IPTC that is not eight digits.

    What:
        Fires for subjects of the schemes of Media Topics (`medtop`) and Subject Codes
        (`subj`) whose code is not of eight digits.

    Why:
        Nothing is found under it; mostly leading zeros were lost in a spreadsheet.

    Example:
        `{"scheme": "medtop", "code": "4000000"}`. Write "04000000".

    Spec:
        IPTC NewsCodes, mediatopic and subjectcode.
    """
    for pointer, kind, code in facts.once(_doubtful):
        if not is_media_topic_shape(code):
            right = f"0{code}"
            lost = is_media_topic_shape(right) and _is_known(kind, right)
            yield Finding(
                "the code is not of eight digits",
                pointer,
                value=code,
                hint=f"write '{right}'" if lost else "look it up",
                fix=put(pointer, right) if lost else None,
            )


def iptc_code_unknown(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A code that IPTC has never given out.

    What:
        Fires for Media Topics that the vocabulary of March 2025 does not have, codes above
        its last one not counted, and for Subject Codes that do not start with 01 to 17.

    Why:
        Nothing is found under it; mostly a code of the one vocabulary under the name of the
        other.

    Example:
        `{"scheme": "medtop", "code": "04003005"}`, which is a Subject Code.

    Spec:
        IPTC NewsCodes, mediatopic and subjectcode.
    """
    for pointer, kind, code in facts.once(_doubtful):
        if not is_media_topic_shape(code):
            continue
        if not _is_known(kind, code):
            other = "Media Topics: medtop" if kind == "subject" else "Subject Codes: subj"
            yield Finding(
                "the vocabulary has no such code",
                pointer,
                value=code,
                hint=f"look it up; perhaps it is of another vocabulary ({other})",
            )


def iptc_code_retired(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A Media Topic that IPTC has retired.

    What:
        Fires for Media Topics that were retired before the newest date of the item; for an
        item without a date, for all that are retired in the vocabulary of March 2025.

    Why:
        Retired topics are not shown for choosing any more, and new systems do not know
        them.

    Example:
        `{"scheme": "medtop", "code": "20000115"}` (witness, retired in October 2019).

    Spec:
        IPTC NewsCodes, mediatopic, retired.
    """
    if not facts.once(_doubtful):
        return
    days = [t for t in (article.created, article.modified, article.published) if t is not None]
    newest = max((f"{t.year:04}-{t.month or 12:02}" for t in days), default="9999-12")
    for pointer, kind, code in facts.once(_doubtful):
        month = RETIRED.get(code) if kind == "topic" else None
        if month is not None and month < newest:
            yield Finding(f"the topic was retired in {month}", pointer, value=code,
                          hint="take the topic that replaced it")  # fmt: skip


def vocabulary_superseded(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """Subject Codes, which Media Topics have replaced.

    What:
        Fires once for an article that has Subject Codes of IPTC and no Media Topic.

    Why:
        IPTC does not keep the Subject Codes up any more; new systems know the Media Topics
        only.

    Example:
        `{"scheme": "subj", "code": "04003005"}` alone. Add the Media Topic for it.

    Spec:
        IPTC NewsCodes, subjectcode (superseded by mediatopic in 2010).
    """
    topics = facts.once(_codes)
    if topics and all(kind == "subject" for _, kind, _ in topics):
        yield Finding("Subject Codes without a Media Topic", topics[0][0], value=topics[0][2],
                      hint="add the Media Topics for them")  # fmt: skip


def uri_against_code(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A concept whose URI and code are not of one topic.

    What:
        Fires for a subject with a URI of the IPTC Media Topics or Subject Codes that does
        not end with its `code`.

    Why:
        Receivers that go by the URI and those that go by the code file the story under two
        subjects.

    Example:
        `{"scheme": "medtop", "code": "04000000", "uri":
        "http://cv.iptc.org/newscodes/mediatopic/15000000"}`.

    Spec:
        NewsML-G2 2.35, QCodes and concept URIs.
    """
    for index, concept in enumerate(article.subjects):
        uri, code = concept.uri, concept.code
        if not uri or not code or "cv.iptc.org/newscodes/" not in uri:
            continue
        if "/mediatopic/" not in uri and "/subjectcode/" not in uri:
            continue
        if uri.rstrip("/").rpartition("/")[2].rpartition(":")[2] != code.rpartition(":")[2]:
            yield Finding(
                f"the URI is not that of the code '{code}'", f"/subjects/{index}/uri", value=uri,
                hint="set one of them right",
            )  # fmt: skip
