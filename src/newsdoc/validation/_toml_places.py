"""Where each key of a TOML document stands; `tomllib` reads the values and forgets the lines.

Only for documents that `tomllib` has accepted: what is malformed is not looked for here.
"""

from __future__ import annotations

import json
import re
from typing import NamedTuple

Path = tuple[str | int, ...]
"""Keys and, for members of arrays, indexes from 0."""

_SPACE = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_BLANK = re.compile(r"[ \t]*")
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_STRING = re.compile(
    r'"""(?:[^"\\]|\\.|"{1,2}(?!"))*"{3,5}'
    r"|'''(?:[^']|'{1,2}(?!'))*'{3,5}"
    r'|"(?:[^"\\\n]|\\.)*"'
    r"|'[^'\n]*'",
    re.DOTALL,
)
_SCALAR = re.compile(r"[^,\]}#\r\n]+")


class Place(NamedTuple):
    """Line and column, both from 1, in code points."""

    line: int
    column: int


def key_places(text: str) -> dict[Path, Place]:
    r"""The place of every key and every member of an array.

    Example:
        >>> key_places('a = 1\n[[b]]\nc = [2, 3]\n')[("b", 0, "c", 1)]
        Place(line=3, column=9)
    """
    return _Scanner(text).run()


class _Scanner:
    def __init__(self, text: str) -> None:
        self.text = text.replace("\r\n", "\n")
        self.at = 0
        self.found: dict[Path, int] = {}
        self.lengths: dict[Path, int] = {}  # arrays of tables, by their expanded path

    def run(self) -> dict[Path, Place]:
        table: Path = ()
        while self._skip(_SPACE) < len(self.text):
            start = self.at
            if self.text.startswith("[[", start):
                self.at += 2
                keys = self._keys()
                parent = self._expand(keys[:-1])
                array = (*parent, keys[-1])
                self._note(array, start)
                index = self.lengths.get(array, 0)
                self.lengths[array] = index + 1
                table = (*array, index)
                self._note(table, start)
                self.at += 2
            elif self.text[start] == "[":
                self.at += 1
                table = self._expand(self._keys())
                self._note(table, start)
                self.at += 1
            else:
                self._pair(table)
        return self._places()

    def _pair(self, table: Path) -> None:
        start = self.at
        keys = self._keys()
        for end in range(1, len(keys) + 1):
            self._note((*table, *keys[:end]), start)
        self.at += 1  # the sign =
        self._skip(_BLANK)
        self._value((*table, *keys))

    def _keys(self) -> tuple[str, ...]:
        keys = []
        while True:
            self._skip(_BLANK)
            if self.text[self.at] in "\"'":
                written = self._match(_STRING)
                keys.append(_unquoted(written))
            else:
                keys.append(self._match(_BARE_KEY))
            self._skip(_BLANK)
            if self.text[self.at] != ".":
                return tuple(keys)
            self.at += 1

    def _value(self, path: Path) -> None:
        sign = self.text[self.at]
        if sign in "\"'":
            self._match(_STRING)
        elif sign == "[":
            self.at += 1
            index = 0
            while self.text[self._skip(_SPACE)] != "]":
                self._note((*path, index), self.at)
                self._value((*path, index))
                index += 1
                if self.text[self._skip(_SPACE)] == ",":
                    self.at += 1
            self.at += 1
        elif sign == "{":
            self.at += 1
            while self.text[self._skip(_SPACE)] != "}":
                self._pair(path)
                if self.text[self._skip(_SPACE)] == ",":
                    self.at += 1
            self.at += 1
        else:
            self._match(_SCALAR)

    def _expand(self, keys: tuple[str, ...]) -> Path:
        """The keys with, after each array of tables, the index of its last table."""
        path: Path = ()
        for key in keys:
            path = (*path, key)
            if path in self.lengths:
                path = (*path, self.lengths[path] - 1)
        return path

    def _note(self, path: Path, offset: int) -> None:
        self.found.setdefault(path, offset)

    def _skip(self, pattern: re.Pattern[str]) -> int:
        self._match(pattern)
        return self.at

    def _match(self, pattern: re.Pattern[str]) -> str:
        found = pattern.match(self.text, self.at)
        assert found is not None, "tomllib has accepted the document"
        self.at = found.end()
        return found[0]

    def _places(self) -> dict[Path, Place]:
        ends = [0, *(found.end() for found in re.finditer("\n", self.text))]
        places, line = {}, 0
        for path, offset in sorted(self.found.items(), key=lambda item: item[1]):
            while line + 1 < len(ends) and ends[line + 1] <= offset:
                line += 1
            places[path] = Place(line + 1, offset - ends[line] + 1)
        return places


def _unquoted(written: str) -> str:
    if written[0] == "'":
        return written[1:-1]
    # The escapes of TOML's basic strings are those of JSON, but for \UXXXXXXXX (and \e, \xHH later).
    plain = re.sub(r"\\U([0-9A-Fa-f]{8})", lambda found: chr(int(found[1], 16)), written)
    try:
        key: str = json.loads(plain, strict=False)
    except ValueError:
        return written[1:-1]
    return key
