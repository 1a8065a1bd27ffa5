"""The public names: sorted, documented, each with one public place."""

from __future__ import annotations

import doctest
import importlib
import inspect
import pkgutil
from types import ModuleType
from typing import Any

import pytest

import newsdoc
import newsdoc.model

PUBLIC: list[ModuleType] = [newsdoc, newsdoc.model, importlib.import_module("newsdoc.testing")]


@pytest.mark.parametrize("module", PUBLIC, ids=lambda module: module.__name__)
def test_names_are_sorted_and_there(module: Any) -> None:
    assert module.__all__ == sorted(set(module.__all__), key=lambda n: (n.upper() != n, n)) or (
        module.__all__ == sorted(set(module.__all__))
    )
    assert all(hasattr(module, name) for name in module.__all__)


@pytest.mark.parametrize("name", newsdoc.__all__)
def test_public_names_are_documented(name: str) -> None:
    value = getattr(newsdoc, name)
    if inspect.isclass(value) or inspect.isfunction(value):
        assert inspect.getdoc(value)


def public_functions() -> list[Any]:
    found = []
    for info in pkgutil.walk_packages(newsdoc.__path__, "newsdoc."):
        parts = info.name.split(".")
        if any(part.startswith("_") for part in parts) or parts[1] in ("cli", "quotes"):
            continue
        module = importlib.import_module(info.name)
        for name, value in vars(module).items():
            if (
                inspect.isfunction(value)
                and not name.startswith("_")
                and value.__module__ == info.name
                and parts[1] in ("api", "model", "codec")
            ):
                found.append(value)
    return found


@pytest.mark.parametrize(
    "function", public_functions(), ids=lambda f: f"{f.__module__}.{f.__name__}"
)
def test_public_functions_have_an_example(function: Any) -> None:
    examples = doctest.DocTestParser().get_examples(inspect.getdoc(function) or "")
    internal = {"fields_of", "plain_text", "all_quotes", "holders", "check_marks"}

    assert examples or function.__name__ in internal


def test_errors_have_one_root() -> None:
    from newsdoc import errors

    classes = [c for c in vars(errors).values() if inspect.isclass(c) and issubclass(c, Exception)]
    assert all(issubclass(c, newsdoc.NewsdocError) for c in classes)
    assert len(classes) <= 6


def test_errors_survive_pickling() -> None:
    import pickle

    error = newsdoc.ReadError(
        "no such thing", format="nitf", source="a.xml", line=3, hint="mend it"
    )
    back = pickle.loads(pickle.dumps(error))

    assert str(back) == str(error) == "a.xml:3: not readable as nitf: no such thing (mend it)"
    assert back.line == 3


def test_nearest_format_name_is_advised() -> None:
    with pytest.raises(newsdoc.UnknownFormatError, match="perhaps 'newsdoc' is meant"):
        newsdoc.parse(b"{}", format="newsdok")


def test_wrong_arguments_are_usage_errors() -> None:
    with pytest.raises(newsdoc.UsageError):
        newsdoc.parse(3)  # type: ignore[arg-type]  # what is tested
    with pytest.raises(newsdoc.UsageError):
        newsdoc.find_quotes(3)  # type: ignore[call-overload]  # what is tested
    with pytest.raises(newsdoc.UsageError):
        newsdoc.read(3)  # type: ignore[arg-type]  # what is tested
    with pytest.raises(newsdoc.UsageError):
        newsdoc.serialize("x", "newsdoc")  # type: ignore[arg-type]  # what is tested


@pytest.mark.parametrize("format", ["newsdoc", "text", "markdown", "nitf"])
def test_badly_typed_articles_are_named(format: str) -> None:
    published: Any = "2020-01-01"
    body = (newsdoc.Paragraph(text="It rained."),)

    with pytest.raises(newsdoc.UsageError, match="/published: expected datetime or PartialDate"):
        newsdoc.serialize(newsdoc.Article(published=published, body=body), format)


def test_wrong_types_are_found_wherever_they_are() -> None:
    from newsdoc.codec import wrong_types

    quote = newsdoc.Quote(spans=(newsdoc.Span(0, 1),), kind="said")  # type: ignore[arg-type]  # what is tested
    body = (newsdoc.Paragraph(text="Rain", quotes=(quote,)), "x")
    article = newsdoc.Article(body=body, keywords=["a"], urgency=True)  # type: ignore[arg-type]  # as above

    assert dict(wrong_types(article)) == {
        "/body/0/quotes/0/kind": "expected one of direct, mixed, indirect, found 'said'",
        "/body/1": "expected Paragraph or Heading or ListBlock or Table …, found str",
        "/keywords": "expected tuple, found list",
        "/urgency": "expected int, found bool",
    }
