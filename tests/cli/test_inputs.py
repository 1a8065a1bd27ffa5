from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import newsdoc
from cli.conftest import Run, Spawn
from cli.stories import BROKEN, RAIN


def files_of(result_lines: str) -> list[str]:
    """The files of the records, each once, in order."""
    return list(dict.fromkeys(json.loads(line)["file"] for line in result_lines.splitlines()))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("b.json", "a.json", "deep/c.json", ".hidden.json", ".git/d.json"):
        path = tmp_path / "wire" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        newsdoc.write(RAIN, path)
    return tmp_path / "wire"


def test_a_folder_is_read_to_its_depth_without_hidden_files(run: Run, folder: Path) -> None:
    result = run("quotes", str(folder), "--output", "jsonl")

    names = [str(Path(name).relative_to(folder)) for name in files_of(result.stdout)]
    assert names == ["a.json", "b.json", str(Path("deep", "c.json"))]


@pytest.mark.parametrize("name", ["wire.zip", "delivery"])
def test_of_an_archive_it_is_told_which_commands_do_archives(
    run: Run, tmp_path: Path, name: str
) -> None:
    with zipfile.ZipFile(tmp_path / name, "w") as archive:
        archive.writestr("a.txt", "Rain in Oslo")

    result = run("show", str(tmp_path / name))

    assert result.exit_code == 2
    assert "name a folder with -o DIR" in result.stderr


def test_a_folder_without_files_is_an_error(run: Run, tmp_path: Path) -> None:
    (tmp_path / ".hidden.json").write_text(BROKEN)

    result = run("show", str(tmp_path))

    assert result.exit_code == 2
    assert "no file in this folder" in result.stderr


def test_a_pattern_that_the_shell_left_is_expanded(run: Run, folder: Path) -> None:
    result = run("quotes", str(folder / "**" / "*.json"), "--output", "jsonl")

    assert [Path(name).name for name in files_of(result.stdout)] == ["a.json", "b.json", "c.json"]


def test_a_pattern_without_a_match_is_an_error(run: Run, tmp_path: Path) -> None:
    result = run("show", str(tmp_path / "*.xml"))

    assert result.exit_code == 2
    assert result.stderr.endswith("no file matches (check the pattern)\n")


def test_a_file_whose_name_looks_like_a_pattern_is_that_file(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "story[1].json"
    newsdoc.write(RAIN, path)

    assert run("show", str(path)).exit_code == 0


def test_a_dash_is_standard_input(run: Run) -> None:
    result = run("show", "-", input=newsdoc.serialize(RAIN, "newsdoc"))

    assert result.stdout.startswith("Rain at last")


def test_work_goes_on_after_a_file_that_cannot_be_read(run: Run, folder: Path) -> None:
    (folder / "a.json").write_text(BROKEN)

    result = run("quotes", str(folder), "no-such-file", "--output", "jsonl")

    assert result.exit_code == 2
    assert len(files_of(result.stdout)) == 2
    missing, broken = result.stderr.splitlines()
    assert missing == "newsdoc: no-such-file: no such file or folder (check the name)"
    assert broken.startswith(f"newsdoc: {folder / 'a.json'}")


def test_line_ends_and_tabs_of_windows_leave_no_trace(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "crlf.json"
    path.write_bytes(newsdoc.serialize(RAIN, "newsdoc").replace(b",", b",\r\n"))

    assert "\r" not in run("show", str(path)).stdout


def test_a_name_with_a_line_end_stays_on_one_line(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "two\nlines.json"
    path.write_text(BROKEN)

    result = run("show", str(path))

    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1
    assert "two\\nlines.json" in result.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_names_that_are_no_utf_8_are_read_and_shown_escaped(spawn: Spawn, tmp_path: Path) -> None:
    name = b"caf\xe9.json"
    (tmp_path / os.fsdecode(name)).write_bytes(newsdoc.serialize(RAIN, "newsdoc"))

    shown = spawn("quotes", name, "--output", "jsonl")
    converted = spawn("convert", name, "--to", "jsonl", "-o", "out/")
    failed = spawn("show", name + b".gone")

    assert files_of(shown.stdout.decode()) == [r"caf\xe9.json"]
    assert (converted.returncode, converted.stderr) == (0, b"")
    assert [os.fsencode(p.name) for p in (tmp_path / "out").iterdir()] == [b"caf\xe9.jsonl"]
    assert failed.returncode == 2
    assert rb"caf\xe9.json.gone: no such file" in failed.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_the_progress_bar_keeps_out_of_the_output(tmp_path: Path) -> None:
    import pty

    for number in range(12):
        newsdoc.write(RAIN, tmp_path / f"{number:02}.json")
    (tmp_path / "13.json").write_text(BROKEN)
    terminal, end = pty.openpty()
    result = subprocess.run(
        [sys.executable, "-m", "newsdoc", "quotes", str(tmp_path)],
        stdout=subprocess.PIPE,
        stderr=end,
        env={**os.environ, "TERM": "xterm"},
        check=False,
    )
    os.close(end)
    drawn = os.read(terminal, 1_000_000).decode()
    os.close(terminal)

    assert len(result.stdout.splitlines()) == 36
    assert b"reading" not in result.stdout
    assert "13/13" in drawn
    assert "newsdoc: " in drawn


def test_bad_lines_are_told_and_the_others_are_read(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "all.jsonl"
    line = newsdoc.serialize(RAIN, "jsonl")
    path.write_bytes(line + b"{oops}\n" + line)

    result = run("convert", str(path), "--to", "jsonl")

    assert result.exit_code == 2
    assert result.stdout.count("\n") == 2
    assert result.stderr.count("all.jsonl:2: JL101 error") == 1


def test_what_is_passed_over_in_a_folder_is_told(run: Run, folder: Path) -> None:
    (folder / "again").symlink_to(folder, target_is_directory=True)

    result = run("quotes", str(folder))

    assert result.exit_code == 0
    assert f"{folder / 'again'}: passed over: it is a link to a folder" in result.stderr


def test_a_folder_in_a_folder_that_cannot_be_listed_is_told(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = folder / "closed"
    closed.mkdir()
    scan = os.scandir

    def refuse(path: str) -> object:
        if path == str(closed):
            raise PermissionError(13, "Permission denied")
        return scan(path)

    monkeypatch.setattr(os, "scandir", refuse)

    result = run("quotes", str(folder))

    assert result.exit_code == 2
    assert f"newsdoc: {closed}: cannot be listed: Permission denied" in result.stderr


def test_of_an_address_it_is_told_which_commands_read_it(run: Run) -> None:
    result = run("show", "s3://bucket/a.xml")

    assert result.exit_code == 2
    assert "'newsdoc convert', 'quotes' and 'validate'" in result.stderr
