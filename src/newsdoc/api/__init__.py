"""The public calls: read, write, detect, find quotes, and validate.

Here formats, quotes and files meet; each of them is elsewhere. Every error that leaves these
functions is a `NewsdocError`.
"""

from __future__ import annotations

from newsdoc.api.checking import check_source, find_places, validate
from newsdoc.api.quoting import find_quotes
from newsdoc.api.reading import detect, parse, parse_all, parse_result, read, read_all
from newsdoc.api.schema import json_schema
from newsdoc.api.writing import serialize, serialize_result, write

__all__ = [
    "check_source",
    "detect",
    "find_places",
    "find_quotes",
    "json_schema",
    "parse",
    "parse_all",
    "parse_result",
    "read",
    "read_all",
    "serialize",
    "serialize_result",
    "validate",
    "write",
]
