"""`newsdoc validate` and `newsdoc rule`: what they print, what they write, how they end."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest
from lxml import etree

import newsdoc
from cli.conftest import Run, Spawn
from newsdoc import Article, Heading, Paragraph
from newsdoc.validation import RULES

STORY = Article(
    headline="Rain  floods the port",
    language="en",
    body=(
        Paragraph(text="The wall held through the  night."),
        Paragraph(text=""),
        Paragraph(text="Nobody was hurt."),
    ),
)
SPACES = ("--select", "TX321")


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """A file with a story that has three faults with fixes."""
    path = tmp_path / "story.json"
    newsdoc.write(STORY, path)
    return path


@pytest.fixture(autouse=True)
def _no_profile_around(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The project's own pyproject.toml is no matter of these tests."""
    monkeypatch.chdir(tmp_path)


def test_findings_have_file_line_column_and_words(run: Run, story: Path) -> None:
    result = run("validate", str(story), *SPACES)

    lines = result.stdout.splitlines()
    column = story.read_text().index("Rain") + 5
    assert lines[0].startswith(f"{story}:1:{column}: TX321 ")
    assert lines[1:3] == ["    Rain  floods the port", "        ^^"]
    assert lines[-1].startswith("1 file: 2 ")
    assert result.exit_code == 0


def test_a_clean_file_is_said_to_be_clean(run: Run, story: Path) -> None:
    result = run("validate", str(story), "--select", "TX101")

    assert (result.stdout, result.exit_code) == ("1 file, nothing found\n", 0)


@pytest.mark.parametrize(
    ("bar", "status"), [("error", 0), ("warning", 1), ("info", 1), ("never", 0)]
)
def test_the_bar_decides_the_exit_status(run: Run, story: Path, bar: str, status: int) -> None:
    assert run("validate", str(story), "--select", "TX203", "--fail-on", bar).exit_code == status


def test_rules_are_selected_and_ignored(run: Run, story: Path) -> None:
    def codes(*options: str) -> set[str]:
        printed = run("validate", str(story), "--output", "jsonl", *options).stdout
        return {json.loads(line)["code"] for line in printed.splitlines()}

    assert codes("--select", "TX321,TX203") == {"TX321", "TX203"}
    assert codes("--select", "tx321", "--select", "block-empty") == {"TX321", "TX203"}
    assert "TX321" not in codes("--ignore", "TX321")
    assert not any(code.startswith("TX") for code in codes("--ignore", "TX"))


@pytest.mark.parametrize("form", ["json", "sarif"])
def test_documents_are_json(run: Run, story: Path, form: str) -> None:
    assert json.loads(run("validate", str(story), "--output", form).stdout)


def test_junit_is_xml(run: Run, story: Path) -> None:
    printed = run("validate", str(story), "--output", "junit", "--fail-on", "info").stdout

    assert etree.fromstring(printed.encode()).get("failures") != "0"


def test_annotations_name_the_file(run: Run, story: Path) -> None:
    assert f"file={story},line=1" in run("validate", str(story), "--output", "github").stdout


def test_what_cannot_be_read_is_told_and_the_rest_is_judged(run: Run, story: Path) -> None:
    empty = story.with_name("empty.json")
    empty.write_bytes(b"")
    result = run("validate", str(empty), str(story), "--output", "json")

    document = json.loads(result.stdout)
    assert result.exit_code == 2
    assert document["files"] == 1
    assert document["failures"][0]["file"] == str(empty)
    assert "is empty" in result.stderr


def test_standard_input_is_judged(run: Run, story: Path) -> None:
    result = run("validate", "-", *SPACES, input=story.read_bytes())

    assert result.stdout.startswith("-:1:")


