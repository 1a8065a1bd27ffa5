"""An article to an item of ninjs 1.6, 2.2 or 3.1, valid against the schema of that release.

Each property is written where the release has a place for it; what has none is left out, and the
report of that comes from reading back. Nothing is invented but what the schemas require: an
identifier (a digest of the item, so that the same article gives the same bytes) and names of
renditions and associations.

Spec: IPTC ninjs 1.6, 2.2, 3.1
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from typing import Any

import attrs
import orjson

from newsdoc.formats._xml.body import looks_like_html, xhtml_words
from newsdoc.formats.ninjs import _write_values as values
from newsdoc.formats.ninjs._names import (
    COLUMNS,
    ITEM_CLASSES,
    KEYWORD,
    MADE,
    NAME,
    RELEASES,
    STATUSES,
    Node,
    Version,
    schema_uri,
)
from newsdoc.formats.ninjs._write_associations import as_item, is_own, linked, links_of
from newsdoc.formats.ninjs._write_renditions import renditions
from newsdoc.formats.ninjs._write_texts import write_bodies, write_descriptions, write_headlines
from newsdoc.model import Article, Concept, Note, Party, RightsExpression, Time, views

_KEY = re.compile(r"[A-Za-z0-9_]")
_REPRESENTATION = {"full": "complete", "partial": "incomplete"}


def document(article: Article, version: Version) -> Node:
    """The item with the statement of its standard.

    Example:
        >>> document(Article(guid="urn:a", headline="Rain"), 1)["headline"]
        'Rain'
    """
    names = COLUMNS[version]
    told = {"name": NAME, "version": RELEASES[version], "schema": schema_uri(version)}
    return {str(names["standard"]): told, **write_item(article, version)}


def write_item(article: Article, version: Version) -> Node:
    """The article as an object, the associated items in it."""
    return _Item(article, version).write()


class _Item:
    """One item as it comes together."""

    def __init__(self, article: Article, version: Version) -> None:
        self.article = article
        self.version = version
        self.names = COLUMNS[version]
        self.node: Node = {"uri": article.guid or ""}
        media = article.media
        self.own = media[0] if media and is_own(media[0], article) else None

    def put(self, field: str, value: object) -> None:
        """Set a property where there is a value, and the version has a place for it."""
        name = self.names[field]
        if name is not None and value is not None and value not in ([], {}):
            self.node[name] = value

    def write(self) -> Node:
        article = self.article
        put = self.put
        if article.item_class in ITEM_CLASSES:
            put("item_class", article.item_class)
        representation: str | None = article.representation
        if self.version == 1 and representation is not None:
            representation = _REPRESENTATION[representation]
        put("representation", representation)
        put("mimetype", next((p.value for p in article.properties if p.name == "mimetype"), None))
        put("profile", article.profile)
        put("version", article.version)
        for field in ("created", "modified", "content_created", "embargoed", "expires"):
            time: Time | None = getattr(article, field)
            put(field, None if time is None else time.isoformat())
        if article.status in STATUSES:
            put("status", article.status)
        if article.urgency is not None and 1 <= article.urgency <= 9:
            put("urgency", article.urgency)
        put("language", article.language)
        put("title", article.title)
        put("slugline", article.slugline)
        self._texts()
        self._rights()
        self._concepts()
        put("sources", self._sources())
        put("alternative_ids", self._alternative_ids())
        put("trust_indicators", values.trust_indicators(article.trust_indicators, self.version))
        if self.own is not None:
            put("renditions", renditions(self.own.renditions, self.version))
        put("associations", self._associations())
        if not self.node["uri"]:
            digest = hashlib.sha256(orjson.dumps(self.node)).hexdigest()
            self.node["uri"] = MADE + digest
        return self.node

    def _texts(self) -> None:
        article, own = self.article, self.own
        write_headlines(self.node, article, self.version)
        self.put("byline", "\n".join(line.text for line in article.bylines) or None)
        place = next((p.name for p in article.located if p.name is not None), None)
        self.put("located", place)
        write_descriptions(self.node, article, own, self.version)
        if self.version == 1:
            self.put("char_count", article.char_count)
            self.put("word_count", article.word_count)
        write_bodies(self.node, article, self.version)
        self.put("note", "\n\n".join(filter(None, map(_note, article.notes))) or None)

    def _rights(self) -> None:
        rights = self.article.rights
        if rights is None:
            return
        holder = rights.holder
        if holder is not None:
            self.put("holder", holder.name or holder.uri or holder.code)
        self.put("notice", rights.notice)
        self.put("usage_terms", rights.usage_terms)
        made = (self._expression(expression) for expression in rights.expressions)
        self.put("rights_info", next((one for one in made if one is not None), None))

    def _expression(self, given: RightsExpression) -> Node | None:
        """The statement, or else where it is: the schemas allow one of the two."""
        names = self.names
        made: Node = {}
        if given.language is not None:
            made[str(names["rights_language"])] = given.language
        if given.data is not None:
            made[str(names["encoded_rights"])] = given.data
        elif given.href is not None:
            made[str(names["linked_rights"])] = given.href
        else:
            return None
        return made

    def _concepts(self) -> None:
        article, version = self.article, self.version
        keywords = [
            Concept(name=k.text, rel=KEYWORD, relevance=k.relevance, confidence=k.confidence)
            for k in article.keywords
        ]
        self.put("subjects", values.subjects((*article.subjects, *keywords), version))
        self.put("genres", values.genres(article.genres, version))
        self.put("people", values.parties(article.people, version))
        self.put("organisations", values.organisations(article.organisations, version))
        self.put("places", values.places(article.places, version))
        self.put("events", values.events(article.events, version))
        self.put("objects", values.concepts(article.objects, version))
        self.put(
            "digital_source_type",
            values.digital_source_type(article.digital_source_type),
        )

    def _sources(self) -> list[Node]:
        article = self.article
        found: list[Party] = []
        if article.provider is not None:
            found.append(attrs.evolve(article.provider, role="provider"))
        found += article.sources
        found += (attrs.evolve(party, role="creator") for party in article.creators)
        found += (attrs.evolve(party, role="contributor") for party in article.contributors)
        return values.sources(found, self.version)

    def _alternative_ids(self) -> Any:
        article = self.article
        pairs = [(given.role or given.scheme, given.value) for given in article.alternative_ids]
        if article.url is not None:
            pairs.append(("url", article.url))
        if self.version == 1:
            made: Node = {}
            for number, (role, value) in enumerate(pairs, 1):
                made.setdefault(role or f"id_{number}", value)
            return made
        return [
            {"value": value} if role is None else {"role": role, "value": value}
            for role, value in pairs
        ]

    def _associations(self) -> Any:
        """The associated items: a list, or in version 1 an object by their names."""
        listed: list[Node] = []
        named: Node = {}
        for number, (name, rel, article) in enumerate(self._associated(), 1):
            inner = write_item(article, self.version)
            if self.version == 1:
                key = name if name is not None and _KEY.match(name) else f"association_{number}"
                while key in named:
                    key = f"{key}_{number}"
                named[key] = inner
                continue
            head = {"name": name if name is not None else f"association_{number}"}
            if self.version == 3 and rel is not None:
                head["rel"] = rel
            listed.append({**head, **inner})
        return named if self.version == 1 else listed

    def _associated(self) -> Iterator[tuple[str | None, str | None, Article]]:
        """Name, relation and item of each association."""
        article = self.article
        for media in article.media:
            if media is not self.own:
                yield media.name, media.rel, as_item(media)
        for link in (*article.links, *links_of(article.groups)):
            yield link.name, link.rel, linked(link)


def _note(note: Note) -> str | None:
    text = note.text if note.text is not None else views.plain_text(note.blocks) or None
    if text is not None and (note.marks or looks_like_html(text)):
        return xhtml_words(text, note.marks)
    return text
