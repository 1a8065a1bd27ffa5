from __future__ import annotations

import gzip
from pathlib import Path

import pytest

import newsdoc
from cli.conftest import Run
from cli.stories import ARABIC, JAPANESE, RAIN
from newsdoc import Article, Mark, Paragraph, Span


def test_into_a_pipe_a_story_is_plain_text_with_numbered_quotes(run: Run, rain: Path) -> None:
    result = run("show", str(rain))

    assert result.exit_code == 0
    assert "\x1b" not in result.stdout
    assert result.stdout.splitlines()[:7] == [
        "Rain at last",
        "",
        "“It rained,”¹ said Mina Holt. “All day.”¹",
        "",
        "Dry fields",
        "",
        "Roe says the fields were dry².",
    ]
    assert "1. Mina Holt (electrician): “It rained,” … “All day.”" in result.stdout
    assert "3. he (not identified): “Good,”" in result.stdout


def test_with_color_each_speaker_has_one_colour(run: Run, rain: Path) -> None:
    result = run("--color", "show", str(rain))

    lines = result.stdout.splitlines()
    first, *_ = [line for line in lines if "It rained" in line]
    assert first.count("\x1b[38;5;") >= 3  # the two pieces of the quote, and its source
    assert "Who said what" in result.stdout


def test_no_color_beats_the_terminal(run: Run, rain: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")

    result = run("show", "--color", str(rain))

    assert "\x1b[38" not in result.stdout


def test_the_width_is_that_of_columns(
    run: Run, rain: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.setenv("NO_COLOR", "1")

    result = run("show", "--color", str(rain))

    plain = [line.replace("\x1b[0m", "") for line in result.stdout.splitlines()]
    assert max(len(line) for line in plain if "\x1b" not in line) <= 40


def test_escape_sequences_of_a_story_do_not_reach_the_terminal(run: Run, tmp_path: Path) -> None:
    words = "a\x1b]0;owned\x07 b\x9b31m c\u202ed\r!"
    link = Mark(span=Span(0, 1), kind="link", href="https://example.org/\x1b\\evil")
    story = Article(headline="x\x1b[2J", body=(Paragraph(text=words, marks=(link,)),))
    path = tmp_path / "evil.json"
    newsdoc.write(story, path)

    plain = run("show", str(path)).stdout
    coloured = run("show", "--color", str(path)).stdout

    assert not {"\x1b", "\x07", "\x9b", "\u202e", "\r"} & set(plain)
    assert "\x1b]" not in coloured
    assert "\x1b[2J" not in coloured
    assert "␛[2J" in plain


@pytest.mark.parametrize("story", [ARABIC, JAPANESE], ids=["arabic", "japanese"])
def test_other_scripts_come_out_as_they_are(run: Run, tmp_path: Path, story: Article) -> None:
    path = tmp_path / "story.json"
    newsdoc.write(story, path)

    result = run("show", str(path))

    assert story.headline is not None
    assert result.stdout.startswith(story.headline)
    assert "¹" in result.stdout


def test_every_story_of_a_file_is_shown(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "all.jsonl"
    path.write_bytes(b"".join(newsdoc.serialize(a, "jsonl") for a in (RAIN, JAPANESE)))

    result = run("show", str(path))

    assert "Rain at last" in result.stdout
    assert "ついに雨" in result.stdout


def test_html_goes_to_the_file_or_to_standard_output(run: Run, rain: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"

    to_file = run("show", "--html", str(page), str(rain))
    to_output = run("show", "--html", "-", str(rain))

    assert to_file.stdout == ""
    assert page.read_text("utf-8") == to_output.stdout
    assert to_output.stdout.startswith("<!DOCTYPE html>")


def test_a_page_that_cannot_be_written_is_one_line_and_status_2(run: Run, rain: Path) -> None:
    result = run("show", "--html", "/no/such/folder/page.html", str(rain))

    assert result.exit_code == 2
    assert result.stderr.startswith("newsdoc: /no/such/folder/page.html: cannot be written")
    assert result.stderr.count("\n") == 1


def test_a_page_never_takes_the_place_of_its_story(run: Run, tmp_path: Path) -> None:
    story = tmp_path / "story.txt"
    story.write_text("Rain in Oslo\n\nIt rained.\n")

    result = run("show", str(story), "--html", str(story))

    assert result.exit_code == 2
    assert "is the input itself" in result.stderr
    assert story.read_text() == "Rain in Oslo\n\nIt rained.\n"


def test_an_empty_name_is_no_folder(run: Run) -> None:
    result = run("show", "")

    assert result.exit_code == 2
    assert "a file name is empty" in result.stderr


def test_advice_for_a_binary_file_is_of_use(run: Run, tmp_path: Path) -> None:
    (tmp_path / "story.xz").write_bytes(b"\xfd7zXZ\x00....")

    assert "unpack it first" in run("show", str(tmp_path / "story.xz")).stderr


def test_gzip_files_are_unpacked(run: Run, tmp_path: Path) -> None:
    (tmp_path / "story.txt.gz").write_bytes(gzip.compress(b"Rain in Oslo\n\nIt rained all day.\n"))
    (tmp_path / "broken.gz").write_bytes(b"\x1f\x8b\x08\x00....")

    assert "It rained all day." in run("show", str(tmp_path / "story.txt.gz")).stdout
    assert "cannot be unpacked" in run("show", str(tmp_path / "broken.gz")).stderr
