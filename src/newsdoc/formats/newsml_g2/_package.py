"""`groupSet`: the groups of a package, from a flat list with references to a tree."""

from __future__ import annotations

from typing import Any

from newsdoc.formats.newsml_g2._links import read_link
from newsdoc.formats.newsml_g2._names import GROUP_MODES, LOCAL
from newsdoc.formats.newsml_g2._reading import Reading, attribute, attributes_of, tree
from newsdoc.model import Group, Link, Property

_DEPTH = 50
"""Levels of groups in groups; deeper ones stand at the top."""


def read_groups(r: Reading, element: Any) -> list[Group]:
    """The groups, the root first; a group that no other one holds stands beside it.

    Spec: NewsML-G2 2.35, groupSet
    """
    elements: dict[str, Any] = {}
    unnamed: list[Any] = []
    for child in element[:]:
        name = child.get("id") if LOCAL[child.tag] == "group" else None
        if name and name not in elements:
            elements[name] = child
        elif LOCAL[child.tag] == "group":
            unnamed.append(child)
        else:
            r.account.element(child)
    root = element.get("root")
    if r.wanted:
        r.leave(element, {k: v for k, v in element.items() if k != "root"})
        if root and root not in elements:
            r.account.value(element, "root", root, "no group has this identifier")
        r.account.stray(element)
    held = {ref.get("idref") for group in element for ref in group if LOCAL[ref.tag] == "groupRef"}
    top = [root] if root in elements else []
    top += [name for name in elements if name not in held and name != root]
    used: set[str] = set()
    found = [_group(r, elements[name], elements, used, 0) for name in top if name not in used]
    # Groups that only hold one another are in no tree from the top.
    found += [
        _group(r, group, elements, used, 0) for name, group in elements.items() if name not in used
    ]
    found += [_group(r, group, elements, used, 0) for group in unnamed]
    return found


def _group(r: Reading, element: Any, elements: dict[str, Any], used: set[str], depth: int) -> Group:
    given = attributes_of(element)
    name = given.pop("id", None) or None
    if name:
        used.add(name)
    if given.pop("filled", None) is not None:
        name = None
    mode = given.get("mode")
    known = GROUP_MODES.get(mode.rpartition(":")[2]) if mode else None
    if known is not None and mode and mode.startswith("pgrmod:"):
        del given["mode"]
    links: list[Link] = []
    groups: list[Group] = []
    properties: list[Property] = []
    role = given.pop("role", None) or None
    title = None
    for child in element[:]:
        kind = LOCAL[child.tag]
        if kind == "itemRef":
            links.append(read_link(r, child))
        elif kind == "groupRef":
            target = child.get("idref")
            if target in elements and target not in used and depth < _DEPTH:
                groups.append(_group(r, elements[target], elements, used, depth + 1))
            else:
                properties.append(tree(child))
        elif kind == "title" and title is None and not child.items():
            title = r.text(child)
        else:
            properties.append(tree(child))
    if r.wanted:
        r.account.stray(element)
    properties += [attribute(k, v) for k, v in given.items() if v]
    return Group(
        id=name,
        role=role,
        mode=known,
        title=title,
        links=tuple(links),
        groups=tuple(groups),
        properties=tuple(properties),
    )
