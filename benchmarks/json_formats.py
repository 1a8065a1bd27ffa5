"""ninjs, ANS and TT NewsDoc JSON beside bare orjson: file to Article, over the corpus."""

from __future__ import annotations

import statistics

import orjson

import newsdoc
from benchmarks.measure import Table, ratio
from benchmarks.stories import corpus_folder, story

_FOLDERS = {"ninjs": "ninjs", "ans": "ans", "tt-newsdoc": "ttnewsdoc"}


def run(table: Table) -> None:
    """The rows: for each format the median over its files, and all of them one after the other."""
    for format, folder in _FOLDERS.items():
        found = _files(format, folder)
        median = statistics.median(_ratio([data], format) for data in found)
        table.row(f"{format} -> Article (median of {len(found)})", "orjson.loads", median, "6")
        if len(found) > 1:
            name = f"{format} -> Article ({len(found)} files in a row)"
            table.row(name, "orjson.loads", _ratio(found, format), "6")


def _ratio(files: list[bytes], format: str) -> float:
    """Reading the files, beside the bare parsing of the same bytes."""

    def work() -> None:
        for data in files:
            newsdoc.parse_all(data, format=format, quotes=False)

    def floor() -> None:
        for data in files:
            orjson.loads(data)

    return ratio(work, floor)[1]


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
