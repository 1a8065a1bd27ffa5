"""Case files: Markdown files of small tests that a person can read.

A case is a title, the source and what is expected of it; a line with a single dot ends each part::

    # heading
    A title
    .
    the source
    .
    what is expected
    .

Lines outside of the cases are prose and passed over; a case's title is the line above its first dot.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).parent / "cases"


class Case(NamedTuple):
    """One case of a file."""

    title: str
    source: str
    expected: str

    def __str__(self) -> str:
        return self.title


def load_cases(path: str | Path) -> list[Case]:
    """The cases of a file, or of every `.md` file of a folder; relative paths count from `FOLDER`."""
    place = FOLDER / path
    files = sorted(place.glob("*.md")) if place.is_dir() else [place]
    return [case for file in files for case in _cases(file.read_text(encoding="utf-8"))]


def _cases(text: str) -> list[Case]:
    lines = text.split("\n")
    dots = [number for number, line in enumerate(lines) if line == "."]
    assert len(dots) % 3 == 0, f"{len(dots)} dots: a case has three"
    return [
        Case(
            lines[first - 1].lstrip("# "),
            "\n".join(lines[first + 1 : second]),
            "\n".join(lines[second + 1 : third]),
        )
        for first, second, third in zip(dots[::3], dots[1::3], dots[2::3], strict=True)
    ]
