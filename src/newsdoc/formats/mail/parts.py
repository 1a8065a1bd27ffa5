"""One part of a message: its text, its data, and how it is packed."""

from __future__ import annotations

import base64
from email.message import Message
from typing import Any

from newsdoc.formats._base import ReadContext
from newsdoc.formats._decode import decode
from newsdoc.formats.mail.headers import decode_bytes, decode_words, read_identifiers
from newsdoc.model import Media, Rendition

Fields = dict[str, Any]

_CLASSES = {"image": "picture", "audio": "audio", "video": "video"}


def report_container(part: Message, context: ReadContext) -> None:
    """Name the lines that part the parts, and what stands outside of them."""
    if not context.wanted:
        return
    boundary = part.get_boundary()
    if boundary is not None:
        value = f"--{boundary} --{boundary}--"
        context.remark("EM103", "lines that part the parts", value=value, path="Content-Type")
    for text in (part.preamble, part.epilogue):
        if text and not text.isspace():
            context.remark("EM103", "text outside of the parts", value=text)


def is_attachment(part: Message) -> bool:
    """Whether a part says that it is a file beside the message."""
    return str(part.get("Content-Disposition", "")).strip().lower().startswith("attachment")


def _data(part: Message) -> bytes:
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def text_of(part: Message, context: ReadContext) -> str:
    """The text of a part, in the charset that it names; guessed where that is none."""
    data = _data(part)
    charset = part.get_content_charset()
    text = decode_bytes(data, charset) if charset else None
    if text is None:
        text = decode(data, context).text if data else ""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _file_name(part: Message) -> str | None:
    try:
        return decode_words(part.get_filename() or "") or None
    except ValueError:  # a charset that no file name is in
        return None


def add_file(part: Message, fields: Fields) -> None:
    """A picture or another attachment, with its data."""
    data = _data(part)
    name = _file_name(part)
    given = read_identifiers(str(part.get("Content-ID", "")))
    kind = part.get_content_type()
    rendition = Rendition(
        title=name,
        content_type=kind,
        size=len(data),
        data=base64.b64encode(data).decode("ascii") or None,
        encoding="base64" if data else None,
    )
    made = Media(
        item_class=_CLASSES.get(part.get_content_maintype()),
        guid=given[0] if given else None,
        title=decode_words(str(part.get("Content-Description", ""))) or None,
        renditions=(rendition,),
    )
    fields["media"] = (*fields.get("media", ()), made)


def report_structure(part: Message, message: Message, context: ReadContext, *, file: bool) -> None:
    """Name the headers of a part that say how it was packed."""
    if not context.wanted:
        return
    for name, raw in part.raw_items():
        if name.lower().startswith("content-"):
            context.remark("EM103", "how a part is packed", value=f"{name}: {raw}", path=name)
    if part is not message and not file:
        for name, raw in part.raw_items():
            if not name.lower().startswith("content-"):
                context.remark("EM103", "header of a part", value=str(raw), path=name)
