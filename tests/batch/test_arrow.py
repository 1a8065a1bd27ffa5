"""`to_arrow`: one table of any inputs, every input accounted for."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

import newsdoc
from newsdoc.batch import Source, to_arrow
from newsdoc.errors import UsageError
from newsdoc.tables import TABLES, schema
from newsdoc.testing.archives import documents

pytest.importorskip("pyarrow")

STORY = "Rain\n\n“It rained,” Mina Holt said.\n\nMina Holt said it froze."


def test_paths_archives_and_bytes_go_together(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "wire.zip", "w") as archive:
        for name, data in documents(5):
            archive.writestr(name, data)
    (tmp_path / "a.txt").write_text(STORY, "utf-8")
    given: list[Source] = [
        str(tmp_path / "wire.zip"),
        tmp_path / "a.txt",
        ("b.txt", STORY.encode()),
    ]
    table = to_arrow(given, "articles")
    assert table.num_rows == 7
    assert table.schema.equals(schema("articles"))
    assert table.column("source").to_pylist()[-1] == "b.txt"


@pytest.mark.parametrize("table", TABLES)
def test_every_table_can_be_asked_for(table: str) -> None:
    assert to_arrow(("a.txt", STORY.encode()), table).schema.equals(schema(table))


def test_inputs_that_cannot_be_read_are_rows_of_the_diagnostics() -> None:
    given = [("a.txt", STORY.encode()), ("b.bin", b"\x00\x01\x02"), ("c.xml", b"<nitf><body>")]
    assert to_arrow(given, "articles").column("source").to_pylist() == ["a.txt"]
    rows = to_arrow(given, "diagnostics").to_pylist()
    rejected = [row for row in rows if row["code"] == "AR101"]
    assert [(row["source"], row["item"], row["severity"]) for row in rejected] == [
        ("b.bin", None, "error"),
        ("c.xml", None, "error"),
    ]
    assert all(row["message"] for row in rejected)


def test_quotes_are_left_out_when_not_wanted() -> None:
    assert to_arrow(("a.txt", STORY.encode()), "quotes").num_rows == 2
    assert to_arrow(("a.txt", STORY.encode()), "quotes", quotes=False).num_rows == 0


def test_findings_of_a_profile_are_diagnostics() -> None:
    story = newsdoc.Article(headline="RAIN  AND SNOW!", guid="no uri")
    table = to_arrow(
        ("a.json", newsdoc.serialize(story, "newsdoc")), "diagnostics", validate="default"
    )
    assert {row["source"] for row in table.to_pylist()} == {"a.json"}
    assert table.num_rows > 0


def test_unknown_tables_and_missing_sources_are_told() -> None:
    with pytest.raises(UsageError, match="no table"):
        to_arrow(("a.txt", b""), "authors")
    with pytest.raises(UsageError, match="no source"):
        to_arrow([], "quotes")
