"""NITF documents as articles: what each element becomes."""

from __future__ import annotations

import datetime as dt

import pytest

import newsdoc
from formats.nitf.samples import STORY, story
from newsdoc.model import (
    Article,
    Aside,
    BlockQuote,
    Concept,
    Divider,
    Figure,
    Heading,
    Label,
    ListBlock,
    Paragraph,
    PartialDate,
    Preformatted,
    Table,
)


@pytest.fixture(scope="module")
def ferry() -> Article:
    return newsdoc.parse(STORY, format="nitf", quotes=False)


def read(**parts: str) -> Article:
    return newsdoc.parse(story(**parts), format="nitf", quotes=False)


def test_identity_and_status(ferry: Article) -> None:
    assert (ferry.guid, ferry.version, ferry.slugline) == ("story-7", "3", "ferry-return")
    assert (ferry.item_class, ferry.language, ferry.status, ferry.urgency) == (
        "text",
        "en-GB",
        "usable",
        4,
    )
    assert {(i.role, i.value) for i in ferry.alternative_ids} == {
        ("uno", "wire:2031:77"),
        ("fixture", "ferries-weekly"),
    }
    assert [(link.rel, link.guid) for link in ferry.links] == [
        ("management-doc-idref", "old-1"),
        ("correction", "old-1"),
    ]


def test_times_keep_their_offset_or_have_none(ferry: Article) -> None:
    two = dt.timezone(dt.timedelta(hours=2))
    assert ferry.published == dt.datetime(2031, 5, 4, 8, 15, tzinfo=two)
    assert ferry.embargoed == dt.datetime(2031, 5, 4, 12, tzinfo=two)
    assert ferry.expires == dt.datetime(2031, 6, 1)  # noqa: DTZ001  # none is written
    assert ferry.publications[0].published == PartialDate(2031, 5, 4)


def test_release_at_the_time_of_issue_is_no_embargo() -> None:
    both = '<docdata><date.issue norm="20310504T08Z"/><date.release norm="20310504T08Z"/></docdata>'
    assert read(head=both).embargoed is None


def test_headlines(ferry: Article) -> None:
    assert ferry.headline == "The Tern is back"
    assert [m.span.of(ferry.headline) for m in ferry.headline_marks] == ["Tern"]
    assert [(h.role, h.text) for h in ferry.headlines] == [("sub", "Islanders wave from the pier")]
    assert ferry.title == "Ferry returns (2nd lead)"


def test_title_stands_in_for_a_missing_headline() -> None:
    article = read(head="<title>Rain</title>")
    assert (article.headline, article.title) == ("Rain", None)


def test_byline_with_person_and_title(ferry: Article) -> None:
    [byline] = ferry.bylines
    assert byline.text == "By Kari Lund Coast Correspondent"
    [writer] = byline.people
    assert (writer.name, writer.job_title, writer.code) == (
        "Kari Lund",
        "Coast Correspondent",
        "w9",
    )


def test_byline_of_plain_words_is_understood() -> None:
    [byline] = read(body_head="<byline>By Kari Lund</byline>").bylines
    assert [p.name for p in byline.people] == ["Kari Lund"]


def test_dateline(ferry: Article) -> None:
    assert ferry.dateline is not None
    assert ferry.dateline.text == "Gullvik, May 4"
    assert ferry.dateline.place == "Gullvik"
    assert ferry.dateline.date == PartialDate(2031, 5, 4)


def test_dateline_in_the_text_is_marked_and_kept() -> None:
    article = read(content="<p>GULLVIK, May 4 (Coast) - The ferry is back.</p>")
    [paragraph] = article.paragraphs
    assert paragraph.text == "GULLVIK, May 4 (Coast) - The ferry is back."
    assert article.dateline is not None
    assert article.dateline.place == "GULLVIK"
    assert paragraph.marks[0].kind == "dateline"


def test_dateline_that_is_only_a_machine_time_says_when_it_was_made() -> None:
    when = '<dateline><story.date norm="20310504T080000Z">20310504T080000Z</story.date></dateline>'
    article = read(body_head=when)
    assert article.dateline is None
    assert article.content_created == dt.datetime(2031, 5, 4, 8, tzinfo=dt.UTC)


