"""Markdown: what is written, what is named as lost, what is refused, and what is taken for it."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from formats.markdown_samples import carried_articles
from newsdoc.diagnostics import Diagnostic
from newsdoc.errors import ReadError, WriteError
from newsdoc.formats._base import ReadContext, WriteContext
from newsdoc.formats._head import Head
from newsdoc.formats.markdown import CODES, FORMAT, read, sniff, write
from newsdoc.formats.markdown.front_matter import split
from newsdoc.formats.markdown.write_front_matter import lines_of
from newsdoc.model import (
    Article,
    Block,
    BlockQuote,
    Concept,
    Dateline,
    Divider,
    Embed,
    Figure,
    Heading,
    ListBlock,
    ListItem,
    Mark,
    Media,
    Paragraph,
    PartialDate,
    Party,
    Preformatted,
    Quote,
    Raw,
    Rendition,
    Span,
    Table,
    TableCell,
    TableRow,
    Text,
)


def parsed(source: str | bytes) -> Article:
    data = source.encode() if isinstance(source, str) else source
    return read(data, ReadContext()).articles[0]


def written(article: Article) -> str:
    return write(article, WriteContext(wanted=False)).decode()


def body_of(*blocks: Block) -> str:
    """The Markdown of blocks, without the front matter."""
    return written(Article(body=blocks)).split("---\n", 2)[2].strip("\n")


def losses(article: Article) -> list[str | None]:
    found: list[Diagnostic] = []
    write(article, WriteContext(report=found.append))
    return [diagnostic.where.pointer for diagnostic in found]


def strong(start: int, end: int) -> Mark:
    return Mark(span=Span(start, end), kind="strong")


# Writing


def test_a_story_is_written_as_a_person_would() -> None:
    article = Article(
        headline="Rain in Oslo",
        language="en",
        published=PartialDate(2003, 10, 9),
        body=(
            Paragraph(text="It rained a lot.", marks=(strong(10, 15),)),
            Heading(text="Why", level=2),
            ListBlock(items=(ListItem(text="Clouds"), ListItem(text="Wind"))),
        ),
    )

    assert written(article) == (
        '---\nnewsdoc: "1"\nlanguage: en\npublished: 2003-10-09\n---\n\n'
        "# Rain in Oslo\n\nIt rained **a lot**.\n\n## Why\n\n- Clouds\n- Wind\n"
    )


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("1. May was wet", "1\\. May was wet"),
        ("2003) it rained", "2003\\) it rained"),
        ("- dash first", "\\- dash first"),
        ("-5 degrees", "-5 degrees"),
        ("# 1 hit", "\\# 1 hit"),
        ("#1 hit", "#1 hit"),
        ("> more", "\\> more"),
        ("---", "\\---"),
        ("===", "\\==="),
        ("a\n===", "a\\\n\\==="),
        ("    indented", "&#32;   indented"),
        ("trailing ", "trailing&#32;"),
        ("\n\nlines\n", "<br>\\\nlines<br>"),
        ("\n", "&#10;"),
        ("<b>not bold</b>", "\\<b>not bold\\</b>"),
        ("a < b", "a < b"),
        ("&amp; & co", "\\&amp; & co"),
        ("[sic] and [x]", "[sic] and \\[x]"),
        ("[a]: b", "\\[a]: b"),
        ("[link](http://x.y)", "\\[link](http://x.y)"),
        ("![image](x)", "!\\[image](x)"),
        ("`code`", "\\`code\\`"),
        ("snake_case _x_", "snake_case \\_x\\_"),
        ("5 * 3", "5 \\* 3"),
        ("~5, ~~x~~", "~5, \\~\\~x\\~\\~"),
        ("C:\\dir", "C:\\\\dir"),
        ("| a |\n| - |", "| a |\\\n\\| - |"),
    ],
)
def test_words_that_look_like_markup_are_escaped(text: str, markdown: str) -> None:
    assert body_of(Paragraph(text=text)) == markdown
    assert parsed(written(Article(body=(Paragraph(text=text),)))).body == (Paragraph(text=text),)


@pytest.mark.parametrize(
    ("text", "marks", "markdown"),
    [
        ("a bc d", (strong(2, 4),), "a **bc** d"),
        ("abcd", (strong(1, 3),), "a**bc**d"),
        ("a “b” c", (strong(2, 5),), "a **“b”** c"),
        ("a“b”c", (strong(1, 4),), "a<strong>“b”</strong>c"),
        ("a b c", (strong(1, 4),), "a<strong> b </strong>c"),
        ("abc", (Mark(span=Span(0, 3), kind="emphasis"), strong(0, 3)), "***abc***"),
        ("abc", (strong(0, 3), Mark(span=Span(0, 3), kind="emphasis")), "**_abc_**"),
        (
            "one two three",
            (strong(0, 7), Mark(span=Span(4, 13), kind="emphasis")),
            "<strong>one <em>two</em></strong><em> three</em>",
        ),
        (
            "ab",
            (Mark(span=Span(0, 1), kind="code"), Mark(span=Span(1, 2), kind="code")),
            "`a`<code>b</code>",
        ),
        ("a`b", (Mark(span=Span(0, 3), kind="code"),), "``a`b``"),
        ("Wow!me", (Mark(span=Span(4, 6), kind="link", href="/a b"),), "Wow\\![me](</a b>)"),
        (
            "http://x.y/",
            (Mark(span=Span(0, 11), kind="link", href="http://x.y/"),),
            "<http://x.y/>",
        ),
        (
            "here",
            (Mark(span=Span(0, 4), kind="link", href="/x", rel="nofollow"),),
            '<a href="/x" rel="nofollow">here</a>',
        ),
        ("H2O", (Mark(span=Span(1, 2), kind="subscript"),), "H<sub>2</sub>O"),
    ],
)
def test_marks_are_written_so_that_they_are_read_back(
    text: str, marks: tuple[Mark, ...], markdown: str
) -> None:
    assert body_of(Paragraph(text=text, marks=marks)) == markdown


def test_marks_that_cross_are_written_in_pieces_and_named() -> None:
    crossing = (strong(0, 7), Mark(span=Span(4, 13), kind="emphasis"))

    assert losses(Article(body=(Paragraph(text="one two three", marks=crossing),))) == [
        "/body/0/marks"
    ]


def test_brackets_in_a_text_alternative_are_escaped() -> None:
    figure = Figure(media=Media(item_class="picture", alt_text="[a]"))

    assert body_of(figure) == "![\\[a\\]]()"
    assert parsed(written(Article(body=(figure,)))).body == (figure,)


def test_lists_side_by_side_stay_apart() -> None:
    one, two = ListBlock(items=(ListItem(text="a"),)), ListBlock(items=(ListItem(text="b"),))

    assert body_of(one, two, one) == "- a\n\n* b\n\n- a"


def test_the_widest_file_of_a_picture_is_shown() -> None:
    renditions = (Rendition(href="s.jpg", width=100), Rendition(href="l.jpg", width=900))

    assert body_of(Figure(media=Media(renditions=renditions))) == "![](l.jpg)"


def test_a_table_cell_over_columns_keeps_the_columns() -> None:
    head = TableRow(cells=(TableCell(text="a", header=True, colspan=2),), section="head")
    row = TableRow(cells=(TableCell(text="b|c"), TableCell(text="d\ne")))

    assert body_of(Table(rows=(head, row))) == ("| a |  |\n| --- | --- |\n| b\\|c | d<br>e |")


def test_a_fence_is_longer_than_any_in_the_code() -> None:
    assert body_of(Preformatted(text="```\n````", syntax="md")) == "`````md\n```\n````\n`````"


def test_raw_html_that_would_fall_apart_goes_into_a_fence() -> None:
    html = "<div>\n\nafter an empty line\n</div>"

    assert body_of(Raw(format="html", data=html)) == f"```{{=html}}\n{html}\n```"


def test_an_unclosed_comment_does_not_swallow_what_follows() -> None:
    blocks = (Raw(format="html", data="<!-- open"), Paragraph(text="x"))

    assert parsed(written(Article(body=blocks))).body == blocks


def test_surrogates_and_nul_are_named_as_lost() -> None:
    article = Article(body=(Paragraph(text="a\0b"),))

    assert losses(article) == ["/body/0/text"]


# Losses


def test_who_said_what_and_marks_on_names_are_named_as_lost() -> None:
    quote = Quote(spans=(Span(0, 2),))
    person = Mark(span=Span(0, 2), kind="person")
    paragraph = Paragraph(text="No, no.", quotes=(quote,), marks=(person,), role="lede", id="p1")

    assert losses(Article(body=(paragraph,))) == [
        "/body/0/marks",
        "/body/0/quotes",
        "/body/0/role",
        "/body/0/id",
    ]


def test_everything_but_the_body_comes_back_exactly() -> None:
    article = Article(
        guid="urn:x:1",
        headline="5 * 3 # Rain? #",
        summary=Text(text="Wet.", marks=(Mark(span=Span(0, 3), kind="person"),)),
        subjects=(Concept(scheme="medtop", code="17000000", confidence=0.5),),
        provider=Party(name="yes", uri="http://x.y/#a"),
        slugline="null",
        version="1.0",
        credit_line="a: b # c",
        title="line\u2028separator\x85",
        urgency=4,
        embargo_open_ended=True,
    )

    assert losses(article) == []
    assert parsed(written(article)) == article


def test_a_first_heading_is_not_taken_for_a_headline_that_is_not_there() -> None:
    article = Article(body=(Heading(text="Rain", level=1),))

    assert parsed(written(article)) == article


def test_marks_of_a_headline_without_a_sign_go_to_the_front_matter() -> None:
    article = Article(headline="Oslo", headline_marks=(Mark(span=Span(0, 4), kind="place"),))

    assert parsed(written(article)) == article


def test_marks_past_a_headline_that_was_edited_are_reported() -> None:
    article = Article(headline="Oslo", headline_marks=(Mark(span=Span(0, 4), kind="place"),))
    found: list[Diagnostic] = []

    edited = written(article).replace("headline: Oslo", "headline: Li").encode()

    assert read(edited, ReadContext(report=found.append)).articles[0] == Article(headline="Li")
    assert [d.code for d in found] == ["MK101"]


@given(carried_articles())
def test_what_markdown_can_say_comes_back_exactly(article: Article) -> None:
    """Words of any signs, marks that nest, and blocks in blocks: none of it changes."""
    assert parsed(written(article)) == article


@given(carried_articles())
def test_writing_twice_gives_the_same_bytes(article: Article) -> None:
    assert written(article) == written(parsed(written(article)))


_SCRAPS = st.sampled_from(
    [
        "---\n", "a: b\n", "- x\n", "  - y: [1,\n", "# h\n", "> ", "[!note] t", "\n", "|a|b|\n",
        "|-|-|\n", "[a]: <b> 't'\n", '[x](y "', "![", "]", "<b>", "</b>", "<br>", "`", "```\n",
        "*", "**", "_", "1. ", "    ", "\t", "&#0;", "&amp;", "<!--", "-->", "\\", "<div>", "\0",
        'newsdoc: "1"\n', "subjects: 5\n", "Table: ", "— ", "[!embed] x", "\r", "\u2028", "é",
    ]
)  # fmt: skip


@example("*<b>*---\n</b>")
@given(st.one_of(st.binary(max_size=200), st.lists(_SCRAPS, max_size=40).map("".join)))
def test_any_input_reads_or_is_refused_and_then_keeps_its_form(source: bytes | str) -> None:
    """Reading is total, and what was read is written without a loss."""
    try:
        article = parsed(source)
    except ReadError:
        return

    assert losses(article) == []


@pytest.mark.parametrize("text", ["OSLO", "OSLO (AP) _"])
def test_a_dateline_is_marked_again(text: str) -> None:
    """Also where the field has the place alone, and where a paragraph stands above it."""
    mark = Mark(span=Span(0, 11), kind="dateline")
    body = (
        Paragraph(text="Eds: With photos."),
        Paragraph(text="OSLO (AP) _ It rained.", marks=(mark, strong(15, 21))),
    )
    article = Article(dateline=Dateline(text=text), body=body)

    assert parsed(written(article)) == article


# Bad input


def test_nothing_is_refused() -> None:
    with pytest.raises(ReadError, match="nothing in it"):
        parsed(" \n")


def test_front_matter_of_a_newer_newsdoc_is_refused_with_advice() -> None:
    with pytest.raises(ReadError, match="schema version is '99'"):
        parsed('---\nnewsdoc: "99"\n---\nx')


def test_blocks_that_nest_without_end_are_refused_by_the_writer() -> None:
    block: Block = Divider()
    for _ in range(150):
        block = BlockQuote(blocks=(block,))

    with pytest.raises(WriteError, match="nest deeper"):
        written(Article(body=(block,)))


@pytest.mark.parametrize(
    "source",
    [
        "[" * 20_000,
        "![" * 10_000,
        "<!--" * 20_000,
        "x <!-- a --" * 10_000 + "-->",
        "<b>" * 20_000 + "</i>" * 20_000,
        "**a " * 10_000,
        "- " * 2_000 + "a",
        "<a " + " " * 50_000 + ">x",
        "---\na: " + "[" * 50_000 + "\n---\nx",
        "---\na:\n" + "".join(" " * i + "b:\n" for i in range(200)) + "---\nx",
    ],
    ids=lambda source: source[:12],
)
def test_hostile_input_reads_in_a_moment(source: str) -> None:
    """Sizes at which anything quadratic would take minutes."""
    assert isinstance(parsed(source), Article)


def test_nul_characters_are_reported() -> None:
    found: list[Diagnostic] = []

    article = read(b"a\0b", ReadContext(report=found.append)).articles[0]

    assert article.text == "a\ufffdb"
    assert [d.code for d in found] == ["MK108"]


# Front matter


def test_front_matter_is_json_that_any_yaml_reader_reads() -> None:
    lines = lines_of(
        [("a", "plain words"), ("b", "yes"), ("c", ["x"]), ("d", {"e": 1}), ("f", None)]
    )

    assert lines == [
        "---",
        "a: plain words",
        'b: "yes"',
        'c: ["x"]',
        'd: {"e":1}',
        "f: null",
        "---",
    ]


def test_front_matter_ends_at_three_dots_too() -> None:
    found = split(["---", "a: b", "...", "text"])

    assert found is not None
    assert found.length == 3


# Detection


@pytest.mark.parametrize(
    ("source", "sure"),
    [
        ('---\nnewsdoc: "1"\n---\n', 3),
        ("---\ntitle: x\n---\n", 2),
        ("# Rain\n\nIt rained.\n", 2),
        ("It [rained](http://x.y) **a lot**.\n", 2),
        ("It rained.\n\n* * *\n\nIt rained (a lot).\n", 0),
        ("--- advisory ---\n\nIt rained.\n", 0),
        ("<p># x</p>", 0),
    ],
)
def test_markdown_is_told_from_text(source: str, sure: int) -> None:
    assert sniff(Head(source.encode())) == sure


def test_every_code_has_a_name_and_a_meaning() -> None:
    names = [name for name, _ in CODES.values()]

    assert len(set(names)) == len(names)
    assert all(code.startswith("MK") and meaning for code, (_, meaning) in CODES.items())
    assert FORMAT.carries == tuple(field.name for field in attrs.fields(Article))


def test_an_embed_keeps_its_address_and_words() -> None:
    embed = Embed(url="https://x.y/1", provider="Mastodon", text=Text(text="Rain!"))

    assert body_of(embed) == "> [!embed] Mastodon\n>\n> <https://x.y/1>\n>\n> Rain!"
    assert losses(Article(body=(attrs.evolve(embed, html="<i>"),))) == ["/body/0/html"]
