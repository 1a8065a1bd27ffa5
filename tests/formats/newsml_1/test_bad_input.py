"""Bad input: an error that says what the file is, or a remark, never a crash and never a fetch."""

from __future__ import annotations

import contextlib
import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

import newsdoc
from formats.newsml_1 import samples
from formats.newsml_1.samples import ENVELOPE, TEXT, component, item, newsml, text_of


def error_of(data: str | bytes) -> newsdoc.ReadError:
    with pytest.raises(newsdoc.ReadError) as caught:
        newsdoc.parse(data, format="newsml-1")
    return caught.value


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (newsml(), "an envelope without a NewsItem"),
        ('<NewsML><Catalog Href="a.xml"/></NewsML>', "a catalog, no NewsItem"),
        ('<NewsML><TopicSet FormalName="a"/></NewsML>', "holds topics"),
        ('<NewsML Version="1.2"></NewsML>', "holds no NewsItem"),
        (newsml(item("")), "only management data, no NewsComponent, status 'Usable'"),
        (newsml(item("<Update><Delete DuidRef='a'/></Update>")), "instructions how to change"),
        (newsml(item('<TopicSet FormalName="a"/>')), "holds a TopicSet, not a story"),
        ("<NewsComponent><ContentItem/></NewsComponent>", "neither text nor pictures"),
        ("<html><body>x</body></html>", "the root element is 'html'"),
        ('<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"/>', "'schema', not 'NewsML'"),
        ('<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"/>', "not 'NewsML'"),
        (samples.STORY[:700], "line"),
    ],
)
def test_what_is_no_article_is_named(data: str, reason: str) -> None:
    assert reason in str(error_of(data))


def test_item_without_a_story_beside_others_is_reported() -> None:
    result = newsdoc.parse_result(newsml(item(component(samples.TEXT)), item("")))
    assert len(result.articles) == 1
    assert [d.severity for d in result.diagnostics if d.code == "NL104"] == ["warning"]


def test_external_and_nested_entities_are_not_resolved() -> None:
    lines = "<NewsLines><HeadLine>&x; &b;</HeadLine></NewsLines>"
    data = (
        '<!DOCTYPE NewsML [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY a "aaaaaaaaaa">'
        '<!ENTITY b "&a;&a;&a;&a;">]>' + newsml(item(component(lines)))
    )
    assert newsdoc.parse(data).headline == "&x; &b;"


def test_document_that_names_a_dtd_is_read_without_it() -> None:
    doctype = (
        '<!DOCTYPE NewsML PUBLIC "urn:newsml:iptc.org:20001006:NewsMLv1.0:1" "NewsMLv1.0.dtd" ['
        '<!ENTITY % nitf SYSTEM "nitf.dtd"> %nitf; ]>'
    )
    assert newsdoc.parse(doctype + samples.STORY).headline == "Ferry returns"


def test_duids_that_repeat_are_reported() -> None:
    data = newsml(item(component(samples.TEXT, ' Duid="a"'), more=' Duid="a"'))
    result = newsdoc.parse_result(data)
    assert [d.value for d in result.diagnostics if d.code == "XM105"] == ["a"]


def test_wrongly_declared_encoding_is_found_out() -> None:
    text = samples.STORY.replace("Ferry returns", "Fähre zurück")
    data = b'<?xml version="1.0" encoding="ISO-8859-1"?>' + text.encode()
    result = newsdoc.parse_result(data)
    assert result.articles[0].headline == "Fähre zurück"
    assert "XM101" in [d.code for d in result.diagnostics]


def test_byte_order_mark_and_utf_16_are_read() -> None:
    assert newsdoc.parse(b"\xef\xbb\xbf" + samples.STORY.encode()).headline == "Ferry returns"
    assert newsdoc.parse(samples.STORY.encode("utf-16")).headline == "Ferry returns"


def test_dates_that_are_none_are_reported_with_their_line() -> None:
    head = "\n<NewsManagement><FirstCreated>yesterday</FirstCreated></NewsManagement>"
    result = newsdoc.parse_result(newsml(item(component(samples.TEXT), head=head), envelope=""))
    assert result.articles[0].created is None
    (said,) = (d for d in result.diagnostics if d.value == "yesterday")
    assert (said.where.line, said.where.path) == (
        2,
        "NewsML/NewsItem/NewsManagement/FirstCreated",
    )


