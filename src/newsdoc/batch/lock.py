"""A lock on a folder that ends with the process that holds it, however that ends."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path

from newsdoc.errors import WriteError


class Lock:
    """Held by one process at a time; the file of it says by which, and stays.

    Raises:
        WriteError: when another process holds it; the message says which one.
        OSError: when the file cannot be made.
    """

    def __init__(self, path: Path, what: str) -> None:
        self._file = path.open("a+b")
        try:
            _lock(self._file.fileno())
        except OSError:
            self._file.seek(0)
            holder = self._file.read(200).decode("utf-8", "replace").strip() or "unknown"
            self._file.close()
            raise WriteError(
                f"{what}: another run works in it ({holder})",
                hint="wait for it, or name another folder",
            ) from None
        self._file.truncate(0)
        self._file.write(f"process {os.getpid()} on {socket.gethostname()}\n".encode())
        self._file.flush()

    def release(self) -> None:
        """Let others have it."""
        self._file.truncate(0)
        self._file.close()


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415  # of that system only

        os.lseek(descriptor, 1 << 30, os.SEEK_SET)  # behind what is read of it
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl  # noqa: PLC0415  # of the other systems only

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
