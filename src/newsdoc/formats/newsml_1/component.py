"""What a NewsComponent says of itself, beside what it holds.

Spec: NewsML 1.2, NewsComponent
"""

from __future__ import annotations

from newsdoc.formats.newsml_1.administrative import add_catalog, read_administrative
from newsdoc.formats.newsml_1.comments import note_of, read_comment, words_of
from newsdoc.formats.newsml_1.descriptive import read_descriptive, read_metadata
from newsdoc.formats.newsml_1.draft import Draft, State
from newsdoc.formats.newsml_1.lines import read_lines
from newsdoc.formats.newsml_1.names import XML_LANG, name_of
from newsdoc.formats.newsml_1.rights import read_rights
from newsdoc.formats.newsml_1.scan import Node


def read_facts(node: Node, draft: Draft, state: State, *, keep_duid: bool = False) -> None:
    """What a component says of itself beside its contents."""
    for child in node.facts:
        match name_of(child.tag):
            case "newslines":
                read_lines(child, draft, state)
            case "administrativemetadata":
                read_administrative(child, draft, state)
            case "rightsmetadata":
                read_rights(child, draft, state)
            case "descriptivemetadata":
                read_descriptive(child, draft, state)
            case "metadata":
                read_metadata(child, draft, state)
            case "comment":
                if (label := read_comment(child, state)) is not None:
                    draft.add("notes", note_of(label))
            case "catalog":
                add_catalog(child, draft, state)
            case "topicset":
                pass  # read before everything else, since anything may point to its topics
            case "basisforchoice":
                rank = child.get("Rank")
                text = words_of(child)
                state.carrier(child, "BasisForChoice", f"{rank} {text}" if rank else text)
            case "mediatype":
                state.carrier(child, "MediaType", child.get("FormalName") or child.text)
            case _:
                state.account.element(child)
    state.account.stray(node.element)
    if state.account.wanted and (given := dict(node.element.items())):
        given.pop(XML_LANG, None)
        if keep_duid:
            given.pop("Duid", None)
        if given:
            for name in ("Essential", "EquivalentsList"):
                if given.get(name) == "no":
                    state.carrier(node.element, name, given.pop(name))
            state.account.attributes(node.element, given)


def report_role(node: Node, state: State) -> None:
    """Report a role that told what to do with a component and is not kept as such."""
    if node.role_element is not None and state.account.wanted:
        state.carrier(node.role_element, "Role", node.role)
        rest = {k: v for k, v in node.role_element.items() if k != "FormalName"}
        state.account.attributes(node.role_element, rest)


def merge_facts(node: Node, draft: Draft, state: State) -> None:
    """Add what a component inside the story says, where the story itself does not say it."""
    if not node.facts and not node.element.attrib:
        return
    inner = Draft()
    read_facts(node, inner, state)
    draft.merge(inner.arguments(), node.element, state)


def equivalents(node: Node) -> bool:
    """Whether the contents of a component are one thing in several forms."""
    return node.element.get("EquivalentsList") == "yes"
