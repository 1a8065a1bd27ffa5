"""ninjs, ANS and TT NewsDoc JSON beside bare orjson: file to Article, over the corpus."""

from __future__ import annotations

import statistics

import orjson

import newsdoc
from benchmarks.measure import Table, ratio
from benchmarks.stories import corpus_folder, story

_FOLDERS = {"ninjs": "ninjs", "ans": "ans", "tt-newsdoc": "ttnewsdoc"}


def run(table: Table) -> None:
    """The rows, a median over the files of each format, and the parse that HTML in them costs."""
    for format, folder in _FOLDERS.items():
        found = _files(format, folder)
        measured = [_ratio(data, format) for data in found]
        name = f"{format} -> Article ({len(measured)} files)"
        table.row(name, "orjson.loads", statistics.median(measured), "6")


def _ratio(data: bytes, format: str) -> float:
    _, read = ratio(
        lambda: newsdoc.parse_all(data, format=format, quotes=False), lambda: orjson.loads(data)
    )
    return read


def _files(format: str, folder: str) -> list[bytes]:
    """The readable files of the format; without a corpus, a story that newsdoc wrote."""
    corpus = corpus_folder()
    if corpus is None:
        return [newsdoc.serialize(story(), format)]
    found = []
    for path in sorted((corpus / "corpus" / folder).iterdir()):
        data = path.read_bytes()
        try:
            newsdoc.parse_all(data, format=format, quotes=False)
        except newsdoc.NewsdocError:
            continue
        found.append(data)
    return found
