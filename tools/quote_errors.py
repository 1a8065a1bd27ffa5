"""Show where `newsdoc.quotes` differs from marked articles, by kind of difference, with contexts.

    python tools/quote_errors.py GOLD.jsonl [--kind wrong-source] [--limit 20] [--only N/M] [--folds 4]

GOLD has one article a line: `{"id", "text", "quotes": [{"fragments", "cue", "source", "kind"}]}`, offsets
in code points. An attribution counts as found when half of its words are shared with one that was
found. Without `--kind` only the counts are shown: how often each difference occurs with each cue.
`--only 0/5` takes the articles whose id hashes to 0 modulo 5, `--skip 0/5` all others. Weights know the
articles that they were trained on, so that their errors are not to be seen there: `--folds 4` trains them
anew four times, each time without the quarter that is then read (English only; a minute).
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

from train_quotes import Story, fit, left_out

from newsdoc.model import Quote
from newsdoc.quotes import engine, find_in_text
from newsdoc.quotes.languages import en
from newsdoc.quotes.tagger import Tagger

Ranges = list[tuple[int, int]]
AROUND = 110
TOP = 12


class Difference(NamedTuple):
    """One difference between gold and what was found."""

    kind: str
    cue: str
    context: str
    gold: str
    found: str


def ranges(raw: Any) -> Ranges:
    if not raw:
        return []
    return [(a, b) for a, b in (raw if isinstance(raw[0], list) else [raw])]


def overlap(one: Ranges, two: Ranges) -> int:
    return sum(max(0, min(b, d) - max(a, c)) for a, b in one for c, d in two)


def length(spans: Ranges) -> int:
    return sum(b - a for a, b in spans)


def words(text: str, spans: Ranges) -> str:
    return " … ".join(text[a:b] for a, b in spans) or "-"


def parts(quote: Quote) -> tuple[Ranges, Ranges, Ranges]:
    """Content, cue and source of a quote that was found."""
    attribution = quote.attribution
    content = [(span.start, span.end) for span in quote.spans]
    cue: Ranges = []
    source: Ranges = []
    if attribution is not None:
        if attribution.cue is not None and attribution.cue.span is not None:
            cue = [(attribution.cue.span.start, attribution.cue.span.end)]
        if attribution.source is not None and attribution.source.span is not None:
            source = [(attribution.source.span.start, attribution.source.span.end)]
    return content, cue, source


def context(text: str, spans: Ranges) -> str:
    start, end = spans[0][0], spans[-1][1]
    before = text[max(0, start - AROUND) : start]
    inside = text[start:end]
    if len(inside) > 2 * AROUND:
        inside = inside[:AROUND] + " … " + inside[-AROUND:]
    return f"{before}[[{inside}]]{text[end : end + AROUND]}".replace("\n", "¶")


def differences(raw: dict[str, Any]) -> Iterator[Difference]:
    """What differs in one article."""
    text: str = raw["text"]
    found = [parts(quote) for quote in find_in_text(text, raw.get("lang", "en"))]
    used: set[int] = set()
    for gold in raw["quotes"]:
        content, cue, source = (
            ranges(gold["fragments"]),
            ranges(gold["cue"]),
            ranges(gold["source"]),
        )
        best, share = -1, 0.5
        for index, (mine, _, _) in enumerate(found):
            both = overlap(content, mine)
            value = both / (length(content) + length(mine) - both) if both else 0.0
            if value >= share and index not in used:
                best, share = index, value
        kind = gold.get("kind", "any")
        lemma = words(text, cue).lower()
        wanted = f"{words(text, source)} | {words(text, cue)}"
        if best < 0:
            yield Difference(f"missed-{kind}", lemma, context(text, content), wanted, "-")
            continue
        used.add(best)
        mine, my_cue, my_source = found[best]
        got = f"{words(text, my_source)} | {words(text, my_cue)}"
        if bool(source) != bool(my_source) or (source and not overlap(source, my_source)):
            yield Difference("wrong-source", lemma, context(text, content), wanted, got)
        elif cue and not overlap(cue, my_cue):
            yield Difference("wrong-cue", lemma, context(text, content), wanted, got)
    for index, (mine, my_cue, my_source) in enumerate(found):
        if index not in used:
            got = f"{words(text, my_source)} | {words(text, my_cue)}"
            lemma = words(text, my_cue).lower()
            yield Difference("false-alarm", lemma, context(text, mine), "-", got)


def use_weights(articles: list[dict[str, Any]]) -> None:
    """Let English be found with weights that were trained on these articles alone."""
    language = en.with_weights(fit([Story(raw) for raw in articles]))
    tagger = Tagger(language)
    setattr(engine, "language_data", lambda _: language)  # noqa: B010  # mypy minds a plain assignment
    setattr(engine, "tagger_for", lambda _: tagger)  # noqa: B010


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("gold", type=Path)
    parser.add_argument("--kind", help="show the contexts of this kind of difference")
    parser.add_argument("--limit", type=int, default=20)
    parser.add_argument("--only", help="N/M: articles whose id hashes to N modulo M")
    parser.add_argument("--skip", help="N/M: all articles but those")
    parser.add_argument("--folds", type=int, default=1, help="train anew, so many times")
    options = parser.parse_args()
    counts: Counter[str] = Counter()
    cues: dict[str, Counter[str]] = {}
    shown = 0
    articles = [json.loads(line) for line in options.gold.read_text("utf-8").splitlines()]
    if options.only:
        articles = [raw for raw in articles if left_out(raw["id"], options.only)]
    if options.skip:
        articles = [raw for raw in articles if not left_out(raw["id"], options.skip)]
    for fold in range(options.folds):
        if options.folds > 1:
            use_weights([raw for at, raw in enumerate(articles) if at % options.folds != fold])
        for one in chain.from_iterable(map(differences, articles[fold :: options.folds])):
            counts[one.kind] += 1
            cues.setdefault(one.kind, Counter())[one.cue] += 1
            if one.kind == options.kind and shown < options.limit:
                shown += 1
                print(f"{one.context}\n    gold:  {one.gold}\n    found: {one.found}")
    for kind, count in counts.most_common():
        common = ", ".join(f"{cue} {n}" for cue, n in cues[kind].most_common(TOP))
        print(f"{count:6} {kind:16} {common}")


if __name__ == "__main__":
    main()
