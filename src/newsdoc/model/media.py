"""Pictures, video, audio and graphics: the object (`Media`) and its files (`Rendition`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdoc.model._frozen import frozen
from newsdoc.model.names import Number, Party, Property
from newsdoc.model.rights import Rights
from newsdoc.model.text import Text
from newsdoc.model.times import Time

if TYPE_CHECKING:
    from newsdoc.model.article import Article


@frozen(kw_only=True)
class Rendition:
    """One file of a media object. Spec: NewsML-G2 2.35, remoteContent; ninjs 3.1, renditionType"""

    href: str | None = None
    """Where the file is, as written (may be relative); absent when not given."""
    name: str | None = None
    """Name of the rendition (`thumbnail`, `rnd:highRes` …), as written; absent when not given."""
    guid: str | None = None
    """Identifier of the file as a resource (`residref`); absent when not given."""
    version: str | None = None
    """Version of that resource, as written; absent when not given."""
    title: str | None = None
    """Title of the file; absent when not given."""
    content_type: str | None = None
    """Media type, as written; absent when not given."""
    format: str | None = None
    """Format or its version where the media type does not say it; absent when not given."""
    width: int | None = None
    """Width in pixels, or in `dimension_unit`; absent when not given."""
    height: int | None = None
    """Height in pixels, or in `dimension_unit`; absent when not given."""
    dimension_unit: str | None = None
    """Unit of width and height where it is not pixels, as written; absent otherwise."""
    orientation: str | None = None
    """Orientation, as written; absent when not given."""
    aspect_ratio: str | None = None
    """Width to height, as written (`16:9`); absent when not given."""
    resolution: Number | None = None
    """Pixels per inch; absent when not given."""
    colour_space: str | None = None
    """Colour space, as written; absent when not given."""
    size: int | None = None
    """Size in bytes; absent when not given."""
    checksum: str | None = None
    """Digest of the bytes, as written; absent when not given."""
    duration: Number | None = None
    """Duration in seconds, or in `duration_unit`; absent when not given."""
    duration_unit: str | None = None
    """Unit of `duration` where it is not seconds, as written; absent otherwise."""
    bitrate: str | None = None
    """Bit rate, as written; absent when not given."""
    video_codec: str | None = None
    """Video codec, as written; absent when not given."""
    frame_rate: Number | None = None
    """Frames a second; absent when not given."""
    scan_type: str | None = None
    """`progressive` or `interlaced`, as written; absent when not given."""
    audio_codec: str | None = None
    """Audio codec, as written; absent when not given."""
    audio_channels: str | None = None
    """Channels, as written (`stereo`, `2`); absent when not given."""
    sample_rate: str | None = None
    """Audio samples a second, as written; absent when not given."""
    poi_x: Number | None = None
    """Point of interest: pixels from the left; absent when not given."""
    poi_y: Number | None = None
    """Point of interest: pixels from the top; absent when not given."""
    transport: str | None = None
    """Transport protocol, as written; absent when not given."""
    language: str | None = None
    """BCP 47 tag of the content; absent when not given."""
    data: str | None = None
    """The file itself where the source carries it, as written there (often base64)."""
    encoding: str | None = None
    """Encoding of `data` (`base64`); absent when `data` is plain text or absent."""
    properties: tuple[Property, ...] = ()
    """What else the source says of the file."""


@frozen(kw_only=True)
class Media:
    """A picture, video, audio or graphic with its words and its files.

    Spec: ninjs 3.1, associations; NITF 3.6, media; NewsML-G2 2.35, newsItem of class picture …
    """

    item_class: str | None = None
    """`picture`, `graphic`, `video`, `audio` …; absent when the source does not tell."""
    guid: str | None = None
    """Identifier of the object; absent when not given."""
    name: str | None = None
    """Name under which the story holds it (`featuremedia`, `main`); absent when not given."""
    rel: str | None = None
    """Relation to the story, as written; absent when not given."""
    role: str | None = None
    """The source's own class for it in this place; absent when not given."""
    title: str | None = None
    """Title or headline of the object; absent when not given."""
    caption: Text | None = None
    """What it shows, for readers; absent when not given."""
    credit: Text | None = None
    """To whom it is credited, as it is to be printed; absent when not given."""
    alt_text: str | None = None
    """What it shows, for those who cannot see it; absent when not given."""
    creators: tuple[Party, ...] = ()
    """Who made it."""
    href: str | None = None
    """Page that the object links to; absent when not given."""
    created: Time | None = None
    """When it was made; absent when not given."""
    rights: Rights | None = None
    """Rights in the object; absent when not given."""
    renditions: tuple[Rendition, ...] = ()
    """Its files, in the source's order."""
    item: Article | None = None
    """The object as a news item of its own, where the source carries it whole: what is known of it
    beyond the fields above, which it does not repeat."""
    properties: tuple[Property, ...] = ()
    """What else the source says of it."""
