"""Bodies: mixed content to blocks and marks, in one place for XHTML, bare HTML and NITF.

body = Body(Account(context))
blocks = body.blocks(element)          # what stands in an element
text = body.text(element)              # a caption, an abstract: Text or None
blocks = body.blocks(html_fragment(s)) # escaped HTML
"""

from newsdoc.formats._xml.body.html import html_fragment, looks_like_html, well_formed
from newsdoc.formats._xml.body.markup import html_markup, markup
from newsdoc.formats._xml.body.read import Body
from newsdoc.formats._xml.body.spell_xhtml import xhtml_words
from newsdoc.formats._xml.body.words import Words, squeeze
from newsdoc.formats._xml.body.write_xhtml import xhtml

__all__ = [
    "Body",
    "Words",
    "html_fragment",
    "html_markup",
    "looks_like_html",
    "markup",
    "squeeze",
    "well_formed",
    "xhtml",
    "xhtml_words",
]
