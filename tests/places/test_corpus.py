"""Places on real files, where there are some: nearly every text is found again, whole."""

from __future__ import annotations

from pathlib import Path

import newsdoc
from newsdoc.validation.facts import Facts
from newsdoc.validation.options import Options

FLOOR = 0.98
LARGEST = 500_000


def test_texts_of_real_files_are_found(corpus: Path) -> None:
    found = count = 0
    for path in sorted((corpus / "corpus").glob("*/**/*")):
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
