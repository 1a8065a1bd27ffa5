"""The columns of each table: their names, Arrow types and meaning. Data only.

The order and the meaning of a column never change; new ones are added at the end. Offsets are code
points into the text of the block that the pointer leads to; `pointer` is RFC 6901 into the native JSON.
"""

from __future__ import annotations

from typing import NamedTuple


class Column(NamedTuple):
    """A column of a table."""

    name: str
    """Its name."""
    type: str
    """Its Arrow type, in words: `string`, `int32`, `bool`, `date32`, `timestamp` (microseconds, UTC),
    or `list<string>`, `list<int32>`."""
    meaning: str
    """What a value says, and when it is null."""


_STORY = (
    Column("story", "string", "Key of the story in all tables: `source`, `#`, `item`."),
    Column("source", "string", "Name of the input that it was read from."),
    Column(
        "item",
        "int32",
        "Number of the story in that input, from 0; null for an input that could not be read.",
    ),
)

ARTICLES = (
    *_STORY,
    Column("guid", "string", "Identifier of the item; null when the source gives none."),
    Column("version", "string", "Version of the item, as written; null when not given."),
    Column("item_class", "string", "`text`, `picture` …; null when not given."),
    Column("language", "string", "BCP 47 tag; null when not given."),
    Column("url", "string", "Web address; null when not given."),
    Column("headline", "string", "Main headline; null when there is none."),
    Column("summary", "string", "Summary; null when there is none."),
    Column("byline", "string", "The printed bylines, joined by `; `; null when there is none."),
    Column("authors", "list<string>", "Names in the bylines."),
    Column("dateline", "string", "The dateline as printed; null when there is none."),
    Column("place", "string", "Place of the dateline; null when there is none."),
    Column(
        "date",
        "date32",
        "Day of the story as its own clock tells it: of `published`, else `modified`, `created`, the "
        "dateline; null when none of these has a day.",
    ),
    Column("published", "string", "Time as written (ISO 8601, may be partial or without a zone)."),
    Column("modified", "string", "The same of the last change."),
    Column("created", "string", "The same of the making."),
    Column("published_utc", "timestamp", "`published` in UTC; null where no zone was written."),
    Column("modified_utc", "timestamp", "The same of `modified`."),
    Column("created_utc", "timestamp", "The same of `created`."),
    Column("embargoed", "string", "Not for use before, as written; null when not given."),
    Column("expires", "string", "Not for use after, as written; null when not given."),
    Column("status", "string", "`usable`, `withheld`, `canceled` …; null when not given."),
    Column("urgency", "int32", "1 (highest) to 9; null when not given."),
    Column("priority", "int32", "1 (highest) to 9; null when not given."),
    Column("slugline", "string", "Slug; null when not given."),
    Column("provider", "string", "Who sends the item; null when not given."),
    Column("source_names", "list<string>", "Where the information comes from."),
    Column(
        "sections",
        "list<string>",
        "Names of what the source calls section or department, else of its IPTC Media Topics of the "
        "highest level.",
    ),
    Column("keywords", "list<string>", "Free keywords."),
    Column("genres", "list<string>", "Names of the genres, else their codes."),
    Column("subjects", "list<string>", "Names of the subjects, else their codes."),
    Column("subject_codes", "list<string>", "`scheme:code` of the subjects that have a code."),
    Column("people", "list<string>", "Persons that the story is about."),
    Column("organisations", "list<string>", "Organisations that the story is about."),
    Column("places", "list<string>", "Places that the story is about."),
    Column("rights_holder", "string", "Holder of the copyright; null when not given."),
    Column("usage_terms", "string", "Usage terms; null when not given."),
    Column("text", "string", "The body as plain text, blocks parted by a blank line."),
    Column("words", "int32", "Words of `text`, told apart by white space."),
    Column("paragraphs", "int32", "Paragraphs of the body, without nested ones."),
    Column("quotes", "int32", "Quotes of the body."),
    Column("media", "int32", "Pictures and other media, in the body and beside it."),
)

