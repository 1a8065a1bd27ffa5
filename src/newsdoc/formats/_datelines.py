"""Datelines: where, when and by which agency a story was filed, at the start of its first paragraph.

`find_dateline` serves all formats. It is careful: what may as well be the start of a sentence, a
label or a person with a party ("Merkel (CDU) - …") is no dateline.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

import attrs

from newsdoc._stopwords import STOPWORDS
from newsdoc.formats._agency_names import is_agency
from newsdoc.formats._month_names import month_number
from newsdoc.formats._written_dates import WrittenDate, date_at_end, read_written_date
from newsdoc.model import Dateline, PartialDate, Span
from newsdoc.model._makers import make_dateline, make_span

_LONGEST = 160
"""Code points from the start of the text within which a dateline ends."""
_LONGEST_PLACE = 60

_DASHES = r"(?:[-–—―‒−]{1,3}|_{1,2}|=)"
_END = re.compile(
    # after "(AP)", "/PRNewswire/" or "]": a dash, a colon, or nothing before a capital; or a dash
    # after blank space (with or without blank space behind an em dash)
    rf"(?<=[)\]/])\s*\.?\s*{_DASHES}(?=\s|$)"
    r"|(?<=[)\]])\s?:(?=\s|$)"
    r"|(?<=[)/])\.(?=\s|$)"
    rf"|(?<=[^\W_])[.,]?\s+{_DASHES}(?=\s|$)"
    r"|(?<=[^\W_])\.?[-–—]{1,2}(?=\s|$)"
    r"|\s?[—―](?=[^\W\d_])"
    r"|(?<=[)\]])(?=\s+[^\W\d_])"
    r"|(?<=/)$"
)
_SIGN = re.compile(r"[)\]/—―–‒−_=-]")
"""What an end of a dateline has in it, or right before it."""
_SEPARATORS = re.compile(r"\s*[,/]\s*")
_AGENCY_FIRST = re.compile(
    rf"\((?P<agency>[^()\n]{{2,40}})\)(?P<dash>\s*\.?\s*{_DASHES}(?=\s|$))?\s*"
)
_SOURCE = re.compile(r"\s*(?:\((?P<round>[^()]{2,60})\)|/(?P<slash>[^/()]{2,60})/)\s*\.?$")
_DASHED = re.compile(r"(?P<place>[^()\n]{2,60}?)--\((?P<source>[A-Z][A-Z ]{2,30})\)--")
_SLASHED = re.compile(
    r"(?P<place>[^/()\n]{2,60}?) / (?P<source>[A-Z]{4,20}) / (?P<date>[^/()\n]{6,24}?) /"
)
_EAST_ASIAN = (
    # Chinese: 新华社北京5月3日电 （记者…）
    re.compile(
        r"(?P<source>新华社|新華社|中新社|中央社|中国新闻网|央视网)?(?P<place>[\u4e00-\u9fff]{2,10}?)"
        r"(?P<date>(?:\d{4}年)?\d{1,2}月\d{1,2}日)(?:电|電)(?:\s*[（(][^（）()]{1,30}[）)])?"
    ),
    # Japanese: 【ワシントン共同】 and ［ロンドン ３日 ロイター］
    re.compile(
        r"[【\[［](?P<place>[^\W\d_]{2,12}?)[\s　=＝]*(?:(?P<day>\d{1,2})日[\s　]*)?"
        r"(?P<source>共同|時事|ロイター|ＡＦＰ|AFP|聯合ニュース|中央社)(?:通信)?[】\]］](?:\s*[-―－ー])?"
    ),
    # Korean: (서울=연합뉴스) 홍길동 기자 =
    re.compile(
        r"[(\[](?P<place>[^\W\d_]{2,12})=(?P<source>[^\W\d_]{2,8}\d?)[)\]]"
        r"(?:\s*[^=\n]{2,30}?\s기자)?(?:\s*=)?"
    ),
)

_PARTICLES_WORDS = (
    "de da do das dos del della di la le les el los las al am an der den im in bei ob sur sous"
    " upon on of the und and y e et och og i ja van het aan"
)
_PARTICLES: frozenset[str] = frozenset(_PARTICLES_WORDS.split())
_FIRST_PARTICLES_WORDS = "de la le les el los las al den des di da do a o as der het las"
_FIRST_PARTICLES: frozenset[str] = frozenset(_FIRST_PARTICLES_WORDS.split())
_NOT_FIRST = frozenset(word for words in STOPWORDS.values() for word in words) - _FIRST_PARTICLES
_PARTIES_WORDS = (
    "D R I GOP Dem Rep Ind CDU CSU SPD FDP AfD Grüne Linke SVP SP FPÖ ÖVP SPÖ PP PSOE PSD PS LR"
    " RN PD FI M5S Lega VVD PvdA CDA SNP DUP Lab Con LibDem ALP BJP INC ANC PT PSDB MDB"
)
_PARTIES: frozenset[str] = frozenset(_PARTIES_WORDS.split())
_NOT_PLACES_WORDS = (
    "EXCLUSIVE UPDATE UPDATED BREAKING ANALYSIS OPINION WATCH VIDEO VIDEOS PHOTO PHOTOS GALLERY"
    " LIVE FACTBOX TIMELINE EXPLAINER NOTE CORRECTION CORRECTED CLARIFICATION REVIEW INTERVIEW"
    " POLL FEATURE COLUMN EDITORIAL COMMENTARY BACKGROUND PROFILE OBITUARY NEWSLETTER PODCAST"
    " ADVISORY ALERT URGENT FLASH SUMMARY HIGHLIGHTS PREVIEW RECAP ABSTRACT WARNING REMINDER"
    " BREAKINGVIEWS SPOILER QUESTION ANSWER NEWS READ LISTEN EILMELDUNG KOMMENTAR HINTERGRUND"
    " KORREKTUR ACHTUNG SPERRFRIST THEMA EXKLUSIV VORSCHAU URGENTE EXCLUSIVA EXCLUSIF ALERTE"
    " VIDÉO ENTRETIEN ANÁLISIS OPINIÓN ОБНОВЛЕНО СРОЧНО ВИДЕО ФОТО"
)
_NOT_PLACES: frozenset[str] = frozenset(_NOT_PLACES_WORDS.split())
_WEEKDAYS_WORDS = (
    "monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch"
    " donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche"
    " lunes martes miércoles jueves viernes sábado domingo"
)
_WEEKDAYS: frozenset[str] = frozenset(_WEEKDAYS_WORDS.split())


def find_dateline(text: str, *, language: str | None = None) -> tuple[Dateline, Span] | None:
    """The dateline that a text starts with, and where it stands; None when there is none.

    The span (code points) starts at the first letter and ends behind the dash or other mark that
    closes the dateline; `Dateline.text` is what it cuts out. Only the first line, and
    160 code points of it, are looked at. The date is absent where the text gives no year.

    Args:
        text: the first paragraph, or a line that may be a dateline of its own.
        language: BCP 47 tag, for the names of months; any language when absent.

    Example:
        >>> dateline, span = find_dateline("WASHINGTON (AP) — Rain fell.")
        >>> dateline.text, dateline.place, dateline.source, span
        ('WASHINGTON (AP) —', 'WASHINGTON', 'AP', Span(start=0, end=17))
        >>> find_dateline("Merkel (CDU) - nobody else - spoke.") is None
        True

    Spec: NITF 3.6, dateline; IPTC 7901 and ANPA 1312 texts
    """
    start = len(text) - len(text.lstrip()) if text[:1].isspace() else 0
    head = text[start : start + _LONGEST].partition("\n")[0]
    found = (
        _east_asian(head)
        or _press_wire(head, language)
        or _agency_first(head, language)
        or _usual(head, language)
    )
    if found is None:
        return None
    dateline, length = found
    return dateline, make_span(start, start + length)


class _Parts(NamedTuple):
    """What a dateline is made of."""

    place: str | None
    source: str | None
    date: WrittenDate | None
    bracketed: bool

    @property
    def value(self) -> PartialDate | None:
        return None if self.date is None else self.date.value


def _ends(head: str) -> Iterator[re.Match[str]]:
    """What `_END` finds, tried only where a sign stands: 20 µs -> 1 µs where there is none."""
    done = 0
    for sign in _SIGN.finditer(head):
        at = sign.start()
        if sign[0] in ")]/":
            first = last = at + 1
        else:
            first = last = at
            while first > done and (head[first - 1].isspace() or head[first - 1] in ".,"):
                first -= 1
        for start in range(max(first, done), last + 1):
            if (found := _END.match(head, start)) is not None:
                done = max(found.end(), start + 1)
                yield found
                break


def _usual(head: str, language: str | None) -> tuple[Dateline, int] | None:
    """`PLACE, date (Agency) —` with what is optional left out."""
    first = head.partition(" ")[0]
    if (
        first.lower() in _NOT_FIRST
        and not first.isupper()
        and month_number(first, language) is None
        and first not in _BEFORE_DATES
    ):
        return None  # neither a place nor a date starts so: spares a search at each dash
    for tried, end in enumerate(_ends(head)):
        stop = end.start() + (end[0][:1] == ".")
        parts = _take_apart(head[:stop], language)
        if _is_credible(parts, end[0].strip(), head[end.end() :].lstrip()):
            line = make_dateline(
                text=head[: end.end()], place=parts.place, source=parts.source, date=parts.value
            )
            return line, end.end()
        if tried == 4:
            break
    return None


def _agency_first(head: str, language: str | None) -> tuple[Dateline, int] | None:
    """`(ANSA) - ROMA, 3 MAG - …`, and `(Reuters) - …`, which names no place."""
    found = _AGENCY_FIRST.match(head)
    if found is None or not is_agency(found["agency"]):
        return None
    agency = found["agency"].strip()
    rest = _usual(head[found.end() :], language)
    if rest is not None and rest[0].source is None:
        length = found.end() + rest[1]
        return attrs.evolve(rest[0], text=head[:length], source=agency), length
    if found["dash"] is None:
        return None
    length = found.end("dash")
    return make_dateline(text=head[:length], source=agency), length


def _press_wire(head: str, language: str | None) -> tuple[Dateline, int] | None:
    """The forms of press release wires: `CITY--(BUSINESS WIRE)--`, `CITY / ACCESSWIRE / date /`."""
    found = None
    if "--(" in head:
        found = _DASHED.match(head)
    elif " / " in head:
        found = _SLASHED.match(head)
    if found is None or not _is_place(found["place"].replace(" & ", ", ")):
        return None
    written = found.groupdict().get("date")
    date = None if written is None else read_written_date(written, language=language)
    if written is not None and date is None:
        return None
    line = make_dateline(
        text=found[0],
        place=found["place"],
        source=found["source"],
        date=None if date is None else date.value,
    )
    return line, found.end()


def _east_asian(head: str) -> tuple[Dateline, int] | None:
    """The forms of Chinese, Japanese and Korean agencies, which have brackets or set words."""
    if head.isascii():
        return None
    for form in _EAST_ASIAN:
        found = form.match(head)
        if found is None:
            continue
        groups = found.groupdict()
        date = read_written_date(groups["date"]) if groups.get("date") else None
        line = make_dateline(
            text=found[0],
            place=groups["place"] or None,
            source=groups["source"],
            date=None if date is None else date.value,
        )
        return line, found.end()
    return None


_KNOWN = 2048
"""Datelines and places that are remembered: a few hundred open the stories of an archive."""


@lru_cache(maxsize=_KNOWN)
def _take_apart(prefix: str, language: str | None) -> _Parts:
    """Place, agency and date of what stands before the dash, in whatever order they end it."""
    rest = prefix.rstrip(" .,:")
    source: str | None = None
    date: WrittenDate | None = None
    bracketed = False
    for _ in range(3):
        if source is None and (found := _SOURCE.search(rest)) is not None:
            source = (found["round"] or found["slash"]).strip() or None
            rest, bracketed = rest[: found.start()].rstrip(" .,"), True
        elif date is None and (end := date_at_end(rest, language=language)) is not None:
            date = end
            rest = rest[: end.start].rstrip(" .,")
        elif source is None and (bare := _bare_agency(rest)) is not None:
            source = bare
            rest = rest[: -len(bare)].rstrip(" .,")
        else:
            break
    if "," in rest and prefix[len(rest) : len(rest) + 1] == ".":
        rest += "."  # that of an abbreviation: "BEDFORD, N.H."
    return _Parts(rest or None, source, date, bracketed)


def _bare_agency(text: str) -> str | None:
    """A known agency that ends the text without brackets: "BRISBANE, Oct 12 AAP"."""
    words = text.rsplit(" ", 2)
    for count in (2, 1):
        name = " ".join(words[-count:])
        if len(words) > count and is_agency(name):
            return name
    return None


def _is_credible(parts: _Parts, end: str, rest: str) -> bool:
    """Whether the parts are those of a dateline; `end` closes it and `rest` follows."""
    known = parts.source is not None and is_agency(parts.source)
    dash = end.strip(".") not in ("", ":")
    if parts.place is None:
        return known and parts.bracketed and dash and parts.date is not None
    if not _is_place(parts.place) or is_agency(parts.place):
        return False
    capitals = _in_capitals(parts.place)
    if known and parts.bracketed:
        # Without a mark behind the bracket only a short place and a new sentence tell.
        return bool(end) or (len(parts.place.split()) <= 3 and (rest[:1].isupper() or not rest))
    if not dash:
        return False
    if known:
        return capitals or parts.date is not None
    if parts.source is not None:
        return capitals and parts.source not in _PARTIES and parts.source[:1].isupper()
    if parts.date is not None:
        return True
    return capitals and _starts_sentence(rest)


def _starts_sentence(rest: str) -> bool:
    """Whether what follows is running text, in mixed case, or nothing."""
    if not rest:
        return True
    first = rest.lstrip("\"'“„«‘`¡¿([")[:1]
    if first.isdigit() and read_written_date(rest) is not None:
        return False  # a headline in capitals with its date
    return (first.isupper() or first.isdigit()) and not rest[:60].isupper()


_NOT_IN_PLACES = re.compile(r"[\"“”„«»:;!?()\[\]<>@#*•|=…]")


@lru_cache(maxsize=_KNOWN)
def _is_place(text: str) -> bool:
    """Whether a text can be one or more names of places."""
    if len(text) > _LONGEST_PLACE or _NOT_IN_PLACES.search(text):
        return False
    segments = _SEPARATORS.split(text)
    if len(segments) > 4 or not segments[0]:
        return False
    first = segments[0].split()[0].rstrip(".")
    if first.upper() in _NOT_PLACES and segments[0].isupper():
        return False
    if not first.isupper() and (first.lower() in _NOT_FIRST or first.lower() in _WEEKDAYS):
        return False
    for number, segment in enumerate(segments):
        words = segment.split()
        if not words or len(words) > (5 if number == 0 else 4):
            return False
        for word in words:
            letters = word.strip(".-'’")
            if not letters or (not word.isalpha() and any(char.isdigit() for char in word)):
                return False
            if letters[0].islower() and word.lower() not in _PARTICLES and word[:2] not in _JOINED:
                return False
    return True


_BEFORE_DATES = ("ngày", "Ngày")
"""Words, other than months, that a written date may start with."""

_JOINED = ("al", "el", "d'", "d’", "l'", "l’", "as")
"""Starts of words in lower case inside of names: "al-Arab", "d'Aosta"."""


@lru_cache(maxsize=_KNOWN)
def _in_capitals(place: str) -> bool:
    """Whether the first place is written in capitals, as agencies do, and is not a shouted line."""
    segments = _SEPARATORS.split(place)
    words = segments[0].split()
    if len(words) > 3 and not {word.lower() for word in words} & _PARTICLES:
        return False
    letters = [char for char in segments[0] if char.isalpha()]
    if len(letters) < 3 or not segments[0].isupper():
        return False
    return all(len(segment.split()) <= 2 for segment in segments[1:])
