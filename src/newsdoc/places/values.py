"""Where the values of a JSON document stand."""

from __future__ import annotations

from newsdoc.places._json import values


def value_offsets(text: str) -> dict[str, int]:
    """The offset of each value, by its JSON pointer.

    Example:
        >>> value_offsets('{"a": [1, "b"]}')["/a/1"]
        10
    """
    return {pointer: token.start() for pointer, token in values(text)}
