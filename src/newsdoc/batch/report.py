"""What a run tells: while it goes on, and at its end."""

from __future__ import annotations

from typing import TypeVar

import attrs

from newsdoc._counted import counted

_Numbers = TypeVar("_Numbers", "Timings", "Counts")


@attrs.frozen(kw_only=True)
class Timings:
    """Where the seconds of the workers went, all workers together."""

    start: float = 0.0
    """Until they were ready for work."""
    wait: float = 0.0
    """Between an answer and the next shard: the passing on of names or bytes is in it."""
    read: float = 0.0
    """Reading bytes, unpacking, hashing."""
    parse: float = 0.0
    """Bytes to articles, quotes, rules."""
    write: float = 0.0
    """Articles to bytes, and files into their places."""

    def __add__(self, other: Timings) -> Timings:
        return _sum(self, other)


@attrs.frozen(kw_only=True)
class Counts:
    """What became of inputs. `inputs == written + rejected`, always."""

    inputs: int = 0
    """Inputs that were seen."""
    written: int = 0
    """Those of which every article is in the output."""
    rejected: int = 0
    """Those of which none is; `rejected.jsonl` has each with its reason."""
    kept: int = 0
    """Those, of both, that were taken over from an earlier run, being unchanged."""
    articles: int = 0
    """Articles in the output."""
    findings: int = 0
    """What the rules found."""
    errors: int = 0
    """Those of severity error."""
    warnings: int = 0
    """Those of severity warning."""
    remarks: int = 0
    """What readers did not place and writers could not carry, where that was asked for."""
    bytes_read: int = 0
    """Bytes of the inputs, unpacked."""
    bytes_written: int = 0
    """Bytes of the output files."""

    def __add__(self, other: Counts) -> Counts:
        return _sum(self, other)


def _sum(one: _Numbers, other: _Numbers) -> _Numbers:
    """The sums of all fields."""
    names = [field.name for field in attrs.fields(type(one))]
    return attrs.evolve(one, **{name: getattr(one, name) + getattr(other, name) for name in names})


@attrs.frozen(kw_only=True)
class Progress:
    """How far a run is."""

    counts: Counts
    """What was done so far."""
    weight: int
    """Bytes of the sources that were done, as stored."""
    seconds: float
    """Since it began."""
    deaths: int = 0
    """Workers that died or were stopped because they hung."""


@attrs.frozen(kw_only=True)
class Report:
    """What a run did.

    Example:
        >>> print(Report(counts=Counts(inputs=3, written=2, rejected=1, articles=5), seconds=1.5))
        3 inputs: 2 written (5 articles), 1 rejected; 1.5 s
    """

    counts: Counts
    """What became of the inputs."""
    seconds: float
    """From its beginning to its end."""
    shards: int = 0
    """Shards that the inputs were done in."""
    deaths: int = 0
    """Workers that died or were stopped because they hung; what they had in hand was done again."""
    timings: Timings = attrs.field(factory=Timings)
    """Where the seconds of the workers went."""

    @property
    def inputs(self) -> int:
        """Inputs that were seen: `written + rejected`."""
        return self.counts.inputs

    @property
    def written(self) -> int:
        """Inputs of which every article is in the output."""
        return self.counts.written

    @property
    def rejected(self) -> int:
        """Inputs of which none is."""
        return self.counts.rejected

    @property
    def articles(self) -> int:
        """Articles in the output."""
        return self.counts.articles

    @property
    def findings(self) -> int:
        """What the rules found."""
        return self.counts.findings

    def __str__(self) -> str:
        """One line."""
        one = self.counts
        line = f"{counted(one.inputs, 'input')}: {one.written} written ({counted(one.articles, 'article')})"
        line += f", {one.rejected} rejected"
        if one.findings:
            line += f", {counted(one.findings, 'finding')}"
        if one.kept:
            line += f"; {one.kept} kept from before"
        if self.deaths:
            were = "was" if self.deaths == 1 else "were"
            line += f"; {counted(self.deaths, 'worker')} died and {were} replaced"
        return f"{line}; {self.seconds:.1f} s"
