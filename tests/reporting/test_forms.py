"""The forms of a list of findings: each as its readers want it, the same for the same findings."""

from __future__ import annotations

import json
import os
import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from newsdoc import Article, Diagnostic, Location, Paragraph, Span, UsageError
from newsdoc.diagnostics import Fix, Severity
from newsdoc.reporting import FORMS, Failure, Item, Settings, items_of, render, reporter
from newsdoc.reporting._underline import columns, underlined

STORY = Article(headline="Rain  falls", body=(Paragraph(text="It rained."),))


def finding(
    pointer: str | None = "/headline",
    span: tuple[int, int] | None = (4, 6),
    *,
    code: str = "TX321",
    severity: Severity = "warning",
    **more: Any,
) -> Diagnostic:
    where = Location(
        pointer=pointer,
        span=None if span is None else Span(*span),
        line=more.pop("line", 3),
        column=more.pop("column", 7),
        path=more.pop("path", None),
    )
    return Diagnostic(
        code=code, severity=severity, message=more.pop("message", "2 spaces"), where=where, **more
    )


def text_of(form: str, items: list[Item], name: str = "a.xml", **settings: Any) -> str:
    out: list[str] = []
    report = reporter(form, out.append, Settings(**settings))
    report.file(name, items)
    report.end()
    return "".join(out)


ITEMS = items_of(
    [
        finding(hint="one is enough", value="  ", fix=Fix(pointer="/headline", value='" "')),
        finding("/body/0", None, code="TX203", severity="error", message="empty", line=None),
    ],
    STORY,
)


def test_text_is_a_line_to_search_for_and_the_words_below() -> None:
    assert text_of("text", ITEMS) == (
        "a.xml: TX203 error /body/0 empty\n"
        "a.xml:3:7: TX321 warning /headline 2 spaces\n"
        "    Rain  falls\n"
        "        ^^\n"
        "    one is enough\n"
        "1 file: 1 error, 1 warning\n"
    )


def test_text_has_colours_only_when_asked_for() -> None:
    assert "\x1b[" not in text_of("text", ITEMS)
    assert "\x1b[31merror\x1b[0m" in text_of("text", ITEMS, color=True)


def test_text_obeys_nothing_that_stands_in_a_story() -> None:
    story = Article(headline="a\x1b[31m\u202eb", body=())
    items = items_of([finding(message="\x1b[2J", value="\x07"), finding(span=(0, 9))], story)

    assert not {"\x1b", "\u202e", "\x07"} & set(text_of("text", items, name="\x1b.xml"))


def test_text_tells_which_story_of_a_file() -> None:
    assert "TX321 warning story 3 /headline" in text_of("text", items_of([finding()], STORY, 2))


@pytest.mark.parametrize(
    ("text", "span", "shown", "line"),
    [
        ("雨が  降った", (2, 4), "雨が  降った", "    ^^"),
        ("雨が降った", (0, 2), "雨が降った", "^^^^"),
        ("e\u0301e\u0301xx", (4, 6), "e\u0301e\u0301xx", "  ^^"),
        ("a\nb\tc", (1, 2), "a⏎b c", " ^"),
        ("abc", (3, 3), "abc", "   ^"),
        ("abc", (9, 12), "abc", "   ^"),
        ("", (0, 0), "", "^"),
    ],
)
def test_the_underline_is_below_its_words(
    text: str, span: tuple[int, int], shown: str, line: str
) -> None:
    assert underlined(text, *span, 60) == (shown, line)


@given(st.text(max_size=300), st.integers(0, 300), st.integers(0, 300), st.integers(20, 90))
def test_the_underline_fits_into_the_width(text: str, start: int, end: int, room: int) -> None:
    words, line = underlined(text, start, end, room)

    assert "\n" not in words
    assert columns(words) <= room
    assert line.count("^") >= 1


def test_a_long_text_is_cut_around_the_finding() -> None:
    text = "word " * 100 + "FOUND" + " word" * 100
    words, line = underlined(text, 500, 505, 60)

    assert words.startswith("…")
    assert words.endswith("…")
    assert words[line.index("^") : line.rindex("^") + 1] == "FOUND"


def test_json_lines_are_a_record_a_finding() -> None:
    rows = [json.loads(line) for line in text_of("jsonl", ITEMS).splitlines()]

    assert [row["code"] for row in rows] == ["TX203", "TX321"]
    assert rows[1]["span"] == [4, 6]
    assert rows[1]["fix"] == {"pointer": "/headline", "value": " ", "span": None, "safe": True}
    assert rows[0]["fix"] is None


def test_json_is_one_document_with_counts_and_failures() -> None:
    out: list[str] = []
    report = reporter("json", out.append, Settings(version="9"))
    report.file("a.xml", ITEMS)
    report.failed(Failure("b.xml", "is empty"))
    report.end()
    document = json.loads("".join(out))

    assert document["counts"] == {"error": 1, "warning": 1, "info": 0}
    assert document["failures"] == [
        {"file": "b.xml", "message": "is empty", "line": None, "undone": "read"}
    ]
    assert document["newsdoc"] == "9"


def test_annotations_escape_what_would_break_them() -> None:
    items = items_of([finding(message="50% of a:b,c\nand", hint="x")], STORY, 0)

    assert text_of("github", items, name="a,b:c%.xml") == (
        "::warning file=a%2Cb%3Ac%25.xml,line=3,col=7,title=TX321 double-space"
        "::50%25 of a:b,c%0Aand%0Ax%0Aat story 1 /headline\n"
    )


def test_annotations_without_a_line_are_of_the_file() -> None:
    assert text_of("github", ITEMS).startswith("::error file=a.xml,title=TX203 block-empty::empty")


