"""Whether words in marks are said by somebody: the weights of a language that goes by rules decide.

What they are asked is in `newsdoc.quotes.segment_features`; a few segments are certain without them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsdoc.quotes.choices import Choices, weigh
from newsdoc.quotes.fragments import is_quotation
from newsdoc.quotes.language import Language
from newsdoc.quotes.ownership import segment_owners
from newsdoc.quotes.paragraph import Cue, Paragraph
from newsdoc.quotes.segment_features import segment_features
from newsdoc.quotes.tagger import Tagger

_SEGMENTS = frozenset("QRXPU")
_MARKS = '"“”„«»‚‘›‹'
_UNCLAIMED = "rn00"
"""The feature of a segment that no cue claims, and that the rules take for none."""
_SHORT = 4
"""Fewer words than this in marks may be a name."""


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
    certain = _right_beside_reports(paragraph)
    told = _listeners(paragraph, language)
    for position, features in segment_examples(paragraph, language, tagger, story):
        if position in certain:
            said = True
        elif (
            position in told
            or _is_medium(paragraph, position)
            or (_UNCLAIMED in features and _is_named(paragraph, position, language))
        ):
            said = False
        else:
            said = weigh(choices.segment, features) > choices.segment_bar
        paragraph.judged[position] = said


def _right_beside_reports(paragraph: Paragraph) -> set[int]:
    """Segments that are all that is said: „Ja“, sagte sie. Sie sagte: „Es regnet.“"""
    tags = paragraph.tokens.tags
    found = set()
    for cue in paragraph.cues:
        if not cue.kept or cue.source is None or not cue.content:
            continue
        start, end = cue.content[0]
        if end == start + 1 and (_is_led_to(tags, cue, start) or _is_followed(tags, cue, start)):
            found.add(start)
    for position in paragraph.tokens.quoted:
        # „…“, sagte sie. „… ¶ „…“: a quotation that goes on in the next paragraph
        alone = not position or tags[position - 1] in ".?!RX:"
        if alone and (tags[position] == "U" or (tags[position] in "RX" and _says(tags, position))):
            found.add(position)
    return found


def _is_led_to(tags: str, cue: Cue, position: int) -> bool:
    """Sie sagte: „Es regnet.“"""
    leads = cue.order == "after" and cue.tag in "VE"
    return leads and tags[position] in "RX" and tags[position - 1] == ":"


def _is_followed(tags: str, cue: Cue, position: int) -> bool:
    """„Ja“, sagte sie."""
    follows = cue.order != "after" and cue.tag in "VEL"
    return follows and tags[position] in _SEGMENTS and tags[position + 1 : position + 2] == ","


def _is_medium(paragraph: Paragraph, position: int) -> bool:
    """Sie sagte im „Tagblatt“: where something is said, and not what."""
    tags, words = paragraph.tokens.tags, paragraph.tokens.words
    if position < 2 or tags[position] != "P" or tags[position + 1 : position + 2] != ":":
        return False
    name = words[position].strip(_MARKS)
    return tags[position - 1] in "pD" and name[:1].isupper() and len(name.split()) < _SHORT


def _is_named(paragraph: Paragraph, position: int, language: Language) -> bool:
    """Der Roman „…“: a short segment that is the name of the noun before it, and nobody speaks."""
    tags, words = paragraph.tokens.tags, paragraph.tokens.words
    if not position or tags[position - 1] not in "NyKn":
        return False
    if not words[position - 1].lower().endswith(language.naming):
        return False
    return len(words[position].split()) < _SHORT


def _says(tags: str, position: int) -> bool:
    """Whether a sentence of its own in marks follows another: nobody but a speaker says it."""
    return position > 0 and tags[position - 1] != ":"


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
    """The token of each segment of a paragraph, in order, with what the weights are asked about it."""
    owners = segment_owners(paragraph, language)
    sentences = paragraph.sentences
    index = 0
    for position in paragraph.tokens.quoted:
        while index + 1 < len(sentences) and position >= sentences[index][1]:
            index += 1
        sentence = sentences[index] if sentences else (0, len(paragraph.tokens.tags))
        cue = owners.get(position)
        start, end = paragraph.inside(position)
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
            ),
        )
