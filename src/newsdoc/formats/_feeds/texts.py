"""Texts of feeds: escaped HTML, XHTML or plain words, declared or guessed; stories and summaries."""

from __future__ import annotations

import re
from html.entities import html5

from lxml import etree

from newsdoc.formats._feeds.names import XHTML, XML, name_of
from newsdoc.formats._feeds.state import XML_BASE, Feed, absolute, base_of
from newsdoc.formats._xml.body import html_fragment, squeeze
from newsdoc.formats._xml.plain import paragraphs
from newsdoc.model import Block, Divider, Embed, Figure, Media, Paragraph, Raw, Text

_TAG = re.compile(
    r"</?(?:a|abbr|acronym|address|article|aside|audio|b|bdi|bdo|big|blockquote|body|br|caption|center|"
    r"cite|code|dd|del|details|dfn|div|dl|dt|em|embed|figcaption|figure|font|footer|form|h[1-6]|header|"
    r"hr|html|i|iframe|img|ins|kbd|li|main|mark|object|ol|p|picture|pre|q|s|samp|script|section|small|"
    r"source|span|strike|strong|style|sub|sup|table|tbody|td|template|tfoot|th|thead|time|tr|tt|u|ul|"
    r"var|video|wbr)(?:[\s/][^<>]*)?>",
    re.IGNORECASE,
)
_REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|([A-Za-z][A-Za-z0-9]{1,31}));")
_BLOCK = re.compile(
    r"</?(?:p|div|h[1-6]|ul|ol|table|blockquote|pre|figure|section|article|hr)\b", re.IGNORECASE
)
_PARAGRAPH = re.compile(r"<(?:p|div)\b", re.IGNORECASE)
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n\s*")
_KINDS = {
    **dict.fromkeys(("xhtml", "application/xhtml+xml"), "xhtml"),
    **dict.fromkeys(("html", "text/html"), "html"),
    **dict.fromkeys(("text", "plain", "text/plain"), "text"),
}
_ADDRESSES = ("href", "src", "cite", "poster", "data")
_STORY_BLOCKS = 6
_STORY_LENGTH = 1500
"""Sizes from which a description is more than the teaser that sites put there."""


def is_html(text: str) -> bool:
    """Whether a text of undeclared type is escaped HTML: it has a tag or a reference of HTML.

    Example:
        >>> is_html("Fish &amp; chips"), is_html("a < b & c;"), is_html("<b>Now</b>")
        (True, False, True)
    """
    if "<" in text and _TAG.search(text):
        return True
    if "&" in text:
        return any(m[1] is None or m[1] + ";" in html5 for m in _REFERENCE.finditer(text))
    return False


def kind_of(feed: Feed, element: etree._Element, given: dict[str, str]) -> str | None:
    """The declared type of a text construct: `text`, `html` or `xhtml`; None where none is.

    Spec: RFC 4287, 3.1.1; Atom 0.3, 3.1
    """
    declared = given.get("type", "")
    kind = _KINDS.get(declared.strip().lower())
    if (mode := given.pop("mode", None)) is not None:
        feed.remark(107, "how a text is carried", element, mode)
        if mode.strip().lower() == "escaped" and kind == "xhtml":
            kind = "html"
    if kind is not None:
        given.pop("type")
        feed.remark(107, "type of a text", element, declared)
    return kind


def fragment_of(feed: Feed, element: etree._Element, kind: str | None) -> etree._Element | None:
    """The element that holds the markup of a text; None where the text is plain."""
    if len(element):
        only = element[0]
        holder = element
        loose = f"{element.text or ''}{only.tail or ''}".strip()
        if len(element) == 1 and only.tag == f"{{{XHTML}}}div" and not loose:
            holder = only
        _prepare(feed, element, holder)
        if holder is not element:
            feed.leftover(holder, dict(holder.items()))
        return holder
    text = element.text or ""
    if kind == "text" or (kind is None and not is_html(text)):
        return None
    made = html_fragment(_with_paragraphs(feed, _with_figures(feed, element, text)))
    for node in made.iter(etree.Element):
        # HTML has no namespaces; what newsdoc writes has this attribute of XML.
        if (space := node.attrib.pop("xml:space", None)) is not None:
            node.set(f"{{{XML}}}space", space)
    _prepare(feed, element, made)
    return made


_CAPTION = re.compile(
    r"\[(?:wp_)?caption\b([^\[\]]{0,500})\]((?:(?!\[/?(?:wp_)?caption\b)[\s\S]){1,4000})\[/(?:wp_)?caption\]"
)
_PICTURE = re.compile(r"\s*((?:<a\b[^<>]*>\s*)?<img\b[^<>]*>(?:\s*</a>)?)(.*)", re.DOTALL)


