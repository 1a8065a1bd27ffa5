"""The most that the weights can say for the end of a clause, before everything is asked of them.

Two boundaries in three are nowhere near an end. What stands right around them tells so: the weights of
these tags, and the best that any other feature with the same tags could add, stay below nought.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from newsdoc.quotes.scoring import Table

_MEMO_LIMIT = 20_000
_LEMMA = 5
"""The column of the reporting word, which is the same for all boundaries of a clause."""
_WHOLE = 3
_NO_BOUND = 1 << 30

Best = dict[str, int]


class StopBounds(dict[str, tuple[int, int]]):
    """The upper bounds of one table, as a mapping that fills itself.

    The key is the tag before a boundary with the three from there on; the value the bound where no
    finite verb stands before the boundary, and where one does. The reporting word comes on top.

    Args:
        table: the weights of `newsdoc.quotes.endings.stop_examples`.
    """

    __slots__ = ("_of_mark", "_of_pair", "_sized", "_three", "_with_before", "bias", "lemmas")

    def __init__(self, table: Table) -> None:
        super().__init__()
        columns = table.columns
        self.bias = table.bias
        self.lemmas: Mapping[str, int] = columns[_LEMMA]
        self._three, self._with_before = columns[0], columns[1]
        # By mark or pair of tags, and by whether a finite verb stands before it: "f" or "n".
        self._of_mark: Best = {}
        self._sized: Best = {}
        self._of_pair: tuple[Best, Best, Best] = ({}, {}, {})
        for feature, weight in columns[2].items():
            _raise(self._of_mark, feature[0], weight)
        for feature, weight in columns[4].items():
            _raise(self._sized, feature[0] + feature[-1], weight)
        clause, report, source = self._of_pair
        for feature, weight in columns[3].items():
            _raise(clause, feature[:3], weight)
        for feature, weight in columns[6].items():
            _raise(report, feature[1:], weight)
        for feature, weight in columns[7].items():
            _raise(source, feature[-3:], weight)

    def __missing__(self, window: str) -> tuple[int, int]:
        if len(self) >= _MEMO_LIMIT:
            self.clear()
        if len(window) < _WHOLE:
            # At the end of a paragraph, where the features are shorter than their columns have them.
            return (_NO_BOUND, _NO_BOUND)
        bounds = self[window] = (self._bound(window, "n"), self._bound(window, "f"))
        return bounds

    def _bound(self, window: str, finite: str) -> int:
        mark, pair = window[1], window[1:3]
        clause, report, source = self._of_pair
        return (
            self.bias
            + self._three.get(window[1:], 0)
            + self._with_before.get(pair + window[0], 0)
            + self._of_mark.get(mark, 0)
            + self._sized.get(mark + finite, 0)
            + clause.get(pair + finite, 0)
            + report.get(pair, 0)
            + source.get(pair + finite, 0)
        )


def _raise(best: Best, key: str, weight: int) -> None:
    """Note a weight that is more than nothing, which is what an unseen feature counts."""
    if weight > best.get(key, 0):
        best[key] = weight


@lru_cache(maxsize=8)
def stop_bounds(table: Table) -> StopBounds:
    """The bounds of a table, made once.

    Example:
        >>> columns = ({",Gt": 50}, {}, {",3": -9, ",4": 7}, {}, {}, {}, {}, {})
        >>> stop_bounds(Table(-100, columns))["N,Gt"]
        (-43, -43)
    """
    return StopBounds(table)
