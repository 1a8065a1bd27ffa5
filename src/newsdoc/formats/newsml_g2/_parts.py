"""`partMeta`: a shot of a video, a region of a picture, a part of a text."""

from __future__ import annotations

from typing import Any

from newsdoc.formats.newsml_g2._concepts import concept
from newsdoc.formats.newsml_g2._names import LOCAL
from newsdoc.formats.newsml_g2._reading import Fields, Reading, attribute, attributes_of, tree
from newsdoc.model import Part, Property


def read_part(r: Reading, element: Any) -> Part:
    """A part of the content with metadata of its own. Spec: NewsML-G2 2.35, partMeta"""
    fields: Fields = {}
    properties: list[Property] = []
    for name, value in attributes_of(element).items():
        if not value:
            continue
        if name == "partid":
            fields["id"] = value
        elif name == "seq" and (number := r.number(element, name, value)) is not None:
            fields["sequence"] = number
        elif name != "seq" and "XMLSchema-instance" not in name:
            properties.append(attribute(name, value))
    for child in element[:]:
        kind = LOCAL[child.tag]
        given = attributes_of(child)
        if kind == "timeDelim" and "start" not in fields and given.keys() <= _DELIMITER:
            fields["start"] = given.get("start") or None
            fields["end"] = given.get("end") or None
            fields["unit"] = given.get("timeunit") or None
        elif (
            kind == "role" and "role" not in fields and given.keys() == {"qcode"} and not len(child)
        ):
            fields["role"] = given["qcode"]
        elif kind == "language" and "language" not in fields and given.keys() == {"tag"}:
            fields["language"] = given["tag"] or None
        elif kind in ("headline", "title") and "title" not in fields and not given:
            if kind == "title":
                properties.append(tree(child))
            else:
                fields["title"] = r.text(child)
        elif kind == "description" and "description" not in fields and not given:
            fields["description"] = r.rich(child)
        elif kind == "subject":
            fields.setdefault("subjects", []).append(concept(r, child))
        else:
            properties.append(tree(child))
    if "subjects" in fields:
        fields["subjects"] = tuple(fields["subjects"])
    if properties:
        fields["properties"] = tuple(properties)
    if r.wanted:
        r.account.stray(element)
    return Part(**fields)


_DELIMITER = frozenset({"start", "end", "timeunit"})
