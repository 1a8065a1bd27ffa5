"""One item: `newsItem` or `packageItem`, from its parts to an `Article`."""

from __future__ import annotations

from typing import Any

from newsdoc.formats._base import ReadContext
from newsdoc.formats.newsml_g2._assertions import assertion, subject_details
from newsdoc.formats.newsml_g2._catalogs import STANDARD
from newsdoc.formats.newsml_g2._content_meta import read_content_meta
from newsdoc.formats.newsml_g2._content_set import read_content_set
from newsdoc.formats.newsml_g2._dateline import mark_dateline
from newsdoc.formats.newsml_g2._history import read_hops, read_publications
from newsdoc.formats.newsml_g2._item_meta import read_item_meta
from newsdoc.formats.newsml_g2._names import FILLED, LOCAL, XML_LANG
from newsdoc.formats.newsml_g2._own_fields import read_own_fields
from newsdoc.formats.newsml_g2._package import read_groups
from newsdoc.formats.newsml_g2._parts import read_part
from newsdoc.formats.newsml_g2._reading import Fields, Reading, attributes_of, primary
from newsdoc.formats.newsml_g2._rights import read_rights
from newsdoc.formats.newsml_g2._settle import settle_descriptions, settle_headlines
from newsdoc.model import Article, Assertions, Catalog, Rights
from newsdoc.model._makers import make_article, make_catalog, make_catalog_scheme

_ROOT = ("standard", "standardversion", "conformance")


def read_item(
    element: Any,
    context: ReadContext,
    schemes: dict[str, str] | None = None,
    priority: int | None = None,
) -> Article:
    """An item as an article.

    Args:
        element: `newsItem` or `packageItem`.
        context: takes the remarks.
        schemes: aliases that the message around the item gives.
        priority: transmission priority that it gives.

    Spec: NewsML-G2 2.35, AnyItemType
    """
    parts: dict[str, Any] = {}
    rest: list[Any] = []
    for child in element[:]:
        name = LOCAL[child.tag]
        if name in _SINGLE and name not in parts:
            parts[name] = child
        else:
            rest.append(child)
    fields: Fields = {"priority": priority}
    r = Reading(context, schemes or STANDARD)
    _attributes(r, element, fields)
    meta = parts.get("contentMeta")
    if meta is not None:
        first = next(meta.iterchildren("{*}language"), None)
        if first is not None:
            r.language = first.get("tag") or None
    if r.language is None and r.label_language is not None:
        r.language = fields["language"] = r.label_language
    elif r.label_language is not None and r.label_language != r.language:
        r.keep_attributes("item", {"xml:lang": r.label_language})
        if primary(r.label_language) != primary(r.language):
            r.inherited_language = r.label_language
    if rest and LOCAL[rest[0].tag] in ("catalogRef", "catalog"):
        _catalogs(r, rest, fields)
    for child in rest:
        _other(r, child, fields)
    for name, reader in _SINGLE.items():
        if name in parts:
            reader(r, parts[name], fields)
    if "rights" not in fields and "further_rights" in fields:
        _settle_rights(fields)
    settle_headlines(r, fields)
    settle_descriptions(r, fields)
    if "body" in fields:
        mark_dateline(r, fields)
    for own, asserted in fields.pop("details", ()):
        subject_details(r, own, asserted, fields)
    if "own" in fields:
        read_own_fields(r, fields.pop("own"), fields)
    fields.pop("shown", None)
    said = fields.pop("assert", None)
    if said is not None:
        fields["assertions"] = Assertions(**{name: tuple(list_) for name, list_ in said.items()})
    if r.extra:
        fields["properties"] = r.extra
    for key, value in fields.items():
        if value.__class__ is list:
            fields[key] = tuple(value)
    if r.wanted:
        r.account.stray(element)
    return make_article(**fields)


