"""A story as one web page: accessible, light or dark as the reader likes, with nothing to fetch.

The page has no script and names no address that a browser would load from; its content policy
forbids both, so that what a story brings along cannot do harm. How the body is written as HTML is
in `page_body`, the look in `page.css`.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from importlib.resources import files

from newsdoc.cli.facts import (
    display_times,
    facts,
    is_right_to_left,
    readable_time,
    text_direction,
)
from newsdoc.cli.page_body import Writer
from newsdoc.cli.page_words import attributes
from newsdoc.cli.runs import as_printed
from newsdoc.cli.voices import Cast, Voice, cast
from newsdoc.model import Article, Text, Time
from newsdoc.model.walk import FoundQuote

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'"

_SIGNS = {code: chr(0x2400 + code) for code in range(0x20) if code not in {0x09, 0x0A, 0x0D}}
_SIGNS |= dict.fromkeys([*range(0x7F, 0xA0), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF], "\ufffd")
"""What HTML does not allow in a text, and what stands for it: pictures of the controls."""

_PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
<style>
{style}</style>
</head>
<body>
{body}
</body>
</html>
"""


def article_page(*articles: Article) -> str:
    """An HTML document that shows the articles with their quotes in a colour a speaker.

    Example:
        >>> from newsdoc.model import Paragraph
        >>> page = article_page(Article(headline="Rain", body=(Paragraph(text="It rained."),)))
        >>> "<h1>Rain</h1>" in page, "<p>It rained.</p>" in page
        (True, True)

    Spec: HTML Living Standard; WCAG 2.2, level AA
    """
    if len(articles) == 1:
        title = articles[0].headline or "A story without a headline"
        body = _story(articles[0], "", 1)
    else:
        title = f"{len(articles)} stories"
        parts = [f"<h1>{title}</h1>", _contents(articles)]
        parts += [_story(article, f"s{n}-", 2) for n, article in enumerate(articles, 1)]
        body = "\n".join(parts)
    page = _PAGE.format(
        policy=escape(_POLICY),
        title=escape(" ".join(title.split())),
        style=files("newsdoc.cli").joinpath("page.css").read_text("utf-8"),
        body=f"<main>\n{body}\n</main>",
    )
    return page.translate(_SIGNS)


def _contents(articles: Sequence[Article]) -> str:
    """Links to the stories of a page that holds several."""
    items = "\n".join(
        f'<li><a href="#s{number}-story"{_direction(article)}>'
        f"{escape(article.headline or 'A story without a headline')}</a></li>"
        for number, article in enumerate(articles, 1)
    )
    return f'<nav aria-label="Stories">\n<ol>\n{items}\n</ol>\n</nav>'


def _story(article: Article, prefix: str, level: int) -> str:
    """One story: the article, the table of who said what, and what else is known."""
    crew = cast(article)
    right = is_right_to_left(article.language, (article.headline or "") + article.text[:400])
    writer = Writer(cast=crew, prefix=prefix, level=level + 1, right_to_left=right)
    parts = [
        f"<article{attributes(id=prefix + 'story')}{_direction(article)}>",
        _header(article, writer, level),
        writer.blocks(article.body),
    ]
    if article.tagline is not None:
        parts.append(f'<p class="meta">{writer.words(article.tagline)}</p>')
    parts += map(writer.figure, article.media)
    parts += [_voices_table(crew, prefix), _facts(article, level + 1), "</article>"]
    return "\n".join(part for part in parts if part)


def _direction(article: Article) -> str:
    """The `lang` and `dir` attributes of an article."""
    sample = (article.headline or "") + article.text[:400]
    right = is_right_to_left(article.language, sample)
    return attributes(lang=article.language, dir="rtl" if right else "ltr")


