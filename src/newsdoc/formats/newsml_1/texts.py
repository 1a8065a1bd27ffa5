"""The texts in a story's components: the body, its other forms, captions, titles and abstracts.

Spec: NewsML 1.2, NewsComponent, Role, ContentItem
"""

from __future__ import annotations

from typing import Any

from lxml import etree

from newsdoc.formats.newsml_1.component import equivalents, merge_facts, report_role
from newsdoc.formats.newsml_1.content import raw_data, read_carrier, read_text
from newsdoc.formats.newsml_1.draft import Draft, State
from newsdoc.formats.newsml_1.lines import byline_of
from newsdoc.formats.newsml_1.media import document_link
from newsdoc.formats.newsml_1.names import FILM_ROLES, TEXT_ROLES
from newsdoc.formats.newsml_1.scan import Item, Node
from newsdoc.model import AlternativeBody, Block, Description, Text
from newsdoc.model._makers import make_headline

Texts = list[tuple[Node, Item]]
"""The texts of a story, before it is clear which of them it is."""


def main_text(texts: Texts) -> tuple[Node, Item] | None:
    """The text that is the story: by its role, else the first without a role, else the first.

    Of the texts that go with a film, what tells its story comes before the list of its shots.
    """
    for node, item in texts:
        if node.is_body:
            return node, item
    for node, item in texts:
        if not node.role:
            return node, item
    ranked = [pair for pair in texts if pair[0].key in FILM_ROLES]
    if ranked and len(ranked) == len(texts):
        return min(ranked, key=lambda pair: FILM_ROLES[pair[0].key])
    return texts[0] if texts else None


def read_body(main: tuple[Node, Item] | None, texts: Texts, draft: Draft, state: State) -> None:
    """Read the texts: the main one and what continues it is the body, others are its other forms."""
    if main is None:
        return
    node, item = main
    if node.key in FILM_ROLES:
        draft.values["_of_film"] = True
    if node.language:
        draft.values["_language"] = node.language
    blocks = words_blocks(item, draft, state)
    for other, form in texts:
        if form is item:
            continue
        same = (other.key, other.language, form.format, form.mime) == (
            node.key,
            node.language,
            item.format,
            item.mime,
        )
        if same and not equivalents(other):
            blocks += words_blocks(form, draft, state)
        else:
            alternative(other, form, draft, state)
    if blocks:
        draft.lists["body"] = [*draft.lists.get("body", ()), *blocks]


def words_blocks(item: Item, draft: Draft, state: State) -> list[Block]:
    """The blocks of a text; what it says of the story goes into the draft."""
    blocks, fields = read_text(item, state)
    read_carrier(item, draft, state)
    keep_fields(fields, item.element, draft)
    return blocks


def words_of_item(item: Item, draft: Draft, state: State) -> Text | None:
    """The words of a text that is a caption, a title, an abstract."""
    return state.body.lines(item.element, tuple(words_blocks(item, draft, state)))


def keep_fields(fields: dict[str, Any], element: etree._Element, draft: Draft) -> None:
    """Keep what the head of an NITF document says until all of NewsML itself is read."""
    for name, value in fields.items():
        if isinstance(value, tuple):
            draft.lists.setdefault(f"_nitf_{name}", []).extend(value)
        else:
            draft.values.setdefault("_nitf", []).append((name, value, element))


def alternative(node: Node, item: Item, draft: Draft, state: State) -> None:
    """Another form of the text, or a text of another role (a contact, a style sheet)."""
    blocks: list[Block] = []
    data = encoding = None
    if item.item_class == "text":
        blocks, fields = read_text(item, state)
        keep_fields(fields, item.element, draft)
    else:
        data, encoding = raw_data(item, state)
    given = {k: v for k, v in item.element.items() if k not in ("Duid", "Href")}
    if given:
        state.account.attributes(item.element, given)
    read_carrier(item, draft, state, attributes=False)
    if blocks or data is not None:
        draft.add(
            "alternative_bodies",
            AlternativeBody(
                role=node.role,
                content_type=item.mime or item.format,
                language=node.language,
                blocks=tuple(blocks),
                data=data,
                encoding=encoding,
                id=item.element.get("Duid") or None,
            ),
        )


def read_leaves(leaves: list[Node], draft: Draft, state: State) -> Text | None:
    """Read the components that hold a text each; the caption among them is given back."""
    caption: Text | None = None
    for leaf in leaves:
        field = TEXT_ROLES.get(leaf.key)
        merge_facts(leaf, draft, state)
        report_role(leaf, state)
        for item in leaf.contents:
            if field is None:
                if item.item_class != "text" and (item.data is not None or not item.href):
                    alternative(leaf, item, draft, state)
                elif item.item_class != "text" or item.blank:
                    without_words(item, leaf.role, draft, state)
            elif item.blank:
                without_words(item, leaf.role, draft, state)
            elif (words := words_of_item(item, draft, state)) is not None:
                if field == "caption" and caption is None:
                    caption = words
                else:
                    _place(field, words, leaf.role, draft)
    return caption


def without_words(item: Item, role: str | None, draft: Draft, state: State) -> None:
    """A text without words: a link to them, or nothing."""
    if item.href:
        draft.add("links", document_link(item, role, state))
    else:
        read_carrier(item, Draft(), state)


def _place(field: str, words: Text, role: str | None, draft: Draft) -> None:
    """Put the text of a component where its role says."""
    values = draft.values
    if field == "headline":
        if "headline" not in values:
            values["headline"] = words.text
            if words.marks:
                values["headline_marks"] = words.marks
        elif words.text not in {values["headline"], *_texts(draft)}:
            draft.add("headlines", make_headline(text=words.text, marks=words.marks, role=role))
    elif field == "subheadline":
        if words.text not in _texts(draft):
            draft.add("headlines", make_headline(text=words.text, marks=words.marks, role="sub"))
    elif field == "byline":
        if words.text not in {byline.text for byline in draft.lists.get("bylines", ())}:
            draft.add("bylines", byline_of(words.text))
    elif field == "summary" and "summary" not in values:
        values["summary"] = words
    else:
        draft.add("descriptions", Description(text=words.text, marks=words.marks, role=role))


def _texts(draft: Draft) -> set[str]:
    return {headline.text for headline in draft.lists.get("headlines", ())}
