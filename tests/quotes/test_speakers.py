"""Whom a source refers to, over a whole story."""

from __future__ import annotations

import json
import re

import pytest

from newsdoc.model import Article, Attribution, Byline, Paragraph, Party, Quote, Speaker
from newsdoc.quotes import find_in_article, find_in_paragraphs, find_in_text
from quotes.gold import FOLDER


def last_attribution(
    *paragraphs: str, people: tuple[tuple[str, str | None, str | None], ...] = ()
) -> Attribution:
    found = [q for quotes in find_in_paragraphs(paragraphs, people=people) for q in quotes]
    attribution = found[-1].attribution
    assert attribution is not None
    return attribution


def last_speaker(*paragraphs: str) -> Speaker | None:
    return last_attribution(*paragraphs).speaker


@pytest.mark.parametrize(
    ("paragraphs", "name"),
    [
        (("Mina Holt came late.", "“I missed the bus,” Holt said."), "Mina Holt"),
        (("Mina Holt came late.", "“I missed the bus,” Ms. Holt said."), "Mina Holt"),
        (("Mina Holt came late.", "“I missed the bus,” she said."), "Mina Holt"),
        (("Mina Holt met Karl Rost.", "“I missed the bus,” he said."), "Karl Rost"),
        (("Mina Holt met Karl Rost.", "“I missed the bus,” she said."), "Mina Holt"),
        (("Mayor Lena Haug resigned.", "“I am tired,” the mayor said."), "Lena Haug"),
        (("The mayor, Lena Haug, resigned.", "“I am tired,” the mayor said."), "Lena Haug"),
        (("Sen. Nora Quist spoke.", "“No,” the senator said twice."), "Nora Quist"),
        (("Mina Holt's dog was found.", "“He is well fed,” Holt said."), "Mina Holt"),
        (("“He is well fed,” said Holt.", "Mina Holt found the dog."), "Mina Holt"),
        (("Nick Adler and Paul Adler sat down.", "“We eat now,” Paul Adler said."), "Paul Adler"),
        (("Police closed the road.", "Police said it was icy."), "Police"),
    ],
)
def test_the_fullest_name_is_found(paragraphs: tuple[str, ...], name: str) -> None:
    speaker = last_speaker(*paragraphs)

    assert speaker is not None
    assert speaker.name == name


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("“No,” said Mina Holt, an electrician who came to help.", "electrician"),
        ("“No,” Sen. Nora Quist said to the crowd.", "Senator"),
        ("NATO Secretary-General George Rand said no to it.", "NATO Secretary-General"),
        ("“No,” said the finance minister, Edgar Noll, on Monday.", "finance minister"),
        ("“No, never,” columnist Ai Kun wrote in a column.", "columnist"),
        ("“No, never,” Mr. Rost said on Monday.", None),
    ],
)
def test_the_role_is_found(text: str, role: str | None) -> None:
    speaker = last_speaker(text)

    assert speaker is not None
    assert speaker.role == role


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“No, not at all,” said Mina Holt.", "person"),
        ("“No, not at all,” residents said.", "group"),
        ("“No, not at all,” said one diplomat.", "unnamed"),
        ("The United Nations said it would send help.", "organisation"),
        ("“No, not at all,” said the Heritage Foundation.", "organisation"),
    ],
)
def test_the_kind_is_told(text: str, kind: str) -> None:
    speaker = last_speaker(text)

    assert speaker is not None
    assert speaker.kind == kind


def test_metadata_gives_the_full_name() -> None:
    attribution = last_attribution(
        "“We dig,” Lind said on Monday.", people=(("Mina Lind", "miner", "urn:x:lind"),)
    )

    assert attribution.speaker == Speaker(name="Mina Lind", role="miner", uri="urn:x:lind")
    assert attribution.basis[-1] == "metadata"


def test_the_basis_tells_how_it_was_decided() -> None:
    attribution = last_attribution("Mina Holt came.", "“I missed the bus,” she said.")

    assert attribution.basis == ("adjacent", "pronoun")


def test_nobody_is_made_up() -> None:
    assert last_speaker("“I missed the bus,” she said.") is None


def share_of_speakers(name: str) -> float:
    """How many of the speakers of a file of stories are exactly who is meant."""
    right = asked = 0
    for part in re.split(r"(?m)^## ", (FOLDER / f"{name}.md").read_text("utf-8"))[1:]:
        lines = part.strip("\n").split("\n")[1:]
        text = "\n".join(line for line in lines if not line.startswith("= ")).strip("\n")
        found = [(quote.texts(text)[0], quote.attribution) for quote in find_in_text(text)]
        for line in lines:
            if line.startswith("= "):
                name, words = line[2:].split(" | ")
                said = next((given for told, given in found if told.startswith(words)), None)
                speaker = said.speaker if said is not None else None
                asked += 1
                right += name == ("-" if speaker is None else speaker.name)
    return right / asked


@pytest.mark.parametrize("name", ["speakers", "speakers_blind", "speakers_fresh"])
def test_speakers_of_crafted_stories(name: str) -> None:
    floor = json.loads((FOLDER / "floor.json").read_text("utf-8"))[name]

    assert share_of_speakers(name) >= floor


def test_i_is_who_wrote_the_story() -> None:
    body = (Paragraph(text="“Come in,” I said. “Sit down,” Mina Holt said."),)
    line = Byline(text="By Jane Doe", people=(Party(name="Jane Doe"),))

    story = find_in_article(Article(body=body, bylines=(line,)), "en")
    unsigned = find_in_article(Article(body=body), "en")

    assert [speaker_of(quote) for quote in story.quotes] == ["Jane Doe", "Mina Holt"]
    assert [speaker_of(quote) for quote in unsigned.quotes] == [None, "Mina Holt"]


def speaker_of(quote: Quote) -> str | None:
    speaker = quote.attribution.speaker if quote.attribution is not None else None
    return None if speaker is None else speaker.name


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("“Ready,” harbour master Mina Holt said.", "harbour master"),
        ("“Ready,” the baker Mina Holt said.", "baker"),
        ("“Ready,” Acme chief executive Mina Holt said.", "Acme chief executive"),
        ("On paper Mina Holt won. “Ready,” Holt said.", None),
    ],
)
def test_trades_and_offices_before_a_name_are_roles(text: str, role: str | None) -> None:
    (quote,) = find_in_text(text, "en", indirect=False)
    assert quote.attribution is not None
    assert quote.attribution.speaker == Speaker(name="Mina Holt", role=role)
