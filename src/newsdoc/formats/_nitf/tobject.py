"""NITF's `tobject`: kind, property and subjects of the story."""

from __future__ import annotations

from lxml import etree

from newsdoc.formats._nitf.fields import Fields
from newsdoc.formats._xml.parse import LOCAL_NAMES
from newsdoc.model import Concept
from newsdoc.model._makers import make_concept


def read_tobject(element: etree._Element, fields: Fields) -> None:
    """Read `tobject` and the subjects in it."""
    account = fields.account
    if kind := element.get("tobject.type"):
        fields.add("genres", make_concept(name=kind, type="tobject.type"))
    if account.wanted:
        account.rest(element, "tobject.type")
        account.stray(element)
    for child in element[:]:
        name = LOCAL_NAMES[child.tag]
        if name == "tobject.subject":
            subject = _subject(child)
            if subject is not None:
                fields.add("subjects", subject)
        elif name == "tobject.property":
            if kind := child.get("tobject.property.type"):
                fields.add("genres", make_concept(name=kind))
        else:
            account.element(child)
            continue
        if account.wanted:
            if name == "tobject.subject":
                account.rest(child, *_SUBJECT)
            else:
                account.rest(child, "tobject.property.type")
            for inner in child:
                account.element(inner)
            account.text(child, child.text)


_LEVELS = tuple((level, f"tobject.subject.{level}") for level in ("type", "matter", "detail"))
_SUBJECT = (
    "tobject.subject.ipr",
    "tobject.subject.refnum",
    "tobject.subject.code",
    *(name for _, name in _LEVELS),
)
"""All attributes of a subject."""


def _subject(element: etree._Element) -> Concept | None:
    """A subject with its names by level: the most specific one is its name."""
    get = element.get
    scheme = get("tobject.subject.ipr") or None
    code = get("tobject.subject.refnum") or None
    letters = get("tobject.subject.code") or None
    levels = [(level, name) for level, attribute in _LEVELS if (name := get(attribute))]
    same_as = (make_concept(code=letters),) if letters else ()
    if not levels:
        if code or same_as or scheme:
            return make_concept(scheme=scheme, code=code, same_as=same_as)
        return None
    if len(levels) == 1 and levels[0][0] == "type":
        return make_concept(scheme=scheme, code=code, name=levels[0][1], same_as=same_as)
    levels.reverse()
    # The level is told by the number of broader names; a type says it where some are missing.
    regular = [level for level, _ in levels] == ["detail", "matter", "type"][-len(levels) :]
    return make_concept(
        scheme=scheme,
        code=code,
        name=levels[0][1],
        type=None if regular else levels[0][0],
        broader=tuple(
            make_concept(name=name, type=None if regular else level) for level, name in levels[1:]
        ),
        same_as=same_as,
    )
