"""Catalog and TopicSet from an article: what its concepts are called and what is said of them.

A subject with a code is a SubjectCode; its name stands in a topic. People, organisations, places,
events, objects, and subjects without a code are topics, to which TopicOccurrences point. Topics that
the article had from a file keep their Duid and their TopicSet; those made here are in a TopicSet
`newsdoc`, whose Duids the reader does not keep.

Spec: NewsML 1.2, Catalog, TopicSet, TopicOccurrence
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsdoc.formats.newsml_1.names import (
    EVENT_TYPES,
    OBJECT_TYPES,
    ORGANISATION_TYPES,
    PERSON_TYPES,
    PLACE_TYPES,
    key_of,
)
from newsdoc.formats.newsml_1.pieces import (
    ASSIGNMENT,
    Out,
    at_attributes,
    attribute,
    comment,
    lang,
    prop,
    simple,
)
from newsdoc.formats.newsml_1.place import WRITTEN
from newsdoc.formats.newsml_1.topics import OWN_DUID, OWN_SET
from newsdoc.model import Article, Catalog, Concept, Label, Party, Place, Property

_TYPES = {
    "people": ("Person", PERSON_TYPES),
    "organisations": ("Organisation", ORGANISATION_TYPES),
    "places": ("Place", PLACE_TYPES),
    "events": ("Event", EVENT_TYPES),
    "objects": ("Object", OBJECT_TYPES),
    "subjects": ("Subject", frozenset[str]()),
}


class Topics:
    """The topics of an article, made before anything points to them."""

    __slots__ = ("occurrences", "pieces", "subject_codes")

    def __init__(self, article: Article, out: Out) -> None:
        self.occurrences: list[str] = []
        self.subject_codes: list[Concept] = []
        self.pieces: list[str] = []
        sets: dict[Property | None, Out] = {}
        made: set[tuple[str | None, str | None]] = set()
        for field, concept in _occurring(article):
            duid = _own_duid(concept)
            if field == "subjects" and concept.code is not None and duid is None:
                self.subject_codes.append(concept)
                continue
            if duid is None or not out.take(duid):
                duid = out.fresh(OWN_DUID)
            _topic(_set_of(sets, concept, out), concept, duid, field)
            made.add((concept.scheme, concept.code))
            self.occurrences.append(_occurrence(concept, duid, out))
        for concept in named_concepts(article):
            key = (concept.scheme, concept.code)
            if key not in made:
                made.add(key)
                bare = Concept(scheme=concept.scheme, code=concept.code, name=concept.name)
                _topic(_set_of(sets, bare, out), bare, out.fresh(OWN_DUID), "subjects")
        if (said := article.assertions) is not None:
            for concept in (*said.concepts, *said.parties, *said.places, *said.events):
                duid = _own_duid(concept)
                if duid is not None and not out.take(duid):
                    duid = None
                _topic(_set_of(sets, concept, out), concept, duid, _field(concept))
        for about, topics in sets.items():
            self.pieces += [_set_start(about, out), *topics.pieces, "</TopicSet>"]


def _occurring(article: Article) -> Iterator[tuple[str, Concept]]:
    for concept in article.subjects:
        yield "subjects", concept
    for person in article.people:
        yield "people", person
    for organisation in article.organisations:
        yield "organisations", organisation
    for place in article.places:
        if not is_location(place):
            yield "places", place
    for event in article.events:
        yield "events", event
    for thing in article.objects:
        yield "objects", thing


def is_location(place: Place) -> bool:
    """Whether a place is written as a Location: it has one of the kinds of places that those have."""
    return place.type in WRITTEN and place.code is None and _own_duid(place) is None


def named_concepts(article: Article) -> Iterator[Concept]:
    """Concepts whose code is written where there is no room for their name."""
    concepts: Iterable[Concept] = (
        *article.subjects,
        *article.genres,
        *(p for p in (article.provider,) if p is not None),
        *article.sources,
        *article.creators,
        *article.contributors,
    )
    for concept in concepts:
        if concept.name is None or concept.code is None or concept.name == concept.code:
            continue
        if not isinstance(concept, Party) or concept.scheme is not None:
            yield concept


def _own_duid(concept: Concept) -> str | None:
    return next((p.value for p in concept.properties if p.name == "@Duid"), None)


def _field(concept: Concept) -> str:
    match concept:
        case Party():
            return "organisations" if concept.kind == "organisation" else "people"
        case Place():
            return "places"
    return "subjects"


def _set_of(sets: dict[Property | None, Out], concept: Concept, out: Out) -> Out:
    about = next((p for p in concept.properties if p.name == "TopicSet"), None)
    if about not in sets:
        inner = Out()
        inner.share(out)
        sets[about] = inner
    return sets[about]


def _set_start(about: Property | None, out: Out) -> str:
    if about is None:
        return f"<TopicSet{attribute('FormalName', OWN_SET)}>"
    made = attribute("FormalName", about.value or "")
    made += at_attributes(about.properties, out, frozenset({"Vocabulary", "Scheme"}))
    inner = ""
    for one in about.properties:
        if one.name == "Comment" and one.value:
            language = next((p.value for p in one.properties if p.name == "@lang"), None)
            inner += comment(Label(text=one.value, language=language))
    inner += "".join(
        f"<TopicSetRef{attribute('TopicSet', one.value)}/>"
        for one in about.properties
        if one.name == "TopicSetRef"
    )
    return f"<TopicSet{made}>{inner}"


_NOT_PROPERTIES = frozenset({"TopicSet", "TopicType", "TopicTypeScheme"})


def _topic(out: Out, concept: Concept, duid: str | None, field: str) -> None:
    if concept.type == "TopicSet":
        return
    word, fitting = _TYPES[field]
    kept = concept.type if concept.type and _own_duid(concept) else None
    if concept.type and (key_of(concept.type) in fitting or (not fitting and duid is None)):
        kept = concept.type
    scheme = next((p.value for p in concept.properties if p.name == "TopicTypeScheme"), None)
    out.add(f"<Topic{attribute('Duid', duid)}{attribute('Details', concept.uri)}>")
    out.pieces += [comment(note) for note in concept.notes]
    out.add(f"<TopicType{attribute('FormalName', kept or word)}{attribute('Scheme', scheme)}/>")
    for one in concept.properties:
        if one.name == "TopicType":
            out.add(f"<TopicType{attribute('FormalName', one.value)}/>")
    for code in (concept, *concept.same_as):
        if code.code is not None:
            out.add(simple("FormalName", code.code, attribute("Scheme", code.scheme)))
    labels = concept.labels
    if concept.name is not None and not (
        labels and labels[0].text == concept.name and (labels[0].language or labels[0].role)
    ):
        out.add(simple("Description", concept.name))
    for label in labels:
        out.add(
            simple(
                "Description", label.text, lang(label.language) + attribute("Variant", label.role)
            )
        )
    for one in concept.properties:
        if not one.name.startswith("@") and one.name not in _NOT_PROPERTIES:
            prop(one, out)
    out.add("</Topic>")


def _occurrence(concept: Concept, duid: str, out: Out) -> str:
    names = [p.name for p in concept.properties]
    start = names.index("TopicSet") + 1 if "TopicSet" in names else 0
    own = [p for p in concept.properties[start:] if p.name != "@Duid"]
    made = attribute("AssignedBy", concept.creator) + attribute("HowPresent", concept.rel)
    made += at_attributes(own, out, ASSIGNMENT - {"HowPresent"} if concept.rel else ASSIGNMENT)
    return f"<TopicOccurrence{attribute('Topic', f'#{duid}')}{made}/>"


def catalog(found: Catalog, out: Out) -> None:
    """A Catalog with its resources."""
    out.add(f"<Catalog{attribute('Href', found.href)}>")
    for scheme in found.schemes:
        out.add(f"<Resource>{simple('Urn', scheme.uri)}")
        for url in (scheme.href or "").split():
            out.add(simple("Url", url))
        if scheme.context is not None:
            alias = None if scheme.alias == scheme.uri else scheme.alias
            made = attribute("Context", scheme.context) + attribute("Scheme", alias)
            out.add(f"<DefaultVocabularyFor{made}/>")
        out.add("</Resource>")
    out.add("</Catalog>")
