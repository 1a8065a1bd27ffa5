"""The documentation: its examples run, its pages are found, its tables are those of the code."""

from __future__ import annotations

import doctest
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

import newsdoc

ROOT = Path(__file__).parent.parent
PAGES = sorted((ROOT / "docs").rglob("*.md"))
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
NAV = (ROOT / "mkdocs.yml").read_text("utf-8").partition("\nnav:\n")[2].partition("\n\n")[0]

_CONSOLE = re.compile(r"^```console\n(.*?)^```", re.MULTILINE | re.DOTALL)
_ROW = re.compile(r"^\| `?([A-Z]{2}\d{3})`? \| `?([a-z0-9-]+)`? \|", re.MULTILINE)


def name_of(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


@pytest.fixture(autouse=True)
def workplace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder with the seeds in it, as a reader of the tutorial has it."""
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    monkeypatch.chdir(tmp_path)


def run_examples(page: Path) -> doctest.TestResults:
    """Run the examples of a page, one after the other, in one namespace."""
    text = page.read_text("utf-8")
    test = doctest.DocTestParser().get_doctest(text, {}, name_of(page), str(page), 0)
    found: list[str] = []
    result = doctest.DocTestRunner(optionflags=FLAGS).run(test, out=found.append)
    assert not result.failed, "".join(found)
    return result


NEEDS = {"spacy.md": "spacy", "tables.md": "pyarrow", "clusters.md": "dask.dataframe"}
"""Packages of extras that the examples of a page need."""


@pytest.mark.parametrize("page", [*PAGES, ROOT / "README.md"], ids=name_of)
def test_examples_in_python_run(page: Path) -> None:
    if page.name in NEEDS:
        pytest.importorskip(NEEDS[page.name])
    run_examples(page)


def commands() -> Iterator[tuple[str, str]]:
    """The commands of the tutorial, each with what it prints."""
    for block in _CONSOLE.findall((ROOT / "docs" / "tutorial.md").read_text("utf-8")):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = part.partition("\n")
            yield command, output


def test_commands_of_the_tutorial_print_what_it_says() -> None:
    run_examples(ROOT / "docs" / "tutorial.md")  # makes the files that the commands read

    for command, output in commands():
        words = command.split()
        assert words[0] == "newsdoc"
        run = [sys.executable, "-m", *words]
        result = subprocess.run(run, capture_output=True, encoding="utf-8", check=False)
        printed = result.stdout + result.stderr
        assert doctest.OutputChecker().check_output(output, printed, FLAGS), printed


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_page_is_in_the_navigation(page: Path) -> None:
    patterns = re.findall(r": (\S+\.md)$", NAV, re.MULTILINE)

    assert any(page.relative_to(ROOT / "docs").match(pattern) for pattern in patterns)


def test_every_format_has_a_page() -> None:
    text = "".join(page.read_text("utf-8") for page in (ROOT / "docs" / "formats").glob("*.md"))

    assert [name for name in newsdoc.FORMATS.names if f"`{name}`" not in text] == []


def test_every_area_of_codes_is_explained() -> None:
    text = (ROOT / "docs" / "errors-and-diagnostics.md").read_text("utf-8")
    modules = [import_module(row.read.__module__) for row in newsdoc.FORMATS if row.read]
    areas = {code[:2] for module in modules for code in getattr(module, "CODES", ())}

    assert [area for area in sorted(areas) if f"| `{area}` |" not in text] == []


@pytest.mark.parametrize("page", sorted((ROOT / "docs" / "formats").glob("*.md")), ids=name_of)
def test_codes_of_a_format_page_are_those_of_the_format(page: Path) -> None:
    """A page with a table of codes lists those of its module, by the same names."""
    listed = dict(_ROW.findall(page.read_text("utf-8")))
    if not listed:
        pytest.skip("no table of codes")
    module = import_module(f"newsdoc.formats.{page.stem.replace('-', '_')}")
    codes: dict[str, str | tuple[str, str]] = module.CODES
    names = {
        code: entry[0] if isinstance(entry, tuple) else entry.split(":")[0]
        for code, entry in codes.items()
    }

    assert listed == names


BESIDE = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md")]
_PATH = re.compile(r"`((?:src|tests|tools|benchmarks|docs|seeds)/[\w./-]*)`")
_LINK = re.compile(r"\]\((?![a-z]+:|#)([^)#\s]+)")
_INVENTED = frozenset({"src/newsdoc/formats/memo.py", "tests/cases/rules/CODE.md"})
"""Files that a page has its reader make."""


@pytest.mark.parametrize("page", [*PAGES, *BESIDE], ids=name_of)
def test_files_that_are_named_are_there(page: Path) -> None:
    named = set(_PATH.findall(page.read_text("utf-8"))) - _INVENTED
    assert [path for path in sorted(named) if not (ROOT / path).exists()] == []


@pytest.mark.parametrize("page", BESIDE, ids=name_of)
def test_links_beside_the_pages_lead_somewhere(page: Path) -> None:
    """Those between the pages are followed by the build of the docs."""
    links = _LINK.findall(page.read_text("utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_architecture_names_every_room_and_no_other_module() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    package = ROOT / "src" / "newsdoc"
    rooms = {
        path.stem
        for path in package.iterdir()
        if path.suffix == ".py" or (path / "__init__.py").exists()
    }
    files = {path.stem for path in package.rglob("*.py")}
    folders = {path.parent.name for path in package.rglob("__init__.py")}
    plan = text.partition("```text")[2].partition("```")[0]

    assert {room for room in rooms if not room.startswith("_")} <= set(re.findall(r"\w+", plan))
    rest = text.partition("## The rooms")[2].partition("## The laws")[0]
    words = set(re.findall(r"`(_?[a-z][a-z_0-9]*)`", rest))
    assert words - files - folders == {"assert_round_trip", "assert_valid", "click"}
