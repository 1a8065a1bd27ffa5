"""A run: every input written or rejected, and a second run that does only what is missing."""

from __future__ import annotations

import gzip
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pytest

import newsdoc
from batch.conftest import json_lines, tree
from batch.misbehaving import misbehave
from newsdoc import Article
from newsdoc.batch import Files, JsonLines, Limits, Progress, Sink, Source, Tables, run
from newsdoc.errors import UnknownFormatError, UsageError
from newsdoc.testing.archives import documents, write_archive

RAIN = newsdoc.serialize(Article(headline="Rain"), "newsdoc")


def test_every_input_is_written_or_rejected(wire: Path, tmp_path: Path) -> None:
    (wire / "broken.xml").write_bytes(b"<nitf><body>")
    (wire / "empty.txt").write_bytes(b"")
    (wire / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(20))
    out = tmp_path / "out"

    report = run(wire, sink=JsonLines(folder=out), jobs=2)

    assert (report.inputs, report.written, report.rejected) == (33, 30, 3)
    rejected = json_lines(out / "rejected.jsonl")
    assert [Path(line["name"]).name for line in rejected] == [
        "broken.xml",
        "empty.txt",
        "picture.png",
    ]
    assert all(line["reason"] for line in rejected)
    articles = newsdoc.read_all(out / "part-00000.jsonl")
    guids = [a.guid for a in articles if a.guid is not None]  # plain text has none
    assert guids == [f"urn:newsdoc:generated:0:{n}" for n in range(30) if n % 5 != 4]
    assert len(articles) == 30


def test_the_articles_are_those_of_the_reader(wire: Path, tmp_path: Path) -> None:
    run(wire, sink=JsonLines(folder=tmp_path / "out"), jobs=0)

    written = newsdoc.read_all(tmp_path / "out" / "part-00000.jsonl", format="jsonl")

    paths = sorted(path for path in wire.rglob("*") if path.is_file())
    assert list(written) == [newsdoc.read(path) for path in paths]


def test_quotes_may_be_left_out(wire: Path, tmp_path: Path) -> None:
    run(wire, sink=JsonLines(folder=tmp_path / "out"), jobs=0, quotes=False)

    articles = newsdoc.read_all(tmp_path / "out" / "part-00000.jsonl")

    assert not any(article.quotes for article in articles)


@pytest.mark.parametrize("jobs", [1, 3])
def test_the_output_is_the_same_with_any_number_of_workers(tmp_path: Path, jobs: int) -> None:
    write_archive(tmp_path / "wire.zip", 250)
    sources: list[Source] = [tmp_path / "wire.zip", ("extra.json", RAIN)]

    run(sources, sink=JsonLines(folder=tmp_path / "alone"), jobs=0)
    run(sources, sink=JsonLines(folder=tmp_path / "crew"), jobs=jobs)

    assert tree(tmp_path / "crew") == tree(tmp_path / "alone")
    assert sorted(tree(tmp_path / "alone")) == [
        "manifest.json",
        "part-00000.jsonl",
        "part-00001.jsonl",
        "part-00002.jsonl",
        "rejected.jsonl",
    ]


SINKS: dict[str, Callable[[Path], Sink]] = {
    "lines": lambda folder: JsonLines(folder=folder, shard_inputs=10),
    "packed": lambda folder: JsonLines(folder=folder, compression="gz", shard_inputs=10),
    "files": lambda folder: Files(folder=folder, format="nitf", shard_inputs=10),
    "tables": lambda folder: Tables(folder=folder, shard_inputs=10),
}


@pytest.fixture(params=SINKS)
def make_sink(request: pytest.FixtureRequest) -> Callable[[Path], Sink]:
    if request.param == "tables":
        pytest.importorskip("pyarrow")
    return SINKS[request.param]


def test_a_second_run_keeps_everything(
    wire: Path, tmp_path: Path, make_sink: Callable[[Path], Sink]
) -> None:
    sink = make_sink(tmp_path / "out")
    first = run(wire, sink=sink, jobs=0)
    before, times = tree(tmp_path / "out"), times_of(tmp_path / "out")

    second = run(wire, sink=sink, jobs=0)

    assert second.counts == attrs.evolve(first.counts, kept=30)
    assert tree(tmp_path / "out") == before
    assert times_of(tmp_path / "out") == times


def times_of(folder: Path) -> dict[str, int]:
    return {
        path.name: path.stat().st_mtime_ns
        for path in folder.rglob("*")
        if path.is_file() and path.name not in ("manifest.json", "rejected.jsonl", "lock")
    }