def _with_figures(feed: Feed, element: etree._Element, text: str) -> str:
    """HTML with figures for the pictures with captions that web logs write in brackets."""

    def figure(found: re.Match[str]) -> str:
        parts = _PICTURE.fullmatch(found[2])
        if parts is None:
            return found[0]
        feed.remark(107, "attributes of a picture with a caption", element, found[1].strip())
        inner = f"<figcaption>{parts[2].strip()}</figcaption>" if parts[2].strip() else ""
        return f"<figure>{parts[1]}{inner}</figure>"

    return _CAPTION.sub(figure, text) if "caption]" in text else text


def _with_paragraphs(feed: Feed, text: str) -> str:
    """HTML whose paragraphs are parted by blank lines only, as web logs keep it, with elements."""
    markup = _PARAGRAPH if feed.is_export else _BLOCK
    if (
        "\n" not in text
        or markup.search(text)
        or not _BLANK_LINE.search(text := text.replace("\r", ""))
    ):
        return text
    made = []
    for piece in _BLANK_LINE.split(text):
        if not _BLOCK.match(piece.lstrip()):
            inner = piece.strip().replace("\n", "<br/>" if feed.is_export else "\n")
            made.append(f"<p>{inner}</p>")
        else:
            made.append(piece)
    return "\n".join(made)


def _prepare(feed: Feed, element: etree._Element, holder: etree._Element) -> None:
    """Resolve the addresses in the markup, and take out the pictures that only count readers."""
    bases: dict[etree._Element, str | None] = {holder: base_of(element, feed.base)}
    counters = []
    for node in holder.iter(etree.Element):
        base = bases[node] if node is holder else bases[node.getparent()]  # type: ignore[index]
        if node is not holder and (own := node.attrib.pop(XML_BASE, None)) is not None:
            base = absolute(base, own.strip())
            feed.remark(105, "base of the addresses inside", element, own)
        bases[node] = base
        tag = str(node.tag)
        if feed.account.wanted and "}" in tag and not tag.startswith(f"{{{XHTML}}}"):
            for name, value in node.items():
                feed.remark(
                    107, f"attribute {name}, in markup that is kept as it is", element, value
                )
        if base:
            for name in _ADDRESSES:
                given = node.get(name)
                if given and (made := absolute(base, given.strip())) != given:
                    node.set(name, made)
                    if given not in made:
                        feed.remark(105, f"address resolved to {made}", element, given)
        if str(node.tag).rpartition("}")[2] == "img" and node is not holder and _counts(node):
            counters.append(node)
    for node in counters:
        feed.remark(106, "picture that only counts readers", element, node.get("src"))
        for name in ("alt", "border"):
            if node.get(name):
                feed.remark(106, "picture that only counts readers", element, node.get(name))
        parent = node.getparent()
        if parent is not None:
            previous = node.getprevious()
            if node.tail and previous is not None:
                previous.tail = (previous.tail or "") + node.tail
            elif node.tail:
                parent.text = (parent.text or "") + node.tail
            parent.remove(node)


def _counts(image: etree._Element) -> bool:
    sizes = {(image.get(name) or "").strip().removesuffix("px") for name in ("width", "height")}
    return sizes <= {"0", "1"}


def read_blocks(feed: Feed, element: etree._Element, kind: str | None) -> tuple[Block, ...]:
    """A text of several paragraphs as blocks."""
    holder = fragment_of(feed, element, kind)
    if holder is not None:
        return feed.body.blocks(holder)
    text = element.text or ""
    pieces = paragraphs(text)
    if len(pieces) > 1:
        feed.remark(103, "plain text, cut into paragraphs", element, text)
    return tuple(Paragraph(text=piece) for piece in pieces)


def read_text(feed: Feed, element: etree._Element, kind: str | None) -> Text | None:
    """A text of one paragraph, or with a line for each."""
    holder = fragment_of(feed, element, kind)
    if holder is not None:
        return feed.body.text(holder)
    words = squeeze(element.text or "").strip()
    return Text(text=words) if words else None


def text_value(feed: Feed, element: etree._Element) -> Text | None:
    """A text of one paragraph; in Atom it is plain unless it says otherwise, in RSS it does not say."""
    given = dict(element.items())
    kind = kind_of(feed, element, given)
    if kind is None and name_of(element, bare=feed.bare).startswith("atom:"):
        kind = "text"
    text = read_text(feed, element, kind)
    feed.leftover(element, given)
    return text


def is_story(blocks: tuple[Block, ...]) -> bool:
    """Whether a description is the story itself rather than a summary of it."""
    words = [b for b in blocks if not isinstance(b, Figure | Divider | Embed | Raw)]
    length = sum(len(b.text) for b in words if isinstance(b, Text))
    return len(words) >= _STORY_BLOCKS or (len(words) > 1 and length > _STORY_LENGTH)


def as_summary(
    feed: Feed, element: etree._Element, blocks: tuple[Block, ...]
) -> tuple[Text | None, list[Media]]:
    """A summary as text, and the pictures that stand in it."""
    media = [b.media for b in blocks if isinstance(b, Figure)]
    return feed.body.lines(element, tuple(b for b in blocks if not isinstance(b, Figure))), media
