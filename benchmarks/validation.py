"""Articles judged in a second of one core, by the profiles that come with newsdoc."""

from __future__ import annotations

from collections import deque

import attrs

import newsdoc
from benchmarks.measure import Table, seconds
from benchmarks.stories import story
from newsdoc import Article, Concept, Paragraph, codec
from newsdoc.places import find_places

_COUNT = 200
_NUMBERS = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
]
_PEOPLE = ("Mina Holt", "Jan Ruud", "Ada Ferrante", "Tom Okoye", "Lena Braddock", "Holt")
_TOPICS = ("03000000", "20000139", "20000140", "20000141", "20000142", "20000143")


def run(table: Table) -> None:
    """The rows."""
    article = _clean_story()
    data = codec.dumps(article)
    copies = [codec.loads(data) for _ in range(_COUNT)]
    for profile, budget in (("default", ">= 5000"), ("strict", "-"), ("wire", "-"), ("web", "-")):
        _judge(copies[:1], profile)
        speed = _COUNT / seconds(lambda name=profile: _judge(copies, name))  # type: ignore[misc]
        words = len(article.text.split())
        table.row(f"articles/s, profile {profile}", f"{words} words each", speed, budget)
    located = _COUNT / seconds(lambda: deque((_place(data, one) for one in copies), maxlen=0))
    table.row("articles/s, a line for one finding", "native JSON", located, "-")


def _clean_story() -> Article:
    """A story as most are: about 450 words, eight quotes, nothing for `default` to find."""
    body: list[Paragraph] = []
    for number, name in zip(_NUMBERS, _PEOPLE * 2, strict=True):
        if len(body) % 3 == 0:
            text = (
                f"“{number.capitalize()} of us saw the letter, and we would have answered it within"
                f" the week,” {name} said. The council met for the {number} time in a week to talk"
                " about the harbour wall and the pumps."
            )
        else:
            text = (
                f"Residents of house {number} in the lower town had left on Monday, some with their"
                f" furniture. The repair is to cost {number} million and to take until the spring of"
                " next year, as the engineers told the council."
            )
        body.append(Paragraph(text=text))
    subjects = tuple(Concept(scheme="medtop", code=code) for code in _TOPICS)
    return newsdoc.find_quotes(attrs.evolve(story(1), body=tuple(body), subjects=subjects))


def _judge(articles: list[Article], profile: str) -> None:
    for article in articles:
        deque(newsdoc.validate(article, profile), maxlen=0)


def _place(data: bytes, article: Article) -> bool:
    (places,) = find_places(data, article)
    return places.locate("/body/3/text") is not None
