"""`contentMeta`: what the content is about, what is printed above it, who made it."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import attrs

from newsdoc.formats._datelines import find_dateline
from newsdoc.formats.newsml_g2._concepts import ChildReader, concept, plain_number, read_fields
from newsdoc.formats.newsml_g2._details import EVENT, PARTY, PLACE, make_party
from newsdoc.formats.newsml_g2._item_meta import (
    Fields,
    PartReader,
    concept_reader,
    party_reader,
    text_reader,
    time_reader,
)
from newsdoc.formats.newsml_g2._links import read_icon
from newsdoc.formats.newsml_g2._names import LOCAL, OWN, XML_LANG
from newsdoc.formats.newsml_g2._reading import Reading, attributes_of
from newsdoc.model import (
    AlternativeId,
    Byline,
    Concept,
    Dateline,
    Description,
    Event,
    Headline,
    Keyword,
    Party,
    Place,
    Property,
    Rating,
    Text,
)

_SUMMARIES = ("summary", "abstract", "standfirst")
"""Role codes of the description that sums the story up, besides none."""
_CAPTIONS = ("caption",)
USUAL_CAPTION = "drol:caption"
"""Role that goes without saying for the caption of a picture."""
_MAIN_HEADLINES = ("main", "title", "headline")
_SUB_HEADLINES = ("sub", "subtitle", "subheadline", "subhead", "subheading", "sub-headline")


def read_content_meta(r: Reading, element: Any, fields: Fields) -> None:
    """Read `contentMeta`. Spec: NewsML-G2 2.35, ContentMetadataAfDType"""
    for child in element:
        reader = CONTENT_META.get(LOCAL[child.tag])
        if reader is not None:
            reader(r, child, fields)
        else:
            r.keep(child)
    if r.wanted:
        r.account.stray(element)
        r.left(element)


def code_of(role: str | None) -> str | None:
    """The code of a role in lower case, without its alias."""
    return role.rpartition(":")[2].lower() if role else None


def own_language(r: Reading, given: dict[str, str]) -> str | None:
    """Take the language of a label; None where it is the content's."""
    language = given.pop(XML_LANG, None) or r.label_language
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
        return text, None, own_language(r, {}) if r.label_language != r.language else None
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
    found = Headline(text=text.text, marks=text.marks, role=role, language=language)
    fields.setdefault("headlines", []).append(found)


def settle_headlines(r: Reading, fields: Fields) -> None:
    """Choose the main headline: the content's language and no role win, then a role that says so."""
    found: list[Headline] = fields.pop("headlines", [])
    if not found:
        return
    main = max(found, key=_headline_fitness)
    fields["headline"] = main.text
    if main.marks:
        fields["headline_marks"] = main.marks
    if main.role is not None:
        r.extra.append(Property(name="headline/@role", value=main.role, rel="main"))
    if main.language is not None:
        r.extra.append(Property(name="headline/@xml:lang", value=main.language, rel="main"))
    rest = []
    for other in found:
        if other is main:
            continue
        if other.role is not None and code_of(other.role) in _SUB_HEADLINES and other.role != "sub":
            if other.role != "hldrole:sub":
                r.extra.append(Property(name="headline/@role", value=other.role, rel="sub"))
            other = attrs.evolve(other, role="sub")  # noqa: PLW2901
        rest.append(other)
    if rest:
        fields["headlines"] = rest


def _headline_fitness(headline: Headline) -> int:
    points = 4 if headline.language is None else 0
    if headline.role is None:
        return points + 2
    return points + (1 if code_of(headline.role) in _MAIN_HEADLINES else 0)


def _description(r: Reading, element: Any, fields: Fields) -> None:
    text, role, language = _label(r, element)
    if text is None:
        return
    if r.wanted and role == USUAL_CAPTION:
        r.leave(element, {"role": role})
    found = Description(text=text.text, marks=text.marks, role=role, language=language)
    fields.setdefault("descriptions", []).append(found)


def is_caption(description: Description) -> bool:
    """Whether the description says what a picture shows."""
    return code_of(description.role) in _CAPTIONS


def is_summary(description: Description) -> bool:
    """Whether the description sums up the story by its role."""
    return description.role is None or code_of(description.role) in _SUMMARIES


