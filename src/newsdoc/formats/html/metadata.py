"""Meta and link elements: Open Graph, Dublin Core, and the names that have become customs.

Spec: The Open Graph protocol; Dublin Core in HTML (DC-HTML); HTML, standard metadata names; RFC 6596
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from lxml import etree

from newsdoc.formats._base import ReadContext
from newsdoc.formats._loose_times import read_loose_time
from newsdoc.formats._xml.account import Account
from newsdoc.formats._xml.dates import read_time
from newsdoc.formats.html.candidates import Candidates
from newsdoc.formats.html.furniture import report
from newsdoc.formats.html.meta_names import CLASSES, FIELDS, IMAGES, META, OG, PLUMBING, SEVERAL
from newsdoc.model import Link, Media, Property, Rendition

_ADDRESS = ("http://", "https://")


class Meta(NamedTuple):
    """A meta element that has a name and a value."""

    name: str
    """`name`, `property` or `itemprop`, lower case; colons of Dublin Core are dots."""
    value: str
    """`content`, without white space at its edges."""
    element: etree._Element
    """The element."""


_DUBLIN = ("dcterms.", "dcterms:", "dc:")


def metas(elements: Iterable[etree._Element]) -> list[Meta]:
    """The meta elements with a name and a value, in their order."""
    found = []
    for element in elements:
        name = element.get("property") or element.get("name") or element.get("http-equiv")
        value = element.get("content")
        if name and value and value.strip() and element.get("itemprop") is None:
            key = name.strip().lower()
            if key.startswith(_DUBLIN):
                for prefix in _DUBLIN:
                    if key.startswith(prefix):
                        key = f"dc.{key[len(prefix) :]}"
            found.append(Meta(key, value.strip(), element))
    return found


def report_charsets(elements: Iterable[etree._Element], context: ReadContext) -> None:
    """Report the declarations of the encoding: they say nothing of the story."""
    for element in elements:
        if element.get("charset"):
            report(element, context, code="HT121")


def read_metas(found: list[Meta], candidates: Candidates, context: ReadContext) -> list[Property]:
    """Offer what the meta elements say; give those that no field is for.

    Those that say nothing of the story (`viewport`, verification codes) are reported.
    """
    groups: dict[tuple[str, str, str], list[Any]] = {}
    lines: dict[tuple[str, str, str], int | None] = {}
    rest: list[Property] = []
    for meta in found:
        row = FIELDS.get(meta.name)
        if row is None or (meta.name == "article:author" and meta.value.startswith(_ADDRESS)):
            if meta.name.startswith(IMAGES):
                continue
            if meta.name.startswith(PLUMBING):
                report(meta.element, context, code="HT121")
            else:
                name = meta.element.get("property") or meta.element.get("name")
                name = name or meta.element.get("http-equiv") or meta.name
                rest.append(Property(name=name, value=meta.value, rel="meta"))
            continue
        source, field, read = row
        value = read(meta.value)
        if value is None or value == ():
            context.remark(
                "HT111",
                f"{meta.name} is no date",
                severity="warning",
                value=meta.value,
                line=meta.element.sourceline,
                path=meta.name,
            )
            continue
        if read is read_loose_time and context.wanted and read_time(meta.value) is None:
            context.remark(
                "HT112",
                f"{meta.name} is no date of ISO 8601, read as {value}",
                value=meta.value,
                line=meta.element.sourceline,
                path=meta.name,
            )
        key = (field, source, meta.name)
        groups.setdefault(key, []).append(value)
        lines.setdefault(key, meta.element.sourceline)
    for key, given in groups.items():
        field, source, name = key
        if field in SEVERAL:
            merged = tuple(dict.fromkeys(part for value in given for part in value))
            candidates.offer(field, merged, source, name, lines[key])
        else:
            for value in given:
                candidates.offer(field, value, source, name, lines[key])
    _read_media(found, candidates)
    return rest


def _read_media(found: list[Meta], candidates: Candidates) -> None:
    """Offer the pictures and videos of Open Graph and of Twitter cards."""
    media: dict[str, list[dict[str, str]]] = {}
    for meta in found:
        if not meta.name.startswith(IMAGES):
            continue
        prefix = next(name for name in IMAGES if meta.name.startswith(name))
        detail = meta.name[len(prefix) :].lstrip(":")
        objects = media.setdefault(prefix, [])
        if detail in ("", "url", "src", "secure_url"):
            if objects and (meta.value in objects[-1].values() or detail == "secure_url"):
                if meta.value not in objects[-1].values():
                    objects[-1]["secure_url"] = meta.value
                continue
            objects.append({"url": meta.value})
        else:
            if not objects or detail in objects[-1]:
                objects.append({})
            objects[-1][detail] = meta.value
    for prefix, objects in media.items():
        made = tuple(_media(prefix, one) for one in objects)
        source = OG if prefix.startswith("og:") else META
        candidates.offer("media", made, source, prefix)


def _media(prefix: str, given: dict[str, str]) -> Media:
    sizes: dict[str, int | None] = {}
    for name in ("width", "height"):
        value = given.get(name, "")
        sizes[name] = int(value) if value.isascii() and value.isdigit() and len(value) < 9 else None
        if sizes[name] is not None:
            del given[name]
    file = Rendition(
        href=given.pop("url", None),
        content_type=given.pop("type", None),
        width=sizes["width"],
        height=sizes["height"],
    )
    secure = given.pop("secure_url", None)
    files = (file, Rendition(href=secure, name="secure_url")) if secure else (file,)
    return Media(
        item_class=CLASSES.get(prefix, "video"),
        alt_text=given.pop("alt", None),
        renditions=files if file != Rendition() else files[1:],
        properties=tuple(Property(name=name, value=value) for name, value in given.items()),
    )


_LINKS_WORDS = "amphtml alternate shortlink license licence author prev next me syndication"
_LINKS = frozenset(_LINKS_WORDS.split())


_NO_LINKS = frozenset({"stylesheet", "icon"})
"""Relations of an alternate style sheet or icon."""


def read_links(
    elements: Iterable[etree._Element], candidates: Candidates, context: ReadContext
) -> tuple[Link, ...]:
    """Offer the canonical address; give the links to other forms of the story.

    Style sheets, icons and the like are reported.
    """
    found = []
    account = Account(context)
    for element in elements:
        parent = element.getparent()
        if parent is None or parent.tag != "head":
            continue
        rels = (element.get("rel") or "").lower().split()
        href = (element.get("href") or "").strip()
        if href and "canonical" in rels:
            candidates.offer("url", href, "link", "link rel=canonical", element.sourceline)
        elif href and _LINKS.intersection(rels) and _NO_LINKS.isdisjoint(rels):
            found.append(
                Link(
                    rel=" ".join(rels),
                    href=href,
                    content_type=element.get("type") or None,
                    language=element.get("hreflang") or None,
                    title=element.get("title") or None,
                )
            )
        else:
            report(element, context, code="HT121")
            continue
        given = dict(element.items())
        for name in ("rel", "href", "type", "hreflang", "title"):
            given.pop(name, None)
        account.attributes(element, given)
    return tuple(found)


def is_head_link(link: Link) -> bool:
    """Whether a link is one that `read_links` gives, whole, and that a page may safely have."""
    rels = (link.rel or "").split()
    plain = Link(
        rel=" ".join(rels).lower(),
        href=link.href,
        content_type=link.content_type,
        language=link.language,
        title=link.title,
    )
    return link == plain and bool(link.href and rels) and _LINKS.issuperset(rels)
