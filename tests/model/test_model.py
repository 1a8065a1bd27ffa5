"""The model: frozen, hashable, complete in its docstrings, and refusing what is meaningless."""

from __future__ import annotations

import ast
import contextlib
import copy
import pickle
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdoc import Article, Heading, Mark, Paragraph, PartialDate, Quote, Span, UsageError, model
from newsdoc.codec._shape import fields_of
from newsdoc.model import Byline, Note, Table, TableCell, TableRow, time_from_iso, time_to_iso
from newsdoc.testing.strategies import articles, times

CLASSES: list[Any] = [
    cls for cls in (getattr(model, name) for name in model.__all__) if attrs.has(cls)
]


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_classes_are_frozen_and_slotted(cls: Any) -> None:
    values = {f.name: 1 for f in fields_of(cls) if f.required}
    if cls in (Quote, model.Figure):
        return  # their required field is an object, see the strategies
    made: Any = cls(**values) if cls is not Mark else Mark(span=Span(0, 0), kind="strong")

    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        made.anything = 1
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(made, attrs.fields(cls)[0].name, None)
    assert not hasattr(made, "__dict__")


def test_every_field_has_a_docstring() -> None:
    bare = []
    for path in Path(model.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef) and node.decorator_list:
                for field, text in zip(node.body, [*node.body[1:], None], strict=True):
                    is_doc = isinstance(text, ast.Expr) and isinstance(text.value, ast.Constant)
                    if isinstance(field, ast.AnnAssign) and not is_doc:
                        name = ast.unparse(field.target)
                        if "ClassVar" not in ast.unparse(field.annotation):
                            bare.append(f"{node.name}.{name}")

    assert bare == []


@given(articles())
def test_copies_are_equal(article: Article) -> None:
    assert pickle.loads(pickle.dumps(article)) == article
    assert copy.deepcopy(article) == article
    assert attrs.evolve(article) == article


def test_objects_of_other_classes_are_not_equal() -> None:
    paragraph: object = Paragraph(text="a")

    assert paragraph != Heading(text="a")
    assert paragraph != "a"


def test_repr_can_be_read_back() -> None:
    block = Paragraph(text="a", marks=(Mark(span=Span(0, 1), kind="strong"),))
    names = {"Paragraph": Paragraph, "Mark": Mark, "Span": Span}

    assert eval(repr(block), names) == block


def test_positional_arguments_are_refused() -> None:
    with pytest.raises(TypeError, match="keyword arguments only"):
        Paragraph("Rain.")  # type: ignore[call-arg]  # what is tested
    with pytest.raises(TypeError, match="'text'"):
        Paragraph()  # type: ignore[call-arg]  # what is tested
    with pytest.raises(TypeError):
        Paragraph(txt="Rain.")  # type: ignore[call-arg]  # what is tested


def test_a_subclass_is_of_its_own_class() -> None:
    class Own(Article):
        """As a user might write it."""

    made = Own(headline="Rain")

    assert type(made) is Own
    assert made.headline == "Rain"
    assert made != Article(headline="Rain")


@pytest.mark.parametrize(("start", "end"), [(3, 2), (-1, 2)])
def test_impossible_span_is_refused(start: int, end: int) -> None:
    with pytest.raises(UsageError, match="span"):
        Span(start, end)


MARK = Mark(span=Span(2, 6), kind="strong")


@pytest.mark.parametrize(
    "make",
    [
        lambda: Paragraph(text="Rain.", marks=(MARK,)),
        lambda: Paragraph(text="Rain.", quotes=(Quote(spans=(Span(0, 6),)),)),
        lambda: Article(headline="Rain.", headline_marks=(MARK,)),
        lambda: Article(headline_marks=(MARK,)),
        lambda: Byline(text="By J.", marks=(MARK,)),
        lambda: Note(marks=(MARK,)),
    ],
)
def test_mark_outside_of_its_text_is_refused(make: Any) -> None:
    with pytest.raises(UsageError, match="ends at 6"):
        make()


def test_quote_spans_must_be_in_order() -> None:
    with pytest.raises(UsageError, match="out of order"):
        Quote(spans=(Span(5, 8), Span(1, 3)))
    with pytest.raises(UsageError, match="at least one"):
        Quote(spans=())


@pytest.mark.parametrize(
    ("year", "month", "day"), [(2003, 13, None), (2003, 2, 30), (0, None, None), (2003, None, 5)]
)
def test_impossible_date_is_refused(year: int, month: int | None, day: int | None) -> None:
    with pytest.raises(UsageError):
        PartialDate(year, month, day)


@given(times())
def test_times_round_trip_with_their_precision(time: Any) -> None:
    text = time_to_iso(time)
    back = time_from_iso(text)

    assert back == time
    assert time_to_iso(back) == text


@given(st.text(max_size=30))
def test_time_from_iso_is_total(text: str) -> None:
    with contextlib.suppress(UsageError):
        time_from_iso(text)


def test_views_of_a_body() -> None:
    table = Table(rows=(TableRow(cells=(TableCell(text="a"), TableCell(text="b"))),))
    article = Article(body=(Heading(text="Rain"), Paragraph(text="It rained."), table))

    assert article.text == "Rain\n\nIt rained.\n\na\tb"
    assert article.paragraphs == (Paragraph(text="It rained."),)
    assert article.quotes == ()


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_annotations_can_be_resolved(cls: Any) -> None:
    assert attrs.resolve_types(cls) is cls
