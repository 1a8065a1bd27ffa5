"""The committed JSON Schema is the one that the model gives."""

from __future__ import annotations

import jsonschema

import newsdoc
from newsdoc.codec._schema import build_schema


def test_committed_schema_is_current() -> None:
    assert newsdoc.json_schema() == build_schema(), "run python tools/make_schema.py"


def test_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(newsdoc.json_schema())


def test_every_property_has_a_description() -> None:
    definitions = newsdoc.json_schema()["$defs"]
    bare = [
        f"{name}.{key}"
        for name, definition in definitions.items()
        for key, value in definition.get("properties", {}).items()
        if "const" not in value and not value.get("description")
    ]

    assert bare == []
