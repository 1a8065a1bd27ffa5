"""The lines of a file of JSON lines, one after the other, with bounded memory."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdoc.batch.items import Limits
from newsdoc.batch.member import Member
from newsdoc.batch.streams import Readable

_OBJECT = re.compile(rb'\s*(?:\{\s*["}]|\[\s*[{\]])')
"""How JSON begins in which a story can be; detection tells more of what goes on like that."""


def lines_of(stream: Readable, limits: Limits, *, name: str = "") -> Iterator[Member]:
    r"""The lines that are not blank, with their numbers.

    `name` is that of the file in its archive. A line over the limit is refused, not held. A line that
    is no JSON is refused too: by its content alone it would be taken for a story in plain text.

    Example:
        >>> from io import BytesIO
        >>> [m.refused for m in lines_of(BytesIO(b'{"uri": "urn:a"}\n{uri: torn'), Limits())]
        [None, 'the line is no JSON object']
    """
    rest, number, too_long = b"", 0, False
    while piece := stream.read(1 << 20):
        *lines, rest = (rest + piece).split(b"\n")
        for line in lines:
            number += 1
            if number == 1:
                line = line.removeprefix(b"\xef\xbb\xbf")  # noqa: PLW2901
            if too_long or len(line) > limits.item_bytes:
                yield Member(name, None, _too_long(limits), line=number)
                too_long = False
            elif line and not line.isspace():
                yield _line(name, line, number)
        if len(rest) > limits.item_bytes:
            rest, too_long = b"", True
    if too_long:
        yield Member(name, None, _too_long(limits), line=number + 1)
    elif rest and not rest.isspace():
        yield _line(name, rest.removeprefix(b"\xef\xbb\xbf"), number + 1)


def _line(name: str, data: bytes, number: int) -> Member:
    if _OBJECT.match(data) is None:
        return Member(name, None, "the line is no JSON object", line=number)
    return Member(name, data, line=number)


def _too_long(limits: Limits) -> str:
    return f"the line is longer than {limits.item_bytes} bytes, the limit of an input"
