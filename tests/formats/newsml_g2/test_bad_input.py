"""Input that is hostile, broken, or no NewsML-G2 article: a clear error or a whole reading."""

from __future__ import annotations

import pytest

import newsdoc
from formats.newsml_g2.samples import CONCEPT, HEAD, PACKAGE, STORY, item, message, with_body


def refusal(data: str | bytes) -> str:
    with pytest.raises(newsdoc.NewsdocError) as caught:
        newsdoc.parse(data, format="newsml-g2", quotes=False)
    return str(caught.value)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (CONCEPT, "a concept item"),
        ("<knowledgeItem/>", "a knowledge item"),
        ("<planningItem/>", "a planning item"),
        ("<catalogItem/>", "a catalog item"),
        ("<events><event/></events>", "a set of events"),
        ("<nitf/>", "root element is 'nitf'"),
        ("<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'/>", "root element is 'schema'"),
        ("<!DOCTYPE html><html><body><p>Rain<br></body></html>", "html"),
        (message(), "no newsItem"),
        (message(CONCEPT), "no newsItem"),
        (STORY[:900], "18: "),
        ("", "empty"),
    ],
)
def test_what_is_no_article_is_named(data: str, words: str) -> None:
    assert words in refusal(data)


def test_entity_bomb_does_not_expand() -> None:
    levels = '<!ENTITY e0 "rain">'
    for level in range(1, 12):
        levels += f'<!ENTITY e{level} "{f"&e{level - 1};" * 10}">'
    data = f"<!DOCTYPE newsItem [{levels}]>" + item("<headline>&e11;</headline>")
    try:
        article = newsdoc.parse(data, format="newsml-g2", quotes=False)
    except newsdoc.NewsdocError:
        return
    assert len(article.headline or "") < 2000


def test_external_entity_is_not_fetched() -> None:
    data = '<!DOCTYPE newsItem [<!ENTITY x SYSTEM "file:///etc/hostname">]>' + item(
        "<headline>a &x; b</headline>"
    )
    assert newsdoc.parse(data, format="newsml-g2", quotes=False).headline == "a &x; b"


def test_deep_nesting_is_refused() -> None:
    assert refusal(with_body("<div>" * 100_000 + "</div>" * 100_000))


def test_relations_that_nest_deep_are_read() -> None:
    deep = "<broader literal='x'>" * 200 + "</broader>" * 200
    (subject,) = newsdoc.parse(
        item(f"<subject literal='a'>{deep}</subject>"), quotes=False
    ).subjects
    assert subject.broader[0].broader[0].code == "x"


def test_empty_item_is_an_empty_article() -> None:
    article = newsdoc.parse(HEAD + "</newsItem>", quotes=False)
    assert article.guid == "urn:newsml:coast.example:20310504:ferry"
    assert article.body == ()


def test_two_bodies_are_a_body_and_another_form_of_it() -> None:
    article = newsdoc.parse(
        item(
            after="<contentSet><inlineXML><p>First.</p></inlineXML>"
            "<inlineXML><p>Second.</p></inlineXML></contentSet>"
        ),
        quotes=False,
    )
    assert article.text == "First."
    (other,) = article.alternative_bodies
    assert other.blocks == newsdoc.parse(with_body("<p>Second.</p>"), quotes=False).body


def test_parts_that_stand_twice_lose_nothing() -> None:
    result = newsdoc.parse_result(
        item(
            "<slugline>A</slugline><slugline>B</slugline>",
            after="<contentMeta><by>C</by></contentMeta>",
        )
    )
    (article,) = result.articles
    assert article.slugline == "A"
    assert "B" in {one.value for one in article.properties}
    assert "C" in repr(article.properties)


@pytest.mark.parametrize(
    "groups",
    [
        (
            "<groupSet root='a'><group id='a'><groupRef idref='b'/></group>"
            "<group id='b'><groupRef idref='a'/></group></groupSet>"
        ),
        "<groupSet root='none'><group id='a'/><group id='a'/><group/></groupSet>",
    ],
)
def test_groups_that_hold_one_another_or_share_a_name_end(groups: str) -> None:
    start = PACKAGE.index("<groupSet")
    (article,) = newsdoc.parse_all(PACKAGE[:start] + groups + "</packageItem>", quotes=False)
    assert len(article.groups) >= 1


def test_own_namespace_cannot_name_fields_that_are_not_there() -> None:
    own = "xmlns:nd='urn:newsdoc:newsml-g2'"
    article = newsdoc.parse(
        item(
            f"<genre {own} nd:given_name='x' nd:symbols='y' qcode='a:b'/>"
            f"<subject {own} nd:in='people/99' literal='z'/>",
            after=f"<assert {own} nd:in='people/99'><name>N</name></assert>",
        ),
        quotes=False,
    )
    assert article.genres[0].code == "b"
