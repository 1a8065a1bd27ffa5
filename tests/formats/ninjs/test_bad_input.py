"""Bad input: an error or a remark, in bounded time; nothing is executed and nothing is lost."""

from __future__ import annotations

import contextlib
import json
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdoc
from formats.ninjs.samples import ITEM_1, ITEM_3, LOOSE, dump
from newsdoc.codec import to_tree
from newsdoc.testing.laws import assert_round_trip

SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-9, 99)
    | st.sampled_from([0.5, 12.25, 1e30])
    | st.text("abcæ12 -:", max_size=6)
)
KEYS = st.sampled_from(sorted({*ITEM_1, *ITEM_3, *LOOSE, "name", "value", "code", "href", "role"}))
TREES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=5)
)


def scalars(tree: Any) -> list[str]:
    """Every value of a JSON tree that says something, as text."""
    if isinstance(tree, dict):
        return [found for part in tree.values() for found in scalars(part)]
    if isinstance(tree, list):
        return [found for part in tree for found in scalars(part)]
    return [] if tree is None or isinstance(tree, bool) or not str(tree).strip() else [str(tree)]


@given(tree=st.dictionaries(KEYS, TREES, max_size=8))
def test_any_values_under_known_names_are_read_and_accounted_for(tree: dict[str, Any]) -> None:
    node = {"uri": "urn:a", "pubStatus": "usable", **tree}
    with contextlib.suppress(newsdoc.ReadError):
        result = newsdoc.parse_result(dump(node), format="ninjs", quotes=False)
        held = {text for article in result.articles for text in scalars(to_tree(article))}
        held |= {word.lower() for word in held}
        pool = "".join(held) + repr(result.package)
        pool += "".join(d.value or "" for d in result.diagnostics)
        for value in scalars(node):
            bare = "".join(value.split())
            assert value.strip().lower() in held or bare.strip("\x00") in "".join(pool.split()), (
                value
            )
        for article in result.articles:
            for format in ("ninjs-1", "ninjs-2", "ninjs-3"):
                assert_round_trip(article, format)


@pytest.mark.parametrize("sample", [ITEM_1, ITEM_3, LOOSE])
@given(data=st.data())
def test_damaged_bytes_give_articles_or_an_error(sample: object, data: st.DataObject) -> None:
    raw = bytearray(dump(sample))
    for _ in range(4):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(newsdoc.NewsdocError):
        newsdoc.parse_all(bytes(raw), format="ninjs", quotes=False)


def test_scripts_are_text_at_most() -> None:
    body = (
        '<p onclick="steal()">Rain</p><script>steal()</script>'
        '<p><a href="javascript:steal()">here</a></p>'
    )
    node = {"uri": "urn:a", "pubstatus": "usable", "body_html": body}
    result = newsdoc.parse_result(dump(node), quotes=False)
    words = [p.text for p in result.articles[0].paragraphs]
    assert words[0] == "Rain"
    told = str(result.articles[0].body) + "".join(d.value or "" for d in result.diagnostics)
    assert told.count("steal()") >= 3


def test_markup_escaped_twice_stays_text() -> None:
    node = {
        "uri": "urn:a",
        "pubstatus": "usable",
        "body_html": "<p>&amp;lt;b&amp;gt; &lt;b&gt;</p>",
    }
    assert newsdoc.parse(dump(node)).paragraphs[0].text == "&lt;b&gt; <b>"


@pytest.mark.parametrize(
    "data",
    [
        b'{"uri": "urn:a", "uri": "urn:b", "pubstatus": "usable"}',
        b'{"uri": "urn:a", "pubstatus": NaN}',
        b'{"uri": "urn:a", "pubstatus": "usable"',
        b'{"uri": "urn:a"}' * 2,
    ],
)
def test_broken_json_is_refused(data: bytes) -> None:
    with pytest.raises(newsdoc.ReadError):
        newsdoc.parse(data, format="ninjs")


@pytest.mark.parametrize("depth", [50, 900, 10_000])
def test_deep_nesting_is_bounded(depth: int) -> None:
    item = '{"uri": "urn:a", "type": "text", "associations": {"a": '
    for data in (
        '{"uri": "urn:a", "pubstatus": "usable", "extra": ' + "[" * depth + "]" * depth + "}",
        '{"uri": "urn:a", "pubstatus": "usable", "x": ' + '{"a":' * depth + "1" + "}" * (depth + 1),
        item * depth + "{}" + "}}" * depth,
    ):
        start = time.perf_counter()
        with contextlib.suppress(newsdoc.ReadError):
            newsdoc.parse_result(data, format="ninjs")
        assert time.perf_counter() - start < 5


def test_associations_beyond_the_bound_are_reported() -> None:
    node: dict[str, Any] = {"uri": "urn:end", "type": "text", "headline": "deepest"}
    for number in range(40):
        node = {"uri": f"urn:{number}", "type": "text", "associations": {"a": node}}
    found = newsdoc.parse_result(dump(node), format="ninjs").diagnostics
    assert "deepest" in {d.value for d in found}


def test_long_values_take_linear_time() -> None:
    start = time.perf_counter()
    for value in (
        "<p>" * 50_000,
        "<" * 200_000,
        "&amp;" * 50_000,
        "<p></p> " * 50_000,
        "a\n" * 99_999,
    ):
        node = {"uri": "urn:a", "pubstatus": "usable", "body_html": value, "headline": value}
        with contextlib.suppress(newsdoc.ReadError):
            newsdoc.parse(dump(node), quotes=False)
    assert time.perf_counter() - start < 20


def test_control_characters_in_a_body_are_left_out_and_named() -> None:
    node = {"uri": "urn:a", "pubstatus": "usable", "body_text": "Rain\x08 fell."}
    result = newsdoc.parse_result(dump(node))
    assert result.articles[0].text == "Rain fell."
    assert [d.code for d in result.diagnostics] == ["NJ106"]


def test_numbers_of_any_size_survive() -> None:
    node = {
        "uri": "urn:a",
        "type": "picture",
        "renditions": {"web": {"href": "p.jpg", "width": 1e30, "poi": {"x": 1e30, "y": -1}}},
    }
    article = newsdoc.parse(dump(node))
    for format in ("newsdoc", "ninjs-1", "ninjs-2", "ninjs-3"):
        assert_round_trip(article, format)


def test_bodies_that_were_escaped_twice_are_markup() -> None:
    body = (
        "&lt;p&gt;Rain &amp;amp; &lt;b&gt;sun&lt;/b&gt;&lt;/p&gt;&lt;script&gt;x()&lt;/script&gt;"
    )

    result = newsdoc.parse_result(
        json.dumps({"uri": "urn:a", "type": "text", "pubstatus": "usable", "body_html": body}),
        quotes=False,
    )

    (article,) = result.articles
    assert [(p.text, p.marks[0].kind) for p in article.paragraphs] == [("Rain & sun", "strong")]
    assert "NJ107" in [d.code for d in result.diagnostics]


def test_markup_that_a_story_is_about_stays_words() -> None:
    body = "<p>&lt;p&gt; opens a paragraph&lt;/p&gt;</p>"

    article = newsdoc.parse(
        json.dumps({"uri": "urn:a", "type": "text", "pubstatus": "usable", "body_html": body}),
        quotes=False,
    )

    assert article.text == "<p> opens a paragraph</p>"
