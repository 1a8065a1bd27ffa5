"""An article as a story of ANS 0.10.12.

The story is made of ANS's own words as far as they go; that is read back, and what differs from the
article goes into newsdoc's extension.

An article of any class is written as a `story`, the one type of content that has a body; a picture
that is an item of its own is the `promo_items.basic` of it.
"""

from __future__ import annotations

from typing import Any

import orjson

from newsdoc.errors import WriteError
from newsdoc.formats._base import ReadContext
from newsdoc.formats._json.extension import Entries, refine
from newsdoc.formats.ans.envelope import read_tree
from newsdoc.formats.ans.item import EXTENSION
from newsdoc.formats.ans.write_story import story
from newsdoc.model import Article

_SILENT = ReadContext(wanted=False)


def write_article(article: Article) -> tuple[bytes, Entries]:
    """The bytes of a story, and the entries of the extension in it.

    Raises:
        WriteError: when the article holds what JSON has no form for, or nests too deeply.
    """
    try:
        tree = story(article)
        data = orjson.dumps(tree)
        ((back, _),), _ = read_tree(orjson.loads(data), _SILENT)
        entries = refine(article, back)
        if entries:
            extra: dict[str, Any] = tree.setdefault("additional_properties", {})
            extra[EXTENSION] = entries
            data = orjson.dumps(tree)
    except TypeError as error:
        raise WriteError(f"JSON has no form for a value: {error}", format="ans") from None
    except RecursionError:
        raise WriteError("the article nests too deeply", format="ans") from None
    return data + b"\n", entries
