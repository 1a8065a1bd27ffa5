"""A number with its noun, for messages."""

from __future__ import annotations


def counted(count: int, one: str, several: str | None = None) -> str:
    """The number and what it counts: `several`, or `one` with an s, unless it is 1.

    Example:
        >>> counted(1, "input"), counted(2, "input"), counted(0, "story", "stories")
        ('1 input', '2 inputs', '0 stories')
    """
    return f"{count} {one if count == 1 else several or f'{one}s'}"
