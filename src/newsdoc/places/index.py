"""Finding the texts of an article among the words of its source."""

from __future__ import annotations

import re
from functools import cached_property
from itertools import islice
from typing import Any, NamedTuple

from attrs import evolve

from newsdoc.codec import to_tree
from newsdoc.diagnostics import Diagnostic, Location
from newsdoc.errors import WriteError
from newsdoc.model import Span
from newsdoc.places.collected import WORDS
from newsdoc.places.region import SURE, Region

_TIME = re.compile(r"\d{4}-\d\d-\d\d(?:T|$)")


class Chunk(NamedTuple):
    """A piece of a text of the article, and the range of the source that it stands in."""

    text: str
    """The piece."""
    start: int
    """Where in `text` the range begins that was asked for."""
    end: int
    """Where in `text` it ends."""
    source_start: int | None
    """Where in the source's text the piece begins; absent where no letter before it in the text shows
    that."""
    source_end: int | None
    """Where it ends; absent where no letter follows in the text that would show it."""


_TELLING = ("code", "guid", "uri", "href", "url", "value", "name")
"""Keys of an object by whose values it is found."""
_BEFORE = 50
"""Places of a value that are looked at, for the one that is meant."""

_Spot = tuple[int, str | None]
"""A letter of the source; with a string, what stands behind the letter before it and those signs."""


