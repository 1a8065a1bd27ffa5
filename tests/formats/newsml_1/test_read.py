"""Reading NewsML 1: envelope, identification, management, lines and metadata."""

from __future__ import annotations

import datetime as dt

import pytest

import newsdoc
from formats.newsml_1 import samples
from formats.newsml_1.samples import TEXT, component, item, newsml
from newsdoc.model import AlternativeId, Concept, Label, PartialDate, StatusChange


def read(text: str) -> newsdoc.Article:
    return newsdoc.parse(text, quotes=False)


def managed(inside: str) -> newsdoc.Article:
    """The article of an item with this NewsManagement."""
    head = f"{samples.IDENTIFICATION}<NewsManagement>{inside}</NewsManagement>"
    return read(newsml(item(component(samples.TEXT), head=head)))


def described(inside: str, head: str = "") -> newsdoc.Article:
    """The article of an item with this DescriptiveMetadata."""
    metadata = f"<DescriptiveMetadata>{inside}</DescriptiveMetadata>"
    return read(newsml(item(component(metadata + samples.TEXT)), head=head))


def lined(inside: str) -> newsdoc.Article:
    """The article of an item with these NewsLines."""
    return read(newsml(item(component(f"<NewsLines>{inside}</NewsLines>{samples.TEXT}"))))


def test_story_is_detected_by_its_root() -> None:
    assert newsdoc.detect(samples.STORY) == "newsml-1"
    assert newsdoc.detect(samples.STORY.replace("<NewsML ", '<NewsML xmlns="urn:x" ')) == "newsml-1"


def test_identification_gives_guid_version_and_further_identifiers() -> None:
    article = read(samples.STORY)
    assert article.guid == "urn:newsml:coast.example:20310504:ferry-7:2"
    assert article.version == "2"
    assert AlternativeId(value="ferry-7", role="NewsItemId") in article.alternative_ids
    assert AlternativeId(value="FERRY-RETURN", role="NameLabel") in article.alternative_ids


@pytest.mark.parametrize(("update", "end"), [("N", ":2"), ("U", ":2U"), ("A", ":2A")])
def test_guid_is_composed_where_there_is_no_public_identifier(update: str, end: str) -> None:
    head = samples.IDENTIFICATION.replace(
        "<PublicIdentifier>urn:newsml:coast.example:20310504:ferry-7:2</PublicIdentifier>", ""
    ).replace('Update="N"', f'Update="{update}"')
    article = read(newsml(item(component(samples.TEXT), head=head)))
    assert article.guid == f"urn:newsml:coast.example:20310504:ferry-7{end}"


def test_name_label_is_the_slug_where_there_is_no_slug_line() -> None:
    assert read(newsml(item(component(samples.TEXT)))).slugline == "FERRY-RETURN"


def test_management_gives_times_status_and_urgency() -> None:
    article = read(samples.STORY)
    assert article.created == dt.datetime(2031, 5, 4, 6, tzinfo=dt.UTC)
    assert article.modified is not None
    assert article.modified.isoformat() == "2031-05-04T08:10:00+02:00"
    assert (article.status, article.urgency) == ("usable", 4)


def test_times_without_zone_and_days_stay_so() -> None:
    article = managed(
        "<FirstCreated>20310504</FirstCreated>"
        "<ThisRevisionCreated>20310504T0810</ThisRevisionCreated>"
    )
    assert article.created == PartialDate(2031, 5, 4)
    assert article.modified == dt.datetime(2031, 5, 4, 8, 10)  # noqa: DTZ001


def test_urgency_may_be_text_or_a_letter() -> None:
    assert managed("<Urgency>5</Urgency>").urgency == 5
    article = managed('<Urgency FormalName="B"/>')
    assert article.urgency is None
    assert [(p.name, p.value) for p in article.properties if p.rel == "NewsManagement"] == [
        ("Urgency", "B")
    ]


