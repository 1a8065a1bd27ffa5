"""What an item is called: its identifiers, and the standard that it says it follows."""

from __future__ import annotations

from newsdoc.formats.ninjs._handlers import add
from newsdoc.formats.ninjs._names import MADE
from newsdoc.formats.ninjs._reading import Fields, Node, Reading
from newsdoc.model._makers import make_alternative_id


def standard(r: Reading, node: Node, key: str, _fields: Fields, path: str) -> None:
    """Name the standard and version that the item says it follows."""
    inner = r.account.object(node, key)
    if inner is None:
        return
    take = r.account.text
    told = [take(inner, name) for name in ("name", "version", "schema")]
    if r.wanted and any(told):
        value = " ".join(part for part in told if part)
        r.remark("NJ101", "version of ninjs", value=value, path=f"{path}/{key}")


def guid(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
    """The identifier; one of the loose dialect makes way for it."""
    if (text := r.account.text(node, key)) is not None:
        if "guid" in fields:  # a guid of the loose dialect came first
            add(fields, "alternative_ids", make_alternative_id(value=fields["guid"], role="guid"))
        fields["guid"] = text


def other_guid(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
    """The identifier of the loose dialect."""
    if (text := r.account.text(node, key)) is not None and text != fields.get("guid"):
        if "guid" in fields:
            add(fields, "alternative_ids", make_alternative_id(value=text, role=key))
        else:
            fields["guid"] = text


def other_id(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
    """An identifier of a data base."""
    if (text := r.account.text(node, key)) is not None:
        add(fields, "alternative_ids", make_alternative_id(value=text, role=key))


def settle_identity(fields: Fields) -> None:
    """Leave out an identifier that the writer made; take one of a data base where there is no other."""
    guid = fields.get("guid")
    if guid is not None and guid.startswith(MADE):
        del fields["guid"]
    elif guid is None:
        # An item of the loose dialect may be known by its bare identifier only.
        for other in fields.get("alternative_ids", ()):
            if other.role == "_id":
                fields["guid"] = other.value
                fields["alternative_ids"] = tuple(
                    each for each in fields["alternative_ids"] if each is not other
                )
                break


def alternative_ids(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
    """Further identifiers: objects, or in version 1 names and values."""
    value = node.get(key)
    pairs: list[tuple[str | None, str]] = []
    if type(value) is dict:
        pairs += [
            (name, text)
            for name in list(value)
            if (text := r.account.text(value, name)) is not None
        ]
    else:
        for part in r.account.objects(node, key):
            if (text := r.account.text(part, "value")) is not None:
                pairs.append((r.account.text(part, "role"), text))
        if type(value) in (str, list):
            pairs += [(None, text) for text in r.account.texts(node, key)]
    for role, text in pairs:
        if role == "url" and "url" not in fields:
            fields["url"] = text
        else:
            add(fields, "alternative_ids", make_alternative_id(value=text, role=role))
