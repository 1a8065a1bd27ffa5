"""Places in the source document: from a JSON pointer into an article back to line and column.

Readers do not keep where each value stood: that would cost every reading what few need. Here the
words of the article are looked up again in the source when somebody asks, so that a finding in an
article can be shown in the file that it came from. `scan` makes the words of a source with their
places, `_markup` and `_json` know the two syntaxes, `region` finds an article's texts among them, `index` answers.
"""

from __future__ import annotations

from collections.abc import Iterable

from newsdoc.errors import UsageError
from newsdoc.model import Article
from newsdoc.places.index import Chunk as Chunk
from newsdoc.places.index import Places as Places
from newsdoc.places.region import Region
from newsdoc.places.scan import Scan


def find_places(
    data: bytes,
    articles: Article | Iterable[Article],
    *,
    source: str | None = None,
    encoding: str | None = None,
) -> tuple[Places, ...]:
    r"""Where the articles of a source document stand in it, one `Places` an article.

    Nothing is searched before the first question. Words are found again by their letters and
    digits, so that white space, entities, tags and escapes in between do not matter; what is not
    found, or found too often to be sure, has no place.

    Args:
        data: the source document.
        articles: what was read from it, in its order.
        source: name of the document, for the places.
        encoding: character encoding, where the document does not tell it.

    Example:
        >>> story = Article(headline="Rain & sun")
        >>> (places,) = find_places(b"<a>\n <h1>Rain &amp; <b>sun</b></h1>\n</a>", story)
        >>> where = places.locate("/headline")
        >>> where.line, where.column, where.path
        (2, 6, 'a/h1')
    """
    listed = [articles] if isinstance(articles, Article) else list(articles)
    if not all(isinstance(article, Article) for article in listed):
        raise UsageError("expected an Article or several")
    scan = Scan(data, encoding)
    made: list[Places] = []
    for article in listed:
        before = made[-1].region if made else None
        region = Region(scan, article, before)
        if before is not None:
            before.after = region
        made.append(Places(region, source, several=len(listed) > 1))
    return tuple(made)
