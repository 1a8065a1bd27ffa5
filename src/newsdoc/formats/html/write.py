"""An article as a page: one `article` that people read, and its JSON-LD that machines read.

What the page shows stands in elements with `data-part`; what has a place in the JSON-LD only stands
there. Both together are read back as the same article, but for what `report_losses` names. Notes to
editors are in neither.

Spec: HTML Living Standard; schema.org 29; Google, structured data for articles
"""

from __future__ import annotations

from typing import Any

import orjson

from newsdoc.formats._base import WriteContext
from newsdoc.formats._jsonld import article_tree
from newsdoc.formats._xml.body import xhtml, xhtml_words
from newsdoc.formats._xml.body.nest import is_even
from newsdoc.formats._xml.escape import attribute, is_language
from newsdoc.formats._xml.legal import is_legal, legal_article
from newsdoc.formats.html.metadata import is_head_link
from newsdoc.formats.html.read import GENERATOR
from newsdoc.formats.html.safe import is_safe
from newsdoc.formats.html.serialise import attribute as html_attribute
from newsdoc.formats.html.serialise import text as html_text
from newsdoc.formats.html.write_body import SafeHtml
from newsdoc.model import Article, Link, Mark, Text
from newsdoc.model.views import plain_text

_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "iw", "ur", "ps", "yi", "dv", "ckb", "sd", "ug"})
_ADDRESSES = frozenset(
    {
        "@id",
        "url",
        "contentUrl",
        "embedUrl",
        "thumbnailUrl",
        "sameAs",
        "mainEntityOfPage",
        "license",
    }
)
_MEDIA = frozenset({"image", "video", "audio", "associatedMedia", "logo"})


def write_page(article: Article, context: WriteContext) -> tuple[bytes, Article]:
    """The page, and the article as it could be written: without characters that HTML forbids."""
    if not is_legal("".join((*_story(article), *_head(article, SafeHtml())))):
        article = legal_article(article, context, code="HT202")
    safe = SafeHtml()
    page = _page(article, safe)
    for value in safe.taken:
        context.lost("/body", "an unsafe address is left out", code="HT203", value=value)
    return page.encode(), article


def _page(article: Article, safe: SafeHtml) -> str:
    language = article.language if is_language(article.language or "") else None
    direction = "rtl" if (language or "").lower().partition("-")[0] in _RIGHT_TO_LEFT else "ltr"
    body = "".join(_story(article))
    return (
        f'<!DOCTYPE html>\n<html{html_attribute("lang", language)} dir="{direction}">\n'
        f"<head>\n{''.join(f'{line}{chr(10)}' for line in _head(article, safe))}</head>\n"
        f"<body>\n{safe.html(body)}\n</body>\n</html>\n"
    )


def _head(article: Article, safe: SafeHtml) -> list[str]:
    shown = article.headline or article.title or article.url or "Untitled"
    lines = [
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f'<meta name="generator" content="{GENERATOR}">',
        f"<title>{html_text(shown)}</title>",
    ]
    if article.summary is not None and article.summary.text.strip():
        lines.append(
            f'<meta name="description"{html_attribute("content", article.summary.text.strip())}>'
        )
    if article.url is not None and is_safe(article.url) and article.url.strip():
        lines.append(f'<link rel="canonical"{html_attribute("href", article.url)}>')
    lines += [_meta(p.name, p.value) for p in article.properties if p.rel == "meta" and p.value]
    lines += [_link(k) for k in article.links if is_head_link(k) and is_safe(k.href or "")]
    tree = article_tree(article, body=False)
    _drop_unsafe(tree, safe)
    data = orjson.dumps(tree, option=orjson.OPT_INDENT_2).decode()
    for sign in "<>&":
        # A script ends at its end tag wherever that stands; in JSON these signs can be escaped.
        data = data.replace(sign, f"\\u{ord(sign):04x}")
    lines.append(f'<script type="application/ld+json">\n{data}\n</script>')
    return lines


