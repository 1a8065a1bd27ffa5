"""The structural demands of a profile: each key finds its fault, at its place, and no other."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdoc import Article, Concept, Heading, Mark, Media, Paragraph, Party, Rendition, Span, Text
from newsdoc.model import Divider, Embed, Figure, Link, Rights
from newsdoc.testing import strategies as news
from newsdoc.validation import Profile, read_profile, validate
from newsdoc.validation.structure import STRUCTURE
from newsdoc.validation.structure.formats import FORMATS


def profile(text: str) -> Profile:
    result = read_profile(f"extends = false\n{text}")
    assert result.profile is not None, [str(d) for d in result.diagnostics]
    return result.profile


def found(text: str, **fields: Any) -> list[tuple[str, str | None]]:
    """Code and pointer of each finding in an article of these fields."""
    return [(d.code, d.where.pointer) for d in validate(Article(**fields), profile(text))]


def marked(*kinds: Any, href: str | None = None) -> Text:
    return Text(text="words", marks=tuple(Mark(span=Span(0, 5), kind=k, href=href) for k in kinds))


PICTURE = Media(guid="m1", caption=Text(text="A boat"), renditions=(Rendition(name="main"),))


def test_a_required_field_that_is_missing_is_found() -> None:
    text = 'required = ["guid", "rights.holder", "media.caption"]'

    assert found(text) == [("ST101", "/guid"), ("ST101", "/rights/holder")]
    assert found(text, guid="a", rights=Rights(holder=Party(name="b")), media=(PICTURE,)) == []
    assert found(
        text, guid="a", rights=Rights(holder=Party(name="b")), media=(Media(), PICTURE)
    ) == [("ST101", "/media/0/caption")]


def test_a_blank_value_is_none_unless_it_may_be_empty() -> None:
    assert found('required = ["headline"]', headline=" ") == [("ST101", "/headline")]
    assert found("[fields.headline]\nrequired = true\nallow-empty = true", headline="") == []


def test_a_forbidden_field_that_is_there_is_found() -> None:
    assert found('forbidden = ["wire", "title"]', title="x") == [("ST102", "/title")]


@pytest.mark.parametrize(
    ("demand", "fields", "code"),
    [
        ('language = { enum = ["sv", "nb"] }', {"language": "en"}, "ST103"),
        ('language = { constant = "sv" }', {"language": "en"}, "ST103"),
        ("urgency = { enum = [1, 2] }", {"urgency": 3}, "ST103"),
        ("embargo_open_ended = { constant = false }", {"embargo_open_ended": True}, "ST103"),
        ('guid = { pattern = "urn:.*" }', {"guid": "http://a"}, "ST104"),
        ('guid = { glob = ["urn:*", "tag:*"] }', {"guid": "http://a"}, "ST104"),
        ('url = { format = "url" }', {"url": "no address"}, "ST105"),
        ('version = { format = "int" }', {"version": "one"}, "ST105"),
        ('version = { time-format = "%Y%m%d" }', {"version": "20241341"}, "ST105"),
        ("headline = { max-length = 3 }", {"headline": "long"}, "ST106"),
        ("headline = { min-length = 9 }", {"headline": "short"}, "ST106"),
        ("headline = { max-words = 1 }", {"headline": "two words"}, "ST106"),
        ("text = { min-words = 3 }", {"body": (Paragraph(text="one two"),)}, "ST106"),
        ("summary = { max-length = 3 }", {"summary": Text(text="long")}, "ST106"),
        ("urgency = { max = 5 }", {"urgency": 6}, "ST107"),
        ("urgency = { min = 2 }", {"urgency": 1}, "ST107"),
        ("version = { min = 2 }", {"version": "1"}, "ST107"),
        ("subjects = { min-count = 2 }", {"subjects": (Concept(code="1"),)}, "ST108"),
        ("subjects = { max-count = 0 }", {"subjects": (Concept(code="1"),)}, "ST109"),
        ("blocks = { max-count = 1 }", {"body": (Divider(), Divider())}, "ST109"),
        ('subjects = { schemes = ["medtop"] }', {"subjects": (Concept(code="1"),)}, "ST111"),
        ('summary = { marks = ["strong"] }', {"summary": marked("link")}, "ST112"),
        ('links.guid = { refers-to = "media.guid" }', {"links": (Link(guid="x"),)}, "ST113"),
        ("body.id = { unique = true }", {"body": (Divider(id="a"), Divider(id="a"))}, "ST114"),
        ('slugline = { deprecated = "use keywords" }', {"slugline": "RAIN"}, "ST115"),
        ('guid = { template = "urn:{provider.code}:{version}" }', {"guid": "x"}, "ST118"),
        ('body.html = { html = ["p"] }', {"body": (Embed(html="<p><b>x</b></p>"),)}, "ST119"),
        ('body.html = { html = ["p"] }', {"body": (Embed(html="<p id=a>x</p>"),)}, "ST119"),
        ("headline = { html = [] }", {"headline": "<b>x</b>"}, "ST119"),
    ],
)
def test_a_value_that_is_not_as_demanded_is_found(
    demand: str, fields: dict[str, Any], code: str
) -> None:
    assert [c for c, _ in found(f"fields.{demand}", **fields)] == [code]


@pytest.mark.parametrize(
    ("demand", "fields"),
    [
        ('language = { enum = ["sv", "nb"] }', {"language": "sv"}),
        ('language = { enum = ["sv"] }', {}),
        ("urgency = { enum = [1, 2] }", {"urgency": 1}),
        ('guid = { pattern = "urn:.*" }', {"guid": "urn:a"}),
        ('guid = { glob = ["urn:*", "tag:*"] }', {"guid": "tag:a"}),
        (
            'published = { format = "date-time" }',
            {"published": dt.datetime(2024, 5, 3, tzinfo=dt.UTC)},
        ),
        ("headline = { max-length = 4 }", {"headline": "long"}),
        ("urgency = { min = 1, max = 9 }", {"urgency": 9}),
        ("subjects = { count = 1 }", {"subjects": (Concept(code="1"),)}),
        (
            'subjects = { schemes = ["medtop"] }',
            {"subjects": (Concept(scheme="medtop", code="1"),)},
        ),
        ('summary = { marks = ["link"] }', {"summary": marked("link")}),
        (
            'links.guid = { refers-to = "media.guid" }',
            {"links": (Link(guid="m1"),), "media": (PICTURE,)},
        ),
        ("body.id = { unique = true }", {"body": (Divider(id="a"), Divider(id="b"), Divider())}),
        ('guid = { template = "urn:{language}" }', {"guid": "urn:sv", "language": "sv"}),
        ('body.html = { html = ["p[id]"] }', {"body": (Embed(html="<p id=a>x &lt; y</p>"),)}),
        ('media.name = { template = "x-{.guid}" }', {"media": (Media(guid="1", name="x-1"),)}),
    ],
)
def test_a_value_that_is_as_demanded_is_not_found(demand: str, fields: dict[str, Any]) -> None:
    assert found(f"fields.{demand}", **fields) == []


def test_lists_of_values_extend_others_and_go_out_of_use() -> None:
    text = """
