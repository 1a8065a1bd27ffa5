"""Words that may report: verbs, "according to", labels, adjectives and nouns, each with its source.

A cue found here is a candidate: `newsdoc.quotes.indirect` decides which of them report without
quotation marks, `newsdoc.quotes.attribution` which of them a quotation hangs on.
"""

from __future__ import annotations

import re

from newsdoc.quotes.clauses import dateline_end
from newsdoc.quotes.language import Language
from newsdoc.quotes.paragraph import Cue, Paragraph
from newsdoc.quotes.phrases import according_cue, adjective_cue, noun_cue, view_cue
from newsdoc.quotes.placing import opening_verb, place_content, place_inverted
from newsdoc.quotes.sentence import Sentence
from newsdoc.quotes.source_starts import from_start
from newsdoc.quotes.sources import later_subject, phrase_after, sentence_subject, subject_before
from newsdoc.quotes.tokens import Range
from newsdoc.quotes.unlisted import colon_cue, label_cue, reply_cue, unlisted_verb

# A form that is on no list counts when "that" follows it.
_CUE = re.compile(r"[VSFGELjld](?:(?<!d)|(?=t))")
_BEFORE_QUOTED = re.compile(r"[,:]?[QRXPU]")
_BE_BEFORE = re.compile(r"br{0,2}$")
_AFTER_NOUN = frozenset("tpub")
_QUOTED = re.compile(r"[QRXPU]")
_INTRODUCTION = re.compile(r"[cCpr]*[g]?")
_OBJECTS = frozenset(("which", "whom", "who"))


def find_cues(paragraph: Paragraph, language: Language, *, everywhere: bool = True) -> None:
    """Fill in `paragraph.cues`, in order of their place.

    Args:
        paragraph: with its sentences.
        language: whose verbs are looked for.
        everywhere: also in sentences that have no quotation in them and none behind them.
    """
    tokens = paragraph.tokens
    tags = tokens.tags
    reverse = tags[::-1]
    for low, high in paragraph.sentences:
        if not everywhere and _QUOTED.search(tags, low, high + 1) is None:
            continue
        end = high
        while end > low and tags[end - 1] in ".?!')":
            end -= 1
        said = low or dateline_end(tags, tokens.words)
        sentence = Sentence(tags, reverse, tokens.words, language, low, high, end, said, said)
        cues = _sentence_cues(sentence, interview=paragraph.interview)
        for cue in cues:
            cue.sentence = low
        paragraph.cues += cues


def _sentence_cues(sentence: Sentence, *, interview: bool) -> list[Cue]:
    """The cues of a sentence."""
    tags, low, high = sentence.tags, sentence.low, sentence.high
    cues: list[Cue] = []
    label = label_cue(sentence, interview=interview) if low == 0 else None
    if label is not None:
        cues.append(label)
    for match in _CUE.finditer(tags, low, high):
        at = match.start()
        tag = match.group()
        sentence.limit = None
        if tag == "L":
            cue = according_cue(sentence, at + 1) if tags.startswith("u", at + 1) else None
        elif tag == "j":
            cue = adjective_cue(sentence, at) if _BE_BEFORE.search(tags, at - 3, at) else None
        elif tag == "l" and (view := _view(sentence, at)) is not None:
            cue = view
        elif tag == "l":
            cue = noun_cue(sentence, at) if tags[at + 1 : at + 2] in _AFTER_NOUN else None
        else:
            cue = _verb_cue(sentence, at, tag)
        if cue is not None:
            cues.append(cue)
    if _QUOTED.search(tags, low, high) is not None:
        cue = unlisted_verb(sentence, cues) or colon_cue(sentence, cues) or reply_cue(sentence)
        if cue is not None:
            cues.append(cue)
    return cues


def _view(sentence: Sentence, at: int) -> Cue | None:
    """Of "in her view"; absent where the noun says nothing of the kind."""
    if sentence.words[at].lower() not in sentence.language.own_views:
        return None
    return view_cue(sentence, at)


