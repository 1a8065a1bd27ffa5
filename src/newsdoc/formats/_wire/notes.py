"""What travels with a wire story and is not for print: notebooks, private tails, notes to editors."""

from __future__ import annotations

import re

TAIL = "not-for-publication"
"""Role of a part that must not be printed."""
NOTEBOOK = "notebook"
"""Role of sources, links and advice behind a story."""
SIGN_OFF = "sign-off"
"""Role of the initials and end words behind a story."""
EDITORS = "editors"
"""Audience of notes to editors."""

_TAIL = re.compile(
    r"\W{0,6}(?:"
    r"the following (?:information|details|part|text)\b.{0,20}\bnot (?:intended )?for publication"
    r"|(?:information|contacts?) not (?:intended )?for publication"
    r"|(?:strictly )?not for (?:publication|print)\b.{0,40}"
    r"|die folgenden (?:informationen|angaben)\b.{0,20}\bnicht zur veröffentlichung(?: bestimmt)?"
    r"|nicht zur veröffentlichung\b.{0,30}"
    r"|les informations (?:suivantes|ci-dessous)\b.{0,40}\bpas destinées à (?:la |être )?publi\w+"
    r"|la siguiente información no (?:es para|está destinada a la) publicación"
    r")\W{0,6}",
    re.IGNORECASE,
)
_NOTEBOOK = re.compile(
    r"#{1,3}\s*(?:\w{1,12}[ -])?(?:notebook|notizblock|bloc-notes|cuaderno)\b.{0,40}"
    r"|#{1,3}\s*(?:redaktionelle hinweise|note to editors|notes to editors|hinweise? für redaktionen)"
    r"|#{2,3}\s*(?:internet(?:[ -]links?)?|orte|(?:\w{1,12} )?(?:editorial )?contacts?|kontakte|quellen)\b.{0,30}"
    r"|notes? to editors?\s*[:.]?|notebook\s*:?|editorial contacts?\s*:?",
    re.IGNORECASE,
)
_NOTE = re.compile(
    r"\W{0,2}(?:eds|attn|attention|editors?|editor['’]s note|ed\.? note|editors['’] note|notes? to editors?|"
    r"attention editors?|achtung redaktionen|achtung:? redaktion|hinweis an die redaktion(?:en)?|"
    r"redaktioneller hinweis|note aux rédactions|nota a los editores)\b\s?(?:[:_–—-]|--).*"
    r"|\W{0,3}(?:strictly )?(?:embargo(?:ed)?\s?(?:until|till|for|to|jusqu|:)|sperrfrist\s?(?::|\d|bis)"
    r"|(?:hold )?for release (?:at|on|after)\b|not for (?:use|release) before\b|sous embargo\b).{0,100}",
    re.IGNORECASE | re.DOTALL,
)
_COMMON_WORDS = (
    "and the of for in on at is was to by or und der die das ist war von mit et le la les un une de"
    " el los en og i som rain sun yes no ja nein"
)
_COMMON = frozenset(_COMMON_WORDS.split())
_SIGN_OFF = re.compile(
    r"(?:[A-Za-z-]{2,8}\s)?(?:[a-zäöüåæøß]{2,4}(?:[/ -]|$)){1,7}"
    r"|(?:[a-zäöüåæøß]{2,5}/)+[A-Za-zäöüåæøß]{2,5}"
    r"|\W?(?:ends?|ende|schluss|fin|fine|slut|slutt|mor?e|mehr|folgt|à suivre|\(©\s?\w+\)|-0-|-30-)\W?",
)


def is_tail(line: str) -> bool:
    """Whether a line says that what follows is not for publication.

    Example:
        >>> is_tail("The following information is not for publication")
        True
    """
    return len(line) < 120 and _TAIL.fullmatch(line) is not None


def is_notebook(line: str) -> bool:
    """Whether a line opens the notes behind a story.

    Example:
        >>> is_notebook("# dpa Notebook"), is_notebook("The notebook was found.")
        (True, False)
    """
    return len(line) < 80 and _NOTEBOOK.fullmatch(line) is not None


def first_words(text: str) -> str:
    r"""The first line of a note that is not blank or a line of signs.

    Example:
        >>> first_words("* * * *\nNot for publication\nJane Doe")
        'Not for publication'
    """
    lines = (line.strip() for line in text.split("\n"))
    return next((line for line in lines if any(map(str.isalnum, line))), "")


def is_note(paragraph: str) -> bool:
    """Whether a paragraph is a note to editors.

    Example:
        >>> is_note("Eds: With photos."), is_note("Editors met in Oslo.")
        (True, False)
    """
    return _NOTE.fullmatch(paragraph) is not None


def is_sign_off(line: str) -> bool:
    """Whether a line is the initials of those who made a story, or says that it ends.

    Example:
        >>> is_sign_off("asl/tib/pid"), is_sign_off("dpa wsz jln npr"), is_sign_off("It rained.")
        (True, True, False)
    """
    if len(line) > 40 or _SIGN_OFF.fullmatch(line) is None:
        return False
    # "rain and sun" has the form of initials: unless parted by strokes they have no such words.
    return "/" in line or not _COMMON & set(line.lower().split())
