"""What stands above the story of a message: the agency, and lines with labels, signs or codes."""

from __future__ import annotations

import re
from typing import Any

import attrs

from newsdoc.formats._agency_names import is_agency
from newsdoc.formats._base import ReadContext
from newsdoc.formats._bylines import read_byline
from newsdoc.formats._month_names import month_number
from newsdoc.formats._wire.messages import Line
from newsdoc.formats._wire.stamps import full_year, make_time
from newsdoc.formats._written_dates import read_written_time
from newsdoc.model import Concept, Keyword, Party, Place, Property, Symbol, Text, WireHeader

OPEN = re.compile(r"ZCZC(?![A-Za-z])[ \t]*(.*)", re.IGNORECASE)
BULLET = re.compile(r"[-*•·][ \t]+(?=\S)")
_SERVICE = re.compile(r"([A-Za-z]{1,6})\s?(\d{2,6})")
_LABELLED = re.compile(r"([A-Z]{2})#[ \t]*(.*)")
_SIGNED = re.compile(r"([%#$:*~@&+=^\\!])[ \t]*(.*)")
_CODES = re.compile(r"[A-Za-z]{1,3} [A-Za-z0-9]{1,4}")
_NUMBER_FIRST = re.compile(r"(\d{2,6})/([A-Z]{2,4})")
_NUMBERED = re.compile(
    r"([A-Z]{2,4})(\d{2,6}) ([0-9A-Z]) ([A-Z]{2,4}) (\d{1,5})((?: [A-Z0-9]{1,5}){0,6})(?: /)?"
)
"""Agency and number of the message, its priority, category, length, and further codes."""
_SERVICES = re.compile(r"(?=\S*_)[A-Z0-9]{2,}(?:_[A-Z0-9]{1,6}){1,4}|[A-Z](?: [A-Z0-9]{3,4}){2,4}")
"""A number with the services that carry the message, or its priority with its categories."""
_SUBJECT = re.compile(r"\d{8}")
_TEXT_LABEL = "TX"
_MOST_LINES = 40
"""Lines that a header may have."""

Fields = dict[str, Any]


def read_opening(line: Line, fields: Fields, context: ReadContext) -> WireHeader:
    """What stands behind `ZCZC`: the agency, or the channel and the number of the message."""
    found = OPEN.fullmatch(line.text.strip("\ufeff \t"))
    rest = found[1].strip() if found else ""
    report(line, "ZC103", "start of a message", context)
    if not rest:
        return WireHeader()
    if is_agency(rest):
        fields["provider"] = Party(name=rest)
        return WireHeader()
    if numbered := _NUMBERED.fullmatch(rest):
        return _numbered(numbered, fields)
    if turned := _NUMBER_FIRST.fullmatch(rest):
        return WireHeader(service=turned[2], sequence=turned[1])
    pair = _SERVICE.fullmatch(rest)
    return WireHeader(service=pair[1], sequence=pair[2]) if pair else WireHeader(options=rest)


def read_header(
    lines: list[Line], wire: WireHeader, fields: Fields, context: ReadContext
) -> tuple[WireHeader, int, bool]:
    """The fields of the lines below `ZCZC`, the place of the story, and whether it has a label."""
    at = 1
    while at < len(lines) and not lines[at].text.strip():
        at += 1
    start = at
    while at < min(len(lines), start + _MOST_LINES):
        text = lines[at].text.strip()
        if labelled := _LABELLED.fullmatch(text):
            report(lines[at], "ZC101", "a line above the story", context)
            if labelled[1] == _TEXT_LABEL:
                # The story may begin in the line of its label.
                if labelled[2]:
                    lines[at] = attrs.evolve(lines[at], part=labelled[2])
                    return wire, at, True
                return wire, at + 1, True
            _take_label(labelled[1], labelled[2].strip(), fields)
        elif at < start + 3 and wire.priority_code is None and (found := _NUMBERED.fullmatch(text)):
            report(lines[at], "ZC101", "a line above the story", context)
            wire = _numbered(found, fields)
        elif at < start + 3 and _SERVICES.fullmatch(text):
            report(lines[at], "ZC101", "a line above the story", context)
            wire = attrs.evolve(wire, options=f"{wire.options} {text}" if wire.options else text)
        elif at == start and _CODES.fullmatch(text):
            report(lines[at], "ZC101", "a line above the story", context)
            wire = attrs.evolve(wire, format=text)
        elif (signed := _SIGNED.fullmatch(text)) and not BULLET.match(text):
            report(lines[at], "ZC101", "a line above the story", context)
            wire = _take_sign(signed[1], signed[2].strip(), wire, fields)
        else:
            break
        at += 1
    return wire, at, False


