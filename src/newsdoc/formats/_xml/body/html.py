"""HTML that travels as text (escaped, or in CDATA): text to an element, without trust."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

from lxml import etree

_OPTIONS: dict[str, Any] = {
    "no_network": True,
    "remove_comments": True,
    "remove_pis": True,
    "encoding": "utf-8",
}
_PARSER = etree.HTMLParser(huge_tree=False, **_OPTIONS)
_MARKUP = re.compile(
    r"</?(?:p|br|div|span|b|i|u|em|strong|a|h[1-6]|ul|ol|li|table|tr|td|img|blockquote|section|"
    r"figure|hr|pre|article|body|html|iframe|font|center)\b[^<>]*>|&(?:[a-z]{2,8}|#\d{2,5});",
    re.IGNORECASE,
)
_ENDS = re.compile(r"</(?:html|body)\s*>", re.IGNORECASE)
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


_VOID = re.compile(
    rb"""<(?:source|track|wbr)(?=[\s/>])(?:[^<>"']|"[^"<]*"|'[^'<]*')*+>""", re.IGNORECASE
)


def closed(data: bytes) -> bytes:
    """HTML with an end to the elements without content that the parser does not know as such.

    To libxml2, which knows HTML 4, the picture after a `source` would be a part of it.

    Example:
        >>> closed(b'<picture><source srcset="a"><img src="b"></picture>')
        b'<picture><source srcset="a" /><img src="b"></picture>'

    Spec: HTML, void elements
    """
    if b"<source" in data or b"<track" in data or b"<wbr" in data:
        return _VOID.sub(_end, data)
    return data


def _end(tag: re.Match[bytes]) -> bytes:
    return tag[0] if tag[0].endswith(b"/>") else tag[0][:-1] + b" />"


def looks_like_html(text: str) -> bool:
    """Whether a text holds markup of HTML rather than plain words.

    Example:
        >>> looks_like_html("<p>Rain.</p>"), looks_like_html("a < b")
        (True, False)
    """
    return _MARKUP.search(text) is not None


def is_html(text: str) -> bool:
    """Whether a text is markup of HTML from its first character to its last: it was escaped whole.

    Example:
        >>> is_html("<p>Rain.</p>"), is_html("Rain.<br/>")
        (True, False)
    """
    text = text.strip()
    return text.startswith("<") and text.endswith(">") and looks_like_html(text)


def html_fragment(text: str) -> etree._Element:
    """HTML as an element (`body`) that holds its content; broken markup is mended as browsers do.

    Nothing is fetched; characters that XML forbids are left out. Elements may nest 2048 deep; of
    markup that nests deeper the words are kept, where readers keep no more than words anyway.

    Example:
        >>> [child.tag for child in html_fragment("<p>Rain<p>Sun")]
        ['p', 'p']
    """
    text = _FORBIDDEN.sub("", text)
    if "</body" in text or "</html" in text or "</BODY" in text or "</HTML" in text:
        text = _ENDS.sub(" ", text)  # the parser leaves out what stands behind them
    data = closed(f"<html><body>{text}</body></html>".encode())
    root = _parsed(data, large=_may_be_large(text))
    if root is None:
        return _words(text)
    body = root.find("body")
    if body is None:
        return root
    for other in root:
        if other is not body and other.tag != "head":
            body.append(other)
    return body


def well_formed(text: str) -> etree._Element | None:
    """Well-formed XML that travels as text, as the element (`div`) that holds it; else None.

    Nothing is resolved or fetched; comments and processing instructions are left out.

    Example:
        >>> [child.tag for child in well_formed("<p>Rain.</p><p>Sun.</p>")], well_formed("<p>")
        (['p', 'p'], None)
    """
    try:
        root: etree._Element = etree.fromstring(
            f"<div>{without_declarations(text)}</div>", _XML_PARSER
        )
    except (etree.LxmlError, ValueError):
        return None
    return root


_XML_PARSER = etree.XMLParser(
    resolve_entities=False,
    no_network=True,
    load_dtd=False,
    remove_comments=True,
    remove_pis=True,
    huge_tree=False,
)


def without_declarations(text: str) -> str:
    """Markup without XML declaration and document type, of which an embedded document may have one.

    Example:
        >>> without_declarations('<?xml version="1.0"?><p>Rain.</p>')
        '<p>Rain.</p>'
    """
    return _DECLARATION.sub("", text) if "<?xml" in text or "<!DOCTYPE" in text else text


_DECLARATION = re.compile(r"\s*(?:<\?xml\b[^>]{0,200}\?>|<!DOCTYPE\b[^<>\[]{0,500}>)")


def _may_be_large(text: str) -> bool:
    """Whether a text could meet a limit of libxml2, which cuts off there without an error."""
    return len(text) > 1_000_000 or text.count("<") > 250


def _parsed(data: bytes, *, large: bool) -> etree._Element | None:
    """The document; None where it cannot be had whole."""
    # Whether all was read stands in the log of the parser, so that one is of this thread alone.
    parser = etree.HTMLParser(huge_tree=True, **_OPTIONS) if large else _PARSER
    try:
        root: etree._Element = etree.fromstring(data, parser)
    except (etree.LxmlError, ValueError):
        return None
    if large and any(entry.type == _LIMIT for entry in parser.error_log):
        return None
    return root


_LIMIT = etree.ErrorTypes.ERR_RESOURCE_LIMIT
_TAG = re.compile(r"<[^<>]*>")
_TOO_DEEP = 70
"""Levels at which the walk over a body takes no more than the words, and says so."""


def _words(text: str) -> etree._Element:
    """The words of markup that no parser takes, as deep in elements as they were at least."""
    body = etree.Element("body")
    holder = body
    for _ in range(_TOO_DEEP):
        holder = etree.SubElement(holder, "div")
    holder.text = _FORBIDDEN.sub("", unescape(_TAG.sub(" ", text)))
    return body
