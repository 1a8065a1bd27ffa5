"""Where what is said starts behind a verb, and whether that alone makes a report."""

from __future__ import annotations

import re

from newsdoc.quotes.paragraph import Cue
from newsdoc.quotes.report_clause import LEAD, QUOTED, Clause

_MARKS = frozenset("QRXPU")
_BARE_CLAUSE = re.compile(
    r",?(?P<clause>(?:h|[DH9]?[DHny9jfNKA.]{1,5}(?:p[DHnNKy]{1,3})?)r?[aV])(?=[^:.,])"
)
"""A subject with its verb."""
_SAID_OF = re.compile(r"r?(?:[DHo][nNKyj]{0,3}|[nNKy]{1,2})(?:[fp][DH]?[nNKy]{1,2})?(?:[wzp]D?)?")
"""What words in marks are said of."""
_BARE_SUBJECT = re.compile(r"h|[DH]?[nN]{0,3}[NKyn](?=n)")
"""A subject before a verb on no list."""
_SAID_BEHIND = re.compile(r"[QRXP],V(?=[DNKAyhi])")
"""A quotation that a reporting clause follows."""


def is_listener(tags: str, position: int) -> bool:
    """Whether words in marks name who is told: "sagte der „Küstenpost“, der Film sei …"."""
    return tags[position - 1] in "DNy" and tags[position + 1 : position + 2] == ","


def _is_bare(clause: Clause, cue: Cue, after: int) -> bool:
    """Whether a subject and a verb on no list follow subject and verb, up to the end."""
    tags, language = clause.tags, clause.language
    before = tags[max(clause.low, cue.first - 2) : cue.first]
    if before[-1:] not in ("N", "K", "y", ")", "h", "n") and not (
        before[-1:] == "," and before[0] in "NKyn)"
    ):
        return False
    subject = _BARE_SUBJECT.match(tags, after, clause.end)
    if subject is None or subject.end() >= clause.end:
        return False
    verb = clause.words[subject.end()].lower()
    return verb.endswith(language.verb_endings) and "," not in tags[after : clause.end]


def lead_of(clause: Clause, cue: Cue, after: int) -> tuple[int, bool] | None:
    """Where what is said starts after the verb, and whether that alone makes a report."""
    tags, end, language = clause.tags, clause.end, clause.language
    calling = cue.lemma in language.calling
    only = calling and cue.lemma not in language.speak
    if calling and clause.nouns and (named := tags.find("CP", after, end)) >= 0:
        # "bezeichnete das Spiel, in dem sie verloren, als „Unfug“"
        return (named + 1, False)
    limit = min(end, after + LEAD)
    position = after
    commas = 0
    if language.bare_clauses:
        bare_clause = _BARE_CLAUSE.match(tags, after, end)
        if bare_clause is not None and not calling:
            # "Lie sier han er lei seg"
            return (bare_clause.start("clause"), True)
        if _is_bare(clause, cue, after):
            # "Lie mener ministeren bommer"
            return (after, True)
    while position < limit:
        tag = tags[position]
        if tag == ":":
            if clause.nouns and _SAID_BEHIND.match(tags, position + 1, end) is not None:
                # "bat um Geduld: „…“, heißt es in der Mitteilung"
                return None
            return (position + 1, not only or tags[position + 1 : position + 2] in _MARKS)
        if tag == "P" and language.genitives and is_listener(tags, position):
            position += 1
            continue
        if tag == "P" and language.suffixed and not calling and clause.is_announced(position):
            # "заявил в интервью газете «Дело», что …"
            position += 1
            continue
        if tag == "P" and tags[position + 1 : position + 2] == ":" and language.suffixed:
            # "… على منصة "إكس": "…""
            position += 1
            continue
        told = tags[position + 1 : position + 3] == ",t" or (
            bool(language.caseless) and tags[position - 1 : position + 2] == "pPt"
        )
        if tag == "P" and language.closing_commas and told:
            # "рассказал «Ведомостям», что …"
            position += 1
            continue
        last = clause.nouns and tags[position + 1 : position + 2] == "a"
        if tag == "V" and not last and ((commas and language.genitives) or language.caseless):
            # "ein Sprecher, der nicht genannt wurde, sagte": another verb leads to what follows.
            return None
        if tag in "QRXPU":
            if language.predicates and _SAID_OF.fullmatch(tags, after, position):
                # "lover et svar «innen sommeren»", "beskriver ham som «stille»"
                return (after + (tags[after] == "r"), False)
            return (position, tags[position - 1] in ",:" or position == after)
        if tag == "t" or (tag == "q" and position == after and language.predicates):
            # "berättar hur …"
            return (position, not only)
        if tag == ";":
            return None
        if tag == "," or (tag == "-" and commas):
            following = tags[position + 1 : position + 2]
            if following == "G" and language.closing_commas:
                # "сказал журналистам, отметив, что …": the participle leads to what follows.
                return None
            if following in _MARKS:
                return (position + 1, True)
            free = clause.nouns or language.closing_commas or language.predicates
            if following == "t" and (free or commas or position == after):
                return (position + 1, not only)
            if following == "t":
                return None
            bare = language.noun_capitals and cue.lemma not in language.thinking
            bare = bare and position == after and not calling
            if bare and following and following in "DHeNnyKAhjiq9r":
                # "Er sagte, das Geld sei da"
                return (position + 1, True)
            commas += 1
            if commas > 2:
                return None
        position += 1
    if calling and after < end:
        quoted = QUOTED.search(tags, after, end)
        if quoted is not None:
            return (quoted.start() if clause.nouns else min(after, quoted.start()), False)
    return None
