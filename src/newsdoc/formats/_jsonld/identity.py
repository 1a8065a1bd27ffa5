"""What an article node says of itself: identifiers, language and times."""

from __future__ import annotations

from typing import Any

from newsdoc.formats._base import ReadContext
from newsdoc.formats._jsonld import values
from newsdoc.formats._jsonld.graph import Node
from newsdoc.formats._xml.dates import read_time
from newsdoc.model import AlternativeId, Time
from newsdoc.model._makers import make_alternative_id

_TIMES = {
    "dateCreated": "created",
    "dateModified": "modified",
    "datePublished": "published",
    "expires": "expires",
}
_LANGUAGE = frozenset({"@type", "name", "alternateName"})
"""What an object that names a language may say."""


def take_identity(node: Node, found: dict[str, Any], context: ReadContext) -> None:
    """Take identifiers, version, language and address."""
    found["guid"] = values.link(node, "@id")
    found["version"] = values.one(node, "version")
    found["language"] = _language(node, context)
    found["url"] = values.link(node, "url")
    page = values.link(node, "mainEntityOfPage")
    if page in ("true", "True"):
        page = None
    if found["url"] is None:
        found["url"] = page
    elif page not in (None, found["url"]):
        node["mainEntityOfPage"] = page
    ids, left = [], []
    for value in values.take(node, "identifier"):
        made = _identifier(value)
        if made is None:
            left.append(value)
        elif made.scheme == "guid" and found["guid"] is None:
            found["guid"] = made.value
        else:
            ids.append(made)
    values.put_back(node, "identifier", left)
    found["alternative_ids"] = tuple(ids)


def _language(node: Node, context: ReadContext) -> str | None:
    given = values.take(node, "inLanguage")
    for index, value in enumerate(given):
        text = values.scalar(value)
        if text is None and type(value) is dict and value.keys() <= _LANGUAGE:
            name, text = value.get("name"), values.scalar(value.get("alternateName"))
            if text is None:
                text = values.scalar(name)
            elif name:
                context.remark("SO104", "name of the language", value=str(name))
        if text is not None:
            values.put_back(node, "inLanguage", given[:index] + given[index + 1 :])
            return text
    values.put_back(node, "inLanguage", given)
    return None


def _identifier(value: Any) -> AlternativeId | None:
    """A bare identifier, or one with its scheme."""
    text = values.scalar(value)
    if text is not None:
        return make_alternative_id(value=text)
    if type(value) is dict and value.keys() <= {"@type", "propertyID", "name", "value"}:
        text = values.scalar(value.get("value"))
        if text is not None:
            return make_alternative_id(
                value=text,
                scheme=values.scalar(value.get("propertyID")),
                role=values.scalar(value.get("name")),
            )
    return None


def take_times(node: Node, found: dict[str, Any], context: ReadContext) -> None:
    """Take the times; what is no time stays, and is remarked."""
    for key, name in _TIMES.items():
        written = values.scalar(node.get(key)) if key in node else None
        time: Time | None = values.time(node, key)
        found[name] = time
        if time is not None and written is not None and read_time(written) is None:
            context.remark("SO104", f"date, read as {time}", value=written)
        if time is None and key in node:
            context.remark(
                "SO103",
                f"{key} is no date",
                severity="warning",
                value=values.scalar(node[key]),
            )
