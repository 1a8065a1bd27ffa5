"""Where a story comes from, and what is said of it: people and senders, place, notes."""

from __future__ import annotations

from newsdoc.formats.ans._reading import Node, Reading
from newsdoc.formats.ans.fields import Fields, label
from newsdoc.formats.ans.people import bylines
from newsdoc.model import (
    Address,
    Concept,
    Contact,
    Note,
    Place,
    Position,
    Text,
)
from newsdoc.model._makers import make_concept, make_note, make_party, make_place, make_rights

_ADDRESS_LINES = ("street_address", "extended_address")
_ADDRESS = {
    "locality": "locality",
    "region": "area",
    "postal_code": "postal_code",
    "country_name": "country",
}


def people(r: Reading, tree: Node, fields: Fields) -> None:
    """Credits, makers, senders and holders of rights."""
    account = r.account
    fields["bylines"], fields["creators"] = bylines(r, tree)
    contributors = account.object(tree, "contributors")
    maker = account.object(contributors, "created_by") if contributors is not None else None
    if maker is not None:
        code, name = account.text(maker, "user_id"), account.text(maker, "display_name")
        if code or name:
            fields["contributors"] = (make_party(role="created_by", code=code, name=name),)
    distributor = account.object(tree, "distributor")
    if distributor is not None:
        values = {
            field: account.text(distributor, key)
            for key, field in (("name", "name"), ("category", "type"), ("reference_id", "code"))
        }
        if distributor.get("mode") == ("reference" if values["code"] else "custom"):
            values["role"] = account.text(distributor, "mode")
        extra = r.rest(distributor)
        if extra or any(values.values()):
            fields["provider"] = make_party(**values, properties=extra)  # type: ignore[arg-type]
    source = account.object(tree, "source")
    if source is not None:
        names = {"name": "name", "source_id": "code", "source_type": "type"}
        given = {field: account.text(source, key) for key, field in names.items()}
        extra = r.rest(source)
        if extra or any(given.values()):
            fields["sources"] = (make_party(**given, properties=extra),)  # type: ignore[arg-type]
    owner = account.object(tree, "owner")
    holder = None
    if owner is not None:
        code, name = account.text(owner, "id"), account.text(owner, "name")
        if code or name:
            holder = make_party(code=code, name=name, kind="organisation")
    notice = account.text(tree, "copyright") if "copyright" in tree else None
    if holder is not None or notice is not None:
        fields["rights"] = make_rights(holder=holder, notice=notice)


_PLACE = frozenset({"location", "geo", "address"})


def located(r: Reading, tree: Node, fields: Fields) -> None:
    """`location`, `geo` and `address`: where the story was written."""
    if _PLACE.isdisjoint(tree):
        return
    account = r.account
    name = account.text(tree, "location") if "location" in tree else None
    values: Fields = {"name": name}
    geo = account.object(tree, "geo")
    if geo is not None:
        point = account.number(geo, "latitude"), account.number(geo, "longitude")
        if point[0] is not None and point[1] is not None:
            values["positions"] = (Position(latitude=point[0], longitude=point[1]),)
            values["shape"] = "point"
        else:
            geo.update({k: v for k, v in zip(("latitude", "longitude"), point, strict=True) if v})
    address = account.object(tree, "address")
    if address is not None:
        for key in [key for key in address if "-" in key]:  # the spelling before 0.5
            address.setdefault(key.replace("-", "_"), address[key])
            del address[key]
        made = Address(
            lines=tuple(
                text for key in _ADDRESS_LINES if (text := account.text(address, key)) is not None
            ),
            concepts=_box(r, address),
            **{field: account.text(address, key) for key, field in _ADDRESS.items()},
        )
        if made != Address():
            values["contacts"] = (Contact(kind="address", address=made),)
    place = make_place(**values)
    if place != Place():
        fields["located"] = (place,)


def _box(r: Reading, address: Node) -> tuple[Concept, ...]:
    box = r.account.text(address, "post_office_box")
    return (make_concept(name=box, rel="post_office_box"),) if box is not None else ()


def notes(r: Reading, tree: Node, fields: Fields) -> None:
    """Notes and corrections. An `editor_note` of ANS is printed with the story."""
    account = r.account
    found = []
    if "editor_note" in tree and (text := label(r, tree, "editor_note", "")) is not None:
        found.append(_note(text, "editor_note", "public"))
    planning = account.object(tree, "planning")
    if planning is not None:
        text = label(r, planning, "internal_note", "/planning")
        if text is not None:
            found.append(_note(text, "internal_note", "editors"))
    for index, part in enumerate(r.objects(tree, "corrections")):
        pointer = f"/corrections/{index}"
        text = label(r, part, "text", pointer)
        if text is not None:
            kind = account.text(part, "correction_type")
            if part.get("type") == "correction":
                r.kind(part, pointer)
            role = f"correction-{kind}" if kind is not None else "correction"
            found.append(_note(text, role, "public"))
        r.left(part, pointer)
    found += [
        make_note(text=text.strip(), role="correction", audience="public")
        for text in account.texts(tree, "corrections")
    ]
    restrictions = account.object(tree, "content_restrictions")
    embargo = account.object(restrictions, "embargo") if restrictions is not None else None
    if embargo is not None and embargo.get("active") is not False:
        fields["embargoed"] = account.time(embargo, "end_time")
        if embargo.get("active") is True:
            del embargo["active"]
            fields["embargo_open_ended"] = "end_time" not in embargo and not fields["embargoed"]
        text = label(r, embargo, "description", "/content_restrictions/embargo")
        if text is not None:
            found.append(_note(text, "embargo", "editors"))
    fields["notes"] = tuple(found)


def _note(text: Text, role: str, audience: str) -> Note:
    return make_note(text=text.text, marks=text.marks, role=role, audience=audience)
