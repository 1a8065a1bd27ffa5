"""The row of a story in the table of articles."""

from __future__ import annotations

from newsdoc.model import Article, Figure
from newsdoc.model.names import Concept
from newsdoc.tables.values import Row, clean, day, iso, names, small, utc

_SECTION_WORDS = frozenset(
    {"section", "sections", "articlesection", "department", "desk", "ressort"}
)


def article_row(article: Article) -> Row:
    """The values of the columns after the key, in their order."""
    rights = article.rights
    dateline = article.dateline
    text = article.text
    times = (article.published, article.modified, article.created)
    return (
        clean(article.guid),
        clean(article.version),
        clean(article.item_class),
        clean(article.language),
        clean(article.url),
        clean(article.headline),
        clean(article.summary.text) if article.summary else None,
        clean("; ".join(line.text for line in article.bylines)) or None,
        names(person for line in article.bylines for person in line.people),
        clean(dateline.text) if dateline else None,
        clean(dateline.place) if dateline else None,
        day((*times, dateline.date if dateline else None)),
        *(iso(time) for time in times),
        *(utc(time) for time in times),
        iso(article.embargoed),
        iso(article.expires),
        clean(article.status),
        small(article.urgency),
        small(article.priority),
        clean(article.slugline),
        clean(article.provider.name or article.provider.code) if article.provider else None,
        names(article.sources),
        sections(article),
        [clean(keyword.text) for keyword in article.keywords],
        names(article.genres),
        names(article.subjects),
        [clean(_code(one)) for one in article.subjects if one.code],
        names(article.people),
        names(article.organisations),
        names(article.places),
        next(iter(names((rights.holder,))), None) if rights and rights.holder else None,
        clean(rights.usage_terms) if rights else None,
        clean(text),
        len(text.split()),
        len(article.paragraphs),
        len(article.quotes),
        len(article.media) + sum(isinstance(block, Figure) for block in article.body),
    )


def sections(article: Article) -> list[str]:
    """Names of the sections that the story is filed under.

    What the source calls section or department; where it has none, its IPTC Media Topics of the
    highest level (codes that end in six zeros).

    Example:
        >>> from newsdoc.model import Concept
        >>> sections(Article(subjects=(Concept(name="Sport", rel="articleSection"),)))
        ['Sport']
    """
    named = [one for one in article.subjects if one.name]
    told = [one for one in named if _is_section(one)] or [
        one for one in named if one.code and len(one.code) == 8 and one.code.endswith("000000")
    ]
    return list(dict.fromkeys(clean(one.name) or "" for one in told))


def _is_section(concept: Concept) -> bool:
    kinds = (concept.rel, concept.type, concept.role)
    return any(kind.rpartition(":")[2].lower() in _SECTION_WORDS for kind in kinds if kind)


def _code(concept: Concept) -> str:
    return f"{concept.scheme}:{concept.code}" if concept.scheme else str(concept.code)