def test_embargo_ends_when_the_status_will_change() -> None:
    article = managed(
        '<Status FormalName="Embargoed"/><StatusWillChange><FutureStatus FormalName="Usable"/>'
        "<DateAndTime>20310505T060000Z</DateAndTime></StatusWillChange>"
    )
    end = dt.datetime(2031, 5, 5, 6, tzinfo=dt.UTC)
    assert article.embargoed == end
    assert article.status_change == StatusChange(status="usable", when=end)


def test_embargo_without_change_has_no_end() -> None:
    article = managed('<Status FormalName="Embargoed"/>')
    assert article.embargo_open_ended
    assert article.embargoed is None


def test_links_and_instructions_of_the_management() -> None:
    article = managed(
        '<RevisionHistory Href="history.xml"/><DerivedFrom NewsItem="urn:newsml:a:1:b:1"/>'
        '<AssociatedWith NewsItem="http://coast.example/8"><Comment>The harbour</Comment>'
        '</AssociatedWith><Instruction FormalName="Rectify"><RevisionStatus Revision="1">'
        '<Status FormalName="Canceled"/></RevisionStatus></Instruction>'
    )
    assert [(k.rel, k.href, k.guid, k.title) for k in article.links] == [
        ("RevisionHistory", "history.xml", None, None),
        ("DerivedFrom", None, "urn:newsml:a:1:b:1", None),
        ("AssociatedWith", "http://coast.example/8", None, "The harbour"),
    ]
    (signal,) = article.signals
    assert signal.code == "Rectify"
    assert [(f.code, f.value) for f in signal.facets] == [("Canceled", "1")]


def test_envelope_is_the_package_and_its_facts_are_each_articles() -> None:
    result = newsdoc.parse_result(samples.STORY)
    assert result.package is not None
    assert (result.package.sender, result.package.transmission_id) == ("Coast Press", "77")
    (article,) = result.articles
    assert article.priority == 3
    assert article.published is not None
    assert [(s.rel, s.code) for s in article.services] == [("service", "DAILY"), ("product", "SEA")]


def test_every_item_is_an_article() -> None:
    other = item(component(samples.TEXT), head="")
    articles = newsdoc.parse_all(newsml(item(component(samples.TEXT)), other))
    assert [a.guid is None for a in articles] == [False, True]
    assert {a.priority for a in articles} == {3}


def test_lines_give_what_is_printed_around_the_story() -> None:
    article = read(samples.STORY)
    assert article.headline == "Ferry returns"
    assert [(h.role, h.text) for h in article.headlines] == [("sub", "After a long winter")]
    (byline,) = article.bylines
    assert byline.text == "By Kari Lund"
    assert [(p.name, p.job_title) for p in byline.people] == [("Kari Lund", "Coast Correspondent")]
    assert article.credit_line == "Coast Press"
    assert article.slugline == "ferry-return"
    assert article.rights is not None
    assert article.rights.notice == "(c) 2031 Coast Press"
    assert [(n.role, n.text) for n in article.notes] == [("AdvisoryLine", "ADDS captain")]


def test_dateline_takes_its_place_from_the_location() -> None:
    dateline = read(samples.STORY).dateline
    assert dateline is not None
    assert (dateline.place, dateline.source) == ("Gullvik", "Coast")
    assert dateline.date == PartialDate(2031, 5, 4)


def test_dateline_of_the_text_is_found_and_marked() -> None:
    article = read(samples.text_of("<p>GULLVIK (Coast) - The ferry came back.</p>"))
    assert article.dateline is not None
    assert article.dateline.place == "GULLVIK"
    (mark,) = article.paragraphs[0].marks
    assert mark.span.of(article.paragraphs[0].text) == "GULLVIK (Coast) -"


def test_lines_of_other_types_are_headlines_descriptions_or_notes() -> None:
    article = lined(
        "".join(
            f'<NewsLine><NewsLineType FormalName="{name}"/><NewsLineText>{name}</NewsLineText>'
            "</NewsLine>"
            for name in ("Kicker", "Caption", "EditorialNote")
        )
    )
    assert [h.role for h in article.headlines] == ["Kicker"]
    assert [d.role for d in article.descriptions] == ["Caption"]
    assert [n.role for n in article.notes] == ["EditorialNote"]


