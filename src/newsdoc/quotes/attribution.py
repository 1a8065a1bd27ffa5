"""Which cue a quotation hangs on, and how quotations go on in a paragraph.

In this order: the cue whose content it stands in; the quotation before it, which it continues; the one
that follows at once.
"""

from __future__ import annotations

from newsdoc.quotes.fragments import is_quotation
from newsdoc.quotes.language import Language
from newsdoc.quotes.ownership import segment_owners
from newsdoc.quotes.paragraph import Cue, Found, Paragraph
from newsdoc.quotes.tokens import Range, announces

_SEGMENTS = frozenset("QRXPU")
_ONLY_QUOTED = frozenset("QRXPU,-:;c'.?!~")
_BEFORE_START = ".?!RX:"
_SHORT = 4
"""Fewer words than this in marks are a fragment."""
_BESIDE = 3
"""How many tokens behind cue and source a quotation may go on."""
_GAP = 25
"""Code points that may stand between quotations that share a cue to come."""


def attribute(paragraph: Paragraph, language: Language, *, indirect: bool) -> None:
    """Fill in `paragraph.found` from its cues and segments.

    Args:
        paragraph: with its cues judged.
        language: for the decisions on short fragments.
        indirect: whether attributions without any quotation mark are wanted.
    """
    tokens = paragraph.tokens
    quoted = tokens.quoted
    found = paragraph.found
    owners: dict[int, Cue] = {}
    with_quotes: dict[int, Found] = {}
    if announces(tokens):
        _take_announcement(paragraph, language)
    if quoted:
        owners = {
            position: cue
            for position, cue in segment_owners(paragraph, language).items()
            if is_quotation(paragraph, position, cue, language)
        }
    owning = {id(cue) for cue in owners.values()}
    hidden: list[Found] = []
    for cue in paragraph.cues:
        if id(cue) in owning:
            one = _quoted(paragraph, cue, owners)
            with_quotes[id(cue)] = one
            found.append(one)
        elif cue.kept and not _names_work(tokens.tags, cue, language):
            spans = [
                span
                for start, end in cue.content
                if (span := _clause_span(paragraph, start, end)) is not None
            ]
            if spans:
                spoken = language.dashes and cue.order == "before" and tokens.tags[0] == "-"
                # "– Det haster, sier hun": the dash is the mark.
                spoken = spoken and tokens.starts[1] in (spans[0][0], spans[0][0] - 1)
                if spoken:
                    spans[0] = _spoken_span(paragraph, spans[0])
                one = Found(spans, "direct" if spoken else "indirect", cue, paragraph, (cue.basis,))
                # Unwanted indirect speech still tells who is speaking.
                (found if indirect else hidden).append(one)
    if quoted:
        if len(owners) < len(quoted):
            _loose_segments(paragraph, language, owners, with_quotes, hidden)
        found.sort(key=_first_span)
    elif len(found) > 1:
        found.sort(key=_first_span)


def _names_work(tags: str, cue: Cue, language: Language) -> bool:
    """Whether a verb has a title for its object: "Publicó «Rayuela» en 1963"; "si è detto «certo»" has none."""
    if language.model is not None or not language.name_particles or language.suffixed:
        return False
    start = cue.content[0][0]
    of_himself = cue.first > cue.sentence and tags[cue.first - 1] == "o"
    if (of_himself and cue.lemma not in language.calling) or cue.order != "after":
        return False
    return tags[start] == "P" and tags[start - 1] not in ":,"


def _take_announcement(paragraph: Paragraph, language: Language) -> None:
    """Note the cue that leads to the next paragraph, and let nothing else end there."""
    tokens = paragraph.tokens
    position = tokens.quoted[-1]
    paragraph.announced = segment_owners(paragraph, language).get(position)
    tokens.quoted.pop()
    for cue in paragraph.cues:
        cue.content = [(a, min(b, position)) for a, b in cue.content if a < position]
        cue.kept = cue.kept and bool(cue.content)


def _first_span(found: Found) -> Range:
    return found.spans[0]


def _quoted(paragraph: Paragraph, cue: Cue, owners: dict[int, Cue]) -> Found:
    """The attribution of a cue that has quoted segments."""
    tags = paragraph.tokens.tags
    spans: list[Range] = []
    kind = "direct"
    for start, end in cue.content:
        if _ONLY_QUOTED.issuperset(tags[start:end]):
            spans += [
                paragraph.inside(position)
                for position in range(start, end)
                if owners.get(position) is cue
            ]
            continue
        span = _clause_span(paragraph, start, end)
        if span is not None:
            kind = "mixed"
            spans.append(span)
    return Found(spans, kind, cue, paragraph, (cue.basis,))


