"""Concepts, parties, places and the like to the objects of a version.

Version 1 identifies by scheme and code, the later ones by URI and literal. A scheme that is a mere
alias (`medtop`) is kept in front of the code, as in a QCode, where there is no URI to tell it.
"""

from __future__ import annotations

from collections.abc import Iterable

from newsdoc.formats.ninjs._codes import is_scheme_uri, split_qcode, split_uri
from newsdoc.formats.ninjs._names import COLUMNS, Node, Version
from newsdoc.formats.ninjs._write_places import add_contacts, geo_json, other_shapes
from newsdoc.model import Concept, Event, Party, Place, Symbol, TrustIndicator


def _identity(given: Concept, version: Version) -> Node:
    """Name and identifiers of a concept."""
    made: Node = {}
    if given.name is not None:
        made["name"] = given.name
    scheme, code, uri = given.scheme, given.code, given.uri
    if version == 1:
        made.update(_scheme_and_code(scheme, code, uri))
        return made
    literal = code
    if scheme is not None and code is not None:
        if uri is None and is_scheme_uri(scheme):
            uri = scheme + code
        if uri is None or split_uri(uri, code) != scheme:
            literal = f"{scheme}:{code}" if _is_alias(scheme, code) else code
    if uri is not None:
        made["uri"] = uri
    if literal is not None:
        made["literal"] = literal
    return made


def _scheme_and_code(scheme: str | None, code: str | None, uri: str | None) -> Node:
    if code is None:
        return {} if uri is None else {"code": uri}
    base = split_uri(uri, code) if uri is not None else None
    if scheme is not None and is_scheme_uri(scheme):
        base = scheme
    if base is not None:
        return {"scheme": base, "code": code}
    if scheme is not None:
        return {"code": f"{scheme}:{code}"} if _is_alias(scheme, code) else {"code": code}
    return {"code": code}


def _is_alias(scheme: str, code: str) -> bool:
    """Whether alias and code can be told apart again when they stand together."""
    return split_qcode(f"{scheme}:{code}") == (scheme, code)


def _percent(value: float | None) -> int | None:
    """A relevance or confidence as the schemas want it: whole, 0 to 100."""
    if value is None or not 0 <= value <= 100 or value != int(value):
        return None
    return int(value)


def _related(given: Concept, version: Version) -> Node:
    made = _identity(given, version)
    if given.rel is not None:
        made["rel"] = given.rel
    return made


def subjects(given: Iterable[Concept], version: Version) -> list[Node]:
    """The subjects, with who assigned them and how surely."""
    found: list[Node] = []
    for concept in given:
        made = _related(concept, version)
        if concept.creator is not None:
            made["creator"] = concept.creator
        for name, value in (("relevance", concept.relevance), ("confidence", concept.confidence)):
            if (number := _percent(value)) is not None:
                made[name] = number
        if made:
            found.append(made)
    return found


def concepts(given: Iterable[Concept], version: Version) -> list[Node]:
    """Concepts with nothing but identity and relation."""
    return [made for concept in given if (made := _related(concept, version))]


def genres(given: Iterable[Concept], version: Version) -> list[Node]:
    """The genres; they have no relation."""
    return [made for concept in given if (made := _identity(concept, version))]


def events(given: Iterable[Event], version: Version) -> list[Node]:
    """The events; version 3 gives them an identifier in the document."""
    found: list[Node] = []
    for event in given:
        made = _related(event, version)
        number = next((p.value for p in event.properties if p.name == "id"), None)
        if version == 3 and number is not None:
            made["id"] = number
        if made:
            found.append(made)
    return found


def digital_source_type(given: Concept | None) -> Node | None:
    """How the content was made; spelled alike in all versions."""
    return None if given is None else _identity(given, 3) or None


def parties(given: Iterable[Party], version: Version) -> list[Node]:
    """Persons, with ways to get in touch."""
    found: list[Node] = []
    for party in given:
        made = _related(party, version)
        add_contacts(made, party.contacts, version)
        if made:
            found.append(made)
    return found


def organisations(given: Iterable[Party], version: Version) -> list[Node]:
    """Organisations, with ticker symbols and ways to get in touch."""
    found: list[Node] = []
    for party in given:
        made = _related(party, version)
        if symbols := [_symbol(symbol, version) for symbol in party.symbols]:
            made["symbols"] = symbols
        add_contacts(made, party.contacts, version)
        if made:
            found.append(made)
    return found


def _symbol(given: Symbol, version: Version) -> Node:
    made: Node = {"symbol": given.symbol}
    if given.exchange is not None:
        made["exchange"] = given.exchange
    if given.kind is not None:
        made[str(COLUMNS[version]["symbol_type"])] = given.kind
    ticker = next((p.value for p in given.properties if p.name == "ticker"), None)
    if version != 3 and ticker is not None:
        made["ticker"] = ticker
    return made


def sources(given: Iterable[Party], version: Version) -> list[Node]:
    """Sources of information; version 1 says the role in `rel`."""
    found: list[Node] = []
    for party in given:
        made = _identity(party, version)
        if not made:
            continue
        if party.role is not None:
            made["rel" if version == 1 else "role"] = party.role
        add_contacts(made, party.contacts, version)
        found.append(made)
    return found


def trust_indicators(given: Iterable[TrustIndicator], version: Version) -> list[Node]:
    """Statements that help to judge the story: by scheme and code, later by a role."""
    found: list[Node] = []
    for indicator in given:
        made: Node = {}
        if version == 1:
            made.update(scheme=indicator.scheme, code=indicator.code)
        elif indicator.role is not None:
            made["role"] = indicator.role
        elif indicator.scheme is not None and indicator.code is not None:
            made["role"] = indicator.scheme + indicator.code
        made.update(title=indicator.title, href=indicator.href)
        if kept := {name: value for name, value in made.items() if value is not None}:
            found.append(kept)
    return found


def places(given: Iterable[Place], version: Version) -> list[Node]:
    """Places, with their shape as GeoJSON."""
    found: list[Node] = []
    for place in given:
        made = _related(place, version)
        if (geo := geo_json(place)) is not None:
            made[str(COLUMNS[version]["geo"])] = geo
        if version == 1:
            made.update(other_shapes(place))
        add_contacts(made, place.contacts, version)
        if made:
            found.append(made)
    return found
