"""Names of concepts: which of several is the name, and what the others are."""

from __future__ import annotations

from typing import Any

from newsdoc.formats.newsml_g2._names import XML_LANG
from newsdoc.formats.newsml_g2._reading import OWN_LANGUAGE, OWN_NAME, Fields, Reading
from newsdoc.model._makers import make_label

Name = tuple[str, str | None, str | None]
"""A name, its language, its role."""


def read_name(r: Reading, element: Any, names: list[Name]) -> None:
    """Add a name with its language and role."""
    raw = element.text
    text = (
        r.text(element) if raw is None or len(element) or "\n" in raw else raw.strip(" \t") or None
    )
    given = element.items()
    if not given:
        if text is not None:
            names.append((text, None, None))
        return
    language = role = None
    for key, value in given:
        if key == XML_LANG:
            language = value or None
        elif key in _ROLES:
            role = value or None
        elif key == OWN_LANGUAGE:
            language = value
        elif r.wanted:
            r.account.attributes(element, {key: value})
    if text is not None:
        names.append((text, language, role))
    elif r.wanted:
        r.left(element)


_ROLES = frozenset({"role", f"{OWN_NAME}role"})


def settle_names(r: Reading, names: list[Name], fields: Fields) -> None:
    """Choose the name; the others are labels, and so is the chosen one if it says more than itself.

    The content's language wins, then a name without language or role, then the first.
    """
    if len(names) == 1:
        text, language, role = names[0]
        fields["name"] = text
        if role is None and (language is None or language == r.label_language):
            return
        fields["labels"] = (make_label(text=text, language=language, role=role),)
        return
    # Of several that fit equally well it is the first.
    chosen = max(names, key=lambda name: _fitness(r, name))[0]
    fields["name"] = chosen
    fields["labels"] = tuple(
        make_label(text=text, language=language, role=role)
        for text, language, role in names
        if text != chosen
        or role is not None
        or (language is not None and language != r.label_language)
    )


def _fitness(r: Reading, name: Name) -> int:
    _, own, role = name
    language = own or r.label_language or r.language
    points = 0
    if language == r.language:
        points = 8
    elif language is not None and r.language is not None:
        language, wanted = language.lower(), r.language.lower()
        if language == wanted:
            points = 8
        elif language.partition("-")[0] == wanted.partition("-")[0]:
            points = 6
    if points == 0 and own is None:
        points = 2
    return points + (role is None)
