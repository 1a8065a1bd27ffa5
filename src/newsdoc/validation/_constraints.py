"""Reading the constraints, conditions and entries of a profile into their frozen classes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

import attrs

from newsdoc.codec._shape import Shape, fields_of
from newsdoc.errors import UsageError
from newsdoc.model import Article, Mark
from newsdoc.validation import _keys as keys
from newsdoc.validation._keys import BAD, Parser, Remarks, read_table
from newsdoc.validation._toml_places import Path
from newsdoc.validation.profile import MarkPolicy, ValueList
from newsdoc.validation.structure.formats import FORMATS
from newsdoc.validation.structure.html import RULE
from newsdoc.validation.structure.paths import shape_of
from newsdoc.validation.structure.values import template_paths

ARTICLE = Shape(kind="object", cls=Article)
MARK = Shape(kind="object", cls=Mark)


@attrs.define
class Names:
    """What the tables of a profile may name: its own, and those of the profiles that it extends."""

    enums: dict[str, ValueList] = attrs.field(factory=dict)
    policies: dict[str, MarkPolicy] = attrs.field(factory=dict)
    definitions: dict[str, tuple[Remarks, Any, Path]] = attrs.field(factory=dict)
    """The tables of `[define]`, read anew where each is used, as their paths start there."""
    reading: tuple[str, ...] = ()
    """Definitions that are being read, so that none uses itself."""


Fields = dict[str, dict[str, Any]]
"""Path to the arguments of its `Constraint`, which a child profile overrides one by one."""

_TEXT_KEYS = {
    "pattern", "glob", "format", "time_format", "template", "html",
    "min_length", "max_length", "min_words", "max_words",
}  # fmt: skip


def constraint_keys(names: Names) -> dict[str, Parser]:
    """The keys of a table of constraints, each with its parser."""
    return {
        "required": keys.flag,
        "forbidden": keys.flag,
        "allow-empty": keys.flag,
        "enum": partial(_enum, names),
        "constant": keys.scalars,
        "pattern": keys.pattern,
        "glob": keys.texts,
        "format": _format,
        "time-format": keys.text,
        "template": keys.text,
        **dict.fromkeys(("min-length", "max-length", "min-words", "max-words"), keys.count),
        **dict.fromkeys(("min", "max"), keys.number),
        **dict.fromkeys(("min-count", "max-count", "count"), keys.count),
        "schemes": keys.texts,
        "unique": keys.flag,
        "refers-to": _article_paths,
        "only-declared": keys.flag,
        "marks": partial(_policy, names),
        "html": _html,
        "deprecated": keys.text,
        "severity": keys.severity,
        "description": keys.text,
    }


def read_constraint(
    remarks: Remarks, tree: Any, path: Path, names: Names, *, shape: Shape, start: Shape
) -> dict[str, Any]:
    """The arguments of a `Constraint`; `shape` is what it judges."""
    found = read_table(remarks, tree, path, constraint_keys(names))
    values = {key.replace("-", "_"): value for key, value in found.items()}
    if (only := values.pop("constant", None)) is not None:
        values["enum"] = only
    if isinstance(listed := values.get("enum"), ValueList):
        values |= {"enum": listed.values, "deprecated_values": listed.deprecated}
    if (count := values.pop("count", None)) is not None:
        values["min_count"] = values["max_count"] = count
    check_ranges(remarks, values, path)
    _check_fit(remarks, values, path, shape, start)
    return values


def check_ranges(remarks: Remarks, values: dict[str, Any], path: Path) -> None:
    """Complain about bounds, and demands, that contradict each other."""
    for what in ("count", "length", "words", ""):
        low, high = (f"min_{what}", f"max_{what}") if what else ("min", "max")
        if low in values and high in values and values[low] > values[high]:
            here = (*path, high.replace("_", "-"))
            remarks.add("PR108", here, f"the most ({values[high]}) is below the least")
    if values.get("required") and values.get("forbidden"):
        remarks.add("PR108", (*path, "forbidden"), "it cannot be required and forbidden")


def _check_fit(
    remarks: Remarks, values: dict[str, Any], path: Path, shape: Shape, start: Shape
) -> None:
    """Complain about demands that can never be met, or never fail, by what stands at the path."""
    has = {f.name for f in fields_of(shape.cls)} if shape.kind == "object" else set()
    for name in values:
        wrong = None
        if name in _TEXT_KEYS and shape.kind in ("object", "span") and "text" not in has:
            wrong = "is for text, and objects stand here"
        elif name in ("min_count", "max_count", "only_declared") and not shape.many:
            wrong = "is for lists, and a single value stands here"
        elif name == "schemes" and "scheme" not in has:
            wrong = "is for concepts, which have a scheme"
        elif name == "marks" and "marks" not in has and shape.kind != "block":
            if str(path[-1]).rpartition(".")[2] not in ("text", "headline"):
                wrong = "is for texts with marks"
        elif name in ("min", "max") and shape.kind not in ("int", "number", "str"):
            wrong = "is for numbers"
        if wrong:
            key = name.replace("_", "-")
            remarks.add("PR106", (*path, key), f"'{key}' {wrong}")
    for own, there in template_paths(values.get("template", "")):
        path_shape(remarks, (*path, "template"), there, start if own else ARTICLE)


def path_shape(remarks: Remarks, path: Path, written: str, start: Shape) -> Shape | None:
    """What stands at a path into the model; None, after a complaint, where there is no such."""
    try:
        return shape_of(written, start)
    except UsageError as error:
        remarks.add("PR105", path, str(error))
        return None


def _enum(names: Names, remarks: Remarks, value: Any, path: Path) -> Any:
    if isinstance(value, str):
        if value in names.enums:
            return names.enums[value]
        return remarks.unknown(path, "list in [enums] of the name", value, names.enums)
    return keys.scalars(remarks, value, path)


def _policy(names: Names, remarks: Remarks, value: Any, path: Path) -> Any:
    if isinstance(value, list):
        allow = keys.texts(remarks, value, path)
        return BAD if allow is BAD else check_kinds(remarks, MarkPolicy(name="", allow=allow), path)
    if isinstance(value, str) and value in names.policies:
        return names.policies[value]
    return remarks.unknown(path, "policy in [marks] of the name", str(value), names.policies)


def check_kinds(remarks: Remarks, policy: MarkPolicy, path: Path) -> Any:
    """The policy; `BAD` where it names kinds of marks that there are not."""
    known = next(f.shape.values for f in fields_of(Mark) if f.name == "kind")
    wrong = [kind for kind in policy.allow if kind not in known]
    for kind in wrong:
        remarks.unknown(path, "kind of mark", kind, known)
    return BAD if wrong else policy


def _format(remarks: Remarks, value: Any, path: Path) -> Any:
    if isinstance(value, str) and value in FORMATS:
        return value
    return remarks.unknown(path, "format", str(value), FORMATS)


def _html(remarks: Remarks, value: Any, path: Path) -> Any:
    listed = keys.texts(remarks, value, path)
    if listed is BAD:
        return BAD
    wrong = [(n, rule) for n, rule in enumerate(listed) if RULE.fullmatch(rule) is None]
    for number, rule in wrong:
        hint = "write 'p' or 'a[href, title]', in small letters"
        remarks.add("PR107", (*path, number), f"'{rule}' is no element with its attributes", hint)
    return BAD if wrong else listed


def _article_paths(remarks: Remarks, value: Any, path: Path) -> Any:
    found = keys.texts(remarks, value, path)
    if found is BAD or any(path_shape(remarks, path, one, ARTICLE) is None for one in found):
        return BAD
    return found


def read_fields(
    remarks: Remarks, tree: dict[str, Any], path: Path, names: Names, start: Shape
) -> Fields:
    """`required`, `forbidden` and `fields` of a table, as one."""
    fields: Fields = {}
    for key in ("required", "forbidden"):
        listed = keys.texts(remarks, tree.get(key, []), (*path, key))
        for index, written in enumerate(() if listed is BAD else listed):
            if path_shape(remarks, (*path, key, index), written, start) is not None:
                fields.setdefault(written, {})[key] = True
    table = tree.get("fields", {})
    if not isinstance(table, dict):
        remarks.add("PR103", (*path, "fields"), "expected a table of paths")
        return fields
    for written, inner in flattened(table):
        here = (*path, "fields", *inner.path)
        shape = path_shape(remarks, here, written, start)
        if shape is not None:
            values = read_constraint(remarks, inner.tree, here, names, shape=shape, start=start)
            fields[written] = fields.get(written, {}) | values
    return fields


@attrs.frozen
class _Inner:
    path: Path
    tree: Any


def flattened(table: Mapping[str, Any]) -> Iterator[tuple[str, _Inner]]:
    """Paths and their tables: `[fields."a.b"]` and `[fields.a.b]` are the same."""

    def walk(tree: Any, path: tuple[str, ...]) -> Iterator[tuple[str, _Inner]]:
        own = tree
        if isinstance(tree, dict) and path:
            # A table inside is a further step of the path: no key of a constraint takes a table.
            deeper = {k: v for k, v in tree.items() if isinstance(v, dict)}
            own = {k: v for k, v in tree.items() if k not in deeper}
            for key, value in deeper.items():
                yield from walk(value, (*path, key))
            if deeper and not own:
                return
        yield ".".join(path), _Inner(path, own)

    for key, value in table.items():
        yield from walk(value, (key,))
