"""The page about an archive: its numbers, its safety, and that it needs nothing."""

from __future__ import annotations

import datetime as dt
import gzip
import re
from pathlib import Path

import attrs
import pytest
from click.testing import CliRunner
from lxml import html

import newsdoc
from newsdoc import UsageError, batch
from newsdoc.cli.program import program
from newsdoc.diagnostics import Diagnostic
from newsdoc.model import Article, Concept, Party
from newsdoc.overview import measure, page
from newsdoc.overview.figures import Bar
from newsdoc.overview.plots import binned, mainly, timeline
from newsdoc.tables import TableBuilder

pytest.importorskip("duckdb")
parquet = pytest.importorskip("pyarrow.parquet")

STORY = "Harbour opens\n\n“The quay is ready,” Mina Holt said.\n\n“We waited,” she said."


def stories() -> list[Article]:
    story = newsdoc.parse(STORY, format="text")
    day = dt.datetime(2024, 5, 1, 10, tzinfo=dt.UTC)
    first = attrs.evolve(
        story,
        published=day,
        provider=Party(name="<b>Wire</b>"),
        subjects=(Concept(name="Harbours", rel="articleSection"),),
    )
    return [first, attrs.evolve(first, published=day + dt.timedelta(days=2)), story]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    builder = TableBuilder()
    found = Diagnostic(code="TX001", severity="warning", message="too <short>")
    for item, story in enumerate(stories()):
        builder.add(story, source="a", item=item, diagnostics=(found,) if item else ())
    for name, table in builder.take().items():
        parquet.write_table(table, tmp_path / f"{name}.parquet")
    (tmp_path / "rejected.jsonl").write_text(
        '{"name": "b.xml", "reason": "not XML"}\n{"name": "c.xml", "reason": "not XML"}\nbroken\n'
    )
    return tmp_path


def test_figures_are_those_of_the_stories(folder: Path) -> None:
    figures = measure(folder)
    assert (figures.stories, figures.dated, figures.quotes, figures.speakers) == (3, 2, 6, 1)
    assert figures.days == ((dt.date(2024, 5, 1), 1), (dt.date(2024, 5, 3), 1))
    assert figures.sources == (Bar(name="<b>Wire</b>", count=2), Bar(name="not given", count=1))
    assert figures.sections == (Bar(name="Harbours", count=2), Bar(name="not given", count=1))
    (voice,) = figures.voices
    assert (voice.name, voice.gender, voice.stories, voice.quotes) == ("Mina Holt", "female", 3, 6)
    assert figures.quoted == (Bar(name="women", count=6),)
    (finding,) = figures.findings
    assert (finding.code, finding.count, finding.stories) == ("TX001", 2, 2)
    assert figures.rejected == (Bar(name="not XML", count=2),)


@pytest.mark.parametrize("packed", [False, True])
def test_json_lines_are_counted_too(tmp_path: Path, packed: bool) -> None:
    lines = b"".join(newsdoc.serialize(story, "jsonl") for story in stories()) + b"{broken\n"
    if packed:
        (tmp_path / "stories.jsonl.gz").write_bytes(gzip.compress(lines))
    else:
        (tmp_path / "stories.jsonl").write_bytes(lines)
    figures = measure(tmp_path)
    assert (figures.stories, figures.quotes) == (3, 6)
    assert figures.voices[0].name == "Mina Holt"


def test_what_a_run_of_rules_has_found_is_counted(tmp_path: Path) -> None:
    source = ("a.json", newsdoc.serialize(Article(headline="RAIN  AND SNOW"), "newsdoc"))
    batch.run([source], sink=batch.Discard(folder=tmp_path), validate="strict", jobs=0)
    figures = measure(tmp_path)
    assert figures.stories == 1
    assert {finding.stories for finding in figures.findings} == {1}
    assert "<h2>Findings</h2>" in page(figures, "rules")


def test_tables_of_quotes_alone_have_a_page(tmp_path: Path) -> None:
    sink = batch.Tables(folder=tmp_path, tables=("quotes", "speakers"))
    batch.run([("a.txt", STORY.encode())], sink=sink, jobs=0)
    figures = measure(tmp_path)
    assert (figures.stories, figures.quotes) == (1, 2)
    assert "Most quoted" in page(figures, "quotes")


def test_other_folders_are_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="not what a run"):
        measure(tmp_path)


def test_the_page_is_safe_and_loads_nothing(folder: Path) -> None:
    made = page(measure(folder), "<script>alert(1)</script>")
    tree = html.document_fromstring(made)
    assert not tree.xpath("//script | //img | //link | //iframe | //@src | //@href | //@onclick")
    assert "url(" not in made
    assert tree.findtext(".//h1") == "<script>alert(1)</script>"
    assert "too <short>" in tree.text_content()
    assert "default-src 'none'" in tree.xpath("string(//meta[@http-equiv]/@content)")
    titles = [title.text_content() for title in tree.xpath("//*[local-name()='title']")]
    assert "2024-05-03: 1" in titles


def test_an_empty_archive_has_a_page(tmp_path: Path) -> None:
    for name, table in TableBuilder().take().items():
        parquet.write_table(table, tmp_path / f"{name}.parquet")
    assert "<b>0</b> <span>stories</span>" in page(measure(tmp_path), "none")


