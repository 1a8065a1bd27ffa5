"""Names and words of NewsML 1: elements with the slips seen in the wild, roles, media types.

Everything here is data. Names of elements are compared in lower case, so that `Headline` and
`HeadLine` are one; roles and media types in lower case without blanks and punctuation.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

SLIPS: dict[str, str] = {
    "administrativemetada": "administrativemetadata",
    "bylinetittle": "bylinetitle",
    "characteristic": "characteristics",
    "copyrigthline": "copyrightline",
    "descriptivemetada": "descriptivemetadata",
    "firstcreate": "firstcreated",
    "headling": "headline",
    "keywordsline": "keywordline",
    "newsmanagment": "newsmanagement",
    "publicidentifer": "publicidentifier",
    "revisonid": "revisionid",
    "rightmetadata": "rightsmetadata",
    "subhead": "subheadline",
    "subheading": "subheadline",
    "thisrevisioncreate": "thisrevisioncreated",
    "thisrevisoncreated": "thisrevisioncreated",
    "usageright": "usagerights",
}
"""Misspelt element names in lower case, and what is meant; any mix of cases is taken anyway."""

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def _name_of(tag: Any) -> str:
    """The element's name without namespace, in lower case, slips put right.

    Example:
        >>> name_of("Headline"), name_of("ThisRevisonCreated")
        ('headline', 'thisrevisioncreated')
    """
    name = str(tag).rpartition("}")[2].lower()
    return SLIPS.get(name, name)


name_of: Callable[[Any], str] = lru_cache(maxsize=2048)(_name_of)


@lru_cache(maxsize=2048)
def key_of(word: str) -> str:
    """A formal name as the tables below have it: letters and digits only, in lower case.

    Example:
        >>> key_of("Main Text")
        'maintext'
    """
    return "".join(c for c in word.lower() if c.isalnum())


BODY_ROLES = frozenset(
    [
        "main",
        "maintext",
        "maincontent",
        "body",
        "bodytext",
        "text",
        "story",
        "article",
        "content",
        "fulltext",
        "texte",
    ]
)
"""Roles of the component that holds the story itself."""

TEXT_ROLES: dict[str, str] = {
    "abstract": "summary",
    "summary": "summary",
    "lead": "summary",
    "lede": "summary",
    "intro": "summary",
    "standfirst": "summary",
    "synopsis": "summary",
    "chapo": "summary",
    "teaser": "summary",
    "caption": "caption",
    "legend": "caption",
    "cutline": "caption",
    "title": "headline",
    "headline": "headline",
    "byline": "byline",
    "author": "byline",
    "authors": "byline",
    "subtitle": "subheadline",
    "subheadline": "subheadline",
}
"""Roles of components whose text is one field of the story or picture they stand in."""

FILM_ROLES: dict[str, int] = {
    "storyline": 0,
    "script": 1,
    "dopesheet": 2,
    "shotlist": 3,
    "shots": 3,
}
"""Roles of the texts that go with a film, in the order in which they tell the story."""

RENDITION_ROLES = frozenset(
    [
        "main",
        "preview",
        "thumbnail",
        "thumb",
        "quicklook",
        "highdef",
        "highres",
        "lowres",
        "mediumres",
        "hires",
        "lores",
        "web",
        "original",
        "full",
        "large",
        "medium",
        "small",
        "square",
        "icon",
        "print",
        "layout",
        "highdefinition",
        "lowdefinition",
    ]
)
"""Roles of the files of one picture, where such components stand beside one another."""

MEDIA_TYPES: dict[str, str] = {
    "text": "text",
    "photo": "picture",
    "photofront": "picture",
    "picture": "picture",
    "image": "picture",
    "still": "picture",
    "graphic": "graphic",
    "graphics": "graphic",
    "infographic": "graphic",
    "infographics": "graphic",
    "logo": "graphic",
    "animation": "animated",
    "video": "video",
    "audio": "audio",
    "sound": "audio",
}
"""MediaType to the class of an item (IPTC ninature)."""

WRITTEN_MEDIA_TYPES: dict[str, str] = {
    "text": "Text",
    "picture": "Photo",
    "graphic": "Graphic",
    "video": "Video",
    "audio": "Audio",
    "animated": "Animation",
}
"""The class of an item to the MediaType that is written for it."""

FORMATS: dict[str, str] = {
    "text": "text",
    "plaintext": "text",
    "ascii": "text",
    "xhtml": "text",
    "html": "text",
    "jpg": "picture",
    "jpeg": "picture",
    "jpegbaseline": "picture",
    "gif": "picture",
    "gif89a": "picture",
    "png": "picture",
    "tiff": "picture",
    "tif": "picture",
    "eps": "graphic",
    "mp3": "audio",
    "mpeg3": "audio",
    "wav": "audio",
    "mp4": "video",
    "mpeg4": "video",
    "mpeg2": "video",
    "mov": "video",
    "quicktime": "video",
    "flv": "video",
}
"""Format to the class of an item; whatever has `nitf` in it is text, too."""

SUFFIXES: dict[str, str] = {
    "jpg": "picture",
    "jpeg": "picture",
    "gif": "picture",
    "png": "picture",
    "tif": "picture",
    "tiff": "picture",
    "webp": "picture",
    "svg": "graphic",
    "eps": "graphic",
    "mp3": "audio",
    "wav": "audio",
    "ogg": "audio",
    "mp4": "video",
    "mov": "video",
    "mpg": "video",
    "wmv": "video",
    "flv": "video",
}
"""Ending of an Href to the class of an item, where nothing else tells."""

PERSON_TYPES = frozenset(["person", "people", "individual", "personality"])
ORGANISATION_TYPES = frozenset(
    [
        "organisation",
        "organization",
        "company",
        "party",
        "agency",
        "team",
        "institution",
        "corporation",
    ]
)
PLACE_TYPES = frozenset(
    ["place", "location", "country", "city", "region", "area", "geography", "state"]
)
EVENT_TYPES = frozenset({"event", "sportevent", "newsevent"})
OBJECT_TYPES = frozenset({"object", "product", "work", "thing"})
"""TopicTypes by what they are topics of; all others are subjects."""

OWN_MEDIA = "newsdoc-media-"
"""How the Duids start that the writer gives to pictures that the text points to."""
