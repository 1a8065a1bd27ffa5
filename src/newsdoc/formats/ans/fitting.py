"""What of a value the schema of ANS lets stand: the check by `shapes`."""

from __future__ import annotations

import re
from typing import Any

from newsdoc.formats.ans._reading import VERSION
from newsdoc.formats.ans.shapes import Shape

MISSING: Any = object()
"""What `fitting` gives where nothing of the value fits."""

_TIME = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)", re.ASCII)
_VERSION = re.compile(r"0\.\d+\.\d+", re.ASCII)
_ALIAS = re.compile(r"[a-z][a-z0-9-]*", re.ASCII)
_ADDRESS = re.compile(r"https?://\S*")
_WORDS = re.compile(r"[a-z ]*", re.ASCII)
_TASK = re.compile(r"[0-9a-fA-F]{24}", re.ASCII)


def fitting(value: Any, shape: Shape) -> Any:
    """What of a value fits a shape; `MISSING` where nothing does.

    Example:
        >>> fitting({"site": "news", "url": 5}, {"site": "text", "url": "text"})
        {'site': 'news'}
    """
    if shape == "version":
        # What older versions of the schema have stands in this one, too.
        return VERSION if type(value) is str and _VERSION.fullmatch(value) else MISSING
    if isinstance(shape, str):
        return value if _SCALARS[shape](value) else MISSING
    if isinstance(shape, tuple):
        fits = (fitting(value, one) for one in shape)
        return next((fit for fit in fits if fit is not MISSING), MISSING)
    if isinstance(shape, list):
        if type(value) is not list:
            return MISSING
        parts = [fitting(part, shape[0]) for part in value]
        return [part for part in parts if part is not MISSING] or MISSING
    if type(value) is not dict:
        return MISSING
    made = {}
    for key, part in value.items():
        inner = shape.get(key, shape.get(f"{key}!", shape.get("*")))
        fit = MISSING if inner is None or key.endswith("!") else fitting(part, inner)
        if fit is not MISSING:
            made[key] = fit
    required = (key[:-1] for key in shape if key.endswith("!"))
    if not made or any(key not in made for key in required):
        return MISSING
    return made


def _is_text(value: Any) -> bool:
    return type(value) is str


def _matches(pattern: re.Pattern[str]) -> Any:
    return lambda value: type(value) is str and pattern.fullmatch(value) is not None


def _is(*words: str) -> Any:
    return lambda value: type(value) is str and value in words


_SCALARS: dict[str, Any] = {
    "any": lambda _: True,
    "never": lambda _: False,
    "text": _is_text,
    "flag": lambda value: type(value) is bool,
    "number": lambda value: type(value) in (int, float),
    "whole": lambda value: type(value) is int,
    "natural": lambda value: type(value) is int and value > 0,
    "time": _matches(_TIME),
    "alias": _matches(_ALIAS),
    "address": _matches(_ADDRESS),
    "words": _matches(_WORDS),
    "task": _matches(_TASK),
    "side": _is("left", "right", "center"),
    "desk": _is("staff", "wires", "freelance", "stock", "handout", "other"),
    **{
        word: _is(word)
        for word in (
            "tag",
            "reference",
            "image",
            "audio",
            "author",
            "section",
            "site",
            "voice_transcript",
            "publish_edition",
            "unpublish_edition",
        )
    },
}
"""Kinds of scalars to their checks."""
