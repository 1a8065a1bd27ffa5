"""Records of agencies in XML: their fields in their places, and everything else kept or named."""

from __future__ import annotations

import contextlib
import datetime as dt
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdoc
from newsdoc import NewsdocError, ReadError
from newsdoc.model import Aside, PartialDate, Place, Position

RBNEWS = """<RBNews xmlns:i="http://www.w3.org/2001/XMLSchema-insance">
<NewsID>7</NewsID><HistID>H-1</HistID><version>2</version><Priority>3</Priority>
<PublishDate>2031-05-04T10:30:00.5</PublishDate><strapline>FLASH-I</strapline>
<headline>Færgen er tilbage</headline><subtitle i:nil="true"/><town>Esbjerg</town>
<origin>/kyst/</origin><sectionID>2</sectionID><section>Indland</section>
<content>&lt;p&gt;Færgen &lt;b&gt;sejler&lt;/b&gt; igen.&lt;/p&gt;</content>
<IPTCList xmlns:a="urn:a"><a:int>15000000</a:int><a:int>15001000</a:int></IPTCList>
<Annuleret>true</Annuleret><byLine>Kari Lund</byLine><byLineEmail>kl@kyst.example</byLineEmail>
<TilRedaktionen>Mere i morgen</TilRedaktionen><Tidevand>hoej</Tidevand></RBNews>"""

QUEUE = f"""<XMLNewsQueuedResponse xmlns="http://tempuri.org/"><XMLNewsQueuedResult>
<error xmlns="">0</error><ListOfRBNews xmlns="">{RBNEWS}{RBNEWS.replace("7", "8", 1)}</ListOfRBNews>
</XMLNewsQueuedResult></XMLNewsQueuedResponse>"""

JIMI = """\ufeff<?xml version="1.0" encoding="utf-8"?><Publish><PublishID>20</PublishID>
<Services>Print,Online</Services><PublishDateTime>2031-05-04T15:52:47.78</PublishDateTime>
<ContentItem><Name /><NewsCompID>55</NewsCompID><FileName>i65</FileName><Headline>Ferry returns</Headline>
<Headline2>Ferry returns</Headline2><Byline>Kari Lund</Byline><Source>Coast</Source>
<SlugProper>Ferry-Returns</SlugProper><UpdateNote>UPDATES: with quotes</UpdateNote>
<Category>International</Category><Keyword>Ferries,Harbours and
 piers</Keyword><WordCount>292</WordCount><WritethruNum>1st</WritethruNum><Language>2</Language>
<EmbargoTime>0001-01-01T00:00:00</EmbargoTime><ContentType>Text</ContentType>
<UpdatedDateTime>2031-05-04T11:52:47-04:00</UpdatedDateTime><City>Oslo</City><Country>Norway</Country>
<Latitude>59.91</Latitude><Longitude>10.75</Longitude><Tide>high</Tide>
<ContentText>&lt;p&gt;The ferry is back.&lt;/p&gt;&lt;p&gt;It rained.&lt;/p&gt;</ContentText>
</ContentItem></Publish>"""

NOTICIA = """<NOTICIA><CODIGO>2031</CODIGO><AGENCIA>10</AGENCIA><PRIORIDAD>30</PRIORIDAD>
<SECCION>POL</SECCION><FECHA>21/09/2031</FECHA><HORA>18:16:04</HORA>
<ANTETITULO>Puerto</ANTETITULO><TITULAR>Vuelve el barco</TITULAR><ENTRADILLA>Tras el invierno</ENTRADILLA>
<CONTENIDO>El barco vuelve.</CONTENIDO><FOTO><NOMBRE>p1.jpg</NOMBRE><PIE>En el muelle</PIE></FOTO>
<FOTO><NOMBRE>p2.jpg</NOMBRE></FOTO></NOTICIA>"""

RELEASE = """<release id="17" lang="no"><longurl>https://kyst.example/17</longurl>
<body>&lt;p&gt;Ferjen er tilbake.&lt;/p&gt;</body><boilerplate>Om havnen.</boilerplate>
<contactsAsText>Kari Lund, 0123</contactsAsText><embargo/><keywords>ferje, havn</keywords>
<leadtext>Etter vinteren.</leadtext><publicationDate>28.09.2031 11:15</publicationDate>
<title>Ferjen er tilbake</title><type id="19"><label>Pressemelding</label></type>
<logos><logo id="1"><url>https://kyst.example/logo.png</url></logo></logos>
<images><image id="2"><url>https://kyst.example/a.jpg</url><caption>Ved kaien</caption>
<smallimageurl>https://kyst.example/a-s.jpg</smallimageurl></image></images>
<distributionChannels><distributionChannel id="8" channel="WIRE"><name>Kysten</name>
</distributionChannel></distributionChannels>
<publisher id="7"><name>Havnen</name><webSite>https://havnen.example</webSite>
<description>Havnen er gammel.</description></publisher></release>"""

ALL = {"rbnews": RBNEWS, "jimi": JIMI, "noticia": NOTICIA, "via-release": RELEASE}


@pytest.mark.parametrize("name", ALL)
def test_record_is_told_by_its_content(name: str) -> None:
    assert newsdoc.detect(ALL[name]) == name