def test_summary_is_the_abstract_a_paragraph_a_line(ferry: Article) -> None:
    assert ferry.summary is not None
    assert ferry.summary.text == "The ferry is back.\nPeople are glad."


def test_abstract_without_paragraphs_is_read() -> None:
    summary = read(body_head="<abstract>Short.</abstract>").summary
    assert summary is not None
    assert summary.text == "Short."


def test_subjects_and_genres(ferry: Article) -> None:
    subject = ferry.subjects[0]
    assert (subject.scheme, subject.code, subject.name) == ("IPTC", "04015000", "Transport")
    assert subject.broader == (Concept(name="Economy"),)
    assert [(g.type, g.name) for g in ferry.genres] == [("tobject.type", "News"), (None, "Feature")]
    assert [(c.type, c.code, c.name) for c in ferry.subjects[1:]] == [("mood", "glad", "Joy")]


def test_identified_content(ferry: Article) -> None:
    [person] = ferry.people
    assert (person.name, person.given_name, person.job_title) == (
        "Ida Holm",
        "Ida",
        "harbour master",
    )
    [company] = ferry.organisations
    assert (company.name, company.code, company.same_as[0].code) == ("Gullvik Ferries", "o1", "NO1")
    assert [e.name for e in ferry.events] == ["Ferry Day"]
    assert [o.name for o in ferry.objects] == ["MS Tern"]
    where, city = ferry.places
    assert (where.rel, where.name, [b.name or b.code for b in where.broader]) == (
        "evloc",
        "Gullvik",
        ["Salten", "Nordland", "NO"],
    )
    assert (city.type, city.name, city.code, city.broader[0].name) == (
        "city",
        "Gullvik",
        "gv",
        "Norway",
    )


def test_provider_sources_and_rights(ferry: Article) -> None:
    assert ferry.provider is not None
    assert (ferry.provider.name, ferry.provider.code) == ("Harbour News", "hn")
    assert ferry.provider.same_as[0].code == "harbour.example"
    assert [(s.name, s.rank) for s in ferry.sources] == [("Coast Agency", 2)]
    assert ferry.rights is not None
    assert ferry.rights.holder is not None
    assert (ferry.rights.holder.name, ferry.rights.year) == ("Harbour News", "2031")
    assert ferry.rights.usage_terms == "Ask before reprinting."
    assert ferry.rights.usages[0].limitations == "no archive"


def test_notes_keywords_series_and_history(ferry: Article) -> None:
    assert [(n.role, n.audience, n.text) for n in ferry.notes] == [
        ("correction", None, "corrects the name of the ferry"),
        ("advisory", None, "Photos follow at noon"),
        ("editorsnote", "npa", "Do not use before noon."),
    ]
    assert [k.text for k in ferry.keywords] == ["ferry", "islands"]
    assert (ferry.series[0].name, ferry.series[0].part, ferry.series[0].total) == (
        "Island life",
        2,
        5,
    )
    assert ferry.revisions[0].action == "editor"
    assert ferry.word_count == 120
    assert ferry.tagline is not None
    assert ferry.tagline.text == "Ola Nes helped with this story."
    assert [p.name for p in ferry.properties] == ["desk", "iim", "du-key.generation"]


def test_blocks_of_the_body(ferry: Article) -> None:
    assert [type(block) for block in ferry.body] == [
        Paragraph,
        Heading,
        Paragraph,
        ListBlock,
        BlockQuote,
        Figure,
        Table,
        Aside,
        Preformatted,
        Divider,
        Heading,
        Paragraph,
    ]
    assert ferry.paragraphs[0].role == "lede first"
    assert ferry.paragraphs[1].text == '"We waited," said Ida Holm.\nShe smiled.'
    heading = ferry.body[1]
    assert isinstance(heading, Heading)
    assert heading.level is None


def test_marks_cut_out_the_words_they_claim(ferry: Article) -> None:
    first = ferry.paragraphs[0]
    assert [(m.kind, m.span.of(first.text)) for m in first.marks] == [
        ("dateline", "GULLVIK (Coast) -"),
        ("object", "Tern"),
        ("place", "Gullvik"),
        ("date", "Friday"),
    ]
    assert first.marks[2].concept == Concept(code="gv")
    assert first.marks[3].value == "20310504"


