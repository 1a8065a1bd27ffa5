"""An element tree as HTML, byte for byte as it is in the tree.

libxml2's own serialiser escapes addresses anew; here nothing but markup is escaped.

Spec: HTML, serialising HTML fragments
"""

from __future__ import annotations

from lxml import etree

_VOID = frozenset({"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"})  # fmt: skip
_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_ATTRIBUTE = str.maketrans(
    {
        "&": "&amp;",
        '"': "&quot;",
        "<": "&lt;",
        ">": "&gt;",
        "\n": "&#10;",
        "\t": "&#9;",
        "\r": "&#13;",
    }
)


def text(value: str) -> str:
    """The value as text of an element."""
    return value.translate(_TEXT)


def attribute(name: str, value: str | None) -> str:
    """One attribute with a space before it; nothing for None.

    Example:
        >>> attribute("href", "/a?b&c")
        ' href="/a?b&amp;c"'
    """
    return "" if value is None else f' {name}="{value.translate(_ATTRIBUTE)}"'


def html_of(element: etree._Element) -> str:
    """The content of an element.

    Example:
        >>> html_of(etree.fromstring("<div>Rain<br/>&amp; <b>sun</b></div>"))
        'Rain<br>&amp; <b>sun</b>'
    """
    out: list[str] = []
    if element.text:
        out.append(text(element.text))
    for event, node in etree.iterwalk(element, events=("start", "end")):
        if node is element:
            continue
        name = str(node.tag)
        if event == "start":
            out.append(f"<{name}{''.join(attribute(k, v) for k, v in node.items())}>")
            if name == "pre" and (node.text or "").startswith("\n"):
                out.append("\n")  # the first line end of a `pre` is not read
            if node.text:
                out.append(text(node.text))
        else:
            if name not in _VOID:
                out.append(f"</{name}>")
            if node.tail:
                out.append(text(node.tail))
    return "".join(out)
