"""One item: an object of the JSON to the fields of an `Article`, associations included."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

import attrs

from newsdoc.formats._bylines import read_byline
from newsdoc.formats._json import escape
from newsdoc.formats._json.properties import to_properties
from newsdoc.formats.ninjs import _values as values
from newsdoc.formats.ninjs._envelope import is_other
from newsdoc.formats.ninjs._names import (
    FIELDS,
    KEYWORD,
    LINK_RENDITION,
    MADE,
    MEDIA_CLASSES,
)
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
    AlternativeId,
    Article,
    Byline,
    Concept,
    Keyword,
    Link,
    Media,
    Note,
    Party,
    Property,
    Rendition,
    Rights,
    RightsExpression,
    Text,
)

_DEEPEST = 24
"""Associations that may nest; deeper ones are reported."""

Handler = Callable[[Reading, Node, str, Fields, str], None]
"""Takes the value of a key out of the item into the fields; the last argument is the item's path."""


def read_item(r: Reading, node: Node, path: str = "") -> Fields:
    """The keyword arguments for `Article` of an item; what is not taken stays in `node`.

    Spec: ninjs 3.1, ninjsType, and its spellings in 1.0 to 2.2
    """
    fields: Fields = {}
    for key in list(node):
        handler = _HANDLERS.get(key)
        if handler is not None:
            handler(r, node, key, fields, path)
        elif key.startswith(("body_", "description_", "headline_")):
            _suffixed(r, node, key, fields, path)
        elif node[key] is not None and not key.startswith(("eventDetails", "plannedCoverage")):
            _extension(node, key, fields)
    _settle_identity(fields)
    settle_headlines(r, fields)
    settle_descriptions(r, fields)
    settle_bodies(r, fields)
    settle_located(fields)
    settle_media(fields)
    rights = fields.pop("_rights", None)
    if rights:
        fields["rights"] = Rights(**rights)
    authors = fields.pop("_authors", None)
    if authors:
        _settle_authors(fields, authors)
    return fields


def article(r: Reading, node: Node, path: str = "") -> Article:
    """The item as an article."""
    return Article(**read_item(r, node, path))


