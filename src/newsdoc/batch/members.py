"""What is in an archive or a file of lines, one after the other, with bounded memory.

`members_of` opens by kind: zip, tar, lines. A member that must not be read (a link, an encrypted one, a
path that leads out, an archive again) comes as a refusal with its reason, and the next one follows; so
does the archive itself where it is torn.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO

from newsdoc.batch.items import Limits
from newsdoc.batch.kinds import Kind
from newsdoc.batch.lines import lines_of
from newsdoc.batch.member import Member
from newsdoc.batch.streams import plain
from newsdoc.errors import ReadError


def members_of(file: IO[bytes], kind: Kind, limits: Limits) -> Iterator[Member]:
    """The members of an opened archive of the kind, in its order.

    Args:
        file: the archive; a zip must be seekable, the others are read once from start to end.
        kind: `zip`, `tar` or `lines`.
        limits: what each member must keep.
    """
    if kind == "zip":
        from newsdoc.batch.zips import zip_members  # noqa: PLC0415  # one kind of several

        yield from zip_members(file, limits)
        return
    try:
        stream = plain(file, limits)
        if kind == "lines":
            yield from lines_of(stream, limits)
        else:
            from newsdoc.batch.tars import tar_members  # noqa: PLC0415

            yield from tar_members(stream, limits)
    except ReadError as error:
        hint = f" ({error.hint})" if error.hint else ""
        yield Member("", None, f"the rest of it is not read: {error.reason}{hint}")
