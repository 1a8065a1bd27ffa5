"""Documents in envelopes of other kinds: the outermost of a known format counts, the rest is reported."""

from __future__ import annotations

import pytest

import newsdoc
from formats.newsml_1 import samples as newsml_1
from formats.newsml_g2 import samples as newsml_g2
from formats.nitf import samples as nitf

DOCUMENTS = {
    "newsml-1": newsml_1.STORY,
    "newsml-g2": newsml_g2.STORY,
    "nitf": nitf.STORY.split("?>", 1)[1].split('.dtd">', 1)[1],
}
SOAP = "http://schemas.xmlsoap.org/soap/envelope/"


@pytest.mark.parametrize("name", DOCUMENTS)
@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<queue><sent by='desk'>today</sent><payload>", "</payload></queue>"),
        (f'<s:Envelope xmlns:s="{SOAP}"><s:Body>', "</s:Body></s:Envelope>"),
    ],
    ids=["queue", "soap"],
)
def test_document_in_an_envelope_reads_as_without(name: str, before: str, after: str) -> None:
    result = newsdoc.parse_result(before + DOCUMENTS[name] + after, quotes=False)
    assert result.format == name
    assert result.articles == newsdoc.parse_all(DOCUMENTS[name], quotes=False)
    if "queue" in before:
        assert {"desk", "today"} <= {remark.value for remark in result.diagnostics}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_document_of_an_envelope_is_read(name: str) -> None:
    one = newsdoc.parse_all(DOCUMENTS[name], quotes=False)
    two = newsdoc.parse_all(f"<list>{DOCUMENTS[name] * 2}</list>", quotes=False)
    assert len(two) == 2 * len(one)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_envelope_without_a_document_is_refused(name: str) -> None:
    with pytest.raises(newsdoc.ReadError, match="root element"):
        newsdoc.parse("<queue><sent/></queue>", format=name)


@pytest.mark.parametrize("name", ["NewsItem", "newsItem"])
def test_items_of_a_makers_own_are_none_of_a_standard(name: str) -> None:
    item = f"<{name}><headline>Ferry returns</headline></{name}>"
    with pytest.raises(newsdoc.UnknownFormatError, match="root element 'news'"):
        newsdoc.parse(f"<news>{item}</news>")
