"""Ways to run the command line in tests."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import newsdoc
from cli.stories import RAIN
from newsdoc import FORMATS, Article
from newsdoc.cli.program import program
from newsdoc.formats._base import Format, WriteContext

Run = Callable[..., Result]
Spawn = Callable[..., "subprocess.CompletedProcess[bytes]"]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command inside of this process, with plain output."""
    for name in ("FORCE_COLOR", "NO_COLOR", "COLORFGBG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("TERM", "xterm-256color")

    def run(*arguments: str, input: bytes | str | None = None) -> Result:
        return CliRunner().invoke(program, arguments, input=input)

    return run


@pytest.fixture
def spawn(tmp_path: Path) -> Spawn:
    """Run a command as a process of its own, in the folder of the test."""

    def spawn(
        *arguments: str | bytes, input: bytes = b"", **environment: str
    ) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [sys.executable, "-m", "newsdoc", *arguments],
            input=input,
            capture_output=True,
            cwd=tmp_path,
            env={**os.environ, **environment},
            check=False,
            timeout=60,
        )

    return spawn


@pytest.fixture
def rain(tmp_path: Path) -> Path:
    """A file with one story in native JSON."""
    path = tmp_path / "rain.json"
    newsdoc.write(RAIN, path)
    return path


@pytest.fixture
def lossy(monkeypatch: pytest.MonkeyPatch) -> None:
    """A format `lossy` that writes the headline and says that the body is lost."""

    def write(article: Article, context: WriteContext) -> bytes:
        context.lost(
            "/body", "the body is not written", code="ZZ201", value="It rained", hint="use text"
        )
        return (article.headline or "").encode()

    row = Format(name="lossy", title="Headlines", spec="none", suffixes=(".lossy",), write=write)
    monkeypatch.setitem(FORMATS._rows, "lossy", row)
    monkeypatch.setitem(FORMATS._modules, "lossy", "none")
