from __future__ import annotations

import pytest

import newsdoc
from newsdoc import NewsdocError, ReadError

_START = '{"uri": "urn:a", "type": "text", "pubstatus": "usable", "headline": '


def test_json_in_another_encoding_is_read_and_reported() -> None:
    data = (_START + '"Schöne Grüße aus Zürich"}').encode("cp1252")

    result = newsdoc.parse_result(data, quotes=False)

    assert result.articles[0].headline == "Schöne Grüße aus Zürich"
    assert "PT101" in [d.code for d in result.diagnostics]


def test_halves_of_characters_are_replaced_and_reported() -> None:
    data = _START + r'"rain \\ud83d", "byline": "\ud83c\udf27 \ud83d \udf27"}'

    result = newsdoc.parse_result(data, quotes=False)

    (article,) = result.articles
    assert article.headline == "rain \\ud83d"
    assert article.bylines[0].text == "\U0001f327 \ufffd \ufffd"
    assert [d.value for d in result.diagnostics if d.code == "JS114"] == [r"\ud83d", r"\udf27"]


@pytest.mark.parametrize("end", ['"x"', '"x', "NaN}", '"x", "headline": "y"}', '"\\q"}'])
def test_what_is_broken_otherwise_stays_broken(end: str) -> None:
    with pytest.raises(NewsdocError):
        newsdoc.parse(_START + end, quotes=False)


def test_keys_that_stand_twice_are_refused_in_mended_json_too() -> None:
    with pytest.raises(ReadError, match="twice"):
        newsdoc.parse((_START + '"ö", "a": 1, "a": 2}').encode("latin-1"), quotes=False)
