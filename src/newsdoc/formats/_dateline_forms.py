"""Datelines of set forms: those of press release wires, and of Chinese, Japanese and Korean agencies."""

from __future__ import annotations

import re

from newsdoc.formats._dateline_places import is_place
from newsdoc.formats._written_dates import read_written_date
from newsdoc.model import Dateline
from newsdoc.model._makers import make_dateline

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


def press_wire(head: str, language: str | None) -> tuple[Dateline, int] | None:
    """The forms of press release wires: `CITY--(BUSINESS WIRE)--`, `CITY / ACCESSWIRE / date /`."""
    found = None
    if "--(" in head:
        found = _DASHED.match(head)
    elif " / " in head:
        found = _SLASHED.match(head)
    if found is None or not is_place(found["place"].replace(" & ", ", ")):
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


def east_asian(head: str) -> tuple[Dateline, int] | None:
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
