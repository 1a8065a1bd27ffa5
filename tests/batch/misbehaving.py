"""Makers of lines that do what parsers do on a bad day; told by the headline. For the workers."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

from newsdoc.batch import Read
from newsdoc.batch.sink_lines import article_lines
from newsdoc.errors import WriteError

DEAD, HANGING, FAULTY, UNWRITABLE = "Dead", "Hanging", "Faulty", "Unwritable"


def misbehave(read: Read) -> list[bytes]:
    """Lines as usual, but for some headlines."""
    match read.result.articles[0].headline:
        case "Dead":
            os.kill(os.getpid(), signal.SIGKILL)
        case "Hanging":
            time.sleep(60)
        case "Faulty":
            raise ZeroDivisionError("a fault of the program")
        case "Unwritable":
            raise WriteError("it cannot be written", pointer="/body/0")
        case _:
            pass
    return article_lines(read)


def die_once(read: Read) -> list[bytes]:
    """Die of the first input whose headline names a file that is not there, and make the file."""
    headline = read.result.articles[0].headline or ""
    if headline.startswith("/") and not Path(headline).exists():
        Path(headline).touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return article_lines(read)


def slowly(read: Read) -> list[bytes]:
    """Lines as usual, but so slowly that a run can be killed in the middle."""
    time.sleep(0.01)
    return article_lines(read)


def no_space(read: Read) -> list[bytes]:
    """A full disk."""
    if read.result.articles[0].headline == "Late":
        raise OSError(28, os.strerror(28), "out/part")
    return article_lines(read)
