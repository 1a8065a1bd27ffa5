"""Quotations told from titles, nicknames, slogans and scare quotes.

Four words or more in marks are nearly always somebody's; for less the weights decide by what stands
around them.
"""

from __future__ import annotations

from newsdoc.quotes.endings import size
from newsdoc.quotes.language import Language, tag_word
from newsdoc.quotes.paragraph import Cue, Paragraph

_NAME = "NK"
_SHORT = 3
_LOOK = 4
_EDGES = ".,;:!?()[]‘’'"


def is_quotation(paragraph: Paragraph, position: int, cue: Cue | None, language: Language) -> bool:
    """Whether the quoted segment at token `position` is something that somebody says.

    Args:
        paragraph: that holds it.
        position: its token.
        cue: the cue in whose content it stands; absent when there is none.
        language: whose weights decide; without weights, short segments need a cue.
    """
    tags = paragraph.tokens.tags
    before = tags[position - 1] if position else ""
    if (
        before in _NAME
        and before
        and tags[position + 1 : position + 2] == "N"
        and tags[position] == "P"
    ):
        # Ed “Slim” Porter
        return False
    if cue is None and tags[position] in "RXU" and (not before or before in ".?!RX"):
        # A sentence of its own in marks: nobody but a speaker says it.
        return True
    if language.model is None:
        ends = tags[position] in "QRX" or tags[position + 1 : position + 2] == ","
        return cue is not None or ends or len(paragraph.tokens.words[position].split()) > _SHORT
    features = fragment_features(paragraph, position, cue, language)
    return language.model.fragment.score(features) > 0


def fragment_features(
    paragraph: Paragraph, position: int, cue: Cue | None, language: Language
) -> tuple[str, ...]:
    """What the weights are asked about a segment; as many as `scoring.FRAGMENT`."""
    tokens = paragraph.tokens
    tags, words = tokens.tags, tokens.words
    inner = words[position].strip("\"“”'`„«» ")
    parts = inner.split()
    count = size(len(parts))
    capitals = sum(1 for part in parts if part[0].isupper())
    first = "U" if parts and parts[0][0].isupper() else "l"
    case = first + ("A" if capitals == len(parts) else "m" if capitals > 1 else "s")
    tag = tags[position]
    before = tags[position - 1] if position else "^"
    after = tags[position + 1 : position + 2] or "$"
    word = words[position - 1].lower() if position else "^"
    if cue is None:
        state, lemma = "0", "0"
    else:
        at_start = any(start == position for start, _ in cue.content)
        state = cue.order[0] + ("k" if cue.kept else "n") + ("s" if at_start else "-")
        lemma = cue.lemma
    grammar = "-"
    if len(parts) <= _LOOK:
        grammar = "".join(tag_word(part.strip(_EDGES) or part, language) for part in parts)
    following = words[position + 1].lower() if position + 1 < len(words) else "$"
    earlier = "f" if paragraph.found or any(p < position for p in tokens.quoted) else "-"
    return (
        f"{count}{case}",
        before + tag + after,
        f"{count}{tag}{before}",
        word if len(word) < 16 else "-",
        f"{state}{count}",
        state + case + tag,
        lemma + ("s" if len(parts) < 4 else "l"),
        before + case + after,
        earlier + state + tag,
        state + before + after + ("s" if len(parts) < 4 else "l"),
        grammar + before,
        grammar[:2] + tag + ("s" if len(parts) < 4 else "l"),
        following if len(following) < 16 else "-",
    )
