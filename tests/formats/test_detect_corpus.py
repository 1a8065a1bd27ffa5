"""Every real file is told right by its bytes alone, or refused by the name of what it is."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsdoc
from newsdoc import UnknownFormatError

FOLDERS = {
    "newsml1": {"newsml-1"},
    "newsml-g2": {"newsml-g2"},
    "nitf": {"nitf"},
    "ninjs": {"ninjs"},
    "iptc7901": {"iptc7901"},
    "anpa1312": {"anpa1312"},
    "ans": {"ans"},
    "ttnewsdoc": {"tt-newsdoc"},
    "rss": {"rss", "atom"},
}
"""Folder to the formats of its files."""

OTHERS = {
    "aapzczc": "zczc",
    "ap-cp": "ap-media-api",
    "ap-media-api": "ap-media-api",
    "asianet": "text",
    "cp-jimi": "jimi",
    "dpa-dwjson": "dpa-digitalwires",
    "email": "email",
    "europapress": "noticia",
    "ritzau-rbnews": "rbnews",
    "solita-release": "via-release",
}
"""First word of the name to the format, in the folder of all others."""

REFUSED = {
    "iptc__LISTING_25_": "a part of a NewsML-G2 item",
    "iptc__LISTING_7_": "a part of a NewsML-G2 item",
    "jsonld": "a gzip file",
    "ntb-event": "an event of NTB's news calendar",
}
"""Start of the name to what the error says of files that are no articles as they are."""


def refusal_of(path: Path) -> str | None:
    return next((said for start, said in REFUSED.items() if path.name.startswith(start)), None)


def test_every_file_is_told_by_its_content(corpus: Path) -> None:
    wrong = []
    for path in sorted((corpus / "corpus").rglob("*/*")):
        if not path.is_file():
            continue
        folder = path.relative_to(corpus / "corpus").parts[0]
        expected = FOLDERS.get(folder) or {OTHERS.get(path.name.partition("__")[0], "")}
        try:
            found = newsdoc.detect(path.read_bytes())
        except UnknownFormatError as error:
            said = refusal_of(path)
            if said is None or said not in str(error):
                wrong.append((path.name, str(error)))
        else:
            if found not in expected:
                wrong.append((path.name, found))

    assert wrong == []


@pytest.mark.parametrize("sign", [b"\xef\xbb\xbf", b"\r\n \r\n"])
def test_what_stands_before_the_data_changes_nothing(corpus: Path, sign: bytes) -> None:
    """A byte order mark or blank lines; not for wire messages, whose first bytes are their header."""
    for folder in ("newsml1", "newsml-g2", "nitf", "ninjs", "ans", "ttnewsdoc"):
        for path in sorted((corpus / "corpus" / folder).iterdir())[:8]:
            data = path.read_bytes().lstrip(b"\xef\xbb\xbf")
            if refusal_of(path) is None and data[:1] in (b"<", b"{", b"["):
                assert newsdoc.detect(sign + data) in FOLDERS[folder], path.name