[enums]
desks = ["sport"]
[enums.all]
extends = "desks"
values = ["weather"]
deprecated = { society = "use culture" }
[fields.slugline]
enum = "all"
"""

    assert found(text, slugline="sport") == found(text, slugline="weather") == []
    assert found(text, slugline="culture") == [("ST103", "/slugline")]
    (told,) = validate(Article(slugline="society"), profile(text))
    assert (told.code, told.severity) == ("ST115", "info")
    assert "use culture" in told.message


def test_a_finding_in_a_text_points_to_the_string() -> None:
    (where,) = found("fields.body = { max-length = 3 }", body=(Divider(), Paragraph(text="long")))

    assert where == ("ST106", "/body/1/text")


def test_marks_of_the_headline_are_judged() -> None:
    fields = {"headline": "words", "headline_marks": marked("strong", "link").marks}

    assert found('fields.headline = { marks = ["strong"] }', **fields) == [
        ("ST112", "/headline_marks/1")
    ]


POLICY = """
[marks.plain]
allow = ["strong"]
[marks.linked]
extends = "plain"
kinds.link = { required = ["href"], fields = { href = { format = "url" } }, only = ["href"] }
[fields.texts]
marks = "linked"
"""


def test_a_policy_says_what_marks_must_be_like() -> None:
    good, bad = marked("strong", "link", href="http://a.b/"), marked("emphasis", "link", href="x")

    assert found(POLICY, summary=good) == []
    assert found(POLICY, summary=bad) == [
        ("ST112", "/summary/marks/0"),
        ("ST105", "/summary/marks/1/href"),
    ]
    assert found(POLICY, summary=marked("link")) == [("ST101", "/summary/marks/0/href")]


ENTRIES = """
[[each]]
of = "body"
name = "lede"
declare = { type = "paragraph", role = "lede" }
first = true
count = 1
[[each]]
of = "body"
declare = { type = "paragraph", role = false }
only = ["text", "quotes"]
[fields.body]
only-declared = true
"""
LEDE, PLAIN = Paragraph(text="a", role="lede"), Paragraph(text="b")


def test_entries_declare_count_and_order_blocks() -> None:
    assert found(ENTRIES, body=(LEDE, PLAIN)) == []
    assert found(ENTRIES, body=(PLAIN, LEDE)) == [("ST117", "/body/0")]
    assert found(ENTRIES, body=(LEDE, LEDE)) == [("ST109", "/body/1")]
    assert found(ENTRIES, body=(LEDE, Heading(text="h"))) == [("ST110", "/body/1")]
    assert found(ENTRIES) == [("ST108", "/body")]


def test_only_says_which_fields_a_block_may_have() -> None:
    body = (LEDE, Paragraph(text="b", language="fr", marks=marked("strong").marks[:0]))

    assert found(ENTRIES, body=body) == [("ST116", "/body/1/language")]


NESTED = """
[define.worded]
fields.caption = { required = true, max-length = 20 }
[[each]]
of = "blocks"
match = { type = "figure" }
[[each.each]]
of = "media"
use = "worded"
required = ["guid"]
[[each.each.each]]
of = "renditions"
match = { name = { glob = "m*" } }
min-count = 1
"""


def test_entries_nest_and_use_definitions() -> None:
    assert found(NESTED, body=(Figure(media=PICTURE),)) == []
    assert found(NESTED, body=(Divider(), Figure(media=Media()))) == [
        ("ST101", "/body/1/media/caption"),
        ("ST101", "/body/1/media/guid"),
        ("ST108", "/body/1/media/renditions"),
    ]


def test_an_entry_counts_only_when_the_article_is_so() -> None:
    text = '[[each]]\nof = "subjects"\nwhen = { item_class = "text" }\nmin-count = 1'

    assert found(text, item_class="picture") == []
    assert found(text, item_class="text") == [("ST108", "/subjects")]


def test_kinds_of_articles_are_declared() -> None:
    text = """
