"""SU: what a story is about: subjects, keywords, places."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.model import Article, Concept
from newsdoc.validation._base import Finding
from newsdoc.validation.facts import Facts
from newsdoc.validation.rules._fixes import put, remove
from newsdoc.validation.rules._media_topics import RETIRED, is_media_topic, is_media_topic_shape
from newsdoc.validation.rules._story import is_text

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


def _lists(article: Article) -> tuple[tuple[str, tuple[Concept, ...]], ...]:
    """The lists of concepts that tell what the article is about."""
    return (
        ("subjects", article.subjects),
        ("genres", article.genres),
        ("places", article.places),
        ("people", article.people),
        ("organisations", article.organisations),
        ("events", article.events),
        ("objects", article.objects),
    )


def _topics(facts: Facts) -> tuple[tuple[str, str, str], ...]:
    """Codes of IPTC in the subjects: pointer to the code, `topic` or `subject`, the code."""
    found = []
    for index, concept in enumerate(facts.article.subjects):
        scheme = concept.scheme.casefold() if concept.scheme else ""
        if concept.code and scheme in _TOPICS:
            found.append((f"/subjects/{index}/code", "topic", concept.code))
        elif concept.code and scheme in _SUBJECTS:
            found.append((f"/subjects/{index}/code", "subject", concept.code))
    return tuple(found)


def subject_missing(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A story about nothing.

    What:
        Fires for an item of text with a body and without `subjects`.

    Why:
        Receivers route, sell and search by subject.

    Example:
        A story without `subjects`. Add at least one Media Topic.

    Spec:
        NewsML-G2 2.35, contentMeta/subject; IPTC NewsCodes, mediatopic.
    """
    if not article.subjects and facts.body and is_text(article):
        yield Finding("the story has no subject", "/subjects", hint="add a Media Topic")


def code_without_scheme(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A code of nobody's vocabulary.

    What:
        Fires once for `subjects`, and once for `genres`, where concepts have a `code` and
        neither `scheme`, `uri` nor name.

    Why:
        "04000000" is economy in one vocabulary and something else in the next.

    Example:
        `{"code": "04000000"}`. Add `"scheme": "medtop"`.

    Spec:
        NewsML-G2 2.35, QCodes; ninjs 3.1, subjects.
    """
    for field, concepts in (("subjects", article.subjects), ("genres", article.genres)):
        bare = [
            (index, concept.code)
            for index, concept in enumerate(concepts)
            if concept.code
            and not (concept.scheme or concept.uri or concept.name or concept.labels)
        ]
        if bare:
            index, code = bare[0]
            yield Finding(
                "a code without a scheme"
                if len(bare) == 1
                else f"{len(bare)} codes without a scheme",
                f"/{field}/{index}/code",
                value=code,
                hint="say which vocabulary it is of",
            )


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
    for pointer, _, code in facts.once(_topics):
        if not is_media_topic_shape(code):
            lost = code.isascii() and code.isdigit() and len(code) == 7
            yield Finding(
                "the code is not of eight digits",
                pointer,
                value=code,
                hint=f"write '0{code}'" if lost else "look it up",
                fix=put(pointer, f"0{code}") if lost else None,
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
    for pointer, kind, code in facts.once(_topics):
        if not is_media_topic_shape(code):
            continue
        known = is_media_topic(code) if kind == "topic" else 1 <= int(code[:2]) <= 17
        if not known:
            other = "topic" if kind == "subject" else "subject"
            hint = {"subject": "Subject Codes are of the scheme 'subj'", "topic": "Media Topics are of the scheme 'medtop'"}  # fmt: skip
            yield Finding("the vocabulary has no such code", pointer, value=code, hint=hint[other])


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
    days = [t for t in (article.created, article.modified, article.published) if t is not None]
    newest = max((f"{t.year:04}-{t.month or 12:02}" for t in days), default="9999-12")
    for pointer, kind, code in facts.once(_topics):
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
    topics = facts.once(_topics)
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


def concept_repeated(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A subject that is there twice.

    What:
        Fires for an entry of `subjects`, `genres`, `places`, `events` or `objects` that
        equals one before it in all that it says.

    Why:
        Counts are wrong, and lists show it twice.

    Example:
        Two equal entries of medtop:04000000. Remove one; `--fix` does.

    Spec:
        NewsML-G2 2.35, contentMeta/subject; ninjs 3.1, subjects.
    """
    for field, concepts in _lists(article):
        if len(concepts) < 2 or field in ("people", "organisations"):
            continue
        short = {(concept.code, concept.name, concept.uri) for concept in concepts}
        if len(short) == len(concepts):
            continue  # the usual case, without a look at all that they say
        seen = set()
        for index, concept in enumerate(concepts):
            if concept in seen:
                pointer = f"/{field}/{index}"
                yield Finding(
                    f"the entry of {field} is there twice",
                    pointer,
                    value=concept.name or concept.code,
                    hint="remove one",
                    fix=remove(pointer),
                )
            seen.add(concept)


def concept_empty(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A subject that is nothing.

    What:
        Fires for an entry of `subjects`, `genres`, `places`, `people`, `organisations`,
        `events` or `objects` that says nothing at all.

    Why:
        It counts as a subject, and shows as an empty line.

    Example:
        `"subjects": [{}]`. Remove it; `--fix` does.

    Spec:
        NewsML-G2 2.35, contentMeta/subject; ninjs 3.1, subjects.
    """
    for field, concepts in _lists(article):
        for index, concept in enumerate(concepts):
            if not (concept.code or concept.name or concept.uri) and concept == type(concept)():
                pointer = f"/{field}/{index}"
                yield Finding(
                    f"the entry of {field} says nothing",
                    pointer,
                    hint="remove it",
                    fix=remove(pointer),
                )


def share_out_of_range(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A relevance or a confidence beyond the scale.

    What:
        Fires for `relevance` and `confidence` of concepts and keywords that are below 0 or
        above 100.

    Why:
        IPTC counts them from 0 to 100; receivers refuse what is beyond, or show it first.

    Example:
        `"relevance": 250`. Write 100.

    Spec:
        NewsML-G2 2.35, @relevance and @confidence (Int100Type); ninjs 3.1, relevance.
    """
    lists = (*_lists(article), ("keywords", article.keywords))
    for field, entries in lists:
        for index, entry in enumerate(entries):
            for name in ("relevance", "confidence"):
                share = getattr(entry, name)
                if share is not None and not 0 <= share <= 100:
                    yield Finding(f"the {name} is {share}", f"/{field}/{index}/{name}",
                                  hint="count from 0 to 100")  # fmt: skip
