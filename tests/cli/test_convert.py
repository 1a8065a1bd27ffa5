from __future__ import annotations

import errno
import json
import os
from pathlib import Path
from typing import NoReturn

import pytest

import newsdoc
from cli.conftest import Run
from cli.stories import BROKEN, JAPANESE, RAIN


def several(path: Path) -> Path:
    path.write_bytes(b"".join(newsdoc.serialize(a, "jsonl") for a in (RAIN, JAPANESE)))
    return path


def test_a_story_goes_to_standard_output(run: Run, rain: Path) -> None:
    result = run("convert", str(rain), "--to", "newsdoc")

    assert result.exit_code == 0
    assert newsdoc.parse(result.stdout_bytes) == RAIN


def test_the_ending_of_the_output_names_the_format(run: Run, rain: Path, tmp_path: Path) -> None:
    result = run("convert", str(rain), "-o", str(tmp_path / "out.jsonl"))

    assert (result.exit_code, result.stdout) == (0, "")
    assert newsdoc.read(tmp_path / "out.jsonl", format="jsonl") == RAIN


def test_an_ending_of_no_format_is_told(run: Run, rain: Path) -> None:
    result = run("convert", str(rain), "-o", "story.xyz")

    assert result.exit_code == 2
    assert "the ending of 'story.xyz' tells no format" in result.stderr


def test_without_a_format_the_advice_is_one_line(run: Run, rain: Path) -> None:
    result = run("convert", str(rain))

    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1
    assert "--to" in result.stderr


@pytest.mark.parametrize(
    ("failing", "says"),
    [
        (("mkstemp", errno.ENOSPC), "(make room)"),
        (("mkstemp", errno.EROFS), "(name another place)"),
        (("Path.mkdir", errno.EACCES), "(name another folder)"),
    ],
)
def test_a_folder_that_takes_nothing_ends_the_run_with_one_line(
    run: Run, rain: Path, monkeypatch: pytest.MonkeyPatch, failing: tuple[str, int], says: str
) -> None:
    call, number = failing

    def refuse(*_: object, **__: object) -> NoReturn:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(f"newsdoc.cli.outputs.{call}", refuse)

    result = run("convert", str(rain), str(rain), "--to", "newsdoc", "-o", str(rain.parent / "out"))

    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1
    assert says in result.stderr


def test_an_unknown_format_gets_the_nearest_name(run: Run, rain: Path) -> None:
    result = run("convert", str(rain), "--to", "newsdok")

    assert result.exit_code == 2
    assert result.stderr.startswith("newsdoc: there is no format 'newsdok', perhaps 'newsdoc'")


def test_a_folder_gets_a_file_a_story_named_after_its_input(run: Run, tmp_path: Path) -> None:
    wire = tmp_path / "wire"
    (wire / "deep").mkdir(parents=True)
    newsdoc.write(RAIN, wire / "rain.newsdoc.json")
    newsdoc.write(RAIN, wire / "deep" / "rain.json")
    several(wire / "feed.jsonl")

    result = run("convert", str(wire), "--to", "newsdoc", "-o", str(tmp_path / "out"))

    assert result.exit_code == 0, result.stderr
    out = tmp_path / "out"
    assert sorted(str(p.relative_to(out)) for p in out.rglob("*.json")) == [
        "deep/rain.newsdoc.json",
        "feed-1.newsdoc.json",
        "feed-2.newsdoc.json",
        "rain.newsdoc.json",
    ]
    assert newsdoc.read(out / "feed-2.newsdoc.json") == JAPANESE


