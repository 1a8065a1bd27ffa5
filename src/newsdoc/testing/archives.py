"""Archives of generated stories, to test and measure with: the same seed gives the same bytes.

The stories are invented, but built as those of agencies are: a headline, a byline, a dateline, 4 to 40
paragraphs (14 as a rule, 2,400 characters), speakers with roles who come back by their last name, direct
and indirect speech. In each format that is asked for there is an equal share of them.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from newsdoc.api import serialize
from newsdoc.formats import FORMATS as TABLE
from newsdoc.model import Article, Byline, Concept, Dateline, Paragraph, Party
from newsdoc.testing import _archive_words as words
from newsdoc.testing._archive_files import container

FORMATS = ("newsml-g2", "nitf", "ninjs", "newsdoc", "text")
"""What archives hold by default."""

_FIRST_DAY = datetime(2019, 1, 1, tzinfo=UTC)
_A_DAY = 400


def stories(count: int, *, seed: int = 0) -> Iterator[Article]:
    """Stories, one after the other; the story of a number is the same whatever `count` is.

    Example:
        >>> first, second = stories(2)
        >>> first == next(stories(1)), first.headline == second.headline
        (True, False)
    """
    return (story(number, seed=seed) for number in range(count))


def story(number: int, *, seed: int = 0) -> Article:
    """The story of a number.

    Example:
        >>> story(3).guid
        'urn:newsdoc:generated:0:3'
    """
    rng = random.Random(f"{seed}:{number}")  # noqa: S311  # not a secret
    place = rng.choice(words.PLACES)
    when = _FIRST_DAY + timedelta(seconds=number * 86_400 // _A_DAY)
    who, what = rng.choice(words.BODIES), rng.choice(words.ACTIONS)
    reason = rng.choice(words.REASONS)
    people = [_person(rng) for _ in range(rng.choice((1, 2, 2, 3)))]
    length = min(max(round(rng.lognormvariate(2.65, 0.5)), 4), 40)
    body = [f"{who[0].upper()}{who[1:]} {what} {reason}, officials said on {_day(rng)}."]
    known: set[str] = set()
    body += [_paragraph(rng, people, known) for _ in range(length - 1)]
    writer = f"{rng.choice(words.FIRST_NAMES)} {rng.choice(words.LAST_NAMES)}"
    return Article(
        guid=f"urn:newsdoc:generated:{seed}:{number}",
        version="1",
        item_class="text",
        language="en",
        headline=f"{who.removeprefix('the ').capitalize()} {what}"[:90],
        slugline=what.split()[-1].upper(),
        bylines=(Byline(text=f"By {writer}"),),
        dateline=Dateline(text=place, place=place.title()),
        created=when,
        modified=when,
        published=when,
        urgency=rng.randint(1, 6),
        provider=Party(name="Invented Press"),
        subjects=tuple(
            Concept(scheme=scheme, code=code, name=name)
            for scheme, code, name in rng.sample(words.SUBJECTS, rng.randint(1, 3))
        ),
        body=tuple(Paragraph(text=text) for text in body),
    )


def _person(rng: random.Random) -> tuple[str, str, str]:
    """First name, last name, role."""
    return (
        rng.choice(words.FIRST_NAMES),
        rng.choice(words.LAST_NAMES),
        rng.choice(words.ROLES),
    )


def _paragraph(rng: random.Random, people: Sequence[tuple[str, str, str]], known: set[str]) -> str:
    """One to four sentences; about half of all paragraphs report what somebody said."""
    plain = " ".join(_plain(rng) for _ in range(rng.choice((1, 1, 2, 2, 3))))
    turn = rng.random()
    if turn < 0.5:
        return plain
    first, last, role = rng.choice(people)
    name = last if last in known else f"{role} {first} {last}"
    known.add(last)
    if turn < 0.8:
        return f"“{rng.choice(words.SAYINGS)},” {name} {rng.choice(words.CUES)}. {plain}"
    return f"{name} {rng.choice(words.REPORTS)} {rng.choice(words.CLAIMS)}. {plain}"


def _plain(rng: random.Random) -> str:
    return rng.choice(words.PLAIN).format(
        day=_day(rng),
        amount=f"{rng.uniform(1, 90):.1f}",
        nth=rng.choice(words.ORDINALS),
        percent=rng.randint(2, 60),
        number=f"{rng.randint(2, 90)},{rng.randint(0, 999):03}",
        year=rng.randint(1870, 1990),
        minutes=rng.randint(10, 60),
    )


def _day(rng: random.Random) -> str:
    return rng.choice(words.DAYS)


def documents(
    count: int, *, seed: int = 0, formats: Sequence[str] = FORMATS
) -> Iterator[tuple[str, bytes]]:
    """Stories as files: a path by the day of the story, and its bytes.

    Example:
        >>> [name for name, _ in documents(2, formats=["nitf"])]
        ['2019/01/01/story-00000000.nitf', '2019/01/01/story-00000001.nitf']
    """
    rows = [TABLE[name] for name in formats]
    for number, article in enumerate(stories(count, seed=seed)):
        row = rows[number % len(rows)]
        day = (_FIRST_DAY + timedelta(days=number // _A_DAY)).strftime("%Y/%m/%d")
        yield f"{day}/story-{number:08}{row.suffixes[0]}", serialize(article, row)


def write_archive(
    path: str | Path, count: int, *, seed: int = 0, formats: Sequence[str] = FORMATS
) -> Path:
    """Write an archive of generated stories; the ending of its name says what it is.

    `.zip`, `.tar`, `.tar.gz`, `.tar.bz2`, `.tar.xz`, `.tar.zst`, `.jsonl` (native JSON, whatever
    `formats` says), else a folder.

    Raises:
        UsageError: when the ending needs a package that is not installed.

    Example:
        >>> import newsdoc, tempfile
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     newsdoc.read_all(write_archive(f"{folder}/all.jsonl", 3))[2].guid
        'urn:newsdoc:generated:0:2'
    """
    target = Path(path)
    if target.suffix == ".jsonl":
        formats = ("jsonl",)
    with container(target) as put:
        for name, data in documents(count, seed=seed, formats=formats):
            put(name, data)
    return target
