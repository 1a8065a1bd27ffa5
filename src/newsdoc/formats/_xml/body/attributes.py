"""Attributes that nearly all elements of a body have."""

from __future__ import annotations


def take_role(given: dict[str, str]) -> str | None:
    """Take the class of an element, its words parted by single spaces; None where it has none."""
    value = given.pop("class", None)
    return (" ".join(value.split()) or None) if value else None
