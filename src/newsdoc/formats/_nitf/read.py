"""An `nitf` element to the fields of an article."""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

from newsdoc.formats._nitf.body import read_body, read_body_head, read_content
from newsdoc.formats._nitf.credits import mark_dateline
from newsdoc.formats._nitf.fields import Fields
from newsdoc.formats._nitf.head import read_head
from newsdoc.formats._xml.account import Account
from newsdoc.formats._xml.body.nitf_media import MEDIA_TYPES
from newsdoc.formats._xml.escape import is_language
from newsdoc.formats._xml.parse import LOCAL_NAMES
from newsdoc.model import Description, Figure, Rights
from newsdoc.model._makers import (
    changed,
    make_alternative_id,
    make_concept,
    make_keyword,
    make_party,
    make_property,
    make_rights,
    make_text,
)

CODES: dict[str, str] = {
    "NI101": "version: which edition of NITF the document says that it is",
    "NI102": "second-body: the document has several bodies; they follow one another",
    "NI103": "cut: plain text in the body was cut into paragraphs",
    "NI201": "not-carried: NITF has no place for it, or none that reads back the same",
    "NI202": "forbidden-character: a character that XML forbids was replaced",
}
"""Remarks of the NITF reader and writer: code, name, what it says."""

_ABOUT_FORMAT = ("version", "change.date", "change.time")


def read_nitf(element: etree._Element, account: Account) -> dict[str, Any]:
    """The keyword arguments for `Article` that an `nitf` element gives.

    Quotes are not filled in. What has no place is reported to the account.

    Example:
        >>> from newsdoc.formats._base import ReadContext
        >>> root = etree.fromstring("<nitf><body><body.content><p>Rain.</p></body.content></body></nitf>")
        >>> read_nitf(root, Account(ReadContext()))["body"][0].text
        'Rain.'

    Spec: NITF 3.6, nitf
    """
    fields = Fields(account)
    _root(element, fields)
    for child in element[:]:
        match LOCAL_NAMES[child.tag]:
            case "head":
                read_head(child, fields)
            case "body":
                read_body(child, fields)
            case "body.head":
                read_body_head(child, fields)
            case "body.content":
                read_content(child, fields)
            case _:
                fields.lists.setdefault("body", []).extend(fields.body.element(child))
    if account.wanted:
        account.stray(element)
    mark_dateline(fields)
    _settle(fields)
    return fields.arguments()


def _root(element: etree._Element, fields: Fields) -> None:
    given = dict(element.items())
    if not given:
        return
    values = fields.values
    language = given.pop("baselang", None) or given.pop(
        "{http://www.w3.org/XML/1998/namespace}lang", None
    )
    if language:
        values["language"] = language
    if number := given.pop("uno", None):
        fields.add("alternative_ids", make_alternative_id(value=number, role="uno"))
    if kind := given.pop("class", None):
        fields.add("properties", make_property(name="nitf.class", value=kind))
    stated = [value for name in _ABOUT_FORMAT if (value := given.pop(name, None))]
    if stated and fields.account.wanted:
        fields.account.context.remark(
            "NI101",
            "edition of NITF",
            value="; ".join(stated),
            line=element.sourceline,
            path="nitf",
        )
    if given:
        fields.account.attributes(element, given)


def _settle(fields: Fields) -> None:
    """Make fields of what needs several parts of the document to be told."""
    values, lists = fields.values, fields.lists
    values["item_class"] = _item_class(lists)
    if "title" in values:
        if "headline" not in values:
            values["headline"] = values.pop("title")
        elif values["title"] == values["headline"]:
            del values["title"]
    if slug := values.pop("slug_meta", None):
        values.setdefault("slugline", slug)
    language = values.pop("language_meta", None)
    if language and is_language(language.strip()):
        values.setdefault("language", language.strip())
    words = values.pop("keywords_meta", None)
    if words and "keywords" not in lists:
        pieces = (" ".join(piece.split()) for piece in re.split("[;,]", words))
        lists["keywords"] = [make_keyword(text=piece) for piece in pieces if piece]
    # A release at the time of issue is no embargo.
    release = values.pop("release", None)
    if release is not None:
        issued = values.setdefault("published", release)
        if release != issued or type(release) is not type(issued):
            values["embargoed"] = release
    for publication in lists.get("publications", ()):
        # What is printed or put out tells when and where, if nothing else does.
        if publication.published is not None:
            values.setdefault("published", publication.published)
        if publication.url is not None and publication.url.startswith(("http://", "https://")):
            values.setdefault("url", publication.url)
    _settle_provider(values)
    _settle_rights(values, lists)
    abstracts: list[Description] = lists.pop("abstracts", [])
    if abstracts:
        plain = (a for a in abstracts if a.role is None and a.language is None)
        main = next(plain, abstracts[0] if len(abstracts) == 1 else None)
        if main is not None:
            values["summary"] = make_text(text=main.text, marks=main.marks)
            abstracts = [a for a in abstracts if a is not main]
        for abstract in abstracts:
            fields.add("descriptions", abstract)


def _item_class(lists: dict[str, list[Any]]) -> str:
    """Text, but for documents that say to be a picture, a film … and hold nothing else."""
    body = lists.get("body", ())
    kinds = [genre.name or "" for genre in lists.get("genres", ()) if genre.type == "tobject.type"]
    if kinds and body and all(isinstance(block, Figure) for block in body):
        kind = kinds[0].lower()
        found = MEDIA_TYPES.get(kind, kind)
        if found in ("picture", "graphic", "video", "audio"):
            return found
    return "text"


def _settle_provider(values: dict[str, Any]) -> None:
    distributor = values.pop("distributor", None)
    registry = values.pop("registry", None)
    if distributor is not None:
        provider = make_party(**distributor)
        if registry and provider.code is None and provider.scheme is None:
            provider = changed(provider, code=registry)
        elif registry:
            provider = changed(provider, same_as=(make_concept(code=registry),))
        values["provider"] = provider
    elif registry:
        values["provider"] = make_party(code=registry)


def _settle_rights(values: dict[str, Any], lists: dict[str, list[Any]]) -> None:
    copyrights: list[Rights] = lists.pop("copyrights", [])
    usages = tuple(lists.pop("usages", ()))
    notice, terms = values.pop("notice", None), values.pop("usage_terms", None)
    if copyrights or usages or notice or terms:
        first = copyrights[0] if copyrights else Rights()
        values["rights"] = make_rights(
            holder=first.holder, year=first.year, notice=notice, usage_terms=terms, usages=usages
        )
    if copyrights[1:]:
        lists["further_rights"] = copyrights[1:]
