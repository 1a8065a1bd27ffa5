"""Front matter: the `key: value` lines between two lines of `---` at the top of a Markdown file.

What is written is a small, strict part of YAML (`write_front_matter`). What is read is more: the plain,
quoted, folded and listed values that people and site generators write. The whole of YAML is not wanted here: it has types that are guessed, anchors
that grow, and a dependency; what is beyond the part read is reported, not guessed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import attrs
import orjson

_KEY = re.compile(r"""(?:([^\W\d][\w.-]*)|"([^"\\]+)"|'([^']+)')[ \t]*:(?:[ \t]+(.*)|$)""")
_ITEM = re.compile(r"-(?:[ \t]+(.*)|$)")
_BLOCK = re.compile(r"([|>])[+-]?\d?[ \t]*(?:#.*)?")
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?", re.ASCII)
_FLOW_PART = re.compile(r"""\s*("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,"'\[\]{}]+)\s*(?:,|$)""")
WORDS: dict[str, bool | None] = {"null": None, "~": None, "": None, "true": True, "false": False}
_MAX_DEPTH = 8


class Plain(str):
    """A value without quotation marks: words for some readers, a number or a truth for others."""

    __slots__ = ()

    @property
    def typed(self) -> Any:
        """The value as JSON has it: None, a truth, a number, or the words.

        Example:
            >>> Plain("12").typed, Plain("null").typed, Plain("12 May").typed
            (12, None, '12 May')
        """
        if self.lower() in WORDS:
            return WORDS[self.lower()]
        words = str(self)
        try:
            return orjson.loads(words) if _NUMBER.fullmatch(words) else words
        except orjson.JSONDecodeError:  # a number beyond all bounds
            return words


@attrs.frozen
class Entry:
    """A key and its value."""

    key: str
    """The key, as written."""
    value: Any
    """Words (`Plain` or `str`), or a list, a dict, or what the JSON of it holds."""
    raw: str
    """The lines of it, as written."""
    line: int
    """1-based line of the key."""


@attrs.frozen
class FrontMatter:
    """What stands between the two lines of `---`."""

    entries: tuple[Entry, ...]
    """The entries, in order."""
    rejected: tuple[tuple[int, str], ...]
    """Line number and words of what is no entry: comments and what is beyond the syntax."""
    length: int
    """Lines that it takes, both marks included."""


def split(lines: Sequence[str]) -> FrontMatter | None:
    """The front matter at the top of these lines; None where there is none.

    Example:
        >>> found = split(["---", "title: Rain", "---", "It rained."])
        >>> [(e.key, e.value) for e in found.entries], found.length
        ([('title', 'Rain')], 3)
    """
    if not lines or lines[0].rstrip() != "---":
        return None
    end = next((i for i in range(1, len(lines)) if lines[i].rstrip() in {"---", "..."}), None)
    if end is None:
        return None
    first = next((line for line in lines[1:end] if line.strip()), None)
    if first is not None and not first.startswith("#") and not _KEY.match(first):
        return None
    rejected: list[tuple[int, str]] = []
    entries = _entries(lines[1:end], 2, rejected)
    return FrontMatter(tuple(entries), tuple(rejected), end + 1)


def _entries(
    lines: Sequence[str], first: int, rejected: list[tuple[int, str]], depth: int = 0
) -> list[Entry]:
    """The entries of lines whose keys stand at their very start."""
    entries: list[Entry] = []
    index = 0
    while index < len(lines):
        start = index
        index += 1
        line = lines[start]
        found = _KEY.match(line)
        while index < len(lines) and _continues(lines[index], of_key=found is not None):
            index += 1
        if found is None:
            raw = "\n".join(lines[start:index]).strip()
            if raw:
                rejected.append((first + start, raw))
            continue
        key = found[1] or found[2] or found[3]
        inner = list(lines[start + 1 : index])
        value, comment = _value(found[4] or "", inner, depth)
        if comment:
            rejected.append((first + start, comment))
        entries.append(Entry(key, value, "\n".join([line, *inner]).rstrip(), first + start))
    return entries


def _continues(line: str, *, of_key: bool) -> bool:
    """Whether a line belongs to the entry before it: it is indented, empty, or an item."""
    return not line.strip() or line[0] in " \t" or (of_key and _ITEM.match(line) is not None)


def _value(first: str, inner: list[str], depth: int) -> tuple[Any, str | None]:
    """The value of an entry, and the comment after it."""
    while inner and not inner[-1].strip():
        inner.pop()
    if found := _BLOCK.fullmatch(first):
        return _block_scalar(inner, folded=found[1] == ">"), None
    rest, comment = _without_comment(first)
    if not inner:
        return _scalar(rest), comment
    if rest:
        return _scalar(" ".join([rest, *(line.strip() for line in inner)])), comment
    if depth < _MAX_DEPTH:
        lines = _dedented(inner)
        rejected: list[tuple[int, str]] = []
        if all(_ITEM.match(line) or not line.strip() or line[0] in " \t" for line in lines):
            return _items(lines, depth), comment
        entries = _entries(lines, 1, rejected, depth + 1)
        if not rejected and len({entry.key for entry in entries}) == len(entries):
            return {entry.key: entry.value for entry in entries}, comment
    return "\n".join(inner), comment


def _items(lines: Sequence[str], depth: int) -> list[Any]:
    """The items of a list, one or more lines each."""
    items: list[Any] = []
    index = 0
    while index < len(lines):
        found = _ITEM.match(lines[index])
        end = index + 1
        while end < len(lines) and not _ITEM.match(lines[end]):
            end += 1
        first = (found[1] or "") if found else lines[index]
        inner = list(lines[index + 1 : end])
        if _KEY.match(first):
            indent = lines[index].index(first)
            inner = [" " * indent + first, *inner]
            first = ""
        items.append(_value(first, inner, depth + 1)[0])
        index = end
    return items


def _dedented(lines: Sequence[str]) -> list[str]:
    width = min(len(line) - len(line.lstrip()) for line in lines if line.strip())
    return [line[width:] for line in lines]


def _block_scalar(lines: list[str], *, folded: bool) -> str:
    """The words of `|` and `>`: lines as they are, or joined to paragraphs."""
    if not lines:
        return ""
    text = "\n".join(line.rstrip() for line in _dedented(lines))
    return re.sub(r"(?<!\n)\n(?!\n)", " ", text) if folded else text


def _without_comment(text: str) -> tuple[str, str | None]:
    """The value without the comment behind it; a `#` in quotation marks or JSON is no comment."""
    text = text.strip()
    at = text.find(" #")
    if text.startswith("#"):
        return "", text
    if at < 0 or text[0] in "[{\"'":
        return text, None
    return text[:at].rstrip(), text[at + 1 :]


def _scalar(text: str) -> Any:
    """A value on one line: JSON, a quoted string, a simple list, or plain words."""
    if text[:1] in {'"', "[", "{"}:
        try:
            return orjson.loads(text)
        except orjson.JSONDecodeError:
            pass
        parts = _flow_list(text)
        return Plain(text) if parts is None else parts
    if len(text) > 1 and text[0] == text[-1] == "'":
        return text[1:-1].replace("''", "'")
    return Plain(text)


def _flow_list(text: str) -> list[Any] | None:
    """The parts of `[a, 'b', "c"]`; None where it is no such list."""
    if not (text.startswith("[") and text.endswith("]")):
        return None
    inside = text[1:-1].strip()
    parts: list[Any] = []
    position = 0
    while position < len(inside):
        found = _FLOW_PART.match(inside, position)
        if found is None:
            return None
        parts.append(_scalar(found[1].strip()))
        position = found.end()
    return parts
