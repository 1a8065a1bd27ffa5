"""The last step: what needs all parts of a story to be told."""

from __future__ import annotations

from typing import Any

import attrs
from lxml import etree

from newsdoc.formats._dateline_marks import with_dateline_mark
from newsdoc.formats._datelines import find_dateline
from newsdoc.formats._xml.account import path_of
from newsdoc.formats.newsml_1.datelines import dateline_of
from newsdoc.formats.newsml_1.draft import Draft, State, shown
from newsdoc.formats.newsml_1.names import OWN_MEDIA, key_of
from newsdoc.model import Concept, Description, Figure, Media, Paragraph, Rights
from newsdoc.model._makers import changed, make_alternative_id, make_headline, make_text


def finish(
    draft: Draft,
    state: State,
    element: etree._Element,
    language: str | None,
    *,
    media: bool = False,
) -> dict[str, Any]:
    """The keyword arguments for `Article`.

    Args:
        draft: what was read; it is used up.
        state: of the file.
        element: what is read, for remarks.
        language: of the component or item, where nothing in it says another.
        media: whether it is what is said of a picture, not a story.
    """
    values, lists = draft.values, draft.lists
    own = values.pop("_language", None)
    line = values.pop("_line_language", None)
    stated = own or language or line
    held = values.get("language")
    if held is None and stated is not None:
        values["language"] = stated
    _rights(draft)
    _nitf(draft, state)
    text = values.pop("_dateline", None)
    if text is not None:
        values["dateline"] = dateline_of(text, lists.get("located", []), values.get("language"))
    if not media:
        _dateline(draft)
    _figures(draft, state, element)
    if not media:
        _caption(draft)
    of_film = values.pop("_of_film", False)
    if "item_class" not in values and not media:
        found = lists.get("media")
        film = found[0].item_class if found and of_film else None
        if film in ("video", "audio"):
            values["item_class"] = film
        elif lists.get("body"):
            values["item_class"] = "text"
        elif found and found[0].item_class:
            values["item_class"] = found[0].item_class
        elif lists.get("groups"):
            values["item_class"] = "composite"
    main = values.get("language")
    if main is not None:
        for name in ("headlines", "bylines", "notes", "descriptions", "keywords"):
            found = lists.get(name)
            if found and any(one.language == main for one in found):
                lists[name] = [
                    changed(one, language=None) if one.language == main else one for one in found
                ]
    return draft.arguments()


def _rights(draft: Draft) -> None:
    """Put the rights together; the first statement of use is the terms where no line gives them."""
    usages = draft.lists.pop("_usages", None)
    properties = draft.lists.pop("_rights_properties", None)
    if not usages and not properties:
        return
    rights = changed(
        draft.values.get("rights") or Rights(),
        usages=tuple(usages or ()),
        properties=tuple(properties or ()),
    )
    if rights.usage_terms is None:
        rights = changed(rights, usage_terms=usage_terms_of(rights))
    draft.values["rights"] = rights


def usage_terms_of(rights: Rights) -> str | None:
    """The usage terms that the first UsageRights state in words."""
    for usage in rights.usages:
        if usage.usage_type or usage.limitations:
            return usage.usage_type or usage.limitations
    return None


def _dateline(draft: Draft) -> None:
    """Find a dateline at the start of the story where no DateLine gives it; put a mark on it."""
    values, lists = draft.values, draft.lists
    blocks = lists.get("body")
    if not blocks or "dateline" in values:
        return
    index = next((i for i, b in enumerate(blocks) if isinstance(b, Paragraph)), None)
    if index is None:
        return
    first = blocks[index]
    found = find_dateline(first.text, language=values.get("language"))
    if found is None:
        return
    dateline, span = found
    values["dateline"] = dateline
    if not any(mark.kind == "dateline" for mark in first.marks):
        blocks[index] = with_dateline_mark(first, span)


