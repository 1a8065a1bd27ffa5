"""ANPA 1312 messages: what is read, what is written, what is reported."""

from __future__ import annotations

import datetime as dt

import attrs
import pytest

import newsdoc
from formats.wire.samples import ANPA, ANPA_TABLE
from newsdoc.model import (
    Article,
    Divider,
    Heading,
    Note,
    Paragraph,
    Party,
    Preformatted,
    Text,
    WireHeader,
)


def read(data: bytes | str) -> Article:
    return newsdoc.parse(data, format="anpa1312", quotes=False)


def message(text: str, *, trailer: str = "AP-WF-10-09-03 1200GMT<") -> str:
    head = "\x16\x16\x01n0001\x1fasian\r\nr i\x13\x11 BC-Rain     10-09 0020\r\n"
    return f"{head}\x02^BC-Rain,20<\r\n{text}\r\n\x03{trailer}\r\n\x04"


def test_header_is_kept_in_its_parts() -> None:
    article = read(ANPA)
    assert article.wire == WireHeader(
        service="n",
        sequence="0456",
        options="asian",
        priority_code="u",
        category="i",
        format="DC3 DC1",
        keywords=("BC-EU--Norway-Rain", "BC-EU--Norway-Rain, 1st Ld-Writethru,120"),
        take_key="1stLd-Writethru",
        word_count="0350",
        trailer="AP-WF-10-09-03 1200GMT",
    )
    assert (article.slugline, article.word_count) == ("BC-EU--Norway-Rain", 350)
    assert article.provider == Party(name="AP")
    assert article.published == dt.datetime(2003, 10, 9, 12, tzinfo=dt.UTC)
    assert article.priority is None


def test_lines_above_the_story_are_told_apart() -> None:
    article = read(ANPA)
    assert article.headline == "Rain floods Oslo"
    assert article.summary == Text(text="Rivers rose over their banks after three days of rain")
    assert [byline.text for byline in article.bylines] == ["By MINA HOLT, Associated Press"]
    assert article.notes == (
        Note(text="AP Photo OSL101, OSL102", role="photo", audience="editors"),
        Note(text="Eds: Updates with quotes.", audience="editors"),
    )


def test_paragraphs_open_with_a_tab() -> None:
    article = read(ANPA)
    assert [type(block) for block in article.body] == [Paragraph, Paragraph, Divider, Paragraph]
    assert article.paragraphs[1].text == "``The worst is behind us,'' the mayor said."
    assert article.dateline is not None
    assert article.dateline.place == "OSLO, Norway"
    assert article.paragraphs[0].marks[0].span.of(article.paragraphs[0].text) == (
        "OSLO, Norway (AP) _"
    )


def test_wrapped_lines_are_joined() -> None:
    article = read(
        message("^Rain floods the\r\ncapital<\r\n\tIt rained in\r\nOslo.\r\n\tIt stopped.")
    )
    assert article.headline == "Rain floods the capital"
    assert [block.text for block in article.body if isinstance(block, Paragraph)] == [
        "It rained in Oslo.",
        "It stopped.",
    ]


def test_tables_keep_their_form() -> None:
    article = read(ANPA_TABLE)
    assert article.body == (
        Heading(text="East"),
        Preformatted(text="City Mon Tue\nOslo........ 20  11\nHamar....... 18  13"),
        Heading(text="West"),
        Preformatted(text="Bergen;22;10;12\nVoss;19;12;14"),
    )
    assert article.headline is None
    assert [byline.text for byline in article.bylines] == ["By The Associated Press"]


def test_double_blanks_in_prose_are_no_columns() -> None:
    line = "It rained all of Monday in  20 towns.  40 roads were closed by the police there."
    article = read(message(f"\t{line}\r\n\t{line}"))
    assert article.body == (Paragraph(text=line), Paragraph(text=line))


def test_crossheads_copyright_and_remarks_in_brackets() -> None:
    text = (
        "^(Attn: Hamar)<\r\n^Rain<\r\n^By MINA HOLT=\r\n^c.2003 Daily Planet=\r\n"
        "\tIt rained.\r\n^BRIDGES CLOSED<\r\n\tPolice closed two."
    )
    article = read(message(text))
    assert article.headline == "Rain"
    assert article.rights is not None
    assert article.rights.notice == "c.2003 Daily Planet"
    assert article.notes == (Note(text="(Attn: Hamar)", audience="editors"),)
    assert article.body[1] == Heading(text="BRIDGES CLOSED")


