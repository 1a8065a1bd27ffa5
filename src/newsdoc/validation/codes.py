"""Codes of validation that are not rules: faults of a profile (`PR`), of a schema check (`SC`)."""

from __future__ import annotations

from newsdoc.validation.structure.codes import StructureCode

PROFILE: tuple[StructureCode, ...] = (
    StructureCode("PR101", "profile-unreadable", "The profile is not readable as TOML.", ""),
    StructureCode("PR102", "unknown-key", "A table has a key that means nothing there.", ""),
    StructureCode("PR103", "wrong-type", "A key has a value of another type than it takes.", ""),
    StructureCode(
        "PR104",
        "unknown-name",
        "A rule, severity, format, list, policy, definition or profile is named that there is not.",
        "",
    ),
    StructureCode("PR105", "unknown-path", "A path leads to no field of the model.", ""),
    StructureCode(
        "PR106", "pointless-demand", "A demand cannot be made of what stands at its path.", ""
    ),
    StructureCode(
        "PR107", "bad-pattern", "A pattern is no regular expression, or no element of HTML.", ""
    ),
    StructureCode("PR108", "contradiction", "Two demands can never be met together.", ""),
    StructureCode("PR109", "extends-itself", "A profile or a definition rests on itself.", ""),
    StructureCode("PR111", "entry-of-nothing", "An entry does not say of what it is.", "of"),
)
"""Faults of a profile; while there is one, nothing is validated by it."""

ALL = "ALL"
"""What names all rules in a profile."""
SCHEMA: tuple[StructureCode, ...] = (
    StructureCode(
        "SC101",
        "not-well-formed",
        "The data is no XML or JSON, so that no schema can judge it.",
        "",
    ),
    StructureCode("SC102", "schema-mismatch", "The data does not fit the XML schema or DTD.", ""),
    StructureCode("SC103", "json-schema-mismatch", "The data does not fit the JSON Schema.", ""),
    StructureCode("SC104", "not-readable", "No format of newsdoc reads the data.", ""),
)
"""Findings of `check_source`."""
