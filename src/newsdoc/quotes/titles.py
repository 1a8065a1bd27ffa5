"""Who bears a title in a story: "the senator", "the French president", "ministern"."""

from __future__ import annotations

from collections.abc import Sequence

from newsdoc.quotes.entities import Entity
from newsdoc.quotes.epithets import has_other_field, is_somebody_else
from newsdoc.quotes.language import Language
from newsdoc.quotes.names import Names

_MOST = 40
"""How many bearers of a title are looked at."""
_STEM = 4
"""How many letters a noun has at least that may be the end of a longer one."""


class Titles:
    """The titles and offices of the people of one story.

    Args:
        names: of the story.
        language: for the nouns that are offices.
    """

    def __init__(self, names: Names, language: Language) -> None:
        self._names = names
        self._language = language
        self._bearers: dict[str, list[Entity]] | None = None

    def plain(self, words: Sequence[str]) -> list[str]:
        """Words in lower case, nouns for offices in the nominative."""
        cases = self._language.cases
        lower = [word.lower() for word in words]
        if self._language.caseless:
            return [word.removeprefix(self._language.caseless) for word in lower]
        if cases is not None:
            for place, word in enumerate(lower):
                if word in cases.nouns:
                    # What hangs on the noun stays as it is: "глава правительства".
                    lower[place] = cases.plain(word)
                    break
        return lower

    def bearer(self, words: Sequence[str]) -> Entity | None:
        """Who bears a title: of several, the one whose role has most of its words."""
        untold = self._language.definite
        wanted = [
            word.replace("-", " ") for word in words if word not in untold and word != "former"
        ]
        if not wanted:
            return None
        if self._bearers is None:
            self._bearers = {}
            for entity in self._names.people():
                for word in (
                    " ".join((entity.role or "", *entity.offices)).lower().replace("-", " ").split()
                ):
                    self._bearers.setdefault(word, []).append(entity)
        best: Entity | None = None
        best_rank = 1
        head = wanted[-1].split()[-1]
        if self._language.male_articles or self._language.agreeing:
            head = next((word for word in wanted if self._language.is_role(word)), head)
        former = "former" in words
        like = self._language.like_roles if self._language.epithets else {}
        heads = (head, *like.get(head, ()))
        for noun in dict.fromkeys(heads):
            if best is not None:
                break
            fitting = [word for word in wanted if word != head] + [noun]
            for entity in self._bearers.get(noun, ())[:_MOST]:
                role = " ".join((entity.role or "", *entity.offices)).lower().replace("-", " ")
                if is_somebody_else(wanted, role, self._language):
                    continue
                if has_other_field(wanted, role, self._language):
                    continue
                rank = 2 * sum(1 for word in fitting if word in role)
                rank += former == ("former" in role)
                if rank > best_rank:
                    best, best_rank = entity, rank
        return best or self._counterpart(wanted) or self._by_compound(head)

    def _counterpart(self, wanted: Sequence[str]) -> Entity | None:
        """Who was brought in as "his French counterpart": "the French president"."""
        theirs = self._language.demonyms.intersection(wanted)
        for entity in (self._bearers or {}).get("counterpart", ()):
            if theirs.intersection((entity.role or "").lower().split()):
                return entity
        return None

    def _by_compound(self, head: str) -> Entity | None:
        """Who bears an office that ends with a definite noun: "ministern" after "Kulturminister"."""
        endings = self._language.definite_endings
        stems = [head.removesuffix(one) for one in endings if head.endswith(one)]
        stems = [stem for stem in stems if len(stem) >= _STEM and self._language.is_role(stem)]
        if not stems or self._bearers is None:
            return None
        for role, bearers in self._bearers.items():
            if role.endswith(tuple(stems)):
                return bearers[0]
        return None
