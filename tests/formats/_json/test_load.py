"""JSON documents are loaded strictly, in any Unicode encoding."""

from __future__ import annotations

import pytest

from newsdoc.errors import ReadError
from newsdoc.formats._base import ReadContext
from newsdoc.formats._json import load


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_tells_the_encoding(encoding: str) -> None:
    data = '{"a": "Østre"}'.encode(encoding)
    assert load(data, ReadContext(), format="ninjs") == {"a": "Østre"}


def test_the_caller_may_know_the_encoding() -> None:
    data = '{"a": "Østre"}'.encode("latin-1")
    assert load(data, ReadContext(encoding="latin-1"), format="ninjs") == {"a": "Østre"}


@pytest.mark.parametrize(
    "data",
    [
        b'{"a": 1, "a": 2}',
        b'{"a" : 1, "a"\n: 2}',
        b'[{"b": {"a": 1, "\\u0061": 2}}]',
        b'{"a": 1, "a": "\\u0022: looks like the end of a key"}',
        b'{"a": 1, "a": "\\u0020: does, too"}',
    ],
)
def test_a_key_twice_is_refused(data: bytes) -> None:
    with pytest.raises(ReadError, match="stands twice"):
        load(data, ReadContext(), format="ninjs")


@pytest.mark.parametrize(
    "data",
    [
        b'{"a": ": no key", "b": "\\": no key", "c\\\\": 1}',
        b'{"a": {"b": [{"c": "d"}]}, "e": "\\"x\\":"}',
    ],
)
def test_what_looks_like_a_key_in_a_string_is_none(data: bytes) -> None:
    assert isinstance(load(data, ReadContext(), format="ninjs"), dict)


@pytest.mark.parametrize(
    "data", [b"{", b'{"a": NaN}', b"[" * 10_000, b"[" * 10_000 + b"]" * 10_000, b"\xff{}"]
)
def test_what_is_broken_or_too_deep_is_refused(data: bytes) -> None:
    with pytest.raises(ReadError):
        load(data, ReadContext(), format="ninjs")


def test_a_wrong_encoding_is_refused() -> None:
    with pytest.raises(ReadError, match="encoding"):
        load(b"\xff\xfe{", ReadContext(), format="ninjs")
    with pytest.raises(ReadError, match="encoding"):
        load(b"{}", ReadContext(encoding="no-such"), format="ninjs")


def test_what_orjson_reads_but_does_not_write_is_loaded() -> None:
    tree = load(b'{"a":' * 400 + b"1" + b"}" * 400, ReadContext(), format="ninjs")
    assert isinstance(tree, dict)
