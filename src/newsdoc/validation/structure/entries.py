"""Judging an article by a profile's demands: its fields, and the entries about what is inside."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from newsdoc._counted import counted
from newsdoc.codec._shape import fields_of
from newsdoc.diagnostics import Severity
from newsdoc.model import Article, Mark
from newsdoc.validation._base import Finding
from newsdoc.validation.facts import Facts
from newsdoc.validation.profile import Condition, Constraint, Demands, Entry, MarkPolicy
from newsdoc.validation.structure.codes import Fault, Faults
from newsdoc.validation.structure.paths import Found, Many, resolve, slots
from newsdoc.validation.structure.present import as_text, is_present
from newsdoc.validation.structure.values import Value, holds, tests_of

_SHOWN = 200
"""Code points of a value that a finding carries."""


class _Ground(NamedTuple):
    """Where a demand stands: what its findings are called, how bad they are, why it is made."""

    label: str
    severity: Severity
    description: str | None

    def under(self, constraint: Constraint) -> _Ground:
        return _Ground(
            self.label,
            constraint.severity or self.severity,
            constraint.description or self.description,
        )

    def fault(self, code: str, message: str, pointer: str, **extra: Any) -> Fault:
        return Fault(code, self.severity, Finding(message, pointer, hint=self.description, **extra))


def compile_entries(demands: Demands) -> Callable[[Article, Facts], Faults]:
    """A function that finds what of the demands an article does not meet, in their order."""
    ground = _Ground("article", "error", None)

    def check(article: Article, facts: Facts) -> Faults:
        return _demands(demands, ("", article), facts, ground)

    return check


class _Slot(NamedTuple):
    """A path of some demands, what is asked of its values, and whose it is."""

    path: str
    constraint: Constraint
    demands: Demands
    pointer: str
    """Of the owner."""
    owner: Any
    """Whom the path starts from; for the tests of a value, whose field it is."""
    facts: Facts
    ground: _Ground


def _demands(demands: Demands, at: Found, facts: Facts, ground: _Ground) -> Faults:
    pointer, node = at
    for path, constraint in demands.fields:
        under = ground.under(constraint)
        yield from _field(_Slot(path, constraint, demands, pointer, node, facts, under))
    if demands.only:
        yield from _only(demands.only, pointer, node, ground)
    for entry in demands.each:
        yield from _entry(entry, pointer, node, facts)


def _field(slot: _Slot) -> Faults:
    path, constraint, ground = slot.path, slot.constraint, slot.ground
    for owner, place, value in _owned(slot):
        if not is_present(value, allow_empty=constraint.allow_empty):
            if constraint.required:
                yield ground.fault("ST101", f"{ground.label} has no '{path}'", place)
                continue
            if value is None or not isinstance(value, tuple | Many):
                continue
        elif constraint.forbidden:
            message = f"{ground.label} must not have '{path}'"
            yield ground.fault("ST102", message, place, value=_shown(value))
            continue
        elif constraint.deprecated is not None:
            yield Fault(
                "ST115",
                constraint.severity or "info",
                Finding(f"'{path}' is deprecated", place, hint=constraint.deprecated),
            )
        yield from _counts(slot, place, value)
        if constraint.only_declared:
            yield from _declared(slot)
        yield from _values(slot._replace(owner=owner), place, value)


def _owned(slot: _Slot) -> Iterator[tuple[Any, str, Any]]:
    """Every slot at the path, with the object whose field it is."""
    above, _, last = slot.path.rpartition(".")
    for at, owner in resolve(above, slot.pointer, slot.owner, slot.facts):
        for place, value in slots(last, at, owner, slot.facts):
            yield owner, place, value


def _counts(slot: _Slot, place: str, value: Any) -> Faults:
    if not isinstance(value, tuple | Many):
        return
    count, least, most = len(value), slot.constraint.min_count, slot.constraint.max_count
    if least is not None and count < least:
        message = f"'{slot.path}' has {counted(count, 'member')}, at least {least} asked for"
        yield slot.ground.fault("ST108", message, place)
    if most is not None and count > most:
        message = f"'{slot.path}' has {counted(count, 'member')}, at most {most} allowed"
        yield slot.ground.fault("ST109", message, place)


def _values(slot: _Slot, place: str, value: Any) -> Faults:
    tests, policy = tests_of(slot.constraint), slot.constraint.marks
    if not tests and policy is None:
        return
    for at, one in _members(place, value):
        for test in tests:
            for code, complaint in test(Value(at, one, slot.owner, slot.facts)):
                text_at = f"{at}/text" if _holds_text(one) else at
                message = f"'{slot.path}' {complaint}"
                fault = slot.ground.fault(code, message, text_at, value=_shown(one))
                if code == "ST115":
                    fault = fault._replace(severity=slot.constraint.severity or "info")
                yield fault
        if policy is not None:
            marks_at, marks = f"{at}/marks", getattr(one, "marks", ())
            if isinstance(one, str):  # the marks of a bare string stand beside it
                marks_at, marks = _marks_beside(at, slot.owner)
            for index, mark in enumerate(marks):
                words = mark.span.of(as_text(one) or "")
                yield from _mark(policy, (f"{marks_at}/{index}", mark), words, slot)


def _marks_beside(pointer: str, owner: Any) -> tuple[str, tuple[Mark, ...]]:
    above, _, name = pointer.rpartition("/")
    key = {"text": "marks", "headline": "headline_marks"}.get(name, "")
    return f"{above}/{key}", getattr(owner, key, ())


def _members(place: str, value: Any) -> Iterator[Found]:
    if isinstance(value, tuple):
        yield from ((f"{place}/{index}", part) for index, part in enumerate(value))
    elif isinstance(value, Many):
        yield from value.found
    else:
        yield place, value


def _mark(policy: MarkPolicy, at: tuple[str, Mark], words: str, slot: _Slot) -> Faults:
    place, mark = at
    kinds = dict(policy.kinds)
    if mark.kind not in policy.allow:
        message = f"a mark of the kind '{mark.kind}' is not allowed here"
        yield slot.ground.fault("ST112", message, place, value=words)
    elif mark.kind in kinds:
        inner = slot.ground._replace(label=mark.kind)
        yield from _demands(kinds[mark.kind], at, slot.facts, inner)


def _declared(slot: _Slot) -> Faults:
    declaring = [e for e in slot.demands.each if e.declares and e.of == slot.path]
    facts = slot.facts
    for place, one in resolve(slot.path, slot.pointer, slot.owner, facts):
        if one is not None and not any(_matches(entry.match, one, facts) for entry in declaring):
            kind = getattr(one, "type", None) or type(one).__name__.lower()
            yield slot.ground.fault("ST110", f"no entry declares this {kind}", place)


def _only(only: tuple[str, ...], pointer: str, node: Any, ground: _Ground) -> Faults:
    cls: Any = type(node)
    for field in fields_of(cls):
        value = getattr(node, field.name)
        if field.name in only or field.required or value == field.default:
            continue
        message = f"{ground.label} must not have '{field.name}'"
        yield ground.fault("ST116", message, f"{pointer}/{field.name}", value=_shown(value))


def _entry(entry: Entry, pointer: str, node: Any, facts: Facts) -> Faults:
    if entry.when and not _matches(entry.when, facts.article, facts):
        return
    ground = _Ground(entry.label, entry.severity or "error", entry.description)
    objects = [(at, one) for at, one in resolve(entry.of, pointer, node, facts) if one is not None]
    meant = [(at, one) for at, one in objects if _matches(entry.match, one, facts)]
    place = f"{pointer}/{entry.of.replace('.', '/')}" if entry.of else pointer
    count = len(meant)
    if entry.min_count is not None and count < entry.min_count:
        message = f"{count} of '{entry.label}', at least {entry.min_count} asked for"
        yield ground.fault("ST108", message, place)
    if entry.max_count is not None and count > entry.max_count:
        message = f"{count} of '{entry.label}', at most {entry.max_count} allowed"
        yield ground.fault("ST109", message, meant[entry.max_count][0])
    if entry.first and objects and (not meant or meant[0][0] != objects[0][0]):
        yield ground.fault("ST117", f"the first is not '{entry.label}'", objects[0][0])
    for at, one in meant:
        yield from _demands(entry.demands, (at, one), facts, ground)


def _matches(conditions: tuple[Condition, ...], node: Any, facts: Facts) -> bool:
    return all(_meets(condition, node, facts) for condition in conditions)


def _meets(condition: Condition, node: Any, facts: Facts) -> bool:
    values = [value for _, value in resolve(condition.path, "", node, facts)]
    if condition.present is not None:
        return any(map(is_present, values)) is condition.present
    for value in values:
        if value is None:
            continue
        if condition.constraint is not None:
            if holds(condition.constraint, Value("", value, node, facts)):
                return True
        elif value in condition.values or as_text(value) in condition.values:
            return True
    return False


def _holds_text(value: Any) -> bool:
    return not isinstance(value, str) and isinstance(getattr(value, "text", None), str)


def _shown(value: Any) -> str | None:
    """The value for a finding; None for objects and tuples."""
    text = as_text(value)
    return None if text is None else text[:_SHOWN]
