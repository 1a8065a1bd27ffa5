"""XML by an XSD or a DTD, through libxml2."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote, urlsplit

from lxml import etree

from newsdoc.diagnostics import Diagnostic, Location
from newsdoc.errors import ReadError, UsageError
from newsdoc.source_checks.check import Check

_NAMESPACE = re.compile(r"\{[^{}\s]*\}")
_UNKNOWN_ROOT = "SCHEMAV_CVC_ELT_1"
"""libxml2's name for a root that the schema does not declare."""
_STEP = re.compile(r"(?:\w+:)?([\w.-]+|\*)(\[\d+\])?")


class _Neighbours(etree.Resolver):
    """Gives libxml2 the files of one folder, and refuses all else."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()
        self.refused: list[str] = []

    def resolve(self, system_url: str | None, public_id: str | None, context: Any) -> Any:
        """The file that is meant; something empty where it may not be read."""
        url = system_url or public_id or ""
        for path in self._candidates(url):
            if path.is_file() and path.resolve().is_relative_to(self.folder):
                return self.resolve_filename(str(path), context)
        self.refused.append(url)
        return self.resolve_string("", context)

    def _candidates(self, url: str) -> Iterator[Path]:
        parts = urlsplit(url)
        name = unquote(parts.path)
        if parts.scheme in ("", "file"):
            yield self.folder / name  # an absolute path stays what it is
        yield self.folder / Path(name).name

    def parser(self, *, load_dtd: bool = False) -> etree.XMLParser[Any]:
        """A parser that asks here."""
        parser: etree.XMLParser[Any] = etree.XMLParser(
            no_network=True, huge_tree=False, resolve_entities=True, load_dtd=load_dtd
        )
        parser.resolvers.add(self)
        return parser

    def missing(self, path: str) -> ReadError:
        """The error of a schema that needs a file which is not there."""
        url = self.refused[0]
        return ReadError(
            f"the schema needs {url}, which is not in its folder",
            source=path,
            hint=f"put '{Path(urlsplit(url).path).name}' beside it",
        )

    def broken(self, path: str, error: etree.LxmlError) -> ReadError:
        """The error of a schema that cannot be used."""
        if self.refused:
            return self.missing(path)
        entry = error.error_log.last_error if len(error.error_log) else None
        line = entry.line if entry is not None else None
        return ReadError(f"the schema is broken: {_plain(str(error))}", source=path, line=line)


def xsd_check(path: str) -> Check:
    """Judges XML by the XML Schema in a file.

    Raises:
        ReadError: when the schema is broken, or needs a file that its folder lacks.
    """
    files = _Neighbours(Path(path).parent)
    try:
        tree = etree.parse(path, files.parser())
        schema = etree.XMLSchema(tree)
    except etree.LxmlError as error:
        raise files.broken(path, error) from None
    space = tree.getroot().get("targetNamespace") or ""
    return lambda data, source: _check(data, source, schema, space)


def dtd_check(path: str) -> Check:
    """Judges XML by the DTD in a file, whatever DTD the document itself names.

    Raises:
        ReadError: when the DTD is broken, or needs a file that its folder lacks.
    """
    files = _Neighbours(Path(path).parent)
    # Through a document that names it, as a parser's resolver has no say in `etree.DTD(file)`.
    frame = f'<!DOCTYPE frame SYSTEM "{quote(Path(path).name)}"><frame/>'.encode()
    try:
        root = etree.fromstring(frame, files.parser(load_dtd=True))
    except etree.LxmlError as error:
        raise files.broken(path, error) from None
    if files.refused:
        raise files.missing(path)
    dtd = root.getroottree().docinfo.externalDTD
    if dtd is None or next(dtd.iterelements(), None) is None:
        raise ReadError("the DTD declares no element", source=path)
    return lambda data, source: _check(data, source, dtd)


def _check(
    data: bytes,
    source: str | None,
    schema: etree.XMLSchema | etree.DTD,
    space: str | None = None,
) -> Iterator[Diagnostic]:
    if data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"["):
        raise UsageError("the schema is for XML, and the data is JSON")
    parser = etree.XMLParser(no_network=True, resolve_entities=False, load_dtd=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.LxmlError, ValueError, LookupError) as error:
        line = getattr(error, "lineno", None)
        where = Location(source=source, line=line or None)
        yield Diagnostic(
            code="SC101",
            severity="error",
            message=f"no well-formed XML: {_plain(getattr(error, 'msg', None) or str(error))}",
            where=where,
        )
        return
    document = root.getroottree()
    if schema.validate(document):
        return
    hint = None if space is None else _hint(root, space)
    for entry in schema.error_log:
        element = _element(document, entry.path)
        line = entry.line if element is None else element.sourceline
        yield Diagnostic(
            code="SC102",
            severity="error",
            message=_plain(entry.message),
            where=Location(
                source=source,
                line=line or None,
                path=None if element is None else _path(element),
            ),
            hint=hint if entry.type_name == _UNKNOWN_ROOT else None,
        )


def _hint(root: etree._Element, space: str) -> str | None:
    """What to do where the root is of another namespace than the schema is for."""
    name, own = etree.QName(root).localname, etree.QName(root).namespace or ""
    if own == space:
        return None
    if not space:
        return f"the schema is for elements without a namespace: leave out xmlns of <{name}>"
    found = f"it has '{own}'" if own else "it has no namespace"
    return f"the schema is for xmlns='{space}', and {found}: name that one in <{name}>"


def _element(document: Any, path: str | None) -> Any:
    """The element that libxml2 means; its own line numbers end at 65,535, the tree's do not."""
    if not path:
        return None
    try:
        found = document.xpath(path)
    except etree.XPathError:
        # Elements of a default namespace are written `*[3]`; prefixes it does not tell.
        try:
            found = document.xpath(_STEP.sub(lambda step: f"*{step[2] or ''}", path))
        except etree.XPathError:
            return None
    return found[0] if isinstance(found, list) and found and etree.iselement(found[0]) else None


def _path(element: Any) -> str:
    names = [etree.QName(e).localname for e in (*reversed([*element.iterancestors()]), element)]
    return "/".join(names)


def _plain(message: str) -> str:
    """The message without namespaces in braces, which hide the names."""
    return " ".join(_NAMESPACE.sub("", message).split()).rstrip(".")
