"""Verbs that report: which part of the sentence is cue, and on which side what is said stands."""

from __future__ import annotations

from newsdoc.quotes.bracket_rules import bracket_report
from newsdoc.quotes.paragraph import Cue
from newsdoc.quotes.quoting_rules import quoted_by
from newsdoc.quotes.report_clause import Clause
from newsdoc.quotes.said_first_rules import report_after
from newsdoc.quotes.said_last_rules import report_before, report_gerund, report_infinitive

_SUCH = frozenset(("так", "tak"))
"""Words by which a verb of calling has what is said before it: "«…», — так назвал …"."""
_REACH = 14
"""How many tokens apart auxiliary and participle may stand."""
_PARTICLE_REACH = 30
"""How many tokens after its verb a particle may stand."""


def verb_report(clause: Clause, at: int, tag: str) -> Cue | None:
    """The cue of a form that can report, with source and content where it does.

    Args:
        clause: its sentence.
        at: its token.
        tag: of it.
    """
    tags, words, language = clause.tags, clause.words, clause.language
    form = language.forms.get(words[at].lower())
    if form is None:
        return None
    if (
        language.caseless
        and at > clause.low
        and tags[at - 1] == "w"
        and tags[at + 1 : at + 2] != "t"
    ):
        # "ما نقلت عنه": what somebody said, not that somebody said it.
        return None
    lemma = form.lemma
    named = words[at].lower() in language.scare_before and language.predicates
    if named and tags[at - 1 : at] == "r" and tags[at + 1 : at + 2] == "P":
        # "så kallade ”pojkrum”"
        return None
    if language.predicates and lemma in language.calling and _describes_title(clause, at):
        return None
    if tag == "G":
        return report_gerund(clause, Cue(at, at + 1, lemma, tag))
    first, last = at, at + 1
    subject_at = at
    past_name = bool(language.genitives) and lemma in language.calling
    aux = (
        _auxiliary(clause, at, "QRXU;:V" if past_name else "QRXPU;:V")
        if tag == "E" or (words[at].lower() in language.unsure and not _follows(clause, at))
        else None
    )
    if tag == "E" and aux is None:
        if at == clause.low + 2 and tags[clause.low : at] in ("cf", "pf", "rf"):
            return report_infinitive(clause, Cue(at, at + 1, lemma, tag))
        if language.infinitives and tags[at - 1] in "fp" and at > clause.low:
            # "…, avant d'ajouter : « … »"
            later = words[at].lower().endswith(language.infinitives)
            return report_infinitive(clause, Cue(at, at + 1, lemma, tag)) if later else None
        return None
    if (aux is None or tag == "E") and words[at].lower() in language.particles:
        particle = _particle(clause, at)
        if particle is None:
            return None
        # "wies … zurück" is another verb than "wies … hin".
        whole = language.forms.get(particle + words[at].lower())
        lemma = whole.lemma if whole is not None else lemma
    if aux is not None:
        subject_at = min(aux, at)
        if 0 < at - aux <= 3 or (aux < at and not tags[aux + 1 : at].strip("xhior")):
            first = aux
    needed = language.particles.get(words[at].lower(), ())
    if not clause.nouns and tags[last : last + 1] and words[last].lower() in needed:
        # "laat weten", "fait savoir": both words are the cue.
        last += 1
    cue = Cue(first, last, lemma, tag)
    opening = first if first < at else subject_at
    left = opening - 1
    while left >= clause.low and (
        tags[left] in "romx" or (tags[left] == "L" and words[left].lower() in language.closing)
    ):
        # "…, so urteilte X": the "so" belongs to the verb.
        left -= 1
    if language.male_articles and left > clause.low and tags[left] == "D":
        # "le ha risposto": no article stands before a verb.
        left -= 1
    before = tags[left] if left >= clause.low else ""
    thinks = language.predicates and lemma in language.thinking
    if language.male_articles and lemma in language.calling and _is_taken_up(clause, cue):
        # "«Una vittoria storica» la definisce il governatore"
        thinks = True
    such = before in ("-", ",") and any(
        words[place].lower() in _SUCH for place in range(left + 1, first)
    )
    if (lemma in language.speak or thinks or (such and bool(language.agreeing))) and before:
        placed = report_after(clause, cue, left, last if first <= subject_at else at + 1)
        if placed:
            return quoted_by(clause, cue) if lemma in language.quoting else cue
    made = report_before(clause, cue, subject_at, left, at)
    if made is not None and lemma in language.quoting and aux is None:
        made = quoted_by(clause, made)
    if language.genitives and (made is None or not made.kept):
        apart = bracket_report(clause, Cue(first, last, lemma, tag), at, subject_at)
        made = apart or made
    return made


def _is_taken_up(clause: Clause, cue: Cue) -> bool:
    """Whether a pronoun between a quotation and its verb stands for what is called so."""
    tags, before = clause.tags, cue.first - 1
    if before <= clause.low or tags[before] not in "oD":
        return False
    mark = before - 1 if tags[before - 1] != "," else before - 2
    return mark >= clause.low and tags[mark] in "QRXP"


def _auxiliary(clause: Clause, at: int, barriers: str) -> int | None:
    """The verb that goes with a participle, with none of the tags `barriers` between them."""
    tags = clause.tags
    for position in range(at - 1, max(clause.low, at - _REACH) - 1, -1):
        if tags[position] == "a":
            return position
        if tags[position] in barriers:
            return None
    # „…, die er gestern geäußert hat“
    return at + 1 if tags[at + 1 : at + 2] == "a" else None


def _describes_title(clause: Clause, at: int) -> bool:
    """Whether a form goes with a noun that has its title behind it: "mest omtalte film, »Uro«"."""
    following = clause.words[at + 1 : at + 2]
    title = clause.tags[at + 2 : at + 4].lstrip(",")[:1] == "P"
    return (
        title
        and clause.tags[at - 1 : at] in ("r", "D")
        and following[0].lower() in clause.language.scare_before
    )


def _follows(clause: Clause, at: int) -> bool:
    """Whether a form that may be a participle is none: "… worden, berichtet die Zeitung"."""
    return bool(clause.language.genitives) and at > clause.low and clause.tags[at - 1] == ","


def _particle(clause: Clause, at: int) -> str | None:
    """The other part of a verb, where it stands right before it or later in the sentence."""
    wanted = clause.language.particles[clause.words[at].lower()]
    before = clause.words[at - 1].lower() if at > clause.low else ""
    if before in wanted:
        # "wie der Verband bekannt gab"
        return before
    limit = min(clause.end, at + _PARTICLE_REACH)
    later = (clause.words[place].lower() for place in range(at + 1, limit))
    return next((word for word in later if word in wanted), None)
