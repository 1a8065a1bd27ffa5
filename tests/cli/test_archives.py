"""Archives on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import newsdoc
from batch.conftest import json_lines, tree
from cli.conftest import Run, Spawn
from newsdoc.cli.records import QUOTE_COLUMNS
from newsdoc.testing.archives import write_archive


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    return write_archive(tmp_path / "wire.zip", 20)


def test_an_archive_becomes_lines_in_a_folder(run: Run, archive: Path, tmp_path: Path) -> None:
    result = run("convert", str(archive), "--to", "jsonl", "-o", str(tmp_path / "out"))

    assert result.exit_code == 0, result.stderr
    assert result.stderr.startswith("20 inputs: 20 written (20 articles), 0 rejected; ")
    assert len(newsdoc.read_all(tmp_path / "out" / "part-00000.jsonl")) == 20


def test_with_jobs_a_folder_is_done_as_an_archive(run: Run, tmp_path: Path) -> None:
    write_archive(tmp_path / "wire", 5)
    out = tmp_path / "out"

    result = run("convert", str(tmp_path / "wire"), "--jobs", "1", "--to", "nitf", "-o", str(out))

    assert result.exit_code == 0, result.stderr
    assert [name for name in tree(out) if name.endswith(".nitf")] == [
        f"2019/01/01/story-{number:08}.nitf" for number in range(5)
    ]


def test_an_archive_becomes_tables(run: Run, archive: Path, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")

    result = run("convert", str(archive), "--to", "parquet", "-o", str(tmp_path / "out"))

    assert result.exit_code == 0, result.stderr
    assert parquet.read_table(tmp_path / "out" / "articles").num_rows == 20
    assert parquet.read_table(tmp_path / "out" / "quotes").num_rows > 20


def test_the_quotes_of_an_archive(run: Run, archive: Path, tmp_path: Path) -> None:
    result = run("quotes", str(archive), "-o", str(tmp_path / "out"))

    assert result.exit_code == 0, result.stderr
    records = json_lines(tmp_path / "out" / "part-00000.jsonl")
    assert tuple(records[0]) == QUOTE_COLUMNS
    assert records[0]["file"].startswith(f"{archive}/2019/")


def test_what_is_rejected_is_listed_and_makes_the_status_1(run: Run, tmp_path: Path) -> None:
    wire = write_archive(tmp_path / "wire", 3)
    (wire / "torn.xml").write_bytes(b"<nitf><body>")
    out = tmp_path / "out"

    result = run("convert", str(wire), "--jobs", "1", "--to", "jsonl", "-o", str(out))

    assert result.exit_code == 1
    assert "newsdoc: 1 rejected, see" in result.stderr
    (line,) = json_lines(out / "rejected.jsonl")
    assert line["name"] == f"{wire}/torn.xml"


def test_a_second_run_keeps_what_is_there_unless_told_otherwise(
    run: Run, archive: Path, tmp_path: Path
) -> None:
    command = ("convert", str(archive), "--to", "jsonl", "-o", str(tmp_path / "out"))
    run(*command)

    assert "20 kept from before" in run(*command).stderr
    assert "kept" not in run(*command, "--no-resume").stderr


def test_lines_may_be_packed(run: Run, archive: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"

    run("convert", str(archive), "--to", "jsonl", "-o", str(out), "--compress", "gz")

    assert len(newsdoc.read_all(out / "part-00000.jsonl.gz")) == 20


def test_losses_go_into_a_folder_of_their_own(run: Run, archive: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"

    run("convert", str(archive), "--to", "text", "-o", str(out), "--report", "jsonl")

    records = json_lines(out / "remarks" / "part-00000.jsonl")
    assert {"name", "article", "code", "severity", "message"} <= set(records[0])


@pytest.mark.parametrize(
    ("arguments", "advice"),
    [
        (("convert", "--to", "jsonl"), "name one with -o DIR"),
        (("convert", "-o", "out"), "say which format to write with --to"),
        (("convert", "--to", "nitf", "-o", "out", "--strict"), "--strict is for single files"),
        (("quotes",), "name one with -o DIR"),
        (
            ("convert", "--to", "nitf", "-o", "out", "--report", "all"),
            "jsonl writes all to remarks/",
        ),
        (
            ("convert", "--to", "nitf", "-o", "out", "--compress", "gz"),
            "--compress packs JSON lines",
        ),
        (("quotes", "-o", "out", "--speaker", "Holt"), "are for listings without -o"),
        (("quotes", "-o", "out", "--output", "csv"), "--to names the form"),
        (("quotes", "-o", "out", "--to", "parquet", "--compress", "gz"), "packs JSON lines"),
        (("validate", "-o", "out", "--output", "sarif"), "are plain JSON lines"),
        (("validate", "-o", "out", "--fix"), "--fix and --diff are for single files"),
    ],
)
def test_what_an_archive_cannot_do_is_told(
    run: Run, archive: Path, arguments: tuple[str, ...], advice: str
) -> None:
    result = run(arguments[0], str(archive), *arguments[1:])

    assert result.exit_code == 2
    assert advice in result.stderr
    assert result.stderr.count("\n") == 1


def test_an_output_that_cannot_be_written_is_one_line(
    run: Run, archive: Path, tmp_path: Path
) -> None:
    (tmp_path / "out").write_bytes(b"")

    result = run("convert", str(archive), "--to", "parquet", "-o", str(tmp_path / "out"))

    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1


def test_findings_of_an_archive(run: Run, tmp_path: Path) -> None:
    archive = write_archive(tmp_path / "wire.jsonl", 5)
    out = tmp_path / "out"

    result = run(
        "validate", str(archive), "-o", str(out), "--profile", "strict", "--fail-on", "info"
    )

    findings = json_lines(out / "findings" / "part-00000.jsonl")
    assert result.exit_code == 1
    assert all({"name", "code", "severity", "message"} <= set(line) for line in findings)
    assert f"{len(findings)} findings" in result.stderr


def test_the_program_works_as_a_process_of_its_own(spawn: Spawn, archive: Path) -> None:
    done = spawn("convert", str(archive), "--jobs", "2", "--to", "jsonl", "-o", "out")

    assert done.returncode == 0, done.stderr
    assert done.stdout == b""
    manifest = json.loads((archive.parent / "out" / "manifest.json").read_bytes())
    assert manifest["totals"]["written"] == 20
    assert [len(shard["outputs"]) for shard in manifest["shards"]] == [1]


@pytest.mark.parametrize(
    ("command", "name"),
    [
        (("convert", "--to", "jsonl"), "stories.jsonl"),
        (("convert", "--to", "parquet"), "tables.parquet"),
        (("quotes",), "quotes.csv"),
        (("validate",), "found.jsonl.gz"),
    ],
)
def test_the_name_of_a_file_is_no_folder(
    run: Run, archive: Path, tmp_path: Path, command: tuple[str, ...], name: str
) -> None:
    result = run(command[0], str(archive), *command[1:], "-o", str(tmp_path / name))

    assert result.exit_code == 2
    assert f"'{tmp_path / name}' is the name of a file; " in result.stderr
    assert not (tmp_path / name).exists()


def test_tables_of_quotes_need_a_folder(run: Run, tmp_path: Path) -> None:
    story = tmp_path / "a.txt"
    story.write_text("Rain")

    result = run("quotes", str(story), "--to", "parquet")

    assert result.exit_code == 2
    assert "--to parquet needs a folder" in result.stderr
