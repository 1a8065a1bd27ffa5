"""schema.org as JSON-LD, shared by the formats `schema-org` and `html`.

    graph = Graph(trees)                       # what a document or the blocks of a page hold
    for node in graph.articles(): …
    fields = ArticleReader(graph, context).fields(node)   # keyword arguments of Article
    tree = article_tree(article)               # Article to a JSON-LD object

`load` reads the blocks of pages, `graph` finds the articles and follows references, `things`, `media`
and `article` say what the properties mean, the `write…` modules go the other way. Microdata becomes a
tree of the same shape (in `html`), so that there is one mapping. Private to `newsdoc.formats`.

Spec: schema.org 29, NewsArticle; JSON-LD 1.1
"""

from newsdoc.formats._jsonld.article import ArticleReader
from newsdoc.formats._jsonld.graph import Graph
from newsdoc.formats._jsonld.load import load_block
from newsdoc.formats._jsonld.vocabulary import CODES
from newsdoc.formats._jsonld.write import article_tree

__all__ = ["CODES", "ArticleReader", "Graph", "article_tree", "load_block"]
