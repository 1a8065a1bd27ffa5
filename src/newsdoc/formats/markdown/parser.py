"""The CommonMark parser, set up for reading news: exact, bounded, nothing dropped.

markdown-it-py does the parsing. Three things of it are changed here, because it is made for
rendering and not for keeping: links stay as written, blocks that nest too deeply are kept as they
stand instead of being skipped, and an unclosed comment costs no second look.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

MAX_DEPTH = 20
"""Levels of nesting that are read as structure; a list takes two. What is deeper stays as it is."""

TOO_DEEP = "too_deep"
"""Type of the token that holds what nests deeper than `MAX_DEPTH`."""


class References(dict[str, dict[str, object]]):
    """The link reference definitions of a document; it notes which of them are used."""

    def __init__(self) -> None:
        super().__init__()
        self.used: set[str] = set()

    def get(self, key: str, default: object = None) -> object:  # type: ignore[override]
        """The definition of that label, as `dict.get`; the label counts as used."""
        if key in self:
            self.used.add(key)
        return super().get(key, default)


def parse(text: str) -> tuple[list[Token], References, list[dict[str, object]]]:
    """The block tokens of a CommonMark text, its link reference definitions, and repeated ones.

    Spec: CommonMark 0.31.2; GitHub Flavored Markdown 0.29, tables and strikethrough
    """
    references = References()
    environment: dict[str, object] = {"references": references}
    tokens = _parser().parse(text, environment)
    repeated: list[dict[str, object]] = environment.get("duplicate_refs", [])  # type: ignore[assignment]
    return tokens, references, repeated


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt  # noqa: PLC0415  (costs 40 ms, used by this format only)
    from markdown_it.rules_inline import html_inline  # noqa: PLC0415

    parser = MarkdownIt("commonmark", {"maxNesting": MAX_DEPTH + 2})
    parser.enable(["table", "strikethrough"])
    # Escaped signs stay tokens of their own, so that `\[!note]` is told from `[!note]`.
    parser.disable("text_join")
    parser.block.ruler.before("table", TOO_DEEP, _keep_too_deep)

    def inline_html(state: StateInline, silent: bool) -> bool:
        if state.src.startswith("<!--", state.pos):
            return _comment(state, silent=silent)
        return html_inline(state, silent)

    parser.inline.ruler.at("html_inline", inline_html)
    parser.normalizeLink = _as_written  # type: ignore[method-assign]
    parser.normalizeLinkText = _as_written  # type: ignore[method-assign,assignment]
    parser.validateLink = _any_link  # type: ignore[method-assign]
    return parser


def _as_written(url: str) -> str:
    return url


def _any_link(url: str) -> bool:
    """Every address is kept as it is: to make one safe is the task of who puts it on a page."""
    return bool(url) or not url


def _keep_too_deep(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Block rule: below `MAX_DEPTH` the rest of the container becomes one token, as written."""
    if state.level < MAX_DEPTH or silent:
        return False
    line = start
    while line < end and (state.isEmpty(line) or state.sCount[line] >= state.blkIndent):
        line += 1
    token = state.push(TOO_DEEP, "", 0)
    token.content = state.getLines(start, line, state.blkIndent, False)  # noqa: FBT003
    token.map = [start, line]
    state.line = line
    return True


def _comment(state: StateInline, *, silent: bool) -> bool:
    """Inline rule: `<!-- … -->`, found without a second look at what follows.

    Spec: CommonMark 0.31.2, 6.6 Raw HTML, HTML comment
    """
    source, start = state.src, state.pos
    for short in ("<!-->", "<!--->"):
        if source.startswith(short, start):
            end = start + len(short)
            break
    else:
        # One search from the end a text, kept in the environment: a run of unclosed comments
        # would otherwise look to the end of the text each time.
        known = state.env.get("last_comment_end")
        if known is None or known[0] is not source:
            known = state.env["last_comment_end"] = (source, source.rfind("-->"))
        if known[1] < start + 4:
            return False
        end = source.index("-->", start + 4) + 3
    if end > state.posMax:
        return False
    if not silent:
        state.push("html_inline", "", 0).content = source[start:end]
    state.pos = end
    return True
