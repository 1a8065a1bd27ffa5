"""Marks as NITF elements: which element, which attributes, and what may stand in it.

Some elements of NITF hold no markup of others (`person`), and some stand only in one (`city` in
`location`). What NITF has no element for is an XHTML element in its own namespace, which the schema
allows in running text.

Spec: NITF 3.6, group enrichedText
"""

from __future__ import annotations

from functools import partial

from newsdoc.formats._xml.body.inlines import EMPHASIS_CLASSES
from newsdoc.formats._xml.body.markup import XHTML
from newsdoc.formats._xml.body.nest import Element, write_words
from newsdoc.formats._xml.escape import attribute, is_language, is_nmtoken, language
from newsdoc.model import Concept, Mark, Span

_EMPHASIS = {
    "strong": "bold",
    "underline": "underline",
    "strike": "strike",
    "superscript": "superscript",
    "subscript": "subscript",
    "small": "small",
    "code": "code",
}
_PLACE_PARTS = frozenset({"sublocation", "city", "state", "region", "country"})
_INNER: dict[str, frozenset[str]] = {
    "location": _PLACE_PARTS,
    "person": frozenset({"name.given", "name.family", "function"}),
    "num": frozenset({"frac", "sub", "sup"}),
    "frac": frozenset({"numer", "frac-sep", "denom"}),
    "copyrite": frozenset({"copyrite.year", "copyrite.holder"}),
    "byttl": frozenset({"org"}),
}
_NUMBER_PARTS = {"superscript": "sup", "subscript": "sub"}
_HTML_ROLES = frozenset({"abbr", "acronym", "dfn", "mark", "big", "bdi", "bdo"})
_HTML_KINDS = frozenset(
    {
        ("underline", "ins"),
        ("strike", "del"),
        *(("code", name) for name in ("kbd", "samp", "var", "tt")),
    }
)
_OWN_CODE = {
    "city": ("city-code", "code-source"),
    "state": ("state-code", "code-source"),
    "region": ("region-code", "code-source"),
    "sublocation": ("location-code", "code-source"),
    "location": ("location-code", "code-source"),
    "country": ("iso-cc", None),
}


def spell(mark: Mark, parent: Element | None) -> Element | None:
    """The element of running text for a mark inside of `parent`; None where there is none."""
    inside = parent.name if parent is not None else None
    role, first, rest = mark.role, *_first_word(mark.role)
    match mark.kind:
        case "emphasis":
            if first in EMPHASIS_CLASSES:
                role = f"italic {role}"
            return _open("em", mark, role)
        case "superscript" | "subscript" if inside == "num" and not role:
            return _closed(_NUMBER_PARTS[mark.kind], mark, role)
        case "strong" | "underline" | "strike" | "superscript" | "subscript" | "small" | "code":
            if (mark.kind, first) in _HTML_KINDS:
                return _foreign(first, mark, rest)
            word = _EMPHASIS[mark.kind]
            return _open("em", mark, f"{word} {role}" if role else word)
        case "link":
            rel = mark.rel if mark.rel is not None and is_nmtoken(mark.rel) else None
            more = attribute("href", mark.href) + attribute("rel", rel)
            return _open("a", mark, role, more + attribute("title", mark.title))
        case "quote":
            return _open("q", mark, role, attribute("quote-source", mark.title))
        case "person":
            return _closed("person", mark, role, _code(mark.concept, "person"))
        case "organisation":
            return _closed("org", mark, role, _code(mark.concept, "org"))
        case "place":
            if first in _PLACE_PARTS and inside == "location":
                return _closed(first, mark, rest, _code(mark.concept, first))
            if first == "virtloc":
                return _closed("virtloc", mark, rest, _code(mark.concept, "virtloc"))
            return _closed("location", mark, role, _code(mark.concept, "location"))
        case "event":
            start, _, end = (mark.value or "").partition("/")
            more = attribute("start-date", start or None) + attribute("end-date", end or None)
            return _closed("event", mark, role, more + _code(mark.concept, "event"))
        case "object":
            return _closed("object.title", mark, role, _code(mark.concept, "object.title"))
        case "date":
            return _closed("chron", mark, role, attribute("norm", mark.value))
        case "number":
            return _closed("num", mark, role, attribute("units", mark.unit))
        case "money":
            more = attribute("unit", mark.unit) + attribute("date", mark.value)
            return _closed("money", mark, role, more)
        case "language":
            return _open("lang", mark, role, _code(mark.concept, "lang"))
        case "span":
            return _spell_span(mark, first, rest, inside)
        case _:
            return _foreign("span" if mark.kind != "cite" else "cite", mark, role)


