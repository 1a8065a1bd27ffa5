"""NewsLines from an article.

Spec: NewsML 1.2, NewsLines
"""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.formats.newsml_1.finish import usage_terms_of
from newsdoc.formats.newsml_1.lines import DESCRIPTION_LINES, HEADLINE_LINES
from newsdoc.formats.newsml_1.names import key_of
from newsdoc.formats.newsml_1.pieces import Out, attribute, lang, simple
from newsdoc.model import Article, Byline


def write_lines(out: Out, article: Article) -> None:
    """Write the lines that the article has; nothing where it has none."""
    made = "".join(_lines(article))
    if made:
        out.add(f"<NewsLines>{made}</NewsLines>")


def _lines(article: Article) -> Iterator[str]:
    under = [h for h in article.headlines if h.role == "sub"]
    beside = [h for h in article.headlines if h.role is None]
    others = [h for h in article.headlines if h.role is not None and h.role != "sub"]
    if article.headline is not None or beside or under:
        yield simple("HeadLine", article.headline)
        for headline in article.headlines:
            if headline.role == "sub":
                yield simple("SubHeadLine", headline.text, lang(headline.language))
            elif headline.role is None:
                yield simple("HeadLine", headline.text, lang(headline.language))
    for byline in article.bylines:
        yield simple("ByLine", byline.text, lang(byline.language))
        if title := _title(byline):
            yield simple("ByLineTitle", title)
    if article.dateline is not None:
        yield simple("DateLine", article.dateline.text)
    if article.credit_line is not None:
        yield simple("CreditLine", article.credit_line)
    if (rights := article.rights) is not None:
        if rights.notice is not None:
            yield simple("CopyrightLine", rights.notice)
        if rights.usage_terms is not None and rights.usage_terms != usage_terms_of(rights):
            yield simple("RightsLine", rights.usage_terms)
    for series in article.series:
        if series.name is not None:
            yield simple("SeriesLine", series.name)
    if article.slugline is not None:
        yield simple("SlugLine", article.slugline)
    for headline in others:
        if headline.role is not None and key_of(headline.role) in HEADLINE_LINES:
            yield _other(headline.role, headline.text, headline.language)
    for description in article.descriptions:
        role = description.role
        if role is None or key_of(role) not in DESCRIPTION_LINES:
            role = "Description"
        yield _other(role, description.text, description.language)
    for note in article.notes:
        if note.text is not None and is_line(note.role):
            assert note.role is not None
            yield _other(note.role, note.text, note.language)


def is_line(role: str | None) -> bool:
    """Whether notes of that role are lines; the others are comments of the item."""
    if role is None:
        return False
    key = key_of(role)
    return key not in DESCRIPTION_LINES and key not in HEADLINE_LINES


def _other(role: str, words: str, language: str | None) -> str:
    return (
        f"<NewsLine><NewsLineType{attribute('FormalName', role)}/>"
        f"{simple('NewsLineText', words, lang(language))}</NewsLine>"
    )


def _title(byline: Byline) -> str | None:
    """The title that the people of a byline share, where its words do not say it."""
    titles = {p.job_title for p in byline.people}
    title = titles.pop() if len(titles) == 1 else None
    return title if title is not None and title not in byline.text else None
