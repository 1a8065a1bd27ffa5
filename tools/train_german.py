"""Train the weights that judge what the German rules of `newsdoc.quotes` propose.

    python tools/train_german.py GOLD.jsonl [--skip N/M] > src/newsdoc/quotes/languages/de_weights.json

GOLD has one article a line: `{"id", "text", "quotes": [{"fragments", "source"}]}`, offsets in code points.
`--skip 0/5` leaves out every article whose id hashes to 0 modulo 5, for measuring; `--folds 5` trains on
four fifths five times and prints how often the decisions are right on the rest. Only weights of tags,
lemmas and short words seen in at least five places are written: no text is. The same input gives the
same bytes.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import attrs

from newsdoc.quotes.choices import Choices, weigh
from newsdoc.quotes.engine import ParagraphText, read_paragraphs
from newsdoc.quotes.language import Language
from newsdoc.quotes.languages import de, tagger_for
from newsdoc.quotes.paragraph import Found, Paragraph
from newsdoc.quotes.segment_choice import Occurrences, segment_examples
from newsdoc.quotes.source_candidates import Candidate, Sources
from newsdoc.quotes.source_choice import examples

Ranges = list[tuple[int, int]]
Segment = tuple[list[str], bool]
Group = tuple[list[tuple[str, ...]], list[bool]]
Weights = dict[str, float]
MIN_COUNT = 5
RATE = 0.1
FOLDS = 4
ORDERS = range(7, 15)
"""Seeds of the orders in which the examples are gone through; the weights of all are averaged."""
_CUT = re.compile(r"[,;:(\[—–]|\s-\s")


@attrs.frozen
class Gold:
    """One marked attribution, in code points of the text."""

    content: Ranges
    source: Ranges

    def heads(self, text: str) -> list[int]:
        """The last code point of the first noun phrase of the source, and of the whole of it."""
        if not self.source:
            return []
        start, end = self.source[0][0], self.source[-1][1]
        cut = _CUT.search(text, start + 1, end)
        first = cut.start() if cut else end
        while first > start + 1 and text[first - 1].isspace():
            first -= 1
        return [first - 1, end - 1]


class Story:
    """An article with its gold."""

    def __init__(self, raw: dict[str, Any]) -> None:
        self.text: str = raw["text"]
        self.gold = [
            Gold(ranges(quote["fragments"]), ranges(quote["source"])) for quote in raw["quotes"]
        ]

    def read(self, language: Language) -> list[tuple[Paragraph, int]]:
        """Its paragraphs with what is found in them, each with its offset."""
        texts = [ParagraphText(line) for line in self.text.split("\n")]
        read = read_paragraphs(texts, language, tagger_for(language.code))
        placed = []
        offset = 0
        for paragraph in read:
            placed.append((paragraph, offset))
            offset += len(paragraph.text) + 1
        return placed

    def gold_of(self, spans: Ranges) -> Gold | None:
        """The gold that has half of the spans, the shortest one of several."""
        best: tuple[int, int, Gold] | None = None
        for gold in self.gold:
            shared = overlap(spans, gold.content)
            if shared * 2 >= length(spans):
                value = (shared, -length(gold.content), gold)
                if best is None or value[:2] > best[:2]:
                    best = value
        return best[2] if best is not None else None


def ranges(raw: Any) -> Ranges:
    if not raw:
        return []
    return [(a, b) for a, b in (raw if isinstance(raw[0], list) else [raw])]


def overlap(one: Ranges, two: Ranges) -> int:
    return sum(max(0, min(b, d) - max(a, c)) for a, b in one for c, d in two)


def length(spans: Ranges) -> int:
    return sum(b - a for a, b in spans)


def left_out(name: str, skip: str | None) -> bool:
    if skip is None:
        return False
    rest, modulus = map(int, skip.split("/"))
    return int(hashlib.sha1(name.encode()).hexdigest(), 16) % modulus == rest


def segments_of(stories: Sequence[Story], language: Language) -> Iterator[Segment]:
    """Every quoted segment, and whether somebody says it; the one before it counts as marked."""
    tagger = tagger_for(language.code)
    for story in stories:
        read = story.read(language)
        seen = Occurrences(paragraph for paragraph, _ in read)
        for paragraph, offset in read:
            paragraph.judged.clear()
            for position, features in segment_examples(paragraph, language, tagger, seen):
                start, end = paragraph.inside(position)
                said = story.gold_of([(start + offset, end + offset)]) is not None
                yield features, said
                paragraph.judged[position] = said
            paragraph.judged.clear()


def groups_of(stories: Sequence[Story], language: Language) -> Iterator[Group]:
    """The candidates of every attribution that is marked with a source, and which are right."""
    for story in stories:
        read = story.read(language)
        offsets = {id(paragraph): offset for paragraph, offset in read}
        sources = Sources(language)
        for paragraph, found, position in examples([one for one, _ in read]):
            offset = offsets[id(paragraph)]
            gold = story.gold_of([(a + offset, b + offset) for a, b in found.spans])
            chosen = proposed(found)
            if gold is not None and gold.source:
                heads = gold.heads(story.text)
                offered = sources.candidates(paragraph, found, position)
                right = [is_right(one, offsets[id(one.paragraph)], heads) for one in offered]
                if any(right):
                    yield [one.features for one in offered], right
                    best = offered[right.index(True)]
                    chosen = (best.paragraph, best.place)
            if chosen is not None:
                sources.remember(*chosen)


def proposed(found: Found) -> tuple[Paragraph, tuple[int, int]] | None:
    if found.cue is None or found.cue.source is None or found.home is None:
        return None
    return found.home, found.cue.source


def is_right(candidate: Candidate, offset: int, heads: Sequence[int]) -> bool:
    tokens = candidate.paragraph.tokens
    start = tokens.starts[candidate.place[0]] + offset
    end = tokens.end(candidate.place[1] - 1) + offset
    return any(start <= head < end for head in heads)


def train_segments(data: Sequence[Segment]) -> Weights:
    """Logistic regression, averaged over orders of the examples."""
    return averaged(descend_segments(data, seed) for seed in ORDERS)


def train_sources(groups: Sequence[Group]) -> Weights:
    """A softmax over the candidates of each group, averaged over orders of the groups."""
    return averaged(descend_sources(groups, seed) for seed in ORDERS)


def averaged(tables: Iterable[Weights]) -> Weights:
    """The mean of each weight: what the order of the examples does to one table goes away."""
    total: defaultdict[str, float] = defaultdict(float)
    for table in tables:
        for one, weight in table.items():
            total[one] += weight / len(ORDERS)
    return dict(total)


def descend_segments(
    data: Sequence[Segment], seed: int, epochs: int = 20, l2: float = 0.05
) -> Weights:
    """Logistic regression by AdaGrad."""
    weights = seen_often(features for features, _ in data)
    squares = dict.fromkeys(weights, 1e-2)
    rng = random.Random(seed)
    order = list(range(len(data)))
    for _ in range(epochs):
        rng.shuffle(order)
        for index in order:
            features, said = data[index]
            total = max(-30.0, min(30.0, sum(weights.get(one, 0.0) for one in features)))
            error = 1.0 / (1.0 + math.exp(-total)) - said
            for one in features:
                if one in weights:
                    step(weights, squares, one, error, l2)
    return weights


def descend_sources(
    groups: Sequence[Group], seed: int, epochs: int = 20, l2: float = 0.05
) -> Weights:
    """A softmax over the candidates of each group, by AdaGrad."""
    weights = seen_often(features for offered, _ in groups for features in offered)
    squares = dict.fromkeys(weights, 1e-2)
    rng = random.Random(seed)
    order = list(range(len(groups)))
    for _ in range(epochs):
        rng.shuffle(order)
        for index in order:
            offered, right = groups[index]
            scores = [sum(weights.get(one, 0.0) for one in features) for features in offered]
            top = max(scores)
            shares = [math.exp(score - top) for score in scores]
            every = sum(shares)
            good = sum(share for share, is_one in zip(shares, right, strict=True) if is_one)
            slopes: defaultdict[str, float] = defaultdict(float)
            for features, share, is_one in zip(offered, shares, right, strict=True):
                slope = share / every - (share / good if is_one else 0.0)
                for one in features:
                    slopes[one] += slope
            for one, slope in slopes.items():
                if one in weights:
                    step(weights, squares, one, slope, l2)
    return weights


def seen_often(rows: Iterator[Sequence[str]]) -> Weights:
    counts = Counter(one for features in rows for one in set(features))
    return {one: 0.0 for one, count in counts.items() if count >= MIN_COUNT}


def step(weights: Weights, squares: Weights, one: str, error: float, l2: float) -> None:
    slope = error + l2 * weights[one]
    squares[one] += slope * slope
    weights[one] -= RATE * slope / math.sqrt(squares[one])


def rounded(weights: Weights) -> dict[str, int]:
    return {one: round(w * 1000) for one, w in sorted(weights.items()) if abs(w) >= 0.01}


def train(stories: Sequence[Story], plain: Language, bar: int) -> tuple[Choices, list[Group]]:
    """All weights; the sources see the segments as weights from other stories judge them."""
    segment = rounded(train_segments(list(segments_of(stories, plain))))
    groups: list[Group] = []
    for fold in range(FOLDS):
        others = [story for index, story in enumerate(stories) if index % FOLDS != fold]
        weights = rounded(train_segments(list(segments_of(others, plain))))
        groups += groups_of(stories[fold::FOLDS], with_segments(plain, weights, bar))
    source = rounded(train_sources(groups))
    return Choices(segment=segment, segment_bar=bar, source=source), groups


def with_segments(plain: Language, weights: dict[str, int], bar: int) -> Language:
    """The language with weights for segments alone: an empty table keeps what the rules propose."""
    return attrs.evolve(plain, choices=Choices(segment=weights, segment_bar=bar, source={}))


def read_stories(path: Path, skip: str | None) -> list[Story]:
    with path.open(encoding="utf-8") as lines:
        raws = [json.loads(line) for line in lines]
    return [Story(raw) for raw in raws if not left_out(raw["id"], skip)]


def show_folds(stories: Sequence[Story], plain: Language, bar: int, folds: int) -> None:
    """How often each decision is right on stories that the weights have not seen."""
    found = wanted = both = right = count = 0
    for fold in range(folds):
        others = [story for index, story in enumerate(stories) if index % folds != fold]
        choices, _ = train(others, plain, bar)
        for features, said in segments_of(stories[fold::folds], plain):
            mine = weigh(choices.segment, features) > bar
            found, wanted, both = found + mine, wanted + said, both + (mine and said)
        language = with_segments(plain, dict(choices.segment), bar)
        for offered, good in groups_of(stories[fold::folds], language):
            scores = [weigh(choices.source, features) for features in offered]
            count += 1
            right += good[scores.index(max(scores))]
    print(f"segments: F {2 * both / (found + wanted):.3f} ({both} right, {found} found, {wanted})")
    print(f"sources: {right / count:.3f} of {count} that can be found")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("gold", type=Path)
    parser.add_argument("--skip", help="N/M: leave out articles whose id hashes to N modulo M")
    parser.add_argument("--folds", type=int, help="measure only")
    parser.add_argument("--segment-bar", type=int, default=-250)
    options = parser.parse_args()
    stories = read_stories(options.gold, options.skip)
    plain = de.words()
    if options.folds:
        show_folds(stories, plain, options.segment_bar, options.folds)
        return
    choices, groups = train(stories, plain, options.segment_bar)
    print(
        len(groups),
        "sources,",
        len(choices.segment),
        "and",
        len(choices.source),
        "weights",
        file=sys.stderr,
    )
    json.dump(
        attrs.asdict(choices), sys.stdout, ensure_ascii=False, separators=(",", ":"), sort_keys=True
    )
    sys.stdout.write("\n")


if __name__ == "__main__":
    main()
