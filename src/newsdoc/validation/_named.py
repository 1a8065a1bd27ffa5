"""Reading what a profile gives names to: lists of values, policies for marks, definitions."""

from __future__ import annotations

from typing import Any

from newsdoc.validation import _keys as keys
from newsdoc.validation._constraints import MARK, Names, check_kinds
from newsdoc.validation._entries import read_demands
from newsdoc.validation._keys import BAD, Parser, Remarks, read_table
from newsdoc.validation._toml_places import Path
from newsdoc.validation.profile import MarkPolicy, ValueList


def _plain(_: Remarks, value: Any, __: Path) -> Any:
    return value


def read_enums(remarks: Remarks, tree: Any, names: Names) -> None:
    """Add the lists of `[enums]`."""
    if not isinstance(tree, dict):
        remarks.add("PR103", ("enums",), "expected a table of lists")
        return
    for name, value in tree.items():
        path: Path = ("enums", name)
        if isinstance(value, dict):
            names.enums[name] = _value_list(remarks, value, path, names)
        elif (values := keys.scalars(remarks, value, path)) is not BAD:
            names.enums[name] = ValueList(values=values)


def _value_list(remarks: Remarks, tree: Any, path: Path, names: Names) -> ValueList:
    """A list that extends another, or has values that go out of use."""
    parsers: dict[str, Parser] = {
        "extends": keys.text, "values": keys.scalars, "deprecated": _plain
    }  # fmt: skip
    given = read_table(remarks, tree, path, parsers)
    base = ValueList()
    if (parent := given.get("extends")) in names.enums:
        base = names.enums[parent]
    elif parent is not None:
        remarks.unknown((*path, "extends"), "list of the name", parent, names.enums)
    out_of_use = dict(base.deprecated)
    table = given.get("deprecated", {})
    if isinstance(table, dict):
        out_of_use |= {
            value: advice
            for value, advice in table.items()
            if keys.text(remarks, advice, (*path, "deprecated", value)) is not BAD
        }
    else:
        here = (*path, "deprecated")
        remarks.add("PR103", here, "expected a table of values with what to use instead")
    values = (*base.values, *given.get("values", ()), *out_of_use)
    return ValueList(values=tuple(dict.fromkeys(values)), deprecated=tuple(out_of_use.items()))


def read_policies(remarks: Remarks, tree: Any, names: Names) -> None:
    """Add the policies of `[marks]`."""
    if not isinstance(tree, dict):
        remarks.add("PR103", ("marks",), "expected a table of policies")
        return
    for name, table in tree.items():
        path: Path = ("marks", name)
        given = read_table(
            remarks,
            table,
            path,
            {"extends": keys.text, "allow": keys.texts, "description": keys.text, "kinds": _plain},
        )
        base = MarkPolicy(name=name, allow=())
        if "extends" in given:
            if given["extends"] in names.policies:
                base = names.policies[given["extends"]]
            else:
                here = (*path, "extends")
                remarks.unknown(here, "policy of the name", given["extends"], names.policies)
        kinds = dict(base.kinds)
        inner = given.get("kinds", {})
        for kind, demands in inner.items() if isinstance(inner, dict) else ():
            here = (*path, "kinds", kind)
            if isinstance(demands, dict):
                kinds[kind] = read_demands(remarks, demands, here, names, MARK)
            else:
                remarks.add("PR103", here, "expected a table")
        allow = tuple(dict.fromkeys((*base.allow, *given.get("allow", ()), *kinds)))
        policy = MarkPolicy(name=name, allow=allow, kinds=tuple(kinds.items()))
        if check_kinds(remarks, policy, path) is not BAD:
            names.policies[name] = policy


def read_definitions(remarks: Remarks, tree: Any, names: Names) -> None:
    """Add the tables of `[define]`, which are read where they are used."""
    for name, table in tree.items() if isinstance(tree, dict) else ():
        if isinstance(table, dict):
            names.definitions[name] = (remarks, table, ("define", name))
        else:
            remarks.add("PR103", ("define", name), "expected a table")
    if not isinstance(tree, dict):
        remarks.add("PR103", ("define",), "expected a table of definitions")
