"""What a quoted segment looks like: tags, shapes, places and single short words around and in it."""

from __future__ import annotations

from newsdoc.quotes.language import Language
from newsdoc.quotes.paragraph import Cue, Paragraph
from newsdoc.quotes.tagger import Tagger
from newsdoc.quotes.tokens import Range

_EDGES = "\"“”'`„«»‚‘›‹ "
_PUNCTUATION = ".,;:!?()[]‘’'…"
_VERBS = frozenset("aVMm")
_LONG_WORD = 14
_SHORT = 4
_EARLIER = 25
"""How many tokens before its sentence are looked at."""
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
    """
    tokens = paragraph.tokens
    tags, words = tokens.tags, tokens.words
    parts = words[position].strip(_EDGES).split()
    count = len(parts)
    bucket = size(count)
    plain = [part.strip(_PUNCTUATION) or part for part in parts[:_SEEN]]
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
    high = sentence[1]
    if cue is None:
        state = lemma = how = "0"
    else:
        at_start = any(start == position for start, _ in cue.content)
        state = cue.order[0] + ("k" if cue.kept else "n") + ("s" if at_start else "-")
        lemma = cue.lemma.replace(" ", "_")
        how = "c" if lemma in language.calling else "t" if lemma in language.thinking else cue.tag
    short = "s" if count < _SHORT else "l"
    features = [
        f"n{bucket}{shape}",
        f"n{bucket}{tag}",
        f"r{'y' if ruled else 'n'}{short}{shape}",
        f"r{'y' if ruled else 'n'}{state}{how}",
        f"a{before}{tag}{after}",
        f"m{min(3, repeated)}{short}",
        f"L{lemma}{short}",
        f"l{last[-2:]}{short}{'U' if last[:1].isupper() else 'l'}",
    ]
    if len(word) < _LONG_WORD:
        features.append(f"w{word}")
        features.append(f"w{word}{short}{shape[0]}")
    if count >= 2 and not _VERBS.isdisjoint(map(tagger.__getitem__, plain)):
        features.append(f"verb{short}")
    later = tags[position + 1 : min(high, position + 5)]
    features.append(f"later{'V' if 'V' in later else 'E' if 'E' in later else '-'}{short}")
    signs = _signs(paragraph, language, sentence)
    features.append(f"F{signs}{short}")
    earlier = tags[max(0, sentence[0] - _EARLIER) : sentence[0]]
    said = f"{'M' if 'M' in earlier else '-'}{'V' if 'V' in earlier else '-'}"
    features.append(f"M{said}{signs[:1]}{short}")
    return features


def _signs(paragraph: Paragraph, language: Language, sentence: Range) -> str:
    """What says that a sentence reports something, a letter each; "-" when nothing does.

    `s` a verb of speech, `c` one that calls something by a name, `t` one of thinking, `L` and `T` words
    before and after a source, `M` reported mood, `h` "soll".
    """
    tags, words = paragraph.tokens.tags, paragraph.tokens.words
    found = {tag for tag in "LTM" if tags.find(tag, *sentence) >= 0}
    for place in range(*sentence):
        tag = tags[place]
        if tag in "VE":
            form = language.forms.get(words[place].lower())
            if form is not None:
                calls, thinks = form.lemma in language.calling, form.lemma in language.thinking
                found.add("c" if calls else "t" if thinks else "s")
        elif tag == "n" and words[place] in language.hearsay:
            found.add("h")
    return "".join(sign for sign in "sctLTMh" if sign in found) or "-"
