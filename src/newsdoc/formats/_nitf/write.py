"""An article to an `nitf` element, valid against NITF 3.6.

Each function writes one part and leaves out what the schema has no room for; the loss report comes
from reading back (`formats.nitf.write`).

Spec: NITF 3.6
"""

from __future__ import annotations

from newsdoc.formats._nitf.write_body import write_body
from newsdoc.formats._nitf.write_head import write_head
from newsdoc.formats._xml.body.write_nitf import NAMESPACE
from newsdoc.formats._xml.escape import attribute, is_nmtoken
from newsdoc.model import Article

__all__ = ["NAMESPACE", "write_nitf"]

VERSION = "-//IPTC//DTD NITF 3.6//EN"
CHANGED = ("September 11, 2009", "12:26")
"""What the schema fixes for `change.date` and `change.time`."""


def write_nitf(article: Article) -> str:
    """The article as an `nitf` element, without an XML declaration.

    Characters that XML forbids are written as they are: see `formats._xml.legal`.

    Example:
        >>> print(write_nitf(Article(guid="1"))[:60])
        <nitf xmlns="http://iptc.org/std/NITF/2006-10-18/" version="

    Spec: NITF 3.6, nitf
    """
    out: list[str] = []
    number = next((i.value for i in article.alternative_ids if i.role == "uno"), None)
    kind = next((p.value for p in article.properties if p.name == "nitf.class"), None)
    out.append(
        f'<nitf xmlns="{NAMESPACE}" version="{VERSION}" change.date="{CHANGED[0]}"'
        f' change.time="{CHANGED[1]}"{attribute("uno", number)}'
        f"{attribute('baselang', article.language)}{_class(kind)}>"
    )
    write_head(out, article)
    write_body(out, article)
    out.append("</nitf>")
    return "".join(out)


def _class(value: str | None) -> str:
    if value is None or not all(is_nmtoken(word) for word in value.split()):
        return ""
    return attribute("class", value) if value.split() else ""
