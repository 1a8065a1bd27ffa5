"""What inputs are found, in which order, and which are refused."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import stat
import tarfile
import zipfile
from collections.abc import Callable, Iterator
from itertools import count, islice
from pathlib import Path

import attrs
import pytest

import newsdoc
from newsdoc.batch import Limits, items_of
from newsdoc.batch.items import Item
from newsdoc.batch.listing import parts_of
from newsdoc.batch.reading import plain_data, stored_data
from newsdoc.errors import UsageError
from newsdoc.testing.archives import story

RAIN = b'{"type":"article","newsdoc":"1","headline":"Rain"}'
Pack = Callable[[bytes], bytes]


def zstandard(data: bytes) -> bytes:
    return bytes(pytest.importorskip("zstandard").compress(data))


PACKERS: dict[str, Pack] = {
    "gz": gzip.compress,
    "bz2": bz2.compress,
    "xz": lzma.compress,
    "zst": zstandard,
}


def make_tar(path: Path, entries: dict[str, bytes], pack: Pack = bytes) -> Path:
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w") as archive:
        for name, data in entries.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))
    path.write_bytes(pack(held.getvalue()))
    return path


def make_zip(path: Path, entries: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return path


def names(found: list[Item], base: Path) -> list[str]:
    return [item.name.removeprefix(f"{base}/") for item in found]


def reasons(found: list[Item]) -> dict[str, str]:
    return {Path(item.name).name: item.refused for item in found if item.refused}


def test_a_folder_gives_its_files_by_name_then_those_of_its_folders(tmp_path: Path) -> None:
    for name in ("b/x.xml", "a/z.xml", "c.xml", "A.xml", ".hidden.xml", ".git/d.xml"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(RAIN)

    found = list(items_of(tmp_path))

    assert names(found, tmp_path) == ["A.xml", "c.xml", "a/z.xml", "b/x.xml"]
    assert [item.stem for item in found] == ["A", "c", "a/z", "b/x"]


def test_patterns_are_sorted_and_may_name_folders(tmp_path: Path) -> None:
    for name in ("b.xml", "a.xml", "x.txt", "c.xml/deep.json"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(RAIN)

    found = list(items_of(str(tmp_path / "*.xml")))

    assert names(found, tmp_path) == ["a.xml", "b.xml", "c.xml/deep.json"]


def test_a_pattern_without_a_match_is_refused(tmp_path: Path) -> None:
    (item,) = items_of(str(tmp_path / "*.xml"))

    assert item.refused == "no file matches the pattern"


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    (item,) = items_of(str(tmp_path / "none.xml"))

    assert item.refused == "cannot be read: No such file or directory"


def test_no_source_is_a_mistake() -> None:
    with pytest.raises(UsageError, match="no source"):
        list(items_of([]))


@pytest.mark.parametrize("packing", PACKERS)
def test_tar_archives_of_every_packing(tmp_path: Path, packing: str) -> None:
    path = make_tar(tmp_path / f"a.tar.{packing}", {"2024/a.xml": RAIN}, PACKERS[packing])

    (item,) = items_of(path)

    assert (item.name, item.data, item.stem) == (f"{path}/2024/a.xml", RAIN, f"{path.name}/2024/a")


@pytest.mark.parametrize("packing", PACKERS)
def test_lines_of_every_packing(tmp_path: Path, packing: str) -> None:
    path = tmp_path / f"feed.jsonl.{packing}"
    path.write_bytes(PACKERS[packing](RAIN + b"\n\n" + RAIN))

    found = list(items_of(path))

    assert [(item.name, item.data) for item in found] == [(f"{path}#1", RAIN), (f"{path}#3", RAIN)]
    assert [item.stem for item in found] == ["feed~1", "feed~3"]


@pytest.mark.parametrize("packing", PACKERS)
def test_a_packed_document_is_unpacked_by_the_worker(tmp_path: Path, packing: str) -> None:
    path = tmp_path / f"a.json.{packing}"
    path.write_bytes(PACKERS[packing](RAIN))

    (item,) = items_of(path)

    assert item.stem == "a"
    assert plain_data(item, stored_data(item, Limits()), Limits()) == RAIN


@pytest.mark.parametrize("packing", [None, *PACKERS])
def test_an_archive_is_known_by_its_content_when_it_is_named(
    tmp_path: Path, packing: str | None
) -> None:
    pack = PACKERS[packing] if packing else bytes
    tar = make_tar(tmp_path / "delivery.1", {"a.xml": RAIN}, pack)
    zipped = make_zip(tmp_path / "delivery.2", {"a.xml": RAIN})

    found = list(items_of([tar, zipped]))

    assert [(item.name, item.data) for item in found] == [
        (f"{tar}/a.xml", RAIN),
        (f"{zipped}/a.xml", RAIN),
    ]


def test_an_office_file_is_no_archive(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "story.docx", {"word/document.xml": RAIN})

    (item,) = items_of(path)

    assert item.path == str(path)


def test_lines_within_an_archive_are_inputs_of_their_own(tmp_path: Path) -> None:
    lines = {"feed.jsonl": RAIN + b"\n" + RAIN, "feed.jsonl.gz": gzip.compress(RAIN)}
    expected = ["feed.jsonl#1", "feed.jsonl#2", "feed.jsonl.gz#1"]

    for path in (make_tar(tmp_path / "a.tar", lines), make_zip(tmp_path / "a.zip", lines)):
        assert names(list(items_of(path)), path) == expected


TRICKS = {
    "../out.xml": "its path leads out of the archive",
    "a/../../out.xml": "its path leads out of the archive",
    "/etc/out.xml": "its path is absolute",
    "C:/out.xml": "its path is absolute",
    "a\\..\\out.xml": "its path leads out of the archive",
    "more.zip": "it is an archive within an archive; unpack that first",
    "more.tar.gz": "it is an archive within an archive; unpack that first",
}


@pytest.mark.parametrize("make", [make_tar, make_zip])
def test_tricks_are_refused_by_name_and_the_rest_goes_on(
    tmp_path: Path, make: Callable[..., Path]
) -> None:
    entries = {**dict.fromkeys(TRICKS, RAIN), "good.xml": RAIN}

    found = list(items_of(make(tmp_path / ("a.tar" if make is make_tar else "a.zip"), entries)))

    assert {item.name.split(".tar/")[-1].split(".zip/")[-1]: item.refused for item in found} == {
        **TRICKS,
        "good.xml": None,
    }


def test_an_archive_with_another_ending_is_refused_within_an_archive(tmp_path: Path) -> None:
    inner = make_zip(tmp_path / "inner", {"a.xml": RAIN}).read_bytes()

    for path in (
        make_tar(tmp_path / "a.tar", {"inner.dat": inner}),
        make_zip(tmp_path / "a.zip", {"inner.dat": inner}),
    ):
        (item,) = items_of(path)
        assert item.refused == "it is a ZIP archive within an archive; unpack that first"


def test_links_and_devices_of_a_tar_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.tar"
    with tarfile.open(path, "w") as archive:
        for name, kind in (
            ("soft", tarfile.SYMTYPE),
            ("hard", tarfile.LNKTYPE),
            ("device", tarfile.CHRTYPE),
            ("pipe", tarfile.FIFOTYPE),
            ("folder", tarfile.DIRTYPE),
        ):
            entry = tarfile.TarInfo(name)
            entry.type, entry.linkname = kind, "/etc/passwd"
            archive.addfile(entry)

    assert reasons(list(items_of(path))) == {
        "soft": "it is a link",
        "hard": "it is a link",
        "device": "it is a device or another special file",
        "pipe": "it is a device or another special file",
    }


def test_links_and_encrypted_members_of_a_zip_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        link = zipfile.ZipInfo("link.xml")
        link.create_system, link.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
        archive.writestr("secret.xml", RAIN)
    data = bytearray(path.read_bytes())
    data[data.rfind(b"PK\x01\x02") + 8] |= 1  # the bit of the list of members that says so
    path.write_bytes(data)

    assert reasons(list(items_of(path))) == {
        "link.xml": "it is a link",
        "secret.xml": "it is encrypted",
    }


def test_a_bomb_in_a_zip_is_refused_and_the_rest_goes_on(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "a.zip", {"bomb.xml": bytes(5_000_000), "good.xml": RAIN})

    bomb, good = items_of(path)

    assert bomb.refused is not None
    assert "a bomb" in bomb.refused
    assert good.data == RAIN


def test_what_is_over_the_limit_is_refused(tmp_path: Path) -> None:
    limits = Limits(item_bytes=100)
    large = {"large.xml": b"x" * 101, "small.xml": RAIN}
    (tmp_path / "wire").mkdir()
    (tmp_path / "wire" / "large.xml").write_bytes(b"x" * 101)

    for path in (make_tar(tmp_path / "a.tar", large), make_zip(tmp_path / "a.zip", large)):
        refused, kept = items_of(path, limits)
        assert refused.refused == "is 101 bytes, over 100, the limit of an input"
        assert kept.data == RAIN
    (item,) = items_of(tmp_path / "wire", limits)
    with pytest.raises(newsdoc.ReadError, match="is 101 bytes, over 100"):
        stored_data(item, limits)


def test_a_line_over_the_limit_is_refused_and_the_next_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"x" * 3_000_000 + b"\n" + RAIN + b"\n" + b"y" * 3_000_000)

    first, second, third = items_of(path, Limits(item_bytes=1_000_000))

    assert (first.name, third.name) == (f"{path}#1", f"{path}#3")
    assert first.refused == third.refused
    assert second.data == RAIN


@pytest.mark.parametrize("line", [b"{torn", b"null", b'"Rain"', b"12", b"Rain in Oslo", b"<nitf/>"])
def test_a_line_that_is_no_json_object_is_refused_and_not_taken_for_text(
    tmp_path: Path, line: bytes
) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(RAIN + b"\n" + line + b"\n" + RAIN)

    items = list(items_of(path))

    assert [item.refused for item in items] == [None, "the line is no JSON object", None]
    assert items[1].name == f"{path}#2"


def test_a_member_that_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "a.zip", {"a.xml": RAIN})
    data = bytearray(path.read_bytes())
    at = data.rfind(b"PK\x01\x02") + 24
    data[at : at + 4] = (10).to_bytes(4, "little")
    path.write_bytes(data)

    (item,) = items_of(path)

    assert item.refused == "it is longer than the archive says"


@pytest.mark.parametrize("packing", [None, *PACKERS])
@pytest.mark.parametrize("share", [0.4, 0.8])
def test_a_torn_tar_is_named_behind_what_could_be_read(
    tmp_path: Path, packing: str | None, share: float
) -> None:
    entries = {"a.xml": os.urandom(40_000), "b.xml": os.urandom(40_000)}
    path = make_tar(tmp_path / "a.tar", entries, PACKERS[packing] if packing else bytes)
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])

    *_, last = items_of(path)

    assert last.name == str(path)
    assert last.refused is not None
    assert last.refused.startswith("the rest of it is not read: the ")


def test_a_torn_zip_is_named(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "a.zip", {"a.xml": RAIN})
    path.write_bytes(path.read_bytes()[:-30])

    (item,) = items_of(path)

    assert item.refused is not None
    assert "the list of its members is missing" in item.refused


def test_a_zip_with_data_before_it_is_read(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "a.zip", {"a.xml": RAIN})
    path.write_bytes(b"#!/bin/sh\n" + path.read_bytes())

    assert [item.data for item in items_of(path)] == [RAIN]


def test_members_of_the_same_name_get_stems_of_their_own(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.xml", RAIN)
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("a.xml", RAIN)
        archive.writestr("A.json", RAIN)

    stems = [item.stem for item in items_of(path)]

    assert stems == ["a.zip/a", "a.zip/a~~2", "a.zip/A~~3"]


def test_names_with_line_ends_and_foreign_bytes_survive(tmp_path: Path) -> None:
    for name in (b"two\nlines.xml", b"caf\xe9.xml"):
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name)).write_bytes(RAIN)

    first, second = items_of(tmp_path)

    assert os.fsencode(first.name).endswith(b"/caf\xe9.xml")
    assert second.name.endswith("/two\nlines.xml")
    assert [first.stem, second.stem] == ["caf%E9", "two%0Alines"]


def test_what_is_no_file_in_a_folder_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.xml")
    (tmp_path / "nowhere.xml").symlink_to("gone")
    (tmp_path / "deep").mkdir()
    (tmp_path / "loop").symlink_to("deep")

    assert reasons(list(items_of(tmp_path))) == {
        "pipe.xml": "it is a device or another special file",
        "nowhere.xml": "it is a link that leads nowhere",
        "loop": "it is a link to a folder",
    }


def test_sources_are_streamed(tmp_path: Path) -> None:
    """The first input is there before the archive was read to its end."""
    path = tmp_path / "a.jsonl"
    path.write_bytes((RAIN + b"\n") * 100_000)

    first = next(items_of(path))

    assert first.data == RAIN


def test_addresses_are_read_through_fsspec(tmp_path: Path) -> None:
    fsspec = pytest.importorskip("fsspec")
    memory = fsspec.filesystem("memory")
    memory.pipe("/wire/b.xml", RAIN)
    memory.pipe("/wire/deep/a.xml", RAIN)
    memory.pipe("/wire/all.zip", make_zip(tmp_path / "x.zip", {"in.xml": RAIN}).read_bytes())
    memory.pipe("/wire/feed.jsonl", RAIN + b"\n" + RAIN)
    (tmp_path / "c.xml").write_bytes(RAIN)

    found = list(items_of(["memory://wire", f"file://{tmp_path}/c.xml"]))

    assert [item.name for item in found] == [
        "memory:///wire/all.zip/in.xml",
        "memory:///wire/b.xml",
        "memory:///wire/feed.jsonl#1",
        "memory:///wire/feed.jsonl#2",
        "memory:///wire/deep/a.xml",
        f"file://{tmp_path}/c.xml",
    ]
    assert {stored_data(item, Limits()) for item in found} == {RAIN}
    assert [item.name for item in items_of("memory://wire/*/*.xml")] == [
        "memory:///wire/deep/a.xml"
    ]
    memory.rm("/wire", recursive=True)


def test_an_address_where_nothing_is_is_refused() -> None:
    pytest.importorskip("fsspec")
    (item,) = items_of("memory://nothing/here")

    assert item.refused == "no file is there"


def test_an_unknown_protocol_is_a_mistake() -> None:
    pytest.importorskip("fsspec")
    with pytest.raises(UsageError, match="not-known"):
        list(items_of("not-known://bucket/wire"))


def part_names(path: Path, limits: Limits) -> list[tuple[str, str]]:
    """The names of the parts behind the file's, with the headline or text that each is read as."""
    found = []
    for item in items_of(path, limits):
        assert item.data is not None, item.refused
        (article,) = newsdoc.parse_all(item.data, quotes=False)
        found.append((item.name.removeprefix(str(path)), article.headline or article.text))
    return found


