"""An article as a NewsDoc document.

The document is made of NewsDoc's own words as far as they go; that is read back, and what differs
from the article goes into a meta block of newsdoc's own type.
"""

from __future__ import annotations

from typing import Any

import orjson

from newsdoc.errors import WriteError
from newsdoc.formats._base import ReadContext
from newsdoc.formats._json.extension import Entries, refine
from newsdoc.formats.tt_newsdoc._reading import Reading
from newsdoc.formats.tt_newsdoc.item import EXTENSION
from newsdoc.formats.tt_newsdoc.item import article as read_article
from newsdoc.formats.tt_newsdoc.write_document import document
from newsdoc.model import Article

_SILENT = ReadContext(wanted=False)


def write_article(article: Article) -> tuple[bytes, Entries]:
    """The bytes of a document, and the entries of the extension in it.

    Raises:
        WriteError: when the article holds what JSON has no form for, or nests too deeply.
    """
    try:
        tree = document(article)
        data = orjson.dumps(tree)
        back, _ = read_article(Reading(_SILENT), orjson.loads(data))
        entries = refine(article, back)
        if entries:
            # The data of a block is strings only: each entry is one, of JSON.
            texts: dict[str, Any] = {
                pointer: orjson.dumps(entry).decode() for pointer, entry in entries.items()
            }
            tree.setdefault("meta", []).append({"type": EXTENSION, "data": texts})
            data = orjson.dumps(tree)
    except TypeError as error:
        raise WriteError(f"JSON has no form for a value: {error}", format="tt-newsdoc") from None
    except RecursionError:
        raise WriteError("the article nests too deeply", format="tt-newsdoc") from None
    return data + b"\n", entries
