"""What leads to other stories: boxes that say so in their class, lists of links below such a heading."""

from __future__ import annotations

import re
from itertools import islice

from lxml import etree

_TEASER = re.compile(
    r"(?:^|[\s_-])(?:teaser|teasers|rich-?link|promo-?box)(?=$|[\s_-])", re.IGNORECASE
)
_BOXES = frozenset({"div", "section", "aside", "li", "ul", "figure"})
_HEADINGS = ("h2", "h3", "h4", "h5")
_LONGEST = 60
_MOST = 600
"""Code points of a teaser, which is shorter than a story."""
_FEW = 400
"""Elements that are looked through for links."""
_PHRASES = re.compile(
    r"(?:more (?:on|about|from|in|stories)|related|read (?:more|next|also)|see also|also read"
    r"|you may also|recommended|most (?:read|popular|viewed)|explore more|top stories|latest news"
    r"|mehr (?:zum thema|dazu|aus|zu)|weitere|lesen sie auch|lesen sie mehr|auch interessant|zum thema"
    r"|(?:à )?lire aussi|sur le même|en savoir plus|lees ook|lees meer|meer over|meer nieuws"
    r"|les (?:også|mer|mere)|läs (?:också|mer|även)|relater|lue (?:myös|lisää)"
    r"|leer? (?:también|más)|lea también|más (?:noticias|sobre|información)|noticias relacionadas"
    r"|leia (?:também|mais)|veja também|saiba mais|leggi anche|potrebbe interessarti"
    r"|czytaj (?:też|także|również)|zobacz (?:też|także)|читайте также|по теме"
    r"|関連記事|あわせて読みたい|相关新闻|延伸阅读|اقرأ أيضا)",
    re.IGNORECASE,
)


def is_teaser(element: etree._Element) -> bool:
    """Whether a box says that it announces another story, and links to it.

    Example:
        >>> is_teaser(etree.fromstring('<div class="teaser"><a href="/b">Sun</a></div>'))
        True
        >>> is_teaser(etree.fromstring('<p class="teaser">It rained.</p>'))
        False
    """
    name = element.get("class")
    if name is None or element.tag not in _BOXES or not _TEASER.search(name):
        return False
    return element.find(".//a") is not None and _size(element) <= _MOST


def link_lists(story: etree._Element) -> list[etree._Element]:
    """Headings that announce links to other stories, and the links after them."""
    found: list[etree._Element] = []
    for heading in story.iter(*_HEADINGS):
        words = " ".join("".join(map(str, heading.itertext())).split())
        if len(words) > _LONGEST or not _PHRASES.match(words):
            continue
        start: etree._Element | None = heading
        for _ in range(2):
            lists = [] if start is None else _lists_after(start)
            if start is not None and lists:
                found += [start, *lists]
                break
            # The heading may have a box of its own.
            alone = heading.getprevious() is None and heading.getnext() is None
            start = heading.getparent() if alone else None
    return found + _announced(story)


def _announced(story: etree._Element) -> list[etree._Element]:
    """Lines that announce a link to another story, and hold nothing else."""
    found: list[etree._Element] = []
    seen: set[etree._Element] = set()
    for link in story.iter("a"):
        block = next(islice(link.iterancestors(*_LINES), 1), None)
        if block is None or block in seen or block is story:
            continue
        seen.add(block)
        if len(block) > _PARTS:
            continue
        words = " ".join("".join(map(str, block.itertext())).split())
        if len(words) <= 3 * _LONGEST and _PHRASES.match(words):
            linked = sum(_size(inner) for inner in block.iter("a"))
            if linked and len(words) <= linked + _LONGEST // 2:
                found.append(block)
    return found


_LINES = ("p", "div", "section", "aside")
_PARTS = 6


def _lists_after(element: etree._Element) -> list[etree._Element]:
    found = []
    for sibling in islice(element.itersiblings(), 8):
        if not _is_links(sibling):
            break
        found.append(sibling)
    return found


def _is_links(element: etree._Element) -> bool:
    """Whether nearly all words of an element are links."""
    inside = list(islice(element.iter("a"), _FEW))
    if not inside or element.tag in (*_HEADINGS, "figure"):
        return False
    return 5 * sum(_size(link) for link in inside) >= 4 * _size(element) > 0


def _size(element: etree._Element) -> int:
    return sum(len(str(piece).strip()) for piece in element.itertext())
