"""Documents in an envelope of another kind: a SOAP body, a queue's message, a list of a maker's own."""

from __future__ import annotations

from collections.abc import Container

from lxml import etree

from newsdoc.formats._xml.account import Account
from newsdoc.formats._xml.parse import local_name


def outermost(
    root: etree._Element, names: Container[str], account: Account
) -> list[etree._Element]:
    """The outermost elements of the names below a root of another; what stands around is reported.

    Nothing is reported where there are none.

    Example:
        >>> from newsdoc.formats._base import ReadContext
        >>> mail = etree.fromstring("<mail><to>desk</to><nitf/><nitf/></mail>")
        >>> len(outermost(mail, {"nitf"}, Account(ReadContext())))
        2
    """
    around: set[etree._Element] = set()
    for story in root.iter(etree.Element):
        if local_name(story.tag) in names:
            for above in story.iterancestors():
                if above in around:
                    break
                around.add(above)
    found: list[etree._Element] = []

    def envelope(element: etree._Element) -> None:
        account.rest(element)
        account.stray(element)
        for child in element:
            if local_name(child.tag) in names:
                found.append(child)
            elif child in around:
                envelope(child)
            else:
                account.element(child)

    if around:
        envelope(root)
    return found
