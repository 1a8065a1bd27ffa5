"""Values of the model that surely come back as they were written: formal names, parties, blocks.

Each function says yes only where that is certain, for `known`, which needs no reading back then.
What it does not know, it says no to, and nothing is lost by that but time.

Spec: NewsML 1.2 DTD, entities formalname, assignment, party
"""

from __future__ import annotations

from newsdoc.formats._xml.body.nest import is_even
from newsdoc.formats._xml.body.words import trimmed
from newsdoc.formats.newsml_1.pieces import ASSIGNMENT, PROPERTY_ATTRIBUTES, is_address
from newsdoc.model import Block, Concept, Heading, Mark, Paragraph, Party, Property, Text
from newsdoc.model._makers import only

Names = dict[tuple[str | None, str], str]
"""What the topics of the document call the codes, by scheme and code."""


_is_bare_property = only(Property, "name", "value")
_is_own_property = only(Property, "name", "value", "uri", "rel", "properties")
_is_bare_party = only(Party, "name", "scheme", "code", "role", "job_title", "properties")
_is_bare_paragraph = only(Paragraph, "text", "marks", "quotes")
_is_bare_heading = only(Heading, "text", "marks", "level")
_is_bare_mark = only(Mark, "span", "kind", "href")
_is_bare_concept = only(Concept, "scheme", "code", "rel", "name", "creator", "properties")


def is_plain(text: str | None) -> bool:
    """Whether a text is the same as the text of an element."""
    return text is not None and text != "" and trimmed(text) == text


def is_formal(text: str | None) -> bool:
    """Whether a text is the same as a FormalName."""
    return text is not None and text != "" and text.strip() == text


def is_value(text: str | None) -> bool:
    """Whether a text is the same as the value of an attribute."""
    return text is not None and text != "" and not text.isspace()


def is_concept(concept: Concept, names: Names, *, assigned: bool = False) -> bool:
    """Whether a concept is the same as an element with a FormalName, but for `rel`."""
    if not is_coded(concept, assigned=assigned) or not _is_bare_concept(concept):
        return False
    if concept.creator is not None and not assigned:
        return False
    return concept.name == (names.get((concept.scheme, concept.code or "")) if names else None)


def is_coded(concept: Concept, *, assigned: bool) -> bool:
    """Whether code, scheme, creator and properties of a concept come back."""
    if not is_formal(concept.code) or concept.scheme == "" or concept.creator == "":
        return False
    properties = concept.properties
    return not properties or _are_attributes(properties, _attributes(concept, assigned=assigned))


def no_attributes(concept: Concept, *, assigned: bool) -> bool:
    """Whether none of a concept's properties is written, so that all of them are missing."""
    taken = _MOST_ATTRIBUTES
    for one in concept.properties:
        name = one.name
        if name[:1] != "@" or name[1:] not in taken:
            continue
        if name == "@Duid" or name[1:] in _attributes(concept, assigned=assigned):
            return False
    return True


def _attributes(concept: Concept, *, assigned: bool) -> frozenset[str]:
    """Names of the attributes that the writer makes of the properties of a concept."""
    allowed, more = _ASSIGNED if assigned else _UNASSIGNED
    scheme = concept.scheme
    if scheme is None:
        return allowed
    if not is_address(scheme):
        return more
    for one in concept.properties:
        if one.name == "@Vocabulary":
            return more
    return allowed


_UNASSIGNED = (frozenset({"Euid"}), frozenset({"Euid", "Vocabulary"}))
_ASSIGNED = (ASSIGNMENT | {"Euid"}, ASSIGNMENT | {"Euid", "Vocabulary"})
_MOST_ATTRIBUTES = _ASSIGNED[1] | {"Duid"}


def _are_attributes(properties: tuple[Property, ...], allowed: frozenset[str]) -> bool:
    """Whether all properties are attributes of the names allowed, each once."""
    for one in properties:
        name = one.name
        if name[:1] != "@" or name[1:] not in allowed:
            return False
        if not is_value(one.value) or not _is_bare_property(one):
            return False
    return len(properties) < 2 or len({one.name for one in properties}) == len(properties)


def is_property(found: Property, rel: str | None = None) -> bool:
    """Whether a property is the same as a Property element that stands where `rel` says."""
    if not is_formal(found.name) or found.name[0] == "@" or found.uri == "":
        return False
    if found.value is not None and not is_value(found.value):
        return False
    inner = found.properties
    if inner:
        count = sum(p.name.startswith("@") for p in inner)
        if not _are_attributes(inner[:count], PROPERTY_ATTRIBUTES | {"Euid"}):
            return False
        if not all(is_property(p) for p in inner[count:]):
            return False
    return found.rel == rel and _is_own_property(found)


def is_party(party: Party, names: Names, *, contributes: bool = False) -> bool:
    """Whether a party is the same as one Party in an element of its own."""
    name, scheme, code, role = party.name, party.scheme, party.code, party.role
    if scheme is not None:
        if not (scheme and code is not None and _is_even(code)):
            return False
        if names.get((scheme, code)) != name:
            return False
    elif code is not None or name is None or not _is_even(name):
        return False
    if role is not None and not (is_formal(role) and is_plain(role)):
        return False
    if role is not None and contributes and party.notes:
        return False
    if party.job_title is not None and not is_value(party.job_title):
        return False
    for one in party.properties:
        bare = one.value is not None and not one.properties and one.uri is None
        if not is_property(one) or (bare and one.name in ("Position", "Role")):
            return False
    return _is_bare_party(party)


def _is_even(name: str) -> bool:
    """Whether the name of a party is the same: of it runs of blanks are one, and none at the edges."""
    return is_plain(name) and is_formal(name)


_MARKS = frozenset(
    {"emphasis", "strong", "underline", "strike", "superscript", "subscript", "dateline"}
)


def is_block(block: Block) -> bool:
    """Whether a block, but for its quotes, is the same as in XHTML: plain paragraphs and headings."""
    if isinstance(block, Heading):
        if block.level not in range(2, 7) or not _is_bare_heading(block):
            return False
    elif not _is_bare_paragraph(block):
        return False
    assert isinstance(block, Text)
    text = block.text
    if not text or not is_even(text) or "\n" in text:
        return False
    return not block.marks or _are_marks(text, block.marks)


def _are_marks(text: str, marks: tuple[Mark, ...]) -> bool:
    """Whether marks stand one behind the other on words, of kinds that XHTML has elements for."""
    last = 0
    for mark in marks:
        start, end = mark.span.start, mark.span.end
        # marks that touch may become one
        if (start <= last and start + last > 0) or start >= end:
            return False
        if text[start].isspace() or text[end - 1].isspace():
            return False
        if not _is_bare_mark(mark) or not (
            mark.href is None
            if mark.kind in _MARKS
            else mark.kind == "link" and is_value(mark.href)
        ):
            return False
        last = end
    return True
