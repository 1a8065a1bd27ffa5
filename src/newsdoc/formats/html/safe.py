"""What may stand in a page that is written: addresses of harmless schemes, no live markup of others.

Spec: WHATWG URL; OWASP, cross-site scripting prevention
"""

from __future__ import annotations

import re

from lxml import etree

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_SAFE = frozenset({"http", "https", "mailto", "tel"})
# Browsers leave these out of addresses before they look at the scheme.
_IGNORED = re.compile("[\x00-\x20\x7f-\xa0\u200b-\u200f\u2028\u2029\ufeff]")
_ADDRESSES = ("href", "src", "cite", "data-href")
_SETS = ("srcset",)


def is_safe(address: str) -> bool:
    r"""Whether an address may be a link: relative, or of the schemes http, https, mailto and tel.

    Example:
        >>> is_safe("/a"), is_safe("https://a.example"), is_safe("java\tscript:alert(1)")
        (True, True, False)
    """
    found = _SCHEME.match(_IGNORED.sub("", address))
    return found is None or found[1].lower() in _SAFE


def make_safe(root: etree._Element) -> list[str]:
    """Take unsafe addresses and event handlers out of a tree; the values that were taken."""
    taken: list[str] = []
    for element in root.iter(etree.Element):
        for name, value in element.items():
            if name.startswith("on") or name in ("style", "formaction", "srcdoc"):
                unsafe = True
            elif name in _ADDRESSES:
                unsafe = not is_safe(value)
            else:
                unsafe = name in _SETS and any(
                    not is_safe(part) for part in value.split(",") if part.strip()
                )
            if unsafe:
                taken.append(value)
                del element.attrib[name]
    return taken
