"""What a story is about, as `subject` elements, and the details of it as `assert`.

A subject of a known nature with a QCode stands among the article's subjects and in the field of its
nature (`people`, `places` …): the two are one element. One that stands in the field of its nature
only, or in a field that its type does not tell, carries the name of the field in newsdoc's
namespace.
"""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter
from typing import Any

import attrs

from newsdoc.formats.newsml_g2._flex_types import SUBJECT, Flex
from newsdoc.formats.newsml_g2._names import OWN_PREFIX
from newsdoc.formats.newsml_g2._subjects import NATURES, nature_of_type
from newsdoc.formats.newsml_g2._write_concepts import write_concept
from newsdoc.formats.newsml_g2._write_details import ASSERTED_EVENT, ASSERTED_PARTY, ASSERTED_PLACE
from newsdoc.formats.newsml_g2._writing import Writing
from newsdoc.model import Article, Concept, Event, Party, Place
from newsdoc.model._makers import changed

FIELDS = ("people", "organisations", "places", "events", "objects")
"""Fields of an article for what is of a known nature."""
_ENTITIES = attrgetter(*FIELDS)
_USUAL = {NATURES[nature][0]: NATURES[nature][3] for nature in NATURES}
_ASSERTED: dict[type, Flex] = {
    Party: ASSERTED_PARTY,
    Place: ASSERTED_PLACE,
    Event: ASSERTED_EVENT,
}
_COMMON = frozenset(field.name for field in attrs.fields(Concept))
_SAID_OTHERWISE = frozenset({"kind", "job_title", "honorific", "given_name", "family_name"})
_BLANK: dict[type, Any] = {cls: cls() for cls in _ASSERTED}
_DETAILS: dict[type, tuple[Any, Any]] = {
    cls: (details, details(blank))
    for cls, blank in _BLANK.items()
    for details in (
        attrgetter(
            *(
                field.name
                for field in attrs.fields(cls)
                if field.name not in _COMMON and field.name not in _SAID_OTHERWISE
            )
        ),
    )
}
"""What only a party, a place or an event has and where it is used there is no room for."""


def write_subjects(w: Writing, article: Article) -> None:
    """Append the subjects, in an order that keeps that of every field of the article."""
    queues = {
        field: _Queue(field, found)
        for field, found in zip(FIELDS, _ENTITIES(article), strict=True)
        if found
    }
    for subject in article.subjects:
        nature = nature_of_type(subject.type)
        if nature is None:
            write_concept(w, "subject", subject, SUBJECT)
            continue
        queue = queues.get(NATURES[nature][0])
        index = queue.twin_of(subject) if queue is not None else None
        if queue is None or index is None:
            write_concept(w, "subject", subject, SUBJECT, more=_ONLY)
            continue
        queue.write_until(w, index)
        queue.done = index + 1
        write_concept(w, "subject", subject, SUBJECT)
    for queue in queues.values():
        queue.write_until(w, len(queue.found))


class _Queue:
    """What stands in one field of an article and is still to be written."""

    def __init__(self, field: str, found: Sequence[Concept]) -> None:
        self.field = field
        self.found = found
        self.done = 0
        self._places: dict[tuple[str | None, str | None], list[int]] = {}
        for index in reversed(range(len(found))):
            one = found[index]
            if one.scheme is not None:
                self._places.setdefault((one.scheme, one.code), []).append(index)

    def twin_of(self, subject: Concept) -> int | None:
        """Where what was read from the same element stands, if it is still to be written."""
        places = self._places.get((subject.scheme, subject.code), [])
        while places and places[-1] < self.done:
            places.pop()
        if not places:
            return None
        one = self.found[places[-1]]
        same = (one.type or _USUAL[self.field]) == subject.type and one.name == subject.name
        return places[-1] if same else None

    def write_until(self, w: Writing, end: int) -> None:
        """Append what stands before `end` and has no twin among the subjects."""
        for one in self.found[self.done : end]:
            _alone(w, one, self.field)
        self.done = max(self.done, end)


_ONLY = f' {OWN_PREFIX}:in="subjects"'
"""Marks a subject that its type alone would put elsewhere, too."""


def _alone(w: Writing, one: Concept, field: str) -> None:
    """A subject that only the field of its nature has."""
    usual = _USUAL[field]
    nature = nature_of_type(one.type or usual)
    told = nature is not None and NATURES[nature][0] == field and one.type != usual
    if isinstance(one, Party) and one.kind != ("person" if field == "people" else "organisation"):
        told = False
    mark = ""
    if not told or one.scheme is not None:
        mark = f' {OWN_PREFIX}:in="{field}"'
        if isinstance(one, Party) and one.kind is not None:
            mark += f' {OWN_PREFIX}:kind="{one.kind}"'
    elif one.type is None:
        one = changed(one, type=usual)
    write_concept(w, "subject", one, SUBJECT, more=mark)


def write_subject_details(w: Writing, article: Article) -> None:
    """Append `assert` for each subject with details: there is no room for them where it is used."""
    found = _ENTITIES(article)
    if not any(found):
        return
    for field, entities in zip(FIELDS, found, strict=True):
        for index, one in enumerate(entities):
            flex = _ASSERTED.get(type(one))
            if flex is not None and _has_details(one):
                write_concept(
                    w,
                    "assert",
                    _details_only(one),
                    flex,
                    more=f' {OWN_PREFIX}:in="{field}/{index}"',
                )


def _has_details(one: Any) -> bool:
    details, nothing = _DETAILS[type(one)]
    return bool(details(one) != nothing)


def _details_only(one: Any) -> Any:
    """The same with its identity, its names and its details: the rest stands where it is used."""
    keep = ("scheme", "code", "uri", "name", "labels")
    blank = _BLANK[type(one)]
    return attrs.evolve(one, **{name: getattr(blank, name) for name in _COMMON if name not in keep})
