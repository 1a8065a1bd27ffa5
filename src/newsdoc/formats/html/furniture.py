"""What of a page is not the story: by element, by role, by the words of its class.

Nothing is weighed or learnt: a part is furniture because the page says so. All of it is reported with
its markup.
"""

from __future__ import annotations

import re

from lxml import etree

from newsdoc.formats._base import ReadContext
from newsdoc.formats._xml.account import path_of
from newsdoc.formats.html.amp import FURNITURE as _AMP

AID = "aid"
"""`data-part` of what a page that newsdoc shows a story with adds to it: numbers, tables of facts."""

_TAGS_WORDS = (
    "nav form button input select textarea dialog script style link meta base title svg "
    "canvas map area param menu datalist progress meter"
)
_TAGS = frozenset(_TAGS_WORDS.split()) | _AMP
"""Elements that are furniture wherever they stand in a story."""

_ROLES_WORDS = (
    "navigation banner contentinfo search complementary dialog alertdialog form toolbar menu "
    "menubar tablist button"
)
_ROLES = frozenset(_ROLES_WORDS.split())
"""Values of `role` that say so."""

_BOXES_WORDS = "div section aside ul ol dl footer header span p address b"
_BOXES = frozenset(_BOXES_WORDS.split())
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
    "|paywall|regwall|related-posts|relatedposts|related-articles|related-stories|related-links"
    "|related-topics|topic-list|links-block|more-stories|author-bio|author-box|about-author"
    "|post-navigation|read-next|button-wrapper|subscription-widget|hide-caption|toggle-caption|post-tags|article-tags|navbar|site-nav|page-footer|gdpr|cat-links|tags-links"
)
_CLASS = re.compile(rf"(?:^|[\s_-])(?:{_WORDS})(?=$|[\s_-])", re.IGNORECASE)
_FIRST = frozenset(word.partition("-")[0] for word in _WORDS.replace("ads?", "ad|ads").split("|"))
"""What the words start with: a class without one of these, as nearly all are, is not searched."""

_IDS_WORDS = (
    "nav navigation navbar menu mainmenu topmenu footer pagefooter sitefooter sidebar comments "
    "breadcrumb breadcrumbs masthead topbar related share social newsletter cookies"
)
_IDS = frozenset(_IDS_WORDS.split())
"""Values of `id` that say so, in lower case."""


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
    given = element.items()
    if given:
        box = tag in _BOXES
        says = False
        for name, value in given:
            if name in {"class", "data-component"}:
                says = says or (box and _is_furniture_class(value))
            elif name == "id":
                says = says or (box and value.lower() in _IDS)
            elif name == "role":
                if value in _ROLES and tag != "figure":
                    return True
            elif name == "data-part":
                return value == AID
            elif name == "hidden" or (name == "aria-hidden" and box and value == "true"):
                says = True
        if says:
            return True
    return tag == "noscript" and element.find(".//img") is None


def _is_furniture_class(value: str) -> bool:
    parts = value.casefold().replace("-", " ").replace("_", " ").split()
    return not _FIRST.isdisjoint(parts) and _CLASS.search(value) is not None


def take_out(element: etree._Element) -> None:
    """Make an element say nothing; the words after it stay where they are.

    It is not removed: to join the words around it each time takes quadratic time on hostile pages.
    """
    name = str(element.tag)
    element.clear(keep_tail=True)
    # An empty `div` parts paragraphs as any block did, an empty `span` parts nothing.
    element.tag = "span" if name in _INLINE else "div"


_INLINE_WORDS = "span a button input select textarea svg canvas img script style link meta progress meter time cite small em strong b i sup sub label noscript map area"
_INLINE = frozenset(_INLINE_WORDS.split())
"""Elements that stand in a line of words."""


def report(element: etree._Element, context: ReadContext, *, code: str = "HT120") -> None:
    """Report an element that is left out: its words as lines, and apart from them its attributes."""
    if not context.wanted:
        return
    words: list[str] = []
    attributes: list[str] = []
    for node in element.iter(etree.Element):
        attributes += [str(value) for value in node.attrib.values() if value and value.strip()]
        pieces = (node.text, node.tail if node is not element else None)
        words += [piece.strip() for piece in pieces if piece and piece.strip()]
    for found, kind in ((words, code), (attributes, "HT121" if code == "HT121" else "HT125")):
        if found:
            context.remark(
                kind,
                _MESSAGES[kind],
                value="\n".join(found),
                line=element.sourceline,
                path=path_of(element),
            )


_MESSAGES = {
    "HT120": "no part of the story",
    "HT121": "says nothing of the story",
    "HT126": "the words of the page, of which a program chose the story's",
    "HT125": "attributes of what is no part of the story",
}
