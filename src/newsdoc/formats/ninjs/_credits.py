"""Who is behind an item: bylines, authors, sources of information, provider."""

from __future__ import annotations

from functools import lru_cache

from newsdoc.formats._bylines import read_byline
from newsdoc.formats._json.memo import remembered
from newsdoc.formats.ninjs import _values as values
from newsdoc.formats.ninjs._codes import identity
from newsdoc.formats.ninjs._handlers import Handler, add
from newsdoc.formats.ninjs._reading import Fields, Node, Reading
from newsdoc.model import Byline, Party, Property
from newsdoc.model._makers import changed


def byline(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
    """The byline as one string, or several in an array."""
    if type(node.get(key)) is list:
        for line in r.account.texts(node, key):
            add(fields, "bylines", _read_byline(" ".join(line.split()), fields.get("language")))
    elif (text := r.account.text(node, key)) is not None:
        add(fields, "bylines", _read_byline(" ".join(text.split()), fields.get("language")))


@lru_cache(maxsize=2048)
def _read_byline(line: str, language: str | None) -> Byline:
    """The byline and its people; the same few hundred names sign the stories of an archive."""
    return read_byline(line, language=language)


def bylines(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
    """A list of bylines, as objects or strings."""
    for part in r.account.objects(node, key):
        text = next((t for n in ("by", "byline", "name") if (t := r.account.text(part, n))), None)
        if text is not None:
            title = r.account.text(part, "title")
            people = (Party(name=text, kind="person", job_title=title),) if title else ()
            add(fields, "bylines", Byline(text=text, people=people))
    if type(node.get(key)) in (str, list):
        for text in r.account.texts(node, key):
            add(fields, "bylines", Byline(text=text))


def authors(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
    """People behind the story, as newsroom systems list them beside the byline."""
    for part in r.account.objects(node, key):
        if (made := _author(r, part)) is not None:
            add(fields, "_authors", made)
    if type(node.get(key)) in (str, list):
        for text in r.account.texts(node, key):
            add(fields, "_authors", Party(kind="person", name=text))


@remembered
def _author(r: Reading, part: Node) -> Party | None:
    take = r.account.text
    known = identity(r, part)
    for extra in ("user", "id", "_id"):
        if "code" not in known and (text := take(part, extra)):
            known["code"] = text
    properties = tuple(
        Property(name=name, value=text)
        for name in list(part)
        if name not in ("role", "jobtitle", "job_title") and (text := take(part, name))
    )
    title = take(part, "jobtitle") or take(part, "job_title")
    if title is None and (inner := r.account.object(part, "jobtitle")) is not None:
        title = take(inner, "name")
    role = take(part, "role")
    if not known and not properties:
        return None
    return Party(kind="person", role=role, job_title=title, properties=properties, **known)


def settle_authors(fields: Fields, authors: tuple[Party, ...]) -> None:
    """The authors of a story without a byline make one; else they are its creators."""
    if "bylines" in fields or not all(author.name for author in authors):
        fields["creators"] = (*fields.get("creators", ()), *authors)
    else:
        text = ", ".join(author.name or "" for author in authors)
        fields["bylines"] = (Byline(text=text, people=authors),)


_PROVIDER = "provider"
_ROLES = {"creator": "creators", "contributor": "contributors"}


def sources(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
    """Sources of information; those whose role says so are the provider, creators, contributors."""
    for part in r.account.objects(node, key):
        made = values.source(r, part)
        if made is None:
            continue
        if made.role == _PROVIDER and "provider" not in fields:
            fields["provider"] = changed(made, role=None)
        elif (field := _ROLES.get(made.role or "")) is not None:
            add(fields, field, changed(made, role=None))
        else:
            add(fields, "sources", made)


def party_of(field: str) -> Handler:
    """A party given as a bare name, or as an object."""

    def handler(r: Reading, node: Node, key: str, fields: Fields, _path: str) -> None:
        found = [values.party(r, part) for part in r.account.objects(node, key)]
        if type(node.get(key)) in (str, list):
            found += [Party(name=text) for text in r.account.texts(node, key)]
        for made in found:
            if made is None:
                continue
            if field == _PROVIDER and _PROVIDER not in fields:
                fields[_PROVIDER] = made
            else:
                add(fields, "sources", made)

    return handler
