"""Code, HTML and pieces in other formats to Markdown."""

from __future__ import annotations

import re

from newsdoc.formats.markdown.escape import without_forbidden
from newsdoc.formats.markdown.parser import parse
from newsdoc.formats.markdown.signs import EMPTY, RAW_FENCE


def fenced(text: str, info: str) -> list[str]:
    """A code block between fences that are longer than any in it."""
    text = without_forbidden(text)
    info = " ".join(without_forbidden(info).split())
    sign = "~" if "`" in info else "`"
    longest = max((len(run) for run in re.findall(f"{sign}{{3,}}", text)), default=2)
    if not RAW_FENCE.fullmatch(info):
        info = re.sub(r"[\\&]", r"\\\g<0>", info)
    fence = sign * (longest + 1)
    return [f"{fence}{info}", *(text.split("\n") if text else []), fence]


def is_one_html_block(data: str) -> bool:
    """Whether CommonMark takes it as one block of HTML that ends with it."""
    if not data.startswith("<") or data == EMPTY or data.endswith("\n"):
        return False
    tokens, _, _ = parse(f"{data}\n\nend")
    return [token.type for token in tokens] == [
        "html_block",
        "paragraph_open",
        "inline",
        "paragraph_close",
    ] and tokens[0].content.removesuffix("\n") == data
