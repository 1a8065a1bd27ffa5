"""The members of a story."""

from __future__ import annotations

from typing import Any

from newsdoc.formats._json.properties import from_properties, json_value
from newsdoc.formats._json.rich import as_label
from newsdoc.formats.ans._reading import VERSION
from newsdoc.formats.ans.shapes import MISSING, STORY, fitting
from newsdoc.formats.ans.times import time_text
from newsdoc.formats.ans.write_elements import Elements
from newsdoc.formats.ans.write_media import media_tree
from newsdoc.formats.ans.write_people import bylines
from newsdoc.formats.ans.write_taxonomy import taxonomy
from newsdoc.model import Article, Headline, Link, Note, Party, Place

Node = dict[str, Any]


def story(article: Article) -> Node:
    """A story, without newsdoc's extension. Spec: ANS 0.10.12, story.json"""
    tree: Node = {"type": "story", "version": VERSION}
    _simple(tree, article)
    _words(tree, article)
    _people(tree, article)
    _located(tree, article)
    _notes(tree, article)
    _put(tree, "taxonomy", taxonomy(article))
    _links(tree, article)
    decorations, rest = _split(article)
    writer = Elements(decorations)
    elements = writer.elements(article.body)
    elements += [writer.rating(rating) for rating in article.ratings]
    _put(tree, "content_elements", elements)
    _properties(tree, rest)
    return tree


def _put(tree: Node, key: str, value: Any) -> None:
    """Set a member that says something."""
    if value:
        tree[key] = value


def _simple(tree: Node, article: Article) -> None:
    _put(tree, "_id", article.guid)
    _put(tree, "created_date", time_text(article.created))
    _put(tree, "last_updated_date", time_text(article.modified))
    _put(tree, "language", article.language)
    _put(tree, "canonical_url", article.url)
    _put(tree, "publish_date", time_text(article.published))
    for publication in article.publications:
        if publication.kind in ("first_publish_date", "display_date"):
            _put(tree, publication.kind, time_text(publication.published))
    _put(tree, "status", article.status)
    _put(tree, "slug", article.slugline)
    for one in article.alternative_ids:
        if one.role == "short_url" and "short_url" not in tree:
            tree["short_url"] = one.value
        elif one.role == "content_alias" and fitting(one.value, "alias") is not MISSING:
            tree.setdefault("content_aliases", []).append(one.value)
    _put(tree, "revision", {"revision_id": article.version} if article.version else None)
    counts = {
        "word_count_actual": article.word_count,
        "character_count_actual": article.char_count,
        "line_count_actual": article.line_count,
    }
    given = {key: value for key, value in counts.items() if value is not None}
    _put(tree, "planning", {"story_length": given} if given else None)


def _words(tree: Node, article: Article) -> None:
    headlines: Node = {}
    subheadlines: Node = {}
    labels: Node = {}
    if article.headline is not None:
        headlines["basic"] = as_label(article.headline, article.headline_marks)
    for one in article.headlines:
        _headline(one, headlines, subheadlines, labels)
    # A dictionary must have a `basic`: what has none waits in the extension.
    _put(tree, "headlines", headlines if "basic" in headlines else None)
    _put(tree, "subheadlines", subheadlines if "basic" in subheadlines else None)
    _put(tree, "label", labels)
    if article.summary is not None:
        words = {"basic": as_label(article.summary.text, article.summary.marks)}
        for description in article.descriptions:
            if description.role is not None and description.role != "default":
                words.setdefault(description.role, as_label(description.text, description.marks))
        tree["description"] = words


def _headline(one: Headline, headlines: Node, subheadlines: Node, labels: Node) -> None:
    text = as_label(one.text, one.marks)
    role, _, key = (one.role or "").partition("-")
    if role == "sub":
        subheadlines.setdefault(key or "basic", text)
    elif role == "kicker":
        if not key or (key.replace("_", "").isalnum() and key.isascii()):
            labels.setdefault(key or "basic", {"text": text})
    elif one.role and one.role not in ("basic", "default"):
        headlines.setdefault(one.role, text)


def _people(tree: Node, article: Article) -> None:
    _put(tree, "credits", bylines(article))
    for one in article.contributors:
        if one.role == "created_by" and "contributors" not in tree:
            given = {"user_id": one.code, "display_name": one.name}
            _put(
                tree,
                "contributors",
                {"created_by": {key: value for key, value in given.items() if value}},
            )
    _put(tree, "distributor", _distributor(article.provider))
    if article.sources:
        source = article.sources[0]
        _put(
            tree,
            "source",
            _party(source, {"name": "name", "code": "source_id", "type": "source_type"}, "source"),
        )
    if (rights := article.rights) is not None:
        _put(tree, "copyright", rights.notice)
        if (holder := rights.holder) is not None:
            owner = {"id": holder.code, "name": holder.name}
            _put(tree, "owner", {key: value for key, value in owner.items() if value})


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


