"""IPTC 7901 messages: what is read, what is written, what is reported."""

from __future__ import annotations

import datetime as dt

import attrs
import pytest

import newsdoc
from formats.wire.samples import IPTC
from newsdoc.model import (
    Article,
    Dateline,
    Divider,
    Heading,
    Keyword,
    ListBlock,
    ListItem,
    Note,
    Paragraph,
    PartialDate,
    Party,
    Preformatted,
    Table,
    TableCell,
    TableRow,
    WireHeader,
)

UTC = dt.UTC


def read(data: bytes | str) -> Article:
    return newsdoc.parse(data, format="iptc7901", quotes=False)


def message(text: str, *, trailer: str = "091200 GMT Oct 03", key: str = "Rain/") -> str:
    return f"\x01nws0001 4 i 20 dpa 1\r\n\r\n{key}\r\n\x02{text}\r\n\x03{trailer}\r\n\x04"


def test_header_is_kept_in_its_parts() -> None:
    article = read(IPTC)
    assert article.wire == WireHeader(
        service="nws",
        sequence="0123",
        priority_code="4",
        category="i",
        word_count="61",
        options="ccccb   dpa 0061",
        keywords=("Norway/rain/floods/",),
        take_key="2ND LEAD",
        trailer="091200 GMT Oct 03",
    )
    assert (article.priority, article.word_count, article.item_class) == (4, 61, "text")
    assert article.slugline == "Norway/rain/floods/"
    assert [keyword.text for keyword in article.keywords] == ["Norway", "rain", "floods"]
    assert article.provider == Party(name="dpa")
    assert article.published == dt.datetime(2003, 10, 9, 12, tzinfo=UTC)


def test_lines_above_the_story_are_told_apart() -> None:
    article = read(IPTC)
    assert article.headline == (
        "Rain floods Oslo as rivers rise after three days of storms over the south of the country"
    )
    assert [(line.role, line.text) for line in article.headlines] == [
        ("kicker", "EXTRA"),
        ("sub", "Mayor: worst is behind us"),
    ]
    assert [byline.text for byline in article.bylines] == ["By Mina Holt and Jon Berg, dpa"]
    assert [person.name for person in article.bylines[0].people] == ["Mina Holt", "Jon Berg"]


def test_hard_wraps_are_joined() -> None:
    first = read(IPTC).paragraphs[0]
    assert first.text == (
        "Oslo (dpa) - Rivers rose over their banks in Oslo on Monday after three days of rain,"
        " and the well-known opera house had to close."
    )


def test_dateline_is_marked_and_stays() -> None:
    article = read(IPTC)
    assert article.dateline is not None
    assert (article.dateline.text, article.dateline.place) == ("Oslo (dpa) -", "Oslo")
    (mark,) = article.paragraphs[0].marks
    assert (mark.kind, mark.span.of(article.paragraphs[0].text)) == ("dateline", "Oslo (dpa) -")


def test_tables_and_dividers_keep_their_form() -> None:
    body = read(IPTC).body
    assert body[3] == Preformatted(
        text="Aker        2.1    +0.4\nAlna        1.7    +0.2\nLysaker     3.0    +1.1"
    )
    assert body[4] == Divider(text="* * *")


def test_what_is_not_for_publication_never_is_in_the_body() -> None:
    article = read(IPTC)
    assert "555 0100" not in article.text
    assert article.paragraphs[-1].text == "More rain is expected."
    assert [note.role for note in article.notes] == ["notebook", "not-for-publication", "sign-off"]
    assert "+47 555 0100" in (article.notes[1].text or "")


@pytest.mark.parametrize(
    "line",
    [
        "The following information is not for publication",
        "Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt",
        "NOT FOR PUBLICATION:",
        "# dpa-Notizblock",
        "## Editorial contacts",
        "Note to editors:",
    ],
)
def test_private_part_is_known_by_its_first_line(line: str) -> None:
    article = read(message(f"Rain =\r\n\r\nOslo (dpa) - It rained.\r\n\r\n{line}\r\nCall Mina."))
    assert [block.text for block in article.paragraphs] == ["Oslo (dpa) - It rained."]
    assert article.notes[0].text == f"{line}\nCall Mina."


