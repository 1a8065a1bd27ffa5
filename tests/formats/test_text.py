"""Plain text: what it is taken for, the laws, and bad input."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdoc.diagnostics import Diagnostic
from newsdoc.errors import NewsdocError, ReadError, WriteError
from newsdoc.formats._base import ReadContext, WriteContext
from newsdoc.formats._head import Head
from newsdoc.formats.text import CODES, FORMAT, read, sniff, write
from newsdoc.model import (
    Article,
    Block,
    BlockQuote,
    Byline,
    Divider,
    Headline,
    ListBlock,
    ListItem,
    Paragraph,
    PartialDate,
    Party,
    Preformatted,
    Rights,
    Table,
    TableCell,
    TableRow,
    Text,
)
from newsdoc.testing.laws import assert_round_trip, assert_spans_hold
from newsdoc.testing.strategies import articles

PROSE = "The mayor said on Monday that the rain would not stop before the weekend."


def parsed(source: str | bytes) -> Article:
    data = source.encode() if isinstance(source, str) else source
    return read(data, ReadContext()).articles[0]


def remarks(source: str | bytes) -> list[Diagnostic]:
    found: list[Diagnostic] = []
    read(source.encode() if isinstance(source, str) else source, ReadContext(report=found.append))
    return found


def written(article: Article) -> str:
    return write(article, WriteContext(wanted=False)).decode()


def losses(article: Article) -> list[str | None]:
    found: list[Diagnostic] = []
    write(article, WriteContext(report=found.append))
    return [diagnostic.where.pointer for diagnostic in found]


# The seed


def test_seed_reads_as_a_person_reads_it(seed: Path) -> None:
    article = parsed(seed.read_bytes())

    assert article.headline == (
        "NATO Secretary-General Confident After Talks With Russian Defense Minister"
    )
    assert article.published == PartialDate(2003, 10, 9)
    assert article.language == "en"
    assert len(article.body) == len(article.paragraphs) == 10
    assert "Accessibility" not in article.text


def test_seed_furniture_is_reported_with_its_line(seed: Path) -> None:
    furniture = [d for d in remarks(seed.read_bytes()) if d.code == "PT105"]

    assert [(d.value, d.where.line) for d in furniture] == [("Accessibility links", 1)]


def test_seed_is_written_without_a_loss(seed: Path) -> None:
    assert losses(parsed(seed.read_bytes())) == []


# Line ends and characters


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u0085"])
def test_every_kind_of_line_end_ends_a_line(end: str) -> None:
    article = parsed(f"Rain stops the fair{end}{end}{PROSE}{end}")

    assert (article.headline, article.text) == ("Rain stops the fair", PROSE)


def test_separators_of_unicode_are_line_breaks_and_paragraph_ends() -> None:
    article = parsed("One line,\u2028the same.\u2029Another paragraph.")

    assert [p.text for p in article.paragraphs] == ["One line,\nthe same.", "Another paragraph."]


def test_control_characters_are_left_out_and_reported() -> None:
    assert parsed("It rained\0 in Oslo.\n\nAll \x1bday.").text == "It rained in Oslo.\n\nAll day."
    assert [(d.code, d.value) for d in remarks("Ra\0in\x1b")] == [("PT104", "U+0000 U+001B")]


def test_right_to_left_text_keeps_its_marks() -> None:
    text = "\u202bقال الرئيس إن الحكومة لا تريد رفع الضرائب هذا العام.\u202c"

    assert parsed(text).text == text


def test_only_quotation_marks_are_a_paragraph() -> None:
    assert parsed('""""').text == '""""'


def test_file_of_furniture_is_an_article_without_words_and_says_so() -> None:
    assert parsed("Share\n\nAdvertisement") == Article()
    assert [d.code for d in remarks("Share\n\nAdvertisement")] == ["PT105", "PT105", "PT108"]


# Refusals


@pytest.mark.parametrize("data", [b"", b" \n\n", b"\xef\xbb\xbf"])
def test_file_without_text_is_refused(data: bytes) -> None:
    with pytest.raises(ReadError, match="no text"):
        parsed(data)


def test_article_without_words_is_not_written() -> None:
    with pytest.raises(WriteError, match="no words"):
        written(Article(slugline="RAIN"))


@pytest.mark.parametrize(
    ("start", "name"),
    [
        (b"%PDF-1.7\n", "PDF"),
        (b"PK\x03\x04", "ZIP"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (b"{\\rtf1", "RTF"),
    ],
)
def test_files_that_are_no_text_are_named_with_advice(start: bytes, name: str) -> None:
    with pytest.raises(ReadError, match=name) as caught:
        parsed(start + b"\x01\x02 whatever")

    assert caught.value.hint


def test_bytes_without_sense_are_refused_as_binary() -> None:
    with pytest.raises(ReadError, match="binary"):
        parsed(bytes(range(1, 9)) * 100)


# Detection


def test_text_is_the_last_resort_of_detection() -> None:
    assert sniff(Head(b"Rain in Oslo")) == 1
    assert sniff(Head(b"%PDF-1.7")) == 0
    assert sniff(Head(b'{"a": 1}')) == 0
    assert sniff(Head(b"")) == 0


# Writing


def test_unreadable_byline_gets_a_by() -> None:
    story = Article(
        headline="Rain", bylines=(Byline(text="Jane Doe"),), body=(Paragraph(text=PROSE),)
    )

    assert written(story).split("\n\n")[1] == "By Jane Doe"
    assert losses(story) == ["/bylines/0/text", "/bylines/0/people", "/language"]


def test_dateline_that_the_body_lacks_stands_on_its_own_line() -> None:
    article = parsed(f"Rain stops the fair\n\nOSLO (AP) —\n\n{PROSE}")

    assert "\n\nOSLO (AP) —\n\nThe mayor" in written(article)
    assert losses(article) == []


def test_blocks_come_back_as_they_are() -> None:
    body: tuple[Block, ...] = (
        Paragraph(text=PROSE),
        ListBlock(
            items=(
                ListItem(text="wood", blocks=(ListBlock(items=(ListItem(text="oak\nash"),)),)),
                ListItem(text="tin"),
            )
        ),
        Table(
            rows=(
                TableRow(cells=(TableCell(text="Stall"), TableCell(text="Loss"))),
                TableRow(cells=(TableCell(text="Cakes"), TableCell(text="40"))),
            )
        ),
        BlockQuote(blocks=(Paragraph(text="Back in spring."),), credit=Text(text="Jane Doe")),
        Preformatted(text="Rain,\n  rain\n\ngo away"),
        Divider(text="* * *"),
        Paragraph(text="Town Hall\nOslo"),
        Paragraph(text=PROSE),
    )
    story = Article(
        language="en",
        headline="Rain stops the fair",
        headlines=(Headline(text="Losses are counted", role="sub"),),
        published=PartialDate(2024, 5, 3),
        body=body,
        sources=(Party(name="Example Fairs"),),
    )

    assert losses(story) == []


def test_what_text_cannot_say_is_named() -> None:
    story = Article(
        language="en",
        headline="Rain stops the fair",
        slugline="RAIN",
        urgency=3,
        rights=Rights(usage_terms="Not for use in print."),
        body=(Paragraph(text=PROSE, role="lede"),),
    )

    assert sorted(map(str, losses(story))) == ["/body/0/role", "/rights", "/slugline", "/urgency"]


# Laws


@given(articles())
def test_every_difference_is_named(article: Article) -> None:
    """Law 2, for any article that has words."""
    try:
        assert_round_trip(article, "text")
    except WriteError:
        assert not (article.headline or "").strip()


SENTENCES = st.sampled_from(
    [
        PROSE,
        "Nobody in the town could remember such a wet October.",
        "“We shall be back,” said Jane Doe, who sells cakes. “With more tents.”",
        "It rained.",
        "Der Bürgermeister sagte am Montag, dass es weiter regnen werde.",
    ]
)
TITLES = st.sampled_from(["Rain stops the fair", "Cakes, Candles And Rain", "Regen in Oslo"])
STORIES = st.fixed_dictionaries(
    {
        "headline": TITLES,
        "date": st.sampled_from(["", " - 2003-10-09", " (9 October 2003)"]),
        "byline": st.sampled_from(
            ["", "By Jane Doe", "Von Jane Doe und John Roe", "Jane Doe in Paris"]
        ),
        "dateline": st.sampled_from(
            ["", "OSLO (AP) — ", "Berlin (dpa) - ", "PARIS, 3. Mai 2024 (AFP) – "]
        ),
        "body": st.lists(SENTENCES, min_size=1, max_size=5),
        "end": st.sampled_from(
            ["", "(Reporting by Jane Doe; editing by John Roe)", "© 2024 Example"]
        ),
        "gap": st.sampled_from(["\n\n", "\n", "\r\n\r\n", "\n\n\n"]),
    }
)


@given(STORIES)
def test_plain_stories_read_the_same_after_writing(story: dict[str, object]) -> None:
    """Law 3, and what was put in is found."""
    parts = [f"{story['headline']}{story['date']}", story["byline"]]
    body = list(story["body"]) if isinstance(story["body"], list) else []
    body[0] = f"{story['dateline']}{body[0]}"
    source = str(story["gap"]).join(str(part) for part in [*parts, *body, story["end"]] if part)

    article = parsed(source)

    assert parsed(written(article)) == article
    assert_spans_hold(article)
    if any(len(text) > 20 for text in body):
        assert article.headline == story["headline"]
        assert (article.dateline is not None) == bool(story["dateline"])
        assert len(article.bylines) == bool(story["byline"])


@given(
    st.one_of(
        st.binary(max_size=300), st.text(max_size=300).map(lambda t: t.encode("utf-8", "replace"))
    )
)
def test_any_bytes_give_an_article_or_an_error(data: bytes) -> None:
    """Law 7: no other exception leaves the reader, and every diagnostic has a known code."""
    found: list[Diagnostic] = []
    try:
        document = read(data, ReadContext(report=found.append))
    except NewsdocError:
        return
    assert len(document.articles) == 1
    assert {diagnostic.code for diagnostic in found} <= set(CODES)
    assert_spans_hold(document.articles[0])


@pytest.mark.parametrize(
    "data",
    [
        b"word " * 400_000,
        b'"' * 2_000_000,
        b"- a\n* b\n" * 20_000,
        b"\n" * 1_000_000 + b"end",
        b"(Reporting by " + b"Jane Doe and " * 50_000,
        b"> " * 200_000,
        b"OSLO, " * 200_000 + b"(AP) -",
        b"    a\n    \n" * 20_000,
        b"1. a\n" * 20_000,
    ],
    ids=[
        "line",
        "quotes",
        "bullets",
        "blank",
        "credits",
        "quoted",
        "places",
        "preformatted",
        "numbers",
    ],
)
def test_huge_and_odd_input_is_read_in_bounded_time(data: bytes) -> None:
    """A wide bound, that only work out of proportion to the size can break."""
    start = time.perf_counter()

    parsed(data)

    assert time.perf_counter() - start < 30


def test_every_code_has_its_name() -> None:
    assert sorted(CODES) == list(CODES)
    assert len(set(CODES.values())) == len(CODES)
    assert FORMAT.read is read
    assert FORMAT.write is write


def test_that_it_is_a_release_is_no_headline() -> None:
    text = (
        "FOR IMMEDIATE RELEASE\n\nJanuary 2, 2024\n\nCity to repair harbour wall\n\n"
        "SPRINGFIELD, Ill. - The city will repair the harbour wall, the mayor said today.\n\n"
        "The work will cost four million and take until spring.\n"
    )
    (article,) = read(text.encode(), ReadContext()).articles

    assert article.headline == "City to repair harbour wall"
    assert [(line.role, line.text) for line in article.headlines] == [
        ("kicker", "FOR IMMEDIATE RELEASE")
    ]


def test_columns_of_blanks_are_kept_as_they_stand() -> None:
    rows = "                 2024       2023\nRevenue          $5.0       $4.0\nIncome            1.0        0.5"
    (article,) = read(f"Results\n\n{PROSE}\n\n{rows}\n\n{PROSE}\n".encode(), ReadContext()).articles

    assert Preformatted(text=rows) in article.body
    (again,) = read(write(article, WriteContext()), ReadContext()).articles
    assert again.body == article.body


def test_line_ends_of_teleprinters_end_one_line() -> None:
    data = b"Ferry returns to Gullvik\n\nThe ferry came back on\nMonday, and people waved.\n"
    as_sent = data.replace(b"\n", b"\r\r\n")
    assert read(as_sent, ReadContext()).articles == read(data, ReadContext()).articles
