"""Train the weights of `newsdoc.quotes` on marked articles.

    python tools/train_quotes.py GOLD.jsonl [--skip N/M] > src/newsdoc/quotes/languages/en_weights.json

GOLD has one article a line: `{"id", "text", "quotes": [{"fragments", "cue", "source"}]}`, offsets in code
points. `--skip 0/5` leaves out every article whose id hashes to 0 modulo 5, for measuring. Only
weights of tags, lemmas and short words seen in at least three places are written: no text is.
The same input gives the same bytes.
"""

from __future__ import annotations

import argparse
import bisect
import hashlib
import json
import math
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import attrs

from newsdoc.quotes import attribution, endings, fragments, ownership, subjects
from newsdoc.quotes.clauses import sentences
from newsdoc.quotes.cues import find_cues
from newsdoc.quotes.indirect import Judge, keep_reports
from newsdoc.quotes.language import Language
from newsdoc.quotes.languages import en
from newsdoc.quotes.marks import mark_style, pair_marks
from newsdoc.quotes.paragraph import Cue, Paragraph
from newsdoc.quotes.scoring import ACCEPT, Model, Table
from newsdoc.quotes.tagger import Tagger
from newsdoc.quotes.tokens import tokenise

Example = tuple[tuple[str, ...], int, float]
Choice = tuple[list[tuple[str, ...]], list[bool]]
"""Candidates by their features, and which of them are right."""
MIN_COUNT = 3
RATE = 0.1
FOLDS = 4
EMPTY = Table(0, ())


@attrs.frozen
class Gold:
    """One marked attribution, in code points of the text."""

    content: tuple[tuple[int, int], ...]
    cue: tuple[tuple[int, int], ...]
    source: tuple[tuple[int, int], ...]


def ranges(raw: Any) -> tuple[tuple[int, int], ...]:
    if not raw:
        return ()
    return tuple((a, b) for a, b in (raw if isinstance(raw[0], list) else [raw]))


def left_out(name: str, skip: str | None) -> bool:
    if skip is None:
        return False
    rest, modulus = map(int, skip.split("/"))
    return int(hashlib.sha1(name.encode()).hexdigest(), 16) % modulus == rest


class Story:
    """An article with the working state of its paragraphs and the gold of each."""

    def __init__(self, raw: dict[str, Any]) -> None:
        self.text: str = raw["text"]
        self.style = mark_style(self.text)
        self.gold = [
            Gold(ranges(q["fragments"]), ranges(q["cue"]), ranges(q["source"]))
            for q in raw["quotes"]
        ]
        by_line: dict[int, list[Gold]] = defaultdict(list)
        starts = [0]
        for line in self.text.split("\n"):
            starts.append(starts[-1] + len(line) + 1)
        for gold in self.gold:
            lines = {bisect.bisect_right(starts, a) - 1 for a, _ in gold.content + gold.cue}
            for line in lines:
                by_line[line].append(gold)
        self.lines = [
            (line, starts[i], by_line.get(i, []))
            for i, line in enumerate(self.text.split("\n"))
            if line
        ]

    def paragraphs(
        self, language: Language, tagger: Tagger
    ) -> Iterable[tuple[Paragraph, int, list[Gold]]]:
        heading = False
        for line, offset, gold in self.lines:
            segments = pair_marks(line, self.style)
            paragraph = Paragraph(line, heading, segments, tokenise(line, segments, tagger))
            paragraph.cut = sentences
            find_cues(paragraph, language)
            yield paragraph, offset, gold


def overlap(one: Iterable[tuple[int, int]], two: Iterable[tuple[int, int]]) -> int:
    return sum(max(0, min(b, d) - max(a, c)) for a, b in one for c, d in two)


def length(spans: Iterable[tuple[int, int]]) -> int:
    return sum(b - a for a, b in spans)


def clip(spans: Iterable[tuple[int, int]], low: int, high: int) -> list[tuple[int, int]]:
    return [(max(a, low), min(b, high)) for a, b in spans if a < high and b > low]


def chars(paragraph: Paragraph, offset: int, start: int, end: int) -> tuple[int, int]:
    tokens = paragraph.tokens
    return (tokens.starts[start] + offset, tokens.end(end - 1) + offset)


def gold_of(cue: Cue, paragraph: Paragraph, offset: int, gold: list[Gold]) -> Gold | None:
    place = [chars(paragraph, offset, cue.first, cue.last)]
    for one in gold:
        if overlap(place, one.cue):
            return one
    return None


