"""How agencies lay out the heads and feet of their messages."""

from __future__ import annotations

import newsdoc
from newsdoc.model import Preformatted

HEAD = "\x01abc0123 4 pl 12 dpa 12\r\nNorway/rain/\r\n"


def read(text: str) -> newsdoc.Article:
    return newsdoc.parse(text.encode(), quotes=False)


def wire(text: str) -> newsdoc.Article:
    return read(f"{HEAD}\x02{text}\r\n\x03091200 GMT Oct 03\r\n\x04")


def test_a_byline_with_an_end_mark_of_its_own_is_of_the_head() -> None:
    article = wire("Rain in Oslo =\r\nBy Mina Holt, dpa =\r\n\r\n   Oslo (dpa) - It rained.\r\n")

    assert article.headline == "Rain in Oslo"
    assert [byline.text for byline in article.bylines] == ["By Mina Holt, dpa"]
    assert article.dateline is not None


def test_a_headline_right_above_an_indented_story() -> None:
    article = wire("Minister to visit U.S.\r\n    OSLO (dpa) - He leaves\r\non Friday.\r\n")

    assert article.headline == "Minister to visit U.S."
    assert [block.text for block in article.paragraphs] == ["OSLO (dpa) - He leaves on Friday."]


def test_what_is_new_is_a_note_and_no_keyword() -> None:
    text = (
        f"{HEAD}(Adds minister in third paragraph)\r\n\x02Rain =\r\n\r\n   It rained.\r\n\x03\x04"
    )
    article = read(text)

    assert [keyword.text for keyword in article.keywords] == ["Norway", "rain"]
    assert [note.text for note in article.notes] == ["(Adds minister in third paragraph)"]


def test_a_numbered_line_with_the_time_ends_a_message() -> None:
    article = read(
        f"{HEAD}\x02Rain\r\n\r\n   It rained.\r\n\r\nABC0123    2024-06-05/15:30\r\n\x04"
    )

    assert [block.text for block in article.paragraphs] == ["It rained."]
    assert str(article.published) == "2024-06-05 15:30:00"


def test_a_service_of_one_letter() -> None:
    data = "\x01a001 4 pl 10\r\n\x02One =\r\n\r\n   It.\r\n\x03\x04\x01a002 4 pl 10\r\n\x02Two =\r\n\r\n   It.\r\n"

    assert [article.headline for article in newsdoc.parse_all(data)] == ["One", "Two"]


def test_signs_for_the_next_column_keep_the_cells_apart() -> None:
    article = read(
        "\x16\x16\x01s0456\x1f\r\nu s \x13\x12 Table 06-05 0088\r\n\x02^League<\r\n"
        "East\x08W\x08L\r\nOslo\x0840\x0820\r\nBergen\x0830\x0830\r\n\x03"
    )

    (table,) = article.body
    assert isinstance(table, Preformatted)
    assert table.text.split("\n")[1] == "Oslo\t40\t20"


def test_a_bare_story_between_zczc_and_nnnn_has_a_headline() -> None:
    article = read("ZCZC RTR123\n\nPound rises - Reuters\n\nLONDON (Reuters) - It rose.\nNNNN\n")

    assert article.headline == "Pound rises - Reuters"
    assert article.dateline is not None
    assert article.dateline.place == "LONDON"
