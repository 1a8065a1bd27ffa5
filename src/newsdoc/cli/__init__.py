"""The command line: `newsdoc show|convert|quotes|formats|schema|completion`.

A layer of its own that calls the public functions of `newsdoc` and nothing behind them. Commands
stand one in a module, each loaded when it is called; `click` and `rich` are imported only here.
What a story looks like is in `story` (terminal) and `page` (HTML), what may reach a terminal in
`terminal`, where input comes from in `inputs`.
"""

from __future__ import annotations


def main() -> None:
    """The console script: run the command that `sys.argv` names, and end the process.

    Exit status: 0 fine; 1 something was found or lost that was asked to be an error; 2 something
    could not be done; 130 interrupted; 141 the reader of the output went away.
    """
    from newsdoc.cli.program import program  # noqa: PLC0415  # `newsdoc.cli.page` needs no click

    program.main(prog_name="newsdoc")