def _attributes(r: Reading, element: Any, fields: Fields) -> None:
    for name, value in attributes_of(element).items():
        if not value:
            continue
        if name == "guid":
            if element.get(FILLED) is None:
                fields["guid"] = value
        elif name == "version":
            fields["version"] = value
        elif name == XML_LANG:
            r.label_language = value
        elif name == "filled":
            continue
        elif name in _ROOT:
            if r.wanted and name == "standard" and value != "NewsML-G2":
                r.account.value(element, name, value, "not the name of this standard")
            elif r.wanted:
                r.account.context.remark(
                    "NG103",
                    "edition of NewsML-G2 that the item says it is of",
                    value=value,
                    line=element.sourceline,
                    path=f"{LOCAL[element.tag]}/@{name}",
                )
        elif r.wanted:
            r.account.attributes(element, {name: value})


def _catalogs(r: Reading, rest: list[Any], fields: Fields) -> None:
    """Read the catalogs: those of the document explain aliases, references are kept."""
    found: list[Catalog] = []
    own: dict[str, str] | None = None
    others: list[Any] = []
    for child in rest:
        name = LOCAL[child.tag]
        if name == "catalogRef":
            href = child.get("href")
            if href and child.get("id") != ADDED_CATALOG:
                found.append(make_catalog(href=href))
            if r.wanted:
                added = {"href": href, "id": ADDED_CATALOG}
                r.account.attributes(child, {k: v for k, v in child.items() if added.get(k) != v})
                for inner in child:
                    r.account.element(inner)
        elif name == "catalog":
            schemes = tuple(
                make_catalog_scheme(alias=alias, uri=uri)
                for scheme in child
                if (alias := scheme.get("alias")) and (uri := scheme.get("uri"))
            )
            found.append(make_catalog(schemes=schemes))
            own = dict(r.schemes) if own is None else own
            own.update((scheme.alias, scheme.uri) for scheme in schemes)
            if r.wanted:
                _catalog_rest(r, child)
        else:
            others.append(child)
    if own is not None:
        r.schemes = own
    rest[:] = others
    if found:
        fields["catalogs"] = found


ADDED_CATALOG = "newsdoc-added"
"""Identifier of the reference to IPTC's catalog that is written because the schema asks for one."""


def _catalog_rest(r: Reading, element: Any) -> None:
    r.left(element)
    for scheme in element:
        r.account.attributes(scheme, {k: v for k, v in scheme.items() if k not in ("alias", "uri")})
        for inner in scheme:
            r.account.element(inner)


def _rights(r: Reading, element: Any, fields: Fields) -> None:
    found = read_rights(r, element)
    if "rights" in fields or found.scope or _is_of_part(found):
        fields.setdefault("further_rights", []).append(found)
    else:
        fields["rights"] = found


def _is_of_part(rights: Rights) -> bool:
    """Whether the statement says which parts of the item it is of."""
    return any(one.name == "@idrefs" for one in rights.properties)


def _settle_rights(fields: Fields) -> None:
    """Where no statement is of the item whole, the first is that is of no part of it."""
    statements = fields["further_rights"]
    for index, rights in enumerate(statements):
        if not _is_of_part(rights):
            fields["rights"] = statements.pop(index)
            break
    if not statements:
        del fields["further_rights"]


def _groups(r: Reading, element: Any, fields: Fields) -> None:
    fields["groups"] = read_groups(r, element)


def _part(r: Reading, element: Any, fields: Fields) -> None:
    fields.setdefault("parts", []).append(read_part(r, element))


_SINGLE = {
    "hopHistory": read_hops,
    "pubHistory": read_publications,
    "itemMeta": read_item_meta,
    "contentMeta": read_content_meta,
    "contentSet": read_content_set,
    "groupSet": _groups,
}
"""Parts that stand once, in the order in which they are read."""
_MANY = {
    "rightsInfo": _rights,
    "assert": assertion,
    "partMeta": _part,
}


def _other(r: Reading, element: Any, fields: Fields) -> None:
    reader = _MANY.get(LOCAL[element.tag])
    if reader is not None:
        reader(r, element, fields)
    else:
        r.keep(element)
