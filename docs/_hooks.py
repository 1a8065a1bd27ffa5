"""For the docs tool: pages of formats and rules are found or made, what only tests need is not shown."""
# ruff: noqa: INP001  (loaded by its path)

from __future__ import annotations

from pathlib import Path
from typing import Any

from mkdocs.structure.files import File

_RULES = "rules/*.md"
_FORMATS = "formats/index.md"
_ABOUT_FORMATS = """A file's format is told by its content; `format=` (`--from` on the command line) names it where
that is not enough. Each page says what goes where, and what is lost.
"""
_ABOUT = """What each code of [validation](../validation.md) means, and which of the
[profiles](../profiles.md) that come along have it on. `newsdoc rule CODE` prints the same."""


def on_config(config: Any) -> Any:
    """Put the pages that a pattern of the navigation (`formats/*.md`) stands for in its place."""
    docs = Path(config.docs_dir)
    config.nav = [_expanded(entry, docs) for entry in config.nav]
    return config


def _expanded(entry: Any, docs: Path) -> Any:
    if not isinstance(entry, dict):
        return entry
    return {title: _place(place, docs) for title, place in entry.items()}


def _place(place: Any, docs: Path) -> Any:
    if place == _RULES:
        return [*_rule_pages()]
    if isinstance(place, list):
        return [_expanded(entry, docs) for entry in place]
    if isinstance(place, str) and "*" in place:
        pages = [page.relative_to(docs).as_posix() for page in sorted(docs.glob(place))]
        return [_FORMATS, *pages]
    return place


def on_files(files: Any, config: Any) -> Any:
    """Add the pages of the rules, which are made of the rules' own docstrings."""
    for name, text in _rule_pages().items():
        files.append(File.generated(config, name, content=text))
    files.append(File.generated(config, _FORMATS, content=_format_table(Path(config.docs_dir))))
    return files


def _format_table(docs: Path) -> str:
    """Every format of the installed table, with the page that names it."""
    from newsdoc import FORMATS  # noqa: PLC0415

    texts = {page.name: page.read_text("utf-8") for page in (docs / "formats").glob("*.md")}
    rows = ["# All formats\n", _ABOUT_FORMATS, "| Format | What it is | | Standard | File names |"]
    rows.append("|---|---|---|---|---|")
    for entry in FORMATS:
        page = f"{entry.name}.md"
        if page not in texts:
            page = next(name for name, text in sorted(texts.items()) if f"`{entry.name}`" in text)
        ways = "read, write" if entry.write else "read"
        names = " ".join(f"`{ending}`" for ending in entry.suffixes)
        cells = [f"[`{entry.name}`]({page})", entry.title, ways, entry.spec, names]
        rows.append(f"| {' | '.join(cells)} |")
    return "\n".join(rows)


def _rule_pages() -> dict[str, str]:
    """A page an area, and the list of all rules before them, by file name."""
    from newsdoc.validation import PROFILES, load_profile  # noqa: PLC0415
    from newsdoc.validation.engine import compile_profile  # noqa: PLC0415
    from newsdoc.validation.rule_pages import AREAS, rule_pages  # noqa: PLC0415

    on = {
        name: {code for _, code, _ in compile_profile(load_profile(name)).rules}
        for name in PROFILES
    }
    index = [f"# Rules\n\n{_ABOUT}\n"]
    pages = {"rules/index.md": ""}
    for area, about in AREAS.items():
        rows = [page for page in rule_pages() if page.code[:2] == area]
        if not rows:
            continue
        name = f"{area.lower()}.md"
        title = f"{area}: {about}"
        head = f"| Code | Name | Severity | What | {' | '.join(PROFILES)} |"
        index += [f"## {title}\n", head, "|---" * (4 + len(PROFILES)) + "|"]
        for page in rows:
            # Structural codes, faults and schema findings are told whatever the profile.
            marks = ["✓" if page.code in on[p] or page.since is None else "" for p in PROFILES]
            link = f"[{page.code}]({name}#{page.code.lower()}-{page.name})"
            cells = [link, page.name, page.severity, page.summary.replace("|", "\\|"), *marks]
            index.append(f"| {' | '.join(cells)} |")
        index.append("")
        pages[f"rules/{name}"] = "\n".join([f"# {title}\n", *(page.markdown() for page in rows)])
    pages["rules/index.md"] = "\n".join(index)
    return pages


def on_page_markdown(markdown: str, **_: Any) -> str:
    """Show an empty line where the examples say that there is one."""
    return markdown.replace("<BLANKLINE>\n", "\n")
