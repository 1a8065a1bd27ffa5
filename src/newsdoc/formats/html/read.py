"""A page to an `Article`: the sources of the page read one by one, and put together by trust."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs
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
from newsdoc.formats.html.choice import find_story
from newsdoc.formats.html.metadata import metas, read_links, read_metas, report_charsets
from newsdoc.formats.html.microdata import microdata_articles
from newsdoc.formats.html.page import Page, parse_page
from newsdoc.formats.html.pictures import prepare_pictures
from newsdoc.formats.html.story import Story
from newsdoc.model import Article, Block, Byline, Figure, Media, Rendition, Text
from newsdoc.model.views import plain_text

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
    _read_language(root, story_element, candidates)
    story = Story(story_element, candidates, context)
    blocks = _read_story(story, page, context, extract, is_ours=is_ours)
    article = candidates.choose()
    _prefer_people(article, candidates)
    if links:
        article["links"] = links
    if properties:
        article["properties"] = tuple(properties)
    _put_parts(article, story.parts, is_ours=is_ours)
    blocks = _choose_body(blocks, body, context)
    if not is_ours:
        mark_dateline(blocks, article)
    _put_media(article, blocks, fields)
    if blocks:
        article["body"] = tuple(blocks)
    if not article and not is_ours:
        raise ReadError("there is no story in it", format=NAME, source=context.source)
    candidates.report_others(article)
    return Document(articles=(Article(**article),))


def _prefer_people(article: dict[str, Any], candidates: Candidates) -> None:
    """Believe a byline on the page with a person where the structured data only names a house."""
    if not _is_house(article.get("bylines", ())):
        return
    shown = candidates.of("bylines", "page")
    if shown and not _is_house(shown) and any(line.people for line in shown):
        article["bylines"] = shown


def _is_house(bylines: tuple[Byline, ...]) -> bool:
    """Whether all that bylines name are organisations."""
    people = [person for line in bylines for person in line.people]
    return bool(people) and all(person.kind == "organisation" for person in people)


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


def _choose_body(
    blocks: list[Block], other: tuple[Block, ...], context: ReadContext
) -> list[Block]:
    """The body of the page, or that of its structured data where the page shows less than half."""
    if not other:
        return blocks
    shown, said = plain_text(blocks), plain_text(other)
    is_short = 2 * len(shown) < len(said)
    left = shown if is_short else said
    if left and context.wanted and "".join(left.split()) != "".join(shown.split()):
        context.remark("HT123", "words of the body in structured data", value=left)
    elif is_short and left:
        context.remark("HT123", "words of the body in the page", value=left)
    if is_short:
        # What is no words is better from the page than lost.
        return [*other, *(b for b in blocks if isinstance(b, Figure))]
    return blocks


def _put_parts(article: dict[str, Any], parts: dict[str, Any], *, is_ours: bool) -> None:
    """Put in what the page itself shows: its marks where the words are the same, all of it if ours."""
    headline: Text | None = parts.pop("headline", None)
    if (
        headline is not None
        and headline.text
        and (is_ours or headline.text == article.get("headline"))
    ):
        article["headline"] = headline.text
        article["headline_marks"] = headline.marks
    summary: Text | None = parts.pop("summary", None)
    if summary is not None and summary.text:
        article["summary"] = summary
    if "headlines" in parts:
        known = () if is_ours else article.get("headlines", ())
        article["headlines"] = (
            *known,
            *(h for h in parts.pop("headlines") if all(h.text != k.text for k in known)),
        )
    for name in ("descriptions",):
        if name in parts:
            article[name] = tuple(parts.pop(name))
    if "bylines" in parts:
        article["bylines"] = _bylines(article.get("bylines", ()), parts.pop("bylines"))
    for name in ("dateline", "tagline"):
        if name in parts:
            article[name] = parts.pop(name)
    credit: Text | None = parts.pop("credit_line", None)
    if credit is not None and credit.text:
        article["credit_line"] = credit.text


def _bylines(known: tuple[Byline, ...], parts: list[tuple[Byline, int]]) -> tuple[Byline, ...]:
    """The printed lines with the people whom the structured data names, in their order."""
    people = [person for byline in known for person in byline.people]
    made = []
    for byline, number in parts:
        made.append(attrs.evolve(byline, people=tuple(people[:number])))
        del people[: max(number, 1 if byline.text else 0)]
    return tuple(made)


def _put_media(article: dict[str, Any], blocks: list[Block], structured: dict[str, Any]) -> None:
    """Leave out media that have their place in the body."""
    media: tuple[Media, ...] = article.pop("media", ())
    shown = {
        file.href
        for block in blocks
        if isinstance(block, Figure)
        for file in block.media.renditions
    }
    trusted = "media" in structured
    left = tuple(
        one
        for one in media
        if not (
            one.renditions
            and one.renditions[0].href in shown
            and (not trusted or one == _bare(one))
        )
    )
    if left:
        article["media"] = left


def _bare(media: Media) -> Media:
    """The object with nothing but its class and the address of its first file."""
    return Media(
        item_class=media.item_class, renditions=(Rendition(href=media.renditions[0].href),)
    )
