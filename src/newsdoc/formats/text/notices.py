"""Notes, copyright lines, sign-offs and dates with labels: what they look like and what they say."""

from __future__ import annotations

import re

from newsdoc.errors import UsageError
from newsdoc.formats._agency_names import is_agency
from newsdoc.formats._bylines import read_byline
from newsdoc.formats._written_dates import date_at_end, read_written_time
from newsdoc.formats.text._notice_words import MODIFIED, NOTES, PUBLISHED, SIGN_OFFS
from newsdoc.model import Note, PartialDate, Party, Rights, Time, time_from_iso

_LONGEST = 1500
"""Code points that a note or a sign-off has at most."""
_LONGEST_COPYRIGHT = 600

_NOTES = tuple(
    (role, audience, re.compile(pattern, re.IGNORECASE | re.DOTALL))
    for role, audience, pattern in NOTES
)
_SIGN_OFFS = tuple(
    re.compile(pattern, 0 if "A-Z" in pattern else re.IGNORECASE) for pattern in SIGN_OFFS
)
_DATED = re.compile(
    rf"(?:(?P<published>{PUBLISHED})|(?P<modified>{MODIFIED}))\b(?:\son|\sat)?\s?:?\s+",
    re.IGNORECASE,
)
_COPYRIGHT = re.compile(
    r"\(?(?:copyright\s?(?:©|\(c\)|Ⓒ)|(?:©|\(c\)|Ⓒ)\s?copyright|copyright|©|Ⓒ|\(c\))(?!\w)\s?[,:]?\s?(?:by\s)?"
    r"(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_YEARS = re.compile(r"(?:19|20)\d\d(?:\s?[-–/]\s?(?:(?:19|20)?\d\d))?")
_RESERVED = re.compile(
    r"all rights reserved\b|alle rechte vorbehalten\b|tous droits réservés\b|"
    r"todos los derechos reservados\b|todos os direitos reservados\b|"
    r"tutti i diritti riservati\b|alle rechten voorbehouden\b|all rights reserved",
    re.IGNORECASE,
)
_SOURCE = re.compile(
    r"(?:source|quelle|fuente|fonte|källa|kilde|bron|источник)\s?[:：]\s?([^\W_].*)", re.IGNORECASE
)
_CREDIT = re.compile(
    r"\(?(?P<role>[^\W\d_][\w ]{2,40}?)\s?(?:\bby\b|:)\s(?P<names>[^;]{3,200})(?:;|\)|$)",
    re.IGNORECASE,
)


def read_note(text: str) -> Note | None:
    """The note that a line is (a correction, a word to editors); None when it is none.

    Example:
        >>> read_note("Correction: The bridge is 40 metres long.").role
        'correction'
        >>> read_note("The correction came late.") is None
        True
    """
    if len(text) > _LONGEST:
        return None
    for role, audience, pattern in _NOTES:
        if pattern.fullmatch(text):
            return Note(text=text, role=role, audience=audience)
    return None


def read_copyright(text: str) -> Rights | None:
    """The rights that a copyright line states, the line itself as `notice`; None for other lines.

    Example:
        >>> rights = read_copyright("© 2023 Example News. All rights reserved.")
        >>> rights.year, rights.holder.name
        ('2023', 'Example News')
        >>> read_copyright("Copyright law is old, she said.") is None
        True
    """
    if len(text) > _LONGEST_COPYRIGHT:
        return None
    found = _COPYRIGHT.match(text)
    if found is None:
        return Rights(notice=text) if _RESERVED.match(text) else None
    rest = found["rest"]
    year = _YEARS.search(rest[:80])
    sign = any(mark in text[:16].lower() for mark in ("©", "Ⓒ", "(c)"))
    if year is None and not (sign and rest[:1].isupper() and len(rest) <= 120):
        return None
    name = rest
    if year is not None:
        before, after = rest[: year.start()], rest[year.end() :]
        name = after if len(after.strip(" ,.)")) > 1 else before
    name = re.split(r"\.\s|\s[-–—|]\s|, all\b|[;\n]", _RESERVED.split(name)[0], maxsplit=1)[0]
    name = re.sub(r"^(?:by|the holder)\s", "", name.strip(" ,.:)"), flags=re.IGNORECASE).strip()
    holder = Party(name=name) if 1 < len(name) <= 80 else None
    return Rights(notice=text, year=year[0] if year else None, holder=holder)


def is_sign_off(text: str) -> bool:
    """Whether a line behind a story says who made it or that it ends.

    Example:
        >>> is_sign_off("(Reporting by Jane Doe; editing by John Roe)"), is_sign_off("asl/tib/pid")
        (True, True)
        >>> is_sign_off("Reporting from the front is hard.")
        False
    """
    if len(text) > _LONGEST:
        return False
    bare = text.strip("()[]© ")
    if is_agency(bare):
        return True
    # dpa and others end with their name and the initials of those at work.
    words = bare.split()
    if (
        1 < len(words) <= 6
        and is_agency(words[0])
        and all(w.isalpha() and len(w) < 7 and w.islower() for w in words[1:])
    ):
        return True
    return any(pattern.fullmatch(text) for pattern in _SIGN_OFFS)


def read_source(text: str) -> str | None:
    """The source that a line such as "Source: Example News" names; None for other lines.

    Example:
        >>> read_source("Source: Example News"), read_source("Sources say no.")
        ('Example News', None)
    """
    found = _SOURCE.fullmatch(text) if len(text) <= 120 else None
    return found[1].strip() if found else None


def read_contributors(text: str) -> tuple[Party, ...]:
    """The people that a sign-off such as "(Reporting by …; editing by …)" names, with their part.

    Example:
        >>> text = "(Reporting by Jane Doe in Oslo; Editing by John Roe)"
        >>> [(party.name, party.role) for party in read_contributors(text)]
        [('Jane Doe', 'reporting'), ('John Roe', 'editing')]
    """
    if len(text) > _LONGEST or " by " not in text.lower():
        return ()
    people: list[Party] = []
    for part in text.strip("()[] ").rstrip(".").split(";"):
        found = _CREDIT.match(part.strip())
        if found is None:
            continue
        names = re.sub(r"^and ", "", found["names"].strip(" .)"))
        byline = read_byline(f"By {names}")
        role = found["role"].strip().lower()
        people += (
            Party(
                name=person.name,
                kind=person.kind,
                role=role,
                job_title=person.job_title,
                affiliations=person.affiliations,
            )
            for person in byline.people
        )
    return tuple(people)


def is_notice(text: str) -> bool:
    """Whether a line is a note or a copyright line: what is kept out of the body."""
    return read_note(text) is not None or read_copyright(text) is not None


def read_dated(text: str, *, language: str | None = None) -> tuple[str, Time] | None:
    """The field (`published`, `modified`) and the time that a line such as "Updated: …" gives.

    Example:
        >>> read_dated("Published 9 October 2003")
        ('published', PartialDate(year=2003, month=10, day=9))
    """
    if len(text) > 120:
        return None
    found = _DATED.match(text)
    rest = text[found.end() :] if found else text
    time = read_written_time(rest.strip(), language=language)
    if time is None and found is not None:
        time = _iso(rest.strip())
    if time is None:
        return None
    return ("modified" if found and found["modified"] else "published"), time


def has_date_label(text: str) -> bool:
    """Whether a line opens like a date of publication, be the date understood or not.

    Example:
        >>> has_date_label("Updated May 3, 2024 10:12 a.m. EDT"), has_date_label("Date night")
        (True, False)
    """
    return len(text) <= 120 and _DATED.match(text) is not None and _YEARS.search(text) is not None


def _iso(text: str) -> Time | None:
    """A year, month or day with an offset, as the writer gives them behind a label."""
    try:
        return time_from_iso(text)
    except UsageError:
        return None


_DATE_SIGN = re.compile(r"\s+[-–—|•·]+\s*$|\s+\($")


def split_trailing_date(
    text: str, *, language: str | None = None
) -> tuple[str, PartialDate] | None:
    """A headline and the date that was hung on it: "Headline - 2003-10-09", "Headline (3 May 2020)".

    Example:
        >>> split_trailing_date("Rain in Oslo - 2003-10-09")
        ('Rain in Oslo', PartialDate(year=2003, month=10, day=9))
    """
    bracket = text.endswith(")")
    line = text[:-1] if bracket else text
    date = date_at_end(line, language=language)
    if date is None or date.value is None:
        return None
    sign = _DATE_SIGN.search(line[: date.start])
    if sign is None or (sign[0].strip() == "(") != bracket:
        return None
    headline = line[: sign.start()].rstrip()
    return (headline, date.value) if any(map(str.isalpha, headline)) else None
