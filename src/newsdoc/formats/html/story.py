"""The part of a page that is the story, made ready for the walk over its blocks.

Chosen is the `article` element with the most words in paragraphs of its own; without any, `main`; last
the whole body. Taken out of it are the furniture, the headline, the lines about who wrote it and when;
what remains is the body.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import Any

from lxml import etree

from newsdoc.formats._base import ReadContext
from newsdoc.formats._bylines import read_byline
from newsdoc.formats._xml.account import Account
from newsdoc.formats._xml.body import Body
from newsdoc.formats._xml.dates import read_time
from newsdoc.formats.html.candidates import Candidates
from newsdoc.formats.html.furniture import is_furniture, report, take_out
from newsdoc.formats.html.names import is_body_name, is_story_name
from newsdoc.formats.html.outside import leave_out, named_bodies
from newsdoc.formats.html.page import Page
from newsdoc.formats.html.parts import take_parts
from newsdoc.formats.html.related import is_teaser, link_lists
from newsdoc.model import Byline, Headline, Party, Text

_BYLINE = re.compile(
    r"(?:^|[\s_-])(?:byline|bylines|by-line|author|authors|author-name|article-author|authorline"
    r"|author-line|autor|autorin|autoren|auteur|auteurs|autore)(?=$|[\s_-])",
    re.IGNORECASE,
)
_DATED = re.compile(
    r"(?:stand|updated|last updated|published|posted|aktualisiert|veröffentlicht|zuletzt|publié|mis à"
    r" jour|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|publisert"
    r"|oppdatert|publicerad|uppdaterad|publiceret|opdateret|julkaistu|päivitetty|opublikowano)\b"
    r"[^.!?]{0,12}\d.*",
    re.IGNORECASE | re.DOTALL,
)
_SUB = re.compile(
    r"(?:^|[\s_-])(?:subheadline|sub-headline|subtitle|sub-title|subheading|subhead|subhed|deck|dek)"
    r"(?=$|[\s_-])",
    re.IGNORECASE,
)
_KICKER = re.compile(r"(?:^|[\s_-])(?:kicker|overline|topline|eyebrow)(?=$|[\s_-])", re.IGNORECASE)
_SUMMARY = re.compile(
    r"(?:^|[\s_-])(?:standfirst|summary|abstract|lead|lede|intro|teaser|excerpt|desc|chapo"
    r"|chapeau|entradilla|preamble|ingress|vorspann|sommario)(?=$|[\s_-])",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"(?:^|[\s_-])(?:entry-title|post-title|article-title|story-title|news-title|headline)(?=$|[\s_-])",
    re.IGNORECASE,
)
_ANY = re.compile(r".*\d.*", re.DOTALL)
_MODIFIED = re.compile(r"modif|updat|changed|aktualis|mis-a-jour", re.IGNORECASE)
_SILENT = ReadContext(wanted=False)
_LONG = 160
"""Code points of a paragraph that ends the head of a story; bylines are shorter."""
_MOST_LIARS = 12
"""Elements whose class lies; of a page with more of them, none is believed any more."""
_WORDY = frozenset({"p", "h2", "h3", "h4", "li", "td", "blockquote", "figcaption", "pre"})


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


def _is_beside(article: etree._Element, root: etree._Element) -> bool:
    """Whether an article is but a teaser beside the story, which is in no such element.

    Then the headline of the page stands elsewhere, and most of its words do.
    """
    if article.find(".//h1") is not None or root.find(".//h1") is None:
        return False
    held = sum(_size(paragraph) for paragraph in article.iter("p"))
    return 3 * held < sum(_size(paragraph) for paragraph in root.iter("p"))


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
    words = sum(_size(child) for child in body if child.tag not in ("script", "style"))
    best = max(found, key=_size)
    return best if 2 * _size(best) > words else body


def _has_title(element: etree._Element) -> bool:
    """Whether an element holds a headline: the first heading, or one that says so."""
    if element.find(".//h1") is not None:
        return True
    return any(_TITLE.search(e.get("class") or "") for e in element.iter("h2", "h3", "h4"))


def _main_article(articles: list[etree._Element], root: etree._Element) -> etree._Element:
    """The article with the most words in paragraphs of its own; around posts of a live blog, all."""
    known = set(articles)
    weights = dict.fromkeys(articles, 0)
    whole = dict.fromkeys(articles, 0)
    for paragraph in root.iter("p"):
        size = _size(paragraph)
        inner = True
        for above in paragraph.iterancestors():
            if above in known:
                whole[above] += size
                if inner:
                    weights[above] += size
                    inner = False
    if not any(weights.values()):
        weights = {article: _size(article) for article in articles}
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
        size = _size(paragraph)
        if size > _LONG // 2:
            total += size
            for above in paragraph.iterancestors():
                if above is element:
                    break
                weights[above] = weights.get(above, 0) + size
    # Inner elements come before those around them, so the first that is enough is the innermost.
    return next((e for e, weight in weights.items() if 10 * weight >= 9 * total), element)


def report_around(root: etree._Element, story: etree._Element, context: ReadContext) -> None:
    """Report everything of the page that stands around the story."""
    if not context.wanted:
        return
    account = Account(context)
    path = {story, *story.iterancestors()}
    head = root.find("head")
    if head is not None:
        for element in head:
            if element.tag not in ("meta", "link", "title") and not _is_data(element):
                report(element, context, code="HT121")
    for above in story.iterancestors():
        account.attributes(above, _foreign(dict(above.items()), above))
        account.stray(above)
        for child in above:
            if child not in path and child is not head and not _is_data(child):
                report(child, context)


def _foreign(given: dict[str, str], element: etree._Element) -> dict[str, str]:
    if element.tag == "html":
        given.pop("lang", None)
        given.pop("dir", None)
    return given


def _is_data(element: etree._Element) -> bool:
    """Whether an element is a block of JSON-LD, which is read elsewhere."""
    return element.tag == "script" and "ld+json" in (element.get("type") or "").lower()


class Story:
    """Takes the parts of the story's element that are not its body."""

    def __init__(
        self, element: etree._Element, candidates: Candidates, context: ReadContext
    ) -> None:
        self.element = element
        self.candidates = candidates
        self.context = context
        self.body = Body(Account(context))
        self.parts: dict[str, Any] = {}
        self._known: set[str] = set()
        self._liars = 0
        self._words: int | None = None
        """Code points in paragraphs, counted when first asked for."""

    def take(self, *, guess: bool = True) -> None:
        """Take furniture, headline, byline and dates; offer what they say.

        Args:
            guess: whether to go by elements and classes, or by the marks of newsdoc only.
        """
        if guess:
            self._furniture()
        self.parts = take_parts(self.element, self.body)
        if not guess:
            return
        self._headline()
        self._head_lines()
        leave_out(self.element, self.context, self._standfirst)

    def _furniture(self) -> None:
        found = self._inner_articles()
        nested: set[etree._Element] = set(found)
        for element in self.element.iter(etree.Element):
            if element is self.element or element in nested:
                continue
            if nested and element.getparent() in nested:
                nested.add(element)
            elif is_furniture(element) or is_teaser(element):
                if not self._lies(element):
                    nested.add(element)
                    found.append(element)
            elif "-" in str(element.tag) and element.find(".//p") is not None:
                # Elements that a site made up and that hold paragraphs only hold them.
                element.tag = "div"
        found += [e for e in link_lists(self.element) if e not in nested]
        for element in found:
            if not _is_data(element):
                report(element, self.context)
            take_out(element)

    def _lies(self, element: etree._Element) -> bool:
        """Whether an element holds much of the story, whatever its class says."""
        if self._liars > _MOST_LIARS:
            return True  # one in the other, and to count each time takes long
        size = sum(_size(p) for p in element.iter("p"))
        if size <= (_LONG if element.tag == "noscript" else 0):
            return False
        if self._words is None:
            self._words = sum(_size(p) for p in self.element.iter("p"))
        lies = 3 * size > self._words
        self._liars += lies
        return lies

    def _inner_articles(self) -> list[etree._Element]:
        """Articles in the story that are not most of it: they are related to it, or comments."""
        inner = [
            element
            for element in self.element.iter("article")
            if element is not self.element
            and next(element.iterancestors("article", "main", "body"), None) is self.element
        ]
        words = sum(_size(p) for p in self.element.iter("p")) if inner else 0
        own = words - sum(_size(p) for element in inner for p in element.iter("p"))
        return inner if 2 * own > words else []

    def look_for_headline(self) -> None:
        """Offer the headline of the whole page, which may stand above the story."""
        root = self.element.getroottree().getroot()
        element = next((e for e in root.iter("h1") if not is_furniture(e)), None)
        found = Body(Account(_SILENT)).text(element) if element is not None else None
        if element is not None and found is not None:
            self.candidates.offer("headline", found.text, "page", "h1", element.sourceline)

    def _titled(self) -> etree._Element | None:
        """A lesser heading that is the headline: as its class says, or as the page has no `h1`."""
        root = self.element.getroottree().getroot()
        has_none = root.find(".//h1") is None
        for element in self.element.iter("h2", "h3", "h4", "p"):
            if element.tag == "p":
                if _size(element) > _LONG // 2:
                    break
                continue
            name = f"{element.get('class') or ''} {element.get('itemprop') or ''}"
            if has_none or _TITLE.search(name):
                return element
        return None

    def _headline(self) -> None:
        if "headline" in self.parts:
            return
        element = next(self.element.iter("h1"), None)
        if element is None:
            element = self._titled()
        if element is None:
            self.look_for_headline()
            return
        found = self.body.text(element)
        if found is None:
            return
        self.parts["headline"] = found
        self.candidates.offer("headline", found.text, "page", str(element.tag), element.sourceline)
        self.body.account.attributes(element, dict(element.items()))
        self._deck(element)
        take_out(element)

    def _deck(self, headline: etree._Element) -> None:
        """Take the heading right below the headline in a group of headings only."""
        group, below = headline.getparent(), headline.getnext()
        if group is None or below is None or below.tag not in ("h2", "h3"):
            return
        if group is self.element or group.find(".//p") is not None or below.getnext() is not None:
            return
        found = self.body.text(below)
        if found is None or len(found.text) > 2 * _LONG:
            return
        self.parts.setdefault("headlines", []).append(
            Headline(text=found.text, marks=found.marks, role="sub")
        )
        self.body.account.attributes(below, dict(below.items()))
        take_out(below)

    def _head_lines(self) -> None:
        """Take the short lines before the first long paragraph that say what they are."""
        bylines: list[Byline] = []
        taken: list[etree._Element] = []
        inside: set[etree._Element] = set()
        prose = 0  # bylines may stand below the first paragraph, the rest may not
        for element in self.element.iter(etree.Element):
            parent = element.getparent()
            if parent in inside:
                inside.add(element)
                continue
            if element.tag == "p" and _size(element) > _LONG // 2:
                prose += 1
                if prose > 2:
                    break
            if element.tag == "time" and (parent is None or parent.tag not in _WORDY):
                if self._time(element):
                    taken.append(element)
                    inside.add(element)
                continue
            if element.tag == "p" and self._dated(element):
                taken.append(element)
                inside.add(element)
                continue
            name = element.get("class") or element.get("data-component")
            by = (
                (name is not None and _BYLINE.search(name) is not None)
                or element.get("itemprop") == "author"
                or (element.tag == "a" and "author" in (element.get("rel") or "").split())
            )
            if (
                (by or (name and not prose))
                and element is not self.element
                and self._line(element, by, bylines)
            ):
                taken.append(element)
                inside.add(element)
        for element in taken:
            take_out(element)
        if bylines:
            self.candidates.offer("bylines", tuple(bylines), "page", "byline", None)

    def _line(self, element: etree._Element, by: bool, bylines: list[Byline]) -> bool:
        """Take a line by its class; whether it was taken."""
        if _size(element) > 4 * _LONG:
            return False
        name = element.get("class") or ""
        if by:
            if element.find(".//time") is not None:
                return False
            _part_words(element)
            found = self.body.text(element)
            if found is None or len(found.text) > _LONG:
                return False
            for line in found.text.split("\n"):
                byline = read_byline(line)
                if byline.text and byline.text not in self._known:
                    self._known.add(byline.text)
                    bylines.append(byline if byline.people else _bare(byline.text))
            for image in element.iter("img"):  # a portrait
                report(image, self.context)
        elif _SUB.search(name) or _KICKER.search(name):
            found = self.body.text(element)
            if found is None or len(found.text) > 2 * _LONG:
                return False
            role = "sub" if _SUB.search(name) else "kicker"
            self.parts.setdefault("headlines", []).append(
                Headline(text=found.text, marks=found.marks, role=role)
            )
        elif _SUMMARY.search(name):
            known = self.candidates.best("summary")
            found = self.body.text(element)
            if found is None or not isinstance(known, Text) or not _same(known.text, found.text):
                return False
            self.candidates.offer("summary", found, "page", name, element.sourceline)
        else:
            return False
        self.body.account.attributes(element, dict(element.items()))
        return True

    def _standfirst(self, element: etree._Element) -> bool:
        """Take the words above the body that say that they sum it up."""
        name = " ".join(element.get(key) or "" for key in ("class", "data-gu-name", "data-testid"))
        if not _SUMMARY.search(name) or not _is_short(element):
            return False
        if element.find(".//img") is not None or element.find(".//figure") is not None:
            return False
        found = self.body.text(element)
        if found is None:
            return False
        self.candidates.offer("summary", found, "page", name.strip(), element.sourceline)
        self.body.account.attributes(element, dict(element.items()))
        return True

    def _dated(self, element: etree._Element, says: re.Pattern[str] | None = None) -> bool:
        """Take a line that says no more than when the story was made; only its words are told."""
        words = " ".join(" ".join(map(str, element.itertext())).split())
        if not words or len(words) > _LONG // 2 or not (says or _DATED).fullmatch(words):
            return False
        self.context.remark("HT122", "words of a date", value=words, line=element.sourceline)
        self.body.account.attributes(element, dict(element.items()))
        return True

    def _time(self, element: etree._Element) -> bool:
        stamp = element.get("datetime") or element.get("content")
        value = read_time(stamp)
        if value is None:
            return self._dated(element, _ANY)
        parent = element.getparent()
        hints = " ".join(
            filter(
                None,
                (
                    element.get("class"),
                    element.get("itemprop"),
                    parent.get("class") if parent is not None else None,
                ),
            )
        )
        field = "modified" if _MODIFIED.search(hints) else "published"
        if field == "published" and self.candidates.best("published") == value == (
            self.candidates.best("modified")
        ):
            field = "modified"
        self.candidates.offer(field, value, "page", "time", element.sourceline)
        if self.context.wanted:
            words = " ".join("".join(map(str, element.itertext())).split())
            if words:
                self.context.remark(
                    "HT122", "words of a date", value=words, line=element.sourceline
                )
            given = dict(element.items())
            given.pop("datetime", None)
            self.body.account.attributes(element, given)
        return True


