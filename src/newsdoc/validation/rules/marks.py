"""TX4: inline ranges and links."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdoc.model import Article, Mark
from newsdoc.validation._base import Finding
from newsdoc.validation.facts import Facts
from newsdoc.validation.rules._fixes import cut, remove


def _marks(facts: Facts) -> tuple[tuple[str, Mark, str], ...]:
    """Every mark with its pointer and the text that it is on."""
    found = [
        (f"{piece.pointer.removesuffix('/text')}/marks/{index}", mark, piece.text)
        for piece in facts.pieces
        if piece.holder is not None and piece.holder.marks
        for index, mark in enumerate(piece.holder.marks)
    ]
    article = facts.article
    found += [
        (f"/headline_marks/{index}", mark, article.headline or "")
        for index, mark in enumerate(article.headline_marks)
    ]
    return tuple(found)


def mark_empty(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A mark on no words.

    What:
        Fires for marks whose span is empty or covers nothing but white space. Anchors
        (`span` marks) are left alone.

    Why:
        It prints as nothing, or as an underlined space.

    Example:
        `{"kind": "strong", "span": {"start": 4, "end": 4}}`. Remove it; `--fix` does.

    Spec:
        The document model of newsdoc, Mark.
    """
    for pointer, mark, text in facts.once(_marks):
        words = text[mark.span.start : mark.span.end]
        if mark.kind != "span" and (not words or words.isspace()):
            yield Finding(
                f"the {mark.kind} mark is on no words",
                pointer,
                hint="remove it",
                fix=remove(pointer),
            )


def mark_repeated(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """The same mark twice.

    What:
        Fires for a mark that equals another one on the same text in all that it says.

    Why:
        Writers nest the two, and links in links are refused.

    Example:
        Two equal `link` marks on one word. Remove one; `--fix` does.

    Spec:
        The document model of newsdoc, Mark; HTML, the a element.
    """
    marks = facts.once(_marks)
    if len(marks) < 2:
        return
    seen: set[tuple[str, Mark]] = set()
    for pointer, mark, _ in marks:
        key = (pointer.rpartition("/")[0], mark)
        if key in seen:
            yield Finding(
                f"the {mark.kind} mark is there twice",
                pointer,
                hint="remove one",
                fix=remove(pointer),
            )
        seen.add(key)


def link_without_target(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A link that leads nowhere.

    What:
        Fires for marks of kind `link` without `href` and `concept`, and for those whose
        `href` is "#".

    Why:
        Readers press it and nothing happens.

    Example:
        `{"kind": "link", "span": …}`. Give it an `href` or remove it.

    Spec:
        HTML, the a element; NITF 3.6, a.
    """
    for pointer, mark, text in facts.once(_marks):
        if mark.kind == "link" and mark.concept is None and mark.href in (None, "", "#"):
            yield Finding(
                "the link leads nowhere",
                pointer,
                value=text[mark.span.start : mark.span.end] or None,
                hint="give it an href or remove it",
            )


def link_malformed(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A link whose target is no address.

    What:
        Fires for an `href` with white space in it, with a misspelt scheme ("htp:",
        "http//", "http://http://"), for a bare host name ("www.example.com"), a bare e-mail
        address, and for scripts.

    Why:
        Browsers take it for a page of the site that prints the story, or run it.

    Example:
        `"href": "www.example.com"`. Write `"https://www.example.com"`.

    Spec:
        RFC 3986; WHATWG URL.
    """
    for pointer, mark, _ in facts.once(_marks):
        if mark.href and _WRONG.search(mark.href):
            yield Finding(
                "the target of the link is no address",
                f"{pointer}/href",
                value=mark.href,
                hint="write the whole address",
            )


_WRONG = re.compile(
    r"\S[ \t\n\r]+\S|^(?:htp|htt|htpp|hhtp|ttp|htps|httpss)s?:|^https?(?:://(?:https?[:/]|/|$)|:(?!//)|//)"
    r"|^www\.|^(?:javascript|vbscript):|^[\w.+-]+@[\w-]+\.\w+$",
    re.IGNORECASE,
)


def link_unclean(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """White space around the target of a link.

    What:
        Fires for an `href` that starts or ends with white space.

    Why:
        Not every program strips it, and then the link is broken.

    Example:
        `"href": " https://example.org/"`. Cut it off; `--fix` does.

    Spec:
        WHATWG URL, 4.4 URL parsing.
    """
    for pointer, mark, _ in facts.once(_marks):
        href = mark.href
        if not href or not (href[0].isspace() or href[-1].isspace()) or href.isspace():
            continue
        inner = href.strip()
        before = len(href) - len(href.lstrip())
        for span in ((0, before), (before + len(inner), len(href))):
            if span[0] < span[1]:
                yield Finding(
                    "white space at the " + ("start" if span[0] == 0 else "end") + " of the target",
                    f"{pointer}/href",
                    span=span,
                    value=href,
                    hint="cut it off",
                    fix=cut(f"{pointer}/href", span),
                )


def tracked_link(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A link that tells who sent its reader.

    What:
        Fires for an `href` with parameters of advertising and click counters (`utm_source`,
        `fbclid`, `gclid` …).

    Why:
        Counters of the page that the link was copied from go along with the story.

    Example:
        `"href": "https://example.org/a?utm_source=mail"`. Cut the parameters off.

    Spec:
        Custom of the trade; WHATWG URL, query.
    """
    for pointer, mark, _ in facts.once(_marks):
        if mark.href and "?" in mark.href and _COUNTER.search(mark.href):
            yield Finding(
                "the link has parameters of a click counter",
                f"{pointer}/href",
                value=mark.href,
                hint="cut them off",
            )


_COUNTER = re.compile(r"[?&](?:utm_\w+|fbclid|gclid|dclid|mc_[ce]id|igshid|msclkid)=")
