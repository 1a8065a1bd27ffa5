"""An article as an RSS 2.0 feed of one item.

What the standard demands and the article does not have (the address of the channel) is empty, not
invented. Times that RFC 822 cannot say stand as `dcterms:issued`.

Spec: RSS 2.0.11; RSS Best Practices Profile 1.0
"""

from __future__ import annotations

import datetime as dt
from urllib.parse import urlsplit

from newsdoc.formats._base import WriteContext
from newsdoc.formats._feeds.dates import is_instant, write_rfc_822
from newsdoc.formats._feeds.document import GENERATOR, feed_title, write_feed
from newsdoc.formats._feeds.properties import write_properties
from newsdoc.formats._feeds.safe import harmless, is_safe
from newsdoc.formats._feeds.state import as_label
from newsdoc.formats._feeds.write import (
    as_html,
    category,
    contact,
    element,
    namespaces,
    only_person,
    person,
    write_link,
    write_modules,
)
from newsdoc.formats._feeds.write_media import write_media
from newsdoc.formats._xml.body import xhtml
from newsdoc.formats._xml.escape import attribute
from newsdoc.formats.rss.read import read
from newsdoc.model import Article, Byline, Link, Party


def write(article: Article, context: WriteContext) -> bytes:
    """Write a feed whose channel has the article as its only item.

    What does not read back the same is reported, by its pointer. Quotes are not written: they are
    found again when the feed is read.

    Spec: RSS 2.0
    """
    return write_feed(article, context, _feed, read, format="RSS", area="RS")


def _feed(article: Article, context: WriteContext) -> str:
    title = feed_title(article)
    item = _item(article, context)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"{namespaces(item)}>\n<channel>\n'
        f"{element('title', title)}\n{element('link', _site(article))}\n"
        f"{element('description', title)}\n"
        f"{element('language', article.language)}{element('generator', GENERATOR)}\n"
        f"{item}\n</channel>\n</rss>\n"
    )


def _site(article: Article) -> str:
    """The site of the story, for the link that a channel must have; empty where it is not known."""
    try:
        parts = urlsplit(article.url or "")
    except ValueError:
        return ""
    return f"{parts.scheme}://{parts.netloc}/" if parts.scheme and parts.netloc else ""


def _item(article: Article, context: WriteContext) -> str:
    out = ["<item>"]
    if article.headline is not None:
        html = as_html(article.headline, article.headline_marks)
        out.append(element("title", article.headline if html is None else html))
    if article.url is not None and is_safe(article.url):
        out.append(element("link", article.url))
    if article.guid is not None:
        is_address = article.guid == article.url
        permanent = None if is_address else "false"
        out.append(element("guid", article.guid, attribute("isPermaLink", permanent)))
    out += _summary(article, context)
    out += _bylines(article.bylines)
    for subject in article.subjects:
        if subject.code is None:
            name = as_label(subject.name)
            out.append(element("category", name, attribute("domain", subject.scheme)))
        else:
            out.append(category(subject, prefix="atom:"))
    out.append(write_media(article.media, enclosure="rss"))
    out += _times(article)
    out += [_link(link) for link in article.links]
    out += _sources(article.sources)
    out += [_contributor(party) for party in article.contributors]
    if article.rights is not None:
        out.append(element("dc:rights", article.rights.notice))
    out.append(write_modules(article))
    out.append(write_properties(article.properties))
    out.append("</item>")
    return "\n".join(piece for piece in out if piece)


def _summary(article: Article, context: WriteContext) -> list[str]:
    out = []
    if article.summary is not None:
        text, marks = article.summary.text, article.summary.marks
        html = as_html(text, marks)
        if html is not None:
            html = harmless(html, "/summary", context, code="RS203")
        out.append(element("description", text if html is None else html))
    if article.body:
        html = harmless(xhtml(article.body), "/body", context, code="RS203")
        out.append(element("content:encoded", html))
    return out


def _bylines(bylines: tuple[Byline, ...]) -> list[str]:
    out = []
    has_author = False
    for byline in bylines:
        party = only_person(byline)
        mail = contact(party, "email") if party is not None else None
        if party is not None and (contact(party, "web") or party.properties):
            out.append(person("author", byline.text, party, prefix="atom:"))
        elif mail is not None and not has_author:
            shown = mail if byline.text == mail else f"{mail} ({byline.text})"
            out.append(element("author", shown))
            has_author = True
        else:
            out.append(element("dc:creator", byline.text))
    return out


def _times(article: Article) -> list[str]:
    out = []
    if isinstance(article.published, dt.datetime) and is_instant(article.published):
        out.append(element("pubDate", write_rfc_822(article.published)))
    elif article.published is not None:
        out.append(element("dcterms:issued", article.published.isoformat()))
    if article.modified is not None:
        out.append(element("dcterms:modified", article.modified.isoformat()))
    return out


def _link(link: Link) -> str:
    if link.href is None or not is_safe(link.href):
        return ""
    if link == Link(rel="comments", href=link.href):
        return element("comments", link.href)
    return write_link(link, prefix="atom:")


def _sources(sources: tuple[Party, ...]) -> list[str]:
    """The first source with an address as the one that RSS has a place for, others by name."""
    out = []
    has_source = False
    for party in sources:
        if party.uri is not None and not has_source:
            out.append(element("source", party.name or "", attribute("url", party.uri)))
            has_source = True
        else:
            out.append(element("dc:source", party.name))
    return out


def _contributor(party: Party) -> str:
    if party.contacts:
        return person("contributor", party.name, party, prefix="atom:")
    return element("dc:contributor", party.name)
