"""The weights of a language that goes by rules and weighs what they propose.

Two decisions: whether words in marks are said by somebody, and which phrase near them names who. Unlike
`newsdoc.quotes.scoring` every feature is one string and an example may have any number of them; the
weights are whole numbers (thousandths), so that sums are exact and the same on every machine. How they
were trained is in `tools/train_german.py`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import repeat
from typing import Any

import attrs

from newsdoc.errors import UsageError


@attrs.frozen(kw_only=True, eq=False)
class Choices:
    """The weights by feature."""

    segment: Mapping[str, int]
    """Are these words in marks said by somebody?"""
    segment_bar: int
    """What the sum must exceed."""
    source: Mapping[str, int]
    """Does this phrase name who says it? The phrase with the highest sum does."""


def weigh(weights: Mapping[str, int], features: Iterable[str]) -> int:
    """The sum of the weights of `features`; one that was never seen counts nothing.

    Example:
        >>> weigh({"pronoun": 400, "far": -150}, ["pronoun", "far", "new"])
        250
    """
    return sum(map(weights.get, features, repeat(0)))


def read_choices(raw: Mapping[str, Any]) -> Choices:
    """The weights from their JSON form.

    Raises:
        UsageError: when a part is missing.
    """
    for name in ("segment", "segment_bar", "source"):
        if name not in raw:
            raise UsageError(f"the weights have no {name}")
    return Choices(segment=raw["segment"], segment_bar=raw["segment_bar"], source=raw["source"])
