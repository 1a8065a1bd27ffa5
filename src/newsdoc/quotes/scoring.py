"""A linear model over named features: the sum of the weights that fit.

The weights are whole numbers (thousandths), so that sums are exact and the same on every machine.
How they were trained is in `tools/train_quotes.py`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from newsdoc.errors import UsageError

_ZEROS = (0,) * 32


@attrs.frozen(eq=False)
class Table:
    """The weights of one yes-or-no decision."""

    bias: int
    """What speaks for yes before any feature is asked."""
    columns: tuple[dict[str, int], ...]
    """Weights by feature value, one mapping a feature, in the order in which features are given."""

    def score(self, features: Sequence[str]) -> int:
        """The sum of the weights of `features`; a value that was never seen counts nothing.

        Example:
            >>> Table(10, ({"say": 900}, {",": -200})).score(("say", ","))
            710
        """
        return sum(map(dict.get, self.columns, features, _ZEROS), self.bias)


@attrs.frozen(kw_only=True, eq=False)
class Model:
    """The weights of every decision of one language."""

    accept: Table
    """Is the clause of this word an attribution at all? By what is known before its end is."""
    accept_late: Table
    """The same, by where the clause ends and what is in it."""
    stop: Table
    """Does the reported clause end at this boundary?"""
    owner: Table
    """Is this cue the one that the quoted words belong to?"""
    owner_bar: int
    """What the best claim must exceed, unless the words stand right before the reporting clause."""
    subject: Table
    """Is this phrase who says it?"""
    subject_bar: int
    """What the best phrase must exceed, so that not nobody says it."""
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


ACCEPT = 6
"""How many features `newsdoc.quotes.indirect` gives before the end of a clause is known."""
LATE = 3
"""How many more it gives when it is."""
STOP = 8
"""How many features `newsdoc.quotes.endings` gives."""
SUBJECT = 9
"""How many features `newsdoc.quotes.subjects` gives."""
OWNER = 28
"""How many features `newsdoc.quotes.ownership` gives."""
FRAGMENT = 19
"""How many features `newsdoc.quotes.fragments` gives."""
