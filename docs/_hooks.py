"""For the docs tool: the pages of the formats are found, and what only tests need is not shown."""
# ruff: noqa: INP001  (loaded by its path)

from __future__ import annotations

from pathlib import Path
from typing import Any


def on_config(config: Any) -> Any:
    """Put the pages that a pattern of the navigation (`formats/*.md`) stands for in its place."""
    docs = Path(config.docs_dir)
    config.nav = [_expanded(entry, docs) for entry in config.nav]
    return config


def _expanded(entry: Any, docs: Path) -> Any:
    if not isinstance(entry, dict):
        return entry
    return {
        title: [page.relative_to(docs).as_posix() for page in sorted(docs.glob(place))]
        if isinstance(place, str) and "*" in place
        else place
        for title, place in entry.items()
    }


def on_page_markdown(markdown: str, **_: Any) -> str:
    """Show an empty line where the examples say that there is one."""
    return markdown.replace("<BLANKLINE>\n", "\n")
