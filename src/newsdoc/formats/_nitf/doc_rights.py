"""Copyright and rights in NITF's `docdata`."""

from __future__ import annotations

from lxml import etree

from newsdoc.formats._nitf.fields import Fields
from newsdoc.model import UsageRight
from newsdoc.model._makers import make_party, make_property, make_rights


def read_copyright(element: etree._Element, fields: Fields) -> None:
    """Read `doc.copyright`: the year and the holder."""
    year, holder = element.get("year") or None, element.get("holder")
    party = make_party(name=holder) if holder else None
    if year or party:
        fields.add("copyrights", make_rights(year=year, holder=party))
    if fields.account.wanted:
        fields.account.rest(element, "year", "holder")


_NO_USAGE = UsageRight()


def read_rights(element: etree._Element, fields: Fields) -> None:
    """Read `doc.rights`: who may use it, where, when and how."""
    given = dict(element.items())
    start = fields.time(element, "startdate")
    end = fields.time(element, "enddate")
    given.pop("startdate", None)
    given.pop("enddate", None)
    properties = tuple(
        make_property(name=name, value=value)
        for name in ("location-code", "code-source")
        if (value := given.pop(name, None))
    )
    made = UsageRight(
        usage_type=given.pop("type", None) or None,
        holder=given.pop("owner", None) or None,
        agent=given.pop("agent", None) or None,
        geography=given.pop("geography", None) or None,
        limitations=given.pop("limitations", None) or None,
        start=start,
        end=end,
        properties=properties,
    )
    if given:
        fields.account.attributes(element, given)
    if made != _NO_USAGE:
        fields.add("usages", made)
