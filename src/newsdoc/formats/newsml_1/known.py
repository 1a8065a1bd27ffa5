"""What of an article NewsML surely does not carry: told from the article, without reading back.

The writer has to know what its document lacks. To read the document again tells that of any
article, at three times the cost of writing. So each field that an ordinary story has is looked at
here: where every one of them comes back as it is, or what does not is plain to see, nothing needs to
be read. That both ways say the same is held by a law in the tests.

Spec: NewsML 1.2
"""

from __future__ import annotations

from operator import attrgetter
from typing import Any

import attrs

from newsdoc.codec import converter, to_tree
from newsdoc.formats._datelines import find_dateline
from newsdoc.formats.newsml_1.known_fields import CHECKS
from newsdoc.formats.newsml_1.known_subjects import has_lost_properties, names_of
from newsdoc.model import Article, Paragraph
from newsdoc.model._makers import make_article, only

Entries = list[tuple[str, Any]]
"""RFC 6901 pointers into the native JSON, and the values there; None for what is not there."""

NO_PLACE = frozenset(
    [
        "url",
        "title",
        "tagline",
        "parts",
        "expires",
        "content_modified",
        "representation",
        "profile",
        "ratings",
        "contacts",
        "memberships",
        "publications",
        "revisions",
        "trust_indicators",
        "digital_source_type",
        "icon",
        "wire",
    ]
)
"""Fields that NewsML has no element for, nor the writer."""

_CHECKS = tuple(CHECKS.values())
_VALUES = attrgetter(*CHECKS)
_OTHERS = tuple(f for f in attrs.fields(Article) if f.name not in CHECKS)
_is_usual = only(Article, *CHECKS)


def known_losses(article: Article) -> Entries | None:
    """What reading the document would give otherwise; None where only reading it can tell.

    Example:
        >>> known_losses(Article(guid="x", headline="Rain", status="usable"))
        []
        >>> known_losses(Article(guid="x", headline="Rain"))
        [('/status', None)]
        >>> known_losses(Article(guid="x", headline="  Rain")) is None
        True
    """
    if article.guid is None:
        return None
    lost: list[str] = []
    if not _is_usual(article):
        lost = [f.name for f in _OTHERS if getattr(article, f.name) != f.default]
        if not NO_PLACE.issuperset(lost):
            return None
    names = names_of(article)
    if names is None or not _is_settled(article):
        return None
    for check, value in zip(_CHECKS, _VALUES(article), strict=True):
        # absent fields are None or (); what is empty otherwise is looked at
        if value is not None and value != () and not check(value, article, names):
            return None
    return _losses(article, lost)


def _is_settled(article: Article) -> bool:
    """Whether reading would give no value to a field that is not set, but for the status."""
    body = article.body
    if article.item_class is None and (body or article.media):
        return False
    if article.dateline is not None:
        return True
    first = next((block for block in body if isinstance(block, Paragraph)), None)
    return first is None or find_dateline(first.text, language=article.language) is None


def _losses(article: Article, lost: list[str]) -> Entries:
    """The entries, in the order of the native JSON."""
    quoting = [i for i, one in enumerate(article.body) if isinstance(one, Paragraph) and one.quotes]
    fields = [*lost, "body"] if quoting else lost
    tree: dict[str, Any] = {}
    if fields:
        tree = to_tree(make_article(**{name: getattr(article, name) for name in fields}))
    subjects = [
        (f"/subjects/{index}/properties", [converter.unstructure(p) for p in subject.properties])
        for index, subject in enumerate(article.subjects)
        if has_lost_properties(subject)
    ]
    if not fields:
        losses: Entries = subjects
    else:
        losses = []
        for name in _ORDER:
            if name == "subjects":
                losses += subjects
            elif name == "body" and quoting:
                losses += [(f"/body/{i}/quotes", tree["body"][i]["quotes"]) for i in quoting]
            elif name in lost:
                losses.append((f"/{name}", tree[name]))
    if article.status is None:
        losses.append(("/status", None))
    return losses


_ORDER = tuple(field.name for field in attrs.fields(Article))
