"""Files into an archive, by the ending of its name; the same files give the same bytes."""

from __future__ import annotations

import io
import tarfile
import zipfile
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import IO, Protocol

from newsdoc.errors import UsageError


class Put(Protocol):
    def __call__(self, name: str, data: bytes, /) -> None: ...


def container(path: Path) -> AbstractContextManager[Put]:
    name = path.name
    if name.endswith(".jsonl"):
        return _joined(path)
    if name.endswith(".zip"):
        return _zip(path)
    return _tar(path) if ".tar" in path.suffixes else _folder(path)


@contextmanager
def _joined(path: Path) -> Iterator[Put]:
    with path.open("wb") as file:

        def put(_: str, data: bytes, /) -> None:
            file.write(data)

        yield put


@contextmanager
def _folder(path: Path) -> Iterator[Put]:
    made: set[Path] = set()

    def put(name: str, data: bytes, /) -> None:
        target = path / name
        if target.parent not in made:
            target.parent.mkdir(parents=True, exist_ok=True)
            made.add(target.parent)
        target.write_bytes(data)

    yield put


@contextmanager
def _zip(path: Path) -> Iterator[Put]:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:

        def put(name: str, data: bytes, /) -> None:
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)

        yield put


@contextmanager
def _tar(path: Path) -> Iterator[Put]:
    with _packed(path) as file, tarfile.open(fileobj=file, mode="w") as archive:

        def put(name: str, data: bytes, /) -> None:
            entry = tarfile.TarInfo(name)
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))
            archive.members.clear()  # type: ignore[attr-defined]  # it would keep all of them

        yield put


@contextmanager
def _packed(path: Path) -> Iterator[IO[bytes]]:
    """A file that packs what is written to it; without time and name, so that bytes are the same."""
    import bz2  # noqa: PLC0415  # one of several
    import gzip  # noqa: PLC0415
    import lzma  # noqa: PLC0415

    with path.open("wb") as file:
        if path.suffix == ".gz":
            with gzip.GzipFile(filename="", fileobj=file, mode="wb", mtime=0) as packed:
                yield packed  # type: ignore[misc]
        elif path.suffix == ".bz2":
            with bz2.BZ2File(file, "wb") as packed_bz2:
                yield packed_bz2
        elif path.suffix == ".xz":
            with lzma.LZMAFile(file, "wb") as packed_xz:
                yield packed_xz
        elif path.suffix == ".zst":
            with _zstandard(file) as packed_zst:
                yield packed_zst
        else:
            yield file


def _zstandard(file: IO[bytes]) -> AbstractContextManager[IO[bytes]]:
    try:
        import zstandard  # noqa: PLC0415  # an extra
    except ImportError:
        raise UsageError("zst needs the package zstandard: pip install 'newsdoc[zstd]'") from None
    writer: AbstractContextManager[IO[bytes]] = zstandard.ZstdCompressor().stream_writer(file)
    return writer
