"""SU2: keywords, and where places are."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.model import Article, Keyword
from newsdoc.validation._base import Finding
from newsdoc.validation.facts import Facts
from newsdoc.validation.rules._fixes import remove


def keyword_repeated(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A keyword that is there twice.

    What:
        Fires for a keyword with the words, the role and the language of one before it,
        whatever the case.

    Why:
        Counts are wrong, and lists show it twice.

    Example:
        `"keywords": [{"text": "Floods"}, {"text": "floods"}]`. Remove one; `--fix` does
        where they are equal.

    Spec:
        NewsML-G2 2.35, contentMeta/keyword.
    """
    if len(article.keywords) < 2:
        return
    seen: dict[tuple[str, str | None, str | None], Keyword] = {}
    for index, keyword in enumerate(article.keywords):
        key = (keyword.text.casefold().strip(), keyword.role, keyword.language)
        first = seen.setdefault(key, keyword)
        if first is not keyword:
            pointer = f"/keywords/{index}"
            yield Finding(
                "the keyword is there twice",
                pointer,
                value=keyword.text,
                hint="remove one",
                fix=remove(pointer) if first == keyword else None,
            )


def keywords_in_one(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """Several keywords in one.

    What:
        Fires for a keyword with a semicolon or two commas in it.

    Why:
        A search for one of them finds nothing.

    Example:
        `"keywords": [{"text": "floods, harbours, rain"}]`. Make them three.

    Spec:
        NewsML-G2 2.35, contentMeta/keyword; NITF 3.6, keyword/@key.
    """
    for index, keyword in enumerate(article.keywords):
        if ";" in keyword.text or keyword.text.count(",") >= 2:
            yield Finding("several keywords in one", f"/keywords/{index}/text", value=keyword.text,
                          hint="make an entry of each")  # fmt: skip


def position_impossible(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A place that is nowhere on Earth.

    What:
        Fires for positions of `places` and `located` whose latitude is beyond 90 or
        longitude beyond 180 degrees, and for those at 0, 0, which is zero in many programs.

    Why:
        Maps show it in the wrong place or not at all; mostly latitude and longitude changed
        places.

    Example:
        `{"latitude": 139.7, "longitude": 35.6}`. Tokyo is at 35.6, 139.7.

    Spec:
        WGS 84; NewsML-G2 2.35, geoAreaDetails/position; RFC 7946, 3.1.1.
    """
    for field, places in (("places", article.places), ("located", article.located)):
        for index, place in enumerate(places):
            for number, spot in enumerate(place.positions):
                pointer = f"/{field}/{index}/positions/{number}"
                if abs(spot.latitude) > 90 or abs(spot.longitude) > 180:
                    message = f"{spot.latitude}, {spot.longitude} is nowhere on Earth"
                elif spot.latitude == 0 and spot.longitude == 0:
                    message = "0, 0 stands for no position"
                else:
                    continue
                yield Finding(
                    message, pointer, value=place.name, hint="set it right or leave it out"
                )
