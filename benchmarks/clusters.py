"""Dask beside the pool of `newsdoc.batch`: the same stories to the same table, two worker processes each.

python -m benchmarks clusters              # 1,000 stories
NEWSDOC_STORIES=16000 python -m benchmarks clusters
"""

from __future__ import annotations

import os
import shutil
import statistics
import tempfile
import time
from importlib import import_module
from pathlib import Path
from typing import Any

from benchmarks.measure import Table
from newsdoc import batch
from newsdoc.testing.archives import write_archive

LARGE = 10_000
"""Stories from which on each figure is taken once."""


def run(table: Table) -> None:
    """The rows; none, with a note, where Dask is not installed."""
    try:
        distributed: Any = import_module("distributed")
        newsdoc_dask: Any = import_module("newsdoc.dask")
    except ImportError:
        print("clusters: not measured, Dask is not installed (pip install newsdoc[dask])")
        return
    count = int(os.environ.get("NEWSDOC_STORIES", "1000"))
    rounds = 1 if count >= LARGE else 3
    with tempfile.TemporaryDirectory(dir=os.environ.get("NEWSDOC_BENCH_DIR")) as folder:
        base = Path(folder)
        wire = write_archive(base / "wire", count)
        bare, with_start = [], []
        for _ in range(rounds):
            pool = _pool(wire, base / "out")
            start = time.perf_counter()
            with (
                distributed.LocalCluster(
                    n_workers=2, threads_per_worker=1, dashboard_address=None, host="127.0.0.1"
                ) as cluster,
                distributed.Client(cluster),
            ):
                begun = time.perf_counter()
                frame = newsdoc_dask.read(str(wire), "quotes")
                frame.to_parquet(base / "dask")
                over = time.perf_counter()
            shutil.rmtree(base / "dask")
            bare.append((over - begun) / pool)
            with_start.append((over - start) / pool)
    name = f"{count} stories to quotes, Dask"
    table.row(f"{name}: time", "newsdoc.batch.run, 2 workers", statistics.median(bare), "1.3")
    table.row(f"{name} and its start", "the same", statistics.median(with_start), "-")


def _pool(wire: Path, out: Path) -> float:
    start = time.perf_counter()
    batch.run(str(wire), sink=batch.Tables(folder=out, tables=("quotes",)), jobs=2)
    seconds = time.perf_counter() - start
    shutil.rmtree(out)
    return seconds
