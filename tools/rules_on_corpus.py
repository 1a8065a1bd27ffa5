"""Write the table of docs/rules-on-the-corpus.md: how often each rule fires on a folder of real files.

    python tools/rules_on_corpus.py FOLDER

The page keeps its words; what stands between the two marks in it is replaced. No text of a file gets
into it, only numbers.
"""

from __future__ import annotations

import datetime as dt
import sys
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import newsdoc
from newsdoc.validation import as_profile, validate
from newsdoc.validation.engine import compile_profile
from newsdoc.validation.rules import RULES

PAGE = Path(__file__).parent.parent / "docs" / "rules-on-the-corpus.md"
START, END = "<!-- table -->", "<!-- end of table -->"
NOW = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
"""What the rules take for now, so that the table is the same on any day."""


class Counts(NamedTuple):
    """What was counted."""

    files: int
    articles: int
    findings: Counter[str]
    touched: Counter[str]
    """Files with a finding, by code."""
    clean: dict[str, int]
    """Articles without a finding, by profile."""


def count(folder: Path) -> Counts:
    """Judge every article of every file that newsdoc reads."""
    findings: Counter[str] = Counter()
    touched: Counter[str] = Counter()
    clean = dict.fromkeys(("default", "strict", "wire", "web"), 0)
    files = articles = 0
    for path in sorted(folder.rglob("*")):
        if not path.is_file() or path.name in ("MANIFEST.tsv", "README.md", "truth.jsonl"):
            continue
        try:
            found = newsdoc.parse_all(path.read_bytes())
        except newsdoc.NewsdocError:
            continue
        files += 1
        articles += len(found)
        codes: set[str] = set()
        for article in found:
            told = [d.code for d in validate(article, "strict", now=NOW)]
            findings.update(told)
            codes.update(told)
            for profile in clean:
                clean[profile] += not any(validate(article, profile, now=NOW))
        touched.update(codes)
    return Counts(files, articles, findings, touched, clean)


def table(counts: Counts) -> str:
    """The counts as Markdown."""
    on = {name: set(_codes(name)) for name in ("default", "wire", "web")}
    lines = [
        f"{counts.files} files, {counts.articles} articles. Without any finding are "
        + ", ".join(f"{number} under `{name}`" for name, number in counts.clean.items())
        + ".",
        "",
        "| rule | on in | files | findings |",
        "|---|---|---:|---:|",
    ]
    for rule in RULES:
        names = [name for name, codes in on.items() if rule.code in codes] or ["strict only"]
        numbers = f"{counts.touched[rule.code]} | {counts.findings[rule.code]}"
        lines.append(f"| {rule.code} {rule.name} | {', '.join(names)} | {numbers} |")
    return "\n".join(lines)


def _codes(profile: str) -> list[str]:
    return [code for _, code, _ in compile_profile(as_profile(profile)).rules]


def main() -> None:
    """Rewrite the page."""
    page = PAGE.read_text("utf-8")
    before, _, rest = page.partition(START)
    after = rest.partition(END)[2]
    new = f"{before}{START}\n\n{table(count(Path(sys.argv[1])))}\n\n{END}{after}"
    PAGE.write_text(new, "utf-8")


if __name__ == "__main__":
    main()
