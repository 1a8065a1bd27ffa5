"""Signs by which this Markdown says what CommonMark has no word for."""

from __future__ import annotations

import re

CREDIT = "— "
"""What the last line of a block quotation or a caption begins with when it names its author."""

CAPTION = "Table: "
"""What the paragraph after a table begins with when it is its caption. Spec: pandoc, table_captions"""

EMPTY = "<!-- empty paragraph -->"
"""How a paragraph without words is written, since CommonMark has none."""

ASIDE = "aside"
"""Callout of an aside without a role."""

EMBED = "embed"
"""Callout of an embed."""

CALLOUT = re.compile(r"\[!([A-Za-z][A-Za-z0-9_-]*)\](?: |$)")
"""Begin of a block quotation that is an aside or an embed (`> [!note] Title`)."""

RAW_FENCE = re.compile(r"\{=([^\s{}`]+)\}")
"""Info string of a fence around a piece in another format. Spec: pandoc, raw_attribute"""
