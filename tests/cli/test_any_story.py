"""Whatever a story holds, it can be shown, and does no harm."""

from __future__ import annotations

import io
import re

from hypothesis import given
from lxml import etree

from newsdoc import Article
from newsdoc.cli.page import article_page
from newsdoc.cli.records import cells, json_line, quote_records
from newsdoc.cli.story import print_story
from newsdoc.cli.terminal import Screen
from newsdoc.testing.strategies import articles

CONTROLS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def printed(article: Article, *, terminal: bool) -> str:
    out = io.StringIO()
    print_story(Screen(file=out, width=70, force_terminal=terminal, no_color=True), article)
    return out.getvalue()


@given(articles())
def test_into_a_pipe_no_story_sends_a_control_character(article: Article) -> None:
    assert not CONTROLS.search(printed(article, terminal=False).replace("\t", " "))


@given(articles())
def test_on_a_terminal_no_story_sends_a_sequence_of_its_own(article: Article) -> None:
    styled = re.compile(r"\x1b\[[0-9;]*m|\x1b\]8;[^\x1b]*\x1b\\")

    assert not CONTROLS.search(styled.sub("", printed(article, terminal=True)))


@given(articles())
def test_every_story_makes_a_well_formed_page(article: Article) -> None:
    text = article_page(article)
    body = re.sub(r"<(meta|br|hr|img)\b([^>]*)>", r"<\1\2/>", text.partition("\n")[2])

    tree = etree.fromstring(body.encode("utf-8", "replace"))

    assert not tree.xpath("//script | //iframe | //link | //object")
    ids = tree.xpath("//@id")
    assert isinstance(ids, list)
    assert len(ids) == len(set(map(str, ids)))


@given(articles())
def test_every_quote_makes_a_record(article: Article) -> None:
    for record in quote_records(article, "a.json", 0):
        assert json_line(record).endswith(b"}\n")
        assert len(cells(record)) == len(record)
