"""The laws that both wire formats keep for every article and for any bytes."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdoc
from formats.wire.samples import ANPA, IPTC
from newsdoc.model import Article, Block
from newsdoc.testing import assert_round_trip, assert_spans_hold, strategies

both = pytest.mark.parametrize("format", ["iptc7901", "anpa1312"])
SIGNS = st.text(alphabet="\x01\x02\x03\x04\x16\x1f\x7f\t\n\r ^<=abc123-#* Eds:;0").map(str.encode)


@both
@given(article=strategies.articles())
def test_every_article_comes_back_but_for_the_named_losses(format: str, article: Article) -> None:
    assert_round_trip(article, format)


@both
@given(blocks=st.lists(strategies.blocks(), min_size=1, max_size=3))
def test_every_body_comes_back_but_for_the_named_losses(format: str, blocks: list[Block]) -> None:
    assert_round_trip(Article(body=tuple(blocks)), format)


@both
@given(data=st.one_of(st.binary(), SIGNS))
def test_any_bytes_give_articles_or_an_error(format: str, data: bytes) -> None:
    try:
        articles = newsdoc.parse_all(data, format=format, quotes=False)
    except newsdoc.NewsdocError:
        return
    for article in articles:
        assert_spans_hold(article)
        assert_round_trip(article, format)
        assert newsdoc.parse(newsdoc.serialize(article, "newsdoc"), quotes=False) == article


@both
@pytest.mark.parametrize("part", range(0, 101, 10))
def test_truncated_messages_are_read(format: str, part: int) -> None:
    data = {"iptc7901": IPTC, "anpa1312": ANPA}[format]
    cut = data[: len(data) * part // 100]
    if cut.strip():
        assert len(newsdoc.parse_all(cut, format=format, quotes=False)) == 1


@both
@pytest.mark.parametrize(
    "piece",
    [b"\r", b" ", b"\x01", b"=", b"a =\n", b"- a\n", b"^a<\n", b"a;b;c;\n", b"a{a}", b"Eds: a\n\n"],
)
def test_time_grows_with_the_size_alone(format: str, piece: bytes) -> None:
    """Bounded loosely: what is looked for is a minute, not a tenth of a second."""
    data = {"iptc7901": IPTC, "anpa1312": ANPA}[format]
    start = time.perf_counter()
    newsdoc.parse_all(data[:300] + piece * (200_000 // len(piece)), format=format, quotes=False)
    assert time.perf_counter() - start < 20


@both
def test_a_picture_is_refused(format: str) -> None:
    with pytest.raises(newsdoc.ReadError, match="PNG"):
        newsdoc.parse(b"\x89PNG\r\n\x1a\n" + bytes(100), format=format)
