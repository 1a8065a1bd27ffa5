"""A member of an archive: its bytes or why it is not read, and which names are not to be trusted."""

from __future__ import annotations

import re

import attrs

_DRIVE = re.compile(r"[A-Za-z]:")


@attrs.frozen
class Member:
    """A member of an archive, or a line: its bytes, or why it is not read."""

    name: str
    """Its name in the archive; empty for the archive or the file of lines itself."""
    data: bytes | None
    """The bytes as stored in the archive; absent when refused."""
    refused: str | None = None
    """Why it is not read; absent when it is."""
    line: int = 0
    """Number of the line, from 1; 0 where it is none."""


def path_trick(name: str) -> str | None:
    r"""Why the name of a member must not be trusted; None when it is fine.

    Example:
        >>> path_trick("../a.xml"), path_trick("2024/a.xml")
        ('its path leads out of the archive', None)
    """
    parts = name.replace("\\", "/").split("/")
    if "\0" in name:
        return "its name holds a zero byte"
    if name.startswith(("/", "\\")) or _DRIVE.match(name):
        return "its path is absolute"
    return "its path leads out of the archive" if ".." in parts else None


def is_hidden(name: str) -> bool:
    """Whether a member is passed over as hidden files in folders are: `.name`, `__MACOSX/`.

    Example:
        >>> is_hidden("2024/.DS_Store"), is_hidden("a.xml")
        (True, False)
    """
    parts = name.split("/")
    return parts[0] == "__MACOSX" or any(p[:1] == "." and p not in (".", "..") for p in parts)