def train(examples: list[Example], epochs: int, l2: float) -> Table:
    """Logistic regression by AdaGrad over the columns of features."""
    width = len(examples[0][0])
    counts: list[Counter[str]] = [Counter() for _ in range(width)]
    for features, _, _ in examples:
        for count, feature in zip(counts, features, strict=True):
            count[feature] += 1
    weights: list[dict[str, float]] = [
        {f: 0.0 for f, n in column.items() if n >= MIN_COUNT} for column in counts
    ]
    squares = [dict.fromkeys(column, 1e-3) for column in weights]
    bias, bias_square = 0.0, 1e-3
    rng = random.Random(7)
    order = list(range(len(examples)))
    for _ in range(epochs):
        rng.shuffle(order)
        for i in order:
            features, label, importance = examples[i]
            total = bias
            for column, feature in zip(weights, features, strict=True):
                total += column.get(feature, 0.0)
            total = max(-30.0, min(30.0, total))
            error = importance * (1.0 / (1.0 + math.exp(-total)) - label)
            bias_square += error * error
            bias -= RATE * error / math.sqrt(bias_square)
            for column, square, feature in zip(weights, squares, features, strict=True):
                if feature in column:
                    w = column[feature]
                    g = error + l2 * w
                    square[feature] += g * g
                    column[feature] = w - RATE * g / math.sqrt(square[feature])
    columns = tuple(
        {f: round(w * 1000) for f, w in sorted(column.items()) if abs(w) >= 0.02}
        for column in weights
    )
    return Table(round(bias * 1000), columns)


def train_choice(choices: list[Choice], epochs: int, l2: float) -> Table:
    """Conditional logit by AdaGrad: one of the candidates is right, or none (which scores nothing)."""
    width = len(choices[0][0][0])
    counts: list[Counter[str]] = [Counter() for _ in range(width)]
    for candidates, _ in choices:
        for features in candidates:
            for count, feature in zip(counts, features, strict=True):
                count[feature] += 1
    weights: list[dict[str, float]] = [
        {f: 0.0 for f, n in column.items() if n >= MIN_COUNT} for column in counts
    ]
    squares = [dict.fromkeys(column, 1e-3) for column in weights]
    bias, bias_square = 0.0, 1e-3
    rng = random.Random(7)
    order = list(range(len(choices)))
    for _ in range(epochs):
        rng.shuffle(order)
        for i in order:
            candidates, right = choices[i]
            totals = [
                bias + sum(c.get(f, 0.0) for c, f in zip(weights, features, strict=True))
                for features in candidates
            ]
            top = max(0.0, *totals)
            powers = [math.exp(total - top) for total in totals]
            every = sum(powers) + math.exp(-top)
            good = sum(p for p, yes in zip(powers, right, strict=True) if yes)
            bias_error = 0.0
            for features, power, yes in zip(candidates, powers, right, strict=True):
                # The right ones share what is wanted by their own weight.
                error = power / every - (power / good if yes else 0.0)
                bias_error += error
                for column, square, feature in zip(weights, squares, features, strict=True):
                    if feature in column:
                        w = column[feature]
                        g = error + l2 * w
                        square[feature] += g * g
                        column[feature] = w - RATE * g / math.sqrt(square[feature])
            bias_square += bias_error * bias_error
            bias -= RATE * bias_error / math.sqrt(bias_square)
    columns = tuple(
        {f: round(w * 1000) for f, w in sorted(column.items()) if abs(w) >= 0.02}
        for column in weights
    )
    return Table(round(bias * 1000), columns)


def stop_examples(stories: list[Story], language: Language, tagger: Tagger) -> list[Example]:
    examples: list[Example] = []
    for story in stories:
        for paragraph, offset, gold in story.paragraphs(language, tagger):
            for cue in paragraph.cues:
                one = gold_of(cue, paragraph, offset, gold)
                if one is None or cue.order != "after" or not cue.content:
                    continue
                scope = cue.scope
                if scope is None or scope.end <= scope.start:
                    continue
                start, end = scope.start, scope.end
                here = clip(one.content, *chars(paragraph, offset, start, end))
                if not here:
                    continue
                last = max(b for _, b in here)
                for position, features in endings.stop_examples(scope, start):
                    at = paragraph.tokens.starts[position] + offset
                    stop = last <= at + 1
                    examples.append((features, int(stop), 1.0))
                    if stop:
                        break
    return examples


