"""How pages name their parts, in classes, ids and `data-` attributes: a table of facts."""

from __future__ import annotations

import re

from lxml import etree

NAMED = frozenset(
    ("class", "id", "itemprop", "data-component", "data-testid", "data-gu-name", "name")
)
"""Attributes in which pages say what a part is."""

_BODY_WORDS = (
    "articlebody storybody newsbody postbody articlebodytext storybodytext bodytext textbody "
    "articletext storytext newstext articlecontent storycontent newscontent postcontent "
    "entrycontent contentbody bodycontent articlemaincontent articlefulltext fulltext "
    "richtextstorybody richtextarticlebody articlebodycontent storybodycontent maincontentbody "
    "articleparagraphs fieldnamebody richtext availablecontent meteredcontent articlemainbody wysiwygcontent artikelbody artikeltext "
    "artikelinhalt articlecontentbody cuerponoticia corpoarticle textearticle"
)
_BODY = frozenset(_BODY_WORDS.split())
_BODY_ENDS = (
    *("articlebody", "storybody", "entrycontent", "postcontent", "articlecontent"),
    *("articletext", "storytext", "storycontent"),
)
_IN_BODY = ("body", "content", "text", "paragraph", "artikel", "noticia", "corpo")
"""One of these is in every name of a body."""
_STORY_WORDS = (
    "article story newsarticle articlewrapper articlecontainer articledetail articledetails "
    "newsdetail newsdetails storycontainer storywrapper singlepost hentry post newsstory "
    "articlefull fullarticle articlepage storypage artikel articulo noticia nota"
)
_STORY = frozenset(_STORY_WORDS.split())
_OTHER = re.compile(r"[^a-z\s]+")


def _words(element: etree._Element) -> list[str]:
    """The names of an element, each in lower case with letters only."""
    found = []
    for key, value in element.items():
        if key in NAMED and len(value) < 500 and (key != "name" or element.tag == "section"):
            found += _OTHER.sub("", value.lower()).split()
    return found


def is_body_name(element: etree._Element) -> bool:
    """Whether an element says that it holds the body of a story.

    Example:
        >>> is_body_name(etree.fromstring('<div class="c-article__body article__body"/>'))
        True
        >>> is_body_name(etree.fromstring('<div data-gu-name="body"/>'))
        True
        >>> is_body_name(etree.fromstring('<p class="article-body-text-paragraph"/>'))
        False
    """
    values = element.values()
    if not values:
        return False
    given = " ".join(values).lower()
    for part in _IN_BODY:  # a generator would take half as long again
        if part in given:
            break
    else:
        return False  # nearly all elements
    if element.get("data-gu-name") == "body" or element.get("data-component") == "body":
        return True
    return any(word in _BODY or word.endswith(_BODY_ENDS) for word in _words(element))


def is_story_name(element: etree._Element) -> bool:
    """Whether an element says that it holds a story with its head.

    Example:
        >>> is_story_name(etree.fromstring('<div id="article"/>'))
        True
    """
    return any(word in _STORY or word in _BODY for word in _words(element))
