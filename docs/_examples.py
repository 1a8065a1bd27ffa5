"""For the docs tool: `Example:` in a docstring is a section of examples; lazy facts are attributes."""
# ruff: noqa: INP001  (loaded by its path)

from __future__ import annotations

import re
from typing import Any

import griffe

_TITLE = re.compile(r"^Example:$", re.MULTILINE)


class Examples(griffe.Extension):
    """Gives the sections the title that the parser of Google docstrings knows."""

    def on_object(self, *, obj: griffe.Object, **_: Any) -> None:
        """Rename the sections of one object."""
        if obj.docstring is not None:
            obj.docstring.value = _TITLE.sub("Examples:", obj.docstring.value)

    def on_class_members(self, *, cls: griffe.Class, **_: Any) -> None:
        """Show what is decorated with `lazy` as the attribute that it is."""
        for name, member in list(cls.members.items()):
            if isinstance(member, griffe.Function) and _is_lazy(member):
                attribute = griffe.Attribute(
                    name,
                    annotation=member.returns,
                    docstring=member.docstring,
                    lineno=member.lineno,
                    endlineno=member.endlineno,
                    parent=cls,
                )
                attribute.labels.add("property")
                cls.set_member(name, attribute)


def _is_lazy(function: griffe.Function) -> bool:
    return any(str(decorator.value) == "lazy" for decorator in function.decorators)
