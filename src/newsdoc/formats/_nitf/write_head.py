"""`head` of an NITF document, written in the order of the schema.

Spec: NITF 3.6, head
"""

from __future__ import annotations

from collections.abc import Iterable

from newsdoc.formats._nitf.head import META_FIELDS
from newsdoc.formats._nitf.write_docdata import MACHINE, write_docdata
from newsdoc.formats._nitf.write_identified import SUBJECT_LEVELS, is_coded_subject, norm
from newsdoc.formats._xml.escape import attribute, is_ncname, is_nmtoken
from newsdoc.formats._xml.escape import text as escaped
from newsdoc.model import Article, Concept, Property, Publication, walk

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


def write_head(out: list[str], article: Article) -> None:
    """Append `head`."""
    out.append("<head>")
    title = article.title or article.headline
    if title is not None:
        out.append(f"<title>{escaped(title)}</title>")
    _meta(out, article)
    _tobject(out, article)
    _iim(out, article.properties)
    write_docdata(out, article)
    _pubdata(out, article)
    for revision in article.revisions:
        action = revision.action if revision.action in _FUNCTIONS else None
        out.append(
            f"<revision-history{attribute('name', revision.name)}{attribute('function', action)}"
            f"{norm(revision.when)}{attribute('comment', revision.comment)}/>"
        )
    out.append("</head>")


def _meta(out: list[str], article: Article) -> None:
    for name, field in META_FIELDS.items():
        value = getattr(article, field)
        if field == "url" and any(p.url == value for p in article.publications):
            continue
        if value is not None:
            content = value if isinstance(value, str) else value.isoformat()
            out.append(f'<meta name="{name}"{attribute("content", content)}/>')
    for p in article.properties:
        if p.properties or p.uri or p.name in ("nitf.class", "iim") or MACHINE.fullmatch(p.name):
            continue
        if p.rel not in (None, "http-equiv") or not is_nmtoken(p.name):
            continue
        name = attribute("name", p.name)
        if p.rel is not None:
            name = attribute("http-equiv", p.name)
            if p.value_type is not None and is_nmtoken(p.value_type):
                name = attribute("http-equiv", p.value_type) + attribute("name", p.name)
        out.append(f"<meta{name}{attribute('content', p.value or '')}/>")


def _tobject(out: list[str], article: Article) -> None:
    kind = next((g.name for g in article.genres if g.type == "tobject.type"), None)
    properties = [g for g in article.genres if g.type != "tobject.type"]
    subjects = [s for s in article.subjects if is_coded_subject(s)]
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
    if any(c.type in SUBJECT_LEVELS for c in chain):
        names = {c.type or "": c.name for c in chain if c.type in SUBJECT_LEVELS}
    else:
        names = dict(zip(SUBJECT_LEVELS, (c.name for c in reversed(chain[:3])), strict=False))
    letters = next((c.code for c in subject.same_as if c.scheme is None and c.code), None)
    out.append(
        f"<tobject.subject{attribute('tobject.subject.ipr', subject.scheme)}"
        f"{attribute('tobject.subject.refnum', subject.code)}"
        f"{attribute('tobject.subject.code', letters)}"
        + "".join(
            attribute(f"tobject.subject.{level}", names.get(level)) for level in SUBJECT_LEVELS
        )
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


def _pubdata(out: list[str], article: Article) -> None:
    stated = False
    ids: set[str | None] = set()
    if any(p.name == "id" for one in article.publications for p in one.properties):
        ids = {block.id for _, block in walk.blocks(article)}
    for publication in article.publications:
        unit, length = publication.length_unit, publication.length
        stated = stated or (unit == "word" and length == article.word_count)
        _publication(out, publication, ids)
    if article.word_count is not None and not stated:
        out.append(f'<pubdata item-length="{article.word_count}" unit-of-measure="word"/>')
    if article.char_count is not None and not any(
        p.length_unit == "character" and p.length == article.char_count
        for p in article.publications
    ):
        out.append(f'<pubdata item-length="{article.char_count}" unit-of-measure="character"/>')


def _publication(out: list[str], publication: Publication, ids: set[str | None]) -> None:
    kind = publication.kind if publication.kind in _PUBLICATION_KINDS else None
    length = publication.length
    made = attribute("type", kind)
    if length is not None:
        made += attribute("item-length", str(length))
    made += attribute("unit-of-measure", publication.length_unit)
    made += norm(publication.published, "date.publication")
    made += attribute("name", publication.name) + attribute("issn", publication.issn)
    made += attribute("volume", publication.volume) + attribute("number", publication.number)
    made += attribute("edition.name", publication.edition)
    made += attribute("position.section", publication.section)
    made += attribute("position.sequence", publication.page) + attribute("ex-ref", publication.url)
    for p in publication.properties:
        if f" {p.name}=" in made:
            continue
        if p.name in ("issue", "edition.area"):
            made += attribute(p.name, p.value)
        elif p.name == "id" and p.value not in ids and is_ncname(p.value or ""):
            ids.add(p.value)
            made += attribute("id", p.value)
    out.append(f"<pubdata{made}/>")
