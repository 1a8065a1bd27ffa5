"""Archives on Spark, in its local mode: needs Java, and is skipped with that reason without."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from newsdoc.tables import TABLES
from newsdoc.testing.archives import write_archive

SCRIPT = """
import json, sys
from pyspark.sql import SparkSession
import newsdoc.spark

folder, packed = sys.argv[1:]
spark = (
    SparkSession.builder.master("local[2]").appName("newsdoc")
    .config("spark.ui.enabled", "false").config("spark.driver.host", "127.0.0.1")
    .config("spark.driver.bindAddress", "127.0.0.1").getOrCreate()
)
spark.sparkContext.setLogLevel("ERROR")
articles = newsdoc.spark.read(spark, [folder, packed], "articles", part=8, quotes=False)
speakers = newsdoc.spark.read(spark, folder, "speakers", part=8)
files = spark.read.format("binaryFile").option("recursiveFileLookup", "true").load(folder)
diagnostics = newsdoc.spark.read_files(files, "diagnostics", quotes=False)
print(json.dumps({
    "sources": [row.source for row in articles.select("source").collect()],
    "types": dict(articles.dtypes),
    "published": str(articles.select("published_utc").dropna().first()[0]),
    "speakers": speakers.where("kind = 'person'").count(),
    "rejected": [row.source for row in diagnostics.where("code = 'AR101'").collect()],
}))
spark.stop()
"""


@pytest.fixture(scope="module")
def answer(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    pytest.importorskip("pyspark")
    if shutil.which("java") is None:
        pytest.skip("Spark needs Java, and there is none")
    place = tmp_path_factory.mktemp("spark")
    folder = write_archive(place / "wire", 30)
    (folder / "broken.xml").write_text("<nitf><body>")
    packed = write_archive(place / "more.zip", 5)
    (place / "job.py").write_text(SCRIPT)
    done = subprocess.run(
        [sys.executable, str(place / "job.py"), str(folder), str(packed)],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
        env={**os.environ, "PYSPARK_PYTHON": sys.executable, "TZ": "UTC"},
    )
    assert done.returncode == 0, done.stderr[-3000:]
    found: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    found["folder"] = str(folder)
    return found


def test_every_story_is_a_row(answer: dict[str, object]) -> None:
    sources = answer["sources"]
    assert isinstance(sources, list)
    assert len(sources) == 35
    assert len(set(sources)) == 35
    assert sum(".zip/" in source for source in sources) == 5


def test_columns_are_those_of_the_tables(answer: dict[str, object]) -> None:
    types = answer["types"]
    assert isinstance(types, dict)
    assert list(types) == [column.name for column in TABLES["articles"]]
    assert (types["date"], types["authors"]) == ("date", "array<string>")
    assert str(answer["published"]).startswith("2019-01-01 0")


def test_speakers_are_found_by_the_workers(answer: dict[str, object]) -> None:
    assert isinstance(answer["speakers"], int)
    assert answer["speakers"] > 30


def test_files_that_cannot_be_read_are_told(answer: dict[str, object]) -> None:
    rejected = answer["rejected"]
    assert isinstance(rejected, list)
    assert [Path(name).name for name in rejected] == ["broken.xml"]
