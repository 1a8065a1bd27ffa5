"""`newsdoc rule`: the rules, and what there is to read about each."""

from __future__ import annotations

import json
from difflib import get_close_matches

import click
from rich import box
from rich.markdown import Markdown
from rich.table import Table
from rich.text import Text as Line

from newsdoc.cli.options import Command, color_option, wants_color
from newsdoc.cli.profiles import chosen_profile
from newsdoc.cli.terminal import one_line, screen
from newsdoc.validation.engine import compile_profile
from newsdoc.validation.rule_pages import AREAS, RulePage, rule_page, rule_pages


@click.command(
    "rule",
    cls=Command,
    short_help="List the rules, or explain one.",
    examples=(
        "newsdoc rule",
        "newsdoc rule TX101",
        "newsdoc rule headline-missing",
        "newsdoc rule QU --profile strict",
        "newsdoc rule --profile mine.toml",
    ),
)
@click.argument("codes", nargs=-1, metavar="[CODE]...")
@click.option(
    "--profile",
    metavar="NAME|FILE",
    help="Tell of the list what this profile makes of each; only what it has on.",
)
@click.option(
    "--output",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="Form of the answer.",
)
@color_option
def command(codes: tuple[str, ...], profile: str | None, output: str) -> None:
    """Explain rules by code or name, or list those of an area (QU), or all."""
    wanted = _wanted(codes)
    severities = {page.code: str(page.severity) for page in wanted}
    if profile is not None:
        severities = _severities(profile)
        wanted = [page for page in wanted if page.code in severities]
    if output == "json":
        rows = [
            {
                "code": page.code,
                "name": page.name,
                "severity": severities[page.code],
                "summary": page.summary,
                "since": page.since,
                "spec": page.spec,
                "text": page.body,
            }
            for page in wanted
        ]
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
    elif codes and all(code.upper() not in AREAS for code in codes):
        _explain(wanted)
    else:
        _list(wanted, severities)


def _wanted(codes: tuple[str, ...]) -> list[RulePage]:
    if not codes:
        return [*rule_pages()]
    found: list[RulePage] = []
    for code in codes:
        if code.upper() in AREAS:
            found += [page for page in rule_pages() if page.code[:2] == code.upper()]
        elif (page := rule_page(code)) is not None:
            found.append(page)
        else:
            raise click.UsageError(f"there is no rule '{one_line(code)}'{_advice(code)}")
    return found


def _advice(code: str) -> str:
    """What may have been meant: a name that is near, or a code of the area."""
    area = code[:2].upper()
    if area in AREAS and code[2:].isdigit():  # the next number is seldom what was meant
        return f" ('newsdoc rule {area}' lists those of the area)"
    near = get_close_matches(code.lower(), [page.name for page in rule_pages()], 1)
    meant = f", perhaps '{near[0]}' is meant" if near else ""
    return f"{meant} ('newsdoc rule' lists them)"


def _severities(profile: str) -> dict[str, str]:
    """What a profile makes of the rules that it has on."""
    compiled = compile_profile(chosen_profile(profile, (), ()))
    found = {code: str(severity) for _, code, severity in compiled.rules}
    if compiled.structure is not None:
        found |= {code: str(severity or "error") for code, severity in compiled.severities.items()}
    return found


def _explain(pages: list[RulePage]) -> None:
    console = screen(color=wants_color(), max_width=100)
    for page in pages:
        if console.is_terminal:
            console.print(Markdown(page.markdown(1)))
        else:
            click.echo(page.markdown(1))


def _list(pages: list[RulePage], severities: dict[str, str]) -> None:
    console = screen(color=wants_color())
    if not console.is_terminal:
        for page in pages:
            click.echo(f"{page.code}\t{page.name}\t{severities[page.code]}\t{page.summary}")
        return
    styles = {"error": "red", "warning": "yellow", "info": "cyan"}
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for title in ("Code", "Name", "Severity", "What"):
        table.add_column(title, no_wrap=title != "What")
    area = None
    for page in pages:
        if area not in (None, page.code[:2]):
            table.add_section()
        area = page.code[:2]
        severity = severities[page.code]
        table.add_row(page.code, page.name, Line(severity, styles[severity]), page.summary)
    console.print(table)
