"""Mixed content to blocks and marks, and back to XHTML."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdoc.diagnostics import Diagnostic
from newsdoc.formats._base import ReadContext
from newsdoc.formats._xml.account import Account
from newsdoc.formats._xml.body import Body, html_fragment, xhtml
from newsdoc.formats._xml.parse import parse_xml
from newsdoc.model import (
    Aside,
    Block,
    BlockQuote,
    Divider,
    Embed,
    Figure,
    Heading,
    ListBlock,
    Mark,
    Paragraph,
    Preformatted,
    Raw,
    Span,
    Table,
    Text,
)
from newsdoc.model.views import holders
from newsdoc.testing import strategies

SILENT = ReadContext(wanted=False)


def blocks(markup: str) -> tuple[Block, ...]:
    root = parse_xml(f"<body>{markup}</body>".encode(), SILENT, format="test")
    return Body(Account(SILENT)).blocks(root)


def html_blocks(markup: str) -> tuple[Block, ...]:
    return Body(Account(SILENT)).blocks(html_fragment(markup))


def only(markup: str) -> Block:
    [block] = blocks(markup)
    return block


def texts(found: tuple[Block, ...]) -> list[str]:
    return [block.text for block in found if isinstance(block, Text)]


def test_white_space_collapses_and_offsets_follow() -> None:
    block = only("<p>  The\n <em>mayor </em>  said <b>no</b>. </p>")
    assert isinstance(block, Paragraph)
    assert block.text == "The mayor said no."
    assert [(m.kind, m.span.of(block.text)) for m in block.marks] == [
        ("emphasis", "mayor "),
        ("strong", "no"),
    ]


def test_line_break_is_a_line_end_without_spaces() -> None:
    assert texts(blocks("<p>one <br/> two<br/></p>")) == ["one\ntwo"]


def test_no_break_space_stays() -> None:
    assert texts(blocks("<p>10&#160;km</p>")) == ["10\xa0km"]


def test_kept_white_space() -> None:
    assert texts(blocks('<p xml:space="preserve"> a  b </p>')) == [" a  b "]


def test_loose_words_are_paragraphs_and_double_breaks_part_them() -> None:
    found = blocks("One <i>two</i><br/><br/>three<div>four</div>five<p>six</p>")
    assert texts(found) == ["One two", "three", "four", "five", "six"]


def test_double_breaks_inside_of_inline_elements_part_paragraphs_too() -> None:
    assert texts(html_blocks("<font>one<br><br>two</font>")) == ["one", "two"]


def test_paragraphs_inside_of_a_link_keep_it() -> None:
    found = html_blocks('<a href="x"><p>one</p><p>two</p></a>')
    assert texts(found) == ["one", "two"]
    assert all(isinstance(b, Paragraph) and b.marks[0].href == "x" for b in found)


def test_containers_hold_no_meaning() -> None:
    found = blocks("<section><div><p>one</p></div><h2>two</h2></section>")
    assert [type(b) for b in found] == [Paragraph, Heading]


def test_pictures_leave_the_paragraph() -> None:
    first, second = blocks('<p>Words <a href="big"><img src="s" alt="A"/></a> more.</p>')
    assert isinstance(first, Paragraph)
    assert first.text == "Words more."
    assert isinstance(second, Figure)
    assert (second.media.href, second.media.alt_text) == ("big", "A")


def test_figure_takes_its_caption() -> None:
    figure = only(
        '<figure><img src="a" width="3"/><figcaption>The <b>pier</b></figcaption></figure>'
    )
    assert isinstance(figure, Figure)
    assert figure.media.caption is not None
    assert figure.media.caption.text == "The pier"
    assert figure.media.renditions[0].width == 3


def test_nested_lists() -> None:
    block = only("<ul><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ul>")
    assert isinstance(block, ListBlock)
    first, second = block.items
    assert (first.text, type(first.blocks[0])) == ("a", ListBlock)
    assert (second.text, texts(second.blocks)) == ("c", ["d"])


def test_quotation_with_credit() -> None:
    block = only("<blockquote cite='u'><p>Yes.</p><footer>Ida</footer></blockquote>")
    assert isinstance(block, BlockQuote)
    assert (texts(block.blocks), block.cite) == (["Yes."], "u")
    assert block.credit == Text(text="Ida")


def test_posts_of_other_sites_are_embeds_not_quotations() -> None:
    [block] = html_blocks(
        '<blockquote class="twitter-tweet"><p>Hi</p>— Ida <a href="https://t.example/1">x</a></blockquote>'
    )
    assert isinstance(block, Embed)
    assert (block.provider, block.url) == ("twitter", "https://t.example/1")
    assert block.text is not None
    assert block.text.text.startswith("Hi\n— Ida")


def test_unknown_elements_keep_their_words() -> None:
    assert texts(blocks("<p>a <x:y xmlns:x='urn:x'>b</x:y> c</p>")) == ["a b c"]
    raw = only("<x:y xmlns:x='urn:x'><x:z>b</x:z></x:y>")
    assert isinstance(raw, Raw)
    assert (raw.format, raw.text) == ("urn:x", "b")


@pytest.mark.parametrize("depth", [300, 2000, 5000])
def test_html_that_nests_deeper_than_the_parser_goes_keeps_its_words(depth: int) -> None:
    markup = "<div>" * depth + "Rain &amp; sun." + "</div>" * depth
    assert texts(html_blocks(markup)) == ["Rain & sun."]


def test_what_an_inline_element_without_words_says_is_reported() -> None:
    found: list[Diagnostic] = []
    root = parse_xml(b'<body><p>a <span class="gone"/>b</p></body>', SILENT, format="test")
    assert texts(Body(Account(ReadContext(report=found.append))).blocks(root)) == ["a b"]
    assert [(d.code, d.value) for d in found] == [("XM111", "gone")]


def test_deep_nesting_keeps_the_words() -> None:
    assert texts(blocks("<div>" * 200 + "deep <b>down</b>" + "</div>" * 200)) == ["deep down"]


def test_namespaces_and_capitals_do_not_matter() -> None:
    found = blocks('<P>a</P><p xmlns="http://www.w3.org/1999/xhtml">b</p>')
    assert texts(found) == ["a", "b"]


def test_other_blocks() -> None:
    found = blocks("<hr/><pre> a\n  b</pre><aside class='facts'><h3>T</h3><p>x</p></aside><table/>")
    assert [type(b) for b in found] == [Divider, Preformatted, Aside]
    assert isinstance(found[1], Preformatted)
    assert found[1].text == " a\n  b"


def test_table_sections_are_in_reading_order() -> None:
    table = only(
        "<table><tfoot><tr><td>f</td></tr></tfoot><tbody><tr><td>b</td></tr></tbody></table>"
    )
    assert isinstance(table, Table)
    assert [row.section for row in table.rows] == ["body", "foot"]


@pytest.mark.parametrize(
    "block",
    [
        Paragraph(text=" a  b\n\nc\t"),
        Heading(text="x"),
        Heading(text="x", level=4),
        Divider(text="* * *"),
        Raw(format="tt-newsdoc", data='{"a": 1}', text="a"),
        Embed(url="u", provider="p", data="{}"),
        Embed(url="a", html='<iframe src="a"></iframe>'),
        Aside(blocks=(Heading(text="x", level=2),)),
        Preformatted(text="\n a\n", syntax="python"),
    ],
    ids=lambda block: type(block).__name__,
)
def test_block_survives_xhtml(block: Block) -> None:
    assert blocks(xhtml((block,))) == (block,)


def test_overlapping_marks_survive_xhtml() -> None:
    marks = (
        Mark(span=Span(0, 6), kind="emphasis"),
        Mark(span=Span(3, 9), kind="link", href="x"),
        Mark(span=Span(4, 5), kind="person"),
    )
    block = Paragraph(text="abcdefghij", marks=marks)
    assert blocks(xhtml((block,))) == (block,)


@given(st.lists(strategies.blocks(), max_size=3))
def test_spans_always_lie_inside_of_what_is_read(made: list[Block]) -> None:
    for holder in holders(html_blocks(xhtml(made))):
        assert all(mark.span.end <= len(holder.text) for mark in holder.marks)


@given(st.text(alphabet="ab \n<>/pdivbrul=\"'&;", max_size=120))
def test_any_text_is_some_html(text: str) -> None:
    html_blocks(text)


def test_elements_that_a_site_made_up() -> None:
    found = blocks('<p>a</p><my-player src="v.mp4">Play</my-player><p>b <my-x>c</my-x> d</p>')
    assert [type(b) for b in found] == [Paragraph, Embed, Paragraph]
    assert texts(found) == ["a", "b c d"]
    embed = found[1]
    assert isinstance(embed, Embed)
    assert (embed.url, embed.text) == ("v.mp4", Text(text="Play"))
    assert blocks(xhtml(found)) == found