FEED = b"""<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title>
<item><title>Rain</title></item><item><title>Wind</title></item><item><title>Snow</title></item>
<language>en</language></channel></rss>"""


@pytest.mark.parametrize("packing", [None, "gz"])
def test_a_large_feed_is_split_into_its_items(tmp_path: Path, packing: str | None) -> None:
    path = tmp_path / "feed.xml"
    path.write_bytes(PACKERS[packing](FEED) if packing else FEED)

    parts = part_names(path, Limits(split_bytes=50))

    assert parts == [("#1", "Rain"), ("#2", "Wind"), ("#3", "Snow")]
    *_, last = items_of(path, Limits(split_bytes=50))
    assert last.data is not None
    assert b"<title>Wire</title>" in last.data
    assert b"<language>en</language>" in last.data
    assert b"Wind" not in last.data


def test_a_large_news_message_is_split_in_its_envelope(tmp_path: Path) -> None:
    path = tmp_path / "message.xml"
    items = b"".join(
        newsdoc.serialize(attrs.evolve(story(1), headline=n), "newsml-g2").partition(b"?>")[2]
        for n in ("Rain", "Wind")
    )
    path.write_bytes(
        b'<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>'
        b"2024-05-03T10:00:00Z</sent></header><itemSet>" + items + b"</itemSet></newsMessage>"
    )

    assert part_names(path, Limits(split_bytes=50)) == [("#1", "Rain"), ("#2", "Wind")]


