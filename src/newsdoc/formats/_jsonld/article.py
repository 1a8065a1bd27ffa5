"""An article node to the fields of `Article`.

Spec: schema.org 29, NewsArticle, CreativeWork; Google, structured data for articles
"""

from __future__ import annotations

from typing import Any, TypeVar

import attrs

from newsdoc.formats._base import ReadContext
from newsdoc.formats._jsonld import values
from newsdoc.formats._jsonld.body import article_body
from newsdoc.formats._jsonld.extras import take_extras
from newsdoc.formats._jsonld.graph import Graph, Node, is_article, types_of
from newsdoc.formats._jsonld.media import take_media
from newsdoc.formats._jsonld.rights import take_rights
from newsdoc.formats._jsonld.things import Things
from newsdoc.formats._jsonld.vocabulary import (
    ARTICLE_TYPES,
    LINK_PROPERTIES,
    NATURES,
    PLAIN_TYPES,
    SCHEMA,
    TRUST_PROPERTIES,
)
from newsdoc.formats._xml.dates import read_time
from newsdoc.model import (
    AlternativeId,
    Concept,
    Description,
    Event,
    Link,
    Media,
    Party,
    Place,
    Publication,
    Time,
    TrustIndicator,
)
from newsdoc.model._makers import (
    changed,
    make_alternative_id,
    make_article,
    make_byline,
    make_concept,
    make_headline,
    make_keyword,
    make_link,
    make_note,
)

_TIMES = {
    "dateCreated": "created",
    "dateModified": "modified",
    "datePublished": "published",
    "expires": "expires",
}
_Kind = TypeVar("_Kind", bound=Concept)
_DEEPEST = 3
"""Articles inside of articles (updates of a live blog) that are read as such."""


_LANGUAGE = frozenset({"@type", "name", "alternateName"})
"""What an object that names a language may say."""


