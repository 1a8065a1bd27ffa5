"""What is known to be lost without reading back is what reading back finds."""

from __future__ import annotations

import datetime as dt
import importlib
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdoc.formats._base import WriteContext
from newsdoc.formats.newsml_1.known import NO_PLACE, known_losses
from newsdoc.formats.newsml_1.known_fields import CHECKS
from newsdoc.formats.newsml_1.lines import byline_of
from newsdoc.model import (
    AlternativeId,
    Article,
    Byline,
    Catalog,
    CatalogScheme,
    Concept,
    Description,
    Heading,
    Headline,
    Keyword,
    Link,
    Mark,
    Media,
    Note,
    Paragraph,
    Party,
    Place,
    Position,
    Property,
    Rendition,
    Rights,
    Span,
    Text,
    UsageRight,
)
from newsdoc.testing.strategies import articles

_write = importlib.import_module("newsdoc.formats.newsml_1.write")

WORDS = st.sampled_from(
    [
        "Rain",
        "the pier",
        " edge",
        "two  blanks",
        "a\nb",
        "a\u00a0b",
        "<b>x</b>",
        "News",
        "x & y",
        "é",
    ]
)
CODES = st.sampled_from(
    [
        "15000000",
        "15054000",
        "15054002",
        "SPO",
        "X",
        "Newsdoc",
        "keyword",
        "Main",
        "sub",
        "http://a",
    ]
)
MAYBE = st.none() | WORDS
CODE = st.none() | CODES
TIMES = st.none() | st.datetimes(
    min_value=dt.datetime(900, 1, 1),  # noqa: DTZ001  # without a zone on purpose
    timezones=st.sampled_from([None, dt.UTC, dt.timezone(dt.timedelta(hours=-3))]),
)
ATTRIBUTES = st.lists(
    st.builds(
        Property,
        name=st.sampled_from(["@cat", "@Importance", "@Euid", "@Duid", "@Vocabulary", "other"]),
        value=st.sampled_from(["x", "high", " "]),
    ),
    max_size=2,
).map(tuple)


def own_properties(*rels: str | None) -> st.SearchStrategy[Any]:
    """Properties that are elements, some of names that mean something."""
    names = ["Mood", "Position", "FormalName", "Words", "City", "Keyword", "Urgency"]
    return st.lists(
        st.builds(
            Property,
            name=st.sampled_from(names),
            value=st.none() | st.sampled_from(["x", "area Area", "city Town", " ", "12"]),
            rel=st.sampled_from(rels),
            properties=st.just(()) | ATTRIBUTES,
        ),
        max_size=2,
    ).map(tuple)


PROPERTIES = own_properties(None)


def concepts(*rels: str | None) -> st.SearchStrategy[Concept]:
    """Concepts, most of them of a code and one thing more."""
    rel = st.sampled_from(rels)
    scheme = st.sampled_from([None, "IptcSubjectCodes", "http://a"])
    plain = st.sampled_from([None, "Rain", "News"])
    return st.one_of(
        st.builds(Concept, scheme=scheme, code=CODES, rel=rel),
        st.builds(Concept, scheme=scheme, code=CODES, rel=rel, name=plain),
        st.builds(Concept, scheme=scheme, code=CODES, rel=rel, properties=ATTRIBUTES),
        st.builds(
            Concept,
            code=CODES,
            rel=rel,
            type=st.sampled_from(["Subject", "SubjectDetail"]),
            facets=st.builds(Concept, code=CODES, rel=st.sampled_from([None, "Relevance"])).map(
                lambda facet: (facet,)
            ),
        ),
        st.builds(
            Concept,
            code=CODES,
            rel=rel,
            broader=st.builds(Concept, code=CODES).map(lambda broader: (broader,)),
        ),
        st.builds(Concept, scheme=CODE, code=CODE, name=MAYBE, rel=rel, creator=MAYBE),
    )


PARTIES = st.one_of(
    st.builds(Party, name=WORDS, job_title=MAYBE),
    st.builds(Party, name=WORDS, role=MAYBE, properties=PROPERTIES),
    st.builds(Party, name=st.none() | st.just("Rain"), scheme=st.just("X"), code=CODES),
    st.builds(Party, name=MAYBE, scheme=CODE, code=CODE, properties=ATTRIBUTES),
)


