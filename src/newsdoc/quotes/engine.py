"""The stages one after the other, and the two public calls."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from newsdoc.model.quotes import Quote
from newsdoc.quotes.assembly import Assembler
from newsdoc.quotes.attribution import attribute
from newsdoc.quotes.clauses import plain_sentences, sentences
from newsdoc.quotes.continuation import join_paragraphs
from newsdoc.quotes.cues import find_cues
from newsdoc.quotes.indirect import keep_reports
from newsdoc.quotes.insertions import cut_insertions
from newsdoc.quotes.interviews import spoken_turns
from newsdoc.quotes.language import Language
from newsdoc.quotes.languages import guess_language, language_data, tagger_for
from newsdoc.quotes.marks import mark_style, pair_marks, pair_single_marks
from newsdoc.quotes.nicknames import take_nicknames
from newsdoc.quotes.paragraph import Paragraph
from newsdoc.quotes.rules import find_reports
from newsdoc.quotes.segment_choice import Occurrences, judge_segments
from newsdoc.quotes.source_choice import choose_sources
from newsdoc.quotes.speakers import Resolver
from newsdoc.quotes.speech import cut_speech
from newsdoc.quotes.spread import spread
from newsdoc.quotes.subjects import choose_subjects
from newsdoc.quotes.tagger import Tagger
from newsdoc.quotes.tokens import NO_TOKENS, SEGMENT_TAGS, announce, announces, tokenise
from newsdoc.quotes.unspaced import find_unspaced
from newsdoc.quotes.unspaced_speakers import UnspacedResolver

_OPENING = ("“", '"', "”", "„", "«", "»", "''", "``")

_DASHES = ("– ", "— ", "- ", "―")
_QUESTION = ("Q. ", "Q: ")

Person = tuple[str, str | None, str | None]
"""Name, role and URI of somebody whom the article's metadata names."""


@attrs.frozen
class ParagraphText:
    """A paragraph with what is known of it besides its words."""

    text: str
    """The words."""
    heading: bool = False
    """Whether it is a headline or crosshead: these use single marks, and capitals all through."""


def find_in_text(
    text: str,
    language: str | None = "en",
    *,
    indirect: bool = True,
    people: Iterable[Person] = (),
) -> tuple[Quote, ...]:
    r"""The quotes of a text whose paragraphs are its lines, in the order of their first span.

    Spans are half-open code point offsets into `text`, also those of source and cue. A quotation over
    several paragraphs is one quote with a span in each.

    Args:
        text: any string; paragraphs end with "\n" (or "\r\n").
        language: BCP 47 tag; absent to have it guessed.
        indirect: whether reported speech without quotation marks is wanted too.
        people: name, role and URI of people known from elsewhere.

    Example:
        >>> quote, = find_in_text('"It rained," Mina Haas said. "Then it froze."')
        >>> quote.texts('"It rained," Mina Haas said. "Then it froze."')
        ('It rained,', 'Then it froze.')
        >>> quote.attribution.speaker.name
        'Mina Haas'
    """
    lines = text.split("\n")
    paragraphs, assembler = _read(
        [ParagraphText(line) for line in lines], language, indirect, people
    )
    starts = []
    start = 0
    for line in lines:
        starts.append(start)
        start += len(line) + 1
    return assembler.whole(paragraphs, starts)


def find_in_paragraphs(
    paragraphs: Sequence[str | ParagraphText],
    language: str | None = "en",
    *,
    indirect: bool = True,
    people: Iterable[Person] = (),
) -> tuple[tuple[Quote, ...], ...]:
    """The quotes of each paragraph of a story, in order.

    Spans are half-open code point offsets into their own paragraph. A quotation over several paragraphs
    is a quote in each, from the second on with `continues=True`; a source or cue that stands in another
    paragraph has its text but no span. Speakers are resolved over all paragraphs.

    Args:
        paragraphs: texts, or texts marked as headings.
        language: BCP 47 tag; absent to have it guessed.
        indirect: whether reported speech without quotation marks is wanted too.
        people: name, role and URI of people known from the article's metadata.

    Example:
        >>> first, second = find_in_paragraphs(["“We dig,” Lind said. “Then", "“we fill.”"])
        >>> second[0].continues, second[0].attribution.source
        (True, Mention(text='Lind'))
    """
    given = [ParagraphText(one) if isinstance(one, str) else one for one in paragraphs]
    read, assembler = _read(given, language, indirect, people)
    return assembler.by_paragraph(read)


