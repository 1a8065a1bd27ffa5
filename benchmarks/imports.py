"""`import newsdoc` beside the import of what it stands on."""

from __future__ import annotations

import statistics
import subprocess
import sys

from benchmarks.measure import Table

_TIMED = "import time; s = time.perf_counter(); {}; print(time.perf_counter() - s)"


def run(table: Table) -> None:
    """The row; bytecode is written by the first, uncounted run."""
    floor, whole = "import lxml.etree, cattrs", "import lxml.etree, cattrs, newsdoc"
    _run(whole)
    pairs = [(_run(floor), _run(whole)) for _ in range(11)]
    extra = statistics.median((w - f) * 1000 for f, w in pairs)
    table.row("import newsdoc, further ms", floor, extra, "30 ms")


def _run(code: str) -> float:
    done = subprocess.run(
        [sys.executable, "-c", _TIMED.format(code)], capture_output=True, text=True, check=True
    )
    return float(done.stdout)