def test_stories_of_a_file_are_numbered(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "stories.jsonl"
    path.write_bytes(newsdoc.serialize(Article(headline="x"), "jsonl") * 2)
    with path.open("ab") as out:
        out.write(newsdoc.serialize(STORY, "jsonl"))
    rows = [
        json.loads(line)
        for line in run("validate", str(path), *SPACES, "--output", "jsonl").stdout.splitlines()
    ]

    assert {(row["article"], row["line"]) for row in rows} == {(2, 3)}


def test_a_folder_is_judged_file_by_file(run: Run, story: Path) -> None:
    folder = story.parent / "wire"
    folder.mkdir()
    for name in ("b.json", "a.json"):
        (folder / name).write_bytes(story.read_bytes())
    printed = run("validate", str(folder), *SPACES, "--output", "jsonl").stdout

    files = [json.loads(line)["file"] for line in printed.splitlines()]
    assert files == [str(folder / "a.json")] * 2 + [str(folder / "b.json")] * 2


def test_a_profile_of_a_file_counts(run: Run, story: Path, tmp_path: Path) -> None:
    profile = tmp_path / "mine.toml"
    profile.write_text('extends = false\nrequired = ["guid"]\n')

    result = run("validate", str(story), "--profile", str(profile))

    assert "ST101 error /guid article has no 'guid'" in result.stdout
    assert result.exit_code == 1


def test_mistakes_of_a_profile_are_all_told(run: Run, story: Path, tmp_path: Path) -> None:
    profile = tmp_path / "mine.toml"
    profile.write_text('extend = "web"\nrequired = ["giud"]\n')

    result = run("validate", str(story), "--profile", str(profile))

    assert (result.exit_code, result.stdout) == (2, "")
    assert "mine.toml:1:1 extend: PR102" in result.stderr
    assert "mine.toml:2:13 required.0: PR105" in result.stderr
    assert "perhaps 'guid' is meant" in result.stderr


def test_the_profile_of_the_project_is_found(run: Run, story: Path, tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text(
        '[tool.newsdoc]\nextends = false\nrequired = ["guid"]\n'
    )

    assert "ST101" in run("validate", str(story)).stdout
    assert "ST101" not in run("validate", str(story), "--profile", "default").stdout


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--profile", "defualt"), "perhaps 'default' is meant"),
        (("--select", "QQ"), "there is no rule or area 'QQ'"),
        (("--output", "xml"), "'xml' is not one of"),
        (("--schema", "no-such.xsd"), "no-such.xsd"),
        (("--diff", "--output", "json"), "--diff shows changes"),
    ],
)
def test_misuse_is_told_in_one_line(
    run: Run, story: Path, options: tuple[str, ...], says: str
) -> None:
    result = run("validate", str(story), *options)

    assert result.exit_code == 2
    assert says in result.stderr
    assert result.stderr.count("\n") == 1


def test_the_source_is_checked_against_a_schema(run: Run, tmp_path: Path, story: Path) -> None:
    schema = tmp_path / "schema.json"
    schema.write_text('{"required": ["guid"]}')

    result = run("validate", str(story), "--select", "SC", "--schema", str(schema))

    assert "story.json:1:1: SC103 error" in result.stdout
    assert result.exit_code == 1
    ignored = run("validate", str(story), "--ignore", "SC103", "--schema", str(schema))
    assert "SC103" not in ignored.stdout


def test_a_file_of_another_kind_than_the_schema_does_not_end_the_run(
    run: Run, tmp_path: Path, story: Path
) -> None:
    other = tmp_path / "a.xml"
    other.write_text("<nitf><body><body.content><p>Rain</p></body.content></body></nitf>")
    schema = tmp_path / "schema.json"
    schema.write_text('{"required": ["guid"]}')

    result = run("validate", str(other), str(story), "--select", "SC", "--schema", str(schema))

    assert result.stderr == (
        f"newsdoc: {other}: not checked: the schema is for JSON, and the data is XML\n"
    )
    assert "story.json:1:1: SC103 error" in result.stdout
    assert result.exit_code == 2


