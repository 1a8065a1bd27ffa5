"""NewsComponents to one article: which text is the story, what goes with it, what is another story.

The root component and the components that only hold one story are one with it. Of the texts in it,
the one whose role says so (Main, Body …) is the story, else the first one without a role of its own;
captions, titles and abstracts go to their fields; pictures become media with their renditions; a
further story in a component of its own (another language, another take) is an article in a link.

Spec: NewsML 1.2, NewsComponent, Role, NewsItemRef
"""

from __future__ import annotations

from typing import Any

from lxml import etree

from newsdoc.formats.newsml_1.content import plain_blocks, raw_data, read_facts, read_text
from newsdoc.formats.newsml_1.draft import Draft, State
from newsdoc.formats.newsml_1.finish import finish
from newsdoc.formats.newsml_1.formal import note_of, read_comment, words_of
from newsdoc.formats.newsml_1.lines import read_lines
from newsdoc.formats.newsml_1.media import document_link, media_of, read_rendition
from newsdoc.formats.newsml_1.metadata import (
    read_administrative,
    read_descriptive,
    read_metadata,
    read_rights,
)
from newsdoc.formats.newsml_1.names import RENDITION_ROLES, TEXT_ROLES, XML_LANG, name_of
from newsdoc.formats.newsml_1.scan import Item, Node
from newsdoc.formats.newsml_1.topics import read_catalog, read_topic_set
from newsdoc.model import (
    AlternativeBody,
    Article,
    Block,
    Description,
    Group,
    Headline,
    Link,
    Media,
    Rendition,
    Text,
)

__all__ = ["plain_blocks", "read_component"]


def read_component(element: etree._Element, draft: Draft, state: State) -> None:
    """Read the NewsComponent of a NewsItem into the article's draft."""
    _story(Node(element), draft, state)


# ----------------------------------------------------------------------------------------- facts


def _facts(node: Node, draft: Draft, state: State, *, keep_duid: bool = False) -> None:
    """What a component says of itself beside its contents."""
    for child in node.facts:
        match name_of(child.tag):
            case "newslines":
                read_lines(child, draft, state)
            case "administrativemetadata":
                read_administrative(child, draft, state)
            case "rightsmetadata":
                read_rights(child, draft, state)
            case "descriptivemetadata":
                read_descriptive(child, draft, state)
            case "metadata":
                read_metadata(child, draft, state)
            case "comment":
                if (label := read_comment(child, state)) is not None:
                    draft.add("notes", note_of(label))
            case "catalog":
                for catalog in read_catalog(child, state):
                    draft.add("catalogs", catalog)
            case "topicset":
                pass  # read before everything else, since anything may point to its topics
            case "basisforchoice":
                rank = child.get("Rank")
                text = words_of(child)
                state.carrier(child, "BasisForChoice", f"{rank} {text}" if rank else text)
            case "mediatype":
                state.carrier(child, "MediaType", child.get("FormalName") or child.text)
            case _:
                state.account.element(child)
    state.account.stray(node.element)
    given = dict(node.element.items())
    if given:
        given.pop(XML_LANG, None)
        if keep_duid:
            given.pop("Duid", None)
        if given and state.account.wanted:
            for name in ("Essential", "EquivalentsList"):
                if given.get(name) == "no":
                    state.carrier(node.element, name, given.pop(name))
            state.account.attributes(node.element, given)


def _role(node: Node, state: State) -> None:
    """Report a role that told what to do with a component and is not kept as such."""
    if node.role_element is not None and state.account.wanted:
        state.carrier(node.role_element, "Role", node.role)
        rest = {k: v for k, v in node.role_element.items() if k != "FormalName"}
        state.account.attributes(node.role_element, rest)


# ----------------------------------------------------------------------------------------- story


class _Texts:
    """The texts of a story before it is clear which of them it is: text, its component, its item."""

    __slots__ = ("node", "item")

    def __init__(self, node: Node, item: Item) -> None:
        self.node = node
        self.item = item