def _size(element: etree._Element) -> int:
    """Code points of the words in an element."""
    return sum(map(len, map(str, element.itertext())))


def _is_short(element: etree._Element) -> bool:
    """Whether there are words in an element, and no more than a summary has."""
    size = 0
    for words in element.itertext():
        size += len(str(words))
        if size > 6 * _LONG:
            return False
    return size > 0


_BY_WORDS = "by von par por de da di door av af od autor text foto"
_BY = frozenset(_BY_WORDS.split())
_MOST_PARTS = 40


def _part_words(byline: etree._Element) -> None:
    """Keep the words of elements apart that only a style sheet parts: name, job, house."""
    for element in list(islice(byline.iter(etree.Element), _MOST_PARTS)):
        following = element.getnext()
        if element is byline or following is None or element.tail:
            continue
        before = "".join(map(str, element.itertext()))
        after = "".join(map(str, following.itertext()))
        if before[-1:].isalnum() and after[:1].isalnum():
            element.tail = " " if before.strip().lower() in _BY else ", "


def _bare(text: str) -> Byline:
    return (
        Byline(text=text, people=(Party(name=text),))
        if len(text.split()) < 5
        else Byline(text=text)
    )


def _same(one: str, other: str) -> bool:
    """Whether two texts have the same words."""
    return "".join(one.split()) == "".join(other.split())
