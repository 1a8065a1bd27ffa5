"""AdministrativeMetadata, RightsMetadata, DescriptiveMetadata and Metadata from an article.

Spec: NewsML 1.2, the elements of these names
"""

from __future__ import annotations

from newsdoc.formats._xml.dates import write_basic
from newsdoc.formats.newsml_1.pieces import (
    ASSIGNMENT,
    Out,
    at_attributes,
    attribute,
    formal,
    party,
    prop,
    simple,
    value_property,
)
from newsdoc.formats.newsml_1.place import WRITTEN
from newsdoc.formats.newsml_1.subjects import LEVELS, level_of, wider
from newsdoc.formats.newsml_1.write_topics import Topics, is_location
from newsdoc.model import Article, Concept, Place, Property, Rights, Time

_AREAS = frozenset(
    {"AdministrativeMetadata", "NewsManagement", "RevisionId", "Metadata", "Characteristics"}
)
"""Values of `Property.rel` that say where else than in DescriptiveMetadata a property stands."""


def write_metadata(out: Out, article: Article, topics: Topics) -> None:
    """Write what stands between NewsLines and the contents of a component."""
    _administrative(out, article)
    if article.rights is not None or article.further_rights:
        _rights(out, article)
    _descriptive(out, article, topics)
    for found in article.properties:
        if found.rel == "Metadata" and found.properties:
            _group(out, found.name, found.properties)


def _group(out: Out, name: str, inner: tuple[Property, ...]) -> None:
    plain = [p for p in inner if not p.name.startswith("@")]
    if not plain:
        return
    scheme = next((p.value for p in inner if p.name == "@Scheme"), None)
    out.add(f"<Metadata{at_attributes(inner, out)}>")
    out.add(f"<MetadataType{attribute('FormalName', name)}{attribute('Scheme', scheme)}/>")
    for one in plain:
        prop(one, out)
    out.add("</Metadata>")


def _administrative(out: Out, article: Article) -> None:
    start = len(out.pieces)
    if article.file_name is not None:
        out.add(simple("FileName", article.file_name))
    system = [i for i in article.alternative_ids if i.role == "SystemIdentifier"]
    if system:
        out.add(simple("SystemIdentifier", system[0].value))
    if article.provider is not None:
        party("Provider", article.provider, out)
    for one in article.creators:
        party("Creator", one, out, contributes=True)
    for one in article.sources:
        party("Source", one, out)
    for one in article.contributors:
        party("Contributor", one, out, contributes=True)
    for found in article.properties:
        if found.rel == "AdministrativeMetadata":
            prop(found, out)
    _wrap(out, start, "AdministrativeMetadata")


def _wrap(out: Out, start: int, name: str, more: str = "") -> None:
    """Put what was written since `start` into an element, if there is anything."""
    if len(out.pieces) > start or more:
        out.pieces.insert(start, f"<{name}{more}>")
        out.add(f"</{name}>")


def _rights(out: Out, article: Article) -> None:
    main = article.rights or Rights()
    start = len(out.pieces)
    for rights in (main, *article.further_rights):
        if rights.holder is not None or rights.year is not None:
            owner = rights.holder
            holder = (owner.name or owner.code or owner.uri) if owner is not None else None
            out.add(f"<Copyright>{simple('CopyrightHolder', holder)}")
            out.add(f"{simple('CopyrightDate', rights.year)}</Copyright>")
    for usage in main.usages:
        out.add("<UsageRights>")
        for name, words in (
            ("UsageType", usage.usage_type),
            ("Geography", usage.geography),
            ("RightsHolder", usage.holder),
            ("Limitations", usage.limitations),
            ("StartDate", _when(usage.start, usage.properties, "StartDate")),
            ("EndDate", _when(usage.end, usage.properties, "EndDate")),
        ):
            if words is not None:
                out.add(simple(name, words))
        out.add("</UsageRights>")
    for found in main.properties:
        if not found.name.startswith("@"):
            prop(found, out)
    _wrap(out, start, "RightsMetadata")


