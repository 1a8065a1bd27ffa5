"""Who is credited with a block quotation, and who is quoted again in a pull quote."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

import attrs

from newsdoc.model import Aside, Attribution, Block, BlockQuote, ListBlock, Mention, Quote, Speaker
from newsdoc.model.quotes import Basis
from newsdoc.quotes.language import Language
from newsdoc.quotes.markup import block_quotation, without_dash

_PARTS = re.compile(r"\s*(?:[,|;/(]|\s[–—-])\s*")
_WORDS = re.compile(r"\w+").findall

Found = dict[int, tuple[Quote, ...]]
"""The quotes of each holder of words, by the identity of the holder."""


def credit(
    blocks: Iterable[Block], found: Found, speakers: dict[str, Speaker], language: Language
) -> None:
    """Give the quotes of block quotations to those who are credited with them.

    Args:
        blocks: the body.
        found: what was found in it; changed.
        speakers: of the story, by name; those of the credits are added.
        language: for words that make an organisation.
    """
    for block in quotations(blocks):
        sets, line = block_quotation(block)
        if line is None or not line.text.strip():
            continue
        words = without_dash(line.text)
        speaker, step = who(words, speakers, language)
        speakers.setdefault(speaker.name, speaker)
        given = Attribution(
            source=Mention(text=words), speaker=speaker, basis=("credit", *([step] if step else []))
        )
        for one in sets:
            found[id(one.holder)] = tuple(
                attrs.evolve(quote, attribution=given)
                if quote.kind == "direct" and (one.opens or not _has_source(quote))
                else quote
                for quote in found.get(id(one.holder), ())
                if quote.kind == "direct" or not one.opens
            )


def quote_again(blocks: Iterable[Block], found: Found) -> None:
    """Give pull quotes without a credit the speaker of the same words in the story.

    Args:
        blocks: the body.
        found: what was found in it; changed.
    """
    said: list[tuple[str, Attribution]] = []
    pulled: list[tuple[int, str]] = []
    inside: set[int] = set()
    for block in quotations(blocks):
        sets, line = block_quotation(block)
        for one in sets:
            inside.add(id(one.holder))
            if line is None and one.opens:
                pulled.append((id(one.holder), one.holder.text))
    if not pulled:
        return
    for text, quote in _told_elsewhere(blocks, found, inside):
        if quote.attribution is not None and quote.kind != "indirect":
            said.append((_plain(" ".join(quote.texts(text))), quote.attribution))
    for key, text in pulled:
        words = _plain(text)
        same = next((given for told, given in said if words and words in told), None)
        if same is not None:
            again = Attribution(
                source=_elsewhere(same.source), speaker=same.speaker, basis=same.basis
            )
            found[key] = tuple(attrs.evolve(one, attribution=again) for one in found.get(key, ()))


def _told_elsewhere(
    blocks: Iterable[Block], found: Found, inside: set[int]
) -> Iterator[tuple[str, Quote]]:
    from newsdoc.model.views import holders  # noqa: PLC0415

    for holder in holders(blocks):
        if id(holder) not in inside:
            for quote in found.get(id(holder), ()):
                yield holder.text, quote


def _elsewhere(mention: Mention | None) -> Mention | None:
    return None if mention is None else Mention(text=mention.text)


def _plain(text: str) -> str:
    return " ".join(_WORDS(text.lower()))


def _has_source(quote: Quote) -> bool:
    return quote.attribution is not None and quote.attribution.source is not None


def quotations(blocks: Iterable[Block]) -> Iterator[BlockQuote]:
    """The block quotations among the blocks, those in asides and lists too."""
    for block in blocks:
        match block:
            case BlockQuote():
                yield block
            case Aside():
                yield from quotations(block.blocks)
            case ListBlock():
                for item in block.items:
                    yield from quotations(item.blocks)
            case _:
                pass


def who(
    words: str, speakers: Mapping[str, Speaker], language: Language
) -> tuple[Speaker, Basis | None]:
    """Whom a line of credit names: somebody of the story, or the name and role that it gives.

    Example:
        >>> from newsdoc.quotes.languages import language_data
        >>> who("Mina Holt, harbour master", {}, language_data("en"))[0].role
        'harbour master'
    """
    parts = [part.strip(" )") for part in _PARTS.split(words) if part.strip(" )")] or [words]
    name, role = parts[0], ", ".join(parts[1:]) or None
    known = speakers.get(name)
    if known is not None:
        return (known if known.role or not role else attrs.evolve(known, role=role)), "name"
    last = name.rpartition(" ")[2].casefold()
    for one in speakers.values():
        if one.kind == "person" and one.name in words:
            return one, "name"
        if " " not in name and one.name.rpartition(" ")[2].casefold() == last:
            return one, "partial-name"
    small = name.casefold().split()
    if any(word in language.organisations for word in small):
        return Speaker(name=name, role=role, kind="organisation"), "name"
    if name == name.lower() and name != name.upper():
        return Speaker(name=name, role=role, kind="unnamed"), None
    return Speaker(name=name, role=role), "name"
