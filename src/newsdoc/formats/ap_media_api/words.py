"""What an item says in words: headlines, descriptions, the story, and whose they are."""

from __future__ import annotations

from typing import Any

import attrs

from newsdoc.formats._bylines import read_byline
from newsdoc.formats._json import Account
from newsdoc.formats._json.rich import Rich
from newsdoc.formats.ap_media_api import values
from newsdoc.formats.ap_media_api.values import Node
from newsdoc.model import Dateline, Description, Headline, Party, Rights

Fields = dict[str, Any]


def take_words(account: Account, rich: Rich, node: Node, path: str, fields: Fields) -> None:
    """Take headlines, descriptions and the story."""
    if (text := account.text(node, "headline")) is not None:
        read = rich.label(text, f"{path}/headline")
        if read is not None:
            fields["headline"] = read.text
            if read.marks:
                fields["headline_marks"] = read.marks
    if (text := account.text(node, "headline_extended")) is not None:
        fields["headlines"] = (Headline(text=text.strip(), role="extended"),)
    if (text := account.text(node, "description_creditline")) is not None:
        fields["credit_line"] = text.strip()
    if (text := account.text(node, "description_summary")) is not None:
        fields["summary"] = rich.words(text, f"{path}/description_summary")
    if (text := account.text(node, "description_caption")) is not None:
        fields["_caption"] = rich.words(text, f"{path}/description_caption")
    further = [
        (key, read)
        for key in list(node)
        if key.startswith("description_")
        and (text := account.text(node, key)) is not None
        and (read := rich.words(text, f"{path}/{key}")) is not None
    ]
    if further:
        fields["descriptions"] = tuple(
            Description(text=read.text, marks=read.marks, role=key.removeprefix("description_"))
            for key, read in further
        )
    for key in ("body_html", "body_nitf", "body_xhtml"):
        if "body" not in fields and (text := account.text(node, key)) is not None:
            fields["body"] = rich.blocks(text, f"{path}/{key}")


def take_credits(account: Account, node: Node, fields: Fields) -> None:
    """Take the people of the item, its provider and its dateline."""
    take = account.text
    lines = []
    for part in account.objects(node, "bylines"):
        text, title = take(part, "by"), take(part, "title")
        if text is None:
            if title is not None:
                part["title"] = title
            continue
        line = read_byline(text, language=None)
        if title is not None:
            people = line.people or (Party(name=text.strip(), kind="person"),)
            people = (attrs.evolve(people[0], job_title=title), *people[1:])
            line = attrs.evolve(line, people=people)
        lines.append(line)
    if (text := take(node, "byline")) is not None:
        lines.append(read_byline(text, language=None))
    if lines:
        fields["bylines"] = tuple(lines)
    for key, field in (("photographer", "creators"), ("captionwriter", "contributors")):
        made = (values.party(account, part, "person") for part in account.objects(node, key))
        if found := tuple(attrs.evolve(each, role=key) for each in made if each is not None):
            fields[field] = found
    if (text := take(node, "provider")) is not None:
        fields["provider"] = Party(name=text.strip())
    inner = account.object(node, "datelinelocation")
    if inner is not None and (where := values.located(account, inner)) is not None:
        fields["located"] = (where,)
    if (text := take(node, "located")) is not None:
        fields["dateline"] = Dateline(text=text.strip(), place=text.strip())


def take_rights(account: Account, node: Node, fields: Fields) -> None:
    """Take the rights."""
    notice = account.text(node, "copyrightnotice")
    holder = account.text(node, "copyrightholder")
    terms = "\n".join(account.texts(node, "usageterms")) or None
    if notice or holder or terms:
        fields["rights"] = Rights(
            notice=notice, holder=Party(name=holder) if holder else None, usage_terms=terms
        )
