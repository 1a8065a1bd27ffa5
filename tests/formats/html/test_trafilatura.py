"""Bodies by trafilatura: its XML as blocks, and the format where it is installed."""

from __future__ import annotations

import importlib.util

import pytest

import newsdoc
from newsdoc.formats._base import ReadContext
from newsdoc.formats.html.trafilatura import blocks_of_xml, html_with_trafilatura
from newsdoc.model import BlockQuote, Figure, Heading, ListBlock, Paragraph, Table

IS_INSTALLED = importlib.util.find_spec("trafilatura") is not None

XML = """<doc title="x"><main>
<head rend="h3">Why</head>
<p>It <hi rend="#b">rained</hi> in <ref target="/bay">the bay</ref>.<lb/>Again.</p>
<list rend="ul"><item>Ice</item></list><quote><p>So wet.</p></quote>
<table><row><cell role="head">Day</cell><cell>5</cell></row></table>
<graphic src="/quay.jpg" alt="A quay"/>
</main></doc>"""


def test_blocks_of_its_xml() -> None:
    blocks = blocks_of_xml(XML, ReadContext())

    assert [type(b) for b in blocks] == [Heading, Paragraph, ListBlock, BlockQuote, Table, Figure]
    assert isinstance(blocks[0], Heading)
    assert blocks[0].level == 3
    assert isinstance(blocks[1], Paragraph)
    assert blocks[1].text == "It rained in the bay.\nAgain."
    assert [(m.kind, m.href) for m in blocks[1].marks] == [("strong", None), ("link", "/bay")]
    assert isinstance(blocks[4], Table)
    assert [cell.header for cell in blocks[4].rows[0].cells] == [True, False]


def test_broken_xml_is_an_error_of_the_call() -> None:
    with pytest.raises(newsdoc.UsageError, match="no XML"):
        blocks_of_xml("<doc>", ReadContext())


@pytest.mark.skipif(IS_INSTALLED, reason="trafilatura is installed")
def test_without_it_the_error_says_what_to_install() -> None:
    with pytest.raises(newsdoc.UsageError, match="pip install"):
        html_with_trafilatura()


@pytest.mark.skipif(not IS_INSTALLED, reason="trafilatura is not installed")
def test_it_serves_pages_without_an_article() -> None:
    lines = "".join(
        f"<p>The mayor of Port Ellis said that it rained on day {n}.</p>" for n in range(9)
    )
    page = f"<html><body><nav>Menu of the site</nav><div><h1>Rain</h1>{lines}</div></body></html>"
    result = newsdoc.parse_result(page, format=html_with_trafilatura(), quotes=False)

    assert result.articles[0].headline == "Rain"
    assert len(result.articles[0].paragraphs) >= 9
    assert "Menu of the site" in "".join(d.value or "" for d in result.diagnostics)
