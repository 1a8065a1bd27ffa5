"""Whom a source refers to: names, short names, pronouns and titles, over the whole story."""

from __future__ import annotations

import re
import sys
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise

from newsdoc.model.quotes import Basis, Speaker, SpeakerKind
from newsdoc.quotes.antecedents import Antecedents
from newsdoc.quotes.bodies import body_before, first_free, group_before
from newsdoc.quotes.caseless_rules import without_preposition
from newsdoc.quotes.declension import nominative_phrase
from newsdoc.quotes.entities import Entity, Gender, Mention
from newsdoc.quotes.language import Language
from newsdoc.quotes.name_runs import POSSESSIVE
from newsdoc.quotes.names import Names
from newsdoc.quotes.paragraph import Cue, Paragraph
from newsdoc.quotes.phrase_rules import phrase_from
from newsdoc.quotes.sources import sentence_subject
from newsdoc.quotes.titles import Titles
from newsdoc.quotes.tokens import Range

_MENTIONS = 40
"""How many mentions back in a paragraph."""
_POINTING = 9
"""How many words one has that stands behind "this"."""
_SMALL = frozenset("ynj")
_NAME = frozenset("NK")
_DOMAIN = re.compile(r"p[nyl]{1,3}")
_SAME = frozenset(("ذاته", "ذاتها", "نفسه", "نفسها"))
"""Arabic for "the same", behind somebody who spoke before."""
_MARKED = frozenset("QRXPU,.(-:")
"""Tags in a phrase that is written with other signs than spaces."""
_NAME_PARTS = frozenset("fDNKnyj9")
_BESIDE = re.compile(r",?[twE]|[,(]")
"""What ends the head of a phrase: "el técnico, muy discutido", "el hombre que"."""
_OF_KIND = re.compile(r"Dyf[ny]")
_GENERIC = 3
"""How many words a role that may be anybody's has with its article."""

Answer = tuple[Speaker | None, Basis | None]
"""The speaker, and the step that led to it."""


_OFFICE_BEFORE_NAME = re.compile(r"[ylnj]+(?=[NKA])")
"""What may stand between an organisation and the name of its officer."""