def test_media_with_its_files(ferry: Article) -> None:
    figure = ferry.body[5]
    assert isinstance(figure, Figure)
    media = figure.media
    assert (media.item_class, media.title, media.alt_text) == ("picture", "Quay", "A quay")
    assert [(r.href, r.width) for r in media.renditions] == [
        ("quay.jpg", 800),
        ("quay-small.jpg", 80),
    ]
    assert media.caption is not None
    assert media.caption.text == "The quay at Gullvik."
    assert media.credit is not None
    assert media.credit.text == "Per Vik"


def test_table_quotation_and_aside(ferry: Article) -> None:
    table, aside = ferry.body[6], ferry.body[7]
    assert isinstance(table, Table)
    assert [[c.text for c in row.cells] for row in table.rows] == [
        ["Day", "Time"],
        ["Mon", "8", ""],
    ]
    assert table.rows[0].cells[1].colspan == 2
    assert isinstance(aside, Aside)
    assert aside.title is not None
    assert (aside.title.text, aside.role) == ("Facts", "undef")


def test_blank_paragraphs_are_no_blocks() -> None:
    assert len(read(content="<p/><p> </p><p>&#160;</p><p>Rain.</p>").body) == 1


@pytest.mark.parametrize(
    "name", ["http://iptc.org/std/NITF/2006-10-18/", "http://example.org/another"]
)
def test_namespaces_do_not_matter(name: str) -> None:
    data = story(content="<p>Rain.</p>", attributes=f' xmlns="{name}"')
    assert newsdoc.parse(data, quotes=False).paragraphs[0].text == "Rain."


def test_words_in_unknown_elements_are_kept_and_reported() -> None:
    result = newsdoc.parse_result(story(content='<p>A <odd x="1">strange</odd> word.</p>'))
    assert result.articles[0].paragraphs[0].text == "A strange word."
    assert [d.code for d in result.diagnostics] == ["XM114", "XM111"]


def test_what_has_no_place_is_reported_with_line_path_and_value() -> None:
    data = b"<nitf>\n<head>\n<planet>Mars</planet></head><body/></nitf>"
    [remark] = newsdoc.parse_result(data).diagnostics
    assert (remark.code, remark.value) == ("XM110", "Mars")
    assert (remark.where.line, remark.where.path) == (3, "nitf/head/planet")


def test_dates_in_words_are_reported_not_guessed() -> None:
    data = story(head='<docdata><date.issue norm="yesterday"/></docdata>')
    result = newsdoc.parse_result(data)
    assert result.articles[0].published is None
    assert [(d.code, d.value) for d in result.diagnostics] == [("XM113", "yesterday")]


def test_several_bodies_follow_each_other() -> None:
    two = "<p>One.</p></body.content><body.content><p>Two.</p>"
    assert [p.text for p in read(content=two).paragraphs] == ["One.", "Two."]


def test_no_labels_are_made_up(ferry: Article) -> None:
    assert not any(isinstance(label, Label) for s in ferry.subjects for label in s.labels)


def test_body_that_travels_as_text_is_read() -> None:
    article = read(content="<![CDATA[<p>One &amp; <b>two</b>.</p><p>Three.</p>]]>")
    assert [p.text for p in article.paragraphs] == ["One & two.", "Three."]


def test_copyright_line_above_the_story() -> None:
    line = (
        "<copyrite>(c) <copyrite.year>2031</copyrite.year> <copyrite.holder>Coast</copyrite.holder>"
    )
    rights = read(body_head=f"{line}</copyrite>").rights
    assert rights is not None
    assert rights.holder is not None
    assert (rights.notice, rights.year, rights.holder.name) == ("(c) 2031 Coast", "2031", "Coast")


def test_publication_tells_date_and_address_where_nothing_else_does() -> None:
    data = '<pubdata date.publication="20310504" ex-ref="https://coast.example/7" name="Coast"/>'
    article = read(head=data)
    assert (article.published, article.url) == (PartialDate(2031, 5, 4), "https://coast.example/7")
    assert newsdoc.parse(newsdoc.serialize(article, "nitf"), quotes=False) == article
