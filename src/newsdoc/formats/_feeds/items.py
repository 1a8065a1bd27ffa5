"""Items of feeds as articles: each element is given to its handler, then all is put together.

Spec: RSS 2.0, item; RFC 4287, entry
"""

from __future__ import annotations

from lxml import etree

from newsdoc.formats._feeds import texts
from newsdoc.formats._feeds.content import (
    put_summaries,
    read_content,
    read_summaries,
    with_dateline,
)
from newsdoc.formats._feeds.dates import read_date
from newsdoc.formats._feeds.handlers import HANDLERS
from newsdoc.formats._feeds.media import read_media
from newsdoc.formats._feeds.names import name_of
from newsdoc.formats._feeds.places import read_places
from newsdoc.formats._feeds.properties import as_property
from newsdoc.formats._feeds.state import XML_BASE, XML_LANG, Feed, Item, words_of
from newsdoc.model import (
    Article,
    Party,
    Rights,
)


def read_item(feed: Feed, element: etree._Element) -> Article:
    """The article of an item or entry."""
    item = Item(feed, element)
    given = dict(element.items())
    language = given.pop(XML_LANG, None)
    if language:
        item.values["language"] = language
    if (base := given.get(XML_BASE)) is not None:
        feed.remark(105, "base of the addresses inside", element, base)
    feed.leftover(element, {k: v for k, v in given.items() if not k.endswith("}about")})
    item.values["_about"] = next((v for k, v in given.items() if k.endswith("}about")), None)
    feed.account.stray(element)
    for child in element:
        handler = HANDLERS.get(name_of(child, bare=feed.bare))
        if handler is not None:
            handler(item, child)
        elif (made := as_property(feed, child)) is not None:
            item.add_property(made)
    return _finish(item)


def _finish(item: Item) -> Article:
    feed, values, lists = item.feed, item.values, item.lists
    inherited = feed.inherited
    body = read_content(item)
    summaries = read_summaries(item, body)
    if not body and "content" not in item.parts and len(summaries) == 1:
        name, element, blocks = summaries[0]
        if name == "description" and texts.is_story(blocks):
            body, summaries = blocks, []
    put_summaries(item, summaries)
    lists["media"] = [*read_media(item), *lists.get("media", [])]
    lists["places"] = list(read_places(item))
    about = values.pop("_about", None)
    permalink = values.pop("_permalink", None)
    values.setdefault("url", permalink or about)
    if "guid" not in values and about:
        values["guid"] = about
    if (alternate := values.pop("_alternate", None)) is not None:
        lists.setdefault("links", []).insert(0, alternate)
    date = values.pop("_date", None)
    for element in item.parts.get("dc:date", []):
        if values.setdefault("published", date) != read_date(words_of(element) or "")[0]:
            feed.account.value(element, None, element.text, "the item has another date")
    bylines = lists.pop("_source_bylines", None) or inherited.get("bylines")
    if bylines is not inherited.get("bylines") and lists.get("bylines"):
        for byline in bylines or ():
            feed.account.value(item.element, None, byline.text, "the entry has another author")
    if bylines and not lists.get("bylines"):
        lists["bylines"] = list(bylines)
    notice = values.pop("_notice", None) or values.pop("_source_rights", None)
    values.pop("_source_rights", None)
    notice, holder = notice or inherited.get("rights"), values.pop("_holder", None)
    if notice or holder:
        values["rights"] = Rights(notice=notice, holder=Party(name=holder) if holder else None)
    if values.get("language") is None:
        values["language"] = inherited.get("language")
    values["body"] = with_dateline(body, values)
    values.update((name, tuple(found)) for name, found in lists.items())
    return Article(**values)
