"""RSS and Atom to articles: what each element means, whatever the file calls it."""

from __future__ import annotations

import datetime as dt

import pytest

import newsdoc
from formats.feeds.samples import ENTRY, STORY, atom, rss
from newsdoc import Article
from newsdoc.formats._feeds.dates import read_date
from newsdoc.model import Concept, Figure, Heading, Keyword, Link, Paragraph, PartialDate

UTC = dt.UTC


def first(data: str | bytes) -> Article:
    return newsdoc.parse_all(data, quotes=False)[0]


class TestRss:
    def test_is_told_by_its_root(self) -> None:
        assert newsdoc.detect(STORY) == "rss"

    def test_identity_and_words(self) -> None:
        article = first(STORY)

        assert article.guid == "c-1"
        assert article.url == "https://coast.example/1"
        assert article.headline == "Ferry & pier"
        assert article.summary is not None
        assert article.summary.text == "The ferry came back."
        assert article.language == "en"

    def test_story_is_the_encoded_content(self) -> None:
        article = first(STORY)

        assert [type(block) for block in article.body] == [Paragraph, Heading, Paragraph]
        assert article.dateline is not None
        assert article.dateline.place == "OSLO"
        assert article.paragraphs[0].marks[0].kind == "dateline"

    def test_the_fuller_of_two_authors_counts(self) -> None:
        (byline,) = first(STORY).bylines

        assert byline.text == "Kari Lund"
        assert [c.value for c in byline.people[0].contacts] == ["kari@coast.example"]

    def test_categories_sources_places_and_links(self) -> None:
        article = first(STORY)

        assert article.subjects == (
            Concept(name="Ferries"),
            Concept(scheme="http://cv.example", name="Sea"),
        )
        assert (article.sources[0].name, article.sources[0].uri) == (
            "Wire",
            "https://wire.example/rss",
        )
        assert article.places[0].positions[0].longitude == 10.75
        assert article.links == (Link(rel="comments", href="https://coast.example/1#c"),)

    def test_media_of_a_group_are_one_object(self) -> None:
        video, audio, picture = first(STORY).media

        assert video.item_class == "video"
        assert [r.name for r in video.renditions] == [None, None, "thumbnail"]
        assert video.caption is not None
        assert video.caption.text == "At the pier."
        assert [(c.name, c.role) for c in video.creators] == [("Ida Holm", "photographer")]
        assert (audio.rel, audio.renditions[0].size) == ("enclosure", 123)
        assert picture.renditions[0].href == "https://coast.example/a.jpg"

    def test_unknown_elements_are_properties(self) -> None:
        (table,) = first(STORY).properties

        assert (table.name, table.uri) == ("tide:table", "urn:coast:tide")
        assert [(p.name, p.value) for p in table.properties] == [
            ("place", "Oslo"),
            ("tide:high", "08:10"),
        ]

    def test_channel_is_the_package_and_its_copyright_that_of_the_item(self) -> None:
        result = newsdoc.parse_result(STORY)

        assert result.package is not None
        assert result.package.title == "Coast News"
        assert [(p.name, p.value) for p in result.package.properties] == [("ttl", "60")]
        assert result.articles[0].rights is not None
        assert result.articles[0].rights.notice == "© 2031 Coast"

    def test_guid_is_the_address_unless_it_says_otherwise(self) -> None:
        assert first(rss("<guid>https://coast.example/9</guid>")).url == "https://coast.example/9"
        assert first(rss('<guid isPermaLink="false">https://a.example/</guid>')).url is None

    def test_enclosure_and_media_content_of_one_address_are_one_file(self) -> None:
        article = first(
            rss(
                '<enclosure url="https://a.example/1.jpg" length="5" type="image/jpeg"/>'
                '<media:content url="https://a.example/1.jpg" width="20" medium="image"/>'
                "<media:credit>Ida Holm</media:credit>"
            )
        )

        (media,) = article.media
        assert (media.renditions[0].size, media.renditions[0].width) == (5, 20)
        assert media.credit is not None
        assert media.credit.text == "Ida Holm"

    def test_long_description_without_content_is_the_story(self) -> None:
        words = "".join(f"&lt;p&gt;It rained on day {n}.&lt;/p&gt;" for n in range(6))

        article = first(rss(f"<title>Rain</title><description>{words}</description>"))

        assert article.summary is None
        assert len(article.paragraphs) == 6

    def test_plain_words_stay_plain(self) -> None:
        article = first(rss("<title>a &lt; b &amp; c</title><description>1 &lt; 2</description>"))

        assert article.headline == "a < b & c"
        assert article.summary is not None
        assert article.summary.text == "1 < 2"

    def test_pictures_that_count_readers_are_left_out_and_reported(self) -> None:
        result = newsdoc.parse_result(
            rss(
                "<description>Rain.&lt;img src='https://count.example/1' width='1' height='1'/&gt;"
                "</description>"
            )
        )

        assert result.articles[0].media == ()
        assert [d.value for d in result.diagnostics if d.code == "RS106"] == [
            "https://count.example/1"
        ]

    def test_rss_1_has_its_items_beside_the_channel(self) -> None:
        article = first(
            '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns="http://purl.org/rss/1.0/">'
            '<channel rdf:about="https://a.example/"><title>Coast</title></channel>'
            '<item rdf:about="https://a.example/1"><title>Rain</title><dc:subject>Weather</dc:subject>'
            "<dc:date>2031-05-04T08:15:00Z</dc:date></item></rdf:RDF>"
        )

        assert (article.headline, article.guid) == ("Rain", "https://a.example/1")
        assert article.published == dt.datetime(2031, 5, 4, 8, 15, tzinfo=UTC)
        assert article.keywords == (Keyword(text="Weather"),)


