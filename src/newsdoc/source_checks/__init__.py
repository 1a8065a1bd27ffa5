"""A source document judged by a schema that the user has: XSD, DTD or JSON Schema, offline.

Of a schema only files of its own folder are loaded, whatever it includes, imports or refers to. An
address such as `http://…/xml.xsd` means the file of that name in the folder. Nothing is fetched.
"""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path

from newsdoc.errors import ReadError, UsageError
from newsdoc.source_checks.check import Check


def schema_check(schema: str | os.PathLike[str]) -> Check:
    r"""A function that judges data by the schema in a file.

    What the file is, is told by its content. It is loaded once, and again when it has changed.

    Raises:
        UsageError: when there is no such file, or it is no schema.
        ReadError: when the schema itself is broken, or needs a file that its folder lacks.

    Example:
        >>> import tempfile
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     path = Path(folder, "a.dtd")
        ...     _ = path.write_text("<!ELEMENT a (b)><!ELEMENT b EMPTY>")
        ...     check = schema_check(path)
        >>> [found.where.line for found in check(b"<a>\n<c/></a>", None)]
        [1, 2]
    """
    path = os.fspath(schema)
    try:
        stat = Path(path).stat()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UsageError(f"the schema '{path}' cannot be opened: {reason}") from None
    return _load(path, stat.st_mtime_ns, stat.st_size)


@lru_cache(maxsize=16)
def _load(path: str, _changed: int, _size: int) -> Check:
    try:
        data = Path(path).read_bytes()
    except OSError as error:
        raise UsageError(f"the schema '{path}' cannot be read: {error.strerror}") from None
    start = data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
    # Each brings a library that most programs never need.
    if start == b"{" or (start != b"<" and path.endswith(".json")):
        from newsdoc.source_checks.json_schema import json_schema_check  # noqa: PLC0415

        return json_schema_check(data, path)
    from newsdoc.source_checks.xml_schema import dtd_check, xsd_check  # noqa: PLC0415

    if b"http://www.w3.org/2001/XMLSchema" in data and b"<!ELEMENT" not in data:
        return xsd_check(path)
    if start == b"<" or b"<!ELEMENT" in data or path.endswith((".dtd", ".ent")):
        return dtd_check(path)
    raise ReadError(
        "this is no schema", source=path, hint="an XSD, a DTD or a JSON Schema is expected"
    )