@pytest.mark.parametrize("note", ["Eds: With photos.", "EMBARGOED UNTIL 12:00 GMT Monday"])
def test_notes_to_editors_are_no_paragraphs(note: str) -> None:
    article = read(message(f"Rain =\r\n\r\n{note}\r\n\r\nOslo (dpa) - It rained."))
    assert article.notes == (Note(text=note, audience="editors"),)
    assert len(article.body) == 1


def test_sign_off_is_a_paragraph_with_its_role() -> None:
    article = read(message("Rain =\r\n\r\nOslo (dpa) - It rained.\r\n\r\nmh/jb/xy"))
    assert article.body[-1] == Paragraph(text="mh/jb/xy", role="sign-off")


def test_paragraphs_by_indent_alone() -> None:
    article = read(message("Rain =\r\n\r\n   It rained.\r\n   It stopped."))
    assert [block.text for block in article.paragraphs] == ["It rained.", "It stopped."]


def test_long_lines_are_paragraphs_of_their_own() -> None:
    line = "It rained all day in Oslo and the river rose over its banks, " * 3
    article = read(message(f"Rain =\r\n\r\n{line}\r\n{line}"))
    assert [block.text for block in article.paragraphs] == [line.strip(), line.strip()]


def test_short_lines_keep_their_ends() -> None:
    text = "It rained in many places on Monday, more than on any other day of\r\nthe month."
    article = read(message(f"Rain =\r\n\r\n{text}\r\n\r\n1. Oslo 20 mm\r\n2. Hamar 18 mm"))
    assert article.paragraphs[1].text == "1. Oslo 20 mm\n2. Hamar 18 mm"


def test_list_and_crosshead() -> None:
    article = read(message("Rain =\r\n\r\nIt rained.\r\n\r\n## Later\r\n\r\n- Oslo\r\n- Hamar"))
    items = (ListItem(text="Oslo"), ListItem(text="Hamar"))
    assert article.body[1:] == (Heading(text="Later"), ListBlock(items=items))


def test_headline_without_end_mark_ends_at_the_blank_line() -> None:
    text = (
        "\r\nPluie sur Paris\r\n\r\n   Par Jeanne Martin\r\n\r\n   PARIS, 9 oct (AFP) - Il a plu."
    )
    article = read(message(text))
    assert article.headline == "Pluie sur Paris"
    assert [byline.text for byline in article.bylines] == ["Par Jeanne Martin"]
    assert len(article.body) == 1


def test_story_without_headline_has_none() -> None:
    article = read(message("\r\n   PARIS, 9 oct (AFP) - Il a plu.\r\n\r\n   Il pleut encore."))
    assert article.headline is None
    assert len(article.body) == 2


def test_keyword_line_behind_stx() -> None:
    text = (
        "Wetter/Regen/Norwegen\r\n\r\nRegen in Oslo\r\n\r\nUtl.: Pegel sinken =\r\n\r\nEs regnet."
    )
    article = read(message(text, key=""))
    assert article.slugline == "Wetter/Regen/Norwegen"
    assert article.headline == "Regen in Oslo"


def test_file_that_lost_its_control_characters() -> None:
    bare = bytes(byte for byte in IPTC if byte >= 32 or byte in b"\r\n").replace(b"\x7f", b"")
    assert newsdoc.detect(bare) == "iptc7901"
    article = read(bare)
    assert article == read(IPTC)


def test_several_messages_several_articles() -> None:
    framed = newsdoc.parse_all(IPTC + b"\r\n" + IPTC, quotes=False)
    assert framed == (read(IPTC), read(IPTC))
    bare = IPTC.translate(None, b"\x01\x02\x03\x04\x7f")
    assert len(newsdoc.parse_all(bare + b"\r\n" + bare, quotes=False)) == 2


