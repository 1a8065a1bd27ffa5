"""Which inputs the arguments of a command mean: files, folders, patterns, standard input."""

from __future__ import annotations

import glob
from collections.abc import Iterable
from pathlib import Path, PurePath

from newsdoc.cli.inputs import Input, Tally
from newsdoc.cli.terminal import complain, shown_name

_PATTERN_SIGNS = frozenset("*?[")


def expand(arguments: Iterable[str], tally: Tally) -> list[Input]:
    """The inputs that the arguments mean, in their order; folders and patterns sorted by name.

    Files and folders in folders whose name begins with a dot are passed over.
    """
    found: list[Input] = []
    for argument in arguments:
        path = Path(argument)
        if not argument:
            # `Path("")` is the current folder, which nobody means by an empty shell variable.
            tally.fail("a file name is empty (check the shell variable; '.' is this folder)")
        elif argument == "-":
            found.append(Input(path=None, below=PurePath("stdin")))
        elif path.is_dir():
            inside = _below(path, tally)
            if not inside and not tally.failures:
                tally.fail(
                    f"{shown_name(argument)}: no file in this folder (hidden ones do not count)"
                )
            found += inside
        elif path.exists():
            found.append(Input(path=path, below=PurePath(path.name)))
        elif not _PATTERN_SIGNS.isdisjoint(argument):
            matches = sorted(_matches(argument))
            if not matches:
                tally.fail(f"{shown_name(argument)}: no file matches (check the pattern)")
            for match in map(Path, matches):
                found += _below(match, tally) if match.is_dir() else [_single(match)]
        elif "://" in argument:
            tally.fail(
                f"{shown_name(argument)}: an address: 'newsdoc convert', 'quotes' and 'validate' read "
                "such, into a folder (-o DIR)"
            )
        else:
            tally.fail(f"{shown_name(argument)}: no such file or folder (check the name)")
    return found


def _matches(pattern: str) -> list[str]:
    # `Path.glob` takes no absolute patterns
    return glob.glob(str(Path(pattern).expanduser()), recursive=True)  # noqa: PTH207


def _single(path: Path) -> Input:
    return Input(path=path, below=PurePath(path.name))


def _below(folder: Path, tally: Tally) -> list[Input]:
    """The files of the folder and its folders; what is left out is told.

    Links to folders are not followed, for they may lead back.
    """
    from newsdoc.batch.places import walked  # noqa: PLC0415  # for folders only

    found = []
    for name, reason in walked(str(folder)):
        path = Path(name)
        if reason is None:
            found.append(Input(path=path, below=path.relative_to(folder)))
        elif reason.startswith("cannot"):
            tally.fail(f"{shown_name(name)}: {reason}", file=shown_name(name))
        else:
            complain(f"{shown_name(name)}: passed over: {reason}")
    return found
