"""Options and arguments that several commands have."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import click
from click.shell_completion import CompletionItem

from newsdoc import FORMATS

_F = TypeVar("_F", bound=Callable[..., Any])


class WithExamples(click.Command):
    """A command whose help ends with lines to copy."""

    def __init__(self, *args: Any, examples: Sequence[str] = (), **options: Any) -> None:
        super().__init__(*args, **options)
        self.examples = tuple(examples)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the examples, unwrapped, before what stands last."""
        if self.examples:
            with formatter.section("Examples"):
                for line in self.examples:
                    formatter.write(f"{'':>{formatter.current_indent}}{line}\n")
        super().format_epilog(ctx, formatter)


class Command(WithExamples):
    """A command of the program."""


class FormatName(click.ParamType[str]):
    """The name of a format; unknown ones are refused with the nearest that there is."""

    name = "format"

    def __init__(self, *, writing: bool) -> None:
        self.writing = writing

    def convert(
        self, value: str, _param: click.Parameter | None, _ctx: click.Context | None
    ) -> str:
        """The name, when there is such a format and it can be read (or written)."""
        row = FORMATS[value]  # UnknownFormatError has the advice
        if (row.write if self.writing else row.read) is None:
            self.fail(f"format '{value}' can only be {'read' if self.writing else 'written'}")
        return value

    def shell_complete(
        self, _ctx: click.Context, _param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """The formats whose name begins so."""
        return [
            CompletionItem(row.name, help=row.title)
            for row in FORMATS
            if row.name.startswith(incomplete) and (row.write if self.writing else row.read)
        ]


def _keep_color(ctx: click.Context, _: click.Parameter, value: bool | None) -> None:
    """Keep it in the context, which hands it on to the commands of the group."""
    if value is not None:
        ctx.color = value


def color_option(function: _F) -> _F:
    """`--color/--no-color`, read with `wants_color`."""
    return click.option(
        "--color/--no-color",
        default=None,
        expose_value=False,
        callback=_keep_color,
        help="Colour and tables, always or never; by default on a terminal only (NO_COLOR counts).",
    )(function)


def wants_color() -> bool | None:
    """What the user asked for: colours, none, or nothing (None)."""
    return click.get_current_context().color


def input_arguments(function: _F) -> _F:
    """FILE… with the options that say how to read them."""
    decorators = (
        click.argument(
            "files",
            nargs=-1,
            required=True,
            metavar="FILE...",
            type=click.Path(path_type=str, allow_dash=True),
        ),
        click.option(
            "--from",
            "source_format",
            metavar="FORMAT",
            type=FormatName(writing=False),
            help="Read as this format instead of finding it by content.",
        ),
        click.option(
            "--encoding",
            metavar="NAME",
            help="Character encoding of text that declares none (found by content by default).",
        ),
    )
    for decorator in reversed(decorators):
        function = decorator(function)
    return function


remarks_option = click.option(
    "--remarks",
    is_flag=True,
    help="Also print, on standard error, what the readers could not place or had to guess.",
)