class TestWordPress:
    def test_authors_are_shown_by_name(self) -> None:
        author = (
            "<wp:author><wp:author_login>kl7</wp:author_login>"
            "<wp:author_display_name>Kari Lund</wp:author_display_name></wp:author>"
        )
        item = "<dc:creator>kl7</dc:creator><title>Rain</title></item><item><dc:creator>desk</dc:creator>"
        first, second = newsdoc.parse_all(rss(item, channel=author), quotes=False)

        assert [(b.text, b.people[0].code) for b in first.bylines] == [("Kari Lund", "kl7")]
        assert [byline.text for byline in second.bylines] == ["desk"]

    def test_export(self) -> None:
        article = first(
            rss(
                "<title>Rain</title><dc:creator>kari</dc:creator><description></description>"
                "<content:encoded><![CDATA[It rained.\n\nIt <b>stopped</b>\nlater.]]></content:encoded>"
                "<excerpt:encoded>Wet.</excerpt:encoded><wp:status>publish</wp:status>"
                "<wp:post_date_gmt>2031-05-04 08:15:00</wp:post_date_gmt><wp:post_id>7</wp:post_id>"
                "<category domain='post_tag' nicename='sea-2'>Sea</category>"
            )
        )

        assert [p.text for p in article.paragraphs] == ["It rained.", "It stopped\nlater."]
        assert article.summary is not None
        assert article.summary.text == "Wet."
        assert article.status == "usable"
        assert article.published == dt.datetime(2031, 5, 4, 8, 15, tzinfo=UTC)
        assert article.subjects == (Concept(scheme="post_tag", code="sea-2", name="Sea"),)
        assert [(p.name, p.value) for p in article.properties] == [("wp:post_id", "7")]

    def test_attachment_is_media(self) -> None:
        (media,) = first(
            rss("<wp:attachment_url>https://a.example/1.png</wp:attachment_url>")
        ).media

        assert (media.item_class, media.renditions[0].href) == (
            "picture",
            "https://a.example/1.png",
        )


