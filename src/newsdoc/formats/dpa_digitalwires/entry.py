"""An entry of dpa's digital wires to an article."""

from __future__ import annotations

from typing import Any

from newsdoc.formats._bylines import read_byline
from newsdoc.formats._dateline_marks import with_dateline_mark
from newsdoc.formats._datelines import find_dateline
from newsdoc.formats._json import Account
from newsdoc.formats._json.properties import take_properties
from newsdoc.formats._json.rich import Rich
from newsdoc.formats._stated_datelines import stated_dateline
from newsdoc.formats.dpa_digitalwires.categories import Fields, Node, read_categories
from newsdoc.model import (
    AlternativeId,
    Article,
    Aside,
    Block,
    Concept,
    Description,
    Heading,
    Headline,
    Media,
    Note,
    Paragraph,
    Rendition,
    Rights,
    Text,
)

_TIMES = {
    "version_created": "modified",
    "content_created": "content_created",
    "embargoed": "embargoed",
}
_CLASSES = {"image": "picture"}
"""Kinds of associations to the IPTC's word for them."""
_IMAGE_ROLE = "caption"
"""Place and agency of a line that is known to be a dateline."""


def read_entry(account: Account, rich: Rich, node: Node, path: str) -> Article:
    """The article of an entry; what no field is for becomes properties."""
    fields: Fields = {}
    read_categories(account, node, fields, path)
    _state(account, node, fields)
    _words(account, rich, node, path, fields)
    _notes(account, rich, node, path, fields)
    _media(account, rich, node, path, fields)
    _body(account, rich, node, path, fields)
    if left := take_properties(node):
        fields["properties"] = left
    return Article(**{key: value for key, value in fields.items() if value is not None})


def _state(account: Account, node: Node, fields: Fields) -> None:
    take = account.text
    fields["guid"] = take(node, "urn")
    fields["version"] = take(node, "version")
    fields["item_class"] = take(node, "type")
    fields["language"] = take(node, "language")
    fields["urgency"] = account.whole(node, "urgency")
    status = take(node, "pubstatus")
    fields["status"] = status.lower() if status else None
    if (text := take(node, "entry_id")) is not None:
        fields["alternative_ids"] = (AlternativeId(value=text, role="entry_id"),)
    for key, field in _TIMES.items():
        fields[field] = account.time(node, key)
    if (signal := take(node, "signal")) is not None:
        scheme, _, code = signal.rpartition(":")
        known = fields.get("signals", ())
        if not any((each.scheme, each.code) == (scheme, code) for each in known):
            fields["signals"] = (*known, Concept(scheme=scheme or None, code=code))
    notice, terms = take(node, "copyrightnotice"), take(node, "usageterms")
    if notice or terms:
        fields["rights"] = Rights(notice=notice, usage_terms=terms)
    fields["credit_line"] = take(node, "creditline")


def _words(account: Account, rich: Rich, node: Node, path: str, fields: Fields) -> None:
    take = account.text
    if (text := take(node, "headline")) is not None:
        read = rich.label(text, f"{path}/headline")
        if read is not None:
            fields["headline"], fields["headline_marks"] = read.text, read.marks
    others = [
        Headline(text=text.strip(), role=role)
        for key, role in (("kicker", "kicker"), ("subhead", "sub"))
        if (text := take(node, key)) is not None
    ]
    fields["headlines"] = tuple(others)
    if (text := take(node, "teaser")) is not None:
        fields["summary"] = rich.words(text, f"{path}/teaser")
    if (text := take(node, "byline")) is not None:
        fields["bylines"] = (read_byline(text, language=None),)
    if (text := take(node, "dateline")) is not None:
        fields["dateline"] = stated_dateline(text.strip(), fields.get("language"))
    for index, part in enumerate(account.objects(node, "descriptions")):
        role, words = take(part, "role"), take(part, "description")
        read = rich.words(words, f"{path}/descriptions/{index}") if words else None
        if read is None:
            continue
        if (
            role is not None
            and role.rpartition(":")[2] == _IMAGE_ROLE
            and not fields.get("summary")
        ):
            fields["summary"] = read
            _read_as(account, "a caption is the summary", role, f"{path}/descriptions/{index}")
        else:
            made = Description(text=read.text, marks=read.marks, role=role)
            fields["descriptions"] = (*fields.get("descriptions", ()), made)


def _read_as(account: Account, message: str, value: str, path: str) -> None:
    if account.wanted:
        account.context.remark("DW101", message, value=value, path=path)


