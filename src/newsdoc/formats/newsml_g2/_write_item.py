"""An article as an item, and as a message where its transmission priority asks for one."""

from __future__ import annotations

from uuid import NAMESPACE_URL, uuid5

from newsdoc import codec
from newsdoc.formats._xml.escape import is_language, is_ncname, quoted
from newsdoc.formats.newsml_g2._catalogs import STANDARD, STANDARD_CATALOG
from newsdoc.formats.newsml_g2._flex_types import SUBJECT, Flex
from newsdoc.formats.newsml_g2._item import ADDED_CATALOG
from newsdoc.formats.newsml_g2._names import NAR, OWN, OWN_PREFIX
from newsdoc.formats.newsml_g2._value_kinds import is_iri
from newsdoc.formats.newsml_g2._write_concepts import write_concept
from newsdoc.formats.newsml_g2._write_content_meta import write_content_meta
from newsdoc.formats.newsml_g2._write_content_set import part_media, write_content_set, write_groups
from newsdoc.formats.newsml_g2._write_details import (
    ASSERTED,
    ASSERTED_EVENT,
    ASSERTED_PARTY,
    ASSERTED_PLACE,
)
from newsdoc.formats.newsml_g2._write_extensions import native, own, pairs
from newsdoc.formats.newsml_g2._write_history import write_hops, write_publications
from newsdoc.formats.newsml_g2._write_item_meta import version_created, write_item_meta
from newsdoc.formats.newsml_g2._write_rights import write_rights
from newsdoc.formats.newsml_g2._write_subjects import write_subject_details
from newsdoc.formats.newsml_g2._write_values import POWER, attribute, properties_attributes
from newsdoc.formats.newsml_g2._writing import Writing, elements, language_attribute
from newsdoc.model import Article, Assertions, Catalog, Concept, Part
from newsdoc.model._makers import changed, make_property


def write_document(article: Article) -> str:
    """The document of one article: an item, in a message where the article has a priority.

    Raises:
        WriteError: when no time of the version is known.

    Spec: NewsML-G2 2.35, newsItem, packageItem, newsMessage
    """
    created, said = version_created(article)
    w = _item(article, created, said=said)
    priority = article.priority
    spaces = f' xmlns="{NAR}"'
    if _has_own_names(w):
        spaces += f' xmlns:{OWN_PREFIX}="{OWN}"'
    if priority is None or not 1 <= priority <= 9:
        root, space, rest = w.out[0].partition(" ")
        w.out[0] = f"{root}{spaces}{space}{rest}"
        return "".join(w.out)
    return (
        f"<newsMessage{spaces}><header><sent>{created}</sent><priority>{priority}</priority>"
        f"</header><itemSet>{''.join(w.out)}</itemSet></newsMessage>"
    )


def _has_own_names(w: Writing) -> bool:
    """Whether a name of newsdoc's namespace may stand in the pieces; none does in the XHTML."""
    if not w.body:
        return _OWN in "".join(w.out)
    at = w.out.index(w.body)
    return _OWN in "".join(w.out[:at]) or _OWN in "".join(w.out[at + 1 :])


_OWN = f"{OWN_PREFIX}:"


def default_guid(article: Article) -> str:
    """An identifier made of the article's content: the same for the same article."""
    return f"urn:uuid:{uuid5(NAMESPACE_URL, codec.dumps(article).decode())}"