def _numbered(found: re.Match[str], fields: Fields) -> WireHeader:
    """The header of agencies that put all of it into one line."""
    service, sequence, priority, category, words, codes = found.groups()
    if is_agency(service):
        fields["provider"] = Party(name=service)
    if priority.isdigit() and priority != "0":
        fields["priority"] = int(priority)
    return WireHeader(
        service=service,
        sequence=sequence,
        priority_code=priority,
        category=category,
        word_count=words,
        options=codes.strip() or None,
    )


_DATE = re.compile(r"(\d\d)-([A-Za-z]{3})-(\d\d) (\d\d):(\d\d)")
_STAMP = re.compile(r"(\d\d)(\d\d)(\d\d) ([A-Za-z]{3}) (\d\d)")


def take_date(lines: list[Line], fields: Fields, context: ReadContext) -> None:
    """Take the line with the time of the message off the end, where there is one."""
    last = next((at for at in range(len(lines) - 1, 0, -1) if lines[at].text.strip()), 0)
    text = lines[last].text.strip()
    if len(text) > 20:
        return
    if found := _DATE.fullmatch(text):
        day, month, year, hour, minute = found.groups()
    elif found := _STAMP.fullmatch(text):
        day, hour, minute, month, year = found.groups()
    else:
        return
    number = month_number(month)
    if number is None:
        return
    time = make_time((full_year(year), number, int(day)), (int(hour), int(minute)), None)
    if time is not None and "published" not in fields:
        fields["published"] = time
        report(lines[last], "ZC101", "the time of the message", context)
        del lines[last:]


def _take_label(label: str, value: str, fields: Fields) -> None:
    """A line with a label of two letters."""
    if not value:
        return
    if label == "PD" and (time := read_written_time(value)) is not None:
        fields["published"] = time
    elif label == "BY":
        _add(fields, "bylines", read_byline(value))
    elif label == "KY":
        parts = re.split(r"[,;]", value) if re.search("[,;]", value) else value.split()
        fields["keywords"] = tuple(Keyword(text=part.strip()) for part in parts if part.strip())
    elif label == "CO":
        _add(fields, "organisations", Party(kind="organisation", symbols=(Symbol(symbol=value),)))
    elif label == "KN":
        fields["provider"] = Party(name=value)
    elif label == "SO":
        _add(fields, "sources", Party(name=value))
    elif label == "AB":
        fields["summary"] = Text(text=value)
    elif (field := _LABELS.get(label)) is not None and field not in fields:
        fields[field] = value
    else:
        _add(fields, "properties", Property(name=label, value=value))


_LABELS = {"AN": "guid", "TI": "headline"}


def _take_sign(sign: str, value: str, wire: WireHeader, fields: Fields) -> WireHeader:
    """A line with a sign before its value; what the value tells goes before what the sign does."""
    if not value:
        return wire
    if _SUBJECT.fullmatch(value):
        _add(fields, "subjects", Concept(code=value))
    elif len(value) == 1 and sign in "%$*" and wire.category is None:
        return attrs.evolve(wire, category=value)
    elif sign in "$^" and "headline" not in fields and len(value) > 1:
        fields["headline"] = value
    elif sign in "#:" and any(map(str.isalpha, value)) and "slugline" not in fields:
        slug, inner, headline = value.partition(" :")
        fields["slugline"] = slug.strip()
        if inner and headline.strip() and "headline" not in fields:
            fields["headline"] = headline.strip()
    elif sign == "@":
        _add(fields, "places", Place(name=value))
    elif sign == "~":
        _add(fields, "genres", Concept(name=value))
    elif sign in "=\\" and wire.take_key is None:
        return attrs.evolve(wire, take_key=value)
    else:
        _add(fields, "properties", Property(name=sign, value=value))
    return wire


def _add(fields: Fields, name: str, value: Any) -> None:
    fields[name] = (*fields.get(name, ()), value)


def report(line: Line, code: str, message: str, context: ReadContext) -> None:
    """Remark on a line, with all of it."""
    if context.wanted:
        context.remark(code, message, value=line.raw, line=line.number)
