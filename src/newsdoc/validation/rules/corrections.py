"""CO: corrections and kills: status, signals, urgency and words against each other."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.model import Article
from newsdoc.validation._base import Finding
from newsdoc.validation.facts import Facts
from newsdoc.validation.rules._openings import CORRECTION, KILL
from newsdoc.validation.rules._story import is_canceled
from newsdoc.validation.rules._words import count_words


def _lines(facts: Facts) -> tuple[tuple[str, str], ...]:
    """What stands over the story, as a desk reads it: headline, slug, notes, with pointers."""
    article = facts.article
    found = [
        ("/headline", article.headline),
        ("/slugline", article.slugline),
        ("/title", article.title),
        ("/wire/take_key", article.wire.take_key if article.wire is not None else None),
        *((f"/notes/{i}/text", note.text) for i, note in enumerate(article.notes)),
        *((f"/headlines/{i}/text", line.text) for i, line in enumerate(article.headlines)),
    ]
    return tuple((pointer, line) for pointer, line in found if line)


def _signals(article: Article) -> frozenset[str]:
    """The codes of the signals, in lower case and without alias."""
    return frozenset(
        code.rpartition(":")[2].casefold() for s in article.signals if (code := s.code or s.name)
    )


def kill_not_canceled(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A kill that programs do not see.

    What:
        Fires when the headline, the slugline, the take key or a note opens with a kill
        ("KILL:", "BULLETIN KILL", "STORY WITHDRAWN", "ZURÜCKGEZOGEN" …) and the status is
        neither `canceled` nor `withheld`. A word in capitals on its own counts only before
        a colon, a dash, a bracket or the end of the line.

    Why:
        Programs go by the status: the withdrawn story stays on sites, and the kill itself
        is published.

    Example:
        `"headline": "KILL: Port story"` with `"status": "usable"`. Set the status to
        `canceled`.

    Spec:
        IPTC NewsCodes, pubstatusg2 (stat:canceled); NITF 3.6, doc.scope and ed-msg.
    """
    if is_canceled(article) or article.status == "withheld":
        return
    for pointer, line in facts.once(_lines):
        if KILL.match(line):
            yield Finding(
                f"the words withdraw a story, the status is {article.status or 'not given'}",
                pointer,
                value=line[:120],
                hint="set the status to canceled",
            )
            return


def canceled_with_story(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A canceled item that still carries the story.

    What:
        Fires when the status is `canceled` and the body has 150 words or more.

    Why:
        Whoever overlooks the status publishes what was withdrawn, mostly for a legal
        reason.

    Example:
        `"status": "canceled"` with all paragraphs. Send it with a line on the reason only.

    Spec:
        IPTC NewsCodes, pubstatusg2; NewsML-G2 2.35, itemMeta/pubStatus.
    """
    if is_canceled(article) and (words := count_words(facts.body_text.replace("\x1e", " "))) >= 150:
        yield Finding(f"the item is canceled, its body has {words} words", "/body",
                      hint="leave the story out")  # fmt: skip


def correction_not_signalled(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A correction that programs do not see.

    What:
        Fires when the headline, the slugline, the take key or a note opens with a word for
        correction ("CORRECTION", "Korrektur:", "RECTIFICATIF", "Corrects …") and no signal
        and no role says so. Items with neither signals, status nor version are left alone:
        their format has none.

    Why:
        Sites that print the story replace it only when told.

    Example:
        `"headline": "CORRECTION: Port story"`. Add the signal `sig:correction`.

    Spec:
        IPTC NewsCodes, signal (sig:correction); NITF 3.6, ed-msg.
    """
    if not (article.signals or article.status or article.version):
        return
    names = _signals(article) | {(c.code or c.name or "").casefold() for c in article.roles}
    if any("corr" in name or "rect" in name or "rettelse" in name for name in names):
        return
    for pointer, line in facts.once(_lines):
        if CORRECTION.match(line):
            yield Finding(
                "the words announce a correction, no signal does",
                pointer,
                value=line[:120],
                hint="add the signal sig:correction",
            )
            return


def correction_without_note(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A correction that does not say what it corrects.

    What:
        Fires when a signal says `correction` and there is neither a note, a revision with a
        comment, nor a paragraph that opens with a word for correction.

    Why:
        Desks that printed the story have to find the fault by comparing two texts.

    Example:
        The signal `sig:correction` alone. Add a note "CORRECTS year in paragraph 3".

    Spec:
        NewsML-G2 2.35, itemMeta/signal and edNote.
    """
    if not article.signals or not any("correction" in name for name in _signals(article)):
        return
    told = any(note.text or note.blocks for note in article.notes)
    told = told or any(step.comment for step in article.revisions)
    if not told and not any(CORRECTION.match(p.text) for p in (*facts.body[:2], *facts.body[-2:])):
        yield Finding("the correction does not say what it corrects", "/notes",
                      hint="add a note")  # fmt: skip


def correction_in_first_version(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A first version that corrects something.

    What:
        Fires when a signal says `correction` or `update` and `version` is 1 or 0.

    Why:
        Either the number was not counted up, and receivers keep the old story, or the
        signal was left over.

    Example:
        `"version": "1"` with the signal `sig:correction`. Count the version up.

    Spec:
        NewsML-G2 2.35, newsItem/@version and itemMeta/signal.
    """
    if article.version not in ("0", "1", "01") or not article.signals:
        return
    for name in ("correction", "update"):
        if name in _signals(article):
            yield Finding(f"version {article.version} is signalled as {name}", "/version",
                          value=article.version, hint="count the version up")  # fmt: skip
            return
