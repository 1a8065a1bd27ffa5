"""Feeds to element trees: strictly first, and where that fails as far as they can be read."""

from __future__ import annotations

import re

from lxml import etree

from newsdoc.errors import ReadError
from newsdoc.formats._base import ReadContext
from newsdoc.formats._xml.parse import parse_xml

_RECOVERING = etree.XMLParser(
    recover=True,
    resolve_entities=False,
    no_network=True,
    load_dtd=False,
    huge_tree=False,
    remove_comments=True,
    remove_pis=True,
    encoding="utf-8",
)
_ENCODING = re.compile(rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._:-]{1,40})""")
_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_DECLARATION = re.compile(r"<\?xml\b[^>]{0,200}?\?>|<!DOCTYPE[^>\[]*(?:\[[^\]]*\]\s*)?>")
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# CDATA is matched whole, to its end or to that of the text, so that its signs are left alone.
_LOOSE = re.compile(
    r"(<!\[CDATA\[(?:.*?\]\]>|.*))"
    r"|(&)(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9A-Fa-f]{1,6});)"
    r"|<(?=/?(?:a|b|blockquote|br|center|div|em|font|h[1-6]|hr|i|iframe|img|li|ol|p|s|small|span|"
    r"strong|sub|sup|table|tbody|td|th|tr|u|ul)[\s/>])"
    r"|<(?![/!?A-Za-z_:])",
    re.DOTALL | re.IGNORECASE,
)


def parse_feed(data: bytes, context: ReadContext, *, format: str, code: str) -> etree._Element:
    """The root element of a feed; of an ill-formed one as much as can be read, with a report.

    Args:
        data: the feed, in any encoding.
        context: takes the remarks.
        format: name of the format that is being read, for errors.
        code: code of the remark that the feed is ill-formed.

    Raises:
        ReadError: when nothing of it can be read.
    """
    try:
        return parse_xml(data, context, format=format)
    except ReadError as error:
        root = _recovered(data, context)
        if root is None or (not len(root) and not (root.text or "").strip()):
            raise
        context.remark(
            code,
            f"the feed is ill-formed and was read as far as possible: {error.reason}",
            severity="warning",
            line=error.line,
        )
        return root


def _recovered(data: bytes, context: ReadContext) -> etree._Element | None:
    text = _DECLARATION.sub("", _FORBIDDEN.sub("", _decoded(data, context.encoding)))
    start = text.find("<")
    if start < 0:
        return None
    text = _LOOSE.sub(_mended, text[start:])
    try:
        root: etree._Element | None = etree.fromstring(text.encode(), _RECOVERING)
    except (etree.LxmlError, ValueError, AssertionError):
        return None
    return root


def _mended(found: re.Match[str]) -> str:
    """Signs that were to be escaped: bare ampersands, and tags of HTML that nothing may close."""
    if found[1]:
        return found[1] if found[1].endswith("]]>") else f"{found[1]}]]>"
    return "&amp;" if found[2] else "&lt;"


def _decoded(data: bytes, encoding: str | None) -> str:
    """The text; where no encoding fits, the bytes that do not are U+FFFD."""
    declared = _ENCODING.match(data.lstrip()[:300])
    names = [name for bom, name in _BOMS if data.startswith(bom)]
    names += [encoding or "", declared[1].decode("ascii") if declared else "", "utf-8"]
    for name in names:
        try:
            return data.decode(name)
        except (UnicodeError, LookupError):
            continue
    return data.decode("cp1252" if declared is None else "utf-8", "replace")
