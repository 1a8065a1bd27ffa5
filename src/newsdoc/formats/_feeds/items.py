"""Items of feeds: a table from names of elements to what they mean, and the article made of them.

Spec: RSS 2.0, item; RFC 4287, entry; RSS 1.0 modules; Dublin Core; WordPress export (WXR 1.2)
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs
from lxml import etree

from newsdoc.formats._datelines import find_dateline
from newsdoc.formats._feeds import texts
from newsdoc.formats._feeds.dates import read_date
from newsdoc.formats._feeds.media import class_of, read_media
from newsdoc.formats._feeds.names import name_of
from newsdoc.formats._feeds.people import person_byline, read_author, read_person
from newsdoc.formats._feeds.places import read_places
from newsdoc.formats._feeds.properties import as_property, attributes
from newsdoc.formats._feeds.state import XML_BASE, XML_LANG, Feed, Item, words_of
from newsdoc.model import (
    AlternativeBody,
    Article,
    Block,
    Byline,
    Concept,
    Description,
    Headline,
    Keyword,
    Link,
    Mark,
    Media,
    Paragraph,
    Party,
    Property,
    Raw,
    Rendition,
    Rights,
    Text,
)

Element = etree._Element  # noqa: SLF001  # lxml has no other name for the type
Handler = Callable[[Item, Element], None]


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


def link_of(feed: Feed, element: etree._Element) -> Link:
    """A link of Atom.

    Spec: RFC 4287, 4.2.7
    """
    given = dict(element.items())
    language = given.pop(XML_LANG, None)
    given.pop(XML_BASE, None)
    address = given.pop("href", None)
    size = given.get("length", "").strip()
    if size.isascii() and size.isdigit() and len(size) < 16:  # exact in JSON
        given.pop("length")
    else:
        size = ""
    resolved = feed.resolve(element, address.strip()) if address else None
    if address and resolved and address.strip() not in resolved:
        feed.remark(105, f"address resolved to {resolved}", element, address)
    return Link(
        rel=given.pop("rel", None) or None,
        href=resolved,
        content_type=given.pop("type", None) or None,
        language=given.pop("hreflang", None) or language or None,
        title=given.pop("title", None) or words_of(element),
        size=int(size) if size else None,
        properties=tuple(attributes(element, given)),
    )


def _headline(item: Item, element: etree._Element) -> None:
    text = text_value(item.feed, element)
    if text is None:
        return
    if "headline" in item.values:
        if text.text != item.values["headline"]:
            item.add("headlines", Headline(text=text.text, marks=text.marks))
        return
    item.values["headline"] = text.text
    item.values["headline_marks"] = text.marks


def _plain_link(item: Item, element: etree._Element) -> None:
    given = dict(element.items())
    address = words_of(element)
    if address is None and "href" in given:
        _atom_link(item, element)
        return
    item.feed.leftover(element, given)
    if address is None:
        return
    address = item.feed.resolve(element, address)
    if "url" in item.values:
        item.add("links", Link(href=address))
    item.values.setdefault("url", address)


def _atom_link(item: Item, element: etree._Element) -> None:
    if element.get("rel") == "enclosure":
        item.keep(element, "media")
        return
    link = link_of(item.feed, element)
    if link.rel in (None, "alternate") and "url" not in item.values and link.href:
        if link.rel is not None:
            item.feed.remark(107, "the link to the story", element, link.rel)
        item.values["url"] = link.href
        # What else the link to the story says: its type, language and title.
        rest = attrs.evolve(link, rel=None, href=None)
        if rest != Link():
            item.values["_alternate"] = link
        return
    item.add("links", link)


def _guid(item: Item, element: etree._Element) -> None:
    given = dict(element.items())
    permanent = (given.pop("isPermaLink", None) or "").strip()
    if permanent:
        item.feed.remark(107, "whether the guid is an address", element, permanent)
    item.feed.leftover(element, given)
    value = words_of(element)
    item.put("guid", value, element)
    if value and permanent.lower() != "false" and value.startswith(("http://", "https://")):
        item.values["_permalink"] = value


def _identifier(item: Item, element: etree._Element) -> None:
    value = words_of(element)
    item.feed.leftover(element, dict(element.items()))
    if value is not None and item.values.setdefault("guid", value) != value:
        item.add_property(as_property(item.feed, element))


def _author(item: Item, element: etree._Element) -> None:
    if len(element):
        _person(item, element)
        return
    item.feed.leftover(element, dict(element.items()))
    if (byline := read_author(element)) is not None:
        _add_byline(item, byline)
        if (raw := words_of(element)) != byline.text:
            item.feed.remark(103, "name and address, read apart", element, raw)


def _person(item: Item, element: etree._Element) -> None:
    if (byline := person_byline(item.feed, element)) is not None:
        _add_byline(item, byline)


def _add_byline(item: Item, byline: Byline) -> None:
    """Add a byline once; the same name with an address is the fuller one."""
    known = item.lists.setdefault("bylines", [])
    for index, other in enumerate(known[:_LOOKED_AT]):
        if other.text == byline.text:
            if not any(person.contacts for person in other.people):
                known[index] = byline
            return
    known.append(byline)


_LOOKED_AT = 50


def _contributor(item: Item, element: etree._Element) -> None:
    party, _ = read_person(item.feed, element)
    if party != Party():
        item.add("contributors", party)


def _category(item: Item, element: etree._Element) -> None:
    given = dict(element.items())
    name = words_of(element)
    scheme = given.pop("domain", None) or given.pop("scheme", None) or None
    code = given.pop("nicename", None) or given.pop("code", None) or None
    item.feed.leftover(element, given)
    if name or code:
        item.add("subjects", Concept(scheme=scheme, code=code, name=name))


def _atom_category(item: Item, element: etree._Element) -> None:
    if "term" not in element.attrib:
        _category(item, element)
        return
    given = dict(element.items())
    term = given.pop("term") or None
    scheme = given.pop("scheme", None) or None
    label = given.pop("label", None) or words_of(element)
    language = given.pop(XML_LANG, None)
    item.feed.leftover(element, {XML_LANG: language, **given} if language else given)
    if term and scheme is None and label in (None, term):
        item.add("subjects", Concept(name=term))
    elif term or label:
        item.add("subjects", Concept(scheme=scheme, code=term, name=label))


def _subject(item: Item, element: etree._Element) -> None:
    item.feed.leftover(element, dict(element.items()))
    if (words := words_of(element)) is not None:
        item.add("keywords", Keyword(text=words))


def _keywords(item: Item, element: etree._Element) -> None:
    item.feed.leftover(element, dict(element.items()))
    for word in (words_of(element) or "").split(","):
        if word.strip():
            item.add("keywords", Keyword(text=word.strip()))


def _comments(item: Item, element: etree._Element) -> None:
    item.feed.leftover(element, dict(element.items()))
    if (address := words_of(element)) is not None:
        item.add("links", Link(rel="comments", href=item.feed.resolve(element, address)))


def _source(item: Item, element: etree._Element) -> None:
    given = dict(element.items())
    address = given.pop("url", None) or None
    item.feed.leftover(element, given)
    name = words_of(element)
    if name or address:
        item.add("sources", Party(name=name, uri=address))


def _atom_source(item: Item, element: etree._Element) -> None:
    """The feed that the entry was copied from; its authors are those of an entry without any.

    Spec: RFC 4287, 4.2.11
    """
    feed = item.feed
    name = uri = None
    properties: list[Property] = []
    feed.leftover(element, dict(element.items()))
    feed.account.stray(element)
    for child in element:
        kind = name_of(child, bare=feed.bare)
        if kind == "atom:title" and name is None:
            text = text_value(feed, child)
            name = text.text if text is not None else None
        elif kind == "atom:id" and uri is None:
            uri = words_of(child)
        elif kind == "atom:author" and (byline := person_byline(feed, child)) is not None:
            item.lists.setdefault("_source_bylines", []).append(byline)
        elif kind == "atom:rights":
            item.values["_source_rights"] = words_of(child)
        elif (made := as_property(feed, child)) is not None:
            properties.append(made)
    if name or uri or properties:
        item.add("sources", Party(name=name, uri=uri, properties=tuple(properties)))


def _dc_source(item: Item, element: etree._Element) -> None:
    item.feed.leftover(element, dict(element.items()))
    if (name := words_of(element)) is not None:
        item.add("sources", Party(name=name))


def _publisher(item: Item, element: etree._Element) -> None:
    item.feed.leftover(element, dict(element.items()))
    if (name := words_of(element)) is not None:
        item.put("provider", Party(name=name), element)


def _language(item: Item, element: etree._Element) -> None:
    item.feed.leftover(element, dict(element.items()))
    item.put("language", words_of(element), element)


def _rights(item: Item, element: etree._Element) -> None:
    text = text_value(item.feed, element)
    item.put("_notice", text.text if text is not None else None, element)


def _holder(item: Item, element: etree._Element) -> None:
    item.feed.leftover(element, dict(element.items()))
    item.put("_holder", words_of(element), element)


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
        import datetime as dt  # noqa: PLC0415  # exports only

        value = words_of(element)
        time = None if value is None or value.startswith("0000") else item.feed.time(element)
        if isinstance(time, dt.datetime) and time.tzinfo is None:
            item.put(name, time.replace(tzinfo=dt.UTC), element)
        elif value is not None and time is None:
            item.feed.remark(107, "no date", element, value)

    return handler


def _keep(name: str) -> Handler:
    return lambda item, element: item.keep(element, name)


HANDLERS: dict[str, Handler] = {
    **dict.fromkeys(("title", "atom:title", "dc:title", "dcterms:title"), _headline),
    "link": _plain_link,
    "atom:link": _atom_link,
    "guid": _guid,
    **dict.fromkeys(("atom:id", "dc:identifier", "dcterms:identifier"), _identifier),
    **dict.fromkeys(("author", "dc:creator", "dcterms:creator", "itunes:author"), _author),
    "atom:author": _person,
    **dict.fromkeys(("atom:contributor", "dc:contributor", "dcterms:contributor"), _contributor),
    "category": _category,
    "atom:category": _atom_category,
    **dict.fromkeys(("dc:subject", "dcterms:subject"), _subject),
    **dict.fromkeys(("media:keywords", "keywords"), _keywords),
    "comments": _comments,
    "source": _source,
    "atom:source": _atom_source,
    **dict.fromkeys(("dc:source", "dcterms:source"), _dc_source),
    **dict.fromkeys(("dc:publisher", "dcterms:publisher"), _publisher),
    **dict.fromkeys(("dc:language", "dcterms:language", "language"), _language),
    **dict.fromkeys(("dc:rights", "dcterms:rights", "atom:rights", "copyright"), _rights),
    **dict.fromkeys(("atom:copyright",), _rights),
    "dcterms:rightsHolder": _holder,
    **dict.fromkeys(("pubDate", "pubdate", "atom:published", "atom:issued"), _time("published")),
    "dcterms:issued": _time("published"),
    **dict.fromkeys(("atom:updated", "atom:modified", "dcterms:modified"), _time("modified")),
    **dict.fromkeys(("atom:created", "dcterms:created"), _time("created")),
    **dict.fromkeys(("dc:date", "dcterms:date"), _date),
    **dict.fromkeys(("description", "atom:summary", "excerpt:encoded"), _keep("summary")),
    **dict.fromkeys(("dc:description", "dcterms:abstract"), _keep("summary")),
    **dict.fromkeys(("content:encoded", "atom:content", "xhtml:body"), _keep("content")),
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


def _finish(item: Item) -> Article:
    feed, values, lists = item.feed, item.values, item.lists
    inherited = feed.inherited
    body = _content(item)
    summaries = _summaries(item, body)
    if not body and "content" not in item.parts and len(summaries) == 1:
        name, element, blocks = summaries[0]
        if name == "description" and texts.is_story(blocks):
            body, summaries = blocks, []
    _put_summaries(item, summaries)
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
    if bylines and not lists.get("bylines"):
        lists["bylines"] = list(bylines)
    notice = values.pop("_notice", None) or values.pop("_source_rights", None)
    values.pop("_source_rights", None)
    notice, holder = notice or inherited.get("rights"), values.pop("_holder", None)
    if notice or holder:
        values["rights"] = Rights(notice=notice, holder=Party(name=holder) if holder else None)
    if values.get("language") is None:
        values["language"] = inherited.get("language")
    values["body"] = _with_dateline(body, values)
    values.update((name, tuple(found)) for name, found in lists.items())
    return Article(**values)


def _content(item: Item) -> tuple[Block, ...]:
    """The body: the first content with words; others that say more are other forms of it."""
    body: tuple[Block, ...] = ()
    for element in item.parts.get("content", []):
        given = dict(element.items())
        language = given.pop(XML_LANG, None)
        if language and "language" not in item.values:
            item.values["language"] = language
        elif language and language != item.values["language"]:
            given[XML_LANG] = language
        if given.get("src"):
            _remote(item, element, given)
            continue
        kind = texts.kind_of(item.feed, element, given)
        media_type = given.pop("type", None)
        item.feed.leftover(element, given)
        if media_type is not None:
            _foreign(item, element, media_type)
            continue
        if kind is None and name_of(element, bare=item.feed.bare) == "atom:content":
            kind = "text"
        if kind is None and (element.text or "").strip():
            kind = "html" if texts.is_html(element.text or "") else None
        blocks = texts.read_blocks(item.feed, element, kind)
        if not body:
            body = blocks
        elif blocks and blocks != body:
            item.add("alternative_bodies", AlternativeBody(blocks=blocks))
    return body


def _remote(item: Item, element: etree._Element, given: dict[str, str]) -> None:
    """Content that is elsewhere. Spec: RFC 4287, 4.1.3.2"""
    address = item.feed.resolve(element, given.pop("src").strip())
    content_type = given.pop("type", None) or None
    item.feed.leftover(element, given)
    item.feed.account.stray(element)
    if class_of(content_type):
        rendition = Rendition(href=address, content_type=content_type)
        item.add(
            "media",
            Media(item_class=class_of(content_type), rel="content", renditions=(rendition,)),
        )
    else:
        item.add("links", Link(rel="content", href=address, content_type=content_type))


def _foreign(item: Item, element: etree._Element, media_type: str) -> None:
    """Content of another media type: XML as it is, else data. Spec: RFC 4287, 4.1.3.3"""
    if len(element):
        from newsdoc.formats._xml.body import markup  # noqa: PLC0415  # hardly ever needed

        raw = Raw(
            format=media_type,
            data=markup(element[0]),
            text=words_of(element),
        )
        item.add("alternative_bodies", AlternativeBody(content_type=media_type, blocks=(raw,)))
        for child in element[1:]:
            item.feed.account.element(child)
    elif (element.text or "").strip():
        encoding = None if media_type.startswith("text/") else "base64"
        item.add(
            "alternative_bodies",
            AlternativeBody(
                content_type=media_type, data=(element.text or "").strip(), encoding=encoding
            ),
        )


_Summary = tuple[str, Element, tuple[Block, ...]]


def _summaries(item: Item, body: tuple[Block, ...]) -> list[_Summary]:
    """Each description that is not empty and not the body once more."""
    found: list[_Summary] = []
    seen = {body}
    for element in item.parts.get("summary", []):
        given = dict(element.items())
        name = name_of(element, bare=item.feed.bare)
        kind = texts.kind_of(item.feed, element, given)
        if kind is None and name == "atom:summary":
            kind = "text"
        item.feed.leftover(element, given)
        blocks = texts.read_blocks(item.feed, element, kind)
        if blocks and blocks not in seen:
            seen.add(blocks)
            found.append((name, element, blocks))
    return found


def _put_summaries(item: Item, summaries: list[_Summary]) -> None:
    for name, element, blocks in summaries:
        text, media = texts.as_summary(item.feed, element, blocks)
        for one in media:
            item.add("media", one)
        if text is None:
            continue
        if "summary" not in item.values:
            item.values["summary"] = text
        elif text != item.values["summary"]:
            item.add(
                "descriptions",
                Description(text=text.text, marks=text.marks, role=name.partition(":")[0] or None),
            )


def _with_dateline(body: tuple[Block, ...], values: dict[str, Any]) -> tuple[Block, ...]:
    """Put a mark on the dateline that the first paragraph starts with, and fill in the field."""
    for index, block in enumerate(body[:3]):
        if not isinstance(block, Paragraph):
            continue
        found = find_dateline(block.text, language=values.get("language"))
        if found is None:
            break
        values["dateline"], span = found
        if any(mark.kind == "dateline" for mark in block.marks):
            break
        marks = sorted(
            (Mark(span=span, kind="dateline"), *block.marks),
            key=lambda mark: (mark.span.start, -mark.span.end),
        )
        return (*body[:index], attrs.evolve(block, marks=tuple(marks)), *body[index + 1 :])
    return body


def text_value(feed: Feed, element: etree._Element) -> Text | None:
    """A text of one paragraph; in Atom it is plain unless it says otherwise, in RSS it does not say."""
    given = dict(element.items())
    kind = texts.kind_of(feed, element, given)
    if kind is None and name_of(element, bare=feed.bare).startswith("atom:"):
        kind = "text"
    text = texts.read_text(feed, element, kind)
    feed.leftover(element, given)
    return text
