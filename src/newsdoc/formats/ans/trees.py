"""Small things that all writers of ANS do with objects."""

from __future__ import annotations

from typing import Any

Node = dict[str, Any]
"""An object of JSON."""


def put(tree: Node, key: str, value: Any) -> None:
    """Set a member that says something."""
    if value:
        tree[key] = value


def merge(tree: Node, more: Node) -> None:
    """Add what a tree has not; what it has counts."""
    for key, value in more.items():
        if key not in tree:
            tree[key] = value
        elif type(value) is dict and type(tree[key]) is dict:
            merge(tree[key], value)
