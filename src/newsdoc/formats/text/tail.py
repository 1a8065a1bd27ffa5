"""What stands behind a story: sign-offs, notes, the copyright line."""

from __future__ import annotations

import attrs

from newsdoc.formats.text.notices import (
    is_sign_off,
    read_contributors,
    read_copyright,
    read_note,
)
from newsdoc.model import Block, Divider, Label, Note, Paragraph, Party, Rights

SIGN_OFF = "sign-off"
"""Role of a paragraph that says who made the story or that it ends."""


@attrs.define
class EndMatter:
    """What was found behind the story."""

    body: list[Block]
    """The blocks that stay, sign-offs with their role."""
    notes: list[Note] = attrs.Factory(list)
    """Notes, in order; they are no longer in the body."""
    copyrights: list[str] = attrs.Factory(list)
    """The copyright lines, in order; they are no longer in the body."""
    contributors: list[Party] = attrs.Factory(list)
    """The people that the sign-offs name."""


def read_tail(blocks: list[Block]) -> EndMatter:
    """Look at the blocks from the end on, up to the first one that belongs to the story.

    A body of nothing but notices stays as it is: they are the story then.
    """
    end = len(blocks)
    found = EndMatter(body=[])
    kept: list[Block] = []
    while end > 0:
        block = blocks[end - 1]
        if isinstance(block, Divider):
            kept.append(block)
        elif not isinstance(block, Paragraph):
            break
        elif (note := read_note(block.text)) is not None:
            found.notes.append(note)
        elif read_copyright(block.text) is not None:
            found.copyrights.append(block.text)
        elif is_sign_off(block.text):
            kept.append(attrs.evolve(block, role=SIGN_OFF))
            found.contributors[:0] = read_contributors(block.text)
        else:
            break
        end -= 1
    found.body = [*blocks[:end], *reversed(kept)]
    found.notes.reverse()
    found.copyrights.reverse()
    return found if found.body else EndMatter(body=blocks)


def make_rights(copyrights: list[str]) -> Rights | None:
    """The rights that copyright lines state; the first of them is the notice."""
    if not copyrights:
        return None
    rights = read_copyright(copyrights[0])
    if rights is None or len(copyrights) == 1:
        return rights
    return attrs.evolve(rights, notices=tuple(Label(text=line) for line in copyrights[1:]))
