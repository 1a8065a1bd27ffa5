"""Stories to measure with: the seed, and longer ones made of invented sentences."""

from __future__ import annotations

import json
import os
import random
from functools import cache
from pathlib import Path

import newsdoc
from newsdoc import Article, Byline, Concept, Paragraph
from newsdoc.model import PartialDate

_PEOPLE = ("Mina Holt", "Jan Ruud", "Sen. Ada Ferrante", "Police Chief Tom Okoye", "Lena Braddock")
_SAYINGS = (
    "The pumps held through the night, and nobody was asked to leave",
    "We never saw the letter, and we would have answered it",
    "It rained for three days before the river moved",
    "Nobody called us, nobody wrote, and nobody came",
)
_PLAIN = (
    "The council met for the second time in a week to talk about the harbour wall.",
    "Residents of the lower town had left their houses on Monday, some with their furniture.",
    "The repair is to cost 4.2 million and to take until the spring of next year.",
)


@cache
def story(paragraphs: int = 20) -> Article:
    """An article of invented sentences, a quote in every second paragraph, with its metadata."""
    rng = random.Random(11)  # not a secret
    body = []
    for number in range(paragraphs):
        words = [rng.choice(_PLAIN), rng.choice(_PLAIN)]
        if number % 2:
            words = [f"“{rng.choice(_SAYINGS)},” {rng.choice(_PEOPLE)} said.", *words]
        body.append(Paragraph(text=" ".join(words)))
    article = Article(
        guid="urn:example:story:1",
        version="3",
        item_class="text",
        language="en",
        headline="Council meets again over the harbour wall",
        bylines=(Byline(text="By Jane Doe"),),
        modified=PartialDate(2024, 5, 3),
        subjects=tuple(Concept(scheme="medtop", code=f"2000{n:04}", name="city") for n in range(6)),
        body=tuple(body),
    )
    return newsdoc.find_quotes(article)


def corpus_folder() -> Path | None:
    """The folder of real files, where there is one."""
    folder = os.environ.get("NEWSDOC_CORPUS")
    return Path(folder) if folder else None


@cache
def english_texts() -> tuple[str, ...]:
    """News texts: those of the quotes corpus where there is one, else the invented story."""
    folder = corpus_folder()
    if folder is None:
        return (story(40).text,) * 20
    lines = (folder / "quotes" / "train.jsonl").read_text("utf-8").splitlines()
    return tuple(json.loads(line)["text"] for line in lines[::5])
