"""Imports go one way: each part of the house sees only the parts below it."""

from __future__ import annotations

from pathlib import Path

import pytest

from layout import MODULES, SOURCE, cycles, imports_of, name_of

LAYERS = [
    {"errors"},
    {"model"},
    {"diagnostics", "_stopwords", "_gzip", "_counted"},
    {"languages"},
    {"codec", "quotes"},
    {"formats", "validation"},
    {"places"},
    {"results", "_files", "fixes", "reporting", "source_checks", "tables"},
    {"api"},
    {"__init__", "testing", "spacy"},
    {"batch", "overview"},
    {"dask", "spark"},
    {"cli"},
    {"__main__"},
]
"""From the ground up; rooms of one layer do not see each other."""

LEVEL = {room: level for level, rooms in enumerate(LAYERS) for room in rooms}


def room_of(module: str) -> str:
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else "__init__"


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_imports_go_down(path: Path) -> None:
    own = room_of(name_of(path))
    for name, _ in imports_of(path):
        room = room_of(name)
        assert room == own or LEVEL[room] < LEVEL[own], f"{own} imports {name}"


@pytest.mark.parametrize("path", sorted((SOURCE / "formats").rglob("*.py")), ids=name_of)
def test_formats_do_not_see_each_other(path: Path) -> None:
    parts = path.relative_to(SOURCE / "formats").with_suffix("").parts
    if parts == ("__init__",):
        return
    for name, _ in imports_of(path):
        other = name.split(".")[2:3]
        if name.startswith("newsdoc.formats.") and other != [parts[0]]:
            assert other[0].startswith("_"), f"{parts[0]} imports {name}"
            assert not (parts[0].startswith("_") and other == ["__init__"])


MUTUAL = [
    # Articles hold links and media that hold articles: the classes name each other for the checker.
    {"article", "blocks", "history", "media", "references", "views"},
]
"""Modules of the model that know each other's types."""

UNDER_WORK = {"newsdoc.quotes"}
"""Packages whose types still go round; may only shrink."""


def test_no_module_imports_one_that_imports_it() -> None:
    """Neither when it is loaded nor later, in a function."""
    graph = {
        name_of(path): {n for n, when in imports_of(path) if when != "typed"} - {name_of(path)}
        for path in MODULES
    }
    assert cycles(graph) == []


def test_types_go_one_way_too() -> None:
    graph = {name_of(path): {n for n, _ in imports_of(path)} - {name_of(path)} for path in MODULES}
    mutual = [frozenset(f"newsdoc.model.{name}" for name in names) for names in MUTUAL]
    for group in cycles(graph):
        packages = {".".join(name.split(".")[:2]) for name in group}
        assert group in mutual or packages <= UNDER_WORK, sorted(group)


LONGEST = 250
"""Lines of a module; one that has more has more than one responsibility, or is a table."""

TABLES = ("newsdoc.quotes.languages.", "newsdoc.model.", "newsdoc.formats.ans.shapes")
"""Words, classes and shapes: data, which may be longer."""

LONGER = {
    500: {
        "quotes.names",
    },
    400: {
        "quotes.languages._build",
    },
    350: {
        "quotes.according_rules",
        "quotes.language",
        "quotes.said_last_rules",
    },
    300: {
        "quotes.name_runs",
        "quotes.report_clause",
        "quotes.said_first_rules",
        "quotes.sources",
    },
}
"""Modules that are longer, by what they are at most: to be cut, so the lists may only shrink."""

BOUNDS = {f"newsdoc.{name}": most for most, names in LONGER.items() for name in names}


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_modules_are_short(path: Path) -> None:
    name, length = name_of(path), len(path.read_text("utf-8").splitlines())
    if name in BOUNDS:
        assert length > LONGEST, "it is short now: strike it off the list"
    elif name.startswith(TABLES):
        return
    assert length <= BOUNDS.get(name, LONGEST)


def test_core_imports_only_its_four_packages() -> None:
    """What `import newsdoc` loads; the rest is loaded when it is used."""
    import subprocess
    import sys

    code = "import sys, newsdoc; print(*sorted({m.split('.')[0] for m in sys.modules}))"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()

    heavy = {
        "click",
        "rich",
        "charset_normalizer",
        "markdown_it",
        "hypothesis",
        "pyarrow",
        "tempfile",
        "jsonschema",
        "tomllib",
        "multiprocessing",
    }
    assert heavy.isdisjoint(loaded)
    assert {"attr", "orjson"} <= set(loaded)