@pytest.mark.parametrize(
    ("line", "time"),
    [
        ("AP-WF-10-09-03 1200GMT<", "2003-10-09T12:00:00+00:00"),
        ("AP-NY-10-09-98 0102EDT<", "1998-10-09T01:02:00-04:00"),
        ("NYT-10-09-03 1200<", "2003-10-09T12:00:00"),
        ("AP-WF-10-09-03 1200XYZ<", "2003-10-09T12:00:00"),
    ],
)
def test_dates_say_no_more_than_the_line(line: str, time: str) -> None:
    article = read(message("\tIt rained.", trailer=line))
    assert article.published == dt.datetime.fromisoformat(time)


def test_trailer_that_is_no_date_is_kept_and_reported() -> None:
    result = newsdoc.parse_result(message("\tIt rained.", trailer="AP-WF-13-40-03 1200GMT<"))
    article = result.articles[0]
    assert article.published is None
    assert article.wire is not None
    assert article.wire.trailer == "AP-WF-13-40-03 1200GMT"
    assert "AN106" in {d.code for d in result.diagnostics}


def test_file_that_lost_its_control_characters() -> None:
    bare = bytes(byte for byte in ANPA if byte >= 32 or byte in b"\r\n\t")
    assert newsdoc.detect(bare) == "anpa1312"
    article, whole = read(bare), read(ANPA)
    assert article.wire is not None
    assert whole.wire is not None
    assert article.wire.format is None
    wire = attrs.evolve(article.wire, format=whole.wire.format)
    assert attrs.evolve(article, wire=wire) == whole


def test_several_messages_several_articles() -> None:
    articles = newsdoc.parse_all(ANPA + b"\r\n" + ANPA_TABLE, quotes=False)
    assert articles == (read(ANPA), read(ANPA_TABLE))


def test_every_line_is_in_the_article_or_reported() -> None:
    for data in (ANPA, ANPA_TABLE):
        result = newsdoc.parse_result(data, quotes=False)
        held = newsdoc.serialize(result.articles[0], "newsdoc").decode()
        held += "".join(d.value or "" for d in result.diagnostics)
        bare = "".join(held.split())
        for line in data.decode().splitlines():
            assert "".join(line.split()) in bare


@pytest.mark.parametrize("data", [ANPA, ANPA_TABLE])
def test_whole_message_survives_without_loss(data: bytes) -> None:
    article = read(data)
    result = newsdoc.serialize_result(article, "anpa1312")
    assert result.diagnostics == ()
    assert read(result.data) == article


def test_written_byte_true() -> None:
    written = newsdoc.serialize(read(ANPA), "anpa1312")
    joined = ANPA.replace(b"^By MINA HOLT=\r\n^Associated", b"^By MINA HOLT, Associated")
    assert written == joined.replace(b"Monday. \r", b"Monday.\r")


def test_an_article_of_another_format_gets_a_header() -> None:
    article = Article(
        headline="Rain",
        slugline="Oslo Rain",
        body=(Heading(text="Later"), Paragraph(text="It rained.\nIt stopped.")),
        notes=(Note(text="Call Mina before use."),),
    )
    data = newsdoc.serialize(article, "anpa1312")
    assert data.startswith(
        b"\x16\x16\x01n0001\x1f-----\r\nr a\x13\x11 OsloRain     01-01 0005\r\n\x02^Oslo Rain,5<\r\n"
    )
    back = read(data)
    assert (back.headline, back.slugline) == ("Rain", "Oslo Rain")
    assert back.body == (Heading(text="Later"), Paragraph(text="It rained. It stopped."))
    assert back.notes[0].text == "Eds: Call Mina before use."


def test_text_cannot_forge_a_frame() -> None:
    text = "It rained.\x03\r\n\x04\x16\x16\x01n0002\x1fasian\r\n^Forged<"
    articles = newsdoc.parse_all(
        newsdoc.serialize(Article(headline="Rain", body=(Paragraph(text=text),)), "anpa1312"),
        format="anpa1312",
    )
    assert len(articles) == 1
    assert articles[0].headline == "Rain"
