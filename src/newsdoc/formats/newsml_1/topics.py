"""Catalog and TopicSet: where vocabularies are, and what their codes mean.

Spec: NewsML 1.2, Catalog, Resource, TopicSet, Topic
"""

from __future__ import annotations

from lxml import etree

from newsdoc.formats.newsml_1.comments import read_comment, words_of
from newsdoc.formats.newsml_1.draft import State
from newsdoc.formats.newsml_1.formal import at_properties, read_concept, read_property
from newsdoc.formats.newsml_1.names import XML_LANG, name_of
from newsdoc.formats.newsml_1.subjects import class_of
from newsdoc.model import Catalog, CatalogScheme, Concept, Label, Property
from newsdoc.model._makers import (
    changed,
    make_catalog,
    make_catalog_scheme,
    make_concept,
    make_label,
    make_property,
)

OWN_DUID = "newsdoc-topic-"
"""How the Duids start that the writer gives to topics; they are not kept when reading."""


OWN_SET = "newsdoc"
"""FormalName of the TopicSet that the writer makes."""


def read_catalog(element: etree._Element, state: State) -> list[Catalog]:
    """The catalogs of a Catalog: the one that its Href names, and the resources in it."""
    found = []
    schemes: list[CatalogScheme] = []
    for child in element[:]:
        if name_of(child.tag) == "resource":
            schemes += _resource(child, state)
        else:
            state.account.element(child)
    given = dict(element.items())
    href = given.pop("Href", None) or None
    if given:
        state.account.attributes(element, given)
    if href is not None or schemes:
        found.append(make_catalog(href=href, schemes=tuple(schemes)))
    return found


def _resource(element: etree._Element, state: State) -> list[CatalogScheme]:
    urn: str | None = None
    urls: list[str] = []
    defaults: list[tuple[str | None, str | None]] = []
    for child in element[:]:
        given = dict(child.items())
        match name_of(child.tag):
            case "urn":
                urn = words_of(child)
            case "url":
                if (url := words_of(child)) is not None:
                    urls.append(url)
            case "defaultvocabularyfor":
                defaults.append(
                    (given.pop("Context", None) or None, given.pop("Scheme", None) or None)
                )
            case _:
                state.account.element(child)
                continue
        if given:
            state.account.attributes(child, given)
    state.account.rest(element)
    uri = urn or (urls[0] if urls else None)
    if uri is None:
        for context, scheme in defaults:
            state.account.value(element, None, scheme or context, "a vocabulary without an address")
        return []
    href = " ".join(urls) if urn is not None else " ".join(urls[1:])
    return [
        make_catalog_scheme(alias=scheme or uri, uri=uri, href=href or None, context=context)
        for context, scheme in defaults or [(None, None)]
    ]


def read_topic_set(element: etree._Element, state: State) -> None:
    """Read a TopicSet: its topics, by Duid, and the names of their codes."""
    given = dict(element.items())
    about: list[Property] = []
    topics: list[etree._Element] = []
    for child in element[:]:
        match name_of(child.tag):
            case "topic":
                topics.append(child)
            case "comment":
                if (label := read_comment(child, state)) is not None:
                    language = label.language
                    about.append(
                        make_property(
                            name="Comment",
                            value=label.text,
                            properties=(make_property(name="@lang", value=language),)
                            if language
                            else (),
                        )
                    )
                    state.account.value(child, "FormalName", label.role, "has no place")
            case "topicsetref":
                href = child.get("TopicSet")
                about.append(make_property(name="TopicSetRef", value=href or words_of(child)))
                state.account.rest(child, "TopicSet")
                state.account.children(child)
            case _:
                state.account.element(child)
    name = given.pop("FormalName", None) or None
    own = name == OWN_SET
    if own:
        given.pop("Duid", None)
    about += at_properties(given)
    state.account.stray(element)
    of_set: tuple[Property, ...] = ()
    if (name or about) and not own:
        of_set = (make_property(name="TopicSet", value=name, properties=tuple(about)),)
    if not topics and of_set:
        topic = make_concept(type="TopicSet", code=name, properties=of_set)
        state.topics[f"\0{len(state.topics)}"] = topic
    for child in topics:
        _topic(child, of_set, state)


def _topic(element: etree._Element, of_set: tuple[Property, ...], state: State) -> None:
    given = dict(element.items())
    duid = given.pop("Duid", None) or None
    uri = given.pop("Details", None) or None
    types: list[str] = []
    codes: list[tuple[str | None, str]] = []
    words: list[Label] = []
    notes: list[Label] = []
    inner: list[Property] = []
    for child in element[:]:
        match name_of(child.tag):
            case "topictype":
                kind = read_concept(child, state)
                if kind is not None and kind.code:
                    types.append(kind.code)
                    if kind.scheme:
                        inner.append(make_property(name="TopicTypeScheme", value=kind.scheme))
                    inner += kind.properties
            case "formalname":
                if (code := words_of(child)) is not None:
                    codes.append((child.get("Scheme") or None, code))
                state.account.attributes(child, {k: v for k, v in child.items() if k != "Scheme"})
            case "description":
                if (label := _description(child, state)) is not None:
                    words.append(label)
            case "comment":
                if (label := read_comment(child, state)) is not None:
                    notes.append(label)
            case "property":
                inner.append(read_property(child, state))
            case _:
                state.account.element(child)
    own = duid is not None and duid.startswith(OWN_DUID)
    if duid is not None and not own:
        inner.insert(0, make_property(name="@Duid", value=duid))
    inner += at_properties(given)
    inner += [make_property(name="TopicType", value=other) for other in types[1:]]
    state.account.stray(element)
    cls, more = class_of(types[0] if types else None)
    scheme, code = codes[0] if codes else (None, None)
    plain = types[0] if types and types[0] != "Subject" and not own else None
    topic: Concept = cls(
        scheme=scheme,
        code=code,
        uri=uri,
        name=words[0].text if words else None,
        type=plain,
        labels=tuple(words[1:]),
        notes=tuple(notes),
        same_as=tuple(make_concept(scheme=s, code=c) for s, c in codes[1:]),
        properties=(*inner, *of_set),
        **more,
    )
    if words and (words[0].language or words[0].role):
        topic = changed(topic, labels=(words[0], *topic.labels))
    key = duid or f"\0{len(state.topics)}"
    state.topics[key] = topic
    if own:
        state.used.add(key)
    if topic.name is not None:
        for known in codes:
            state.names.setdefault(known, topic.name)
            state.names.setdefault((None, known[1]), topic.name)


def _description(element: etree._Element, state: State) -> Label | None:
    given = dict(element.items())
    text = words_of(element)
    language = given.pop(XML_LANG, None) or None
    role = given.pop("Variant", None) or None
    if given:
        state.account.attributes(element, given)
    return make_label(text=text, language=language, role=role) if text is not None else None
