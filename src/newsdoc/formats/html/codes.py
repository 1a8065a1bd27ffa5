"""Diagnostics of HTML: name and meaning by code."""

CODES: dict[str, tuple[str, str]] = {
    "HT101": ("wrong-encoding", "the page is not in the encoding that it declares"),
    "HT104": ("nul-characters", "NUL characters, which became U+FFFD"),
    "HT105": ("too-deep", "elements that nest too deep, of which the words are kept"),
    "HT110": ("other-value", "a source of the page says something else than the one trusted most"),
    "HT111": ("bad-value", "a value of the page's metadata is not what its name asks for"),
    "HT112": ("written-date", "a date that is not in ISO 8601, and how it was read"),
    "HT120": ("page-furniture", "a part of the page that is not of the story"),
    "HT121": ("page-plumbing", "a part of the page's head that says nothing of the story"),
    "HT122": ("printed-date", "the words around a date that was read from its attribute"),
    "HT123": ("other-body", "the words of a further body, in the page's structured data"),
    "HT124": ("placeholder-address", "the address of a placeholder in a picture loaded later"),
    "HT125": (
        "furniture-attributes",
        "the attributes of a part of the page that is not of the story",
    ),
    "HT126": ("whole-page", "the words of a page of which trafilatura chose the story's"),
    "HT127": ("front-page", "the page has teasers of stories and no story; one of them is read"),
    "HT201": ("not-carried", "a part of the article that HTML does not carry as it is"),
    "HT202": ("forbidden-character", "characters that HTML forbids, which became U+FFFD"),
    "HT203": ("unsafe-address", "an address of a scheme that is not written"),
}
"""Diagnostics of this format."""
