"""Headlines, descriptions and bodies: gathered from all three families of spellings, then settled.

Version 1 has `headline`, and `headline_…`, `description_…` and `body_…` whose endings are names;
versions 2 and 3 have lists with role and media type. One of each becomes the headline, the summary
and the body; the others are kept with role and media type.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from newsdoc.formats._datelines import find_dateline
from newsdoc.formats.ninjs._names import (
    ALT_ROLES,
    CREDIT_ROLES,
    HEADLINE_ROLES,
    MAIN_BODIES,
    MAIN_DESCRIPTIONS,
    MAIN_HEADLINES,
    MARKUP_ROLES,
    MEDIA_CLASSES,
    PLAIN_ROLES,
    SUMMARIES,
)
from newsdoc.formats.ninjs._reading import Fields, Node, Reading, is_markup
from newsdoc.model import (
    AlternativeBody,
    Block,
    Dateline,
    Description,
    Mark,
    Paragraph,
    Span,
    Text,
)
from newsdoc.model._makers import (
    changed,
    make_dateline,
    make_headline,
    make_mark,
    make_media,
    make_place,
    maker,
)

_make_alternative = maker(AlternativeBody)
_make_description = maker(Description)

_TWINS = MARKUP_ROLES | PLAIN_ROLES
_START = 170
# No dateline ends without one of these; to look for them first is ten times cheaper.
_MAY_END = re.compile(r"[-–—―‒−_=)\]/】］电電]")


_TYPES = frozenset({"contentType", "contenttype", "mimetype"})


class Entry(NamedTuple):
    """A headline, description or body as it stands in the document."""

    value: str
    role: str | None
    content_type: str | None
    path: str
    stated: bool = False
    """Whether role and media type are values of the document, and not part of a name."""
    words: int | None = None
    chars: int | None = None


def listed(r: Reading, node: Node, key: str, path: str) -> list[Entry]:
    """The entries of a list (`headlines`, `descriptions`, `bodies`) of version 2 or 3."""
    account = r.account
    found: list[Entry] = []
    value = node[key]
    if type(value) is str:
        text = account.text(node, key)
        return [Entry(text, None, None, f"{path}/{key}")] if text else []
    for index, part in enumerate(account.objects(node, key)):
        text = account.text(part, "value")
        if text is None:
            continue
        role = kind = words = chars = None
        for name in list(part):
            if name == "role":
                role = account.text(part, name)
            elif name in _TYPES:
                kind = kind or account.text(part, name)
            elif key != "bodies":
                continue
            elif name in ("wordCount", "wordcount"):
                words = account.whole(part, name)
            elif name in ("charCount", "charcount"):
                chars = account.whole(part, name)
        place = f"{path}/{key}/{index}/value"
        found.append(Entry(text, role, kind, place, stated=True, words=words, chars=chars))
    return found


def suffixed(r: Reading, node: Node, key: str, path: str, role: str | None = None) -> Entry | None:
    """The entry of a property of version 1 whose ending is its role: `body_xhtml`."""
    text = r.account.text(node, key)
    if text is None:
        return None
    return Entry(text, role or key.partition("_")[2] or None, None, f"{path}/{key}")


def settle_headlines(r: Reading, fields: Fields) -> None:
    """Choose the headline; the others are kept with their roles."""
    entries: list[Entry] = fields.pop("_headlines", [])
    if not entries:
        return
    main = _choose(entries, MAIN_HEADLINES) or entries[0]
    text = r.rich(main.value, main.path, role=main.role, content_type=main.content_type)
    text, rest = _beside(r, entries, main, text) if len(entries) > 1 else (text, [])
    others = [
        make_headline(
            text=read.text,
            marks=read.marks,
            role=_headline_role(r, entry),
            content_type=_told_type(r, entry, read),
        )
        for entry, read in rest
    ]
    if text is not None:
        _name_role(r, main, "headline")
        fields["headline"] = text.text
        if text.marks:
            fields["headline_marks"] = text.marks
    if others:
        fields["headlines"] = tuple(others)


def _beside(
    r: Reading, entries: Sequence[Entry], main: Entry | None, text: Text | None
) -> tuple[Text | None, list[tuple[Entry, Text]]]:
    """What stands beside the main text: that, with the marks of its twins, and the others as read."""
    others = []
    for entry in entries:
        if entry is main:
            continue
        read = r.rich(entry.value, entry.path, role=entry.role, content_type=entry.content_type)
        if read is None:
            continue
        if text is not None and _is_twin(entry, read, text):
            text = _richer(text, read)
        else:
            others.append((entry, read))
    return text, others


def _told_type(r: Reading, entry: Entry, read: Text) -> str | None:
    """The media type that the source states; of words with marks it goes without saying."""
    if read.marks and entry.content_type == "text/html":
        r.remark("NJ104", "media type of words with marks", value="text/html", path=entry.path)
        return None
    return entry.content_type


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
            _name_role(r, named, "caption")
            entries.remove(named)
    main = _choose(entries, MAIN_DESCRIPTIONS if caption is None else SUMMARIES)
    text: Text | None = None
    if main is None and len(entries) == 1 and caption is None:
        main = entries[0]
    if main is not None:
        text = r.rich(main.value, main.path, role=main.role, content_type=main.content_type)
    text, rest = _beside(r, entries, main, text)
    others = [
        _make_description(
            text=read.text,
            marks=read.marks,
            role=entry.role,
            content_type=_told_type(r, entry, read),
        )
        for entry, read in rest
    ]
    if text is not None and main is not None:
        _name_role(r, main, "summary")
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
    _name_role(r, entry, "description")
    return True


def settle_bodies(r: Reading, fields: Fields) -> None:
    """Choose the body: markup before plain text, a usual role before others; keep the others."""
    entries: list[Entry] = fields.pop("_bodies", [])
    if not entries:
        return
    main = min(entries, key=_body_rank) if len(entries) > 1 else entries[0]
    blocks = r.blocks(main.value, main.path, role=main.role, content_type=main.content_type)
    if blocks:
        _name_role(r, main, "body")
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
        fields["body"] = _with_dateline(blocks, fields)


def _body_rank(entry: Entry) -> tuple[int, int]:
    kind = (entry.content_type or "").lower()
    if "xml" in kind and "html" not in kind:
        return (2, 0)
    markup = is_markup(entry.value, entry.role, entry.content_type)
    return (0 if markup else 1, 0 if entry.role in MAIN_BODIES else 1)


def settle_located(fields: Fields) -> None:
    """Where it was filed: the place that is told apart is the dateline's place, too."""
    place: str | None = fields.pop("_located", None)
    if place is None:
        return
    fields["located"] = (make_place(name=place),)
    if "dateline" not in fields:
        fields["dateline"] = make_dateline(text=place, place=place)


