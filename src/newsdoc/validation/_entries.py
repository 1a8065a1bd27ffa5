"""Reading the entries of a profile: which objects they mean, and what these must be like."""

from __future__ import annotations

from typing import Any

import attrs

from newsdoc.codec._shape import Shape
from newsdoc.validation import _keys as keys
from newsdoc.validation._constraints import (
    ARTICLE,
    Fields,
    Names,
    check_ranges,
    path_shape,
    read_constraint,
    read_fields,
)
from newsdoc.validation._keys import BAD, Parser, Remarks, read_table
from newsdoc.validation._toml_places import Path
from newsdoc.validation.profile import Condition, Constraint, Demands, Entry


def read_conditions(
    remarks: Remarks, tree: Any, path: Path, names: Names, start: Shape
) -> tuple[Condition, ...]:
    """The tests of a table `match` or `when`."""
    if not isinstance(tree, dict):
        remarks.add("PR103", path, "expected a table of paths with what must stand there")
        return ()
    found = []
    for written, value in tree.items():
        here = (*path, written)
        shape = path_shape(remarks, here, written, start)
        if shape is None:
            continue
        if isinstance(value, dict):
            arguments = read_constraint(remarks, value, here, names, shape=shape, start=start)
            found.append(Condition(path=written, constraint=Constraint(**arguments)))
        elif isinstance(value, bool) and shape.kind != "bool":
            found.append(Condition(path=written, present=value))
        else:
            values = keys.scalars(remarks, value, here)
            if values is not BAD:
                if shape.kind == "literal":
                    for one in values:
                        if one not in shape.values:
                            remarks.unknown(here, f"value of '{written}'", str(one), shape.values)
                found.append(Condition(path=written, values=values))
    return tuple(found)


_ENTRY = {
    "of", "name", "description", "match", "declare", "when", "count", "min-count", "max-count",
    "first", "severity", "use",
}  # fmt: skip
_INSIDE = {"required", "forbidden", "fields", "only", "each"}


def read_entries(
    remarks: Remarks, tree: Any, path: Path, names: Names, start: Shape
) -> tuple[Entry, ...]:
    """The tables of `[[each]]`."""
    if not isinstance(tree, list) or not all(isinstance(part, dict) for part in tree):
        remarks.add("PR103", path, "expected tables, [[…]]")
        return ()
    found = [_entry(remarks, part, (*path, i), names, start) for i, part in enumerate(tree)]
    return tuple(entry for entry in found if entry is not None)


def _entry(
    remarks: Remarks, tree: dict[str, Any], path: Path, names: Names, start: Shape
) -> Entry | None:
    def plain(_: Remarks, value: Any, __: Path) -> Any:
        return value

    parsers: dict[str, Parser] = {
        "of": lambda r, v, p: v if v == "" else keys.text(r, v, p),
        "name": keys.text,
        "description": keys.text,
        **dict.fromkeys(("count", "min-count", "max-count"), keys.count),
        "first": keys.flag,
        "severity": keys.severity,
        "use": keys.texts,
        **dict.fromkeys(("match", "declare", "when"), plain),
        **dict.fromkeys(_INSIDE, plain),
    }
    given = read_table(remarks, tree, path, parsers)
    if "of" not in given:
        if "of" not in tree:
            remarks.add(
                "PR111", path, "the entry does not say of what it is", "add 'of = \"body\"'"
            )
        return None
    shape = path_shape(remarks, (*path, "of"), given["of"], start)
    if shape is None:
        return None
    inner = attrs.evolve(shape, many=False)
    tests = [
        read_conditions(remarks, given[key], (*path, key), names, inner)
        for key in ("match", "declare")
        if key in given
    ]
    counts = {"min_count": given.get("min-count"), "max_count": given.get("max-count")}
    if "count" in given:
        counts = dict.fromkeys(counts, given["count"])
    check_ranges(remarks, {k: v for k, v in counts.items() if v is not None}, path)
    return Entry(
        of=given["of"],
        name=given.get("name"),
        description=given.get("description"),
        match=tuple(test for group in tests for test in group),
        declares="declare" in given,
        when=read_conditions(remarks, given.get("when", {}), (*path, "when"), names, ARTICLE),
        first=given.get("first", False),
        severity=given.get("severity"),
        demands=read_demands(remarks, tree, path, names, inner),
        **counts,
    )


def read_demands(
    remarks: Remarks, tree: dict[str, Any], path: Path, names: Names, start: Shape
) -> Demands:
    """What a table demands of an object, with what it takes over by `use`."""
    fields, only, each = Fields(), list[str](), list[Entry]()
    uses = keys.texts(remarks, tree.get("use", []), (*path, "use"))
    for name in () if uses is BAD else uses:
        if name not in names.definitions:
            remarks.unknown(
                (*path, "use"), "table [define.…] of the name", str(name), names.definitions
            )
        elif name in names.reading:
            remarks.add("PR109", (*path, "use"), f"the definition '{name}' uses itself")
        else:
            there, table, place = names.definitions[name]
            deeper = attrs.evolve(names, reading=(*names.reading, name))
            taken = _definition(there, table, place, deeper, start)
            fields |= {written: _arguments(c) for written, c in taken.fields}
            only += taken.only
            each += taken.each
    for written, values in read_fields(remarks, tree, path, names, start).items():
        fields[written] = fields.get(written, {}) | values
    only += read_only(remarks, tree, path, start)
    each += read_entries(remarks, tree.get("each", []), (*path, "each"), names, start)
    return Demands(fields=make_fields(fields), only=tuple(only), each=tuple(each))


def _definition(remarks: Remarks, table: Any, path: Path, names: Names, start: Shape) -> Demands:
    for key in table:
        if key not in _INSIDE | {"use"}:
            hint = f"known: {', '.join(sorted(_INSIDE | {'use'}))}"
            remarks.add("PR102", (*path, key), f"unknown key '{key}'", hint)
    return read_demands(remarks, table, path, names, start)


def read_only(remarks: Remarks, tree: dict[str, Any], path: Path, start: Shape) -> tuple[str, ...]:
    """The fields that a table allows."""
    listed = keys.texts(remarks, tree.get("only", []), (*path, "only"))
    if listed is BAD:
        return ()
    return tuple(
        written
        for index, written in enumerate(listed)
        if path_shape(remarks, (*path, "only", index), written, start) is not None
    )


def make_fields(fields: Fields) -> tuple[tuple[str, Constraint], ...]:
    """The constraints, made of their arguments."""
    return tuple((path, Constraint(**values)) for path, values in fields.items())


def _arguments(constraint: Constraint) -> dict[str, Any]:
    """What a constraint demands, without its absent parts."""
    blank = Constraint()
    names = [field.name for field in attrs.fields(Constraint)]
    pairs = [(name, getattr(constraint, name)) for name in names]
    return {name: value for name, value in pairs if value != getattr(blank, name)}
