"""Archives on a Dask cluster of two worker processes, one of which is killed in the middle."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from newsdoc.testing.archives import write_archive

pytest.importorskip("dask.dataframe")
pytest.importorskip("distributed")

CLUSTER = """
import json, os, signal, sys, threading, time

import dask
from distributed import Client, LocalCluster, get_worker

import newsdoc.dask

dask.config.set({"distributed.scheduler.allowed-failures": 10, "distributed.admin.log-length": 0})


def slow(frame):
    time.sleep(0.15)
    return frame


def main(folder, kill):
    with LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, host="127.0.0.1"
    ) as cluster, Client(cluster) as client:
        pids = [nanny.pid for nanny in cluster.workers.values()]
        frame = newsdoc.dask.read(folder, "articles", part=5, quotes=False)
        work = client.compute(frame.map_partitions(slow, meta=frame._meta))
        if kill:
            time.sleep(1.0)
            os.kill(pids[0], signal.SIGKILL)
        answer = work.result(timeout=120)
        bag = newsdoc.dask.read_bag(folder, part=20, quotes=False).map(lambda pair: pair[0])
        print(json.dumps({
            "names": answer["source"].tolist(),
            "bag": bag.compute(),
            "partitions": frame.npartitions,
            "died": kill and pids[0] not in [n.pid for n in cluster.workers.values()],
        }))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2] == "kill")
"""


@pytest.mark.parametrize("kill", [False, True], ids=["undisturbed", "a worker is killed"])
def test_two_processes_read_every_story_in_order(tmp_path: Path, kill: bool) -> None:
    folder = write_archive(tmp_path / "wire", 100)
    script = tmp_path / "cluster.py"
    script.write_text(CLUSTER)
    done = subprocess.run(
        [sys.executable, str(script), str(folder), "kill" if kill else "leave"],
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
        cwd=tmp_path,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    answer = json.loads(done.stdout.splitlines()[-1])
    assert answer["names"] == sorted(str(path) for path in folder.rglob("story-*"))
    assert answer["bag"] == answer["names"]
    assert len(answer["names"]) == 100
    assert answer["partitions"] == 20
    assert answer["died"] == kill


def test_frames_have_the_same_columns_with_and_without_rows() -> None:
    from newsdoc.dask import read
    from newsdoc.tables import TABLES

    given = [("a.txt", b"Rain in Oslo"), ("b.bin", b"\x00\x01")]
    for table, columns in TABLES.items():
        frame: Any = read(given, table, part=1)
        computed = frame.compute(scheduler="sync")
        assert list(computed.columns) == [column.name for column in columns]
        assert (computed.dtypes == frame.dtypes).all()
    rejected: Any = read(given, "diagnostics")
    rejected = rejected.compute(scheduler="sync")
    assert rejected[rejected["code"] == "AR101"]["source"].tolist() == ["b.bin"]


def test_a_bag_tells_what_could_not_be_read() -> None:
    from newsdoc.dask import read_bag
    from newsdoc.errors import NewsdocError

    bag: Any = read_bag([("a.txt", b"Rain in Oslo"), ("b.bin", b"\x00\x01")])
    pairs = bag.compute(scheduler="sync")
    assert [name for name, _ in pairs] == ["a.txt", "b.bin"]
    assert isinstance(pairs[1][1], NewsdocError)


def test_an_archive_is_a_partition(tmp_path: Path) -> None:
    from newsdoc.dask import read

    packed = write_archive(tmp_path / "wire.zip", 6)
    frame: Any = read([str(packed), ("a.txt", b"Rain in Oslo")], "articles", part=50)
    assert frame.npartitions == 2
    assert len(frame.compute(scheduler="sync")) == 7


def test_answers_can_be_stored_and_sent_in_any_order(tmp_path: Path) -> None:
    """Partitions do not depend on one another."""
    from newsdoc.dask import read

    folder = write_archive(tmp_path / "wire", 10)
    frame: Any = read(str(folder), "quotes", part=3)
    whole = frame.compute(scheduler="sync")
    last = frame.get_partition(frame.npartitions - 1).compute(scheduler="sync")
    assert last["pointer"].tolist() == whole["pointer"].tolist()[-len(last) :]
    assert json.dumps(last["text"].tolist())


@pytest.mark.parametrize("missing", ["no-such-folder", "no-such-*.xml"])
def test_nothing_there_is_an_error_at_once(tmp_path: Path, missing: str) -> None:
    from newsdoc.dask import read
    from newsdoc.errors import UsageError

    with pytest.raises(UsageError, match=r"no such file|no file matches"):
        read(str(tmp_path / missing))
