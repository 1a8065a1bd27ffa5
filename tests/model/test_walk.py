"""Walking and rewriting an article."""

from __future__ import annotations

import json
from typing import Any

import attrs
from hypothesis import given

import newsdoc
from newsdoc import Article, Paragraph, Quote, Span
from newsdoc.codec._encode import encoder
from newsdoc.model import BlockQuote, Figure, ListBlock, ListItem, Media, Text, walk
from newsdoc.testing.strategies import articles


def resolve(tree: Any, pointer: str) -> Any:
    """What an RFC 6901 pointer leads to."""
    for token in pointer.split("/")[1:]:
        tree = tree[int(token)] if isinstance(tree, list) else tree[token]
    return tree


@given(articles())
def test_pointers_lead_to_the_same_in_the_json(article: Article) -> None:
    tree = json.loads(newsdoc.serialize(article, "newsdoc"))

    for pointer, node in walk.walk(article):
        if pointer and not isinstance(node, Span | newsdoc.PartialDate):
            cls: Any = type(node)
            assert resolve(tree, pointer) == json.loads(json.dumps(encoder(cls)(node)))


@given(articles())
def test_rewriting_with_nothing_changes_nothing(article: Article) -> None:
    assert walk.rewrite(article, lambda text: text) is article


@given(articles())
def test_rewriting_reaches_every_text(article: Article) -> None:
    bare = walk.rewrite(article, lambda text: attrs.evolve(text, quotes=()))

    assert list(walk.quotes(bare)) == []
    assert [p for p, _ in walk.texts(bare)] == [p for p, _ in walk.texts(article)]


def test_quotes_are_found_wherever_words_are() -> None:
    quote = Quote(spans=(Span(0, 2),))
    text = Text(text="Ah.", quotes=(quote,))
    article = Article(
        body=(
            BlockQuote(blocks=(Paragraph(text="Ah.", quotes=(quote,)),), credit=text),
            ListBlock(items=(ListItem(text="Ah.", quotes=(quote,)),)),
            Figure(media=Media(caption=text)),
        )
    )

    assert [found.pointer for found in walk.quotes(article)] == [
        "/body/0/blocks/0/quotes/0",
        "/body/0/credit/quotes/0",
        "/body/1/items/0/quotes/0",
        "/body/2/media/caption/quotes/0",
    ]
    assert article.quotes == (quote,) * 4
