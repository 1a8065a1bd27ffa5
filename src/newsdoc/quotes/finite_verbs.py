"""Whether a word is the finite verb of its clause, where most verbs are on no list."""

from __future__ import annotations

from newsdoc.quotes.language import Language
from newsdoc.quotes.tokens import Tokens

_ATTRIBUTE_BEFORE = frozenset("DHpfje9")
_NOUN_ENDS = frozenset("NKyhi)PQRX")


def is_finite(tokens: Tokens, language: Language, place: int, start: int) -> bool:
    """Whether a token can be the finite verb of its clause.

    Args:
        tokens: of the paragraph.
        language: of the text.
        place: of the token.
        start: first token of the clause.
    """
    tag = tokens.tags[place]
    if tag in "aMVm":
        return tokens.words[place] not in language.nonfinite
    if tag not in "nE":
        return False
    word = tokens.words[place]
    if word in language.finite:
        return True
    if not word.endswith(language.finite_endings):
        return False
    before = tokens.tags[place - 1] if place > start else ""
    if before in _ATTRIBUTE_BEFORE and before:
        return False
    after = tokens.tags[place + 1 : place + 2]
    return tag != "E" and not (after and after in "Nyj" and before not in _NOUN_ENDS)
