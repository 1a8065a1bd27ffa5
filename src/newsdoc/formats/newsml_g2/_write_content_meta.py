"""`contentMeta` in the order of the schema."""

from __future__ import annotations

from collections.abc import Sequence

from newsdoc.formats._xml.escape import is_language, quoted
from newsdoc.formats._xml.escape import text as escaped
from newsdoc.formats.newsml_g2._content_meta import USUAL_CAPTION
from newsdoc.formats.newsml_g2._dateline import read_dateline
from newsdoc.formats.newsml_g2._flex_types import AUDIENCE, GENRE, PLAIN, Flex
from newsdoc.formats.newsml_g2._names import OWN_PREFIX
from newsdoc.formats.newsml_g2._native import NATIVE
from newsdoc.formats.newsml_g2._value_kinds import any_time, is_decimal
from newsdoc.formats.newsml_g2._write_concepts import write_concept
from newsdoc.formats.newsml_g2._write_details import AUTHOR, PLACE, SOURCE
from newsdoc.formats.newsml_g2._write_links import write_file
from newsdoc.formats.newsml_g2._write_subjects import write_subjects
from newsdoc.formats.newsml_g2._write_values import attribute
from newsdoc.formats.newsml_g2._writing import Writing, language_attribute
from newsdoc.model import AlternativeId, Article, Concept, Dateline, Keyword, Media, Rating, Text


def write_content_meta(w: Writing, article: Article, caption: Text | None) -> None:
    """Append `contentMeta`; `caption` is that of the picture which the item is.

    Spec: NewsML-G2 2.35, ContentMetadataAfDType
    """
    out = w.out
    out.append("<contentMeta>")
    for icon in article.icon:
        _icon(w, icon)
    if article.urgency is not None and 1 <= article.urgency <= 9:
        out.append(f"<urgency>{article.urgency}</urgency>")
    if (text := any_time(article.content_created)) is not None:
        out.append(f"<contentCreated>{text}</contentCreated>")
    if (text := any_time(article.content_modified)) is not None:
        out.append(f"<contentModified>{text}</contentModified>")
    if article.digital_source_type is not None:
        write_concept(w, "digitalSourceType", article.digital_source_type, PLAIN)
    for place in article.located:
        write_concept(w, "located", place, PLACE)
    _many(w, "infoSource", article.sources, SOURCE)
    _many(w, "creator", article.creators, AUTHOR)
    _many(w, "contributor", article.contributors, AUTHOR)
    for audience in article.audiences:
        excluded = audience.rel == "exclAudience"
        tag = "exclAudience" if excluded else "audience"
        write_concept(w, tag, audience, AUDIENCE, without="rel" if excluded else None)
    for one in article.alternative_ids:
        _alternative_id(w, one)
    for rating in article.ratings:
        _rating(w, rating)
    w.kept_elements("rating")
    w.kept_elements("userInteraction")
    _language(w, article)
    _many(w, "genre", article.genres, GENRE)
    for keyword in article.keywords:
        _keyword(w, keyword)
    write_subjects(w, article)
    if article.slugline is not None:
        known = NATIVE["slugline"].attributes
        w.line("slugline", article.slugline, w.kept_attributes("slugline", known))
    w.kept_elements("slugline")
    _headlines(w, article)
    _dateline(w, article)
    for byline in article.bylines:
        head = "" if byline.role is None else attribute("role", "qcodes", byline.role)
        w.rich("by", byline.text, byline.marks, head + language_attribute(byline.language))
    if article.credit_line is not None:
        w.line("creditline", article.credit_line, w.kept_attributes("creditline", {}))
    w.kept_elements("creditline")
    _descriptions(w, article, caption)
    w.kept_elements("contentMetaExtProperty")
    if out[-1] == "<contentMeta>":
        out.pop()
    else:
        out.append("</contentMeta>")


def _icon(w: Writing, icon: Media) -> None:
    for file in icon.renditions:
        write_file(w, "icon", file)


def _many(w: Writing, tag: str, concepts: Sequence[Concept], flex: Flex) -> None:
    for concept in concepts:
        write_concept(w, tag, concept, flex)