def iou(cue: Cue, paragraph: Paragraph, offset: int, one: Gold) -> float:
    """Overlap of the cue's content with the gold's in the same sentence and beside it."""
    mine = [chars(paragraph, offset, a, b) for a, b in cue.content if b > a]
    low, high = next(s for s in paragraph.sentences if s[0] <= cue.first < s[1])
    theirs = clip(one.content, *chars(paragraph, offset, low, high))
    both = overlap(mine, theirs)
    return both / (length(mine) + length(theirs) - both) if both else 0.0


def accept_examples(stories: list[Story], language: Language, tagger: Tagger) -> list[Example]:
    examples: list[Example] = []
    for story in stories:
        for paragraph, offset, gold in story.paragraphs(language, tagger):
            assert language.model is not None
            for cue in paragraph.cues:
                if cue.scope is not None:
                    last, cue.stop = endings.content_end(cue.scope, language.model.stop)
                    cue.content[-1] = (cue.scope.start, last)
            best: dict[int, tuple[float, int]] = {}
            for index, cue in enumerate(paragraph.cues):
                if not cue.content:
                    continue
                for g, one in enumerate(gold):
                    value = iou(cue, paragraph, offset, one)
                    if value >= 0.5:
                        value += 1.0 if gold_of(cue, paragraph, offset, [one]) else 0.0
                        best[g] = max(best.get(g, (0.0, 0)), (value, -index))
            right = {-index for _, index in best.values()}
            judge = Judge(paragraph)
            for index, cue in enumerate(paragraph.cues):
                if not cue.content:
                    continue
                features = judge.early_features(cue) + judge.late_features(cue)
                examples.append((features, int(index in right), 1.0))
                if index in right:
                    judge.keep(cue)
    return examples


def owner_examples(stories: list[Story], language: Language, tagger: Tagger) -> list[Choice]:
    """The claims on every segment of gold content, and which of them are right."""
    choices: list[Choice] = []
    for story in stories:
        for paragraph, offset, gold in story.paragraphs(language, tagger):
            if not paragraph.tokens.quoted:
                continue
            keep_reports(paragraph, language)
            for position, claims in ownership.claims_of(paragraph).items():
                place = [chars(paragraph, offset, position, position + 1)]
                one = max(gold, key=lambda g: overlap(place, g.content), default=None)
                if one is None or overlap(place, one.content) * 2 < length(place):
                    continue
                right = [
                    bool(overlap([chars(paragraph, offset, cue.first, cue.last)], one.cue))
                    for cue, _ in claims
                ]
                choices.append(
                    (ownership.owner_features(paragraph, position, claims, language), right)
                )
    return choices


def share(one: tuple[int, int], spans: tuple[tuple[int, int], ...]) -> float:
    """What two places have in common, of all that either has."""
    both = overlap([one], spans)
    return both / (one[1] - one[0] + length(spans) - both) if both else 0.0


def subject_examples(stories: list[Story], language: Language, tagger: Tagger) -> list[Choice]:
    """The phrases before every cue of gold, where the rules are not sure, and which of them are right."""
    choices: list[Choice] = []
    for story in stories:
        for paragraph, offset, gold in story.paragraphs(language, tagger):
            reverse = paragraph.tokens.tags[::-1]
            for cue in paragraph.cues:
                one = gold_of(cue, paragraph, offset, gold)
                if one is None or subjects.is_sure(paragraph, cue, language):
                    continue
                offered = subjects.candidates(paragraph, cue, reverse)
                if not offered:
                    continue
                shares = [share(chars(paragraph, offset, *c.place), one.source) for c in offered]
                best = max(shares)
                right = [value >= 0.5 or value == best >= 0.15 for value in shares]
                features = subjects.subject_features(paragraph, cue, offered, language)
                choices.append((features, right))
    return choices


def fragment_examples(stories: list[Story], language: Language, tagger: Tagger) -> list[Example]:
    """Every segment, with the cue that the rules give it."""
    examples: list[Example] = []
    seen: list[tuple[Paragraph, int, Cue | None]] = []

    def spy(paragraph: Paragraph, position: int, cue: Cue | None, _: Language) -> bool:
        seen.append((paragraph, position, cue))
        return True

    setattr(attribution, "is_quotation", spy)  # noqa: B010  # mypy minds a plain assignment
    for story in stories:
        for paragraph, offset, gold in story.paragraphs(language, tagger):
            keep_reports(paragraph, language)
            seen.clear()
            attribution.attribute(paragraph, language, indirect=True)
            for where, position, cue in seen:
                place = [chars(where, offset, position, position + 1)]
                inside = max((overlap(place, one.content) for one in gold), default=0)
                label = int(inside * 2 >= length(place))
                examples.append(
                    (fragments.fragment_features(where, position, cue, language), label, 1.0)
                )
    setattr(attribution, "is_quotation", fragments.is_quotation)  # noqa: B010
    return examples


