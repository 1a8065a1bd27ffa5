"""A loop of one's own over an archive."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsdoc
from newsdoc.batch import Source, read_articles
from newsdoc.errors import ReadError, UsageError
from newsdoc.results import ParseResult
from newsdoc.testing.archives import stories, write_archive

RAIN = b'{"type":"article","newsdoc":"1","headline":"Rain"}'


@pytest.mark.parametrize("jobs", [0, 2])
def test_every_input_comes_in_order_with_its_articles_or_its_error(
    tmp_path: Path, jobs: int
) -> None:
    archive = write_archive(tmp_path / "wire.tar", 160, formats=["newsdoc"])
    sources: list[Source] = [("torn.xml", b"<nitf>"), archive, ("empty", b"")]

    (first, torn), *middle, (last, empty) = read_articles(sources, jobs=jobs, quotes=False)

    assert (first, last) == ("torn.xml", "empty")
    assert isinstance(torn, ReadError)
    assert isinstance(empty, ReadError)
    assert empty.reason == "the input is empty"
    read = [outcome.articles[0] for _, outcome in middle if isinstance(outcome, ParseResult)]
    assert read == list(stories(160))


def test_diagnostics_and_format_are_there() -> None:
    ((_, outcome),) = read_articles([("a.json", RAIN)])

    assert isinstance(outcome, ParseResult)
    assert (outcome.format, outcome.diagnostics) == ("newsdoc", ())


def test_workers_end_when_the_loop_is_left(tmp_path: Path) -> None:
    import multiprocessing

    archive = write_archive(tmp_path / "wire.jsonl", 500)

    outcomes = read_articles(archive, jobs=2)
    next(outcomes)
    outcomes.close()  # type: ignore[attr-defined]

    assert multiprocessing.active_children() == []


def test_a_wrong_call_is_told_at_once() -> None:
    with pytest.raises(UsageError):
        read_articles([])
    with pytest.raises(newsdoc.UnknownFormatError):
        read_articles([("a", RAIN)], format="nitff")
