"""Who said what: finds quotations and reported speech in text, with source, cue and speaker.

Two calls: `find_in_text` for a string, `find_in_paragraphs` for the paragraphs of an article. Both are
total (any `str` gives an answer), deterministic, and take time in proportion to the text.

The stages, each a module, in this order: `marks` pairs quotation marks; `tokens` makes words and tags;
`clauses` finds sentences; `cues` and `sources` find who reports, `endings` how far; `indirect` and
`fragments` decide what is an attribution; `attribution` hangs quotations on cues; `continuation` joins
paragraphs; `names` and `speakers` tell who is meant; `assembly` makes the model's objects.
"""

from __future__ import annotations

from newsdoc.quotes.engine import ParagraphText, find_in_paragraphs, find_in_text
from newsdoc.quotes.nested import with_nested
from newsdoc.quotes.story import as_named, find_in_article

__all__ = [
    "ParagraphText",
    "as_named",
    "find_in_article",
    "find_in_paragraphs",
    "find_in_text",
    "with_nested",
]
