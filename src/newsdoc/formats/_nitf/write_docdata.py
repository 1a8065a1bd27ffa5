"""`docdata` of an NITF document, written in the order of the schema.

Spec: NITF 3.6, docdata
"""

from __future__ import annotations

import re

from newsdoc.formats._nitf.write_identified import EVLOC, is_event_location, norm, write_identified
from newsdoc.formats._xml.body.write_nitf import NOTE_CLASSES
from newsdoc.formats._xml.escape import attribute, is_nmtoken
from newsdoc.model import Article, Note, Place

MACHINE = re.compile(r"du-key\.(generation|part)")
"""Names of the properties that are attributes of `du-key`."""


def write_docdata(out: list[str], article: Article) -> None:
    """Append `docdata`."""
    former = next((i for i in article.links if i.rel == "management-doc-idref"), None)
    out.append(f"<docdata{attribute('management-status', article.status)}")
    if former is not None:
        out.append(attribute("management-doc-idref", former.guid))
        out.append(attribute("management-idref-status", former.role))
    out.append(">")
    _corrections(out, article)
    for place in article.places:
        if is_event_location(place):
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
    write_identified(out, article)
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


def _evloc(out: list[str], place: Place) -> None:
    made = ""
    for level in (place, *place.broader):
        if level.type in EVLOC:
            made += attribute(EVLOC[level.type or ""], level.name)
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
            out.append(f"<{name}{norm(time)}/>")


def _use_key(out: list[str], article: Article) -> None:
    version = article.version if article.version and is_nmtoken(article.version) else None
    made = attribute("version", version) + attribute("key", article.slugline)
    for p in article.properties:
        found = MACHINE.fullmatch(p.name)
        if found and p.value is not None and is_nmtoken(p.value) and f" {found[1]}=" not in made:
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
            f"<doc.rights{attribute('owner', usage.holder)}{norm(usage.start, 'startdate')}"
            f"{norm(usage.end, 'enddate')}{attribute('agent', usage.agent)}"
            f"{attribute('geography', usage.geography)}"
        )
        out.extend(
            attribute(p.name, p.value)
            for p in usage.properties
            if p.name in ("location-code", "code-source")
        )
        out.append(f"{attribute('type', usage.usage_type)}")
        out.append(f"{attribute('limitations', usage.limitations)}/>")