class ArticleReader:
    """Reads the article nodes of one document; each node is taken apart."""

    def __init__(self, graph: Graph, context: ReadContext) -> None:
        self.graph = graph
        self.context = context
        self.things = Things(graph)
        self._depth = 0

    def fields(self, node: Node, *, dateline: bool = True) -> dict[str, Any]:
        """Keyword arguments of `Article`; those that the node says nothing of are left out.

        Args:
            node: the article.
            dateline: whether to look for a dateline in the body.
        """
        found: dict[str, Any] = {}
        self._types(node, found)
        self._identity(node, found)
        self._words(node, found)
        self._people(node, found)
        self._times(node, found)
        self._about(node, found)
        self._media(node, found)
        self._references(node, found)
        found["rights"] = take_rights(self.things, node)
        self._rest(node, found)
        article_body(node, found, dateline=dateline)
        found["properties"] = take_extras(node)
        return {name: value for name, value in found.items() if value not in (None, ())}

    def _types(self, node: Node, found: dict[str, Any]) -> None:
        names = [name for name in types_of(node) if name not in PLAIN_TYPES]
        node.pop("@type", None)
        genres = [
            make_concept(scheme=SCHEMA, code=name, uri=SCHEMA + name)
            for name in names
            if name in ARTICLE_TYPES
        ]
        # Types of other works (a page that is an article, too) stay as they are written.
        others = [name for name in names if name not in ARTICLE_TYPES]
        if others:
            node["@type"] = others if len(others) > 1 else others[0]
        genres += [
            made
            for value in values.take(node, "genre")
            if (made := self.things.thing(value, 1)) is not None
        ]
        found["genres"] = tuple(_as(Concept, genre) for genre in genres)
        left = []
        for value in values.take(node, "additionalType"):
            text = values.scalar(value)
            if text and text.startswith(NATURES) and "item_class" not in found:
                found["item_class"] = text.removeprefix(NATURES)
            else:
                left.append(value)
        values.put_back(node, "additionalType", left)

    def _identity(self, node: Node, found: dict[str, Any]) -> None:
        found["guid"] = values.link(node, "@id")
        found["version"] = values.one(node, "version")
        found["language"] = self._language(node)
        found["url"] = values.link(node, "url")
        page = values.link(node, "mainEntityOfPage")
        if page in ("true", "True"):
            page = None
        if found["url"] is None:
            found["url"] = page
        elif page not in (None, found["url"]):
            node["mainEntityOfPage"] = page
        ids, left = [], []
        for value in values.take(node, "identifier"):
            made = _identifier(value)
            if made is None:
                left.append(value)
            elif made.scheme == "guid" and found["guid"] is None:
                found["guid"] = made.value
            else:
                ids.append(made)
        values.put_back(node, "identifier", left)
        found["alternative_ids"] = tuple(ids)

    def _language(self, node: Node) -> str | None:
        given = values.take(node, "inLanguage")
        for index, value in enumerate(given):
            text = values.scalar(value)
            if text is None and type(value) is dict and value.keys() <= _LANGUAGE:
                name, text = value.get("name"), values.scalar(value.get("alternateName"))
                if text is None:
                    text = values.scalar(name)
                elif name:
                    self.context.remark("SO104", "name of the language", value=str(name))
            if text is not None:
                values.put_back(node, "inLanguage", given[:index] + given[index + 1 :])
                return text
        values.put_back(node, "inLanguage", given)
        return None

    def _words(self, node: Node, found: dict[str, Any]) -> None:
        headline, name = values.one(node, "headline"), values.one(node, "name")
        found["headline"] = headline or name
        found["title"] = name if headline and name != headline else None
        found["headlines"] = tuple(
            make_headline(text=text, role="sub")
            for text in values.several(node, "alternativeHeadline")
        )
        texts = []
        for key, role in (("description", None), ("abstract", "abstract")):
            left = []
            for value in values.take(node, key):
                text = values.long_text(value)
                if text is None:
                    left.append(value)
                else:
                    texts.append((text, role))
            values.put_back(node, key, left)
        if texts and texts[0][1] is None:
            found["summary"] = texts.pop(0)[0]
        found["descriptions"] = tuple(
            Description(text=text.text, role=role) for text, role in texts
        )
        found["credit_line"] = values.one(node, "creditText")

    def _people(self, node: Node, found: dict[str, Any]) -> None:
        parties = self.things.parties
        found["bylines"] = tuple(
            make_byline(text=party.name or party.uri or party.code or "", people=(party,))
            for party in parties(node, "author")
            if party.name or party.uri or party.code
        )
        found["creators"] = tuple(parties(node, "creator"))
        found["contributors"] = (
            *parties(node, "contributor"),
            *(changed(party, role="editor") for party in parties(node, "editor")),
            *(changed(party, role="translator") for party in parties(node, "translator")),
        )
        publishers = parties(node, "publisher")
        found["provider"] = publishers[0] if publishers else None
        found["sources"] = (
            *parties(node, "sourceOrganization"),
            *(changed(party, role="publisher") for party in publishers[1:]),
            *(changed(party, role="provider") for party in parties(node, "provider")),
        )

    def _times(self, node: Node, found: dict[str, Any]) -> None:
        for key, name in _TIMES.items():
            written = values.scalar(node.get(key)) if key in node else None
            time: Time | None = values.time(node, key)
            found[name] = time
            if time is not None and written is not None and read_time(written) is None:
                self.context.remark("SO104", f"date, read as {time}", value=written)
            if time is None and key in node:
                self.context.remark(
                    "SO103",
                    f"{key} is no date",
                    severity="warning",
                    value=values.scalar(node[key]),
                )

    def _about(self, node: Node, found: dict[str, Any]) -> None:
        keywords: list[str] = []
        subjects: list[Concept] = []
        given = values.take(node, "keywords")
        for value in given:
            text = values.scalar(value)
            if text is None:
                made = self.things.thing(value, 1)
                if made is not None:
                    subjects.append(changed(made, rel="keywords"))
            elif len(given) == 1 and type(value) is str and "," in text:
                keywords += [p for part in values.plain(text).split(",") if (p := part.strip())]
            else:
                keywords.append(values.plain(text))
        found["keywords"] = tuple(make_keyword(text=text) for text in keywords)
        people: list[Party] = []
        organisations: list[Party] = []
        places: list[Place] = []
        events: list[Event] = []
        for key, rel in _SUBJECTS.items():
            left = []
            for value in values.take(node, key):
                resolved = self.graph.resolve(value)
                if type(resolved) is dict and is_article(resolved):
                    left.append(value)
                    continue
                made = self.things.thing(value)
                if made is None:
                    left.append(value)
                elif key in ("contentLocation", "spatialCoverage"):
                    places.append(changed(_as(Place, made), rel=rel))
                else:
                    made = changed(made, rel=rel)
                    if isinstance(made, Party):
                        (people if made.kind == "person" else organisations).append(made)
                    elif isinstance(made, Place):
                        places.append(made)
                    elif isinstance(made, Event):
                        events.append(made)
                    else:
                        subjects.append(made)
            values.put_back(node, key, left)
        found |= {
            "subjects": tuple(subjects),
            "people": tuple(people),
            "organisations": tuple(organisations),
            "places": tuple(places),
            "events": tuple(events),
            "located": tuple(self.things.places(node, "locationCreated")),
            "audiences": self._concepts(node, "audience"),
        }

    def _concepts(self, node: Node, key: str) -> tuple[Concept, ...]:
        left, found = [], []
        for value in values.take(node, key):
            made = self.things.thing(value)
            if made is None:
                left.append(value)
            else:
                found.append(_as(Concept, made))
        values.put_back(node, key, left)
        return tuple(found)

    def _media(self, node: Node, found: dict[str, Any]) -> None:
        media: list[Media] = []
        for key, item_class in _MEDIA.items():
            media += take_media(self.things, node, key, item_class)
        found["media"] = tuple(media)

    def _references(self, node: Node, found: dict[str, Any]) -> None:
        links = []
        for key in LINK_PROPERTIES:
            left = []
            for value in values.take(node, key):
                made = self._link(key, value)
                if made is None:
                    left.append(value)
                else:
                    links.append(made)
            values.put_back(node, key, left)
        found["links"] = tuple(links)
        found["trust_indicators"] = tuple(
            TrustIndicator(role=key, href=text)
            for key in TRUST_PROPERTIES
            for text in values.several(node, key)
        )

    def _link(self, rel: str, value: Any) -> Link | None:
        text = values.scalar(value)
        if text is not None:
            return make_link(rel=rel, href=text)
        node = self.graph.resolve(value)
        if type(node) is not dict:
            return None
        if node.keys() == {"@id"}:
            return make_link(rel=rel, guid=str(node["@id"]))
        if is_article(node) and self._depth < _DEEPEST:
            type_ = " ".join(types_of(node))
            self._depth += 1
            item = make_article(**self.fields(node))
            self._depth -= 1
            return make_link(rel=rel, type=type_, item=item)
        type_ = " ".join(types_of(node))
        node.pop("@type", None)
        made = make_link(
            rel=rel,
            type=type_ or None,
            guid=values.link(node, "@id"),
            href=values.link(node, "url"),
            title=values.one(node, "headline") or values.one(node, "name"),
            description=values.one(node, "description"),
            language=values.one(node, "inLanguage"),
            modified=values.time(node, "dateModified"),
            properties=take_extras(node),
        )
        return None if made == Link(rel=rel, type=made.type) else made

    def _rest(self, node: Node, found: dict[str, Any]) -> None:
        found["status"] = values.one(node, "creativeWorkStatus")
        found["word_count"] = values.whole(node, "wordCount")
        printed = Publication(
            kind="print",
            section=values.one(node, "printSection"),
            page=values.one(node, "printPage"),
            edition=values.one(node, "printEdition"),
        )
        if printed != Publication(kind="print"):
            found["publications"] = (printed,)
        left, notes = [], []
        for value in values.take(node, "correction"):
            text = values.long_text(value)
            if text is None and type(value) is dict and value.keys() <= {"@type", "text"}:
                text = values.long_text(value.get("text"))
            if text is None:
                left.append(value)
            else:
                notes.append(make_note(text=text.text, role="correction", audience="public"))
        values.put_back(node, "correction", left)
        found["notes"] = tuple(notes)


