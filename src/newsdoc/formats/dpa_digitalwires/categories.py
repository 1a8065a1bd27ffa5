"""The controlled values of an entry: `categories`, told apart by their `dnltype`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from newsdoc.formats._json import Account
from newsdoc.formats._json.geo import shape_of
from newsdoc.formats._json.properties import take_properties
from newsdoc.model import Address, Concept, Contact, Event, Keyword, Party, Place

Node = dict[str, Any]
Fields = dict[str, Any]
Reader = Callable[[Account, Node, str], Any]


def _identity(account: Account, node: Node) -> dict[str, Any]:
    take = account.text
    values: dict[str, Any] = {}
    if (name := take(node, "name")) is not None:
        values["name"] = name
    if (qcode := take(node, "qcode")) is not None:
        scheme, colon, code = qcode.partition(":")
        if colon and scheme and code:
            values["scheme"], values["code"] = scheme, code
        else:
            values["code"] = qcode
    if (rank := account.whole(node, "rank")) is not None:
        values["rank"] = rank
    if (role := take(node, "role")) is not None:
        values["role"] = role
    return values


def _with_rest(node: Node, values: dict[str, Any]) -> dict[str, Any]:
    if left := take_properties(node):
        values["properties"] = left
    return values


def _concept(account: Account, node: Node, _word: str) -> Concept | None:
    values = _with_rest(node, _identity(account, node))
    return Concept(**values) if values else None


def _related(account: Account, node: Node, word: str) -> Concept | None:
    """A value whose field holds several kinds of them; `rel` says which it is."""
    values = _with_rest(node, _identity(account, node))
    return Concept(rel=word, **values) if values else None


def _event(account: Account, node: Node, _word: str) -> Event | None:
    values = _with_rest(node, _identity(account, node))
    return Event(**values) if values else None


def _party(account: Account, node: Node, word: str) -> Party | None:
    values = _with_rest(node, _identity(account, node))
    kind: Any = {"person": "person", "org": "organisation", "organisation": "organisation"}
    if not values or values.keys() == {"role"}:
        return Party(**values) if values else None
    return Party(kind=kind.get(word), **values)


def _keyword(account: Account, node: Node, _word: str) -> Keyword | None:
    name = account.text(node, "name")
    if name is None:
        return None
    return Keyword(text=name, rank=account.whole(node, "rank"), role=account.text(node, "role"))


def _place(account: Account, node: Node, word: str) -> Place | None:
    values = _identity(account, node)
    if word == "poi":
        values["type"] = word
    feature = account.object(node, "geojson")
    if feature is not None:
        geometry = account.object(feature, "geometry")
        if geometry is not None and (shape := shape_of(geometry)):
            values.update(shape)
            del feature["geometry"]
        if feature.get("type") == "Feature":
            feature["type"] = None  # all of them are
        told = account.object(feature, "properties")
        if told is not None and (where := _address(account, told)) is not None:
            name = account.text(told, "name")
            values["contacts"] = (Contact(kind="address", name=name, address=where),)
    values = _with_rest(node, values)
    return Place(**values) if values else None


def _address(account: Account, told: Node) -> Address | None:
    take = account.text
    made = Address(
        lines=tuple(line for line in (take(told, "formatted_address"),) if line),
        locality=take(told, "locality"),
        area=take(told, "administrative_area_level_1"),
        country=take(told, "country"),
    )
    return made if made != Address() else None


_TYPES: dict[str, tuple[str, Reader]] = {
    "signal": ("signals", _concept),
    "wire": ("services", _related),
    "creator": ("creators", _party),
    "contributor": ("contributors", _party),
    "infosource": ("sources", _party),
    "dpasubject": ("subjects", _concept),
    "subject": ("subjects", _concept),
    "geosubject": ("places", _place),
    "poi": ("places", _place),
    "locationcreated": ("located", _place),
    "keyword": ("keywords", _keyword),
    "genre": ("genres", _concept),
    "person": ("people", _party),
    "org": ("organisations", _party),
    "organisation": ("organisations", _party),
    "event": ("events", _event),
    "desk": ("memberships", _related),
    "rubric": ("memberships", _related),
    "current_rubric": ("memberships", _related),
    "scope": ("audiences", _related),
}
"""Ending of `dnltype` to the field of the article and what reads it."""

_NAMES = (
    *("current_rubric_names", "rubric_names", "dpasubject_names", "geosubject_names"),
    *("keyword_names", "desk_names", "genre_names", "poi_names", "scope_names"),
)
"""Lists that name again what the categories say."""


def read_categories(account: Account, node: Node, fields: Fields, path: str) -> None:
    """Fill the fields of an article from the categories of its entry."""
    context = account.context
    known: set[str] = set()
    for index, part in enumerate(account.objects(node, "categories")):
        word = str(part.get("type", "")).rpartition(":")[2]
        for key in ("name", "qcode"):
            if type(part.get(key)) is str:
                known.add(part[key])
        field, read = _TYPES.get(word, (None, None))
        here = f"{path}/categories/{index}"
        if read is not None and field is not None:
            part.pop("type")
            geo = part.get("geojson")
            is_feature = type(geo) is dict and geo.get("type") == "Feature"
            made = read(account, part, word)
            if made is None:
                continue
            fields[field] = (*fields.get(field, ()), made)
            if account.wanted:
                context.remark(
                    "DW101", f"category read as {field}", value=f"dnltype:{word}", path=here
                )
                if is_feature:
                    context.remark("DW102", "type of all GeoJSON here", value="Feature", path=here)
        elif word == "provider" and "provider" not in fields:
            fields["provider"] = _party(account, part, word)
        elif word in ("pubstatus", "urgency") and part.get("name") == str(
            node.get("pubstatus" if word == "pubstatus" else "urgency")
        ):
            told = [str(part.pop(key)) for key in ("type", "name", "qcode") if part.get(key)]
            if account.wanted:
                context.remark("DW102", "says the field again", value=" ".join(told), path=here)
    for key in _NAMES:
        value = node.get(key)
        if type(value) is list:
            node[key] = [each for each in value if not (type(each) is str and each in known)]
