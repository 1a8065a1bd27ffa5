"""NewsComponents from an article: one with the story in it, or one with components for each part.

Spec: NewsML 1.2, NewsComponent
"""

from __future__ import annotations

from collections.abc import Callable

from newsdoc.formats.newsml_1.names import (
    BODY_ROLES,
    OWN_MEDIA,
    RENDITION_ROLES,
    TEXT_ROLES,
    key_of,
)
from newsdoc.formats.newsml_1.pieces import Out, attribute, simple
from newsdoc.formats.newsml_1.write_content import (
    write_alternative,
    write_body,
    write_document_link,
    write_rendition,
    write_words,
)
from newsdoc.formats.newsml_1.write_lines import write_lines
from newsdoc.formats.newsml_1.write_metadata import write_metadata
from newsdoc.formats.newsml_1.write_topics import Topics
from newsdoc.model import Article, Block, Figure, Group, Media, Rendition, Text
from newsdoc.model._makers import changed

NestedItem = Callable[[Out, Article], None]


def write_component(
    out: Out, article: Article, topics: Topics, catalogs: str, nested: NestedItem
) -> int:
    """Write the main component; the index of the piece where further Metadata may stand."""
    body, placed = _placed(out, article.body)
    media = [*((name, one) for one, name in placed), *((None, one) for one in article.media)]
    single = single_picture(article) if not placed else None
    inner = Out()
    inner.share(out)
    if single is not None:
        _files(inner, single)
    else:
        _parts(inner, article, media, nested)
    out.add(f"<NewsComponent>{catalogs}")
    write_lines(out, article)
    write_metadata(out, article, topics)
    slot = len(out.pieces)
    out.add("")
    if not inner.pieces:
        if body:
            write_body(out, article, body)
    else:
        if body:
            out.add('<NewsComponent><Role FormalName="Main"/>')
            write_body(out, article, body)
            out.add("</NewsComponent>")
        out.pieces += inner.pieces
    out.add("</NewsComponent>")
    return slot


# ------------------------------------------------------------------------------------------ media


def _placed(out: Out, body: tuple[Block, ...]) -> tuple[tuple[Block, ...], list[tuple[Media, str]]]:
    """The body with pointers in the place of rich media, and those media with their Duids."""
    placed: list[tuple[Media, str]] = []
    if not any(isinstance(block, Figure) for block in body):
        return body, placed
    blocks = list(body)
    for index, block in enumerate(blocks):
        if not isinstance(block, Figure) or not _is_rich(block.media):
            continue
        media = block.media
        name = media.name
        if name is None or not out.take(name):
            name = out.fresh(OWN_MEDIA)
        pointer = Media(
            item_class=media.item_class,
            renditions=(Rendition(href=f"#{name}"),),
            properties=media.properties,
        )
        blocks[index] = changed(block, media=pointer)
        placed.append((media, name))
    return tuple(blocks), placed


def _is_rich(media: Media) -> bool:
    """Whether a picture has more than an XHTML figure says."""
    return bool(
        media.item or media.rights or media.creators or media.name or len(media.renditions) > 1
    )


def single_picture(article: Article) -> Media | None:
    """The picture that the item is, where its files can stand in the main component."""
    if article.body or len(article.media) != 1 or article.item_class == "text":
        return None
    (media,) = article.media
    bare = Media(item_class=media.item_class, caption=media.caption, renditions=media.renditions)
    names = [key_of(r.name or "") for r in media.renditions]
    if media != bare or len(set(names)) < len(names) or "" in names or media.item_class is None:
        return None
    if _other_parts(article) or any(_is_text_role(r.name) for r in media.renditions):
        return None
    return media


def _other_parts(article: Article) -> bool:
    return bool(article.summary or article.alternative_bodies or article.groups or article.links)


def _is_text_role(role: str | None) -> bool:
    return role is not None and key_of(role) in TEXT_ROLES


