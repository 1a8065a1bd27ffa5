"""`wordpress`: posts as the REST API of WordPress gives them, one or a list; read only.

Names of authors, categories, tags and pictures are in an answer that was asked for with `_embed`;
without them the numbers that stand for them are kept as properties.

Spec: WordPress REST API, wp/v2, Posts
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from newsdoc.errors import ReadError
from newsdoc.formats._base import Document, Format, Head, ReadContext
from newsdoc.formats._json import load
from newsdoc.formats._json.lines import by_line
from newsdoc.formats._record_story import CODES, Record
from newsdoc.formats._xml.dates import read_time
from newsdoc.model import (
    AlternativeId,
    Article,
    Byline,
    Concept,
    Contact,
    Keyword,
    Media,
    Party,
    Rendition,
    Time,
)

__all__ = ["CODES", "FORMAT", "read", "sniff"]

NAME = "wordpress"

_RENDERED = ("title", "content", "excerpt")


def sniff(head: Head) -> int:
    """3 for a post or a list of posts.

    Example:
        >>> sniff(Head(b'[{"id": 7, "title": {"rendered": "Rain"}, "content": {"rendered": ""}}]'))
        3
    """
    if head.kind != "json" or not head.keys.issuperset(("id", "title")):
        return 0
    first = head.tree[0] if isinstance(head.tree, list) else head.tree
    return 3 if _is_post(first) else 0


def _is_post(node: Any) -> bool:
    return type(node) is dict and any(
        type(part := node.get(key)) is dict and "rendered" in part for key in _RENDERED
    )


@by_line
def read(data: bytes, context: ReadContext) -> Document:
    """The article of each post.

    Raises:
        ReadError: when it is no JSON, or holds no post.

    Example:
        >>> post = b'{"id": 7, "title": {"rendered": "Rain &amp; sun"}, "content": {"rendered": ""}}'
        >>> read(post, ReadContext()).articles[0].headline
        'Rain & sun'

    Spec: WordPress REST API, wp/v2/posts
    """
    tree = load(data, context, format=NAME)
    posts = tree if type(tree) is list else [tree]
    if not posts or not all(map(_is_post, posts)):
        raise ReadError(
            "this is no post of the API, nor a list of posts",
            format=NAME,
            source=context.source,
            hint="leave out format= to have the format detected",
        )
    several = type(tree) is list
    return Document(
        articles=tuple(
            _article(Record(context, post, f"/{index}" if several else ""))
            for index, post in enumerate(posts)
        )
    )


def _article(record: Record) -> Article:
    take, put = record.take, record.put
    put("guid", _rendered(record, "guid"))
    put("url", take("link"))
    if (number := take("id")) is not None:
        record.add("alternative_ids", AlternativeId(value=number, role="id"))
    put("published", _time(record, "date"))
    put("modified", _time(record, "modified"))
    if (status := take("status")) is not None:
        if status == "publish":
            record.read_as("usable", status, "status")
            status = "usable"
        put("status", status)
    if (text := _rendered(record, "title")) is not None:
        found = record.rich.label(text, f"{record.path}/title/rendered")
        if found is not None:
            put("headline", found.text)
            put("headline_marks", found.marks)
    if (text := _rendered(record, "excerpt")) is not None:
        put("summary", record.rich.words(text, f"{record.path}/excerpt/rendered"))
    _embedded(record)
    holder = record.account.object(record.node, "content")
    if (text := _rendered(record, "content")) is not None:
        record.node["content"] = text
        record.body("content")
        if holder:
            record.node["content"] = holder
    if "source_url" in record.node:
        _picture(record, record.node)
        put("item_class", "picture")
    else:
        put("item_class", "text")
    return record.article()


def _rendered(record: Record, key: str) -> str | None:
    """The text of an object such as `{"rendered": "…"}`, or the value itself."""
    holder = record.account.object(record.node, key)
    if holder is None:
        return record.take(key)
    return record.account.text(holder, "rendered")


def _time(record: Record, key: str) -> Time | None:
    """A time: in UTC where its twin by that name is there, else without a zone as it stands."""
    value = record.account.text(record.node, f"{key}_gmt")
    found = read_time(value)
    if isinstance(found, dt.datetime):
        if (local := record.take(key)) is not None:
            record.read_as("the same time where the site is", local, key)
        return found if found.tzinfo is not None else found.replace(tzinfo=dt.UTC)
    return record.account.time(record.node, key)


def _embedded(record: Record) -> None:
    """What stands in `_embedded`: authors, terms, the picture above the story."""
    account = record.account
    embedded = account.object(record.node, "_embedded")
    if embedded is None:
        return
    for author in account.objects(embedded, "author"):
        name = account.text(author, "name")
        if name is not None:
            links = (account.text(author, "link"), account.text(author, "url"))
            person = Party(
                kind="person",
                name=name,
                code=account.text(author, "id"),
                contacts=tuple(Contact(kind="web", value=link) for link in links if link),
            )
            record.add("bylines", Byline(text=name, people=(person,)))
    terms = embedded.get("wp:term")
    for group in terms if type(terms) is list else ():
        for term in group if type(group) is list else ():
            if type(term) is dict:
                _term(record, term)
    for picture in account.objects(embedded, "wp:featuredmedia"):
        _picture(record, picture)


def _term(record: Record, term: dict[str, Any]) -> None:
    account = record.account
    name, kind = account.text(term, "name"), account.text(term, "taxonomy")
    if name is None:
        return
    found = record.rich.label(name, f"{record.path}/_embedded/wp:term")
    words = found.text if found is not None else name
    if kind == "post_tag":
        record.add("keywords", Keyword(text=words))
        record.read_as("a keyword", kind, "_embedded/wp:term")
    else:
        record.add(
            "subjects",
            Concept(code=account.text(term, "slug"), name=words, type=kind),
        )


def _picture(record: Record, picture: dict[str, Any]) -> None:
    account = record.account
    address = account.text(picture, "source_url")
    if address is None:
        return
    details = account.object(picture, "media_details") or {}
    caption = account.object(picture, "caption") or {}
    words = account.text(caption, "rendered")
    path = f"{record.path}/_embedded/wp:featuredmedia"
    record.add(
        "media",
        Media(
            item_class="picture",
            caption=record.rich.words(words, path) if words else None,
            alt_text=account.text(picture, "alt_text"),
            renditions=(
                Rendition(
                    href=address,
                    content_type=account.text(picture, "mime_type"),
                    width=account.whole(details, "width"),
                    height=account.whole(details, "height"),
                ),
            ),
        ),
    )


FORMAT = Format(
    name=NAME,
    title="posts of WordPress",
    spec="WordPress REST API, wp/v2",
    media_types=("application/json",),
    suffixes=(".wp.json",),
    sniff=sniff,
    read=read,
    several=True,
)