@pytest.mark.parametrize(
    ("form", "says"),
    [
        ("github", "::error file=b.xml,line=7,title=not readable::is cut off\n"),
        ("junit", 'message="line 7: is cut off"'),
        ("json", '"line": 7'),
        ("sarif", '"startLine": 7'),
    ],
)
def test_a_failure_is_told_with_its_line(form: str, says: str) -> None:
    out: list[str] = []
    report = reporter(form, out.append, Settings())
    report.failed(Failure("b.xml", "is cut off", 7))
    report.end()

    assert says in "".join(out)


def test_junit_has_a_failure_for_what_is_at_the_bar() -> None:
    root = etree.fromstring(text_of("junit", ITEMS, bar="error").encode())

    assert dict(root.attrib) == {
        "name": "newsdoc validate", "tests": "2", "failures": "1", "errors": "0"
    }  # fmt: skip
    assert root.xpath("//failure/@type") == ["TX203"]
    assert root.xpath("count(//system-out)") == 1


def test_junit_has_a_passed_case_for_a_clean_file() -> None:
    root = etree.fromstring(text_of("junit", []).encode())

    assert root.xpath("string(//testcase/@name)") == "no findings"
    assert root.get("failures") == "0"


def test_junit_holds_only_what_xml_can() -> None:
    items = items_of([finding(message="\x00\x0b\ufffe\ud800")])

    assert etree.fromstring(text_of("junit", items).encode()) is not None


def sarif(items: list[Item], name: str = "a.xml") -> dict[str, Any]:
    log: dict[str, Any] = json.loads(text_of("sarif", items, name=name, version="9"))
    return log


def test_sarif_results_refer_to_their_rules() -> None:
    (run,) = sarif(ITEMS)["runs"]

    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["TX203", "TX321"]
    assert [rules[r["ruleIndex"]]["id"] for r in run["results"]] == ["TX203", "TX321"]
    assert rules[1]["name"] == "DoubleSpace"
    assert [r["level"] for r in run["results"]] == ["error", "warning"]


def test_sarif_tells_line_column_and_pointer() -> None:
    (run,) = sarif(items_of([finding()], STORY, 1), "dir with space/ä.xml")["runs"]
    (location,) = run["results"][0]["locations"]

    assert location["physicalLocation"] == {
        "artifactLocation": {"uri": "dir%20with%20space/%C3%A4.xml"},
        "region": {"startLine": 3, "startColumn": 7},
    }
    assert location["logicalLocations"] == [{"fullyQualifiedName": "1#/headline"}]


def test_sarif_fingerprints_do_not_know_lines() -> None:
    def prints(line: int) -> list[str]:
        (run,) = sarif(items_of([finding(line=line), finding(line=line + 1)], STORY))["runs"]
        return [r["partialFingerprints"]["newsdoc/v1"] for r in run["results"]]

    assert prints(3) == prints(30)
    assert len(set(prints(3))) == 2


def test_sarif_is_valid_by_its_schema() -> None:
    """The official schema is not ours to ship; NEWSDOC_SARIF_SCHEMA names a copy of it."""
    path = os.environ.get("NEWSDOC_SARIF_SCHEMA")
    if path is None:
        pytest.skip("NEWSDOC_SARIF_SCHEMA names no file")
    from jsonschema import validate

    out: list[str] = []
    report = reporter("sarif", out.append, Settings(version="9"))
    report.file("a.xml", ITEMS)
    report.file("/abs/b.xml", items_of([finding(None, None, line=None, path="a/b")]))
    report.file("-", items_of([finding(code="ZZ999")], STORY, 4))
    report.failed(Failure("c.xml", "is empty"))
    report.end()

    validate(json.loads("".join(out)), json.loads(Path(path).read_text("utf-8")))


odd_texts = st.text(st.characters(), max_size=20)


@given(
    st.lists(st.tuples(odd_texts, odd_texts, odd_texts), min_size=1, max_size=3),
    odd_texts.filter(lambda name: name != "-"),
)
def test_any_text_is_told_in_every_form(texts: list[tuple[str, str, str]], name: str) -> None:
    story = Article(headline="".join(words for words, _, _ in texts) or None)
    items = items_of(
        [
            finding(span=(0, len(a)), message=a, value=b, hint=c or None, line=None)
            for a, b, c in texts
        ],
        story,
    )

    assert len(json.loads(text_of("sarif", items, name=name))["runs"][0]["results"]) == len(texts)
    assert len(text_of("jsonl", items, name=name).split("\n")) == len(texts) + 1
    assert len(json.loads(text_of("json", items, name=name))["findings"]) == len(texts)
    assert etree.fromstring(text_of("junit", items, name=name).encode()).get("tests") == str(
        len(texts)
    )
    assert text_of("github", items, name=name).count("\n") == len(texts)
    assert "\x1b" not in text_of("text", items, name=name)


@pytest.mark.parametrize("form", FORMS)
def test_the_same_findings_give_the_same_report(form: str) -> None:
    items = items_of(
        [finding(f"/body/{n}", None, message=m, line=None) for n in (10, 2, 1) for m in "ba"], STORY
    )
    shuffled = random.Random(3).sample(items, len(items))

    assert render(form, [("a.xml", items)]) == render(form, [("a.xml", shuffled)])


def test_pointers_are_sorted_by_number() -> None:
    items = items_of([finding(f"/body/{n}", None, line=None) for n in (10, 9, 2)])
    rows = map(json.loads, text_of("jsonl", items).splitlines())

    assert [row["pointer"] for row in rows] == ["/body/2", "/body/9", "/body/10"]


def test_an_unknown_form_is_told_with_the_nearest() -> None:
    with pytest.raises(UsageError, match="perhaps 'sarif' is meant"):
        reporter("sariff", print)