def _story(node: Node, draft: Draft, state: State, *, root: bool = True) -> None:
    if node.language:
        draft.values["_language"] = node.language
    _facts(node, draft, state, keep_duid=not root)
    _role(node, state)
    texts: list[_Texts] = []
    files: list[tuple[Item, str | None]] = []
    media: list[Node] = []
    leaves: list[Node] = []
    stories: list[Node] = []
    for item in node.contents:
        if item.item_class == "text" and not item.blank:
            texts.append(_Texts(node, item))
        else:
            files.append((item, None))
    for child in node.children:
        match child.kind:
            case "text":
                if TEXT_ROLES.get(child.key) is None:
                    texts += [
                        _Texts(child, i)
                        for i in child.contents
                        if i.item_class == "text" and not i.blank
                    ]
                leaves.append(child)
            case "media":
                media.append(child)
            case "group":
                _group(child, draft, state)
            case "story":
                stories.append(child)
            case _:
                _merge_facts(child, draft, state)
    if node.refs or node.items:
        _references(node, draft, state)
    main = _main_text(texts)
    if main is None and stories:
        chosen = _main_story(stories)
        stories.remove(chosen)
        _story(chosen, draft, state, root=root)
    body = _body(main, texts, draft, state)
    caption = _leaves(leaves, main, draft, state)
    found = _media(media, files, bool(body) or "body" in draft.lists, caption, draft, state)
    for one in found:
        draft.add("media", one)
    for story in stories:
        draft.add("links", _linked_story(story, state))


def _main_text(texts: list[_Texts]) -> _Texts | None:
    """The text that is the story: by role, else the first that has none, else the first."""
    for test in (
        lambda t: t.node.is_body,
        lambda t: not t.node.role,
        lambda t: True,
    ):
        for text in texts:
            if test(text):
                return text
    return None


def _main_story(stories: list[Node]) -> Node:
    for test in (lambda n: n.is_body and n.has_text, lambda n: n.has_text):
        for story in stories:
            if test(story):
                return story
    return stories[0]


def _body(main: _Texts | None, texts: list[_Texts], draft: Draft, state: State) -> list[Block]:
    """Read the texts: the main one and what continues it is the body, others are its alternatives."""
    if main is None:
        return []
    if main.node.language:
        draft.values["_language"] = main.node.language
    blocks, fields = read_text(main.item, state)
    read_facts(main.item, draft, state)
    merge_text_fields(fields, main.item.element, draft, state)
    for text in texts:
        if text is main:
            continue
        same = text.node.key == main.node.key and (
            text.item.format == main.item.format and text.item.mime == main.item.mime
        )
        if same and text.node.language == main.node.language and not _equivalents(text.node):
            more, fields = read_text(text.item, state)
            read_facts(text.item, draft, state)
            merge_text_fields(fields, text.item.element, draft, state)
            blocks += more
        else:
            _alternative(text.node, text.item, draft, state)
    for block in blocks:
        draft.add("body", block)
    return blocks


def _equivalents(node: Node) -> bool:
    return node.element.get("EquivalentsList") == "yes"


def _alternative(node: Node, item: Item, draft: Draft, state: State) -> None:
    """Another form of the text, or a text of another role (a contact, a style sheet)."""
    blocks: list[Block] = []
    data = encoding = None
    if item.item_class == "text":
        blocks, fields = read_text(item, state)
        merge_text_fields(fields, item.element, draft, state)
    else:
        data, encoding = raw_data(item, state)
    given = {k: v for k, v in item.element.items() if k not in ("Duid", "Href")}
    if given:
        state.account.attributes(item.element, given)
    read_facts(item, draft, state, media=True)
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


def _leaves(leaves: list[Node], main: _Texts | None, draft: Draft, state: State) -> Text | None:
    """Read the components that hold a text each; the caption among them is given back."""
    caption: Text | None = None
    for leaf in leaves:
        field = TEXT_ROLES.get(leaf.key)
        _merge_facts(leaf, draft, state)
        if field is None:
            _role(leaf, state)
            for item in leaf.contents:
                if item.item_class != "text":
                    if item.data is None and item.href:
                        draft.add("links", document_link(item, leaf.role, state))
                    else:
                        _alternative(leaf, item, draft, state)
                elif item.blank:
                    _blank(item, leaf, draft, state)
            continue
        _role(leaf, state)
        for item in leaf.contents:
            if item.blank:
                _blank(item, leaf, draft, state)
                continue
            blocks, fields = read_text(item, state)
            read_facts(item, draft, state)
            merge_text_fields(fields, item.element, draft, state)
            words = state.body.lines(item.element, tuple(blocks))
            if words is None:
                continue
            if field == "caption" and caption is None:
                caption = words
            else:
                _place_words(field, words, leaf.role, draft)
    return caption


def _blank(item: Item, node: Node, draft: Draft, state: State) -> None:
    """A text without words: a link to them, or nothing."""
    if item.href:
        draft.add("links", document_link(item, node.role, state))
    else:
        read_facts(item, Draft(), state)


