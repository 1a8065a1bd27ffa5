from __future__ import annotations

import datetime as dt

import pytest

import newsdoc
from newsdoc.errors import ReadError
from newsdoc.model import Article, ListBlock, Preformatted

LABELLED = """zczc
AN#4711
KN#Bay News
PD#06 June 2016 14:00:00
CO#HRB.OL
SO#OSE
SF#*
BY#
KY#Harbour HRB.OL
TI#Harbour works late again
AB#The works at the harbour are late.
TX#
The works at the harbour are late for the second time this year, the builder told the exchange.
It will cost more.
"""

SIGNED = """ZCZC AAP
%A
#RAIN Oslo
$Rain floods Oslo
:1200
*06000000
~AM Service
@NSW
This morning's news...

* It rained.

* It rained again.

NNNN"""

CODED = """ZCZC FMG000
YY TDR
:PRICES :Fish MARKET DAY
    OSLO, Oct 12 AAP - Latest prices of fish from the
harbour.

Hall one
  3.00 Cod
  4.80 Herring
 11.00 Salmon, Trout
    AAP PRICES

NNNN
"""


def read(text: str) -> Article:
    return newsdoc.parse(text, quotes=False)


@pytest.mark.parametrize("text", [LABELLED, SIGNED, CODED, "\r\n" + SIGNED])
def test_they_are_told_by_their_first_word(text: str) -> None:
    assert newsdoc.detect(text) == "zczc"


def test_lines_with_labels() -> None:
    article = read(LABELLED)

    assert (article.guid, article.headline) == ("4711", "Harbour works late again")
    assert article.summary is not None
    assert article.summary.text == "The works at the harbour are late."
    assert article.provider is not None
    assert article.provider.name == "Bay News"
    assert [source.name for source in article.sources] == ["OSE"]
    assert article.published == dt.datetime(2016, 6, 6, 14, 0)  # noqa: DTZ001  # as written
    assert [keyword.text for keyword in article.keywords] == ["Harbour", "HRB.OL"]
    assert article.organisations[0].symbols[0].symbol == "HRB.OL"
    assert [(p.name, p.value) for p in article.properties] == [("SF", "*")]
    assert len(article.paragraphs) == 2


def test_lines_with_signs() -> None:
    article = read(SIGNED)

    assert (article.slugline, article.headline) == ("RAIN Oslo", "Rain floods Oslo")
    assert article.provider is not None
    assert article.provider.name == "AAP"
    assert article.subjects[0].code == "06000000"
    assert (article.genres[0].name, article.places[0].name) == ("AM Service", "NSW")
    assert article.wire is not None
    assert article.wire.category == "A"
    (items,) = (block for block in article.body if isinstance(block, ListBlock))
    assert [item.text for item in items.items] == ["It rained.", "It rained again."]


def test_a_line_of_codes_and_rows_of_numbers() -> None:
    article = read(CODED)

    assert article.wire is not None
    assert (article.wire.service, article.wire.sequence) == ("FMG", "000")
    assert article.wire.format == "YY TDR"
    assert (article.slugline, article.headline) == ("PRICES", "Fish MARKET DAY")
    assert article.dateline is not None
    assert article.dateline.place == "OSLO"
    assert [p.text for p in article.paragraphs][1:] == ["Hall one", "AAP PRICES"]
    (rows,) = (block for block in article.body if isinstance(block, Preformatted))
    assert rows.text.splitlines()[2] == " 11.00 Salmon, Trout"


def test_several_messages_and_lines_around_them() -> None:
    result = newsdoc.parse_result(SIGNED + "\nin between\n" + CODED, quotes=False)

    assert [article.headline for article in result.articles] == [
        "Rain floods Oslo", "Fish MARKET DAY",
    ]  # fmt: skip
    assert [d.value for d in result.diagnostics if d.code == "ZC102"] == ["in between"]


@pytest.mark.parametrize("text", [LABELLED, SIGNED, CODED])
def test_every_line_is_in_the_article_or_reported(text: str) -> None:
    result = newsdoc.parse_result(text, quotes=False)
    said = "\n".join(d.value or "" for d in result.diagnostics)
    held = newsdoc.serialize(result.articles[0], "newsdoc").decode()
    for line in text.splitlines():
        words = line.strip().removeprefix("* ")
        assert words in said or words in held, line


def test_a_story_in_the_line_of_its_label() -> None:
    assert read("ZCZC\nTI#Rain\nTX#It rained.\nNNNN").text == "It rained."


def test_a_file_without_a_message_is_refused() -> None:
    with pytest.raises(ReadError, match="ZCZC"):
        newsdoc.parse("It rained.", format="zczc")


def test_a_message_without_anything_is_an_empty_article() -> None:
    assert read("ZCZC\nNNNN\n").body == ()


@pytest.mark.parametrize(
    ("header", "service", "sequence"),
    [
        ("ZCZC8374/SXA\nXCR87429_SXA_QBXB\nB CRO S0A QBXB\n", "SXA", "8374"),
        ("ZCZC\nADN0123 7 POL 0 ADN POL NAZ\n\n", "ADN", "0123"),
        ("ZCZC AGI0123 3 POL 0 R01 /\n\n", "AGI", "0123"),
    ],
)
@pytest.mark.parametrize(
    "end", ["03-GEN-20 12:34 NNNN\n", "03-GEN-20 12:34\nNNNN\n", "031234 GEN 20\nNNNN\n"]
)
def test_headers_and_dates_of_italian_agencies(
    header: str, service: str, sequence: str, end: str
) -> None:
    story = (
        "Porto: riaperta la diga =\n   (ANSA) - ROMA, 3 GEN - La diga del porto e' stata riaperta\n"
        "oggi dopo la tempesta che aveva colpito tutta la costa ieri sera.\n"
        "   Il sindaco e' contento.\n"
    )
    article = newsdoc.parse(header + story + end, quotes=False)
    assert article.headline == "Porto: riaperta la diga"
    assert [p.text for p in article.paragraphs][1:] == ["Il sindaco e' contento."]
    assert str(article.published) == "2020-01-03 12:34:00"
    assert article.wire is not None
    assert (article.wire.service, article.wire.sequence) == (service, sequence)
    assert article.dateline is not None
    assert article.dateline.place == "ROMA"
