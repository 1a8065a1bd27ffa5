"""Whom a source means in scripts without spaces: the full name for a short one, somebody for a pronoun."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

import attrs

from newsdoc.model.quotes import Basis, Speaker
from newsdoc.quotes.paragraph import Cue, Paragraph

_AGE = re.compile(r"[（(][^（）()]{1,12}[）)]$")
_MANY = 60
"""How many people of a story are remembered."""


@attrs.frozen(kw_only=True, eq=False)
class Naming:
    """The patterns by which a language names people; groups are `name` and `role`."""

    titles: tuple[re.Pattern[str], ...]
    """Name and role in a source; the first that fits counts."""
    mention: re.Pattern[str]
    """Somebody with name and role anywhere in the text."""
    male: re.Pattern[str]
    """Pronouns for a man."""
    female: re.Pattern[str]
    """Pronouns for a woman."""
    others: re.Pattern[str]
    """What stands for somebody named before, whoever it is."""
    office: re.Pattern[str] = re.compile(r"(?!)")
    """An office without a name."""
    courtesy: frozenset[str] = frozenset()
    """Titles that are no role."""
    nobody: re.Pattern[str] = re.compile(r"(?!)")
    """What looks like a name and is none."""


@attrs.define(eq=False)
class _Person:
    speaker: Speaker
    gender: str = ""


Place = tuple[int, int]


class UnspacedResolver:
    """Tells whom a source means.

    Args:
        naming: of the language.
        paragraphs: of the story, with what was found in them.
    """

    def __init__(self, naming: Naming, paragraphs: Sequence[Paragraph]) -> None:
        self._naming = naming
        self._index = {id(paragraph): number for number, paragraph in enumerate(paragraphs)}
        self._people: list[_Person] = []
        self._mentions: list[tuple[Place, _Person]] = []
        self._answers: dict[int, tuple[Speaker | None, Basis | None]] = {}
        for number, paragraph in enumerate(paragraphs):
            marked = [(one.open, one.close) for one in paragraph.segments]
            for match in naming.mention.finditer(paragraph.text):
                at = match.start("name")
                if any(low <= at < high for low, high in marked[:_MANY]):
                    continue
                person = self._person(match.group("name"), match.group("role"))
                if person is not None:
                    self._mentions.append(((number, at), person))

    def speaker(self, paragraph: Paragraph, cue: Cue) -> tuple[Speaker | None, Basis | None]:
        """Who the source of `cue` is; calls must come in the order of the text."""
        known = self._answers.get(id(cue))
        if known is None:
            known = self._answers[id(cue)] = self._resolved(paragraph, cue)
        return known

    def _resolved(self, paragraph: Paragraph, cue: Cue) -> tuple[Speaker | None, Basis | None]:
        tokens, naming = paragraph.tokens, self._naming
        token = cue.first if cue.source is None else cue.source[0]
        place = (self._index[id(paragraph)], tokens.starts[token])
        if cue.source is None:
            return self._before(place, "")
        written = tokens.words[token]
        for gender, pattern in (("male", naming.male), ("female", naming.female)):
            if pattern.fullmatch(written):
                return self._before(place, gender)
        if naming.others.fullmatch(written):
            return self._before(place, "")
        for pattern in naming.titles:
            match = pattern.fullmatch(written)
            if match is not None and not naming.nobody.fullmatch(match.group("name")):
                person = self._person(match.group("name"), match.group("role"))
                break
        else:
            person = self._called(written) or self._holder(written)
            if person is None:
                return Speaker(name=_AGE.sub("", written), kind="unnamed"), None
            match = None
        if person is None:
            return None, None
        self._note(place, person)
        name = person.speaker.name
        return person.speaker, "name" if name in written else "partial-name"

    def _holder(self, written: str) -> _Person | None:
        """Who holds an office that stands without a name: "首相" after "岸本首相"."""
        if not self._naming.office.fullmatch(written):
            return None
        return next(
            (
                person
                for _, person in reversed(self._mentions)
                if person.speaker.role is not None and person.speaker.role.endswith(written)
            ),
            None,
        )

    def _called(self, name: str) -> _Person | None:
        """Who bears a name that stands without a role."""
        exact = next((one for one in self._people if one.speaker.name == name), None)
        return exact or next((one for one in self._people if _is_part(name, one)), None)

    def _person(self, name: str, role: str | None) -> _Person | None:
        """The person of a name, made when it is new."""
        if self._naming.nobody.fullmatch(name):
            return None
        role = None if role in self._naming.courtesy else role or None
        known = self._called(name)
        if known is not None:
            if known.speaker.role is None and role is not None:
                known.speaker = attrs.evolve(known.speaker, role=role)
            return known
        person = _Person(Speaker(name=name, role=role, kind="person"))
        if len(self._people) < _MANY:
            self._people.append(person)
        return person

    def _note(self, place: Place, person: _Person) -> None:
        at = bisect_left(self._mentions, place, key=_place_of)
        if at == len(self._mentions) or self._mentions[at][0] != place:
            self._mentions.insert(at, (place, person))

    def _before(self, place: Place, gender: str) -> tuple[Speaker | None, Basis | None]:
        """The person named last before a place whom the gender fits."""
        high = bisect_left(self._mentions, place, key=_place_of)
        for _, person in reversed(self._mentions[max(0, high - _MANY) : high]):
            if not gender or person.gender in ("", gender):
                person.gender = person.gender or gender
                self._note(place, person)
                return person.speaker, "pronoun"
        return None, None


def _place_of(mention: tuple[Place, _Person]) -> Place:
    return mention[0]


def _is_part(name: str, person: _Person) -> bool:
    """Whether a name is the surname, or one of the names, of a person."""
    full = person.speaker.name
    if "·" in full or "・" in full or "＝" in full:
        return name in re.split("[·・＝]", full)
    return len(name) < len(full) and full.startswith(name)
