"""Media that go with a text, whole: beside what XHTML shows of them, in newsdoc's own namespace.

`<nd:field of="media">` holds an `item` for each object, with its words, its makers, its rights and its
files in the elements that NewsML-G2 has for those.
"""

from __future__ import annotations

from typing import Any

from newsdoc.formats._xml.dates import read_time
from newsdoc.formats._xml.escape import quoted
from newsdoc.formats.newsml_g2._details import party
from newsdoc.formats.newsml_g2._links import read_file
from newsdoc.formats.newsml_g2._names import LOCAL, OWN_PREFIX
from newsdoc.formats.newsml_g2._reading import Reading, tree
from newsdoc.formats.newsml_g2._rights import read_rights
from newsdoc.formats.newsml_g2._write_concepts import write_concept
from newsdoc.formats.newsml_g2._write_details import AUTHOR
from newsdoc.formats.newsml_g2._write_extensions import own
from newsdoc.formats.newsml_g2._write_links import write_file
from newsdoc.formats.newsml_g2._write_rights import write_rights
from newsdoc.formats.newsml_g2._writing import Writing
from newsdoc.model import Media

_STRINGS = ("item_class", "guid", "name", "rel", "role", "title", "alt_text", "href")
_ITEM = f"{OWN_PREFIX}:item"
_CAPTION = f"{OWN_PREFIX}:caption"
_CREDIT = f"{OWN_PREFIX}:credit"


def write_media(w: Writing, media: tuple[Media, ...]) -> None:
    """Append the media; an item of its own inside one of them is not written."""
    w.out.append(f'<{OWN_PREFIX}:field of="media">')
    for one in media:
        head = "".join(
            f' {name}="{quoted(value)}"'
            for name in _STRINGS
            if (value := getattr(one, name)) is not None
        )
        if one.created is not None:
            head += f' created="{one.created.isoformat()}"'
        w.out.append(f"<{_ITEM}{head}>")
        for name, words in ((_CAPTION, one.caption), (_CREDIT, one.credit)):
            if words is not None:
                w.rich(name, words.text, words.marks)
        for creator in one.creators:
            write_concept(w, "creator", creator, AUTHOR)
        if one.rights is not None:
            write_rights(w, one.rights)
        for file in one.renditions:
            write_file(w, "remoteContent", file)
        w.out.extend(own(kept) for kept in one.properties if not kept.name.startswith(("@", "#")))
        w.out.append(f"</{_ITEM}>")
    w.out.append(f"</{OWN_PREFIX}:field>")


def read_media(r: Reading, item: Any) -> Media:
    """One of the media."""
    fields: dict[str, Any] = {}
    lists: dict[str, list[Any]] = {"creators": [], "renditions": [], "properties": []}
    for name, value in item.items():
        if name in _STRINGS and value:
            fields[name] = value
        elif name == "created":
            fields["created"] = read_time(value)
    for child in item:
        match LOCAL[child.tag]:
            case "creator":
                lists["creators"].append(party(r, child))
            case "remoteContent":
                lists["renditions"].append(read_file(r, child))
            case "rightsInfo":
                fields["rights"] = read_rights(r, child)
            case kind if kind == _CAPTION:
                fields["caption"] = r.rich(child)
            case kind if kind == _CREDIT:
                fields["credit"] = r.rich(child)
            case _:
                lists["properties"].append(tree(child))
    return Media(
        **fields,
        creators=tuple(lists["creators"]),
        renditions=tuple(lists["renditions"]),
        properties=tuple(lists["properties"]),
    )
