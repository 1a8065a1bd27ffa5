"""JUnit XML, as build servers read it: a suite a file, a case a finding, a passed case for none."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from lxml import etree

from newsdoc.reporting._items import Failure, Item, Settings, fails, in_order
from newsdoc.validation.rule_pages import rule_pages

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Form:
    """The reporter; the document is written at the end."""

    def __init__(self, write: Callable[[str], object], settings: Settings) -> None:
        self._write = write
        self._bar = settings.bar
        self._rules = {page.code: page for page in rule_pages()}
        self._root = etree.Element("testsuites", name="newsdoc validate")
        self._counts = [0, 0, 0]  # tests, failures, errors

    def file(self, name: str, items: Iterable[Item]) -> None:
        """A suite with a case for each finding."""
        suite = etree.SubElement(self._root, "testsuite", name=_legal(name))
        failures = cases = 0
        for item in in_order(items):
            d = item.diagnostic
            cases += 1
            case = self._case(suite, name, self._title(item))
            if fails(d.severity, self._bar):
                failures += 1
                failure = etree.SubElement(
                    case, "failure", type=d.code, message=_legal(f"{d.severity}: {d.message}")
                )
                failure.text = _legal(str(d))
            else:
                etree.SubElement(case, "system-out").text = _legal(str(d))
        if not cases:
            cases = 1
            self._case(suite, name, "no findings")
        self._close(suite, cases, failures, 0)

    def failed(self, failure: Failure) -> None:
        """A suite with one error."""
        suite = etree.SubElement(self._root, "testsuite", name=_legal(failure.file))
        case = self._case(suite, failure.file, failure.undone)
        line = "" if failure.line is None else f"line {failure.line}: "
        etree.SubElement(
            case, "error", type=f"not {failure.undone}", message=_legal(line + failure.message)
        )
        self._close(suite, 1, 0, 1)

    def end(self) -> None:
        """Write the document."""
        for key, count in zip(("tests", "failures", "errors"), self._counts, strict=True):
            self._root.set(key, str(count))
        etree.indent(self._root)
        text = etree.tostring(self._root, encoding="unicode")
        self._write(f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n')

    def _title(self, item: Item) -> str:
        d = item.diagnostic
        name = f" {self._rules[d.code].name}" if d.code in self._rules else ""
        story = "" if item.article is None else f" story {item.article + 1}"
        line = "" if d.where.line is None else f" line {d.where.line}"
        return f"{d.code}{name}{story}{line} {d.where.pointer or d.where.path or ''}".rstrip()

    def _case(self, suite: etree._Element, file: str, title: str) -> etree._Element:
        return etree.SubElement(suite, "testcase", classname=_legal(file), name=_legal(title))

    def _close(self, suite: etree._Element, tests: int, failures: int, errors: int) -> None:
        for index, (key, count) in enumerate(
            (("tests", tests), ("failures", failures), ("errors", errors))
        ):
            suite.set(key, str(count))
            self._counts[index] += count


def _legal(text: str) -> str:
    """The text without what XML has no form for."""
    return _FORBIDDEN.sub("\ufffd", text)
