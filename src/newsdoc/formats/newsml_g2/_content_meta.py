"""`contentMeta`: what the content is about, what is printed above it, who made it."""

from __future__ import annotations

from typing import Any

from newsdoc.formats._bylines import people_in
from newsdoc.formats._xml.body.html import html_fragment, is_html
from newsdoc.formats.newsml_g2._concepts import concept, plain_number, read_fields
from newsdoc.formats.newsml_g2._dateline import read_dateline
from newsdoc.formats.newsml_g2._details import PLACE
from newsdoc.formats.newsml_g2._item_meta import (
    Fields,
    PartReader,
    concept_reader,
    party_reader,
    text_reader,
    time_reader,
)
from newsdoc.formats.newsml_g2._links import read_icon
from newsdoc.formats.newsml_g2._names import LOCAL, XML_LANG
from newsdoc.formats.newsml_g2._reading import Reading, attributes_of
from newsdoc.formats.newsml_g2._subjects import read_subject
from newsdoc.model import (
    Dateline,
    Description,
    Rating,
    Text,
)
from newsdoc.model._makers import (
    make_alternative_id,
    make_byline,
    make_headline,
    make_keyword,
    make_place,
)

USUAL_CAPTION = "drol:caption"
"""Role that goes without saying for the caption of a picture."""


def read_content_meta(r: Reading, element: Any, fields: Fields) -> None:
    """Read `contentMeta`. Spec: NewsML-G2 2.35, ContentMetadataAfDType"""
    for child in element[:]:
        reader = CONTENT_META.get(LOCAL[child.tag])
        if reader is not None:
            reader(r, child, fields)
        else:
            r.keep(child)
    if r.wanted:
        r.account.stray(element)
        r.left(element)


def own_language(r: Reading, given: dict[str, str]) -> str | None:
    """Take the language of a label; None where it is the content's.

    A label without one has that of the item, which may name a region that the content's does not.
    """
    language = given.pop(XML_LANG, None)
    if language is None:
        return r.inherited_language
    return None if language == r.language else language


def _number(r: Reading, element: Any, fields: Fields) -> None:
    """Read `urgency`."""
    raw = (element.text or "").strip()
    if raw.isdigit() and raw.isascii() and len(raw) < 10 and "urgency" not in fields:
        fields["urgency"] = int(raw)
        r.left(element)
    elif raw:
        r.keep(element)


def _label(r: Reading, element: Any) -> tuple[Text | None, str | None, str | None]:
    """Words, role and language of a headline, byline or description."""
    text = r.rich(element)
    if not element.items():
        return text, None, r.inherited_language
    given = attributes_of(element)
    given.pop("{http://www.w3.org/XML/1998/namespace}space", None)
    if text is None:
        r.leave(element, given)
        return None, None, None
    language = own_language(r, given)
    role = given.pop("role", None) or None
    if r.wanted:
        r.leave(element, given)
    return text, role, language


def _headline(r: Reading, element: Any, fields: Fields) -> None:
    text, role, language = _label(r, element)
    if text is None:
        return
    found = make_headline(text=text.text, marks=text.marks, role=role, language=language)
    fields.setdefault("headlines", []).append(found)


def _description(r: Reading, element: Any, fields: Fields) -> None:
    text, role, language = _label(r, element)
    if text is None:
        return
    if "<" in text.text and not len(element) and is_html(text.text):
        text = r.body.text(html_fragment(text.text)) or text
    if r.wanted and role == USUAL_CAPTION:
        r.leave(element, {"role": role})
    found = Description(text=text.text, marks=text.marks, role=role, language=language)
    fields.setdefault("descriptions", []).append(found)


def _byline(r: Reading, element: Any, fields: Fields) -> None:
    text, role, language = _label(r, element)
    if text is None:
        return
    fields.setdefault("bylines", []).append(
        make_byline(
            text=text.text,
            people=people_in(text.text),
            marks=text.marks,
            role=role,
            language=language,
        )
    )


def _dateline(r: Reading, element: Any, fields: Fields) -> None:
    if "dateline" in fields:
        r.keep(element)
        return
    text = r.rich(element)
    if text is None:
        r.left(element)
        return
    given = attributes_of(element)
    given.pop("{http://www.w3.org/XML/1998/namespace}space", None)
    if given.pop("parts", None) is not None:
        date = given.pop("date", None)
        fields["dateline"] = Dateline(
            text=text.text,
            place=given.pop("place", None),
            source=given.pop("source", None),
            date=None if date is None else r.time_value(element, "date", date),
            marks=text.marks,
        )
    else:
        fields["dateline"] = read_dateline(text.text, r.language, text.marks)
    r.keep_attributes("dateline", given)


def _keyword(r: Reading, element: Any, fields: Fields) -> None:
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


def _located(r: Reading, element: Any, fields: Fields) -> None:
    values = read_fields(r, element, PLACE)
    if values:
        fields.setdefault("located", []).append(make_place(**values))


def _alternative_id(r: Reading, element: Any, fields: Fields) -> None:
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


def _rating(r: Reading, element: Any, fields: Fields) -> None:
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


def _language(r: Reading, element: Any, fields: Fields) -> None:
    """The first language was read before all else; others are kept."""
    if element.get("tag") != r.language or "language" in fields:
        r.keep(element)
        return
    fields["language"] = r.language
    if len(element.items()) > 1 or len(element):
        r.keep(element)


def _slugline(r: Reading, element: Any, fields: Fields) -> None:
    if "slugline" in fields or element.get("role"):
        r.keep(element)
        return
    text = r.text(element)
    given = attributes_of(element)
    if text is None:
        r.leave(element, given)
        return
    fields["slugline"] = text
    r.keep_attributes("slugline", given)


def _digital_source(r: Reading, element: Any, fields: Fields) -> None:
    if "digital_source_type" in fields:
        r.keep(element)
    else:
        fields["digital_source_type"] = concept(r, element)


def _icon(r: Reading, element: Any, fields: Fields) -> None:
    fields.setdefault("icon", []).append(read_icon(r, element))


CONTENT_META: dict[str, PartReader] = {
    "icon": _icon,
    "urgency": _number,
    "contentCreated": time_reader("content_created"),
    "contentModified": time_reader("content_modified"),
    "digitalSourceType": _digital_source,
    "located": _located,
    "infoSource": party_reader("sources"),
    "creator": party_reader("creators"),
    "contributor": party_reader("contributors"),
    "audience": concept_reader("audiences"),
    "exclAudience": concept_reader("audiences", "exclAudience"),
    "altId": _alternative_id,
    "rating": _rating,
    "language": _language,
    "genre": concept_reader("genres"),
    "keyword": _keyword,
    "subject": read_subject,
    "slugline": _slugline,
    "headline": _headline,
    "dateline": _dateline,
    "by": _byline,
    "creditline": text_reader("credit_line", "creditline"),
    "description": _description,
}
"""Readers by local name."""
