"""One ANS object, a story or another item of content, to an article."""

from __future__ import annotations

from typing import Any

from newsdoc.formats._json.datelines import mark_dateline
from newsdoc.formats._json.properties import take_properties
from newsdoc.formats.ans import fields as fields_of
from newsdoc.formats.ans import links, origin
from newsdoc.formats.ans._reading import ITEM_CLASSES, Node, Reading
from newsdoc.formats.ans.elements import elements
from newsdoc.formats.ans.fields import Fields, Part
from newsdoc.formats.ans.media import MEDIA_TYPES, media
from newsdoc.formats.ans.shapes import STORY
from newsdoc.formats.ans.taxonomy import taxonomy
from newsdoc.model import (
    Article,
    Media,
)
from newsdoc.model._makers import make_article, make_property

EXTENSION = "newsdoc"
"""The member of `additional_properties` in which newsdoc keeps what ANS has no place for."""


def article(r: Reading, tree: Node) -> tuple[Article, Any]:
    """The article of an object, and newsdoc's extension in it.

    Spec: ANS 0.10, story.json, image.json, video.json, gallery.json, collection.json
    """
    outer, r.decorations = r.decorations, []
    kind = r.account.text(tree, "type")
    r.version(tree, "")
    fields: Fields = {"item_class": ITEM_CLASSES.get(kind or "", kind)}
    if kind is not None and fields["item_class"] != kind:
        r.say("AS102", f"type read as '{fields['item_class']}'", kind, "/type")
    for part in PARTS:
        part(r, tree, fields)
    if kind is not None and kind in MEDIA_TYPES:
        fields["media"] = (_own_media(r, tree, str(kind)), *fields.get("media", ()))
    if kind == "collection":
        fields["groups"] = links.collection(r, tree)
    else:
        body = _body(r, tree, fields)
        fields["dateline"], fields["body"] = mark_dateline(body, None, fields.get("language"))
    extension = _properties(r, tree, fields)
    r.decorations = outer
    return make_article(**{key: value for key, value in fields.items() if value}), extension


def _own_media(r: Reading, tree: Node, kind: str) -> Media:
    """The files of an item that is a picture or the like; what else it says is the article's."""
    own = {key: tree.pop(key) for key in list(tree) if key in _OF_MEDIA}
    return media(r, own, kind, "")


_OF_MEDIA = frozenset(
    [
        "url",
        "width",
        "height",
        "caption",
        "subtitle",
        "alt_text",
        "streams",
        "duration",
        "licensable",
        "image_type",
        "focal_point",
        "auth",
        "seo_filename",
        "transcript",
        "rating",
        "video_type",
        "youtube_content_id",
        "subtitles",
        "promo_image",
        "embed_html",
    ]
)


def _about(r: Reading, tree: Node, fields: Fields) -> None:
    fields.update(taxonomy(r, tree))


def _linked(r: Reading, tree: Node, fields: Fields) -> None:
    fields["media"], fields["links"] = links.related(r, tree)


PARTS: tuple[Part, ...] = (
    fields_of.simple,
    fields_of.headlines,
    fields_of.descriptions,
    origin.people,
    origin.located,
    origin.notes,
    _about,
    _linked,
)


def _body(r: Reading, tree: Node, fields: Fields) -> list[Any]:
    """The body; ratings that stand in it are ratings of the article."""
    ratings = []
    whole = tree.get("content_elements")
    if type(whole) is list:
        kept = []
        for index, part in enumerate(whole):
            rating = links.rating(r, part, f"/content_elements/{index}")
            if rating is None:
                kept.append(part)
            else:
                ratings.append(rating)
        tree["content_elements"] = kept if ratings else whole
    fields["ratings"] = tuple(ratings)
    blocks = elements(r, tree, "")
    plain = tree.get("content")
    if not blocks and type(plain) is str:
        del tree["content"]
        blocks = list(r.rich.blocks(plain, "/content"))
    return blocks


def _properties(r: Reading, tree: Node, fields: Fields) -> Any:
    """What is left of the object becomes properties, in an order that writing keeps."""
    extra = tree.pop("additional_properties", None)
    extension = None
    if type(extra) is dict:
        extension = extra.pop(EXTENSION, None)
        if type(extension) is not dict:
            extension = None
    elif extra is not None:
        tree["additional_properties"] = extra
        extra = None
    given = {key: tree.pop(key) for key in STORY if key in tree}
    given |= tree
    tree.clear()
    names = frozenset(given)
    found = list(take_properties(given))
    r.left(given, "")
    if r.decorations:
        found.append(
            make_property(
                name="content_elements", value_type="object", properties=tuple(r.decorations)
            )
        )
    if extra:
        own = {key: extra.pop(key) for key in list(extra) if key not in names}
        found += take_properties(own)
        r.left({**extra, **own}, "/additional_properties")
    fields["properties"] = tuple(found)
    return extension