def test_lines_outside_of_messages_are_reported() -> None:
    result = newsdoc.parse_result(b"ZCZC abc\r\n" + IPTC + b"\r\nNNNN\r\n", quotes=False)
    assert result.articles == (read(IPTC),)
    assert [d.value for d in result.diagnostics if d.code == "WI104"] == ["ZCZC abc", "NNNN"]


@pytest.mark.parametrize(
    ("line", "time"),
    [
        ("091200 GMT Oct 03", dt.datetime(2003, 10, 9, 12, tzinfo=UTC)),
        ("091200 MEZ Dez 98", "1998-12-09T12:00:00+01:00"),
        ("091200 MESZ Mai 2003", "2003-05-09T12:00:00+02:00"),
        ("AFP 091200 GMT AVR 03", dt.datetime(2003, 4, 9, 12, tzinfo=UTC)),
        ("091200 OCT 03", dt.datetime(2003, 10, 9, 12)),  # noqa: DTZ001
        ("091200 LOCAL Oct 03", dt.datetime(2003, 10, 9, 12)),  # noqa: DTZ001
        ("091200 Oct 03 GMT", dt.datetime(2003, 10, 9, 12, tzinfo=UTC)),
        ("091200 GMT Oct 03 dpa", dt.datetime(2003, 10, 9, 12, tzinfo=UTC)),
        ("091200 GMT Oct", None),
        ("312500 GMT Feb 03", None),
    ],
)
def test_dates_say_no_more_than_the_line(line: str, time: dt.datetime | str | None) -> None:
    expected = dt.datetime.fromisoformat(time) if isinstance(time, str) else time
    article = read(message("Rain =\r\n\r\nIt rained.", trailer=line))
    assert article.published == expected
    assert article.wire is not None
    assert article.wire.trailer == line


def test_assumptions_are_reported() -> None:
    text = message("Rain =\r\n\r\nIt rained.", trailer="091200 LOCAL Oct 03")
    codes = {d.code for d in newsdoc.parse_result(text, quotes=False).diagnostics}
    assert {"WI101", "WI102", "WI103", "WI108", "WI109"} <= codes


def test_every_line_is_in_the_article_or_reported() -> None:
    result = newsdoc.parse_result(IPTC, quotes=False)
    held = newsdoc.serialize(result.articles[0], "newsdoc").decode().replace("\\n", "")
    held += "".join(d.value or "" for d in result.diagnostics)
    bare = "".join(held.replace('\\"', '"').split())
    for line in IPTC.decode().splitlines():
        assert "".join(line.split()) in bare


@pytest.mark.parametrize(
    "data",
    [
        b"\r\n\0\0\x16\x16\x01nws0123 4 i 61 dpa 0061\r\n\x02Rain =\r\n\x03\r\n\x04",
        b"\x01nws0123 4 i  61\r\n\r\nRain =\r\n\r\nIt rained.\r\n",
        b"\x01nws0123\r\n\x02Rain =\r\n",
        b"nws0123 4 i 61 dpa 0061\n\nRain =\n\nIt rained.\n",
    ],
)
def test_headers_are_known_with_parts_missing(data: bytes) -> None:
    assert newsdoc.detect(data) == "iptc7901"
    assert read(data).headline == "Rain"


@pytest.mark.parametrize(
    "prose",
    [
        "Rain in Oslo\n\nOSLO (AP) - It rained.\n",
        "Room 123 4 i 211\n\nThe lecture is at noon.\n",
        "May 2003 4 people died in floods.\n",
        "abc123 is a password\n",
    ],
)
def test_prose_is_not_taken_for_wire_copy(prose: str) -> None:
    assert newsdoc.detect(prose) == "text"


def test_an_email_is_not_taken_for_wire_copy() -> None:
    assert newsdoc.detect("From: a@example.org\nSubject: Rain\n\nIt rained.\n") == "email"


def test_whole_message_survives_without_loss() -> None:
    article = read(IPTC)
    result = newsdoc.serialize_result(article, "iptc7901")
    assert result.diagnostics == ()
    assert read(result.data) == article


