"""`itemMeta`, and the history before it, in the order of the schema."""

from __future__ import annotations

from newsdoc.errors import WriteError
from newsdoc.formats._xml.body import xhtml
from newsdoc.formats._xml.escape import quoted
from newsdoc.formats.newsml_g2._flex_types import MEMBER, QUALIFIED, SIGNAL
from newsdoc.formats.newsml_g2._links import bare_class
from newsdoc.formats.newsml_g2._names import CANONICAL, NAME, OWN_PREFIX, XHTML
from newsdoc.formats.newsml_g2._native import PATHS, PLACED
from newsdoc.formats.newsml_g2._value_kinds import date_or_time, date_time, is_iri, is_qcode
from newsdoc.formats.newsml_g2._write_concepts import write_concept
from newsdoc.formats.newsml_g2._write_details import PARTY
from newsdoc.formats.newsml_g2._write_extensions import own, pairs
from newsdoc.formats.newsml_g2._write_links import write_link
from newsdoc.formats.newsml_g2._write_own import write_own_fields
from newsdoc.formats.newsml_g2._write_values import POWER, attribute, properties_attributes
from newsdoc.formats.newsml_g2._writing import Writing, language_attribute
from newsdoc.model import Article, Concept, Media, Note


def version_created(article: Article) -> tuple[str, bool]:
    """When this version was made, as the standard requires, and whether the article says it.

    In its absence an item's publication or first creation is the latest that is known of it; times
    are never made up.

    Raises:
        WriteError: when no such time is known.
    """
    for time in (article.modified, article.published, article.created, article.content_modified):
        text = date_time(time)
        if text is not None:
            return text, time is article.modified
    raise WriteError(
        "NewsML-G2 requires the time at which the version was made",
        format=NAME,
        pointer="/modified",
        hint="set modified, published or created to a full date and time",
    )


_FILLED = f' {OWN_PREFIX}:filled="1"'


def write_item_meta(
    w: Writing,
    article: Article,
    created: str,
    *,
    said: bool,
    media: tuple[Media, ...] = (),
) -> None:
    """Append `itemMeta`.

    Args:
        w: the article under way.
        article: what is written.
        created: when its version was made.
        said: whether the article says that itself.
        media: media that only go with a text.

    Spec: NewsML-G2 2.35, ItemMetadataType
    """
    out = w.out
    out.append("<itemMeta>")
    if article.item_class is not None:
        _qualified(w, "itemClass", article.item_class, "ninat")
    else:
        out.append(f'<itemClass qcode="ninat:text"{_FILLED}/>')
    if article.provider is not None:
        write_concept(w, "provider", article.provider, PARTY)
    else:
        out.append("<provider/>")
    out.append(f"<versionCreated{'' if said else _FILLED}>{created}</versionCreated>")
    if (text := date_time(article.created)) is not None:
        out.append(f"<firstCreated>{text}</firstCreated>")
    if (text := date_time(article.embargoed)) is not None:
        out.append(f"<embargoed>{text}</embargoed>")
    elif article.embargo_open_ended:
        out.append("<embargoed/>")
    if article.status is not None:
        _qualified(w, "pubStatus", article.status, "stat")
    if article.roles:
        write_concept(w, "role", article.roles[0], QUALIFIED)
    if article.file_name is not None:
        w.line("fileName", article.file_name, w.kept_attributes("fileName", {}))
    for generator in article.generators:
        _generator(w, generator)
    if article.profile is not None:
        known = {"versioninfo": "any"}
        w.line("profile", article.profile, w.kept_attributes("profile", known))
    for service in article.services:
        write_concept(w, "service", service, QUALIFIED)
    if article.title is not None:
        w.rich("title", article.title, (), w.kept_attributes("title", {}))
    w.kept_elements("title")
    for note in article.notes:
        _note(w, note)
    for member in article.memberships:
        if member.rel != "instanceOf":
            write_concept(w, "memberOf", member, MEMBER)
    for member in article.memberships:
        if member.rel == "instanceOf":
            write_concept(w, "instanceOf", member, MEMBER, without="rel")
    for signal in article.signals:
        write_concept(w, "signal", signal, SIGNAL)
    w.kept_elements("altRep")
    w.kept_elements("hash")
    if (text := date_or_time(article.expires)) is not None:
        out.append(f"<expires>{text}</expires>")
    if article.url is not None and is_iri(article.url):
        out.append(f'<link reluri="{CANONICAL}" href="{quoted(article.url)}"/>')
    for link in article.links:
        write_link(w, "link", link)
    w.kept_elements("itemMetaExtProperty")
    _rest(w, article)
    write_own_fields(w, article, media)
    out.append("</itemMeta>")


def _qualified(w: Writing, tag: str, value: str, alias: str) -> None:
    """The item class or the status: bare codes get IPTC's alias, unless another one was read."""
    for one in w.kept.get(tag, ()):
        written = dict(pairs(one.properties)).get("qcode")
        if written is not None and _bare(tag, written) == value:
            made = w.native(one)
            if made is not None:
                w.out.append(made)
                return
    if ":" in value:
        if is_qcode(value):
            w.out.append(f'<{tag} qcode="{quoted(value)}"/>')
        elif is_iri(value):
            w.out.append(f'<{tag} uri="{quoted(value)}"/>')
        elif tag == "itemClass":
            w.out.append(f"<{tag}/>")
        return
    qcode = f"{alias}:{value}"
    if is_qcode(qcode):
        w.out.append(f'<{tag} qcode="{quoted(qcode)}"/>')
    elif tag == "itemClass":
        w.out.append(f"<{tag}/>")


def _bare(tag: str, written: str) -> str:
    if tag == "itemClass":
        return bare_class(written)
    alias, _, code = written.partition(":")
    known = alias == "stat" or code.lower() in ("usable", "withheld", "canceled", "cancelled")
    return code.lower() if known and code else written


_OF_GENERATOR = {**POWER, "versioninfo": "any"}


def _generator(w: Writing, generator: Concept) -> None:
    head = "" if generator.role is None else attribute("role", "qcode", generator.role)
    if generator.creator is not None:
        head += attribute("creator", "qcode", generator.creator)
    for field in ("scheme", "code", "uri", "type", "rel", "value", "why", "how"):
        value = getattr(generator, field)
        if value is not None:
            head += f' {OWN_PREFIX}:{field}="{quoted(value)}"'
    head += properties_attributes(_OF_GENERATOR, pairs(generator.properties))
    w.line("generator", generator.name or "", head)


def _note(w: Writing, note: Note) -> None:
    head = ""
    if note.role is not None:
        head += attribute("role", "qcodes", note.role)
    if note.audience is not None:
        head += attribute("pubconstraint", "qcodes", note.audience)
    head += language_attribute(note.language)
    if note.blocks:
        w.out.append(f'<edNote{head}><div xmlns="{XHTML}">{xhtml(note.blocks)}</div></edNote>')
    elif note.text is not None:
        w.rich("edNote", note.text, note.marks, head)


def _rest(w: Writing, article: Article) -> None:
    """Properties without a place in the standard, at the end of `itemMeta` in newsdoc's namespace.

    One that is called as an element of the standard (`keyword`, `role`) is none there.
    """
    for one in article.properties:
        if one.name in PLACED and w.native(one) is not None:
            continue
        path, slash, _ = one.name.partition("/@")
        if not (slash and path in PATHS) and not one.name.startswith(("@", "#")):
            w.out.append(own(one))
