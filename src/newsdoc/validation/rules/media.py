"""MD: pictures, video and audio, their words and their files."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdoc.model import Article, Media
from newsdoc.validation._base import Finding
from newsdoc.validation.facts import Facts
from newsdoc.validation.rules._parts import all_media, shown_media
from newsdoc.validation.rules._words import plain


def caption_missing(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A picture that nobody explains.

    What:
        Fires for pictures and graphics without caption and title, also in the item of their
        own, and without a summary of the article where the article is the picture itself.
        Pictures of a pixel, which count readers, are left alone, as are those of which
        nothing is known but their address.

    Why:
        Readers cannot know whom they see; an archive cannot find the picture.

    Example:
        A figure of `item_class` `picture` with a file and no `caption`.

    Spec:
        IPTC Photo Metadata, Caption/Description; NewsML-G2 2.35, description role
        drol:caption.
    """
    for pointer, media in facts.once(shown_media):
        if media.item_class not in ("picture", "graphic") or media.caption or media.title:
            continue
        item = media.item
        if item is not None and (item.headline or item.summary or item.descriptions or item.body):
            continue
        if article.item_class == media.item_class and (
            article.summary or article.descriptions or article.body or article.headline
        ):
            continue
        yield Finding(f"the {media.item_class} has no caption", f"{pointer}/caption",
                      value=_name(media), hint="say what it shows")  # fmt: skip


def _name(media: Media) -> str | None:
    """What a person knows the object by."""
    return media.guid or next((r.href for r in media.renditions if r.href), None) or media.name