def test_misspelt_and_differently_cased_names_are_taken() -> None:
    article = lined("<Headline>Rain</Headline><Copyrigthline>(c) Coast</Copyrigthline>")
    assert article.headline == "Rain"
    assert article.rights is not None
    assert article.rights.notice == "(c) Coast"


def test_subjects_of_one_code_stand_under_one_another() -> None:
    topic, matter = read(samples.STORY).subjects
    assert (topic.code, topic.broader) == ("04000000", ())
    assert matter.code == "04015000"
    assert [b.code for b in matter.broader] == ["04000000"]
    assert [f.code for f in matter.facets] == ["local"]


def test_codes_of_one_level_in_one_subject_code_are_beside_one_another() -> None:
    article = described(
        '<SubjectCode><SubjectMatter FormalName="11007000" Scheme="IptcSubjectCodes"/>'
        '<SubjectMatter FormalName="14014000"/></SubjectCode>'
    )
    assert [(s.scheme, s.code, s.broader) for s in article.subjects] == [
        ("IptcSubjectCodes", "11007000", ()),
        (None, "14014000", ()),
    ]


def test_level_is_kept_where_the_code_does_not_show_it() -> None:
    article = described(
        '<SubjectCode><SubjectDetail FormalName="SEA"/></SubjectCode>'
        '<SubjectCode><SubjectDetail FormalName="15054002"/></SubjectCode>'
    )
    assert [s.type for s in article.subjects] == ["SubjectDetail", None]


TOPICS = """<TopicSet FormalName="About"><Topic Duid="t1"><TopicType FormalName="Person"/>
<FormalName Scheme="coast">p7</FormalName><Description xml:lang="en">Kari Lund</Description>
</Topic><Topic Duid="t2"><TopicType FormalName="Subject"/><FormalName>04000000</FormalName>
<Description>Economy</Description></Topic></TopicSet>"""


def test_topics_give_names_to_codes() -> None:
    article = described('<SubjectCode><Subject FormalName="04000000"/></SubjectCode>', head=TOPICS)
    assert [(s.code, s.name) for s in article.subjects] == [("04000000", "Economy")]


def test_topic_occurrences_are_people_places_and_subjects() -> None:
    article = described('<TopicOccurrence Topic="#t1" Importance="High"/>', head=TOPICS)
    (person,) = article.people
    assert (person.name, person.scheme, person.code) == ("Kari Lund", "coast", "p7")
    assert ("@Importance", "High") in [(p.name, p.value) for p in person.properties]


def test_topics_that_nothing_points_to_are_assertions() -> None:
    article = described("", head=TOPICS)
    assert article.assertions is not None
    assert [p.name for p in article.assertions.parties] == ["Kari Lund"]
    assert [c.name for c in article.assertions.concepts] == ["Economy"]


def test_location_is_where_it_was_written_or_what_it_is_about() -> None:
    article = described(
        '<Location HowPresent="Origin"><Property FormalName="City" Value="Gullvik"/>'
        '<Property FormalName="Country" Value="NOR"/><Property FormalName="Latitude" Value="60.1"/>'
        '<Property FormalName="Longitude" Value="5.2"/></Location>'
        '<Location HowPresent="Event"><Property FormalName="Country" Value="SWE"/></Location>'
    )
    (here,) = article.located
    assert (here.name, here.type, here.broader) == (
        "Gullvik",
        "city",
        (Concept(name="NOR", type="country"),),
    )
    assert [(p.latitude, p.longitude) for p in here.positions] == [(60.1, 5.2)]
    assert [p.name for p in article.places] == ["SWE"]


def test_descriptive_metadata_gives_genre_audience_keywords_and_properties() -> None:
    article = read(samples.STORY)
    assert [g.code for g in article.genres] == ["Current"]
    assert [a.code for a in article.audiences] == ["islanders"]
    assert [k.text for k in article.keywords] == ["ferry"]
    assert ("Desk", "north") in [(p.name, p.value) for p in article.properties]
    assert article.content_created == PartialDate(2031, 5, 3)
    assert article.language == "en"