def _byline(r: Reading, element: Any, fields: Fields) -> None:
    text, role, language = _label(r, element)
    if text is None:
        return
    fields.setdefault("bylines", []).append(
        Byline(text=text.text, marks=text.marks, role=role, language=language)
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


def read_dateline(text: str, language: str | None, marks: Any = ()) -> Dateline:
    """A dateline of its own: taken apart where it is like those in texts, else a place."""
    plain = _plain_dateline(text, language) if len(text) < _LONG else Dateline(text=text)
    return attrs.evolve(plain, marks=marks) if marks else plain


_LONG = 200


@lru_cache(maxsize=512)
def _plain_dateline(text: str, language: str | None) -> Dateline:
    """The same without marks; kept for a while, since an agency's datelines are few and recur."""
    found = find_dateline(text, language=language) if "(" in text or "/" in text else None
    if found is not None and found[1].end == len(text):
        return attrs.evolve(found[0], text=text)
    place = None if any(c.isdigit() or c in "()/" for c in text) else text.rstrip(" ,;-–—_")
    return Dateline(text=text, place=place or None)


def _keyword(r: Reading, element: Any, fields: Fields) -> None:
    text = r.text(element)
    if not element.items():
        if text is not None:
            fields.setdefault("keywords", []).append(Keyword(text=text))
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
    fields.setdefault("keywords", []).append(Keyword(text=text, **values))


NATURES: dict[str, tuple[str, Any, dict[str, ChildReader], str]] = {
    "person": ("people", Party, PARTY, "cpnat:person"),
    "organisation": ("organisations", Party, PARTY, "cpnat:organisation"),
    "organization": ("organisations", Party, PARTY, "cpnat:organisation"),
    "geoarea": ("places", Place, PLACE, "cpnat:geoArea"),
    "poi": ("places", Place, PLACE, "cpnat:geoArea"),
    "event": ("events", Event, EVENT, "cpnat:event"),
    "object": ("objects", Concept, {}, "cpnat:object"),
}
"""Nature of a concept to field, class, readers of details, and the type that goes without saying."""
_BY_DETAILS = {
    "personDetails": "person",
    "organisationDetails": "organisation",
    "geoAreaDetails": "geoarea",
    "POIDetails": "poi",
    "eventDetails": "event",
    "objectDetails": "object",
}


def nature_of(element: Any) -> str | None:
    """`person`, `organisation`, `geoarea`, `poi`, `event` or `object`; None for all else."""
    nature = nature_of_type(element.get("type"))
    if nature is None and len(element):
        return _BY_DETAILS.get(LOCAL[element[-1].tag])
    return nature


@lru_cache(maxsize=1024)
def nature_of_type(kind: str | None) -> str | None:
    """The nature that a type says, whatever its scheme.

    Example:
        >>> nature_of_type("cpnat:geoArea"), nature_of_type("cpnat:abstract")
        ('geoarea', None)
    """
    if not kind:
        return None
    code = kind.rpartition(":")[2].lower()
    return code if code in NATURES else None


def nature_of_child(child: Any) -> str | None:
    """The nature that a child of a concept says: its details, or `type` as an element."""
    name = LOCAL[child.tag]
    if name != "type":
        return _BY_DETAILS.get(name)
    code = (child.get("qcode") or "").rpartition(":")[2].lower()
    return code if code in NATURES else None


def _subject(r: Reading, element: Any, fields: Fields) -> None:
    """Read `subject`.

    It goes among the subjects where it has a QCode or is of no known nature, and into the field of
    its nature where it has one.
    """
    own = element.get(OWN_FIELD)
    if own is not None and own in _OWN_NATURES:
        _own_subject(r, element, fields, own)
        return
    if own == "subjects":
        found = concept(r, element)
        rest = tuple(one for one in found.properties if one.name != "@in")
        fields.setdefault("subjects", []).append(attrs.evolve(found, properties=rest))
        return
    nature = nature_of(element)
    if nature is None:
        fields.setdefault("subjects", []).append(concept(r, element))
        return
    field, cls, readers, usual = NATURES[nature]
    values = read_fields(r, element, readers)
    if values.get("scheme") is not None:
        common = {k: v for k, v in values.items() if k in _CONCEPT_FIELDS}
        fields.setdefault("subjects", []).append(Concept(**common))
    elif r.wanted and values.get("type") == usual:
        r.leave(element, {"type": usual})
    fields.setdefault(field, []).append(entity(cls, values, nature, usual))


def _own_subject(r: Reading, element: Any, fields: Fields, field: str) -> None:
    """A subject that newsdoc wrote of a single field of an article."""
    _, cls, readers, _ = NATURES[_OWN_NATURES[field]]
    values = read_fields(r, element, readers)
    rest = []
    for one in values.pop("properties", ()):
        if one.name == "@kind" and cls is Party and one.value in ("person", "organisation"):
            values["kind"] = one.value
        elif one.name != "@in":
            rest.append(one)
    make = make_party if cls is Party else cls
    fields.setdefault(field, []).append(make(**values, properties=tuple(rest)))


OWN_FIELD = f"{{{OWN}}}in"
"""Names the field of an article that a subject is of, where its type does not tell."""
_OWN_NATURES = {
    "people": "person",
    "organisations": "organisation",
    "places": "geoarea",
    "events": "event",
    "objects": "object",
}


def entity(cls: Any, values: Fields, nature: str, usual: str) -> Any:
    """The typed form of a subject."""
    if values.get("type") == usual:
        del values["type"]
    if cls is Party:
        values.setdefault("kind", "person" if nature == "person" else "organisation")
        return make_party(**values)
    return cls(**values)


_CONCEPT_FIELDS = frozenset(field.name for field in attrs.fields(Concept))


def _located(r: Reading, element: Any, fields: Fields) -> None:
    values = read_fields(r, element, PLACE)
    if values:
        fields.setdefault("located", []).append(Place(**values))


def _alternative_id(r: Reading, element: Any, fields: Fields) -> None:
    value = r.text(element)
    given = attributes_of(element)
    if value is None:
        r.leave(element, given)
        return
    fields.setdefault("alternative_ids", []).append(
        AlternativeId(
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
    "subject": _subject,
    "slugline": _slugline,
    "headline": _headline,
    "dateline": _dateline,
    "by": _byline,
    "creditline": text_reader("credit_line", "creditline"),
    "description": _description,
}
"""Readers by local name."""
