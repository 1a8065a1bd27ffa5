"""Wire messages between `ZCZC` and `NNNN`, as teleprinters and the desks after them framed them.

No standard says what stands below `ZCZC`; the desks that still send such messages do it in one of
three ways, told apart by the lines themselves: lines with a label (`TI#Rain in Oslo`), lines with a
sign before the value (`@NSW`), or a line of codes. What a sign means differs from desk to desk; where
the value tells it, the value decides, and what is not told is kept as a property under its sign.
"""

from __future__ import annotations

from newsdoc.formats._base import Format, Head
from newsdoc.formats._wire.messages import clean
from newsdoc.formats.zczc.header import OPEN
from newsdoc.formats.zczc.read import read

CODES: dict[str, tuple[str, str]] = {
    "ZC101": ("header-line", "a line above the story, read into its parts"),
    "ZC102": ("outside-of-messages", "a line that stands outside of ZCZC and NNNN"),
    "ZC103": ("frame", "the lines that open and end a message"),
    "ZC104": ("list-signs", "the signs before the items of a list were left out"),
    "ZC105": ("charset-guessed", "the character set was guessed"),
}
"""Diagnostics of the format: name and meaning by code."""


def sniff(head: Head) -> int:
    r"""3 where `ZCZC` is the first word.

    Example:
        >>> sniff(Head(b"ZCZC AAP\n#Rain\nIt rained.\nNNNN"))
        3
    """
    if head.kind not in ("text", "control"):
        return 0
    start = clean(head.text[:2000]).lstrip("\ufeff \t\r\n")
    return 3 if OPEN.match(start) else 0


FORMAT = Format(
    name="zczc",
    title="wire messages between ZCZC and NNNN",
    spec="no standard; the customs of teleprinters and desks",
    media_types=("text/plain",),
    suffixes=(".zczc",),
    sniff=sniff,
    read=read,
    several=True,
)
