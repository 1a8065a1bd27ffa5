"""The XML formats beside bare lxml: file to Article, and Article to file, over the corpus.

NewsML-G2 is also read and written with the Python library of the standard body, `newsmlg2`, where
that is installed (`benchmarks/requirements.txt`): the same files, in the same run.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import importlib
import io
import statistics
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import attrs
from lxml import etree

import newsdoc
from benchmarks.measure import Table, ratio
from benchmarks.stories import corpus_folder, story

_FOLDERS = {"newsml-g2": "newsml-g2", "nitf": "nitf", "newsml-1": "newsml1"}
_OF_THE_OTHER = (AttributeError, KeyError, TypeError, ValueError, etree.LxmlError)
"""What `newsmlg2` raises on files that it cannot take; it has no errors of its own."""
_NAMESPACE = "{http://iptc.org/std/nar/2006-10-01/}"
"""Where the elements of NewsML-G2 stand that it knows."""


def run(table: Table) -> None:
    """The rows, a median over the files of each format."""
    for format, folder in _FOLDERS.items():
        files = _files(format, folder)
        measured = [pair for data in files if (pair := _ratios(data, format))]
        if measured:
            _rows(table, format, "Article", measured, ("2.5", "12"))
            looked = statistics.median(_looked_at(data) for data in files)
            table.row(f"{format}, every element looked at", "lxml fromstring", looked, "-")
        if format == "newsml-g2":
            _other_library(table, files)


def _looked_at(data: bytes) -> float:
    """The least that a reader on lxml's tree can take: its names, attributes and texts asked for once.

    What stands between this and the reader is the article itself. `xml.etree`, whose tree is made of
    Python's own objects, takes as long to parse as lxml takes for both.
    """

    def look() -> None:
        for element in etree.fromstring(data).iter():
            _ = (element.tag, element.items(), element.text, element.tail)

    return ratio(look, lambda: etree.fromstring(data))[1]


def _rows(
    table: Table,
    format: str,
    what: str,
    measured: list[tuple[float, float]],
    budgets: tuple[str, str],
) -> None:
    files = f"({len(measured)} files)"
    read, write = (statistics.median(column) for column in zip(*measured, strict=True))
    table.row(f"{format} -> {what} {files}", "lxml fromstring", read, budgets[0])
    table.row(f"{what} -> {format} {files}", "lxml tostring", write, budgets[1])


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


def _other_library(table: Table, files: list[bytes]) -> None:
    """The rows of `newsmlg2`, over those of the files that it takes."""
    try:
        library: Any = importlib.import_module("NewsMLG2")
    except ImportError:
        print("newsmlg2 is not installed, left out: pip install -r benchmarks/requirements.txt")
        return
    measured = list(_of_documents(library.NewsMLG2Document, files))
    if measured:
        _rows(table, "newsml-g2", "newsmlg2's", measured, ("-", "-"))


def _of_documents(
    document: Callable[[bytes], Any], files: list[bytes]
) -> Iterator[tuple[float, float]]:
    # It writes warnings on remote catalogs to the standard output, for each document again.
    with contextlib.redirect_stdout(io.StringIO()):
        for data in files:
            if not str(etree.fromstring(data).tag).startswith(_NAMESPACE):
                continue
            try:
                made = document(data)
                tree = etree.fromstring(made.to_xml_string().encode())
            except _OF_THE_OTHER:
                continue
            _, read = ratio(partial(document, data), partial(etree.fromstring, data))
            _, write = ratio(made.to_xml_string, partial(etree.tostring, tree))
            yield read, write


def _files(format: str, folder: str) -> list[bytes]:
    corpus = corpus_folder()
    if corpus is None:
        # NewsML-G2 asks for the time of the version, not only its day.
        timed = attrs.evolve(story(), modified=dt.datetime(2024, 5, 3, 12, tzinfo=dt.UTC))
        return [newsdoc.serialize(timed, format)]
    found = []
    for path in sorted((corpus / "corpus" / folder).iterdir())[::3]:
        data = path.read_bytes()
        try:
            etree.fromstring(data)
        except etree.XMLSyntaxError:
            continue
        found.append(data)
    return found
