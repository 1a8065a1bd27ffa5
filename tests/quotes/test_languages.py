"""Every language with words of its own finds what its self-written stories say.

The stories are in `languages/`, in the form of `constructions.md`. The floors are in `floor.json`;
German is also counted on marked articles where `NEWSDOC_CORPUS` names a folder with them.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from newsdoc.quotes import find_in_text
from newsdoc.quotes.languages import MODULES, language_data
from quotes.gold import FOLDER, as_expected, read_cases
from quotes.test_floor import as_prediction, assert_not_below, is_held_out, load_scorer, share

FLOOR = json.loads((FOLDER / "floor.json").read_text("utf-8"))
LANGUAGES = sorted(path.stem for path in (FOLDER / "languages").glob("*.md"))
SETS = ("languages", "languages/further", "languages/blind")
"""Folders of stories, each with floors of its own, so that harder stories lower nothing."""
STORIES = [
    (path.stem, folder) for folder in SETS for path in sorted((FOLDER / folder).glob("*.md"))
]
"""Every language with its folders."""


def counts(language: str, folder: str) -> dict[str, float]:
    """Shares of the gold found, of what was found that is gold, and of right sources and speakers."""
    gold_count = found_count = words = source = speaker = 0
    for story in read_cases(FOLDER / folder / f"{language}.md"):
        found = [as_expected(quote, story.text) for quote in find_in_text(story.text, language)]
        found_count += len(found)
        by_words = {quote.words: quote for quote in found}
        for gold in story.quotes:
            gold_count += 1
            mine = by_words.get(gold.words)
            if mine is not None:
                words += 1
                source += (mine.source, mine.cue) == (gold.source, gold.cue)
                speaker += mine.speaker == gold.speaker
    return {
        "recall": share(words, gold_count),
        "precision": share(words, found_count),
        "source_and_cue": share(source, gold_count),
        "speaker": share(speaker, gold_count),
    }


@pytest.mark.parametrize(("language", "folder"), STORIES)
def test_stories_of(language: str, folder: str) -> None:
    assert_not_below(counts(language, folder), FLOOR[folder][language])


def test_every_language_has_stories() -> None:
    assert set(MODULES.values()) - {"en"} == set(LANGUAGES)
    assert all(len(read_cases(FOLDER / "languages" / f"{one}.md")) >= 8 for one in LANGUAGES)


def test_every_module_loads() -> None:
    assert all(language_data(code).attributes for code in MODULES)


@pytest.mark.skipif(
    "NEWSDOC_CORPUS" not in os.environ, reason="NEWSDOC_CORPUS names no folder of marked articles"
)
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_real_german_articles() -> None:
    folder = Path(os.environ["NEWSDOC_CORPUS"]) / "quotes"
    if not (folder / "train_de.jsonl").is_file():
        pytest.skip("NEWSDOC_CORPUS has no quotes/train_de.jsonl")
    scorer = load_scorer(folder / "score.py")
    golds = scorer.load_jsonl_gold(str(folder / "train_de.jsonl"))
    golds = {name: gold for name, gold in golds.items() if is_held_out(name)}
    predictions = {
        name: [as_prediction(quote) for quote in find_in_text(gold.doc.text, "de")]
        for name, gold in golds.items()
    }
    result, _ = scorer.score(golds, predictions)

    assert_not_below(
        {
            "direct": result["direct_overlap"][2],
            "end_to_end": result["e2e"][2],
            "all_half": result["full_half"][2],
        },
        FLOOR["held_out_german"],
    )


def test_a_dateline_is_no_part_of_the_quote() -> None:
    text = 'OSLO (Reuters) - "It rained," said Mina Holt, the harbour master.'

    (quote,) = find_in_text(text)

    assert (quote.kind, quote.texts(text)) == ("direct", ("It rained,",))
    assert quote.attribution is not None
    assert quote.attribution.speaker is not None
    assert quote.attribution.speaker.role == "harbour master"


@pytest.mark.parametrize("language", sorted({*MODULES.values()}))
def test_any_text_gives_an_answer(language: str) -> None:
    samples = ("", "“", "„“: «", "a" * 3000, "„Ja“, " * 500, "(" * 2000, ": “x”", "- " * 900)

    for text in samples:
        for quote in find_in_text(text, language):
            assert all(0 <= span.start < span.end <= len(text) for span in quote.spans)
