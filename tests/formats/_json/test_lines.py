"""Documents of the JSON formats stand one a line, too."""

from __future__ import annotations

import pytest

import newsdoc

NINJS = '{{"uri": "urn:{0}", "type": "text", "pubstatus": "usable", "headline": "{0}"}}'
LINES = {
    "ninjs": NINJS,
    "ans": '{{"type": "story", "version": "0.10.12", "headlines": {{"basic": "{0}"}}}}',
    "tt-newsdoc": '{{"type": "core/article", "content": [{{"type": "core/text", '
    '"role": "heading-1", "data": {{"text": "{0}"}}}}]}}',
    "schema-org": '{{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "{0}"}}',
    "ap-media-api": '{{"api_version": "1.1", "data": {{"item": {{"type": "text", '
    '"headline": "{0}"}}}}}}',
    "dpa-digitalwires": '{{"format": "digitalwires@1.0.0", "urn": "urn:{0}", "headline": "{0}"}}',
}


@pytest.mark.parametrize("format", LINES)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\n\n"])
def test_lines_are_told_and_read(format: str, end: str) -> None:
    data = "".join(LINES[format].format(word) + end for word in ("Rain", "Sun"))

    assert newsdoc.detect(data) == format
    assert [article.headline for article in newsdoc.parse_all(data)] == ["Rain", "Sun"]


def test_remarks_have_the_number_of_the_line() -> None:
    data = "\n" + NINJS.format("a") + '\n{"uri": "urn:b", "type": "text", "urgency": "soon"}'

    (remark,) = newsdoc.parse_result(data, format="ninjs").diagnostics
    assert (remark.where.line, remark.where.path) == (3, "/urgency")


def test_a_bad_line_is_left_out_and_told() -> None:
    data = NINJS.format("a") + "\n" + NINJS.format("b") + '\n{"uri": \n'

    result = newsdoc.parse_result(data)
    assert [article.guid for article in result.articles] == ["urn:a", "urn:b"]
    assert [(found.code, found.where.line) for found in result.diagnostics] == [("JS115", 3)]


def test_a_bad_line_is_raised_where_nobody_takes_the_reports() -> None:
    with pytest.raises(newsdoc.ReadError) as caught:
        newsdoc.parse_all(NINJS.format("a") + "\n[]]\n" + NINJS.format("b"))
    assert caught.value.line == 2


def test_lines_without_a_good_one_are_refused() -> None:
    with pytest.raises(newsdoc.ReadError) as caught:
        newsdoc.parse_result("{}\n{}\n", format="ans")
    assert caught.value.line == 1


def test_what_envelopes_say_is_joined() -> None:
    line = '{{"api_version": "{0}", "data": {{"items": [{{"item": {{"type": "text"}}}}]}}}}\n'

    result = newsdoc.parse_result(line.format(1) + line.format(2))
    assert result.package is not None
    assert [part.value for part in result.package.properties] == ["1", "2"]


@pytest.mark.parametrize("space", ["\n", "\n  "])
def test_a_document_of_several_lines_is_one(space: str) -> None:
    data = f"[{space}{NINJS.format('a')},{space}{NINJS.format('b')}{space}]{space}"

    assert len(newsdoc.parse_all(data)) == 2