def _when(time: Time | None, properties: tuple[Property, ...], name: str) -> str | None:
    if time is not None:
        return write_basic(time)
    return next((p.value for p in properties if p.name == name), None)


def _descriptive(out: Out, article: Article, topics: Topics) -> None:
    start = len(out.pieces)
    if article.language is not None:
        out.add(f"<Language{attribute('FormalName', article.language)}/>")
    plain = [p for p in article.properties if p.rel not in _AREAS]
    for genre in article.genres:
        if genre.code is not None or genre.name is not None:
            formal("Genre", _coded(genre), out, assigned=True)
    _subjects(out, topics.subject_codes)
    for audience in article.audiences:
        inner = Out()
        inner.share(out)
        for facet in audience.facets:
            if facet.rel == "Relevance":
                formal("Relevance", facet, inner, assigned=True)
                break
        formal("OfInterestTo", _coded(audience), out, assigned=True, inside="".join(inner.pieces))
    if article.content_created is not None:
        out.add(simple("DateLineDate", write_basic(article.content_created)))
    for place in article.located:
        _location(out, place, located=True)
    for place in article.places:
        if is_location(place):
            _location(out, place, located=False)
    out.pieces += topics.occurrences
    for generator in article.generators:
        out.add(value_property("GeneratorSoftware", generator.name or generator.code))
    for keyword in article.keywords:
        out.add(value_property("Keyword", keyword.text, attribute("Scheme", keyword.role)))
    for found in plain:
        if found.rel is not None and found.name.startswith("@"):
            continue
        prop(found, out)
    made = at_attributes((p for p in plain if p.rel), out, ASSIGNMENT | {"AssignedBy"})
    _wrap(out, start, "DescriptiveMetadata", made)


def _coded(concept: Concept) -> Concept:
    """The concept, or its name as a code where it has none: NewsML knows no names without codes."""
    if concept.code is not None:
        return concept
    return Concept(code=concept.name or concept.uri or "", properties=concept.properties)


def _subjects(out: Out, subjects: list[Concept]) -> None:
    """SubjectCodes: a subject that stands under the one before it goes into the same element."""
    chain: list[tuple[int, Concept]] = []
    open_ = False
    for subject in subjects:
        name = subject.type
        level = LEVELS.index(name) if name in LEVELS else level_of(subject.code)
        joined = [pair for pair in chain if pair[0] < level] if subject.broader else []
        if not joined or subject.broader != wider(joined):
            joined = []
            if open_:
                out.add("</SubjectCode>")
            out.add("<SubjectCode>")
            open_ = True
        chain = [*joined, (level, subject)]
        formal(LEVELS[level], subject, out, assigned=True)
        for facet in subject.facets:
            if facet.code is not None:
                formal("SubjectQualifier", facet, out, assigned=True)
    if open_:
        out.add("</SubjectCode>")


def _location(out: Out, place: Place, *, located: bool) -> None:
    how = place.rel or ("Origin" if located else None)
    more = frozenset({"Topic"}) | ASSIGNMENT - {"HowPresent"}
    out.add(f"<Location{attribute('HowPresent', how)}{at_attributes(place.properties, out, more)}>")
    names: dict[str, str] = {}
    for one in place.properties:
        if one.name == "FormalName" and one.value is not None:
            level, _, name = one.value.partition(" ")
            names[level] = name
    for part in (place, *place.broader):
        level = (part.type or "city").rpartition(":")[2]
        if level in WRITTEN:
            name = names.get(level, WRITTEN[level])
            out.add(value_property(name, part.name or part.code or part.uri))
    if len(place.positions) == 1:
        out.add(value_property("Latitude", repr(place.positions[0].latitude)))
        out.add(value_property("Longitude", repr(place.positions[0].longitude)))
    for one in place.properties:
        if not one.name.startswith("@") and one.name != "FormalName":
            prop(one, out)
    out.add("</Location>")
