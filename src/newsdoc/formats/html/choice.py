"""Which element of a page holds the story.

Chosen is the `article` element with the most words in paragraphs of its own; without any, `main`; last
the whole body.
"""

from __future__ import annotations

import re
from itertools import islice

from lxml import etree

from newsdoc.formats.html.furniture import is_furniture
from newsdoc.formats.html.names import is_body_name, is_story_name
from newsdoc.formats.html.outside import named_bodies
from newsdoc.formats.html.page import Page
from newsdoc.formats.html.sizes import LONG, size_of

TITLE = re.compile(
    r"(?:^|[\s_-])(?:entry-title|post-title|article-title|story-title|news-title|headline)(?=$|[\s_-])",
    re.IGNORECASE,
)

_CLIMBED = 6
"""Elements around a body in which its headline is looked for."""
_MAIN = etree.XPath("//*[@role='main']")


def find_story(page: Page) -> etree._Element:
    """The element that holds the story."""
    root = page.root
    articles = [element for element in page.articles if not is_furniture(element)]
    if articles:
        best = articles[0] if len(articles) == 1 else _main_article(articles, root)
        if not _is_beside(best, root):
            return _with_head(best) if is_body_name(best) else best
    for found in (page.bodies, page.mains):
        if len(found) == 1:
            return _with_head(_dense(found[0]))
    by_role = _MAIN(root)
    if isinstance(by_role, list) and len(by_role) == 1:
        return _with_head(_dense(by_role[0]))
    body = root.find("body")
    if body is None:
        return root
    dense = _dense(body)
    return _with_head(dense) if dense is not body else _named(body)


_TEASER = 400
"""Characters that a teaser has at most."""
_FEWEST = 4
_HEADINGS = ("h1", "h2", "h3", "h4")


def teasers_like(story: etree._Element, page: Page) -> int:
    """Among how many teasers of a front page the story is one; 0 where it is none.

    A teaser is a short `article` of which the heading is a link.
    """
    articles = [element for element in page.articles if not is_furniture(element)]
    if len(articles) < _FEWEST or story not in articles:
        return 0
    teasers = [article for article in articles if _is_teaser(article)]
    return len(teasers) if story in teasers and 4 * len(teasers) >= 3 * len(articles) else 0


def _is_teaser(article: etree._Element) -> bool:
    heading = next(article.iter(*_HEADINGS), None)
    if heading is None or size_of(article) > _TEASER:
        return False
    return heading.find(".//a[@href]") is not None or any(
        above.tag == "a" for above in islice(heading.iterancestors(), _CLIMBED)
    )


def _is_beside(article: etree._Element, root: etree._Element) -> bool:
    """Whether an article is but a teaser beside the story, which is in no such element.

    Then the headline of the page stands elsewhere, and most of its words do.
    """
    if article.find(".//h1") is not None or root.find(".//h1") is None:
        return False
    held = sum(size_of(paragraph) for paragraph in article.iter("p"))
    return 3 * held < sum(size_of(paragraph) for paragraph in root.iter("p"))


def _with_head(element: etree._Element) -> etree._Element:
    """The element around a body that has its headline, too, where it is plain what the body is."""
    if _has_title(element):
        return element
    for above in islice(element.iterancestors(), _CLIMBED):
        if above.tag in ("body", "html"):
            break
        if _has_title(above):
            return above if named_bodies(above) else element
    return element


def _named(body: etree._Element) -> etree._Element:
    """The part that says it is the story, where it has most of the words; the body elsewhere."""
    found: list[etree._Element] = []
    inside: set[etree._Element] = set()
    for element in body.iter("div", "section", "td"):
        if element.getparent() in inside:
            inside.add(element)  # no larger than the one around it
        elif is_story_name(element):
            found.append(element)
            inside.add(element)
    if not found:
        return body
    words = sum(size_of(child) for child in body if child.tag not in ("script", "style"))
    best = max(found, key=size_of)
    return best if 2 * size_of(best) > words else body


def _has_title(element: etree._Element) -> bool:
    """Whether an element holds a headline: the first heading, or one that says so."""
    if element.find(".//h1") is not None:
        return True
    return any(TITLE.search(e.get("class") or "") for e in element.iter("h2", "h3", "h4"))


def _main_article(articles: list[etree._Element], root: etree._Element) -> etree._Element:
    """The article with the most words in paragraphs of its own; around posts of a live blog, all."""
    known = set(articles)
    weights = dict.fromkeys(articles, 0)
    whole = dict.fromkeys(articles, 0)
    for paragraph in root.iter("p"):
        size = size_of(paragraph)
        inner = True
        for above in paragraph.iterancestors():
            if above in known:
                whole[above] += size
                if inner:
                    weights[above] += size
                    inner = False
    if not any(weights.values()):
        weights = {article: size_of(article) for article in articles}
    best = max(articles, key=lambda article: weights[article])
    for above in best.iterancestors():
        # Posts of a live blog are articles in one; the largest of them is not the story.
        if above in known and whole[above] > 2 * whole[best]:
            return above
    return best


def _dense(element: etree._Element) -> etree._Element:
    """The innermost element that holds nine tenths of the words in long paragraphs."""
    weights: dict[etree._Element, int] = {}
    total = 0
    for paragraph in element.iter("p"):
        size = size_of(paragraph)
        if size > LONG // 2:
            total += size
            for above in paragraph.iterancestors():
                if above is element:
                    break
                weights[above] = weights.get(above, 0) + size
    # Inner elements come before those around them, so the first that is enough is the innermost.
    return next((e for e, weight in weights.items() if 10 * weight >= 9 * total), element)
