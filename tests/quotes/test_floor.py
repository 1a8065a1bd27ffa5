"""How much the engine finds must not fall: counted against `floor.json`.

The self-written stories are always counted; real articles only where `NEWSDOC_CORPUS` names a folder with
`quotes/train.jsonl` and its scorer, of which only the part is used that no weight was trained on.
Lowering a floor needs a reason in the commit.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from newsdoc.model import Mention, Quote
from newsdoc.model import quotes as model
from newsdoc.quotes import find_in_text
from quotes.gold import FOLDER, Expected, as_expected, read_cases

FLOOR: dict[str, dict[str, float]] = json.loads((FOLDER / "floor.json").read_text("utf-8"))


def share(right: int, of: int) -> float:
    return right / of if of else 1.0


def counts_of_stories() -> dict[str, float]:
    """Shares of the gold found; for quoted words also of what was found that is gold."""
    quoted = found_quoted = words = source = speaker = indirect = reported = 0
    for story in read_cases(FOLDER / "stories.md"):
        found = [as_expected(quote, story.text) for quote in find_in_text(story.text)]
        found_quoted += sum(1 for quote in found if quote.kind != "indirect")
        by_words: dict[tuple[str, ...], Expected] = {quote.words: quote for quote in found}
        for gold in story.quotes:
            mine = by_words.get(gold.words)
            if gold.kind == "indirect":
                indirect += 1
                reported += mine is not None and mine.source == gold.source
                continue
            quoted += 1
            if mine is not None:
                words += 1
                source += mine.source == gold.source
                speaker += mine.speaker == gold.speaker
    return {
        "quoted_recall": share(words, quoted),
        "quoted_precision": share(words, found_quoted),
        "source": share(source, quoted),
        "speaker": share(speaker, quoted),
        "indirect_recall": share(reported, indirect),
    }


def assert_not_below(counts: dict[str, float], floor: dict[str, float]) -> None:
    fallen = {name: (counts[name], least) for name, least in floor.items() if counts[name] < least}

    assert not fallen, f"below the floor (found, floor): {fallen}"


def test_stories() -> None:
    assert_not_below(counts_of_stories(), FLOOR["stories"])


def test_enough_stories() -> None:
    assert len(read_cases(FOLDER / "stories.md")) >= 25


def load_scorer(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def place(part: Mention | model.Cue | None) -> list[list[int]] | None:
    return None if part is None or part.span is None else [[part.span.start, part.span.end]]


def as_prediction(quote: Quote) -> dict[str, Any]:
    attribution = quote.attribution
    speaker = attribution.speaker if attribution is not None else None
    return {
        "start": quote.spans[0].start,
        "end": quote.spans[-1].end,
        "fragments": [[span.start, span.end] for span in quote.spans],
        "cue": place(attribution.cue) if attribution is not None else None,
        "source": place(attribution.source) if attribution is not None else None,
        "speaker": speaker.name if speaker is not None else None,
        "kind": quote.kind,
    }


def is_held_out(name: str) -> bool:
    """The part that `tools/train_quotes.py --skip 0/5` leaves out."""
    return int(hashlib.sha1(name.encode()).hexdigest(), 16) % 5 == 0


@pytest.mark.skipif(
    "NEWSDOC_CORPUS" not in os.environ, reason="NEWSDOC_CORPUS names no folder of marked articles"
)
# The scorer leaves its files to the collector; it is not ours to mend.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_real_articles() -> None:
    folder = Path(os.environ["NEWSDOC_CORPUS"]) / "quotes"
    if not (folder / "train.jsonl").is_file():
        pytest.skip("NEWSDOC_CORPUS has no quotes/train.jsonl")
    scorer = load_scorer(folder / "score.py")
    golds = scorer.load_jsonl_gold(str(folder / "train.jsonl"))
    golds = {name: gold for name, gold in golds.items() if is_held_out(name)}
    predictions = {
        name: [as_prediction(quote) for quote in find_in_text(gold.doc.text)]
        for name, gold in golds.items()
    }
    result, _ = scorer.score(golds, predictions)

    assert_not_below(
        {
            "direct": result["direct_overlap"][2],
            "end_to_end": result["e2e"][2],
            "cue": result["cue_overlap"],
            "all_half": result["full_half"][2],
        },
        FLOOR["held_out_articles"],
    )
