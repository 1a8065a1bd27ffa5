"""Questions and answers without marks, each behind the name of who speaks.

    Reporter: When will the bridge open?
    Dina Zaki, engineer: In December.

The words behind the label become a segment like those between marks.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from newsdoc.quotes.language import Language
from newsdoc.quotes.speech import Speech
from newsdoc.quotes.tagger import Tagger

_LABELLED = re.compile(
    r"\s*(?P<label>[^\W\d_][^:.!?؟,،;\"«»“”„\n]{0,48}):\s+(?P<words>[^\s\"“”„«»'’‘–—-][^\"«»“”„]*)$"
)
_WORD = re.compile(r"\w+")
_QUESTION = ("?", "؟")
_ENDS = (".", "!", "…", *_QUESTION)
_WORDS = 5
"""How many words a label has at most."""
_SHORTEST = 2
"""How many words a turn has at least."""
_FAR = 60
"""How far into a paragraph its label may reach."""
_TAGS = frozenset("NKyADf")


def spoken_turns(texts: Sequence[str], language: Language, tagger: Tagger) -> dict[int, Speech]:
    """The turns of an interview, by the number of their paragraph; none where a story is no interview.

    A label must be an office, or a name that the story has elsewhere too; there must be two turns, and a
    question among them or a label that comes back.

    Args:
        texts: the paragraphs.
        language: for offices.
        tagger: of the language.

    Example:
        >>> from newsdoc.quotes.languages import language_data, tagger_for
        >>> texts = ["Minister Eva Lund: Det är bra.", "Eva Lund: Mycket bra.", "Bra: kort."]
        >>> spoken_turns(texts, language_data("sv"), tagger_for("sv"))
        {0: Speech(open=19, start=19, end=30, close=30), 1: Speech(open=10, start=10, end=21, close=21)}
    """
    found = {
        number: match
        for number, text in enumerate(texts)
        if ":" in text[:_FAR] and (match := _LABELLED.match(text)) is not None
    }
    if len(found) < 2:  # one turn is no interview
        return {}
    words_of = Counter(word for text in texts for word in _WORD.findall(text))
    labels = Counter(match["label"].split()[-1] for match in found.values())
    turns: dict[int, Speech] = {}
    named: dict[int, Speech] = {}
    asked = False
    for number, match in found.items():
        label = match["label"].split()
        words = match["words"].rstrip()
        if len(label) > _WORDS or len(words.split()) < _SHORTEST or not words.endswith(_ENDS):
            continue
        if not _TAGS.issuperset(map(tagger.__getitem__, label)):
            continue
        office = any(language.is_role(word.lower()) for word in label)
        again = labels[label[-1]] > 1
        start = match.start("words")
        turn = Speech(start, start, start + len(words), start + len(words))
        if office or again or words_of[label[-1]] > 1:
            asked = asked or again or words.endswith(_QUESTION)
            turns[number] = turn
        elif len(label) > 1:
            # A name that the story has nowhere else: who answers a single question.
            named[number] = turn
    if turns and asked:
        turns |= named
    return turns if asked and len(turns) > 1 else {}
