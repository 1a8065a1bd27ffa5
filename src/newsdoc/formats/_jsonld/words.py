"""What an article node says in words of its own: headlines, descriptions, pages, corrections."""

from __future__ import annotations

from typing import Any

from newsdoc.formats._jsonld import values
from newsdoc.formats._jsonld.graph import Node
from newsdoc.model import Description, Publication
from newsdoc.model._makers import make_headline, make_note


def take_words(node: Node, found: dict[str, Any]) -> None:
    """Take headlines, summary, descriptions and the credit line."""
    headline, name = values.one(node, "headline"), values.one(node, "name")
    found["headline"] = headline or name
    found["title"] = name if headline and name != headline else None
    found["headlines"] = tuple(
        make_headline(text=text, role="sub") for text in values.several(node, "alternativeHeadline")
    )
    texts = []
    for key, role in (("description", None), ("abstract", "abstract")):
        left = []
        for value in values.take(node, key):
            text = values.long_text(value)
            if text is None:
                left.append(value)
            else:
                texts.append((text, role))
        values.put_back(node, key, left)
    if texts and texts[0][1] is None:
        found["summary"] = texts.pop(0)[0]
    found["descriptions"] = tuple(Description(text=text.text, role=role) for text, role in texts)
    found["credit_line"] = values.one(node, "creditText")


def take_remarks(node: Node, found: dict[str, Any]) -> None:
    """Take status, length, pages in print and corrections."""
    found["status"] = values.one(node, "creativeWorkStatus")
    found["word_count"] = values.whole(node, "wordCount")
    printed = Publication(
        kind="print",
        section=values.one(node, "printSection"),
        page=values.one(node, "printPage"),
        edition=values.one(node, "printEdition"),
    )
    if printed != Publication(kind="print"):
        found["publications"] = (printed,)
    left, notes = [], []
    for value in values.take(node, "correction"):
        text = values.long_text(value)
        if text is None and type(value) is dict and value.keys() <= {"@type", "text"}:
            text = values.long_text(value.get("text"))
        if text is None:
            left.append(value)
        else:
            notes.append(make_note(text=text.text, role="correction", audience="public"))
    values.put_back(node, "correction", left)
    found["notes"] = tuple(notes)
