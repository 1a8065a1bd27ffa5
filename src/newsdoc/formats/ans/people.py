"""Credits: the authors and references that stand in them, as parties."""

from __future__ import annotations

from typing import Any

from newsdoc.formats._json.memo import remembered
from newsdoc.formats.ans._reading import Node, Reading
from newsdoc.model import Byline, Contact, Party
from newsdoc.model._makers import changed, make_byline, make_label, make_party

ROLES = {"by": None, "photos_by": "photographer"}
"""Keys of `credits` to roles of bylines; other keys are roles as they are."""

_TEXTS = {
    "_id": "code",
    "name": "name",
    "first_name": "given_name",
    "last_name": "family_name",
    "suffix": "honorific",
    "role": "job_title",
}
_EMPLOYERS = ("org", "affiliation")
_NOTES = ("bio", "long_bio", "description")


@remembered
def party(r: Reading, node: Node, pointer: str) -> tuple[Party, str | None] | None:
    """An author or a reference to one, and the name as it is to be printed; None for neither.

    Spec: ANS 0.10, utils/author.json, utils/reference.json
    """
    if type(node.get("referent")) is dict:
        return _reference(r, node, pointer), None
    account = r.account
    r.version(node, pointer)
    kind = node.get("type")
    if kind in ("author", "person"):
        r.kind(node, pointer)
    values: dict[str, Any] = {}
    for key, field in _TEXTS.items():
        if key in node and (text := account.text(node, key)):
            values[field] = text
    byline = account.text(node, "byline") if "byline" in node else None
    if "name" not in values:
        parts = (values.get("given_name"), values.get("family_name"))
        name = " ".join(part for part in parts if part) or byline
        if name is None:
            node.update({key: values[field] for key, field in _TEXTS.items() if field in values})
            return None
        values["name"] = name
    printed = byline or values["name"]
    if byline is not None and byline != values["name"]:
        node["byline"] = byline
    employers = [
        make_party(kind="organisation", name=text, role=key)
        for key in _EMPLOYERS
        if key in node and (text := account.text(node, key))
    ]
    notes = [
        make_label(text=text, role=key)
        for key in _NOTES
        if key in node and (text := account.text(node, key))
    ]
    contacts: list[Contact] = []
    if "email" in node and (text := account.text(node, "email")):
        contacts.append(Contact(kind="email", value=text))
    if "url" in node and (text := account.text(node, "url")):
        contacts.append(Contact(kind="web", value=text))
    contacts += _social(r, node, pointer)
    made = make_party(
        kind="person",
        **values,
        affiliations=tuple(employers),
        notes=tuple(notes),
        contacts=tuple(contacts),
        properties=r.rest(node),
    )
    return made, printed


def _social(r: Reading, node: Node, pointer: str) -> list[Contact]:
    """The profiles of an author on other sites."""
    found = []
    for key in ("social_links", "socialLinks"):
        for index, link in enumerate(r.objects(node, key)):
            url = r.account.text(link, "url")
            if url is not None:
                site = r.account.text(link, "site")
                found.append(Contact(kind="web", value=url, role=site or "social"))
            r.left(link, f"{pointer}/{key}/{index}")
    return found


def _reference(r: Reading, node: Node, pointer: str) -> Party:
    """A reference to an author."""
    r.kind(node, pointer)
    referent = node["referent"]
    return make_party(
        kind="person",
        code=r.account.text(referent, "id"),
        type=r.account.text(referent, "type"),
        role="reference",
        properties=r.rest(node),
    )


def groups(r: Reading, node: Node, pointer: str) -> list[tuple[str, list[Party], str]]:
    """The groups of a `credits` object: key, parties, and the line as it is to be printed."""
    found = []
    for key in list(node):
        parties, printed = [], []
        for index, author in enumerate(r.objects(node, key)):
            read = party(r, author, f"{pointer}/{key}/{index}")
            if read is not None:
                one = changed(read[0], kind="organisation") if key == "affiliation" else read[0]
                parties.append(one)
                if read[1]:
                    printed.append(read[1])
            r.left(author, f"{pointer}/{key}/{index}")
        found.append((key, parties, ", ".join(printed)))
    return [group for group in found if group[1]]


def bylines(r: Reading, tree: Node) -> tuple[tuple[Byline, ...], tuple[Party, ...]]:
    """The bylines of an item; parties whose names are not given are apart."""
    node = r.account.object(tree, "credits")
    if node is None:
        return (), ()
    lines, nameless = [], []
    for key, parties, text in groups(r, node, "/credits"):
        if text:
            role = ROLES.get(key, key)
            lines.append(make_byline(text=text, people=tuple(parties), role=role))
        else:
            nameless += [changed(one, rel=key) for one in parties]
    return tuple(lines), tuple(nameless)


def creators(r: Reading, tree: Node, pointer: str) -> tuple[tuple[Party, ...], str | None]:
    """Who made a picture, and the credit as it is to be printed."""
    node = r.account.object(tree, "credits")
    if node is None:
        return (), None
    found = groups(r, node, f"{pointer}/credits")
    if not node:
        del tree["credits"]
    parties = [
        one if key == "by" else changed(one, rel=key) for key, group, _ in found for one in group
    ]
    return tuple(parties), ", ".join(text for _, _, text in found if text) or None