def test_a_large_wire_dump_is_split_into_its_messages(tmp_path: Path) -> None:
    path = tmp_path / "dump.txt"
    messages = [
        newsdoc.serialize(
            newsdoc.Article(headline=n, body=(newsdoc.Paragraph(text="It was so."),)), "iptc7901"
        )
        for n in ("Rain", "Wind")
    ]
    path.write_bytes(b"\r\n".join(messages))

    parts = part_names(path, Limits(split_bytes=50))

    assert [name for name, _ in parts] == ["#1", "#2"]
    assert ["Rain" in parts[0][1], "Wind" in parts[1][1]] == [True, True]


def test_large_lines_under_another_name_are_split(tmp_path: Path) -> None:
    path = tmp_path / "feed.json"
    path.write_bytes((RAIN + b"\n") * 3)

    assert [name for name, _ in part_names(path, Limits(split_bytes=50))] == ["#1", "#2", "#3"]


def test_a_torn_feed_gives_what_could_be_read_and_says_so(tmp_path: Path) -> None:
    path = tmp_path / "feed.xml"
    path.write_bytes(FEED[: FEED.index(b"<item><title>Snow") + 9])

    rain, wind, last = items_of(path, Limits(split_bytes=50))

    assert [b"Rain" in (rain.data or b""), b"Wind" in (wind.data or b"")] == [True, True]
    assert last.refused is not None
    assert last.refused.startswith("the rest of it is not read: the XML is broken")


