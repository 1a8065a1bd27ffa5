"""The words of JSON, or of several documents one after the other: those of its values."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator

from newsdoc.places import _markup
from newsdoc.places.collected import WORDS, Collected

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"?|[{}\[\],:]|[^\s{}\[\],:"]+', re.DOTALL)
_ESCAPE = re.compile(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|.)"
)
_MARKUP = re.compile(rf"</?(?:{_markup.HTML_NAMES})\b", re.IGNORECASE)
_DEEPEST = 1000


class _Level:
    """An object or array that is open."""

    def __init__(self, pointer: str, *, array: bool) -> None:
        self.pointer = pointer
        self.array = array
        self.key = ""
        self.index = 0
        self.wants_key = not array

    @property
    def step(self) -> str:
        if self.array:
            return str(self.index)
        return self.key.replace("~", "~0").replace("/", "~1")


def collect(text: str, found: Collected) -> None:
    """Add the words of all values, each piece with its JSON pointer."""
    for pointer, token in values(text):
        if token[0][0] in "{[":
            continue
        found.begin(pointer)
        if token[0][0] == '"':
            _string(token, pointer, found)
        else:
            for word in WORDS.finditer(text, token.start(), token.end()):
                found.add(word[0], word.start())


def values(text: str) -> Iterator[tuple[str, re.Match[str]]]:
    """Every value with its JSON pointer; of an object or array the sign that opens it.

    Example:
        >>> [(pointer, token[0]) for pointer, token in values('{"a": [1, "b"]}')]
        [('', '{'), ('/a', '['), ('/a/0', '1'), ('/a/1', '"b"')]
    """
    levels: list[_Level] = []
    for token in _TOKEN.finditer(text):
        sign = token[0][0]
        top = levels[-1] if levels else None
        if sign in "}]":
            if levels:
                levels.pop()
        elif sign == ",":
            if top is not None:
                top.index += 1
                top.wants_key = not top.array
        elif sign == ":":
            if top is not None:
                top.wants_key = False
        elif sign == '"' and top is not None and top.wants_key:
            top.key = _decoded(token[0])[0]
        else:
            pointer = "" if top is None else f"{top.pointer}/{top.step}"
            yield pointer, token
            if sign in "{[":
                if len(levels) >= _DEEPEST:
                    return
                levels.append(_Level(pointer, array=sign == "["))


def _string(token: re.Match[str], pointer: str, found: Collected) -> None:
    value, where = _decoded(token[0], token.start())
    if _MARKUP.search(value):
        _markup.collect(value, found, where, pointer)
        return
    for word in WORDS.finditer(value):
        if "\\" in token[0]:  # letters of a word may be escapes: each has a place of its own
            for index, letter in enumerate(word[0], word.start()):
                found.add(letter, where(index))
        else:
            found.add(word[0], where(word.start()))


def _decoded(literal: str, start: int = 0) -> tuple[str, Callable[[int], int]]:
    """The string, and the way from an offset in it to one in the document."""
    if "\\" not in literal:
        return literal.strip('"'), lambda index: start + 1 + index
    value: list[str] = []
    offsets: list[int] = []
    at = 1
    end = len(literal) - (len(literal) > 1 and literal.endswith('"'))
    for escape in _ESCAPE.finditer(literal, 1, end):
        value.append(literal[at : escape.start()])
        offsets += range(at, escape.start())
        sign = _unescaped(escape[0])
        value.append(sign)
        offsets += [escape.start()] * len(sign)
        at = escape.end()
    value.append(literal[at:end])
    offsets += range(at, end + 1)
    return "".join(value), lambda index: start + offsets[min(index, len(offsets) - 1)]


def _unescaped(escape: str) -> str:
    try:
        sign: str = json.loads(f'"{escape}"')
    except ValueError:
        return escape[1:]
    return sign
