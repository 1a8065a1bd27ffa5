"""The reader of NewsML-G2: what each part of an item is in the article."""

from __future__ import annotations

import datetime as dt

import pytest

import newsdoc
from formats.newsml_g2.samples import CONCEPT, PACKAGE, PICTURE, STORY, item, message, with_body
from newsdoc.model import Article, Concept, Label, Paragraph, PartialDate, Raw, Revision

UTC = dt.UTC


def read(text: str) -> Article:
    return newsdoc.parse(text, quotes=False)


@pytest.fixture(scope="module")
def story() -> Article:
    return read(STORY)


def test_format_is_told_by_its_namespace() -> None:
    assert newsdoc.detect(STORY) == "newsml-g2"
    assert newsdoc.detect(message(STORY)) == "newsml-g2"
    bare = STORY.replace(' xmlns="http://iptc.org/std/nar/2006-10-01/"', "")
    assert newsdoc.detect(bare) == "newsml-g2"


def test_item_without_namespace_reads_the_same(story: Article) -> None:
    bare = STORY.replace(' xmlns="http://iptc.org/std/nar/2006-10-01/"', "")
    assert read(bare) == story


def test_identity_and_management(story: Article) -> None:
    assert (story.guid, story.version) == ("urn:newsml:coast.example:20310504:ferry", "3")
    assert (story.item_class, story.status, story.language) == ("text", "usable", "en")
    assert story.provider is not None
    assert (story.provider.scheme, story.provider.code) == ("nprov", "COAST")
    assert (story.file_name, story.profile, story.title) == (
        "ferry.xml",
        "coast-text",
        "Ferry, second lead",
    )
    assert [generator.name for generator in story.generators] == ["Desk Tool"]
    assert [(m.code, m.rel) for m in story.memberships] == [
        ("storms", None),
        ("daily", "instanceOf"),
    ]


def test_times_keep_offset_and_precision(story: Article) -> None:
    two = dt.timezone(dt.timedelta(hours=2))
    assert story.modified == dt.datetime(2031, 5, 4, 8, 15, tzinfo=two)
    assert story.embargoed == dt.datetime(2031, 5, 4, 10, 0, tzinfo=two)
    assert story.published == dt.datetime(2031, 5, 4, 8, 20, tzinfo=UTC)
    assert story.content_created == PartialDate(2031, 5)


def test_embargo_without_time_has_no_end() -> None:
    article = read(item(meta="<embargoed/>"))
    assert article.embargoed is None
    assert article.embargo_open_ended


def test_qcode_is_parted_at_its_first_colon_and_resolved(story: Article) -> None:
    subject = story.subjects[0]
    assert (subject.scheme, subject.code) == ("medtop", "20000572")
    assert subject.uri == "http://cv.iptc.org/newscodes/mediatopic/20000572"
    assert (subject.relevance, subject.confidence, subject.rank) == (80, 90, 1)
    (same,) = subject.same_as
    assert (same.scheme, same.code, same.uri) == ("coast", "a:b", "http://coast.example/cv/a%3Ab")


def test_unknown_alias_stays_what_it_is() -> None:
    (subject,) = read(item("<subject qcode='nobody:17'/>")).subjects
    assert subject == Concept(scheme="nobody", code="17")


def test_literal_is_a_code_without_scheme() -> None:
    (genre,) = read(item("<genre literal='Feature'/>")).genres
    assert genre == Concept(code="Feature")


def test_name_in_the_language_of_the_content_wins(story: Article) -> None:
    subject = story.subjects[0]
    assert subject.name == "shipping"
    assert subject.labels == (Label(text="skipsfart", language="no", role="nrol:display"),)


def test_subjects_of_a_known_nature_stand_in_their_field(story: Article) -> None:
    assert [party.name for party in story.organisations] == ["Harbour Line"]
    assert [party.uri for party in story.people] == ["http://coast.example/people/eb"]
    assert [place.code for place in story.places] == ["gullvik"]
    assert [subject.code for subject in story.subjects] == ["20000572", "gullvik"]


def test_headlines_by_role_and_language(story: Article) -> None:
    assert story.headline == "Ferry Aurora returns"
    assert [mark.kind for mark in story.headline_marks] == ["emphasis"]
    assert [(h.text, h.role, h.language) for h in story.headlines] == [
        ("Harbour open after storm", "sub", None),
        ("Fergen er tilbake", None, "no"),
    ]


