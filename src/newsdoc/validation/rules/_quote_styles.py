"""Which quotation marks open and close, and which a language does not use."""

from __future__ import annotations

import re

FOREIGN: dict[str, str] = {
    "en": "„«「", "de": "「", "fr": "„「", "es": "„「", "it": "„「", "pt": "„「", "nl": "「",
    "sv": "„「", "da": "「", "nb": "„「", "no": "„「", "fi": "„「", "ru": "「", "pl": "「", "cs": "「",
    "ja": "„«", "zh": "„«", "ko": "„",
}  # fmt: skip
"""Opening marks that a language does not use, by primary subtag; only of languages where it is sure."""

_UNUSUAL = ("„", "«", "»", "''", "「", "」", "『", "』")
_MARKS = re.compile('["“”„«»「」『』]')
_INCHES = re.compile(r"\d\"")
_OPENERS = (
    '"',
    "“",
    "„",
    "«",
    "»",
    "”",
    "「",
    "『",
    "''",
    "‘",
    "'",
    "—",
    "–",
    "- ",
    '("',
    '["',
    "(“",
)
"""What a paragraph that goes on with a quote may open with."""


def opens_quote(text: str) -> bool:
    """Whether a paragraph starts with a mark that may open a quote, or a dash of dialogue."""
    return text.lstrip(" \xa0…").startswith(_OPENERS)


def has_unusual(text: str) -> bool:
    """Whether a text has other marks than “…” and "…"."""
    return any(map(text.__contains__, _UNUSUAL))


def looks_even(text: str) -> bool:
    """Whether a paragraph without unusual marks has a partner for each, to tell at little cost."""
    straight, opened = text.count('"'), text.count("“")
    if straight & 1 or opened != text.count("”") or (straight and opened):
        return False
    return text.find("“") <= text.find("”")


def surplus(text: str, *, swedish: bool) -> tuple[int, bool] | None:
    """The mark of a paragraph that has no partner, and whether it opens; None when all have one.

    Args:
        text: a paragraph.
        swedish: whether ” opens and closes in this story.

    Example:
        >>> surplus("“No, she said.", swedish=False), surplus('"No," she said.', swedish=False)
        ((0, True), None)
    """
    if "â„" in text or "â€" in text:
        return None  # what looks like a mark in mojibake is none
    text = text.replace("''", '" ').replace("``", '" ')
    return _straight(text) or _curved(text, swedish=swedish) or _pairs(text)


def _straight(text: str) -> tuple[int, bool] | None:
    count = text.count('"')
    if count % 2 == 0 or _INCHES.search(text) or "“" in text or "”" in text or "„" in text:
        return None
    # Which of an odd number is the lone one cannot be told; the last one is where the doubt begins.
    last = text.rindex('"')
    before, after = text[last - 1 : last], text[last + 1 : last + 2]
    opening = (not before or before.isspace() or before in "([—–-") and not after.isspace()
    if not opening and count == 1:
        return last, False
    return (last if opening else text.index('"')), True


def _curved(text: str, *, swedish: bool) -> tuple[int, bool] | None:
    """The lone mark among “ ” „, where a straight mark may close what a curved one opened."""
    if not any(mark in text for mark in "“”„"):
        return None
    if swedish:
        return (text.index("”"), True) if text.count("”") % 2 and '"' not in text else None
    german = "„" in text
    opener, closers = ("„", "“”") if german else ("“", "”")
    opened: int | None = None
    for match in _MARKS.finditer(text):
        mark, at = match[0], match.start()
        if mark == opener:
            if opened is not None and not german:
                return opened, True
            opened = at
        elif mark in closers:
            if opened is None:
                return at, False
            opened = None
        elif mark == '"' and not text[at - 1 : at].isdigit():
            opened = at if opened is None else None
    return None if opened is None else (opened, True)


def _pairs(text: str) -> tuple[int, bool] | None:
    for left, right in (("«", "»"), ("「", "」"), ("『", "』")):
        opened, closed = text.count(left), text.count(right)
        if opened == closed:
            continue
        if opened > closed:
            return text.rindex(left), True
        return text.index(right), False
    return None
