"""One ANS object, a story or another item of content, to an article."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from newsdoc.formats._json.datelines import mark_dateline
from newsdoc.formats._json.properties import take_properties
from newsdoc.formats.ans import links
from newsdoc.formats.ans._reading import ITEM_CLASSES, Node, Reading
from newsdoc.formats.ans.elements import elements
from newsdoc.formats.ans.media import MEDIA_TYPES, media
from newsdoc.formats.ans.people import bylines
from newsdoc.formats.ans.shapes import STORY
from newsdoc.formats.ans.taxonomy import taxonomy
from newsdoc.model import (
    Address,
    AlternativeId,
    Article,
    Concept,
    Contact,
    Description,
    Headline,
    Media,
    Note,
    Party,
    Place,
    Position,
    Property,
    Publication,
    Rights,
    Text,
)

Fields = dict[str, Any]
Part = Callable[[Reading, Node, Fields], None]

_TEXTS = {"_id": "guid", "language": "language", "canonical_url": "url", "slug": "slugline"}
_TIMES = {"created_date": "created", "last_updated_date": "modified", "publish_date": "published"}
_OTHER_TIMES = ("first_publish_date", "display_date")
_COUNTS = {
    "word_count_actual": "word_count",
    "character_count_actual": "char_count",
    "line_count_actual": "line_count",
}
_ADDRESS_LINES = ("street_address", "extended_address")
_ADDRESS = {
    "locality": "locality",
    "region": "area",
    "postal_code": "postal_code",
    "country_name": "country",
}
EXTENSION = "newsdoc"
"""The member of `additional_properties` in which newsdoc keeps what ANS has no place for."""


def article(r: Reading, tree: Node) -> tuple[Article, Any]:
    """The article of an object, and newsdoc's extension in it.

    Spec: ANS 0.10, story.json, image.json, video.json, gallery.json, collection.json
    """
    outer, r.decorations = r.decorations, []
    kind = r.account.text(tree, "type")
    r.version(tree, "")
    fields: Fields = {"item_class": ITEM_CLASSES.get(kind or "", kind)}
    if kind is not None and fields["item_class"] != kind:
        r.say("AS102", f"type read as '{fields['item_class']}'", kind, "/type")
    for part in PARTS:
        part(r, tree, fields)
    if kind in MEDIA_TYPES:
        fields["media"] = (_own_media(r, tree, str(kind)), *fields.get("media", ()))
    if kind == "collection":
        fields["groups"] = links.collection(r, tree)
    else:
        body = _body(r, tree, fields)
        fields["dateline"], fields["body"] = mark_dateline(body, None, fields.get("language"))
    extension = _properties(r, tree, fields)
    r.decorations = outer
    return Article(**{key: value for key, value in fields.items() if value}), extension


def _own_media(r: Reading, tree: Node, kind: str) -> Media:
    """The files of an item that is a picture or the like; what else it says is the article's."""
    own = {key: tree.pop(key) for key in list(tree) if key in _OF_MEDIA}
    return media(r, own, kind, "")


_OF_MEDIA = frozenset(
    [
        "url",
        "width",
        "height",
        "caption",
        "subtitle",
        "alt_text",
        "streams",
        "duration",
        "licensable",
        "image_type",
        "focal_point",
        "auth",
        "seo_filename",
        "transcript",
        "rating",
        "video_type",
        "youtube_content_id",
        "subtitles",
        "promo_image",
        "embed_html",
    ]
)


def _simple(r: Reading, tree: Node, fields: Fields) -> None:
    account = r.account
    for key, field in _TEXTS.items():
        if key in tree:
            fields[field] = account.text(tree, key)
    for key, field in _TIMES.items():
        if key in tree:
            fields[field] = account.time(tree, key)
    fields["publications"] = tuple(
        Publication(kind=key, published=time)
        for key in _OTHER_TIMES
        if key in tree and (time := account.time(tree, key)) is not None
    )
    if "status" in tree and (status := account.text(tree, "status")):
        if status == status.lower():
            fields["status"] = status
        else:
            fields["status"] = status.lower()
            r.say("AS102", f"status read as '{status.lower()}'", status, "/status")
    ids = []
    if "short_url" in tree and (text := account.text(tree, "short_url")):
        ids.append(AlternativeId(value=text, role="short_url"))
    ids += [
        AlternativeId(value=text, role="content_alias")
        for text in account.texts(tree, "content_aliases")
    ]
    fields["alternative_ids"] = tuple(ids)
    revision = account.object(tree, "revision")
    if revision is not None:
        fields["version"] = account.text(revision, "revision_id")
    planning = account.object(tree, "planning")
    if planning is not None and (length := account.object(planning, "story_length")) is not None:
        for key, field in _COUNTS.items():
            if key in length:
                fields[field] = account.whole(length, key)


