"""For the docs tool: what only the tests of the examples need is not shown."""
# ruff: noqa: INP001  (loaded by its path)

from __future__ import annotations

from typing import Any


def on_page_markdown(markdown: str, **_: Any) -> str:
    """Show an empty line where the examples say that there is one."""
    return markdown.replace("<BLANKLINE>\n", "\n")
