"""The entries of front matter to the fields of an article, and back.

A file that newsdoc wrote says so (`newsdoc: "1"`); its keys are the fields of the native JSON. All
other front matter is read by the names that site generators and people use; what has no field
becomes a property, so that nothing is lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import attrs
import orjson

from newsdoc.codec import SCHEMA_VERSION, from_tree, to_tree
from newsdoc.errors import ReadError, WriteError
from newsdoc.formats._base import ReadContext
from newsdoc.formats.markdown.front_matter import Entry, FrontMatter, Plain
from newsdoc.formats.markdown.key_names import NAMES
from newsdoc.model import Article, Property, Rights

VERSION_KEY = "newsdoc"
"""The key that says that newsdoc wrote the front matter."""

IN_BODY = ("type", VERSION_KEY, "body")
"""Keys of the native JSON that front matter does not repeat."""

_FIELDS = frozenset(field.name for field in attrs.fields(Article)) - {"body"}

Fields = dict[str, Any]
"""Fields of an article by name."""


def read_metadata(found: FrontMatter, context: ReadContext) -> Fields:
    """The fields that front matter gives; what fits no field is reported.

    A key without a value gives its field the value None, which says that the story has none.

    Raises:
        ReadError: when a newer newsdoc wrote it.
    """
    for line, raw in found.rejected:
        _not_read(context, raw, line)
    version = next((e.value for e in found.entries if e.key == VERSION_KEY), None)
    if version is None:
        return _foreign(found.entries, context)
    if version != SCHEMA_VERSION:
        raise ReadError(
            f"the schema version is '{version}', this newsdoc reads '{SCHEMA_VERSION}'",
            format="markdown",
            source=context.source,
            hint="read it with the newsdoc that wrote it",
        )
    return _native(found.entries, context)


def _native(entries: Iterable[Entry], context: ReadContext) -> Fields:
    """Fields under the names of the native JSON."""
    known: dict[str, Entry] = {}
    others: list[Entry] = []
    for entry in entries:
        if entry.key in _FIELDS and entry.key not in known:
            known[entry.key] = entry
        elif entry.key != VERSION_KEY:
            others.append(entry)
    values = {key: _typed(entry.value) for key, entry in known.items()}
    try:
        fields = _decoded(values)
    except ReadError:
        # One value does not fit: the others are not to suffer for it.
        fields = {}
        for key, value in values.items():
            # Marks are checked against the headline that they are on.
            base = {"headline": fields.get("headline")} if key == "headline_marks" else {}
            try:
                fields[key] = _decoded(base | {key: value})[key]
            except ReadError:
                _not_read(context, known[key].raw, known[key].line)
    for entry in others:
        fields["properties"] = (*fields.get("properties", ()), *_properties(entry))
    return fields


def _decoded(values: Fields) -> Fields:
    article = from_tree({"type": "article", VERSION_KEY: SCHEMA_VERSION, **values})
    return {name: getattr(article, name) for name in values}


def _typed(value: Any) -> Any:
    """The value as JSON would have it."""
    if isinstance(value, Plain):
        return value.typed
    if isinstance(value, list):
        return [_typed(part) for part in value]
    if isinstance(value, dict):
        return {key: _typed(part) for key, part in value.items()}
    return value


def _foreign(entries: Iterable[Entry], context: ReadContext) -> Fields:
    """Fields under the names that people and site generators use."""
    fields: Fields = {}
    for entry in entries:
        name, convert = NAMES.get(entry.key.lower().replace("-", "_"), ("", None))
        value = convert(entry.value) if convert else None
        if value is None or value == ():
            if not _is_empty(entry.value):
                fields["properties"] = (*fields.get("properties", ()), *_properties(entry))
        elif isinstance(value, tuple):
            fields[name] = (*fields.get(name, ()), *value)
        elif name not in fields:
            fields[name] = value
        elif fields[name] != value:
            fields["properties"] = (*fields.get("properties", ()), *_properties(entry))
    if "rights" in fields or "rights.usage_terms" in fields:
        terms = fields.pop("rights.usage_terms", None)
        fields["rights"] = Rights(notice=fields.pop("rights", None), usage_terms=terms)
    del context
    return fields


def _not_read(context: ReadContext, raw: str, line: int) -> None:
    context.remark("MK101", "front matter that was not understood", value=raw, line=line)


def _is_empty(value: Any) -> bool:
    return value is None or value in ("", [], {}) or (isinstance(value, Plain) and value == "~")


def _properties(entry: Entry) -> tuple[Property, ...]:
    return tuple(_property(entry.key, entry.value))


def _property(name: str, value: Any) -> Iterator[Property]:
    """A value that has no field: one property, or one for each part of a list."""
    if isinstance(value, list):
        for part in value:
            yield from _property(name, part)
    elif isinstance(value, dict):
        inner = tuple(p for key, part in value.items() for p in _property(str(key), part))
        yield Property(name=name, properties=inner)
    else:
        text = value if isinstance(value, str) else orjson.dumps(value).decode()
        yield Property(name=name, value=str(text) if text and value is not None else None)


def metadata_of(article: Article) -> Fields:
    """Everything of the article but its body, as the native JSON has it.

    Raises:
        WriteError: when it holds what JSON has no form for.
    """
    try:
        tree = to_tree(attrs.evolve(article, body=()))
        orjson.dumps(tree)
    except TypeError as error:
        raise WriteError(f"JSON has no form for a value: {error}", format="markdown") from None
    return {key: value for key, value in tree.items() if key not in IN_BODY}
