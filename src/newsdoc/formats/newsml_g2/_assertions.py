"""Assertions: what an item says of people, places and things beside its subjects."""

from __future__ import annotations

import re
from typing import Any

import attrs

from newsdoc.formats.newsml_g2._concepts import read_fields
from newsdoc.formats.newsml_g2._details import EVENT, PARTY, PLACE
from newsdoc.formats.newsml_g2._reading import Fields, Reading
from newsdoc.formats.newsml_g2._subjects import OWN_FIELD, nature_of_child
from newsdoc.model import Concept, Event, Party, Place
from newsdoc.model._makers import changed

_ASSERTED: dict[str, tuple[str, Any, Any]] = {
    "person": ("parties", Party, PARTY),
    "organisation": ("parties", Party, PARTY),
    "geoarea": ("places", Place, PLACE),
    "poi": ("places", Place, PLACE),
    "event": ("events", Event, EVENT),
}


def assertion(r: Reading, element: Any, fields: Fields) -> None:
    """Read `assert`: what is said of a concept apart from its uses."""
    own = element.get(OWN_FIELD)
    if own is not None and _OWN_PLACE.fullmatch(own):
        fields.setdefault("details", []).append((own, element))
        return
    nature = next(filter(None, map(nature_of_child, reversed(element))), None)
    field, cls, readers = _ASSERTED.get(nature or "", ("concepts", Concept, {}))
    fields.setdefault("assert", {}).setdefault(field, []).append(
        cls(**read_fields(r, element, readers))
    )


_OWN_PLACE = re.compile(r"(people|organisations|places|events)/(\d{1,6})", re.ASCII)


def subject_details(r: Reading, own: str, element: Any, fields: Fields) -> None:
    """Put details that newsdoc wrote as an assertion back where they are of."""
    field, _, number = own.partition("/")
    found = fields.get(field, [])
    if int(number) >= len(found):
        return
    one = found[int(number)]
    readers = PARTY if isinstance(one, Party) else PLACE if isinstance(one, Place) else EVENT
    values = read_fields(r, element, readers)
    details = {k: v for k, v in values.items() if k not in _COMMON and k != "kind"}
    found[int(number)] = changed(one, **details)


_COMMON = frozenset(field.name for field in attrs.fields(Concept))
