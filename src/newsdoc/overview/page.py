"""The figures as one self-contained HTML page: no script, nothing loaded, light or dark."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from importlib.resources import files

from newsdoc.overview.figures import Figures, Finding, Voice
from newsdoc.overview.plots import bars, mainly, timeline

_NO_TABLES = (
    "There is no more to count: the folder has no tables and no stories in JSON lines. "
    "<code>newsdoc convert … --to parquet</code> makes them."
)
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def page(figures: Figures, title: str) -> str:
    """The page, as a whole HTML document.

    Args:
        figures: what `measure` has counted.
        title: heading of the page: the name of the archive.

    Example:
        >>> none = Figures(stories=0, words=0, quotes=0, speakers=0, dated=0, days=(), sources=(),
        ...     languages=(), sections=(), voices=(), quoted=(), kinds=(), findings=(), rejected=())
        >>> "<h1>wire &amp; web</h1>" in page(none, "wire & web")
        True
    """
    style = files(__package__).joinpath("page.css").read_text("utf-8")
    sections = "".join(
        f"<section><h2>{escape(name)}</h2>{body}</section>"
        for name, body in _sections(figures)
        if body
    )
    if not (figures.sources or figures.kinds or figures.findings):
        sections = f'<p class="dim">{_NO_TABLES}</p>{sections}'
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)} – report</title><style>{style}</style></head><body>"
        f"<header><h1>{escape(title)}</h1>{_range(figures)}</header>{_totals(figures)}{sections}"
        "<footer>Made by newsdoc. Speakers are counted by name and kind over all stories; gender is "
        "what the stories tell by pronoun, title or first name.</footer></body></html>\n"
    )


def _sections(figures: Figures) -> Iterable[tuple[str, str]]:
    if figures.sources:  # else there is no table of articles
        drawn, stray = mainly(figures.days)
        notes = [f"{_stories(count)} dated {day}, far from the others." for day, count in stray]
        if undated := figures.stories - figures.dated:
            notes.append(f"{_stories(undated)} without a date.")
        note = f'<p class="dim">Not drawn: {" ".join(notes)}</p>' if notes else ""
        yield "Stories by time", timeline(drawn) + note
    halves = [
        f"<div>{bars(rows, 'stories')}</div>"
        for rows in (figures.sources, figures.languages)
        if rows
    ]
    if halves:
        yield "Stories by source and language", f'<div class="columns">{"".join(halves)}</div>'
    if figures.sections:
        yield "Stories by section", bars(figures.sections, "stories")
    if figures.voices:
        yield "Most quoted", _voices(figures.voices)
    if figures.quoted:
        halves = [f"<div>{bars(rows, 'quotes')}</div>" for rows in (figures.quoted, figures.kinds)]
        yield "Who is quoted, and how", f'<div class="columns">{"".join(halves)}</div>'
    if figures.findings:
        yield "Findings", _findings(figures.findings)
    if figures.rejected:
        yield "Set aside", bars(figures.rejected, "inputs")


def _stories(count: int) -> str:
    return "1 story" if count == 1 else f"{count:,} stories"


def _range(figures: Figures) -> str:
    if not figures.days:
        return ""
    return f'<p class="dim">{figures.days[0][0]} to {figures.days[-1][0]}</p>'


def _totals(figures: Figures) -> str:
    told = [(figures.stories, "story", "stories")]
    if figures.sources:  # there is a table of articles
        told.append((figures.words, "word", "words"))
    if figures.sources or figures.kinds:
        told.append((figures.quotes, "quote", "quotes"))
        told.append((figures.speakers, "named speaker", "named speakers"))
    rejected = sum(bar.count for bar in figures.rejected)
    told.append((rejected, "input set aside", "inputs set aside"))
    items = "".join(
        f"<li><b>{count:,}</b> <span>{one if count == 1 else several}</span></li>"
        for count, one, several in told
    )
    return f'<ul class="totals">{items}</ul>'


def _voices(voices: Iterable[Voice]) -> str:
    rows = "".join(
        f'<tr><th scope="row" dir="auto">{escape(one.name)}</th>'
        f'<td dir="auto">{escape(one.role or "")}</td>'
        f"<td>{escape(_kind(one))}</td>"
        f'<td class="number">{one.quotes:,}</td><td class="number">{one.words:,}</td>'
        f'<td class="number">{one.stories:,}</td></tr>'
        for one in voices
    )
    return (
        '<div class="scroll"><table><thead><tr><th>speaker</th><th>role</th><th></th>'
        '<th class="number">quotes</th><th class="number">direct words</th><th class="number">stories</th>'
        f"</tr></thead><tbody>{rows}</tbody></table></div>"
    )


def _kind(voice: Voice) -> str:
    if voice.kind == "organisation":
        return "organisation"
    return {"female": "woman", "male": "man"}.get(voice.gender or "", "person")


def _findings(findings: Iterable[Finding]) -> str:
    rows = "".join(
        f"<tr><td>{escape(one.code)}</td><td><span class='{escape(one.severity)}'>"
        f'{escape(one.severity)}</span></td><td dir="auto">{escape(one.message)}</td>'
        f'<td class="number">{one.count:,}</td><td class="number">{one.stories:,}</td></tr>'
        for one in findings
    )
    return (
        '<div class="scroll"><table><thead><tr><th>code</th><th>severity</th><th>what</th>'
        '<th class="number">times</th><th class="number">stories</th></tr></thead>'
        f"<tbody>{rows}</tbody></table></div>"
    )