_SUBJECTS = {
    "about": None,
    "mentions": "mentions",
    "articleSection": "articleSection",
    "contentLocation": "contentLocation",
    "spatialCoverage": "spatialCoverage",
}
"""Properties that say what the article is about, and the `rel` of the concepts."""

_MEDIA = {"image": "picture", "video": "video", "audio": "audio", "associatedMedia": None}
"""Properties that hold media, and the class of a bare URL in them."""


def _identifier(value: Any) -> AlternativeId | None:
    """A bare identifier, or one with its scheme."""
    text = values.scalar(value)
    if text is not None:
        return make_alternative_id(value=text)
    if type(value) is dict and value.keys() <= {"@type", "propertyID", "name", "value"}:
        text = values.scalar(value.get("value"))
        if text is not None:
            return make_alternative_id(
                value=text,
                scheme=values.scalar(value.get("propertyID")),
                role=values.scalar(value.get("name")),
            )
    return None


def _as(cls: type[_Kind], concept: Concept) -> _Kind:
    """The concept as one of that class: with the fields that both have."""
    if type(concept) is cls:
        return concept
    theirs = {field.name for field in attrs.fields(type(concept))}
    return cls(**{f.name: getattr(concept, f.name) for f in attrs.fields(cls) if f.name in theirs})