def test_equal_names_are_told_apart(run: Run, tmp_path: Path) -> None:
    for name in ("a/rain.json", "b/rain.json", "b/Rain.jsonl"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(newsdoc.serialize(RAIN, "jsonl"))

    paths = [str(tmp_path / n) for n in ("a/rain.json", "b/rain.json", "b/Rain.jsonl")]
    run("convert", *paths, "--to", "newsdoc", "-o", str(tmp_path / "out"))

    names = sorted(p.name for p in (tmp_path / "out").iterdir())
    assert names == ["Rain-3.newsdoc.json", "rain-2.newsdoc.json", "rain.newsdoc.json"]


def test_several_stories_do_not_go_into_one_file_that_holds_one(run: Run, tmp_path: Path) -> None:
    feed = several(tmp_path / "feed.jsonl")

    result = run("convert", str(feed), "--to", "newsdoc")

    assert result.exit_code == 2
    assert "2 stories" in result.stderr
    assert "-o DIR/" in result.stderr


def test_json_lines_hold_the_stories_of_all_inputs(run: Run, tmp_path: Path, rain: Path) -> None:
    feed, out = several(tmp_path / "feed.jsonl"), tmp_path / "all.jsonl"

    result = run("convert", str(feed), str(rain), "--to", "jsonl", "-o", str(out))

    assert result.exit_code == 0, result.stderr
    assert newsdoc.read_all(out) == (RAIN, JAPANESE, RAIN)


def test_the_input_is_never_overwritten(run: Run, rain: Path) -> None:
    before = rain.read_bytes()

    result = run("convert", str(rain), "--to", "jsonl", "-o", str(rain))

    assert result.exit_code == 2
    assert "is the input itself" in result.stderr
    assert rain.read_bytes() == before


def test_an_output_that_fails_leaves_the_old_file_as_it_was(run: Run, tmp_path: Path) -> None:
    broken, out = tmp_path / "broken.json", tmp_path / "out.json"
    broken.write_text(BROKEN)
    out.write_text("old")

    result = run("convert", str(broken), "-o", str(out))

    assert result.exit_code == 2
    assert out.read_text() == "old"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["broken.json", "out.json"]


class TestLosses:
    """With a format that is declared here, so that what it loses is known."""

    @pytest.mark.usefixtures("lossy")
    def test_losses_are_told_on_standard_error(self, run: Run, rain: Path) -> None:
        result = run("convert", str(rain), "--to", "lossy")

        assert (result.exit_code, result.stdout) == (0, "Rain at last")
        assert result.stderr.splitlines() == [
            f"newsdoc: {rain}: /body: ZZ201 warning: the body is not written: 'It rained' (use text)"
        ]

    @pytest.mark.usefixtures("lossy")
    def test_as_json_lines_they_have_file_pointer_and_value(self, run: Run, rain: Path) -> None:
        result = run("convert", str(rain), "--to", "lossy", "--report", "jsonl")

        (record,) = map(json.loads, result.stderr.splitlines())
        assert (record["file"], record["pointer"]) == (str(rain), "/body")
        assert (record["code"], record["value"]) == ("ZZ201", "It rained")

    def test_lesser_remarks_are_counted_unless_all_are_asked_for(
        self, run: Run, tmp_path: Path
    ) -> None:
        story = tmp_path / "story.txt"
        story.write_text("Accessibility links\n\nRain in Oslo\n\nIt rained on the town for days.\n")
        few = run("convert", str(story), "--to", "newsdoc").stderr
        whole = run("convert", str(story), "--to", "newsdoc", "--report", "all").stderr

        assert "2 lesser remarks on reading (--report all tells all)" in few
        assert "Accessibility links" not in few
        assert "page furniture left out: 'Accessibility links'" in whole

    @pytest.mark.usefixtures("lossy")
    def test_they_can_be_left_untold(self, run: Run, rain: Path) -> None:
        assert run("convert", str(rain), "--to", "lossy", "--report", "none").stderr == ""

    @pytest.mark.usefixtures("lossy")
    def test_strict_writes_nothing_that_loses_something(
        self, run: Run, rain: Path, tmp_path: Path
    ) -> None:
        out = tmp_path / "out.lossy"

        result = run("convert", str(rain), "--to", "lossy", "-o", str(out), "--strict")

        assert result.exit_code == 1
        assert "not written, because something would be lost" in result.stderr
        assert not out.exists()

    def test_strict_is_content_where_nothing_is_lost(self, run: Run, rain: Path) -> None:
        assert run("convert", str(rain), "--to", "newsdoc", "--strict").exit_code == 0


def test_several_stories_do_not_become_a_folder_of_a_files_name(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "wire"
    folder.mkdir()
    (folder / "a.txt").write_text("Rain\n\nIt rained.")
    out = tmp_path / "single.xml"

    alone = run("convert", str(folder), "--to", "nitf", "-o", str(out))
    assert alone.exit_code == 0
    assert "It rained." in newsdoc.read(out).text

    out.unlink()
    (folder / "b.txt").write_text("Snow\n\nIt snowed.")
    result = run("convert", str(folder), "--to", "nitf", "-o", str(out))
    assert result.exit_code == 2
    assert f"such as -o '{tmp_path / 'single'}/'" in result.stderr
    assert not out.exists()


def test_advice_speaks_of_options(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "page"
    page.write_text("<html><body><p>Rain")

    result = run("show", str(page), "--from", "nitf")

    assert "--from html" in result.stderr
    assert "format=" not in result.stderr