def _header(article: Article, writer: Writer, level: int) -> str:
    main = Text(text=article.headline or "A story without a headline", marks=article.headline_marks)
    parts = [
        f'<p class="kicker"{attributes(lang=kicker.language)}>{writer.words(kicker)}</p>'
        for kicker in article.headlines
        if kicker.role == "kicker"
    ]
    parts.append(f"<h{level}>{writer.words(main)}</h{level}>")
    parts += [
        f'<p class="deck"{attributes(lang=other.language)}>{writer.words(other)}</p>'
        for other in article.headlines
        if other.role != "kicker"
    ]
    for byline in article.bylines:
        words = writer.words(Text(text=byline.text, marks=byline.marks))
        titles = [p.job_title for p in byline.people if p.job_title]
        new = [escape(title) for title in titles if title not in byline.text]
        extra = f" ({'; '.join(new)})" if new else ""
        parts.append(f'<p class="meta byline"{attributes(lang=byline.language)}>{words}{extra}</p>')
    dateline = article.dateline
    if dateline is not None and not writer.shows_dateline(article):
        words = writer.words(Text(text=dateline.text, marks=dateline.marks))
        parts.append(f'<p class="meta dateline">{words}</p>')
    times = [f"{label} {_time(time)}" for label, time in display_times(article)]
    if times:
        line = " · ".join(times)
        parts.append(f'<p class="meta" lang="en" dir="ltr">{line[0].upper()}{line[1:]}</p>')
    if article.summary is not None:
        parts.append(f'<p class="summary">{writer.words(article.summary)}</p>')
    return "<header>\n" + "\n".join(parts) + "\n</header>"


def _time(time: Time) -> str:
    return f'<time datetime="{escape(time.isoformat())}">{escape(readable_time(time))}</time>'


def _voices_table(crew: Cast, prefix: str) -> str:
    """Who said what, a row a quote; the numbers in the text lead here."""
    if not crew.found:
        return ""
    seen: set[int] = set()
    rows = []
    for found in crew.found:
        voice = crew.of(found.quote)
        first = voice is not None and voice.number not in seen
        if voice is not None:
            seen.add(voice.number)
        rows.append(
            _row(found, voice, f"{prefix}voice-{voice.number}" if voice and first else None)
        )
    # The roles say what the elements say; on narrow screens the style would take it from them.
    head = "".join(
        f'<th role="columnheader" scope="col">{name}</th>'
        for name in ("No.", "Speaker", "Words", "How")
    )
    return (
        '<section class="voices" data-part="aid" lang="en" dir="ltr">\n<table role="table">\n<caption>Who said what</caption>\n'
        f'<thead role="rowgroup"><tr role="row">{head}</tr></thead>\n<tbody role="rowgroup">\n'
        + "\n".join(rows)
        + "\n</tbody>\n</table>\n"
        "</section>"
    )


def _row(found: FoundQuote, voice: Voice | None, anchor: str | None) -> str:
    quote = found.quote
    if voice is None:
        who = '<th role="rowheader" scope="row">Nobody named</th>'
        number, look = "?", None
    else:
        role = ", ".join(part for part in (voice.role, voice.organisation) if part)
        note = role if voice.known else "not identified"
        under = f' <span class="role">{_isolated(note)}</span>' if note else ""
        who = f'<th role="rowheader" scope="row">{_isolated(voice.name)}{under}</th>'
        number, look = str(voice.number), f"v{voice.colour}"
    words = as_printed(found.holder, quote)
    direction = attributes(dir=text_direction(words))
    if quote.continues:
        words = f"… {words}"
    how: list[str] = [quote.kind]
    if quote.attribution is not None:
        mentions = (quote.attribution.source, quote.attribution.cue)
        how += [_isolated(mention.text) for mention in mentions if mention is not None]
        how += quote.attribution.basis
    return (
        f'<tr role="row"{attributes(id=anchor, **{"class": look})}>'
        f'<td role="cell" class="badge">{number}</td>{who}'
        f'<td role="cell"{direction}>{escape(words)}</td><td role="cell" class="how">{" · ".join(how)}</td></tr>'
    )


def _isolated(text: str) -> str:
    """The words of a story inside a line that is not its own."""
    return f"<bdi>{escape(text)}</bdi>"


def _facts(article: Article, level: int) -> str:
    rows = facts(article)
    if not rows:
        return ""
    items = "\n".join(
        f"<dt>{escape(label)}</dt><dd>{_isolated(value)}</dd>" for label, value in rows
    )
    return (
        '<section class="facts" data-part="aid" lang="en" dir="ltr">\n'
        f"<h{level}>About this story</h{level}>\n<dl>\n{items}\n</dl>\n</section>"
    )
