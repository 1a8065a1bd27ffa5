"""Authors: an e-mail address with a name in RSS, an element with parts in Atom, a name elsewhere."""

from __future__ import annotations

import re

import attrs
from lxml import etree

from newsdoc.formats._bylines import read_byline
from newsdoc.formats._feeds.names import name_of
from newsdoc.formats._feeds.properties import as_property
from newsdoc.formats._feeds.state import Feed, label_of, words_of
from newsdoc.model import Byline, Contact, Party

_MAIL_FIRST = re.compile(r"([^\s@()<>]+@[^\s@()<>]+)\s*(?:\((.*)\)|(.*))")
_MAIL_LAST = re.compile(r"(.*?)\s*[<(]([^\s@()<>]+@[^\s@()<>]+)[>)]")
_LONGEST = 300


def split_author(text: str) -> tuple[str | None, str | None]:
    """The name and the e-mail address in an author of RSS, each None where it is not there.

    Example:
        >>> split_author("desk@coast.example (Kari Lund)")
        ('Kari Lund', 'desk@coast.example')
        >>> split_author("Kari Lund <desk@coast.example>")
        ('Kari Lund', 'desk@coast.example')
        >>> split_author("Kari Lund")
        ('Kari Lund', None)

    Spec: RSS 2.0, author
    """
    if "@" not in text or len(text) > _LONGEST:
        return text, None
    if found := _MAIL_FIRST.fullmatch(text):
        return (found[2] or found[3] or "").strip() or None, found[1]
    if found := _MAIL_LAST.fullmatch(text):
        return found[1].strip() or None, found[2]
    return text, None


def as_byline(
    name: str | None, mail: str | None = None, web: str | None = None, party: Party | None = None
) -> Byline | None:
    """A byline of a name, with the ways to reach whom it names."""
    shown = name or mail or web
    if shown is None:
        return None
    contacts = []
    if mail:
        contacts.append(Contact(kind="email", value=mail))
    if web:
        contacts.append(Contact(kind="web", value=web))
    byline = read_byline(name) if name else Byline(text=shown, people=(Party(),))
    more = party.properties if party is not None else ()
    if not contacts and not more:
        return byline
    person = byline.people[0] if len(byline.people) == 1 else Party(name=name)
    person = attrs.evolve(person, contacts=tuple(contacts), properties=more)
    rest = byline.people if len(byline.people) > 1 else ()
    return attrs.evolve(byline, people=(person, *rest))


def author_byline(feed: Feed, element: etree._Element) -> Byline | None:
    """The byline of an author of RSS; in a WordPress export with the name to be shown."""
    text = label_of(element)
    if text in feed.authors:
        shown = feed.authors[text]
        return Byline(text=shown, people=(Party(kind="person", name=shown, code=text),))
    return as_byline(*split_author(text)) if text else None


def export_author(feed: Feed, element: etree._Element) -> None:
    """Remember an author of a WordPress export; items name theirs by the name to log in.

    Spec: WXR 1.2, wp:author
    """
    parts = {name_of(child): words_of(child) for child in element}
    login = parts.get("wp:author_login")
    first_last = (parts.get("wp:author_first_name"), parts.get("wp:author_last_name"))
    shown = parts.get("wp:author_display_name") or " ".join(filter(None, first_last))
    if login and shown and shown != login:
        feed.authors[login] = shown


def person_party(feed: Feed, element: etree._Element) -> tuple[Party, str | None]:
    """A person of Atom, and the name as written.

    Spec: RFC 4287, 3.2
    """
    name = mail = web = None
    properties = []
    feed.leftover(element, dict(element.items()))
    for child in element:
        kind = name_of(child, bare=feed.bare)
        if kind == "atom:name" and name is None:
            name = words_of(child)
        elif kind == "atom:email" and mail is None:
            mail = words_of(child)
        elif kind in ("atom:uri", "atom:url") and web is None:
            given = words_of(child)
            web = feed.resolve(child, given) if given else None
        elif (made := as_property(feed, child)) is not None:
            properties.append(made)
        if child.tail and not child.tail.isspace():
            feed.account.text(element, child.tail)
    if not len(element):
        name = words_of(element)
    contacts = [Contact(kind="email", value=mail)] if mail else []
    if web:
        contacts.append(Contact(kind="web", value=web))
    return Party(name=name, contacts=tuple(contacts), properties=tuple(properties)), name


def person_byline(feed: Feed, element: etree._Element) -> Byline | None:
    """The byline of an author of Atom."""
    party, name = person_party(feed, element)
    mail = next((c.value for c in party.contacts if c.kind == "email"), None)
    web = next((c.value for c in party.contacts if c.kind == "web"), None)
    return as_byline(name, mail, web, party)
