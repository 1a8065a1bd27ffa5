"""The parts of a story's head and foot as newsdoc writes them: elements with `data-part`.

Pages of others have no such attribute; there nothing is found here.
"""

from __future__ import annotations

from typing import Any

from lxml import etree

from newsdoc.formats._xml.body import Body
from newsdoc.formats._xml.body.inlines import take_language
from newsdoc.formats._xml.dates import read_time
from newsdoc.formats.html.furniture import take_out
from newsdoc.model import Byline, Dateline, Description, Headline, Text

_MARKED = etree.XPath("descendant::*[@data-part]")
LISTS = {"headlines", "descriptions", "bylines"}
"""Parts that may stand more than once."""


def take_parts(story: etree._Element, body: Body) -> dict[str, Any]:
    """Take the marked parts: values of `Article` fields, lists for those that may repeat.

    The bylines come with the number of people that they name; who these are stands in the JSON-LD.
    """
    found: dict[str, Any] = {}
    marked = _MARKED(story)
    for element in marked if isinstance(marked, list) else ():
        given = dict(element.items())
        name = given.pop("data-part")
        read = _READERS.get(name)
        given.pop("hidden", None)
        if read is None:
            continue
        text = body.text(element) or Text(text="")
        value = read(text, given)
        if name in LISTS:
            found.setdefault(name, []).append(value)
        else:
            found[name] = value
        body.account.attributes(element, given)
        take_out(element)
    return found


def _headline(text: Text, given: dict[str, str]) -> Headline:
    return Headline(
        text=text.text,
        marks=text.marks,
        role=given.pop("class", None),
        language=take_language(given),
        content_type=given.pop("data-type", None),
    )


def _description(text: Text, given: dict[str, str]) -> Description:
    return Description(
        text=text.text,
        marks=text.marks,
        role=given.pop("class", None),
        language=take_language(given),
        content_type=given.pop("data-type", None),
    )


def _byline(text: Text, given: dict[str, str]) -> tuple[Byline, int]:
    people = given.pop("data-people", "0")
    number = int(people) if people.isascii() and people.isdigit() and len(people) < 4 else 0
    byline = Byline(
        text=text.text,
        marks=text.marks,
        role=given.pop("class", None),
        language=take_language(given),
    )
    return byline, number


def _dateline(text: Text, given: dict[str, str]) -> Dateline:
    return Dateline(
        text=text.text,
        marks=text.marks,
        place=given.pop("data-place", None),
        source=given.pop("data-source", None),
        date=read_time(given.pop("data-date", None)),
    )


def _plain(text: Text, _given: dict[str, str]) -> Text:
    return text


_READERS = {
    "headline": _plain,
    "headlines": _headline,
    "summary": _plain,
    "descriptions": _description,
    "bylines": _byline,
    "dateline": _dateline,
    "credit_line": _plain,
    "tagline": _plain,
    "dates": _plain,
}
"""Readers of the parts, by field of the article; `dates` is for eyes only."""
