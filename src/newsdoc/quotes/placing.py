"""Where the content of a verb stands: after it, before it, or around it."""

from __future__ import annotations

import re

from newsdoc.quotes.clauses import has_finite
from newsdoc.quotes.endings import content_start
from newsdoc.quotes.paragraph import Cue
from newsdoc.quotes.sentence import Sentence
from newsdoc.quotes.sources import phrase_after

_AFTER_REPORT = re.compile(r"[.,;:?!WprCGzuQRXUP(c-]|$")
_STOP = re.compile(r"[,;CzwGt-]")
_QUOTED = re.compile(r"[QRXPU]")
_SAID = "QRXP"
_SEGMENTS = frozenset("QRXPU")
_VERB = re.compile(r"[VSF]")


def place_content(sentence: Sentence, cue: Cue) -> None:
    """Fill in content and order of a cue whose source stands before it."""
    tags = sentence.tags
    language = sentence.language
    end = sentence.end
    source = cue.source
    start = content_start(tags, cue.last - 1, end, cue.lemma, language)
    if source is not None and not cue.shared and not cue.passive and source[0] > sentence.said:
        before = tags[source[0] - 1]
        if "w" in (before, tags[source[0]]):
            # “…,” which Lind thinks is wrong
            before = ""
        # Also after a comma or "as": “…,” as Cruz said.
        quoted = before != "" and (
            before in _SAID
            or (before in ",-z" and source[0] - 2 >= sentence.low and tags[source[0] - 2] in _SAID)
        )
    else:
        before, quoted = "", False
    if (
        source is not None
        and before
        and (
            cue.lemma in language.speak or cue.lemma in language.tell or (quoted and before in "QX")
        )
    ):
        inserted = before == "," and tags[cue.last : cue.last + 1] == ","
        inserted = inserted and tags[cue.last + 1 : cue.last + 2] not in ("G", "")
        if inserted and not quoted:
            # "The golf trade, she said, is …": what is said goes on after the comma.
            cue.basis = "adjacent"
            _place_before(sentence, cue, sentence.said, source[0] - 1, cue.last)
            if cue.order == "before":
                cue.order = "around"
                cue.content.append((cue.last + 1, end))
            return
        follows = quoted or (before in ",-" and sentence.is_clause(source[0] - 1))
        if follows and _reports_back(sentence, cue, start, quoted=quoted):
            last = source[0]
            while last > sentence.said and tags[last - 1] in ",-z":
                last -= 1
            cue.basis = "adjacent"
            _place_before(sentence, cue, sentence.said, last, start)
            return
    if start >= end:
        return
    sentence.leave_open(cue, start)


def place_inverted(sentence: Sentence, cue: Cue, verb: int, before: str) -> bool:
    """Whether the cue stands between what is said and who says it; fills in both."""
    tags = sentence.tags
    if before not in ("Q", "R", "X", "P", ",", "-") or not before:
        return False
    language = sentence.language
    if cue.lemma not in language.inverting and not (before in "QX" and cue.lemma in language.speak):
        return False
    if before == "," and _has_subject_before(sentence, verb):
        return False
    after = verb + 1
    while after < sentence.end and tags[after] == "r":
        after += 1
    source = phrase_after(tags, after, sentence.end)
    if source is None or (source[1] - source[0] == 1 and tags[source[0]] == "D"):
        # Nobody is called "this": ", tweeted this: “…”"
        return False
    if before in ",-":
        if tags[source[0]] in "hio" and before == ",":
            return False
        stop = tags.find(",", source[0], sentence.end)
        if stop < 0:
            stop = sentence.end
        quoted = verb >= 2 and tags[verb - 2] in _SAID
        if not quoted:
            if sentence.tags[source[1] : source[1] + 1] in ("Q", "R", "X", "P", "U"):
                # 'Murphy, who ran it, said the Trump "train" left'
                return False
            if _leads_on(tags, source[1], sentence.end):
                # 'But, said Lind, "…"'
                cue.source = source
                cue.basis = "adjacent"
                cue.content.append((source[1] + 1, source[1] + 2))
                sentence.source = source
                return True
            if has_finite(tags, after, stop) or not sentence.is_clause(verb):
                return False
            if tags[source[0]] in "n9":
                return False
    cue.source = source
    cue.basis = "adjacent"
    sentence.source = source
    start = sentence.said
    last = verb
    while last > start and tags[last - 1] in ",-r":
        last -= 1
    _place_before(sentence, cue, start, last, source[1])
    return True


