"""What a run survives: workers that die, hang or fail, its own death, a full disk, a second run."""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

import newsdoc
from batch.conftest import json_lines, tree
from batch.misbehaving import DEAD, FAULTY, HANGING, die_once, misbehave, no_space, slowly
from newsdoc import Article
from newsdoc.batch import JsonLines, Limits, Source, run
from newsdoc.errors import WriteError
from newsdoc.testing.archives import write_archive


def stories(*headlines: str) -> list[Source]:
    """Inputs with these headlines, among some that are fine."""
    every = [f"Fine {n}" for n in range(5)] + list(headlines) + [f"Good {n}" for n in range(20)]
    return [
        (
            f"{number:02} {Path(line).name}.json",
            newsdoc.serialize(Article(headline=line), "newsdoc"),
        )
        for number, line in enumerate(every)
    ]


def test_an_input_that_kills_workers_is_set_aside(tmp_path: Path) -> None:
    sink = JsonLines(folder=tmp_path / "out", lines=misbehave, shard_inputs=10)

    report = run(stories(DEAD), sink=sink, jobs=2)

    assert (report.inputs, report.written, report.rejected, report.deaths) == (26, 25, 1, 3)
    assert json_lines(tmp_path / "out" / "rejected.jsonl") == [
        {
            "name": "05 Dead.json",
            "reason": "it stops the process that reads it, each time: killed by SIGKILL",
        }
    ]


def test_an_input_that_hangs_is_set_aside(tmp_path: Path) -> None:
    sink = JsonLines(folder=tmp_path / "out", lines=misbehave, shard_inputs=10)

    report = run(stories(HANGING), sink=sink, jobs=2, limits=Limits(seconds=0.5))

    assert (report.written, report.rejected, report.deaths) == (25, 1, 2)
    (line,) = json_lines(tmp_path / "out" / "rejected.jsonl")
    assert line["reason"].endswith("it took more than 0.5 seconds")


def test_an_input_that_hits_a_fault_is_set_aside_with_its_words(tmp_path: Path) -> None:
    sink = JsonLines(folder=tmp_path / "out", lines=misbehave)

    report = run(stories(FAULTY), sink=sink, jobs=1)

    assert (report.written, report.rejected) == (25, 1)
    (line,) = json_lines(tmp_path / "out" / "rejected.jsonl")
    assert "ZeroDivisionError: a fault of the program (misbehaving.py:" in line["reason"]


def test_a_worker_that_dies_once_loses_nothing(tmp_path: Path) -> None:
    given = stories(str(tmp_path / "once"))

    report = run(given, sink=JsonLines(folder=tmp_path / "out", lines=die_once), jobs=2)

    assert (report.written, report.rejected, report.deaths) == (26, 0, 1)


def test_several_bad_inputs_in_one_shard(tmp_path: Path) -> None:
    sink = JsonLines(folder=tmp_path / "out", lines=misbehave)

    report = run(stories(DEAD, FAULTY, DEAD), sink=sink, jobs=2)

    assert (report.written, report.rejected) == (25, 3)


def test_what_was_set_aside_is_kept_so_by_the_next_run(tmp_path: Path) -> None:
    sink = JsonLines(folder=tmp_path / "out", lines=misbehave)
    run(stories(DEAD), sink=sink, jobs=1)

    report = run(stories(DEAD), sink=sink, jobs=1)

    assert (report.counts.kept, report.deaths) == (26, 0)


