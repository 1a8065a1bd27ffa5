"""`contentMeta`: what the content is about, what is printed above it, who made it."""

from __future__ import annotations

from typing import Any

from newsdoc.formats._bylines import people_in
from newsdoc.formats._xml.body.html import html_fragment, is_html
from newsdoc.formats.newsml_g2._concepts import concept
from newsdoc.formats.newsml_g2._content_values import (
    alternative_id,
    keyword,
    language,
    located,
    own_language,
    rating,
)
from newsdoc.formats.newsml_g2._dateline import read_dateline
from newsdoc.formats.newsml_g2._item_meta import (
    PartReader,
    concept_reader,
    party_reader,
    read_children,
    text_reader,
    time_reader,
)
from newsdoc.formats.newsml_g2._links import read_icon
from newsdoc.formats.newsml_g2._reading import Fields, Reading, attributes_of
from newsdoc.formats.newsml_g2._subjects import read_subject
from newsdoc.model import Dateline, Description, Text
from newsdoc.model._makers import make_byline, make_headline

USUAL_CAPTION = "drol:caption"
"""Role that goes without saying for the caption of a picture."""


def read_content_meta(r: Reading, element: Any, fields: Fields) -> None:
    """Read `contentMeta`. Spec: NewsML-G2 2.35, ContentMetadataAfDType"""
    read_children(r, element, fields, CONTENT_META)


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
    "located": located,
    "infoSource": party_reader("sources"),
    "creator": party_reader("creators"),
    "contributor": party_reader("contributors"),
    "audience": concept_reader("audiences"),
    "exclAudience": concept_reader("audiences", "exclAudience"),
    "altId": alternative_id,
    "rating": rating,
    "language": language,
    "genre": concept_reader("genres"),
    "keyword": keyword,
    "subject": read_subject,
    "slugline": _slugline,
    "headline": _headline,
    "dateline": _dateline,
    "by": _byline,
    "creditline": text_reader("credit_line", "creditline"),
    "description": _description,
}
"""Readers by local name."""
