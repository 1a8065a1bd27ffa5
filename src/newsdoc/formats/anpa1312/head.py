"""The lines with a circumflex: slug, headline, notes and bylines above the story."""

from __future__ import annotations

import re
from collections.abc import Iterable

import attrs

from newsdoc.formats._agency_names import is_agency
from newsdoc.formats._byline_words import ORGANISATION_WORDS, TITLES
from newsdoc.formats._bylines import is_byline, read_byline
from newsdoc.formats._wire.notes import EDITORS, is_note
from newsdoc.model import Byline, Note

PHOTO = "photo"
"""Role of a note that lists the pictures with a story."""

_SLUG = re.compile(r"(?:[A-Z]{2,3}s?-)[^\n]{2,}|[^\n]{2,},\s?\d{0,5}")
_PARTS = re.compile(r"(?P<slug>[^,]*)(?:,(?P<take>.*?))??(?:,\s?(?P<words>\d{0,5}))?")
_PICTURES = re.compile(
    r"(?:[A-Z][A-Za-z]{1,12} )?(?:Photos?|Graphics?|Video|Audio|Interactive)\b"
    r"(?:\s*[:,(]|\s+(?=[A-Z]*\d|[A-Z]{2}|available|planned|with|of)).*",
    re.DOTALL,
)
_BRACKETED = re.compile(r"\([^()]{1,120}\)")
_NOTICE = re.compile(r"(?:c\.|\(c\)|©|copyright)\s?(?:\(c\)\s)?\d{4}\b.{0,100}", re.IGNORECASE)
_BY = re.compile(r"by\s", re.IGNORECASE)
_VERSION = re.compile(
    r"(?:\d{1,2}(?:st|nd|rd|th)\s?-?)?(?:ld|lede?|lead|add|sub|take|insert|kill|advisory|advance|budget|writethru|correct\w*|update)"
    r"[\s-]?.{0,40}",
    re.IGNORECASE,
)


@attrs.frozen
class HeadLine:
    """A line of the head, wraps joined."""

    text: str
    """Its words, without circumflex and end mark."""
    end: str
    """Its end mark: `<`, `=`, or nothing."""


@attrs.define
class HeadLines:
    """What stands above the story."""

    slug: str | None = None
    """The slug line, whole."""
    headline: str | None = None
    summary: list[str] = attrs.Factory(list)
    bylines: list[Byline] = attrs.Factory(list)
    notes: list[Note] = attrs.Factory(list)
    notice: str | None = None
    """The copyright line."""


def read_head(lines: Iterable[HeadLine], key: str | None) -> HeadLines:
    """Tell the lines of a head apart.

    Args:
        lines: the lines, in order.
        key: the keyword of the header, of which the slug line is the long form.

    Example:
        >>> head = read_head(
        ...     [HeadLine("BC-RAIN--Oslo,120", "<"), HeadLine("Rain in Oslo", "<"),
        ...      HeadLine("By JANE DOE", "="), HeadLine("Staff Writer", "=")], "BC-RAIN--Oslo")
        >>> head.slug, head.headline, [byline.text for byline in head.bylines]
        ('BC-RAIN--Oslo,120', 'Rain in Oslo', ['By JANE DOE, Staff Writer'])
    """
    head = HeadLines()
    credits: list[str] = []
    for number, line in enumerate(lines):
        if not line.text:
            continue
        if number == 0 and is_slug(line.text, key):
            head.slug = line.text
        elif is_note(line.text) or _BRACKETED.fullmatch(line.text):
            head.notes.append(Note(text=line.text, audience=EDITORS))
        elif is_pictures(line.text):
            head.notes.append(Note(text=line.text, role=PHOTO, audience=EDITORS))
        elif head.notice is None and is_notice(line.text):
            head.notice = line.text
        elif _BY.match(line.text) and (line.end == "=" or is_byline(line.text, bare=False)):
            credits.append(line.text)
        elif line.end == "=" and credits:
            credits[-1] += f", {line.text}"
        elif line.end == "=" and (is_agency(line.text) or is_byline(line.text)):
            credits.append(line.text)
        elif head.headline is None:
            head.headline = line.text
        else:
            head.summary.append(line.text)
    head.bylines = [read_byline(text) for text in credits]
    return head


def is_slug(text: str, key: str | None) -> bool:
    """Whether the first line of a head is a slug: by its form, or as it goes on from the keyword.

    Example:
        >>> is_slug("BC-US--Rain", None), is_slug("Rain in Oslo", None), is_slug("Oslo Rain", "OsloRa")
        (True, False, True)
    """
    if len(text) > 120:
        return False
    bare = re.sub(r"\s", "", text).lower()
    if key and len(key) > 2 and bare.startswith(key.lower()[: len(bare)]):
        return True
    return _SLUG.fullmatch(text) is not None and (
        text[-1:].isdigit() or "--" in text or text[-1] == ","
    )


def split_slug(line: str) -> tuple[str | None, str | None]:
    """Slug and take words of a slug line.

    Example:
        >>> split_slug("BC-US--Giant Rain, 1st Ld-Writethru,127")
        ('BC-US--Giant Rain', '1st Ld-Writethru')
        >>> split_slug("BC-US--Rain, Sun,127")
        ('BC-US--Rain, Sun', None)
    """
    found = _PARTS.fullmatch(line)
    if found is None:
        return line.strip() or None, None
    slug, take = found["slug"].strip(), (found["take"] or "").strip()
    if take and not _VERSION.fullmatch(take):
        slug, take = f"{slug}, {take}", ""
    return slug or None, take or None


def is_notice(text: str) -> bool:
    """Whether a line is a copyright line.

    Example:
        >>> is_notice("c.2003 Daily Planet News Service"), is_notice("Copyright law passed")
        (True, False)
    """
    return _NOTICE.fullmatch(text) is not None


def is_head(line: HeadLine) -> bool:
    """Whether a line that ends in "=" belongs to the head in any case: a credit or a notice.

    Example:
        >>> is_head(HeadLine("By The Associated Press", "=")), is_head(HeadLine("East", "="))
        (True, False)
    """
    words = line.text
    known = is_agency(words) or is_byline(words) or is_notice(words)
    credit = set(words.lower().split()) & (TITLES | ORGANISATION_WORDS)
    return known or bool(credit) or _BY.match(words) is not None


def is_pictures(text: str) -> bool:
    """Whether a line lists the pictures, graphics or videos that go with the story.

    Example:
        >>> is_pictures("AP Photo XNP101, XNP102"), is_pictures("Photo finish in Oslo")
        (True, False)
    """
    return _PICTURES.fullmatch(text) is not None