@pytest.mark.parametrize("name", ["torn.xml", "torn: half.xml"])
def test_a_file_that_cannot_be_read_is_reported_with_its_name_and_line(
    run: Run, tmp_path: Path, name: str
) -> None:
    torn = tmp_path / name
    torn.write_text("<nitf>\n<body>")

    failures = json.loads(run("validate", str(torn), "--output", "json").stdout)["failures"]

    assert [(failure["file"], failure["line"]) for failure in failures] == [(str(torn), 2)]


def test_a_file_is_fixed_and_written_back(run: Run, story: Path) -> None:
    result = run("validate", str(story), "--fix", "--select", "TX321,TX203")

    fixed = newsdoc.read(story)
    assert fixed.headline == "Rain floods the port"
    assert [p.text for p in fixed.paragraphs] == [
        "The wall held through the night.",
        "Nobody was hurt.",
    ]
    assert "3 findings fixed" in result.stderr
    assert (result.stdout, result.exit_code) == ("1 file, nothing found\n", 0)


def test_a_fixed_file_keeps_its_indents(run: Run, story: Path) -> None:
    story.write_bytes(newsdoc.codec.dumps(STORY, indent=True) + b"\n")

    run("validate", str(story), "--fix", *SPACES)

    assert story.read_text().startswith('{\n  "type": "article",\n')
    assert newsdoc.read(story).headline == "Rain floods the port"


def test_the_difference_is_shown_and_nothing_is_written(run: Run, story: Path) -> None:
    before = story.read_bytes()

    result = run("validate", str(story), "--diff", *SPACES)

    assert '-  "headline": "Rain  floods the port"' in result.stdout
    assert '+  "headline": "Rain floods the port"' in result.stdout
    assert result.exit_code == 1
    assert story.read_bytes() == before
    assert run("validate", str(story), "--diff", "--select", "TX101").stdout == ""


