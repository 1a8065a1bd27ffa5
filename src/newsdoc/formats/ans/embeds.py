"""What comes from elsewhere: oEmbed, custom embeds, references, raw HTML.

`Embed.data` is the element without what the block's own fields hold, as JSON; its keys tell what
kind of element it was. References stay references: what they refer to is not in the document.
"""

from __future__ import annotations

from newsdoc.formats._xml.body import html_fragment, squeeze
from newsdoc.formats.ans._reading import ITEM_CLASSES, Node, Reading
from newsdoc.formats.ans.media import MEDIA_TYPES
from newsdoc.model import Block, Embed, Figure, Raw, Text
from newsdoc.model._makers import make_media, make_text


def raw_html(_r: Reading, node: Node, _pointer: str, id_: str | None) -> list[Block]:
    """HTML as it is: it is kept, with the words in it beside it."""
    for key in ("content", "html"):
        value = node.get(key)
        if type(value) is str and value and not value.isspace():
            del node[key]
            words = html_words(value)
            return [Raw(format="html", data=value, text=words.text if words else None, id=id_)]
    return []


def html_words(value: str) -> Text | None:
    """The words in HTML that is kept as it is."""
    words = squeeze(" ".join(str(text) for text in html_fragment(value).itertext())).strip()
    return make_text(text=words) if words else None


def _address(value: object) -> str | None:
    return value if type(value) is str and value.startswith(("https://", "http://")) else None


def oembed(r: Reading, node: Node, pointer: str, id_: str | None) -> list[Block]:
    """An oEmbed response. Spec: ANS 0.10, utils/oembed_response.json; oEmbed 1.0"""
    answer = r.account.object(node, "raw_oembed") or {}
    role = r.account.text(node, "subtype") if "subtype" in node else None
    html = r.account.text(answer, "html") if "html" in answer else None
    url = r.account.text(answer, "url") if _address(answer.get("url")) else None
    provider = r.account.text(answer, "provider_name") if "provider_name" in answer else None
    words = html_words(html) if html is not None and "<p" in html else None
    if words is None and (description := r.account.text(answer, "description")) is not None:
        words = make_text(text=description.strip())
    return [
        Embed(
            url=url,
            provider=provider,
            html=html,
            text=words,
            data=_data(r, node, pointer),
            role=role,
            id=id_,
        )
    ]


def _data(r: Reading, node: Node, pointer: str) -> str | None:
    """The rest of an element, as JSON; nothing is left of it but its type."""
    rest = {key: node.pop(key) for key in list(node) if key != "type"}
    return r.json(rest, pointer) if rest else None


def old_oembed(r: Reading, node: Node, pointer: str, id_: str | None) -> list[Block]:
    """The form of an oEmbed before version 0.5: read as the reference that replaced it."""
    referent = {"type": "oembed"}
    for key, name in (("objectUrl", "id"), ("providerUrl", "provider")):
        if text := r.account.text(node, key):
            referent[name] = text
    if "id" not in referent:
        if "provider" in referent:
            node["providerUrl"] = referent["provider"]
        return []
    node["referent"] = referent
    return reference(r, node, pointer, id_)


def custom(r: Reading, node: Node, pointer: str, id_: str | None) -> list[Block]:
    """An embed of a plug-in. Spec: ANS 0.10, story_elements/custom_embed.json"""
    embed = r.account.object(node, "embed") or {}
    role = r.account.text(node, "subtype") if "subtype" in node else None
    url = r.account.text(embed, "url")
    return [Embed(url=url, data=_data(r, node, pointer), role=role, id=id_)]


def reference(r: Reading, node: Node, pointer: str, id_: str | None) -> list[Block]:
    """A reference. One to a picture is a figure whose files are not known."""
    referent = r.account.object(node, "referent")
    if referent is None:
        return []
    role = r.account.text(node, "subtype") if "subtype" in node else None
    kind = referent.get("type")
    if type(kind) is str and kind in MEDIA_TYPES and type(referent.get("id")) is str:
        del referent["type"]
        made = make_media(
            item_class=ITEM_CLASSES[kind],
            guid=r.account.text(referent, "id"),
            rel="reference",
            properties=r.rest({key: node.pop(key) for key in list(node) if key != "type"}),
        )
        return [Figure(media=made, role=role, id=id_)]
    return [
        Embed(url=_address(referent.get("id")), data=_data(r, node, pointer), role=role, id=id_)
    ]
