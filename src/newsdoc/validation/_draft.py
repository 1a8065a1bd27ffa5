"""A profile while it is put together: what it says itself over what those that it extends say."""

from __future__ import annotations

from functools import partial
from typing import Any

import attrs

from newsdoc.diagnostics import Severity
from newsdoc.validation import _keys as keys
from newsdoc.validation._constraints import ARTICLE, Fields, Names, read_fields
from newsdoc.validation._entries import make_fields, read_entries, read_only
from newsdoc.validation._keys import BAD, Parser, Remarks, read_table
from newsdoc.validation._named import read_definitions, read_enums, read_policies
from newsdoc.validation._toml_places import Path
from newsdoc.validation.options import Options
from newsdoc.validation.profile import Demands, Entry, Profile, Selection
from newsdoc.validation.selectors import known_selectors


@attrs.define
class Draft:
    """The parts of a profile, in the form in which a child can change them one by one."""

    name: str = "profile"
    description: str | None = None
    selections: tuple[Selection, ...] = ()
    options: dict[str, Any] = attrs.field(factory=dict)
    names: Names = attrs.field(factory=Names)
    fields: Fields = attrs.field(factory=dict)
    only: tuple[str, ...] = ()
    each: tuple[Entry, ...] = ()

    def built(self) -> Profile:
        """The frozen profile."""
        return Profile(
            name=self.name,
            description=self.description,
            selections=self.selections,
            options=Options(**self.options),
            demands=Demands(fields=make_fields(self.fields), only=self.only, each=self.each),
        )


def _plain(_: Remarks, value: Any, __: Path) -> Any:
    return value


def draft_of(tree: dict[str, Any], remarks: Remarks, parent: Draft) -> Draft:
    """What a profile's tree says, over its parent; mistakes go to `remarks`."""
    given = read_table(remarks, tree, (), _TOP)
    names = Names(
        enums=dict(parent.names.enums),
        policies=dict(parent.names.policies),
        definitions=dict(parent.names.definitions),
    )
    read_enums(remarks, given.get("enums", {}), names)
    read_policies(remarks, given.get("marks", {}), names)
    read_definitions(remarks, given.get("define", {}), names)
    fields: Fields = {path: dict(values) for path, values in parent.fields.items()}
    for path, values in read_fields(remarks, given, (), names, ARTICLE).items():
        fields[path] = fields.get(path, {}) | values
    if "only-declared" in given:
        fields[""] = {"only_declared": given["only-declared"]}
    each = read_entries(remarks, given.get("each", []), ("each",), names, ARTICLE)
    articles = given.get("article", [])
    if isinstance(articles, list):
        articles = [{"of": "", **part} if isinstance(part, dict) else part for part in articles]
    each += read_entries(remarks, articles, ("article",), names, ARTICLE)
    taken = {entry.name for entry in each if entry.name}
    said = Selection(
        select=given.get("select"),
        extend_select=given.get("extend-select", ()),
        ignore=given.get("ignore", ()),
        severity=given.get("severity", ()),
    )
    return Draft(
        name=given.get("name", parent.name),
        description=given.get("description"),
        selections=(said, *parent.selections),
        options=parent.options | given.get("options", {}),
        names=names,
        fields=fields,
        only=read_only(remarks, given, (), ARTICLE) or parent.only,
        each=(*(entry for entry in parent.each if entry.name not in taken), *each),
    )


def _selectors(remarks: Remarks, value: Any, path: Path) -> Any:
    listed = keys.texts(remarks, value, path)
    if listed is BAD:
        return BAD
    known = known_selectors()
    wrong = [(i, word) for i, word in enumerate(listed) if word not in known]
    for index, word in wrong:
        remarks.unknown((*path, index), "rule or area of rules", word, known)
    return BAD if wrong else listed


def _extends(remarks: Remarks, value: Any, path: Path) -> Any:
    return None if value is False else keys.text(remarks, value, path)


def _severities(remarks: Remarks, value: Any, path: Path) -> Any:
    if not isinstance(value, dict):
        return remarks.add("PR103", path, "expected a table of rules with their severities")
    known = known_selectors()
    found: list[tuple[str, Severity]] = []
    for selector, level in value.items():
        here = (*path, selector)
        if selector not in known:
            remarks.unknown(here, "rule or area of rules", selector, known)
        elif (parsed := keys.severity(remarks, level, here)) is not BAD:
            found.append((selector, parsed))
    return tuple(found)


def _options(remarks: Remarks, value: Any, path: Path) -> Any:
    parsers: dict[str, Parser] = {
        field.name.replace("_", "-"): partial(_option, str(field.type), field.default)
        for field in attrs.fields(Options)
    }
    found = read_table(remarks, value, path, parsers)
    return {key.replace("-", "_"): option for key, option in found.items()}


def _option(kind: str, default: Any, remarks: Remarks, value: Any, path: Path) -> Any:
    if isinstance(default, bool):
        return keys.flag(remarks, value, path)
    if isinstance(default, int):
        return keys.count(remarks, value, path)
    if isinstance(default, float):
        return keys.number(remarks, value, path)
    return keys.texts(remarks, value, path) if "tuple" in kind else keys.text(remarks, value, path)


_TOP: dict[str, Parser] = {
    "name": keys.text,
    "description": keys.text,
    "extends": _extends,
    "select": _selectors,
    "extend-select": _selectors,
    "ignore": _selectors,
    "severity": _severities,
    "options": _options,
    "only-declared": keys.flag,
    **dict.fromkeys(
        ("required", "forbidden", "fields", "only", "each", "article", "enums", "marks", "define"),
        _plain,
    ),
}
"""The keys of a profile, in the order of the documentation."""