def credit_missing(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A picture that nobody is credited for.

    What:
        Fires for pictures, graphics and videos with neither credit, creators nor rights, of
        their own or of their item; for an article that is the picture, also without byline,
        creator, credit line and rights.

    Why:
        Printing a picture without its credit is a breach of most licences, and of the law
        in many countries.

    Example:
        A figure with a file and no `credit`. Add `"credit": {"text": "Jane Doe/Example
        News"}`.

    Spec:
        IPTC Photo Metadata, Credit Line and Creator; Berne Convention, article 6bis.
    """
    for pointer, media in facts.once(shown_media):
        if media.item_class not in ("picture", "graphic", "video"):
            continue
        if media.credit or media.creators or media.rights:
            continue
        item = media.item
        if item is not None and (_is_credited(item) or item.provider or item.sources):
            continue
        if article.item_class == media.item_class and _is_credited(article):
            continue
        if media.caption is not None and _CREDIT.search(media.caption.text):
            continue
        yield Finding(f"nobody is credited for the {media.item_class}", f"{pointer}/credit",
                      value=_name(media), hint="add the credit")  # fmt: skip


def _is_credited(item: Article) -> bool:
    return bool(item.bylines or item.creators or item.credit_line or item.rights or item.provider)


def rendition_missing(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A picture without a file.

    What:
        Fires for media with neither renditions nor an address, an identifier, a name or an
        item that has them.

    Why:
        There is nothing to show.

    Example:
        A figure with a caption only. Add a rendition with `href`.

    Spec:
        ninjs 3.1, renditions; NewsML-G2 2.35, remoteContent.
    """
    for pointer, media in facts.once(all_media):
        if media.renditions or media.href or media.guid or media.name:
            continue
        item = media.item
        if item is not None and (item.media or item.guid or item.url):
            continue
        words = media.caption.text if media.caption is not None else media.title
        yield Finding(f"the {media.item_class or 'object'} has no file", f"{pointer}/renditions",
                      value=words, hint="add a rendition")  # fmt: skip


def credit_in_caption(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A credit that stands in the caption.

    What:
        Fires for captions that end with a credit ("(Photo: Jane Doe)", "(AP Photo/Jane
        Doe)", "Foto: …", "© …") while `credit` is absent, or says the same.

    Why:
        Who prints caption and credit prints it twice or not at all; programs cannot tell
        whom to pay.

    Example:
        `"caption": {"text": "The harbour. Photo: Jane Doe"}`. Move the end into `credit`.

    Spec:
        IPTC Photo Metadata, Credit Line; NITF 3.6, media-producer.
    """
    for pointer, media in facts.once(all_media):
        if media.caption is None or (found := _CREDIT.search(media.caption.text)) is None:
            continue
        if media.credit is None or plain(media.credit.text) in plain(found[0]):
            yield Finding(
                "the caption ends with a credit",
                f"{pointer}/caption/text",
                span=found.span(),
                value=found[0],
                hint="move it into credit",
            )


_CREDIT = re.compile(
    r"(?<!\w)(?:\(\w{0,12} ?(?:Photo|PHOTO|photo|Foto|FOTO|Picture|Image|Bild|Archivfoto|Handout|AP Photo)\b[^()\n]{1,80}\)\.?"
    r"|(?:Photo|PHOTO|Photograph|Foto|FOTO|Fotó|Picture|Image|Credit|Bild|Crédit photo|Kuva|KUVA)(?: by|:| ©)[^.\n]{2,60}\.?"
    r"|©\s?[^.\n]{2,60}\.?|[A-Z]{2,4} Photo/[^.\n]{2,60}\.?)\s*$"
)


def size_impossible(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A size that no file has.

    What:
        Fires for renditions whose `width`, `height`, `size` or `duration` is zero or less
        (a size of 0 bytes included), whose width or height is over 100,000 pixels, or that
        have one of the two for a picture and not the other.

    Why:
        Layouts divide by it; programs drop the picture.

    Example:
        `{"href": "a.jpg", "width": 0, "height": 0}`. Leave them out where they are not
        known.

    Spec:
        ninjs 3.1, renditions; NewsML-G2 2.35, remoteContent/@width.
    """
    for pointer, media in facts.once(all_media):
        for index, rendition in enumerate(media.renditions):
            for name in ("width", "height", "size", "duration"):
                number = getattr(rendition, name)
                if number is None:
                    continue
                too_large = name in ("width", "height") and number > _LARGEST
                if number <= 0 or too_large:
                    yield Finding(f"the {name} is {number}", f"{pointer}/renditions/{index}/{name}",
                                  value=rendition.href, hint="set it right or leave it out")  # fmt: skip
            if media.item_class == "picture" and (rendition.width is None) != (
                rendition.height is None
            ):
                missing = "width" if rendition.width is None else "height"
                yield Finding(f"the {missing} is missing", f"{pointer}/renditions/{index}/{missing}",
                              value=rendition.href, hint="say both or none")  # fmt: skip


_LARGEST = 100_000


def href_malformed(article: Article, facts: Facts, /) -> Iterator[Finding]:
    r"""A file whose address is none.

    What:
        Fires for an `href` of a rendition with blanks, angle brackets or backslashes in it,
        with a drive letter ("C:…"), or with nothing behind its scheme. Addresses without a
        scheme are left alone: they count from the document.

    Why:
        The file is not found.

    Example:
        `"href": "C:\\photos\\a.jpg"`. Write the address that receivers can fetch.

    Spec:
        RFC 3986; ninjs 3.1, renditions/href.
    """
    for pointer, media in facts.once(all_media):
        for index, rendition in enumerate(media.renditions):
            if rendition.href and _BAD_HREF.search(rendition.href):
                yield Finding("the address of the file is none", f"{pointer}/renditions/{index}/href",
                              value=rendition.href, hint="write an address that can be fetched")  # fmt: skip


_BAD_HREF = re.compile(r"[\s<>\\]|^[A-Za-z]:(?![^\W\d_])|^[a-z]+://?$|^https?:(?!//)")


def alt_text_missing(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A picture that those who cannot see it learn nothing of.

    What:
        Fires for pictures and graphics without `alt_text`, in the body and in `media`.

    Why:
        Screen readers read the alternative text; on web pages it is required.

    Example:
        A figure without `alt_text`. Say in a sentence what it shows.

    Spec:
        WCAG 2.2, 1.1.1; IPTC Photo Metadata, Alt Text (Accessibility).
    """
    for pointer, media in facts.once(shown_media):
        if media.item_class in ("picture", "graphic") and not media.alt_text:
            yield Finding(f"the {media.item_class} has no alternative text", f"{pointer}/alt_text",
                          value=_name(media), hint="say what it shows")  # fmt: skip
