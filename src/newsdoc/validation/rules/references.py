"""ID2: addresses and references: of the item itself, of links, of blocks."""

from __future__ import annotations

from collections.abc import Iterator

from newsdoc.model import Article
from newsdoc.validation._base import Finding
from newsdoc.validation.facts import Facts
from newsdoc.validation.rules._fixes import put, remove


def alternative_id_repeats(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """An alternative identifier that is the identifier.

    What:
        Fires for an entry of `alternative_ids` that has the value of `guid`, or equals an
        entry before it.

    Why:
        It identifies nothing that is not identified, and programs that index both count
        twice.

    Example:
        `"guid": "urn:x:1"` and `"alternative_ids": [{"value": "urn:x:1"}]`. Remove it;
        `--fix` does.

    Spec:
        NewsML-G2 2.35, contentMeta/altId; ninjs 3.1, altids.
    """
    seen = set()
    for index, other in enumerate(article.alternative_ids):
        same = other.value == article.guid and not (other.role or other.scheme or other.environment)
        if same or other in seen:
            pointer = f"/alternative_ids/{index}"
            yield Finding("the identifier is there twice", pointer, value=other.value,
                          hint="remove it", fix=remove(pointer))  # fmt: skip
        seen.add(other)


def link_to_itself(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A link from an item to itself.

    What:
        Fires for a link with the `guid` of the item, or with the address of its `url`, that
        has no `version`, and no relation or one that leads to other items (`related`,
        `seeAlso`, `translatedFrom` …).

    Why:
        Lists of related stories show the story itself.

    Example:
        `"guid": "urn:x:1"` and `"links": [{"guid": "urn:x:1", "rel": "related"}]`.

    Spec:
        NewsML-G2 2.35, itemMeta/link; IPTC NewsCodes, itemrelation.
    """
    for index, link in enumerate(article.links):
        relation = (link.rel or "").rpartition(":")[2].casefold()
        if link.version is not None or (relation and relation not in _TO_OTHERS):
            continue
        if link.guid is not None and link.guid == article.guid:
            yield Finding("the link leads to the item itself", f"/links/{index}/guid", value=link.guid,
                          hint="remove it")  # fmt: skip
        elif link.guid is None and relation and link.href is not None and link.href == article.url:
            yield Finding("the link leads to the item itself", f"/links/{index}/href", value=link.href,
                          hint="remove it")  # fmt: skip


_TO_OTHERS = frozenset(
    ("related", "seealso", "see-also", "dependson", "translatedfrom", "derivedfrom")
)


def link_repeated(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A link that is there twice.

    What:
        Fires for an entry of `links` that equals one before it in all that it says.

    Why:
        Lists of related stories show it twice.

    Example:
        Two equal links to one story. Remove one; `--fix` does.

    Spec:
        NewsML-G2 2.35, itemMeta/link.
    """
    if len(article.links) < 2:
        return
    seen = set()
    for index, link in enumerate(article.links):
        if link in seen:
            pointer = f"/links/{index}"
            yield Finding("the link is there twice", pointer, value=link.href or link.guid,
                          hint="remove one", fix=remove(pointer))  # fmt: skip
        seen.add(link)


def url_not_absolute(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A web address of the story that leads nowhere from elsewhere.

    What:
        Fires for a `url` that does not start with `http://` or `https://` and a host, or
        has blanks in it.

    Why:
        The canonical address is what others link to and search engines show.

    Example:
        `"url": "/news/4711"`. Write the whole address.

    Spec:
        ninjs 3.1, url; RFC 3986; schema.org, url.
    """
    url = article.url
    if url is None:
        return
    host = url.partition("://")[2].partition("/")[0]
    web = url.lower().startswith(("http://", "https://"))
    if not web or not host or any(char.isspace() for char in url):
        yield Finding("the address of the story is not absolute", "/url", value=url,
                      hint="write it with https:// and the host")  # fmt: skip


def id_repeated(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """Two blocks with one id.

    What:
        Fires for a block of the body whose `id` another block before it has.

    Why:
        XML wants them unique; links to the second one lead to the first.

    Example:
        Two paragraphs with `"id": "p1"`.

    Spec:
        XML 1.0, 3.3.1 ID; HTML, the id attribute.
    """
    seen = set()
    for pointer, block in facts.blocks:
        if block.id is not None:
            if block.id in seen:
                yield Finding("another block has this id", f"{pointer}/id", value=block.id,
                              hint="give it another")  # fmt: skip
            seen.add(block.id)


def item_class_unknown(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """An item class that the standards do not have.

    What:
        Fires for an `item_class` that is none of the codes of IPTC ninature and ninjs.
        Codes with a scheme of their own (`x:y`) and addresses are left alone.

    Why:
        Receivers route by it: a story goes to the text desk, a picture to the picture desk.

    Example:
        `"item_class": "graphics"`. Write "graphic"; `--fix` does for such near ones.

    Spec:
        IPTC NewsCodes, ninature; ninjs 3.1, type.
    """
    given = article.item_class
    if given is None or given in _CLASSES or ":" in given or "/" in given:
        return
    right = _MEANT.get(given.casefold())
    yield Finding(
        "the item class is none of IPTC's",
        "/item_class",
        value=given,
        hint=f"write '{right}'" if right else "write one of " + ", ".join(sorted(_CLASSES)),
        fix=put("/item_class", right) if right else None,
    )


_CLASSES_WORDS = (
    "text picture graphic audio video composite animation component event planning package concept"
)
_CLASSES = frozenset(_CLASSES_WORDS.split())
_MEANT = {
    "texts": "text", "article": "text", "story": "text", "newsarticle": "text", "graphics": "graphic", "photo": "picture", "pictures": "picture",
    "image": "picture", "photos": "picture", "images": "picture", "videos": "video", "sound": "audio",
    "animated": "animation", "infographic": "graphic",
} | {name: name for name in _CLASSES}  # fmt: skip
