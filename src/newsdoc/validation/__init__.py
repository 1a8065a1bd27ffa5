"""Validation: rules that know news, profiles that say which of them count.

`validate` judges an article and yields diagnostics; `load_profile` and `read_profile` read profiles.
The rules are in `rules`, what they share in `facts`, the numbers that a profile may set in
`options`; `engine` puts them to work, `structure` judges what a profile demands beside the rules.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import datetime
from functools import lru_cache

from newsdoc.diagnostics import Diagnostic
from newsdoc.errors import UsageError
from newsdoc.model import Article
from newsdoc.validation._base import Finding as Finding
from newsdoc.validation._base import Rule as Rule
from newsdoc.validation.engine import compile_profile, judge
from newsdoc.validation.facts import Facts as Facts
from newsdoc.validation.options import Options as Options
from newsdoc.validation.profile import Profile as Profile
from newsdoc.validation.profile_reader import PROFILES as PROFILES
from newsdoc.validation.profile_reader import ProfileResult as ProfileResult
from newsdoc.validation.profile_reader import find_profile as find_profile
from newsdoc.validation.profile_reader import load_profile as load_profile
from newsdoc.validation.profile_reader import read_profile as read_profile
from newsdoc.validation.rules import RULES as RULES
from newsdoc.validation.selectors import unknown_selectors as unknown_selectors

ProfileLike = str | os.PathLike[str] | Profile
"""A profile, its name, or its file."""


def validate(
    article: Article, profile: ProfileLike = "default", *, now: datetime | None = None
) -> Iterator[Diagnostic]:
    """What a profile finds in an article; see `newsdoc.validate`.

    Example:
        >>> from newsdoc.model import Paragraph
        >>> story = Article(body=(Paragraph(text="It rained."),))
        >>> "TX101" in [found.code for found in validate(story, "web")]
        True
    """
    if not isinstance(article, Article):
        raise UsageError(f"expected an Article, found {type(article).__name__}")
    if now is not None and now.tzinfo is None:
        raise UsageError("'now' needs a time zone")
    return judge(article, compile_profile(as_profile(profile)), now)


def as_profile(profile: ProfileLike) -> Profile:
    """The profile itself; a file is read again only when it (not what it extends) has changed.

    Raises:
        UsageError: when there is no such profile.
        ReadError: when the profile has mistakes.

    Example:
        >>> as_profile("web").name
        'web'
    """
    if isinstance(profile, Profile):
        return profile
    if not isinstance(profile, str | os.PathLike):
        raise UsageError(f"expected a profile or its name, found {type(profile).__name__}")
    name = os.fspath(profile)
    if name in PROFILES:
        return load_profile(name)
    try:
        stat = os.stat(name)  # noqa: PTH116  # a µs, where a Path costs several
    except (OSError, ValueError):
        return load_profile(name)  # says what is wrong
    return _of_file(name, stat.st_mtime_ns, stat.st_size)


@lru_cache(maxsize=16)
def _of_file(name: str, _changed: int, _size: int) -> Profile:
    return load_profile(name)
