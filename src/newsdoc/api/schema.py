"""The public call that gives the JSON Schema of the native JSON."""

from __future__ import annotations

from typing import Any

import orjson


def json_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of the native JSON, a new dict at each call.

    Example:
        >>> json_schema()["$schema"]
        'https://json-schema.org/draft/2020-12/schema'
    """
    from importlib.resources import files  # noqa: PLC0415  # needed here only

    text = files("newsdoc").joinpath("schema", "newsdoc-1.json").read_bytes()
    schema: dict[str, Any] = orjson.loads(text)
    return schema
