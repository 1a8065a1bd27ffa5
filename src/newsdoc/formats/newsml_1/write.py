"""An article as a NewsML 1.2 document, valid against the DTD.

What the standard demands and the article does not have is empty, not invented. What NewsML has no
place for goes into a Metadata of type `newsdoc` (see `extension`): which values these are is told by
`known` for ordinary stories, and found by reading back what was written for all others.

Spec: NewsML 1.2
"""

from __future__ import annotations

from operator import attrgetter
from typing import Any

import attrs
import orjson

from newsdoc import codec
from newsdoc.errors import NewsdocError, WriteError
from newsdoc.formats._base import ReadContext, WriteContext
from newsdoc.formats._losses import differences
from newsdoc.formats._xml.legal import legal, legal_article, legal_bytes
from newsdoc.formats.newsml_1.extension import EXTENSION
from newsdoc.formats.newsml_1.known import Entries, known_losses
from newsdoc.formats.newsml_1.pieces import Out, attribute
from newsdoc.formats.newsml_1.read import NAME, read
from newsdoc.formats.newsml_1.write_item import envelope, write_item
from newsdoc.model import Article
from newsdoc.model._makers import make_article

_SILENT = WriteContext(wanted=False)
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<NewsML Version="1.2">'


def write(article: Article, context: WriteContext) -> bytes:
    """Write a NewsML 1.2 document with one NewsItem.

    Quotes are not written: they are found again when the file is read. Values that only newsdoc will
    find again are reported with severity `info`.

    Spec: NewsML 1.2
    """
    pieces, slot = _document(article)
    known = known_losses(article)
    if known is not None:
        entries = _carried(known, _SILENT)
        pieces[slot] = _extension(entries)
        data = legal_bytes("".join(pieces))
        if data is not None:
            if context.wanted:
                _report(_carried(known, context), context)
            return data
        pieces[slot] = ""
    data = legal_bytes("".join(pieces))
    if data is None:
        pieces, slot = _document(legal_article(article, _SILENT, code="NL201"))
        data = "".join(pieces).encode()
    entries = _carried(_missing(article, data), context)
    if entries:
        pieces[slot] = _extension(entries)
        data = "".join(pieces).encode()
        _report(entries, context)
    return data


def _document(article: Article) -> tuple[list[str], int]:
    """The pieces of the document, and the index of the empty one for further Metadata."""
    out = Out()
    out.add(_HEAD)
    envelope(out, article)
    slot = write_item(out, article)
    out.add("</NewsML>\n")
    return out.pieces, slot


def _missing(article: Article, data: bytes) -> Entries:
    """What reading the document gives otherwise than the article has it, by pointer."""
    try:
        back = read(data, ReadContext(wanted=False)).articles[0]
    except NewsdocError as error:
        raise WriteError(f"it is too large or too deep: {error}", format=NAME) from None
    # most fields are the same: trees are made of those that differ, beside them of none
    given, got = _VALUES(article), _VALUES(back)
    fields = [name for name, a, b in zip(_FIELDS, given, got, strict=True) if a is not b and a != b]
    if not fields:
        return []
    if "headline_marks" in fields and "headline" not in fields:
        fields.append("headline")  # marks cannot be without their words
    return list(differences(_tree(article, fields), _tree(back, fields)))


def _tree(article: Article, fields: list[str]) -> dict[str, Any]:
    return codec.to_tree(make_article(**{name: getattr(article, name) for name in fields}))


_FIELDS = tuple(field.name for field in attrs.fields(Article))
_VALUES = attrgetter(*_FIELDS)


Carried = list[tuple[str, Any, str]]
"""Pointers, the values there, and these as JSON."""


def _extension(entries: Carried) -> str:
    if not entries:
        return ""
    made = "".join(
        f"<Property{attribute('FormalName', legal(pointer))}{attribute('Value', legal(json))}/>"
        for pointer, _, json in entries
    )
    return f'<Metadata><MetadataType FormalName="{EXTENSION}"/>{made}</Metadata>'


def _carried(entries: Entries, context: WriteContext) -> Carried:
    """What of it is carried: no quotes, and nothing that JSON has no form for."""
    kept: Carried = []
    for pointer, given in entries:
        if pointer.endswith("/quotes"):
            _lose_quotes(pointer, context)
            continue
        value = given
        try:
            json = orjson.dumps(value)
            if b'"quotes"' in json:
                value = _without_quotes(value, pointer, context)
                json = orjson.dumps(value)
        except TypeError:  # half of a surrogate pair
            _without_quotes(value, pointer, context)
            context.lost(pointer, "characters that no encoding has are replaced", code="NL202")
        else:
            kept.append((pointer, value, json.decode()))
    return kept


def _without_quotes(value: Any, pointer: str, context: WriteContext) -> Any:
    """A tree without the quotes in it, each list of them reported."""
    if isinstance(value, list):
        return [_without_quotes(v, f"{pointer}/{i}", context) for i, v in enumerate(value)]
    if not isinstance(value, dict):
        return value
    if "quotes" in value:
        _lose_quotes(f"{pointer}/quotes", context)
    return {
        key: _without_quotes(v, f"{pointer}/{key}", context)
        for key, v in value.items()
        if key != "quotes"
    }


def _lose_quotes(pointer: str, context: WriteContext) -> None:
    context.lost(pointer, "quotes are not written; reading finds them again", code="NL202")


def _report(entries: Carried, context: WriteContext) -> None:
    if not context.wanted:
        return
    for pointer, value, json in entries:
        context.lost(
            pointer,
            "NewsML 1 has no such place; carried as a property that newsdoc reads",
            code="NL201",
            severity="info",
            value=value if isinstance(value, str) else json,
        )
