"""The program: its commands, its options, and how every run of it ends."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Sequence
from difflib import get_close_matches
from importlib import import_module
from pathlib import Path
from typing import Any, NoReturn

import click

import newsdoc
from newsdoc.cli.options import WithExamples, color_option
from newsdoc.cli.terminal import complain, in_options, one_line, prepare_streams, shown_name
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
_TERMINATED = 143  # 128 + SIGTERM


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

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that the arguments begin with; an unknown one is refused with the nearest.

        A file in its place is told which commands there are for it.
        """
        name = args[0] if args else ""
        if name in COMMANDS or name.startswith("-"):
            return super().resolve_command(ctx, args)
        near = get_close_matches(name.lower(), COMMANDS, 1)
        if name in ("help", "version"):
            advice = f"did you mean '--{name}'?"
        elif near:
            advice = f"did you mean '{near[0]}'?"
        elif Path(name).exists():
            advice = f"which command? Perhaps 'newsdoc show {shown_name(name)}'"
        else:
            advice = f"commands: {', '.join(COMMANDS)}"
        raise click.UsageError(f"there is no command '{one_line(name)}'; {advice}", ctx)

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
        stop = _Stop()
        try:
            with stop:
                given = sys.argv[1:] if args is None else list(args)
                status = super().main(given or ["--help"], prog_name, **extra)
                sys.stdout.flush()
        except click.Abort:
            status = _TERMINATED if stop.asked else _INTERRUPTED
            if stop.asked:
                complain("ended by a signal (SIGTERM)")
        except click.UsageError as error:
            command = error.ctx.command_path if error.ctx else "newsdoc"
            complain(f"{error.format_message().rstrip('.')} (see '{command} --help')")
        except click.ClickException as error:
            complain(error.format_message())
        except NewsdocError as error:
            complain(in_options(error))
        except BrokenPipeError:
            _silence_output()
            status = _PIPE_CLOSED
        except OSError as error:
            complain(f"{error.filename or 'output'}: {error.strerror or error}")
            _silence_output()
        sys.exit(status if isinstance(status, int) else 0)


class _Stop:
    """While it is entered, a request to end (SIGTERM) ends the run as an interrupt does.

    Without, the process would be gone at once, its drafts left behind and nothing said.
    """

    def __init__(self) -> None:
        self.asked = False
        self._before: Any = None

    def __enter__(self) -> None:
        is_main = threading.current_thread() is threading.main_thread()
        if is_main and signal.getsignal(signal.SIGTERM) is signal.SIG_DFL:
            self._before = signal.signal(signal.SIGTERM, self._ask)

    def __exit__(self, *_: object) -> None:
        if self._before is not None:
            signal.signal(signal.SIGTERM, self._before)

    def _ask(self, *_: object) -> None:
        self.asked = True
        signal.signal(signal.SIGTERM, signal.SIG_DFL)  # a second one does not wait
        raise KeyboardInterrupt


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
