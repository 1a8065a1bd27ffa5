"""`newsdoc schema`: the JSON Schema of the native form."""

from __future__ import annotations

import json

import click

import newsdoc
from newsdoc.cli.options import Command
from newsdoc.cli.outputs import write_bytes


@click.command(
    "schema",
    cls=Command,
    short_help="Print the JSON Schema of the native form.",
    examples=("newsdoc schema > newsdoc.schema.json",),
)
def command() -> None:
    """Print the JSON Schema (2020-12) of newsdoc's own JSON."""
    text = json.dumps(newsdoc.json_schema(), ensure_ascii=False, indent=2) + "\n"
    write_bytes("-", text.encode())
