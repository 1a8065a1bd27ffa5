"""Laws of the rules: whatever the article, none of them raises, and what they say has its place."""

from __future__ import annotations

from hypothesis import given

from newsdoc.codec import to_tree
from newsdoc.errors import WriteError
from newsdoc.model import Article, Paragraph
from newsdoc.testing.strategies import articles, texts
from newsdoc.validation import validate
from rule_cases import NOW


@given(articles())
def test_no_rule_raises(article: Article) -> None:
    """Any legal article is judged, twice with the same result."""
    first = list(validate(article, "strict", now=NOW))
    assert list(validate(article, "strict", now=NOW)) == first


@given(articles())
def test_spans_lie_in_the_string_that_the_pointer_leads_to(article: Article) -> None:
    try:
        tree = to_tree(article)
    except WriteError:
        return  # a number or nesting that JSON has no form for
    for found in validate(article, "strict", now=NOW):
        if found.where.span is not None:
            text = follow(tree, found.where.pointer or "")
            assert isinstance(text, str)
            assert found.where.span.end <= len(text)


def follow(tree: object, pointer: str) -> object:
    for part in pointer.split("/")[1:]:
        tree = tree[int(part)] if isinstance(tree, list) else tree[part]  # type: ignore[index]
    return tree


@given(texts(), texts())
def test_messages_are_one_line_and_start_small(one: str, other: str) -> None:
    """Messages hold nothing of the article that could break a line of output."""
    story = Article(headline=one, body=(Paragraph(text=one), Paragraph(text=other)))
    for found in validate(story, "strict", now=NOW):
        assert "\n" not in found.message
        assert found.message
        assert not found.message.endswith(".")
