"""NewsLines: what is printed above, below and beside the story.

Spec: NewsML 1.2, NewsLines
"""

from __future__ import annotations

from lxml import etree

from newsdoc.formats._bylines import read_byline
from newsdoc.formats.newsml_1.comments import words_of
from newsdoc.formats.newsml_1.draft import Draft, Handler, State
from newsdoc.formats.newsml_1.names import XML_LANG, key_of, name_of
from newsdoc.model import Byline, Description, Rights, Series
from newsdoc.model._makers import (
    changed,
    make_headline,
    make_keyword,
    make_note,
    make_party,
    make_text,
)

DESCRIPTION_LINES = frozenset(
    [
        "caption",
        "summary",
        "abstract",
        "lead",
        "ingress",
        "standfirst",
        "teaser",
        "description",
    ]
)
"""NewsLineTypes whose text describes the content; those that are in neither table are notes."""

SUMMARY_LINES = frozenset({"summary", "abstract", "lead", "ingress", "standfirst"})
"""NewsLineTypes the first of which is the summary where no component gives it."""

HEADLINE_LINES = frozenset(
    [
        "kicker",
        "overline",
        "short",
        "shortheadline",
        "deck",
        "subtitle",
        "mobile",
        "web",
        "seo",
        "print",
        "alternative",
    ]
)
"""NewsLineTypes whose text is a headline of that role."""


def read_lines(element: etree._Element, draft: Draft, state: State) -> None:
    """Read NewsLines into the draft."""
    for child in element[:]:
        handler = LINES.get(name_of(child.tag))
        if handler is None:
            state.account.element(child)
        else:
            handler(child, draft, state)
    _leftover(element, state)
    state.account.stray(element)


def _leftover(element: etree._Element, state: State) -> None:
    state.account.rest(element)


def _line(element: etree._Element, state: State) -> tuple[str | None, str | None]:
    """Words and language of a line; attributes of the line and of its Origins are reported."""
    language = element.get(XML_LANG) or None
    if state.account.wanted:
        given = dict(element.items())
        given.pop(XML_LANG, None)
        state.account.attributes(element, given)
        for child in element[:]:
            for node in child.iter():
                state.account.rest(node)
    return words_of(element), language


def _words(element: etree._Element, state: State) -> str | None:
    """The words of a line whose language has no place."""
    text, language = _line(element, state)
    if language is not None:
        state.account.attributes(element, {XML_LANG: language})
    return text


def _single(name: str) -> Handler:
    def read(element: etree._Element, draft: Draft, state: State) -> None:
        text, language = _line(element, state)
        if language is not None:
            draft.values.setdefault("_line_language", language)
            if language != draft.values["_line_language"] and state.account.wanted:
                state.account.attributes(element, {XML_LANG: language})
        if text is not None:
            draft.once(name, text, element, state)

    return read


def _headline(element: etree._Element, draft: Draft, state: State) -> None:
    text, language = _line(element, state)
    if text is None:
        if language is not None:
            draft.values.setdefault("_line_language", language)
        return
    held = draft.values.setdefault("headline", text)
    if held is text:
        if language is not None:
            draft.values.setdefault("_line_language", language)
    elif held != text:
        draft.add("headlines", make_headline(text=text, language=language))


def _sub_headline(element: etree._Element, draft: Draft, state: State) -> None:
    text, language = _line(element, state)
    if text is not None:
        draft.add("headlines", make_headline(text=text, role="sub", language=language))


def _by_line(element: etree._Element, draft: Draft, state: State) -> None:
    text, language = _line(element, state)
    if text is not None:
        draft.add("bylines", byline_of(text, language))


def byline_of(text: str, language: str | None = None) -> Byline:
    """The byline of a ByLine."""
    return read_byline(text, language=language)


def _by_line_title(element: etree._Element, draft: Draft, state: State) -> None:
    text = _words(element, state)
    if text is None:
        return
    bylines = draft.lists.get("bylines")
    if not bylines:
        draft.add("creators", make_party(job_title=text))
        return
    bylines[-1] = titled(bylines[-1], text)


def titled(byline: Byline, title: str) -> Byline:
    """The byline with the words of its ByLineTitle as the title of those in it."""
    people = byline.people or (make_party(name=byline.text),)
    return changed(
        byline, people=tuple(p if p.job_title else changed(p, job_title=title) for p in people)
    )


def _copyright(element: etree._Element, draft: Draft, state: State) -> None:
    _right("notice", element, draft, state)


def _rights_line(element: etree._Element, draft: Draft, state: State) -> None:
    _right("usage_terms", element, draft, state)


def _right(name: str, element: etree._Element, draft: Draft, state: State) -> None:
    text = _words(element, state)
    if text is None:
        return
    rights = draft.values.get("rights") or Rights()
    held = getattr(rights, name)
    if held is None:
        draft.values["rights"] = changed(rights, **{name: text})
    elif held != text:
        state.account.value(element, None, text, "a second line of the kind; the first is kept")


def _series(element: etree._Element, draft: Draft, state: State) -> None:
    text = _words(element, state)
    if text is not None:
        draft.add("series", Series(name=text))


def _keywords(element: etree._Element, draft: Draft, state: State) -> None:
    text, language = _line(element, state)
    if text is not None:
        draft.add("keywords", make_keyword(text=text, language=language))


def _news_line(element: etree._Element, draft: Draft, state: State) -> None:
    """A line of another kind: a description of the content, or a note to editors."""
    role: str | None = None
    lines: list[tuple[str, str | None]] = []
    for child in element[:]:
        match name_of(child.tag):
            case "newslinetype":
                given = dict(child.items())
                role = (given.pop("FormalName", None) or "").strip() or words_of(child)
                if given:
                    state.account.attributes(child, given)
            case "newslinetext":
                text, language = _line(child, state)
                if text is not None:
                    lines.append((text, language))
            case _:
                state.account.element(child)
    _leftover(element, state)
    state.account.stray(element)
    key = key_of(role) if role is not None else ""
    for text, language in lines:
        if key in HEADLINE_LINES:
            draft.add("headlines", make_headline(text=text, role=role, language=language))
        elif key in SUMMARY_LINES and language is None and "summary" not in draft.values:
            draft.values["summary"] = make_text(text=text)
            state.placed(element, role or "", "the summary")
        elif key in DESCRIPTION_LINES:
            draft.add("descriptions", Description(text=text, role=role, language=language))
            if key == "caption":
                state.placed(element, role or "", "the role of a description, or as the caption")
        else:
            draft.add("notes", make_note(text=text, role=role, language=language))
    if not lines and role is not None:
        state.account.value(element, None, role, "a line without text")


LINES: dict[str, Handler] = {
    "headline": _headline,
    "subheadline": _sub_headline,
    "byline": _by_line,
    "bylinetitle": _by_line_title,
    "dateline": _single("_dateline"),
    "creditline": _single("credit_line"),
    "copyrightline": _copyright,
    "rightsline": _rights_line,
    "seriesline": _series,
    "slugline": _single("slugline"),
    "keywordline": _keywords,
    "newsline": _news_line,
}
"""The elements of NewsLines."""
