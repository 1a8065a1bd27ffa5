"""Headlines, descriptions and bodies as they stand in the document, and what tells them apart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newsdoc.formats.ninjs._names import MARKUP_ROLES, PLAIN_ROLES
from newsdoc.formats.ninjs._reading import Node, Reading
from newsdoc.model import Text
from newsdoc.model._makers import changed

_TWINS = MARKUP_ROLES | PLAIN_ROLES

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


def beside(
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


def told_type(r: Reading, entry: Entry, read: Text) -> str | None:
    """The media type that the source states; of words with marks it goes without saying."""
    if read.marks and entry.content_type == "text/html":
        r.remark("NJ104", "media type of words with marks", value="text/html", path=entry.path)
        return None
    return entry.content_type


def choose(entries: Sequence[Entry], roles: Sequence[str | None]) -> Entry | None:
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


def name_role(r: Reading, entry: Entry, what: str) -> None:
    """Name the role and media type of what has none in the model."""
    if not r.wanted:
        return
    plain = not entry.stated and entry.role in (None, "text", "html", "xhtml", "main")
    told = [part for part in (entry.role, entry.content_type) if part is not None]
    if told and not plain:
        r.remark(
            "NJ102", f"role or media type of the {what}", value="; ".join(told), path=entry.path
        )
