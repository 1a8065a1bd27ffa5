"""The profile of a run: found, read, its mistakes told, narrowed by --select and --ignore."""

from __future__ import annotations

from pathlib import Path

import click

from newsdoc import validation
from newsdoc.cli.terminal import complain, shown_name
from newsdoc.errors import ReadError
from newsdoc.validation import Profile


def chosen_profile(name: str | None, select: tuple[str, ...], ignore: tuple[str, ...]) -> Profile:
    """The profile of the run, narrowed; ends the run where it has mistakes, each told."""
    if name is None:
        name = validation.find_profile() or "default"
    if name not in validation.PROFILES and Path(name).is_file():
        try:
            text = Path(name).read_text("utf-8")
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or "it is not UTF-8"
            raise ReadError(f"cannot be read: {reason}", source=shown_name(name)) from None
        result = validation.read_profile(text, source=name)
        for diagnostic in result.diagnostics:
            complain(str(diagnostic))
        if result.profile is None:
            click.get_current_context().exit(2)
        profile = result.profile
    else:
        profile = validation.load_profile(name)
    if not select and not ignore:
        return profile
    return profile.narrowed(select=select or None, ignore=ignore)


def codes(given: tuple[str, ...]) -> tuple[str, ...]:
    """The codes of options that may be given several times, with commas in each."""
    words = (word.strip() for part in given for word in part.split(","))
    return tuple(word.upper() if "-" not in word else word for word in words if word)