def test_identifiers_that_repeat_do_no_harm() -> None:
    inner = component(samples.TEXT, ' Duid="a"') + component(
        '<ContentItem Href="a.jpg"/>', ' Duid="a"'
    )
    article = newsdoc.parse(newsml(item(component(inner, ' Duid="a"'), more=' Duid="a"')))
    assert article.paragraphs
    assert newsdoc.parse(newsdoc.serialize(article, "newsml-1")).media == article.media


def test_pointer_to_no_topic_is_reported() -> None:
    metadata = '<DescriptiveMetadata><TopicOccurrence Topic="#t9"/></DescriptiveMetadata>'
    result = newsdoc.parse_result(newsml(item(component(metadata + samples.TEXT))))
    assert "#t9" in [d.value for d in result.diagnostics]


def test_everything_in_a_document_is_placed_or_named() -> None:
    data = newsml(
        item(
            "<Odd kind='x'>strange words</Odd>"
            + component(
                samples.LINES.replace("</NewsLines>", "loose<Extra>more</Extra></NewsLines>")
                + samples.DESCRIPTIVE.replace('"Current"', '"Current" cat="zzz"')
                + samples.TEXT
            )
        )
    )
    result = newsdoc.parse_result(data, quotes=False)
    held = newsdoc.serialize(result.articles[0], "newsdoc").decode() + str(result.package)
    named = "".join(f"{d} {d.value}" for d in result.diagnostics)
    pool = re.sub(r"\W+", "", held + named).lower()
    for node in etree.fromstring(data).iter():
        for piece in (node.text, node.tail, *(str(v) for v in node.attrib.values())):
            words = re.sub(r"\W+", "", piece or "").lower()
            if not re.fullmatch(r"\d{8}t\d{6}(z|\d{4})?|\d{8}", words):
                assert words in pool, piece


@pytest.mark.parametrize(
    "inside",
    [
        "<NewsComponent>" * 5000 + "</NewsComponent>" * 5000,
        component(samples.TEXT) * 3000,
        component('<Role FormalName="Caption"/><Comment>a</Comment>' + samples.TEXT) * 3000,
        component(component("<ContentItem Href='a.jpg'/>") * 3000),
        "<RightsMetadata><UsageRights><UsageType>x</UsageType></UsageRights></RightsMetadata>"
        * 3000,
        "<DescriptiveMetadata><SubjectCode><Subject FormalName='01000000'/>"
        + "<SubjectQualifier FormalName='q'/>" * 5000
        + "</SubjectCode></DescriptiveMetadata>",
    ],
    ids=["deep", "texts", "captions", "pictures", "rights", "qualifiers"],
)
def test_large_documents_take_linear_time(inside: str) -> None:
    start = time.perf_counter()
    with contextlib.suppress(newsdoc.NewsdocError):
        newsdoc.parse_result(newsml(item(component(inside))), quotes=False)
    assert time.perf_counter() - start < 5


@given(st.data())
def test_damaged_documents_give_articles_or_an_error(data: st.DataObject) -> None:
    raw = bytearray(samples.STORY.encode())
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, len(raw) - 1))
        raw[place : place + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=3))
    with contextlib.suppress(newsdoc.NewsdocError):
        newsdoc.parse_all(bytes(raw), format="newsml-1")


def test_second_data_of_a_content_item_is_reported() -> None:
    second = "<DataContent>Ferry sails.</DataContent>"
    data = text_of("<p>Ferry returns.</p>").replace("</ContentItem>", f"{second}</ContentItem>")
    result = newsdoc.parse_result(data, quotes=False)
    assert result.articles[0].text == "Ferry returns."
    assert "Ferry sails." in {remark.value for remark in result.diagnostics}


def test_comments_to_whom_it_was_sent_are_kept() -> None:
    sent = '<SentTo><Comment>by cable</Comment><Party FormalName="Isle Daily"/></SentTo>'
    envelope = ENVELOPE.replace("<DateAndTime>", f"{sent}<DateAndTime>")
    result = newsdoc.parse_result(newsml(item(component(TEXT)), envelope=envelope), quotes=False)
    assert result.package is not None
    assert "by cable" in str(result.package)
