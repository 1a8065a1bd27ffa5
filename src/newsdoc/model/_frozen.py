"""The decorator of all classes of the model: `attrs.frozen`, cheaper to import and to construct.

To a type checker `frozen` *is* `attrs.frozen`, and at run time it makes an attrs class too (frozen,
slotted, known to `attrs.fields` and `attrs.evolve`). Two things are done otherwise, both measured on
CPython 3.11:

- *Construction.* A frozen class must refuse `self.x = …`, so the constructor that attrs writes
  stores each field by a call of `object.__setattr__`; with 20 to 90 fields, most of them at their
  defaults, that is most of the time that reading a document takes. The constructor made here gives
  the new object the class of an unfrozen twin of the same layout, stores the fields in the ordinary
  way, which the interpreter specialises, and gives it its own class back: `Article` 4.4 -> 1.4 µs,
  `Concept` 1.5 -> 0.7 µs.
- *Import.* attrs compiles its methods class by class, 40 ms for the model. Here comparison, hash and
  repr are plain functions over one `attrgetter`, and the constructor is compiled when the first
  object of its class is made.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NoReturn

import attrs

# ruff: noqa: N807  (methods are made as functions and then put on the class)

if TYPE_CHECKING:
    from attrs import frozen as frozen  # noqa: PLC0414  # an explicit re-export
else:

    def frozen(*, kw_only: bool = False) -> Callable[[type], type]:
        """Make a frozen, slotted attrs class with a fast constructor.

        `__attrs_post_init__` runs as usual. Subclasses are to be decorated themselves; those that
        are not get the ordinary constructor of attrs.
        """
        make = attrs.frozen(
            kw_only=kw_only,
            init=False,
            eq=False,
            repr=False,
            weakref_slot=False,  # `__class__` can be assigned only where there is no such slot
        )
        return lambda plain: _complete(make(plain))


def unfrozen_twin(cls: Any) -> type:
    """A class of the same layout as `cls` whose fields can be set.

    To make an object: set the fields of an empty twin, then assign `cls` to its `__class__`.
    """
    body = {
        "__slots__": cls.__dict__["__slots__"],
        "__init__": object.__init__,
        "__setattr__": object.__setattr__,
        "__delattr__": object.__delattr__,
    }
    return type(f"_Unfrozen{cls.__name__}", cls.__bases__, body)


class _Absent(Enum):
    """Stands for an argument that was not given."""

    ABSENT = "absent"


def _refuse(cls: type, given: dict[str, object], absent: object) -> NoReturn:
    """Raise what Python itself raises for wrong arguments."""
    if given["_guard"] is not absent:
        raise TypeError(f"{cls.__name__}() takes keyword arguments only")
    missing = ", ".join(f"'{name}'" for name in given if given[name] is absent and name != "_guard")
    raise TypeError(f"{cls.__name__}() needs the argument {missing}")


def _complete(cls: Any) -> Any:
    """Give the attrs class its constructor, comparison, hash and repr."""
    names = tuple(field.name for field in attrs.fields(cls))
    defaults = {f.name: f.default for f in attrs.fields(cls) if f.default is not attrs.NOTHING}
    values = attrgetter(*names)  # of a single name gives the bare value, which serves as well

    def __eq__(self: object, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return bool(values(self) == values(other))

    def __hash__(self: object) -> int:
        return hash((self.__class__, values(self)))

    def __repr__(self: object) -> str:
        # Fields at their defaults are left out: of an article's 90 most are.
        given = [(name, getattr(self, name)) for name in names]
        inner = ", ".join(
            f"{name}={value!r}"
            for name, value in given
            if value != defaults.get(name, _Absent.ABSENT)
        )
        return f"{self.__class__.__name__}({inner})"

    def __init__(self: object, *args: object, **kwargs: object) -> None:
        # The first object of the class: compile its constructor, then go on with that.
        cls.__init__ = _compile_init(cls)
        cls.__init__(self, *args, **kwargs)

    for method in (__eq__, __hash__, __repr__, __init__):
        method.__qualname__ = f"{cls.__qualname__}.{method.__name__}"
        setattr(cls, method.__name__, method)
    return cls


def _compile_init(cls: Any) -> Callable[..., None]:
    fields = attrs.fields(cls)
    names = [field.name for field in fields]
    parameters = [
        field.name if field.default is attrs.NOTHING else f"{field.name}=_default_{field.name}"
        for field in sorted(fields, key=lambda f: f.default is not attrs.NOTHING)
    ]
    kw_only = any(field.kw_only for field in fields)
    # Defaults of keyword-only parameters are looked up one by one in a dict, those of ordinary ones
    # are copied: with 20 absent fields that is half of the time. So the parameters are ordinary
    # ones behind a guard that no positional argument passes.
    guard = "_guard=_absent, " if kw_only else ""
    if kw_only:
        parameters = [p if "=" in p else f"{p}=_absent" for p in parameters]
    lines = [
        f"def __init__(self, {guard}{', '.join(parameters)}):",
        "    if self.__class__ is not _cls:",
        f"        return self.__attrs_init__({', '.join(f'{n}={n}' for n in names)})",
    ]
    if kw_only:
        refused = [
            "_guard is not _absent",
            *(f"{f.name} is _absent" for f in fields if f.default is attrs.NOTHING),
        ]
        lines += [f"    if {' or '.join(refused)}:", "        _refuse(_cls, locals(), _absent)"]
    lines += [
        "    _set(self, '__class__', _twin)",
        *(f"    self.{name} = {name}" for name in names),
        "    self.__class__ = _cls",
    ]
    if hasattr(cls, "__attrs_post_init__"):
        lines.append("    self.__attrs_post_init__()")
    scope: dict[str, Any] = {
        "_cls": cls,
        "_twin": unfrozen_twin(cls),
        "_set": object.__setattr__,
        "_absent": _Absent.ABSENT,
        "_refuse": _refuse,
        **{f"_default_{field.name}": field.default for field in fields},
    }
    exec("\n".join(lines), scope)  # noqa: S102  # made of field names only
    made: Callable[..., None] = scope["__init__"]
    made.__qualname__ = f"{cls.__qualname__}.__init__"
    made.__module__ = cls.__module__
    return made