def test_headline_whose_role_names_it_the_title_is_the_main_one() -> None:
    article = read(
        item(
            "<headline role='x:subtitle'>Below</headline><headline role='x:title'>Above</headline>"
        )
    )
    assert article.headline == "Above"
    assert [(h.text, h.role) for h in article.headlines] == [("Below", "sub")]


def test_inline_concept_of_a_label_is_on_its_words() -> None:
    article = read(
        item("<headline>Ferry <inline qcode='coast:1'>Aurora</inline> returns</headline>")
    )
    (mark,) = article.headline_marks
    assert mark.concept == Concept(scheme="coast", code="1")
    assert mark.span.of(article.headline or "") == "Aurora"
    assert read(newsdoc.serialize(article, "newsml-g2").decode()) == article


def test_summary_and_further_descriptions(story: Article) -> None:
    assert story.summary is not None
    assert story.summary.text == "The ferry is back."
    assert [(d.role, d.language) for d in story.descriptions] == [("coast:teaser", "no")]


def test_dateline_is_taken_apart_and_marked_in_the_text(story: Article) -> None:
    assert story.dateline is not None
    assert (story.dateline.place, story.dateline.source) == ("GULLVIK, Norway", "Coast")
    first = story.paragraphs[0]
    (mark,) = first.marks
    assert (mark.kind, mark.span.of(first.text)) == ("dateline", "GULLVIK, Norway (Coast) -")


def test_notes_keep_role_audience_and_blocks(story: Article) -> None:
    plain, rich = story.notes
    assert (plain.text, plain.role, plain.audience) == (
        "Picture follows.",
        "coast:editors",
        "coast:closed",
    )
    assert [block.type for block in rich.blocks] == ["paragraph", "list"]


def test_rights_in_several_languages(story: Article) -> None:
    assert story.rights is not None
    assert story.rights.holder is not None
    assert story.rights.holder.name == "Coast News"
    assert story.rights.notice == "(c) Coast News 2031"
    assert story.rights.notice_href == "http://coast.example/rights"
    assert story.rights.usage_terms == "Not for resale."
    assert [label.language for label in story.rights.usage_terms_labels] == ["no"]


def test_history_is_one_step_for_each_action(story: Article) -> None:
    (step,) = story.revisions
    assert isinstance(step, Revision)
    assert (step.sequence, step.action, step.target) == (1, "hopaction:created", "hatarget:content")
    assert step.party is not None
    assert step.party.name == "Coast Desk"


def test_assertions_by_their_nature(story: Article) -> None:
    assert story.assertions is not None
    (party,) = story.assertions.parties
    assert (party.kind, party.born) == ("organisation", PartialDate(1921))
    assert party.symbols[0].symbol == "HBL"


def test_body_counts_and_other_forms(story: Article) -> None:
    assert [block.type for block in story.body] == ["paragraph", "heading", "paragraph"]
    assert story.word_count == 21
    (short,) = story.alternative_bodies
    assert (short.role, short.data) == ("coast:short", "The ferry came back.")


def test_picture_is_one_object_with_its_files() -> None:
    article = read(PICTURE)
    assert (article.item_class, article.summary) == ("picture", None)
    (media,) = article.media
    assert media.caption is not None
    assert media.caption.text == "The ferry at the pier of Gullvik."
    assert [(r.name, r.width, r.height, r.size) for r in media.renditions] == [
        ("rnd:highRes", 4000, 3000, 123456),
        ("rnd:web", 800, 600, None),
    ]


def test_package_gives_its_groups_as_a_tree() -> None:
    result = newsdoc.parse_result(PACKAGE)
    (article,) = result.articles
    (root,) = article.groups
    assert (article.item_class, root.mode, root.role) == ("composite", "sequential", "coast:top")
    assert [link.title for link in root.links] == ["Ferry returns"]
    assert [group.id for group in root.groups] == ["side"]
    assert result.package is not None
    assert result.package.groups == article.groups


