"""`newsdoc sql`: its forms of output, and what it says when it cannot."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import newsdoc
from cli.conftest import Run
from newsdoc.tables import from_articles

pytest.importorskip("duckdb")
parquet = pytest.importorskip("pyarrow.parquet")

QUESTION = "select speaker, count(*) n, any_value(basis) basis from quotes group by 1"


@pytest.fixture
def folder(tmp_path: Path) -> str:
    story = newsdoc.parse("Rain\n\n“It rained,” Mina Holt said.", format="text")
    for name, table in from_articles([story], source="a").items():
        parquet.write_table(table, tmp_path / f"{name}.parquet")
    return str(tmp_path)


def test_plain_lines_where_it_is_no_terminal(run: Run, folder: str) -> None:
    result = run("sql", "select speaker, text || chr(27) || chr(10) as t from quotes", folder)
    assert result.exit_code == 0
    assert result.stdout.splitlines() == ["speaker\tt", "Mina Holt\tIt rained,␛"]


def test_csv_json_and_parquet(run: Run, folder: str, tmp_path: Path) -> None:
    assert run("sql", QUESTION, folder, "--output", "csv").stdout.splitlines() == [
        "speaker,n,basis",
        'Mina Holt,1,"[""adjacent"", ""name""]"',
    ]
    line = run("sql", QUESTION, folder, "--output", "jsonl").stdout
    assert json.loads(line) == {"speaker": "Mina Holt", "n": 1, "basis": ["adjacent", "name"]}
    target = tmp_path / "answer.parquet"
    assert run("sql", QUESTION, folder, "--output", "parquet", "-o", str(target)).exit_code == 0
    assert parquet.read_table(target).column("n").to_pylist() == [1]


def test_wrong_questions_are_told_in_one_line(run: Run, folder: str) -> None:
    result = run("sql", "select speker from quotes", folder)
    assert result.exit_code == 2
    assert result.stderr.startswith("newsdoc: SQL: Binder Error")
    assert result.stderr.count("\n") == 1


def test_many_columns_are_shown_below_each_other(run: Run, folder: str) -> None:
    wide = run("--color", "sql", "select * from articles", folder).stdout
    narrow = run("--color", "sql", "select title, words from articles", folder).stdout

    assert "row 1" in wide
    assert "It rained" in wide
    assert "row 1" not in narrow


def test_a_long_value_is_cut_on_a_terminal_only(run: Run, folder: str) -> None:
    question = "select repeat('a', 5000) as long"

    assert run("--color", "sql", question, folder).stdout.count("a") < 1000
    assert run("sql", question, folder).stdout.count("a") == 5000