def as_json(table: Table) -> dict[str, Any]:
    return {"bias": table.bias, "columns": list(table.columns)}


def model(stop: Table, accept: Table = EMPTY, owner: Table = EMPTY, owner_bar: int = 0) -> Model:
    return Model(
        accept=Table(accept.bias, accept.columns[:ACCEPT]),
        accept_late=Table(0, accept.columns[ACCEPT:]),
        stop=stop,
        owner=owner,
        owner_bar=owner_bar,
        subject=EMPTY,
        subject_bar=0,
        fragment=EMPTY,
    )


def clauses(stories: list[Story], plain: Language, accept_bias: int) -> tuple[Table, Table]:
    """The tables for the end of clauses and for the choice of cues."""
    tagger = Tagger(plain)
    stop = train(stop_examples(stories, plain, tagger), 4, 3e-3)
    language = attrs.evolve(plain, model=model(stop))
    accept = train(accept_examples(stories, language, tagger), 4, 3e-3)
    return stop, Table(accept.bias + accept_bias, accept.columns)


def read_stories(path: Path, skip: str | None) -> list[Story]:
    stories = []
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            raw = json.loads(line)
            if not left_out(raw["id"], skip):
                stories.append(Story(raw))
    return stories


def fit(
    stories: list[Story],
    *,
    accept_bias: int = 800,
    owner_bar: int = -1000,
    subject_bar: int = -700,
    fragment_bias: int = 0,
    log: bool = False,
) -> dict[str, Any]:
    """All tables, in the form of the file of weights."""
    plain = en.words()
    tagger = Tagger(plain)
    stop, accept = clauses(stories, plain, accept_bias)
    # The later tables see the scores of the earlier ones: these must not come from the same stories.
    claims: list[Choice] = []
    folds: list[tuple[list[Story], Table, Table]] = []
    for fold in range(FOLDS):
        others = [story for index, story in enumerate(stories) if index % FOLDS != fold]
        folds.append((stories[fold::FOLDS], *clauses(others, plain, accept_bias)))
        part, fold_stop, fold_accept = folds[-1]
        language = attrs.evolve(plain, model=model(fold_stop, fold_accept))
        claims += owner_examples(part, language, tagger)
    owner = train_choice(claims, 4, 1e-3)
    subject = train_choice(subject_examples(stories, plain, tagger), 4, 3e-3)
    segments: list[Example] = []
    for part, fold_stop, fold_accept in folds:
        tables = model(fold_stop, fold_accept, owner, owner_bar)
        segments += fragment_examples(part, attrs.evolve(plain, model=tables), tagger)
    fragment = train(segments, 8, 1e-3)
    fragment = Table(fragment.bias + fragment_bias, fragment.columns)
    if log:
        print(len(claims), "claims", sum(map(any, (r for _, r in claims))), file=sys.stderr)
        print(len(segments), "segments", sum(y for _, y, _ in segments), file=sys.stderr)
    return {
        "accept": as_json(Table(accept.bias, accept.columns[:ACCEPT])),
        "accept_late": as_json(Table(0, accept.columns[ACCEPT:])),
        "stop": as_json(stop),
        "owner": as_json(owner),
        "owner_bar": owner_bar,
        "subject": as_json(subject),
        "subject_bar": subject_bar,
        "fragment": as_json(fragment),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--skip")
    parser.add_argument("--accept-bias", type=int, default=800)
    parser.add_argument("--owner-bar", type=int, default=-1000)
    parser.add_argument("--subject-bar", type=int, default=-700)
    parser.add_argument("--fragment-bias", type=int, default=0)
    options = parser.parse_args()
    raw = fit(
        read_stories(options.gold, options.skip),
        accept_bias=options.accept_bias,
        owner_bar=options.owner_bar,
        subject_bar=options.subject_bar,
        fragment_bias=options.fragment_bias,
        log=True,
    )
    json.dump(raw, sys.stdout, ensure_ascii=False, separators=(",", ":"))
    sys.stdout.write("\n")


if __name__ == "__main__":
    main()