class Resolver:
    """Resolves the sources of one story, in the order in which they stand.

    Args:
        paragraphs: with what was found in them.
        language: for pronouns and titles.
        people: (name, role, URI) of people known from the article's metadata.
    """

    def __init__(
        self,
        paragraphs: Sequence[Paragraph],
        language: Language,
        people: Iterable[tuple[str, str | None, str | None]] = (),
    ) -> None:
        self._paragraphs = paragraphs
        self._language = language
        self._index = {id(paragraph): i for i, paragraph in enumerate(paragraphs)}
        self._names = Names(language, people)
        self._names.read(paragraphs)
        self._answers: dict[int, Answer] = {}
        self._speakers: dict[int, Speaker] = {}
        self._last_group: Speaker | None = None
        self._vocabulary: frozenset[str] | None = None
        self._latest: Answer = (None, None)
        self._titles = Titles(self._names, language)
        self._antecedents = Antecedents(paragraphs, self._names, language)
        self._unnamed: set[str] | None = None

    def speaker(self, paragraph: Paragraph, cue: Cue) -> Answer:
        """Who the source of `cue`, which stands in `paragraph`, is."""
        known = self._answers.get(id(cue))
        if known is None:
            source = cue.source
            known = (None, None)
            if source is not None and source[0] < source[1]:
                known = self._resolve(paragraph, self._index[id(paragraph)], source)
            elif cue.dropped:
                known = self._understood(paragraph, cue)
            if known[0] is not None:
                self._latest = known
            self._answers[id(cue)] = known
        return known

    def _resolve(self, paragraph: Paragraph, index: int, source: Range) -> Answer:
        tokens = paragraph.tokens
        start, end = source
        tag = tokens.tags[start]
        if end - start == 1 and tag in "hiowt":
            return self._pronoun(paragraph, index, start)
        owned = tokens.words[end - 1].lower().endswith(self._language.according_nouns)
        if tag == "H" and (end - start == 1 or (owned and self._language.according_nouns)):
            # "a su juicio", "seiner Meinung nach": the owner is who spoke last, where it does not tell his gender.
            word, language = tokens.words[start].lower(), self._language
            if word in language.male or word in language.female or word in language.common:
                return self._pronoun(paragraph, index, start)
            return self._latest[0], "pronoun"
        if self._language.caseless and tokens.words[end - 1] in _SAME:
            # "المتحدث ذاته"
            return self._latest[0], "title"
        mention = self._named(paragraph, index, start, end)
        if (
            mention is not None
            and not mention.entity.person
            and self._goes_on(paragraph, mention, end)
        ):
            # "la Comisión Nacional del Agua": the name has small words in it.
            mention = None
        if mention is not None:
            entity = mention.entity
            written = paragraph.text[tokens.starts[mention.token] : tokens.end(mention.end - 1)]
            basis: Basis = "name" if written.endswith(entity.name) else "partial-name"
            if entity.metadata and basis != "name":
                basis = "metadata"
            return self._speaker_of(entity), basis
        generic = self._generic(paragraph, index, start, end)
        return generic or self._described(paragraph, start, end)

    def _goes_on(self, paragraph: Paragraph, mention: Mention, end: int) -> bool:
        rest = paragraph.tokens.tags[mention.end : end]
        return bool(
            self._language.male_articles and rest[:1] in ("f", "n") and set(rest) <= _NAME_PARTS
        )

    def _generic(self, paragraph: Paragraph, index: int, start: int, end: int) -> Answer | None:
        """Somebody called by what everybody is: "el técnico", "la cinéaste"; absent for others."""
        language = self._language
        tokens = paragraph.tokens
        if language.name_particles:
            # "El técnico uruguayo, muy discutido por la hinchada,"
            beside = _BESIDE.search(tokens.tags, start + 1, end)
            end = beside.start() if beside is not None else end
        words = self._titles.plain(tokens.words[start:end])
        bare = tokens.tags[start] == "y" and tokens.tags[start - 1 : start] in ("f", "p", "L")
        office = language.same_office.get(" ".join(words))
        if office is not None:
            holder = next(filter(None, map(self._titles.bearer, ([one] for one in office))), None)
            return None if holder is None else (self._speaker_of(holder), "title")
        # "спортсменка", "18-летняя спортсменка"
        alone = language.suffixed and len(words) - (tokens.tags[start] == "9") == 1
        definite = words[0] in language.definite or (bare and bool(language.male_articles))
        definite, bare = definite or alone, bare or alone
        # "la número 74 del mundo" is somebody who was named before, too.
        pointing = words[0] in language.demonstratives or "9" in tokens.tags[start:end]
        longest = _POINTING if pointing else _GENERIC
        # "l'esponente di governo"
        of_kind = bool(language.name_particles) and bool(
            _OF_KIND.fullmatch(tokens.tags, start, end)
        )
        longest += of_kind
        if not definite or not 2 - bare <= len(words) <= longest:
            # "na opinião da sindicalista": the article is in the preposition.
            return None
        noun = next((word for word in words if word in language.generic), None)
        if noun is None and language.offices:
            noun = self._trade(words)
        if noun is None and alone and tokens.tags[start] == "n" and language.person_endings:
            # "raszynianka", "нобелиат": who does or is something, on no list.
            ending = next((one for one in language.person_endings if words[0].endswith(one)), None)
            if ending is not None:
                entity = self._antecedents.nearest(index, start, language.person_endings[ending])
                return None if entity is None else (self._speaker_of(entity), "title")
        origin = len(words) == 2 and words[1] in language.demonyms and not language.epithets
        aged = bool(language.age_endings) and 2 <= len(words) <= _GENERIC
        aged = aged and words[1][0].isdigit() and words[1].endswith(language.age_endings)
        if noun is None and (origin or aged):
            # "le Polonais", "il 34enne"
            noun = words[1]
        elif noun is None or not (_NAME_PARTS if pointing or of_kind else _SMALL).issuperset(
            tokens.tags[start + 1 : end]
        ):
            return None
        bearer = self._titles.bearer(words)
        if bearer is not None:
            if language.name_particles:
                self._names.note(index, Mention(start, end, bearer))
            return self._speaker_of(bearer), "title"
        free = bool(language.name_particles) and language.offices.isdisjoint(words)
        free = free and not any(
            word in language.organisations or word in language.papers for word in words[:-1]
        )
        if len(words) > 2 - bare and not pointing and not free:
            # "el primer ministro húngaro" is somebody of his own; "el técnico húngaro" is not.
            return None
        gender: Gender = "unknown"
        if words[0] in language.female_articles or noun in language.female_titles:
            gender = "female"
        elif words[0] in language.male_articles or noun in language.male_titles:
            gender = "male"
        elif noun + "e" in language.roles or (
            noun[-1] == "o" and noun[:-1] + "a" in language.roles
        ):
            # "l'accusé", "l'imputato"
            gender = "male"
        entity = self._antecedents.nearest(index, start, gender)
        if entity is None or (language.offices and not self._is_before(entity, index, start)):
            return None
        self._names.note(index, Mention(start, end, entity))
        return self._speaker_of(entity), "title"

    def _understood(self, paragraph: Paragraph, cue: Cue) -> Answer:
        """Who is meant where the language needs no pronoun: "…", añadió.

        The subject of the sentence before, where nobody says anything in it; else who spoke last; else
        the person in the nearest sentence.
        """
        index = self._index[id(paragraph)]
        verb = paragraph.tokens.words[cue.first].lower()
        if self._language.plural_endings and verb.endswith(self._language.plural_endings):
            # "…", señalan: not one person.
            return self._last_group, "pronoun" if self._last_group is not None else None
        sentences = paragraph.sentences
        place = bisect_right(sentences, cue.sentence, key=_end_of) - 1
        if place >= 0 and not _has_cue(paragraph, sentences[place][0]):
            low, high = sentences[place]
            subject = phrase_from(paragraph.tokens.tags, low, high)
            first = paragraph.tokens.tags[low]
            named = first in "NKA" and bool(subject and self._names.within(index, *subject))
            if subject is not None and (named or first in "DHy"):
                found = self._resolve(paragraph, index, subject)
                organised = found[0] is not None and found[0].kind == "organisation"
                thing = found[0] is not None and found[0].kind == "unnamed"
                thing = thing and "y" not in paragraph.tokens.tags[slice(*subject)]
                if found[0] is not None and not (
                    thing or (organised and self._latest[0] is not None)
                ):
                    return found[0], "pronoun"
            inserted = self._names.within(index, low, high)
            free = first_free(paragraph.tokens.tags, inserted, low)
            if free is not None:
                # "Otro tono usó el arquero Lucas Benavídez. «Nos faltó actitud», disparó."
                return self._speaker_of(free), "pronoun"
            aside = inserted[0] if inserted and inserted[0].entity.person else None
            tags = paragraph.tokens.tags
            if aside is not None and (tags[low], tags[aside.token - 1]) == ("p", ","):
                # "En Muxía, Josefa, de 81 años, se alumbra con velas."
                return self._speaker_of(aside.entity), "pronoun"
        if self._latest[0] is not None:
            return self._latest[0], "pronoun"
        entity = self._antecedents.nearest(index, cue.first, "unknown")
        return (None, None) if entity is None else (self._speaker_of(entity), "pronoun")

    def _named(self, paragraph: Paragraph, index: int, start: int, end: int) -> Mention | None:
        """The mention that names the source: its head, or the name in apposition."""
        tags = paragraph.tokens.tags
        for mention in self._names.within(index, start, end):
            before = tags[start : mention.token]
            following = tags[mention.end : mention.end + 1] if mention.end < end else ""
            if self._language.agreeing:
                # "cytowana w komunikacie prezes Beata Lis"
                if "p" in before and "y" not in before.rpartition("p")[2]:
                    break
            elif self._language.name_particles:
                # "l'assessore ai Trasporti, Oscar Villani", "i giudici, riuniti a Palazzo Madama"
                if "p" in before.rpartition(",")[2]:
                    continue
                if "w" in before:
                    break
            elif "w" in before and not (before.rfind("w") == 0 and tags[start + 1] != ","):
                # but "whose partner Victor Sng"
                break
            elif "p" in before.partition(",")[0] and not self._language.caseless:
                if before.endswith(",") and mention.end == end and mention.entity.is_surely_person:
                    # "A vice president of Norcross Energy, Dale Huber"
                    return mention
                continue
            endings = self._language.located
            whole = bool(endings) and mention.end - mention.token > 1
            whole = whole and paragraph.tokens.words[end - 1].lower().endswith(endings)
            if following and following in "ylnj" and not whole:
                # "Clinton aides": the name describes the head; "Acme chief executive Tim Ott".
                rest = tags[mention.end : end]
                office = _OFFICE_BEFORE_NAME.match(rest)
                last = mention.end if office is None else mention.end + office.end() - 1
                held = tags[last] == "y" or self._language.is_role(
                    paragraph.tokens.words[last].lower()
                )
                if "," not in rest and (office is None or not held):
                    break
                continue
            if following == "Y" or (tags[mention.end - 1] == "Y" and mention.end < end):
                continue
            if (
                self._language.agreeing
                and tags[mention.token - 1 : mention.token] == "y"
                and ("," in tags[mention.end : end])
            ):
                written = paragraph.tokens.words[mention.end - 1]
                if not mention.entity.name.endswith(written):
                    # "Коллега Григорьевой, профессор Ямада": a name in the genitive.
                    continue
            if mention.token > start and self._language.name_particles:
                link = tags[mention.token - 1]
                small = paragraph.tokens.words[mention.token - 1][0].islower()
                if (link == "f" and small) or (link == "D" and tags[mention.token - 2] == "f"):
                    # "el portavoz de Vox, Iván Mora": the party is not who speaks.
                    continue
            return mention
        return None

    def _pronoun(self, paragraph: Paragraph, index: int, token: int) -> Answer:
        language = self._language
        word = paragraph.tokens.words[token].lower().replace("’", "'").partition("'")[0]
        if language.name_particles and paragraph.tokens.tags[token] == "h":
            self._note_subject(paragraph, index, token)
        if word in language.common:
            entity = self._antecedents.nearest(index, token, "unknown")
        elif word in language.male or word in language.female:
            gender: Gender = "male" if word in language.male else "female"
            entity = self._subject_before(paragraph, token, gender)
            entity = entity or self._antecedents.nearest(index, token, gender)
        elif paragraph.tokens.tags[token] in "wt":
            return self._relative(paragraph, index, token)
        elif word in language.plural:
            group = self._last_group or group_before(self._paragraphs, self._language, index, token)
            return group, "pronoun" if group is not None else None
        elif paragraph.tokens.tags[token] == "i" and language.bodies:
            # Only an organisation speaks as "it".
            body = body_before(self._names, index, token, language.bodies)
            return (None, None) if body is None else (self._speaker_of(body), "pronoun")
        else:
            return None, None
        if entity is None:
            latest = self._latest[0]
            named = latest is None or latest.kind != "unnamed"
            if language.suffixed:
                somebody = self._antecedents.unnamed(index, token)
                return somebody, None if somebody is None else "pronoun"
            if language.name_particles and not named:
                # "une porte-parole …": nobody with a name could be meant.
                return latest, "pronoun"
            return None, None
        if entity.gender == "unknown" and word not in language.common:
            entity.gender = "male" if word in language.male else "female"
        self._names.note(index, Mention(token, token + 1, entity))
        return self._speaker_of(entity), "pronoun"

    def _is_before(self, entity: Entity, index: int, token: int) -> bool:
        """Whether somebody was named before a token."""
        return any(
            mention.entity is entity
            for number in range(index, -1, -1)
            for mention in self._names.before(number, token if number == index else None, _MENTIONS)
        )

    def _trade(self, words: Sequence[str]) -> str | None:
        """A trade by which somebody named before may be called: nobody without a name bears it.

        Where the story brings in "un chauffeur", "le chauffeur" is that one.
        """
        language = self._language
        if self._unnamed is None:
            self._unnamed = {
                noun.lower()
                for paragraph in self._paragraphs
                for article, noun in pairwise(paragraph.tokens.words)
                if article in language.indefinite
            }
        for word in words[1:]:
            if language.is_role(word) and word not in language.offices:
                return None if word in self._unnamed else word
        return None

    def _note_subject(self, paragraph: Paragraph, index: int, token: int) -> None:
        """Take in who is the subject of the sentence before: "L'accusé hausse les épaules."."""
        sentences, tags = paragraph.sentences, paragraph.tokens.tags
        place = bisect_right(sentences, (token, sys.maxsize)) - 2
        if place < 0 or tags[sentences[place][0]] != "D":
            return
        low, high = sentences[place]
        subject = phrase_from(tags, low, high, beside=False)
        if subject is not None and not self._names.within(index, *subject):
            self._generic(paragraph, index, *subject)

    def _subject_before(self, paragraph: Paragraph, token: int, gender: Gender) -> Entity | None:
        """Whom an office means that is the subject of the sentence before: "The senator shrugged."."""
        sentences = paragraph.sentences
        place = bisect_right(sentences, token, key=_end_of) - 1
        language = self._language
        if place < 0 or language.model is None:
            return None
        tokens = paragraph.tokens
        subject = sentence_subject(tokens.tags, *sentences[place])
        if subject is None or subject[1] - subject[0] > _GENERIC + 1:
            return None
        words = [word.lower() for word in tokens.words[subject[0] : subject[1]]]
        if words[0] not in language.definite or not language.is_role(words[-1]):
            return None
        if tokens.tags.startswith((",", "("), subject[1]):
            # "The visitors' coach, Rolf Imhof, blamed the referee."
            return None
        entity = self._titles.bearer(words)
        return entity if entity is not None and entity.gender in ("unknown", gender) else None

    def _relative(self, paragraph: Paragraph, index: int, token: int) -> Answer:
        """The noun phrase before "who"."""
        before = self._names.before(index, token, 1)
        tags = paragraph.tokens.tags
        last = token - 1
        if last >= 0 and tags[last] == ",":
            last -= 1
        if before and last - before[-1].end < 12:
            mention = before[-1]
            gap = tags[mention.end : last + 1]
            if not gap or gap[0] in ",(":
                return self._speaker_of(mention.entity), "pronoun"
        first = last
        while first > 0 and tags[first - 1] in "DHeNnyKAYlj9" and tags[first] not in "DHe":
            first -= 1
        if first > last or last < 0 or tags[last] not in "Nnyl":
            return None, None
        return self._described(paragraph, first, last + 1)

    def _described(self, paragraph: Paragraph, start: int, end: int) -> Answer:
        """A source without a person's name: by title, or as it is."""
        language = self._language
        tokens = paragraph.tokens
        tags, words = tokens.tags, tokens.words
        if language.caseless and end - start == 1:
            # A surname alone looks like any other word.
            known = self._names.by_short_name(words[start])
            if known is not None:
                return self._speaker_of(known), "partial-name"
        head_end = start
        while head_end < end and tags[head_end] in "DHeNnyKAYljgd9r":
            head_end += 1
        head_end = max(head_end, start + 1)
        head = words[head_end - 1].lower()
        if language.male_articles:
            # The noun comes first: "el entrenador argentino".
            parts = [word.lower() for word in words[start:head_end]]
            head = next((word for word in parts if language.is_role(word)), head)
        definite = (
            words[start].lower() in language.definite or tags[start] in "HeY" or language.suffixed
        )
        whole = language.suffixed and head_end == end
        if language.agreeing:
            # The noun comes first: "глава правительства".
            parts = self._titles.plain(words[start:head_end])
            head = next((word for word in parts if language.is_role(word)), head)
        full = tags[head_end : head_end + 1] != "p"
        if not full and language.model is not None and _DOMAIN.fullmatch(tags, head_end, end):
            # "the secretary of state"
            full, whole_end = True, end
        else:
            whole_end = head_end
        if definite and language.is_role(head) and (whole or full):
            entity = self._titles.bearer(self._titles.plain(words[start:whole_end]))
            if entity is not None:
                return self._speaker_of(entity), "title"
        if (
            tags[start] == "D"
            and tags[start + 1 : head_end]
            and tags[start + 1] in "NK"
            and tags[head_end - 1] != "y"
            and language.name_particles
        ):
            # "la CGT", "l'Arpal": the name is without the article.
            start += 1
        if tags[start] in "NK" and tags[head_end : head_end + 1] in (",", "(") and head_end < end:
            # "Natasja, een studente": the name is what stands before the comma.
            name = paragraph.text[tokens.starts[start] : tokens.end(head_end - 1)]
            return Speaker(name=name, kind="person"), "name"
        if definite and head_end == end:
            body = self._body(paragraph, start, head_end, head)
            if body is not None:
                return self._speaker_of(body), "title"
        if definite and (head_end == end or tags[head_end] == ","):
            somebody = self._antecedents.by_epithet(paragraph, start, head_end)
            if somebody is not None:
                return self._speaker_of(somebody), "title"
        last = max(start, tags.rfind(",", start, end))
        if (
            language.name_particles
            and start < last < end - 1
            and set(tags[last + 1 : end]) <= _NAME
        ):
            # "su sindicato, Asaja"
            start, head_end, head = last + 1, end, words[end - 1].lower()
        elif language.name_particles and (comma := tags.find(",", start, end)) > start:
            # "un porte-parole, joint par l'AFP": what is told beside is no name.
            end = comma if _NAME.isdisjoint(tags[comma:end]) else end
        kinds = tags[start:head_end]
        if language.model is not None and self._kind(kinds, head) == "organisation":
            start = self._name_in(paragraph, start, head_end)
        text = paragraph.text[tokens.starts[start] : tokens.end(end - 1)]
        if language.cases is not None and not _MARKED.intersection(tags[start:end]):
            text = nominative_phrase(words[start:end], language.cases) or text
        if language.located and end - start == 1 and text[:-1] in self._written():
            # "Ylen mukaan", where the story has "Yle" too
            text = text[:-1]
        if language.caseless and tags[start - 1 : start] == "L":
            text = without_preposition(text, language.caseless, language.tags)
        if tags[end - 1] == "Y" and language.model is not None:
            # "Lind's answer: …"
            text, kinds = POSSESSIVE.sub("", text), tags[start : end - 1] + "N"
        speaker = Speaker(name=text, kind=self._kind(kinds, head))
        if speaker.kind != "unnamed":
            self._last_group = speaker
        return speaker, "name" if speaker.kind == "organisation" else None

    def _written(self) -> frozenset[str]:
        """Every word of the story, as written."""
        if self._vocabulary is None:
            read = (paragraph.tokens.words for paragraph in self._paragraphs)
            self._vocabulary = frozenset(word for words in read for word in words)
        return self._vocabulary

    def _name_in(self, paragraph: Paragraph, start: int, end: int) -> int:
        """Where a body's name starts: "The Transport Workers' Union", "drugmaker Helixa"."""
        tags, words = paragraph.tokens.tags, paragraph.tokens.words
        if words[start] == "The":
            start += 1
        name = end
        while name - 1 > start and tags[name - 1] in _NAME:
            name -= 1
        for place in (start, name - 1):
            if place < end - 1 and words[place].lower() in self._language.body_trades:
                return place + 1
        return start

    def _body(self, paragraph: Paragraph, start: int, end: int, head: str) -> Entity | None:
        """The organisation that "the bank", "the company" is; absent where none was named."""
        language = self._language
        if end - start != 2 or not (
            head in language.bodies or head in language.firms
        ):  # "the bank"
            return None
        nouns = frozenset() if head in language.firms else frozenset((head,))
        return body_before(self._names, self._index[id(paragraph)], start, nouns)

    def _kind(self, tags: str, head: str) -> SpeakerKind:
        language = self._language
        if head in language.collectives or (head.endswith("s") and tags[-1] == "y"):
            return "group"
        if language.persons and tags[0] in "DH" and head.endswith(language.persons):
            # "der Mann": a noun has its capital without being a name.
            return "unnamed"
        if language.model is None and tags == "N" and language.is_role(head):
            # "Journalisten": the capital is the sentence's.
            return "unnamed"
        if tags[-1] in "NK" or (tags[-1] != "y" and any(t in "NK" for t in tags)):
            return "organisation"
        if head in language.organisations and any(t in "NKY" for t in tags):
            return "organisation"
        return "unnamed"

    def _speaker_of(self, entity: Entity) -> Speaker:
        known = self._speakers.get(id(entity))
        if known is None:
            known = Speaker(
                name=entity.name,
                role=entity.role,
                kind="person" if entity.person else "organisation",
                organisation=entity.organisation,
                uri=entity.uri,
            )
            self._speakers[id(entity)] = known
        if not entity.person:
            self._last_group = known
        return known


def _end_of(sentence: Range) -> int:
    return sentence[1]


def _sentence_of(cue: Cue) -> int:
    return cue.sentence


def _has_cue(paragraph: Paragraph, start: int) -> bool:
    """Whether anything in the sentence that starts at a token may report."""
    place = bisect_left(paragraph.cues, start, key=_sentence_of)
    return place < len(paragraph.cues) and paragraph.cues[place].sentence == start
