"""What counts as a value, and the string that a value is judged as."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from newsdoc.model import Article, PartialDate
from newsdoc.model.times import time_to_iso


def as_text(value: Any) -> str | None:
    """The value as the string that patterns and formats are asked of; None for other objects."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, datetime | PartialDate):
        return time_to_iso(value)
    if isinstance(value, Article):
        return None  # its `text` is all of the body
    text = getattr(value, "text", None)
    return text if isinstance(text, str) else None


def is_present(value: Any, *, allow_empty: bool = False) -> bool:
    """Whether a slot holds a value: not None, not `()`, not blank; False of a flag is none."""
    if value is None or value is False:
        return False
    if isinstance(value, int | float):
        return True
    if hasattr(value, "__len__") and not isinstance(value, str):
        return len(value) > 0
    text = as_text(value)
    return text is None or allow_empty or bool(text.strip())