def _headlines(r: Reading, tree: Node, fields: Fields) -> None:
    """`headlines`, `subheadlines` and `label`; before 0.5 the main one is called `default`."""
    account = r.account
    found = []
    node = account.object(tree, "headlines")
    if node is not None:
        for key in list(node):
            text = _label(r, node, key, "/headlines")
            if text is None:
                continue
            if key == "basic" or (key == "default" and "basic" not in node):
                fields["headline"], fields["headline_marks"] = text.text, text.marks
            else:
                found.append(Headline(text=text.text, marks=text.marks, role=key))
    node = account.object(tree, "subheadlines")
    if node is not None:
        for key in list(node):
            text = _label(r, node, key, "/subheadlines")
            if text is not None:
                role = "sub" if key in ("basic", "default") else f"sub-{key}"
                found.append(Headline(text=text.text, marks=text.marks, role=role))
    node = account.object(tree, "label")
    if node is not None:
        for key in node:
            inner = account.object(node, key)
            text = _label(r, inner, "text", f"/label/{key}") if inner is not None else None
            if text is not None:
                role = "kicker" if key == "basic" else f"kicker-{key}"
                found.append(Headline(text=text.text, marks=text.marks, role=role))
    fields["headlines"] = tuple(found)


def _label(r: Reading, node: Node, key: str, pointer: str) -> Text | None:
    value = node.get(key)
    if type(value) is not str:
        return None
    del node[key]
    return r.rich.label(value, f"{pointer}/{key}")


def _descriptions(r: Reading, tree: Node, fields: Fields) -> None:
    node = r.account.object(tree, "description")
    if node is None:
        if type(tree.get("description")) is str:
            fields["summary"] = _label(r, tree, "description", "")
        return
    found = []
    for key in list(node):
        text = _label(r, node, key, "/description")
        if text is not None:
            if key == "basic" or (key == "default" and "basic" not in node):
                fields["summary"] = text
            else:
                found.append(Description(text=text.text, marks=text.marks, role=key))
    fields["descriptions"] = tuple(found)


def _people(r: Reading, tree: Node, fields: Fields) -> None:
    account = r.account
    fields["bylines"], fields["creators"] = bylines(r, tree)
    contributors = account.object(tree, "contributors")
    maker = account.object(contributors, "created_by") if contributors is not None else None
    if maker is not None:
        code, name = account.text(maker, "user_id"), account.text(maker, "display_name")
        if code or name:
            fields["contributors"] = (Party(role="created_by", code=code, name=name),)
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
            fields["provider"] = Party(**values, properties=extra)  # type: ignore[arg-type]
    source = account.object(tree, "source")
    if source is not None:
        names = {"name": "name", "source_id": "code", "source_type": "type"}
        given = {field: account.text(source, key) for key, field in names.items()}
        extra = r.rest(source)
        if extra or any(given.values()):
            fields["sources"] = (Party(**given, properties=extra),)  # type: ignore[arg-type]
    owner = account.object(tree, "owner")
    holder = None
    if owner is not None:
        code, name = account.text(owner, "id"), account.text(owner, "name")
        if code or name:
            holder = Party(code=code, name=name, kind="organisation")
    notice = account.text(tree, "copyright") if "copyright" in tree else None
    if holder is not None or notice is not None:
        fields["rights"] = Rights(holder=holder, notice=notice)


def _located(r: Reading, tree: Node, fields: Fields) -> None:
    """`location`, `geo` and `address`: where the story was written."""
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
    place = Place(**values)
    if place != Place():
        fields["located"] = (place,)


