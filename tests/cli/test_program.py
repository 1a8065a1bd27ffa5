from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import newsdoc
from cli.conftest import Run, Spawn
from cli.stories import RAIN
from newsdoc.cli.program import COMMANDS


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_examples(run: Run, command: str) -> None:
    result = run(command, "--help")

    assert result.exit_code == 0
    assert f"Examples:\n  newsdoc {command}" in result.stdout


def test_the_version_is_told(run: Run) -> None:
    assert run("--version").stdout == f"newsdoc {newsdoc.__version__}\n"


def test_a_wrong_option_is_one_line_with_advice(run: Run) -> None:
    result = run("show", "--colour", "x")

    assert result.exit_code == 2
    assert result.stderr.startswith("newsdoc: No such option")
    assert "(see 'newsdoc show --help')" in result.stderr
    assert result.stderr.count("\n") == 1


def test_formats_are_listed_for_people_and_programs(run: Run) -> None:
    plain = run("formats").stdout.splitlines()
    rows = json.loads(run("formats", "--output", "json").stdout)

    assert [line.split("\t")[0] for line in plain] == [row["name"] for row in rows]
    native = next(row for row in rows if row["name"] == "newsdoc")
    assert native["reads"]
    assert native["writes"]
    assert ".newsdoc.json" in native["suffixes"]


def test_the_schema_is_that_of_the_library(run: Run) -> None:
    assert json.loads(run("schema").stdout) == newsdoc.json_schema()


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_prints_a_script(run: Run, shell: str) -> None:
    script = run("completion", shell).stdout

    assert "_NEWSDOC_COMPLETE" in script


def test_completion_knows_the_formats(spawn: Spawn) -> None:
    result = spawn(
        _NEWSDOC_COMPLETE="bash_complete", COMP_WORDS="newsdoc convert --to newsd", COMP_CWORD="3"
    )

    assert b"plain,newsdoc" in result.stdout


def test_the_reader_of_a_pipe_may_go_away(tmp_path: Path) -> None:
    path = tmp_path / "many.jsonl"
    path.write_bytes(newsdoc.serialize(RAIN, "jsonl") * 3000)
    process = subprocess.Popen(
        [sys.executable, "-m", "newsdoc", "quotes", str(path), "--output", "jsonl"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.stderr is not None

    complaints = process.stderr.read()
    process.stderr.close()

    assert (process.wait(60), complaints) == (141, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is full")
def test_a_full_disk_is_one_line_and_status_2(rain: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        result = subprocess.run(
            [sys.executable, "-m", "newsdoc", "show", str(rain)],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )

    assert result.returncode == 2
    assert result.stderr.startswith(b"newsdoc: ")
    assert result.stderr.count(b"\n") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal there")
def test_an_interrupt_ends_cleanly(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "newsdoc", "show", "--html", "page.html", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=tmp_path,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    )
    assert process.stdin is not None
    process.stdin.write(b"a" * 1_000_000)  # taken up only when the program reads its input
    process.stdin.flush()
    process.send_signal(signal.SIGINT)
    _, complaints = process.communicate(timeout=60)

    assert process.returncode == 130
    assert b"Traceback" not in complaints
    assert list(tmp_path.iterdir()) == []


def test_an_encoding_without_the_letters_is_no_crash(spawn: Spawn, rain: Path) -> None:
    result = spawn("show", str(rain), PYTHONIOENCODING="ascii")

    assert (result.returncode, result.stderr) == (0, b"")
    assert b"?It rained,?[1] said" in result.stdout


def test_the_library_does_not_load_the_command_line() -> None:
    code = "import newsdoc, sys; print({'click', 'rich'} & set(sys.modules))"

    result = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)

    assert result.stdout.strip() == b"set()"


def test_without_a_command_there_is_help(run: Run) -> None:
    result = run()

    assert result.exit_code == 0
    assert result.stdout.startswith("Usage: newsdoc")


@pytest.mark.skipif(sys.platform == "win32", reason="closes streams with a shell")
def test_closed_streams_are_no_crash(rain: Path) -> None:
    program = f"{sys.executable} -m newsdoc"
    for line, status in (
        (f"{program} show {rain} >&-", 0),
        (f"{program} quotes {rain} --output csv >&-", 0),
        (f"{program} show - <&-", 2),
    ):
        result = subprocess.run(["sh", "-c", line], capture_output=True, check=False)

        assert result.returncode == status
        assert b"Traceback" not in result.stderr


@pytest.mark.parametrize("command", ["validat", "Convert", "quote", "help"])
def test_an_unknown_command_gets_the_nearest_name(run: Run, command: str) -> None:
    result = run(command, "a.xml")

    assert result.exit_code == 2
    assert "; did you mean '" in result.stderr
    assert result.stderr.count("\n") == 1


def test_a_file_in_the_place_of_a_command_is_told_what_to_do(run: Run, rain: Path) -> None:
    result = run(str(rain))

    assert (result.exit_code, result.stdout) == (2, "")
    assert f"Perhaps 'newsdoc show {rain}'" in result.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal there")
def test_a_request_to_end_is_told_and_leaves_nothing_behind(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "newsdoc", "show", "--html", "page.html", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=tmp_path,
    )
    assert process.stdin is not None
    process.stdin.write(b"a" * 1_000_000)  # taken up only when the program reads its input
    process.stdin.flush()
    process.send_signal(signal.SIGTERM)
    _, complaints = process.communicate(timeout=60)

    assert process.returncode == 143
    assert complaints.strip() == b"newsdoc: ended by a signal (SIGTERM)"
    assert list(tmp_path.iterdir()) == []
