"""Fields of an article whose values hang together: whether they surely come back, for `known`.

Identifiers are kept by what the writer would give itself, subjects by their place in a SubjectCode,
properties by the elements that they stand in.

Spec: NewsML 1.2, Identification, SubjectCode, Property
"""

from __future__ import annotations

from newsdoc.formats.newsml_1.content import COUNTS, is_count
from newsdoc.formats.newsml_1.descriptive import KEYWORDS
from newsdoc.formats.newsml_1.identification import IDENTIFIERS, own_parts
from newsdoc.formats.newsml_1.known_values import (
    Names,
    is_coded,
    is_formal,
    is_plain,
    is_property,
    is_value,
    no_attributes,
)
from newsdoc.formats.newsml_1.names import key_of
from newsdoc.formats.newsml_1.subjects import LEVELS, level_of, wider
from newsdoc.formats.newsml_1.write_topics import named_concepts
from newsdoc.model import AlternativeId, Article, Concept
from newsdoc.model._makers import only

# ------------------------------------------------------------------------------------- identifiers

_IDENTIFYING = len(IDENTIFIERS)
_OTHER = _IDENTIFYING + 1
_ORDER = {
    **{name: index for index, name in enumerate((*IDENTIFIERS.values(), "DateLabel"))},
    "SystemIdentifier": _OTHER + 1,
    "NameLabel": _OTHER + 2,
}
"""Roles of identifiers in the order in which they are read; any number of others stand between."""
_BARE = frozenset({"DateId", "DateLabel", "SystemIdentifier", "NameLabel"})
"""Those that have no vocabulary."""

_is_bare_id = only(AlternativeId, "value", "role", "scheme")


def are_identifiers(article: Article) -> bool:
    """Whether the identifiers come back, with what the article says of its revision."""
    ids = article.alternative_ids
    parts: dict[str, str] = {}
    last = -1
    for found in ids:
        role, scheme = found.role, found.scheme
        if not is_plain(found.value) or not is_formal(role) or scheme == "":
            return False
        assert role is not None
        rank = _ORDER.get(role, _OTHER)
        if rank < last or (rank == last and rank != _OTHER):
            return False
        last = rank
        if rank < _IDENTIFYING:
            parts[role.lower()] = found.value
            if scheme is not None:
                parts[f"{role} scheme"] = scheme
        if scheme is not None and role in _BARE:
            return False
        if role == "NameLabel" and article.slugline in (None, found.value):
            return False
        if not _is_bare_id(found):
            return False
    revision = [p for p in article.properties if p.rel == "RevisionId"]
    if not parts:
        return not revision and all(
            value is None or is_plain(value)
            for value in own_parts(article.provider, article.created, article.guid).values()
        )
    if "providerid" in parts and article.provider is None:
        return False
    names = [p.name for p in revision]
    if names not in ([], ["PreviousRevision"], ["Update"], ["PreviousRevision", "Update"]):
        return False
    for one in revision:
        if not one.value or one.properties or one.uri is not None:
            return False
        parts[one.name] = one.value
    own = own_parts(article.provider, article.created, article.guid)
    return any(own.get(name) != value for name, value in parts.items())


# -------------------------------------------------------------------------------------- properties

_PLACES = ("RevisionId", "NewsManagement", "AdministrativeMetadata", None, "Characteristics")
"""Where properties stand, in the order in which they are read."""


def are_properties(article: Article) -> bool:
    """Whether the properties come back, those of the revision left aside."""
    last = 0
    for found in article.properties:
        if found.rel not in _PLACES:
            return False
        place = _PLACES.index(found.rel)
        if place < last:
            return False
        last = place
        if found.rel == "RevisionId":
            continue
        if not is_property(found, found.rel):
            return False
        if found.rel is None:
            if key_of(found.name) in KEYWORDS or found.name == "GeneratorSoftware":
                return False
        elif found.rel == "NewsManagement":
            if found.name == "Urgency":
                return False
        elif found.rel == "Characteristics" and (
            not article.body or (key_of(found.name) in COUNTS and is_count(found.value))
        ):
            return False
    return True


# ---------------------------------------------------------------------------------------- subjects


def names_of(article: Article) -> Names | None:
    """What the topics in the document will call its codes; None where that is not certain."""
    names: Names = {}
    for concept in named_concepts(article):
        key = (concept.scheme, concept.code or "")
        if key not in names or key[0] is None:
            if not (is_plain(concept.code) and is_plain(concept.name)) or concept.scheme == "":
                return None
            names.setdefault(key, concept.name or "")
            names.setdefault((None, key[1]), concept.name or "")
    return names


_is_bare_facet = only(Concept, "scheme", "code", "creator", "properties")
_is_bare_subject = only(
    Concept, "scheme", "code", "name", "type", "creator", "broader", "facets", "properties"
)


def are_subjects(subjects: tuple[Concept, ...], names: Names) -> bool:
    """Whether the subjects come back, those of `has_lost_properties` without their properties."""
    chain: list[tuple[int, Concept]] = []
    for subject in subjects:
        if not _is_bare_subject(subject):
            return False
        code = subject.code
        if subject.properties and no_attributes(subject, assigned=True):
            if not is_formal(code) or not is_value(subject.scheme or "-"):
                return False
            if subject.creator == "":
                return False
        elif not is_coded(subject, assigned=True):
            return False
        level = level_of(code)
        kind = subject.type
        if kind is not None:
            shown = level
            if kind not in LEVELS or (level := LEVELS.index(kind)) == shown:
                return False
        # as the writer goes: a subject under those before it stands in their SubjectCode
        if subject.broader:
            joined = [pair for pair in chain if pair[0] < level]
            if subject.broader != wider(joined):
                return False
            chain = [*joined, (level, subject)]
        else:
            chain = [(level, subject)]
        for facet in subject.facets:
            if not _is_bare_facet(facet) or not is_coded(facet, assigned=True):
                return False
        if subject.name != (names.get((subject.scheme, code or "")) if names else None):
            return False
    return True


def has_lost_properties(subject: Concept) -> bool:
    """Whether a subject has properties, none of which has a place in a SubjectCode."""
    return bool(subject.properties) and no_attributes(subject, assigned=True)
