"""A page to an `Article`: the sources of the page read one by one, and put together by trust."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lxml import etree

from newsdoc.errors import ReadError
from newsdoc.formats._base import Document, ReadContext
from newsdoc.formats._json import Account as JsonAccount
from newsdoc.formats._jsonld import ArticleReader, Graph, load_block
from newsdoc.formats._jsonld.body import mark_dateline
from newsdoc.formats._xml.account import Account, path_of
from newsdoc.formats._xml.body import Body
from newsdoc.formats._xml.body.inlines import XML_SPACE
from newsdoc.formats._xml.body.words import trimmed
from newsdoc.formats.html.around import report_around
from newsdoc.formats.html.candidates import Candidates
from newsdoc.formats.html.choice import find_story, teasers_like
from newsdoc.formats.html.metadata import metas, read_links, read_metas, report_charsets
from newsdoc.formats.html.microdata import microdata_articles
from newsdoc.formats.html.page import Page, parse_page
from newsdoc.formats.html.pictures import prepare_pictures
from newsdoc.formats.html.put_together import choose_body, prefer_people, put_media, put_parts
from newsdoc.formats.html.story import Story
from newsdoc.model import Article, Block

NAME = "html"
GENERATOR = "newsdoc"
"""Value of `meta name=generator` of pages that newsdoc wrote: nothing in them needs guessing."""

Extract = Callable[[Any, ReadContext], "tuple[Block, ...] | None"]
"""Finds the body of a page without an article element; None where it finds none."""


def read_page(data: bytes, context: ReadContext, *, extract: Extract | None = None) -> Document:
    """The article of a page or a fragment.

    Raises:
        ReadError: when there is no story in it.
    """
    page = parse_page(data, context)
    root = page.root
    named = metas(page.metas)
    is_ours = any(m.name == "generator" and m.value == GENERATOR for m in named)
    candidates = Candidates(context)
    fields, body, properties = _structured(page, candidates, context)
    properties += read_metas(
        [m for m in named if not (is_ours and m.name in _OURS)], candidates, context
    )
    if not is_ours:
        report_charsets(page.metas, context)
    links = (*fields.get("links", ()), *read_links(page.links, candidates, context))
    _read_title(root, candidates, is_ours=is_ours)
    story_element = find_story(page)
    if context.wanted and (number := teasers_like(story_element, page)):
        context.remark(
            "HT127",
            f"the page has {number} teasers of stories and no story; one of them is read",
            severity="warning",
            line=story_element.sourceline,
            path=path_of(story_element),
            hint="give the page of a story",
        )
    _read_language(root, story_element, candidates)
    story = Story(story_element, candidates, context)
    blocks = _read_story(story, page, context, extract, is_ours=is_ours)
    article = candidates.choose()
    prefer_people(article, candidates)
    if links:
        article["links"] = links
    if properties:
        article["properties"] = tuple(properties)
    put_parts(article, story.parts, is_ours=is_ours)
    blocks = choose_body(blocks, body, context)
    if not is_ours:
        mark_dateline(blocks, article)
    put_media(article, blocks, fields)
    if blocks:
        article["body"] = tuple(blocks)
    if not article and not is_ours:
        raise ReadError("there is no story in it", format=NAME, source=context.source)
    candidates.report_others(article)
    return Document(articles=(Article(**article),))


_OURS = frozenset({"generator", "viewport", "content-type", "referrer"})
"""Meta elements of our pages that say nothing."""


def _structured(
    page: Page, candidates: Candidates, context: ReadContext
) -> tuple[dict[str, Any], tuple[Block, ...], list[Any]]:
    """Offer what JSON-LD and microdata say; the fields of the first of them, its body, its properties."""
    first: dict[str, Any] = {}
    body: tuple[Block, ...] = ()
    properties: list[Any] = []
    trees = []
    for element in page.scripts:
        if "ld+json" in (element.get("type") or "").lower():
            tree = load_block(
                element.text or "", context, line=element.sourceline, path=path_of(element)
            )
            if tree is not None:
                trees.append(tree)
    groups = [("JSON-LD", trees)] if trees else []
    if items := microdata_articles(page.root):
        groups.append(("microdata", list(items)))
    for source, found in groups:
        graph = Graph(found)
        nodes = graph.articles()
        if nodes:
            node = _main(nodes, page)
            given = ArticleReader(graph, context).fields(node, dateline=False)
            body = body or given.pop("body", ())
            properties += given.pop("properties", ())
            for name, value in given.items():
                if name != "links":
                    candidates.offer(name, value, source, source)
            first = first or given
        JsonAccount(context).report_left(found, pointer=f"/{source}")
    return first, body, properties


def _main(nodes: list[dict[str, Any]], page: Page) -> dict[str, Any]:
    """The article that the page is about: by its canonical address, else the first."""
    if len(nodes) > 1:
        for element in page.links:
            if "canonical" in (element.get("rel") or "").lower().split():
                address = (element.get("href") or "").strip()
                for node in nodes:
                    main = node.get("mainEntityOfPage")
                    main = main.get("@id") if isinstance(main, dict) else main
                    if address and address in (node.get("url"), main, node.get("@id")):
                        return node
    return nodes[0]


def _read_title(root: etree._Element, candidates: Candidates, *, is_ours: bool) -> None:
    element = root.find("head/title")
    if element is not None and not is_ours:
        text = trimmed(element.text or "")
        if text:
            candidates.offer("headline", text, "title", "title", element.sourceline)


def _read_language(root: etree._Element, story: etree._Element, candidates: Candidates) -> None:
    for element in (story, root):
        language = (element.get("lang") or element.get("xml:lang") or "").strip()
        if language:
            candidates.offer("language", language, "page", "lang", element.sourceline)
            return


def _read_story(
    story: Story,
    page: Page,
    context: ReadContext,
    extract: Extract | None,
    *,
    is_ours: bool,
) -> list[Block]:
    element = story.element
    if is_ours:
        for kept in element.iterfind(".//*[@data-space]"):
            del kept.attrib["data-space"]
            kept.set(XML_SPACE, "preserve")
            kept.attrib.pop("style", None)
    elif extract is not None and not page.articles:
        found = extract(page.root, context)
        if found is not None:
            story.look_for_headline()
            return list(found)
    report_around(page.root, element, context)
    story.take(guess=not is_ours)
    for kept in element.iter("pre"):
        # The standard leaves out a line end that follows the start tag; the parser does not.
        if kept.text is not None and kept.text.startswith("\n"):
            kept.text = kept.text[1:]
    if not is_ours:
        prepare_pictures(element, context)
    account = Account(context)
    given = dict(element.items())
    for name in ("lang", "itemscope", "itemtype"):
        given.pop(name, None)
    account.attributes(element, given)
    return list(Body(account).blocks(element))
