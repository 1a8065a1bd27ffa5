"""The part of a page that is the story, made ready for the walk over its blocks.

Which part that is, says `choice`. Taken out of it are the furniture, the headline, the lines about who
wrote it and when; what remains is the body.
"""

from __future__ import annotations

from typing import Any

from lxml import etree

from newsdoc.formats._base import ReadContext
from newsdoc.formats._xml.account import Account
from newsdoc.formats._xml.body import Body
from newsdoc.formats.html.around import is_data
from newsdoc.formats.html.candidates import Candidates
from newsdoc.formats.html.choice import TITLE
from newsdoc.formats.html.furniture import is_furniture, report, take_out
from newsdoc.formats.html.head_lines import HeadLines
from newsdoc.formats.html.outside import leave_out
from newsdoc.formats.html.parts import take_parts
from newsdoc.formats.html.related import is_teaser, link_lists
from newsdoc.formats.html.sizes import LONG, size_of
from newsdoc.model import Headline

_SILENT = ReadContext(wanted=False)
_MOST_LIARS = 12
"""Elements whose class lies; of a page with more of them, none is believed any more."""


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
        lines = HeadLines(self.element, self.candidates, self.body, self.context)
        lines.take()
        if lines.headlines:
            self.parts.setdefault("headlines", []).extend(lines.headlines)
        leave_out(self.element, self.context, lines.standfirst)

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
            if not is_data(element):
                report(element, self.context)
            take_out(element)

    def _lies(self, element: etree._Element) -> bool:
        """Whether an element holds much of the story, whatever its class says."""
        if self._liars > _MOST_LIARS:
            return True  # one in the other, and to count each time takes long
        size = sum(size_of(p) for p in element.iter("p"))
        if size <= (LONG if element.tag == "noscript" else 0):
            return False
        if self._words is None:
            self._words = sum(size_of(p) for p in self.element.iter("p"))
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
        words = sum(size_of(p) for p in self.element.iter("p")) if inner else 0
        own = words - sum(size_of(p) for element in inner for p in element.iter("p"))
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
                if size_of(element) > LONG // 2:
                    break
                continue
            name = f"{element.get('class') or ''} {element.get('itemprop') or ''}"
            if has_none or TITLE.search(name):
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
        if found is None or len(found.text) > 2 * LONG:
            return
        self.parts.setdefault("headlines", []).append(
            Headline(text=found.text, marks=found.marks, role="sub")
        )
        self.body.account.attributes(below, dict(below.items()))
        take_out(below)
