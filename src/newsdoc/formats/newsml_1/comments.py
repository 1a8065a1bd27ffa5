"""What an element of NewsML 1 says in words; comments, as labels, as words and as notes."""

from __future__ import annotations

from lxml import etree

from newsdoc.formats._xml.body.words import trimmed
from newsdoc.formats.newsml_1.draft import State
from newsdoc.formats.newsml_1.names import XML_LANG
from newsdoc.model import Label, Note
from newsdoc.model._makers import make_label, make_note


def read_comment(element: etree._Element, state: State) -> Label | None:
    """A Comment: its words, language and kind."""
    given = dict(element.items())
    text = words_of(element)
    if text is None:
        if given:
            state.account.attributes(element, given)
        return None
    role = given.pop("FormalName", None) or None
    language = given.pop(XML_LANG, None) or None
    if given:
        state.account.attributes(element, given)
    return make_label(text=text, role=role, language=language)


def comment_words(element: etree._Element, state: State) -> str | None:
    """The words of a Comment where nothing else of it has a place."""
    label = read_comment(element, state)
    if label is None:
        return None
    if state.account.wanted and (label.role or label.language):
        state.account.rest(element)
    return label.text


def note_of(label: Label) -> Note:
    """A comment as a note of the article."""
    return make_note(text=label.text, role=label.role, language=label.language)


def words_of(element: etree._Element) -> str | None:
    """All words of an element, runs of blanks as one; None where there are none."""
    text = element.text if not len(element) else "".join(str(t) for t in element.itertext())
    if not text:
        return None
    return trimmed(text) or None
