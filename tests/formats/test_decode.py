"""Bytes to text: marks, guesses, and what could not be decoded."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdoc.diagnostics import Diagnostic
from newsdoc.errors import ReadError, UsageError
from newsdoc.formats._base import ReadContext
from newsdoc.formats._decode import CODES, decode
from newsdoc.formats._encodings import guess_encoding

GERMAN = "Der Bürgermeister sagte am Montag, dass es „weiter“ regnen werde. Übel."
CZECH = "Prezident řekl, že se nebude účastnit jednání, ale podle mluvčího je to ještě možné."
POLISH = "Rząd zapowiedział, że w przyszłym roku wzrośnie płaca minimalna."
RUSSIAN = "Президент сказал, что он не будет участвовать в переговорах."
JAPANESE = "首相は３日、記者会見で経済対策について説明した。"


def decoded(data: bytes, encoding: str | None = None) -> tuple[str, str, list[Diagnostic]]:
    found: list[Diagnostic] = []
    result = decode(data, ReadContext(encoding=encoding, report=found.append))
    return result.text, result.encoding, found


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32", "utf-8"])
def test_marked_and_plain_unicode_is_read_without_a_remark(encoding: str) -> None:
    text, _, found = decoded(CZECH.encode(encoding))

    assert (text, found) == (CZECH, [])


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_wide_encodings_without_a_mark_are_known_by_their_zero_bytes(encoding: str) -> None:
    text, name, found = decoded(GERMAN.encode(encoding))

    assert (text, name) == (GERMAN, encoding)
    assert [d.code for d in found] == ["PT101"]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (GERMAN, "cp1252"),
        ("“No,” she said.", "cp1252"),
        ("café", "cp1252"),
        (CZECH, "cp1250"),
        (CZECH, "iso8859_2"),
        (POLISH, "cp1250"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8_r"),
        (JAPANESE, "shift_jis"),
    ],
)
def test_other_encodings_are_guessed_and_the_guess_is_reported(text: str, encoding: str) -> None:
    read, name, found = decoded(text.encode(encoding))

    assert (read, name) == (text, encoding)
    assert [d.code for d in found] == ["PT101"]
    assert name in found[0].message


def test_named_encoding_counts() -> None:
    assert decoded(b"caf\x82", "cp437")[0] == "café"


@pytest.mark.parametrize("name", ["no-such", "hex", "base64", "idna", "\ud800", "a\0b"])
def test_unknown_encoding_is_an_error_of_the_call(name: str) -> None:
    with pytest.raises(UsageError, match="no encoding"):
        decode(b"Rain", ReadContext(encoding=name))


def test_damaged_utf8_stays_utf8_and_each_damage_is_reported() -> None:
    data = "Größe\nÜbung\xff\nÄpfel, Öl, Bäume".encode().replace("ÿ".encode(), b"\xff\xfe")

    text, name, found = decoded(data)

    assert name == "utf-8"
    assert text.split("\n")[1] == "Übung\ufffd\ufffd"
    assert [(d.code, d.value, d.where.line) for d in found] == [("PT102", "ff fe", 2)]


def test_lone_surrogates_are_replaced_and_reported() -> None:
    text, _, found = decoded("Rain \ud800 fell".encode("utf-8", "surrogatepass"))

    assert "\ud800" not in text
    assert [(d.code, d.value) for d in found] == [("PT102", "ed a0 80")]


def test_many_damages_are_counted_not_listed() -> None:
    _, _, found = decoded(("é" * 20 + "\udcff").encode("utf-8", "surrogateescape") * 1000)

    assert [d.code for d in found].count("PT103") == 1
    assert len(found) < 100


@given(st.binary(max_size=200))
def test_any_bytes_give_text_without_surrogates(data: bytes) -> None:
    text, _, found = decoded(data)

    text.encode()
    assert {d.code for d in found} <= set(CODES)


@given(st.binary(max_size=100), st.sampled_from(["utf-7", "utf-16", "utf-8", "big5", "iso2022_jp"]))
def test_any_encoding_gives_text_or_an_error(data: bytes, encoding: str) -> None:
    try:
        text, _, _ = decoded(data, encoding)
    except ReadError:
        return
    text.encode()


def test_guess_looks_at_a_sample() -> None:
    assert guess_encoding(b"x" * 5_000_000 + RUSSIAN.encode("cp1251") * 20) == "cp1251"


def test_few_lines_of_polish_in_latin_2_are_told_by_letters_that_are_signs_elsewhere() -> None:
    text = "Tama w porcie została ponownie otwarta w piątek. Cieszymy się, powiedział burmistrz."
    assert guess_encoding(text.encode("iso8859_2")) == "iso8859_2"
    assert guess_encoding("Côté jardin, 30 m² à 12° près d'une forêt.".encode("cp1252")) == "cp1252"
