"""HTML that travels as text (escaped, or in CDATA): text to an element, without trust."""

from __future__ import annotations

import re

from lxml import etree

_PARSER = etree.HTMLParser(
    no_network=True, remove_comments=True, remove_pis=True, huge_tree=False, encoding="utf-8"
)
_MARKUP = re.compile(
    r"</?(?:p|br|div|span|b|i|u|em|strong|a|h[1-6]|ul|ol|li|table|tr|td|img|blockquote|section|"
    r"figure|hr|pre|article|body|html|iframe|font|center)\b[^<>]*>|&(?:[a-z]{2,8}|#\d{2,5});",
    re.IGNORECASE,
)
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def looks_like_html(text: str) -> bool:
    """Whether a text holds markup of HTML rather than plain words.

    Example:
        >>> looks_like_html("<p>Rain.</p>"), looks_like_html("a < b")
        (True, False)
    """
    return _MARKUP.search(text) is not None


def html_fragment(text: str) -> etree._Element:
    """HTML as an element (`body`) that holds its content; broken markup is mended as browsers do.

    Nothing is fetched; characters that XML forbids are left out.

    Example:
        >>> [child.tag for child in html_fragment("<p>Rain<p>Sun")]
        ['p', 'p']
    """
    data = _FORBIDDEN.sub("", text)
    try:
        root = etree.fromstring(f"<html><body>{data}</body></html>".encode(), _PARSER)
    except (etree.LxmlError, ValueError):
        return etree.Element("body")
    body = root.find("body")
    if body is None:
        return root
    for other in root:
        if other is not body and other.tag != "head":
            body.append(other)
    return body
