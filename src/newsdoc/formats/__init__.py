"""The table of formats, and the ways to find a row of it: by name, by file name, by content.

A format's module is imported when its row is first asked for, so that `import newsdoc` costs nothing
for the formats that a program does not use.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib import import_module
from typing import overload

from newsdoc._gzip import bare_name
from newsdoc.errors import AmbiguousFormatError, UnknownFormatError
from newsdoc.formats._base import Format as Format  # part of the public table
from newsdoc.formats._head import Head

_MODULES = {
    "newsdoc": "native",
    "jsonl": "jsonl",
    "newsml-g2": "newsml_g2",
    "newsml-1": "newsml_1",
    "nitf": "nitf",
    "iptc7901": "iptc7901",
    "anpa1312": "anpa1312",
    "zczc": "zczc",
    "ans": "ans",
    "tt-newsdoc": "tt_newsdoc",
    "ninjs": "ninjs",
    "ninjs-1": "ninjs:NINJS_1",
    "ninjs-2": "ninjs:NINJS_2",
    "ninjs-3": "ninjs:NINJS_3",
    "ap-media-api": "ap_media_api",
    "dpa-digitalwires": "dpa_digitalwires",
    "wordpress": "wordpress",
    "html": "html",
    "schema-org": "schema_org",
    "rss": "rss",
    "atom": "atom",
    "rbnews": "rbnews",
    "noticia": "noticia",
    "jimi": "jimi",
    "via-release": "via_release",
    "email": "mail",
    "text": "text",
    "markdown": "markdown",
}
"""Format name to module, in the order of the table; after a colon the name of the row in a module
that has several (`FORMAT` where none is given)."""

_CERTAIN = 3
_BLANK = b"\0\t\n\f\r "


class FormatTable(Sequence[Format]):
    """The formats as a sequence of rows, each made when first asked for.

    Example:
        >>> FORMATS["newsdoc"].suffixes
        ('.newsdoc.json', '.json')
    """

    def __init__(self, modules: dict[str, str]) -> None:
        self._modules = modules
        self._rows: dict[str, Format] = {}

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all formats, without importing any."""
        return tuple(self._modules)

    def __len__(self) -> int:
        return len(self._modules)

    def __iter__(self) -> Iterator[Format]:
        return (self._row(name) for name in self._modules)

    def __contains__(self, item: object) -> bool:
        return item in self._modules if isinstance(item, str) else item in tuple(self)

    @overload
    def __getitem__(self, key: int | str) -> Format: ...
    @overload
    def __getitem__(self, key: slice) -> tuple[Format, ...]: ...
    def __getitem__(self, key: int | str | slice) -> Format | tuple[Format, ...]:
        """The row at a position, or of a name.

        Raises:
            UnknownFormatError: when no format has the name; the message has the nearest ones.
        """
        if isinstance(key, str):
            return self._row(key)
        if isinstance(key, slice):
            return tuple(self)[key]
        return self._row(self.names[key])

    def _row(self, name: str) -> Format:
        row = self._rows.get(name)
        if row is None:
            if name not in self._modules:
                from difflib import get_close_matches  # noqa: PLC0415  # for a mistake only

                near = get_close_matches(name, self._modules, 1)
                raise UnknownFormatError(
                    f"there is no format '{name}'"
                    + (f", perhaps '{near[0]}' is meant" if near else ""),
                    hint=f"formats: {', '.join(self._modules)}",
                )
            module, _, row_name = self._modules[name].partition(":")
            row = getattr(import_module(f"newsdoc.formats.{module}"), row_name or "FORMAT")
            self._rows[name] = row
        return row


FORMATS = FormatTable(_MODULES)
"""The table of formats."""


def detect_format(head: Head, formats: Sequence[Format] = FORMATS) -> Format:
    """The format of the input: by content; where that leaves several, by the ending of its name.

    Raises:
        UnknownFormatError: when none recognises it; the message says what was seen, or which
            format that newsdoc does not read it is.
        AmbiguousFormatError: when several do, equally well.
    """
    if not head.data[:256].strip(_BLANK) and not head.data.strip(_BLANK):
        raise UnknownFormatError("the input is empty", source=head.name)
    best, found = 0, list[Format]()
    for row in formats:
        vote = row.sniff(head) if row.sniff is not None else 0
        if vote > best:
            best, found = vote, [row]
        elif vote and vote == best:
            found.append(row)
        if vote == _CERTAIN:
            break
    if best < _CERTAIN:
        _refuse_foreign(head)
    if len(found) == 1:
        return found[0]
    named = format_of_name(bare_name(head.name), found) if head.name else None
    if named is not None:
        return named
    if found:
        raise AmbiguousFormatError(
            f"the data may be {' or '.join(row.name for row in found)} ({_seen(head)})",
            candidates=[row.name for row in found],
            source=head.name,
        )
    raise _unknown(head, formats)


def _refuse_foreign(head: Head) -> None:
    """Raise the error for a format that is known and not read."""
    from newsdoc.formats._refusals import recognise  # noqa: PLC0415  # where no reader is certain

    foreign = recognise(head)
    if foreign is not None:
        raise UnknownFormatError(
            f"this is {foreign.name}, which is not read", source=head.name, hint=foreign.advice
        )


def _unknown(head: Head, formats: Sequence[Format]) -> UnknownFormatError:
    """The error for data that no format recognises."""
    from newsdoc.formats._signatures import describe_binary  # noqa: PLC0415  # for a mistake only

    if binary := describe_binary(head.data):
        return UnknownFormatError(f"this is {binary[0]}", source=head.name, hint=binary[1])
    return UnknownFormatError(
        f"no format recognised: {_seen(head)}",
        source=head.name,
        hint=f"pass format= one of {', '.join(row.name for row in formats if row.read)}",
    )


def format_of_name(name: str, formats: Sequence[Format] = FORMATS) -> Format | None:
    """The format whose file name ending is the longest that `name` has; None when none fits."""
    lower = name.lower()
    fitting = [
        (len(suffix), row) for row in formats for suffix in row.suffixes if lower.endswith(suffix)
    ]
    return max(fitting, key=lambda pair: pair[0])[1] if fitting else None


def _seen(head: Head) -> str:
    """What the data looks like, for messages."""
    if head.kind == "xml":
        space = f" of namespace {head.namespace}" if head.namespace else ""
        return f"XML with the root element '{head.root}'{space}" if head.root else "broken markup"
    if head.kind == "json":
        if head.tree is None and (fault := head.json_fault) is not None:
            return f"broken JSON: {fault}"
        keys = ", ".join(sorted(head.keys)[:6])
        return f"JSON with the keys {keys}" if keys else "JSON that is no object"
    if head.kind == "control":
        return "text with wire control characters"
    return "plain text or binary data"
