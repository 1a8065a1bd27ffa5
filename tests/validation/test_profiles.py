"""Profiles: TOML to frozen classes, what extends what, and every mistake at its line."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdoc import Article, Concept, Paragraph, ReadError, UsageError
from newsdoc.validation import PROFILES, RULES, find_profile, load_profile, read_profile, validate
from newsdoc.validation._toml_places import key_places
from newsdoc.validation.codes import PROFILE
from newsdoc.validation.engine import compile_profile


def mistakes(text: str) -> list[tuple[int | None, str, str]]:
    """Line, code and hint or message of each mistake."""
    found = read_profile(text, source="mine.toml").diagnostics
    return [(d.where.line, d.code, d.hint or d.message) for d in found]


def codes_on(text: str) -> set[str]:
    """Codes of the rules that a profile has on."""
    profile = read_profile(text).profile
    assert profile is not None, mistakes(text)
    return {code for _, code, _ in compile_profile(profile).rules}


ALL = {rule.code for rule in RULES}
TX = {code for code in ALL if code.startswith("TX")}


@pytest.mark.parametrize("name", PROFILES)
def test_the_profiles_that_come_along_are_right(name: str) -> None:
    assert load_profile(name).name == name
    assert load_profile(name).description


def test_a_profile_selects_by_area_code_and_name() -> None:
    assert codes_on('select = ["TX"]') == TX
    assert codes_on('select = ["TX101", "quote-unclosed"]') == {"TX101", "QU101"}
    assert codes_on('select = ["ALL"]\nignore = ["TX"]') == ALL - TX
    assert codes_on('extends = false\nselect = ["QU101"]') == {"QU101"}
    assert codes_on("extends = false") == set()


def test_a_profile_extends_the_default_one_unless_it_says_otherwise() -> None:
    default = {code for _, code, _ in compile_profile(load_profile("default")).rules}

    assert codes_on("") == default
    assert codes_on('extends = "default"\nignore = ["TX101"]') == default - {"TX101"}


def test_the_narrowest_selector_decides() -> None:
    assert codes_on('select = ["ALL", "TX101"]\nignore = ["TX"]') == (ALL - TX) | {"TX101"}
    assert codes_on('select = ["TX"]\nignore = ["TX101"]') == TX - {"TX101"}


def test_a_child_goes_before_its_parent(tmp_path: Path) -> None:
    (tmp_path / "base.toml").write_text('select = ["TX"]\nignore = ["TX101"]\n')
    child = tmp_path / "child.toml"

    child.write_text('extends = "base.toml"\nextend-select = ["TX101", "QU101"]\n')
    assert {code for _, code, _ in compile_profile(load_profile(child)).rules} == TX | {"QU101"}

    child.write_text('extends = "base.toml"\nselect = ["QU101"]\n')
    assert {code for _, code, _ in compile_profile(load_profile(child)).rules} == {"QU101"}


def test_severities_are_set_by_area_and_by_code() -> None:
    profile = read_profile('select = ["TX"]\n[severity]\nTX = "info"\nTX101 = "warning"\n').profile
    assert profile is not None
    severities = {code: severity for _, code, severity in compile_profile(profile).rules}

    assert severities["TX101"] == "warning"
    assert severities["TX102"] == "info"


def test_options_reach_the_rules() -> None:
    story = Article(headline="Rain floods the port", body=(Paragraph(text="It rained."),))
    profile = read_profile('select = ["TX102"]\n[options]\nheadline-max-length = 5\n').profile
    assert profile is not None

    assert [found.code for found in validate(story, profile)] == ["TX102"]


def test_a_child_changes_one_part_of_a_constraint(tmp_path: Path) -> None:
    (tmp_path / "base.toml").write_text(
        "select = []\n[fields.headline]\nrequired = true\nmax-length = 5\n"
    )
    child = tmp_path / "child.toml"
    child.write_text('extends = "base.toml"\nfields.headline.max-length = 9\n')
    profile = load_profile(child)

    assert [d.code for d in validate(Article(), profile)] == ["ST101"]
    assert [d.code for d in validate(Article(headline="12345678"), profile)] == []
    assert [d.code for d in validate(Article(headline="1234567890"), profile)] == ["ST106"]


def test_a_named_entry_takes_the_place_of_its_parents(tmp_path: Path) -> None:
    (tmp_path / "base.toml").write_text(
        'select = []\n[[each]]\nname = "topic"\nof = "subjects"\nmin-count = 2\n'
    )
    child = tmp_path / "child.toml"
    child.write_text(
        'extends = "base.toml"\n[[each]]\nname = "topic"\nof = "subjects"\nmin-count = 1\n'
    )
    story = Article(subjects=(Concept(code="1"),))

    assert [d.code for d in validate(story, load_profile(tmp_path / "base.toml"))] == ["ST108"]
    assert [d.code for d in validate(story, load_profile(child))] == []


@pytest.mark.parametrize(
    ("text", "line", "code", "says"),
    [
        ("a = ", 1, "PR101", "TOML"),
        ("x = 1\ny = [", 2, "PR101", "TOML"),
        ("x = 1\n= 3", 2, "PR101", "TOML"),
        ('\nextend = "web"', 2, "PR102", "'extends'"),
        ("[options]\nheadline-max-lenght = 3", 2, "PR102", "'headline-max-length'"),
        ("[fields.headline]\nmax-lenght = 3", 2, "PR102", "'max-length'"),
        ("[options]\nheadline-max-length = 'x'", 2, "PR103", "the string 'x'"),
        ("select = 'ALL'\nignore = 3", 2, "PR103", "the number 3"),
        ("fields = 1", 1, "PR103", "a table of paths"),
        ("each = 1", 1, "PR103", "tables"),
        ("enums = 1", 1, "PR103", "lists"),
        ("marks = 1", 1, "PR103", "policies"),
        ("define = 1", 1, "PR103", "definitions"),
        ("severity = 1", 1, "PR103", "severities"),
        ('ignore = [\n "TX101",\n "headline-mising"]', 3, "PR104", "'headline-missing'"),
        ('extends = "defualt"', 1, "PR104", "'default'"),
        ('[severity]\nTX101 = "eror"', 2, "PR104", "'error'"),
        ('[severity]\nTX999 = "error"', 2, "PR104", "TX"),
        ('[fields.url]\nformat = "urll"', 2, "PR104", "'url'"),
        ('[fields.url]\nenum = "sites"', 2, "PR104", "[enums]"),
        ('[fields.summary]\nmarks = "plane"\n[marks.plain]\nallow = []', 2, "PR104", "'plain'"),
        ('[marks.x]\nallow = ["strnog"]', 1, "PR104", "'strong'"),
        ('[marks.x]\nextends = "y"', 2, "PR104", "policy"),
        ('[[each]]\nof = "body"\nuse = "x"', 3, "PR104", "define"),
        ('[[each]]\nof = "body"\nmatch = { type = "figur" }', 3, "PR104", "'figure'"),
        ('required = ["headlin"]', 1, "PR105", "'headline'"),
        ('required = ["rights.holdr"]', 1, "PR105", "'holder'"),
        ('[fields."media.captoin.text"]\nrequired = true', 1, "PR105", "'caption'"),
        ('[[each]]\nof = "boddy"', 2, "PR105", "'body'"),
        ('[fields.links]\nrefers-to = "x"', 2, "PR105", "no field"),
        ('[fields.guid]\ntemplate = "{urll}"', 2, "PR105", "'url'"),
        ("[fields.headline]\nmax-count = 2", 2, "PR106", "lists"),
        ('[fields.headline]\nschemes = ["a"]', 2, "PR106", "concepts"),
        ("[fields.media]\nmax-length = 2", 2, "PR106", "text"),
        ("[fields.rights]\nmin = 2", 2, "PR106", "numbers"),
        ("[fields.urgency]\nmarks = []", 2, "PR106", "marks"),
        ('[fields.guid]\npattern = "("', 2, "PR107", "regular expression"),
        ('[fields.headline]\nhtml = ["p", "<a>"]', 2, "PR107", "'<a>'"),
        ("[fields.headline]\nmin-length = 5\nmax-length = 3", 3, "PR108", "below the least"),
        ("[fields.headline]\nrequired = true\nforbidden = true", 3, "PR108", "cannot be"),
        ('[define.a]\nuse = "a"\n[[each]]\nof = "body"\nuse = "a"', 2, "PR109", "itself"),
        ('[[each]]\nname = "x"', 1, "PR111", "of"),
    ],
)
def test_a_mistake_is_told_with_its_line(text: str, line: int | None, code: str, says: str) -> None:
    found = read_profile(text, source="mine.toml").diagnostics

    assert read_profile(text).profile is None
    assert [(d.where.line, d.code) for d in found] == [(line, code)]
    assert says in f"{found[0].message} {found[0].hint}"


def test_every_mistake_is_told_at_once() -> None:
    text = 'extend = "web"\nrequired = ["headlin"]\n[severity]\nTX = "fatal"\n'

    assert [(line, code) for line, code, _ in mistakes(text)] == [
        (1, "PR102"),
        (2, "PR105"),
        (4, "PR104"),
    ]


def test_every_code_of_a_mistake_is_explained() -> None:
    source = "".join(
        path.read_text("utf-8")
        for path in (Path(__file__).parents[2] / "src/newsdoc/validation").glob("*.py")
    )
    used = set(re.findall(r'"(PR\d{3})"', source))

    assert used == {row.code for row in PROFILE}


def test_a_profile_that_extends_itself_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text('extends = "b.toml"\n')
    (tmp_path / "b.toml").write_text('\nextends = "a.toml"\n')

    with pytest.raises(ReadError, match="extends itself"):
        load_profile(tmp_path / "a.toml")


def test_a_mistake_of_a_parent_is_told_in_its_own_file(tmp_path: Path) -> None:
    (tmp_path / "base.toml").write_text("\nselct = []\n")
    child = tmp_path / "child.toml"
    child.write_text('extends = "base.toml"\n')

    (found,) = read_profile(child.read_text(), source=str(child)).diagnostics

    assert found.where.source == str(tmp_path / "base.toml")
    assert found.where.line == 2


def test_the_table_of_a_pyproject_is_a_profile(tmp_path: Path) -> None:
    path = tmp_path / "pyproject.toml"
    path.write_text('[project]\nname = "x"\n\n[tool.newsdoc]\nextends = "web"\nignor = []\n')
    (found,) = read_profile(path.read_text(), source=str(path)).diagnostics

    assert found.where.line == 6
    (tmp_path / "below").mkdir()
    assert find_profile(tmp_path / "below") == str(path)


def test_a_pyproject_without_the_table_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.newsdoc]\nextends = "web"\n')
    (tmp_path / "below").mkdir()
    (tmp_path / "below" / "pyproject.toml").write_text('[project]\nname = "newsdoc"\n')

    assert find_profile(tmp_path / "below") == str(tmp_path / "pyproject.toml")


def test_an_unknown_profile_is_told_with_the_nearest() -> None:
    with pytest.raises(UsageError, match="perhaps 'strict' is meant"):
        load_profile("strickt")


def test_a_changed_file_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text('select = []\nrequired = ["guid"]\n')
    assert [d.code for d in validate(Article(), path)] == ["ST101"]

    path.write_text("select = []\n")
    assert [d.code for d in validate(Article(), path)] == []


@given(st.text(max_size=200))
def test_any_text_is_a_profile_or_has_mistakes(text: str) -> None:
    result = read_profile(text, source="mine.toml")

    assert (result.profile is None) == bool(result.diagnostics)


KEYS = [
    "select", "ignore", "extends", "severity", "options", "required", "fields", "headline", "body",
    "each", "of", "match", "when", "marks", "define", "enums", "use", "only", "article", "max-length",
    "pattern", "type", "min", "count", "refers-to", "template", "first", "schemes",
]  # fmt: skip


def trees() -> st.SearchStrategy[dict[str, Any]]:
    scalars = st.one_of(
        st.sampled_from([*KEYS, "ALL", "TX", "(", "{a}", "error", ""]),
        st.integers(-3, 200),
        st.booleans(),
        st.floats(allow_nan=True),
    )
    values = st.recursive(
        scalars,
        lambda inner: st.one_of(
            st.lists(inner, max_size=3), st.dictionaries(st.sampled_from(KEYS), inner, max_size=3)
        ),
        max_leaves=12,
    )
    return st.dictionaries(st.sampled_from(KEYS), values, max_size=5)


def as_toml(value: Any) -> str:
    """The value in TOML, in one line."""
    if isinstance(value, dict):
        return "{ " + ", ".join(f'"{k}" = {as_toml(v)}' for k, v in value.items()) + " }"
    if isinstance(value, list):
        return f"[{', '.join(map(as_toml, value))}]"
    if isinstance(value, bool):
        return str(value).lower()
    return f"'{value}'" if isinstance(value, str) else str(value)


@given(trees())
def test_any_tree_is_a_profile_or_has_mistakes(tree: dict[str, Any]) -> None:
    text = "\n".join(f'"{key}" = {as_toml(value)}' for key, value in tree.items())

    result = read_profile(text, source="mine.toml")

    assert (result.profile is None) == bool(result.diagnostics)
    assert all(d.where.line is not None for d in result.diagnostics)


TOML = '''\
a.b = 1
"c d" = [1, [2, "x"], { e = '}', f = """q
]"""}]  # [[no]]
[t.u]
k = { x = [ {y=1} ] }
[[w]]
n = 1
[[w]]
n = 2
[w.z]
o = 2020-01-01
[[w.v]]
p = 1
'''


def test_places_of_keys_are_found() -> None:
    places = key_places(TOML)

    assert places["a", "b"] == (1, 1)
    assert places["c d", 1, 1] == (2, 17)
    assert places["c d", 2, "f"] == (2, 34)
    assert places["t", "u", "k", "x", 0, "y"] == (5, 14)
    assert places["w", 1, "n"] == (9, 1)
    assert places["w", 1, "z", "o"] == (11, 1)
    assert places["w", 1, "v", 0, "p"] == (13, 1)


def paths(value: Any, path: tuple[str | int, ...] = ()) -> set[tuple[str | int, ...]]:
    found = {path} if path else set()
    if isinstance(value, dict):
        for key, part in value.items():
            found |= paths(part, (*path, key))
    elif isinstance(value, list):
        for index, part in enumerate(value):
            found |= paths(part, (*path, index))
    return found


@given(trees())
def test_every_key_of_a_document_has_a_place(tree: dict[str, Any]) -> None:
    text = "\n".join(f'"{key}" = {as_toml(value)}' for key, value in tree.items())

    assert set(key_places(text)) >= paths(tomllib.loads(text))
