"""What a quoted segment looks like: tags, shapes, places and single short words around and in it."""

from __future__ import annotations

from newsdoc.quotes.language import Language, Tagger
from newsdoc.quotes.paragraph import Cue, Paragraph
from newsdoc.quotes.tokens import Range

_EDGES = "\"“”'`„«»‚‘›‹ "
_PUNCTUATION = ".,;:!?()[]‘’'…"
_SEGMENTS = frozenset("QRXPU")
_LONG_WORD = 14
_ENDING = 4
_SHORT = 4
_NEAR = 10
_SEEN = 6
"""How many words of a segment are looked at one by one."""


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
