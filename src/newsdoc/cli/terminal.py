"""What may reach a terminal, and the consoles that write there.

A story is foreign data: an escape sequence in it could repaint the screen, a bidirectional override
could show words in an order that they do not have. Whatever is printed for people goes through
`clean`; JSON, CSV and converted files are data for programs and stay as they are.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import NoReturn

import click
from rich.console import Console

_BIDI_SCOPES = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_WORD_JOINER = "\u2060"  # as wide as what it replaces: not at all


def _replacements() -> dict[int, str]:
    """One code point for one, so that offsets into the text stay right."""
    table = {code: chr(0x2400 + code) for code in range(0x20)}  # pictures of the controls
    table |= dict.fromkeys(range(0x7F, 0xA0), "\ufffd")
    table |= dict.fromkeys(range(0xD800, 0xE000), "\ufffd")  # lone surrogates cannot be encoded
    table |= dict.fromkeys(map(ord, _BIDI_SCOPES), _WORD_JOINER)
    table |= {0x09: "\t", 0x0A: "\n", 0x0D: " ", 0x85: "\n", 0x2028: "\n", 0x2029: "\n"}
    return table


_REPLACEMENTS = _replacements()


def clean(text: str) -> str:
    r"""The text without what a terminal would obey, as long as before (code points).

    Controls become their pictures, bidirectional embeddings, overrides and isolates lose their
    effect; the order that letters have by themselves, and the marks that only help it, stay.

    Example:
        >>> clean("red: \x1b[31m")
        'red: ␛[31m'
    """
    return text.translate(_REPLACEMENTS)


def one_line(text: str) -> str:
    r"""The text, cleaned, with every run of white space made one space.

    Example:
        >>> one_line("a\n\tb ")
        'a b'
    """
    return " ".join(clean(text).split())


def shown_name(name: str) -> str:
    r"""A file name as it can be printed: bytes that are no UTF-8 and controls as escapes.

    Example:
        >>> shown_name("two\nlines.xml")
        'two\\nlines.xml'
    """
    text = os.fsencode(name).decode("utf-8", "backslashreplace")
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def complain(message: str) -> None:
    """Print one line on standard error that begins with the name of the program."""
    click.echo(f"newsdoc: {one_line(message)}", err=True)


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
