"""What all tests share: the Hypothesis profiles, the corpus folder, the golden flag."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

collect_ignore = ["typing"]  # checked by mypy and pyright, never run

settings.register_profile(
    "default", max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("thorough", settings.get_profile("default"), max_examples=2000)
# A check must not depend on luck; what searches is the thorough profile, on a developer's machine.
settings.register_profile("ci", settings.get_profile("default"), derandomize=True, database=None)
settings.load_profile(
    os.environ.get("HYPOTHESIS_PROFILE", "ci" if "CI" in os.environ else "default")
)


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder of real files that NEWSDOC_CORPUS names (`corpus/`, `schemas/` and `quotes/` in it)."""
    folder = os.environ.get("NEWSDOC_CORPUS")
    if not folder:
        pytest.skip("NEWSDOC_CORPUS names no folder of real files")
    return Path(folder)


@pytest.fixture(scope="session")
def seed() -> Path:
    """The story that the README shows."""
    return Path(__file__).parent.parent / "seeds" / "nato-2003-10-09.txt"