def places(*rels: str | None) -> st.SearchStrategy[Place]:
    """Places, most of them of a level that a Location has."""
    rel, kind = st.sampled_from(rels), st.sampled_from(["city", "area", "town"])
    country = Concept(name="Oz", type="country")
    return st.one_of(
        st.builds(Place, name=WORDS, type=kind, rel=rel),
        st.builds(Place, name=st.just("X"), type=kind, rel=rel, broader=st.just((country,))),
        st.builds(Place, name=st.just("X"), type=kind, rel=rel, properties=PROPERTIES | ATTRIBUTES),
        st.builds(
            Place,
            name=st.just("X"),
            type=kind,
            rel=rel,
            positions=st.lists(
                st.builds(Position, latitude=st.floats(-400, 400), longitude=st.just(0.0)),
                max_size=1,
            ).map(tuple),
            shape=st.sampled_from([None, "point"]),
        ),
    )


MARKS = st.lists(
    st.builds(
        Mark,
        span=st.sampled_from([Span(0, 2), Span(2, 4), Span(1, 3), Span(3, 4)]),
        kind=st.sampled_from(["strong", "link", "dateline", "person"]),
        href=st.sampled_from([None, "http://a", " "]),
    ),
    max_size=2,
).map(tuple)
BLOCKS = (
    st.builds(
        Paragraph,
        text=WORDS | st.just("LONDON, May 3 - Rain fell."),
        role=st.sampled_from([None, "lead"]),
    )
    | st.builds(Paragraph, text=st.just("Rain fell"), marks=MARKS)
    | st.builds(Heading, text=WORDS, level=st.sampled_from([None, 1, 2, 6]))
)
FIELDS: dict[str, Any] = {
    "version": MAYBE,
    "language": st.sampled_from([None, "en", " fr "]),
    "headline": MAYBE,
    "headlines": st.builds(
        Headline,
        text=WORDS,
        role=st.sampled_from([None, "sub", "kicker", "odd"]),
        language=st.sampled_from([None, None, "fr"]),
    ),
    "summary": st.none() | st.builds(Text, text=WORDS),
    "descriptions": st.builds(
        Description, text=WORDS, role=st.sampled_from(["teaser", "Caption", "summary", "odd", None])
    ),
    "bylines": st.builds(Byline, text=st.sampled_from(["By Jane Doe", "jd", " jd"])),
    "body": BLOCKS,
    "created": TIMES,
    "modified": TIMES,
    "published": TIMES,
    "content_created": TIMES,
    "status": st.sampled_from([None, "usable", "Usable", "embargoed", "ǆ"]),
    "urgency": st.none() | st.integers(-1, 101),
    "priority": st.none() | st.integers(-1, 101),
    "slugline": MAYBE,
    "item_class": st.sampled_from([None, "text", "picture", "picture"]),
    "keywords": st.builds(Keyword, text=WORDS, role=MAYBE, language=MAYBE),
    "genres": concepts(None),
    "subjects": concepts(None),
    "audiences": concepts(None),
    "services": concepts("service", "product"),
    "roles": concepts("NewsItemType"),
    "signals": concepts(None),
    "generators": st.builds(Concept, name=MAYBE, code=CODE),
    "located": places("Origin", "Origin", "Event", None),
    "places": places("Event", "Event", "Origin", None),
    "provider": st.none() | PARTIES,
    "sources": PARTIES,
    "creators": PARTIES,
    "contributors": PARTIES,
    "credit_line": MAYBE,
    "file_name": MAYBE,
    "rights": st.none()
    | st.builds(
        Rights,
        notice=MAYBE,
        usage_terms=MAYBE,
        year=MAYBE,
        holder=st.none() | PARTIES,
        usages=st.lists(st.builds(UsageRight, usage_type=MAYBE, geography=MAYBE), max_size=1).map(
            tuple
        ),
    ),
    "catalogs": st.builds(
        Catalog,
        href=MAYBE,
        schemes=st.lists(
            st.builds(CatalogScheme, alias=WORDS, uri=WORDS, href=MAYBE, context=MAYBE), max_size=1
        ).map(tuple),
    ),
    "notes": st.builds(
        Note,
        text=WORDS,
        role=st.sampled_from([None, "warning", "lead"]),
        language=st.sampled_from([None, None, "fr"]),
    ),
    "links": st.builds(
        Link,
        rel=st.sampled_from(["AssociatedWith", "DerivedFrom", "seeAlso", "ContentItem"]),
        role=st.sampled_from([None, None, "News"]),
        guid=CODE,
        href=st.sampled_from([None, None, "http://a", "x"]),
        title=st.sampled_from([None, "Rain"]),
    ),
    "media": st.builds(
        Media,
        item_class=st.sampled_from(["picture", "video", "graphic"]),
        caption=st.none() | st.builds(Text, text=WORDS),
        renditions=st.lists(
            st.builds(
                Rendition,
                href=CODES,
                name=CODES,
                content_type=CODE,
                width=st.none() | st.integers(-1, 3),
                properties=PROPERTIES,
            ),
            max_size=2,
        ).map(tuple),
    ),
    "alternative_ids": st.builds(
        AlternativeId,
        value=WORDS,
        role=st.sampled_from(["ProviderId", "DateId", "NewsItemId", "NameLabel", "other", None]),
        scheme=CODE,
    ),
    "properties": own_properties(
        None, "RevisionId", "NewsManagement", "AdministrativeMetadata", "Characteristics"
    ),
    "word_count": st.none() | st.integers(-1, 900),
}
"""What each field may hold, good and bad; of a field of several, one value."""
FEW = {name: attrs.fields_dict(Article)[name].default == () for name in FIELDS}


