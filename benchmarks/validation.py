"""Articles judged in a second of one core, by the profiles that come with newsdoc."""

from __future__ import annotations

from collections import deque

import newsdoc
from benchmarks.measure import Table, seconds
from benchmarks.stories import story
from newsdoc import Article, codec
from newsdoc.places import find_places

_COUNT = 200


def run(table: Table) -> None:
    """The rows."""
    article = story(12)  # about 500 words
    data = codec.dumps(article)
    copies = [codec.loads(data) for _ in range(_COUNT)]
    for profile, budget in (("default", ">= 5000"), ("strict", "-"), ("wire", "-"), ("web", "-")):
        _judge(copies[:1], profile)
        speed = _COUNT / seconds(lambda name=profile: _judge(copies, name))  # type: ignore[misc]
        words = len(article.text.split())
        table.row(f"articles/s, profile {profile}", f"{words} words each", speed, budget)
    located = _COUNT / seconds(lambda: deque((_place(data, one) for one in copies), maxlen=0))
    table.row("articles/s, a line for one finding", "native JSON", located, "-")


def _judge(articles: list[Article], profile: str) -> None:
    for article in articles:
        deque(newsdoc.validate(article, profile), maxlen=0)


def _place(data: bytes, article: Article) -> bool:
    (places,) = find_places(data, article)
    return places.locate("/body/3/text") is not None
