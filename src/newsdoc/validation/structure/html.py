"""Which elements and attributes of HTML stand in a string, for policies such as `a[href]`."""

from __future__ import annotations

import re
from functools import cache
from html.parser import HTMLParser

RULE = re.compile(r"([a-z][a-z0-9:-]*)(?:\[([a-z][a-z0-9:-]*(?:[ ,]+[a-z][a-z0-9:-]*)*)\])?")
"""An element that may stand, with the attributes that it may have in brackets."""


@cache
def allowed(rules: tuple[str, ...]) -> dict[str, frozenset[str]]:
    """Element to its attributes.

    Example:
        >>> sorted(allowed(("p", "a[href, title]"))["a"])
        ['href', 'title']
    """
    found = {}
    for rule in rules:
        match = RULE.fullmatch(rule)
        assert match is not None, "the profile was checked"
        found[match[1]] = frozenset(re.split(r"[ ,]+", match[2])) if match[2] else frozenset()
    return found


def unwanted(text: str, rules: tuple[str, ...]) -> list[str]:
    """The elements and attributes in a string that no rule allows, each once, in order.

    Example:
        >>> unwanted('<p class="x">One <b>two</b></p>', ("p",))
        ['p[class]', 'b']
    """
    if "<" not in text:
        return []
    scanner = _Scanner(allowed(rules))
    scanner.feed(text)
    scanner.close()
    return list(dict.fromkeys(scanner.found))


class _Scanner(HTMLParser):
    def __init__(self, wanted: dict[str, frozenset[str]]) -> None:
        super().__init__(convert_charrefs=True)
        self._wanted = wanted
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Compare one element with what is allowed."""
        if tag not in self._wanted:
            self.found.append(tag)
            return
        names = (name for name, _ in attrs if name not in self._wanted[tag])
        self.found += [f"{tag}[{name}]" for name in names]
