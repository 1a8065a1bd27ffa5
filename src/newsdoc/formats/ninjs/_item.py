"""One item: an object of the JSON to the fields of an `Article`, associations included."""

from __future__ import annotations

from newsdoc.formats._json import escape
from newsdoc.formats._json.properties import to_properties
from newsdoc.formats.ninjs import _values as values
from newsdoc.formats.ninjs._associations import as_link, as_media, is_reference
from newsdoc.formats.ninjs._credits import (
    authors,
    byline,
    bylines,
    party_of,
    settle_authors,
    sources,
)
from newsdoc.formats.ninjs._envelope import is_other
from newsdoc.formats.ninjs._handlers import (
    Handler,
    add,
    add_entry,
    objects_of,
    right_of,
    text_of,
    time_of,
    whole_of,
    word_of,
)
from newsdoc.formats.ninjs._identity import (
    alternative_ids,
    guid,
    other_guid,
    other_id,
    settle_identity,
    standard,
)
from newsdoc.formats.ninjs._names import FIELDS, KEYWORD, MEDIA_CLASSES
from newsdoc.formats.ninjs._reading import Fields, Node, Reading
from newsdoc.formats.ninjs._texts import (
    listed,
    read_dateline,
    settle_bodies,
    settle_descriptions,
    settle_headlines,
    settle_located,
    settle_media,
    suffixed,
)
from newsdoc.model import (
    Article,
    Concept,
    Link,
    Note,
    Party,
    Rendition,
    RightsExpression,
)
from newsdoc.model._makers import make_article, make_concept, make_keyword, make_rights

_DEEPEST = 24
"""Associations that may nest; deeper ones are reported."""


def read_item(r: Reading, node: Node, path: str = "") -> Fields:
    """The keyword arguments for `Article` of an item; what is not taken stays in `node`.

    Spec: ninjs 3.1, ninjsType, and its spellings in 1.0 to 2.2
    """
    fields: Fields = {}
    if "language" in node and (language := r.account.text(node, "language")) is not None:
        fields["language"] = language  # first: bylines and datelines are read by it
    for key, value in list(node.items()):
        # Most properties are strings that go as they are into a field: spared the call of a handler.
        if type(value) is str and (field := _PLAIN.get(key)) is not None:
            if field not in fields:
                del node[key]
                if value and not value.isspace():
                    fields[field] = value
        elif (handler := _HANDLERS.get(key)) is not None:
            handler(r, node, key, fields, path)
        elif key.startswith(("body_", "description_", "headline_")):
            _suffixed(r, node, key, fields, path)
        elif value is not None and not key.startswith(("eventDetails", "plannedCoverage")):
            _extension(node, key, fields)
    settle_identity(fields)
    settle_headlines(r, fields)
    settle_descriptions(r, fields)
    settle_bodies(r, fields)
    settle_located(fields)
    settle_media(fields)
    rights = fields.pop("_rights", None)
    if rights:
        fields["rights"] = make_rights(**rights)
    authors = fields.pop("_authors", None)
    if authors:
        settle_authors(fields, authors)
    return fields


def article(r: Reading, node: Node, path: str = "") -> Article:
    """The item as an article."""
    return make_article(**read_item(r, node, path))


def _representation(r: Reading, node: Node, key: str, fields: Fields, path: str) -> None:
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


def _note(r: Reading, node: Node, key: str, fields: Fields, path: str) -> None:
    for text in r.account.texts(node, key):
        read = r.rich(text, f"{path}/{key}")
        if read is not None:
            add(fields, "notes", Note(text=read.text, marks=read.marks))


