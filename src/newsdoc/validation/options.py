"""`Options`: the numbers and lists that rules ask the profile for.

A profile sets them in its table `[options]`, by the names of the fields with hyphens
(`headline-max-length`). A rule that needs a number that newsrooms disagree on has a field here.
"""

from __future__ import annotations

from newsdoc.model._frozen import frozen


@frozen(kw_only=True)
class Options:
    """What the profile sets for the rules; immutable.

    A field is an `int`, a `float`, a `bool`, a `str` or a tuple of strings.

    Example:
        >>> Options(headline_max_length=80).headline_max_length
        80
    """

    headline_max_length: int = 120
    """Code points that a headline may have."""
    lede_max_words: int = 60
    """Words that the first paragraph may have."""
    quote_max_words: int = 150
    """Words that a direct quote may have."""
    paragraph_max_words: int = 250
    """Words that a paragraph may have."""
    crosshead_min_words: int = 15
    """Words that must stand between two crossheads."""
    crosshead_max_words: int = 600
    """Words that may stand without a crosshead, in a body that has some."""