def test_a_changed_input_is_done_again_alone_with_its_shard(
    wire: Path, tmp_path: Path, make_sink: Callable[[Path], Sink]
) -> None:
    sink = make_sink(tmp_path / "out")
    run(wire, sink=sink, jobs=0)
    changed = next(wire.rglob("*00000012*"))
    changed.write_bytes(changed.read_bytes().replace(b"urn:newsdoc", b"urn:changed"))

    second = run(wire, sink=sink, jobs=0)

    assert second.counts.kept == 20
    run(wire, sink=make_sink(tmp_path / "anew"), jobs=0)
    assert tree(tmp_path / "out") == tree(tmp_path / "anew")


def test_files_that_come_out_the_same_keep_their_time(wire: Path, tmp_path: Path) -> None:
    sink = Files(folder=tmp_path / "out", format="nitf")
    run(wire, sink=sink, jobs=0)
    before = times_of(tmp_path / "out")
    changed = next(wire.rglob("*00000012*"))
    changed.write_bytes(changed.read_bytes().replace(b"urn:newsdoc", b"urn:changed"))
    (wire / "first.json").write_bytes(RAIN)

    run(wire, sink=sink, jobs=0)

    after = times_of(tmp_path / "out")
    assert {name for name in after if after[name] != before.get(name)} == {
        "first.nitf",
        "story-00000012.nitf",
        "000.json",  # the record of the shard
    }


@pytest.mark.parametrize("change", ["remove", "insert", "reject"])
def test_a_run_over_other_inputs_leaves_what_a_new_one_would(
    wire: Path, tmp_path: Path, make_sink: Callable[[Path], Sink], change: str
) -> None:
    sink = make_sink(tmp_path / "out")
    run(wire, sink=sink, jobs=0)
    files = sorted(path for path in wire.rglob("*") if path.is_file())
    if change == "remove":
        for path in files[3:16]:
            path.unlink()
    elif change == "insert":
        (wire / "first.json").write_bytes(RAIN)
    else:
        files[4].write_bytes(b"<torn>")

    run(wire, sink=sink, jobs=0)

    run(wire, sink=make_sink(tmp_path / "anew"), jobs=0)
    assert tree(tmp_path / "out") == tree(tmp_path / "anew")


def test_an_output_that_was_removed_is_made_again(wire: Path, tmp_path: Path) -> None:
    sink = JsonLines(folder=tmp_path / "out", shard_inputs=10)
    run(wire, sink=sink, jobs=0)
    before = tree(tmp_path / "out")
    (tmp_path / "out" / "part-00001.jsonl").unlink()
    (tmp_path / "out" / "part-00002.jsonl").write_bytes(b"")

    report = run(wire, sink=sink, jobs=0)

    assert report.counts.kept == 10
    assert tree(tmp_path / "out") == before


def test_other_settings_do_all_anew_and_leave_nothing_of_before(wire: Path, tmp_path: Path) -> None:
    run(wire, sink=Files(folder=tmp_path / "out", format="nitf"), jobs=0)

    report = run(wire, sink=Files(folder=tmp_path / "out", format="newsdoc"), jobs=0)

    assert report.counts.kept == 0
    assert {Path(name).suffix for name in tree(tmp_path / "out")} == {".json", ".jsonl"}


def test_resume_may_be_refused(wire: Path, tmp_path: Path) -> None:
    sink = JsonLines(folder=tmp_path / "out")
    run(wire, sink=sink, jobs=0)

    assert run(wire, sink=sink, jobs=0, resume=False).counts.kept == 0


def test_files_of_others_stay(wire: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "notes.txt").write_text("mine")

    run(wire, sink=JsonLines(folder=tmp_path / "out"), jobs=0)

    assert (tmp_path / "out" / "notes.txt").read_text() == "mine"


def test_progress_is_told(wire: Path, tmp_path: Path) -> None:
    told: list[Progress] = []

    run(
        wire,
        sink=JsonLines(folder=tmp_path / "out", shard_inputs=10),
        jobs=2,
        on_progress=told.append,
    )

    assert [progress.counts.inputs for progress in told] == [10, 20, 30]
    assert told[-1].weight == sum(p.stat().st_size for p in wire.rglob("*") if p.is_file())


def test_an_article_that_cannot_be_written_rejects_its_input_whole(tmp_path: Path) -> None:
    stories = [
        ("good.json", RAIN),
        ("bad.json", newsdoc.serialize(Article(headline="Unwritable"), "newsdoc")),
    ]

    report = run(stories, sink=JsonLines(folder=tmp_path / "out", lines=misbehave), jobs=0)

    assert (report.written, report.rejected) == (1, 1)
    assert json_lines(tmp_path / "out" / "rejected.jsonl") == [
        {"name": "bad.json", "reason": "it cannot be written", "pointer": "/body/0"}
    ]


