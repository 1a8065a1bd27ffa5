"""Names that all parts of the format share: namespaces, and what IPTC's vocabularies call things."""

from __future__ import annotations

import re
from typing import Literal

NAME = "newsml-g2"
"""Name of the format."""

NAR = "http://iptc.org/std/nar/2006-10-01/"
"""Namespace of NewsML-G2 and its kin."""
NAR_SPELLINGS = frozenset(
    f"{start}iptc.org/std/nar/2006-10-01{end}"
    for start in ("http://", "https://", "http://www.", "https://www.")
    for end in ("/", "")
)
"""How files spell it."""
XHTML = "http://www.w3.org/1999/xhtml"
"""Namespace of the bodies that are written."""
OWN = "urn:newsdoc:newsml-g2"
"""Namespace of what newsdoc writes at the schema's extension points: elements and attributes that a
sender made up, and named values that NewsML-G2 has no word for. Read back under their local names."""
OWN_PREFIX = "nd"
FILLED = f"{{{OWN}}}filled"
"""Attribute of what the standard requires and the article lacks: it is absent again when read."""

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"

CODES: dict[str, str] = {
    "NG101": "other-item: an item of the message is no article (concept, planning, event …)",
    "NG102": "second-value: the NITF in an item says another value than the item",
    "NG103": "edition: edition of the standard that the item says it is of",
    "NG104": "plain-text: plain text was cut into paragraphs, where is a guess",
    "NG105": "transfer-encoding: text came in base64, which was undone",
    "NG201": "not-carried: NewsML-G2 has no place for it, or none that reads back the same",
    "NG202": "forbidden-character: a character that XML forbids was replaced",
    "NG203": "filled: the standard requires a value that the article lacks; a default was written",
}
"""Remarks of the NewsML-G2 reader and writer: code, name, what it says."""

ITEM_CLASSES = frozenset(
    {
        *("text", "picture", "graphic", "animated", "video", "audio", "composite"),
        *("planning", "event", "concept", "catalog", "infographic", "timeddata"),
    }
)
"""Codes of IPTC's `ninature` that are told apart without their alias."""

MEDIA_CLASSES = frozenset({"picture", "graphic", "animated", "video", "audio", "infographic"})
"""Item classes whose content is files rather than text."""

NOT_ARTICLES = {
    "conceptItem": "a concept item",
    "knowledgeItem": "a knowledge item (a vocabulary)",
    "planningItem": "a planning item",
    "catalogItem": "a catalog item",
    "catalog": "a catalog of schemes",
    "concept": "a concept",
    "conceptSet": "a set of concepts",
    "events": "a set of events",
    "event": "an event",
}
"""Root elements that hold no article, and what each one is."""

CANONICAL = "http://www.iana.org/assignments/relation/canonical"
"""Relation of a link to the address of the story itself."""

GroupMode = Literal["bag", "sequential", "alternative"]
GROUP_MODES: dict[str, GroupMode] = {
    "bag": "bag",
    "seq": "sequential",
    "alt": "alternative",
}
"""Codes of `pgrmod`, and the model's words for them."""

_OWN_TAG = f"{{{OWN}}}"
_SPACES = re.compile(r"[ \t\r\n]+")


class LocalNames(dict[str, str]):
    """Tag to local name, `nd:` before it in newsdoc's own namespace; what was asked once is known.

    Other namespaces are not told apart: files lose and mistake them.
    """

    def __missing__(self, tag: str) -> str:
        name: str = tag.rpartition("}")[2]
        if tag.startswith(_OWN_TAG):
            name = f"{OWN_PREFIX}:{name}"
        if len(self) < 4096:
            self[tag] = name
        return name


LOCAL = LocalNames()
"""Local names by tag."""


def clean(text: str | None) -> str | None:
    r"""A value without the white space of pretty-printing; None where nothing is left.

    Inner runs of spaces stay unless they hold line ends, since they are then the writer's own.

    Example:
        >>> clean("\n   Rain\n   fell "), clean("a  b"), clean("  ")
        ('Rain fell', 'a  b', None)
    """
    if not text:
        return None
    if "\n" in text or "\t" in text or "\r" in text:
        text = _SPACES.sub(" ", text)
    return text.strip(" ") or None