PARAGRAPHS = (
    *_STORY,
    Column("number", "int32", "Order in the story, from 0."),
    Column("pointer", "string", "Where it is in the native JSON."),
    Column(
        "kind",
        "string",
        "`paragraph`, `heading`, `list item`, `table cell`, `preformatted`, `text`.",
    ),
    Column("text", "string", "Its words."),
    Column("quotes", "int32", "Quotes in it."),
)

QUOTES = (
    *_STORY,
    Column("number", "int32", "Order in the story, from 0."),
    Column("pointer", "string", "Where the quote is in the native JSON."),
    Column("kind", "string", "`direct`, `mixed` or `indirect`."),
    Column("text", "string", "The words; pieces that others part are joined by ` … `."),
    Column("speaker", "string", "Fullest name of who speaks; null when not told."),
    Column("role", "string", "Title or role of the speaker; null when not given."),
    Column(
        "speaker_kind", "string", "`person`, `organisation`, `group`, `unnamed`; null as above."
    ),
    Column("organisation", "string", "For whom the speaker speaks; null when not given."),
    Column("speaker_uri", "string", "Identifier of the speaker from the metadata; null when none."),
    Column("gender", "string", "`female` or `male` as the story tells it; null otherwise."),
    Column(
        "source_text", "string", "Who says it, as written there; null when the text does not say."
    ),
    Column("cue", "string", "The word that says that it is said; null when there is none."),
    Column("cue_lemma", "string", "Dictionary form of the cue; null when not known."),
    Column("basis", "list<string>", "How source and speaker were decided, step by step."),
    Column("continues", "bool", "Whether it goes on from the block before."),
    Column("starts", "list<int32>", "Where the pieces start."),
    Column("ends", "list<int32>", "Where they end."),
    Column("source_start", "int32", "Where the source stands; null when in another block."),
    Column("source_end", "int32", "Where it ends."),
    Column("cue_start", "int32", "Where the cue stands; null when in another block."),
    Column("cue_end", "int32", "Where it ends."),
)

SPEAKERS = (
    *_STORY,
    Column("number", "int32", "Order of their first quotes in the story, from 0."),
    Column("name", "string", "Fullest name; the words of the source for groups and unnamed."),
    Column("role", "string", "Title or role; null when the story gives none."),
    Column("kind", "string", "`person`, `organisation`, `group` or `unnamed`."),
    Column("organisation", "string", "For whom the person speaks; null when not given."),
    Column("uri", "string", "Identifier from the metadata; null when none."),
    Column("gender", "string", "`female` or `male` as the story tells it; null otherwise."),
    Column("gender_basis", "string", "`pronoun`, `title` or `first-name`; null without a gender."),
    Column("quotes", "int32", "Quotes of the speaker, all kinds."),
    Column("direct", "int32", "Those wholly in quotation marks."),
    Column("mixed", "int32", "Those partly in marks."),
    Column("indirect", "int32", "Those without marks."),
    Column("words", "int32", "Words of the direct and mixed quotes, told apart by white space."),
)

DIAGNOSTICS = (
    *_STORY,
    Column("code", "string", "Code of the remark, loss or finding."),
    Column("severity", "string", "`error`, `warning` or `info`."),
    Column("message", "string", "What was found."),
    Column("pointer", "string", "Where it is in the native JSON; null when only in the source."),
    Column("line", "int32", "Line of the source, from 1; null when not known."),
    Column("column", "int32", "Column of that line, from 1; null when not known."),
    Column("path", "string", "Path in the source document; null when not known."),
    Column("value", "string", "The raw text concerned; null when there is none."),
    Column("hint", "string", "What to do; null when there is nothing to do."),
)

TABLES: dict[str, tuple[Column, ...]] = {
    "articles": ARTICLES,
    "paragraphs": PARAGRAPHS,
    "quotes": QUOTES,
    "speakers": SPEAKERS,
    "diagnostics": DIAGNOSTICS,
}
"""The tables by name."""
