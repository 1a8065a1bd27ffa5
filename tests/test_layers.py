"""Imports go one way: each part of the house sees only the parts below it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

SOURCE = Path(__file__).parent.parent / "src" / "newsdoc"

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


def module_name(path: Path) -> str:
    parts = path.relative_to(SOURCE.parent).with_suffix("").parts
    return ".".join(parts)


def imports(path: Path) -> list[str]:
    found = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            base = node.module
            found += [f"{base}.{a.name}" if base == "newsdoc" else base for a in node.names]
    return [name for name in found if name.split(".")[0] == "newsdoc"]


MODULES = sorted(SOURCE.rglob("*.py"))


@pytest.mark.parametrize("path", MODULES, ids=module_name)
def test_imports_go_down(path: Path) -> None:
    own = room_of(module_name(path))
    for name in imports(path):
        room = room_of(name)
        if room not in LEVEL:
            continue  # a name of the package itself, such as `newsdoc.Article`
        assert room == own or LEVEL[room] < LEVEL[own], f"{own} imports {name}"


@pytest.mark.parametrize("path", sorted((SOURCE / "formats").rglob("*.py")), ids=module_name)
def test_formats_do_not_see_each_other(path: Path) -> None:
    parts = path.relative_to(SOURCE / "formats").with_suffix("").parts
    if parts == ("__init__",):
        return
    for name in imports(path):
        other = name.split(".")[2:3]
        if name.startswith("newsdoc.formats.") and other != [parts[0]]:
            assert other[0].startswith("_"), f"{parts[0]} imports {name}"
            assert not (parts[0].startswith("_") and other == ["__init__"])


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
