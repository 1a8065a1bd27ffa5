"""Properties of an item that are taken by a function of their own."""

from __future__ import annotations

from newsdoc.formats._json.properties import to_properties
from newsdoc.formats.ninjs import _values as values
from newsdoc.formats.ninjs._codes import split_qcode
from newsdoc.formats.ninjs._datelines import read_dateline
from newsdoc.formats.ninjs._entries import listed, suffixed
from newsdoc.formats.ninjs._handlers import Handler, add, add_entry
from newsdoc.formats.ninjs._names import KEYWORD
from newsdoc.formats.ninjs._reading import Fields, Node, Reading
from newsdoc.formats.ninjs._renditions import own_name, rendition
from newsdoc.model import Concept, Link, Note, Party, Rendition, RightsExpression
from newsdoc.model._makers import make_concept, make_keyword


def representation(r: Reading, node: Node, key: str, fields: Fields, path: str) -> None:
    """Whether it is all of the item; version 1 has words of its own for that."""
    text = r.account.text(node, key) if "representation" not in fields else None
    if text is None:
        return
    word = text.strip().lower()
    known = {"complete": "full", "incomplete": "partial"}.get(word, word)
    if known not in ("full", "partial"):
        r.account.bad(node, key, text, "neither full nor partial")
        return
    fields["representation"] = known
    if known != text:
        r.remark("NJ104", f"read as '{known}'", value=text, path=f"{path}/{key}")


def note(r: Reading, node: Node, key: str, fields: Fields, path: str) -> None:
    """A note to editors, with its marks."""
    for text in r.account.texts(node, key):
        read = r.rich(text, f"{path}/{key}")
        if read is not None:
            add(fields, "notes", Note(text=read.text, marks=read.marks))


def holder(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
    """Who holds the rights."""
    rights = fields.setdefault("_rights", {})
    if "holder" not in rights and (text := r.account.text(node, key)) is not None:
        rights["holder"] = Party(name=text)


def rights_info(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
    """Statements of rights in a language for machines."""
    take = r.account.text
    for part in r.account.objects(node, key):
        made = RightsExpression(
            language=take(part, "langid") or take(part, "langId"),
            href=take(part, "linkedrights") or take(part, "linkedRights"),
            data=take(part, "encodedrights") or take(part, "encodedRights"),
        )
        if made != RightsExpression():
            rights = fields.setdefault("_rights", {})
            rights["expressions"] = (*rights.get("expressions", ()), made)


def subjects(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
    """What the item is about; mere keywords among it go to the keywords."""
    found = []
    for part in r.account.objects(node, key):
        made = values.concept(r, part)
        if made is None:
            continue
        if made.rel == KEYWORD and made.name and made == _as_keyword(made):
            add(
                fields,
                "keywords",
                make_keyword(text=made.name, relevance=made.relevance, confidence=made.confidence),
            )
        else:
            found.append(made)
    if type(node.get(key)) in (str, list):
        found += [make_concept(name=text.strip()) for text in r.account.texts(node, key)]
    if found:
        fields["subjects"] = (*fields.get("subjects", ()), *found)


def _as_keyword(given: Concept) -> Concept:
    """What is left of a concept that is a mere keyword."""
    return Concept(
        name=given.name, rel=given.rel, relevance=given.relevance, confidence=given.confidence
    )


def keywords(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
    """Keywords, as strings or as objects with a name."""
    for part in r.account.objects(node, key):
        if text := (r.account.text(part, "name") or r.account.text(part, "text")):
            add(fields, "keywords", make_keyword(text=text))
    if type(node.get(key)) in (str, list):
        for text in r.account.texts(node, key):
            add(fields, "keywords", make_keyword(text=text))


def located(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
    """Where it was filed: a string for the dateline, or places."""
    if "_located" not in fields and (text := r.account.text(node, key)) is not None:
        fields["_located"] = text
    else:
        for part in r.account.objects(node, key):
            if (made := values.place(r, part)) is not None:
                add(fields, "located", made)


def dateline(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
    """The dateline, where it is told apart."""
    if "dateline" in fields:
        return
    inner = r.account.object(node, key)
    text = r.account.text(inner, "text") if inner is not None else r.account.text(node, key)
    if text is not None:
        fields["dateline"] = read_dateline(text.strip(), fields.get("language"))


def signals(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
    """Signals, as objects or as codes."""
    for part in r.account.objects(node, key):
        if (made := values.concept(r, part)) is not None:
            add(fields, "signals", made)
    if type(node.get(key)) in (str, list):
        for text in r.account.texts(node, key):
            pair = split_qcode(text)
            made = Concept(scheme=pair[0], code=pair[1]) if pair else Concept(code=text)
            add(fields, "signals", made)


def digital_source_type(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
    """How the content was made."""
    for part in r.account.objects(node, key)[:1]:
        if (made := values.concept(r, part)) is not None:
            fields["digital_source_type"] = made


def evolved_from(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
    """Identifiers of what this item comes from."""
    for text in r.account.texts(node, key):
        add(fields, "links", Link(rel="evolvedfrom", guid=text))


def renditions(r: Reading, node: Node, key: str, fields: Fields, path: str) -> None:
    """The files of the item, in a list or under their names."""
    value = node.get(key)
    found: list[Rendition] = []
    if type(value) is dict:
        pairs = [(name, part) for name, part in value.items() if type(part) is dict]
    else:
        parts = r.account.objects(node, key)
        pairs = [(r.account.text(part, "name"), part) for part in parts]
    for number, (name, part) in enumerate(pairs, 1):
        own = own_name(r, name, "rendition", number, f"{path}/{key}")
        if (made := rendition(r, part, own)) is not None:
            found.append(made)
    fields["_renditions"] = tuple(found)


def abstract(r: Reading, node: Node, key: str, fields: Fields, path: str) -> None:
    """A short text beside the description."""
    if (entry := suffixed(r, node, key, path, "abstract")) is not None:
        add_entry(fields, "_descriptions", entry)


def headline(r: Reading, node: Node, key: str, fields: Fields, path: str) -> None:
    """The plain headline."""
    if (entry := suffixed(r, node, key, path, "main")) is not None:
        # The plain property goes before those with an ending.
        fields["_headlines"] = [entry, *fields.get("_headlines", ())]


def listed_in(field: str) -> Handler:
    """A handler for a list of texts, which are settled at the end of the item."""

    def handler(r: Reading, node: Node, key: str, fields: Fields, path: str) -> None:
        if entries := listed(r, node, key, path):
            fields[field] = [*fields.get(field, ()), *entries]

    return handler


def with_ending(r: Reading, node: Node, key: str, fields: Fields, path: str) -> None:
    """A property whose ending is its role, where it is a text."""
    if (entry := suffixed(r, node, key, path)) is not None:
        add_entry(fields, _LISTS[key.partition("_")[0]], entry)
    elif node.get(key):
        extension(node, key, fields)


_LISTS = {"body": "_bodies", "description": "_descriptions", "headline": "_headlines"}


def extra(_r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
    """A property that is kept as a value of the sender."""
    if node.get(key):
        extension(node, key, fields)


def extension(node: Node, key: str, fields: Fields) -> None:
    """Keep a property that is not of ninjs, as a sender's own named value."""
    made = to_properties({key: node[key]})
    if made:
        del node[key]
        fields["properties"] = (*fields.get("properties", ()), *made)
