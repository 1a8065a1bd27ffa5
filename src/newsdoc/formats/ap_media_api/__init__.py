"""`ap-media-api`: what the AP Media API answers with, a single item or a feed of them; read only.

The items resemble ninjs 1, but have names and an envelope of their own. The words of a story are not
in the answer: it links to them in NITF and ANPA. Where a client put them beside the item, as
`nitf` or `body_html`, they are read.

- `item`: an item to an article;
- `values`: subjects, people, places, files.
"""

from __future__ import annotations

from typing import Any

from newsdoc.errors import ReadError
from newsdoc.formats._base import Document, Format, Head, ReadContext
from newsdoc.formats._json import Account, load
from newsdoc.formats._json.lines import by_line
from newsdoc.formats._json.properties import take_properties
from newsdoc.formats._json.rich import Rich
from newsdoc.formats.ap_media_api.item import read_item
from newsdoc.model import Article, Concept, Link, Package

__all__ = ["CODES", "FORMAT", "read", "sniff"]

NAME = "ap-media-api"

CODES: dict[str, str] = {
    "AP101": "no-item: an entry of the feed has no item",
}
"""Remarks of the reader: code, name, what it says."""


def sniff(head: Head) -> int:
    """3 for the envelope of the API around an item, a list of them, or an error.

    Example:
        >>> sniff(Head(b'{"api_version": "1.1", "data": {"item": {"type": "text"}}}'))
        3
    """
    if head.kind != "json" or "api_version" not in head.keys:
        return 0
    tree = head.tree
    if type(tree) is not dict:
        return 0
    data = tree.get("data")
    if type(data) is dict and (type(data.get("item")) is dict or type(data.get("items")) is list):
        return 3
    return 2 if "error" in tree and "method" in tree else 0


@by_line
def read(data: bytes, context: ReadContext) -> Document:
    """The articles of an answer; what its envelope says is the package.

    Raises:
        ReadError: when it is no JSON, an error of the API, or holds no item.

    Example:
        >>> answer = b'{"api_version": "1.1", "data": {"item": {"type": "text", "headline": "Rain"}}}'
        >>> read(answer, ReadContext()).articles[0].headline
        'Rain'

    Spec: AP Media API, content and content/feed
    """
    tree = load(data, context, format=NAME)
    _refuse_others(tree, context)
    account = Account(context)
    rich = Rich(context)
    inner = tree["data"]
    found: list[Article] = []
    single = account.object(inner, "item")
    if single is not None:
        beside = account.object(tree, "nitf")
        words = account.text(beside, "body_html") if beside is not None else None
        services = _services(account, inner)
        found.append(read_item(account, rich, single, "/data/item", services=services, words=words))
    else:
        for index, entry in enumerate(account.objects(inner, "items")):
            item = account.object(entry, "item")
            if item is None:
                context.remark(
                    "AP101",
                    "entry without an item",
                    severity="warning",
                    path=f"/data/items/{index}",
                )
                continue
            path = f"/data/items/{index}/item"
            found.append(read_item(account, rich, item, path, services=_services(account, entry)))
    if not found:
        raise ReadError("the answer of the API holds no item", format=NAME, source=context.source)
    package = _package(account, tree, inner)
    account.report_left(tree)
    return Document(articles=tuple(found), package=package)


def _refuse_others(tree: Any, context: ReadContext) -> None:
    if type(tree) is dict and type(tree.get("error")) is dict:
        told = tree["error"].get("message") or tree["error"].get("code")
        raise ReadError(
            f"the API answers with an error: {str(told)[:200]}", format=NAME, source=context.source
        )
    if type(tree) is not dict or type(tree.get("data")) is not dict:
        raise ReadError(
            "this is no answer of the API, it has no object 'data'",
            format=NAME,
            source=context.source,
            hint="leave out format= to have the format detected",
        )


def _services(account: Account, entry: dict[str, Any]) -> tuple[Concept, ...]:
    """The products by which the item was delivered."""
    meta = account.object(entry, "meta")
    if meta is None:
        return ()
    return tuple(
        Concept(code=account.text(part, "id"), name=account.text(part, "name"), rel="product")
        for part in account.objects(meta, "products")
    )


def _package(account: Account, tree: dict[str, Any], inner: dict[str, Any]) -> Package:
    take = account.text
    links = tuple(
        Link(rel=rel, href=href)
        for rel, key in (
            ("next", "next_page"),
            ("previous", "previous_page"),
            ("feed", "feed_href"),
        )
        if (href := take(inner, key))
    )
    aside = {key: inner.pop(key) for key in list(inner) if key not in ("item", "items", "updated")}
    sent = account.time(inner, "updated")
    transmission = take(tree, "id")
    told = {key: tree.pop(key) for key in list(tree) if key not in ("data", "nitf")}
    properties = take_properties(told) + take_properties(aside)
    tree.update(told)
    inner.update(aside)
    return Package(transmission_id=transmission, sent=sent, links=links, properties=properties)


FORMAT = Format(
    name=NAME,
    title="AP Media API",
    spec="AP Media API 1 and 2, JSON",
    media_types=("application/json",),
    suffixes=(".ap.json",),
    sniff=sniff,
    read=read,
    several=True,
)
