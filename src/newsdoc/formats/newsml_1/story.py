"""NewsComponents to one article: which text is the story, what goes with it, what is another story.

The root component and the components that only hold one story are one with it. Of the texts in it,
the one whose role says so (Main, Body …) is the story, else the first one without a role of its own;
captions, titles and abstracts go to their fields; pictures become media with their renditions; a
further story in a component of its own (another language, another take) is an article in a link.

Spec: NewsML 1.2, NewsComponent, Role
"""

from __future__ import annotations

from lxml import etree

from newsdoc.formats.newsml_1.comments import words_of
from newsdoc.formats.newsml_1.component import merge_facts, read_facts, report_role
from newsdoc.formats.newsml_1.draft import Draft, State
from newsdoc.formats.newsml_1.finish import finish
from newsdoc.formats.newsml_1.names import TEXT_ROLES, name_of
from newsdoc.formats.newsml_1.pictures import Files, read_media
from newsdoc.formats.newsml_1.references import ReadItem, add_references, read_group
from newsdoc.formats.newsml_1.scan import Node
from newsdoc.formats.newsml_1.texts import Texts, main_text, read_body, read_leaves
from newsdoc.model import Link
from newsdoc.model._makers import make_article, make_link


def read_component(
    element: etree._Element, draft: Draft, state: State, read_item: ReadItem
) -> None:
    """Read the NewsComponent of a NewsItem into the article's draft.

    `read_item` reads the NewsItems that may stand in it.
    """
    _story(Node(element), draft, state, read_item, root=True)


def _story(node: Node, draft: Draft, state: State, read_item: ReadItem, *, root: bool) -> None:
    if node.language:
        draft.values["_language"] = node.language
    read_facts(node, draft, state, keep_duid=not root)
    report_role(node, state)
    texts: Texts = []
    files: Files = []
    for item in node.contents:
        if item.item_class == "text" and not item.blank:
            texts.append((node, item))
        else:
            files.append((item, None))
    media: list[Node] = []
    leaves: list[Node] = []
    stories: list[Node] = []
    for child in node.children:
        match child.kind:
            case "text":
                if TEXT_ROLES.get(child.key) is None:
                    texts += [
                        (child, i) for i in child.contents if i.item_class == "text" and not i.blank
                    ]
                leaves.append(child)
            case "media":
                media.append(child)
            case "group":
                read_group(child, draft, state, read_item)
            case "story":
                stories.append(child)
            case _:
                merge_facts(child, draft, state)
    if node.refs or node.items:
        add_references(node, None, draft, state, read_item)
    main = main_text(texts)
    if main is not None and len(texts) > 1:
        own = [n for n in leaves if n is not main[0] and n.has_text and _has_headline(n)]
        if own:
            stories += own
            leaves = [n for n in leaves if n not in own]
            texts = [(n, i) for n, i in texts if n not in own]
    if main is None and stories:
        chosen = _main_story(stories)
        stories.remove(chosen)
        _story(chosen, draft, state, read_item, root=root)
    read_body(main, texts, draft, state)
    caption = read_leaves(leaves, draft, state) if leaves else None
    if media or files or caption is not None:
        for found in read_media(media, files, caption, draft, state):
            draft.add("media", found)
    for story in stories:
        draft.add("links", _linked(story, state, read_item))


def _has_headline(node: Node) -> bool:
    """Whether a component that holds a text has a headline for it: then it is a story."""
    return any(
        name_of(line.tag) == "headline" and words_of(line)
        for fact in node.facts
        if name_of(fact.tag) == "newslines"
        for line in fact
    )


def _main_story(stories: list[Node]) -> Node:
    """The component that is one with the story: by its role, else the first that has words."""
    for story in stories:
        if story.is_body and story.has_text:
            return story
    return next((story for story in stories if story.has_text), stories[0])


def _linked(node: Node, state: State, read_item: ReadItem) -> Link:
    """A further story: an article of its own in a link."""
    inner = Draft()
    role, node.role_element = node.role, None
    _story(node, inner, state, read_item, root=False)
    return make_link(
        id=node.element.get("Duid") or None,
        role=role,
        item=make_article(**finish(inner, state, node.element, node.language)),
    )
