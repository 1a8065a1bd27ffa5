"""Bylines and datelines: who wrote it, where and when, as printed and as understood."""

from __future__ import annotations

from newsdoc.model._frozen import frozen
from newsdoc.model.names import Party
from newsdoc.model.spans import Mark, check_marks
from newsdoc.model.times import Time


@frozen(kw_only=True)
class Byline:
    """A line that says who wrote the story.

    Spec: NewsML-G2 2.35, contentMeta/by; NITF 3.6, byline; ninjs 3.1, by
    """

    text: str
    """The line, as printed."""
    people: tuple[Party, ...] = ()
    """The people (and organisations) that it names, with job title where the source has it."""
    role: str | None = None
    """What the line is for (`photographer` …), as written; absent for the writers of the story."""
    language: str | None = None
    """BCP 47 tag where it is not the article's language; absent otherwise."""
    marks: tuple[Mark, ...] = ()
    """Inline ranges of the line."""

    def __attrs_post_init__(self) -> None:
        if self.marks:
            check_marks(self.marks, len(self.text))


@frozen(kw_only=True)
class Dateline:
    """The line that says where and when a story was filed, often the start of its first paragraph.

    Spec: NewsML-G2 2.35, contentMeta/dateline; NITF 3.6, dateline
    """

    text: str
    """The line as printed, with its agency and dash where the text has them."""
    place: str | None = None
    """The place, as printed; absent when the line names none."""
    source: str | None = None
    """The agency, as printed (`Reuters`); absent when the line names none."""
    date: Time | None = None
    """The date of the line; absent when it has none or its year is not known."""
    marks: tuple[Mark, ...] = ()
    """Inline ranges of the line."""

    def __attrs_post_init__(self) -> None:
        if self.marks:
            check_marks(self.marks, len(self.text))
