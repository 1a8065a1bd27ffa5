"""RT1: who holds the rights, and under which terms."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdoc.model import Article
from newsdoc.model.times import Time, time_to_iso
from newsdoc.validation._base import Finding
from newsdoc.validation.facts import Facts
from newsdoc.validation.rules._moments import is_after
from newsdoc.validation.rules._parts import all_rights
from newsdoc.validation.rules._story import is_canceled
from newsdoc.validation.rules._words import plain


def rights_missing(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """An item that says nothing about rights.

    What:
        Fires when there is neither `rights` nor `further_rights`.

    Why:
        Who gets the item third hand cannot know whom to ask.

    Example:
        An article without `rights`. Add at least the holder.

    Spec:
        NewsML-G2 2.35, rightsInfo; ninjs 3.1, rightsinfo.
    """
    if article.rights is None and not article.further_rights:
        yield Finding("nothing is said about rights", "/rights", hint="name the holder")


def holder_missing(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """Rights without a holder.

    What:
        Fires when there are `rights` and neither they nor `further_rights` have a holder, a
        copyright notice or an expression in a rights language.

    Why:
        Terms that nobody has set bind nobody, and nobody can be asked for more.

    Example:
        `"rights": {"usage_terms": "Not for resale"}`. Add the holder.

    Spec:
        NewsML-G2 2.35, rightsInfo/copyrightHolder; NITF 3.6, doc.copyright.
    """
    if article.rights is None:
        return
    for _, rights in all_rights(article):
        if (
            rights.holder
            or rights.notice
            or rights.notices
            or rights.expressions
            or rights.notice_href
        ):
            return
        if any(usage.holder for usage in rights.usages) or rights.accountable:
            return
    yield Finding("the rights name no holder", "/rights/holder", hint="say whose they are")


def notice_year_wrong(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A copyright notice of another year than the rights.

    What:
        Fires when no year in the notice is in `year`, or the first one after ©, (c) or
        "Copyright" lies more than a year after the newest date of the item.

    Why:
        A line of a template that was not kept up to date.

    Example:
        `{"notice": "© 2019 Example News", "year": "2024"}`.

    Spec:
        NewsML-G2 2.35, rightsInfo/copyrightNotice; NITF 3.6, doc.copyright/year.
    """
    newest = max(
        (t.year for t in (article.created, article.modified, article.published) if t), default=0
    )
    for pointer, rights in all_rights(article):
        found = _YEAR.search(rights.notice) if rights.notice else None
        if found is None:
            continue
        year = found[1]
        years = _YEARS.findall(rights.notice or "")
        if rights.year and rights.year[:4].isdigit() and not any(y in rights.year for y in years):
            message = f"the notice says {year}, the rights say {rights.year}"
        elif newest and int(year) > newest + 1:
            message = f"the notice says {year}, the item is of {newest}"
        else:
            continue
        yield Finding(
            message, f"{pointer}/notice", span=found.span(1), value=rights.notice,
            hint="set one of them right",
        )  # fmt: skip


_YEAR = re.compile(r"(?:©|\([cC]\)|[Cc]opyright|COPYRIGHT)\D{0,40}?((?:19|20)\d\d)(?!\d)")


