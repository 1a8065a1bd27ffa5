"""Words whose tag is told by more than their capital, where every noun has one: German.

"Höhnisch fügte er hinzu": no noun, though it has a capital; "Lothar Nicht": a name, though it looks like
a small word; "die erwarteten Proteste": an attribute, though it looks like a verb.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

_OPENING = re.compile(r"(?:^|(?<=[.?!RX:]))(N)(?![NKyA(-])")
_ATTRIBUTIVE = re.compile(r"V(?<=[DHj]V)(?=[nNKyj])")
"""No verb stands between an article and its noun."""
_PERSON = re.compile(r"A(?<=[DHj]A)(?![NKAy])")
"""„sagte die Frau.“: no title, and its full stop ends the sentence."""
_SURNAME = re.compile(r"N(?=[rpc])")
_INSEPARABLE = ("be", "ent", "er", "ge", "miss", "ver", "zer", "über", "unter", "wider", "wieder")
"""How verbs begin whose past forms look like their participles: "das erklärte Ziel"."""
_LONG = 5
"""More letters than this has a word that is told by its ending."""


def with_capitals(
    tags: str, words: Sequence[str], first_names: Collection[str], adverb_endings: tuple[str, ...]
) -> str:
    """The tags of a paragraph after these words have theirs.

    Args:
        tags: by the spelling of each word alone.
        words: of the paragraph.
        first_names: of the language, in lower case.
        adverb_endings: of words that are no nouns where a sentence starts with them.

    Example:
        >>> with_capitals("NVh", ["Höhnisch", "sagte", "er"], (), ("isch",))
        'rVh'
    """
    parts: list[str] = []
    done = 0
    for match in _OPENING.finditer(tags):
        at = match.start(1)
        if len(words[at]) > _LONG and words[at].endswith(adverb_endings):
            parts += [tags[done:at], "r"]
            done = at + 1
    tags = "".join([*parts, tags[done:]])
    parts, done = [], 0
    for match in _SURNAME.finditer(tags):
        at = match.end()
        if words[at][0].isupper() and words[at - 1].lower() in first_names:
            parts += [tags[done:at], "N"]
            done = at + 1
    tags = _PERSON.sub("y", "".join([*parts, tags[done:]]))
    parts, done = [], 0
    for match in _ATTRIBUTIVE.finditer(tags):
        at = match.start()
        if not _is_said(tags, words, at):
            parts += [tags[done:at], "j"]
            done = at + 1
    return "".join([*parts, tags[done:]])


def _is_said(tags: str, words: Sequence[str], at: int) -> bool:
    """Whether "Das" is what somebody says: "Das sagte Lind", "Das erklärte Minister Lang"."""
    if words[at - 1] != "Das" or (at > 1 and tags[at - 2] not in ".?!RX"):
        return False
    if not words[at].startswith(_INSEPARABLE):
        return True
    return tags[at + 1] in "yK" or tags[at + 1 : at + 3] in ("NN", "NK")
