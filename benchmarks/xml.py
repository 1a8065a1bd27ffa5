"""The XML formats beside bare lxml: file to Article, and Article to file, over the corpus."""

from __future__ import annotations

import statistics

from lxml import etree

import newsdoc
from benchmarks.measure import Table, ratio
from benchmarks.stories import corpus_folder, story

_FOLDERS = {"newsml-g2": "newsml-g2", "nitf": "nitf", "newsml-1": "newsml1"}


def run(table: Table) -> None:
    """The rows, a median over the files of each format."""
    for format, folder in _FOLDERS.items():
        if format not in newsdoc.FORMATS.names:
            continue
        measured = [pair for data in _files(format, folder) if (pair := _ratios(data, format))]
        if measured:
            name = f"({len(measured)} files)"
            read, write = (statistics.median(column) for column in zip(*measured, strict=True))
            table.row(f"{format} -> Article {name}", "lxml fromstring", read, "2.5")
            table.row(f"Article -> {format} {name}", "lxml tostring", write, "12")


def _ratios(data: bytes, format: str) -> tuple[float, float] | None:
    """Reading and writing of one file; None for files that hold no article of the format."""
    try:
        article = newsdoc.parse_all(data, format=format, quotes=False)[0]
        tree = etree.fromstring(newsdoc.serialize(article, format))
    except newsdoc.NewsdocError:
        return None
    _, read = ratio(
        lambda: newsdoc.parse_all(data, format=format, quotes=False), lambda: etree.fromstring(data)
    )
    _, write = ratio(lambda: newsdoc.serialize(article, format), lambda: etree.tostring(tree))
    return read, write


def _files(format: str, folder: str) -> list[bytes]:
    corpus = corpus_folder()
    if corpus is None:
        return [newsdoc.serialize(story(), format)]
    found = []
    for path in sorted((corpus / "corpus" / folder).iterdir())[::3]:
        data = path.read_bytes()
        try:
            etree.fromstring(data)
        except etree.XMLSyntaxError:
            continue
        found.append(data)
    return found
