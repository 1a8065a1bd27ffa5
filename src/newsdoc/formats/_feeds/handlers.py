"""The table from names of elements of an item to what they mean.

Spec: RSS 2.0, item; RFC 4287, entry; RSS 1.0 modules; Dublin Core; WordPress export (WXR 1.2)
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from lxml import etree

from newsdoc.formats._feeds import texts
from newsdoc.formats._feeds.credits import (
    read_atom_source,
    read_author,
    read_contributor,
    read_dc_source,
    read_holder,
    read_person,
    read_publisher,
    read_rights,
    read_source,
)
from newsdoc.formats._feeds.links import (
    read_atom_link,
    read_comments,
    read_guid,
    read_identifier,
    read_plain_link,
)
from newsdoc.formats._feeds.properties import as_property
from newsdoc.formats._feeds.state import Item, words_of
from newsdoc.formats._feeds.topics import (
    read_atom_category,
    read_category,
    read_keywords,
    read_subject,
)
from newsdoc.formats._stated_datelines import stated_dateline
from newsdoc.model import (
    Headline,
    Media,
    Rendition,
)

Element = etree._Element  # noqa: SLF001  # lxml has no other name for the type


Handler = Callable[[Item, Element], None]


def _headline(item: Item, element: etree._Element) -> None:
    text = texts.text_value(item.feed, element)
    if text is None:
        return
    if "headline" in item.values:
        if text.text != item.values["headline"]:
            item.add("headlines", Headline(text=text.text, marks=text.marks))
        return
    item.values["headline"] = text.text
    item.values["headline_marks"] = text.marks


def _language(item: Item, element: etree._Element) -> None:
    item.feed.leftover(element, dict(element.items()))
    item.put("language", words_of(element), element)


def _status(item: Item, element: etree._Element) -> None:
    value = words_of(element)
    if value == "publish":
        item.feed.remark(107, "status, read as usable", element, value)
        value = "usable"
    item.put("status", value, element)


def _attachment(item: Item, element: etree._Element) -> None:
    """The file of a WordPress post that is one."""
    address = words_of(element)
    if address is None:
        return
    kind = {"jpg": "picture", "jpeg": "picture", "png": "picture", "gif": "picture"}
    kind |= {"webp": "picture", "mp4": "video", "mp3": "audio"}
    item_class = kind.get(address.rpartition(".")[2].lower())
    item.add("media", Media(item_class=item_class, renditions=(Rendition(href=address),)))


def _time(name: str) -> Handler:
    def handler(item: Item, element: etree._Element) -> None:
        item.feed.leftover(element, dict(element.items()))
        item.put(name, item.feed.time(element), element)

    return handler


def _date(item: Item, element: etree._Element) -> None:
    """A date that says not of what: of publication where nothing else is."""
    item.feed.leftover(element, dict(element.items()))
    if (time := item.feed.time(element)) is not None:
        item.parts.setdefault("dc:date", []).append(element)
        item.values.setdefault("_date", time)


def _gmt(name: str) -> Handler:
    """A time of WordPress, which is in UTC by its name; all zeros where there is none."""

    def handler(item: Item, element: etree._Element) -> None:

        value = words_of(element)
        time = None if value is None or value.startswith("0000") else item.feed.time(element)
        if isinstance(time, dt.datetime) and time.tzinfo is None:
            item.put(name, time.replace(tzinfo=dt.UTC), element)
        elif value is not None and time is None:
            item.feed.remark(107, "no date", element, value)

    return handler


def _sub_headline(item: Item, element: etree._Element) -> None:
    text = texts.text_value(item.feed, element)
    if text is not None:
        item.add("headlines", Headline(text=text.text, marks=text.marks, role="sub"))


def _dateline(item: Item, element: etree._Element) -> None:
    item.feed.leftover(element, dict(element.items()))
    if (text := words_of(element)) is not None:
        item.values.setdefault("dateline", stated_dateline(text, item.values.get("language")))


def _words(names: str) -> list[str]:
    return names.split()


def _story(item: Item, element: etree._Element) -> None:
    """A whole story; what has an address is a file by the same name."""
    if element.get("url") or element.get("href"):
        item.add_property(as_property(item.feed, element))
    else:
        item.keep(element, "content")


def _keep(name: str) -> Handler:
    return lambda item, element: item.keep(element, name)


HANDLERS: dict[str, Handler] = {
    **dict.fromkeys(("title", "atom:title", "dc:title", "dcterms:title"), _headline),
    "link": read_plain_link,
    "atom:link": read_atom_link,
    "guid": read_guid,
    **dict.fromkeys(("atom:id", "dc:identifier", "dcterms:identifier"), read_identifier),
    **dict.fromkeys(("author", "dc:creator", "dcterms:creator", "itunes:author"), read_author),
    "atom:author": read_person,
    **dict.fromkeys(
        ("atom:contributor", "dc:contributor", "dcterms:contributor"), read_contributor
    ),
    "category": read_category,
    "atom:category": read_atom_category,
    **dict.fromkeys(("dc:subject", "dcterms:subject"), read_subject),
    **dict.fromkeys(("media:keywords", "keywords"), read_keywords),
    "comments": read_comments,
    "source": read_source,
    "atom:source": read_atom_source,
    **dict.fromkeys(("dc:source", "dcterms:source"), read_dc_source),
    **dict.fromkeys(("dc:publisher", "dcterms:publisher"), read_publisher),
    **dict.fromkeys(("dc:language", "dcterms:language", "language"), _language),
    **dict.fromkeys(("dc:rights", "dcterms:rights", "atom:rights", "copyright"), read_rights),
    **dict.fromkeys(("atom:copyright",), read_rights),
    "dcterms:rightsHolder": read_holder,
    **dict.fromkeys(("pubDate", "pubdate", "atom:published", "atom:issued"), _time("published")),
    "dcterms:issued": _time("published"),
    **dict.fromkeys(("atom:updated", "atom:modified", "dcterms:modified"), _time("modified")),
    **dict.fromkeys(("atom:created", "dcterms:created"), _time("created")),
    **dict.fromkeys(("dc:date", "dcterms:date"), _date),
    **dict.fromkeys(("description", "atom:summary", "excerpt:encoded"), _keep("summary")),
    **dict.fromkeys(("dc:description", "dcterms:abstract"), _keep("summary")),
    **dict.fromkeys(("content:encoded", "atom:content", "xhtml:body"), _keep("content")),
    **dict.fromkeys(("yandex:full-text", "mailru:full-text", "turbo:content"), _keep("content")),
    # What feeds call things where RSS has no name for them.
    **dict.fromkeys(_words("fulltext fullText full-text full_text story body text"), _story),
    **dict.fromkeys(_words("content articleBody article"), _story),
    **dict.fromkeys(_words("summary abstract excerpt teaser lead standfirst"), _keep("summary")),
    **dict.fromkeys(_words("byline by creator writer"), read_author),
    **dict.fromkeys(_words("subtitle subheadline subhead"), _sub_headline),
    **dict.fromkeys(
        _words("updated modified lastmod lastModified dateModified"), _time("modified")
    ),
    **dict.fromkeys(_words("created dateCreated"), _time("created")),
    **dict.fromkeys(_words("published datePublished publishedDate"), _time("published")),
    **dict.fromkeys(_words("date pubdatetime"), _date),
    **dict.fromkeys(_words("tags tag"), read_keywords),
    "id": read_identifier,
    "dateline": _dateline,
    **dict.fromkeys(("media:content", "media:group"), _keep("media")),
    "enclosure": _keep("media"),
    **dict.fromkeys(
        ("media:title", "media:description", "media:thumbnail", "media:credit", "media:copyright"),
        _keep("media:facts"),
    ),
    **dict.fromkeys(
        ("georss:point", "georss:line", "georss:polygon", "georss:circle", "georss:where"),
        _keep("geo"),
    ),
    **dict.fromkeys(("georss:featurename", "geo:lat", "geo:long", "geo:Point"), _keep("geo")),
    "wp:status": _status,
    "wp:post_date_gmt": _gmt("published"),
    "wp:post_modified_gmt": _gmt("modified"),
    "wp:attachment_url": _attachment,
}
"""What the elements of an item mean, by name; all others become properties."""
