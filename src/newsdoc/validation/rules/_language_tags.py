"""The form of BCP 47 language tags, and the languages of two letters."""

from __future__ import annotations

import re

WELL_FORMED = re.compile(
    r"(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?"
    r"(?:-(?:[A-Za-z0-9]{5,8}|\d[A-Za-z0-9]{3}))*(?:-[A-WY-Za-wy-z0-9](?:-[A-Za-z0-9]{2,8})+)*"
    r"(?:-[xX](?:-[A-Za-z0-9]{1,8})+)?|[xX](?:-[A-Za-z0-9]{1,8})+|i-[A-Za-z]{2,8}",
    re.ASCII,
)
"""A language tag by RFC 5646, 2.1; no language has a primary subtag of more than three letters."""

TWO_LETTERS_WORDS = (
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv"
    " cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr"
    " ht hu hy hz ia id ie ig ii ik in io is it iu iw ja ji jv jw ka kg ki kj kk kl km kn ko kr"
    " ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt my na nb nd ne ng"
    " nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk"
    " sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve"
    " vi vo wa wo xh yi yo za zh zu"
)
TWO_LETTERS: frozenset[str] = frozenset(TWO_LETTERS_WORDS.split())
"""ISO 639-1, with the codes that were withdrawn (iw, in, ji …), which old files have."""


def tidied(tag: str) -> str | None:
    """The tag in the right form, where only its form is wrong; None where more is.

    Example:
        >>> tidied("en_US"), tidied(" de "), tidied("English")
        ('en-US', 'de', None)
    """
    right = tag.strip().replace("_", "-").removesuffix("-")
    short = right.partition("-")[0]
    good = WELL_FORMED.fullmatch(right) and len(short) in (2, 3)
    return right if good and (len(short) == 3 or short.lower() in TWO_LETTERS) else None
