"""Hypothesis strategies for articles that Markdown can say whole."""

from __future__ import annotations

from hypothesis import strategies as st

from newsdoc.model import (
    Article,
    Aside,
    Block,
    BlockQuote,
    Divider,
    Figure,
    Heading,
    ListBlock,
    ListItem,
    Mark,
    Media,
    Paragraph,
    Preformatted,
    Rendition,
    Span,
    Table,
    TableCell,
    TableRow,
    Text,
)
from newsdoc.model.spans import MarkKind

_SIGNS = [
    *"ab 1.-+*_~`[]()<>!&#|\\\n\"':=/—§é\u00a0\t;$^{}@%“€\u3000",
    "amp;", "<b>", "](u)", "[!x]", "\n\n", "# ", "1. ", "--", "Table: ", "— ", "&#32;",
    "http://x.y/", "```", "~~", "**", "<!--", "-->",
]  # fmt: skip
_KINDS: list[MarkKind] = [
    "emphasis", "strong", "strike", "code", "link", "underline", "superscript", "cite", "span",
]  # fmt: skip
_ADDRESSES = ["http://x.y/", "/a b", "a(b)c", "<x>", "a\\*&amp;", "ä"]


def words() -> st.SearchStrategy[str]:
    """Words full of signs that Markdown gives a meaning to; not line ends alone."""
    joined = st.lists(st.sampled_from(_SIGNS), max_size=14).map("".join)
    return joined.filter(lambda text: bool(text.strip("\n")))


@st.composite
def rich(draw: st.DrawFn) -> Text:
    """Words with marks that nest."""
    text = draw(words())
    return Text(text=text, marks=tuple(draw(_marks(0, len(text), 3, in_link=False))))


@st.composite
def _marks(draw: st.DrawFn, low: int, high: int, depth: int, *, in_link: bool) -> list[Mark]:
    found: list[Mark] = []
    for _ in range(draw(st.integers(0, 2)) if depth else 0):
        if low >= high:
            break
        start = draw(st.integers(low, high - 1))
        end = draw(st.integers(start + 1, high))
        kind = draw(st.sampled_from([k for k in _KINDS if not (in_link and k == "link")]))
        found.append(
            Mark(
                span=Span(start, end),
                kind=kind,
                href=draw(st.sampled_from(_ADDRESSES)) if kind == "link" else None,
                role=draw(st.sampled_from([None, None, None, 'a<"b'])),
            )
        )
        found += draw(_marks(start, end, depth - 1, in_link=in_link or kind == "link"))
        low = end
    return found


def _texts() -> st.SearchStrategy[Text | None]:
    return st.one_of(st.none(), rich())


def blocks(depth: int) -> st.SearchStrategy[Block]:
    """Blocks of every kind that Markdown has a form for."""
    plain: st.SearchStrategy[Block] = st.one_of(
        rich().map(lambda t: Paragraph(text=t.text, marks=t.marks)),
        rich().map(lambda t: Heading(text=t.text, marks=t.marks, level=2)),
        words().map(lambda text: Preformatted(text=text)),
        st.just(Divider()),
        st.builds(_figure, words(), _texts(), _texts()),
    )
    if depth == 0:
        return plain
    inner = st.lists(blocks(depth - 1), max_size=3).map(tuple)
    items = st.builds(lambda t, b: ListItem(text=t.text, marks=t.marks, blocks=b), rich(), inner)
    lists = st.builds(
        lambda style, parts: ListBlock(style=style, items=tuple(parts)),
        st.sampled_from(["bullet", "ordered"]),
        st.lists(items, min_size=1, max_size=3),
    )
    tables = st.builds(
        _table, st.lists(st.tuples(rich(), rich()), min_size=1, max_size=3), _texts()
    )
    quotations = st.builds(lambda b, c: BlockQuote(blocks=b, credit=c), inner, _texts())
    asides = st.builds(
        lambda b, t, r: Aside(blocks=b, title=t, role=r),
        inner,
        _texts(),
        st.sampled_from([None, "note", "fact-box"]),
    )
    return st.one_of(plain, lists, tables, quotations, asides)


def _figure(alt: str, caption: Text | None, credit: Text | None) -> Figure:
    renditions = (Rendition(href="a b.jpg"),)
    return Figure(
        media=Media(
            item_class="picture",
            alt_text=alt,
            title='a "title"',
            caption=caption,
            credit=credit,
            renditions=renditions,
        )
    )


def _table(pairs: list[tuple[Text, Text]], caption: Text | None) -> Table:
    def row(pair: tuple[Text, Text], *, head: bool) -> TableRow:
        cells = tuple(TableCell(text=t.text, marks=t.marks, header=head) for t in pair)
        return TableRow(cells=cells, section="head" if head else "body")

    rows = (row(pair, head=number == 0) for number, pair in enumerate(pairs))
    return Table(rows=tuple(rows), caption=caption)


@st.composite
def carried_articles(draw: st.DrawFn) -> Article:
    """Articles of a headline and a body that Markdown can say whole."""
    headline = draw(_texts())
    return Article(
        headline=headline.text if headline else None,
        headline_marks=headline.marks if headline else (),
        body=tuple(draw(st.lists(blocks(2), max_size=4))),
    )
