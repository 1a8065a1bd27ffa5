"""NewsEnvelope and NewsItem from an article: identification, management, then the component.

Spec: NewsML 1.2, NewsEnvelope, Identification, NewsManagement
"""

from __future__ import annotations

from newsdoc.formats._xml.dates import write_basic
from newsdoc.formats._xml.escape import quoted
from newsdoc.formats.newsml_1.identification import IDENTIFIERS, own_parts
from newsdoc.formats.newsml_1.pieces import Out, attribute, comment, formal, prop, simple
from newsdoc.formats.newsml_1.write_component import write_component
from newsdoc.formats.newsml_1.write_lines import is_line
from newsdoc.formats.newsml_1.write_topics import Topics, catalog
from newsdoc.model import Article, Concept, Label, Link, StatusChange, Time

_OF_NEWS = tuple(IDENTIFIERS.values())
_LABELS = frozenset({*_OF_NEWS, "DateLabel", "NameLabel", "SystemIdentifier"})


def envelope(out: Out, article: Article) -> None:
    """The NewsEnvelope: when the item was published, by which services, its priority.

    Where the article does not say when it was published, DateAndTime is empty.
    """
    for found in article.catalogs[:1]:
        catalog(found, out)
    out.add(f"<NewsEnvelope>{simple('DateAndTime', _when(article.published))}")
    if article.services:
        for service in article.services:
            if service.rel != "product":
                formal("NewsService", _coded(service), out)
        for service in article.services:
            if service.rel == "product":
                formal("NewsProduct", _coded(service), out)
    if article.priority is not None:
        out.add(f"<Priority{attribute('FormalName', str(article.priority))}/>")
    out.add("</NewsEnvelope>")


def _coded(concept: Concept) -> Concept:
    if concept.code is not None:
        return concept
    return Concept(code=concept.name or concept.uri or "")


def _when(time: Time | None) -> str | None:
    return write_basic(time) if time is not None else None


def write_item(out: Out, article: Article, *, nested: bool = False) -> int:
    """Write a NewsItem; the index of the piece where further Metadata may stand."""
    topics = Topics(article, out)
    rest = article.catalogs if nested else article.catalogs[1:]
    out.add("<NewsItem>")
    for note in article.notes:
        if note.text is not None and not is_line(note.role):
            out.add(comment(Label(text=note.text, role=note.role, language=note.language)))
    for found in rest[:1]:
        catalog(found, out)
    _identification(out, article)
    _management(out, article, nested=nested)
    held = topics.pieces
    if rest[1:]:
        inner = Out()
        inner.share(out)
        catalog(rest[1], inner)
        held = [*inner.pieces, *held]
    slot = write_component(out, article, topics, "".join(held), _nested_item)
    out.add("</NewsItem>")
    return slot


def _nested_item(out: Out, article: Article) -> None:
    write_item(out, article, nested=True)


# ----------------------------------------------------------------------------- identification


def _identification(out: Out, article: Article) -> None:
    """The NewsIdentifier as it was read; else with the guid as NewsItemId.

    Of the parts that the standard asks for, ProviderId is then the provider's name and DateId the day
    of creation; what the article does not say is empty.
    """
    by_role = {i.role: i for i in reversed(article.alternative_ids) if i.role in _LABELS}
    out.add("<Identification><NewsIdentifier>")
    own = by_role.keys().isdisjoint(_OF_NEWS)
    if own:
        defaults = own_parts(article.provider, article.created, article.guid)
        for key, name in IDENTIFIERS.items():
            out.add(simple(name, defaults[key]))
    else:
        for name in _OF_NEWS:
            found = by_role.get(name)
            scheme = ""
            if found is not None and name != "DateId":  # of which the DTD has no vocabulary
                scheme = attribute("Vocabulary", found.scheme)
            out.add(simple(name, found.value if found is not None else None, scheme))
    previous, update = ("0", "N") if own else ("", "")
    for one in article.properties:
        if one.rel == "RevisionId" and one.value is not None:
            if one.name == "PreviousRevision":
                previous = one.value
            elif one.name == "Update":
                update = one.value
    made = f' PreviousRevision="{quoted(previous)}" Update="{quoted(update)}"'
    out.add(simple("RevisionId", article.version, made))
    out.add(f"{simple('PublicIdentifier', article.guid)}</NewsIdentifier>")
    for name in ("NameLabel", "DateLabel"):
        if name in by_role:
            out.add(simple(name, by_role[name].value))
    for found in article.alternative_ids:
        if found.role in _LABELS:
            continue
        kind = attribute("FormalName", found.role or "Label") + attribute("Scheme", found.scheme)
        out.add(f"<Label><LabelType{kind}/>{simple('LabelText', found.value)}</Label>")
    out.add("</Identification>")


