"""The corpus of real files, judged by the checks that come with it; floors are never lowered silently.

Runs where NEWSDOC_CORPUS names a folder with `corpus/`, `schemas/` and `tools/corpus_checks.py`.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

import newsdoc
from newsdoc.testing import assert_spans_hold

FLOORS: dict[str, dict[str, float]] = json.loads(
    Path(__file__).with_name("corpus_floor.json").read_text("utf-8")
)
CASES = [(check, folder) for check, folders in FLOORS.items() for folder in folders]


def share(check: str, folder: str, corpus: Path) -> float:
    """The figure in the last line of a check of the files of one folder: `name good/all = …`."""
    program = corpus / "tools" / "corpus_checks.py"
    command = [sys.executable, str(program), check, str(corpus / "corpus"), "--format", folder]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    last = done.stdout.strip().splitlines()[-1:] or [done.stderr]
    figure = re.search(r"(\d+)/(\d+)", last[0])
    assert figure, done.stdout + done.stderr
    return int(figure[1]) / int(figure[2])


@pytest.mark.parametrize(("check", "folder"), CASES, ids=lambda value: value)
def test_corpus_check_keeps_its_floor(check: str, folder: str, corpus: Path) -> None:
    assert share(check, folder, corpus) >= FLOORS[check][folder]


def test_every_file_gives_articles_or_an_error_that_says_why(corpus: Path) -> None:
    refused = []
    for path in sorted((corpus / "corpus").rglob("*")):
        if path.is_file():
            try:
                articles = newsdoc.read_all(path)
            except newsdoc.NewsdocError as error:
                refused.append((str(path), str(error)))
            else:
                for article in articles:
                    assert_spans_hold(article)

    assert all(path in message for path, message in refused)
