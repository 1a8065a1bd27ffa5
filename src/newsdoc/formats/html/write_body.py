"""Blocks and words of an article as safe HTML.

The XHTML that all XML formats share is made first; what of it is XML's is then said in HTML's way, and
what is live or leads to an unsafe address is made inert.
"""

from __future__ import annotations

from lxml import etree

from newsdoc.formats._base import ReadContext
from newsdoc.formats._xml.account import Account
from newsdoc.formats._xml.body import Body
from newsdoc.formats._xml.body.inlines import XML_LANG, XML_SPACE
from newsdoc.formats._xml.body.write_xhtml_media import write_kept_embed, write_kept_raw
from newsdoc.formats.html.safe import is_safe, make_safe
from newsdoc.formats.html.serialise import html_of
from newsdoc.model import Embed, Raw

_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
_SILENT = ReadContext(wanted=False)
_KNOWN = frozenset(
    "a abbr acronym article aside audio b bdi bdo big blockquote body br caption cite code col colgroup dd del"  # noqa: SIM905
    " dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li mark ol p"
    " picture pre q rb rp rt ruby s samp section small source span strong sub sup table tbody td"
    " template tfoot th thead time tr track tt u ul var video data iframe".split()
)
"""Elements that may stand in a page; embeds of others are kept inert."""
_FRAME = frozenset(
    "src width height title allowfullscreen frameborder loading class id name scrolling".split()  # noqa: SIM905
)
"""Attributes that a frame may have."""


class SafeHtml:
    """Makes safe HTML of XHTML; remembers what it took out."""

    def __init__(self) -> None:
        self.taken: list[str] = []
        """Addresses and event handlers that were left out."""

    def html(self, xhtml: str) -> str:
        """The XHTML as safe HTML."""
        root = etree.fromstring(f"<body>{xhtml}</body>", _PARSER)
        self._replace_live(root)
        for element in root.iter(etree.Element):
            attributes = element.attrib
            if XML_SPACE in attributes:
                del attributes[XML_SPACE]
                element.set("data-space", "preserve")
            if XML_LANG in attributes:
                element.set("lang", str(attributes.pop(XML_LANG)))
        self.taken += make_safe(root)
        for element in root.iterfind(".//*[@data-space]"):
            element.set("style", "white-space:pre-wrap")
        return html_of(root)

    def _replace_live(self, root: etree._Element) -> None:
        """Put inert containers in the places of scripts, plug-ins and unknown elements."""
        for element in list(root.iter(etree.Element)):
            if element is not root and _is_live(element):
                parent = element.getparent()
                found = Body(Account(_SILENT)).element(element)
                out: list[str] = []
                for block in found:
                    if isinstance(block, Embed):
                        write_kept_embed(out, block)
                    elif isinstance(block, Raw):
                        write_kept_raw(out, block)
                if parent is None:
                    continue
                place = parent.index(element)
                kept = etree.fromstring(f"<body>{''.join(out)}</body>", _PARSER)
                tail = element.tail
                parent.remove(element)
                for offset, child in enumerate(list(kept)):
                    parent.insert(place + offset, child)
                if tail and place < len(parent):
                    parent[place].tail = tail


def _is_live(element: etree._Element) -> bool:
    name = str(element.tag)
    if name == "iframe":
        source = element.get("src") or ""
        return not (
            is_safe(source)
            and source.startswith(("https://", "//"))
            and _FRAME.issuperset(map(str, element.keys()))
            and not len(element)
        )
    return name not in _KNOWN
