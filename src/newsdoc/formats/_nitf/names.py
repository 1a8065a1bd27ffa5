"""Persons, organisations, places and other things with names, as NITF marks them up.

The same elements stand in `identified-content`, in bylines and in running text (there they are
marks, see `formats._xml.body.inlines`).
"""

from __future__ import annotations

from typing import Any

from lxml import etree

from newsdoc.formats._xml.account import Account
from newsdoc.formats._xml.body import squeeze
from newsdoc.formats._xml.body.words import trimmed
from newsdoc.formats._xml.dates import read_time
from newsdoc.formats._xml.parse import LOCAL_NAMES
from newsdoc.model import Concept, Event, Party, PartyKind, Place
from newsdoc.model._makers import make_concept, make_party, make_property

PLACE_PARTS = ("sublocation", "city", "state", "region", "country")
"""Parts of a location, the most specific first."""


def words_of(element: etree._Element) -> str | None:
    """The words in an element, without markup; None where there are none."""
    text = "".join(element.itertext()) if len(element) else element.text
    return (trimmed(text) or None) if text else None


def code_of(given: dict[str, str], source: str = "idsrc", code: str = "value") -> dict[str, Any]:
    """Take scheme and code of a thing from its attributes."""
    if not given:
        return {"scheme": None, "code": None}
    return {"scheme": given.pop(source, None) or None, "code": given.pop(code, None) or None}


def _alternatives(element: etree._Element) -> tuple[Concept, ...]:
    return tuple(
        [
            make_concept(scheme=child.get("idsrc"), code=child.get("value"))
            for child in element
            if LOCAL_NAMES[child.tag] == "alt-code"
        ]
    )


def _inside(child: etree._Element, account: Account) -> None:
    """Report what the parts of a name say besides their words."""
    if LOCAL_NAMES[child.tag] == "alt-code":
        account.rest(child, "idsrc", "value")
        return
    for node in child.iter():
        account.rest(node)


def read_party(element: etree._Element, account: Account) -> Party | None:
    """A `person` or an `org`; None where it has neither words nor a code.

    Spec: NITF 3.6, person and org
    """
    given = dict(element.items())
    kind: PartyKind = "person" if LOCAL_NAMES[element.tag] == "person" else "organisation"
    name = words_of(element)
    fields = code_of(given)
    if given and (role := given.pop("class", None)):
        fields["role"] = role
    if given and (gender := given.pop("gender", None)):
        fields["properties"] = (make_property(name="gender", value=gender),)
    functions = []
    for child in element[:]:
        match LOCAL_NAMES[child.tag]:
            case "name.given":
                fields["given_name"] = words_of(child)
            case "name.family":
                fields["family_name"] = words_of(child)
            case "function":
                functions.append(words_of(child) or "")
        if account.wanted:
            _inside(child, account)
    if functions:
        fields["job_title"] = ", ".join(filter(None, functions)) or None
        without = "".join(
            [element.text or ""]
            + [
                ("" if LOCAL_NAMES[c.tag] == "function" else (words_of(c) or "")) + (c.tail or "")
                for c in element
            ]
        )
        name = squeeze(without).strip(" ,;") or None
    if len(element):
        fields["same_as"] = _alternatives(element)
    if given:
        account.attributes(element, given)
    if not (name or fields["code"] or fields.get("same_as")):
        return None
    return make_party(name=name, kind=kind, **fields)


def read_place(element: etree._Element, account: Account) -> Place | None:
    """A `location` or `virtloc`: its most specific part, the others as broader concepts.

    Spec: NITF 3.6, location
    """
    given = dict(element.items())
    virtual = LOCAL_NAMES[element.tag] == "virtloc"
    fields = code_of(given) if virtual else code_of(given, "code-source", "location-code")
    if role := given.pop("class", None):
        fields["role"] = role
    parts: dict[str, Concept] = {}
    loose = [element.text or ""]
    for child in element[:]:
        name = LOCAL_NAMES[child.tag]
        if name in PLACE_PARTS and name not in parts:
            parts[name] = _part(child, name, account)
        elif name != "alt-code":
            loose.append(words_of(child) or "")
            account.words_kept(child)
        loose.append(child.tail or "")
    if len(element):
        fields["same_as"] = _alternatives(element)
    if given:
        account.attributes(element, given)
    rest = squeeze("".join(loose)).strip(" ,;/-")
    levels = [parts[name] for name in PLACE_PARTS if name in parts]
    if rest:
        place = Place(
            name=rest, broader=tuple(levels), type="virtloc" if virtual else None, **fields
        )
    elif levels:
        first, *others = levels
        if fields["code"] is None and fields["scheme"] is None:
            fields["scheme"], fields["code"] = first.scheme, first.code
        elif first.code is not None:
            fields["same_as"] = (
                *fields["same_as"],
                make_concept(scheme=first.scheme, code=first.code),
            )
        place = Place(name=first.name, type=first.type, broader=tuple(others), **fields)
    else:
        place = Place(type="virtloc" if virtual else None, **fields)
    return place if place.name or place.code or place.same_as else None


def _part(element: etree._Element, name: str, account: Account) -> Concept:
    code = scheme = None
    if element.keys():
        if name == "country":
            own = "iso-cc"
        else:
            own = "location-code" if name == "sublocation" else f"{name}-code"
            scheme = element.get("code-source") or None
        code = element.get(own) or None
        if name == "country":
            scheme = "iso-cc" if code else None
        if account.wanted:
            account.rest(element, own, *(() if name == "country" else ("code-source",)))
    account.children(element)
    return make_concept(name=words_of(element), type=name, scheme=scheme, code=code)


def read_event(element: etree._Element, account: Account) -> Event | None:
    """An `event`. Spec: NITF 3.6, event"""
    given = dict(element.items())
    fields = code_of(given)
    for attribute, field in (("start-date", "start"), ("end-date", "end")):
        value = given.pop(attribute, None)
        time = read_time(value)
        if time is not None:
            fields[field] = time
        elif value:
            account.value(element, attribute, value, "no date")
    if role := given.pop("class", None):
        fields["role"] = role
    if len(element):
        fields["same_as"] = _alternatives(element)
    if given:
        account.attributes(element, given)
    name = words_of(element)
    return Event(name=name, **fields) if name or fields["code"] else None


def read_concept(element: etree._Element, account: Account) -> Concept | None:
    """An `object.title`, `classifier` or `function`.

    The type of a classifier is the type of the concept; a function has `function` there.
    """
    given = dict(element.items())
    fields = code_of(given)
    name = LOCAL_NAMES[element.tag]
    if name == "classifier":
        fields["type"] = given.pop("type", None) or None
    elif name == "function":
        fields["type"] = "function"
    if role := given.pop("class", None):
        fields["role"] = role
    if len(element):
        fields["same_as"] = _alternatives(element)
    if given:
        account.attributes(element, given)
    text = words_of(element)
    if not (text or fields["code"] or fields.get("same_as")):
        if fields.get("type") and name == "classifier":
            return make_concept(**fields)
        return None
    return make_concept(name=text, **fields)
