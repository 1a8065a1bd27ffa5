"""The pieces that all parts of NewsML are made of: formal names, parties, properties, comments.

An element whose FormalName is a value of a vocabulary is a `Concept`: its Scheme (or Vocabulary) is
the scheme, AssignedBy the creator; every other attribute is a property of the concept, `@` before
its name.

Spec: NewsML 1.2, entities formalname, assignment, localid, party
"""

from __future__ import annotations

from lxml import etree

from newsdoc.formats._xml.body import squeeze
from newsdoc.formats.newsml_1.comments import read_comment, words_of
from newsdoc.formats.newsml_1.draft import State
from newsdoc.formats.newsml_1.names import name_of
from newsdoc.model import Concept, Label, Party, Property
from newsdoc.model._makers import changed, make_concept, make_party, make_property

_XSI = "{http://www.w3.org/2001/XMLSchema-instance}"


def at_properties(given: dict[str, str]) -> tuple[Property, ...]:
    """Attributes that nothing else is for, as properties."""
    if not given:
        return ()
    found = []
    for name, value in given.items():
        if value and not value.isspace():
            if name[0] != "{":
                found.append(make_property(name=f"@{name}", value=value))
            elif not name.startswith(_XSI):
                found.append(make_property(name=f"@{name.rpartition('}')[2]}", value=value))
    return tuple(found)


def formal_name(element: etree._Element, state: State) -> str | None:
    """The FormalName of an element of which only that is kept; in its place its text."""
    items = element.items()
    if not state.account.wanted and len(items) == 1 and items[0][0] == "FormalName":
        return items[0][1].strip() or words_of(element)
    given = dict(items)
    value = (given.pop("FormalName", None) or "").strip()
    text = words_of(element)
    if given:
        state.account.attributes(element, given)
    if value:
        state.account.text(element, text)
        return value
    return text


def read_concept(
    element: etree._Element,
    state: State,
    *,
    rel: str | None = None,
    text: bool = True,
    children: bool = True,
) -> Concept | None:
    """The value of a vocabulary that an element names; None where it names none.

    Args:
        element: with a FormalName, or with text in its place.
        state: of the file.
        rel: what the concept is to the article.
        text: whether its text is the code where it has no FormalName; False where others read it.
        children: whether elements in it are reported; nothing of the standard stands there.
    """
    if state.account.wanted and text and children and len(element):
        state.account.children(element)
    items = element.items()
    if len(items) == 1 and items[0][0] == "FormalName" and (code := items[0][1].strip()):
        if text and state.account.wanted:
            state.account.text(element, element.text)
        return make_concept(code=code, rel=rel)
    given = dict(items)
    code = (given.pop("FormalName", None) or "").strip()
    if not code and text:
        code = words_of(element) or ""
    elif text and state.account.wanted:
        state.account.text(element, element.text)
    if not given:
        return make_concept(code=code, rel=rel) if code else None
    scheme = given.pop("Scheme", None) or given.pop("Vocabulary", None) or None
    if not code:
        if scheme:
            given["Scheme"] = scheme
        state.account.attributes(element, given)
        return None
    return make_concept(
        scheme=scheme,
        code=code,
        rel=rel,
        creator=given.pop("AssignedBy", None) or None,
        properties=at_properties(given) if given else (),
    )


def read_property(element: etree._Element, state: State, rel: str | None = None) -> Property:
    """A Property with its attributes and the properties in it; `rel` is where it stands."""
    items = element.items()
    value: str | None
    uri = None
    inner: tuple[Property, ...] = ()
    if len(items) == 2 and items[0][0] == "FormalName" and items[1][0] == "Value":
        name, value = items[0][1].strip(), items[1][1]
    else:
        given = dict(items)
        name = (given.pop("FormalName", None) or "").strip()
        value = given.pop("Value", "")
        uri = given.pop("ValueRef", "") or None
        inner = at_properties(given)
    if not value or value.isspace():
        value = None
    if len(element):
        below = []
        for child in element[:]:
            if name_of(child.tag) == "property":
                below.append(read_property(child, state))
            else:
                state.account.element(child)
        inner += tuple(below)
    text = element.text
    if text and not text.isspace():
        if value is None:
            value = squeeze(text).strip()
        else:
            state.account.text(element, text)
    return make_property(name=name or "Property", value=value, uri=uri, rel=rel, properties=inner)


def read_party(element: etree._Element, state: State) -> Party | None:
    """A Party; its Topic is resolved where it points into the file, else its role."""
    items = element.items()
    if len(items) == 1 and items[0][0] == "FormalName" and not len(element):
        name = squeeze(items[0][1]).strip() or words_of(element)
        return make_party(name=name) if name else None
    given = dict(items)
    name = squeeze(given.pop("FormalName", "")).strip() or words_of(element) or None
    if not given and not len(element):
        return make_party(name=name) if name else None
    scheme = given.pop("Scheme", None) or given.pop("Vocabulary", None) or None
    role = given.get("Topic") or None
    code = None
    if role is not None and role.startswith("#"):
        topic = state.topics.get(role[1:])
        role = None
        if topic is not None and topic.name:
            code, name = name, topic.name
    elif role is not None:
        del given["Topic"]
    if scheme and code is None:
        code, name = name, state.names.get((scheme, name or ""))
    title, kept = None, list(at_properties(given))
    for child in element[:]:
        if name_of(child.tag) != "property":
            state.account.element(child)
            continue
        found = read_property(child, state)
        if found.value and not found.properties and found.uri is None:
            if found.name == "Position" and title is None:
                title = found.value
                continue
            if found.name == "Role" and role is None:
                role = found.value
                continue
        kept.append(found)
    if not (name or code or role or title or any(p.value for p in kept)):
        return None
    return make_party(
        name=name, scheme=scheme, code=code, role=role, job_title=title, properties=tuple(kept)
    )


def read_parties(element: etree._Element, state: State) -> list[Party]:
    """The parties of a Provider, Creator, Source … with the comments and contributions there."""
    found: list[Party] = []
    labels: list[Label] = []
    contribution: str | None = None
    for child in element[:]:
        match name_of(child.tag):
            case "party":
                party = read_party(child, state)
                if party is not None:
                    found.append(party)
            case "comment":
                label = read_comment(child, state)
                if label is not None:
                    labels.append(label)
            case "contribution":
                contribution = formal_name(child, state) or contribution
            case _:
                state.account.element(child)
    text = element.text
    if text and not text.isspace():
        found.append(make_party(name=squeeze(text).strip()))
    given = dict(element.items())
    if not (given or labels or contribution):
        return found
    if not found and (labels or contribution):
        found.append(Party())
    if found:
        first = found[0]
        if given and first.properties:
            own = {one.name for one in first.properties}
            twice = {name: value for name, value in given.items() if f"@{name}" in own}
            state.account.attributes(element, twice)
            given = {name: value for name, value in given.items() if name not in twice}
        found[0] = changed(
            first,
            notes=(*first.notes, *labels),
            role=first.role or contribution,
            properties=(
                *first.properties,
                *at_properties(given),
                *(
                    (make_property(name="Contribution", value=contribution),)
                    if contribution and first.role
                    else ()
                ),
            ),
        )
    else:
        state.account.attributes(element, given)
    return found