class Places:
    """Where the parts of one article stand in the document that it was read from."""

    def __init__(self, region: Region, source: str | None, *, several: bool) -> None:
        self.region = region
        self._source = source
        self._several = several

    def locate(self, pointer: str, span: Span | None = None) -> Location | None:
        """The place of what a JSON pointer into the article leads to, or of a span of it.

        Gives source, line, column (from 1, in code points) and path; None where it is not found.
        What is absent, or has no words, is looked for in what is around it; of an article among
        several the start is told where nothing nearer is known.
        """
        found = self._find(pointer, span)
        if found is None:
            return None
        letter, signs = found
        scan = self.region.scan
        offset = scan.offset(letter) if signs is None else scan.behind(letter - 1, signs)
        line, column = scan.line_and_column(offset)
        path = scan.pieces[scan.piece(letter if signs is None else letter - 1)].path
        return Location(
            pointer=pointer,
            span=span,
            source=self._source,
            line=line,
            column=column,
            path=path or None,
        )

    def place(self, diagnostic: Diagnostic) -> Diagnostic:
        """The diagnostic with its place in the source, as far as it is found."""
        where = diagnostic.where
        if where.line is not None or where.pointer is None:
            return diagnostic
        found = self.locate(where.pointer, where.span)
        if found is None:
            found = evolve(where, source=where.source or self._source)
        return evolve(diagnostic, where=found)

    def chunk(self, pointer: str, start: int, end: int) -> Chunk | None:
        """The range of a text with the signs around it up to the next letters, and where it stands.

        None where the text was not found as a whole.
        """
        match = self.region.texts.get(pointer)
        text = _string(self._tree, pointer)
        total = sum(map(len, WORDS.findall(text)))
        if match is None or match.length != total or end > len(text):
            return None
        before = list(WORDS.finditer(text, 0, start))
        after = WORDS.search(text, end)
        first = before[-1].end() if before else 0
        last = after.start() if after else len(text)
        count_before = sum(len(word[0]) for word in before)
        count_all = sum(map(len, WORDS.findall(text[:end])))
        scan = self.region.scan
        begin = scan.behind(match.start + count_before - 1, "") if before else None
        stop = scan.offset(match.start + count_all) if after else None
        if begin is None and stop is None:
            return None
        return Chunk(text[first:last], start - first, end - first, begin, stop)

    def _find(self, pointer: str, span: Span | None) -> _Spot | None:
        """The letter that stands there, or the signs behind the letter before."""
        if not self.region.scan.letters:
            return None
        texts = self.region.texts
        steps = pointer.split("/")[1:]
        node, holder, inner = self._tree, "", span
        siblings: Any = None
        for number, step in enumerate(steps):
            siblings, node = node, _child(node, step)
            if node is None:
                return self._around("/".join(["", *steps[:number]]), holder)
            here = "/".join(["", *steps[: number + 1]])
            if here in texts or f"{here}/text" in texts:
                holder = here if here in texts else f"{here}/text"
            if isinstance(node, dict) and inner is None:
                inner = _span_of(node)
        if holder and (inner is not None or pointer in (holder, holder.removesuffix("/text"))):
            return self._in_text(holder, inner)
        if isinstance(node, str | int | float) and not isinstance(node, bool):
            found = self._value(str(node))
            if found is not None:
                return found
        found = None if holder or not steps else self._object(node, siblings, steps[-1])
        return found or self._around(pointer, holder)

    def _in_text(self, pointer: str, span: Span | None) -> _Spot:
        match = self.region.texts[pointer]
        if span is None:
            return match.start, None
        text = _string(self._tree, pointer)
        before = sum(map(len, WORDS.findall(text[: span.start])))
        if before >= match.length:
            return match.start + match.length, ""
        # A span of signs alone begins behind the letter before it; one with letters at its first.
        if text[span.start : span.start + 1].isalnum() or before == 0:
            return match.start + before, None
        signs = text[: span.start]
        return match.start + before, signs[len(signs.rstrip(_signs_of(signs))) :]

    def _value(self, words: str, number: int = 0) -> _Spot | None:
        """The place of a value that is no text, of several the one of the number (or the last)."""
        key = "".join(WORDS.findall(words))
        if not key:
            return None
        region = self.region
        found = [at for at in islice(region.wholes(key), number + _BEFORE) if region.holds(at)]
        if found:
            # Between two stories it may be of either: that which is nearer has it.
            near = sorted(sorted(found, key=region.distance)[: number + 1])
            return near[min(number, len(near) - 1)], None
        if len(key) >= SURE and not _TIME.match(words):
            at = region.search(key, 0)
            return None if at < 0 else (at, None)
        return None

    def _object(self, node: Any, siblings: Any, step: str) -> _Spot | None:
        """The place of an object without texts: that of a value which tells it from others."""
        if not isinstance(node, dict):
            return None
        for key in _TELLING:
            value = node.get(key)
            if isinstance(value, str):
                before = siblings[: int(step)] if isinstance(siblings, list) else []
                number = sum(isinstance(s, dict) and s.get(key) == value for s in before)
                if (found := self._value(value, number)) is not None:
                    return found
        return None

    def _around(self, pointer: str, holder: str) -> _Spot | None:
        """The place of the nearest words: below the pointer, of the text that it is in, above."""
        texts = self.region.texts
        below = [m.start for p, m in texts.items() if pointer and p.startswith(f"{pointer}/")]
        if below:
            return min(below), None
        if holder:
            return texts[holder].start, None
        if pointer.startswith("/body/"):
            # A block without words: behind the words of the nearest block before it.
            number = pointer.split("/")[2]
            before = [
                match.start + match.length
                for place, match in texts.items()
                if place.startswith("/body/") and int(place.split("/")[2]) < int(number)
            ]
            if before:
                return max(before), ""
        if self._several and texts:
            start = self.region.start
            return min((m.start for m in texts.values() if m.start >= start), default=start), None
        return None

    @cached_property
    def _tree(self) -> Any:
        try:
            return to_tree(self.region.article)
        except WriteError:
            return {}


def _signs_of(text: str) -> str:
    """The signs of a text that are no letters or digits."""
    return "".join({sign for sign in text if not WORDS.fullmatch(sign)})


def _child(node: Any, step: str) -> Any:
    key = step.replace("~1", "/").replace("~0", "~")
    if isinstance(node, list):
        return node[int(key)] if key.isdecimal() and int(key) < len(node) else None
    return node.get(key) if isinstance(node, dict) else None


def _span_of(node: dict[str, Any]) -> Span | None:
    """The first span of a mark or a quote."""
    span = node.get("span")
    if span is None and isinstance(node.get("spans"), list):
        span = node["spans"][0]
    return Span(span[0], span[1]) if isinstance(span, list) and len(span) == 2 else None


def _string(tree: Any, pointer: str) -> str:
    node = tree
    for step in pointer.split("/")[1:]:
        node = _child(node, step)
    return node if isinstance(node, str) else ""