@pytest.mark.parametrize(
    ("last", "step"),
    [
        (dt.date(2024, 3, 1), "day"),
        (dt.date(2025, 6, 1), "week"),
        (dt.date(2030, 1, 1), "month"),
        (dt.date(2100, 1, 1), "year"),
        (dt.date(2200, 1, 1), "decade"),
        (dt.date.max, "century"),
    ],
)
def test_time_is_even_and_every_story_counts_once(last: dt.date, step: str) -> None:
    days = [(dt.date(2024, 1, 31), 3), (last, 4)]
    told, bins = binned(days)
    assert told == step
    assert sum(count for _, count in bins) == 7
    assert len({day for day, _ in bins}) == len(bins)


def test_years_at_both_ends_of_the_calendar_are_drawn() -> None:
    drawn = timeline([(dt.date.min, 1), (dt.date(2024, 1, 1), 1), (dt.date.max, 2)])
    assert len(re.findall("<rect", drawn)) == 3


USUAL = [(dt.date(2024, 1, day), 9) for day in range(1, 32)]


@pytest.mark.parametrize("stray", [dt.date(1970, 1, 1), dt.date(2030, 1, 1), dt.date.max])
def test_a_stray_date_is_left_out_of_the_drawing(stray: dt.date) -> None:
    assert mainly(sorted([*USUAL, (stray, 1)])) == (USUAL, [(stray, 1)])


def test_stray_dates_on_both_sides_are_found_one_behind_the_other() -> None:
    stray = [(dt.date(1, 1, 1), 1), (dt.date(1900, 1, 1), 1), (dt.date(2900, 1, 1), 2)]
    assert mainly([*stray[:2], *USUAL, *stray[2:]]) == (USUAL, stray)


@pytest.mark.parametrize(
    "days",
    [
        [],
        [(dt.date(2024, 1, 1), 500)],
        [(dt.date(1990, 1, 1), 1), (dt.date(2024, 1, 1), 4)],
        [*USUAL, (dt.date(2024, 3, 1), 1)],
        [*USUAL, (dt.date(2034, 3, 1), 40)],
        [(dt.date(year, 1, 1), 30) for year in range(1950, 2024)],
    ],
)
def test_what_is_near_or_common_is_drawn(days: list[tuple[dt.date, int]]) -> None:
    assert mainly(days)[1] == []


def test_what_is_not_drawn_is_told(folder: Path) -> None:
    figures = attrs.evolve(
        measure(folder), days=(*USUAL, (dt.date(3013, 7, 7), 1)), stories=282, dated=280
    )

    assert (
        "Not drawn: 1 story dated 3013-07-07, far from the others. 2 stories without a date."
    ) in page(figures, "wire")


def test_the_command_writes_the_page(folder: Path) -> None:
    result = CliRunner().invoke(program, ["report", str(folder), "--title", "Wire"])
    assert result.exit_code == 0, result.output
    assert (folder / "report.html").read_text("utf-8").count("<h1>Wire</h1>") == 1


def test_inputs_that_could_not_be_read_are_set_aside_once(tmp_path: Path) -> None:
    sources = [("a.txt", STORY.encode()), ("b.xml", b"<torn")]
    batch.run(sources, sink=batch.Tables(folder=tmp_path), jobs=0)
    figures = measure(tmp_path)
    assert figures.stories == 1
    assert [bar.count for bar in figures.rejected] == [1]
    assert "AR101" not in {finding.code for finding in figures.findings}


def test_sections_are_left_out_where_no_story_has_one(tmp_path: Path) -> None:
    batch.run([("a.txt", STORY.encode())], sink=batch.Tables(folder=tmp_path), jobs=0)
    assert measure(tmp_path).sections == ()


def test_one_is_no_plural(tmp_path: Path) -> None:
    batch.run([("a.txt", STORY.encode())], sink=batch.Tables(folder=tmp_path), jobs=0)
    assert "<b>1</b> <span>story</span>" in page(measure(tmp_path), "one")


def test_bars_stand_above_their_dates() -> None:
    drawn = timeline([(dt.date(2024, 1, day), 1) for day in (1, 2)])
    assert re.findall(r'rect class="bar" x="([\d.]+)"', drawn) == ["210.00", "690.00"]
    assert '<div class="each"><span>2024-01-01</span><span>2024-01-02</span></div>' in drawn


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such folder"):
        measure(tmp_path / "nothing")


def test_what_is_not_counted_is_not_shown_as_nothing(tmp_path: Path) -> None:
    sources = [("a.txt", STORY.encode())]
    batch.run(sources, sink=batch.Tables(folder=tmp_path / "q", tables=("quotes",)), jobs=0)
    batch.run(sources, sink=batch.Files(folder=tmp_path / "f", format="nitf"), jobs=0)

    quotes = page(measure(tmp_path / "q"), "quotes")
    files = page(measure(tmp_path / "f"), "files")

    assert "<span>quotes</span>" in quotes
    assert "<span>words</span>" not in quotes
    assert "<span>quotes</span>" not in files
    assert "no tables and no stories" in files
    assert "no tables and no stories" not in quotes


def test_lines_that_are_no_stories_are_told(tmp_path: Path) -> None:
    (tmp_path / "part-00000.jsonl").write_text('{"speaker": "Mina Holt"}\n')
    with pytest.raises(UsageError, match="hold no stories"):
        measure(tmp_path)
