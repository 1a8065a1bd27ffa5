"""NewsML 1.0 to 1.2: the news document of the IPTC before NewsML-G2.

Reading: `read` has the document, `item` the NewsItem, `story` the components, `content` the texts,
`media` the pictures, `lines` and `metadata` what stands around them.

Spec: NewsML 1.2 (IPTC, 10 October 2003)
"""

from __future__ import annotations

import attrs

from newsdoc.formats._base import Format
from newsdoc.formats.newsml_1.read import NAME, read, sniff
from newsdoc.formats.newsml_1.write import write
from newsdoc.model import Article

CODES: dict[str, str] = {
    "NL101": "carrier: how the file is made (format of the text, roles, sizes), which is not kept",
    "NL102": "media-type: the class that a MediaType is kept as",
    "NL103": "said-otherwise: the text inside says something else than NewsML around it",
    "NL104": "no-article: an item of several that holds no story",
    "NL105": "placed: a name that became a field of the article",
    "NL106": "cut: plain text that was cut into paragraphs",
    "NL201": "property: NewsML has no place for it; carried as a property that newsdoc reads",
    "NL202": "not-carried: it is not written",
}
"""Remarks of the reader (1xx) and losses of the writer (2xx): code, name, what it says."""

FORMAT = Format(
    name=NAME,
    title="NewsML 1",
    spec="IPTC NewsML 1.2 (reads 1.0 to 1.2)",
    media_types=("text/vnd.IPTC.NewsML", "application/xml", "text/xml"),
    suffixes=(".newsml.xml", ".newsml", ".newsml1.xml", ".newsml12.xml"),
    sniff=sniff,
    read=read,
    write=write,
    several=True,
    carries=tuple(field.name for field in attrs.fields(Article)),
)
