"""A NewsML 1 document: the envelope, the items in it, and what is no article.

Spec: NewsML 1.0, 1.1, 1.2 (the DTD editions have no namespace; local names count)
"""

from __future__ import annotations

from typing import Any

from lxml import etree

from newsdoc.errors import ReadError
from newsdoc.formats._base import Document, ReadContext
from newsdoc.formats._head import Head
from newsdoc.formats._xml.account import Account, path_of
from newsdoc.formats._xml.envelope import outermost
from newsdoc.formats._xml.ids import report_repeated_ids
from newsdoc.formats._xml.parse import local_name, parse_xml
from newsdoc.formats.newsml_1.draft import State
from newsdoc.formats.newsml_1.envelope import read_envelope, with_guid
from newsdoc.formats.newsml_1.extension import apply_extension
from newsdoc.formats.newsml_1.item import nothing_in, read_item
from newsdoc.formats.newsml_1.names import name_of
from newsdoc.formats.newsml_1.subjects import field_of
from newsdoc.formats.newsml_1.topics import read_catalog, read_topic_set
from newsdoc.model import Article, Assertions, Event, Package, Party, Place
from newsdoc.model._makers import changed

NAME = "newsml-1"

_ROOTS = frozenset({"newsml", "newsitem", "newscomponent"})
_DOCUMENTS = ("NewsML", "NewsItem")
"""What is read in an envelope of another kind."""
_LOOKED_AT = 1 << 16
"""Bytes within which an item in an envelope shows that it is one of NewsML."""
_G2 = "http://iptc.org/std/nar/"


def sniff(head: Head) -> int:
    """Whether the data is a NewsML 1 document: by its root element."""
    if head.kind != "xml" or (head.namespace or "").startswith(_G2):
        return 0
    root = head.root or ""
    if root.lower() == "newsml":
        return 3
    if root in ("NewsItem", "NewsComponent"):
        return 2
    if head.inside == "NewsML":
        return 1
    return 1 if head.inside == "NewsItem" and b"NewsComponent" in head.data[:_LOOKED_AT] else 0


def read(data: bytes, context: ReadContext) -> Document:
    """Read a NewsML document: an article for every NewsItem that holds a component.

    Those in an envelope of another kind are read, too; what stands around them is reported.

    Raises:
        ReadError: when it is no well-formed XML, has another root, or holds no article; the message
            says what it holds instead.

    Spec: NewsML 1.2, NewsML
    """
    root = parse_xml(data, context, format=NAME)
    report_repeated_ids(root, context, "Duid")
    if name_of(root.tag) in _ROOTS and not str(root.tag).startswith(f"{{{_G2}"):
        return _read_root(root, context)
    found = [_read_root(one, context) for one in outermost(root, _DOCUMENTS, Account(context))]
    if not found:
        raise _refusal(
            f"the root element is '{local_name(root.tag)}', not 'NewsML'",
            root,
            context,
            hint="leave out format= to have the format detected",
        )
    if len(found) == 1:
        return found[0]
    return Document(articles=tuple(article for one in found for article in one.articles))


def _read_root(root: etree._Element, context: ReadContext) -> Document:
    """Read a NewsML element, or a part of one that stands alone."""
    state = State(context)
    for element in root.iter("{*}TopicSet"):
        read_topic_set(element, state)
    if name_of(root.tag) == "newsml":
        return _document(root, state, context)
    return _fragment(root, state, context)


def _document(root: etree._Element, state: State, context: ReadContext) -> Document:
    package: Package | None = None
    values: dict[str, Any] = {}
    lists: dict[str, list[Any]] = {}
    items: list[etree._Element] = []
    for child in root:
        match name_of(child.tag):
            case "newsenvelope":
                package, values, more = read_envelope(child, state)
                lists.update(more)
            case "newsitem":
                items.append(child)
            case "newscomponent":
                item = etree.SubElement(root, "NewsItem")
                item.append(child)
                items.append(item)
            case "catalog":
                for catalog in read_catalog(child, state):
                    lists.setdefault("catalogs", []).append(catalog)
            case "topicset":
                pass  # read before everything else
            case _:
                state.account.element(child)
    given = dict(root.items())
    state.carrier(root, "Version", given.pop("Version", None))
    duid = given.pop("Duid", None) or None
    if given:
        state.account.attributes(root, given)
    state.account.stray(root)
    shared = {"values": values, "lists": {name: tuple(found) for name, found in lists.items()}}
    articles: list[Article] = []
    extensions: list[list[tuple[str, str, etree._Element]]] = []
    for item in items:
        article = read_item(item, shared, state)
        if article is not None:
            articles.append(article)
            extensions.append(state.extension)
            continue
        if len(items) == 1:
            break
        context.remark(
            "NL104",
            nothing_in(item),
            severity="warning",
            line=item.sourceline,
            path=path_of(item),
        )
        state.account.element(item)
    if not articles:
        raise _refusal(_nothing(root, items), items[0] if items else root, context)
    articles = [
        apply_extension(article, entries, state) if entries else article
        for article, entries in zip(_with_assertions(articles, state), extensions, strict=True)
    ]
    if package is not None or duid:
        package = with_guid(package or Package(), duid)
        if package == Package():
            package = None
    return Document(articles=tuple(articles), package=package)


def _fragment(root: etree._Element, state: State, context: ReadContext) -> Document:
    """A NewsItem or a NewsComponent without the document around it."""
    item = root
    if name_of(root.tag) == "newscomponent":
        item = etree.Element("NewsItem")
        item.append(root)
    article = read_item(item, {"values": {}, "lists": {}}, state)
    if article is None:
        raise _refusal(nothing_in(item), root, context)
    if article == Article() or not _has_words(article):
        raise _refusal("the component holds neither text nor pictures", root, context)
    return Document(articles=tuple(_with_assertions([article], state)))


def _has_words(article: Article) -> bool:
    return bool(
        article.headline or article.body or article.media or article.links or article.summary
    )


def _nothing(root: etree._Element, items: list[etree._Element]) -> str:
    if items:
        return f"no article: {nothing_in(items[0])}"
    parts = {name_of(c.tag) for c in root}
    if "topicset" in parts:
        return "no article: the file holds topics (a TopicSet), no NewsItem"
    if "catalog" in parts:
        return "no article: the file holds a catalog, no NewsItem"
    if "newsenvelope" in parts:
        return "no article: the file holds an envelope without a NewsItem"
    return "no article: the file holds no NewsItem"


def _with_assertions(articles: list[Article], state: State) -> list[Article]:
    """The articles with the topics of the file that stand in no other field of one."""
    left = [topic for key, topic in state.topics.items() if key not in state.used]
    if not left:
        return articles
    made = Assertions(
        concepts=tuple(t for t in left if field_of(t) in ("subjects", "objects")),
        parties=tuple(t for t in left if isinstance(t, Party)),
        places=tuple(t for t in left if isinstance(t, Place)),
        events=tuple(t for t in left if isinstance(t, Event)),
    )
    return [
        article if article.assertions else changed(article, assertions=made) for article in articles
    ]


def _refusal(
    reason: str, element: etree._Element, context: ReadContext, *, hint: str | None = None
) -> ReadError:
    return ReadError(reason, format=NAME, source=context.source, line=element.sourceline, hint=hint)