def _holder(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
    rights = fields.setdefault("_rights", {})
    if "holder" not in rights and (text := r.account.text(node, key)) is not None:
        rights["holder"] = Party(name=text)


def _rights_info(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
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


def _subjects(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
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


def _keywords(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
    for part in r.account.objects(node, key):
        if text := (r.account.text(part, "name") or r.account.text(part, "text")):
            add(fields, "keywords", make_keyword(text=text))
    if type(node.get(key)) in (str, list):
        for text in r.account.texts(node, key):
            add(fields, "keywords", make_keyword(text=text))


def _located(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
    if "_located" not in fields and (text := r.account.text(node, key)) is not None:
        fields["_located"] = text
    else:
        for part in r.account.objects(node, key):
            if (made := values.place(r, part)) is not None:
                add(fields, "located", made)


def _dateline(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
    if "dateline" in fields:
        return
    inner = r.account.object(node, key)
    text = r.account.text(inner, "text") if inner is not None else r.account.text(node, key)
    if text is not None:
        fields["dateline"] = read_dateline(text.strip(), fields.get("language"))


def _signals(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
    for part in r.account.objects(node, key):
        if (made := values.concept(r, part)) is not None:
            add(fields, "signals", made)
    if type(node.get(key)) in (str, list):
        for text in r.account.texts(node, key):
            pair = values.split_qcode(text)
            made = Concept(scheme=pair[0], code=pair[1]) if pair else Concept(code=text)
            add(fields, "signals", made)


def _digital_source_type(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
    for part in r.account.objects(node, key)[:1]:
        if (made := values.concept(r, part)) is not None:
            fields["digital_source_type"] = made


def _evolved_from(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
    for text in r.account.texts(node, key):
        add(fields, "links", Link(rel="evolvedfrom", guid=text))


def _renditions(r: Reading, node: Node, key: str, fields: Fields, path: str) -> None:
    value = node.get(key)
    found: list[Rendition] = []
    if type(value) is dict:
        pairs = [(name, part) for name, part in value.items() if type(part) is dict]
    else:
        parts = r.account.objects(node, key)
        pairs = [(r.account.text(part, "name"), part) for part in parts]
    for number, (name, part) in enumerate(pairs, 1):
        own = values.own_name(r, name, "rendition", number, f"{path}/{key}")
        if (made := values.rendition(r, part, own)) is not None:
            found.append(made)
    fields["_renditions"] = tuple(found)


def _abstract(r: Reading, node: Node, key: str, fields: Fields, path: str) -> None:
    if (entry := suffixed(r, node, key, path, "abstract")) is not None:
        add_entry(fields, "_descriptions", entry)


def _headline(r: Reading, node: Node, key: str, fields: Fields, path: str) -> None:
    if (entry := suffixed(r, node, key, path, "main")) is not None:
        # The plain property goes before those with an ending.
        fields["_headlines"] = [entry, *fields.get("_headlines", ())]


def _listed(field: str) -> Handler:
    def handler(r: Reading, node: Node, key: str, fields: Fields, path: str) -> None:
        if entries := listed(r, node, key, path):
            fields[field] = [*fields.get(field, ()), *entries]

    return handler


def _suffixed(r: Reading, node: Node, key: str, fields: Fields, path: str) -> None:
    if (entry := suffixed(r, node, key, path)) is not None:
        add_entry(fields, _LISTS[key.partition("_")[0]], entry)
    elif node.get(key):
        _extension(node, key, fields)


_LISTS = {"body": "_bodies", "description": "_descriptions", "headline": "_headlines"}


def _extra(_r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
    if node.get(key):
        _extension(node, key, fields)


def _extension(node: Node, key: str, fields: Fields) -> None:
    """Keep a property that is not of ninjs, as a sender's own named value."""
    made = to_properties({key: node[key]})
    if made:
        del node[key]
        fields["properties"] = (*fields.get("properties", ()), *made)


def _associations(r: Reading, node: Node, key: str, fields: Fields, path: str) -> None:
    """Associated items: objects under their names (version 1), or a list of them."""
    value = node.get(key)
    if r.depth >= _DEEPEST:
        return
    named: list[tuple[str | None, str, Node]] = []
    if type(value) is dict:
        for number, (key_name, part) in enumerate(value.items(), 1):
            name = values.own_name(r, key_name, "association", number, f"{path}/{key}")
            parts = part if type(part) is list else [part]
            named += [
                (name, escape(key_name) + ("" if part is each else f"/{i}"), each)
                for i, each in enumerate(parts)
                if type(each) is dict and each
            ]
    elif type(value) is list:
        named += [(None, str(i), part) for i, part in enumerate(value) if type(part) is dict]
    r.depth += 1
    for number, (name, step, part) in enumerate(named, 1):
        if type(value) is list:
            told = r.account.text(part, "name")
            name = values.own_name(r, told, "association", number, f"{path}/{key}")  # noqa: PLW2901
        _association(r, part, name, fields, f"{path}/{key}/{step}")
    r.depth -= 1


def _association(r: Reading, node: Node, name: str | None, fields: Fields, path: str) -> None:
    if is_other(node):
        return
    rel = r.account.text(node, "rel")
    inner = read_item(r, node, path)
    if not inner and name is None and rel is None:
        return
    kind = inner.get("item_class")
    if kind in MEDIA_CLASSES or (kind is None and "media" in inner and not is_reference(inner)):
        add(fields, "media", as_media(inner, name, rel))
    else:
        add(fields, "links", as_link(inner, name, rel))


_PLAIN_FIELDS = frozenset(
    {"profile", "version", "language", "title", "credit_line", "slugline", "url"}
)
"""Fields that are a string of the item, as it stands."""

_BY_FIELD: dict[str, Handler] = {
    **{field: text_of(field) for field in _PLAIN_FIELDS},
    "standard": standard,
    "guid": guid,
    "other_guid": other_guid,
    "other_id": other_id,
    "item_class": word_of("item_class"),
    "mimetype": _extra,
    "representation": _representation,
    "created": time_of("created"),
    "modified": time_of("modified"),
    "published": time_of("published"),
    "content_created": time_of("content_created"),
    "content_modified": time_of("content_modified"),
    "embargoed": time_of("embargoed"),
    "expires": time_of("expires"),
    "status": word_of("status"),
    "urgency": whole_of("urgency"),
    "priority": whole_of("priority"),
    "headline": _headline,
    "headlines": _listed("_headlines"),
    "descriptions": _listed("_descriptions"),
    "bodies": _listed("_bodies"),
    "abstract": _abstract,
    "byline": byline,
    "bylines": bylines,
    "authors": authors,
    "located": _located,
    "dateline": _dateline,
    "char_count": whole_of("char_count"),
    "word_count": whole_of("word_count"),
    "note": _note,
    "holder": _holder,
    "notice": right_of("notice"),
    "usage_terms": right_of("usage_terms"),
    "rights_info": _rights_info,
    "subjects": _subjects,
    "keywords": _keywords,
    "genres": objects_of("genres", values.concept),
    "people": objects_of("people", values.person),
    "organisations": objects_of("organisations", values.organisation),
    "places": objects_of("places", values.place),
    "events": objects_of("events", values.event),
    "objects": objects_of("objects", values.concept),
    "services": objects_of("services", values.concept),
    "sources": sources,
    "source": party_of("sources"),
    "provider": party_of("provider"),
    "signals": _signals,
    "digital_source_type": _digital_source_type,
    "trust_indicators": objects_of("trust_indicators", values.trust_indicator),
    "alternative_ids": alternative_ids,
    "evolved_from": _evolved_from,
    "renditions": _renditions,
    "associations": _associations,
    "extra": _extra,
}

_HANDLERS: dict[str, Handler] = {name: _BY_FIELD[field] for name, field in FIELDS.items()}
"""Spelling of an item's property to the function that takes it."""
_PLAIN = {name: field for name, field in FIELDS.items() if field in _PLAIN_FIELDS}
"""Spelling of a property to the field that its string is, as it stands."""
