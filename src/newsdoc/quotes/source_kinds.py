"""What sort of noun phrase may be a source: a person, a paper, a group, a thing."""

from __future__ import annotations

from newsdoc.quotes.language import Language
from newsdoc.quotes.paragraph import Paragraph


def kind_of(paragraph: Paragraph, start: int, end: int, language: Language) -> str:
    """What sort of phrase it is, as a letter.

    `h` pronoun, `p` paper, `g` group, `o` organisation, `q` name in marks, `r` role, `R` role with a name,
    `N` name of several words, `n` single word with a capital, `d` anything else.

    Args:
        paragraph: that holds it.
        start: its first token.
        end: the token after its last one.
        language: for roles, papers and first names.
    """
    tags, words = paragraph.tokens.tags, paragraph.tokens.words
    if tags[start] == "h":
        return "h"
    role = named = 0
    for place in range(start, end):
        tag = tags[place]
        low = words[place].lower()
        if tag == "y" or (tag == "N" and language.is_role(low)):
            if low in language.papers or low.endswith(language.paper_endings):
                return "p"
            if low in language.collectives:
                return "g"
            role = 1
        elif tag in "NK":
            if low in language.male_names or low in language.female_names:
                named = 2
            elif low.endswith(language.paper_endings):
                return "p"
            elif low in language.organisations:
                return "o"
            named += 1
        elif tag == "P":
            return "q"
    if role:
        return "r" if not named else "R"
    return "N" if named > 1 else "n" if named else "d"
