"""Stories for the tests of the command line, written for them."""

from __future__ import annotations

from newsdoc import Article, Attribution, Cue, Heading, Mention, Paragraph, Quote, Span, Speaker
from newsdoc.model import QuoteKind

HOLT = Speaker(name="Mina Holt", role="electrician")
ROE = Speaker(name="John Roe")


def said(
    text: str,
    *words: str,
    source: str,
    cue: str,
    speaker: Speaker | None = None,
    kind: QuoteKind = "direct",
) -> Paragraph:
    """A paragraph in which `words` are quoted; every part is found by its first place in `text`."""
    quote = Quote(
        spans=tuple(_place(text, part) for part in words),
        kind=kind,
        attribution=Attribution(
            source=Mention(text=source, span=_place(text, source)),
            cue=Cue(text=cue, span=_place(text, cue), lemma=cue),
            speaker=speaker,
            basis=("adjacent",),
        ),
    )
    return Paragraph(text=text, quotes=(quote,))


def _place(text: str, part: str) -> Span:
    start = text.index(part)
    return Span(start, start + len(part))


BROKEN = '{"type":"article","newsdoc":"1","headlin":"Rain"}'
"""Native JSON with a name that does not exist: it is known what it is, and it cannot be read."""

RAIN = Article(
    guid="rain-1",
    headline="Rain at last",
    language="en",
    body=(
        said("“It rained,” said Mina Holt. “All day.”", "It rained,", "All day.",
             source="Mina Holt", cue="said", speaker=HOLT),
        Heading(text="Dry fields"),
        said("Roe says the fields were dry.", "the fields were dry", source="Roe", cue="says",
             speaker=ROE, kind="indirect"),
        said("“Good,” he said.", "Good,", source="he", cue="said"),
    ),
)  # fmt: skip

ARABIC = Article(
    headline="المطر أخيرا",
    language="ar",
    body=(
        said("قالت منى: «هطل المطر».", "هطل المطر", source="منى", cue="قالت",
             speaker=Speaker(name="منى")),
    ),
)  # fmt: skip

JAPANESE = Article(
    headline="ついに雨",
    language="ja",
    body=(
        said("田中氏は「雨が降った」と述べた。", "雨が降った", source="田中氏", cue="述べた",
             speaker=Speaker(name="田中")),
    ),
)  # fmt: skip
