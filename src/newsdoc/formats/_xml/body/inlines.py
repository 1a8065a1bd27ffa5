"""What inline elements mean: element and attributes to `Mark`, for XHTML, bare HTML and NITF.

The vocabularies share one table, since files mix them and hardly any name has two meanings. Names
are local and lower case.
"""

from __future__ import annotations

from typing import Any

from lxml import etree

from newsdoc.formats._xml.body.inline_kinds import Given, InlineKind
from newsdoc.model import Concept, Mark, MarkKind
from newsdoc.model._makers import changed, make_mark, make_span

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


_KINDS: tuple[MarkKind, ...] = (
    "person",
    "organisation",
    "place",
    "event",
    "object",
    "date",
    "number",
    "money",
    "language",
    "dateline",
    "byline",
    "credit",
)
_NAMED_KINDS: dict[str, MarkKind] = {kind: kind for kind in _KINDS}
"""Kinds that a `span` may name by `data-kind`, as newsdoc writes them in HTML."""


def data_fields(given: Given) -> dict[str, Any]:
    """Fields of a mark from the `data-` attributes that newsdoc writes in HTML."""
    fields: dict[str, Any] = {}
    kind = given.get("data-kind")
    if kind in _NAMED_KINDS:
        fields["kind"] = _NAMED_KINDS[given.pop("data-kind")]
    for name in ("value", "unit", "href", "title", "rel"):
        if (value := given.pop(f"data-{name}", None)) is not None:
            fields[name] = value
    concept: dict[str, Any] = {
        name: given.pop(f"data-{name}")
        for name in ("scheme", "code", "uri", "name", "type")
        if f"data-{name}" in given
    }
    if concept:
        fields["concept"] = Concept(**concept)
    return fields


EMPHASIS_CLASSES: dict[str, MarkKind] = {
    "bold": "strong",
    "strong": "strong",
    "italic": "emphasis",
    "underscore": "underline",
    "underline": "underline",
    "strike": "strike",
    "superscript": "superscript",
    "subscript": "subscript",
    "small": "small",
    "code": "code",
}
"""What the first word of the class of an `em` says: NITF has no other elements for these."""

SPAN_CLASSES: dict[str, MarkKind] = {
    "dateline": "dateline",
    "byline": "byline",
    "credit": "credit",
}
"""Classes of a `span` that name what its words are."""


def mark_of(kind: InlineKind, name: str, given: Given, start: int, end: int) -> Mark | None:
    """The mark that an inline element makes on `start` to `end`; None where it says nothing.

    What is not taken of `given` stays in it.
    """
    if not given:
        if not kind.bare or start == end:
            return None
        return make_mark(span=make_span(start, end), kind=kind.mark, role=kind.role)
    mark: MarkKind = kind.mark
    if mark == "link" and len(given) == 1 and given.get("href"):  # nine links of ten
        return make_mark(span=make_span(start, end), kind=mark, href=given.pop("href"))
    role = given.pop("class", None)
    if role is not None:
        role = " ".join(role.split()) or None
        if role is not None:
            first, _, rest = role.partition(" ")
            if name == "em" and first in EMPHASIS_CLASSES:
                mark, role = EMPHASIS_CLASSES[first], rest or None
            elif name == "span" and first in SPAN_CLASSES:
                mark, role = SPAN_CLASSES[first], rest or None
    if kind.role is not None:
        role = f"{kind.role} {role}" if role else kind.role
    fields = kind.take(given) if kind.take is not None else {}
    language = None
    if given:
        if any(key.startswith("data-") for key in given):
            found = data_fields(given)
            mark = found.pop("kind", mark)
            fields.update(found)
        language = take_language(given)
    if mark == "span" and role is None and not any(fields.values()):
        if not language:
            return None
        mark = "language"
    if start == end and not any(
        fields.get(field) for field in ("href", "concept", "value", "title")
    ):
        return None
    return make_mark(span=make_span(start, end), kind=mark, role=role, language=language, **fields)


def take_language(given: Given) -> str | None:
    """Take the language of an element; None where it says none."""
    language = given.pop(XML_LANG, None) or given.pop("xml:lang", None)
    if language:
        given.pop("lang", None)
        return language
    return given.pop("lang", None) or None


def alternative_codes(element: etree._Element, mark: Mark) -> Mark:
    """The mark with the further codes that NITF's `alt-code` children of the element give."""
    codes = [
        Concept(scheme=child.get("idsrc"), code=child.get("value"))
        for child in element
        if str(child.tag).endswith("alt-code")
    ]
    if not codes:
        return mark
    concept = mark.concept or Concept()
    return changed(mark, concept=changed(concept, same_as=tuple(codes)))
