"""What may reach a terminal, and the consoles that write there.

A story is foreign data: an escape sequence in it could repaint the screen, a bidirectional override
could show words in an order that they do not have. Whatever is printed for people goes through
`clean`, which is in `newsdoc.reporting`; JSON, CSV and converted files are data for programs and
stay as they are.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import NoReturn

import click
from rich.console import Console

from newsdoc.errors import NewsdocError
from newsdoc.reporting.clean import clean as clean  # noqa: PLC0414  # commands take it from here
from newsdoc.reporting.clean import one_line as one_line  # noqa: PLC0414  # commands take it from here
from newsdoc.reporting.clean import shown_name as shown_name  # noqa: PLC0414  # commands take it from here


def complain(message: str) -> None:
    """Print one line on standard error that begins with the name of the program."""
    click.echo(f"newsdoc: {one_line(message)}", err=True)


_AS_OPTIONS = (
    (re.compile(r"\bpass format='([^']+)'"), r"read it with --from \1"),
    (re.compile(r"\bpass format= one of "), "name one with --from: "),
    (re.compile(r"\bformat="), "--from"),
    (re.compile(r"\bencoding="), "--encoding "),
)
"""What advice says of a call, and what that is on the command line."""


def in_options(error: NewsdocError) -> str:
    """What an error says, with the options of the command line where its advice names arguments.

    Example:
        >>> from newsdoc.errors import ReadError
        >>> in_options(ReadError("this is no XML", hint="leave out format= to have it detected"))
        'this is no XML (leave out --from to have it detected)'
    """
    words, hint = str(error), getattr(error, "hint", None)
    if not hint:
        return words
    for pattern, option in _AS_OPTIONS:
        hint = pattern.sub(option, hint)
    return words.replace(f"({error.hint})", f"({hint})")  # type: ignore[attr-defined]  # it has one


class Screen(Console):
    """A rich console that leaves a broken pipe to the program, which ends quietly."""

    def on_broken_pipe(self) -> NoReturn:
        """Pass it on instead of ending the process here."""
        raise BrokenPipeError


def screen(*, color: bool | None, err: bool = False, max_width: int | None = None) -> Screen:
    """A console on standard output (or error).

    `color` is what the user asked for: True as for a terminal even into a pipe, False none, None
    by what standard output is and by NO_COLOR. Width comes from COLUMNS or the terminal, at most
    `max_width` columns.
    """
    console = Screen(
        stderr=err,
        no_color=True if color is False else None,
        force_terminal=True if color else None,
        markup=False,
        highlight=False,
        emoji=False,
        soft_wrap=False,
    )
    if max_width is not None and console.width > max_width:
        console.width = max_width
    return console


def prepare_streams() -> None:
    """Make the standard streams fit for anything.

    A stream that the caller closed is empty, or swallows what is written; where an encoding lacks a
    letter a question mark stands for it.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)  # absent where a test put its own
        if reconfigure is not None:
            reconfigure(errors="replace")
