"""What an archive holds, in numbers: the shapes. `newsdoc.overview.counting` counts them."""

from __future__ import annotations

import datetime as dt

import attrs


@attrs.frozen(kw_only=True)
class Bar:
    """A line of a list: a name and how many."""

    name: str
    """What is counted."""
    count: int
    """How many."""
    note: str | None = None
    """What else is known of it; absent when nothing is."""


@attrs.frozen(kw_only=True)
class Voice:
    """Somebody who is quoted in the archive."""

    name: str
    """The name."""
    role: str | None
    """The role that most stories give; absent when none does."""
    kind: str
    """`person`, `organisation`, `group` or `unnamed`."""
    gender: str | None
    """`female` or `male` as the stories tell it; absent otherwise."""
    stories: int
    """Stories that quote the name."""
    quotes: int
    """Quotes in them."""
    words: int
    """Words of the quotes in marks."""


@attrs.frozen(kw_only=True)
class Finding:
    """A rule or remark, and how often it was found."""

    code: str
    """Its code."""
    severity: str
    """`error`, `warning` or `info`."""
    message: str
    """The commonest message."""
    count: int
    """How often."""
    stories: int
    """In how many stories."""


@attrs.frozen(kw_only=True)
class Figures:
    """All that the page shows."""

    stories: int
    """Stories in the archive."""
    words: int
    """Words of their bodies."""
    quotes: int
    """Quotes in them."""
    speakers: int
    """Different names of speakers."""
    dated: int
    """Stories whose day is known."""
    days: tuple[tuple[dt.date, int], ...]
    """Stories by day, in order; days without any are left out."""
    sources: tuple[Bar, ...]
    """Stories by provider, most first."""
    languages: tuple[Bar, ...]
    """Stories by language, most first."""
    sections: tuple[Bar, ...]
    """Stories by section, most first."""
    voices: tuple[Voice, ...]
    """The most quoted, most first; groups and unnamed speakers are left out."""
    quoted: tuple[Bar, ...]
    """Quotes by what their speakers are: women, men, organisations …"""
    kinds: tuple[Bar, ...]
    """Quotes by kind: direct, mixed, indirect."""
    findings: tuple[Finding, ...]
    """What rules and readers found, worst and most first."""
    rejected: tuple[Bar, ...]
    """Inputs that were set aside, by reason."""