def _box(r: Reading, address: Node) -> tuple[Concept, ...]:
    box = r.account.text(address, "post_office_box")
    return (Concept(name=box, rel="post_office_box"),) if box is not None else ()


def _notes(r: Reading, tree: Node, fields: Fields) -> None:
    """Notes and corrections. An `editor_note` of ANS is printed with the story."""
    account = r.account
    found = []
    if "editor_note" in tree and (text := _label(r, tree, "editor_note", "")) is not None:
        found.append(_note(text, "editor_note", "public"))
    planning = account.object(tree, "planning")
    if planning is not None:
        text = _label(r, planning, "internal_note", "/planning")
        if text is not None:
            found.append(_note(text, "internal_note", "editors"))
    for index, part in enumerate(r.objects(tree, "corrections")):
        pointer = f"/corrections/{index}"
        text = _label(r, part, "text", pointer)
        if text is not None:
            kind = account.text(part, "correction_type")
            if part.get("type") == "correction":
                r.kind(part, pointer)
            role = f"correction-{kind}" if kind is not None else "correction"
            found.append(_note(text, role, "public"))
        r.left(part, pointer)
    found += [
        Note(text=text.strip(), role="correction", audience="public")
        for text in account.texts(tree, "corrections")
    ]
    restrictions = account.object(tree, "content_restrictions")
    embargo = account.object(restrictions, "embargo") if restrictions is not None else None
    if embargo is not None and embargo.get("active") is not False:
        fields["embargoed"] = account.time(embargo, "end_time")
        if embargo.pop("active", None) is True and "end_time" not in embargo:
            fields["embargo_open_ended"] = fields["embargoed"] is None
        text = _label(r, embargo, "description", "/content_restrictions/embargo")
        if text is not None:
            found.append(_note(text, "embargo", "editors"))
    fields["notes"] = tuple(found)


def _note(text: Text, role: str, audience: str) -> Note:
    return Note(text=text.text, marks=text.marks, role=role, audience=audience)


def _about(r: Reading, tree: Node, fields: Fields) -> None:
    fields.update(taxonomy(r, tree))


def _linked(r: Reading, tree: Node, fields: Fields) -> None:
    fields["media"], fields["links"] = links.related(r, tree)


PARTS: tuple[Part, ...] = (
    _simple,
    _headlines,
    _descriptions,
    _people,
    _located,
    _notes,
    _about,
    _linked,
)


def _body(r: Reading, tree: Node, fields: Fields) -> list[Any]:
    """The body; ratings that stand in it are ratings of the article."""
    ratings = []
    whole = tree.get("content_elements")
    if type(whole) is list:
        kept = []
        for index, part in enumerate(whole):
            rating = links.rating(r, part, f"/content_elements/{index}")
            if rating is None:
                kept.append(part)
            else:
                ratings.append(rating)
        tree["content_elements"] = kept if ratings else whole
    fields["ratings"] = tuple(ratings)
    blocks = elements(r, tree, "")
    plain = tree.get("content")
    if not blocks and type(plain) is str:
        del tree["content"]
        blocks = list(r.rich.blocks(plain, "/content"))
    return blocks


def _properties(r: Reading, tree: Node, fields: Fields) -> Any:
    """What is left of the object becomes properties, in an order that writing keeps."""
    extra = tree.pop("additional_properties", None)
    extension = None
    if type(extra) is dict:
        extension = extra.pop(EXTENSION, None)
        if type(extension) is not dict:
            extension = None
    elif extra is not None:
        tree["additional_properties"] = extra
        extra = None
    given = {key: tree.pop(key) for key in STORY if key in tree}
    given |= tree
    tree.clear()
    names = frozenset(given)
    found = list(take_properties(given))
    r.left(given, "")
    if r.decorations:
        found.append(
            Property(name="content_elements", value_type="object", properties=tuple(r.decorations))
        )
    if extra:
        own = {key: extra.pop(key) for key in list(extra) if key not in names}
        found += take_properties(own)
        r.left({**extra, **own}, "/additional_properties")
    fields["properties"] = tuple(found)
    return extension
