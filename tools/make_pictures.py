"""Draw the picture of the README anew: what `newsdoc show` prints for the seed.

Run it after any change of how a story is shown: `python tools/make_pictures.py`.
"""

from __future__ import annotations

import io
import re
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import TerminalTheme

import newsdoc
from newsdoc.cli.story import print_story
from newsdoc.cli.voices import ON_DARK

HOME = Path(__file__).parent.parent
SEED = HOME / "seeds" / "nato-2003-10-09.txt"
TARGET = HOME / "docs" / "images" / "show.svg"

GROUND = TerminalTheme((21, 23, 26), (230, 230, 227), [(0, 0, 0)] * 8, [(255, 255, 255)] * 8)


def draw() -> str:
    """The picture, as SVG."""
    console = Console(
        file=io.StringIO(),
        record=True,
        width=96,
        force_terminal=True,
        color_system="truecolor",
        legacy_windows=False,
        markup=False,
        highlight=False,
        emoji=False,
        _environ={},
    )
    print_story(console, newsdoc.read(SEED), palette=ON_DARK)
    title = f"newsdoc show {SEED.relative_to(HOME).as_posix()}"
    picture = console.export_svg(title=title, theme=GROUND, unique_id="show")
    # Nothing may be fetched from elsewhere, so the picture has the reader's own fixed-width font.
    picture = re.sub(r"\s*(@font-face \{.*?\}|<!-- .*? -->)", "", picture, flags=re.DOTALL)
    return picture.replace("Fira Code", "ui-monospace, Menlo, Consolas")


if __name__ == "__main__":
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_text(draw() + "\n", "utf-8")
    print(f"wrote {TARGET.name}")