def _read(
    texts: Sequence[ParagraphText], code: str | None, indirect: bool, people: Iterable[Person]
) -> tuple[list[Paragraph], Assembler]:
    """Every paragraph with what was found in it, and what makes quotes of that."""
    if code is None:
        code = guess_language(one.text for one in texts)
    language = language_data(code)
    paragraphs = read_paragraphs(texts, language, tagger_for(language.code), indirect=indirect)
    resolver: Resolver | UnspacedResolver | None = None
    if language.people is not None:
        resolver = UnspacedResolver(language.people, paragraphs)
    elif language.attributes and any(paragraph.found for paragraph in paragraphs):
        resolver = Resolver(paragraphs, language, people)
    return paragraphs, Assembler(resolver)


def _is_quoted_next(texts: Sequence[ParagraphText], number: int, *, dashes: bool) -> bool:
    """Whether the next paragraph that has words starts with a quotation mark, or with a dash."""
    for given in texts[number + 1 : number + 4]:
        text = given.text.lstrip()
        if text:
            return text.startswith(_OPENING) or (dashes and text.startswith(_DASHES))
    return False


def read_paragraphs(
    texts: Sequence[ParagraphText], language: Language, tagger: Tagger, *, indirect: bool = True
) -> list[Paragraph]:
    """Every paragraph with what was found in it, before speakers are resolved."""
    whole = "\n".join([one.text for one in texts])
    style = mark_style(whole)
    blank = Paragraph("", heading=False, segments=[], tokens=NO_TOKENS)
    paragraphs: list[Paragraph] = []
    english = language.model is not None or not language.attributes
    interview = any(sign in whole for sign in _QUESTION)
    interview = interview and any(one.text.startswith(_QUESTION) for one in texts)
    plain = not english and language.script is None
    turns = spoken_turns([one.text for one in texts], language, tagger) if plain else {}
    spaced: list[str] | list[None] = spread(whole)
    if len(spaced) != len(texts):  # a paragraph with line breaks in it
        spaced = [None] * len(texts)
    for number, given in enumerate(texts):
        text = given.text
        if not text or text.isspace():
            paragraphs.append(blank)
            continue
        segments = pair_marks(text, style)
        if style.single or given.heading:
            segments = sorted([*segments, *pair_single_marks(text, segments)])
        if language.script is not None:
            paragraph = Paragraph(text, given.heading, segments, NO_TOKENS)
            find_unspaced(paragraph, language.script, indirect=indirect)
            paragraphs.append(paragraph)
            continue
        if segments and not english:
            segments = cut_insertions(text, segments, language, tagger)
        if language.speech:
            segments = cut_speech(text, segments, language, tagger)
        if number in turns and not segments:
            segments = [turns[number]]
        tokens = tokenise(text, segments, tagger, spaced[number])
        if segments and (english or language.name_particles):
            segments = take_nicknames(tokens, segments, language.name_particles)
        if (
            (language.model is not None or language.speech)
            and text.rstrip().endswith(":")
            and _is_quoted_next(texts, number, dashes=bool(language.speech))
        ):
            announce(tokens)
        paragraph = Paragraph(text, given.heading, segments, tokens)
        paragraph.interview = interview
        paragraph.cut = sentences if english else plain_sentences
        paragraphs.append(paragraph)
    if language.script is not None:
        join_paragraphs(paragraphs, language)
        return paragraphs
    choices = language.choices
    story = Occurrences(paragraphs) if choices is not None else None
    before_quotation = False
    for paragraph in reversed(paragraphs):
        if not paragraph.tokens.words:
            continue
        # Reported speech alone is looked for only where it is wanted, or tells who speaks next.
        leads = before_quotation and announces(paragraph.tokens)
        wanted = indirect or leads or bool(paragraph.segments)
        if language.attributes and wanted:
            if language.model is None:
                find_reports(paragraph, language)
                if choices is not None and story is not None and paragraph.segments:
                    judge_segments(paragraph, language, tagger, story, choices)
            else:
                find_cues(paragraph, language, everywhere=indirect or before_quotation)
                keep_reports(paragraph, language)
        attribute(paragraph, language, indirect=indirect)
        choose_subjects(paragraph, language)
        before_quotation = paragraph.tokens.tags[0] in SEGMENT_TAGS and (
            language.model is None or not paragraph.found or paragraph.found[0].cue is None
        )
    join_paragraphs(paragraphs, language)
    if choices is not None:
        choose_sources(paragraphs, language, choices)
    return paragraphs
