"""CO: status and urgency, against the scale and against the words."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.model import Article
from newsdoc.validation._base import Finding
from newsdoc.validation.facts import Facts
from newsdoc.validation.rules._fixes import put
from newsdoc.validation.rules._moments import is_past
from newsdoc.validation.rules._openings import URGENT


def status_unknown(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A status that the standards do not have.

    What:
        Fires for a `status` that is none of `usable`, `withheld` and `canceled` (IPTC), and
        none of those that content systems use: `embargoed`, `published`, `draft`,
        `unpublished`, `inherit` …

    Why:
        Programs that do not know it take the item for usable.

    Example:
        `"status": "cancelled"`. Write "canceled"; `--fix` does for this and other spellings
        of a known one.

    Spec:
        IPTC NewsCodes, pubstatusg2; ninjs 3.1, pubstatus.
    """
    status = article.status
    if status is None or status in _STATUSES:
        return
    right = _MEANT.get(status.casefold())
    yield Finding(
        "the status is none of IPTC's",
        "/status",
        value=status,
        hint=f"write '{right}'" if right else "write usable, withheld or canceled",
        fix=put("/status", right) if right else None,
    )


_STATUSES = frozenset(
    ["usable", "withheld", "canceled", "embargoed", "published", "unpublished", "draft", "inherit", "done", "approved", "scheduled", "private", "pending"]
)  # fmt: skip

_MEANT = {
    "cancelled": "canceled",
    "useable": "usable",
    "with-held": "withheld",
    "killed": "canceled",
} | {name: name for name in _STATUSES}


def urgency_out_of_range(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """An urgency beyond the scale.

    What:
        Fires for `urgency` and `priority` that are not 1 to 9.

    Why:
        1 is a flash and 8 the lowest, 9 is for the user to define; receivers refuse what is
        beyond.

    Example:
        `"urgency": 0`. Leave it out where it is not known.

    Spec:
        NewsML-G2 2.35, contentMeta/urgency; ninjs 3.1, urgency; IPTC 7901, priority.
    """
    for name, number in (("urgency", article.urgency), ("priority", article.priority)):
        if number is not None and not 1 <= number <= 9:
            yield Finding(f"the {name} is {number}", f"/{name}", hint="count from 1 to 9")


def urgency_against_words(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A flash that is not urgent.

    What:
        Fires when the headline or the slugline opens with "FLASH", "BULLETIN", "URGENT",
        "EILMELDUNG" or the like and `urgency` is 5 or more.

    Why:
        Alerts go out by the urgency.

    Example:
        `"headline": "URGENT: Bridge closed"` with `"urgency": 6`. Set it to 1 or 2.

    Spec:
        NewsML-G2 2.35, contentMeta/urgency; IPTC 7901, priority.
    """
    if article.urgency is None or article.urgency < 5:
        return
    for pointer, line in (("/headline", article.headline), ("/slugline", article.slugline)):
        if line and URGENT.match(line):
            yield Finding(f"the words are urgent, the urgency is {article.urgency}", pointer, value=line,
                          hint="set one of them right")  # fmt: skip
            return


def status_change_overdue(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A change of the status that should have come.

    What:
        Fires when `status_change` announces another status for a time before now. Now is
        the time of the call, unless the caller gives another.

    Why:
        The item still has its old status; whoever goes by it is late.

    Example:
        `"status_change": {"status": "usable", "when": "2020-01-01T00:00:00Z"}` on a
        withheld item.

    Spec:
        NewsML 1.2, StatusWillChange.
    """
    change = article.status_change
    if change is None or change.when is None or change.status == article.status:
        return
    if is_past(change.when, facts.now):
        yield Finding(f"the status should be '{change.status}' by now", "/status_change/when",
                      value=str(change.when), hint="change the status")  # fmt: skip
