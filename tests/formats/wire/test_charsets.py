"""Character sets of wire messages: as told, else guessed and reported."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdoc
from newsdoc.errors import UsageError
from newsdoc.formats._wire import teletex
from newsdoc.formats._wire.charset import VARIANTS, encode_wire

GERMAN = (
    "\x01nws0001 4 pl 20 dpa 1\r\n\r\nWetter/\r\n\x02Regen für München und Köln =\r\n\r\n"
    "   München (dpa) - In München und in der Region hat es am Montag\r\n"
    "stark geregnet. Das sagte eine Sprecherin der Behörde. Die Menschen\r\n"
    "müssen nicht mit weiteren Schäden rechnen, hieß es.\r\n\r\n\x03091200 MESZ Mai 98\r\n\x04"
)


@pytest.mark.parametrize("charset", ["utf-8", "cp1252", "cp850", "iso646-de"])
def test_guesses_are_right_and_reported(charset: str) -> None:
    result = newsdoc.parse_result(encode_wire(GERMAN, charset), quotes=False)
    (article,) = result.articles
    assert article.headline == "Regen für München und Köln"
    assert article.paragraphs[0].text.endswith("hieß es.")
    assert article.wire is not None
    assert article.wire.charset == charset
    guessed = {"WI106", "PT101"} & {d.code for d in result.diagnostics}
    assert bool(guessed) == (charset != "utf-8")


@pytest.mark.parametrize("charset", ["utf-8", "cp1252", "cp850", "iso646-de"])
def test_written_in_the_character_set_of_the_header(charset: str) -> None:
    data = encode_wire(GERMAN, charset)
    article = newsdoc.parse(data, quotes=False)
    assert newsdoc.serialize(article, "iptc7901") == data


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("DIN_66003", b"f}r"),
        ("iso646-se", b"f|r"),
        ("cp437", b"f\x81r"),
        ("latin-1", b"f\xfcr"),
    ],
)
def test_encoding_of_the_caller_counts(name: str, data: bytes) -> None:
    text = b"\x01nws0001 4 i 2 dpa 1\r\n\x02" + data + b" =\r\n\r\n   It rained.\r\n\x03\r\n\x04"
    article = newsdoc.parse(text, encoding=name, quotes=False)
    assert article.headline == ("för" if name == "iso646-se" else "für")


def test_unknown_encoding_is_a_usage_error() -> None:
    with pytest.raises(UsageError):
        newsdoc.parse(GERMAN, format="iptc7901", encoding="klingon")


def test_brackets_of_plain_ascii_stay() -> None:
    text = GERMAN.replace("ü", "ue").replace("ö", "oe").replace("ä", "ae").replace("ß", "ss")
    article = newsdoc.parse(text.replace("Montag", "[Montag] {a|b}"), quotes=False)
    assert "[Montag] {a|b}" in article.text
    assert article.wire is not None
    assert article.wire.charset is None


def test_undecodable_bytes_are_reported() -> None:
    data = GERMAN.encode().replace(b"Montag", b"Mon\xfftag")
    result = newsdoc.parse_result(data, quotes=False, encoding="utf-8")
    assert "Mon\ufffdtag" in result.articles[0].text
    assert [d.value for d in result.diagnostics if d.code == "PT102"] == ["ff"]


def test_letters_that_the_set_lacks_are_written_in_utf_8() -> None:
    assert encode_wire("für 5 €", "iso646-de").decode() == "für 5 €"
    assert encode_wire("[für]", "iso646-de").decode() == "[für]"


@pytest.mark.parametrize("name", sorted(VARIANTS))
def test_variants_can_be_turned_back(name: str) -> None:
    letters = "".join(VARIANTS[name].values())
    written = encode_wire(letters, name)
    assert len(set(letters)) == len(letters)
    assert written.decode("ascii").translate(VARIANTS[name]) == letters


def test_a_message_in_plain_ascii_has_no_character_set() -> None:
    plain = b"\x01nws0002 4 i 2 dpa 1\r\n\x02Rain =\r\n\r\n   It rained.\r\n\x03\r\n\x04"
    first, second = newsdoc.parse_all(encode_wire(GERMAN, "cp1252") + plain, quotes=False)
    assert first.wire is not None
    assert second.wire is not None
    assert (first.wire.charset, second.wire.charset) == ("cp1252", None)


@given(st.text(st.sampled_from("abzAZ 1.ÄÖÜäöüßéèêçñåøæłšžőąřůÆØ“”½")))
def test_iso_6937_comes_back(text: str) -> None:
    assert teletex.decode(teletex.encode(text)) == text


def test_iso_6937_is_told_and_written_back() -> None:
    data = teletex.encode(
        "\x01abc0001 4 pl 10 dpa 001\r\nHafen/\r\n\x02Kürzungen =\r\n\r\n"
        "   Köln (dpa) - Das Gebäude ist größer für alle.\r\n\x03051530 Jun 94\r\n\x04"
    )
    article = newsdoc.parse(data, quotes=False)

    assert article.headline == "Kürzungen"
    assert article.wire is not None
    assert article.wire.charset == "iso6937"
    assert teletex.encode("größer") in newsdoc.serialize(article, "iptc7901")
    assert newsdoc.parse(data, encoding="ISO 6937", quotes=False) == article


@pytest.mark.parametrize("charset", ["cp1252", "cp850", "mac-roman", "iso8859-2"])
def test_other_sets_are_not_taken_for_iso_6937(charset: str) -> None:
    text = "Élite, Übermut und Ägypten: größer für Schüler; l’été à Nîmes" * 3
    assert not teletex.is_likely(text.encode(charset, "replace"))
