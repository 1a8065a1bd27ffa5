"""`head` of an NITF document, written in the order of the schema.

Spec: NITF 3.6, head
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from newsdoc.formats._nitf.head import META_FIELDS
from newsdoc.formats._nitf.names import PLACE_PARTS
from newsdoc.formats._xml.body.spell_nitf import alt_codes
from newsdoc.formats._xml.body.write_nitf import NOTE_CLASSES
from newsdoc.formats._xml.dates import write_basic
from newsdoc.formats._xml.escape import attribute, is_ncname, is_nmtoken
from newsdoc.formats._xml.escape import text as escaped
from newsdoc.model import Article, Concept, Event, Note, Party, Place, Property, Publication, Time

_LEVELS = ("type", "matter", "detail")
_EVLOC = {"city": "city", "county": "county-dist", "state": "state-prov"}
_PUBLICATION_KINDS = frozenset({"print", "audio", "video", "web", "appliance", "other"})
_FUNCTIONS = frozenset(
    [
        "writer-author",
        "editor",
        "producer",
        "archivist",
        "videographer",
        "graphic-artist",
        "photographer",
        "statistician",
        "other",
    ]
)
_MACHINE = re.compile(r"du-key\.(generation|part)")


def write_head(out: list[str], article: Article) -> None:
    """Append `head`."""
    out.append("<head>")
    title = article.title or article.headline
    if title is not None:
        out.append(f"<title>{escaped(title)}</title>")
    _meta(out, article)
    _tobject(out, article)
    _iim(out, article.properties)
    _docdata(out, article)
    _pubdata(out, article)
    for revision in article.revisions:
        action = revision.action if revision.action in _FUNCTIONS else None
        out.append(
            f"<revision-history{attribute('name', revision.name)}{attribute('function', action)}"
            f"{_norm(revision.when)}{attribute('comment', revision.comment)}/>"
        )
    out.append("</head>")


def _norm(time: Time | None, name: str = "norm") -> str:
    return "" if time is None else attribute(name, write_basic(time))


def _meta(out: list[str], article: Article) -> None:
    for name, field in META_FIELDS.items():
        value = getattr(article, field)
        if field == "url" and any(p.url == value for p in article.publications):
            continue
        if value is not None:
            content = value if isinstance(value, str) else value.isoformat()
            out.append(f'<meta name="{name}"{attribute("content", content)}/>')
    for p in article.properties:
        if p.properties or p.uri or p.name in ("nitf.class", "iim") or _MACHINE.fullmatch(p.name):
            continue
        if p.rel not in (None, "http-equiv") or not is_nmtoken(p.name):
            continue
        name = attribute("name", p.name)
        if p.rel is not None:
            name = attribute("http-equiv", p.name)
            if p.value_type is not None and is_nmtoken(p.value_type):
                name = attribute("http-equiv", p.value_type) + attribute("name", p.name)
        out.append(f"<meta{name}{attribute('content', p.value or '')}/>")


def _is_subject(concept: Concept) -> bool:
    """Whether `tobject.subject` can hold it: it must have a code without blank space."""
    return (
        concept.code is not None and is_nmtoken(concept.code) and concept.type in (None, *_LEVELS)
    )


def _tobject(out: list[str], article: Article) -> None:
    kind = next((g.name for g in article.genres if g.type == "tobject.type"), None)
    properties = [g for g in article.genres if g.type != "tobject.type"]
    subjects = [s for s in article.subjects if _is_subject(s)]
    if kind is None and not properties and not subjects:
        return
    out.append(f"<tobject{attribute('tobject.type', kind)}>")
    out.extend(
        f"<tobject.property{attribute('tobject.property.type', genre.name or genre.code)}/>"
        for genre in properties
    )
    for subject in subjects:
        _subject(out, subject)
    out.append("</tobject>")


def _subject(out: list[str], subject: Concept) -> None:
    chain = [subject, *subject.broader] if subject.name is not None else []
    names: dict[str, str | None] = {}
    if any(c.type in _LEVELS for c in chain):
        names = {c.type or "": c.name for c in chain if c.type in _LEVELS}
    else:
        names = dict(zip(_LEVELS, (c.name for c in reversed(chain[:3])), strict=False))
    letters = next((c.code for c in subject.same_as if c.scheme is None and c.code), None)
    out.append(
        f"<tobject.subject{attribute('tobject.subject.ipr', subject.scheme)}"
        f"{attribute('tobject.subject.refnum', subject.code)}"
        f"{attribute('tobject.subject.code', letters)}"
        + "".join(attribute(f"tobject.subject.{level}", names.get(level)) for level in _LEVELS)
        + "/>"
    )


def _iim(out: list[str], properties: Iterable[Property]) -> None:
    iim = next((p for p in properties if p.name == "iim"), None)
    if iim is None:
        return
    version = iim.value if iim.value is not None and is_nmtoken(iim.value) else None
    out.append(f"<iim{attribute('ver', version)}>")
    out.extend(
        f"<ds{attribute('num', p.name)}{attribute('value', p.value)}/>"
        for p in iim.properties
        if is_nmtoken(p.name)
    )
    out.append("</iim>")


def _docdata(out: list[str], article: Article) -> None:
    former = next((i for i in article.links if i.rel == "management-doc-idref"), None)
    out.append(f"<docdata{attribute('management-status', article.status)}")
    if former is not None:
        out.append(attribute("management-doc-idref", former.guid))
        out.append(attribute("management-idref-status", former.role))
    out.append(">")
    _corrections(out, article)
    for place in article.places:
        if _is_event_location(place):
            _evloc(out, place)
    _identifiers(out, article)
    if article.sources:
        out.append("<del-list>")
        for source in article.sources:
            name = attribute("src-name", source.name or source.code)
            out.append(f"<from-src{name}{attribute('level-number', source.rank)}/>")
        out.append("</del-list>")
    if article.urgency is not None:
        out.append(f'<urgency ed-urg="{article.urgency}"/>')
    _dates(out, article)
    out.extend(
        f"<doc-scope{attribute('scope', audience.name or audience.code)}/>"
        for audience in article.audiences
    )
    out.extend(
        f"<series{attribute('series.name', series.name)}"
        f"{attribute('series.part', series.part)}{attribute('series.totalpart', series.total)}/>"
        for series in article.series
    )
    out.extend(
        f"<ed-msg{attribute('msg-type', note.role)}{attribute('info', note.text)}/>"
        for note in article.notes
        if is_message(note) and note.role != "correction"
    )
    _use_key(out, article)
    _copyright(out, article)
    if article.keywords:
        out.append("<key-list>")
        out.extend(f"<keyword{attribute('key', keyword.text)}/>" for keyword in article.keywords)
        out.append("</key-list>")
    _identified(out, article)
    out.append("</docdata>")


def is_message(note: Note) -> bool:
    """Whether a note is an `ed-msg` (or `correction`): words without markup, for the editors."""
    if note.role in NOTE_CLASSES or note.role == "bibliography":
        return False
    if note.text is None:
        return note.role is not None and not note.blocks and note.audience is None
    return not (note.marks or note.blocks or note.audience or note.language)


def _corrections(out: list[str], article: Article) -> None:
    out.extend(
        f"<correction{attribute('info', note.text)}/>"
        for note in article.notes
        if note.role == "correction" and note.text is not None and is_message(note)
    )
    out.extend(
        f"<correction{attribute('id-string', link.guid)}{attribute('regsrc', link.type)}/>"
        for link in article.links
        if link.rel == "correction"
    )


def _is_event_location(place: Place) -> bool:
    return place.rel == "evloc" and (
        place.type in _EVLOC or (place.type == "country" and place.scheme == "iso-cc")
    )


def _evloc(out: list[str], place: Place) -> None:
    made = ""
    for level in (place, *place.broader):
        if level.type in _EVLOC:
            made += attribute(_EVLOC[level.type or ""], level.name)
        elif level.type == "country" and level.scheme == "iso-cc":
            made += attribute("iso-cc", level.code)
    out.append(f"<evloc{made}/>")


def _identifiers(out: list[str], article: Article) -> None:
    provider = article.provider
    registry = None
    if provider is not None:
        if provider.scheme is None:
            registry = provider.code
        elif provider.same_as:
            registry = provider.same_as[0].code
    if article.guid is not None or registry is not None:
        out.append(
            f"<doc-id{attribute('regsrc', registry)}{attribute('id-string', article.guid)}/>"
        )
    for other in article.alternative_ids:
        if other.role == "doc-id":
            source = attribute("regsrc", other.scheme)
            out.append(f"<doc-id{source}{attribute('id-string', other.value)}/>")
        elif other.role == "fixture":
            out.append(f"<fixture{attribute('fix-id', other.value)}/>")


def _dates(out: list[str], article: Article) -> None:
    for name, time in (
        ("date.issue", article.published),
        ("date.release", article.embargoed),
        ("date.expire", article.expires),
    ):
        if time is not None:
            out.append(f"<{name}{_norm(time)}/>")


def _use_key(out: list[str], article: Article) -> None:
    version = article.version if article.version and is_nmtoken(article.version) else None
    made = attribute("version", version) + attribute("key", article.slugline)
    for p in article.properties:
        found = _MACHINE.fullmatch(p.name)
        if found and p.value is not None and is_nmtoken(p.value):
            made += attribute(found[1], p.value)
    if made:
        out.append(f"<du-key{made}/>")
    for other in article.alternative_ids:
        if other.role == "du-key":
            number = other.version if other.version and is_nmtoken(other.version) else None
            out.append(f"<du-key{attribute('version', number)}{attribute('key', other.value)}/>")


def _copyright(out: list[str], article: Article) -> None:
    for rights in filter(None, (article.rights, *article.further_rights)):
        holder = rights.holder.name or rights.holder.code if rights.holder is not None else None
        year = rights.year if rights.year and is_nmtoken(rights.year) else None
        if holder is not None or year is not None:
            out.append(f"<doc.copyright{attribute('year', year)}{attribute('holder', holder)}/>")
    for usage in article.rights.usages if article.rights is not None else ():
        out.append(
            f"<doc.rights{attribute('owner', usage.holder)}{_norm(usage.start, 'startdate')}"
            f"{_norm(usage.end, 'enddate')}{attribute('agent', usage.agent)}"
            f"{attribute('geography', usage.geography)}"
        )
        out.extend(
            attribute(p.name, p.value)
            for p in usage.properties
            if p.name in ("location-code", "code-source")
        )
        out.append(f"{attribute('type', usage.usage_type)}")
        out.append(f"{attribute('limitations', usage.limitations)}/>")


def _identified(out: list[str], article: Article) -> None:
    inner: list[str] = []
    for person in article.people:
        _party(inner, "person", person)
    for organisation in article.organisations:
        _party(inner, "org", organisation)
    for place in article.places:
        if not _is_event_location(place):
            _place(inner, place)
    for event in article.events:
        _event(inner, event)
    for thing in article.objects:
        _concept(inner, "object.title", thing)
    for subject in article.subjects:
        if not _is_subject(subject):
            name = "function" if subject.type == "function" else "classifier"
            kind = attribute("type", subject.type) if name == "classifier" else ""
            _concept(inner, name, subject, kind)
    if inner:
        out.append("<identified-content>")
        out += inner
        out.append("</identified-content>")


def _codes(concept: Concept) -> str:
    return attribute("idsrc", concept.scheme) + attribute("value", concept.code)


def _concept(out: list[str], name: str, concept: Concept, more: str = "") -> None:
    role = "" if name == "function" else attribute("class", concept.role)
    out.append(f"<{name}{role}{more}{_codes(concept)}>")
    out.append(f"{escaped(concept.name or '')}{alt_codes(concept)}</{name}>")


def _party(out: list[str], name: str, party: Party) -> None:
    made = attribute("class", party.role) + _codes(party)
    gender = next((p.value for p in party.properties if p.name == "gender"), None)
    if name == "person" and gender in ("male", "female"):
        made += attribute("gender", gender)
    out.append(f"<{name}{made}>")
    words = party.name or ""
    if name == "person":
        # The parts of a name are marked where they stand in it, else left out.
        given, family = party.given_name, party.family_name
        if given and family and words == f"{given} {family}":
            out.append(
                f"<name.given>{escaped(given)}</name.given> "
                f"<name.family>{escaped(family)}</name.family>"
            )
            words = ""
        out.append(escaped(words))
        if party.job_title is not None:
            out.append(f"<function>{escaped(party.job_title)}</function>")
    else:
        out.append(escaped(words))
    out.append(f"{alt_codes(party)}</{name}>")


def _place(out: list[str], place: Place) -> None:
    if place.type == "virtloc":
        _concept(out, "virtloc", place)
        return
    role = attribute("class", place.role)
    levels = [c for c in place.broader if c.type in PLACE_PARTS]
    if place.type in PLACE_PARTS and place.name is not None:
        own = Concept(name=place.name, type=place.type, scheme=place.scheme, code=place.code)
        out.append(f"<location{role}>")
        levels = [own, *levels]
    else:
        codes = attribute("location-code", place.code) + attribute("code-source", place.scheme)
        out.append(f"<location{role}{codes}>{escaped(place.name or '')}")
    for level in levels:
        _place_part(out, level)
    out.append(f"{alt_codes(place)}</location>")


def _place_part(out: list[str], part: Concept) -> None:
    if part.type == "country":
        made = attribute("iso-cc", part.code) if part.scheme == "iso-cc" else ""
    else:
        own = "location-code" if part.type == "sublocation" else f"{part.type}-code"
        made = attribute(own, part.code) + attribute("code-source", part.scheme)
    out.append(f"<{part.type}{made}>{escaped(part.name or '')}</{part.type}>")


def _event(out: list[str], event: Event) -> None:
    made = attribute("class", event.role) + _codes(event)
    made += _norm(event.start, "start-date") + _norm(event.end, "end-date")
    out.append(f"<event{made}>{escaped(event.name or '')}{alt_codes(event)}</event>")


def _pubdata(out: list[str], article: Article) -> None:
    stated = False
    for publication in article.publications:
        unit, length = publication.length_unit, publication.length
        stated = stated or (unit == "word" and length == article.word_count)
        _publication(out, publication)
    if article.word_count is not None and not stated:
        out.append(f'<pubdata item-length="{article.word_count}" unit-of-measure="word"/>')
    if article.char_count is not None and not any(
        p.length_unit == "character" and p.length == article.char_count
        for p in article.publications
    ):
        out.append(f'<pubdata item-length="{article.char_count}" unit-of-measure="character"/>')


def _publication(out: list[str], publication: Publication) -> None:
    kind = publication.kind if publication.kind in _PUBLICATION_KINDS else None
    length = publication.length
    made = attribute("type", kind)
    if length is not None:
        made += attribute("item-length", str(length))
    made += attribute("unit-of-measure", publication.length_unit)
    made += _norm(publication.published, "date.publication")
    made += attribute("name", publication.name) + attribute("issn", publication.issn)
    made += attribute("volume", publication.volume) + attribute("number", publication.number)
    made += attribute("edition.name", publication.edition)
    made += attribute("position.section", publication.section)
    made += attribute("position.sequence", publication.page) + attribute("ex-ref", publication.url)
    for p in publication.properties:
        if p.name in ("issue", "edition.area"):
            made += attribute(p.name, p.value)
        elif p.name == "id" and p.value is not None and is_ncname(p.value):
            made += attribute("id", p.value)
    out.append(f"<pubdata{made}/>")


__all__ = ["is_message", "write_head"]
