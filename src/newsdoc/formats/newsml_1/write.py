"""An article as a NewsML 1.2 document, valid against the DTD.

What the standard demands and the article does not have is empty, not invented. What NewsML has no
place for goes into a Metadata of type `newsdoc` (see `extension`): which values these are is found by
reading back what was written.

Spec: NewsML 1.2
"""

from __future__ import annotations

from typing import Any

import attrs
import orjson

from newsdoc import codec
from newsdoc.errors import NewsdocError, WriteError
from newsdoc.formats._base import ReadContext, WriteContext
from newsdoc.formats._losses import differences
from newsdoc.formats._xml.legal import is_legal, legal, legal_article
from newsdoc.formats.newsml_1.extension import EXTENSION
from newsdoc.formats.newsml_1.pieces import Out, attribute
from newsdoc.formats.newsml_1.read import NAME, read
from newsdoc.formats.newsml_1.write_item import envelope, write_item
from newsdoc.model import Article, Text
from newsdoc.model.walk import rewrite, texts

_SILENT = WriteContext(wanted=False)
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<NewsML Version="1.2">'


def write(article: Article, context: WriteContext) -> bytes:
    """Write a NewsML 1.2 document with one NewsItem.

    Quotes are not written: they are found again when the file is read. Values that only newsdoc will
    find again are reported with severity `info`.

    Spec: NewsML 1.2
    """
    plain = _without_quotes(article, context)
    written = plain
    pieces, slot = _document(written)
    text = "".join(pieces)
    if not is_legal(text):
        written = legal_article(plain, _SILENT, code="NL201")
        pieces, slot = _document(written)
        text = "".join(pieces)
    entries = _carried(_missing(plain, text.encode()), context)
    if entries:
        pieces[slot] = _extension(entries)
        text = "".join(pieces)
        _report(entries, context)
    return text.encode()


def _without_quotes(article: Article, context: WriteContext) -> Article:
    found = [pointer for pointer, holder in texts(article) if holder.quotes]
    if not found:
        return article
    for pointer in found:
        context.lost(
            f"{pointer}/quotes", "quotes are not written; reading finds them again", code="NL202"
        )
    return rewrite(article, _bare)


def _bare(holder: Text) -> Text:
    return attrs.evolve(holder, quotes=()) if holder.quotes else holder


def _document(article: Article) -> tuple[list[str], int]:
    """The pieces of the document, and the index of the empty one for further Metadata."""
    out = Out()
    out += _HEAD
    envelope(out, article)
    slot = write_item(out, article)
    out += "</NewsML>\n"
    return out.pieces, slot


Entries = list[tuple[str, Any]]


def _missing(article: Article, data: bytes) -> Entries:
    """What reading the document gives otherwise than the article has it, by pointer."""
    try:
        back = read(data, ReadContext(wanted=False)).articles[0]
    except NewsdocError as error:
        raise WriteError(f"it is too large or too deep: {error}", format=NAME) from None
    if back == article:
        return []
    return list(differences(codec.to_tree(article), codec.to_tree(back)))


def _extension(entries: Entries) -> str:
    made = "".join(
        f"<Property{attribute('FormalName', legal(pointer))}"
        f"{attribute('Value', legal(orjson.dumps(value).decode()))}/>"
        for pointer, value in entries
    )
    return f'<Metadata><MetadataType FormalName="{EXTENSION}"/>{made}</Metadata>'


def _carried(entries: Entries, context: WriteContext) -> Entries:
    """The values that JSON has a form for; the others (half of a surrogate pair) are lost."""
    kept: Entries = []
    for pointer, value in entries:
        try:
            orjson.dumps(value)
            kept.append((pointer, value))
        except TypeError:
            context.lost(pointer, "characters that no encoding has are replaced", code="NL202")
    return kept


def _report(entries: Entries, context: WriteContext) -> None:
    if not context.wanted:
        return
    for pointer, value in entries:
        context.lost(
            pointer,
            "NewsML 1 has no such place; carried as a property that newsdoc reads",
            code="NL201",
            severity="info",
            value=value if isinstance(value, str) else orjson.dumps(value).decode(),
        )
