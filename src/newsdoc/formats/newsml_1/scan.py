"""A first look at NewsComponents: their roles, what each one holds, and of what class that is."""

from __future__ import annotations

from typing import Literal

from lxml import etree

from newsdoc.formats.newsml_1.names import (
    BODY_ROLES,
    FORMATS,
    MEDIA_TYPES,
    SUFFIXES,
    TEXT_ROLES,
    XML_LANG,
    key_of,
    name_of,
)

_CONTENT_NAMES = frozenset({"datacontent", "encoding"})
_BARE = frozenset({"p", "nitf", "html", "body", "body.content", "block", "div", "table", "media"})


_STRUCTURE = frozenset(
    {"newscomponent", "contentitem", "newsitemref", "newsitem", "role", "mediatype"}
)
"""What makes a component what it is; all else that stands in it says something of it."""


def is_blank(data: etree._Element) -> bool:
    """Whether there are no words in it."""
    text = data.text
    return (not text or text.isspace()) and (
        not len(data) or not any(t and not str(t).isspace() for t in data.itertext())
    )


class Item:
    """A ContentItem: where its data is, and of what class it is."""

    __slots__ = ("blank", "data", "element", "facts", "format", "href", "item_class", "mime")

    def __init__(self, element: etree._Element, media_type: str | None) -> None:
        self.element = element
        self.href = element.get("Href") or None
        self.data: etree._Element | None = None
        """DataContent or Encoding, or the ContentItem itself where its data stands in it bare."""
        self.facts: list[etree._Element] = []
        self.mime: str | None = None
        self.format: str | None = None
        for child in element[:]:
            match name_of(child.tag):
                case "mediatype":
                    media_type = child.get("FormalName") or child.text or media_type
                    self.facts.append(child)
                case "mimetype":
                    self.mime = (child.get("FormalName") or child.text or "").strip() or None
                    self.facts.append(child)
                case "format":
                    self.format = (child.get("FormalName") or child.text or "").strip() or None
                    self.facts.append(child)
                case "datacontent" | "encoding" if self.data is None or is_blank(self.data):
                    self.data = child
                case name if name in _BARE:
                    self.data = element
                case _:
                    self.facts.append(child)
        if self.data is None and element.text and not element.text.isspace():
            self.data = element
        self.blank = self.data is None or is_blank(self.data)
        self.item_class = self._class(media_type)

    def _class(self, media_type: str | None) -> str | None:
        if media_type and (found := MEDIA_TYPES.get(key_of(media_type))):
            return found
        if self.mime:
            kind, _, rest = self.mime.lower().partition("/")
            if kind == "image":
                return "picture"
            if kind in ("audio", "video"):
                return kind
            if rest.startswith(("css", "javascript", "pdf")):
                return None
            if kind == "text" or rest.endswith(("xml", "html")):
                return "text"
            if self.data is None or kind == "application":
                return None
        if self.format:
            key = key_of(self.format)
            if "nitf" in key:
                return "text"
            if found := FORMATS.get(key):
                return found
            if key == "css":
                return None
        if self.data is not None:
            return "text"
        suffix = (self.href or "").rpartition("?")[0] or self.href or ""
        return SUFFIXES.get(suffix.rpartition(".")[2].lower())


Kind = Literal["text", "media", "story", "group", "empty"]


class Node:
    """A NewsComponent: its children by what they are, and what there is in all of it."""

    __slots__ = (
        "children",
        "contents",
        "element",
        "facts",
        "has_media",
        "has_text",
        "items",
        "key",
        "language",
        "refs",
        "role",
        "role_element",
    )

    def __init__(self, element: etree._Element) -> None:
        self.element = element
        self.facts: list[etree._Element] = []
        self.children: list[Node] = []
        self.contents: list[Item] = []
        self.refs: list[etree._Element] = []
        self.items: list[etree._Element] = []
        self.role: str | None = None
        self.role_element: etree._Element | None = None
        self.language = element.get(XML_LANG) or None
        media_type: str | None = None
        for child in element[:]:
            name = name_of(child.tag)
            if name not in _STRUCTURE:
                self.facts.append(child)
                continue
            match name:
                case "newscomponent":
                    self.children.append(Node(child))
                case "contentitem":
                    self.contents.append(Item(child, media_type))
                case "newsitemref":
                    self.refs.append(child)
                case "newsitem":
                    self.items.append(child)
                case "role":
                    self.role = (child.get("FormalName") or child.text or "").strip() or None
                    self.role_element = child
                case _:
                    media_type = child.get("FormalName") or child.text
                    self.facts.append(child)
        self.key = key_of(self.role) if self.role else ""
        self.has_text = self.has_media = False
        for item in self.contents:
            if item.item_class == "text":
                if not item.blank and self.key not in TEXT_ROLES:
                    self.has_text = True
            elif item.item_class is not None:
                self.has_media = True
        for node in self.children:
            self.has_text |= node.has_text
            self.has_media |= node.has_media

    @property
    def kind(self) -> Kind:
        """What the component is in the one that holds it."""
        if self.refs or self.items:
            return "group"
        if self.children:
            return "media" if self.has_media and not self.has_text else "story"
        if self.has_media:
            # words beside a picture in one component are its caption, unless they are the story
            return "story" if self.has_text and self.is_body else "media"
        return "text" if self.contents else "empty"

    @property
    def is_body(self) -> bool:
        """Whether its role is that of the story itself."""
        return self.key in BODY_ROLES