only-declared = true
[[article]]
declare = { item_class = "text" }
required = ["headline"]
[[article]]
declare = { item_class = ["picture", "graphic"] }
required = ["media"]
"""

    assert found(text, item_class="text") == [("ST101", "/headline")]
    assert found(text, item_class="graphic") == [("ST101", "/media")]
    assert found(text, item_class="video") == [("ST110", "")]


def test_conditions_match_by_value_presence_and_constraint() -> None:
    text = """
[[article]]
match = { language = ["sv", "nb"], headline = true, guid = { pattern = "urn:.*" }, title = false }
required = ["summary"]
"""
    fits = {"language": "nb", "headline": "x", "guid": "urn:a"}

    assert found(text, **fits) == [("ST101", "/summary")]
    for name, other in (("language", "en"), ("headline", None), ("guid", "a"), ("title", "t")):
        assert found(text, **(fits | {name: other})) == []


def test_findings_are_graded_and_explained_by_their_entry() -> None:
    text = """
[[article]]
severity = "warning"
description = "the desk needs it"
required = ["guid"]
fields.version = { required = true, severity = "info", description = "so do we" }
"""
    told = [(d.severity, d.hint) for d in validate(Article(), profile(text))]

    assert told == [("warning", "the desk needs it"), ("info", "so do we")]


def test_the_profile_grades_and_ignores_structure() -> None:
    text = (
        'ignore = ["ST102"]\nrequired = ["guid"]\nforbidden = ["title"]\n[severity]\nST = "info"\n'
    )

    told = [(d.code, d.severity) for d in validate(Article(title="x"), profile(text))]

    assert told == [("ST101", "info")]


def test_quotes_and_people_in_them_can_be_judged() -> None:
    story = Article(body=(Paragraph(text="“No,” he said.", quotes=()),))
    told = validate(story, profile('required = ["quotes"]'))

    assert [d.code for d in told] == ["ST101"]


@pytest.mark.parametrize(
    ("name", "good", "bad"),
    [
        ("bool", "true", "yes"),
        ("colour", "#a0B1c2", "a0B1c2"),
        ("date", "2024-02-29", "2023-02-29"),
        ("date-time", "2024-05-03T10:00:00Z", "2024-05-03T10:00:00"),
        ("date-time", "2016-12-31T23:59:60Z", "2024-05-03 10:00:00Z"),
        ("email", "desk@news.example", "desk@news"),
        ("float", "-1.5e3", "1,5"),
        ("int", "-12", "1.0"),
        ("json", '{"a": 1}', "{a: 1}"),
        ("language", "zh-Hant-TW", "english_UK"),
        ("media-type", "image/jpeg", "jpeg"),
        ("time", "10:00", "25:00"),
        ("uri", "urn:newsml:a", "a b"),
        ("url", "https://a.b/c?d=é#e", "ftp://a.b"),
        ("uuid", "01234567-89ab-cdef-0123-456789abcdef", "01234567"),
        ("wkt", "POINT (10.5 59.9)", "59.9, 10.5"),
    ],
)
def test_formats_tell_good_from_bad(name: str, good: str, bad: str) -> None:
    assert FORMATS[name](good)
    assert not FORMATS[name](bad)


def test_codes_are_unique_and_sorted() -> None:
    codes = [row.code for row in STRUCTURE]

    assert codes == sorted(set(codes))


EVERYTHING = profile(
    ENTRIES
    + NESTED
    + POLICY
    + """
[fields.headline]
required = true
pattern = "[A-Z].*"
format = "uri"
max-words = 5
[fields."quotes.attribution.speaker.name"]
required = true
unique = true
[fields.subjects]
schemes = ["medtop"]
max-count = 1
[fields."links.guid"]
refers-to = ["media.guid", "body.id", "texts.text"]
[fields.guid]
template = "{headline}{.version}{body.text}{published}"
"""
)


@given(news.articles(), st.sampled_from([EVERYTHING]))
def test_no_article_is_too_odd_to_be_judged(article: Article, judge: Profile) -> None:
    first = [*validate(article, judge)]

    assert first == [*validate(article, judge)]
    assert {d.code for d in first} <= {row.code for row in STRUCTURE}
