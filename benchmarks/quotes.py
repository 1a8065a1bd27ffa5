"""Text to quotes and speakers, in MB/s of one core, beside one compiled pass of `re`."""

from __future__ import annotations

import re
from functools import partial

import newsdoc
from benchmarks.measure import Table, seconds
from benchmarks.stories import english_texts

_QUOTED = re.compile(r"[\"“][^\"”\n]*[\"”]")


def run(table: Table) -> None:
    """The rows."""
    texts = english_texts()
    size = sum(len(text) for text in texts) / 1e6
    newsdoc.find_quotes(texts[0], "en")
    floor = size / seconds(lambda: [_QUOTED.findall(text) for text in texts])
    table.row("quoted spans only, MB/s", "one pass of re", floor, "about 100")
    for name, indirect, budget in (("all", True, ">= 2"), ("no indirect", False, ">= 4")):
        speed = size / seconds(partial(_find, texts, indirect))
        table.row(f"quotes and speakers, {name}, MB/s", "(the row above)", speed, budget)


def _find(texts: tuple[str, ...], indirect: bool) -> None:
    for text in texts:
        newsdoc.find_quotes(text, "en", indirect=indirect)