def _notes(account: Account, rich: Rich, node: Node, path: str, fields: Fields) -> None:
    """The notes one by one, and the notepad, which has them as they are to be shown."""
    notes: list[Note] = []
    for part in account.objects(node, "ednotes"):
        text = account.text(part, "ednote")
        if text is None:
            continue
        public = account.flag(part, "is_publishable")
        audience = None if public is None else "public" if public else "editors"
        notes.append(Note(text=text.strip(), role=account.text(part, "role"), audience=audience))
    notes += [Note(text=text.strip()) for text in account.texts(node, "ednote")]
    if (text := account.text(node, "autopublishnotice")) is not None:
        notes.append(Note(text=text.strip(), role="autopublishnotice"))
    pad = account.object(node, "notepad")
    if pad is not None:
        above: tuple[Block, ...] = ()
        if (text := account.text(pad, "header_html")) is not None:
            above = rich.blocks(text, f"{path}/notepad/header_html")
        for key, audience in (("public_html", "public"), ("nonpublic_html", "editors")):
            text = account.text(pad, key)
            blocks = rich.blocks(text, f"{path}/notepad/{key}") if text else ()
            if blocks:
                notes.append(Note(blocks=(*above, *blocks), role="notepad", audience=audience))
                above = ()
        if above:
            notes.append(Note(blocks=above, role="notepad"))
    fields["notes"] = tuple(notes)


def _media(account: Account, rich: Rich, node: Node, path: str, fields: Fields) -> None:
    take = account.text
    found: list[Media] = []
    for index, part in enumerate(account.objects(node, "associations")):
        here = f"{path}/associations/{index}"
        kind = take(part, "type")
        caption, credit = take(part, "caption"), take(part, "creditline")
        if kind in _CLASSES:
            _read_as(account, f"read as '{_CLASSES[kind]}'", kind, f"{here}/type")
        featured = account.flag(part, "is_featureimage")
        item: dict[str, Any] = {
            "version": take(part, "version"),
            "modified": account.time(part, "version_created"),
        }
        media: dict[str, Any] = {
            "item_class": _CLASSES.get(kind, kind) if kind else None,
            "guid": take(part, "urn"),
            "name": "featureimage" if featured else None,
            "title": take(part, "headline"),
            "caption": rich.words(caption, f"{here}/caption") if caption else None,
            "credit": Text(text=credit.strip()) if credit else None,
            "renditions": tuple(
                _rendition(account, each) for each in account.objects(part, "renditions")
            ),
            "item": Article(**item) if any(item.values()) else None,
        }
        found.append(Media(**media, properties=take_properties(part)))
    fields["media"] = tuple(found)


def _rendition(account: Account, node: Node) -> Rendition:
    # `size` is the length of the longer side in pixels, not a number of bytes.
    return Rendition(
        href=account.text(node, "url"),
        content_type=account.text(node, "mimetype"),
        width=account.whole(node, "width"),
        height=account.whole(node, "height"),
        properties=take_properties(node),
    )


def _body(account: Account, rich: Rich, node: Node, path: str, fields: Fields) -> None:
    text = account.text(node, "article_html")
    blocks = rich.blocks(text, f"{path}/article_html") if text else ()
    blocks = _with_dateline(blocks, fields)
    for key, role in (("infobox_html", "fact-box"), ("linkbox_html", "linkbox")):
        if (text := account.text(node, key)) is None:
            continue
        inner = rich.blocks(text, f"{path}/{key}")
        title = None
        if len(inner) == 1 and isinstance(inner[0], Aside):
            # The markup says of its own that it is a box.
            title, inner = inner[0].title, inner[0].blocks
        elif inner and isinstance(inner[0], Heading):
            title, inner = Text(text=inner[0].text, marks=inner[0].marks), inner[1:]
        if inner or title:
            blocks = (*blocks, Aside(title=title, blocks=inner, role=role))
    fields["body"] = blocks


def _with_dateline(blocks: tuple[Block, ...], fields: Fields) -> tuple[Block, ...]:
    """A mark on the dateline that the first paragraph starts with; the field where it was not set."""
    index = next((i for i, block in enumerate(blocks[:4]) if isinstance(block, Paragraph)), None)
    if index is None:
        return blocks
    block = blocks[index]
    assert isinstance(block, Paragraph)
    found = find_dateline(block.text, language=fields.get("language"))
    if found is None or any(mark.kind == "dateline" for mark in block.marks):
        return blocks
    if fields.get("dateline") is None:
        fields["dateline"] = found[0]
    return (*blocks[:index], with_dateline_mark(block, found[1]), *blocks[index + 1 :])