def _files(out: Out, media: Media) -> None:
    """The caption and the files of a picture, each in a component of its own."""
    if media.caption is not None:
        _text_component(out, "Caption", media.caption)
    for rendition in media.renditions:
        role = f"<Role{attribute('FormalName', rendition.name)}/>" if rendition.name else ""
        out.add(f"<NewsComponent>{role}")
        write_rendition(out, rendition, media.item_class)
        out.add("</NewsComponent>")


def _text_component(out: Out, role: str, words: Text) -> None:
    out.add(f"<NewsComponent><Role{attribute('FormalName', role)}/>")
    write_words(out, words)
    out.add("</NewsComponent>")


_NOTHING_SAID = Article()


def _media_component(out: Out, media: Media, name: str | None) -> None:
    """A picture with its caption and files."""
    if not media.renditions:
        return
    if name is None and media.name is not None and out.take(media.name):
        name = media.name
    out.add(f"<NewsComponent{attribute('Duid', name)}>")
    if media.role is not None:
        out.add(f"<Role{attribute('FormalName', media.role)}/>")
    if media.item or media.title or media.credit or media.creators or media.rights:
        facts = changed(
            media.item or _NOTHING_SAID,
            headline=media.title,
            credit_line=media.credit.text if media.credit is not None else None,
            creators=media.creators,
            rights=media.rights,
        )
        write_lines(out, facts)
        write_metadata(out, facts, Topics(changed(facts, assertions=None), out))
    _files(out, media)
    out.add("</NewsComponent>")


# ------------------------------------------------------------------------------------------ parts


def _parts(
    out: Out, article: Article, media: list[tuple[str | None, Media]], nested: NestedItem
) -> None:
    """What stands beside the story in components of its own."""
    if article.summary is not None:
        _text_component(out, "Abstract", article.summary)
    for name, one in media:
        _media_component(out, one, name)
    for form in article.alternative_bodies:
        key = key_of(form.role or "")
        if not key or key in BODY_ROLES or key in TEXT_ROLES or key in RENDITION_ROLES:
            continue
        if not form.blocks and form.data is None:
            continue
        duid = attribute("Duid", form.id) if out.take(form.id) else ""
        out.add(f"<NewsComponent{attribute('xml:lang', form.language)}>")
        out.add(f"<Role{attribute('FormalName', form.role)}/>")
        write_alternative(out, form.blocks, form.data, form.content_type, duid)
        out.add("</NewsComponent>")
    for link in article.links:
        if link.rel == "ContentItem" and link.href is not None:
            role = f"<Role{attribute('FormalName', link.role)}/>" if link.role else ""
            out.add(f"<NewsComponent>{role}")
            write_document_link(out, link)
            out.add("</NewsComponent>")
        elif link.item is not None:
            duid = attribute("Duid", link.id) if out.take(link.id) else ""
            role = f"<Role{attribute('FormalName', link.role)}/>" if link.role else ""
            out.add(f"<NewsComponent{duid}>{role}")
            nested(out, link.item)
            out.add("</NewsComponent>")
    for group in article.groups:
        _group(out, group)


def _group(out: Out, group: Group) -> None:
    links = [link for link in group.links if link.href or link.guid or link.title]
    if not links:
        return
    duid = attribute("Duid", group.id) if out.take(group.id) else ""
    several = ' EquivalentsList="yes"' if group.mode == "alternative" else ""
    role = f"<Role{attribute('FormalName', group.role)}/>" if group.role else ""
    out.add(f"<NewsComponent{duid}{several}>{role}")
    if group.title is not None:
        out.add(f"<NewsLines>{simple('HeadLine', group.title)}</NewsLines>")
    for link in links:
        inner = "".join(
            simple("Comment", words) for words in (link.title, link.description) if words
        )
        out.add(
            f"<NewsItemRef{attribute('NewsItem', link.guid or link.href)}>{inner}</NewsItemRef>"
        )
    out.add("</NewsComponent>")
