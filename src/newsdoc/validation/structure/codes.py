"""The findings of a profile's structural demands: their codes, names and what they mean."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newsdoc.diagnostics import Severity
from newsdoc.validation._base import Finding


class StructureCode(NamedTuple):
    """A row of the table; a profile selects, ignores and grades these like rules."""

    code: str
    name: str
    says: str
    """What is found, in one sentence."""
    key: str
    """The key of a profile that demands it."""


STRUCTURE: tuple[StructureCode, ...] = (
    StructureCode("ST101", "required-missing", "A field that must be there is not.", "required"),
    StructureCode("ST102", "forbidden-present", "A field that must not be there is.", "forbidden"),
    StructureCode("ST103", "value-not-allowed", "A value is none of those allowed.", "enum"),
    StructureCode("ST104", "pattern-mismatch", "A value does not match its pattern.", "pattern"),
    StructureCode("ST105", "format-mismatch", "A value is not of its format.", "format"),
    StructureCode("ST106", "length-out-of-range", "A text is too long or too short.", "max-length"),
    StructureCode("ST107", "number-out-of-range", "A number is too large or too small.", "max"),
    StructureCode("ST108", "too-few", "There are too few of something.", "min-count"),
    StructureCode("ST109", "too-many", "There are too many of something.", "max-count"),
    StructureCode("ST110", "undeclared", "No entry declares the object.", "only-declared"),
    StructureCode("ST111", "scheme-not-allowed", "A concept is of no allowed scheme.", "schemes"),
    StructureCode("ST112", "mark-not-allowed", "A text has a mark that it must not have.", "marks"),
    StructureCode("ST113", "reference-unresolved", "An id leads nowhere.", "refers-to"),
    StructureCode("ST114", "value-repeated", "A value that must be unique comes twice.", "unique"),
    StructureCode("ST115", "deprecated", "A field is still used and should not be.", "deprecated"),
    StructureCode("ST116", "field-not-allowed", "A field is set that is not among `only`.", "only"),
    StructureCode("ST117", "not-first", "The first object is not the one that must be.", "first"),
    StructureCode("ST118", "template-mismatch", "A value is not what others make it.", "template"),
    StructureCode(
        "ST119", "html-not-allowed", "A string has markup that it must not have.", "html"
    ),
)
"""All of them, sorted by code."""


class Fault(NamedTuple):
    """A finding of the structure, with its code and the severity that its entry asks for."""

    code: str
    severity: Severity
    finding: Finding


Faults = Iterator[Fault]
