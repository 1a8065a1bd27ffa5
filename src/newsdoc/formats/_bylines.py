"""Bylines: who wrote a story, from the line that says so.

`read_byline` serves all formats whose byline is one string. It never gives up: what it does not
understand stays in `Byline.text`. `is_byline` tells whether a line of plain text is one, and is
careful.
"""

from __future__ import annotations

import re
from functools import lru_cache

from newsdoc.formats._agency_names import is_agency
from newsdoc.formats._byline_names import (
    before_place,
    is_full_name,
    is_name,
    is_organisation,
    is_title,
    split_title,
    title_start,
)
from newsdoc.formats._byline_words import AND, PREFIXES, TITLES, WEAK_PREFIXES, WITH
from newsdoc.model import Byline, Party
from newsdoc.model._makers import make_byline, make_party

_LONGEST = 200
"""Code points that a byline has at most; a longer line is not looked into."""

_PREFIX = re.compile(
    "(?:" + "|".join(re.escape(p) for p in sorted(PREFIXES, key=len, reverse=True)) + ")"
    r"(?:(?<=[=：・])|\s*:\s*|(?<=:)\s*|\s+)(?=\S)",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"\s*[,;|·•]\s*|\s+(?:"
    + "|".join(re.escape(w) for w in sorted(AND | WITH))
    + r")\s+|\s+[-–—]\s+"
    r"|\s*/\s*|(?<=\w)\s*[（(]|[)）]\s*|\s*[、・]\s*",
    re.IGNORECASE,
)
_SIGNS = re.compile(r"[,;|/()@-]")
"""What has to stand in a line of ASCII, beside `_BETWEEN_WORDS`, for it to be cut."""
_BETWEEN_WORDS = AND | WITH
_FORBIDDEN = re.compile(r"[\"“”„«»!?<>\[\]{}=*#]|\.\s+\S+\s+\S+\s+\S+\s|\d{3}|://")
_MAIL = re.compile(r"\S+@\S+|@\w+")


def read_byline(text: str, *, language: str | None = None) -> Byline:
    """A byline and the people in it, as far as its words tell.

    `Byline.text` is the line as it is, less blank space around it. People get their `job_title` and
    the organisations they write for (`affiliations`) where the line names them; a line that names
    only an organisation gives that. The place that somebody writes from stays in the text.

    Args:
        text: the line, with or without "By".
        language: BCP 47 tag of the byline where it is not the article's; kept, not used to read.

    Example:
        >>> byline = read_byline("By Jane Doe and John Roe, Staff Writers")
        >>> [(p.name, p.job_title) for p in byline.people]
        [('Jane Doe', 'Staff Writers'), ('John Roe', 'Staff Writers')]
        >>> [p.name for p in read_byline("Jane Doe in Paris").people]
        ['Jane Doe']
        >>> read_byline("rgd/icn").people
        ()

    Spec: NITF 3.6, byline (person, byttl); IPTC NewsML-G2 2.35, contentMeta/by
    """
    line = text.strip()
    if not line or len(line) > _LONGEST:
        return Byline(text=line, language=language)
    return make_byline(text=line, people=_people(_strip_prefix(line)), language=language)


@lru_cache(maxsize=1024)
def people_in(text: str) -> tuple[Party, ...]:
    """The people of a byline, kept for a while: a newsroom's bylines recur.

    Example:
        >>> [person.name for person in people_in("By Jane Doe")]
        ['Jane Doe']
    """
    return read_byline(text).people


def is_byline(line: str, *, bare: bool = True) -> bool:
    """Whether a line of plain text is a byline beyond reasonable doubt.

    It is one when it opens with a word such as "By" and goes on with nothing but names, titles and
    organisations, or when names are followed by a title, an agency or a place.

    Args:
        line: the line, without its line end.
        bare: whether names without a word such as "By" before them will do; only below a headline
            should they.

    Example:
        >>> is_byline("By JANE DOE, Associated Press"), is_byline("Jane Doe in Paris")
        (True, True)
        >>> is_byline("By Friday the rain had stopped"), is_byline("Rain in Oslo")
        (False, False)
    """
    line = line.strip()
    if line.endswith(".") and line.count(" ") <= 5 and _PREFIX.match(line):
        line = line[:-1]
    if not 4 <= len(line) <= _LONGEST or line.endswith((".", ":", ",", "…")):
        return False
    if _FORBIDDEN.search(line):
        return False
    found = _PREFIX.match(line)
    if found is not None:
        rest = line[found.end() :]
        strong = found[0].strip().rstrip(":") not in WEAK_PREFIXES and found[0][:1].isupper()
        return _only_names(rest, strong=strong)
    return bare and _names_and_more(line)


