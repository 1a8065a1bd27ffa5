"""NewsML-G2 as agencies deliver it: regions of languages, lists of shots, NITF inside, fact boxes."""

from __future__ import annotations

import base64
import datetime as dt
from html import escape

import pytest

import newsdoc
from formats.newsml_g2.samples import STORY, item, with_body
from newsdoc.model import Article, Aside, Byline, Headline, Party, Text


def read(data: str) -> Article:
    article = newsdoc.parse(data, quotes=False)
    again = newsdoc.parse(newsdoc.serialize(article, "newsml-g2"), quotes=False)
    assert again == article
    return article


def test_labels_in_the_language_of_the_item_are_those_of_the_content_whatever_the_region() -> None:
    labels = "<headline>Ferry returns</headline><by>Ola Vik</by><description>Back.</description>"
    article = read(item(labels).replace('xml:lang="en"', 'xml:lang="en-GB"'))
    assert (article.headline, article.language) == ("Ferry returns", "en")
    assert [byline.language for byline in article.bylines] == [None]
    assert [p.name for p in article.properties] == ["item/@xml:lang"]


def test_labels_of_another_language_say_so() -> None:
    article = read(item("<by>Ola Vik</by>").replace('xml:lang="en"', 'xml:lang="no"'))
    assert [byline.language for byline in article.bylines] == ["no"]


def test_caption_goes_to_the_picture_though_the_item_names_a_region() -> None:
    picture = item(
        '<description role="drol:caption">The ferry.</description>',
        after='<contentSet><remoteContent href="a.jpg"/></contentSet>',
    )
    picture = picture.replace("ninat:text", "ninat:picture")
    article = read(picture.replace('xml:lang="en"', 'xml:lang="en-GB"'))
    assert article.media[0].caption == Text(text="The ferry.")
    assert article.summary is None


def test_list_of_shots_is_not_the_summary() -> None:
    shots = '<description role="drol:shotlist">1. Wide of the pier</description>'
    story = '<description role="drol:storyline">The ferry is back.</description>'
    article = read(item(shots + story))
    assert article.summary == Text(text="The ferry is back.")
    assert [d.role for d in article.descriptions] == ["drol:shotlist"]
    assert read(item(shots)).summary is None


def test_byline_tells_its_people() -> None:
    article = read(item("<by>By Ola Vik and Kari Lund</by>"))
    assert [person.name for person in article.bylines[0].people] == ["Ola Vik", "Kari Lund"]


@pytest.mark.parametrize("people", [(), (Party(name="Ola Vik", job_title="captain"),)])
def test_people_of_a_byline_come_back_where_its_words_tell_others(
    people: tuple[Party, ...],
) -> None:
    line = Byline(text="By Kari Lund", people=people)
    article = Article(modified=dt.datetime(2031, 5, 4, tzinfo=dt.UTC), bylines=(line,))
    back = newsdoc.parse(newsdoc.serialize(article, "newsml-g2"), quotes=False)
    assert back.bylines == (line,)


@pytest.mark.parametrize(
    ("text", "place", "source"),
    [
        ("GULLVIK, Norway (Coast)", "GULLVIK, Norway", "Coast"),
        ("GULLVIK, May 4 (Coast) -", "GULLVIK", "Coast"),
        ("GULLVIK, Norway", "GULLVIK, Norway", None),
    ],
)
def test_dateline_needs_no_dash(text: str, place: str, source: str | None) -> None:
    dateline = read(item(f"<dateline>{text}</dateline>")).dateline
    assert dateline is not None
    assert (dateline.text, dateline.place, dateline.source) == (text, place, source)


def test_headlines_and_keywords_of_the_nitf_inside_are_added() -> None:
    nitf = (
        '<nitf xmlns=""><head><docdata><key-list><keyword key="ferry"/><keyword key="winter"/>'
        "</key-list></docdata></head><body><body.head><hedline><hl1>Ferry is back</hl1>"
        "<hl2>After the ice</hl2></hedline></body.head><body.content><p>One.</p></body.content>"
        "</body></nitf>"
    )
    content = "<headline>Ferry returns</headline><keyword>ferry</keyword>"
    after = f"<contentSet><inlineXML>{nitf}</inlineXML></contentSet>"
    article = read(item(content, after=after))
    assert article.headline == "Ferry returns"
    assert article.headlines == (
        Headline(text="Ferry is back", role="nitf"),
        Headline(text="After the ice", role="sub"),
    )
    assert [keyword.text for keyword in article.keywords] == ["ferry", "winter"]


