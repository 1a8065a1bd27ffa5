"""Which of several cues a quoted segment belongs to.

A segment may stand in the content of more than one: "He said she called it 'a gift'", or just behind where
the content of one seemed to end. The weights say which of them the words in marks are given to.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from newsdoc.quotes.clauses import has_finite
from newsdoc.quotes.endings import next_end, size
from newsdoc.quotes.language import Language
from newsdoc.quotes.paragraph import Cue, Paragraph
from newsdoc.quotes.subjects import cue_class

_NEAREST = 6
"""How many claims on a segment are weighed at most."""
_NEAR = 4
"""How many tokens between cue and segment are told apart by their tags."""


class Claim(NamedTuple):
    """A cue that a quoted segment may belong to."""

    cue: Cue
    """The cue."""
    beyond: bool
    """Whether the segment stands behind where the content seemed to end."""


def segment_owners(paragraph: Paragraph, language: Language) -> dict[int, Cue]:
    """The cue of each quoted segment, by its token index, where one claims it.

    The content of a cue that gets a segment behind its end is made longer.
    """
    claims = claims_of(paragraph)
    model = language.model
    owners: dict[int, Cue] = {}
    for position, rivals in claims.items():
        if model is None:
            owners[position] = rivals[-1].cue
            continue
        if len(rivals) == 1 and rivals[0].cue.kept and not rivals[0].beyond:
            owners[position] = rivals[0].cue
            continue
        adjacent = _said_right_before(paragraph, position, rivals, language)
        if adjacent is not None:
            owners[position] = adjacent
            continue
        best, best_score = None, model.owner_bar
        for features, claim in zip(
            owner_features(paragraph, position, rivals, language), rivals, strict=True
        ):
            value = model.owner.score(features)
            if value > best_score:
                best, best_score = claim, value
        if best is not None:
            owners[position] = best.cue
            if best.beyond:
                _reach(best.cue, position, language)
    return owners


def _reach(cue: Cue, position: int, language: Language) -> None:
    """Make the content of `cue` reach over the segment at `position`."""
    scope = cue.scope
    if scope is None or not cue.content or cue.content[-1][1] > position:
        return
    table = None if language.model is None else language.model.stop
    cue.content[-1] = (cue.content[-1][0], next_end(scope, position, table))


def _said_right_before(
    paragraph: Paragraph, position: int, claims: Sequence[Claim], language: Language
) -> Cue | None:
    """The verb of speech that leads to the quotation with a comma or a colon: 'he added: "…"'."""
    if not position or paragraph.tokens.tags[position - 1] not in ",:":
        return None
    for cue, _ in reversed(claims):
        if cue.order == "after" and cue.content[0][0] == position and cue.source is not None:
            return cue if cue.lemma in language.speak else None
    return None


def claims_of(paragraph: Paragraph) -> dict[int, list[Claim]]:
    """The cues that each quoted segment may belong to, from left to right."""
    quoted = paragraph.tokens.quoted
    claims: dict[int, list[Claim]] = {}
    for cue in paragraph.cues:
        if not cue.content:
            continue
        for start, end in cue.content:
            for index in range(bisect_left(quoted, start), bisect_left(quoted, end)):
                claims.setdefault(quoted[index], []).append(Claim(cue, beyond=False))
        scope = cue.scope
        if scope is not None:
            start = max(cue.content[-1][1], scope.start)
            for index in range(bisect_left(quoted, start), bisect_left(quoted, scope.end)):
                claims.setdefault(quoted[index], []).append(Claim(cue, beyond=True))
    for position, rivals in claims.items():
        if len(rivals) > _NEAREST:
            claims[position] = rivals[-_NEAREST:]
    return claims


def owner_features(
    paragraph: Paragraph, position: int, claims: Sequence[Claim], language: Language
) -> list[tuple[str, ...]]:
    """What the weights are asked about each claim; as many as `scoring.OWNER`.

    Args:
        paragraph: that holds the segment.
        position: token of the segment.
        claims: on it, from left to right.
        language: whose words the cues are.
    """
    tokens = paragraph.tokens
    tags = tokens.tags
    before = tags[position - 1] if position else "^"
    word = tokens.words[position - 1].lower() if position else "^"
    if len(word) > _LONG:
        word = "-"
    tag = tags[position]
    following = tags[position + 1 : position + 2]
    ranks = [cue_class(claim.cue, language) for claim in claims]
    many = str(min(len(claims), 4))
    short = "s" if len(tokens.words[position].split()) < _SHORT else "l"
    asked: list[tuple[str, ...]] = []
    for index, (cue, beyond) in enumerate(claims):
        nearness = str(min(len(claims) - index, 4))
        order = cue.order[0]
        start = cue.content[0][0] if cue.content else -1
        if order == "a" and cue.order == "after":
            place = "xs" if start == position else "x" if beyond else "a"
        else:
            place = order + ("s" if start == position else "-")
        place += nearness
        gap = position - cue.last if position >= cue.last else cue.first - position
        source = cue.source
        who = "0" if source is None else tags[source[0]] + tags[source[1] - 1]
        kind = cue.tag + ("s" if cue.shared else "") + ("p" if cue.passive else "")
        strength = str(max(-6, min(6, cue.score // 700)))
        later = claims[index + 1].cue if index + 1 < len(claims) else None
        earlier = claims[index - 1].cue if index else None
        rival = "-" if later is None else _rank(later)
        other = "-" if earlier is None else _rank(earlier)
        if 0 <= position - cue.last <= _NEAR:
            way = tags[cue.last : position]
        else:
            way = "…" + tags[max(cue.last, position - 2) : position]
        state = "k" if cue.kept else "n"
        kin = ranks[index]
        next_kin = "-" if later is None else ranks[index + 1]
        last_kin = "-" if earlier is None else ranks[index - 1]
        next_lemma = "" if later is None else later.lemma
        next_start = "" if later is None else later.complement
        if cue.last <= position:
            side, low, high = ">", cue.last, position
        else:
            side, low, high = "<", position + 1, cue.first
        between = tags[low:high]
        clause = "f" if has_finite(tags, low, high) else "n"
        commas = str(min(2, between.count(",")))
        clause += str(min(2, sum(map(between.count, "QRXPU")))) + commas
        joints = "".join([joint for joint in "cwtCu" if joint in between])
        if len(between) > _WAY:
            between = between[:3] + "…" + between[-3:]
        shared = "-" if later is None else "=" if later.source == source else "!"
        asked.append(
            (
                cue.lemma + place[:2],
                place + tag,
                str(size(gap)) + place,
                strength + place[:2],
                cue.complement + kind + place,
                who + kind,
                before + tag + place,
                kind + state + nearness,
                word + place[:2],
                way + state,
                rival + state + nearness,
                other + state + nearness,
                following + place + kind,
                "" if later is None else later.lemma + cue.tag,
                tags[max(0, cue.first - 2) : cue.first] + kind + other,
                "" if later is None else tags[later.first - 2 : later.first] + rival + state,
                side + kin + clause + tag,
                kin + joints + side,
                kin + next_kin + last_kin + many,
                cue.lemma + ">" + next_kin + next_start,
                kin + ">" + next_lemma + cue.complement,
                kin + next_kin + shared + cue.complement + next_start,
                side + between,
                cue.lemma + tag + short,
                cue.lemma + clause[0] + commas,
                "" if later is None else next_lemma + ">" + cue.lemma,
                ("b" if beyond else "i") + kin + clause + cue.stop,
                str(min(index, 3)) + many + kin + next_kin,
            )
        )
    return asked


_LONG = 14
_SHORT = 4
_WAY = 6


def _rank(cue: Cue) -> str:
    """What makes a cue a strong rival."""
    state = "k" if cue.kept else "n"
    return state + cue.tag + ("s" if cue.shared else "") + cue.order[0] + str(cue.source is None)[0]
