"""TX1: fields that are filled with a word for nothing."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.model import Article
from newsdoc.validation._base import Finding
from newsdoc.validation.facts import Facts
from newsdoc.validation.rules._fixes import remove
from newsdoc.validation.rules._parts import all_rights


def value_is_nothing(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A field that says "None".

    What:
        Fires for notices, usage terms, credit lines, sluglines, bylines, summaries and
        headlines that are nothing but a word for nothing: "None", "null", "N/A",
        "undefined", "nan", "-".

    Why:
        A program wrote the absence of a value as a word; it is printed.

    Example:
        `"usage_terms": "None"`. Leave the field out; `--fix` does.

    Spec:
        The document model of newsdoc: absent is absent.
    """
    places: list[tuple[str, str, str | None]] = [
        (f"/{name}", f"/{name}", getattr(article, name))
        for name in ("headline", "title", "slugline", "credit_line")
    ]
    for pointer, rights in all_rights(article):
        places += [
            (f"{pointer}/notice", f"{pointer}/notice", rights.notice),
            (f"{pointer}/usage_terms", f"{pointer}/usage_terms", rights.usage_terms),
        ]
    if article.summary is not None:
        places.append(("/summary/text", "/summary", article.summary.text))
    places += [
        (f"/bylines/{i}/text", f"/bylines/{i}", byline.text)
        for i, byline in enumerate(article.bylines)
    ]
    for pointer, whole, text in places:
        if text and len(text) <= 11 and text.strip().casefold() in _NOTHING:
            yield Finding(
                "the field says that there is nothing in it",
                pointer,
                value=text,
                hint="leave it out",
                fix=remove(whole),
            )


_NOTHING_WORDS = "none null (null) n/a undefined nan nil - -- <none>"
_NOTHING = frozenset(_NOTHING_WORDS.split())
