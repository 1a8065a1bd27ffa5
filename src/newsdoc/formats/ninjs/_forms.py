"""Values that the schemas describe as URIs or full date-times, and that are none.

`format` is an annotation in JSON Schema: such values are valid, and the writer carries them rather
than losing an address or a day. Some validators check forms all the same, so the writer names them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Literal

from newsdoc.formats.ninjs._names import COLUMNS, Version

Form = Literal["URI", "date-time"]

_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[!#-;=?-\[\]_a-z~%]+", re.ASCII)
_TIME = re.compile(
    r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)", re.ASCII | re.IGNORECASE
)
_URIS = frozenset({"uri", "href", "scheme", "schema"})
_TIMES = ("created", "modified", "content_created", "embargoed", "expires")
_OWN = {"associations": "media", "renditions": "media", "rights_info": "rights"}
"""Fields of the article behind properties that are not called like one."""


def bare_forms(node: dict[str, Any], version: Version) -> Iterator[tuple[str, Form, str]]:
    """Field of the article, form, and value of each that does not have its form.

    Example:
        >>> list(bare_forms({"uri": "story-7", "expires": "2031-05-04T08:15:00Z"}, 3))
        [('guid', 'URI', 'story-7')]
    """
    columns = COLUMNS[version]
    times = {columns[field] for field in _TIMES}
    uris = _URIS | {
        name
        for field in ("symbol_type", "rights_language", "linked_rights")
        if (name := columns[field]) is not None
    }
    fields = {name: field for field, name in columns.items() if name is not None}
    waiting: list[tuple[str, Any]] = [
        (fields.get(key, key), {key: value}) for key, value in reversed(node.items())
    ]
    while waiting:
        field, value = waiting.pop()
        if isinstance(value, list):
            waiting += [(field, part) for part in reversed(value)]
        if not isinstance(value, dict):
            continue
        for key, part in value.items():
            if isinstance(part, dict | list):
                waiting.append((field, part))
            elif key in uris or (key == "role" and field == "trust_indicators"):
                if field not in ("genres", "alternative_ids") and not _URI.fullmatch(str(part)):
                    yield _OWN.get(field, field), "URI", part
            elif key in times and not _TIME.fullmatch(str(part)):
                yield _OWN.get(field, field), "date-time", part
