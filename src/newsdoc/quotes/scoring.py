"""A linear model over named features: the sum of the weights that fit.

The weights are whole numbers (thousandths), so that sums are exact and the same on every machine.
How they were trained is in `tools/train_quotes.py`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from newsdoc.errors import UsageError


@attrs.frozen(eq=False)
class Table:
    """The weights of one yes-or-no decision."""

    bias: int
    """What speaks for yes before any feature is asked."""
    columns: tuple[Mapping[str, int], ...]
    """Weights by feature value, one mapping a feature, in the order in which features are given."""

    def score(self, features: Sequence[str]) -> int:
        """The sum of the weights of `features`; a value that was never seen counts nothing.

        Example:
            >>> Table(10, ({"say": 900}, {",": -200})).score(("say", ","))
            710
        """
        total = self.bias
        for weights, feature in zip(self.columns, features, strict=True):
            if feature in weights:
                total += weights[feature]
        return total


@attrs.frozen(kw_only=True, eq=False)
class Model:
    """The weights of every decision of one language."""

    accept: Table
    """Is the clause of this word an attribution at all?"""
    stop: Table
    """Does the reported clause end at this boundary?"""
    fragment: Table
    """Are these quoted words said by somebody, or a title, a nickname, a distance?"""


def read_table(raw: Mapping[str, Any], name: str, width: int) -> Table:
    """A table of weights from its JSON form.

    Raises:
        UsageError: when the number of features is not the one that the engine gives.
    """
    columns = raw["columns"]
    if len(columns) != width:
        raise UsageError(f"the weights for {name} have {len(columns)} features, not {width}")
    return Table(raw["bias"], tuple(dict(column) for column in columns))


ACCEPT = 14
"""How many features `newsdoc.quotes.indirect` gives."""
STOP = 8
"""How many features `newsdoc.quotes.endings` gives."""
FRAGMENT = 10
"""How many features `newsdoc.quotes.fragments` gives."""
