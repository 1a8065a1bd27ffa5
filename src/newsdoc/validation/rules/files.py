"""MD2: media files that contradict each other or what is said of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdoc.model import Article
from newsdoc.validation._base import Finding
from newsdoc.validation.facts import Facts
from newsdoc.validation.rules._parts import all_media


def media_repeated(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A picture that is there twice.

    What:
        Fires for an entry of `media`, or a figure, that equals one before it in all that it
        says.

    Why:
        It is shown twice.

    Example:
        The same figure in the second and in the sixth place of the body. Remove one.

    Spec:
        ninjs 3.1, associations; NITF 3.6, media.
    """
    found = facts.once(all_media)
    if len(found) < 2:
        return
    seen = set()
    for pointer, media in found:
        if media in seen:
            yield Finding("the object is there twice", pointer, value=media.guid or media.name,
                          hint="remove one")  # fmt: skip
        seen.add(media)


def caption_is_file_name(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A caption that is the name of a file.

    What:
        Fires for captions and alternative texts of media that are nothing but a file name
        ("IMG_1234.jpg", "DSC00017").

    Why:
        A program filled the field in; readers see it below the picture, or hear it read
        aloud.

    Example:
        `"alt_text": "IMG_1234.jpg"`. Say what the picture shows.

    Spec:
        WCAG 2.2, failure F30.
    """
    for pointer, media in facts.once(all_media):
        caption = media.caption.text if media.caption is not None else None
        for place, words in (("caption/text", caption), ("alt_text", media.alt_text)):
            if words and len(words) < 120 and _FILE_NAME.fullmatch(words.strip()):
                yield Finding("a file name in the place of words", f"{pointer}/{place}", value=words,
                              hint="say what it shows")  # fmt: skip


_FILE_NAME = re.compile(
    r"\S+\.(?:jpe?g|png|gif|tiff?|webp|svg|mp4|mov|mp3|wav|eps|pdf)|(?:IMG|DSC|DSCN|DSCF|PXL|MG)[_-]?\d{3,}\w*",
    re.IGNORECASE,
)


def file_of_other_kind(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A picture whose file is a film, or the like.

    What:
        Fires when the media type of every rendition of an object is of another kind than
        its `item_class`: a `picture` with `video/…` or `audio/…` files only, a `video` with
        `audio/…` or `text/…` only, an `audio` with `image/…` or `video/…` only.

    Why:
        Players and layouts go by the class and fail on the file.

    Example:
        `"item_class": "picture"` with one rendition of `"content_type": "video/mp4"`.

    Spec:
        IPTC NewsCodes, ninature; RFC 6838.
    """
    for pointer, media in facts.once(all_media):
        wrong = _OTHER_KINDS.get(media.item_class or "")
        if wrong is None or not media.renditions:
            continue
        kinds = {(r.content_type or "").partition("/")[0].casefold() for r in media.renditions}
        if kinds <= wrong:
            yield Finding(
                f"the {media.item_class} has files of {', '.join(sorted(kinds))} only",
                f"{pointer}/item_class",
                value=media.renditions[0].content_type,
                hint="set one of them right",
            )


_OTHER_KINDS = {
    "picture": frozenset(("video", "audio", "text")),
    "video": frozenset(("audio", "text")),
    "audio": frozenset(("image", "video", "text")),
}


def file_not_secure(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A file that browsers may refuse to load.

    What:
        Fires for the first rendition with an `http:` address, once an article.

    Why:
        Pages of today are sent by HTTPS; browsers block or warn of what they load without.

    Example:
        `"href": "http://example.org/a.jpg"`. Write `https:` where the server has it.

    Spec:
        W3C, Mixed Content.
    """
    for pointer, media in facts.once(all_media):
        for index, rendition in enumerate(media.renditions):
            if rendition.href and rendition.href.startswith("http://"):
                yield Finding("the file is loaded without encryption", f"{pointer}/renditions/{index}/href",
                              value=rendition.href, hint="use https")  # fmt: skip
                return


def picture_without_media(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A picture item without a picture.

    What:
        Fires for items of class `picture`, `graphic`, `video` or `audio` with no media, no
        figure in the body and no link. Items that are withdrawn are left alone.

    Why:
        There is nothing to show or play.

    Example:
        `"item_class": "picture"` and no `media`.

    Spec:
        NewsML-G2 2.35, contentSet/remoteContent; ninjs 3.1, renditions.
    """
    if article.item_class not in _SHOWN or article.status in ("canceled", "cancelled"):
        return
    if not (
        article.media or article.links or article.parts or article.groups or facts.once(all_media)
    ):
        yield Finding(f"the item of class {article.item_class} has no media", "/media",
                      hint="add the object with its files")  # fmt: skip


_SHOWN = frozenset(("picture", "graphic", "video", "audio"))
