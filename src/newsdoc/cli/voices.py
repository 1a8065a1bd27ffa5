"""Who speaks in a story: a number and a colour for each, in the order of their first words.

The number is the sign that counts; colour only helps the eye, so that nothing is lost on those who
see colours otherwise, on paper, or where there are none.
"""

from __future__ import annotations

import attrs

from newsdoc.model import Article, Quote
from newsdoc.model.walk import FoundQuote, quotes

# The three palettes were searched for by machine: as much contrast as each ground asks for, and the
# least difference between two colours as large as can be for people with any kind of colour vision.

ON_LIGHT = ("#1e69b4", "#c31e5a", "#4b690f", "#0f1e87", "#5a0f0f", "#3c1e4b")
"""Colours for a light ground: at least 5 to 1 on white."""
ON_DARK = ("#9696ff", "#f07878", "#c3f078", "#3cb4d2", "#c3a500", "#69ffc3")
"""Colours for a dark ground: at least 6.5 to 1 on near-black."""
ON_EITHER = ("#4266fc", "#d24206", "#128478", "#ae48c6", "#a86642", "#9066a2")
"""Colours for a ground that is not known, as a terminal's: 4.5 to 1 on both white and black."""
SIXTEEN = ("cyan", "yellow", "green", "magenta", "blue", "red")
"""Colours for terminals that have but sixteen; how they look is the terminal's own choice."""

_Key = tuple[str, str]


@attrs.frozen(kw_only=True)
class Voice:
    """Someone who speaks in the story."""

    number: int
    """1 for the first to speak, and so on."""
    name: str
    """Name of the speaker; where it is not known, the words of the source."""
    role: str | None = None
    """Role or title; absent when the story gives none."""
    organisation: str | None = None
    """For whom the person speaks; absent when the story does not say."""
    known: bool = True
    """Whether it was found out whom the words of the source mean."""

    @property
    def colour(self) -> int:
        """Index into the palettes."""
        return (self.number - 1) % len(ON_LIGHT)

    @property
    def title(self) -> str:
        """Name and role in one line.

        Example:
            >>> Voice(number=1, name="Mina Holt", role="electrician").title
            'Mina Holt, electrician'
        """
        parts = (self.name, self.role, self.organisation)
        return ", ".join(dict.fromkeys(part for part in parts if part))


@attrs.frozen(kw_only=True)
class Cast:
    """The voices of a story, and which of them says what."""

    voices: tuple[Voice, ...]
    """All of them, by number."""
    found: tuple[FoundQuote, ...]
    """Every quote of the story with its place, in order."""
    _by_key: dict[_Key, Voice]

    def of(self, quote: Quote) -> Voice | None:
        """Who says the quote; None where the story names no source at all."""
        key = _key(quote)
        return None if key is None else self._by_key.get(key)


def cast(article: Article) -> Cast:
    """The voices of the article.

    Example:
        >>> from newsdoc.model import Attribution, Paragraph, Span, Speaker
        >>> said = Attribution(speaker=Speaker(name="Mina Holt"))
        >>> quote = Quote(spans=(Span(1, 4),), attribution=said)
        >>> story = Article(body=(Paragraph(text="“No,” said Holt.", quotes=(quote,)),))
        >>> cast(story).of(quote).title
        'Mina Holt'
    """
    found = tuple(quotes(article))
    voices: dict[_Key, Voice] = {}
    for _, quote, _ in found:
        key = _key(quote)
        if key is None or quote.attribution is None:
            continue
        voice = voices.get(key)
        speaker, source = quote.attribution.speaker, quote.attribution.source
        if speaker is not None:
            if voice is None:
                voice = Voice(number=len(voices) + 1, name=speaker.name)
            voices[key] = attrs.evolve(
                voice,
                role=voice.role or speaker.role,
                organisation=voice.organisation or speaker.organisation,
            )
        elif source is not None and voice is None:
            voices[key] = Voice(number=len(voices) + 1, name=source.text, known=False)
    return Cast(voices=tuple(voices.values()), found=found, by_key=voices)


def _key(quote: Quote) -> _Key | None:
    """What makes two quotes those of one voice."""
    if quote.attribution is None:
        return None
    speaker, source = quote.attribution.speaker, quote.attribution.source
    if speaker is not None:
        return speaker.kind, speaker.name
    return None if source is None else ("", source.text.casefold())