def test_written_as_the_wire_wants_it() -> None:
    lines = newsdoc.serialize(read(IPTC), "iptc7901").split(b"\r\n")
    assert lines[0] == b"\x01nws0123 4 i 61 ccccb   dpa 0061"
    assert lines[3] == b"\x02EXTRA"
    assert lines[-2:] == [b"\x03091200 GMT Oct 03", b"\x04"]
    assert all(len(line) <= 69 for line in lines)
    assert not any(b"\n" in line or b"\r" in line for line in lines)


def test_an_article_of_another_format_gets_a_header() -> None:
    article = Article(
        headline="Rain",
        priority=2,
        keywords=(Keyword(text="rain"), Keyword(text="Oslo")),
        provider=Party(name="NTB"),
        dateline=Dateline(text="OSLO —", place="OSLO"),
        published=dt.datetime(2003, 10, 9, 12, tzinfo=UTC),
        body=(Paragraph(text="It rained."),),
        notes=(Note(text="Call Mina before use."),),
    )
    data = newsdoc.serialize(article, "iptc7901")
    assert data.startswith(b"\x01ntb0001 2 g 2 NTB\r\n\r\nrain/Oslo/\r\n\x02Rain =\r\n")
    back = read(data)
    assert back.paragraphs[0].text == "OSLO — It rained."
    assert back.provider == Party(name="NTB")
    assert back.published == article.published
    assert back.notes[0].text == "Eds: Call Mina before use."
    assert "Mina" not in back.text


def test_tables_are_written_in_columns() -> None:
    rows = (("Oslo", "12"), ("Hamar", "9"))
    table = Table(rows=tuple(TableRow(cells=tuple(TableCell(text=c) for c in row)) for row in rows))
    back = read(newsdoc.serialize(Article(headline="Rain", body=(table,)), "iptc7901"))
    assert back.body == (Preformatted(text="Oslo    12\nHamar   9"),)


def test_changed_fields_win_over_the_header() -> None:
    article = attrs.evolve(
        read(IPTC), priority=2, word_count=7, published=dt.datetime(2004, 1, 2, 3, 4, tzinfo=UTC)
    )
    back = read(newsdoc.serialize(article, "iptc7901"))
    assert (back.priority, back.word_count, back.published) == (2, 7, article.published)


@pytest.mark.parametrize(
    "time",
    [PartialDate(2003, 10, 9), dt.datetime(1903, 1, 1), dt.datetime(2003, 1, 1, 1, 1, 1)],  # noqa: DTZ001
)
def test_times_that_do_not_fit_are_named(time: dt.datetime | PartialDate) -> None:
    result = newsdoc.serialize_result(Article(headline="Rain", published=time), "iptc7901")
    assert "/published" in {d.where.pointer for d in result.diagnostics}


def test_text_cannot_forge_a_frame() -> None:
    text = "It rained.\x03\r\n\x04\x01abc0001 4 i 1\r\n\x02Forged ="
    articles = newsdoc.parse_all(
        newsdoc.serialize(Article(headline="Rain", body=(Paragraph(text=text),)), "iptc7901"),
        format="iptc7901",
    )
    assert len(articles) == 1
    assert articles[0].headline == "Rain"


def test_dateline_may_stand_below_points_and_a_byline() -> None:
    text = (
        "\x01nws0123 3 G 210\r\n\x02Dam reopens after storm\r\n\r\n   * Dam reopened on Friday\r\n"
        "   By Jane Doe\r\n   OSLO, Jan 3 (Reuters) - The dam at the harbour was reopened on\r\n"
        "Friday.\r\n   The mayor was glad.\r\n abc/def\r\n\x03\r\n031234 STY 20\r\n\x04"
    )
    article = newsdoc.parse(text.encode(), quotes=False)
    assert article.dateline is not None
    assert article.dateline.place == "OSLO"
    assert [p.text for p in article.paragraphs][-2:] == ["The mayor was glad.", "abc/def"]
    assert article.published is not None
    assert article.published.isoformat() == "2020-01-03T12:34:00"
