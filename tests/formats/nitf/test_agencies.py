"""NITF as newspapers' archives and agencies' systems make it."""

from __future__ import annotations

import pytest

import newsdoc
from formats.nitf.samples import story
from newsdoc.model import Article, Figure, Note, Property, Raw, Text

ARCHIVE = """
<nitf><head><meta name="slug" content="05WALL"/></head>
<body><body.head>
<hedline><hl1>Harbour Wall Rises Again</hl1>
<hl2 class="online_headline">Harbour Wall Goes Up</hl2></hedline>
<byline class="print_byline">By MAUD ELIN HOLM</byline>
<byline class="normalized_byline">Holm, Maud Elin; Strand, Per</byline>
</body.head>
<body.content>
<block class="lead_paragraph"><p>The wall rose again yesterday.</p></block>
<block class="online_lead_paragraph"><p>The wall rose again on Friday.</p></block>
<block class="full_text"><p>The wall rose again yesterday.</p><p>It is nine metres high.</p></block>
<block class="correction_text"><p>The wall is ten metres high.</p></block>
</body.content></body></nitf>"""


@pytest.fixture(scope="module")
def archived() -> Article:
    return newsdoc.parse(ARCHIVE, format="nitf", quotes=False)


def test_the_full_text_of_an_archive_is_the_body_once(archived: Article) -> None:
    assert [p.text for p in archived.paragraphs] == [
        "The wall rose again yesterday.",
        "It is nine metres high.",
    ]
    assert [form.role for form in archived.alternative_bodies] == [
        "lead_paragraph",
        "online_lead_paragraph",
    ]
    assert archived.notes == (Note(text="The wall is ten metres high.", role="correction"),)


def test_names_of_an_index_are_turned_round(archived: Article) -> None:
    first, second = archived.bylines[1].people
    assert (first.name, first.given_name, first.family_name) == (
        "Maud Elin Holm",
        "Maud Elin",
        "Holm",
    )
    assert second.name == "Per Strand"


def test_the_slug_in_a_meta_is_the_slugline(archived: Article) -> None:
    assert archived.slugline == "05WALL"
    assert archived.properties == (Property(name="slug", value="05WALL"),)


def test_an_archived_story_comes_back(archived: Article) -> None:
    data = newsdoc.serialize(archived, "nitf")
    assert newsdoc.parse(data, format="nitf", quotes=False) == archived


def test_blocks_of_classes_without_a_full_text_follow_one_another() -> None:
    content = '<block class="lead_paragraph"><p>One.</p></block><block><p>Two.</p></block>'
    article = newsdoc.parse(story(content=content), format="nitf", quotes=False)
    assert [p.text for p in article.paragraphs] == ["One.", "Two."]


@pytest.mark.parametrize(
    ("written", "item_class", "kept"),
    [
        ("image", "picture", ()),
        ("Photo", "picture", (Property(name="media-type", value="Photo"),)),
        ("Video", "video", (Property(name="media-type", value="Video"),)),
        ("graphic", "graphic", ()),
        ("slideshow", "slideshow", ()),
    ],
)
def test_words_of_agencies_for_media_types(
    written: str, item_class: str, kept: tuple[Property, ...]
) -> None:
    content = f'<media media-type="{written}"><media-reference source="a.jpg"/></media>'
    article = newsdoc.parse(story(content=content), format="nitf", quotes=False)
    (figure,) = article.body
    assert isinstance(figure, Figure)
    assert (figure.media.item_class, figure.media.properties) == (item_class, kept)
    assert newsdoc.parse(newsdoc.serialize(article, "nitf"), quotes=False).body == article.body


def test_a_caption_of_class_credit_is_the_credit() -> None:
    content = (
        '<media media-type="image"><media-reference source="a.jpg"/><media-caption>A gull.'
        '</media-caption><media-caption class="credit">Ida Vik / Coast</media-caption></media>'
    )
    (figure,) = newsdoc.parse(story(content=content), format="nitf", quotes=False).body
    assert isinstance(figure, Figure)
    assert figure.media.caption is not None
    assert figure.media.credit is not None
    assert (figure.media.caption.text, figure.media.credit.text) == ("A gull.", "Ida Vik / Coast")


def test_a_document_that_is_only_a_picture_is_one() -> None:
    head = '<tobject tobject.type="Photo"/>'
    media = '<media media-type="image"><media-reference source="a.jpg"/></media>'
    only = newsdoc.parse(story(head=head, content=media), format="nitf")
    assert only.item_class == "picture"
    told = newsdoc.parse(story(head=head, content=f"<p>A gull.</p>{media}"), format="nitf")
    assert told.item_class == "text"


def test_an_address_in_the_place_of_a_title_is_a_contact() -> None:
    head = "<byline><person>Ida Vik</person><byttl>ida@coast.example</byttl></byline>"
    (byline,) = newsdoc.parse(story(body_head=head), format="nitf", quotes=False).bylines
    (person,) = byline.people
    assert (person.name, person.job_title) == ("Ida Vik", None)
    assert [contact.value for contact in person.contacts] == ["ida@coast.example"]