def test_a_large_document_of_one_story_is_left_whole(tmp_path: Path) -> None:
    path = tmp_path / "story.json"
    path.write_bytes(RAIN)

    (item,) = items_of(path, Limits(split_bytes=10))

    assert item.path == str(path)


class Growing(io.FileIO):
    """A file to which somebody adds while it is read."""

    def read(self, size: int | None = -1, /) -> bytes:
        with Path(os.fsdecode(self.name)).open("ab") as other:
            other.write(b" ")
        return super().read(-1 if size is None else size) or b""


def test_a_file_that_changes_while_it_is_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.xml"
    path.write_bytes(RAIN)
    (item,) = items_of(path)
    monkeypatch.setattr(
        "newsdoc.batch.reading.open", lambda name, *_, **__: Growing(name), raising=False
    )

    with pytest.raises(newsdoc.ReadError, match="it was changed while it was read"):
        stored_data(item, Limits())


def test_an_archive_that_changes_while_it_is_read_is_named_at_its_end(tmp_path: Path) -> None:
    path = make_tar(tmp_path / "a.tar", {"a.xml": RAIN, "b.xml": RAIN})
    stream = items_of(path)
    first = next(stream)
    path.write_bytes(path.read_bytes() + bytes(1024))

    *_, last = stream

    assert first.data == RAIN
    assert (last.name, last.refused) == (str(path), "it was changed while it was read")


