"""Components that hold pictures, sounds and films: which files are one object, what it is called.

Spec: NewsML 1.2, NewsComponent, Role
"""

from __future__ import annotations

from newsdoc.formats.newsml_1.component import merge_facts, read_facts, report_role
from newsdoc.formats.newsml_1.content import raw_data, read_carrier
from newsdoc.formats.newsml_1.draft import Draft, State
from newsdoc.formats.newsml_1.finish import finish
from newsdoc.formats.newsml_1.media import document_link, media_of, read_rendition
from newsdoc.formats.newsml_1.names import RENDITION_ROLES
from newsdoc.formats.newsml_1.scan import Item, Node
from newsdoc.formats.newsml_1.texts import read_leaves, words_of_item
from newsdoc.model import AlternativeBody, Description, Media, Rendition, Text
from newsdoc.model._makers import changed, make_media

Files = list[tuple[Item, str | None]]
"""ContentItems of files, with the roles of their components."""


def read_media(
    nodes: list[Node], files: Files, caption: Text | None, draft: Draft, state: State
) -> list[Media]:
    """The media of a story: leaves that are the files of one picture together, others each alone.

    Args:
        nodes: the components that hold media.
        files: what stands in the story's own component.
        caption: of a component beside them.
        draft: of the story, whose body is read.
        state: of the file.
    """
    together = _together(nodes, has_body="body" in draft.lists)
    entries: Files = []
    for item, role in files:
        caption = _sort(item, role, entries, draft, state) or caption
    for node in together:
        for item in node.contents:
            caption = _sort(item, node.role, entries, draft, state) or caption
        read_facts(node, draft, state)
    found = _by_class(entries, caption, state)
    used = bool(found)
    for node in nodes:
        if node not in together:
            objects = _objects(node, None if used else caption, draft, state)
            used = used or bool(objects)
            found += objects
    if caption is not None and not used:
        words = Description(text=caption.text, marks=caption.marks, role="caption")
        draft.add("descriptions", words)
    return found


def _together(nodes: list[Node], *, has_body: bool) -> list[Node]:
    """The components that are the files of one picture, which the story or item has beside it."""
    bare = [n for n in nodes if not n.children and not n.facts and not n.language]
    if has_body:
        bare = [n for n in bare if n.key in RENDITION_ROLES]
    return bare if len({n.key for n in bare}) == len(bare) else []


def _sort(item: Item, role: str | None, entries: Files, draft: Draft, state: State) -> Text | None:
    """Put a ContentItem where it belongs: to the files, the links, the other forms; words come back."""
    if item.item_class == "text" and not item.blank:
        return words_of_item(item, draft, state)
    if item.item_class not in ("text", None):
        entries.append((item, role))
    elif item.href and item.data is None:
        draft.add("links", document_link(item, role, state))
    else:
        data, encoding = raw_data(item, state)
        read_carrier(item, draft, state)
        if data is not None:
            kind = item.mime or item.format
            body = AlternativeBody(role=role, content_type=kind, data=data, encoding=encoding)
            draft.add("alternative_bodies", body)
    return None


def _by_class(entries: Files, caption: Text | None, state: State) -> list[Media]:
    """One object for all files of a class; the caption is that of the first."""
    classes: dict[str | None, list[Rendition]] = {}
    for item, role in entries:
        classes.setdefault(item.item_class, []).append(read_rendition(item, role, state))
    return [
        make_media(
            item_class=item_class,
            caption=None if index else caption,
            renditions=tuple(renditions),
        )
        for index, (item_class, renditions) in enumerate(classes.items())
    ]


def _objects(node: Node, caption: Text | None, draft: Draft, state: State) -> list[Media]:
    """The objects of a component that holds media: one, or a list of them."""
    texts = [n for n in node.children if n.kind == "text"]
    files = [n for n in node.children if n.kind == "media" and not n.children]
    further = [n for n in node.children if n not in texts and n not in files]
    if not files and not node.contents:
        merge_facts(node, draft, state)
        report_role(node, state)
        return _list(further, read_leaves(texts, draft, state) or caption, draft, state)
    inner = Draft()
    read_facts(node, inner, state, keep_duid=True)
    entries: Files = []
    for item in node.contents:
        caption = _sort(item, node.role, entries, inner, state) or caption
    for child in files:
        for item in child.contents:
            caption = _sort(item, child.role, entries, inner, state) or caption
        merge_facts(child, inner, state)
    caption = read_leaves(texts, inner, state) or caption
    facts = finish(inner, state, node.element, node.language, media=True)
    found = _by_class(entries, caption, state)
    if found:
        found[0] = media_of(found[0], node.element.get("Duid") or None, facts)
        if node.role is not None and not node.contents:
            found[0] = changed(found[0], role=node.role)
    else:
        draft.merge(facts, node.element, state)
    return found + _list(further, None, draft, state)


def _list(nodes: list[Node], caption: Text | None, draft: Draft, state: State) -> list[Media]:
    found: list[Media] = []
    for child in nodes:
        if child.kind == "media":
            found += _objects(child, None if found else caption, draft, state)
        else:
            merge_facts(child, draft, state)
    return found
