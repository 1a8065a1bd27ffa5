"""Quotations told from titles, nicknames, slogans and scare quotes.

Four words or more in marks are nearly always somebody's; for less the weights decide by what stands
around them.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsdoc.quotes.endings import size_name
from newsdoc.quotes.language import Language
from newsdoc.quotes.paragraph import Cue, Paragraph
from newsdoc.quotes.tagger import tag_word

_NAME = "NK"
_SHORT = 3
_LOOK = 4
_LONG = 12
_EDGES = ".,;:!?()[]‘’'"


def is_quotation(paragraph: Paragraph, position: int, cue: Cue | None, language: Language) -> bool:
    """Whether the quoted segment at token `position` is something that somebody says.

    Args:
        paragraph: that holds it.
        position: its token.
        cue: the cue in whose content it stands; absent when there is none.
        language: whose weights decide; without weights, short segments need a cue.
    """
    judged = paragraph.judged.get(position)
    if judged is not None:
        return judged
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
    if cue is None and len(tags) == 1 and len(paragraph.tokens.words[0].split()) >= _LOOK:
        # A paragraph of its own in marks.
        return True
    if language.model is None:
        return by_rules(paragraph, position, cue, language)
    features = fragment_features(paragraph, position, cue, language)
    return language.model.fragment.score(features) > 0


def by_rules(paragraph: Paragraph, position: int, cue: Cue | None, language: Language) -> bool:
    """Whether a segment is a quotation, where there are no weights to ask.

    Names and titles are told by their words: nothing but names, nouns and what joins them. What a
    verb of speech leads to or follows is a quotation however it looks.
    """
    tokens = paragraph.tokens
    tags, words = tokens.tags, tokens.words
    tag = tags[position]
    parts = words[position].strip("\"“”'`„«»‚‘› ").split()
    if not parts:
        return False
    if not language.attributes:
        ends = tag in "QRX" or tags[position + 1 : position + 2] == ","
        return ends or len(parts) > _SHORT
    before = tags[position - 1] if position else ""
    at_start = cue is not None and any(start == position for start, _ in cue.content)
    at_end = cue is not None and cue.order != "after" and cue.content[0] == (position, position + 1)
    goes_on = cue is not None and cue.order == "around" and (position, position + 1) in cue.content
    if at_end or ((at_start or goes_on) and before in ":,-" and before):
        return True
    if tag in "QRXU":
        return True
    inner = [tag_word(part.strip(_EDGES) or part, language) for part in parts]
    title = looks_like_title(parts, inner, language)
    word = words[position - 1].lower() if position else ""
    predicate = cue is not None and language.predicates and parts[0][:1].islower()
    if predicate and cue is not None and cue.order == "after" and cue.lemma in language.calling:
        # "har kallat projektet ”ett monster”"
        return True
    if word in language.scare_before or (
        before in _LINKS
        and before
        and position > 1
        and cue is None
        and words[position - 2].lower() in language.scare_before
    ):
        return False
    if _is_name_of(parts, before, cue, language):
        return False
    if (
        cue is None
        and before in _STOPS
        and tags[position + 1 : position + 2] in ("", ".", "?", "!")
    ):
        # A sentence of its own, the stop after the mark; only a title has capitals all through.
        return len(parts) > 1 and not all(part[:1].isupper() for part in parts)
    if cue is not None and cue.kept and not at_start:
        # Inside of what is reported: whatever its marks mean, the words are reported too.
        return True
    if cue is None:
        small = parts[0][:1].islower() and language.noun_capitals and len(parts) > 1
        # "die „volle Unterstützung“": an adjective of somebody's own.
        if small or len(parts) > _LOOK:
            return not title
        near = tags[max(0, position - _NEAR) : position + _NEAR]
        # "Das System sei „kaputt“": the mood says that somebody says so.
        return "M" in near and not title
    if before in _NAMING and before and len(parts) <= _LOOK + 1 and not at_start:
        return not title and parts[0][:1].islower()
    if title and cue.lemma == ":":
        return True
    if cue.kept and at_start and not _VERBS.isdisjoint(inner) and not language.noun_capitals:
        # "a crié « Dieu est grand »": a sentence, however short.
        return True
    if (
        not cue.kept
        and len(parts) <= _NOUNS
        and cue.lemma not in language.calling
        and before in _LINKS
    ):
        # "raconte l'histoire d'un « passeur »"
        return bool(language.noun_capitals)
    if title:
        return word in language.labelling or (at_start and cue.lemma in language.calling)
    return predicate or cue.kept or at_start or cue.lemma in language.calling or len(parts) > _SHORT


def _is_name_of(parts: Sequence[str], before: str, cue: Cue | None, language: Language) -> bool:
    """Whether words in marks are what something is called: "leur mouvement « Touche pas … »"."""
    if language.noun_capitals or not parts[0][:1].isupper():
        return False
    if cue is None:
        return bool(before) and before in "nyNj"
    return cue.lemma in language.christening


_NAMING = "NKy"
_LINKS = "fzDp"
_NOUNS = 2
_VERBS = frozenset("abVmdE")
_STOPS = ".?!RX"
_NEAR = 8


def looks_like_title(parts: Sequence[str], inner: Sequence[str], language: Language) -> bool:
    """Whether words in marks read like a name or a title.

    Args:
        parts: the words.
        inner: their tags.
        language: whose nouns may have capitals.

    Example:
        >>> from newsdoc.quotes.languages import language_data
        >>> looks_like_title(["Der", "Spiegel"], ["D", "N"], language_data("de"))
        True
    """
    if not parts[0][:1].isupper() and not parts[0][:1].isdigit():
        return False
    if language.noun_capitals:
        return all(tag in "NKyAv9pfDcY~-W" for tag in inner)
    capitals = sum(1 for part in parts if part[:1].isupper())
    return len(parts) <= _SHORT or capitals * 2 >= len(parts)


def fragment_features(
    paragraph: Paragraph, position: int, cue: Cue | None, language: Language
) -> tuple[str, ...]:
    """What the weights are asked about a segment; as many as `scoring.FRAGMENT`."""
    tokens = paragraph.tokens
    tags, words = tokens.tags, tokens.words
    inner = words[position].strip("\"“”'`„«» ")
    parts = inner.split()
    length = len(parts)
    count = size_name(length)
    capitals = sum([part[0].isupper() for part in parts])
    first = "U" if parts and parts[0][0].isupper() else "l"
    case = first + ("A" if capitals == length else "m" if capitals > 1 else "s")
    tag = tags[position]
    before = tags[position - 1] if position else "^"
    after = tags[position + 1 : position + 2] or "$"
    word = words[position - 1].lower() if position else "^"
    if cue is None:
        state, lemma = "0", "0"
    else:
        at_start = position in [start for start, _ in cue.content]
        state = cue.order[0] + ("k" if cue.kept else "n") + ("s" if at_start else "-")
        lemma = cue.lemma
    grammar = "-"
    if length <= _LOOK:
        grammar = "".join(tag_word(part.strip(_EDGES) or part, language) for part in parts)
    following = words[position + 1].lower() if position + 1 < len(words) else "$"
    short = "s" if length < _LOOK else "l"
    strength = "0" if cue is None else str(max(-6, min(6, cue.score // 700)))
    inner_word = parts[0].lower() if parts and len(parts[0]) < _LONG else "-"
    place = ("^" if position == 0 else "-") + ("$" if position + 1 >= len(words) - 1 else "-")
    earlier = "f" if paragraph.found or tokens.quoted[0] < position else "-"
    return (
        count + case,
        before + tag + after,
        count + tag + before,
        word if len(word) < 16 else "-",
        state + count,
        state + case + tag,
        lemma + short,
        before + case + after,
        earlier + state + tag,
        state + before + after + short,
        grammar + before,
        grammar[:2] + tag + short,
        following if len(following) < 16 else "-",
        strength + state + short,
        tags[max(0, position - 3) : position] + tag + short,
        tag + tags[position + 1 : position + 3] + short,
        inner_word + before if short == "s" else "-",
        f"{place}{min(len(tokens.quoted), 5)}{tag}{state[0]}",
        lemma + before + case[0],
    )