def test_rbnews_fields_have_their_places() -> None:
    story = newsdoc.parse(RBNEWS)

    assert (story.guid, story.version, story.priority) == ("7", "2", 3)
    assert (story.headline, story.headlines) == ("Færgen er tilbage", ())
    assert [mark.kind for mark in story.paragraphs[0].marks] == ["strong"]
    assert story.dateline is not None
    assert story.dateline.place == "Esbjerg"
    assert story.bylines[0].people[0].contacts[0].value == "kl@kyst.example"
    assert [each.code for each in story.subjects] == ["15000000", "15001000"]
    assert story.status == "canceled"
    assert (story.notes[0].text, story.notes[0].audience) == ("Mere i morgen", "editors")
    assert ("Tidevand", "hoej") in [(each.name, each.value) for each in story.properties]


def test_queue_of_rbnews_is_several_articles() -> None:
    result = newsdoc.parse_result(QUEUE)

    assert [article.guid for article in result.articles] == ["7", "8"]
    assert result.package is not None
    assert [each.name for each in result.package.properties] == ["error"]


def test_jimi_fields_have_their_places() -> None:
    story = newsdoc.parse(JIMI)

    assert (story.guid, story.language, story.item_class) == ("55", "fr", "text")
    assert (story.headline, story.headlines) == ("Ferry returns", ())
    assert [each.text for each in story.keywords] == ["Ferries", "Harbours and piers"]
    assert [each.code for each in story.services] == ["Print", "Online"]
    assert story.published == dt.datetime.fromisoformat("2031-05-04T15:52:47.780000")
    assert story.embargoed is None
    assert story.located == (
        Place(
            name="Oslo",
            broader=(newsdoc.Concept(name="Norway", type="country"),),
            positions=(Position(latitude=59.91, longitude=10.75),),
            shape="point",
        ),
    )
    assert story.wire is not None
    assert story.wire.take_key == "1st"
    assert len(story.paragraphs) == 2


def test_noticia_fields_have_their_places() -> None:
    story = newsdoc.parse(NOTICIA)

    assert story.published == dt.datetime.fromisoformat("2031-09-21T18:16:04")
    assert [(each.role, each.text) for each in story.headlines] == [("kicker", "Puerto")]
    assert [media.renditions[0].href for media in story.media] == ["p1.jpg", "p2.jpg"]
    assert story.text == "El barco vuelve."


def test_day_without_a_time_of_day_stays_as_it_is() -> None:
    story = newsdoc.parse(NOTICIA.replace("18:16:04", "tarde"))

    assert not isinstance(story.published, (dt.datetime, PartialDate))
    assert {"FECHA", "HORA"} <= {each.name for each in story.properties}


def test_release_fields_have_their_places() -> None:
    story = newsdoc.parse(RELEASE)

    assert (story.guid, story.language, story.url) == ("17", "no", "https://kyst.example/17")
    assert story.published == dt.datetime.fromisoformat("2031-09-28T11:15:00")
    assert [each.text for each in story.keywords] == ["ferje", "havn"]
    assert [file.name for file in story.media[0].renditions] == [None, "small"]
    assert story.icon[0].role == "logo"
    box = story.body[-1]
    assert isinstance(box, Aside)
    assert box.role == "boilerplate"
    assert story.provider is not None
    assert story.provider.definitions[0].text == "Havnen er gammel."
    assert (story.genres[0].code, story.services[0].code) == ("19", "WIRE")


@pytest.mark.parametrize("name", ALL)
def test_every_value_is_kept_or_named(name: str) -> None:
    odd = ALL[name].replace("2031-05-04T1", "once upon ").replace("28.09.2031", "soon")
    result = newsdoc.parse_result(odd)
    held = newsdoc.serialize(result.articles[0], "newsdoc").decode()
    held += " ".join(str(each.value) for each in result.diagnostics)
    pieces = re.findall(r">([^<>]+)<", odd.replace("&lt;", "<").replace("&gt;", ">"))

    held = " ".join(held.replace("\\n", " ").lower().split())
    missing = [each for each in pieces if " ".join(each.lower().split()) not in held]
    assert missing == []


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("rbnews", "<ListOfRBNews/>", "holds no RBNews"),
        ("jimi", "<Publish/>", "holds no ContentItem"),
        ("noticia", "<RBNews/>", "'RBNews', not 'NOTICIA'"),
        ("via-release", "<a/>", "'a', not 'release'"),
        ("jimi", "<Publish><ContentItem>", "line"),
    ],
)
def test_what_is_no_record_is_refused(name: str, data: str, reason: str) -> None:
    with pytest.raises(ReadError) as caught:
        newsdoc.parse(data, format=name)

    assert reason in str(caught.value)


@given(st.sampled_from(sorted(ALL)), st.data())
def test_damaged_records_are_read_or_refused(name: str, data: st.DataObject) -> None:
    text = ALL[name]
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(start + 40, len(text))))
    extra = data.draw(
        st.sampled_from(["", "<a>x</a>", "<id/>", "tail", "<!-- x -->", "&#0;", "&b;"])
    )
    with contextlib.suppress(NewsdocError):
        newsdoc.parse_all(text[:start] + extra + text[end:], format=name, quotes=False)


@pytest.mark.parametrize("name", ALL)
def test_deep_and_repeated_fields_do_no_harm(name: str) -> None:
    root = re.search(r"</([\w-]+)>$", ALL[name])
    assert root is not None
    more = "<x>" * 150 + "deep" + "</x>" * 150 + "<id>1</id>" * 500
    data = ALL[name].removesuffix(root[0]) + more + root[0]
    result = newsdoc.parse_result(data)
    held = newsdoc.serialize(result.articles[0], "newsdoc").decode()

    assert "deep" in held + " ".join(str(each.value) for each in result.diagnostics)
