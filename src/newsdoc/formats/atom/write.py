"""An article as an Atom feed of one entry.

An entry must have an identifier, a title and a time of its last change. Where the article has none of
these, the element is empty or the time that is nearest stands there; the exact one stands in
`dcterms:modified` before it.

Spec: RFC 4287
"""

from __future__ import annotations

from newsdoc.formats._base import WriteContext
from newsdoc.formats._feeds.dates import is_instant
from newsdoc.formats._feeds.document import GENERATOR, feed_title, write_feed
from newsdoc.formats._feeds.names import ATOM, XHTML
from newsdoc.formats._feeds.properties import write_properties
from newsdoc.formats._feeds.safe import harmless, is_safe
from newsdoc.formats._feeds.write import (
    as_html,
    as_instant,
    category,
    element,
    namespaces,
    only_person,
    person,
    write_link,
    write_modules,
)
from newsdoc.formats._feeds.write_media import write_media
from newsdoc.formats._xml.body import xhtml
from newsdoc.formats._xml.escape import attribute, is_language
from newsdoc.formats._xml.escape import text as escaped
from newsdoc.formats.atom.read import read
from newsdoc.model import Article, Link, Mark, Party

_NOBODY = "<author><name></name></author>\n"
"""The author that a feed must have where its entry has none."""


def write(article: Article, context: WriteContext) -> bytes:
    """Write a feed with the article as its only entry.

    What does not read back the same is reported, by its pointer. Quotes are not written: they are
    found again when the feed is read.

    Spec: RFC 4287
    """
    return write_feed(article, context, _feed, read, format="Atom", area="AT")


def _feed(article: Article, context: WriteContext) -> str:
    title = feed_title(article)
    language = article.language
    entry = _entry(article, context)
    lang = attribute("xml:lang", language if is_language(language or "") else None)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="{ATOM}"{namespaces(entry)}{lang}>\n'
        f"{element('title', title)}\n{element('id', _feed_id(article))}\n"
        f"{element('updated', _updated(article))}\n"
        f"{'' if article.bylines else _NOBODY}{element('generator', GENERATOR)}\n{entry}\n</feed>\n"
    )


def _feed_id(article: Article) -> str:
    """An identifier for the feed, which must have one that is not that of its entry."""
    known = article.guid or article.url
    return f"{known}#feed" if known and is_safe(known) else ""


def _updated(article: Article) -> str:
    times = (article.modified, article.published, article.content_modified, article.created)
    time = next((t for t in (*times, article.content_created) if t is not None), None)
    return "" if time is None else as_instant(time)


def _entry(article: Article, context: WriteContext) -> str:
    out = ["<entry>"]
    out.append(_text("title", article.headline or "", article.headline_marks))
    out.append(element("id", article.guid or ""))
    if article.modified is not None and not is_instant(article.modified):
        out.append(element("dcterms:modified", article.modified.isoformat()))
    out.append(element("updated", _updated(article)))
    if article.published is not None:
        name = "published" if is_instant(article.published) else "dcterms:issued"
        out.append(element(name, article.published.isoformat()))
    out += [person("author", b.text, only_person(b), prefix="") for b in article.bylines]
    out += [person("contributor", p.name, p, prefix="") for p in article.contributors]
    out += _links(article)
    out += [category(subject, prefix="") for subject in article.subjects]
    out += _sources(article.sources)
    if article.rights is not None:
        out.append(element("rights", article.rights.notice))
    if article.summary is not None:
        out.append(_text("summary", article.summary.text, article.summary.marks, context))
    if article.body:
        markup = harmless(xhtml(article.body), "/body", context, code="AT203")
        out.append(f'<content type="xhtml"><div xmlns="{XHTML}">{markup}</div></content>')
    out.append(write_media(article.media, enclosure="atom"))
    out.append(write_modules(article))
    out.append(write_properties(article.properties))
    out.append("</entry>")
    return "\n".join(piece for piece in out if piece)


def _text(
    name: str, text: str, marks: tuple[Mark, ...], context: WriteContext | None = None
) -> str:
    """A text construct: plain where it can be."""
    html = as_html(text, marks) if marks or "\n" in text else None
    if html is None:
        return element(name, text)
    html = harmless(html, f"/{name}", context or WriteContext(wanted=False), code="AT203")
    return f'<{name} type="html">{escaped(html)}</{name}>'


def _links(article: Article) -> list[str]:
    """The link to the story, and all others; those that run code are left out."""
    out = []
    links = [link for link in article.links if link.href is not None and is_safe(link.href)]
    if article.url is not None and is_safe(article.url):
        first = links[0] if links else None
        if first is None or first.href != article.url or first.rel not in (None, "alternate"):
            out.append(write_link(Link(rel="alternate", href=article.url), prefix=""))
    return out + [write_link(link, prefix="") for link in links]


def _sources(sources: tuple[Party, ...]) -> list[str]:
    """The first source with an identifier as the one that Atom has a place for, others by name."""
    out = []
    has_source = False
    for party in sources:
        if not has_source and (party.uri is not None or party.properties):
            inside = element("id", party.uri) + element("title", party.name)
            out.append(f"<source>{inside}{write_properties(party.properties)}</source>")
            has_source = True
        else:
            out.append(element("dc:source", party.name))
    return out
