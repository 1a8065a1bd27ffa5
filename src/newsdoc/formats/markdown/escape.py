"""Words to Markdown that reads back as just these words."""

from __future__ import annotations

import re

_SIGNS = re.compile(
    r"[\\`*]"
    # [having] is no link without an address or a definition; [x], [!x] and [^x] mean things elsewhere
    r"|\[(?!(?![ xX]\]|\^)[^\[\]\\()*_`<>!]{1,80}\](?:[^(\[:]|$))"
    r"|(?<![^\W_])_|_(?![^\W_])"  # not inside of a word: snake_case needs no escape
    r"|<(?=[A-Za-z/!?])"
    r"|&(?=\#?\w)"
    r"|~(?=~)|(?<=~)~"
)
_LINE_START = re.compile(
    r"(?:[-+](?=[ \t]|$)"  # bullet
    r"|\#{1,6}(?=[ \t]|$)"  # heading
    r"|>"  # block quotation
    r"|=+[ \t]*$"  # underline of a heading
    r"|[-:|][-:| \t]*$"  # underline of a heading or a table head, divider
    r"|~{3}"  # fence
    r"|\d{1,9}(?P<end>[.)])(?=[ \t]|$))"  # numbered item
)
_FORBIDDEN = re.compile("[\x00\ud800-\udfff]")
_SPACE_BY_NUMBER = re.compile(r"[\t\f\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]")


def escape(text: str, *, in_link: bool = False, first: bool = False, last: bool = False) -> str:
    r"""Words without a line end, with everything escaped that would be markup.

    `first` and `last` say that markup touches that end of the words.

    Example:
        >>> print(escape("5 * 3 [sic] snake_case &amp;"))
        5 \* 3 [sic] snake_case \&amp;
    """
    escaped = _SIGNS.sub(r"\\\g<0>", text)
    if in_link:
        escaped = re.sub(r"(?<!\\)\[|\]", r"\\\g<0>", escaped)
    # A sign at the edge has the markup for a neighbour, whatever stands there in the words.
    if first and escaped[:1] in {"_", "~"}:
        escaped = "\\" + escaped
    if last and escaped[-1:] in {"_", "~", "!", "<"} and escaped[-2:-1] != "\\":
        escaped = f"{escaped[:-1]}\\{escaped[-1]}"
    return escaped.replace("\r", "&#13;") if "\r" in escaped else escaped


def escape_line_start(escaped: str) -> str:
    r"""The same, where it begins a line and would begin a block.

    Example:
        >>> print(escape_line_start("1. May"), escape_line_start("# 5"))
        1\. May \# 5
    """
    found = _LINE_START.match(escaped)
    if found is None:
        return escaped
    at = found.start("end") if found["end"] else 0
    return f"{escaped[:at]}\\{escaped[at:]}"


def keep_space(escaped: str, *, start: bool, end: bool) -> str:
    """The same, with white space at the start or the end written so that it is not trimmed."""
    if start and escaped and _SPACE_BY_NUMBER.match(escaped[0]):
        escaped = f"&#{ord(escaped[0])};{escaped[1:]}"
    if end and escaped and _SPACE_BY_NUMBER.match(escaped[-1]):
        escaped = f"{escaped[:-1]}&#{ord(escaped[-1])};"
    return escaped


def without_forbidden(text: str) -> str:
    """The words with what no UTF-8 Markdown can hold (NUL, lone surrogates) as U+FFFD."""
    return _FORBIDDEN.sub("\ufffd", text)


def destination(href: str) -> str:
    """An address between the round brackets of a link.

    Example:
        >>> destination("/a b"), destination("/a_b(c)")
        ('</a b>', '/a_b(c)')
    """
    plain = re.fullmatch(r"(?!<)[^\s\\&()\x00-\x1f\x7f]+(?:\([^\s\\&()\x00-\x1f\x7f]*\))?", href)
    if plain:
        return href
    return f"<{_within(href, '<>')}>"


def quoted(title: str) -> str:
    """A title between quotation marks."""
    return f'"{_within(title, chr(34))}"'


def _within(text: str, ends: str) -> str:
    text = re.sub(r"&(?=\#?\w)|[\\" + ends + "]", r"\\\g<0>", text)
    return text.replace("\n", "&#10;").replace("\r", "&#13;")
