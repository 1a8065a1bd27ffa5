"""NewsEnvelope: how and when the file was sent, to whom, by which service.

Spec: NewsML 1.2, NewsEnvelope
"""

from __future__ import annotations

from typing import Any

from lxml import etree

from newsdoc.formats.newsml_1.comments import words_of
from newsdoc.formats.newsml_1.draft import State
from newsdoc.formats.newsml_1.formal import read_concept, read_parties
from newsdoc.formats.newsml_1.names import name_of
from newsdoc.model import Concept, Package, Property
from newsdoc.model._makers import changed, make_concept, make_property


def read_envelope(
    element: etree._Element, state: State
) -> tuple[Package, dict[str, Any], dict[str, list[Any]]]:
    """The envelope as a package, and what of it belongs to every article: values and lists."""
    package: dict[str, Any] = {}
    properties: list[Property] = []
    concepts: list[Concept] = []
    values: dict[str, Any] = {}
    services: list[Concept] = []
    for child in element[:]:
        name = name_of(child.tag)
        match name:
            case "transmissionid":
                package["transmission_id"] = words_of(child)
                given = dict(child.items())
                if repeat := given.pop("Repeat", None):
                    properties.append(make_property(name="Repeat", value=repeat))
                state.account.attributes(child, given)
            case "sentfrom" | "sentto":
                parties = read_parties(child, state)
                if name == "sentfrom" and parties:
                    first = parties[0]
                    package["sender"] = values["_sender"] = first.name or first.code
                    properties += first.properties
                    properties += [
                        make_property(name="Comment", value=note.text, rel=note.role)
                        for note in first.notes
                    ]
                    for detail in (first.scheme, first.role, *(n.language for n in first.notes)):
                        state.account.value(child, None, detail, "has no place")
                    parties = parties[1:]
                concepts += [
                    make_concept(
                        rel=name,
                        name=p.name,
                        scheme=p.scheme,
                        code=p.code,
                        role=p.role,
                        notes=p.notes,
                        properties=p.properties,
                    )
                    for p in parties
                ]
            case "dateandtime":
                if (time := state.time(child)) is not None:
                    package["sent"] = values["published"] = time
                state.account.rest(child)
            case "newsservice" | "newsproduct":
                rel = "service" if name == "newsservice" else "product"
                if (concept := read_concept(child, state, rel=rel)) is not None:
                    services.append(concept)
            case "priority":
                concept = read_concept(child, state)
                if concept is None:
                    continue
                code = concept.code or ""
                if code.isascii() and code.isdecimal() and len(code) < 3:
                    package["priority"] = values["priority"] = int(code)
                    if concept.scheme or concept.properties:
                        properties.append(
                            make_property(
                                name="Priority",
                                value=concept.scheme,
                                properties=concept.properties,
                            )
                        )
                else:
                    properties.append(make_property(name="Priority", value=code))
                    state.account.rest(child, "FormalName")
            case _:
                state.account.element(child)
    state.account.stray(element)
    state.account.rest(element)
    concepts += services
    made = Package(**package, concepts=tuple(concepts), properties=tuple(properties))
    return made, values, {"services": services} if services else {}


def with_guid(package: Package, duid: str | None) -> Package:
    """The package with the identifier of the whole file."""
    return changed(package, guid=duid) if duid else package