def _spoken_span(paragraph: Paragraph, span: Range) -> Range:
    """Speech after a dash, with the marks of question and exclamation that it has."""
    text = paragraph.text
    end = span[1]
    while (
        end < len(text) and text[end] in " \u00a0\u202f" and text[end + 1 : end + 2] in ("?", "!")
    ):
        end += 1
    while end < len(text) and text[end] in "?!…":
        end += 1
    return (paragraph.tokens.starts[1], end)


def _clause_span(paragraph: Paragraph, start: int, end: int) -> Range | None:
    """Code points of the tokens of a clause, without punctuation at its edges."""
    tokens = paragraph.tokens
    tags = tokens.tags
    while start < end and tags[start] in ",;:-)'.~":
        start += 1
    while end > start and tags[end - 1] in ",;:-('.?!~":
        end -= 1
    if start >= end:
        return None
    if end - start == 1 and tags[start] in _SEGMENTS:
        return paragraph.inside(start)
    return (tokens.starts[start], tokens.end(end - 1))


def _loose_segments(
    paragraph: Paragraph,
    language: Language,
    owners: dict[int, Cue],
    with_quotes: dict[int, Found],
    hidden: list[Found],
) -> None:
    """Segments without a cue of their own: continued quotations, and those without an attribution."""
    tokens = paragraph.tokens
    tags = tokens.tags
    earlier = sorted([*paragraph.found, *hidden], key=_first_span)
    passed = 0
    current: Found | None = None
    waiting: list[Found] = []
    for position in tokens.quoted:
        cue = owners.get(position)
        if cue is not None:
            current = with_quotes[id(cue)]
            continue
        offset = tokens.starts[position]
        while passed < len(earlier) and earlier[passed].spans[0][0] <= offset:
            if _replaces(earlier[passed], current):
                current = earlier[passed]
            passed += 1
        if not is_quotation(paragraph, position, None, language):
            continue
        span = paragraph.inside(position)
        if current is None or current.cue is None:
            fragment = language.attributes and tags[position] == "P" and position > 0
            if fragment and position not in paragraph.judged and _is_short(tokens.words[position]):
                # Nobody has said anything yet: a scare quote or a name.
                continue
            waiting.append(Found([span], "direct", None, None, ()))
            continue
        starts = position == 0 or tags[position - 1] in _BEFORE_START
        if not starts and tags[position - 1] == "," and language.like_roles:
            # "« Trente ans », calcule-t-elle, « et pas une rose »"
            cue = current.cue
            last = max(cue.last, cue.source[1] if cue.source is not None else 0)
            starts = not language.epithets and cue.sentence <= position <= last + _BESIDE
        if current.kind == "direct" and starts and offset >= current.spans[-1][1]:
            current.spans.append(span)
            continue
        current = Found([span], "direct", current.cue, paragraph, ("continuation",))
        paragraph.found.append(current)
    if waiting:
        _forward(paragraph, waiting)
        paragraph.found.extend(waiting)


def _is_short(words: str) -> bool:
    return len(words.split()) < _SHORT


def _replaces(one: Found, current: Found | None) -> bool:
    """Whether `one`, which comes later, is what a following quotation goes on from.

    In `"…," said Haas, who voted for Lind` the relative clause is about the speaker; the quotation
    counts more than other reports in its sentence.
    """
    if current is None or current.cue is None or one.cue is None:
        return True
    if one.spans[0][0] <= current.spans[-1][1]:
        return False
    same = one.cue.sentence == current.cue.sentence
    return not same or (one.kind != "indirect" and current.kind == "indirect")


def _forward(paragraph: Paragraph, waiting: list[Found]) -> None:
    """Give quotations without a cue the one of the quotation that follows at once."""
    following = sorted(
        (one for one in paragraph.found if one.kind == "direct"), key=_first_span, reverse=True
    )
    index = 0
    last: Found | None = None
    for one in reversed(waiting):
        end = one.spans[-1][1]
        while index < len(following) and following[index].spans[0][0] > end:
            last = following[index]
            index += 1
        if last is None or last.cue is None or last.spans[0][0] - end > _GAP:
            continue
        one.cue, one.home, one.basis = last.cue, paragraph, ("same-paragraph",)
        last = one