def _meta(name: str, value: str) -> str:
    # Names with a colon are RDFa's (`og:type`), for which `property` is right.
    key = "property" if ":" in name else "name"
    return f"<meta{html_attribute(key, name)}{html_attribute('content', value)}>"


def _link(link: Link) -> str:
    return (
        f"<link{html_attribute('rel', link.rel)}{html_attribute('href', link.href)}"
        f"{html_attribute('type', link.content_type)}{html_attribute('hreflang', link.language)}"
        f"{html_attribute('title', link.title)}>"
    )


def _drop_unsafe(tree: Any, safe: SafeHtml) -> None:
    """Take addresses of unsafe schemes out of the structured data."""
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, list):
            waiting += node
            continue
        for key in list(node):
            value = node[key]
            parts = value if isinstance(value, list) else [value]
            if key in _ADDRESSES or key in _MEDIA:
                unsafe = [p for p in parts if isinstance(p, str) and _is_script(p)]
                if unsafe:
                    safe.taken += unsafe
                    left = [p for p in parts if p not in unsafe]
                    if left:
                        node[key] = left
                    else:
                        del node[key]
            waiting += [p for p in parts if isinstance(p, dict | list)]


def _is_script(address: str) -> bool:
    """Whether an address, which in structured data may be a URN of any kind, could be run."""
    return not is_safe(address) and not address.lower().startswith(("urn:", "tag:", "info:"))


def _story(article: Article) -> list[str]:
    """The `article` element, as XHTML."""
    out = ["<article>\n<header>\n"]
    out += [
        _part("p", "headlines", head.text, head.marks, _about(head))
        for head in article.headlines
        if head.role == "kicker"
    ]
    if article.headline is not None:
        out.append(_part("h1", "headline", article.headline, article.headline_marks))
    out += [
        _part("p", "headlines", head.text, head.marks, _about(head))
        for head in article.headlines
        if head.role != "kicker"
    ]
    out += _words("p", "summary", article.summary)
    out += [
        _part("p", "descriptions", one.text, one.marks, _about(one)) for one in article.descriptions
    ]
    for byline in article.bylines:
        about = attribute("class", byline.role) + attribute("lang", byline.language)
        about += attribute("data-people", len(byline.people))
        out.append(_part("p", "bylines", byline.text, byline.marks, about))
    if article.dateline is not None:
        line = article.dateline
        about = attribute("data-place", line.place) + attribute("data-source", line.source)
        about += attribute("data-date", line.date.isoformat() if line.date is not None else None)
        if plain_text(article.body[:4]).find(line.text) >= 0:
            about += ' hidden=""'
        out.append(_part("p", "dateline", line.text, line.marks, about))
    out += _times(article)
    out.append("</header>\n")
    out += [f"{xhtml((block,))}\n" for block in article.body]
    if article.tagline is not None or article.credit_line is not None:
        out.append("<footer>\n")
        out += _words("p", "tagline", article.tagline)
        if article.credit_line is not None:
            out.append(_part("p", "credit_line", article.credit_line, ()))
        out.append("</footer>\n")
    out.append("</article>")
    return out


def _words(name: str, part: str, given: Text | None) -> list[str]:
    return [] if given is None else [_part(name, part, given.text, given.marks)]


def _part(name: str, part: str, text: str, marks: tuple[Mark, ...], about: str = "") -> str:
    if not is_even(text):
        about += ' xml:space="preserve"'
    return f'<{name} data-part="{part}"{about}>{xhtml_words(text, marks)}</{name}>\n'


def _about(given: Any) -> str:
    """The attributes of a headline or a description."""
    return (
        attribute("class", given.role)
        + attribute("lang", given.language)
        + attribute("data-type", given.content_type)
    )


def _times(article: Article) -> list[str]:
    """The dates for people; machines read those of the JSON-LD."""
    times = [t for t in (article.published, article.modified) if t is not None]
    if not times:
        return []
    shown = " · ".join(
        f"<time{attribute('datetime', t.isoformat())}>{t.isoformat().replace('T', ' ')}</time>"
        for t in dict.fromkeys(times)
    )
    return [f'<p data-part="dates">{shown}</p>\n']