def test_names_that_are_no_utf8_survive_to_the_lists(tmp_path: Path) -> None:
    (tmp_path / "wire").mkdir()
    name = b"two\nlines \xe9.xml"
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/wire/" + name)).write_bytes(b"<torn")

    run(tmp_path / "wire", sink=JsonLines(folder=tmp_path / "out"), jobs=2)

    (line,) = json_lines(tmp_path / "out" / "rejected.jsonl")
    assert os.fsencode(line["name"]).endswith(name)


def test_stories_of_one_input_are_numbered(tmp_path: Path) -> None:
    lines = b"".join(data for _, data in documents(3, formats=["jsonl"]))

    run([("feed", lines)], sink=Files(folder=tmp_path / "out", format="nitf"), jobs=0)

    assert [n for n in tree(tmp_path / "out") if n.endswith("nitf")] == [
        "feed~1.nitf",
        "feed~2.nitf",
        "feed~3.nitf",
    ]


def test_a_packed_input_over_the_limit_is_rejected(tmp_path: Path) -> None:
    report = run(
        [("large.xml.gz", gzip.compress(os.urandom(2000)))],
        sink=JsonLines(folder=tmp_path / "out"),
        jobs=0,
        limits=Limits(item_bytes=1000),
    )

    assert report.rejected == 1


def test_the_output_may_not_lie_in_a_source(wire: Path) -> None:
    with pytest.raises(UsageError, match="lies in the source"):
        run(wire, sink=JsonLines(folder=wire / "out"), jobs=0)


def test_an_unknown_format_is_told_at_once(wire: Path, tmp_path: Path) -> None:
    with pytest.raises(UnknownFormatError):
        run(wire, sink=JsonLines(folder=tmp_path / "out"), format="nitff", jobs=0)

    assert not (tmp_path / "out").exists()


def test_a_thousand_files_of_one_folder(tmp_path: Path) -> None:
    (tmp_path / "wire").mkdir()
    for number in range(1000):
        (tmp_path / "wire" / f"{number}.json").write_bytes(RAIN)

    report = run(tmp_path / "wire", sink=Files(folder=tmp_path / "out", format="newsdoc"), jobs=2)

    assert report.written == 1000
    assert len(tree(tmp_path / "out")) == 1002


def test_no_output_takes_the_name_of_a_list_of_the_run(tmp_path: Path) -> None:
    names = ("rejected.xml", "manifest.json", "findings/part-00000.xml")
    stories: list[Source] = [(name, RAIN) for name in names]

    report = run(stories, sink=Files(folder=tmp_path / "out", format="jsonl"), jobs=0)

    assert report.written == 3
    assert sorted(tree(tmp_path / "out")) == [
        "findings/part-00000~~3.jsonl",
        "manifest.json",
        "manifest~~2.jsonl",
        "rejected.jsonl",
        "rejected~~1.jsonl",
    ]


@pytest.mark.parametrize("good", [True, False])
def test_rejected_inputs_are_rows_of_the_diagnostics(tmp_path: Path, good: bool) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    sources = [("torn.xml", b"<nitf>\n<body>"), *([("a.txt", b"Rain in Oslo")] if good else [])]

    report = run(sources, sink=Tables(folder=tmp_path), jobs=0)

    rows = parquet.read_table(tmp_path / "diagnostics").to_pylist()
    (row,) = [row for row in rows if row["code"] == "AR101"]
    assert (row["source"], row["item"], row["severity"]) == ("torn.xml", None, "error")
    (line,) = json_lines(tmp_path / "rejected.jsonl")
    assert row["message"] == line["reason"]
    assert (tmp_path / "articles").exists() is good
    assert report.rejected == 1


def test_a_summary_counts_as_people_do(tmp_path: Path) -> None:
    report = run([("a.txt", b"Rain")], sink=JsonLines(folder=tmp_path), jobs=0)

    assert str(report).startswith("1 input: 1 written (1 article), 0 rejected; ")


@pytest.mark.parametrize(
    ("sink", "words"),
    [("out", "not 'out'"), (None, "not None"), (JsonLines(folder=""), "output folder is empty")],
)
def test_what_is_no_sink_is_told(sink: Any, words: str) -> None:
    with pytest.raises(UsageError, match=words):
        run([("a.txt", b"Rain")], sink=sink, jobs=0)


@pytest.mark.parametrize("source", [5, None, [5], [("a.txt", "words")]])
def test_what_is_no_source_is_told(tmp_path: Path, source: Any) -> None:
    with pytest.raises(UsageError, match="a source is a path"):
        run(source, sink=JsonLines(folder=tmp_path), jobs=0)
