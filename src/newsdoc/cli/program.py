"""The program: its commands, its options, and how every run of it ends."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any, NoReturn

import click

import newsdoc
from newsdoc.cli.options import WithExamples, color_option
from newsdoc.cli.terminal import complain, prepare_streams
from newsdoc.errors import NewsdocError

COMMANDS = (
    "show",
    "convert",
    "quotes",
    "sql",
    "report",
    "validate",
    "rule",
    "formats",
    "schema",
    "completion",
)
"""The commands in the order of the help; each is `command` in the module of its name."""

_INTERRUPTED = 130  # 128 + SIGINT, as shells report it
_PIPE_CLOSED = 141  # 128 + SIGPIPE


class Program(WithExamples, click.Group):
    """A group that loads a command when it is called, and that ends without a traceback."""

    def list_commands(self, _ctx: click.Context) -> list[str]:
        """The names in the order of the help."""
        return list(COMMANDS)

    def get_command(self, _ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, imported now; None when there is none of the name."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"newsdoc.cli.{cmd_name}").command
        return command

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command and write out what it printed, while errors can still be told."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:  # caught here because click would make it status 1
            _silence_output()
            ctx.exit(_PIPE_CLOSED)

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        *_: Any,
        **extra: Any,
    ) -> NoReturn:
        """Run, say in one line what went wrong if anything did, and exit."""
        prepare_streams()
        status: Any = 2
        extra["standalone_mode"] = False
        try:
            given = sys.argv[1:] if args is None else list(args)
            status = super().main(given or ["--help"], prog_name, **extra)
            sys.stdout.flush()
        except click.Abort:
            status = _INTERRUPTED
        except click.UsageError as error:
            command = error.ctx.command_path if error.ctx else "newsdoc"
            complain(f"{error.format_message().rstrip('.')} (see '{command} --help')")
        except click.ClickException as error:
            complain(error.format_message())
        except NewsdocError as error:
            complain(str(error))
        except BrokenPipeError:
            _silence_output()
            status = _PIPE_CLOSED
        except OSError as error:
            complain(f"{error.filename or 'output'}: {error.strerror or error}")
            _silence_output()
        sys.exit(status if isinstance(status, int) else 0)


def _silence_output() -> None:
    """Let the interpreter's last flush go nowhere: there is nobody left to read it."""
    try:
        descriptor = sys.stdout.fileno()
    except (OSError, ValueError):
        return  # not a real file
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, descriptor)
    os.close(null)


@click.group(
    "newsdoc",
    cls=Program,
    examples=(
        "newsdoc show story.txt",
        "newsdoc convert story.xml --to newsdoc",
        "newsdoc quotes archive/ --output csv > quotes.csv",
    ),
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit status: 0 fine, 1 findings, 2 something could not be done.",
)
@click.version_option(newsdoc.__version__, message="newsdoc %(version)s")
@color_option
def program() -> None:
    """Read, show and convert news stories, and see who said what.

    Stories are read from files, folders (with all that is in them), patterns such as 'wire/*.xml',
    and - for standard input. Their format is found by their content.
    """