def _item(article: Article, created: str, *, said: bool) -> Writing:
    """The item itself, in pieces. Spec: NewsML-G2 2.35, AnyItemType"""
    root = "packageItem" if article.groups and not article.body else "newsItem"
    schemes = STANDARD
    for catalog in article.catalogs:
        if catalog.schemes:
            schemes = {**schemes, **{scheme.alias: scheme.uri for scheme in catalog.schemes}}
    w = Writing(schemes, article.language, article.properties)
    labels = article.language
    for one in w.kept.get("item/@xml:lang", ()):
        labels = w.language = one.value
    guid = article.guid if article.guid is not None else default_guid(article)
    head = f'<{root} standard="NewsML-G2" standardversion="2.35" conformance="power"'
    head += f' guid="{quoted(guid)}"'
    if article.guid is None:
        head += f' {OWN_PREFIX}:filled="1"'
    if article.version is not None:
        head += attribute("version", "positive", article.version)
    head += language_attribute(labels)
    w.out.append(head + ">")
    _catalogs(w, article.catalogs)
    if article.revisions:
        write_hops(w, article.revisions)
    if article.published is not None or article.publications:
        write_publications(w, article)
    if article.rights is not None:
        write_rights(w, article.rights)
    for rights in article.further_rights:
        write_rights(w, rights)
    media = part_media(article)
    write_item_meta(w, article, created, said=said, media=media.others)
    write_content_meta(w, article, media.caption)
    for part in article.parts:
        _part(w, part)
    if article.assertions is not None:
        _assertions(w, article.assertions)
    write_subject_details(w, article)
    if root == "packageItem":
        write_groups(w, article.groups)
    else:
        write_content_set(w, article, media)
    w.out.append(f"</{root}>")
    return w


def _catalogs(w: Writing, catalogs: tuple[Catalog, ...]) -> None:
    """The catalogs; IPTC's where there are none, for the schema asks for one."""
    made = False
    for catalog in catalogs:
        schemes = [s for s in catalog.schemes if is_ncname(s.alias) and is_iri(s.uri)]
        if schemes:
            w.out.append("<catalog>")
            w.out += [f'<scheme alias="{s.alias}" uri="{quoted(s.uri)}"/>' for s in schemes]
            w.out.append("</catalog>")
            made = True
        elif catalog.href is not None and is_iri(catalog.href):
            w.out.append(f'<catalogRef href="{quoted(catalog.href)}"/>')
            made = True
    if not made:
        w.take_id(ADDED_CATALOG)
        w.out.append(f'<catalogRef id="{ADDED_CATALOG}" href="{STANDARD_CATALOG}"/>')


def _part(w: Writing, part: Part) -> None:
    """Append `partMeta`. Spec: NewsML-G2 2.35, partMeta"""
    out = w.out
    head = w.id(part.id, "partid")
    if part.sequence is not None:
        head += attribute("seq", "count", str(part.sequence))
    head += properties_attributes(POWER, pairs(part.properties))
    out.append(f"<partMeta{head}>")
    if part.start is not None and part.end is not None:
        unit = "" if part.unit is None else attribute("timeunit", "qcode", part.unit)
        out.append(f'<timeDelim start="{quoted(part.start)}" end="{quoted(part.end)}"{unit}/>')
    if part.role is not None:
        out.append(f"<role{attribute('qcode', 'qcode', part.role)}/>")
    if part.language is not None and is_language(part.language):
        out.append(f'<language tag="{part.language}"/>')
    for subject in part.subjects:
        write_concept(w, "subject", subject, SUBJECT)
    if part.title is not None:
        w.rich("headline", part.title, ())
    if part.description is not None:
        w.rich("description", part.description.text, part.description.marks)
    tails = elements(part.properties)
    extensions = [one for one in tails if one.name == "partMetaExtProperty"]
    out.extend(native(one) or own(one) for one in extensions if native(one) is not None)
    for one in tails:
        if one.name != "partMetaExtProperty" or native(one) is None:
            out.append(own(one))
    out.append("</partMeta>")


def _assertions(w: Writing, said: Assertions) -> None:
    """Append `assert` for each concept of which something is said."""
    for concepts, flex in (
        (said.concepts, ASSERTED),
        (said.parties, ASSERTED_PARTY),
        (said.places, ASSERTED_PLACE),
        (said.events, ASSERTED_EVENT),
    ):
        for concept in concepts:
            _assertion(w, concept, flex)


def _assertion(w: Writing, concept: Concept, flex: Flex) -> None:
    """The nature of a concept is an element here."""
    if concept.type is not None and ":" in concept.type:
        nature = make_property(
            name="type", properties=(make_property(name="@qcode", value=concept.type),)
        )
        if native(nature) is not None:
            concept = changed(concept, type=None, properties=(nature, *concept.properties))
    write_concept(w, "assert", concept, flex)
