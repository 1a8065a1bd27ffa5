"""What of a page is not the story: by element, by role, by the words of its class.

Nothing is weighed or learnt: a part is furniture because the page says so. All of it is reported with
its markup.
"""

from __future__ import annotations

import re

from lxml import etree

from newsdoc.formats._base import ReadContext
from newsdoc.formats._xml.account import path_of

_TAGS = frozenset(
    [
        "nav",
        "form",
        "button",
        "input",
        "select",
        "textarea",
        "dialog",
        "script",
        "style",
        "link",
        "meta",
        "base",
        "title",
        "svg",
        "canvas",
        "map",
        "area",
        "param",
        "menu",
        "datalist",
        "progress",
        "meter",
    ]
)
"""Elements that are furniture wherever they stand in a story."""

_ROLES = frozenset(
    [
        "navigation",
        "banner",
        "contentinfo",
        "search",
        "complementary",
        "dialog",
        "alertdialog",
        "form",
        "toolbar",
        "menu",
        "menubar",
        "tablist",
        "button",
    ]
)
"""Values of `role` that say so."""

_BOXES = frozenset(
    ["div", "section", "aside", "ul", "ol", "dl", "footer", "header", "span", "p", "address"]
)
"""Elements whose class is looked at."""

_WORDS = (
    "share|shares|sharing|sharebar|sharetools|social|socials|follow|newsletter|newsletters|advert"
    "|adverts|advertisement|advertising|ads?|adslot|adunit|adbox|dfp|sponsored|promo|promos"
    "|promotion|teaser-list|related|related-content|relatedcontent|recommended|recommendations"
    "|recirculation|recirc|outbrain|taboola|breadcrumb|breadcrumbs|pagination|pager|comments"
    "|comment-list|commenting|disqus|tags|taglist|tag-list|toolbar|signup|sign-up|subscribe"
    "|subscription|cookie|cookies|consent|popup|modal|overlay|skip-link|skip-links"
    "|sr-only|visually-hidden|screen-reader-text|screen-reader-only|noprint|no-print|most-read"
    "|mostread|read-more|readmore|more-on|see-also-list|sidebar|widget|site-header|site-footer"
)
_CLASS = re.compile(rf"(?:^|[\s_-])(?:{_WORDS})(?=$|[\s_-])", re.IGNORECASE)


def is_furniture(element: etree._Element) -> bool:
    """Whether an element of a story says that it is not of the story.

    Example:
        >>> is_furniture(etree.fromstring('<div class="article-share"/>'))
        True
        >>> is_furniture(etree.fromstring('<div class="article-body"/>'))
        False
    """
    tag = element.tag
    if tag in _TAGS:
        return True
    if not element.attrib:
        return False
    role = element.get("role")
    if role is not None and role in _ROLES and tag != "figure":
        return True
    if element.get("hidden") is not None and element.get("data-part") is None:
        return True
    if tag in _BOXES:
        if element.get("aria-hidden") == "true":
            return True
        name = element.get("class")
        if name is not None and _CLASS.search(name) and element.get("data-part") is None:
            return True
    return False


def take_out(element: etree._Element) -> None:
    """Remove an element, keeping the words after it."""
    parent = element.getparent()
    if parent is None:
        return
    tail = element.tail
    if tail:
        before = element.getprevious()
        if before is None:
            parent.text = (parent.text or "") + tail
        else:
            before.tail = (before.tail or "") + tail
        element.tail = None
    parent.remove(element)


def report(element: etree._Element, context: ReadContext, *, code: str = "HT120") -> None:
    """Report an element with its markup; one without any words or attributes says nothing."""
    if not context.wanted:
        return
    if not len(element) and not element.attrib and not (element.text or "").strip():
        return
    context.remark(
        code,
        "no part of the story" if code == "HT120" else "says nothing of the story",
        value=etree.tostring(element, encoding="unicode", method="html", with_tail=False),
        line=element.sourceline,
        path=path_of(element),
    )