def _caption(draft: Draft) -> None:
    """Give the picture that the item is the caption that stands among its lines."""
    lists = draft.lists
    found, pictures = lists.get("descriptions"), lists.get("media")
    if lists.get("body") or not found or not pictures or pictures[0].caption is not None:
        return
    line = next((d for d in found if d.role and key_of(d.role) == "caption"), None)
    if line is not None and line.language is None:
        pictures[0] = changed(pictures[0], caption=make_text(text=line.text, marks=line.marks))
        found.remove(line)


def _figures(draft: Draft, state: State, element: etree._Element) -> None:
    """Put the media that the text points to by their Duid in their places in it."""
    body, media = draft.lists.get("body"), draft.lists.get("media")
    if not body or not media:
        return
    by_name: dict[str, Media] = {f"#{m.name}": m for m in media if m.name}
    if not by_name:
        return
    placed: set[int] = set()
    for index, block in enumerate(body):
        if not isinstance(block, Figure):
            continue
        renditions = block.media.renditions
        found = by_name.get(renditions[0].href or "") if len(renditions) == 1 else None
        if found is not None and id(found) not in placed:
            placed.add(id(found))
            state.placed(element, f"#{found.name}", "the picture that it points to")
            body[index] = changed(
                block,
                media=changed(
                    found,
                    name=None if _is_own(found.name) else found.name,
                    properties=(*found.properties, *block.media.properties),
                ),
            )
    if placed:
        draft.lists["media"] = [m for m in media if id(m) not in placed]


def _is_own(name: str | None) -> bool:
    return name is not None and name.startswith(OWN_MEDIA)


_KEPT_AS_ID = {"guid": "doc-id", "version": "version", "slugline": "du-key"}


def _nitf(draft: Draft, state: State) -> None:
    """Fill in from an embedded NITF document what NewsML itself does not say."""
    values, lists = draft.values, draft.lists
    for name, value, element in values.pop("_nitf", ()):
        held = values.setdefault(name, value)
        if held is value or held == value:
            continue
        if name == "headline":
            lists.setdefault("headlines", []).append(make_headline(text=value, role="nitf"))
        elif name == "summary":
            lists.setdefault("descriptions", []).append(
                Description(text=value.text, marks=value.marks, role="abstract")
            )
        elif name in _KEPT_AS_ID:
            lists.setdefault("alternative_ids", []).append(
                make_alternative_id(value=value, role=_KEPT_AS_ID[name])
            )
        elif name == "rights":
            values["rights"] = _both(held, value)
        elif state.account.wanted:
            state.context.remark(
                "NL103",
                f"the text inside says another {name}; the one of NewsML is kept",
                value=shown(value),
                line=element.sourceline,
                path=path_of(element),
            )
    for key in [k for k in lists if k.startswith("_nitf_")]:
        name = key.removeprefix("_nitf_")
        own = lists.setdefault(name, [])
        seen = set(own)
        if name == "subjects":
            _subjects(own, lists.pop(key))
        elif name == "bylines":
            texts = {b.text for b in own}
            own += [b for b in lists.pop(key) if b.text not in texts]
        else:
            own += [v for v in lists.pop(key) if v not in seen]


def _subjects(own: list[Concept], more: list[Concept]) -> None:
    """Give the subjects the names that the text inside has for them, and add what is new there."""
    known = {c.code: i for i, c in reversed(list(enumerate(own))) if c.code}
    for concept in more:
        index = known.get(concept.code) if concept.code else None
        if index is None:
            own.append(concept)
        else:
            held = own[index]
            own[index] = changed(
                held,
                name=held.name or concept.name,
                facets=held.facets or concept.facets,
                broader=held.broader or concept.broader,
            )


def _both(held: Rights, more: Rights) -> Rights:
    """Rights as NewsML gives them, with what only the text inside says."""
    changes = {
        field.name: getattr(more, field.name)
        for field in attrs.fields(Rights)
        if not getattr(held, field.name) and getattr(more, field.name)
    }
    return changed(held, **changes) if changes else held