def _place_words(field: str, words: Text, role: str | None, draft: Draft) -> None:
    """Put the text of a component where its role says."""
    values = draft.values
    if field == "headline":
        if "headline" not in values:
            values["headline"] = words.text
            if words.marks:
                values["headline_marks"] = words.marks
        elif values["headline"] != words.text:
            draft.add("headlines", Headline(text=words.text, marks=words.marks, role=role))
    elif field == "subheadline":
        draft.add("headlines", Headline(text=words.text, marks=words.marks, role="sub"))
    elif field == "summary" and "summary" not in values:
        values["summary"] = words
    else:
        draft.add("descriptions", Description(text=words.text, marks=words.marks, role=role))


def merge_text_fields(
    fields: dict[str, Any], element: etree._Element, draft: Draft, state: State
) -> None:
    """Take from an NITF head what NewsML itself does not say already."""
    if not fields:
        return
    for name, value in fields.items():
        if isinstance(value, tuple):
            draft.lists.setdefault("_nitf_" + name, []).extend(value)
        else:
            draft.values.setdefault("_nitf", []).append((name, value, element))


def _merge_facts(node: Node, draft: Draft, state: State) -> None:
    """Add what a component inside the story says, where the story itself does not say it."""
    if not node.facts and not node.element.attrib:
        return
    inner = Draft()
    _facts(node, inner, state)
    draft.merge(inner.arguments(), node.element, state)


def _linked_story(node: Node, state: State) -> Link:
    """A further story: an article of its own in a link."""
    inner = Draft()
    role, node.role_element = node.role, None
    _story(node, inner, state, root=False)
    return Link(
        id=node.element.get("Duid") or None,
        role=role,
        item=Article(**finish(inner, state, node.element, node.language)),
    )


# ----------------------------------------------------------------------------------------- media


def _media(
    nodes: list[Node],
    files: list[tuple[Item, str | None]],
    has_body: bool,
    caption: Text | None,
    draft: Draft,
    state: State,
) -> list[Media]:
    """The media of a story: leaves that are the files of one picture together, others each alone."""
    leaves = [n for n in nodes if not n.children and not n.facts and not n.language]
    together = [n for n in leaves if not has_body or n.key in RENDITION_ROLES]
    if len({n.key for n in together}) < len(together):
        together = []
    entries: list[tuple[Item, str | None]] = []
    for item, role in files:
        if item.item_class in (None, "text"):
            _blank_or_document(item, role, draft, state)
        else:
            entries.append((item, role))
    for node in together:
        for item in node.contents:
            if item.item_class == "text":
                caption = caption or _caption(item, draft, state)
            elif item.item_class is None:
                _blank_or_document(item, node.role, draft, state)
            else:
                entries.append((item, node.role))
        _facts(node, draft, state)
    found = _by_class(entries, caption, state)
    if caption is not None and not found:
        together_done = False
        for node in nodes:
            if node not in together and not together_done:
                media = _objects(node, caption, draft, state)
                found += media
                together_done = bool(media)
            elif node not in together:
                found += _objects(node, None, draft, state)
        if not together_done:
            draft.add(
                "descriptions", Description(text=caption.text, marks=caption.marks, role="caption")
            )
        return found
    for node in nodes:
        if node not in together:
            found += _objects(node, None, draft, state)
    return found


def _blank_or_document(item: Item, role: str | None, draft: Draft, state: State) -> None:
    if item.href and item.data is None:
        draft.add("links", document_link(item, role, state))
    elif item.blank:
        read_facts(item, draft, state)
    else:
        data, encoding = raw_data(item, state)
        read_facts(item, draft, state)
        if data is not None:
            draft.add(
                "alternative_bodies",
                AlternativeBody(
                    role=role, content_type=item.mime or item.format, data=data, encoding=encoding
                ),
            )


def _caption(item: Item, draft: Draft, state: State) -> Text | None:
    blocks, fields = read_text(item, state)
    read_facts(item, draft, state)
    merge_text_fields(fields, item.element, draft, state)
    return state.body.lines(item.element, tuple(blocks))


def _by_class(
    entries: list[tuple[Item, str | None]], caption: Text | None, state: State
) -> list[Media]:
    """One object for all files of a class."""
    classes: dict[str | None, list[Rendition]] = {}
    for item, role in entries:
        classes.setdefault(item.item_class, []).append(read_rendition(item, role, state))
    return [
        media_of(item_class, renditions, caption if index == 0 else None, None, {})
        for index, (item_class, renditions) in enumerate(classes.items())
    ]


