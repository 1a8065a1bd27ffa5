"""What the tests of archives share."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from newsdoc.batch.state import NOTES
from newsdoc.testing.archives import write_archive

Tree = dict[str, bytes]


def tree(folder: Path) -> Tree:
    """Every file of an output folder but the run's own notes, with its bytes."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and NOTES not in path.parts
    }


def json_lines(path: Path) -> list[dict[str, Any]]:
    """The records of a file of JSON lines."""
    return [json.loads(line) for line in path.read_bytes().splitlines()]


@pytest.fixture
def wire(tmp_path: Path) -> Path:
    """A folder of 30 stories in several formats."""
    return write_archive(tmp_path / "wire", 30)
