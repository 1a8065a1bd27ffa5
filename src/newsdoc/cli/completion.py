"""`newsdoc completion`: the script that makes a shell complete commands, options and formats."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from newsdoc.cli.options import Command


@click.command(
    "completion",
    cls=Command,
    short_help="Print the script for shell completion.",
    examples=(
        "newsdoc completion bash > ~/.local/share/bash-completion/completions/newsdoc",
        "newsdoc completion zsh > ~/.zfunc/_newsdoc      (a folder of your fpath)",
        "newsdoc completion fish > ~/.config/fish/completions/newsdoc.fish",
    ),
)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def command(ctx: click.Context, shell: str) -> None:
    """Print the script that makes the shell complete what you type."""
    kind = get_completion_class(shell)
    if kind is None:
        raise click.UsageError(f"no completion for {shell} in this version of click")
    script = kind(ctx.find_root().command, {}, "newsdoc", "_NEWSDOC_COMPLETE")
    # click's `source` first asks bash for its version; the script itself depends on none.
    click.echo(script.source_template % script.source_vars())
