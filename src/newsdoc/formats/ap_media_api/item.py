"""An item of the AP Media API to an article."""

from __future__ import annotations

import attrs

from newsdoc.formats._dateline_marks import with_dateline_mark
from newsdoc.formats._datelines import find_dateline
from newsdoc.formats._json import Account
from newsdoc.formats._json.properties import take_properties
from newsdoc.formats._json.rich import Rich
from newsdoc.formats.ap_media_api import values
from newsdoc.formats.ap_media_api.values import Node
from newsdoc.formats.ap_media_api.words import Fields, take_credits, take_rights, take_words
from newsdoc.model import (
    AlternativeId,
    Article,
    Block,
    Concept,
    Keyword,
    Link,
    Media,
    Note,
    Paragraph,
    Text,
    WireHeader,
)

_MEDIA_CLASSES = frozenset({"picture", "graphic", "video", "audio"})
_DEEPEST = 8
"""Associations that may nest; deeper ones are kept as properties."""
_TEXTS = ("version", "profile", "language", "title", "slugline")
_TIMES = {
    "firstcreated": "created",
    "versioncreated": "modified",
    "embargoed": "embargoed",
    "contentcreated": "content_created",
}
_CONCEPTS = {
    "subject": ("subjects", values.concept),
    "person": ("people", values.person),
    "organisation": ("organisations", values.organisation),
    "company": ("organisations", values.organisation),
    "place": ("places", values.place),
    "audiences": ("audiences", values.concept),
    "infosource": ("sources", values.party),
}


def read_item(
    account: Account,
    rich: Rich,
    node: Node,
    path: str,
    *,
    services: tuple[Concept, ...] = (),
    words: str | None = None,
) -> Article:
    """The article of an item; `words` is its story where the client put it beside the item."""
    fields = _fields(account, rich, node, path, 0)
    if services:
        fields["services"] = services
    if words is not None and "body" not in fields:
        fields["body"] = rich.blocks(words, "/nitf/body_html")
    return _finished(fields)


def _fields(account: Account, rich: Rich, node: Node, path: str, depth: int) -> Fields:
    """The keyword arguments for `Article`; what no field is for becomes properties."""
    fields: Fields = {}
    _identity(account, node, fields)
    _state(account, node, fields)
    take_words(account, rich, node, path, fields)
    take_credits(account, node, fields)
    take_rights(account, node, fields)
    for key, (field, read) in _CONCEPTS.items():
        found = (read(account, part) for part in account.objects(node, key))
        if made := tuple(each for each in found if each is not None):
            fields[field] = (*fields.get(field, ()), *made)
    _files(account, node, fields)
    if depth < _DEEPEST:
        _associations(account, rich, node, path, fields, depth=depth)
    if left := take_properties(node):
        fields["properties"] = left
    return fields


def _identity(account: Account, node: Node, fields: Fields) -> None:
    """The item's identifier is in `altids`; its address is another for each request."""
    ids: list[AlternativeId] = []
    uri = account.text(node, "uri")
    others = account.object(node, "altids") or {}
    guid = account.text(others, "itemid") or uri
    if uri is not None and uri != guid:
        ids.append(AlternativeId(value=uri, role="uri"))
    ids += [
        AlternativeId(value=text, role=key)
        for key in list(others)
        if (text := account.text(others, key)) is not None
    ]
    for part in account.objects(node, "foreignkeys"):
        ids += [
            AlternativeId(value=text, role=key, environment="foreign")
            for key in list(part)
            if (text := account.text(part, key)) is not None
        ]
    if guid is not None:
        fields["guid"] = guid
    if ids:
        fields["alternative_ids"] = tuple(ids)