def _objects(node: Node, caption: Text | None, draft: Draft, state: State) -> list[Media]:
    """The objects of a component that holds media: one, or a list of them."""
    if node.children and not any(n.kind == "media" and not n.children for n in node.children):
        if not node.contents:
            _merge_facts(node, draft, state)
            _role(node, state)
            found: list[Media] = []
            leaves = [n for n in node.children if n.kind != "media"]
            inner_caption = _leaves(
                [n for n in leaves if n.kind == "text"], None, draft, state
            )
            for child in node.children:
                if child.kind == "media":
                    found += _objects(child, inner_caption or caption, draft, state)
                    inner_caption = caption = None
                elif child.kind != "text":
                    _merge_facts(child, draft, state)
            return found
    inner = Draft()
    _facts(node, inner, state, keep_duid=True)
    entries: list[tuple[Item, str | None]] = []
    texts: list[Node] = []
    further: list[Node] = []
    for item in node.contents:
        if item.item_class == "text" and not item.blank:
            caption = _caption(item, inner, state) or caption
        elif item.item_class in (None, "text"):
            _blank_or_document(item, None, inner, state)
        else:
            entries.append((item, node.role))
    for child in node.children:
        if child.kind == "text":
            texts.append(child)
        elif child.kind == "media" and not child.children:
            for item in child.contents:
                if item.item_class == "text":
                    caption = _caption(item, inner, state) or caption
                elif item.item_class is None:
                    _blank_or_document(item, child.role, inner, state)
                else:
                    entries.append((item, child.role))
            _merge_facts(child, inner, state)
        else:
            further.append(child)
    if not entries or node.role is None:
        pass
    elif not node.contents:
        inner.values["_role"] = node.role
    own = _leaves(texts, None, inner, state)
    caption = own or caption
    role = inner.values.pop("_role", None)
    facts = finish(inner, state, node.element, node.language, media=True)
    found = []
    classes: dict[str | None, list[Rendition]] = {}
    for item, name in entries:
        classes.setdefault(item.item_class, []).append(read_rendition(item, name, state))
    for index, (item_class, renditions) in enumerate(classes.items()):
        media = media_of(
            item_class,
            renditions,
            caption if index == 0 else None,
            node.element.get("Duid") or None,
            facts if index == 0 else {},
        )
        if role is not None:
            media = _with_role(media, role)
        found.append(media)
    for child in further:
        if child.kind == "media":
            found += _objects(child, None, draft, state)
        else:
            _merge_facts(child, draft, state)
    return found


def _with_role(media: Media, role: str) -> Media:
    import attrs  # noqa: PLC0415

    return attrs.evolve(media, role=role)


# ------------------------------------------------------------------------------------ references


def _group(node: Node, draft: Draft, state: State) -> None:
    """A component that holds references to items, or items themselves."""
    inner = Draft()
    _facts(node, inner, state, keep_duid=True)
    title = inner.values.pop("headline", None)
    _add_references(node, title, draft, state)
    draft.merge(inner.arguments(), node.element, state)


def _references(node: Node, draft: Draft, state: State) -> None:
    _add_references(node, None, draft, state)


def _add_references(node: Node, title: str | None, draft: Draft, state: State) -> None:
    from newsdoc.formats.newsml_1.item import read_nested_item  # noqa: PLC0415  # they nest

    links = []
    for element in node.refs:
        given = dict(element.items())
        target = given.pop("NewsItem", None) or None
        if given:
            state.account.attributes(element, given)
        comments = [c for child in element if (c := read_comment(child, state)) is not None]
        is_href = target is not None and not target.lower().startswith("urn:")
        if target is None and not comments:
            continue
        links.append(
            Link(
                href=target if is_href else None,
                guid=None if is_href else target,
                title=comments[0].text if comments else None,
                description=comments[1].text if len(comments) > 1 else None,
            )
        )
    if links:
        mode = "alternative" if _equivalents(node) else None
        draft.add(
            "groups",
            Group(
                id=node.element.get("Duid") or None,
                role=node.role,
                title=title,
                mode=mode,  # type: ignore[arg-type]
                links=tuple(links),
            ),
        )
    for element in node.items:
        item = read_nested_item(element, state)
        if item is not None:
            draft.add(
                "links",
                Link(id=node.element.get("Duid") or None, role=node.role, item=item),
            )