def _text(field: str) -> Handler:
    def handler(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
        if field not in fields and (text := r.account.text(node, key)) is not None:
            fields[field] = text

    return handler


def _whole(field: str) -> Handler:
    def handler(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
        if field not in fields and (number := r.account.whole(node, key)) is not None:
            fields[field] = number

    return handler


def _time(field: str) -> Handler:
    def handler(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
        if field not in fields and (time := r.account.time(node, key)) is not None:
            fields[field] = time

    return handler


def _word(field: str) -> Handler:
    """A status or type, in lower case."""

    def handler(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
        if field not in fields and (text := r.account.text(node, key)) is not None:
            fields[field] = text.strip().lower()

    return handler


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


def _objects(field: str, read: Callable[[Reading, Node], Any]) -> Handler:
    def handler(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
        found = []
        for part in r.account.objects(node, key):
            if (made := read(r, part)) is not None:
                found.append(made)  # noqa: PERF401  # measured: the comprehension is no faster here
        if found:
            fields[field] = (*fields.get(field, ()), *found)

    return handler


def _right(name: str) -> Handler:
    def handler(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
        rights = fields.setdefault("_rights", {})
        if name not in rights and (texts := r.account.texts(node, key)):
            rights[name] = "\n".join(texts)

    return handler


def _standard(r: Reading, node: Node, key: str, _fields: Fields, path: str) -> None:
    inner = r.account.object(node, key)
    if inner is None:
        return
    take = r.account.text
    told = [take(inner, name) for name in ("name", "version", "schema")]
    if r.wanted and any(told):
        value = " ".join(part for part in told if part)
        r.remark("NJ101", "version of ninjs", value=value, path=f"{path}/{key}")


def _guid(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
    if (text := r.account.text(node, key)) is not None:
        if "guid" in fields:  # a guid of the loose dialect came first
            _add(fields, "alternative_ids", AlternativeId(value=fields["guid"], role="guid"))
        fields["guid"] = text


def _other_guid(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
    if (text := r.account.text(node, key)) is not None and text != fields.get("guid"):
        if "guid" in fields:
            _add(fields, "alternative_ids", AlternativeId(value=text, role=key))
        else:
            fields["guid"] = text


def _other_id(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
    if (text := r.account.text(node, key)) is not None:
        _add(fields, "alternative_ids", AlternativeId(value=text, role=key))


def _settle_identity(fields: Fields) -> None:
    guid = fields.get("guid")
    if guid is not None and guid.startswith(MADE):
        del fields["guid"]
    elif guid is None:
        # An item of the loose dialect may be known by its bare identifier only.
        for other in fields.get("alternative_ids", ()):
            if other.role == "_id":
                fields["guid"] = other.value
                fields["alternative_ids"] = tuple(
                    each for each in fields["alternative_ids"] if each is not other
                )
                break


def _alternative_ids(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
    value = node.get(key)
    pairs: list[tuple[str | None, str]] = []
    if type(value) is dict:
        pairs += [
            (name, text)
            for name in list(value)
            if (text := r.account.text(value, name)) is not None
        ]
    else:
        for part in r.account.objects(node, key):
            if (text := r.account.text(part, "value")) is not None:
                pairs.append((r.account.text(part, "role"), text))
        if type(value) in (str, list):
            pairs += [(None, text) for text in r.account.texts(node, key)]
    for role, text in pairs:
        if role == "url" and "url" not in fields:
            fields["url"] = text
        else:
            _add(fields, "alternative_ids", AlternativeId(value=text, role=role))


def _byline(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
    if (text := r.account.text(node, key)) is not None:
        _add(fields, "bylines", _read_byline(" ".join(text.split()), fields.get("language")))


@lru_cache(maxsize=2048)
def _read_byline(line: str, language: str | None) -> Byline:
    """The byline and its people; the same few hundred names sign the stories of an archive."""
    return read_byline(line, language=language)


def _bylines(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
    """A list of bylines, as objects or strings."""
    for part in r.account.objects(node, key):
        text = next((t for n in ("by", "byline", "name") if (t := r.account.text(part, n))), None)
        if text is not None:
            title = r.account.text(part, "title")
            people = (Party(name=text, kind="person", job_title=title),) if title else ()
            _add(fields, "bylines", Byline(text=text, people=people))
    if type(node.get(key)) in (str, list):
        for text in r.account.texts(node, key):
            _add(fields, "bylines", Byline(text=text))


def _authors(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
    """People behind the story, as newsroom systems list them beside the byline."""
    take = r.account.text
    for part in r.account.objects(node, key):
        known = values.identity(r, part)
        for extra in ("user", "id", "_id"):
            if "code" not in known and (text := take(part, extra)):
                known["code"] = text
        properties = tuple(
            Property(name=name, value=text)
            for name in list(part)
            if name not in ("role", "jobtitle", "job_title") and (text := take(part, name))
        )
        title = take(part, "jobtitle") or take(part, "job_title")
        role = take(part, "role")
        if known or properties:
            _add(
                fields,
                "_authors",
                Party(kind="person", role=role, job_title=title, properties=properties, **known),
            )
    if type(node.get(key)) in (str, list):
        for text in r.account.texts(node, key):
            _add(fields, "_authors", Party(kind="person", name=text))


def _settle_authors(fields: Fields, authors: tuple[Party, ...]) -> None:
    """The authors of a story without a byline make one; else they are its creators."""
    if "bylines" in fields or not all(author.name for author in authors):
        fields["creators"] = (*fields.get("creators", ()), *authors)
    else:
        text = ", ".join(author.name or "" for author in authors)
        fields["bylines"] = (Byline(text=text, people=authors),)


def _note(r: Reading, node: Node, key: str, fields: Fields, path: str) -> None:
    for text in r.account.texts(node, key):
        read = r.rich(text, f"{path}/{key}")
        if read is not None:
            _add(fields, "notes", Note(text=read.text, marks=read.marks))


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
            _add(
                fields,
                "keywords",
                Keyword(text=made.name, relevance=made.relevance, confidence=made.confidence),
            )
        else:
            found.append(made)
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
            _add(fields, "keywords", Keyword(text=text))
    if type(node.get(key)) in (str, list):
        for text in r.account.texts(node, key):
            _add(fields, "keywords", Keyword(text=text))


_PROVIDER = "provider"


def _sources(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
    """Sources of information; those whose role says so are the provider, creators, contributors."""
    for part in r.account.objects(node, key):
        made = values.source(r, part)
        if made is None:
            continue
        if made.role == _PROVIDER and "provider" not in fields:
            fields["provider"] = attrs.evolve(made, role=None)
        elif (field := _ROLES.get(made.role or "")) is not None:
            _add(fields, field, attrs.evolve(made, role=None))
        else:
            _add(fields, "sources", made)


_ROLES = {"creator": "creators", "contributor": "contributors"}


def _named_party(field: str) -> Handler:
    """A party given as a bare name, or as an object."""

    def handler(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
        found = [values.party(r, part) for part in r.account.objects(node, key)]
        if type(node.get(key)) in (str, list):
            found += [Party(name=text) for text in r.account.texts(node, key)]
        for made in found:
            if made is None:
                continue
            if field == _PROVIDER and _PROVIDER not in fields:
                fields[_PROVIDER] = made
            else:
                _add(fields, "sources", made)

    return handler


def _located(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
    if "_located" not in fields and (text := r.account.text(node, key)) is not None:
        fields["_located"] = text
    else:
        for part in r.account.objects(node, key):
            if (made := values.place(r, part)) is not None:
                _add(fields, "located", made)


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
            _add(fields, "signals", made)
    if type(node.get(key)) in (str, list):
        for text in r.account.texts(node, key):
            pair = values.split_qcode(text)
            made = Concept(scheme=pair[0], code=pair[1]) if pair else Concept(code=text)
            _add(fields, "signals", made)


def _digital_source_type(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
    for part in r.account.objects(node, key)[:1]:
        if (made := values.concept(r, part)) is not None:
            fields["digital_source_type"] = made


def _evolved_from(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
    for text in r.account.texts(node, key):
        _add(fields, "links", Link(rel="evolvedfrom", guid=text))


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
        found.append(values.rendition(r, part, own))
    fields["_renditions"] = tuple(made for made in found if made != Rendition())


def _abstract(r: Reading, node: Node, key: str, fields: Fields, path: str) -> None:
    if (entry := suffixed(r, node, key, path, "abstract")) is not None:
        _entry(fields, "_descriptions", entry)


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
        _entry(fields, _LISTS[key.partition("_")[0]], entry)
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
    if kind in MEDIA_CLASSES or (kind is None and "media" in inner and not _is_reference(inner)):
        _add(fields, "media", _as_media(inner, name, rel))
    else:
        _add(fields, "links", _as_link(inner, name, rel))


def _as_media(inner: Fields, name: str | None, rel: str | None) -> Media:
    """An associated picture, video, audio or graphic: its own fields, and the rest as an item."""
    media: tuple[Media, ...] = inner.pop("media", ())
    own = Media()
    if media and media[0].guid is None and media[0].name is None and media[0].rel is None:
        own, media = media[0], media[1:]
    if media:
        inner["media"] = media
    if own.caption is not None and own.caption == inner.get("summary"):
        del inner["summary"]
    title = None if "headline_marks" in inner else inner.pop("headline", None)
    credit: Text | None = None
    lines = inner.get("bylines", ())
    if len(lines) == 1 and lines[0].role is None:
        del inner["bylines"]
        credit = Text(text=lines[0].text)
    return Media(
        item_class=inner.pop("item_class", None),
        guid=inner.pop("guid", None),
        name=name,
        rel=rel,
        title=title,
        caption=own.caption,
        credit=credit,
        alt_text=own.alt_text,
        creators=inner.pop("creators", ()),
        created=inner.pop("content_created", None),
        rights=inner.pop("rights", None),
        renditions=own.renditions,
        item=Article(**inner) if inner else None,
    )


_BARE = frozenset(
    {"guid", "item_class", "version", "language", "modified", "headline", "summary", "media"}
)


def _as_link(inner: Fields, name: str | None, rel: str | None) -> Link:
    """An associated story, whole where the source carries more than a reference."""
    summary: Text | None = inner.get("summary")
    is_bare = (
        inner.keys() <= _BARE
        and (summary is None or summary == Text(text=summary.text))
        and ("media" not in inner or _is_reference(inner))
    )
    where = inner["media"][0].renditions[0] if is_bare and "media" in inner else Rendition()
    return Link(
        name=name,
        rel=rel,
        guid=inner.get("guid"),
        item_class=inner.get("item_class"),
        title=inner.get("headline"),
        **(
            {
                "version": inner.get("version"),
                "language": inner.get("language"),
                "modified": inner.get("modified"),
                "description": summary.text if summary is not None else None,
                "href": where.href,
                "content_type": where.content_type,
                "size": where.size,
            }
            if is_bare
            else {"item": Article(**inner)}
        ),
    )


def _is_reference(inner: Fields) -> bool:
    """Whether the item's only file is the address of a linked item."""
    media: tuple[Media, ...] = inner.get("media", ())
    if len(media) != 1 or len(media[0].renditions) != 1:
        return False
    given = media[0].renditions[0]
    return given == Rendition(
        name=LINK_RENDITION, href=given.href, content_type=given.content_type, size=given.size
    )


def _add(fields: Fields, field: str, made: object) -> None:
    fields[field] = (*fields.get(field, ()), made)


def _entry(fields: Fields, field: str, made: object) -> None:
    fields.setdefault(field, []).append(made)


_BY_FIELD: dict[str, Handler] = {
    "standard": _standard,
    "guid": _guid,
    "other_guid": _other_guid,
    "other_id": _other_id,
    "item_class": _word("item_class"),
    "mimetype": _extra,
    "representation": _representation,
    "profile": _text("profile"),
    "version": _text("version"),
    "created": _time("created"),
    "modified": _time("modified"),
    "published": _time("published"),
    "content_created": _time("content_created"),
    "content_modified": _time("content_modified"),
    "embargoed": _time("embargoed"),
    "expires": _time("expires"),
    "status": _word("status"),
    "urgency": _whole("urgency"),
    "priority": _whole("priority"),
    "language": _text("language"),
    "title": _text("title"),
    "headline": _headline,
    "headlines": _listed("_headlines"),
    "descriptions": _listed("_descriptions"),
    "bodies": _listed("_bodies"),
    "abstract": _abstract,
    "byline": _byline,
    "bylines": _bylines,
    "authors": _authors,
    "credit_line": _text("credit_line"),
    "slugline": _text("slugline"),
    "located": _located,
    "dateline": _dateline,
    "char_count": _whole("char_count"),
    "word_count": _whole("word_count"),
    "note": _note,
    "holder": _holder,
    "notice": _right("notice"),
    "usage_terms": _right("usage_terms"),
    "rights_info": _rights_info,
    "subjects": _subjects,
    "keywords": _keywords,
    "genres": _objects("genres", values.concept),
    "people": _objects("people", values.person),
    "organisations": _objects("organisations", values.organisation),
    "places": _objects("places", values.place),
    "events": _objects("events", values.event),
    "objects": _objects("objects", values.concept),
    "services": _objects("services", values.concept),
    "sources": _sources,
    "source": _named_party("sources"),
    "provider": _named_party("provider"),
    "signals": _signals,
    "digital_source_type": _digital_source_type,
    "trust_indicators": _objects("trust_indicators", values.trust_indicator),
    "alternative_ids": _alternative_ids,
    "evolved_from": _evolved_from,
    "url": _text("url"),
    "renditions": _renditions,
    "associations": _associations,
    "extra": _extra,
}

_HANDLERS: dict[str, Handler] = {name: _BY_FIELD[field] for name, field in FIELDS.items()}
"""Spelling of an item's property to the function that takes it."""