def test_a_zip_of_64_bit_places_that_lead_nowhere_is_refused(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "a.zip", {"a.xml": RAIN})
    data = bytearray(path.read_bytes())
    at = data.rfind(b"PK\x05\x06")
    end = b"PK\x06\x07" + (0).to_bytes(4, "little") + (2**64 - 1).to_bytes(8, "little") + bytes(4)
    path.write_bytes(bytes(data[:at]) + end + bytes(data[at:]))

    (item,) = items_of(path)

    assert item.refused == (
        "the rest of it is not read: the 64-bit end of the archive is not where it should be"
    )


def test_folders_may_be_deeper_than_any_recursion(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    deepest = Path(*["d"] * 1100)
    for depth in range(1, 1101):
        Path(*["d"] * depth).mkdir()
    (deepest / "a.xml").write_bytes(RAIN)

    (item,) = items_of(".")

    assert item.name == f"./{deepest}/a.xml"
    assert len(item.stem) < 300
    (deepest / "a.xml").unlink()  # what removes the folder of the test may go by recursion
    for depth in range(1100, 0, -1):
        Path(*["d"] * depth).rmdir()


def test_an_iterator_is_gone_through_as_it_comes() -> None:
    def endless() -> Iterator[tuple[str, bytes]]:
        for number in count():
            yield f"{number}.json", RAIN

    found = list(islice(items_of(endless()), 3))

    assert [item.stem for item in found] == ["0", "1", "2"]


def test_what_is_no_source_is_a_mistake() -> None:
    with pytest.raises(UsageError, match="a source is a path"):
        list(items_of([("a.xml", "no bytes")]))  # type: ignore[list-item]
    with pytest.raises(UsageError, match="a source is a path"):
        list(items_of(iter([""])))


def test_folders_are_listed_however_deep(tmp_path: Path) -> None:
    folders = [tmp_path]
    for _ in range(1200):
        folders.append(folders[-1] / "d")
        folders[-1].mkdir()
    story = folders[-1] / "a.txt"
    story.write_bytes(b"Rain")

    parts, items = list(parts_of(str(tmp_path), 10)), list(items_of(str(tmp_path)))
    story.unlink()
    for folder in reversed(folders[1:]):
        folder.rmdir()  # what cleans up behind the tests goes less deep

    assert parts == [(str(story),)]
    assert [item.name for item in items] == [str(story)]


@pytest.mark.parametrize("packing", ["gz", "xz", "zst"])
def test_what_stands_before_a_break_is_read(tmp_path: Path, packing: str) -> None:
    lines = b"".join(newsdoc.serialize(story(number), "jsonl") for number in range(50))
    packed = PACKERS[packing](lines)
    path = tmp_path / f"torn.jsonl.{packing}"
    path.write_bytes(packed[: len(packed) * 3 // 4])

    items = list(items_of(str(path)))

    assert len(items) > 20
    assert [item.name for item in items if item.refused] == [str(path)]
