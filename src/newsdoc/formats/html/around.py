"""What stands around the story on a page, reported."""

from __future__ import annotations

from lxml import etree

from newsdoc.formats._base import ReadContext
from newsdoc.formats._xml.account import Account
from newsdoc.formats.html.furniture import report


def report_around(root: etree._Element, story: etree._Element, context: ReadContext) -> None:
    """Report everything of the page that stands around the story."""
    if not context.wanted:
        return
    account = Account(context)
    path = {story, *story.iterancestors()}
    head = root.find("head")
    if head is not None:
        for element in head:
            if element.tag not in ("meta", "link", "title") and not is_data(element):
                report(element, context, code="HT121")
    for above in story.iterancestors():
        account.attributes(above, _foreign(dict(above.items()), above))
        account.stray(above)
        for child in above:
            if child not in path and child is not head and not is_data(child):
                report(child, context)


def _foreign(given: dict[str, str], element: etree._Element) -> dict[str, str]:
    if element.tag == "html":
        given.pop("lang", None)
        given.pop("dir", None)
    return given


def is_data(element: etree._Element) -> bool:
    """Whether an element is a block of JSON-LD, which is read elsewhere."""
    return element.tag == "script" and "ld+json" in (element.get("type") or "").lower()
