"""Tags of the words of a language that comes as word lists."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from types import MappingProxyType

from newsdoc.quotes.inflection import Form

_FORM_TAGS = MappingProxyType({"past": "V", "participle": "E", "ing": "G"})


def word_tags(
    *,
    roles: Collection[str] = (),
    nouns: Iterable[str] = (),
    plurals: Iterable[str] = (),
    capitals: bool = False,
    forms: Mapping[str, Form] = MappingProxyType({}),
    function_words: Mapping[str, str] = MappingProxyType({}),
    according: Mapping[str, tuple[tuple[str, ...], ...]] = MappingProxyType({}),
    own_views: Iterable[str] = (),
    agencies: Iterable[str] = (),
    according_before: Iterable[str] = (),
    first_names: Collection[str] = (),
    calendar: Iterable[str] = (),
    titles: Iterable[str] = (),
) -> tuple[dict[str, str], dict[str, str]]:
    """Tags by word in lower case, and by word with its capital where these differ.

    Where lists share a word, the later one in this order has it.

    Args:
        roles: nouns for what a person is.
        nouns: for several people, and for what can speak without being a person.
        plurals: endings that make several of a role.
        capitals: whether these nouns have the same tag with a capital.
        forms: of verbs that can report.
        function_words: words by tag, parted by spaces.
        according: what follows the first word of phrases before a source.
        own_views: first words of phrases for what somebody thinks.
        agencies: media, as written.
        according_before: prepositions that need a noun to lead to a source.
        first_names: in lower case; they are names even where they are days or adverbs too.
        calendar: days and months, as written.
        titles: abbreviations before a name, as written.

    Example:
        >>> word_tags(roles=("mayor",), plurals=("s",), titles=("Dr",))
        ({'mayor': 'y', 'mayors': 'y'}, {'-t-': 'x', 'Dr': 'A'})
    """
    tags = dict.fromkeys((*roles, *nouns), "y")
    for ending in plurals:
        tags.update(dict.fromkeys((role + ending for role in roles), "y"))
    title_tags: dict[str, str] = {}
    if capitals:
        for word in list(tags):
            title_tags[word[0].upper() + word[1:]] = "y"
    for spelling, one in forms.items():
        tags[spelling] = _FORM_TAGS[one.kind]
    for tag, listed in function_words.items():
        tags.update(dict.fromkeys(listed.split(), tag))
    for first, rest in according.items():
        # One word leads to a source by itself, several start with a preposition.
        if () in rest:
            tags[first] = "L"
        else:
            tags.setdefault(first, "p")
    for first in own_views:
        tags.setdefault(first, "p")
    for word, tag in list(tags.items()):
        if "'" in word:
            curly = word.replace("'", "’")
            tags[curly] = tag
            for written in (word, curly):
                title_tags[written[0].upper() + written[1:]] = tag
    title_tags["-t-"] = "x"
    title_tags.update((word, tag) for word, tag in tags.items() if word.startswith("-"))
    title_tags.update(dict.fromkeys(agencies, "y"))
    tags.update(dict.fromkeys(according_before, "L"))
    for day in calendar:
        if day[0].isupper():
            title_tags[day] = "W"
        else:
            tags[day] = "W"
            if day in first_names:
                title_tags[day[0].upper() + day[1:]] = "N"
    for word in function_words.get("r", "").split():
        if word in first_names:
            # Portuguese "ali" is an adverb, "Ali" somebody.
            title_tags[word[0].upper() + word[1:]] = "N"
    for title in titles:
        (title_tags if title[0].isupper() else tags)[title] = "A"
    return tags, title_tags
