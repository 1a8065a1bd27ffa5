"""What judges a source document."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from newsdoc.diagnostics import Diagnostic

Check = Callable[[bytes, str | None], Iterator[Diagnostic]]
"""Judges data; the name is for the places."""
