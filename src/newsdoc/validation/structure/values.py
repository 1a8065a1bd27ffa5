"""Judging one value by a constraint: enum, pattern, format, lengths, ranges, references."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from fnmatch import translate
from functools import cache
from typing import Any, NamedTuple

from newsdoc._counted import counted
from newsdoc.validation.facts import Facts
from newsdoc.validation.profile import Constraint
from newsdoc.validation.structure.formats import FORMATS, is_time_of
from newsdoc.validation.structure.html import unwanted
from newsdoc.validation.structure.paths import resolve
from newsdoc.validation.structure.present import as_text

Complaint = tuple[str, str]
"""Code and message."""

_HOLE = re.compile(r"\{(\.?)([a-z_.]+)\}")
_SHOWN = 8
"""Allowed values that a message spells out."""


class Value(NamedTuple):
    """A value with what the tests need of its surroundings."""

    pointer: str
    raw: Any
    """The value itself."""
    owner: Any
    """The object whose field it is."""
    facts: Facts


Test = Callable[[Value], Iterator[Complaint]]


@cache
def tests_of(constraint: Constraint) -> tuple[Test, ...]:
    """The tests that a constraint asks of each value, in the order of the codes."""
    c = constraint
    tests: list[Test] = []
    if c.enum:
        tests.append(_enum(c))
    if c.pattern is not None or c.glob:
        tests.append(_pattern(c))
    if c.format is not None or c.time_format is not None:
        tests.append(_format(c))
    if any(b is not None for b in (c.min_length, c.max_length, c.min_words, c.max_words)):
        tests.append(_length(c))
    if c.min is not None or c.max is not None:
        tests.append(_range(c))
    if c.schemes:
        tests.append(_schemes(c))
    if c.refers_to:
        tests.append(_reference(c))
    if c.unique:
        tests.append(_unique(c))
    if c.template is not None:
        tests.append(_template(c))
    if c.html is not None:
        tests.append(_html(c.html))
    return tuple(tests)


def holds(constraint: Constraint, value: Value) -> bool:
    """Whether a value satisfies all of a constraint."""
    found = (code for test in tests_of(constraint) for code, _ in test(value))
    return all(code == "ST115" for code in found)


def _enum(c: Constraint) -> Test:
    allowed = frozenset((type(v) is bool, v) for v in c.enum)  # True is not 1
    shown = ", ".join(map(str, c.enum[:_SHOWN])) + (", …" if len(c.enum) > _SHOWN else "")
    out_of_use = dict(c.deprecated_values)
    message = f"is not {shown}" if len(c.enum) == 1 else f"is none of {shown}"

    def test(value: Value) -> Iterator[Complaint]:
        raw = value.raw
        if not isinstance(raw, str | int | float):
            raw = as_text(raw)
        if (type(raw) is bool, raw) not in allowed:
            yield "ST103", message
        elif raw in out_of_use:
            yield "ST115", f"is '{raw}', which goes out of use: {out_of_use[raw]}"

    return test


def _pattern(c: Constraint) -> Test:
    forms = [c.pattern] if c.pattern is not None else []
    compiled = [re.compile(form) for form in forms]
    globs = [re.compile(translate(form)) for form in c.glob]

    def test(value: Value) -> Iterator[Complaint]:
        text = as_text(value.raw)
        if text is None:
            return
        if compiled and not compiled[0].fullmatch(text):
            yield "ST104", f"does not match the pattern {c.pattern}"
        if globs and not any(glob.match(text) for glob in globs):
            yield "ST104", f"does not match {' or '.join(c.glob)}"

    return test


def _format(c: Constraint) -> Test:
    def test(value: Value) -> Iterator[Complaint]:
        text = as_text(value.raw)
        if text is None:
            return
        if c.format is not None and not FORMATS[c.format](text):
            yield "ST105", f"is no {c.format}"
        if c.time_format is not None and not is_time_of(text, c.time_format):
            yield "ST105", f"is no time of the form {c.time_format}"

    return test


def _length(c: Constraint) -> Test:
    def test(value: Value) -> Iterator[Complaint]:
        text = as_text(value.raw)
        if text is None:
            return
        if message := _out_of(len(text), c.min_length, c.max_length, "character"):
            yield "ST106", message
        if c.min_words is not None or c.max_words is not None:
            message = _out_of(len(text.split()), c.min_words, c.max_words, "word")
            if message:
                yield "ST106", message

    return test


def _out_of(count: int, least: int | None, most: int | None, what: str) -> str | None:
    if least is not None and count < least:
        return f"has {counted(count, what)}, at least {least} asked for"
    if most is not None and count > most:
        return f"has {counted(count, what)}, at most {most} allowed"
    return None


def _range(c: Constraint) -> Test:
    def test(value: Value) -> Iterator[Complaint]:
        number = value.raw
        if isinstance(number, str):
            try:
                number = float(number)
            except ValueError:
                yield "ST107", "is no number"
                return
        if not isinstance(number, int | float):
            return
        if c.min is not None and not number >= c.min:
            yield "ST107", f"is less than {c.min}"
        elif c.max is not None and not number <= c.max:
            yield "ST107", f"is more than {c.max}"

    return test


def _schemes(c: Constraint) -> Test:
    allowed = frozenset(c.schemes)

    def test(value: Value) -> Iterator[Complaint]:
        scheme = getattr(value.raw, "scheme", None)
        if scheme not in allowed:
            found = "has no scheme" if scheme is None else f"is of the scheme '{scheme}'"
            yield "ST111", f"{found}, allowed: {', '.join(c.schemes)}"

    return test


def _reference(c: Constraint) -> Test:
    key = ("refers-to", c.refers_to)

    def test(value: Value) -> Iterator[Complaint]:
        facts = value.facts
        if key not in facts.memo:
            facts.memo[key] = {
                as_text(found)
                for path in c.refers_to
                for _, found in resolve(path, "", facts.article, facts)
            }
        text = as_text(value.raw)
        if text is not None and text not in facts.memo[key]:
            yield "ST113", f"is found nowhere at {' or '.join(c.refers_to)}"

    return test


def _unique(c: Constraint) -> Test:
    key = ("unique", id(c))

    def test(value: Value) -> Iterator[Complaint]:
        seen: dict[object, str] = value.facts.memo.setdefault(key, {})
        text = as_text(value.raw)
        same = value.raw if text is None else text
        first = seen.setdefault(same, value.pointer)
        if first != value.pointer:
            yield "ST114", f"is the same as {first}"

    return test


def _html(rules: tuple[str, ...]) -> Test:
    def test(value: Value) -> Iterator[Complaint]:
        text = as_text(value.raw)
        if text is not None and (found := unwanted(text, rules)):
            yield "ST119", f"has markup that is not allowed: {', '.join(found[:_SHOWN])}"

    return test


def _template(c: Constraint) -> Test:
    template = c.template or ""

    def test(value: Value) -> Iterator[Complaint]:
        absent: list[str] = []

        def fill(hole: re.Match[str]) -> str:
            start = value.owner if hole[1] else value.facts.article
            found = next(resolve(hole[2], "", start, value.facts), ("", None))[1]
            text = as_text(found)
            if text is None:
                absent.append(hole[0])
            return text or ""

        expected = _HOLE.sub(fill, template)
        if absent:
            yield "ST118", f"is to be '{template}', and {absent[0]} is absent"
        elif as_text(value.raw) != expected:
            yield "ST118", f"is not '{expected}'"

    return test


def template_paths(template: str) -> list[tuple[bool, str]]:
    """The paths that a template asks for; true where the path starts at the object itself."""
    return [(bool(hole[1]), hole[2]) for hole in _HOLE.finditer(template)]
