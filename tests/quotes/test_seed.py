"""The seed story reads as its description says."""

from __future__ import annotations

from pathlib import Path

from newsdoc.model import Quote, Speaker
from newsdoc.quotes import find_in_text

TEXT = (Path(__file__).parents[2] / "seeds" / "nato-2003-10-09.txt").read_text("utf-8")
QUOTES = find_in_text(TEXT)
ROBERTSON = Speaker(name="George Robertson", role="NATO Secretary-General")
IVANOV = Speaker(name="Sergei Ivanov", role="Russian Defense Minister")


def quote_with(words: str) -> Quote:
    (quote,) = [q for q in QUOTES if q.texts(TEXT)[0].startswith(words)]
    return quote


def parts(quote: Quote) -> tuple[str, str | None, str | None, Speaker | None]:
    attribution = quote.attribution
    assert attribution is not None
    source = attribution.source.text if attribution.source is not None else None
    cue = attribution.cue.text if attribution.cue is not None else None
    return quote.kind, source, cue, attribution.speaker


def test_two_spans_are_one_quote() -> None:
    quote = quote_with("He, himself, this morning")

    assert len(quote.spans) == 2
    assert parts(quote) == ("direct", "he", "stressed", ROBERTSON)


def test_the_quote_goes_on_to_the_end_of_the_paragraph() -> None:
    quote = quote_with("One of the things")

    assert len(quote.spans) == 2
    assert quote.texts(TEXT)[1].endswith("military-to-military cooperation.")
    assert parts(quote) == ("direct", "he", "said", ROBERTSON)


def test_a_partial_quotation_is_mixed() -> None:
    quote = quote_with("Russia may undergo")

    assert parts(quote)[:3] == ("mixed", "The statement", "said")
    assert quote.texts(TEXT)[0].endswith('its "offensive military doctrine."')


def test_reported_clauses_are_indirect() -> None:
    clauses = {
        "Russia regards the alliance": "says",
        "he does not believe": "says",
        "the Russian defense minister told him": "says",
        "discussions are under way": "according to",
        "NATO ministers discussed": "said",
    }

    for words, cue in clauses.items():
        kind, _, found, speaker = parts(quote_with(words))
        assert (kind, found, speaker) == ("indirect", cue, ROBERTSON)


def test_a_title_refers_to_its_bearer() -> None:
    kind, source, cue, speaker = parts(quote_with("that he regards NATO"))

    assert (kind, source, cue, speaker) == (
        "indirect", "the Russian defense minister", "told", IVANOV
    )  # fmt: skip
