"""What each module of the package imports, and when: the ground of the tests on its layout."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Literal, NamedTuple

SOURCE = Path(__file__).parent.parent / "src" / "newsdoc"
MODULES = sorted(SOURCE.rglob("*.py"))

When = Literal["loaded", "called", "typed"]
"""Whether an import runs with the module, in a function, or only for the type checker."""


class Import(NamedTuple):
    """One import of a module of the package."""

    name: str
    when: When


def name_of(path: Path) -> str:
    parts = path.relative_to(SOURCE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


NAMES = frozenset(map(name_of, MODULES))


def imports_of(path: Path) -> set[Import]:
    """What a module imports of the package, each module by its full name."""
    return set(_imports(ast.parse(path.read_text("utf-8")), "loaded"))


def _imports(node: ast.AST, when: When) -> Iterator[Import]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import):
            yield from (Import(alias.name, when) for alias in child.names if alias.name in NAMES)
        elif isinstance(child, ast.ImportFrom) and child.module:
            for alias in child.names:
                inner = f"{child.module}.{alias.name}"
                name = inner if inner in NAMES else child.module
                if name in NAMES:
                    yield Import(name, when)
        elif isinstance(child, ast.If) and ast.unparse(child.test) == "TYPE_CHECKING":
            yield from _imports(ast.Module(child.body, []), "typed")
            yield from _imports(ast.Module(child.orelse, []), when)
        elif isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
            yield from _imports(child, "called" if when == "loaded" else when)
        else:
            yield from _imports(child, when)


def cycles(graph: dict[str, set[str]]) -> list[frozenset[str]]:
    """Modules that reach each other; each group once."""
    reached = {name: _reach(graph, name) for name in graph}
    found = {
        frozenset({name, *(other for other in reach if name in reached.get(other, ()))})
        for name, reach in reached.items()
        if name in reach
    }
    return sorted(found, key=sorted)


def _reach(graph: dict[str, set[str]], start: str) -> set[str]:
    found: set[str] = set()
    waiting = list(graph[start])
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += graph.get(name, ())
    return found