def test_administrative_metadata_gives_the_parties() -> None:
    metadata = """<AdministrativeMetadata><FileName>ferry.xml</FileName>
    <Provider><Party FormalName="Coast Press"/></Provider>
    <Creator><Party FormalName="Kari Lund"><Property FormalName="Position" Value="Editor"/></Party>
    <Contribution FormalName="Writer"/></Creator>
    <Source><Party FormalName="Harbour Office"/></Source></AdministrativeMetadata>"""
    article = read(newsml(item(component(metadata + samples.TEXT))))
    assert article.provider is not None
    assert article.provider.name == "Coast Press"
    assert [(c.name, c.job_title, c.role) for c in article.creators] == [
        ("Kari Lund", "Editor", "Writer")
    ]
    assert [s.name for s in article.sources] == ["Harbour Office"]
    assert article.file_name == "ferry.xml"


def test_rights_metadata_gives_holder_year_and_usages() -> None:
    metadata = """<RightsMetadata><Copyright><CopyrightHolder>Coast Press</CopyrightHolder>
    <CopyrightDate>2031</CopyrightDate></Copyright><UsageRights><UsageType>No archive</UsageType>
    <Geography>Norway</Geography><StartDate>20310504</StartDate><EndDate>after the summer</EndDate>
    </UsageRights></RightsMetadata>"""
    rights = read(newsml(item(component(metadata + samples.TEXT)))).rights
    assert rights is not None
    assert rights.holder is not None
    assert (rights.holder.name, rights.year, rights.usage_terms) == (
        "Coast Press",
        "2031",
        "No archive",
    )
    (usage,) = rights.usages
    assert (usage.geography, usage.start, usage.end) == ("Norway", PartialDate(2031, 5, 4), None)
    assert [(p.name, p.value) for p in usage.properties] == [("EndDate", "after the summer")]


def test_metadata_groups_keep_their_name() -> None:
    metadata = """<Metadata><MetadataType FormalName="Securities"/>
    <Property FormalName="ISIN" Value="XX0001"/></Metadata>"""
    article = read(newsml(item(component(metadata + samples.TEXT))))
    (group,) = (p for p in article.properties if p.rel == "Metadata")
    assert group.name == "Securities"
    assert [(p.name, p.value) for p in group.properties] == [("ISIN", "XX0001")]


def test_provider_is_the_sender_where_no_provider_is_named() -> None:
    provider = read(newsml(item(component(samples.TEXT)))).provider
    assert provider is not None
    assert provider.name == "Coast Press"
    provider = read(newsml(item(component(samples.TEXT)), envelope="")).provider
    assert provider is not None
    assert provider.name == "coast.example"


@pytest.mark.parametrize(
    ("text", "place"),
    [("GULLVIK", "GULLVIK"), ("GULLVIK -", "GULLVIK"), ("GULLVIK 04/05", "GULLVIK")],
)
def test_dateline_that_is_nothing_but_a_place_gives_it(text: str, place: str | None) -> None:
    lines = f"<NewsLines><DateLine>{text}</DateLine></NewsLines>"
    dateline = newsdoc.parse(newsml(item(component(lines + TEXT)))).dateline
    assert dateline is not None
    assert (dateline.text, dateline.place) == (text, place)


def test_variant_of_a_topics_first_description_is_kept() -> None:
    topics = (
        '<TopicSet><Topic Duid="co"><TopicType FormalName="Company"/>'
        '<Description Variant="short">Coast</Description></Topic></TopicSet>'
    )
    occurrence = '<DescriptiveMetadata><TopicOccurrence Topic="#co"/></DescriptiveMetadata>'
    article = newsdoc.parse(newsml(item(component(occurrence + TEXT)), head=topics))
    (company,) = article.organisations
    assert company.labels == (Label(text="Coast", role="short"),)
    assert newsdoc.parse(newsdoc.serialize(article, "newsml-1")) == article


def test_audience_and_instruction_may_be_text() -> None:
    audience = described("<OfInterestTo>islanders</OfInterestTo>").audiences[0]
    signal = managed("<Instruction>Update</Instruction>").signals[0]
    assert (audience.code, signal.code) == ("islanders", "Update")
