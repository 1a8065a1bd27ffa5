"""Fixing files: what `validate --fix` writes back, what `--diff` shows, and what neither may do."""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Sequence

import attrs
import orjson

import newsdoc
from newsdoc import FORMATS, Article, Diagnostic
from newsdoc._counted import counted
from newsdoc.cli.inputs import Input, Tally
from newsdoc.cli.outputs import write_bytes
from newsdoc.cli.terminal import clean, complain, in_options
from newsdoc.errors import NewsdocError
from newsdoc.fixes import apply
from newsdoc.fixes.source import patch
from newsdoc.formats._base import Format
from newsdoc.validation import Profile

_ROUNDS = 10
_GZIP = b"\x1f\x8b"


@attrs.frozen(kw_only=True)
class Fixed:
    """An input after its fixes."""

    articles: tuple[Article, ...]
    """The stories, fixed where they could be written back, as they were elsewhere."""
    data: bytes
    """The file's bytes after them."""
    count: int = 0
    """Findings that were fixed."""


def fix_input(
    source: Input,
    data: bytes,
    result: newsdoc.ParseResult,
    profile: Profile,
    tally: Tally,
    *,
    encoding: str | None = None,
) -> Fixed:
    """The file with the safe fixes of its stories; as it was, after that was told, where not.

    Words are changed in place, so that all else of the file stays as it is. What is no change of
    words needs the file written anew, in its own format, and only when nothing of it is lost by
    that: the writer carries all of it, what the reader could not place is there again, and what is
    written reads as what was meant.
    """
    row = FORMATS[result.format]
    if source.path is not None and source.path.read_bytes()[:2] == _GZIP:
        message = f"{source.name}: a packed file cannot be fixed (unpack it first)"
        tally.fail(message, file=source.name, undone="fixed")
        return Fixed(articles=result.articles, data=data)

    def read(data: bytes) -> tuple[Article, ...]:
        # Quotes that the reader finds are not in the file, so they must not get into it.
        return newsdoc.parse_all(data, format=result.format, quotes=False, encoding=encoding)

    try:
        stored = result.articles if row.native else read(data)
    except NewsdocError as error:  # a part of it cannot be read, which was told
        reason = f"is not fixed, for not all of it can be read: {in_options(error)}"
        tally.fail(f"{source.name}: {reason}", file=source.name, undone="fixed")
        return Fixed(articles=result.articles, data=data)
    count = 0
    for _ in range(_ROUNDS):
        found = [[*newsdoc.validate(_judged(article, row), profile)] for article in stored]
        patched = patch(data, stored, found, read, encoding=encoding)
        if not patched.done:
            break
        data, stored, count = patched.data, patched.articles, count + len(patched.done)
    pairs = [_fixed(article, row, profile) for article in stored]
    if more := sum(number for _, number in pairs):
        fixed = tuple(article for article, _ in pairs)
        refusal, written = _written(fixed, data, row, encoding)
        if refusal is None:
            stored, data, count = fixed, written, count + more
        else:
            what = counted(more, "more finding" if count else "finding")
            message = f"{what} could be fixed, but {refusal}"
            tally.fail(f"{source.name}: {message}", file=source.name, undone="fixed")
    articles = tuple(_judged(article, row) for article in stored) if count else result.articles
    return Fixed(articles=articles, data=data, count=count)


def _judged(article: Article, row: Format) -> Article:
    """The story as it is judged: with its quotes."""
    return article if row.native else newsdoc.find_quotes(article)


def _fixed(article: Article, row: Format, profile: Profile) -> tuple[Article, int]:
    """The story as it is to be stored, with its fixes, and how many there were."""
    count = 0
    for _ in range(_ROUNDS):
        changed, applied = apply(article, newsdoc.validate(_judged(article, row), profile))
        if not applied or changed == article:
            break
        article, count = changed, count + len(applied)
    return article, count


def _written(
    articles: tuple[Article, ...], data: bytes, row: Format, encoding: str | None
) -> tuple[str | None, bytes]:
    """Why the file cannot be written back, or its new bytes."""
    if row.write is None:
        return f"the format {row.name} can only be read (convert the file first)", b""
    if len(articles) > 1 and row.name != "jsonl":
        return f"several stories cannot be written as one {row.name} file", b""
    try:
        made = [newsdoc.serialize_result(article, row) for article in articles]
        lost = [d for one in made for d in one.diagnostics]
        if lost:
            return f"writing it anew would lose {_listed(lost)}", b""
        written = b"".join(one.data for one in made)
        if row.name == "newsdoc" and b"\n " in data.rstrip():
            written = orjson.dumps(orjson.loads(written), option=orjson.OPT_INDENT_2) + b"\n"
        back = newsdoc.parse_result(written, format=row.name, quotes=False)
        if back.articles != articles:
            return f"{row.name} would not read back the same", b""
        # What the reader could not place stands in the file only, and must still stand there.
        before = newsdoc.parse_result(data, format=row.name, quotes=False, encoding=encoding)
        if unplaced := _missing(before.diagnostics, back.diagnostics):
            return f"writing it anew would lose {_listed(unplaced)}", b""
    except NewsdocError as error:
        return f"it cannot be written: {error}", b""
    return None, written


def _missing(before: Sequence[Diagnostic], after: Sequence[Diagnostic]) -> list[Diagnostic]:
    """Remarks of the reader on the file as it was that it does not make on the new one."""
    left = Counter((d.code, d.value) for d in after)
    missing = []
    for diagnostic in before:
        key = (diagnostic.code, diagnostic.value)
        if left[key] > 0:
            left[key] -= 1
        else:
            missing.append(diagnostic)
    return missing


def _listed(diagnostics: Sequence[Diagnostic]) -> str:
    first = diagnostics[0]
    place = first.where.path or first.where.pointer or f"line {first.where.line}"
    more = f" and {len(diagnostics) - 1} more" if len(diagnostics) > 1 else ""
    return f"{place} ({first.message}){more}"


def write_back(source: Input, fixed: Fixed) -> None:
    """Write the fixed file over the old one.

    Raises:
        WriteError: when the file cannot be written.
    """
    write_bytes(str(source.path), fixed.data)
    complain(f"{source.name}: {counted(fixed.count, 'finding')} fixed")


def diff(source: Input, before: bytes, after: bytes, *, color: bool) -> str:
    """The change of a file as a unified diff; JSON of one line is spread over many first."""
    name = "stdin" if source.path is None else source.name
    old, new = (_lines(data) for data in (before, after))
    lines = difflib.unified_diff(old, new, f"a/{name}", f"b/{name}", lineterm="")
    if not color:
        return "".join(f"{line}\n" for line in lines)
    return "".join(f"{_painted(clean(line))}\n" for line in lines)


def _lines(data: bytes) -> list[str]:
    if data[:1] == b"{" and data.count(b"\n") <= 1:
        data = orjson.dumps(orjson.loads(data), option=orjson.OPT_INDENT_2)
    return data.decode("utf-8", "replace").splitlines()


def _painted(line: str) -> str:
    code = {"+": "32", "-": "31", "@": "36"}.get(line[:1])
    if line.startswith(("+++", "---")):
        code = "1"
    return line if code is None else f"\x1b[{code}m{line}\x1b[0m"
