"""For the docs tool: `Example:` in a docstring is a section of examples, not a box of prose."""
# ruff: noqa: INP001  (loaded by its path)

from __future__ import annotations

import re
from typing import Any

import griffe

_TITLE = re.compile(r"^Example:$", re.MULTILINE)


class Examples(griffe.Extension):
    """Gives the sections the title that the parser of Google docstrings knows."""

    def on_object(self, *, obj: griffe.Object, **_: Any) -> None:
        """Rename the sections of one object."""
        if obj.docstring is not None:
            obj.docstring.value = _TITLE.sub("Examples:", obj.docstring.value)
