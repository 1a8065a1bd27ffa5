"""Datelines of NewsML 1: a line of words, and the places that are told apart."""

from __future__ import annotations

from typing import Any

from newsdoc.formats._stated_datelines import stated_dateline
from newsdoc.model import Dateline, Place
from newsdoc.model._makers import changed


def dateline_of(text: str, located: list[Any], language: str | None) -> Dateline:
    """The dateline of a DateLine: what its words tell, and the city that Location gives.

    The place as the metadata spells it is taken where the words name it, too, or name none.
    """
    found = stated_dateline(text, language)
    city = _city(located)
    if city is not None and (found.place is None or city.casefold() in text.casefold()):
        return changed(found, place=city)
    return found


def _city(located: list[Any]) -> str | None:
    for place in located:
        if isinstance(place, Place):
            return place.name if place.type == "city" or not place.type else None
    return None
