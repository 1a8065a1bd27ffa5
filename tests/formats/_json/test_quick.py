"""Simple HTML is read without a parser as the parser would read it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdoc.diagnostics import Diagnostic
from newsdoc.formats._base import ReadContext
from newsdoc.formats._json.quick import quick_blocks, quick_words
from newsdoc.formats._xml.account import Account
from newsdoc.formats._xml.body import Body, html_fragment

WORDS = st.text(
    st.sampled_from("ab .,'\"()\n\t\r\x1c\x85\u00a0\u2028\u200b\u3000\ufeffé雨"), max_size=8
) | st.sampled_from(
    ["&amp;", "&nbsp;", "&#8217;", "&lt;b&gt;", "&quot;", "&#34;", " &eacute; ", "&", "&x;", "&#0;"]
)
OPENING = [
    *("p", "h2", "h4", "b", "strong", "i", "em", "u", "br", "br/", "br /", "sup", "cite"),
    *('p class="lead  in"', 'a href="https://x.example/?a=1"', 'a href="/a b" target="_blank"'),
    *('a rel="nofollow" href="x" title="T"', "div", "span", 'a href=""', 'a href="x" href="y"'),
    *(
        'b class="x"',
        "P",
        "ul",
        "li",
        "h1",
        "a",
        'a href="&amp;"',
        'a href="x?a=1&amp;b=&#50;"',
        *('a href="x&lt;y"', 'a href="x&quot; rel=&quot;y"', 'a href="x&y=1"', 'a href="&#34;"'),
        "!-- x --",
        "h22",
        "pre",
    ),
]
TAGS = st.sampled_from([f"<{tag}>" for tag in OPENING])
CLOSING = st.sampled_from(
    [f"</{name}>" for name in ("p", "h2", "b", "strong", "i", "em", "a", "div")]
)
LOOSE = st.lists(WORDS | TAGS | CLOSING, max_size=9).map("".join)


def element(name: str, inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    bare = name.split(" ", maxsplit=1)[0]
    return inner.map(lambda words: f"<{name}>{words}</{bare}>")


INLINES = st.recursive(
    WORDS | st.sampled_from(["<br>", "<br/>", "<br />", " <br> "]),
    lambda inner: st.lists(
        inner
        | st.sampled_from(["b", "strong", "i", "em", *OPENING[14:17]]).flatmap(
            lambda name: element(name, inner)
        ),
        max_size=4,
    ).map("".join),
    max_leaves=8,
)
BODIES = st.lists(
    st.sampled_from(["p", "h2", "h5", 'p class="lead"']).flatmap(
        lambda name: element(name, INLINES)
    )
    | st.sampled_from(["\n", " ", "&nbsp;"]),
    max_size=4,
).map("".join)


@settings(max_examples=600)
@given(value=LOOSE | INLINES | BODIES, wanted=st.booleans())
def test_what_is_read_quickly_is_what_the_parser_reads(value: str, wanted: bool) -> None:
    said: list[Diagnostic] = []
    parser = Body(Account(ReadContext(report=said.append, wanted=wanted)))

    blocks = quick_blocks(value, wanted=wanted)
    if blocks is not None:
        assert blocks == parser.blocks(html_fragment(value))
        assert not said
    words = quick_words(value, wanted=wanted)
    assert (words is None) == (blocks is None)
    if words is not None:
        assert words[0] == parser.text(html_fragment(value))


@pytest.mark.parametrize(
    "value",
    [
        "<p>Rain &amp; sun.</p>\n<h2>Wind</h2><p>It <b>blew</b>.<br/>Hard.</p>",
        'It <a href="https://x.example/a" target="_blank">rained</a>&nbsp;here.',
        '<p class="lead">Rain <em><strong>again</strong></em>.</p>',
    ],
)
def test_what_most_systems_write_is_read_quickly(value: str) -> None:
    assert quick_blocks(value, wanted=False)


@pytest.mark.parametrize("value", ["<p>a", "<b>a</i></b>", "a < b", "<p>a</p>b", "&oops;", "\0<b>"])
def test_what_is_not_simple_is_left_to_the_parser(value: str) -> None:
    assert quick_blocks(value, wanted=False) is None


def test_what_stands_behind_the_end_of_a_page_in_a_string_is_kept() -> None:
    found = html_fragment("<html><body><p>One.</p></body>and<p>Two.</p></html><p>Three.</p>")

    assert " ".join(map(str, found.itertext())).split() == ["One.", "and", "Two.", "Three."]
