"""The JSON Schema of the native form, made from the shapes and the docstrings of the model.

Only the developers' tool and the tests call this: users get the committed result from
`newsdoc.json_schema()`.
"""

from __future__ import annotations

import ast
import inspect
import re
import sys
import textwrap
from functools import cache
from typing import Any

from newsdoc.codec import SCHEMA_VERSION
from newsdoc.codec._shape import Field, Shape, fields_of, tag_of
from newsdoc.model import BLOCK_TYPES, Article

_TIME = {
    "description": "ISO 8601 date (year, month or day, with or without offset) or date-time; "
    "without an offset where the source gave none.",
    "type": "string",
    "pattern": r"^\d{4}(-\d\d(-\d\d)?)?(Z|[+-]\d\d:\d\d)?$|^\d{4}-\d\d-\d\dT\d\d:\d\d",
}
_SPAN = {
    "description": "Start and end of a half-open range of Unicode code points (JavaScript counts "
    "UTF-16 code units) in the text of what holds it.",
    "type": "array",
    "items": {"type": "integer", "minimum": 0},
    "minItems": 2,
    "maxItems": 2,
}
_PLAIN = {"str": "string", "int": "integer", "number": "number", "bool": "boolean"}


def build_schema() -> dict[str, Any]:
    """The schema as a plain dict."""
    definitions: dict[str, Any] = {"Span": _SPAN, "Time": _TIME}
    definitions["Block"] = {
        "description": "A body element; `type` tells which.",
        "oneOf": [_reference(cls, definitions) for cls in BLOCK_TYPES.values()],
    }
    article = _reference(Article, definitions)
    root = definitions["Article"]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"newsdoc article, version {SCHEMA_VERSION}",
        "description": root["description"],
        "type": "object",
        "properties": {
            "type": {"const": "article"},
            "newsdoc": {"const": SCHEMA_VERSION, "description": "Version of this form."},
            **{
                name: {"$ref": f"{article['$ref']}/properties/{name}"}
                for name in root["properties"]
            },
        },
        "required": ["type", "newsdoc"],
        "additionalProperties": False,
        "$defs": dict(sorted(definitions.items())),
    }


def _reference(cls: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    name = cls.__name__
    if name not in definitions:
        definitions[name] = {}  # holds the place while its fields refer back to it
        fields = fields_of(cls)
        tag = tag_of(cls)
        texts = _field_docs(cls)
        definitions[name] = {
            "description": _first_paragraph(inspect.getdoc(cls) or ""),
            "type": "object",
            "properties": {
                **({"type": {"const": tag}} if tag else {}),
                **{f.name: _property(f, texts.get(f.name, ""), definitions) for f in fields},
            },
            "required": [*(["type"] if tag else []), *(f.name for f in fields if f.required)],
            "additionalProperties": False,
        }
    return {"$ref": f"#/$defs/{name}"}


def _property(field: Field, text: str, definitions: dict[str, Any]) -> dict[str, Any]:
    shape = field.shape
    one = _value(shape, definitions)
    if shape.many:
        one = {"type": "array", "items": one}
    elif shape.nullable:
        one = (
            {"anyOf": [one, {"type": "null"}]}
            if "$ref" in one or "enum" in one
            else {
                **one,
                "type": [one["type"], "null"],
            }
        )
    made = {"description": text, **one}
    if not field.required and field.default not in (None, ()):
        made["default"] = field.default
    return made


def _value(shape: Shape, definitions: dict[str, Any]) -> dict[str, Any]:
    match shape.kind:
        case "object":
            return _reference(shape.cls, definitions)
        case "span" | "time" | "block":
            return {"$ref": f"#/$defs/{shape.kind.capitalize()}"}
        case "literal":
            return {"enum": list(shape.values)}
        case kind:
            return {"type": _PLAIN[kind]}


@cache
def _field_docs(cls: Any) -> dict[str, str]:
    """The docstring under each field of the class and of its bases."""
    found: dict[str, str] = {}
    for base in reversed(cls.__mro__[:-1]):
        source = inspect.getsource(sys.modules[base.__module__])
        for node in ast.parse(source).body:
            if isinstance(node, ast.ClassDef) and node.name == base.__name__:
                found |= _docs_in(node)
    return found


def _docs_in(node: ast.ClassDef) -> dict[str, str]:
    found = {}
    for field, text in zip(node.body, node.body[1:], strict=False):
        if (
            isinstance(field, ast.AnnAssign)
            and isinstance(field.target, ast.Name)
            and isinstance(text, ast.Expr)
            and isinstance(text.value, ast.Constant)
        ):
            found[field.target.id] = _one_line(str(text.value.value))
    return found


def _first_paragraph(text: str) -> str:
    return _one_line(text.partition("\n\n")[0])


def _one_line(text: str) -> str:
    return re.sub(r"\s+", " ", textwrap.dedent(text)).strip()
