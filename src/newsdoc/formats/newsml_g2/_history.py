"""`hopHistory` and `pubHistory`: where an item has been, and where it was published."""

from __future__ import annotations

from typing import Any

from newsdoc.formats.newsml_g2._concepts import plain_number
from newsdoc.formats.newsml_g2._details import party
from newsdoc.formats.newsml_g2._names import LOCAL, OWN_PREFIX
from newsdoc.formats.newsml_g2._reading import Fields, Reading, attribute, attributes_of, tree
from newsdoc.model import Publication, Revision

_OWN_PUBLICATION = frozenset(
    f"{OWN_PREFIX}:{name}"
    for name in (
        "kind",
        "edition",
        "section",
        "page",
        "volume",
        "number",
        "issn",
        "url",
        "name",
        "length_unit",
    )
)
_OWN_LENGTH = f"{OWN_PREFIX}:length"


def read_hops(r: Reading, element: Any, fields: Fields) -> None:
    """Read `hopHistory`: one step for every action of a hop. Spec: NewsML-G2 2.35, hopHistory"""
    r.left(element)
    for hop in element:
        given = attributes_of(hop)
        common: Fields = {}
        if (sequence := r.number(hop, "seq", given.pop("seq", None))) is not None:
            common["sequence"] = sequence
        when = given.pop("timestamp", None)
        if when and (found := r.time_value(hop, "timestamp", when)) is not None:
            common["when"] = found
        r.leave(hop, given)
        steps: list[Fields] = []
        for child in hop:
            if LOCAL[child.tag] == "party":
                common["party"] = party(r, child)
            elif LOCAL[child.tag] == "action" and child.get("qcode"):
                own = attributes_of(child)
                step: Fields = {"action": own.pop("qcode")}
                if target := own.pop("target", None):
                    step["target"] = target
                when = own.pop("timestamp", None)
                if when and (found := r.time_value(child, "timestamp", when)) is not None:
                    step["when"] = found
                r.leave(child, own)
                for inner in child:
                    r.account.element(inner)
                steps.append(step)
            else:
                r.account.element(child)
        if steps and all("when" in step for step in steps):
            r.account.value(hop, "timestamp", hop.get("timestamp"), "each of its actions says when")
        for step in steps or [{}]:
            fields.setdefault("revisions", []).append(Revision(**{**common, **step}))


def read_publications(r: Reading, element: Any, fields: Fields) -> None:
    """Read `pubHistory`. Spec: NewsML-G2 2.35, pubHistory"""
    r.left(element)
    for child in element[:]:
        if LOCAL[child.tag] != "published":
            r.account.element(child)
            continue
        values: Fields = {}
        properties = [attribute(k, v) for k, v in attributes_of(child).items() if v and k != "uri"]
        if child.get("uri"):
            values["url"] = child.get("uri")
        for part in child:
            name = LOCAL[part.tag]
            if name == "timestamp" and "published" not in values:
                values["published"] = r.time(part)
                r.left(part)
            elif name == "name" and "name" not in values and not part.items():
                values["name"] = r.text(part)
            elif name in _OWN_PUBLICATION and part.get("value") is not None:
                values[name.partition(":")[2]] = part.get("value")
            elif (
                name == _OWN_LENGTH and (length := plain_number(part.get("value", ""))) is not None
            ):
                values["length"] = length
            else:
                properties.append(tree(part))
        if properties:
            values["properties"] = tuple(properties)
        if values.keys() == {"published"} and "published" not in fields and values["published"]:
            fields["published"] = values["published"]
        elif values:
            fields.setdefault("publications", []).append(Publication(**values))