def test_a_format_with_losses_is_not_written_back(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "story.md"
    path.write_text("# Rain\n\nIt <blink>rained</blink>  all  day.\n\n<x>\n")
    before = path.read_bytes()

    result = run("validate", str(path), "--fix", "--select", "TX")

    assert path.read_bytes() == before
    assert result.exit_code in (0, 2)


def test_a_format_without_losses_is_written_back(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "story.xml"
    article = Article(
        headline="Rain floods the port",
        body=(Paragraph(text="Fish &amp; chips."), Heading(text="More"), Paragraph(text="And on.")),
    )
    newsdoc.write(article, path, format="nitf")

    run("validate", str(path), "--fix", "--select", "TX")

    assert newsdoc.read(path, quotes=False).paragraphs[0].text == "Fish & chips."


def test_a_packed_file_is_judged_and_not_fixed(run: Run, story: Path) -> None:
    path = story.with_name("story.json.gz")
    path.write_bytes(gzip.compress(story.read_bytes()))
    before = path.read_bytes()

    assert "TX321" in run("validate", str(path), *SPACES).stdout
    result = run("validate", str(path), "--fix", *SPACES)
    assert (result.exit_code, path.read_bytes()) == (2, before)
    assert "unpack it first" in result.stderr


def test_words_of_a_file_are_fixed_in_place(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "story.xml"
    text = (
        '<nitf><!-- kept --><head><odd a="1"/></head><body><body.head/><body.content>\n'
        "  <p>Fish &amp;amp; chips &lt;for&gt; all.</p>\n</body.content></body></nitf>\n"
    )
    path.write_text(text)

    result = run("validate", str(path), "--fix", "--select", "TX305")

    assert path.read_text() == text.replace("&amp;amp;", "&amp;")
    assert "1 finding fixed" in result.stderr


def test_standard_input_cannot_be_fixed(run: Run) -> None:
    assert run("validate", "-", "--fix", input=b"{}").exit_code == 2


def test_a_closed_pipe_ends_the_run_quietly(spawn: Spawn, story: Path) -> None:
    result = spawn("validate", story.name, "--output", "text")

    assert result.returncode == 0
    assert b"Traceback" not in result.stderr


def test_output_is_utf8_whatever_the_terminal_is(spawn: Spawn, tmp_path: Path) -> None:
    path = tmp_path / "story.json"
    newsdoc.write(Article(headline="雨  雨", language="ja"), path)

    result = spawn("validate", path.name, *SPACES, PYTHONIOENCODING="latin-1")

    assert "雨  雨".encode() in result.stdout


def test_colours_are_for_terminals(run: Run, story: Path) -> None:
    assert "\x1b[" not in run("validate", str(story)).stdout
    assert "\x1b[" in run("--color", "validate", str(story)).stdout
    assert "\x1b[" not in run("--color", "validate", str(story), "--output", "json").stdout


def test_rules_are_listed_and_explained(run: Run) -> None:
    listed = run("rule").stdout
    assert all(f"{rule.code}\t{rule.name}\t" in listed for rule in RULES)

    for name in ("TX321", "tx321", "double-space"):
        explained = run("rule", name).stdout
        assert explained.startswith("# TX321 double-space\n")
        assert "**Why.**" in explained


def test_rules_of_an_area_and_of_a_profile_are_listed(run: Run) -> None:
    lines = run("rule", "QU").stdout.splitlines()

    assert len(lines) > 3
    assert all(line.startswith("QU") for line in lines)
    assert len(run("rule", "QU", "--profile", "strict").stdout.splitlines()) >= len(
        run("rule", "QU", "--profile", "default").stdout.splitlines()
    )
    assert json.loads(run("rule", "TX101", "--output", "json").stdout)[0]["code"] == "TX101"


def test_mistakes_of_a_profile_are_told_without_a_story(run: Run, tmp_path: Path) -> None:
    profile = tmp_path / "mine.toml"
    profile.write_text('extend = "web"\nrequired = ["giud"]\n')

    result = run("rule", "--profile", str(profile))

    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.count("mine.toml:") == 2


def test_an_unknown_rule_is_told_with_the_nearest(run: Run) -> None:
    result = run("rule", "headline-mising")

    assert result.exit_code == 2
    assert "perhaps 'headline-missing' is meant" in result.stderr


def test_the_sum_tells_what_could_not_be_fixed_from_what_could_not_be_read(
    run: Run, story: Path
) -> None:
    packed = story.with_name("story.json.gz")
    packed.write_bytes(gzip.compress(story.read_bytes()))
    torn = story.with_name("torn.xml")
    torn.write_text("<nitf>\n<body>")

    result = run("validate", str(packed), str(torn), "--fix", *SPACES)
    last = result.stdout.splitlines()[-1]
    assert last.endswith("; 1 input could not be read; 1 input could not be fixed")

    document = json.loads(run("validate", str(packed), "--fix", "--output", "json").stdout)
    assert [failure["undone"] for failure in document["failures"]] == ["fixed"]


@pytest.mark.parametrize("mode", ["--fix", "--diff"])
def test_a_file_of_which_a_part_cannot_be_read_is_not_fixed_and_ends_no_run(
    run: Run, story: Path, mode: str
) -> None:
    torn = story.with_name("a.jsonl")
    torn.write_bytes(newsdoc.serialize(STORY, "jsonl") + b'{"type":"article","newsdoc":"9"}\n')
    feed = story.with_name("b.ninjs.json")
    feed.write_text(
        '{"uri":"urn:a","version":"1","type":"text","headline":"Rain  floods"}\n{"note":1}\n'
    )
    before = feed.read_bytes()

    result = run("validate", str(feed), str(torn), str(story), mode, *SPACES)

    assert result.exit_code == 2
    assert feed.read_bytes() == before
    assert (f"{story}: 2 findings fixed" in result.stderr) == (mode == "--fix")
    assert ("+++ b/" in result.stdout) == (mode == "--diff")
