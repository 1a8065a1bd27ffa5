"""`Article` to a JSON-LD object, as schema.org and Google expect it.

Quotes, marks and what schema.org has no property for are not written; `report_losses` of the formats
names them. Notes to editors are never written: what stands here is public.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from newsdoc.formats._jsonld.extras import put_extras
from newsdoc.formats._jsonld.graph import Node
from newsdoc.formats._jsonld.values import escaped
from newsdoc.formats._jsonld.vocabulary import (
    ARTICLE_TYPES,
    LINK_PROPERTIES,
    NATURES,
    SCHEMA,
    TRUST_PROPERTIES,
)
from newsdoc.formats._jsonld.write_media import PROPERTIES, media_node, put_rights
from newsdoc.formats._jsonld.write_things import bare_name, party, place, put, put_text, thing
from newsdoc.model import Article, Concept, Figure, Link, Party, Place
from newsdoc.model.views import plain_text

_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S+")
_CODE = re.compile(r"[\w.-]+")
_ROLES = {"editor": "editor", "translator": "translator"}
_PLACES = ("contentLocation", "spatialCoverage")


def article_tree(article: Article, *, body: bool = True) -> Node:
    """The JSON-LD object of an article.

    Args:
        article: what to write.
        body: whether to write `articleBody` and pictures that have a place in the body.

    Example:
        >>> article_tree(Article(headline="Rain", language="en"))
        {'@context': 'https://schema.org', '@type': 'NewsArticle', 'headline': 'Rain', 'inLanguage': 'en'}

    Spec: schema.org 29, NewsArticle; Google, structured data for articles
    """
    tree: Node = {"@context": "https://schema.org", "@type": _type(article)}
    _put_identity(tree, article)
    _put_words(tree, article, body=body)
    _put_people(tree, article)
    _put_about(tree, article)
    _put_media(tree, article)
    for key in LINK_PROPERTIES:
        put(tree, key, [_link(link) for link in article.links if link.rel == key])
    for key in TRUST_PROPERTIES:
        put(tree, key, [t.href for t in article.trust_indicators if t.role == key and t.href])
    put_rights(tree, article.rights)
    put_extras(tree, article.properties)
    return tree


def _type(article: Article) -> str:
    first = article.genres[0] if article.genres else None
    if first is not None and first == _type_genre(first.code):
        return first.code or ""
    return "NewsArticle"


def _type_genre(code: str | None) -> Concept | None:
    """The genre that stands for a type of article."""
    if code not in ARTICLE_TYPES:
        return None
    return Concept(scheme=SCHEMA, code=code, uri=SCHEMA + code)


def _put_identity(tree: Node, article: Article) -> None:
    if article.item_class is not None and _CODE.fullmatch(article.item_class):
        tree["additionalType"] = NATURES + article.item_class
    ids: list[Any] = []
    if article.guid is not None:
        if _IRI.fullmatch(article.guid):
            tree["@id"] = article.guid
        else:
            ids.append({"@type": "PropertyValue", "propertyID": "guid", "value": article.guid})
    for other in article.alternative_ids:
        if other.scheme is None and other.role is None:
            ids.append(other.value)
        else:
            node: Node = {"@type": "PropertyValue"}
            put(node, "propertyID", other.scheme)
            put(node, "name", other.role)
            node["value"] = other.value
            ids.append(node)
    put(tree, "identifier", ids)
    put(tree, "url", article.url)
    if article.url is not None:
        tree["mainEntityOfPage"] = {"@type": "WebPage", "@id": article.url}


def _put_words(tree: Node, article: Article, *, body: bool) -> None:
    put_text(tree, "headline", article.headline)
    put_text(tree, "name", article.title)
    put(
        tree,
        "alternativeHeadline",
        [escaped(h.text) for h in article.headlines if h.role == "sub" and h.text],
    )
    descriptions = [escaped(d.text) for d in article.descriptions if d.role is None]
    if article.summary is not None:
        descriptions.insert(0, escaped(article.summary.text))
    put(tree, "description", descriptions)
    put(tree, "abstract", [escaped(d.text) for d in article.descriptions if d.role == "abstract"])
    put(tree, "inLanguage", article.language)
    for key, time in (
        ("datePublished", article.published),
        ("dateModified", article.modified),
        ("dateCreated", article.created),
        ("expires", article.expires),
    ):
        put(tree, key, time.isoformat() if time is not None else None)
    put(tree, "creativeWorkStatus", article.status)
    put(tree, "version", article.version)
    put(tree, "wordCount", article.word_count)
    put_text(tree, "creditText", article.credit_line)
    if article.dateline is not None:
        put_text(tree, "dateline", article.dateline.text)
    if body:
        put_text(tree, "articleBody", plain_text(article.body))
    for publication in article.publications[:1]:
        put_text(tree, "printSection", publication.section)
        put_text(tree, "printPage", publication.page)
        put_text(tree, "printEdition", publication.edition)
    put(
        tree,
        "correction",
        [
            {"@type": "CorrectionComment", "text": escaped(note.text)}
            for note in article.notes
            if note.role == "correction" and note.audience == "public" and note.text
        ],
    )


def _put_people(tree: Node, article: Article) -> None:
    authors: list[Any] = []
    for byline in article.bylines:
        authors += [party(one) for one in byline.people] or [bare_name(byline.text)]
    put(tree, "author", [author for author in authors if author])
    put(tree, "creator", [party(one) for one in article.creators])
    put(
        tree,
        "contributor",
        [party(one) for one in article.contributors if one.role not in _ROLES],
    )
    for role, key in _ROLES.items():
        put(tree, key, [party(one) for one in article.contributors if one.role == role])
    publishers = [article.provider] if article.provider is not None else []
    publishers += [one for one in article.sources if one.role == "publisher"]
    put(tree, "publisher", [_publisher(one) for one in publishers])
    put(tree, "provider", [party(one) for one in article.sources if one.role == "provider"])
    put(
        tree,
        "sourceOrganization",
        [party(one) for one in article.sources if one.role not in ("publisher", "provider")],
    )


def _publisher(one: Party) -> Node | str:
    """A publisher, whose kind is as often open in wire formats as a publisher is an organisation."""
    return party(one)


def _put_about(tree: Node, article: Article) -> None:
    genres = article.genres[1:] if tree["@type"] != "NewsArticle" else article.genres
    put(tree, "genre", [thing(genre) for genre in genres])
    keywords: list[Any] = [escaped(keyword.text) for keyword in article.keywords]
    keywords += [_node(c) for c in article.subjects if c.rel == "keywords"]
    if len(keywords) == 1 and isinstance(keywords[0], str) and "," in keywords[0]:
        # One string would be taken for a list with commas.
        keywords = [{"@value": keywords[0]}]
    put(tree, "keywords", keywords)
    groups: dict[str, list[Any]] = {"about": [], "mentions": [], "articleSection": []}
    concepts: Sequence[Concept] = (
        *article.people,
        *article.organisations,
        *article.places,
        *article.events,
        *article.subjects,
    )
    for concept in concepts:
        if isinstance(concept, Place) and concept.rel in _PLACES:
            groups.setdefault(concept.rel, []).append(place(concept))
        elif concept.rel != "keywords":
            key = concept.rel if concept.rel in groups else "about"
            groups[key].append(thing(concept))
    for key, nodes in groups.items():
        put(tree, key, [node for node in nodes if node])
    put(tree, "locationCreated", [place(one) for one in article.located])
    put(tree, "audience", [thing(one) for one in article.audiences])


def _node(concept: Concept) -> Node:
    """The concept as an object, never as a bare name."""
    made = thing(concept)
    return {"@type": "DefinedTerm", "name": made} if isinstance(made, str) else made


def _put_media(tree: Node, article: Article) -> None:
    for media in article.media:
        key = PROPERTIES.get(media.item_class or "", "associatedMedia")
        tree.setdefault(key, []).append(media_node(media))
    if "image" not in tree:
        # Search engines want a picture: those in the body serve where the article has no other.
        put(tree, "image", _pictures(article))
    for key in (*PROPERTIES.values(), "associatedMedia"):
        if isinstance(tree.get(key), list):
            put(tree, key, tree.pop(key))


def _pictures(article: Article) -> list[str]:
    """Addresses of the pictures in the body."""
    return [
        file.href
        for block in article.body
        if isinstance(block, Figure) and block.media.item_class == "picture"
        for file in block.media.renditions[:1]
        if file.href and _IRI.fullmatch(file.href)
    ]


def _link(link: Link) -> Node | str:
    if link.item is not None:
        node = article_tree(link.item)
        del node["@context"]
        return node
    if link == Link(rel=link.rel, href=link.href) and link.href:
        return link.href
    tree: Node = {}
    put(tree, "@type", link.type)
    put(tree, "@id", link.guid)
    put(tree, "url", link.href)
    put_text(tree, "name", link.title)
    put_text(tree, "description", link.description)
    put(tree, "inLanguage", link.language)
    put(tree, "dateModified", link.modified.isoformat() if link.modified is not None else None)
    put_extras(tree, link.properties)
    return tree