def _leads_on(tags: str, position: int, end: int) -> bool:
    """Whether a comma or colon and a quotation follow."""
    return position + 1 < end and tags[position] in ",:" and tags[position + 1] in _SEGMENTS


def _has_subject_before(sentence: Sentence, verb: int) -> bool:
    """Whether the verb's subject stands between a quotation and it: “…,” Lind, a miner, wrote …"""
    tags = sentence.tags
    first = verb - 1
    while first >= sentence.low and tags[first] not in _SEGMENTS:
        first -= 1
    if first < sentence.low or tags[first] not in "QX" or first >= verb - 2:
        return False
    relative = tags.find("w", first, verb)
    stop = verb - 1 if relative < 0 else relative
    return tags[first + 1] in "DHeNnyKAY9" and not has_finite(tags, first + 1, stop)


def opening_verb(sentence: Sentence, cue: Cue, verb: int) -> Cue | None:
    """A sentence that starts with its verb: 'Said Comey, "…"'."""
    tags = sentence.tags
    quote = _QUOTED.search(tags, verb, sentence.end)
    if (
        quote is None
        or tags[quote.start() - 1] not in ",:"
        or cue.lemma not in sentence.language.inverting
    ):
        return None
    if _VERB.search(tags, verb + 1, quote.start()) is not None:
        # "Asked about the debate, Lind said: …": the later verb leads to the quotation.
        return None
    cue.source = phrase_after(tags, verb + 1, quote.start() - 1)
    cue.content.append((quote.start(), quote.end()))
    cue.basis = "adjacent"
    sentence.source = cue.source
    return cue if cue.source is not None else None


def _reports_back(sentence: Sentence, cue: Cue, start: int, *, quoted: bool) -> bool:
    """Whether what stands before the source is what is said."""
    tags = sentence.tags
    if quoted and tags[sentence.said : sentence.said + 1] in ("Q", "X"):
        # What starts with a quotation says nothing else.
        return True
    verb = cue.last
    if start < sentence.end and tags[start] == "t":
        return False
    if start >= sentence.end or tags[start - 1] in ",:-":
        return tags[start - 1] != ":"
    if quoted:
        finite = has_finite(tags, start, _clause_stop(tags, start, sentence.end))
        return not finite and tags[start] not in "QRXPU"
    if _AFTER_REPORT.match(tags, verb) is None and cue.lemma not in sentence.language.tell:
        return False
    comma = tags.find(",", verb, sentence.end)
    return not has_finite(tags, verb, comma if comma >= 0 else sentence.end)


def _place_before(sentence: Sentence, cue: Cue, start: int, last: int, after: int) -> None:
    """Content before the cue, and what goes on behind it."""
    tags = sentence.tags
    while start < last and tags[start] in "c,'" and start > sentence.low:
        start += 1
    cue.order = "before"
    if start < last:
        cue.content.append((start, last))
    sentence.said = max(cue.last, cue.source[1] if cue.source is not None else 0)
    position = after
    end = sentence.end
    if position < end and tags[position] in ",:-" and position + 1 < end:
        position += 1
    if position < end and position > 0 and tags[position - 1] in ",:-":
        tag = tags[position]
        if tag in "QRXPU":
            cue.order = "around"
            cue.content.append((position, position + 1))
            sentence.said = position + 1


def _clause_stop(tags: str, start: int, end: int) -> int:
    """Where the words right after a reporting verb give way to another clause."""
    match = _STOP.search(tags, start, end)
    return end if match is None else match.start()
