"""Who holds the rights, and how a work may be used: the properties that all works share.

Spec: schema.org 29, CreativeWork: copyrightHolder, copyrightNotice, copyrightYear, license, usageInfo
"""

from __future__ import annotations

from newsdoc.formats._jsonld import values
from newsdoc.formats._jsonld.graph import Node
from newsdoc.formats._jsonld.things import Things
from newsdoc.formats._jsonld.vocabulary import SCHEMA
from newsdoc.model import Property, Rights

LICENCE_PROPERTIES = ("license", "acquireLicensePage", "conditionsOfAccess")
"""Properties that are kept as properties of the rights."""


def take_rights(things: Things, node: Node) -> Rights | None:
    """Take the rights in a work; None where it says nothing of them."""
    holders = things.parties(node, "copyrightHolder", 1)
    properties = [
        Property(name=key, value=text, uri=SCHEMA + key)
        for key in LICENCE_PROPERTIES
        for text in _texts(node, key)
    ]
    # Works of several holders are rare: the first is the field's, the others stay beside it.
    properties += [
        Property(name="copyrightHolder", value=other.name or other.uri) for other in holders[1:]
    ]
    made = Rights(
        holder=holders[0] if holders else None,
        notice=values.one(node, "copyrightNotice"),
        year=values.one(node, "copyrightYear"),
        usage_terms=values.one(node, "usageInfo") or values.link(node, "usageInfo"),
        properties=tuple(properties),
    )
    return None if made == Rights() else made


def _texts(node: Node, key: str) -> list[str]:
    """Take the values that are words, or a URL in a node that says nothing else."""
    left, found = [], []
    for value in values.take(node, key):
        text = values.address(value)
        if text is None:
            left.append(value)
        else:
            found.append(text)
    values.put_back(node, key, left)
    return found
