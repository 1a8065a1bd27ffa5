"""Words of schema.org that the mapping goes by: types, properties, codes of diagnostics.

Spec: schema.org 29
"""

from __future__ import annotations

CODES: dict[str, tuple[str, str]] = {
    "SO101": ("block-repaired", "a JSON-LD block was no JSON as it stands; it was mended"),
    "SO102": ("block-not-read", "a JSON-LD block is no JSON, even after repairs"),
    "SO103": ("bad-value", "a value is not what its property asks for; it is kept as a property"),
    "SO104": (
        "read-as",
        "a value that was read in other words: a date that is not in ISO 8601, a language by name",
    ),
    "SO201": ("not-carried", "a part of the article that schema.org does not carry as it is"),
}
"""Diagnostics of the mapping: name and meaning by code."""

SCHEMA = "https://schema.org/"
"""What the IRIs of types and properties start with."""

PREFIXES = ("https://schema.org/", "http://schema.org/", "schema:", "http://www.schema.org/")
"""Spellings of that start."""

CONTEXTS = frozenset(
    f"{scheme}://{host}schema.org{end}"
    for scheme in ("http", "https")
    for host in ("", "www.")
    for end in ("", "/", "/docs/jsonldcontext.json", "/docs/jsonldcontext.jsonld")
)
"""Values of `@context` that say nothing but schema.org."""

PLAIN_TYPES = frozenset({"NewsArticle", "Article"})
"""Types that say no more than that it is an article."""

ARTICLE_TYPES = PLAIN_TYPES | {
    "AdvertiserContentArticle",
    "AnalysisNewsArticle",
    "AskPublicNewsArticle",
    "BackgroundNewsArticle",
    "BlogPosting",
    "DiscussionForumPosting",
    "LiveBlogPosting",
    "MedicalScholarlyArticle",
    "OpinionNewsArticle",
    "Report",
    "ReportageNewsArticle",
    "ReviewNewsArticle",
    "SatiricalArticle",
    "ScholarlyArticle",
    "SocialMediaPosting",
    "TechArticle",
}
"""Article and all types below it."""

MEDIA_TYPES = {
    "ImageObject": "picture",
    "Photograph": "picture",
    "Barcode": "picture",
    "VideoObject": "video",
    "Clip": "video",
    "AudioObject": "audio",
    "PodcastEpisode": "audio",
    "DataDownload": "other",
    "MediaObject": "other",
    "3DModel": "other",
}
"""Types of media objects, and the class of item that each is."""

MEDIA_NAMES = {"picture": "ImageObject", "video": "VideoObject", "audio": "AudioObject"}
"""The type that a class of item is written as."""

PERSON_TYPES = frozenset({"Person", "Patient"})

ORGANISATION_TYPES = frozenset(
    {
        "Organization",
        "NewsMediaOrganization",
        "Corporation",
        "Airline",
        "Consortium",
        "EducationalOrganization",
        "CollegeOrUniversity",
        "School",
        "GovernmentOrganization",
        "LibrarySystem",
        "LocalBusiness",
        "MedicalOrganization",
        "NGO",
        "OnlineBusiness",
        "PerformingGroup",
        "MusicGroup",
        "PoliticalParty",
        "Project",
        "ResearchOrganization",
        "SportsOrganization",
        "SportsTeam",
        "WorkersUnion",
        "Brand",
    }
)

PLACE_TYPES = frozenset(
    {
        "Place",
        "AdministrativeArea",
        "City",
        "Country",
        "State",
        "CivicStructure",
        "Landform",
        "LandmarksOrHistoricalBuildings",
        "TouristAttraction",
        "VirtualLocation",
    }
)

EVENT_TYPES = frozenset(
    {
        "Event",
        "BusinessEvent",
        "ChildrensEvent",
        "ConferenceEvent",
        "DanceEvent",
        "ExhibitionEvent",
        "Festival",
        "LiteraryEvent",
        "MusicEvent",
        "PublicationEvent",
        "SportsEvent",
        "TheaterEvent",
    }
)

LINK_PROPERTIES = (
    "isPartOf",
    "hasPart",
    "citation",
    "isBasedOn",
    "relatedLink",
    "significantLink",
    "translationOfWork",
    "workTranslation",
    "subjectOf",
    "liveBlogUpdate",
    "archivedAt",
    "discussionUrl",
    "sharedContent",
)
"""Properties that point to other works: the `rel` of a link is the property's name."""

TRUST_PROPERTIES = (
    "publishingPrinciples",
    "ethicsPolicy",
    "correctionsPolicy",
    "diversityPolicy",
    "verificationFactCheckingPolicy",
    "unnamedSourcesPolicy",
    "actionableFeedbackPolicy",
    "missionCoveragePrioritiesPolicy",
    "noBylinesPolicy",
    "ownershipFundingInfo",
)
"""Properties that help to judge the story: the `role` of a trust indicator is the property's name."""

NATURES = "http://cv.iptc.org/newscodes/ninature/"
"""Scheme of the IPTC for classes of items; `additionalType` holds codes of it."""


def bare(word: str) -> str:
    """The name of a type or a property without the spelling of schema.org before it.

    Example:
        >>> bare("http://schema.org/NewsArticle"), bare("schema:headline"), bare("headline")
        ('NewsArticle', 'headline', 'headline')
    """
    if ":" in word:
        for prefix in PREFIXES:
            if word.startswith(prefix):
                return word[len(prefix) :]
    return word
