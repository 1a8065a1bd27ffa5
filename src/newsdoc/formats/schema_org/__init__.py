"""schema.org NewsArticle and its kin as JSON-LD: a document of its own (`application/ld+json`).

What the properties mean is in `formats._jsonld`, where HTML finds it too. Here is the document.

Spec: schema.org 29, NewsArticle; JSON-LD 1.1
"""

from __future__ import annotations

from typing import Any

import orjson

from newsdoc.errors import ReadError
from newsdoc.formats._base import Document, Format, ReadContext, WriteContext
from newsdoc.formats._head import Head
from newsdoc.formats._json import Account, load
from newsdoc.formats._json.lines import by_line
from newsdoc.formats._jsonld import CODES, ArticleReader, Graph, article_tree
from newsdoc.formats._jsonld.carries import CARRIES
from newsdoc.formats._jsonld.vocabulary import ARTICLE_TYPES, CONTEXTS, bare
from newsdoc.formats._losses import report_losses
from newsdoc.model import Article

__all__ = ["CODES", "FORMAT"]

NAME = "schema-org"


def sniff(head: Head) -> int:
    """Certain of a schema.org context or type of article, likely of any JSON-LD."""
    if head.kind != "json":
        return 0
    keys = head.keys
    if "@context" not in keys and "@type" not in keys and "@graph" not in keys:
        return 0
    tree = head.tree[0] if isinstance(head.tree, list) else head.tree
    return 3 if _is_schema(tree) else 2


def _is_schema(tree: dict[str, Any]) -> bool:
    contexts = tree.get("@context")
    parts = contexts if isinstance(contexts, list) else [contexts]
    if any(p in CONTEXTS for p in parts if isinstance(p, str)):
        return True
    if any(v in CONTEXTS for p in parts if isinstance(p, dict) for v in map(str, p.values())):
        return True
    names = tree.get("@type")
    types = names if isinstance(names, list) else [names]
    return any(bare(name) in ARTICLE_TYPES for name in types if isinstance(name, str))


@by_line
def read(data: bytes, context: ReadContext) -> Document:
    """Read every article of a JSON-LD document.

    Raises:
        ReadError: when it is no JSON, or holds no article; the message says what it holds.

    Spec: schema.org 29, NewsArticle
    """
    tree = load(data, context, format=NAME)
    graph = Graph([tree])
    nodes = graph.articles()
    if not nodes:
        kinds = ", ".join(graph.types()[:6])
        raise ReadError(
            f"it holds no article, only {kinds}" if kinds else "it holds no node with a type",
            format=NAME,
            source=context.source,
            hint="articles are NewsArticle and the other types below schema.org/Article",
        )
    reader = ArticleReader(graph, context)
    articles = tuple(Article(**reader.fields(node)) for node in nodes)
    Account(context).report_left(tree)
    return Document(articles=articles)


def write(article: Article, context: WriteContext) -> bytes:
    """Write the article as one JSON-LD object.

    What does not read back the same is reported, by its pointer.

    Spec: schema.org 29, NewsArticle; Google, structured data for articles
    """
    data = orjson.dumps(article_tree(article), option=orjson.OPT_INDENT_2) + b"\n"
    report_losses(article, data, read, context, format=NAME, code="SO201")
    return data


FORMAT = Format(
    name=NAME,
    title="schema.org NewsArticle as JSON-LD",
    spec="schema.org 29, NewsArticle; JSON-LD 1.1",
    media_types=("application/ld+json",),
    suffixes=(".jsonld", ".schema.json"),
    sniff=sniff,
    read=read,
    write=write,
    carries=CARRIES,
    several=True,
)
