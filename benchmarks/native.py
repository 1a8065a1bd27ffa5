"""Native JSON to Article and back, beside bare orjson."""

from __future__ import annotations

from typing import Any

import attrs
import cattrs
import orjson

import newsdoc
from benchmarks.measure import Table, ratio
from benchmarks.stories import english_texts, story
from newsdoc import Article, Paragraph, codec


def run(table: Table) -> None:
    """The rows."""
    whole = story()
    bare = newsdoc.parse(newsdoc.serialize(_without_quotes(whole), "newsdoc"))
    real = _article(english_texts()[0])
    for name, article in (
        ("story with quotes", whole),
        ("story without quotes", bare),
        ("text with quotes and reports", newsdoc.find_quotes(real, "en")),
        ("text without quotes", real),
    ):
        _both_ways(table, name, article)
    _with_cattrs_as_it_comes(table, bare)


def _both_ways(table: Table, name: str, article: Article) -> None:
    data, tree = codec.dumps(article), codec.to_tree(article)
    _, read = ratio(lambda: newsdoc.parse(data, format="newsdoc"), lambda: orjson.loads(data))
    table.row(f"{name}: JSON -> Article", "orjson.loads", read, "4")
    _, written = ratio(lambda: codec.dumps(article), lambda: orjson.dumps(tree))
    table.row(f"{name}: Article -> JSON", "orjson.dumps of the dict", written, "5")


def _without_quotes(article: Article) -> Article:
    body = tuple(attrs.evolve(block, quotes=()) for block in article.paragraphs)
    return attrs.evolve(article, body=body)


def _article(text: str) -> Article:
    lines = [line for line in text.splitlines() if line.strip()]
    return Article(headline=lines[0], body=tuple(Paragraph(text=line) for line in lines[1:]))


def _with_cattrs_as_it_comes(table: Table, article: Article) -> None:
    """What cattrs generates for paragraphs of the same story: why the codec has hooks of its own."""
    paragraphs = article.paragraphs
    converter = cattrs.Converter(forbid_extra_keys=True)
    tree: Any = converter.unstructure(paragraphs)
    data = orjson.dumps(tree)
    kind = tuple[Paragraph, ...]
    _, read = ratio(
        lambda: converter.structure(orjson.loads(data), kind), lambda: orjson.loads(data)
    )
    table.row("paragraphs: generated cattrs hooks", "orjson.loads", read, "-")
    own = orjson.dumps([codec.converter.unstructure(p, Paragraph) for p in paragraphs])
    _, ours = ratio(
        lambda: codec.converter.structure(orjson.loads(own), kind), lambda: orjson.loads(own)
    )
    table.row("paragraphs: the codec's hooks", "orjson.loads", ours, "-")
