"""Images and figures in Markdown."""

from __future__ import annotations

from collections.abc import Sequence

from newsdoc.formats.markdown.escape import destination, quoted
from newsdoc.formats.markdown.signs import CREDIT
from newsdoc.formats.markdown.write_inline import inline
from newsdoc.model import Figure, Media, Rendition


def image(media: Media) -> str:
    """The image of a media object, with the link around it; video and audio are written so too.

    Example:
        >>> image(Media(alt_text="Rain", renditions=(Rendition(href="rain.jpg"),)))
        '![Rain](rain.jpg)'
    """
    href = _best(media.renditions)
    title = f" {quoted(media.title)}" if media.title else ""
    alt = inline(media.alt_text or "", one_line=True, in_link=True)
    address = destination(href or "") if href or title else ""
    shown = f"![{alt}]({address}{title})"
    return f"[{shown}]({destination(media.href)})" if media.href else shown


def _best(renditions: Sequence[Rendition]) -> str | None:
    """The address of the widest file; the first one where the widths are not known."""
    found = [rendition for rendition in renditions if rendition.href]
    return max(found, key=lambda rendition: rendition.width or 0).href if found else None


def figure_lines(block: Figure) -> list[str]:
    """The lines of a figure: its image, then the caption and the credit."""
    media = block.media
    lines = [image(media)]
    if media.caption is not None:
        lines += inline(media.caption.text, media.caption.marks, credited=True).split("\n")
    if media.credit is not None:
        lines.append(CREDIT + inline(media.credit.text, media.credit.marks, one_line=True))
    parts = [part for part in (media.caption, media.credit) if part is not None]
    joints = {0} if parts else set()
    if media.credit is not None:
        joints.add(len(lines) - 2)
    return [f"{line}\\" if index in joints else line for index, line in enumerate(lines)]