def is_job_title(line: str) -> bool:
    """Whether a line is nothing but the title of a writer, as it may stand below a name.

    Example:
        >>> is_job_title("AP Business Writer"), is_job_title("Writers gather in Oslo")
        (True, False)
    """
    words = line.split()
    return (
        0 < len(words) <= 5
        and words[-1].lower() in TITLES
        and all(word[0].isupper() or word.lower() in TITLES for word in words)
    )


def _strip_prefix(line: str) -> str:
    found = _PREFIX.match(line)
    return line[found.end() :].strip() if found else line


def _only_names(rest: str, *, strong: bool) -> bool:
    """Whether all parts are names, titles, organisations; with a strong prefix one word will do."""
    parts = _parts(rest)
    names = 0
    for part in parts:
        name = before_place(part)
        if is_name(name) and (strong or " " in name):
            names += 1
        elif not (is_agency(part) or title_start(part) is not None or is_organisation(part)):
            return False
        elif split_title(part)[0] or is_agency(part) or is_organisation(part):
            names += 1
    return names > 0


def _names_and_more(line: str) -> bool:
    """Whether a line without a prefix is names with a title, an agency or a place behind them."""
    parts = _parts(line)
    if not parts:
        return False
    name = before_place(parts[0])
    if not is_full_name(name):
        return False
    if len(parts) == 1:
        # "Jane Doe in Paris": the place must be a name and nothing else.
        if name == parts[0]:
            return False
        place = parts[0][len(name) :].split(maxsplit=1)[1]
        return len(name.split()) <= 3 and is_name(place) and len(place.split()) <= 3
    rest = parts[1:]
    if not all(is_full_name(before_place(p)) or is_agency(p) or is_title(p) for p in rest):
        return False
    return any(is_agency(p) or is_title(p) for p in rest)


def _parts(line: str) -> list[str]:
    """The line cut at commas, bars and the words between names."""
    if (
        line.isascii()
        and not _SIGNS.search(line)
        and _BETWEEN_WORDS.isdisjoint(line.lower().split())
    ):
        # Most bylines are one name, and the expression below is slow to find nothing.
        return [" ".join(line.split())] if line and not line.isspace() else []
    parts = (" ".join(part.split()) for part in _BETWEEN.split(_MAIL.sub("", line)) if part)
    return [_without_joiner(part) for part in parts if part]


def _without_joiner(part: str) -> str:
    """A part without the "and" before it, which stays where a bracket stood between two names."""
    first, _, more = part.partition(" ")
    return more if more and first.lower() in _BETWEEN_WORDS else part


def _people(rest: str) -> tuple[Party, ...]:
    """The parties that a byline without its prefix names."""
    names: list[str] = []
    title: dict[int, str] = {}
    employers: dict[int, list[str]] = {}
    open_from = 0
    for part in _parts(rest):
        if names and (is_agency(part) or is_organisation(part)):
            for index in range(open_from, len(names)):
                employers.setdefault(index, []).append(part)
            continue
        if names and is_title(part):
            for index in range(open_from, len(names)):
                title.setdefault(index, part)
            continue
        name, own = split_title(before_place(part))
        if not is_name(name):
            continue
        if any(index in title or index in employers for index in range(open_from, len(names))):
            open_from = len(names)
        names.append(name)
        if own:
            target = employers.setdefault(len(names) - 1, []) if is_agency(own) else None
            if target is None:
                title[len(names) - 1] = own
            else:
                target.append(own)
    if not names:
        whole = rest.strip()
        if is_agency(whole) or is_organisation(whole):
            return (make_party(name=whole, kind="organisation"),)
        return ()
    return tuple(
        make_party(
            name=name,
            kind="organisation" if is_agency(name) or is_organisation(name) else "person",
            job_title=title.get(index),
            affiliations=tuple(
                make_party(name=employer, kind="organisation")
                for employer in employers.get(index, ())
            ),
        )
        for index, name in enumerate(names)
    )
