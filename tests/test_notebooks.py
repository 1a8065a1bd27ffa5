"""The example notebooks: every cell runs, and what they say they draw is drawn."""

from __future__ import annotations

import json
import warnings
from pathlib import Path
from typing import Any

import pytest

NOTEBOOKS = sorted((Path(__file__).parent.parent / "docs" / "notebooks").glob("*.ipynb"))


def code_cells(path: Path) -> list[str]:
    cells = json.loads(path.read_text("utf-8"))["cells"]
    return ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_every_cell_runs(path: Path) -> None:
    for needed in ("duckdb", "pandas", "matplotlib"):
        pytest.importorskip(needed)
    import matplotlib as mpl

    mpl.use("Agg")
    names: dict[str, Any] = {}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # those of the plotting packages are not ours
        for source in code_cells(path):
            exec(compile(source, str(path), "exec"), names)
    assert len(names["axes"].patches) > 10
    assert names["report"].inputs == names["report"].written == 400
    assert int(names["table"].to_numpy().sum()) > 400


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_no_place_of_a_machine_is_left_in_it(path: Path) -> None:
    text = path.read_text("utf-8")
    assert "/tmp/" not in text
    assert "/home/" not in text
    assert "/root/" not in text