_YEARS = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def holder_not_in_notice(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A copyright notice that names somebody else than the holder.

    What:
        Fires when no word of three letters or more of the holder's name stands in the
        copyright notice, and the notice names a year and a name ("© 2024 Example News").

    Why:
        One of the two is left over from another provider.

    Example:
        `{"holder": {"name": "Sample Press"}, "notice": "© 2024 Example News"}`.

    Spec:
        NewsML-G2 2.35, rightsInfo/copyrightHolder and copyrightNotice.
    """
    for pointer, rights in all_rights(article):
        holder, notice = rights.holder, rights.notice
        if holder is None or not holder.name or not notice or _NAMED.search(notice) is None:
            continue
        line, name = plain(notice), plain(holder.name)
        words = [word for word in name.split() if len(word) >= 3] or name.split()
        initials = "".join(word[0] for word in name.split())
        short = any(len(word) >= 2 and initials.startswith(word) for word in line.split())
        if words and not short and not any(word in line for word in words):
            yield Finding(
                f"the notice does not name the holder ({holder.name})",
                f"{pointer}/notice",
                value=notice,
                hint="set one of them right",
            )


_NAMED = re.compile(r"(?:©|\([cC]\)|[Cc]opyright|COPYRIGHT)\W*(?:\d{4}\W*)(?:by )?[^\W\d_]{2}")


def terms_against_status(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """An item that is usable and must not be used.

    What:
        Fires when the usage terms say, or a note to editors opens with, "not for
        publication", "do not use", "do not publish" or the like, and the status is
        `usable`, or there is none.

    Why:
        Programs go by the status and publish it.

    Example:
        `"status": "usable"` and `"usage_terms": "NOT FOR PUBLICATION"`. Set the status to
        `withheld`.

    Spec:
        IPTC NewsCodes, pubstatusg2; NewsML-G2 2.35, rightsInfo/usageTerms.
    """
    if article.status not in (None, "usable") or is_canceled(article):
        return
    places = [(f"{pointer}/usage_terms", r.usage_terms) for pointer, r in all_rights(article)]
    places += [(f"/notes/{index}/text", note.text) for index, note in enumerate(article.notes)]
    for pointer, text in places:
        found = _FORBIDDEN.search(text) if text else None
        if text is None or found is None:
            continue
        if not pointer.startswith("/notes") or not text[: found.start()].strip(_SIGNS):
            yield Finding(
                f"the words forbid use, the status is {article.status or 'not given'}",
                pointer,
                span=found.span(),
                value=text[:120],
                hint="set the status to withheld",
            )


_SIGNS = " \t\n*-–—=#_.:!(["
"""What a note may have before its first word."""

_FORBIDDEN = re.compile(
    r"\b(?:not for publication|do not (?:use|publish|print|run)(?= *(?:[.!]|$|\n))|must not be (?:used|published)"
    r"(?= *(?:[.!]|$))|nicht zur veröffentlichung|nicht verwenden(?= *[.!]|$)|ne pas publier|ne pas utiliser(?= *[.!]|$)"
    r"|no publicar(?= *[.!]|$)|non pubblicare|niet voor publicatie)(?! (?:before|until|without|vor|ohne|avant|sans|antes|sin|in|outside))",
    re.IGNORECASE,
)


def usage_ends_before_start(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A right that ends before it starts.

    What:
        Fires for usage statements whose `end` lies before their `start`.

    Why:
        The right is never valid.

    Example:
        `{"start": "2024-05-03", "end": "2024-05-01"}`.

    Spec:
        NewsML 1.2, UsageRights/StartDate and EndDate; NITF 3.6, doc.rights.
    """
    for pointer, rights in all_rights(article):
        for index, usage in enumerate(rights.usages):
            start: Time | None = usage.start
            if start is not None and usage.end is not None and is_after(start, usage.end):
                yield Finding(
                    f"the right ends before it starts ({time_to_iso(start)})",
                    f"{pointer}/usages/{index}/end",
                    value=time_to_iso(usage.end),
                    hint="set one of them right",
                )


def notice_without_year(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A copyright notice without a year.

    What:
        Fires for a `notice` that has a sign or word for copyright and no year, while `year`
        is absent.

    Why:
        Terms of protection are counted from the year; the Universal Copyright Convention
        asks for it beside the sign and the name.

    Example:
        `"notice": "© Example News"`. Write "© 2024 Example News".

    Spec:
        Universal Copyright Convention, article III; NewsML-G2 2.35,
        rightsInfo/copyrightNotice.
    """
    for pointer, rights in all_rights(article):
        notice = rights.notice
        if notice and not rights.year and _SIGN.search(notice) and not _YEARS.search(notice):
            yield Finding(
                "the notice has no year", f"{pointer}/notice", value=notice, hint="add the year"
            )


_SIGN = re.compile(r"©|\([cC]\)|copyright", re.IGNORECASE)
