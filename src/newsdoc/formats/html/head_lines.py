"""The lines above a story that say who wrote it and when, and what sums it up."""

from __future__ import annotations

import re
from itertools import islice

from lxml import etree

from newsdoc.formats._base import ReadContext
from newsdoc.formats._bylines import read_byline
from newsdoc.formats._xml.body import Body
from newsdoc.formats._xml.dates import read_time
from newsdoc.formats.html.candidates import Candidates
from newsdoc.formats.html.furniture import report, take_out
from newsdoc.formats.html.sizes import LONG, is_short, size_of
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
_ANY = re.compile(r".*\d.*", re.DOTALL)
_MODIFIED = re.compile(r"modif|updat|changed|aktualis|mis-a-jour", re.IGNORECASE)
_WORDY = frozenset({"p", "h2", "h3", "h4", "li", "td", "blockquote", "figcaption", "pre"})
_BY_WORDS = "by von par por de da di door av af od autor text foto"
_BY = frozenset(_BY_WORDS.split())
_MOST_PARTS = 40


class HeadLines:
    """Takes the lines that say who wrote the story and when, and what sums it up."""

    def __init__(
        self, element: etree._Element, candidates: Candidates, body: Body, context: ReadContext
    ) -> None:
        self.element = element
        self.candidates = candidates
        self.context = context
        self.body = body
        self.headlines: list[Headline] = []
        """Lines above and below the headline, to be read when all are taken."""
        self._known: set[str] = set()

    def take(self) -> None:
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
            if element.tag == "p" and size_of(element) > LONG // 2:
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
        if size_of(element) > 4 * LONG:
            return False
        name = element.get("class") or ""
        if by:
            if element.find(".//time") is not None:
                return False
            _part_words(element)
            found = self.body.text(element)
            if found is None or len(found.text) > LONG:
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
            if found is None or len(found.text) > 2 * LONG:
                return False
            role = "sub" if _SUB.search(name) else "kicker"
            self.headlines.append(Headline(text=found.text, marks=found.marks, role=role))
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

    def standfirst(self, element: etree._Element) -> bool:
        """Take the words above the body that say that they sum it up."""
        name = " ".join(element.get(key) or "" for key in ("class", "data-gu-name", "data-testid"))
        if not _SUMMARY.search(name) or not is_short(element):
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
        if not words or len(words) > LONG // 2 or not (says or _DATED).fullmatch(words):
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