def _verb_cue(sentence: Sentence, verb: int, tag: str) -> Cue | None:
    tags = sentence.tags
    low = sentence.low
    form = sentence.language.forms.get(sentence.words[verb].lower())
    if form is None and tag != "d":
        return None
    lemma = "" if form is None else form.lemma
    if lemma in sentence.language.silent and not _BEFORE_QUOTED.match(tags, verb + 1):
        return None
    if (tags.startswith("t,", verb + 1) and tags[low:verb].strip("cr") == "a") or (
        tags[low:verb] == "t" and tags.startswith(",", verb + 1)
    ):
        # "Having said that, …", "That said, …": nobody reports anything.
        return None
    left = verb - 1
    to = be = False
    while left >= low and tags[left] in "ramBbu":
        if tags[left] == "u":
            to = True
        elif tags[left] in "Bb":
            be = True
        left -= 1
    if left > low and tags[left] == "D" and tags[left - 1] in "NnyK":
        # "the senators all said"
        left -= 1
    cue = Cue(verb, verb + 1, lemma, tag)
    before = tags[left] if left >= low else ""
    cue.passive = tag in "VE" and (be or _is_reduced(sentence, verb, before))
    if not to and not be and tag in "VSF":
        if place_inverted(sentence, cue, verb, before):
            return cue
        if verb == low and tag != "F":
            return opening_verb(sentence, cue, verb)
    source: Range | None = None
    if tag == "G" and not be and before and before in "Nynl":
        source = _absolute(sentence, left)
    elif before and not to and (tag != "G" or be) and before not in "cCpVSFEQRXPU":
        source = subject_before(tags, sentence.reverse, low, left)
        if source is not None and _is_adverbial(tags, low, source[0]):
            source = None
    if source is None and to and before and before in "dVE":
        source = _before_infinitive(sentence, left)
    if source is None:
        cue.shared = True
        source = sentence.main if _shares_main(tags, tag, left, low) else None
        latest = sentence.source
        if (
            source is not None
            and latest is not None
            and _QUOTED.search(tags, source[1], latest[0]) is not None
        ):
            # “…,” he said, adding: “…”: who said the first thing said the second.
            source = latest
        source = source or sentence.source or sentence_subject(tags, sentence.begin, verb)
        if source is not None and source[1] > verb:
            source = None
        if source is None and tag == "G" and _INTRODUCTION.fullmatch(tags, sentence.begin, verb):
            source = later_subject(tags, verb, sentence.end)
    else:
        sentence.remember(source)
    if (
        source is not None
        and source[1] - source[0] > 1
        and sentence.words[source[0]].lower() in _OBJECTS
    ):
        # "ships, which NATO officials said were needed"
        source = (source[0] + 1, source[1])
    if source is not None and not cue.shared:
        source = from_start(sentence, source)
    cue.source = source
    if cue.passive:
        cue.source, sentence.limit = _agent(sentence, verb)
    place_content(sentence, cue)
    return cue


def _is_adverbial(tags: str, low: int, start: int) -> bool:
    """Whether a phrase is none of a subject: "but in a later interview said"."""
    return start - 2 >= low and tags[start - 1] == "p" and tags[start - 2] in "c,"


def _agent(sentence: Sentence, verb: int) -> tuple[Range | None, int | None]:
    """Who does what a passive says ("was described as 'a gift' by two bankers"), and where."""
    tags = sentence.tags
    places = [verb + 1]
    quote = _QUOTED.search(tags, verb, sentence.end)
    if quote is not None:
        places.append(quote.end())
    for place in places:
        if (
            tags[place : place + 1] == "p"
            and sentence.words[place].lower() in sentence.language.agents
        ):
            return phrase_after(tags, place + 1, sentence.end), place
    return None, None


def _is_reduced(sentence: Sentence, verb: int, before: str) -> bool:
    """Whether a participle is a passive without its "be": "when asked", "an idea seen by some as …"."""
    tags = sentence.tags
    if before and before in "Cz":
        return verb - 1 >= sentence.low and tags[verb - 1] == before
    following = tags[verb + 1 : verb + 2]
    if following == "p" and before and before in "nNlyr,-":
        return sentence.words[verb + 1].lower() in sentence.language.agents
    return False


def _shares_main(tags: str, tag: str, left: int, low: int) -> bool:
    """Whether a verb has the subject of the main clause: ", saying …", ", and added …"."""
    if left < low:
        return False
    return tags[left] == "," if tag == "G" else left > low and tags[left - 1 : left + 1] == ",c"


def _before_infinitive(sentence: Sentence, left: int) -> Range | None:
    """The subject of what leads to an infinitive: "he used to boast", "Lind was moved to say"."""
    tags = sentence.tags
    while left >= sentence.low and tags[left] in "dVErambB":
        left -= 1
    if left < sentence.low or tags[left] in "cCpVSFEQRXPU,":
        return None
    source = subject_before(tags, sentence.reverse, sentence.low, left)
    return None if source is None or _is_adverbial(tags, sentence.low, source[0]) else source


def _absolute(sentence: Sentence, left: int) -> Range | None:
    """The subject of a participle of its own: "with McCain telling …", "– Ryan saying …"."""
    source = subject_before(sentence.tags, sentence.reverse, sentence.low, left)
    if source is None or source[0] == sentence.low:
        return None
    word = sentence.words[source[0] - 1].lower()
    if word in sentence.language.absolutes or sentence.tags[source[0] - 1] == "-":
        return source
    return None
