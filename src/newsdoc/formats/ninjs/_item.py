"""One item: an object of the JSON to the fields of an `Article`, associations included."""

from __future__ import annotations

from newsdoc.formats._json import escape
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
from newsdoc.formats.ninjs._datelines import settle_located
from newsdoc.formats.ninjs._envelope import is_other
from newsdoc.formats.ninjs._fields import (
    abstract,
    dateline,
    digital_source_type,
    evolved_from,
    extension,
    extra,
    headline,
    holder,
    keywords,
    listed_in,
    located,
    note,
    renditions,
    representation,
    rights_info,
    signals,
    subjects,
    with_ending,
)
from newsdoc.formats.ninjs._handlers import (
    Handler,
    add,
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
from newsdoc.formats.ninjs._names import FIELDS, MEDIA_CLASSES
from newsdoc.formats.ninjs._reading import Fields, Node, Reading
from newsdoc.formats.ninjs._renditions import own_name
from newsdoc.formats.ninjs._texts import (
    settle_bodies,
    settle_descriptions,
    settle_headlines,
    settle_media,
)
from newsdoc.model import Article
from newsdoc.model._makers import make_article, make_rights

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
            with_ending(r, node, key, fields, path)
        elif value is not None and not key.startswith(("eventDetails", "plannedCoverage")):
            extension(node, key, fields)
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


def _associations(r: Reading, node: Node, key: str, fields: Fields, path: str) -> None:
    """Associated items: objects under their names (version 1), or a list of them."""
    value = node.get(key)
    if r.depth >= _DEEPEST:
        return
    named: list[tuple[str | None, str, Node]] = []
    if type(value) is dict:
        for number, (key_name, part) in enumerate(value.items(), 1):
            name = own_name(r, key_name, "association", number, f"{path}/{key}")
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
            name = own_name(r, told, "association", number, f"{path}/{key}")  # noqa: PLW2901
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
    "mimetype": extra,
    "representation": representation,
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
    "headline": headline,
    "headlines": listed_in("_headlines"),
    "descriptions": listed_in("_descriptions"),
    "bodies": listed_in("_bodies"),
    "abstract": abstract,
    "byline": byline,
    "bylines": bylines,
    "authors": authors,
    "located": located,
    "dateline": dateline,
    "char_count": whole_of("char_count"),
    "word_count": whole_of("word_count"),
    "note": note,
    "holder": holder,
    "notice": right_of("notice"),
    "usage_terms": right_of("usage_terms"),
    "rights_info": rights_info,
    "subjects": subjects,
    "keywords": keywords,
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
    "signals": signals,
    "digital_source_type": digital_source_type,
    "trust_indicators": objects_of("trust_indicators", values.trust_indicator),
    "alternative_ids": alternative_ids,
    "evolved_from": evolved_from,
    "renditions": renditions,
    "associations": _associations,
    "extra": extra,
}

_HANDLERS: dict[str, Handler] = {name: _BY_FIELD[field] for name, field in FIELDS.items()}
"""Spelling of an item's property to the function that takes it."""
_PLAIN = {name: field for name, field in FIELDS.items() if field in _PLAIN_FIELDS}
"""Spelling of a property to the field that its string is, as it stands."""
