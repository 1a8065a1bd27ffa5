"""What holds for any names, any inputs, any bytes."""

from __future__ import annotations

import io
from contextlib import suppress
from pathlib import PurePosixPath

from hypothesis import given
from hypothesis import strategies as st

from batch.test_sources import PACKERS, RAIN
from newsdoc.batch import Item, Limits
from newsdoc.batch.kinds import Kind
from newsdoc.batch.members import members_of
from newsdoc.batch.names import Stems, safe_path
from newsdoc.batch.splits import parts_of_file
from newsdoc.batch.streams import unpack
from newsdoc.batch.tasks import tasks_of
from newsdoc.errors import ReadError

names = st.text(st.characters(codec=None), max_size=40) | st.text("ab./\\~%: \n\udcff", max_size=12)
LIMITS = Limits(item_bytes=10_000)


@given(names)
def test_an_output_name_is_safe_wherever_it_goes(name: str) -> None:
    path = PurePosixPath(safe_path(name))

    assert not path.is_absolute()
    assert ".." not in path.parts
    assert all(0 < len(part.encode()) <= 255 for part in path.parts)
    assert not set('\0\\:*?"<>|\n') & set(str(path))
    assert all(part[-1] not in ". " and part[0] != "." for part in path.parts)


@given(st.lists(names, max_size=30))
def test_no_two_inputs_get_the_same_stem(given: list[str]) -> None:
    stems = Stems()

    made = [stems.stem(name).casefold() for name in given]

    assert len(set(made)) == len(made)


@given(st.lists(st.binary(max_size=10), max_size=60), st.integers(1, 20))
def test_shards_are_the_stream_cut_in_pieces(data: list[bytes], size: int) -> None:
    items = [Item(name=str(number), data=one) for number, one in enumerate(data)]

    tasks = list(tasks_of(iter(items), size, size))

    assert [item for task in tasks for item in task.items] == items
    assert [task.number for task in tasks] == list(range(len(tasks)))
    assert all(0 < len(task.items) <= size for task in tasks)


@given(st.binary(max_size=300), st.sampled_from(sorted(PACKERS)), st.data())
def test_damaged_packed_data_is_refused_or_read(
    data: bytes, packing: str, draw: st.DataObject
) -> None:
    packed = bytearray(PACKERS[packing](data))
    assert unpack(bytes(packed), LIMITS) == data
    place = draw.draw(st.integers(0, len(packed) - 1))
    packed[place] ^= draw.draw(st.integers(1, 255))

    with suppress(ReadError):
        unpack(bytes(packed[: draw.draw(st.integers(0, len(packed)))]), LIMITS)


def archives() -> st.SearchStrategy[tuple[Kind, bytes]]:
    """Damaged archives, by their kind."""
    import tarfile
    import zipfile

    whole: dict[Kind, bytes] = {"lines": RAIN + b"\n" + RAIN}
    with io.BytesIO() as held:
        with tarfile.open(fileobj=held, mode="w") as tar:
            entry = tarfile.TarInfo("a" * 150)
            entry.size = len(RAIN)
            tar.addfile(entry, io.BytesIO(RAIN))
        whole["tar"] = held.getvalue()[:3000]
    with io.BytesIO() as held:
        with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("a.xml", RAIN)
            archive.writestr("b.xml", RAIN * 20)
        whole["zip"] = held.getvalue()

    @st.composite
    def damaged(draw: st.DrawFn) -> tuple[Kind, bytes]:
        kind = draw(st.sampled_from(sorted(whole)))
        data = bytearray(whole[kind])
        for _ in range(draw(st.integers(0, 4))):
            data[draw(st.integers(0, len(data) - 1))] = draw(st.integers(0, 255))
        return kind, bytes(data[: draw(st.integers(0, len(data)))])

    return damaged()


@given(archives())
def test_damaged_archives_give_members_or_reasons(damaged: tuple[Kind, bytes]) -> None:
    kind, data = damaged

    found = list(members_of(io.BytesIO(data), kind, LIMITS))

    assert all((member.data is None) != (member.refused is None) for member in found)


@given(st.binary(max_size=400))
def test_any_bytes_are_no_archive_or_one(data: bytes) -> None:
    kinds: tuple[Kind, ...] = ("zip", "tar")
    for kind in kinds:
        found = list(members_of(io.BytesIO(data), kind, LIMITS))
        assert found[-1].refused is not None


@given(st.sampled_from([b"<rss><channel>", b"\x01", b"From ", b"<feed>", b"{}\n{"]), st.binary())
def test_any_large_file_is_split_or_refused(start: bytes, rest: bytes) -> None:
    with suppress(ReadError):
        for part in parts_of_file(io.BytesIO(start + rest), LIMITS):
            assert part.line > 0
