"""Places on this machine: what a folder holds, and the part of a path that output names keep."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator

from newsdoc.batch.items import reason_of

PATTERN_SIGNS = frozenset("*?[")
"""What makes a name a pattern, where no file has it."""


def base_of(sources: Iterable[object]) -> str:
    """The folder that all local sources lie in, which output names leave out.

    A single folder is its own; of a file it is the folder around it.
    """
    places = []
    for source in sources:
        if isinstance(source, str) and not is_address(source):
            fixed = source
            while not PATTERN_SIGNS.isdisjoint(fixed) and not os.path.lexists(fixed):
                fixed = os.path.dirname(fixed)
            fixed = os.path.abspath(fixed or ".")
            places.append(fixed if os.path.isdir(fixed) else os.path.dirname(fixed))
    try:
        return os.path.commonpath(places) if places else ""
    except ValueError:  # on several drives
        return ""


def is_address(source: str) -> bool:
    """Whether it is an address such as `s3://bucket/wire`.

    Example:
        >>> is_address("memory://wire/a.xml"), is_address("wire/a.xml")
        (True, False)
    """
    scheme, colon, _ = source.partition("://")
    return bool(colon) and scheme.replace("+", "").replace("-", "").isalnum()


def listed(folder: str) -> tuple[list[str], list[str], list[tuple[str, str]]]:
    """Names of files, of folders, and of what is neither with the reason; each sorted.

    Names only are kept: an entry of `scandir` is five times their size.
    """
    files, folders, others = [], [], []
    with os.scandir(folder) as entries:
        for entry in entries:
            name = entry.name
            if name.startswith("."):
                continue
            if entry.is_dir():
                if entry.is_symlink():
                    others.append((name, "it is a link to a folder"))
                else:
                    folders.append(name)
            elif entry.is_file():
                files.append(name)
            elif entry.is_symlink():
                others.append((name, "it is a link that leads nowhere"))
            else:
                others.append((name, "it is a device or another special file"))
    return sorted(files), sorted(folders), sorted(others)


def walked(folder: str) -> Iterator[tuple[str, str | None]]:
    """Every path of a folder that is no folder itself, with the reason where it is not to be read.

    The files of a folder come by name, then those of its folders, however deep. A folder that cannot
    be listed comes with that reason.
    """
    waiting = [folder.rstrip(os.sep) or os.sep]
    while waiting:
        place = waiting.pop()
        try:
            files, folders, others = listed(place)
        except OSError as error:
            yield place, f"cannot be listed: {reason_of(error)}"
            continue
        within = place.rstrip(os.sep) + os.sep
        yield from ((within + name, None) for name in files)
        yield from ((within + name, reason) for name, reason in others)
        waiting += [within + name for name in reversed(folders)]


def below_base(path: str, base: str) -> str:
    """The path below the common folder, with slashes.

    Example:
        >>> below_base("/data/wire/a.xml", "/data")
        'wire/a.xml'
    """
    whole = os.path.abspath(path)
    if base and whole.startswith(base.rstrip(os.sep) + os.sep):
        whole = whole[len(base.rstrip(os.sep)) + 1 :]
    return whole.replace(os.sep, "/").lstrip("/")
