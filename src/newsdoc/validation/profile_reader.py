"""From TOML to a `Profile`: by name, by path, or from the table of a pyproject.toml."""

from __future__ import annotations

import os
import re
import tomllib
from difflib import get_close_matches
from functools import lru_cache
from importlib.resources import files
from pathlib import Path as FilePath
from typing import Any

from newsdoc.diagnostics import Diagnostic
from newsdoc.errors import ReadError, UsageError
from newsdoc.model._frozen import frozen
from newsdoc.validation._draft import Draft, draft_of
from newsdoc.validation._keys import Remarks
from newsdoc.validation._toml_places import Path, Place, key_places
from newsdoc.validation.profile import Profile

PROFILES = ("default", "strict", "wire", "web")
"""Names of the profiles that come with newsdoc."""

_FIRST = "default"
"""What a profile extends that does not say what; `extends = false` is for nothing."""
_TABLE = ("tool", "newsdoc")
_AT = re.compile(r"\(at line (\d+), column (\d+)\)")
_DEEPEST = 20
"""Profiles that may extend each other."""


@frozen(kw_only=True)
class ProfileResult:
    """What was read of a profile, and every mistake in it."""

    profile: Profile | None
    """The profile; absent when there is a mistake."""
    diagnostics: tuple[Diagnostic, ...]
    """The mistakes, of the profile itself and of those that it extends, with their lines."""


def load_profile(profile: str | os.PathLike[str]) -> Profile:
    """The profile of a name, or in a file.

    Args:
        profile: one of `PROFILES`, or the path of a TOML file; of a `pyproject.toml` the table
            `[tool.newsdoc]` is meant.

    Raises:
        UsageError: when there is neither a profile of the name nor a file.
        ReadError: when the profile has mistakes; `faults` has all of them.

    Example:
        >>> load_profile("strict").name
        'strict'
    """
    name = os.fspath(profile)
    if name in PROFILES:
        return _bundled(name)
    try:
        text = FilePath(name).read_text("utf-8")
    except (OSError, ValueError) as error:
        raise UsageError(_no_profile(name, error)) from None
    return _checked(read_profile(text, source=name), name)


@lru_cache
def _bundled(name: str) -> Profile:
    return _checked(read_profile(_bundled_text(name), source=f"{name}.toml"), name)


def _bundled_text(name: str) -> str:
    return files("newsdoc.validation.profiles").joinpath(f"{name}.toml").read_text("utf-8")


def _checked(result: ProfileResult, name: str) -> Profile:
    if result.profile is not None:
        return result.profile
    first, *more = result.diagnostics
    raise ReadError(
        first.message + (f"; and {len(more)} more" if more else ""),
        format="profile",
        source=first.where.source or name,
        line=first.where.line,
        hint=first.hint,
        faults=[(d.where.path or "", d.message) for d in result.diagnostics],
    )


def read_profile(text: str, *, source: str | None = None) -> ProfileResult:
    r"""A profile from its TOML, and every mistake in it with its line.

    `source` is the name of the file: parents are looked for beside it, and of a `pyproject.toml`
    the table `[tool.newsdoc]` is read. Never raises on what the text is like.

    Example:
        >>> result = read_profile('ignore = ["TX101"]\nextend = "web"\n')
        >>> for diagnostic in result.diagnostics:
        ...     print(diagnostic)
        line 2:1 extend: PR102 error: unknown key 'extend' (perhaps 'extends' is meant)
    """
    found: list[Diagnostic] = []
    draft = _read(text, source, found, ())
    return ProfileResult(profile=None if found else draft.built(), diagnostics=tuple(found))


def find_profile(start: str | os.PathLike[str] = ".") -> str | None:
    r"""The nearest `pyproject.toml` with a table `[tool.newsdoc]`, from `start` upward; None if none.

    Example:
        >>> import tempfile
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     _ = FilePath(folder, "pyproject.toml").write_text("[tool.newsdoc]\n")
        ...     os.path.basename(find_profile(folder))
        'pyproject.toml'
    """
    place = FilePath(start).resolve()
    for folder in (place, *place.parents):
        path = folder / "pyproject.toml"
        try:
            text = path.read_text("utf-8")
        except (OSError, ValueError):
            continue
        if "newsdoc" in text and _has_table(text):
            return str(path)
    return None


def _has_table(text: str) -> bool:
    try:
        tree: Any = tomllib.loads(text)
    except (ValueError, RecursionError):
        # It cannot be told; that it is broken is for the program to say that it belongs to.
        return f"[{'.'.join(_TABLE)}" in text
    return isinstance(tree.get("tool"), dict) and isinstance(tree["tool"].get("newsdoc"), dict)


def _read(
    text: str, source: str | None, found: list[Diagnostic], children: tuple[str, ...]
) -> Draft:
    """What the text says over its parents; mistakes of all of them go to `found`."""
    tree, remarks = _parse(text, source)
    parent = Draft()
    extends = tree.get("extends", _FIRST)
    if isinstance(extends, str):
        parent = _parent(extends, source, remarks, found, children)
    draft = draft_of(tree, remarks, parent)
    found += sorted(remarks.found, key=lambda d: (d.where.line or 0, d.where.column or 0))
    if "name" not in tree and source is not None:
        draft.name = FilePath(source).stem if FilePath(source).suffix == ".toml" else source
    return draft


def _parse(text: str, source: str | None) -> tuple[dict[str, Any], Remarks]:
    try:
        tree = tomllib.loads(text)
    except RecursionError:
        remarks = Remarks(source, {})
        remarks.add("PR101", (), "nested too deeply")
        return {}, remarks
    except tomllib.TOMLDecodeError as error:
        at = _AT.search(str(error))
        place = Place(int(at[1]), int(at[2])) if at else Place(text.count("\n") + 1, 1)
        places: dict[Path, Place] = {(): place}
        remarks = Remarks(source, places)
        remarks.add("PR101", (), f"not readable as TOML: {_AT.sub('', str(error)).strip()}")
        return {}, remarks
    if source is not None and os.path.basename(source) == "pyproject.toml":
        for key in _TABLE:
            inner = tree.get(key, {})
            tree = inner if isinstance(inner, dict) else {}
        return tree, Remarks(source, key_places(text), _TABLE)
    return tree, Remarks(source, key_places(text))


def _parent(
    name: str,
    source: str | None,
    remarks: Remarks,
    found: list[Diagnostic],
    children: tuple[str, ...],
) -> Draft:
    """What the profile extends: one of the bundled ones, or a file beside the one that names it."""
    if name in PROFILES:
        here, text = f"{name}.toml", _bundled_text(name)
    else:
        here = str(FilePath(source or "").parent / name)
        try:
            text = FilePath(here).read_text("utf-8")
        except (OSError, ValueError) as error:
            remarks.add("PR104", ("extends",), _no_profile(name, error))
            return Draft()
    me = name if name in PROFILES else os.path.realpath(here)
    if me in children or len(children) >= _DEEPEST:
        remarks.add("PR109", ("extends",), f"'{name}' extends itself in the end")
        return Draft()
    return _read(text, here, found, (*children, me))


def _no_profile(name: str, error: Exception) -> str:
    near = get_close_matches(name, PROFILES, 1)
    advice = f"perhaps '{near[0]}' is meant" if near else f"profiles: {', '.join(PROFILES)}"
    reason = getattr(error, "strerror", None) or "not readable as UTF-8"
    return f"there is no profile '{name}', nor can it be read as a file ({reason}); {advice}"
