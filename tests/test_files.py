"""Reading from and writing to files."""

from __future__ import annotations

import gzip
import io
import os
import stat
from pathlib import Path

import pytest

import newsdoc
from newsdoc import Article, NewsdocError, ReadError, UnknownFormatError, WriteError

STORY = Article(guid="urn:x:1", headline="Rain", body=(newsdoc.Paragraph(text="It rained."),))


def test_write_and_read_by_path(tmp_path: Path) -> None:
    newsdoc.write(STORY, tmp_path / "story.newsdoc.json")

    assert newsdoc.read(tmp_path / "story.newsdoc.json") == STORY
    assert newsdoc.read_all(str(tmp_path / "story.newsdoc.json")) == (STORY,)
    assert [p.name for p in tmp_path.iterdir()] == ["story.newsdoc.json"]


def test_open_files_are_read() -> None:
    data = newsdoc.serialize(STORY, "newsdoc")

    assert newsdoc.read(io.BytesIO(data)) == STORY
    assert newsdoc.read(io.StringIO(data.decode())) == STORY


def test_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"nothing\.json: cannot open it: No such file"):
        newsdoc.read(tmp_path / "nothing.json")


def test_unknown_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnknownFormatError, match=r"story\.xyz"):
        newsdoc.write(STORY, tmp_path / "story.xyz")

    assert list(tmp_path.iterdir()) == []


def test_failed_write_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "story.json"
    newsdoc.write(STORY, path)

    with pytest.raises(WriteError):
        newsdoc.write(Article(headline="\ud800"), path)

    assert newsdoc.read(path) == STORY
    assert len(list(tmp_path.iterdir())) == 1


def test_missing_folder_is_a_write_error(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="No such file"):
        newsdoc.write(STORY, tmp_path / "no" / "story.json")


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX systems")
def test_permissions_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "story.json"
    newsdoc.write(STORY, path)
    path.chmod(0o640)
    newsdoc.write(STORY, path)

    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_several_articles_are_not_one() -> None:
    data = newsdoc.serialize(STORY, "jsonl") * 3

    with pytest.raises(ReadError, match=r"holds 3 articles.*parse_all"):
        newsdoc.parse(data)
    assert newsdoc.parse_all(data) == (STORY,) * 3
    assert newsdoc.parse_result(data).format == "jsonl"


@pytest.mark.parametrize("data", [b"", b"  \n", "", b"\x00\xff\xfe\x01"])
def test_nothing_is_an_error_with_a_cause(data: bytes | str) -> None:
    with pytest.raises(NewsdocError) as caught:
        newsdoc.parse(data)

    assert str(caught.value)


def test_gzip_files_are_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "story.newsdoc.json.gz"
    path.write_bytes(gzip.compress(newsdoc.serialize(STORY, "newsdoc")))

    assert newsdoc.read(path) == STORY
    with path.open("rb") as opened:
        assert newsdoc.read_all(opened) == (STORY,)


def test_the_ending_before_that_of_gzip_decides_where_the_content_leaves_several() -> None:
    doubtful = b"Rain\n\n* one\n* two\n"

    assert newsdoc.detect(doubtful, name="story.md.GZ") == "markdown"
    assert newsdoc.detect(doubtful, name="story.txt.gz") == "text"


def test_gzip_bytes_are_refused_with_what_to_do() -> None:
    with pytest.raises(UnknownFormatError, match=r"a gzip file \(unpack it with gzip.decompress"):
        newsdoc.parse(gzip.compress(b"Rain"))


@pytest.mark.parametrize("damage", [slice(0, 30), slice(0, -6), slice(0, 3)])
def test_damaged_gzip_files_are_refused(tmp_path: Path, damage: slice) -> None:
    path = tmp_path / "story.gz"
    path.write_bytes(gzip.compress(newsdoc.serialize(STORY, "newsdoc"))[damage])

    with pytest.raises(ReadError, match=r"story\.gz: a gzip file that cannot be unpacked"):
        newsdoc.read(path)


def test_gzip_bombs_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.gz"
    path.write_bytes(gzip.compress(b" " * (70 << 20), 1))

    with pytest.raises(ReadError, match="unpacks to more than 67,108,864"):
        newsdoc.read(path)


def test_gzip_inside_of_gzip_is_told_by_its_name(tmp_path: Path) -> None:
    path = tmp_path / "twice.gz"
    path.write_bytes(gzip.compress(gzip.compress(b"Rain")))

    with pytest.raises(UnknownFormatError, match="this is a gzip file"):
        newsdoc.read(path)