def _with_dateline(blocks: tuple[Block, ...], fields: Fields) -> tuple[Block, ...]:
    """Put a mark on the dateline that the first paragraph starts with, and fill in the field."""
    found = _find_in_body(blocks, fields.get("language"))
    if found is None:
        return blocks
    index, dateline, span = found
    if "_located" not in fields:
        fields.setdefault("dateline", dateline)
    block = blocks[index]
    assert isinstance(block, Paragraph)
    if any(mark.kind == "dateline" for mark in block.marks):
        return blocks
    marks: tuple[Mark, ...] = (make_mark(span=span, kind="dateline"),)
    if block.marks:
        both = (*marks, *block.marks)
        marks = tuple(sorted(both, key=lambda mark: (mark.span.start, -mark.span.end)))
    return (*blocks[:index], changed(block, marks=marks), *blocks[index + 1 :])


def _find_in_body(
    blocks: tuple[Block, ...], language: str | None
) -> tuple[int, Dateline, Span] | None:
    """The dateline in the first paragraph: where it is marked as one, else as its words tell."""
    index = next((i for i, block in enumerate(blocks[:4]) if isinstance(block, Paragraph)), None)
    if index is None:
        return None
    block = blocks[index]
    assert isinstance(block, Paragraph)
    for mark in block.marks:
        if mark.kind == "dateline" and len(mark.span):
            return index, read_dateline(mark.span.of(block.text), language), mark.span
    if _MAY_END.search(block.text, 0, _START) is None:
        return None
    found = find_dateline(block.text, language=language)
    return None if found is None else (index, *found)


def dateline_of_body(blocks: tuple[Block, ...], language: str | None) -> Dateline | None:
    """The dateline that reading would find in a body.

    Example:
        >>> dateline_of_body((Paragraph(text="LIMA (AP) — Rain fell."),), "en").place
        'LIMA'
    """
    found = _find_in_body(blocks, language)
    return None if found is None else found[1]


def read_dateline(text: str, language: str | None) -> Dateline:
    """A dateline that stands alone, taken apart as far as its words tell.

    Example:
        >>> read_dateline("LIMA (AP) —", "en").source, read_dateline("Lima", "en").place
        ('AP', 'Lima')
    """
    found = find_dateline(text, language=language) or find_dateline(
        f"{text} — X", language=language
    )
    if found is None:
        return Dateline(text=text, place=text if "," not in text and len(text) < 40 else None)
    return changed(found[0], text=text)


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


def _choose(entries: Sequence[Entry], roles: Sequence[str | None]) -> Entry | None:
    """The entry with the most certain of the roles, the first one of equals."""
    best: Entry | None = None
    best_rank = len(roles)
    for entry in entries:
        role = entry.role.lower() if entry.role is not None else None
        if role in roles and (rank := roles.index(role)) < best_rank:
            best, best_rank = entry, rank
    return best


def _is_twin(entry: Entry, read: Text, main: Text) -> bool:
    """Whether it is the same words in another media type (`headline` and `headline_html`)."""
    return entry.role in _TWINS and not entry.stated and read.text == main.text


def _richer(text: Text, other: Text) -> Text:
    return text if text.marks or not other.marks else changed(text, marks=other.marks)


def _name_role(r: Reading, entry: Entry, what: str) -> None:
    """Name the role and media type of what has none in the model."""
    if not r.wanted:
        return
    plain = not entry.stated and entry.role in (None, "text", "html", "xhtml", "main")
    told = [part for part in (entry.role, entry.content_type) if part is not None]
    if told and not plain:
        r.remark(
            "NJ102", f"role or media type of the {what}", value="; ".join(told), path=entry.path
        )
