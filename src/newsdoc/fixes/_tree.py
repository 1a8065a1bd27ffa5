"""Edits of a native JSON tree: which of several can be made together, and making them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from copy import deepcopy
from typing import Any

from newsdoc.diagnostics import Fix
from newsdoc.fixes._text import Piece, Shift, pieces_between, shift_holder

_GONE = object()
"""Stands for a member of a list that is removed, so that the others keep their numbers."""

_MARKS = {"text": "marks", "headline": "headline_marks"}
"""Keys of strings that have marks, and where those stand beside them."""


def edit(tree: dict[str, Any], fixes: Sequence[Fix]) -> tuple[dict[str, Any], list[bool]]:
    """The tree with the fixes made, and of each whether it was.

    All pointers and spans count in the tree as it is given.
    """
    edited = deepcopy(tree)
    done = [False] * len(fixes)
    whole: dict[str, int] = {}
    """Pointers whose value is replaced, and by which fix."""
    for number, fix in enumerate(fixes):
        if fix.span is None and fix.pointer not in whole:
            whole[fix.pointer] = number
    spans: dict[str, list[int]] = {}
    for number, fix in enumerate(fixes):
        outer = _outer(fix.pointer, whole)
        if fix.span is None:
            other = whole[fix.pointer]
            if outer is None and (other == number or _same(fixes[other], fix)):
                done[number] = other != number and done[other]
                if other == number:
                    done[number] = _replace(edited, fix)
        elif outer is None and fix.pointer not in whole:
            spans.setdefault(fix.pointer, []).append(number)
    for pointer, numbers in spans.items():
        _replace_spans(edited, pointer, [(n, fixes[n]) for n in numbers], done)
    return _purged(edited), done


def _outer(pointer: str, whole: dict[str, int]) -> str | None:
    """A pointer above this one whose value is replaced."""
    parts = pointer.split("/")
    above = ("/".join(parts[:end]) for end in range(2, len(parts)))
    return next((place for place in above if place in whole), None)


def _same(one: Fix, other: Fix) -> bool:
    return (one.pointer, one.value, one.span) == (other.pointer, other.value, other.span)


def _parent(tree: Any, pointer: str) -> tuple[Any, Any] | None:
    """What holds the value at a pointer, and its key there; None where there is nothing."""
    steps = [s.replace("~1", "/").replace("~0", "~") for s in pointer.split("/")[1:]]
    if not steps:
        return None
    node = tree
    for step in steps[:-1]:
        node = _child(node, step)
    key: Any = steps[-1]
    if isinstance(node, list):
        if not key.isdecimal() or int(key) >= len(node):
            return None
        return node, int(key)
    return (node, key) if isinstance(node, dict) else None


def _child(node: Any, step: str) -> Any:
    if isinstance(node, list):
        return node[int(step)] if step.isdecimal() and int(step) < len(node) else None
    return node.get(step) if isinstance(node, dict) else None


def _value(fix: Fix) -> tuple[bool, Any]:
    """Whether the value is JSON, and what it is."""
    try:
        return True, json.loads(fix.value or "null")
    except (ValueError, RecursionError):
        return False, None


def _replace(tree: Any, fix: Fix) -> bool:
    found = _parent(tree, fix.pointer)
    if found is None:
        return False
    holder, key = found
    is_list = isinstance(holder, list)
    if fix.value is None:
        if is_list:
            holder[key] = _GONE
        elif key not in holder:
            return False
        else:
            del holder[key]
            if key in _MARKS:  # marks without words cannot be
                holder.pop(_MARKS[key], None)
        return True
    is_json, value = _value(fix)
    if not is_json:
        return False
    old = holder[key] if is_list else holder.get(key)
    if isinstance(old, str) and isinstance(value, str) and key in _MARKS:
        shift_holder(holder, _MARKS[key], Shift(old, pieces_between(old, value)))
    holder[key] = value
    return True


def _replace_spans(tree: Any, pointer: str, fixes: list[tuple[int, Fix]], done: list[bool]) -> None:
    """Make the fixes of one string, from those that overlap the first one given."""
    found = _parent(tree, pointer)
    if found is None:
        return
    holder, key = found
    old = holder[key] if isinstance(holder, list) else holder.get(key)
    if not isinstance(old, str):
        return
    chosen: dict[Piece, list[int]] = {}
    for number, fix in fixes:
        is_json, words = _value(fix)
        assert fix.span is not None
        if fix.value is None:
            words = ""
        if not is_json or not isinstance(words, str) or fix.span.end > len(old):
            continue
        piece = Piece(fix.span.start, fix.span.end, words)
        if piece in chosen:
            chosen[piece].append(number)
        elif not any(_overlap(piece, other) for other in chosen):
            chosen[piece] = [number]
    if not chosen:
        return
    shift = Shift(old, sorted(chosen))
    if not isinstance(holder, list) and key in _MARKS:
        shift_holder(holder, _MARKS[key], shift)
    holder[key] = shift.text
    for numbers in chosen.values():
        for number in numbers:
            done[number] = True


def _overlap(one: Piece, other: Piece) -> bool:
    if one.start == other.start and one.end == other.end:
        return True  # both would put words into the same place
    return one.start < other.end and other.start < one.end


def _purged(node: Any) -> Any:
    """The tree without what is gone; a list that has nothing left goes too."""
    if isinstance(node, dict):
        kept = {key: (value, _purged(value)) for key, value in node.items()}
        return {k: new for k, (old, new) in kept.items() if new != [] or old == []}
    if isinstance(node, list):
        return [_purged(part) for part in node if part is not _GONE]
    return node
