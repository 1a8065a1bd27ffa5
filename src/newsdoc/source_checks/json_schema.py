"""JSON by a JSON Schema of any draft from 3 on, through `jsonschema` (the extra `schema`)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import orjson

from newsdoc.diagnostics import Diagnostic, Location
from newsdoc.errors import ReadError, UsageError
from newsdoc.places.scan import Scan
from newsdoc.places.values import value_offsets
from newsdoc.source_checks.check import Check
from newsdoc.validation.structure.formats import FORMATS

_FORMATS = ("date", "date-time", "email", "time", "uri", "uuid")
"""Formats that are checked; others are remarks for people, as the standard leaves it."""
_SHOWN = 300


def json_schema_check(data: bytes, path: str) -> Check:
    """Judges JSON by a JSON Schema.

    Raises:
        UsageError: when `jsonschema` is not installed.
        ReadError: when the schema is broken, or refers to a file that its folder lacks.
    """
    try:
        from jsonschema import FormatChecker  # noqa: PLC0415  # an extra
        from jsonschema.exceptions import SchemaError  # noqa: PLC0415
        from jsonschema.validators import validator_for  # noqa: PLC0415
        from referencing import Registry  # noqa: PLC0415
    except ImportError:
        raise UsageError(
            "JSON Schemas need the package 'jsonschema' (pip install 'newsdoc[schema]')"
        ) from None
    schema = _load_schema(data, path)
    checker = FormatChecker(formats=())
    for name in _FORMATS:
        checker.checks(name)(_holds(FORMATS[name]))
    kind = validator_for(schema)
    try:
        kind.check_schema(schema)
    except (SchemaError, RecursionError) as error:
        reason = getattr(error, "message", "nested too deeply")
        raise ReadError(f"the schema is broken: {reason[:_SHOWN]}", source=path) from None
    retrieve = _neighbours(Path(path).parent)
    _refuse_missing(schema, path, retrieve)
    registry: Any = Registry(retrieve=retrieve)  # type: ignore[call-arg]  # made by attrs
    validator = kind(schema, registry=registry, format_checker=checker)
    return lambda given, source: _check(given, source, validator, path)


def _holds(test: Callable[[str], bool]) -> Callable[[object], bool]:
    return lambda value: not isinstance(value, str) or test(value)


def _load_schema(data: bytes, path: str) -> Any:
    try:
        schema = orjson.loads(data.removeprefix(b"\xef\xbb\xbf"))
    except orjson.JSONDecodeError as error:
        raise ReadError(
            f"the schema is no JSON: {error.msg}", source=path, line=error.lineno
        ) from None
    if not isinstance(schema, dict):
        raise ReadError("the schema is no JSON object", source=path)
    return schema


def _neighbours(folder: Path) -> Callable[[str], Any]:
    """Gives the schemas of one folder by the end of their address."""
    from referencing import Resource  # noqa: PLC0415
    from referencing.exceptions import NoSuchResource  # noqa: PLC0415
    from referencing.jsonschema import DRAFT202012  # noqa: PLC0415

    root = folder.resolve()

    def retrieve(uri: str) -> Any:
        parts = unquote(urlsplit(urldefrag(uri).url).path).strip("/").split("/")
        # A schema's own address says where it is published; what it refers to is found by the end
        # of its path, the longest that there is.
        for start in range(len(parts)):
            path = root.joinpath(*parts[start:])
            if path.is_file() and path.resolve().is_relative_to(root):
                schema = _load_schema(path.read_bytes(), str(path))
                return Resource.from_contents(schema, default_specification=DRAFT202012)
        known = _known(uri)
        if known is not None:
            return Resource.from_contents(known, default_specification=DRAFT202012)
        raise NoSuchResource(uri)

    return retrieve


def _known(uri: str) -> Any:
    """A schema that is known without a file; None for all others."""
    from newsdoc.source_checks import geojson  # noqa: PLC0415  # made when it is first needed

    bare = urldefrag(uri).url.replace("http://", "https://", 1)
    return geojson.SCHEMA if bare == geojson.ADDRESS else None


def _refuse_missing(schema: Any, path: str, retrieve: Callable[[str], Any]) -> None:
    """Follow every reference of a schema, and of those that it leads to.

    Raises:
        ReadError: when one of them leads to no file of the folder. So a schema that cannot be used
            is told at once, and not at the first document that needs the missing part.
    """
    from jsonschema_specifications import REGISTRY  # type: ignore[import-untyped]  # noqa: PLC0415
    from referencing.exceptions import NoSuchResource  # noqa: PLC0415

    waiting, seen = [(schema, "")], set[str]()
    while waiting:
        node, base = waiting.pop()
        ids, addresses = _references(node, base)
        seen |= ids
        for address in addresses - seen:
            seen.add(address)
            if not address or address in REGISTRY:
                continue
            try:
                waiting.append((retrieve(address).contents, address))
            except NoSuchResource:
                raise ReadError(
                    f"the schema refers to {address}, which is not in its folder",
                    source=path,
                    hint=f"put '{Path(urlsplit(address).path).name}' beside the schema",
                ) from None


def _references(schema: Any, base: str) -> tuple[set[str], set[str]]:
    """The addresses that parts of a schema have, and those that it refers to, without fragments."""
    ids, addresses = {base}, set[str]()
    waiting: list[tuple[Any, str]] = [(schema, base)]
    while waiting:
        node, base = waiting.pop()
        if isinstance(node, dict):
            own = node.get("$id", node.get("id"))
            if isinstance(own, str) and not own.startswith("#"):
                base = urldefrag(_joined(base, own)).url
                ids.add(base)
            if isinstance(reference := node.get("$ref"), str):
                addresses.add(urldefrag(_joined(base, reference)).url)
            waiting += ((part, base) for key, part in node.items() if key not in _DATA)
        elif isinstance(node, list):
            waiting += ((part, base) for part in node)
    return ids, addresses


def _joined(base: str, reference: str) -> str:
    try:
        return urljoin(base, reference)
    except ValueError:  # no address at all
        return reference


_DATA = frozenset({"const", "default", "enum", "example", "examples"})
"""Members of a schema that hold values, not schemas."""


def _check(data: bytes, source: str | None, validator: Any, path: str) -> Iterator[Diagnostic]:
    if data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<":
        raise UsageError("the schema is for JSON, and the data is XML")
    for document, first_line in _documents(data):
        try:
            tree = orjson.loads(document.removeprefix(b"\xef\xbb\xbf"))
        except orjson.JSONDecodeError as error:
            yield Diagnostic(
                code="SC101",
                severity="error",
                message=f"no well-formed JSON: {error.msg}",
                where=Location(
                    source=source, line=first_line + error.lineno - 1, column=error.colno
                ),
            )
            continue
        place = _Place(Scan(document), first_line, source)
        yield from _faults(tree, place, validator, path)


def _documents(data: bytes) -> Iterator[tuple[bytes, int]]:
    """The documents of the data with their first lines: one, or one a line (JSON lines)."""
    lines = data.split(b"\n")
    given = [(line, number) for number, line in enumerate(lines, 1) if line.strip()]
    if len(given) > 1 and all(
        line.lstrip()[:1] == b"{" and line.rstrip()[-1:] == b"}" for line, _ in given
    ):
        yield from given
    else:
        yield data, 1


class _Place:
    """From JSON pointers into a document to lines of the file that it is in."""

    def __init__(self, scan: Scan, first_line: int, source: str | None) -> None:
        self.scan = scan
        self.first_line = first_line
        self.source = source

    @cached_property
    def _offsets(self) -> dict[str, int]:
        return value_offsets(self.scan.text)

    def of(self, pointer: str) -> Location:
        """The place of a value."""
        line = column = None
        if pointer in self._offsets:
            line, column = self.scan.line_and_column(self._offsets[pointer])
            line += self.first_line - 1
        return Location(source=self.source, line=line, column=column, path=pointer or None)


def _faults(tree: Any, place: _Place, validator: Any, path: str) -> Iterator[Diagnostic]:
    from jsonschema.exceptions import best_match  # noqa: PLC0415
    from referencing.exceptions import Unresolvable  # noqa: PLC0415

    try:
        for error in validator.iter_errors(tree):
            steps = [str(s).replace("~", "~0").replace("/", "~1") for s in error.absolute_path]
            inner = best_match(error.context) if error.context else None
            yield Diagnostic(
                code="SC103",
                severity="error",
                message=_cut(error.message),
                where=place.of("".join(f"/{step}" for step in steps)),
                hint=None if inner is None else _cut(inner.message),
            )
    except Unresolvable as error:
        raise ReadError(
            f"the schema refers to {error.ref}, which is not in its folder",
            source=path,
            hint="put it beside the schema",
        ) from None
    except RecursionError:
        yield Diagnostic(
            code="SC101",
            severity="error",
            message="nested too deeply to be judged",
            where=Location(source=place.source),
        )


def _cut(message: str) -> str:
    return message if len(message) <= _SHOWN else f"{message[: _SHOWN - 1]}…"
