"""The Flex types of NewsML-G2: which attributes and elements each use of a concept may have."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import attrs

from newsdoc.formats.newsml_g2._write_values import POWER
from newsdoc.formats.newsml_g2._writing import Writing
from newsdoc.model import Property


@attrs.frozen
class Flex:
    """What a Flex type has."""

    attributes: dict[str, str]
    """Kinds of its attributes."""
    literal: bool = True
    """Whether it takes a literal in place of a code."""
    defined: bool = False
    """Whether definitions, notes and facets may stand in it."""
    related: bool = False
    """Whether relations may stand in it."""
    nested: bool = False
    """Whether it is a relation, in which some relations may stand again."""
    details: Callable[[Writing, Any, Sequence[Property]], None] | None = None
    """Writes the details that may stand in it; None where there are none."""
    faceted: bool = False
    """Whether the main concept and facets of a subject may stand in it."""
    open: bool = False
    """Whether elements of other namespaces may stand in it."""
    any: bool = False
    """Whether any element may, in any order."""
    kept: dict[str, str] = attrs.field(init=False)
    """Kinds of the attributes that may be kept as properties."""

    def __attrs_post_init__(self) -> None:
        literal = {"literal": "line"} if self.literal else {}
        object.__setattr__(self, "kept", {**self.attributes, **literal})


BASE = {**POWER, "type": "qcode", "typeuri": "iri"}
_SCORES = {"relevance": "percent", "confidence": "percent", "derivedfrom": "qcodes"}
_VALID = {"validfrom": "date", "validto": "date"}
_REL = {**BASE, **_VALID, "rel": "qcode", "reluri": "iri", "rank": "count"}

SUBJECT = Flex(
    {**BASE, **_SCORES, "rank": "count"}, defined=True, related=True, faceted=True, open=True
)
GENRE = SUBJECT
MEMBER = Flex(BASE, defined=True, related=True, open=True)
SIGNAL = Flex(
    {**BASE, "severity": "qcode", "severityuri": "iri"}, defined=True, related=True, open=True
)
AUDIENCE = Flex({**BASE, **_SCORES, "significance": "count"}, defined=True, related=True, open=True)
QUALIFIED = Flex({**POWER}, literal=False)
PLAIN = Flex({**BASE, **_VALID})
FACET = Flex({**BASE, **_VALID, "rel": "qcode", "reluri": "iri"})
RELATION = Flex(_REL, nested=True)
VALUED = Flex(
    {**_REL, "value": "any", "valuedatatype": "none", "valueunit": "qcode", "valueunituri": "iri"},
    nested=True,
)
INNER = Flex(VALUED.attributes)
ADDRESS_PART = Flex(
    {**BASE, "role": "qcode", "roleuri": "iri"}, defined=True, related=True, open=True
)
