"""SQL over the tables in a folder."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsdoc
from newsdoc.errors import UsageError
from newsdoc.tables import from_articles
from newsdoc.tables.query import query

pytest.importorskip("duckdb")
parquet = pytest.importorskip("pyarrow.parquet")

STORY = "Harbour opens\n\n“The quay is ready,” Mina Holt said.\n\n“We waited,” Holt said."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    story = newsdoc.parse(STORY, format="text")
    for name, table in from_articles([story, story], source="a").items():
        parquet.write_table(table, tmp_path / f"{name}.parquet")
    (tmp_path / "stories.jsonl").write_bytes(newsdoc.serialize(story, "jsonl"))
    (tmp_path / "rejected.jsonl").write_text('{"name": "b.xml"}\n')
    return tmp_path


def test_tables_are_asked_together(folder: Path) -> None:
    answer = query(
        "select a.headline, q.speaker, count(*) n from quotes q join articles a using (story) "
        "where a.item = 0 group by all",
        folder,
    )
    assert answer.to_pylist() == [{"headline": "Harbour opens", "speaker": "Mina Holt", "n": 2}]


def test_json_lines_are_a_table_of_their_own(folder: Path) -> None:
    answer = query("select headline, len(body) n from stories", folder)
    assert answer.to_pylist() == [{"headline": "Harbour opens", "n": 2}]


def test_shards_are_one_table(folder: Path) -> None:
    (folder / "quotes").mkdir()
    (folder / "quotes.parquet").rename(folder / "quotes" / "00000.parquet")
    (folder / "articles.parquet").rename(folder / "articles-00000.parquet")
    assert query("select count(*) n from quotes", folder).to_pylist() == [{"n": 4}]
    assert query("select count(*) n from articles", folder).to_pylist() == [{"n": 2}]


def test_names_of_folders_may_hold_quotation_marks(folder: Path, tmp_path: Path) -> None:
    odd = tmp_path / "it's 'here'"
    odd.mkdir()
    (folder / "quotes.parquet").rename(odd / "quotes.parquet")
    assert query("select count(*) n from quotes", odd).to_pylist() == [{"n": 4}]


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("selct 1", "syntax error"),
        ("select speker from quotes", "speaker"),
        ("select * from 'https://example.org/a.parquet'", "disabled"),
        ("select * from read_text('/etc/hostname')", "disabled"),
        ("", "no rows"),
        ("select 1; select 2", "one statement"),
    ],
)
def test_what_cannot_be_asked_is_told(folder: Path, statement: str, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        query(statement, folder)


def test_findings_in_files_of_their_own_are_a_table(tmp_path: Path) -> None:
    (tmp_path / "findings").mkdir()
    (tmp_path / "findings" / "part-00000.jsonl").write_text(
        '{"name": "a.xml", "article": 0, "code": "TX101", "severity": "error", "message": "empty"}\n'
    )
    assert query("select code from findings", tmp_path).to_pylist() == [{"code": "TX101"}]


def test_a_folder_without_tables_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no tables there"):
        query("select 1", tmp_path)


def test_broken_tables_are_told(tmp_path: Path) -> None:
    (tmp_path / "quotes.parquet").write_bytes(b"PAR1 nothing PAR1")
    with pytest.raises(UsageError, match="quotes cannot be read"):
        query("select 1", tmp_path)