def _state(account: Account, node: Node, fields: Fields) -> None:
    take = account.text
    for key in _TEXTS:
        if (text := take(node, key)) is not None:
            fields[key] = text.strip()
    for key, field in _TIMES.items():
        if (time := account.time(node, key)) is not None:
            fields[field] = time
    if (kind := take(node, "type")) is not None:
        fields["item_class"] = kind.lower()
    if (status := take(node, "pubstatus")) is not None:
        fields["status"] = status.lower()
    if (urgency := account.whole(node, "urgency")) is not None:
        fields["urgency"] = urgency
    if (letter := take(node, "editorialpriority")) is not None:
        fields["wire"] = WireHeader(priority_code=letter)
    if signals := account.texts(node, "signals"):
        fields["signals"] = tuple(Concept(code=text) for text in signals)
    roles = [
        Concept(code=text, rel="editorialtype") for text in account.texts(node, "editorialtypes")
    ]
    if (role := take(node, "editorialrole")) is not None:
        roles.insert(0, Concept(code=role, rel="editorialrole"))
    if roles:
        fields["roles"] = tuple(roles)
    found = (values.concept(account, part) for part in account.objects(node, "fixture"))
    if made := tuple(attrs.evolve(each, rel="fixture") for each in found if each is not None):
        fields["memberships"] = made
    if keywords := [*account.texts(node, "keywords"), *account.texts(node, "keywordlines")]:
        fields["keywords"] = tuple(Keyword(text=text) for text in keywords)
    if notes := account.texts(node, "ednote"):
        fields["notes"] = tuple(Note(text=text.strip()) for text in notes)


def _files(account: Account, node: Node, fields: Fields) -> None:
    """The files of a picture or video; of a story the places where its words are."""
    links: list[Link] = []
    for part in account.objects(node, "links"):
        href, rel = account.text(part, "href"), account.text(part, "rel")
        if rel == "canonical" and href is not None and "url" not in fields:
            fields["url"] = href
        if href is not None or rel is not None:
            links.append(Link(href=href, rel=rel))
    given = account.object(node, "renditions") or {}
    named = [(name, part) for name, part in given.items() if type(part) is dict and part]
    caption: Text | None = fields.pop("_caption", None)
    kind = fields.get("item_class")
    if kind in _MEDIA_CLASSES:
        renditions = tuple(values.rendition(account, part, name) for name, part in named)
        if renditions or caption is not None:
            fields["media"] = (Media(item_class=kind, caption=caption, renditions=renditions),)
    else:
        for name, part in named:
            words = part.get("words")
            if type(words) is int and words >= 0:
                fields.setdefault("word_count", words)
            links.append(values.download(account, part, name))
    if caption is not None:
        fields.setdefault("summary", caption)
    if links:
        fields["links"] = tuple(links)


def _associations(
    account: Account, rich: Rich, node: Node, path: str, fields: Fields, *, depth: int
) -> None:
    """Pictures and other files are media of the story, other items are linked."""
    given = account.object(node, "associations") or {}
    for name, part in given.items():
        if type(part) is not dict or not part:
            continue
        inner = _fields(account, rich, part, f"{path}/associations/{name}", depth + 1)
        kind = inner.get("item_class")
        if kind in _MEDIA_CLASSES:
            fields["media"] = (*fields.get("media", ()), _as_media(inner, name))
        else:
            made = Link(
                name=name,
                guid=inner.get("guid"),
                item_class=kind,
                title=inner.get("headline"),
                item=Article(**_settled(inner)),
            )
            fields["links"] = (*fields.get("links", ()), made)


def _as_media(inner: Fields, name: str) -> Media:
    own: Media = inner.pop("media", (Media(),))[0]
    if own.caption is not None and inner.get("summary") == own.caption:
        del inner["summary"]
    credit = inner.pop("credit_line", None)
    return Media(
        name=name,
        item_class=inner.pop("item_class"),
        guid=inner.pop("guid", None),
        title=inner.pop("headline", None) if "headline_marks" not in inner else None,
        caption=own.caption,
        credit=Text(text=credit) if credit else None,
        creators=inner.pop("creators", ()),
        rights=inner.pop("rights", None),
        renditions=own.renditions,
        item=Article(**_settled(inner)) if inner else None,
    )


def _settled(fields: Fields) -> Fields:
    return {key: value for key, value in fields.items() if value is not None}


def _finished(fields: Fields) -> Article:
    """The article, with a mark on the dateline that its first paragraph starts with."""
    body: tuple[Block, ...] = fields.get("body", ())
    index = next((i for i, block in enumerate(body[:4]) if isinstance(block, Paragraph)), None)
    if index is not None:
        block = body[index]
        assert isinstance(block, Paragraph)
        found = find_dateline(block.text, language=fields.get("language"))
        if found is not None:
            fields["dateline"] = found[0]
            if not any(mark.kind == "dateline" for mark in block.marks):
                marked = with_dateline_mark(block, found[1])
                fields["body"] = (*body[:index], marked, *body[index + 1 :])
    return Article(**_settled(fields))