def test_rights_with_parts_marked_up_in_them_stay_a_sentence() -> None:
    head = (
        "<rights>Copyright <rights.owner>Coast</rights.owner> "
        '<rights.startdate norm="20310504">2031</rights.startdate></rights>'
    )
    rights = newsdoc.parse(story(body_head=head, content="<p>Rain.</p>"), format="nitf").rights
    assert rights is not None
    assert rights.notice == "Copyright Coast 2031"
    assert rights.usages[0].holder == "Coast"


def test_an_escaped_abstract_is_read_as_markup() -> None:
    head = "<abstract>&lt;p&gt;The &lt;b&gt;wall&lt;/b&gt; rose.&lt;/p&gt;</abstract>"
    article = newsdoc.parse(story(body_head=head, content="<p>Rain.</p>"), format="nitf")
    assert article.summary is not None
    assert article.summary.text == "The wall rose."
    assert [mark.kind for mark in article.summary.marks] == ["strong"]


@pytest.mark.parametrize("kind", ["cpyrt", "copyright"])
def test_a_note_of_the_copyright_is_the_notice(kind: str) -> None:
    head = f'<note noteclass="{kind}"><body.content><p>(c) Coast</p></body.content></note>'
    article = newsdoc.parse(story(body_head=head, content="<p>Rain.</p>"), format="nitf")
    assert article.rights is not None
    assert article.rights.notice == "(c) Coast"
    assert not article.notes


ENVELOPE = (
    '<delivery id="7"><sent>2031-05-04</sent><items><nitf><body><body.content><p>One.</p>'
    '</body.content></body></nitf><n:nitf xmlns:n="urn:x"><n:body><n:body.content><n:p>Two.</n:p>'
    "</n:body.content></n:body></n:nitf></items></delivery>"
)


def test_documents_in_an_envelope_are_read_and_the_rest_is_named() -> None:
    result = newsdoc.parse_result(ENVELOPE, quotes=False)
    assert result.format == "nitf"
    assert [article.paragraphs[0].text for article in result.articles] == ["One.", "Two."]
    assert [(d.value, d.where.path) for d in result.diagnostics] == [
        ("7", "delivery/@id"),
        ("2031-05-04", "delivery/sent"),
    ]


def test_an_envelope_without_a_document_is_refused() -> None:
    with pytest.raises(newsdoc.ReadError, match="the root element is 'delivery'"):
        newsdoc.parse("<delivery><p>One.</p></delivery>", format="nitf")


def test_table_of_a_makers_own_is_kept_whole_and_written_as_an_object() -> None:
    table = (
        '<nitf-table><nitf-table-metadata column-count="2"/>'
        '<custom-table class="odds">Tern 2:1</custom-table></nitf-table>'
    )
    space = 'xmlns="http://iptc.org/std/NITF/2006-10-18/"'
    data = f"<nitf {space}><body><body.content><block>{table}</block></body.content></body></nitf>"
    article = newsdoc.parse(data, quotes=False)
    assert isinstance(raw := article.body[0], Raw)
    assert "column-count" in raw.data
    assert raw.text == "Tern 2:1"
    written = newsdoc.serialize(article, "nitf")
    assert b"media-object" in written
    assert newsdoc.parse(written, quotes=False).body == article.body


def test_structure_of_an_abstract_is_reported_where_only_its_words_are_kept() -> None:
    abstract = '<abstract><ul><li>Ferry <em class="big">back</em></li></ul></abstract>'
    data = f"<nitf><body><body.head>{abstract}</body.head></body></nitf>"
    result = newsdoc.parse_result(data, quotes=False)
    assert result.articles[0].summary == Text(text="Ferry back")
    assert "big" in {remark.value for remark in result.diagnostics}


def nitf(content: str, head: str = "") -> Article:
    body = f"<body><body.content>{content}</body.content></body>"
    return newsdoc.parse(f"<nitf><head>{head}</head>{body}</nitf>", quotes=False)


@pytest.mark.parametrize(
    "content",
    [
        "Ferry back.\n\nPeople wave.",
        "<block>Ferry back.\n\nPeople wave.</block>",
        "&lt;p&gt;Ferry back.&lt;/p&gt;&lt;p&gt;People wave.&lt;/p&gt;",
        "<block><![CDATA[<p>Ferry back.</p><p>People wave.</p>]]></block>",
    ],
)
def test_body_that_is_nothing_but_text_has_its_paragraphs(content: str) -> None:
    assert [p.text for p in nitf(content).paragraphs] == ["Ferry back.", "People wave."]


def test_meta_tells_language_and_keywords_where_nothing_else_does() -> None:
    meta = '<meta name="language" content="no"/><meta name="Keywords" content="ferry, sea ;wall"/>'
    article = nitf("<p>Ferja er her.</p>", meta)
    assert article.language == "no"
    assert [keyword.text for keyword in article.keywords] == ["ferry", "sea", "wall"]
    assert [one.name for one in article.properties] == ["language", "Keywords"]
    assert newsdoc.parse(newsdoc.serialize(article, "nitf"), quotes=False) == article
    listed = '<docdata><key-list><keyword key="pier"/></key-list></docdata>'
    assert [k.text for k in nitf("", meta + listed).keywords] == ["pier"]


def test_headline_is_a_slip_for_hedline() -> None:
    head = "<body><body.head><headline><hl1>Ferry back</hl1></headline></body.head></body>"
    assert newsdoc.parse(f"<nitf>{head}</nitf>", quotes=False).headline == "Ferry back"
