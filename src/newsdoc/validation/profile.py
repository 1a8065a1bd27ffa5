"""What a profile is: which rules count, with which numbers, and what the articles must be like.

A profile is data, written in TOML (`profile_reader` reads it) and frozen here. Everything that it
demands is in it; nothing is global.
"""

from __future__ import annotations

from attrs import evolve

from newsdoc.diagnostics import Severity
from newsdoc.errors import UsageError
from newsdoc.model._frozen import frozen
from newsdoc.validation.options import Options

Scalar = str | int | float | bool
"""A value that a profile can compare with."""


@frozen(kw_only=True)
class Selection:
    """What one profile of a chain says of the rules; selectors are codes, areas, names or `ALL`."""

    select: tuple[str, ...] | None = None
    """The rules that are on, all others off; absent where the parent's selection stays."""
    extend_select: tuple[str, ...] = ()
    """Rules that are on besides those."""
    ignore: tuple[str, ...] = ()
    """Rules that are off."""
    narrows: bool = False
    """Whether areas in `select` only leave out the rest of what the profile has on (as the command
    line's `--select` does), instead of turning on all of the area."""
    severity: tuple[tuple[str, Severity], ...] = ()
    """Severities of rules and areas."""


@frozen(kw_only=True)
class MarkPolicy:
    """Which marks a text may have, and what they must be like."""

    name: str
    """Its name in the profile."""
    allow: tuple[str, ...]
    """Kinds of marks that may stand; all others are findings."""
    kinds: tuple[tuple[str, Demands], ...] = ()
    """What marks of a kind must be like."""


@frozen(kw_only=True)
class ValueList:
    """A list of values that has a name: `[enums]` of a profile."""

    values: tuple[Scalar, ...] = ()
    """The values."""
    deprecated: tuple[tuple[Scalar, str], ...] = ()
    """Values among them that should not be used any more, and what to use instead."""


@frozen(kw_only=True)
class Constraint:
    """What the values of one field must be like; absent parts demand nothing."""

    required: bool = False
    """Whether there must be a value."""
    forbidden: bool = False
    """Whether there must be none."""
    allow_empty: bool = False
    """Whether a blank string counts as a value."""
    enum: tuple[Scalar, ...] = ()
    """The values allowed."""
    deprecated_values: tuple[tuple[Scalar, str], ...] = ()
    """Values among them that should not be used any more, and what to use instead."""
    pattern: str | None = None
    """Regular expression that all of the value must match."""
    glob: tuple[str, ...] = ()
    """Patterns with `*` and `?`, one of which must match."""
    format: str | None = None
    """A name of `structure.formats`."""
    time_format: str | None = None
    """The form of a time, in the signs of `strptime`."""
    template: str | None = None
    """The value, made of others: `{path}` from the article, `{.path}` from the object whose field it is."""
    min_length: int | None = None
    """Code points at least."""
    max_length: int | None = None
    """Code points at most."""
    min_words: int | None = None
    """Words at least."""
    max_words: int | None = None
    """Words at most."""
    min: int | float | None = None
    """Smallest number."""
    max: int | float | None = None
    """Largest number."""
    min_count: int | None = None
    """Members at least."""
    max_count: int | None = None
    """Members at most."""
    schemes: tuple[str, ...] = ()
    """Schemes that the concepts may be of."""
    unique: bool = False
    """Whether no value may come twice in the article."""
    refers_to: tuple[str, ...] = ()
    """Paths in the article, at one of which the value must stand."""
    only_declared: bool = False
    """Whether each member must be declared by an entry of `each`."""
    marks: MarkPolicy | None = None
    """Marks that the text may have."""
    html: tuple[str, ...] | None = None
    """Elements, with their attributes in brackets, that may stand in the string; `()` for none, absent
    where markup is not looked at."""
    deprecated: str | None = None
    """What to use instead; a value is a finding of severity info."""
    severity: Severity | None = None
    """Severity of its findings; absent where the entry's, else `error`."""
    description: str | None = None
    """Why it is demanded, told as a hint."""


@frozen(kw_only=True)
class Condition:
    """A test of what stands at a path: one of `values`, presence, or a constraint that holds."""

    path: str
    """Path from the object that is tested."""
    values: tuple[Scalar, ...] = ()
    """The value must be one of these."""
    present: bool | None = None
    """There must be a value, or none."""
    constraint: Constraint | None = None
    """Some value must satisfy this."""


@frozen(kw_only=True)
class Demands:
    """What an object must be like: its fields, which of them it may have, what is in them."""

    fields: tuple[tuple[str, Constraint], ...] = ()
    """Paths from the object, each with what its values must be like."""
    only: tuple[str, ...] = ()
    """Fields that may be set; `()` for any."""
    each: tuple[Entry, ...] = ()
    """Entries about the objects inside."""


@frozen(kw_only=True)
class Entry:
    """Demands on some of the objects that stand at a path: `[[each]]` of a profile."""

    of: str
    """Path to the objects; `""` is the article itself."""
    name: str | None = None
    """What they are called in messages; absent: described by `match`."""
    description: str | None = None
    """Why it is demanded, told as a hint."""
    match: tuple[Condition, ...] = ()
    """Which of the objects."""
    declares: bool = False
    """Whether it declares them, for `only-declared`."""
    when: tuple[Condition, ...] = ()
    """Conditions that the article must meet for the entry to count."""
    min_count: int | None = None
    """Objects at least."""
    max_count: int | None = None
    """Objects at most."""
    first: bool = False
    """Whether the first of all objects at the path must be one of these."""
    severity: Severity | None = None
    """Severity of its findings; absent: `error`."""
    demands: Demands = Demands()
    """What each of them must be like."""

    @property
    def label(self) -> str:
        """What the objects are called in messages."""
        if self.name:
            return self.name
        parts = [str(value) for test in self.match for value in test.values[:1]]
        return " ".join([*parts, self.of.rpartition(".")[2]]) if self.of else "article"


@frozen(kw_only=True)
class Profile:
    """Which rules count and what articles must be like.

    Example:
        >>> Profile(name="mine", selections=(Selection(select=("QU",)),)).name
        'mine'
    """

    name: str
    """Name for messages."""
    description: str | None = None
    """What it is for; absent when not given."""
    selections: tuple[Selection, ...] = ()
    """What is said of the rules, by the profile itself first, then by those that it extends."""
    options: Options = Options()
    """The numbers and lists that rules ask for."""
    demands: Demands = Demands()
    """What the articles must be like."""

    def narrowed(
        self, *, select: tuple[str, ...] | None = None, ignore: tuple[str, ...] = ()
    ) -> Profile:
        """The same profile with fewer rules on: of those in `select`, less those in `ignore`.

        An area in `select` keeps what the profile has on of it; a code or a name turns its rule on.

        Raises:
            UsageError: when there is no such rule or area.

        Example:
            >>> Profile(name="mine").narrowed(ignore=("TX",)).selections[0].ignore
            ('TX',)
        """
        from newsdoc.validation.selectors import unknown_selectors  # noqa: PLC0415  # loads all rules

        if wrong := unknown_selectors((*(select or ()), *ignore)):
            raise UsageError(f"there is no rule or area '{wrong[0]}' ('newsdoc rule' lists them)")
        first = Selection(select=select, ignore=ignore, narrows=True)
        return evolve(self, selections=(first, *self.selections))
