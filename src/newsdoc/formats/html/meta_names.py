"""What meta elements are called, and what each says: a table of facts.

Spec: The Open Graph protocol; Dublin Core in HTML (DC-HTML); HTML, standard metadata names
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from newsdoc.formats._loose_times import read_loose_time
from newsdoc.formats._xml.body.words import trimmed
from newsdoc.model import Byline, Concept, Keyword, Party, Rights, Text

OG, DC, META = "Open Graph", "Dublin Core", "meta"
"""The sources that candidates name."""


def _names(text: str) -> tuple[Byline, ...]:
    if text.startswith(("http://", "https://")):
        return (Byline(text=text, people=(Party(uri=text),)),)
    return (Byline(text=trimmed(text), people=(Party(name=trimmed(text)),)),)


def _keywords(text: str) -> tuple[Keyword, ...]:
    return tuple(Keyword(text=word) for part in text.split(",") if (word := trimmed(part)))


def _section(text: str) -> tuple[Concept, ...]:
    return (Concept(name=trimmed(text), rel="articleSection"),)


def _language(text: str) -> str:
    return text.replace("_", "-")


def _party(text: str) -> Party:
    return Party(uri=text) if text.startswith(("http://", "https://")) else Party(name=text)


_TEXT: Callable[[str], Any] = trimmed
FIELDS: dict[str, tuple[str, str, Callable[[str], Any]]] = {
    "og:title": (OG, "headline", _TEXT),
    "og:description": (OG, "summary", lambda text: Text(text=trimmed(text))),
    "og:url": (OG, "url", str),
    "og:site_name": (OG, "provider", _party),
    "og:locale": (OG, "language", _language),
    "og:updated_time": (OG, "modified", read_loose_time),
    "article:published_time": (OG, "published", read_loose_time),
    "og:article:published_time": (OG, "published", read_loose_time),
    "og:article:modified_time": (OG, "modified", read_loose_time),
    "article:modified_time": (OG, "modified", read_loose_time),
    "article:expiration_time": (OG, "expires", read_loose_time),
    "article:author": (OG, "bylines", _names),
    "article:section": (OG, "subjects", _section),
    "article:tag": (OG, "keywords", _keywords),
    "dc.title": (DC, "headline", _TEXT),
    "dc.creator": (DC, "bylines", _names),
    "dc.description": (DC, "summary", lambda text: Text(text=trimmed(text))),
    "dc.publisher": (DC, "provider", _party),
    "dc.language": (DC, "language", str),
    "dc.subject": (DC, "keywords", _keywords),
    "dc.rights": (DC, "rights", lambda text: Rights(notice=text)),
    "dc.date": (DC, "published", read_loose_time),
    "dc.date.issued": (DC, "published", read_loose_time),
    "dc.date.created": (DC, "created", read_loose_time),
    "dc.date.modified": (DC, "modified", read_loose_time),
    "dc.created": (DC, "created", read_loose_time),
    "dc.issued": (DC, "published", read_loose_time),
    "dc.modified": (DC, "modified", read_loose_time),
    "dc.identifier": (DC, "guid", str),
    "description": (META, "summary", lambda text: Text(text=trimmed(text))),
    "author": (META, "bylines", _names),
    "keywords": (META, "keywords", _keywords),
    "news_keywords": (META, "keywords", _keywords),
    "date": (META, "published", read_loose_time),
    "pubdate": (META, "published", read_loose_time),
    "publish-date": (META, "published", read_loose_time),
    "last-modified": (META, "modified", read_loose_time),
    "publisher": (META, "provider", _party),
    "copyright": (META, "rights", lambda text: Rights(notice=text)),
    "language": (META, "language", str),
    "content-language": (META, "language", str),
    "headline": (META, "headline", _TEXT),
    "datepublished": (META, "published", read_loose_time),
    "datemodified": (META, "modified", read_loose_time),
    "twitter:title": (META, "headline", _TEXT),
    "twitter:description": (META, "summary", lambda text: Text(text=trimmed(text))),
    "twitter:url": (META, "url", str),
    "parsely-title": (META, "headline", _TEXT),
    "parsely-author": (META, "bylines", _names),
    "parsely-pub-date": (META, "published", read_loose_time),
    "parsely-section": (META, "subjects", _section),
    "parsely-tags": (META, "keywords", _keywords),
    "parsely-link": (META, "url", str),
    "sailthru.title": (META, "headline", _TEXT),
    "sailthru.author": (META, "bylines", _names),
    "sailthru.date": (META, "published", read_loose_time),
    "sailthru.tags": (META, "keywords", _keywords),
    "article:published": (META, "published", read_loose_time),
    "article:modified": (META, "modified", read_loose_time),
    "article.published": (META, "published", read_loose_time),
    "article.updated": (META, "modified", read_loose_time),
    "og:pubdate": (META, "published", read_loose_time),
    "published_at": (META, "published", read_loose_time),
    "publication_date": (META, "published", read_loose_time),
    "publishdate": (META, "published", read_loose_time),
    "date.release": (META, "published", read_loose_time),
    "dc.date.published": (DC, "published", read_loose_time),
    "byl": (META, "bylines", _names),
    "article_date_original": (META, "published", read_loose_time),
}
"""Names of meta elements: the source, the field of the article, and how the value is read."""

SEVERAL = frozenset({"bylines", "keywords", "subjects"})
"""Fields to which each further meta element of the name adds."""

IMAGES = ("og:image", "og:video", "og:audio", "twitter:image", "twitter:player")
CLASSES = {"og:image": "picture", "twitter:image": "picture", "og:audio": "audio"}
_PLUMBING_WORDS = (
    "viewport theme-color robots googlebot generator referrer format-detection color-scheme "
    "msapplication apple- mobile-web-app application-name google bingbot verification csrf "
    "fb: al: twitter:card twitter:site twitter:app twitter:widgets twitter:dnt og:type "
    "next-head-count x-ua-compatible content-type refresh cache-control pragma origin-trial "
    "handheldfriendly mobileoptimized p:domain_verify yandex msvalidate norton alexa rating "
    "revisit-after slurp ad: ads analytics adobe dcsext dartzone"
)
PLUMBING = tuple(_PLUMBING_WORDS.split())
"""How names begin that say nothing of the story."""
