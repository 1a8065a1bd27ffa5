"""E-mail: press releases as they come, and messages that were made to break a reader."""

from __future__ import annotations

import contextlib
import time
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdoc
from newsdoc import NewsdocError, ReadError

HEAD = (
    "Return-Path: <press@coast.example>\n"
    "Message-ID: <7@coast.example>\n"
    "From: Kari Lund <press@coast.example>\n"
    "To: desk@paper.example\n"
    "Date: Mon, 5 May 2031 10:30:00 +0200\n"
)
PLAIN = (
    HEAD + "Subject: Ferry returns to Oslo\n\n"
    "OSLO (AP) - The old ferry came back to the harbour of the capital on\n"
    "Monday after a winter of repairs that cost more than planned.\n\n"
    "> Will it run on Sundays?\n\n"
    "It will.\n"
    "-- \nKari Lund\nPress office\n"
)


def test_plain_message_is_a_story() -> None:
    story = newsdoc.parse(PLAIN)

    assert story.headline == "Ferry returns to Oslo"
    assert story.guid == "7@coast.example"
    assert story.published is not None
    assert story.published.isoformat() == "2031-05-05T10:30:00+02:00"
    assert story.provider is not None
    assert story.provider.name == "Kari Lund"
    assert [block.type for block in story.body] == ["paragraph", "block-quote", "paragraph"]
    assert story.paragraphs[0].text.endswith(
        "capital on Monday after a winter of repairs that cost more than planned."
    )
    assert story.dateline is not None
    assert story.dateline.place == "OSLO"
    assert [(note.role, note.text) for note in story.notes] == [
        ("signature", "Kari Lund\nPress office")
    ]
    assert ("To", "desk@paper.example") in [(each.name, each.value) for each in story.properties]


def rich_message() -> EmailMessage:
    message = EmailMessage()
    message["Subject"] = "Fähre zurück – endlich"
    message["From"] = "Kari Lund <press@coast.example>"
    message["Message-ID"] = "<8@coast.example>"
    message["In-Reply-To"] = "<7@coast.example>"
    message["Keywords"] = "ferry, harbour"
    message.set_content("The ferry is back.\n")
    page = "<html><head><title>Coast</title></head><body><p>The <b>ferry</b> is back.</p></body>"
    message.add_alternative(page, subtype="html")
    message.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="pier.png")
    return message


def test_html_goes_before_the_plain_text_beside_it() -> None:
    result = newsdoc.parse_result(rich_message().as_bytes())
    (story,) = result.articles

    assert story.headline == "Fähre zurück – endlich"
    assert [mark.kind for mark in story.paragraphs[0].marks] == ["strong"]
    assert [(each.content_type, each.data) for each in story.alternative_bodies] == [
        ("text/plain", "The ferry is back.\n")
    ]
    assert [each.value for each in result.diagnostics if each.code == "EM101"] == ["Coast"]
    assert [each.text for each in story.keywords] == ["ferry", "harbour"]
    assert (story.links[0].rel, story.links[0].guid) == ("in-reply-to", "7@coast.example")


def test_attachments_are_kept_with_their_data() -> None:
    (picture,) = newsdoc.parse(rich_message().as_bytes()).media

    assert picture.item_class == "picture"
    assert (picture.renditions[0].title, picture.renditions[0].size) == ("pier.png", 4)
    assert (picture.renditions[0].data, picture.renditions[0].encoding) == ("iVBORw==", "base64")


def test_message_that_is_passed_on_is_a_linked_article() -> None:
    outer = EmailMessage()
    outer["From"] = "desk@paper.example"
    outer["Subject"] = "Fwd: ferry"
    outer["Message-ID"] = "<9@paper.example>"
    outer.set_content("See below.\n")
    outer.add_attachment(rich_message())
    (link,) = newsdoc.parse(outer.as_bytes()).links

    assert (link.rel, link.title) == ("attached", "Fähre zurück – endlich")
    assert link.item is not None
    assert link.item.text == "The ferry is back."


def test_mailbox_gives_an_article_a_message() -> None:
    line = "From press@coast.example Mon May  5 10:30:00 2031\n"
    stories = newsdoc.parse_all(line + PLAIN + "\n" + line + PLAIN.replace("returns", "sinks"))

    assert [story.headline for story in stories] == ["Ferry returns to Oslo", "Ferry sinks to Oslo"]


@pytest.mark.parametrize(
    ("data", "format"),
    [
        (PLAIN, "email"),
        ("\ufeff\n" + PLAIN, "email"),
        ("From: Kari <k@coast.example>\nSubject: Rain\n\nIt rained.", "email"),
        ("Subject: Rain\n\nIt rained.", "text"),
        ("From: our correspondent\nDate: Monday\n\nIt rained.", "text"),
        ("To: or not to: that is the question\n", "text"),
    ],
)
def test_message_is_told_from_text(data: str, format: str) -> None:
    assert newsdoc.detect(data) == format


def test_text_without_headers_is_refused() -> None:
    with pytest.raises(ReadError, match="headers of a message"):
        newsdoc.parse("It rained.\n", format="email")


@pytest.mark.parametrize(
    "charset", ["x-unknown", "idna", "zlib", "base64", "punycode", "utf-16", "'", "\u00e4"]
)
def test_odd_charsets_do_no_harm(charset: str) -> None:
    data = (
        f"{HEAD}Subject: =?{charset}?Q?Rain=20and?= sun\n"
        f'Content-Type: text/plain; charset="{charset}"\n\nIt rained.\n'
    )

    assert newsdoc.parse(data, format="email").guid == "7@coast.example"


@given(
    st.lists(
        st.sampled_from(
            [
                *("Content-Type: multipart/mixed; boundary=a\n", "\n", "--a\n", "--a--\n", " x\n"),
                *("Content-Type: message/rfc822\n", "Content-Transfer-Encoding: base64\n", "=?"),
                *(
                    "Content-Type: text/html; charset*=utf-8''%ff\n",
                    "utf-8?B?",
                    "?=",
                    "(",
                    "<",
                    ">",
                ),
                *("Content-Disposition: attachment; filename*0*=idna''\"x\n", "Date: 99999999\n"),
                *("From: <@>\n", "Message-ID: \n", "References: <>\n", "<p>a", "Subject: \udcff"),
                *(
                    "Content-Type: multipart/alternative\n",
                    "From a 2031\n",
                    "Date: 1 Jan 0 0:0:0\n",
                ),
            ]
        )
    )
)
def test_any_message_is_read_or_refused(parts: list[str]) -> None:
    data = "From: a@b\n" + "".join(parts)
    with contextlib.suppress(NewsdocError):
        newsdoc.parse_all(data.encode("utf-8", "surrogateescape"), format="email", quotes=False)


@pytest.mark.parametrize(
    "part",
    [
        "<head>",
        "?= =?",
        "=?a?q?",
        "\n \n",
        "-- \n",
        "> ",
        "Content-Type: multipart/mixed; boundary=a\n\n--a\n",
        "Content-Type: message/rfc822\n\n",
    ],
)
def test_hostile_messages_take_no_longer(part: str) -> None:
    data = f"{HEAD}Subject: {part * 3 if chr(10) not in part else 'x'}\n"
    data += f"Content-Type: text/html\n\n{part * 20_000}"
    if part.startswith("Content"):
        data = HEAD + part * 2000
    start = time.monotonic()
    with contextlib.suppress(NewsdocError):
        newsdoc.parse_all(data, format="email", quotes=False)

    assert time.monotonic() - start < 10
