"""A source judged by a schema that the user has, offline."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdoc import NewsdocError, ReadError, UsageError, check_source
from newsdoc.source_checks import schema_check
from newsdoc.source_checks.check import Check

XSD = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:a" targetNamespace="urn:a"
  elementFormDefault="qualified">
{more}
<xs:element name="story"><xs:complexType><xs:sequence>
<xs:element name="date" type="xs:date" maxOccurs="2"/></xs:sequence></xs:complexType></xs:element>
</xs:schema>"""

DTD = "<!ELEMENT story (head, p+)><!ELEMENT head (#PCDATA)><!ELEMENT p (#PCDATA)>"
SCHEMA = """{"$schema": "http://json-schema.org/draft-07/schema#", "type": "object",
 "required": ["uri"], "properties": {"uri": {"format": "uri"}, "a/b": {"type": "array",
 "items": {"type": "integer"}}, "more": {"$ref": "more.json#/definitions/m"}}}"""
MORE = '{"definitions": {"m": {"enum": [1, 2]}}}'


def found(data: str, schema: Path) -> list[tuple[str, int | None, str | None]]:
    return [
        (d.code, d.where.line, d.where.path) for d in check_source(data.encode(), schema=schema)
    ]


@pytest.fixture
def xsd(tmp_path: Path) -> Path:
    path = tmp_path / "story.xsd"
    path.write_text(XSD.format(more=""))
    return path


@pytest.fixture
def dtd(tmp_path: Path) -> Path:
    path = tmp_path / "story.dtd"
    path.write_text(DTD)
    return path


@pytest.fixture
def schema(tmp_path: Path) -> Path:
    (tmp_path / "more.json").write_text(MORE)
    path = tmp_path / "story.json"
    path.write_text(SCHEMA)
    return path


def test_xml_is_judged_by_an_xsd(xsd: Path) -> None:
    good = '<story xmlns="urn:a"><date>2024-05-03</date></story>'
    bad = '<story xmlns="urn:a">\n<date>2024-05-03</date>\n<date>May</date>\n<x/></story>'

    assert found(good, xsd) == []
    assert found(bad, xsd) == [("SC102", 3, "story/date"), ("SC102", 4, "story/x")]
    (first, _) = check_source(bad, schema=xsd, source="a.xml")
    assert "{" not in first.message
    assert first.where.source == "a.xml"


def test_a_root_of_another_namespace_gets_advice(xsd: Path, tmp_path: Path) -> None:
    plain = tmp_path / "plain.xsd"
    plain.write_text(XSD.replace(' xmlns="urn:a" targetNamespace="urn:a"', "").format(more=""))
    date = "<date>2024-05-03</date></story>"

    (without,) = check_source(f"<story>{date}", schema=xsd)
    (other,) = check_source(f'<story xmlns="urn:b">{date}', schema=xsd)
    (needless,) = check_source(f'<story xmlns="urn:b">{date}', schema=plain)
    (unknown,) = check_source("<tale/>", schema=plain)

    assert without.hint is not None
    assert "xmlns='urn:a', and it has no namespace" in without.hint
    assert other.hint is not None
    assert "it has 'urn:b'" in other.hint
    assert needless.hint is not None
    assert "leave out xmlns of <story>" in needless.hint
    assert unknown.hint is None


def test_xml_is_judged_by_a_dtd(dtd: Path) -> None:
    assert found("<story><head/><p/></story>", dtd) == []
    assert found("<story>\n<head/>\n<q/></story>", dtd) == [
        ("SC102", 1, "story"),
        ("SC102", 3, "story/q"),
    ]


def test_a_dtd_may_have_any_name(tmp_path: Path) -> None:
    path = tmp_path / 'a "b" & ü.dtd'
    path.write_text(DTD)

    assert found("<story><head/><p/></story>", path) == []


def test_a_line_beyond_65535_is_right(dtd: Path, xsd: Path) -> None:
    gap = "\n" * 70_000

    assert ("SC102", 70_001, "story/q") in found(f"<story>{gap}<q/></story>", dtd)
    assert found(f'<story xmlns="urn:a">{gap}<date/></story>', xsd) == [
        ("SC102", 70_001, "story/date")
    ]


def test_json_is_judged_by_a_json_schema(schema: Path) -> None:
    assert found('{"uri": "urn:a", "a/b": [1], "more": 2}', schema) == []
    assert found('{"uri": "a b",\n "a/b": [1,\n "x"], "more": 3}', schema) == [
        ("SC103", 1, "/uri"),
        ("SC103", 3, "/a~1b/1"),
        ("SC103", 3, "/more"),
    ]


def test_json_lines_are_judged_line_by_line(schema: Path) -> None:
    data = '{"uri": "urn:a"}\n\n{"uri": 5, "a/b": 1}\n'

    assert found(data, schema) == [("SC103", 3, "/a~1b")]


def test_what_is_not_well_formed_is_told(dtd: Path, schema: Path) -> None:
    assert found("<story>\n<head></story>", dtd) == [("SC101", 2, None)]
    assert found('{"uri":\n]', schema) == [("SC101", 2, None)]


def test_a_schema_may_include_its_neighbours(tmp_path: Path) -> None:
    (tmp_path / "parts.xsd").write_text(
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:a"/>'
    )
    path = tmp_path / "story.xsd"
    for place in ("parts.xsd", "http://schemas.example.org/2024/parts.xsd"):
        path.write_text(XSD.format(more=f'<xs:include schemaLocation="{place}"/>'))
        assert found('<story xmlns="urn:a"><date>2024-05-03</date></story>', path) == []


