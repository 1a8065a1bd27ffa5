"""Places on real files, where there are some: nearly every text is found again, whole."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import newsdoc
from newsdoc.validation.facts import Facts
from newsdoc.validation.options import Options

CORPUS = os.environ.get("NEWSDOC_CORPUS")
FLOOR = 0.98
LARGEST = 500_000


def test_texts_of_real_files_are_found() -> None:
    if CORPUS is None:
        pytest.skip("NEWSDOC_CORPUS names no folder")
    found = count = 0
    for path in sorted(Path(CORPUS, "corpus").rglob("*")):
        if not path.is_file() or path.stat().st_size > LARGEST:
            continue
        data = path.read_bytes()
        try:
            articles = newsdoc.parse_all(data, quotes=False)
        except newsdoc.NewsdocError:
            continue
        for article, places in zip(articles, newsdoc.find_places(data, articles), strict=True):
            for piece in Facts(article, Options()).pieces:
                if any(sign.isalnum() for sign in piece.text):
                    count += 1
                    found += places.chunk(piece.pointer, 0, 0) is not None

    assert count > 1000
    assert found / count >= FLOOR