def _located(tree: Node, article: Article) -> None:
    """Where the story was written; where only a dateline tells, its place."""
    if not article.located:
        if article.dateline is not None and article.dateline.place:
            tree["location"] = article.dateline.place
        return
    place = article.located[0]
    _put(tree, "location", place.name)
    if place.shape == "point" and place.positions:
        point = place.positions[0]
        tree["geo"] = {"latitude": point.latitude, "longitude": point.longitude}
    _put(tree, "address", _address(place))


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


def _notes(tree: Node, article: Article) -> None:
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
    _put(tree, "corrections", corrections)
    if article.embargo_open_ended or article.embargoed is not None:
        if (end := time_text(article.embargoed)) is not None:
            embargo["end_time"] = end
        if "end_time" in embargo or article.embargo_open_ended:
            tree["content_restrictions"] = {"embargo": {"active": True, **embargo}}


def _is_public(note: Note) -> bool:
    """Whether a note may be seen by readers: only where it says so."""
    return note.audience == "public"


def _links(tree: Node, article: Article) -> None:
    promo: Node = {}
    related: Node = {}
    for index, media in enumerate(article.media):
        name = media.name or ("basic" if not index else f"media_{index}")
        if name not in promo:
            promo[name] = media_tree(media)
    for link in article.links:
        name = link.name or "basic"
        if link.rel == "promo_items" and name not in promo:
            promo[name] = link_tree(link)
        elif link.type == "redirect":
            redirect = _redirect(link)
            if redirect is not None and "redirect" not in related:
                related["redirect"] = [redirect]
        elif name != "redirect":
            related.setdefault(name, []).append(link_tree(link))
    _put(tree, "promo_items", promo)
    _put(tree, "related_content", related)


def _redirect(link: Link) -> Node | None:
    extra = from_properties(link.properties)
    canonical = extra.get("canonical_url")
    if not link.href or type(canonical) is not str:
        return None
    return {
        "type": "redirect",
        "version": VERSION,
        "canonical_url": canonical,
        "redirect_url": link.href,
    }


def link_tree(link: Link) -> Node:
    """A link: the story itself where it is there, else a reference to it.

    Spec: ANS 0.10.12, utils/reference.json, content.json
    """
    if link.item is not None:
        made = story(link.item)
        if link.type and made["type"] != link.type and link.type.isidentifier():
            made["type"] = link.type
        return made
    extra = from_properties(link.properties)
    if link.role is None and link.type is not None and link.type.isidentifier():
        made = {"type": link.type, "version": VERSION}
        _put(made, "_id", link.guid)
        _put(made, "canonical_url", link.href)
        return made
    referent: Node = {}
    given = extra.pop("referent", None)
    if type(given) is dict:
        referent = {key: value for key, value in given.items() if key not in ("id", "type")}
    referent["id"] = link.guid or link.uri or link.href or ""
    _put(referent, "type", link.type)
    made = fitting({**extra, "referent": referent}, REFERENCE_REST)
    return {"type": "reference", **made}


REFERENCE_REST: Node = {
    "referent!": {
        "type": "text",
        "service": "text",
        "id!": "text",
        "provider": "text",
        "referent_properties": {"*": "any"},
    },
    "_id": "text",
    "subtype": "text",
    "channels": ["text"],
    "alignment": "side",
    "additional_properties": {"*": "any"},
}


def _split(article: Article) -> tuple[Node, list[Any]]:
    """The decorations of elements by `_id`, and the other properties."""
    decorations: Node = {}
    rest = []
    for one in article.properties:
        if one.name == "content_elements" and one.value_type == "object" and not decorations:
            decorations = from_properties(one.properties)
        else:
            rest.append(one)
    return decorations, rest


def _properties(tree: Node, properties: list[Any]) -> None:
    """Properties: members of a story where they fit, else additional properties."""
    extra: Node = {}
    for one in properties:
        value = json_value(one)
        shape = STORY.get(one.name)
        if shape is None:
            if one.name not in ("version", "newsdoc", "additional_properties"):
                extra.setdefault(one.name, value)
            continue
        given = tree.get(one.name)
        if given is None:
            fit = fitting(value, shape)
            if fit is not MISSING and one.name not in _ONLY_WITH:
                tree[one.name] = fit
        elif type(value) is dict and type(given) is dict:
            # What is required may stand in either.
            both = json_value(one)
            merge(both, given)
            fit = fitting(both, shape)
            if fit is not MISSING:
                merge(given, fit)
    _put(tree, "additional_properties", extra)


_ONLY_WITH = frozenset({"credits", "address", "geo"})
"""Members that a property may add to, but not make."""


def merge(tree: Node, more: Node) -> None:
    """Add what a tree has not; what it has counts."""
    for key, value in more.items():
        if key not in tree:
            tree[key] = value
        elif type(value) is dict and type(tree[key]) is dict:
            merge(tree[key], value)
