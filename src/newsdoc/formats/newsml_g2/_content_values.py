"""Keywords, places, identifiers, ratings and languages in `contentMeta`."""

from __future__ import annotations

from typing import Any

from newsdoc.formats.newsml_g2._concepts import plain_number, read_fields
from newsdoc.formats.newsml_g2._details import PLACE
from newsdoc.formats.newsml_g2._names import XML_LANG
from newsdoc.formats.newsml_g2._reading import Fields, Reading, attributes_of
from newsdoc.model import Rating
from newsdoc.model._makers import make_alternative_id, make_keyword, make_place


def keyword(r: Reading, element: Any, fields: Fields) -> None:
    text = r.text(element)
    if not element.items():
        if text is not None:
            fields.setdefault("keywords", []).append(make_keyword(text=text))
        return
    if text is None:
        r.left(element)
        return
    rest = attributes_of(element)
    values: Fields = {}
    if (language := own_language(r, rest)) is not None:
        values["language"] = language
    if role := rest.pop("role", None):
        values["role"] = role
    for name in ("relevance", "confidence", "rank"):
        value = rest.pop(name, None)
        if value is None:
            continue
        number = plain_number(value) if name != "rank" else None
        if number is None:
            number = r.number(element, name, value)
        if number is not None:
            values[name] = number
    r.leave(element, rest)
    fields.setdefault("keywords", []).append(make_keyword(text=text, **values))


def located(r: Reading, element: Any, fields: Fields) -> None:
    values = read_fields(r, element, PLACE)
    if values:
        fields.setdefault("located", []).append(make_place(**values))


def alternative_id(r: Reading, element: Any, fields: Fields) -> None:
    value = r.text(element)
    given = attributes_of(element)
    if value is None:
        r.leave(element, given)
        return
    fields.setdefault("alternative_ids", []).append(
        make_alternative_id(
            value=value,
            role=given.pop("role", None) or None,
            scheme=given.pop("type", None) or None,
            version=given.pop("version", None) or None,
            environment=given.pop("environment", None) or None,
        )
    )
    r.leave(element, given)


def rating(r: Reading, element: Any, fields: Fields) -> None:
    given = attributes_of(element)
    value = given.pop("value", None)
    if not value or given.keys() - _RATING:
        r.keep(element)
        return
    fields.setdefault("ratings", []).append(
        Rating(
            value=value,
            value_type=given.get("ratingtype") or None,
            scale_min=given.get("scalemin") or None,
            scale_max=given.get("scalemax") or None,
            scale_unit=given.get("scaleunit") or None,
        )
    )


_RATING = frozenset({"ratingtype", "scalemin", "scalemax", "scaleunit"})


def language(r: Reading, element: Any, fields: Fields) -> None:
    """The first language was read before all else; others are kept."""
    if element.get("tag") != r.language or "language" in fields:
        r.keep(element)
        return
    fields["language"] = r.language
    if len(element.items()) > 1 or len(element):
        r.keep(element)


def own_language(r: Reading, given: dict[str, str]) -> str | None:
    """Take the language of a label; None where it is the content's.

    A label without one has that of the item, which may name a region that the content's does not.
    """
    language = given.pop(XML_LANG, None)
    if language is None:
        return r.inherited_language
    return None if language == r.language else language
