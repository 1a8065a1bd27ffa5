"""`lazy`: a `functools.cached_property` without the lock that it takes on CPython 3.11.

The lock is half a µs for each fact of each article, a twentieth of all that validation costs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from functools import cached_property as lazy
else:

    class lazy:  # noqa: N801  # a decorator
        """Works a value out at the first question and keeps it in the object."""

        def __init__(self, find: Any) -> None:
            self._find = find
            self._name = find.__name__
            self.__doc__ = find.__doc__

        def __get__(self, owner: Any, _: Any = None) -> Any:
            if owner is None:
                return self
            value = owner.__dict__[self._name] = self._find(owner)
            return value


__all__ = ["lazy"]
