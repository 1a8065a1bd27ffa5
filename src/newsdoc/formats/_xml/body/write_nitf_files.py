"""The files of NITF's `media`: references to them, their data, and named values beside them.

Spec: NITF 3.6, media-reference, media-object, media-metadata
"""

from __future__ import annotations

from newsdoc.formats._xml.escape import attribute, is_nmtoken
from newsdoc.formats._xml.escape import text as escaped
from newsdoc.model import Rendition


def write_metadata(out: list[str], name: str, value: str | None) -> None:
    """Append a named value of a media object."""
    out.append(f"<media-metadata{attribute('name', name)}{attribute('value', value)}/>")


def write_reference(
    out: list[str], file: Rendition, alternative: str | None, notice: str | None
) -> None:
    """Append the reference to a file, and its data where the article holds them.

    Args:
        out: pieces of the document.
        file: what is written.
        alternative: the words for those who cannot see it.
        notice: the copyright notice.
    """
    extra = {p.name: p.value for p in file.properties if p.value is not None}
    out.append(
        f"<media-reference{attribute('source', file.href)}{attribute('name', file.name)}"
        f"{attribute('mime-type', file.content_type)}{attribute('coding', file.format)}"
    )
    if file.duration is not None:
        out.append(attribute("time", str(file.duration)))
    elif "time" in extra:
        out.append(attribute("time", extra["time"]))
    out.append(attribute("time-unit-of-measure", file.duration_unit))
    out.extend(attribute(name, extra.get(name)) for name in ("source-credit", "outcue", "imagemap"))
    if file.href is not None:
        out.append(attribute("data-location", extra.get("data-location")))
    out.append(attribute("copyright", notice) + attribute("alternate-text", alternative))
    for name, size in (("height", file.height), ("width", file.width)):
        if size is not None:
            out.append(attribute(name, size))
        elif name in extra and is_nmtoken(extra[name]):
            out.append(attribute(name, extra[name]))
    if extra.get("noflow") == "noflow":
        out.append(' noflow="noflow"')
    text = extra.get("text")
    out.append(f">{escaped(text)}</media-reference>" if text else "/>")
    if file.data is not None:
        encoding = attribute("encoding", file.encoding or "")
        out.append(f"<media-object{encoding}>{escaped(file.data)}</media-object>")
