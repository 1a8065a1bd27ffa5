"""What tokens were made from: the lines of the file, with their numbers in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import attrs

from newsdoc.formats._base import ReadContext
from newsdoc.formats.markdown.inline import Inline, read_inline

if TYPE_CHECKING:
    from markdown_it.token import Token


@attrs.frozen
class Lines:
    """The lines that tokens were made from; the tokens count from `first_line` of the file."""

    source: Sequence[str]
    """The lines that the tokens were made from."""
    context: ReadContext
    """Takes what has no place in the body."""
    first_line: int = 1
    """Number in the file of the first of these lines."""

    def line(self, token: Token) -> int | None:
        """Where the token stands in the file; 1-based."""
        return token.map[0] + self.first_line if token.map else None

    def inline(self, token: Token, children: Sequence[Token] | None = None) -> Inline:
        """The words of an inline token, or of some of its children."""
        chosen = (token.children or ()) if children is None else children
        return read_inline(chosen, self.context, self.line(token))
