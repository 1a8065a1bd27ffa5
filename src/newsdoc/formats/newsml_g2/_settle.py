"""The choice of the main headline and the summary, once all of them are known."""

from __future__ import annotations

from newsdoc.formats.newsml_g2._content_meta import USUAL_CAPTION
from newsdoc.formats.newsml_g2._names import MEDIA_CLASSES
from newsdoc.formats.newsml_g2._reading import Fields, Reading
from newsdoc.model import Description, Headline, Media
from newsdoc.model._makers import changed, make_property, make_text

_SUMMARIES = ("summary", "abstract", "standfirst")
"""Role codes of the description that sums the story up, besides none."""
_NO_SUMMARIES = frozenset({"shotlist", "shot", "shots", "dopesheet"})
"""Role codes of descriptions that tell what a film shows, picture by picture."""
_CAPTIONS = ("caption",)
_MAIN_HEADLINES = ("main", "title", "headline")
_SUB_HEADLINES = ("sub", "subtitle", "subheadline", "subhead", "subheading", "sub-headline")


def code_of(role: str | None) -> str | None:
    """The code of a role in lower case, without its alias."""
    return role.rpartition(":")[2].lower() if role else None


def settle_headlines(r: Reading, fields: Fields) -> None:
    """Choose the main headline: the content's language and no role win, then a role that says so."""
    found: list[Headline] = fields.pop("headlines", [])
    if not found:
        return
    main = max(found, key=_headline_fitness)
    fields["headline"] = main.text
    if main.marks:
        fields["headline_marks"] = main.marks
    if main.role is not None:
        r.extra.append(make_property(name="headline/@role", value=main.role, rel="main"))
    if main.language is not None:
        r.extra.append(make_property(name="headline/@xml:lang", value=main.language, rel="main"))
    rest = []
    for other in found:
        if other is main:
            continue
        if other.role is not None and code_of(other.role) in _SUB_HEADLINES and other.role != "sub":
            if other.role != "hldrole:sub":
                r.extra.append(make_property(name="headline/@role", value=other.role, rel="sub"))
            other = changed(other, role="sub")  # noqa: PLW2901
        rest.append(other)
    if rest:
        fields["headlines"] = rest


def _headline_fitness(headline: Headline) -> int:
    points = 4 if headline.language is None else 0
    if headline.role is None:
        return points + 2
    return points + (1 if code_of(headline.role) in _MAIN_HEADLINES else 0)


def is_caption(description: Description) -> bool:
    """Whether the description says what a picture shows."""
    return code_of(description.role) in _CAPTIONS


def is_summary(description: Description) -> bool:
    """Whether the description sums up the story by its role."""
    return description.role is None or code_of(description.role) in _SUMMARIES


def settle_descriptions(r: Reading, fields: Fields) -> None:
    """Choose the summary among the descriptions; the caption of a picture goes to the picture."""
    found: list[Description] = fields.pop("descriptions", [])
    if not found:
        return
    media: list[Media] = fields.get("media", [])
    main: Description | None = None
    captions: list[Description] = []
    if media and fields.get("item_class") in MEDIA_CLASSES:
        caption = next((d for d in found if is_caption(d) and d.language is None), None)
        if caption is not None:
            media[0] = changed(media[0], caption=make_text(text=caption.text, marks=caption.marks))
            _keep_role(r, caption, USUAL_CAPTION, "caption")
            found = [d for d in found if d is not caption]
            captions = [d for d in found if is_caption(d)]
    # what the caption says in other languages sums nothing up
    other = [d for d in found if d not in captions]
    own = [d for d in other if d.language is None] or other
    if own:
        telling = (d for d in own if code_of(d.role) not in _NO_SUMMARIES)
        main = next((d for d in own if is_summary(d)), None) or next(telling, None)
    if main is not None:
        fields["summary"] = make_text(text=main.text, marks=main.marks)
        _keep_role(r, main, None, "summary")
        if main.language is not None:
            r.extra.append(
                make_property(name="description/@xml:lang", value=main.language, rel="summary")
            )
    rest = [d for d in found if d is not main]
    if rest:
        fields["descriptions"] = rest


def _keep_role(r: Reading, found: Description, usual: str | None, what: str) -> None:
    if found.role is not None and found.role != usual:
        r.extra.append(make_property(name="description/@role", value=found.role, rel=what))
