"""Tables of articles: what stands in them, and that any article fits."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

import newsdoc
from newsdoc.errors import UsageError
from newsdoc.model import (
    Article,
    Attribution,
    Byline,
    Concept,
    Paragraph,
    PartialDate,
    Party,
    Quote,
    Span,
    Speaker,
)
from newsdoc.tables import TABLES, TableBuilder, from_articles, schema
from newsdoc.testing.strategies import articles

pytest.importorskip("pyarrow")

STORY = """Harbour opens

By Ada Quist

OSLO (Wire) - “The quay is ready,” said Mina Holt, the harbour master.

“We waited for years,” she said. The city said it would pay for the crane.

“Nobody asked us,” spokesman John Brekke said.
"""


@pytest.fixture
def tables() -> dict[str, Any]:
    story = newsdoc.parse(STORY, format="text")
    return {name: table.to_pylist() for name, table in from_articles([story], source="a").items()}


def test_tables_hold_a_story(tables: dict[str, Any]) -> None:
    (article,) = tables["articles"]
    assert (article["story"], article["source"], article["item"]) == ("a#0", "a", 0)
    assert article["headline"] == "Harbour opens"
    assert article["authors"] == ["Ada Quist"]
    assert article["quotes"] == len(tables["quotes"])
    assert [row["text"][:13] for row in tables["paragraphs"]] == [
        "OSLO (Wire) -",
        "“We waited fo",
        "“Nobody asked",
    ]


def test_quotes_carry_speaker_and_places(tables: dict[str, Any]) -> None:
    first, second, *_ = tables["quotes"]
    assert (first["speaker"], first["role"]) == ("Mina Holt", "harbour master")
    assert (second["speaker"], second["source_text"]) == ("Mina Holt", "she")
    text = tables["paragraphs"][1]["text"]
    assert text[second["starts"][0] : second["ends"][0]] == second["text"] == "We waited for years,"
    assert text[second["source_start"] : second["source_end"]] == "she"
    assert second["cue_lemma"] == "say"


def test_speakers_are_counted_with_gender_and_how_it_is_known(tables: dict[str, Any]) -> None:
    by_name = {row["name"]: row for row in tables["speakers"]}
    holt = by_name["Mina Holt"]
    assert (holt["quotes"], holt["direct"], holt["words"]) == (2, 2, 8)
    assert (holt["gender"], holt["gender_basis"]) == ("female", "pronoun")
    brekke = by_name["John Brekke"]
    assert (brekke["gender"], brekke["gender_basis"]) == ("male", "title")


def test_times_keep_what_was_written() -> None:
    aware = dt.datetime(2024, 5, 2, 1, 30, tzinfo=dt.timezone(dt.timedelta(hours=2)))
    naive = dt.datetime(2024, 5, 3, 9, 0)  # noqa: DTZ001  # a time without zone is what is tested
    stories = [
        Article(published=aware),
        Article(published=naive),
        Article(created=PartialDate(2024, 5)),
    ]
    rows = from_articles(stories, tables=["articles"])["articles"].to_pylist()
    assert [row["published"] for row in rows] == [
        "2024-05-02T01:30:00+02:00",
        "2024-05-03T09:00:00",
        None,
    ]
    assert [row["published_utc"] for row in rows] == [
        dt.datetime(2024, 5, 1, 23, 30, tzinfo=dt.UTC),
        None,
        None,
    ]
    assert [row["date"] for row in rows] == [dt.date(2024, 5, 2), dt.date(2024, 5, 3), None]
    assert rows[2]["created"] == "2024-05"


@pytest.mark.parametrize(
    ("subjects", "expected"),
    [
        ((Concept(name="Sport", rel="articleSection"),), ["Sport"]),
        ((Concept(name="Inland", type="cpnat:department"),), ["Inland"]),
        (
            (
                Concept(scheme="medtop", code="15000000", name="sport"),
                Concept(scheme="medtop", code="20000822", name="skiing"),
            ),
            ["sport"],
        ),
        ((Concept(name="skiing"),), []),
    ],
)
def test_sections_are_what_the_source_calls_so(
    subjects: tuple[Concept, ...], expected: list[str]
) -> None:
    row = from_articles([Article(subjects=subjects)], tables=["articles"])["articles"].to_pylist()[
        0
    ]
    assert row["sections"] == expected


def test_speakers_of_an_article_are_one_a_name() -> None:
    def said(start: int, **more: Any) -> Quote:
        who = Attribution(speaker=Speaker(name="Mina Holt", **more))
        return Quote(spans=(Span(start, start + 1),), attribution=who)

    story = Article(
        body=(
            Paragraph(text="abc", quotes=(said(0), Quote(spans=(Span(1, 2),)))),
            Paragraph(text="abc", quotes=(said(0, role="pilot"),)),
        )
    )
    (one,) = story.speakers
    assert one.speaker == Speaker(name="Mina Holt", role="pilot")
    assert len(one.quotes) == 2


def test_a_builder_gives_what_came_since_the_last_time() -> None:
    builder = TableBuilder(["articles"])
    builder.add(Article(headline="One"), source="a", item=1)
    assert len(builder) == 1
    assert builder.take()["articles"].num_rows == 1
    assert builder.take()["articles"].num_rows == 0


def test_diagnostics_are_a_table_too() -> None:
    result = newsdoc.parse_result("Rain\n\nIt rained.\n\nShare this:\n", format="text")
    builder = TableBuilder(["diagnostics"])
    builder.add(result.articles[0], source="b", diagnostics=result.diagnostics)
    rows = builder.take()["diagnostics"].to_pylist()
    assert [row["code"] for row in rows] == [one.code for one in result.diagnostics]


def test_names_that_are_no_unicode_are_escaped() -> None:
    table = from_articles(
        [Article(headline="a\ud800", bylines=(Byline(text="x", people=(Party(name="\udcff"),)),))],
        source="bad\udcff",
    )["articles"]
    assert table.to_pylist()[0]["story"] == "bad\\udcff#0"


def test_unknown_tables_are_told() -> None:
    with pytest.raises(UsageError, match="no table 'authors'"):
        schema("authors")


def test_schemas_say_what_columns_mean() -> None:
    for name, columns in TABLES.items():
        given = schema(name)
        assert given.names == [column.name for column in columns]
        assert all(field.metadata[b"meaning"] for field in given)


def test_the_page_on_tables_lists_all_columns() -> None:
    page = (Path(__file__).parents[2] / "docs" / "tables.md").read_text("utf-8")
    for name, columns in TABLES.items():
        rows = [f"| `{one.name}` | `{one.type}` | {one.meaning} |" for one in columns]
        assert (
            f"### {name}\n\n| column | type | meaning |\n|---|---|---|\n" + "\n".join(rows) in page
        )


@settings(max_examples=150)
@given(articles())
def test_any_article_fits(article: Article) -> None:
    builder = TableBuilder()
    builder.add(article, source="x", item=3)
    tables = builder.take()
    for name, table in tables.items():
        table.validate(full=True)
        assert table.schema.equals(schema(name), check_metadata=True)
        json.dumps(table.to_pylist(), default=str).encode()
    assert tables["quotes"].num_rows == len(article.quotes)
    assert tables["speakers"].num_rows == len(article.speakers)