@pytest.mark.parametrize("name", ["factbox", "Faktaboks wide", "info-box"])
def test_container_of_the_class_of_a_fact_box_is_one(name: str) -> None:
    box = f'<div class="{name}"><h3>Facts</h3><p>Nine metres.</p></div>'
    html = f'<html xmlns="http://www.w3.org/1999/xhtml"><body><p>One.</p>{box}</body></html>'
    aside = read(with_body(html)).body[1]
    assert isinstance(aside, Aside)
    assert (aside.title, aside.role) == (Text(text="Facts"), name)


def test_an_escaped_description_is_read_as_markup() -> None:
    article = read(
        item("<description>&lt;p&gt;The &lt;b&gt;ferry&lt;/b&gt;&lt;/p&gt;</description>")
    )
    assert article.summary is not None
    assert (article.summary.text, article.summary.marks[0].kind) == ("The ferry", "strong")


def test_words_that_look_like_markup_stay_words() -> None:
    words = Text(text="<p>The ferry</p>")
    article = Article(modified=dt.datetime(2031, 5, 4, tzinfo=dt.UTC), summary=words)
    assert newsdoc.parse(newsdoc.serialize(article, "newsml-g2"), quotes=False).summary == words


def test_a_caption_in_another_language_sums_nothing_up() -> None:
    captions = (
        '<description role="drol:caption">The ferry.</description>'
        '<description role="drol:caption" xml:lang="no">Ferja.</description>'
    )
    files = '<contentSet><remoteContent href="a.jpg"/></contentSet>'
    article = read(item(captions, after=files).replace("ninat:text", "ninat:PICTURE"))
    assert article.item_class == "picture"
    assert article.summary is None
    assert [d.language for d in article.descriptions] == ["no"]


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("\u3000The ferry is back.\n\u3000It came at noon.", 2),
        ("  The ferry came back\nto the harbour.\n  It came at noon.", 2),
        ("The ferry came back\nto the harbour.", 1),
    ],
)
def test_indents_part_the_paragraphs_of_plain_text(text: str, paragraphs: int) -> None:
    data = f"<contentSet><inlineData contenttype='text/plain'>{text}</inlineData></contentSet>"
    result = newsdoc.parse_result(item(after=data), quotes=False)
    assert len(result.articles[0].paragraphs) == paragraphs
    cut = [d.value for d in result.diagnostics if d.code == "NG104"]
    assert cut == ([text] if paragraphs > 1 else [])


def values(data: str) -> set[str | None]:
    return {remark.value for remark in newsdoc.parse_result(data, quotes=False).diagnostics}


def test_markup_in_a_plain_label_is_reported() -> None:
    notice = '<copyrightNotice>By <a href="/c" rel="license">us</a></copyrightNotice>'
    data = item("").replace("<itemMeta>", f"<rightsInfo>{notice}</rightsInfo><itemMeta>", 1)
    assert {"/c", "license"} <= values(data)


def test_two_units_of_a_pictures_sides_come_back() -> None:
    file = '<remoteContent href="a.jpg" width="4" height="3" widthunit="x:mm" heightunit="x:px"/>'
    picture = item("", after=f"<contentSet>{file}</contentSet>")
    article = read(picture.replace("ninat:text", "ninat:picture"))
    assert article.media[0].renditions[0].dimension_unit == "x:mm"


def test_data_type_of_a_relation_inside_a_relation_is_named_or_comes_back() -> None:
    inner = '<related rel="x:of" value="5" valuedatatype="xs:int"/>'
    subject = f'<subject qcode="x:a"><broader qcode="x:b">{inner}</broader></subject>'
    assert read(item(subject)).subjects[0].broader[0].related[0].value == "5"


PAGE = (
    "<html><head><title>T</title></head><body><p>Ferry <b>back</b>.</p><p>Glad.</p></body></html>"
)
IN_NITF = (
    '<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf><body><body.head><byline>Ola Vik'
    "</byline></body.head><body.content><p>Ferry back.</p><p>Glad.</p></body.content></body></nitf>"
)
PREFIXED = (
    '<h:html xmlns:h="http://www.w3.org/1999/xhtml"><h:body><h:p>Ferry back.</h:p>'
    "<h:p>Glad.</h:p></h:body></h:html>"
)


@pytest.mark.parametrize("markup", [PAGE, IN_NITF, PREFIXED, "<p>Ferry back.</p><p>Glad.</p>"])
@pytest.mark.parametrize("element", ["inlineXML", "inlineData"])
def test_markup_that_travels_as_text_is_read(markup: str, element: str) -> None:
    content = f"<contentSet><{element}>{escape(markup)}</{element}></contentSet>"
    article = read(item("", after=content))
    assert [p.text for p in article.paragraphs] == ["Ferry back.", "Glad."]
    assert [b.text for b in article.bylines] == (["Ola Vik"] if markup == IN_NITF else [])


