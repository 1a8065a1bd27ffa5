"""Names for output files: safe on every system, and each used once, whatever the inputs are called."""

from __future__ import annotations

import hashlib
import re
from functools import cache

from newsdoc.batch.streams import PACKED_SUFFIXES
from newsdoc.formats import FORMATS

_UNSAFE = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"|?*\\%~\ud800-\udfff\u202a-\u202e\u2066-\u2069]')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", re.IGNORECASE)
_LONGEST = 150
"""UTF-8 bytes of one part of a path: file systems hold 255, and endings are to come."""
_DEEPEST = 32
"""Folders below each other that are kept."""
_HASHES = 4
_OURS = ("rejected", "manifest", "findings/part-", "remarks/part-")
"""How files begin that a run writes beside the output."""


class Seen:
    """Whether a name may have been seen before, in 16 MiB whatever their number (a Bloom filter).

    It never overlooks a name; it takes a new one for seen once in a million for a million names, which
    costs that one a number behind its name and nothing else. The answers depend on the names and their
    order only.

    Example:
        >>> seen = Seen()
        >>> [seen.again(name) for name in ("a", "b", "a")]
        [False, False, True]
    """

    def __init__(self, size: int = 1 << 24) -> None:
        self._bits = bytearray(size)

    def again(self, name: str) -> bool:
        """Whether it may have been asked for before."""
        digest = hashlib.blake2b(name.encode("utf-8", "surrogatepass"), digest_size=4 * _HASHES)
        value = int.from_bytes(digest.digest(), "little")
        bits, seen = self._bits, True
        for _ in range(_HASHES):
            place = value & 0xFFFFFFFF
            value >>= 32
            byte, bit = (place >> 3) % len(bits), 1 << (place & 7)
            if not bits[byte] & bit:
                seen = False
                bits[byte] |= bit
        return seen


class Stems:
    """Gives each input a stem for its output files that no other input has.

    Example:
        >>> stems = Stems()
        >>> stems.stem("2024/rain.xml"), stems.stem("2024/Rain.json"), stems.stem("../odd?.xml")
        ('2024/rain', '2024/Rain~~2', '%2E%2E/odd%3F')
    """

    def __init__(self) -> None:
        self._seen = Seen()
        self._count = 0

    def stem(self, below: str, line: int = 0) -> str:
        """The stem for an input of that path, or for a line of it.

        A name that another one had, but for case (some file systems see none), gets the number of the
        input behind two tildes; a tilde of its own is written `%7E`.
        """
        self._count += 1
        stem = safe_path(without_ending(below)) + (f"~{line}" if line else "")
        key = stem.casefold()
        is_taken = self._seen.again(key) or key.startswith(_OURS)
        return f"{stem}~~{self._count}" if is_taken else stem


def without_ending(name: str) -> str:
    """The name without the endings of compression and of a format, else without its last one.

    Example:
        >>> without_ending("a/story.newsdoc.json"), without_ending("a/story.v2.bin.gz")
        ('a/story', 'a/story.v2')
    """
    folder, slash, file = name.rpartition("/")
    lower = file.lower()
    if lower.endswith(PACKED_SUFFIXES):
        file, lower = file[: file.rfind(".")], lower[: file.rfind(".")]
    ending = next(filter(lower.endswith, _endings()), None)
    kept = file[: -len(ending)] if ending else file.rpartition(".")[0]
    return f"{folder}{slash}{kept or file}"


@cache
def _endings() -> tuple[str, ...]:
    """The endings of all formats, the longest first."""
    return (*sorted({s for row in FORMATS for s in row.suffixes}, key=len, reverse=True),)


def safe_path(name: str) -> str:
    r"""The path with nothing in it that a system or a shell stumbles over; it never leads out.

    Each part keeps what is harmless, the rest becomes `%` and two hexadecimal digits a byte; parts that
    are too long are cut and get a hash of all of it.

    Example:
        >>> safe_path("C:\\a/../two\nlines/con.x")
        'C%3A%5Ca/%2E%2E/two%0Alines/%63on.x'
    """
    parts = [_safe_part(part) for part in name.split("/") if part not in ("", ".")]
    if len(parts) > _DEEPEST:
        parts = [*parts[: _DEEPEST - 1], _shortened("/".join(parts[_DEEPEST - 1 :]))]
    return "/".join(parts) or "%2E"


def _safe_part(part: str) -> str:
    safe = _UNSAFE.sub(lambda found: _escaped(found[0]), part)
    if safe in (".", ".."):
        return safe.replace(".", "%2E")
    if safe[0] in ". -" or _RESERVED.match(safe):  # hidden, an option, or a device of Windows
        safe = _escaped(safe[0]) + safe[1:]
    if safe[-1] in ". ":
        safe = safe[:-1] + _escaped(safe[-1])
    return _shortened(safe) if len(safe.encode()) > _LONGEST else safe


def _escaped(sign: str) -> str:
    data = sign.encode(
        "utf-8", "surrogateescape" if "\udc80" <= sign <= "\udcff" else "surrogatepass"
    )
    return "".join(f"%{byte:02X}" for byte in data)


def _shortened(part: str) -> str:
    digest = hashlib.blake2b(part.encode(), digest_size=8).hexdigest()
    kept = part.replace("/", "%2F").encode()[: _LONGEST - 20].decode("utf-8", "ignore")
    return f"{kept}~~~{digest}"
