"""What a quoted segment looks like to the weights of a language that goes by rules.

The features tell words that somebody says from titles, names and words held at a distance. They are tags,
shapes, places, and single short words; what a weight says of each is in the language's `choices`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsdoc.quotes.choices import Choices, weigh
from newsdoc.quotes.fragments import is_quotation
from newsdoc.quotes.language import Language, Tagger
from newsdoc.quotes.ownership import segment_owners
from newsdoc.quotes.paragraph import Cue, Paragraph
from newsdoc.quotes.tokens import Range

_EDGES = "\"“”'`„«»‚‘›‹ "
_PUNCTUATION = ".,;:!?()[]‘’'…"
_SEGMENTS = frozenset("QRXPU")
_LONG_WORD = 14
_ENDING = 4
_SHORT = 4
_NAMED = frozenset(("rn00", "naming-s"))
"""Features of a short segment that is the name of the noun before it."""
_NEAR = 10
_SEEN = 6
"""How many words of a segment are looked at one by one."""


class Occurrences:
    """How often words in marks stand in a story."""

    __slots__ = ("_marked",)

    def __init__(self, paragraphs: Iterable[Paragraph]) -> None:
        self._marked: dict[str, int] = {}
        for paragraph in paragraphs:
            for segment in paragraph.segments:
                words = paragraph.text[segment.start : segment.end]
                self._marked[words] = self._marked.get(words, 0) + 1

    def marked(self, words: str) -> int:
        """How many segments have these words."""
        return self._marked.get(words, 0)


def judge_segments(
    paragraph: Paragraph, language: Language, tagger: Tagger, story: Occurrences, choices: Choices
) -> None:
    """Fill in `paragraph.judged` by the weights.

    Args:
        paragraph: with its cues.
        language: of the text.
        tagger: of the language.
        story: how often words in marks stand in it.
        choices: the weights.
    """
    certain = _right_before_reports(paragraph)
    told = _listeners(paragraph, language)
    for position, features in segment_examples(paragraph, language, tagger, story):
        if position in certain:
            said = True
        elif position in told or _NAMED.issubset(features):
            # "der Roman „…“", and no verb of speech anywhere near
            said = False
        else:
            said = weigh(choices.segment, features) > choices.segment_bar
        paragraph.judged[position] = said


def _right_before_reports(paragraph: Paragraph) -> set[int]:
    """Segments that are all that is said before a comma and a reporting clause: „Ja“, sagte sie."""
    tags = paragraph.tokens.tags
    found = set()
    for cue in paragraph.cues:
        if cue.kept and cue.order != "after" and cue.tag in "VEL" and cue.source is not None:
            start, end = cue.content[0]
            if end == start + 1 and tags[start] in _SEGMENTS and tags[end : end + 1] == ",":
                found.add(start)
    for position in paragraph.tokens.quoted:
        # „…“, sagte sie. „… ¶ „…“: a quotation that goes on in the next paragraph
        if tags[position] == "U" and (not position or tags[position - 1] in ".?!RX:"):
            found.add(position)
    return found


def _listeners(paragraph: Paragraph, language: Language) -> set[int]:
    """Segments that name who is told: "sagte Lind der „Küstenpost“"."""
    tokens = paragraph.tokens
    found = set()
    for cue in paragraph.cues:
        if cue.tag not in "VE" or cue.lemma in language.calling:
            continue
        for place in (cue.last, cue.source[1] if cue.source is not None else cue.last):
            if tokens.tags[place : place + 2] == "DP" and (
                tokens.words[place].lower() in language.genitives | language.oblique
            ):
                found.add(place + 1)
    return found


def segment_examples(
    paragraph: Paragraph, language: Language, tagger: Tagger, story: Occurrences
) -> Iterator[tuple[int, list[str]]]:
    """The token of each segment of a paragraph, in order, with what the weights are asked about it.

    What a segment looks like depends on whether the one before it in its sentence was judged to be a
    quotation: `paragraph.judged` is read as it fills.
    """
    owners = segment_owners(paragraph, language)
    sentences = paragraph.sentences
    index = 0
    last = -1
    for position in paragraph.tokens.quoted:
        while index + 1 < len(sentences) and position >= sentences[index][1]:
            index += 1
        sentence = sentences[index] if sentences else (0, len(paragraph.tokens.tags))
        cue = owners.get(position)
        start, end = paragraph.inside(position)
        before = "-"
        if last >= sentence[0]:
            before = "y" if paragraph.judged.get(last) else "n"
        yield (
            position,
            segment_features(
                paragraph,
                position,
                cue,
                language,
                tagger,
                sentence=sentence,
                ruled=is_quotation(paragraph, position, cue, language),
                repeated=story.marked(paragraph.text[start:end]),
                before_kept=before,
            ),
        )
        last = position


def size(count: int) -> str:
    """A number, the coarser the larger.

    Example:
        >>> [size(count) for count in (0, 3, 5, 40)]
        ['0', '3', '4', '9']
    """
    if count <= 3:
        return str(count)
    return "4" if count <= 5 else "6" if count <= 8 else "9"


def segment_features(
    paragraph: Paragraph,
    position: int,
    cue: Cue | None,
    language: Language,
    tagger: Tagger,
    *,
    sentence: Range,
    ruled: bool,
    repeated: int,
    before_kept: str,
) -> list[str]:
    """What the weights are asked about a segment.

    Args:
        paragraph: that holds it.
        position: its token.
        cue: the cue in whose content it stands; absent when there is none.
        language: of the text.
        tagger: of the language.
        sentence: tokens of its sentence.
        ruled: what the rules say of it.
        repeated: how many segments of the story have its words.
        before_kept: of the segment before it in the sentence, whether it is a quotation: `y` or `n`;
            `-` when there is none.
    """
    tokens = paragraph.tokens
    tags, words = tokens.tags, tokens.words
    inner = words[position].strip(_EDGES)
    parts = inner.split()
    count = len(parts)
    bucket = size(count)
    plain = [part.strip(_PUNCTUATION) or part for part in parts[:_SEEN]]
    inner_tags = "".join(map(tagger.__getitem__, plain))
    upper = sum(1 for part in parts if part[:1].isupper())
    first = parts[0][:1] if parts else ""
    shape = ("U" if first.isupper() else "9" if first.isdigit() else "l") + (
        "A" if upper == count else "l" if not upper else "m"
    )
    last = plain[-1] if count <= _SEEN and plain else parts[-1].strip(_PUNCTUATION) if parts else ""
    tag = tags[position]
    before = tags[position - 1] if position else "^"
    after = tags[position + 1 : position + 2] or "$"
    word = words[position - 1].lower() if position else "^"
    second = words[position - 2].lower() if position > 1 else "^"
    following = words[position + 1].lower() if position + 1 < len(words) else "$"
    low, high = sentence
    if cue is None:
        state, lemma, how = "0", "0", "0"
    else:
        at_start = any(start == position for start, _ in cue.content)
        state = cue.order[0] + ("k" if cue.kept else "n") + ("s" if at_start else "-")
        lemma = cue.lemma
        how = "c" if lemma in language.calling else "t" if lemma in language.thinking else cue.tag
    short = "s" if count < _SHORT else "l"
    text = f" {inner.lower()} "
    around = tags[low:high]
    features = [
        f"n{bucket}{shape}",
        f"n{bucket}{tag}",
        f"r{'y' if ruled else 'n'}{short}{shape}",
        f"r{'y' if ruled else 'n'}{state}{how}",
        f"a{before}{tag}{after}",
        f"b{before}{shape}{short}",
        f"g{inner_tags[:4]}{'+' if count > 4 else ''}",
        f"h{inner_tags[:1]}{inner_tags[-1:]}{short}",
        f"s{state}{short}",
        f"s{state}{shape}",
        f"i{state}{before}",
        f"k{before_kept}{after}{short}",
        f"k{before_kept}{before}{shape}",
        f"m{min(3, repeated)}{short}",
        f"f{following if len(following) < _LONG_WORD else '-'}",
        f"p{before}{after}{short}",
    ]
    if len(word) < _LONG_WORD:
        features.append(f"w{word}")
        features.append(f"w{word}{short}{shape[0]}")
    if before in "NyKnV":
        features.append(f"e{word[-_ENDING:]}")
        features.append(f"E{word[-3:]}{shape[0]}")
    names = before in "NyKn" and word.endswith(language.naming)
    if names:
        features.append("naming" + shape)
        features.append("naming" + ("k" if cue is not None and cue.kept else "-") + short)
    if before in "nj" and len(second) < _LONG_WORD:
        features.append(f"v{second}")
    features.append(f"L{lemma}{short}")
    if tags[position + 1 : position + 3] == "-N" or after == "-":
        features.append("hyphen" + shape[0])
    features.append("l" + last[-2:] + short + ("U" if last[:1].isupper() else "l"))
    if count >= 2:
        if any(tagged in "aVMm" for tagged in inner_tags):
            features.append("verb" + short)
        if " ich " in text or " wir " in text or " uns " in text or " mein" in text:
            features.append("I")
        if " nicht " in text or " kein" in text:
            features.append("not")
        if " the " in text or " of " in text or " and " in text or " for " in text:
            features.append("the")
    features.append("d" if any(char.isdigit() for char in inner) else "D")
    features.append("mood" + ("y" if "M" in around else "n") + short + shape[0])
    features.append("reports" + ("y" if any(c in around for c in "VLT") else "n") + short)
    near = tags[max(low, position - _NEAR) : position]
    features.append("near" + ("V" if "V" in near else "E" if "E" in near else "-") + short)
    later = tags[position + 1 : min(high, position + 5)]
    features.append("later" + ("V" if "V" in later else "E" if "E" in later else "-") + short)
    features.append("bracket" if before == "(" else "open")
    if position == low:
        features.append("first" + after + short)
    features.append("only" + size(sum(1 for c in around if c in _SEGMENTS)) + short)
    if paragraph.heading:
        features.append("heading")
    return features
