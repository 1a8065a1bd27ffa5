"""Reads the gold of the quote tests: text with what is to be found in it, as a person writes it down."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from newsdoc.model import Quote

FOLDER = Path(__file__).parent


class Expected(NamedTuple):
    """A quote that is to be found; absent parts are None."""

    kind: str
    source: str | None
    cue: str | None
    speaker: str | None
    words: tuple[str, ...]


class Case(NamedTuple):
    """A text and the quotes in it."""

    title: str
    text: str
    quotes: tuple[Expected, ...]


def read_cases(path: Path) -> list[Case]:
    """The cases of a file; the format is described at the head of `constructions.md`."""
    cases = []
    for part in re.split(r"(?m)^## ", path.read_text(encoding="utf-8"))[1:]:
        title, _, body = part.partition("\n")
        lines = body.strip("\n").split("\n")
        text = "\n".join(line for line in lines if not line.startswith("= ")).strip("\n")
        quotes = tuple(_expected(line) for line in lines if line.startswith("= "))
        cases.append(Case(title.strip(), text, quotes))
    return cases


def _expected(line: str) -> Expected:
    kind, source, cue, speaker, words = (part.strip() for part in line[2:].split(" | "))
    return Expected(kind, _given(source), _given(cue), _given(speaker), tuple(words.split(" // ")))


def _given(text: str) -> str | None:
    return None if text == "-" else text


def as_expected(quote: Quote, text: str) -> Expected:
    """A quote that was found, in the form of one that is expected."""
    attribution = quote.attribution
    source = cue = speaker = None
    if attribution is not None:
        source = attribution.source.text if attribution.source is not None else None
        cue = attribution.cue.text if attribution.cue is not None else None
        speaker = attribution.speaker.name if attribution.speaker is not None else None
    return Expected(quote.kind, source, cue, speaker, quote.texts(text))