def _alternative_id(w: Writing, one: AlternativeId) -> None:
    head = ""
    for name, kind, value in (
        ("type", "qcode", one.scheme),
        ("environment", "qcodes", one.environment),
        ("role", "qcode", one.role),
        ("version", "any", one.version),
    ):
        if value is not None:
            head += attribute(name, kind, value)
    w.out.append(f"<altId{head}>{escaped(one.value)}</altId>")


def _rating(w: Writing, rating: Rating) -> None:
    """A rating; the schema asks for a number and a scale of numbers."""
    required = (
        ("value", rating.value),
        ("scalemin", rating.scale_min),
        ("scalemax", rating.scale_max),
    )
    head = ""
    for name, value in required:
        if value is None or not is_decimal(value):
            return
        head += f' {name}="{value}"'
    if rating.scale_unit is not None:
        head += attribute("scaleunit", "qcode", rating.scale_unit)
    if rating.value_type is not None:
        head += attribute("ratingtype", "qcode", rating.value_type)
    w.out.append(f"<rating{head}/>")


def _language(w: Writing, article: Article) -> None:
    language = article.language
    kept = w.kept.get("language", ())
    for one in kept:
        tags = [inner.value for inner in one.properties if inner.name == "@tag"]
        if tags == [language] and (made := w.native(one)) is not None:
            w.out.append(made)
            break
    else:
        if language is not None and is_language(language):
            w.out.append(f'<language tag="{language}"/>')
    for one in kept:
        tags = [inner.value for inner in one.properties if inner.name == "@tag"]
        if tags != [language] and (made := w.native(one)) is not None:
            w.out.append(made)


def _keyword(w: Writing, keyword: Keyword) -> None:
    head = "" if keyword.role is None else attribute("role", "qcodes", keyword.role)
    head += language_attribute(keyword.language)
    for name, kind in (("rank", "count"), ("relevance", "percent"), ("confidence", "percent")):
        number = getattr(keyword, name)
        if number is not None:
            head += attribute(name, kind, str(number))
    w.line("keyword", keyword.text, head)


def _headlines(w: Writing, article: Article) -> None:
    if article.headline is not None:
        head = ""
        role = w.kept_value("headline/@role", "main")
        if role is not None:
            head = attribute("role", "qcodes", role)
        head += language_attribute(w.kept_value("headline/@xml:lang", "main"))
        w.rich("headline", article.headline, article.headline_marks, head)
    subs = [one.value for one in w.kept.get("headline/@role", ()) if one.rel == "sub"]
    for headline in article.headlines:
        head = ""
        if headline.role == "sub":
            head = attribute("role", "qcodes", (subs.pop(0) if subs else None) or "hldrole:sub")
        elif headline.role is not None:
            head = attribute("role", "qcodes", headline.role)
        w.rich(
            "headline",
            headline.text,
            headline.marks,
            head + language_attribute(headline.language),
        )


def _dateline(w: Writing, article: Article) -> None:
    dateline = article.dateline
    if dateline is None:
        return
    head = w.kept_attributes("dateline", NATIVE["dateline"].attributes)
    understood = read_dateline(dateline.text, article.language, dateline.marks)
    if understood != dateline:
        head += f' {OWN_PREFIX}:parts="1"{_parts(dateline)}'
    w.rich("dateline", dateline.text, dateline.marks, head)
    w.kept_elements("dateline")


def _parts(dateline: Dateline) -> str:
    """The parts of a dateline where they are not what its words alone say."""
    date = None if dateline.date is None else dateline.date.isoformat()
    return "".join(
        f' {OWN_PREFIX}:{name}="{quoted(value)}"'
        for name, value in (("place", dateline.place), ("source", dateline.source), ("date", date))
        if value is not None
    )


def _descriptions(w: Writing, article: Article, caption: Text | None) -> None:
    if article.summary is not None:
        head = ""
        role = w.kept_value("description/@role", "summary")
        if role is not None:
            head = attribute("role", "qcodes", role)
        head += language_attribute(w.kept_value("description/@xml:lang", "summary"))
        w.rich("description", article.summary.text, article.summary.marks, head)
    if caption is not None:
        role = w.kept_value("description/@role", "caption") or USUAL_CAPTION
        w.rich("description", caption.text, caption.marks, attribute("role", "qcodes", role))
    for description in article.descriptions:
        head = "" if description.role is None else attribute("role", "qcodes", description.role)
        w.rich(
            "description",
            description.text,
            description.marks,
            head + language_attribute(description.language),
        )
