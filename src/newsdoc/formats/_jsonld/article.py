"""An article node to the fields of `Article`.

Spec: schema.org 29, NewsArticle, CreativeWork; Google, structured data for articles
"""

from __future__ import annotations

from typing import Any

from newsdoc.formats._base import ReadContext
from newsdoc.formats._jsonld import values
from newsdoc.formats._jsonld.body import article_body
from newsdoc.formats._jsonld.extras import take_extras
from newsdoc.formats._jsonld.graph import Graph, Node, is_article, types_of
from newsdoc.formats._jsonld.identity import take_identity, take_times
from newsdoc.formats._jsonld.media import take_media
from newsdoc.formats._jsonld.rights import take_rights
from newsdoc.formats._jsonld.subjects import as_kind, take_subjects
from newsdoc.formats._jsonld.things import Things
from newsdoc.formats._jsonld.vocabulary import (
    ARTICLE_TYPES,
    LINK_PROPERTIES,
    NATURES,
    PLAIN_TYPES,
    SCHEMA,
    TRUST_PROPERTIES,
)
from newsdoc.formats._jsonld.words import take_remarks, take_words
from newsdoc.model import Concept, Link, Media, TrustIndicator
from newsdoc.model._makers import changed, make_article, make_byline, make_concept, make_link

_DEEPEST = 3
"""Articles inside of articles (updates of a live blog) that are read as such."""


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
        take_identity(node, found, self.context)
        take_words(node, found)
        _take_parties(self.things, node, found)
        take_times(node, found, self.context)
        take_subjects(self.things, node, found)
        self._media(node, found)
        self._references(node, found)
        found["rights"] = take_rights(self.things, node)
        take_remarks(node, found)
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
        found["genres"] = tuple(as_kind(Concept, genre) for genre in genres)
        left = []
        for value in values.take(node, "additionalType"):
            text = values.scalar(value)
            if text and text.startswith(NATURES) and "item_class" not in found:
                found["item_class"] = text.removeprefix(NATURES)
            else:
                left.append(value)
        values.put_back(node, "additionalType", left)

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


_MEDIA = {"image": "picture", "video": "video", "audio": "audio", "associatedMedia": None}
"""Properties that hold media, and the class of a bare URL in them."""


def _take_parties(things: Things, node: Node, found: dict[str, Any]) -> None:
    """Take who made the article and who published it."""
    parties = things.parties
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