def test_text_in_base64_is_the_body() -> None:
    coded = base64.b64encode(b"<p>Ferry back.</p>").decode()
    content = f'<inlineData contenttype="text/html" encoding="x:base64">{coded}</inlineData>'
    data = item("", after=f"<contentSet>{content}</contentSet>")
    assert read(data).text == "Ferry back."
    assert {coded, "x:base64"} <= values(data)


def test_picture_in_base64_is_no_body() -> None:
    content = '<inlineData contenttype="image/gif" encoding="x:base64">R0lGODdh</inlineData>'
    article = read(item("", after=f"<contentSet>{content}</contentSet>"))
    assert article.body == ()
    assert article.alternative_bodies[0].data == "R0lGODdh"


def test_form_in_the_language_of_the_item_is_the_body() -> None:
    forms = "".join(
        f'<inlineXML xml:lang="{lang}"><p xmlns="http://www.w3.org/1999/xhtml">{words}</p></inlineXML>'
        for lang, words in (("no", "Ferja er her."), ("en", "Ferry back."))
    )
    article = read(item("", after=f"<contentSet>{forms}</contentSet>"))
    assert article.text == "Ferry back."
    assert article.alternative_bodies[0].language == "no"


def test_html_is_the_body_before_plain_text() -> None:
    plain = '<inlineData contenttype="text/plain">Ferry back.</inlineData>'
    html = '<inlineData contenttype="text/html">&lt;p&gt;Ferry &lt;b&gt;back&lt;/b&gt;.&lt;/p&gt;</inlineData>'
    article = read(item("", after=f"<contentSet>{plain}{html}</contentSet>"))
    assert article.paragraphs[0].marks
    assert article.alternative_bodies[0].data == "Ferry back."


def test_statement_of_rights_under_an_aspect_is_the_items_where_there_is_no_other() -> None:
    aspect = '<rightsInfo scope="x:text"><copyrightNotice>(c) Coast</copyrightNotice></rightsInfo>'
    part = '<rightsInfo idrefs="p1"><copyrightNotice>(c) Isle</copyrightNotice></rightsInfo>'
    data = item("")
    article = read(data.replace("<itemMeta>", f"{part}{aspect}<itemMeta>", 1))
    assert article.rights is not None
    assert (article.rights.notice, article.rights.scope) == ("(c) Coast", "x:text")
    assert [rights.notice for rights in article.further_rights] == ["(c) Isle"]


@pytest.mark.parametrize(
    "space", ["https://iptc.org/std/nar/2006-10-01/", "http://iptc.org/std/nar/2006-10-01"]
)
def test_namespace_that_is_spelt_otherwise_is_the_same(space: str) -> None:
    data = STORY.replace("http://iptc.org/std/nar/2006-10-01/", space)
    assert newsdoc.detect(data) == "newsml-g2"
    assert newsdoc.parse(data, quotes=False) == newsdoc.parse(STORY, quotes=False)


def test_subject_that_says_nothing_is_none() -> None:
    assert read(item('<subject/><subject qcode=""><name/></subject>')).subjects == ()


def test_uris_of_values_are_read_as_their_codes() -> None:
    cv = "http://cv.iptc.org/newscodes/"
    data = item(
        f'<subject typeuri="{cv}cpnature/person" uri="http://p/1"><name>Ola Vik</name></subject>'
        f'<headline roleuri="{cv}headlinerole/subtitle">At last</headline><headline>Back</headline>'
        '<genre uri="http://coast.example/g/report"/>',
        meta=f'<pubStatus uri="{cv}pubstatusg2/withheld"/>'
        '<link reluri="http://coast.example/rel/x" href="http://x/"/>',
        after='<contentSet><remoteContent href="a.jpg" renditionuri="urn:own#big"/></contentSet>',
    )
    data = data.replace("qcode='ninat:text'", f'uri="{cv}ninature/picture"')
    data = data.replace(
        "<itemMeta>",
        '<catalog><scheme alias="own" uri="urn:own#"/></catalog><itemMeta>',
        1,
    )
    article = read(data)
    assert (article.item_class, article.status, article.headline) == ("picture", "withheld", "Back")
    assert [(h.text, h.role) for h in article.headlines] == [("At last", "sub")]
    assert [(p.name, p.uri, p.kind) for p in article.people] == [
        ("Ola Vik", "http://p/1", "person")
    ]
    assert article.genres[0].uri == "http://coast.example/g/report"
    assert article.media[0].renditions[0].name == "own:big"
    assert {f"{cv}ninature/picture", "urn:own#big", "http://coast.example/rel/x"} <= (
        values(data) | {p.value for link in article.links for p in link.properties}
    )
