"""Headlines, descriptions and bodies: gathered from all three families of spellings, then settled.

Version 1 has `headline`, and `headline_…`, `description_…` and `body_…` whose endings are names;
versions 2 and 3 have lists with role and media type. One of each becomes the headline, the summary
and the body; the others are kept with role and media type.
"""

from __future__ import annotations

from typing import Any

from newsdoc.formats.ninjs._datelines import read_dateline, with_dateline
from newsdoc.formats.ninjs._entries import Entry, beside, choose, name_role, told_type
from newsdoc.formats.ninjs._names import (
    ALT_ROLES,
    CREDIT_ROLES,
    HEADLINE_ROLES,
    MAIN_BODIES,
    MAIN_DESCRIPTIONS,
    MAIN_HEADLINES,
    MEDIA_CLASSES,
    SUMMARIES,
)
from newsdoc.formats.ninjs._reading import Fields, Reading, is_markup
from newsdoc.model import AlternativeBody, Description, Text
from newsdoc.model._makers import make_headline, make_media, maker

_make_alternative = maker(AlternativeBody)
_make_description = maker(Description)


def settle_headlines(r: Reading, fields: Fields) -> None:
    """Choose the headline; the others are kept with their roles."""
    entries: list[Entry] = fields.pop("_headlines", [])
    if not entries:
        return
    main = choose(entries, MAIN_HEADLINES) or entries[0]
    text = r.rich(main.value, main.path, role=main.role, content_type=main.content_type)
    text, rest = beside(r, entries, main, text) if len(entries) > 1 else (text, [])
    others = [
        make_headline(
            text=read.text,
            marks=read.marks,
            role=_headline_role(r, entry),
            content_type=told_type(r, entry, read),
        )
        for entry, read in rest
    ]
    if text is not None:
        name_role(r, main, "headline")
        fields["headline"] = text.text
        if text.marks:
            fields["headline_marks"] = text.marks
    if others:
        fields["headlines"] = tuple(others)


def _headline_role(r: Reading, entry: Entry) -> str | None:
    role = entry.role
    if role is None or (known := HEADLINE_ROLES.get(role.lower())) is None:
        return role
    r.remark("NJ104", f"role read as '{known}'", value=role, path=entry.path)
    return known


def settle_descriptions(r: Reading, fields: Fields) -> None:
    """Choose the summary; what is a credit line, a dateline or an alternative text goes there."""
    entries: list[Entry] = fields.pop("_descriptions", [])
    if not entries:
        return
    entries = [entry for entry in entries if not _special(r, entry, fields)]
    kind = fields.get("item_class")
    is_media = kind in MEDIA_CLASSES or (kind is None and "_renditions" in fields)
    caption: Text | None = None
    if is_media and len(entries) > 1:
        named = next((entry for entry in entries if entry.role == "caption"), None)
        if named is not None:
            caption = r.rich(named.value, named.path, content_type=named.content_type)
            name_role(r, named, "caption")
            entries.remove(named)
    main = choose(entries, MAIN_DESCRIPTIONS if caption is None else SUMMARIES)
    text: Text | None = None
    if main is None and len(entries) == 1 and caption is None:
        main = entries[0]
    if main is not None:
        text = r.rich(main.value, main.path, role=main.role, content_type=main.content_type)
    text, rest = beside(r, entries, main, text)
    others = [
        _make_description(
            text=read.text,
            marks=read.marks,
            role=entry.role,
            content_type=told_type(r, entry, read),
        )
        for entry, read in rest
    ]
    if text is not None and main is not None:
        name_role(r, main, "summary")
        fields["summary"] = text
    if others:
        fields["descriptions"] = tuple(others)
    if is_media:
        # What describes a picture is its caption.
        fields["_caption"] = caption or text
        if caption is not None:
            fields.setdefault("summary", caption)


def _special(r: Reading, entry: Entry, fields: Fields) -> bool:
    """Whether the description is one that the model has a field for; it is filled in."""
    role = entry.role
    if role is None:
        return False
    word = role.lower()
    if word in CREDIT_ROLES and "credit_line" not in fields:
        fields["credit_line"] = entry.value.strip()
    elif word == "dateline" and "dateline" not in fields:
        fields["dateline"] = read_dateline(entry.value.strip(), fields.get("language"))
    elif word in ALT_ROLES and "_alt" not in fields:
        fields["_alt"] = entry.value.strip()
    else:
        return False
    name_role(r, entry, "description")
    return True


def settle_bodies(r: Reading, fields: Fields) -> None:
    """Choose the body: markup before plain text, a usual role before others; keep the others."""
    entries: list[Entry] = fields.pop("_bodies", [])
    if not entries:
        return
    main = min(entries, key=_body_rank) if len(entries) > 1 else entries[0]
    blocks = r.blocks(main.value, main.path, role=main.role, content_type=main.content_type)
    if blocks:
        name_role(r, main, "body")
        if main.words is not None:
            fields["word_count"] = main.words
        if main.chars is not None:
            fields["char_count"] = main.chars
        entries = [entry for entry in entries if entry is not main]
    if entries:
        fields["alternative_bodies"] = tuple(
            _make_alternative(
                role=entry.role,
                content_type=entry.content_type,
                data=entry.value,
                word_count=entry.words,
                char_count=entry.chars,
            )
            for entry in entries
        )
    if blocks:
        fields["body"] = with_dateline(blocks, fields)


def _body_rank(entry: Entry) -> tuple[int, int]:
    kind = (entry.content_type or "").lower()
    if "xml" in kind and "html" not in kind:
        return (2, 0)
    markup = is_markup(entry.value, entry.role, entry.content_type)
    return (0 if markup else 1, 0 if entry.role in MAIN_BODIES else 1)


def settle_media(fields: Fields) -> None:
    """The item's own files: as a media object of the item's class, first of its media."""
    renditions: tuple[Any, ...] = fields.pop("_renditions", ())
    caption: Text | None = fields.pop("_caption", None)
    alt: str | None = fields.pop("_alt", None)
    kind = fields.get("item_class")
    is_media = bool(renditions) or kind in MEDIA_CLASSES
    if alt is not None and not is_media:
        fields["descriptions"] = (
            *fields.get("descriptions", ()),
            Description(text=alt, role="alt"),
        )
        alt = None
    if renditions or alt is not None or caption is not None:
        own = make_media(item_class=kind, caption=caption, alt_text=alt, renditions=renditions)
        fields["media"] = (own, *fields.get("media", ()))