def _spell_span(mark: Mark, first: str | None, rest: str | None, inside: str | None) -> Element:
    """A range that has nothing but a class: the element that its first word names."""
    if first is not None and inside is not None and first in _INNER.get(inside, ()):
        return _closed(first, mark, rest, _code(mark.concept, first))
    if first in ("function", "classifier"):
        return _closed(first, mark, rest, _code(mark.concept, first))
    if first == "copyrite":
        return _closed("copyrite", mark, None)
    if first == "pronounce":
        more = attribute("guide", mark.title) + attribute("phonetic", mark.value)
        return _open("pronounce", mark, rest, more)
    if first in _HTML_ROLES:
        return _foreign(first, mark, rest)
    return _foreign("span", mark, mark.role)


def spell_in_line(mark: Mark, parent: Element | None) -> Element | None:
    """The element for a mark in a byline or a dateline, where few are allowed."""
    first, rest = _first_word(mark.role)
    inside = parent.name if parent is not None else None
    match mark.kind:
        case "person":
            return spell(mark, parent)
        case "place":
            return spell(mark, parent)
        case "organisation" if inside == "byttl":
            return spell(mark, parent)
        case "date" if first == "story.date":
            return _closed("story.date", mark, rest, attribute("norm", mark.value))
        case "span" if first == "byttl":
            return _closed("byttl", mark, None)
        case "span" if inside == "person" and first in _INNER["person"]:
            return spell(mark, parent)
        case _:
            return None


write_nitf_words = partial(write_words, spell=spell)
"""Append words and marks as NITF's running text."""


def _first_word(role: str | None) -> tuple[str | None, str | None]:
    if role is None:
        return None, None
    first, _, rest = role.partition(" ")
    return first, rest or None


_CLASSLESS = frozenset(
    {"function", "copyrite", "byttl", "numer", "denom", "frac-sep", "story.date"}
)


def _common(name: str, mark: Mark, role: str | None) -> str:
    if name in _CLASSLESS:
        return ""
    made = attribute("class", role)
    if mark.language is not None and is_language(mark.language):
        made += attribute("xml:lang", mark.language)
    return made


def _open(name: str, mark: Mark, role: str | None, more: str = "") -> Element:
    return Element(name, name + _common(name, mark, role) + more)


def _closed(name: str, mark: Mark, role: str | None, more: str = "") -> Element:
    end = ""
    if mark.concept is not None and name not in ("copyrite", "chron", "money", "num", "byttl"):
        end = alt_codes(mark.concept)
    inner = _INNER.get(name, _NONE)
    start = name + _common(name, mark, role) + more
    return Element(name, start, closed=True, inner=inner, end=end)


_NONE: frozenset[str] = frozenset()


def alt_codes(concept: Concept) -> str:
    """The further codes of a concept, as `alt-code` elements."""
    return "".join(
        f"<alt-code{attribute('idsrc', same.scheme)}{attribute('value', same.code)}/>"
        for same in concept.same_as
        if same.scheme is not None and same.code is not None
    )


def _code(concept: Concept | None, name: str) -> str:
    """The code of the concept in the attributes that the element has for it."""
    if concept is None:
        return ""
    code, source = _OWN_CODE.get(name, ("value", "idsrc"))
    made = attribute(source, concept.scheme) if source is not None else ""
    made += attribute(code, concept.code)
    if name == "classifier":
        made += attribute("type", concept.type)
    elif name == "person" and concept.type in ("male", "female"):
        made += attribute("gender", concept.type)
    return made


def _foreign(name: str | None, mark: Mark, role: str | None) -> Element:
    """An element of XHTML, with what newsdoc's own reader needs to know it again."""
    kind = mark.kind
    named = kind not in ("span", "cite", "underline", "strike", "code")
    made = f'{name} xmlns="{XHTML}"{attribute("data-kind", kind if named else None)}'
    made += attribute("class", role) + language(mark.language)
    made += attribute("title", mark.title) + attribute("data-href", mark.href)
    made += attribute("data-rel", mark.rel) + attribute("data-value", mark.value)
    made += attribute("data-unit", mark.unit)
    if (concept := mark.concept) is not None:
        for field in ("scheme", "code", "uri", "name", "type"):
            made += attribute(f"data-{field}", getattr(concept, field))
    # Elements inside would be of XHTML's namespace too, unless each says its own: so it is innermost.
    return Element(name or "span", made, closed=True)


def is_whole(mark: Mark, text: str) -> bool:
    """Whether the mark covers all of the text."""
    return mark.span == Span(0, len(text))