@pytest.mark.parametrize("place", ["../secret.xsd", "/etc/hostname", "http://x.example/y.xsd"])
def test_a_schema_gets_no_file_of_another_folder(tmp_path: Path, place: str) -> None:
    (tmp_path / "secret.xsd").write_text(XSD.format(more=""))
    folder = tmp_path / "schemas"
    folder.mkdir()
    path = folder / "story.xsd"
    path.write_text(XSD.format(more=f'<xs:include schemaLocation="{place}"/>'))

    with pytest.raises(ReadError, match="not in its folder"):
        schema_check(path)


def test_a_dtd_gets_no_file_of_another_folder(tmp_path: Path) -> None:
    path = tmp_path / "story.dtd"
    path.write_text('<!ENTITY % more SYSTEM "http://x.example/more.ent">%more;' + DTD)

    with pytest.raises(ReadError, match="not in its folder"):
        schema_check(path)


def test_a_json_schema_gets_no_file_of_another_folder(tmp_path: Path) -> None:
    path = tmp_path / "story.json"
    path.write_text('{"$ref": "https://x.example/other.json"}')

    with pytest.raises(ReadError, match=r"other\.json, which is not in its folder"):
        schema_check(path)


def test_a_json_schema_names_what_its_neighbours_lack_when_it_is_loaded(tmp_path: Path) -> None:
    (tmp_path / "part.json").write_text('{"items": {"$ref": "missing.json#/a"}}')
    path = tmp_path / "story.json"
    path.write_text(
        '{"$id": "https://x.example/story.json", "properties": {"a": {"$ref": "part.json"}}}'
    )

    with pytest.raises(ReadError, match=r"https://x\.example/missing\.json"):
        schema_check(path)


def test_references_inside_of_a_json_schema_need_no_file(tmp_path: Path) -> None:
    path = tmp_path / "story.json"
    path.write_text(
        '{"$id": "https://x.example/story.json", "enum": [{"$ref": "no/schema.json"}], "$defs":'
        ' {"a": {"$id": "a.json"}, "b": {"$ref": "a.json"}, "c": {"$ref": "#/$defs/a"}, "d":'
        ' {"$ref": "https://json-schema.org/draft/2020-12/schema"}}}'
    )

    assert found('{"$ref": "no/schema.json"}', path) == []


@pytest.mark.parametrize(
    ("place", "codes"),
    [
        ('{"type": "Point", "coordinates": [10.7, 59.9]}', []),
        ('{"type": "Polygon", "coordinates": [[[0, 0], [0, 1], [1, 1], [0, 0]]]}', []),
        ('{"type": "Feature", "geometry": null, "properties": {}}', []),
        ('{"type": "GeometryCollection", "geometries": []}', []),
        ('{"type": "Point", "coordinates": "here"}', ["SC103"]),
        ('{"type": "Place"}', ["SC103"]),
    ],
)
def test_geojson_is_known_without_a_file(tmp_path: Path, place: str, codes: list[str]) -> None:
    path = tmp_path / "story.json"
    path.write_text(
        '{"properties": {"place": {"$ref": "https://geojson.org/schema/GeoJSON.json#"}}}'
    )

    assert [code for code, _, _ in found(f'{{"place": {place}}}', path)] == codes


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.xsd", '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:x/></xs:schema>'),
        ("a.dtd", "<!ELEMENT"),
        ("a.dtd", "<!-- nothing -->"),
        ("a.json", "{"),
        ("a.json", "[]"),
        ("a.json", '{"type": 5}'),
        ("a.txt", "no schema"),
        ("a.txt", ""),
    ],
)
def test_a_broken_schema_is_told(tmp_path: Path, name: str, text: str) -> None:
    path = tmp_path / name
    path.write_text(text)

    with pytest.raises(ReadError, match=name):
        schema_check(path)


def test_a_schema_of_the_other_syntax_is_told(dtd: Path, schema: Path) -> None:
    with pytest.raises(UsageError, match="for XML"):
        list(check_source("{}", schema=dtd))
    with pytest.raises(UsageError, match="for JSON"):
        list(check_source("<a/>", schema=schema))


def test_a_schema_that_is_not_there_is_told() -> None:
    with pytest.raises(UsageError, match="cannot be opened"):
        check_source("<a/>", schema="no-such.xsd")


def test_without_a_schema_the_remarks_of_the_reader_are_told() -> None:
    assert [d.code for d in check_source("# Rain\n\n<blink>x</blink>\n", format="markdown")] != []
    assert [d.code for d in check_source("{broken", format="ninjs")] == ["SC104"]


@given(st.one_of(st.binary(max_size=60), st.text('<>/ab {}[]":,1', max_size=40)))
def test_any_data_gets_findings_or_an_error(data: str | bytes) -> None:
    for check in CHECKS:
        raw = data if isinstance(data, bytes) else data.encode()
        with contextlib.suppress(NewsdocError):
            assert all(d.severity == "error" for d in check(raw, None))


def _checks() -> list[Check]:
    import tempfile

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file, text in (("a.xsd", XSD.format(more="")), ("b.dtd", DTD), ("c.json", SCHEMA)):
            (folder / file).write_text(text.replace("more.json", "#"))
        return [schema_check(folder / file) for file in ("a.xsd", "b.dtd", "c.json")]


CHECKS = _checks()
