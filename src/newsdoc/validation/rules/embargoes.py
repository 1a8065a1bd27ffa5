"""RT2: embargoes and expiry: from when, and until when, an item may be used."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.model import Article
from newsdoc.model.times import time_to_iso
from newsdoc.validation._base import Finding
from newsdoc.validation.facts import Facts
from newsdoc.validation.rules._moments import is_after, is_past
from newsdoc.validation.rules._openings import EMBARGO


def embargo_after_expiry(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """An embargo that ends after the item has expired.

    What:
        Fires when `embargoed` lies after `expires`.

    Why:
        There is no time at which the item may be used.

    Example:
        `"embargoed": "2024-05-04T10:00:00Z", "expires": "2024-05-03T10:00:00Z"`.

    Spec:
        NewsML-G2 2.35, itemMeta/embargoed; ninjs 3.1, embargoed and expires.
    """
    embargoed, expires = article.embargoed, article.expires
    if embargoed is not None and expires is not None and is_after(embargoed, expires):
        yield Finding(
            f"the embargo ends after the item expires ({time_to_iso(expires)})",
            "/embargoed",
            value=time_to_iso(embargoed),
            hint="set one of them right",
        )


def embargo_pending(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """An item that may not be used yet.

    What:
        Fires when `embargoed` lies after now, or the embargo has no end yet. Now is the
        time of the call, unless the caller gives another (`validate(article, now=…)`).

    Why:
        Who publishes it breaks the embargo. A pipeline that publishes should stop here.

    Example:
        `"embargoed": "2042-05-03T10:00:00Z"`, today. Hold the item.

    Spec:
        NewsML-G2 2.35, itemMeta/embargoed; ninjs 3.1, embargoed.
    """
    if article.embargo_open_ended:
        yield Finding("the item is under an embargo without an end", "/embargo_open_ended",
                      hint="hold it until the provider lifts the embargo")  # fmt: skip
    elif article.embargoed is not None and is_after(article.embargoed, facts.now):
        yield Finding("the item is under embargo", "/embargoed", value=time_to_iso(article.embargoed),
                      hint="hold it until then")  # fmt: skip


def embargo_over(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """An item that is still held back though its embargo is over.

    What:
        Fires when `status` is `withheld` or `embargoed` and `embargoed` lies before now.
        Now is the time of the call, unless the caller gives another.

    Why:
        Systems that go by the status never release it.

    Example:
        `"status": "withheld", "embargoed": "2020-05-03T10:00:00Z"`. Set the status to
        `usable`.

    Spec:
        IPTC NewsCodes, pubstatusg2; NewsML-G2 2.35, itemMeta/embargoed.
    """
    embargoed = article.embargoed
    if article.status in _HELD and embargoed is not None and is_past(embargoed, facts.now):
        yield Finding(
            f"the embargo is over ({time_to_iso(embargoed)}), the status is still '{article.status}'",
            "/status",
            value=article.status,
            hint="release it or say why not",
        )


_HELD = frozenset(("withheld", "embargoed"))


def embargo_without_time(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A status `embargoed` without an embargo.

    What:
        Fires when `status` is `embargoed` and there is neither `embargoed` nor an embargo
        without end.

    Why:
        Nobody knows when the item may be used, and programs that go by the time release it
        at once.

    Example:
        `"status": "embargoed"` alone. Add `"embargoed": "2024-05-04T06:00:00Z"`.

    Spec:
        NewsML-G2 2.35, itemMeta/embargoed.
    """
    if (
        article.status == "embargoed"
        and article.embargoed is None
        and not article.embargo_open_ended
    ):
        yield Finding("the status is 'embargoed', no time is given", "/embargoed",
                      hint="say until when")  # fmt: skip


def embargo_in_words_only(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """An embargo that only a person can read.

    What:
        Fires when a note, the headline or one of the first two paragraphs opens with words
        for an embargo ("EMBARGOED UNTIL", "Sperrfrist:", "Bajo embargo hasta" …) and
        neither `embargoed` nor the status says so.

    Why:
        A program publishes the item at once.

    Example:
        A note "EMBARGOED UNTIL 0600 GMT" and no `embargoed`. Set the field.

    Spec:
        NewsML-G2 2.35, itemMeta/embargoed; ninjs 3.1, embargoed.
    """
    if article.embargoed is not None or article.embargo_open_ended or article.status in _HELD:
        return
    places = [(f"/notes/{i}/text", note.text) for i, note in enumerate(article.notes) if note.text]
    if article.headline is not None:
        places.append(("/headline", article.headline))
    places += [(piece.pointer, piece.text) for piece in facts.paragraphs[:2]]
    for pointer, text in places:
        if EMBARGO.match(text):
            yield Finding(
                "an embargo in words, and none in the metadata",
                pointer,
                value=text[:120],
                hint="set the field embargoed",
            )
            return


def expired(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """An item that must no longer be used.

    What:
        Fires when `expires` lies before now, and not before the end of an embargo, which
        RT201 tells. Now is the time of the call, unless the caller gives another
        (`validate(article, now=…)`).

    Why:
        The provider said that it is not for use any more; on a site it should come down.

    Example:
        `"expires": "2020-01-01T00:00:00Z"`, today. Take the item off.

    Spec:
        NewsML-G2 2.35, rightsInfo; ninjs 3.1, expires.
    """
    embargoed, expires = article.embargoed, article.expires
    if expires is None or not is_past(expires, facts.now):
        return
    if embargoed is None or not is_after(embargoed, expires):
        yield Finding(
            "the item has expired", "/expires", value=time_to_iso(expires), hint="take it off"
        )
