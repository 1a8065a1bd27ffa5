"""Which cue a quotation hangs on, and how quotations go on in a paragraph.

In this order: the cue whose content it stands in; the quotation before it, which it continues; the
sentence before, which speaks of the speaker.
"""

from __future__ import annotations

from newsdoc.model.quotes import Basis
from newsdoc.quotes.fragments import is_quotation
from newsdoc.quotes.language import Language
from newsdoc.quotes.paragraph import Cue, Found, Paragraph, Range

_SEGMENTS = frozenset("QRXPU")


def attribute(paragraph: Paragraph, language: Language, *, indirect: bool) -> None:
    """Fill in `paragraph.found` from its cues and segments.

    Args:
        paragraph: with its cues judged.
        language: for the decisions on short fragments.
        indirect: whether attributions without any quotation mark are wanted.
    """
    owners = _owners(paragraph, language)
    contents: dict[int, tuple[Cue, list[int]]] = {}
    for position, cue in owners.items():
        contents.setdefault(id(cue), (cue, []))[1].append(position)
    found = paragraph.found
    for cue in paragraph.cues:
        mine = contents.get(id(cue))
        if mine is not None:
            found.append(_quoted(paragraph, cue, mine[1], owners))
        elif cue.kept and indirect:
            spans = _without_segments(paragraph, cue, owners)
            if spans:
                found.append(Found(spans, "indirect", cue, paragraph, (cue.basis,)))
    _loose_segments(paragraph, language, owners)
    found.sort(key=lambda one: one.spans[0])


def _owners(paragraph: Paragraph, language: Language) -> dict[int, Cue]:
    """The cue of each quoted segment, by its token index, where there is one."""
    tokens = paragraph.tokens
    quoted = tokens.quoted
    owners: dict[int, Cue] = {}
    if not quoted:
        return owners
    wanted = set(quoted)
    strength: dict[int, tuple[int, int]] = {}
    for cue in paragraph.cues:
        for start, end in cue.content:
            for position in range(start, end):
                if position not in wanted:
                    continue
                rank = _rank(cue, position, language)
                if cue.order == "after" and cue.score < -2500 and not cue.kept:
                    continue
                if position not in owners or rank > strength[position]:
                    owners[position] = cue
                    strength[position] = rank
    for position in list(owners):
        cue = owners[position]
        if not is_quotation(paragraph, position, cue, language):
            del owners[position]
    return owners


def _rank(cue: Cue, position: int, language: Language) -> tuple[int, int]:
    """How strongly `cue` claims the segment at `position`."""
    if cue.order != "after":
        return (4, -cue.first)
    if cue.content[0][0] == position and cue.lemma in language.speak:
        return (3, cue.first)
    return (2 if cue.kept else 1, cue.score)


def _quoted(paragraph: Paragraph, cue: Cue, mine: list[int], owners: dict[int, Cue]) -> Found:
    """The attribution of a cue that has quoted segments."""
    tags = paragraph.tokens.tags
    spans: list[Range] = []
    mixed = False
    for start, end in cue.content:
        inner = tags[start:end]
        if all(tag in "QRXPU,-:;c'.?!" for tag in inner):
            spans.extend(_inner(paragraph, p) for p in range(start, end) if owners.get(p) is cue)
            continue
        span = _clause_span(paragraph, start, end)
        if span is not None:
            mixed = True
            spans.append(span)
    kind = "mixed" if mixed else "direct"
    return Found(spans, kind, cue, paragraph, (cue.basis,))


def _inner(paragraph: Paragraph, position: int) -> Range:
    """Code points of the words of the segment at token `position`, without marks."""
    segment = paragraph.segments[paragraph.tokens.quoted.index(position)]
    return (segment.start, segment.end)


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
        return _inner(paragraph, start)
    return (tokens.starts[start], tokens.end(end - 1))


def _without_segments(paragraph: Paragraph, cue: Cue, owners: dict[int, Cue]) -> list[Range]:
    spans = []
    for start, end in cue.content:
        span = _clause_span(paragraph, start, end)
        if span is not None:
            spans.append(span)
    return spans


def _preceding(found: list[Found], offset: int, current: Found | None) -> Found | None:
    """What the quotation at `offset` may go on from: the last one before it in the paragraph.

    A quotation counts more than reported words that stand in the same sentence.
    """
    for one in found:
        start = one.spans[0][0]
        if start > offset:
            break
        if current is None or start > current.spans[-1][1]:
            cue = one.cue
            if (
                current is not None
                and cue is not None
                and current.cue is not None
                and cue.sentence == current.cue.sentence
                and (one.kind == "indirect" or current.kind != "indirect")
            ):
                # "…," said Haas, who voted for Lind: the relative clause is about the speaker.
                continue
            current = one
    return current


def _loose_segments(paragraph: Paragraph, language: Language, owners: dict[int, Cue]) -> None:
    """Segments without a cue of their own: continued quotations, and those without an attribution."""
    tokens = paragraph.tokens
    tags = tokens.tags
    current: Found | None = None
    waiting: list[Found] = []
    by_cue = {id(one.cue): one for one in paragraph.found if one.cue is not None}
    pending = sorted(paragraph.found, key=lambda one: one.spans[0])
    for position in tokens.quoted:
        offset = tokens.starts[position]
        cue = owners.get(position)
        if cue is not None:
            current = by_cue.get(id(cue), current)
            continue
        current = _preceding(pending, offset, current)
        if not is_quotation(paragraph, position, None, language):
            continue
        span = _inner(paragraph, position)
        starts = position == 0 or tags[position - 1] in ".?!RX:"
        if current is not None and current.cue is not None:
            basis: tuple[Basis, ...] = ("continuation",)
            if current.kind == "direct" and starts and span[0] >= current.spans[-1][1]:
                current.spans.append(span)
                continue
            paragraph.found.append(Found([span], "direct", current.cue, paragraph, basis))
        else:
            waiting.append(Found([span], "direct", None, None, ()))
    _forward(paragraph, waiting)
    paragraph.found.extend(waiting)


def _forward(paragraph: Paragraph, waiting: list[Found]) -> None:
    """Give quotations at the start of a paragraph the cue of the one that follows at once."""
    if not waiting:
        return
    later = [one for one in paragraph.found if one.kind == "direct" and one.cue is not None]
    for one in reversed(waiting):
        end = one.spans[-1][1]
        for other in later:
            if other.spans[0][0] > end:
                if (
                    other.cue is not None
                    and len(paragraph.text[end : other.spans[0][0]].split()) < 4
                ):
                    one.cue, one.home, one.basis = other.cue, paragraph, ("same-paragraph",)
                    later.append(one)
                break