class TestAtom:
    def test_is_told_by_its_root(self) -> None:
        assert newsdoc.detect(ENTRY) == "atom"

    def test_texts_are_read_as_their_types_say(self) -> None:
        article = first(ENTRY)

        assert article.headline == "Ferry returns"
        assert [m.kind for m in article.headline_marks] == ["emphasis"]
        assert article.summary is not None
        assert article.summary.text == "Fish &amp; chips"

    def test_addresses_are_resolved_against_xml_base(self) -> None:
        article = first(ENTRY)

        assert article.url == "https://coast.example/news/1.html"
        assert article.links[0].href == "https://coast.example/2"
        assert article.paragraphs[0].marks[0].href == "https://coast.example/news/pier"

    def test_entry_inherits_author_and_language(self) -> None:
        article = first(ENTRY)

        assert article.bylines[0].text == "Kari Lund"
        assert article.language == "en"

    def test_links_by_relation(self) -> None:
        article = first(ENTRY)

        assert [(k.rel, k.title, k.language) for k in article.links] == [("related", "More", "no")]
        assert (article.media[0].rel, article.media[0].renditions[0].size) == ("enclosure", 9)

    def test_times_categories_and_source(self) -> None:
        article = first(ENTRY)

        assert article.modified == dt.datetime(2031, 5, 4, 9, tzinfo=UTC)
        assert article.subjects[0].code == "04000000"
        assert article.subjects[0].name == "economy"
        assert article.subjects[1] == Concept(name="Ferries")
        assert (article.sources[0].name, article.sources[0].uri) == ("Wire", "urn:wire")
        assert article.contributors[0].name == "Per Vik"

    def test_content_elsewhere_is_a_link_or_media(self) -> None:
        page = first(atom("<content src='https://a.example/x' type='text/html'/>"))
        video = first(atom("<content src='https://a.example/x' type='video/mp4'/>"))

        assert page.links[0].rel == "content"
        assert video.media[0].item_class == "video"

    def test_single_entry_is_an_article(self) -> None:
        article = first('<entry xmlns="http://www.w3.org/2005/Atom"><title>Rain</title></entry>')

        assert article.headline == "Rain"

    def test_figures_in_the_content_stay_there(self) -> None:
        article = first(
            atom(
                "<content type='html'>&lt;figure&gt;&lt;img src='a.jpg'/&gt;&lt;/figure&gt;</content>"
            )
        )

        assert isinstance(article.body[0], Figure)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sat, 07 Sep 2002 00:00:01 GMT", dt.datetime(2002, 9, 7, 0, 0, 1, tzinfo=UTC)),
        ("7 Sep 02 00:00 Z", dt.datetime(2002, 9, 7, tzinfo=UTC)),
        ("07 Sep 96 00:00 UT", dt.datetime(1996, 9, 7, tzinfo=UTC)),
        ("Saturday, 7 September 2002 14:30 +0000", dt.datetime(2002, 9, 7, 14, 30, tzinfo=UTC)),
        ("Sep 7, 2002 2:30 PM GMT", dt.datetime(2002, 9, 7, 14, 30, tzinfo=UTC)),
        ("Sat, 07 Sep 2002 24:00:00 GMT", dt.datetime(2002, 9, 8, tzinfo=UTC)),
        ("07 Sep 2002", PartialDate(2002, 9, 7)),
        ("2002-09-07T00:00:01Z", dt.datetime(2002, 9, 7, 0, 0, 1, tzinfo=UTC)),
        ("2002-09", PartialDate(2002, 9)),
    ],
)
def test_dates_as_feeds_spell_them(text: str, expected: dt.datetime | PartialDate) -> None:
    assert read_date(text) == (expected, None)


@pytest.mark.parametrize("text", ["", "soon", "31 Feb 2002 00:00 GMT", "1 Xyz 2002", "9" * 500])
def test_no_date_is_no_date(text: str) -> None:
    assert read_date(text) == (None, "no date")


def test_named_zone_of_north_america() -> None:
    time, problem = read_date("Sat, 07 Sep 2002 10:00 EDT")

    assert problem is None
    assert isinstance(time, dt.datetime)
    assert time.utcoffset() == dt.timedelta(hours=-4)
