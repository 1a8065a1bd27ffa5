"""What the page shows and what its data says, put together into one article."""

from __future__ import annotations

from typing import Any

import attrs

from newsdoc.formats._base import ReadContext
from newsdoc.formats.html.candidates import Candidates
from newsdoc.model import Block, Byline, Figure, Media, Rendition, Text
from newsdoc.model.views import plain_text


def prefer_people(article: dict[str, Any], candidates: Candidates) -> None:
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


def choose_body(blocks: list[Block], other: tuple[Block, ...], context: ReadContext) -> list[Block]:
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


def put_parts(article: dict[str, Any], parts: dict[str, Any], *, is_ours: bool) -> None:
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


def put_media(article: dict[str, Any], blocks: list[Block], structured: dict[str, Any]) -> None:
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
