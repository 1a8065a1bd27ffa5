"""The sink `Files`: a file a story, in any format that can be written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import attrs

import newsdoc
from newsdoc.batch.sinks import Output, Read
from newsdoc.diagnostics import Diagnostic
from newsdoc.errors import UsageError
from newsdoc.formats._base import Format


@attrs.frozen(kw_only=True)
class Files:
    """A file a story, in folders as the inputs lie in.

    A file is named after its input (`2024/rain.xml` gives `2024/rain.nitf`), with the number of the
    story where that holds several (`feed~2.nitf`). Where two inputs would give one name, the second one
    gets its number in the run (`rain~~17.nitf`). What a file system or a shell could stumble over is
    `%` and hexadecimal digits.

    Example:
        >>> Files(folder="out", format="nitf").settings()
        {'sink': 'files', 'format': 'nitf'}
    """

    folder: str = attrs.field(converter=str)
    """The output folder."""
    format: str
    """Name of the format."""
    shard_inputs: int | None = 100
    """Inputs that are done at a time."""
    most_inputs: int = 100
    """The same."""
    wants_diagnostics: bool = False
    """What readers did not place goes nowhere here."""

    def __attrs_post_init__(self) -> None:
        if newsdoc.FORMATS[self.format].write is None:
            raise UsageError(f"the format '{self.format}' can only be read")

    def settings(self) -> Mapping[str, object]:
        """What changes the output."""
        return {"sink": "files", "format": self.format}

    def open_shard(self, number: int, drafts: Path, /) -> FilesWriter:
        """Begin with a shard."""
        del number  # the names tell all
        return FilesWriter(newsdoc.FORMATS[self.format], drafts)


class FilesWriter:
    """Writes the stories of some inputs, a draft each."""

    def __init__(self, row: Format, drafts: Path) -> None:
        self._row, self._drafts = row, drafts
        self._suffix = row.suffixes[0] if row.suffixes else f".{row.name}"
        self._outputs: list[Output] = []

    def add(self, read: Read, /) -> Sequence[tuple[Diagnostic, ...]]:
        """Write the stories of an input, all or none; what the format could not carry."""
        losses: list[tuple[Diagnostic, ...]] = []
        made: list[bytes] = []
        for article in read.result.articles:
            if read.tell_losses:
                result = newsdoc.serialize_result(article, self._row)
                made.append(result.data)
                losses.append(result.diagnostics)
            else:
                made.append(newsdoc.serialize(article, self._row))
        width = len(str(len(made)))
        for number, data in enumerate(made, 1):
            draft = self._drafts / str(len(self._outputs))
            draft.write_bytes(data)
            several = f"~{number:0{width}}" if len(made) > 1 else ""
            self._outputs.append((draft, f"{read.item.stem}{several}{self._suffix}"))
        return losses

    def close(self) -> Sequence[Output]:
        """The drafts, with their names."""
        return self._outputs