# --------------------------------------------------------------------------------- management


def _management(out: Out, article: Article, *, nested: bool) -> None:
    out.add("<NewsManagement>")
    kinds = [r for r in article.roles if r.rel == "NewsItemType" and r.code is not None]
    if kinds:
        formal("NewsItemType", kinds[0], out)
    else:
        out.add('<NewsItemType FormalName="News"/>')
    out.add(simple("FirstCreated", _when(article.created)))
    out.add(simple("ThisRevisionCreated", _when(article.modified)))
    status, change = _status(article)
    if status is None:
        status = "" if nested else "usable"
    out.add(f"<Status{attribute('FormalName', _word(status))}/>")
    if change is not None:
        future = attribute("FormalName", _word(change.status))
        out.add(f"<StatusWillChange><FutureStatus{future}/>")
        out.add(f"{simple('DateAndTime', _when(change.when))}</StatusWillChange>")
    if article.urgency is not None:
        out.add(f"<Urgency{attribute('FormalName', str(article.urgency))}/>")
    else:
        for found in article.properties:
            if found.name == "Urgency" and found.rel == "NewsManagement":
                out.add(f"<Urgency{attribute('FormalName', found.value or '')}/>")
                break
    if article.links:
        _links(out, article.links)
    for signal in article.signals:
        _instruction(out, signal)
    for found in article.properties:
        if found.rel == "NewsManagement" and found.name != "Urgency":
            prop(found, out)
    out.add("</NewsManagement>")


def _status(article: Article) -> tuple[str | None, StatusChange | None]:
    """The status and its change; an embargo is both, whatever the status says otherwise."""
    status, change = article.status, article.status_change
    if article.embargoed is not None and change is None:
        return "embargoed", StatusChange(status="usable", when=article.embargoed)
    if article.embargo_open_ended and status in (None, "usable"):
        return "embargoed", change
    return status, change


def _word(status: str) -> str:
    """A status as IPTC spells it, with a capital."""
    return status[:1].upper() + status[1:]


def _links(out: Out, links: tuple[Link, ...]) -> None:
    histories = [link for link in links if link.rel == "RevisionHistory" and link.href][:1]
    for link in histories:
        out.add(f"<RevisionHistory{attribute('Href', link.href)}/>")
    for name in ("DerivedFrom", "AssociatedWith"):
        for link in links:
            if link.item is not None or link in histories or link.rel == "ContentItem":
                continue
            if (link.rel == "DerivedFrom") != (name == "DerivedFrom"):
                continue
            kind = link.role if name == "DerivedFrom" else link.rel
            if kind == name:
                kind = None
            made = attribute("FormalName", kind)
            made += attribute("NewsItem", link.guid or link.href or link.uri)
            inner = "".join(
                simple("Comment", words) for words in (link.title, link.description) if words
            )
            out.add(f"<{name}{made}>{inner}</{name}>" if inner else f"<{name}{made}/>")


def _instruction(out: Out, signal: Concept) -> None:
    inner = Out()
    inner.share(out)
    for facet in signal.facets:
        if facet.rel == "RevisionStatus":
            inner.add(f"<RevisionStatus{attribute('Revision', facet.value)}>")
            formal("Status", facet, inner)
            inner.add("</RevisionStatus>")
    formal("Instruction", _coded(signal), out, inside="".join(inner.pieces))
