"""HTML pages beside bare lxml: page to Article, over pages that newsdoc writes and real ones."""

from __future__ import annotations

import gzip
from pathlib import Path

from lxml import html

import newsdoc
from benchmarks.measure import Table, ratio
from benchmarks.stories import corpus_folder, story


def run(table: Table) -> None:
    """The rows, one a page: a bare story, one with its metadata, and what real sites serve."""
    for name, data in _pages():
        _, read = ratio(lambda: _read(data), lambda: html.fromstring(data))  # noqa: B023
        table.row(f"HTML -> Article ({name}, {len(data) // 1000} kB)", "lxml.html", read, "3")


def _read(data: bytes) -> object:
    return newsdoc.parse_all(data, format="html", quotes=False)


def _pages() -> list[tuple[str, bytes]]:
    pages = [
        ("20 paragraphs", newsdoc.serialize(story(), "html")),
        ("200 paragraphs", newsdoc.serialize(story(200), "html")),
    ]
    corpus = corpus_folder()
    if corpus is not None:
        packed = sorted((corpus / "corpus" / "other").glob("*.html.gz"))
        pages += [(_site(path), gzip.decompress(path.read_bytes())) for path in packed]
    return pages


def _site(path: Path) -> str:
    return path.name.split("__")[-1].partition("_")[0]