def test_message_gives_articles_header_and_remarks_on_other_items() -> None:
    result = newsdoc.parse_result(message(STORY, CONCEPT, PICTURE), quotes=False)
    assert [article.item_class for article in result.articles] == ["text", "picture"]
    assert [article.priority for article in result.articles] == [2, 2]
    assert result.package is not None
    assert (result.package.sender, result.package.transmission_id) == ("coast.example", "m-1")
    assert [(c.rel, c.name) for c in result.package.concepts] == [
        ("channel", "north"),
        ("destination", "desk"),
    ]
    values = {d.value for d in result.diagnostics if d.code == "NG101"}
    assert {"coast:hl", "Harbour Line"} <= values


@pytest.mark.parametrize(
    "inner",
    [
        "<html xmlns='http://www.w3.org/1999/xhtml'><body><p>Rain fell.</p></body></html>",
        "<html><body><p>Rain fell.</p></body></html>",
        "<p>Rain fell.</p>",
        "<nitf><body><body.content><p>Rain fell.</p></body.content></body></nitf>",
        (
            "<nitf xmlns='http://iptc.org/std/NITF/2006-10-18/'><body><body.content><block>"
            "<p>Rain fell.</p></block></body.content></body></nitf>"
        ),
    ],
)
def test_body_in_any_vocabulary(inner: str) -> None:
    assert read(with_body(inner)).body == (Paragraph(text="Rain fell."),)


def test_body_of_an_unknown_vocabulary_is_kept_with_its_words() -> None:
    (block,) = read(with_body("<t:tide xmlns:t='urn:tide'><t:high>2.1</t:high></t:tide>")).body
    assert isinstance(block, Raw)
    assert (block.format, block.text) == ("urn:tide", "2.1")


@pytest.mark.parametrize(
    ("data", "texts"),
    [
        ("&lt;p&gt;Rain fell.&lt;/p&gt;&lt;p&gt;Sun.&lt;/p&gt;", ["Rain fell.", "Sun."]),
        ("<![CDATA[<p>Rain fell.</p>]]>", ["Rain fell."]),
        ("Rain\nfell.\n\nSun.", ["Rain fell.", "Sun."]),
        ("Rain fell. " * 20 + "\nSun.", [("Rain fell. " * 20).strip(), "Sun."]),
    ],
)
def test_body_in_inline_data(data: str, texts: list[str]) -> None:
    article = read(
        item(
            after=f"<contentSet><inlineData contenttype='text/html'>{data}</inlineData></contentSet>"
        )
    )
    assert [paragraph.text for paragraph in article.paragraphs] == texts


def test_story_header_in_html_fills_in_what_the_metadata_lacks() -> None:
    article = read(
        with_body(
            "<html><body><header><h1>Ferry returns</h1><h3>Harbour</h3>"
            "<p class='byline'>By Mina Holt</p></header><p>Rain fell.</p></body></html>"
        )
    )
    assert (article.headline, [h.text for h in article.headlines]) == ("Ferry returns", ["Harbour"])
    assert [byline.text for byline in article.bylines] == ["By Mina Holt"]
    assert [paragraph.text for paragraph in article.paragraphs] == ["Rain fell."]


def test_nitf_inside_fills_in_what_the_item_lacks() -> None:
    article = read(
        with_body(
            "<nitf><body><body.head><hedline><hl1>Ferry returns</hl1></hedline></body.head>"
            "<body.content><p>Rain fell.</p></body.content></body></nitf>"
        )
    )
    assert article.headline == "Ferry returns"


def test_language_of_the_labels_serves_where_the_content_says_none() -> None:
    text = STORY.replace('<language tag="en"/>', "")
    assert read(text).language == "en"


def test_what_has_no_field_is_kept_under_its_name() -> None:
    article = read(
        item(meta="<hash hashtype='x:md5'>0a</hash><vendorThing code='7'>deep</vendorThing>")
    )
    assert [(p.name, p.value) for p in article.properties] == [
        ("hash", "0a"),
        ("vendorThing", "deep"),
    ]


def test_bad_values_are_reported_with_place_and_value() -> None:
    result = newsdoc.parse_result(
        item("<contentCreated>yesterday</contentCreated><keyword rank='first'>sea</keyword>")
    )
    found = {(d.where.path, d.value): d.where.line for d in result.diagnostics}
    assert found["newsItem/contentMeta/contentCreated", "yesterday"]
    assert found["newsItem/contentMeta/keyword/@rank", "first"]
