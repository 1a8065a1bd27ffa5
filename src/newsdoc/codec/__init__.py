"""The native JSON: the model as plain trees and as bytes, through one cattrs converter.

`to_tree` and `from_tree` are between objects and dicts, `dumps` and `loads` between objects and
bytes. The functions that do the work are compiled from the classes' own annotations (`_encode`,
`_decode`) and registered with `converter`, so that a program with a converter of its own can take
them over.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import attrs
import cattrs
import orjson

from newsdoc.codec._decode import Decode, decoder
from newsdoc.codec._encode import Encode, encoder
from newsdoc.codec._faults import Fault, faults
from newsdoc.codec._leaves import REFUSALS
from newsdoc.codec._strict import has_all_keys, load_tree, refuse_twice
from newsdoc.codec._types import wrong_types as wrong_types  # for the facade
from newsdoc.errors import ReadError, WriteError
from newsdoc.model import Article

SCHEMA_VERSION = "1"
"""Version of the native JSON form: changes when a program that reads the old one could not read the
new one. It is the value of the key `newsdoc`, the second of every document."""

_HEADER = {"type": "article", "newsdoc": SCHEMA_VERSION}
_NAME = "newsdoc"
_SHOWN = 8
"""Faults that the message of one error spells out."""


def _make_converter() -> cattrs.Converter:
    made = cattrs.Converter(forbid_extra_keys=True)
    made.register_structure_hook_factory(_is_model, lambda cls: lambda tree, _: decoder(cls)(tree))
    made.register_unstructure_hook_factory(_is_model, encoder)
    return made


def _is_model(cls: Any) -> bool:
    return getattr(cls, "__module__", "").startswith("newsdoc.model.") and attrs.has(cls)


converter = _make_converter()
"""The cattrs converter of the model: `converter.structure(tree, Quote)` makes the object of a
tree, `converter.unstructure(quote)` the tree of an object."""


@cache
def _reader() -> Decode:
    return decoder(Article, consume=True)


@cache
def _writer(*, pairs: bool) -> Encode:
    """The encoder of an article with its header."""
    return encoder(Article, header=tuple(_HEADER.items()), pairs=pairs)


def to_tree(article: Article) -> dict[str, Any]:
    """The article as a plain tree of dicts, lists and scalars, as in the native JSON.

    Raises:
        WriteError: when it holds a number that JSON has no form for, or nests too deeply.

    Example:
        >>> to_tree(Article(headline="Rain"))
        {'type': 'article', 'newsdoc': '1', 'headline': 'Rain'}
    """
    try:
        return _writer(pairs=False)(article)  # type: ignore[no-any-return]  # a dict
    except RecursionError:
        raise WriteError("the blocks nest too deeply", format=_NAME) from None


def from_tree(tree: Any) -> Article:
    """The article of a plain tree; the tree stays as it is.

    Raises:
        ReadError: when the tree does not fit; `faults` has every fault with its pointer.

    Example:
        >>> from_tree({"type": "article", "newsdoc": "1", "headline": "Rain"}).headline
        'Rain'
    """
    try:
        return loads(orjson.dumps(tree))
    except TypeError as error:
        raise ReadError(f"no JSON tree: {error}", format=_NAME) from None


def dumps(article: Article, *, indent: bool = False) -> bytes:
    """The article as native JSON in UTF-8, in one line unless `indent` is true.

    Raises:
        WriteError: when it holds what JSON has no form for (NaN, a lone surrogate, an integer of
            more than 64 bits), or nests too deeply.

    Example:
        >>> dumps(Article(headline="Rain"))
        b'{"type":"article","newsdoc":"1","headline":"Rain"}'
    """
    try:
        tree = _writer(pairs=True)(article)
        return orjson.dumps(tree, option=orjson.OPT_INDENT_2 if indent else None)
    except RecursionError:
        raise WriteError("the blocks nest too deeply", format=_NAME) from None
    except TypeError as error:
        raise WriteError(
            f"JSON has no form for a value: {error}", format=_NAME, pointer=_culprit(article)
        ) from None


def loads(data: bytes, *, source: str | None = None, line: int | None = None) -> Article:
    """The article of native JSON.

    `source` and `line` are for the messages of errors.

    Raises:
        ReadError: when it is no JSON (a key twice and NaN are refused too), not of this form or
            version; `faults` has every fault with its pointer.

    Example:
        >>> loads(b'{"type":"article","newsdoc":"1","body":[{"type":"divider"}]}').body
        (Divider(),)
    """
    tree = load_tree(data, source=source, line=line)
    if type(tree) is not dict or not tree.items() >= _HEADER.items():
        raise _wrong_header(tree, source, line)
    if not has_all_keys(tree, data):
        refuse_twice(data, source=source, line=line)
    for key in _HEADER:
        del tree[key]
    try:
        article: Article = _reader()(tree)
    except (*REFUSALS, RecursionError):
        raise _refusal(_all_faults(data), source, line) from None
    return article


def _all_faults(data: bytes) -> list[Fault]:
    tree = load_tree(data)  # the first one is spent
    for key in _HEADER:
        del tree[key]
    try:
        return list(faults(tree, Article))
    except RecursionError:
        return [("", "nested too deeply")]


def _wrong_header(tree: Any, source: str | None, line: int | None) -> ReadError:
    def refusal(reason: str, pointer: str, hint: str | None = None) -> ReadError:
        return ReadError(reason, format=_NAME, source=source, line=line, pointer=pointer, hint=hint)

    if not isinstance(tree, dict):
        return refusal("expected an object", "")
    if tree.get("type") != "article":
        return refusal("the key 'type' is not 'article'", "/type")
    version = tree.get("newsdoc")
    found = "is missing" if version is None else f"is {version!r}"
    return refusal(
        f"the schema version {found}, this newsdoc reads '{SCHEMA_VERSION}'",
        "/newsdoc",
        None if version is None else "read it with the newsdoc that wrote it",
    )


def _refusal(found: list[Fault], source: str | None, line: int | None) -> ReadError:
    shown = "; ".join(f"{pointer or '/'}: {message}" for pointer, message in found[:_SHOWN])
    more = f"; and {len(found) - _SHOWN} more" if len(found) > _SHOWN else ""
    return ReadError(
        shown + more or "does not fit the schema",
        format=_NAME,
        source=source,
        line=line,
        hint="'newsdoc schema' prints the JSON Schema",
        faults=found,
    )


def _culprit(article: Article) -> str | None:
    """Pointer to the first value that orjson refuses."""

    def search(value: Any, pointer: str) -> str | None:
        parts: Any = ()
        if isinstance(value, dict):
            parts = value.items()
        elif isinstance(value, list):
            parts = enumerate(value)
        for key, part in parts:
            try:
                orjson.dumps(part)
            except TypeError:
                return search(part, f"{pointer}/{key}")
        return pointer

    return search(to_tree(article), "")
