"""RightsMetadata: the copyright and how the content may be used.

Spec: NewsML 1.2, RightsMetadata
"""

from __future__ import annotations

from lxml import etree

from newsdoc.formats._xml.dates import read_time
from newsdoc.formats.newsml_1.administrative import add_catalog
from newsdoc.formats.newsml_1.comments import read_comment, words_of
from newsdoc.formats.newsml_1.draft import Draft, State
from newsdoc.formats.newsml_1.formal import at_properties, read_property
from newsdoc.formats.newsml_1.names import name_of
from newsdoc.model import Rights, UsageRight
from newsdoc.model._makers import changed, make_party, make_property, make_rights


def read_rights(element: etree._Element, draft: Draft, state: State) -> None:
    """Read RightsMetadata into the draft."""
    rights = draft.values.get("rights") or Rights()
    for found in at_properties(dict(element.items())):
        draft.add("_rights_properties", found)
    for child in element[:]:
        match name_of(child.tag):
            case "copyright":
                more = _copyright(child, state)
                if more is None:
                    continue
                if rights.holder is None and rights.year is None:
                    rights = changed(rights, holder=more.holder, year=more.year)
                    for found in more.properties:
                        draft.add("_rights_properties", found)
                elif (more.holder, more.year) != (rights.holder, rights.year):
                    draft.add("further_rights", more)
            case "usagerights":
                usage = _usage(child, state)
                if usage is not None:
                    draft.add("_usages", usage)
            case "property":
                draft.add("_rights_properties", read_property(child, state))
            case "catalog":
                add_catalog(child, draft, state)
            case _:
                state.account.element(child)
    state.account.stray(element)
    if rights.holder is not None or rights.year is not None:
        draft.values["rights"] = rights


def _copyright(element: etree._Element, state: State) -> Rights | None:
    holder = year = None
    properties = list(at_properties(dict(element.items())))
    for child in element[:]:
        name = name_of(child.tag)
        if name == "comment":
            comment = read_comment(child, state)
            if comment is not None:
                properties.append(make_property(name="Comment", value=comment.text))
                if comment.role or comment.language:
                    state.account.rest(child)
            continue
        if name not in ("copyrightholder", "copyrightdate"):
            state.account.element(child)
            continue
        text = words_of(child)
        for node in child.iter():
            state.account.rest(node)
        if name == "copyrightholder" and text is not None:
            holder = make_party(name=text)
        elif text is not None:
            year = text
    state.account.stray(element)
    if holder is None and year is None and not properties:
        return None
    return make_rights(holder=holder, year=year, properties=tuple(properties))


_USAGE = {
    "usagetype": "usage_type",
    "geography": "geography",
    "rightsholder": "holder",
    "limitations": "limitations",
    "startdate": "start",
    "enddate": "end",
}


def _usage(element: etree._Element, state: State) -> UsageRight | None:
    values: dict[str, object] = {}
    properties = list(at_properties(dict(element.items())))
    for child in element[:]:
        name = _USAGE.get(name_of(child.tag))
        text = words_of(child)
        if name is None or name in values:
            state.account.element(child)
            continue
        for node in child.iter():
            state.account.rest(node)
        if text is None:
            continue
        if name in ("start", "end"):
            # natural language, says the standard: only what is surely a time becomes one
            time = read_time(text)
            if time is None:
                properties.append(make_property(name=f"{name.title()}Date", value=text))
            else:
                values[name] = time
        else:
            values[name] = text
    state.account.stray(element)
    if not values and not properties:
        return None
    return UsageRight(**values, properties=tuple(properties))  # type: ignore[arg-type]