@st.composite
def ordinary(draw: st.DrawFn) -> Article:
    """Articles of a few fields that are looked at."""
    names = draw(st.lists(st.sampled_from(sorted(FIELDS)), min_size=1, max_size=3, unique=True))
    values: dict[str, Any] = {}
    for name in names:
        if FEW[name]:
            found = draw(st.lists(FIELDS[name], max_size=2))
            flat = [v for one in found for v in (one if isinstance(one, tuple) else (one,))]
            values[name] = tuple(flat)
        else:
            values[name] = draw(FIELDS[name])
    plain: dict[str, Any] = {"guid": "urn:x:1", "status": "usable", "headline": "Ferry"}
    if draw(st.booleans()) and "media" not in names:
        plain |= {"body": (Paragraph(text="Rain fell."),), "item_class": "text"}
    if values.get("media") and draw(st.booleans()):
        values["item_class"] = values["media"][0].item_class
        values.pop("body", None)
        values["media"] = values["media"][:1]
    return Article(**{**plain, **values})


def missing(article: Article) -> list[tuple[str, Any]] | None:
    """What reading back finds; None where the article cannot be written as it is."""
    pieces, _ = _write._document(article)
    data = _write.legal_bytes("".join(pieces))
    return None if data is None else list(_write._missing(article, data))


@given(ordinary())
def test_what_is_known_without_reading_back_is_what_reading_back_finds(article: Article) -> None:
    """The two ways of telling what is lost agree wherever the quick one speaks."""
    known = known_losses(article)
    if known is not None:
        assert known == missing(article)


@given(articles())
def test_any_article_that_is_known_is_known_rightly(article: Article) -> None:
    """The same for articles with anything in them."""
    known = known_losses(article)
    if known is not None and (found := missing(article)) is not None:
        assert known == found


def test_every_field_that_is_looked_at_is_tried() -> None:
    """The strategy above has a value for every field with a check, but for guid and counts."""
    assert set(CHECKS) - set(FIELDS) == {"guid", "dateline", "char_count", "line_count"}
    assert not set(CHECKS) & NO_PLACE


@pytest.mark.parametrize(
    ("name", "odd"),
    [
        *(
            (n, "")
            for n in ("version", "language", "headline", "slugline", "credit_line", "status")
        ),
        *((n, dt.date(2031, 5, 4)) for n in ("created", "modified", "published")),
        *((n, -1) for n in ("urgency", "priority", "word_count", "char_count", "line_count")),
    ],
)
def test_an_odd_value_is_left_to_reading_back(name: str, odd: Any) -> None:
    """An empty text, a bare day, a number below zero is nowhere taken for what comes back."""
    assert known_losses(attrs.evolve(Article(guid="x", status="usable"), **{name: odd})) is None


def test_an_ordinary_story_is_written_without_reading_back(monkeypatch: Any) -> None:
    """The story that agencies send day by day, its quotes and a foreign attribute named as lost."""
    story = Article(
        guid="urn:newsml:coast.example:20310504:ferry-7:2",
        version="2",
        item_class="text",
        language="en",
        headline="Ferry returns",
        bylines=(byline_of("Ola Vik"),),
        body=(Paragraph(text="The ferry is back."), Heading(text="Later", level=2)),
        modified=dt.datetime(2031, 5, 4, 12, tzinfo=dt.UTC),
        status="usable",
        urgency=4,
        url="https://coast.example/7",
        subjects=(
            Concept(scheme="IptcSubjectCodes", code="04000000", name="economy"),
            Concept(code="04015000", properties=(Property(name="@cat", value="ECO"),)),
        ),
    )
    monkeypatch.setattr(_write, "read", lambda *_: pytest.fail("read back"))
    lost: list[str | None] = []
    _write.write(story, WriteContext(report=lambda d: lost.append(d.where.pointer)))
    assert lost == ["/url", "/subjects/1/properties"]
