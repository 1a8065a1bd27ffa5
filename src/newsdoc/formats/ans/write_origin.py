"""Where a story comes from, and what is said of it: people and senders, place, notes."""

from __future__ import annotations

from newsdoc.formats._json.properties import from_properties
from newsdoc.formats._json.rich import as_label
from newsdoc.formats.ans.fitting import MISSING, fitting
from newsdoc.formats.ans.shapes import STORY
from newsdoc.formats.ans.times import time_text
from newsdoc.formats.ans.trees import Node, put
from newsdoc.formats.ans.write_people import bylines
from newsdoc.model import Article, Note, Party, Place


def people(tree: Node, article: Article) -> None:
    """Credits, makers, senders and holders of rights."""
    put(tree, "credits", bylines(article))
    for one in article.contributors:
        if one.role == "created_by" and "contributors" not in tree:
            given = {"user_id": one.code, "display_name": one.name}
            put(
                tree,
                "contributors",
                {"created_by": {key: value for key, value in given.items() if value}},
            )
    put(tree, "distributor", _distributor(article.provider))
    if article.sources:
        source = article.sources[0]
        put(
            tree,
            "source",
            _party(source, {"name": "name", "code": "source_id", "type": "source_type"}, "source"),
        )
    if (rights := article.rights) is not None:
        put(tree, "copyright", rights.notice)
        if (holder := rights.holder) is not None:
            owner = {"id": holder.code, "name": holder.name}
            put(tree, "owner", {key: value for key, value in owner.items() if value})


def _distributor(provider: Party | None) -> Node | None:
    """The provider: a name with its category, or a reference. Either has the other's members not."""
    if provider is None:
        return None
    if provider.role == "reference" and provider.code and not provider.name:
        return {"reference_id": provider.code, "mode": "reference"}
    tree = _party(provider, {"name": "name", "type": "category"}, "distributor")
    if provider.role == "custom":
        tree["mode"] = "custom"
    tree.pop("reference_id", None)
    if not tree and provider.code:
        return {"name": provider.code}
    return tree


def _party(party: Party, names: dict[str, str], key: str) -> Node:
    tree = {member: value for field, member in names.items() if (value := getattr(party, field))}
    for member, value in from_properties(party.properties).items():
        tree.setdefault(member, value)
    made = fitting(tree, STORY[key])
    return {} if made is MISSING else made


def located(tree: Node, article: Article) -> None:
    """Where the story was written; where only a dateline tells, its place."""
    if not article.located:
        if article.dateline is not None and article.dateline.place:
            tree["location"] = article.dateline.place
        return
    place = article.located[0]
    put(tree, "location", place.name)
    if place.shape == "point" and place.positions:
        point = place.positions[0]
        tree["geo"] = {"latitude": point.latitude, "longitude": point.longitude}
    put(tree, "address", _address(place))


def _address(place: Place) -> Node | None:
    address = next((one.address for one in place.contacts if one.address is not None), None)
    if address is None:
        return None
    given = dict(zip(("street_address", "extended_address"), address.lines, strict=False))
    given |= {
        "locality": address.locality or "",
        "region": address.area or "",
        "postal_code": address.postal_code or "",
        "country_name": address.country or "",
    }
    box = next((one.name for one in address.concepts if one.rel == "post_office_box"), None)
    if box is not None and address.lines:
        given["post_office_box"] = box
    return {key: value for key, value in given.items() if value}


def notes(tree: Node, article: Article) -> None:
    """Notes, corrections and the embargo; private notes are not put where readers see them."""
    corrections = []
    embargo: Node = {}
    for note in article.notes:
        if not note.text:
            continue
        text = as_label(note.text, note.marks)
        role, _, kind = (note.role or "").partition("-")
        if role == "correction":
            one = {"type": "correction", "text": text}
            if kind:
                one["correction_type"] = kind
            corrections.append(one)
        elif note.role == "embargo" and "description" not in embargo:
            embargo["description"] = text
        elif _is_public(note) and "editor_note" not in tree:
            tree["editor_note"] = text
        elif not _is_public(note) and "internal_note" not in tree.get("planning", {}):
            tree.setdefault("planning", {})["internal_note"] = text
    put(tree, "corrections", corrections)
    if article.embargo_open_ended or article.embargoed is not None:
        if (end := time_text(article.embargoed)) is not None:
            embargo["end_time"] = end
        if "end_time" in embargo or article.embargo_open_ended:
            tree["content_restrictions"] = {"embargo": {"active": True, **embargo}}


def _is_public(note: Note) -> bool:
    """Whether a note may be seen by readers: only where it says so."""
    return note.audience == "public"
