"""The makers give what the constructors give."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from newsdoc.model import Concept, Mark, Paragraph, Span, Text, _makers
from newsdoc.model._makers import changed, maker, plain_paragraph


@pytest.mark.parametrize("cls", [Concept, Mark, Paragraph, Text])
def test_a_maker_gives_what_the_constructor_gives(cls: Any) -> None:
    """With every required field given and all others absent."""
    values = {"span": Span(0, 4), "kind": "strong", "text": "Rain"}
    given = {f.name: values[f.name] for f in attrs.fields(cls) if f.default is attrs.NOTHING}
    made = maker(cls)(**given)
    assert type(made) is cls
    assert made == cls(**given)
    assert hash(made) == hash(cls(**given))


def test_what_a_maker_gives_is_frozen() -> None:
    """The unfrozen twin is left behind."""
    made = _makers.make_concept(name="Rain")
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        made.name = "Sun"  # type: ignore[misc]


def test_a_plain_paragraph_is_a_paragraph() -> None:
    """Every field is there, at its default."""
    assert plain_paragraph("Rain.") == Paragraph(text="Rain.")
    assert repr(plain_paragraph("Rain.")) == repr(Paragraph(text="Rain."))


def test_changed_gives_what_evolve_gives() -> None:
    """And leaves the object that it was given as it is."""
    old = Concept(name="Rain", code="1")
    assert changed(old, code="2", type="weather") == attrs.evolve(old, code="2", type="weather")
    assert old == Concept(name="Rain", code="1")
