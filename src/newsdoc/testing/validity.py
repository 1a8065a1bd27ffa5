"""`assert_valid`: an article in a test is as a profile wants it."""

from __future__ import annotations

from datetime import datetime

from newsdoc import api
from newsdoc._counted import counted
from newsdoc.diagnostics import Severity
from newsdoc.model import Article
from newsdoc.reporting import fails, items_of, render
from newsdoc.validation import ProfileLike


def assert_valid(
    article: Article,
    profile: ProfileLike = "default",
    *,
    fail_on: Severity = "warning",
    now: datetime | None = None,
) -> None:
    """Check that a profile finds nothing in an article.

    Args:
        article: what to judge.
        profile: a profile, its name, or its file.
        fail_on: the mildest severity that counts.
        now: the time that embargoes are compared with, so that a test does not grow old.

    Raises:
        AssertionError: with every finding that counts, its place, its words and what to do.
        UsageError: when there is no such profile.
        ReadError: when the profile has mistakes.

    Example:
        >>> from newsdoc.model import Paragraph
        >>> assert_valid(Article(headline="Rain floods the port"), fail_on="error")
        >>> try:
        ...     assert_valid(Article(body=(Paragraph(text="It rained."),)), fail_on="error")
        ... except AssertionError as error:
        ...     print(error)
        1 finding in the article:
        article: TX101 error /headline the story has no headline
            give it a headline
    """
    found = [d for d in api.validate(article, profile, now=now) if fails(d.severity, fail_on)]
    if found:
        text = render("text", [("article", items_of(found, article))])
        lines = text.splitlines()[:-1]  # the last one is the sum
        raise AssertionError(
            "\n".join([f"{counted(len(found), 'finding')} in the article:", *lines])
        )