def test_a_full_disk_ends_the_run_and_leaves_nothing_half_written(tmp_path: Path) -> None:
    given = stories("Late")
    sink = JsonLines(folder=tmp_path / "out", lines=no_space, shard_inputs=5)

    with pytest.raises(WriteError, match="No space left on device"):
        run(given, sink=sink, jobs=1)

    assert sorted(tree(tmp_path / "out")) == ["part-00000.jsonl"]
    assert len(newsdoc.read_all(tmp_path / "out" / "part-00000.jsonl")) == 5


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_is_read_only_is_told(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir(mode=0o500)

    with pytest.raises(WriteError, match="Permission denied"):
        run(stories(), sink=JsonLines(folder=tmp_path / "out"), jobs=0)


def test_an_output_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(b"")

    with pytest.raises(WriteError, match="cannot be written"):
        run(stories(), sink=JsonLines(folder=tmp_path / "out"), jobs=0)


PROGRAM = """
import sys
from newsdoc.batch import JsonLines, run
from batch.misbehaving import slowly
if __name__ == "__main__":
    sink = JsonLines(folder=sys.argv[2], lines=slowly, shard_inputs=7)
    print(run(sys.argv[1], sink=sink, jobs=2))
"""


def start(tmp_path: Path, archive: Path, out: Path) -> subprocess.Popen[str]:
    """A run in a process group of its own, with a mark by which its processes are found."""
    program = tmp_path / "program.py"
    program.write_text(PROGRAM)
    paths = [str(Path(__file__).parent.parent), *sys.path]
    return subprocess.Popen(
        [sys.executable, str(program), str(archive), str(out)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(paths), "NEWSDOC_TEST_MARK": str(out)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def processes_of(out: Path) -> list[int]:
    """The processes of a run that are left."""
    mark = f"NEWSDOC_TEST_MARK={out}".encode()
    found = []
    for place in Path("/proc").glob("[0-9]*"):
        try:
            if mark in (place / "environ").read_bytes().split(b"\0"):
                found.append(int(place.name))
        except OSError:
            continue
    return found


def wait_until_gone(out: Path) -> None:
    for _ in range(100):
        if not processes_of(out):
            return
        time.sleep(0.05)
    raise AssertionError("processes are left")


needs_proc = pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="needs /proc")


@needs_proc
def test_a_run_that_is_killed_at_any_moment_is_resumed_to_the_same_bytes(tmp_path: Path) -> None:
    """NEWSDOC_KILLS says how many times; some are enough to see that it works at all."""
    archive = write_archive(tmp_path / "wire.tar.gz", 60)
    run(archive, sink=JsonLines(folder=tmp_path / "whole", lines=slowly, shard_inputs=7), jobs=0)
    whole, rng = tree(tmp_path / "whole"), random.Random(os.environ.get("NEWSDOC_SEED", "1"))
    kills = 0
    out = tmp_path / "out"

    while kills < int(os.environ.get("NEWSDOC_KILLS", "3")):
        process = start(tmp_path, archive, out)
        try:
            printed, errors = process.communicate(timeout=rng.uniform(0.2, 2.5))
        except subprocess.TimeoutExpired:
            kills += 1
            if rng.random() < 0.7:
                process.kill()
            else:  # a worker, which the run must replace
                workers = [pid for pid in processes_of(out) if pid != process.pid]
                if workers:
                    os.kill(rng.choice(workers), signal.SIGKILL)
                time.sleep(rng.uniform(0, 0.5))
                process.kill()
            process.communicate()
        else:
            assert process.returncode == 0, errors
            assert printed.startswith("60 inputs: 60 written")
            assert tree(out) == whole
            wait_until_gone(out)
            remove(out)
    wait_until_gone(out)
    process = start(tmp_path, archive, out)
    printed, errors = process.communicate(timeout=60)

    assert process.returncode == 0, errors
    assert tree(out) == whole
    assert printed.startswith("60 inputs: 60 written")
    wait_until_gone(out)


def remove(folder: Path) -> None:
    for path in sorted(folder.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()


@needs_proc
def test_an_interrupt_ends_all_processes_and_the_run_can_be_resumed(tmp_path: Path) -> None:
    archive = write_archive(tmp_path / "wire.zip", 60)
    out = tmp_path / "out"
    process = start(tmp_path, archive, out)
    while not list(out.glob("part-*")):
        time.sleep(0.02)

    os.killpg(process.pid, signal.SIGINT)  # as a terminal does it
    _, errors = process.communicate(timeout=20)

    assert process.returncode != 0
    assert errors.count("Traceback") == 1  # that of the program, which has no handler
    assert "KeyboardInterrupt" in errors
    wait_until_gone(out)
    report = run(archive, sink=JsonLines(folder=out, lines=slowly, shard_inputs=7), jobs=1)
    assert report.written == 60
    assert report.counts.kept > 0


@needs_proc
def test_a_second_run_into_the_same_folder_is_refused(tmp_path: Path) -> None:
    archive = write_archive(tmp_path / "wire.zip", 60)
    out = tmp_path / "out"
    process = start(tmp_path, archive, out)
    while not list(out.glob("part-*")):
        time.sleep(0.02)

    with pytest.raises(WriteError, match=f"another run works in it .process {process.pid} on"):
        run(archive, sink=JsonLines(folder=out), jobs=0)

    assert process.communicate(timeout=60)[0].startswith("60 inputs")


def test_a_script_without_a_main_guard_is_told_what_to_do(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(
        "from newsdoc.batch import JsonLines, run\n"
        "run([('a.txt', b'Rain')], sink=JsonLines(folder='out'), jobs=1)\n"
    )

    done = subprocess.run(
        [sys.executable, str(program)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )

    assert "if __name__ ==" in done.stderr.splitlines()[-1]


def test_workers_killed_while_they_start_blame_no_input(tmp_path: Path) -> None:
    killed: set[int] = set()

    def kill_the_young() -> None:
        end = time.monotonic() + 60
        while len(killed) < 6 and time.monotonic() < end:
            for child in multiprocessing.active_children():
                if child.pid is not None and child.pid not in killed:
                    killed.add(child.pid)
                    child.kill()
            time.sleep(0.05)

    killer = threading.Thread(target=kill_the_young)
    killer.start()
    report = run(stories(), sink=JsonLines(folder=tmp_path / "out"), jobs=1)
    killer.join()

    assert (report.inputs, report.written, report.deaths) == (25, 25, 6)
