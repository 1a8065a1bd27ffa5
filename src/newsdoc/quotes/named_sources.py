"""Sources with a name: "Lind", "l'assessore ai Trasporti, Oscar Villani"."""

from __future__ import annotations

import re

from newsdoc.model.quotes import Basis
from newsdoc.quotes.cast import Answer, Cast
from newsdoc.quotes.entities import Mention
from newsdoc.quotes.paragraph import Paragraph

_NAME_PARTS = frozenset("fDNKnyj9")
"""Tags in the rest of a name with small words."""
_OFFICE_BEFORE_NAME = re.compile(r"[ylnj]+(?=[NKA])")
"""What may stand between an organisation and the name of its officer."""


def called_by_name(
    cast: Cast, paragraph: Paragraph, index: int, start: int, end: int
) -> Answer | None:
    """Who is named in a source; absent where nobody is.

    Args:
        cast: of the story.
        paragraph: that the source stands in.
        index: its number.
        start: first token of the source.
        end: the token after its last one.
    """
    mention = _named(cast, paragraph, index, start, end)
    if (
        mention is not None
        and not mention.entity.person
        and _goes_on(cast, paragraph, mention, end)
    ):
        # "la Comisión Nacional del Agua": the name has small words in it.
        mention = None
    if mention is None:
        return None
    entity = mention.entity
    tokens = paragraph.tokens
    written = paragraph.text[tokens.starts[mention.token] : tokens.end(mention.end - 1)]
    basis: Basis = "name" if written.endswith(entity.name) else "partial-name"
    if entity.metadata and basis != "name":
        basis = "metadata"
    return cast.speaker_of(entity), basis


def _named(cast: Cast, paragraph: Paragraph, index: int, start: int, end: int) -> Mention | None:
    """The mention that names the source: its head, or the name in apposition."""
    tags = paragraph.tokens.tags
    for mention in cast.names.within(index, start, end):
        before = tags[start : mention.token]
        following = tags[mention.end : mention.end + 1] if mention.end < end else ""
        if cast.language.agreeing:
            # "cytowana w komunikacie prezes Beata Lis"
            if "p" in before and "y" not in before.rpartition("p")[2]:
                break
        elif cast.language.name_particles:
            # "l'assessore ai Trasporti, Oscar Villani", "i giudici, riuniti a Palazzo Madama"
            if "p" in before.rpartition(",")[2]:
                continue
            if "w" in before:
                break
        elif "w" in before and not (before.rfind("w") == 0 and tags[start + 1] != ","):
            # but "whose partner Victor Sng"
            break
        elif "p" in before.partition(",")[0] and not cast.language.caseless:
            if before.endswith(",") and mention.end == end and mention.entity.is_surely_person:
                # "A vice president of Norcross Energy, Dale Huber"
                return mention
            continue
        endings = cast.language.located
        whole = bool(endings) and mention.end - mention.token > 1
        whole = whole and paragraph.tokens.words[end - 1].lower().endswith(endings)
        if following and following in "ylnj" and not whole:
            # "Clinton aides": the name describes the head; "Acme chief executive Tim Ott".
            rest = tags[mention.end : end]
            office = _OFFICE_BEFORE_NAME.match(rest)
            last = mention.end if office is None else mention.end + office.end() - 1
            held = tags[last] == "y" or cast.language.is_role(paragraph.tokens.words[last].lower())
            if "," not in rest and (office is None or not held):
                break
            continue
        if following == "Y" or (tags[mention.end - 1] == "Y" and mention.end < end):
            continue
        if (
            cast.language.agreeing
            and tags[mention.token - 1 : mention.token] == "y"
            and ("," in tags[mention.end : end])
        ):
            written = paragraph.tokens.words[mention.end - 1]
            if not mention.entity.name.endswith(written):
                # "Коллега Григорьевой, профессор Ямада": a name in the genitive.
                continue
        if mention.token > start and cast.language.name_particles:
            link = tags[mention.token - 1]
            small = paragraph.tokens.words[mention.token - 1][0].islower()
            if (link == "f" and small) or (link == "D" and tags[mention.token - 2] == "f"):
                # "el portavoz de Vox, Iván Mora": the party is not who speaks.
                continue
        return mention
    return None


def _goes_on(cast: Cast, paragraph: Paragraph, mention: Mention, end: int) -> bool:
    """Whether the name goes on in small letters behind the mention."""
    rest = paragraph.tokens.tags[mention.end : end]
    return bool(cast.language.male_articles and rest[:1] in ("f", "n") and set(rest) <= _NAME_PARTS)
