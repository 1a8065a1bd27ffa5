"""Where an item has been: hops, and publications."""

from __future__ import annotations

from newsdoc.formats._xml.escape import quoted
from newsdoc.formats._xml.escape import text as escaped
from newsdoc.formats.newsml_g2._value_kinds import any_time, date_or_time, is_iri
from newsdoc.formats.newsml_g2._write_concepts import write_concept
from newsdoc.formats.newsml_g2._write_details import PARTY
from newsdoc.formats.newsml_g2._write_extensions import own, pairs
from newsdoc.formats.newsml_g2._write_values import POWER, attribute, closed_attributes
from newsdoc.formats.newsml_g2._writing import Writing
from newsdoc.model import Article, Property, Publication, Revision


def write_hops(w: Writing, revisions: tuple[Revision, ...]) -> None:
    """Append `hopHistory`: steps of one number are one hop. Spec: NewsML-G2 2.35, hopHistory"""
    hops = [one for one in revisions if one.party is not None or one.action is not None]
    if not hops:
        return
    w.out.append("<hopHistory>")
    previous: Revision | None = None
    first = hops[0]
    for index, step in enumerate(hops):
        if previous is None or (step.sequence, step.party) != (previous.sequence, previous.party):
            if previous is not None:
                w.out.append("</hop>")
            number = step.sequence if step.sequence is not None else index + 1
            when = date_or_time(step.when)
            head = f' seq="{max(number, 0)}"'
            if when is not None:
                head += f' timestamp="{when}"'
            w.out.append(f"<hop{head}>")
            if step.party is not None:
                write_concept(w, "party", step.party, PARTY)
            first = step
        if step.action is not None:
            head = attribute("qcode", "qcode", step.action)
            if step.target is not None:
                head += attribute("target", "qcode", step.target)
            when = date_or_time(step.when)
            if when is not None and step.when != first.when:
                head += f' timestamp="{when}"'
            w.out.append(f"<action{head}/>")
        previous = step
    w.out.append("</hop></hopHistory>")


def write_publications(w: Writing, article: Article) -> None:
    """Append `pubHistory`. Spec: NewsML-G2 2.35, pubHistory"""
    at = len(w.out)
    if (text := any_time(article.published)) is not None:
        w.out.append(f"<published><timestamp>{text}</timestamp></published>")
    for publication in article.publications:
        _publication(w, publication)
    if len(w.out) > at:
        w.out.insert(at, "<pubHistory>")
        w.out.append("</pubHistory>")


_OWN_PUBLICATION = (
    *("kind", "edition", "section", "page", "volume", "number", "issn"),
    *("length", "length_unit"),
)


def _publication(w: Writing, publication: Publication) -> None:
    known = {**POWER, "qcode": "qcode", "literal": "line"}
    head = closed_attributes(known, pairs(publication.properties))
    rest: list[Property] = []
    if publication.url is not None:
        if is_iri(publication.url):
            head += f' uri="{quoted(publication.url)}"'
        else:
            rest.append(Property(name="url", value=publication.url))
    w.out.append(f"<published{head}>")
    if (text := any_time(publication.published)) is not None:
        w.out.append(f"<timestamp>{text}</timestamp>")
    if publication.name is not None:
        w.out.append(f"<name>{escaped(' '.join(publication.name.split()))}</name>")
    for field in _OWN_PUBLICATION:
        value = getattr(publication, field)
        if value is not None:
            rest.append(Property(name=field, value=str(value)))
    for one in (*rest, *publication.properties):
        if not one.name.startswith("@"):
            w.out.append(own(one))
    w.out.append("</published>")
