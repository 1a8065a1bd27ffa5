from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import newsdoc
from cli.conftest import Run
from cli.stories import RAIN
from newsdoc.cli.records import QUOTE_COLUMNS


def test_json_lines_say_who_said_what_and_where(run: Run, rain: Path) -> None:
    result = run("quotes", str(rain), "--output", "jsonl")

    first, second, third = map(json.loads, result.stdout.splitlines())
    assert tuple(first) == QUOTE_COLUMNS
    assert first["text"] == "It rained, … All day."
    assert (first["speaker"], first["role"]) == ("Mina Holt", "electrician")
    assert (first["source"], first["cue"], first["basis"]) == ("Mina Holt", "said", ["adjacent"])
    assert (second["kind"], second["pointer"]) == ("indirect", "/body/2/quotes/0")
    assert (third["speaker"], third["source"]) == (None, "he")


def test_the_offsets_cut_the_words_out_of_the_block(run: Run, rain: Path) -> None:
    result = run("quotes", str(rain), "--output", "jsonl")

    for record in map(json.loads, result.stdout.splitlines()):
        block = RAIN.body[int(record["pointer"].split("/")[2])]
        assert isinstance(block, newsdoc.Paragraph)
        words = " … ".join(block.text[start:end] for start, end in record["spans"])
        assert words == record["text"]
        assert block.text[record["cue_start"] : record["cue_end"]] == record["cue"]


def test_csv_has_a_heading_and_a_row_a_quote(run: Run, rain: Path) -> None:
    result = run("quotes", str(rain), "--output", "csv")

    heading, first, *_ = csv.reader(io.StringIO(result.stdout))
    assert tuple(heading) == QUOTE_COLUMNS
    assert dict(zip(heading, first, strict=True))["spans"] == "1-11 30-38"


def test_a_table_into_a_pipe_is_tab_separated(run: Run, rain: Path) -> None:
    lines = run("quotes", str(rain)).stdout.splitlines()

    assert lines[0].split("\t") == [
        str(rain), "/body/0/quotes/0", "direct", "Mina Holt", "electrician", "Mina Holt", "said",
        "It rained, … All day.",
    ]  # fmt: skip


def test_a_table_on_a_terminal_has_columns(run: Run, rain: Path) -> None:
    result = run("quotes", "--color", str(rain))

    assert "Speaker" in result.stdout
    assert "electrician" in result.stdout


def test_quotes_can_be_chosen_by_kind_and_speaker(run: Run, rain: Path) -> None:
    indirect = run("quotes", str(rain), "--kind", "indirect", "--output", "jsonl")
    holt = run("quotes", str(rain), "--speaker", "holt", "--output", "jsonl")

    assert [json.loads(line)["kind"] for line in indirect.stdout.splitlines()] == ["indirect"]
    assert [json.loads(line)["speaker"] for line in holt.stdout.splitlines()] == ["Mina Holt"]


def test_a_story_without_quotes_is_no_error(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "quiet.json"
    newsdoc.write(newsdoc.Article(headline="Quiet"), path)

    result = run("quotes", str(path), "--output", "jsonl")

    assert (result.exit_code, result.stdout) == (0, "")
