"""Rights, copyright and distributor in NITF's `body.head`."""

from __future__ import annotations

import re

from lxml import etree

from newsdoc.formats._nitf.fields import Fields
from newsdoc.formats._nitf.names import words_of
from newsdoc.formats._xml.dates import read_time
from newsdoc.formats._xml.parse import LOCAL_NAMES
from newsdoc.model import Party, Rights, UsageRight


def read_rights(element: etree._Element, fields: Fields) -> None:
    """Read `rights`: the statement that `doc.rights` makes, in elements."""
    if fields.account.wanted:
        fields.account.rest(element)
    values: dict[str, object] = {}
    loose = [element.text or ""]
    for child in element[:]:
        _rights_part(
            child, fields, values, in_line=bool((element.text or child.tail or "").strip())
        )
        loose.append(child.tail or "")
    if values:
        fields.add("usages", UsageRight(**values))  # type: ignore[arg-type]
    terms = " ".join("".join(loose).split())
    if terms and values:
        # a statement with its parts marked up in it: cut out, they would leave half a sentence
        terms = words_of(element) or terms
    name = "notice" if _NOTICE.match(terms) and "notice" not in fields.values else "usage_terms"
    if terms and name not in fields.values:
        fields.values[name] = terms
    else:
        fields.account.text(element, terms)


_NOTICE = re.compile(r"copyright\b|\(c\)|©", re.IGNORECASE)

RIGHTS = {
    "rights.owner": "holder",
    "rights.agent": "agent",
    "rights.geography": "geography",
    "rights.type": "usage_type",
    "rights.limitations": "limitations",
    "rights.startdate": "start",
    "rights.enddate": "end",
}


def _rights_part(
    element: etree._Element, fields: Fields, values: dict[str, object], *, in_line: bool = False
) -> None:
    field = RIGHTS.get(LOCAL_NAMES[element.tag])
    if field is None or field in values:
        fields.account.element(element)
        return
    given = dict(element.items())
    text = words_of(element)
    if field in ("start", "end"):
        time = fields.time(element, "norm") if given.pop("norm", None) else read_time(text)
        if time is not None:
            values[field] = time
        if text and read_time(text) != time and not in_line:
            fields.account.value(element, None, text, "the date in words is not kept")
    elif text:
        values[field] = text
    if given:
        fields.account.attributes(element, given)


def read_bare_rights(element: etree._Element, fields: Fields) -> None:
    """A part of `rights` that stands without it."""
    values: dict[str, object] = {}
    _rights_part(element, fields, values)
    if values:
        fields.add("usages", UsageRight(**values))  # type: ignore[arg-type]


def read_copyrite(element: etree._Element, fields: Fields) -> None:
    """Read `copyrite`: the notice, and the year and the holder that it marks up."""
    if fields.account.wanted:
        fields.account.rest(element)
    notice = words_of(element)
    if notice is None:
        return
    if "notice" in fields.values:
        fields.account.text(element, notice)
        return
    fields.values["notice"] = notice
    parts = {LOCAL_NAMES[child.tag]: words_of(child) for child in element}
    year, holder = parts.get("copyrite.year"), parts.get("copyrite.holder")
    if (year or holder) and "copyrights" not in fields.lists:
        party = Party(name=holder) if holder else None
        fields.add("copyrights", Rights(year=year, holder=party))
