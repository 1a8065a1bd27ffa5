"""The exceptions of newsdoc: one root, five kinds.

Here is everything that may leave the library when it cannot do what was asked. Anything short of
that (a value that was not placed, a field that a format cannot carry) is a
[`Diagnostic`][newsdoc.Diagnostic] and lives in `diagnostics.py`.

The classes and their attributes are API; the wording of the messages is not.
"""

from __future__ import annotations

from collections.abc import Iterable


class NewsdocError(Exception):
    """The root: every error that newsdoc raises is one of these.

    `str(error)` is one line that says what is wrong, where, and what to do.
    """


class UsageError(NewsdocError, ValueError):
    """The call itself is wrong: an impossible span, an unknown option, a missing argument."""


class ReadError(NewsdocError):
    """The data cannot be read as the format at all (malformed, empty, not an article).

    Attributes:
        reason: what is wrong, without place or advice.
        format: name of the format that was tried; None when none was.
        source: file name or other name of the input; None when it has none.
        line: 1-based line in the source; None when unknown.
        pointer: RFC 6901 pointer into the source, for JSON; None elsewhere.
        hint: what to do about it; None when there is nothing to advise.
        faults: each single fault as (RFC 6901 pointer, message), where several were found at once;
            `()` otherwise.
    """

    def __init__(
        self,
        reason: str,
        *,
        format: str | None = None,
        source: str | None = None,
        line: int | None = None,
        pointer: str | None = None,
        hint: str | None = None,
        faults: Iterable[tuple[str, str]] = (),
    ) -> None:
        self.reason = reason
        self.format = format
        self.source = source
        self.line = line
        self.pointer = pointer
        self.hint = hint
        self.faults = tuple(faults)
        super().__init__(reason)

    def __str__(self) -> str:
        place = ":".join(str(p) for p in (self.source, self.line) if p is not None)
        at = f" at {self.pointer}" if self.pointer else ""
        kind = f"not readable as {self.format}: " if self.format else ""
        hint = f" ({self.hint})" if self.hint else ""
        return f"{place}{': ' if place else ''}{kind}{self.reason}{at}{hint}"

    def __reduce__(self) -> tuple[object, ...]:
        """Keep the keyword attributes when the error crosses a process boundary."""
        return (_rebuild, (type(self), self.reason, dict(self.__dict__)))


class UnknownFormatError(ReadError):
    """No format was recognised in the data, or no format has the name that was asked for."""


class AmbiguousFormatError(ReadError):
    """Several formats recognise the data; `candidates` lists their names."""

    def __init__(
        self, reason: str, *, candidates: Iterable[str] = (), source: str | None = None
    ) -> None:
        self.candidates = tuple(candidates)
        super().__init__(
            reason, source=source, hint=f"pass format= one of {', '.join(self.candidates)}"
        )


class WriteError(NewsdocError):
    """The article cannot be expressed in the format, or the file cannot be written.

    Attributes:
        reason: what is wrong, without place or advice.
        format: name of the target format; None when the fault is not the format's.
        pointer: RFC 6901 pointer into the native JSON of the article; None when it is no field.
        hint: what to do about it; None when there is nothing to advise.
    """

    def __init__(
        self,
        reason: str,
        *,
        format: str | None = None,
        pointer: str | None = None,
        hint: str | None = None,
    ) -> None:
        self.reason = reason
        self.format = format
        self.pointer = pointer
        self.hint = hint
        super().__init__(reason)

    def __str__(self) -> str:
        kind = f"cannot write {self.format}: " if self.format else ""
        at = f" at {self.pointer}" if self.pointer else ""
        hint = f" ({self.hint})" if self.hint else ""
        return f"{kind}{self.reason}{at}{hint}"

    def __reduce__(self) -> tuple[object, ...]:
        """Keep the keyword attributes when the error crosses a process boundary."""
        return (_rebuild, (type(self), self.reason, dict(self.__dict__)))


def _rebuild(cls: type[NewsdocError], reason: str, state: dict[str, object]) -> NewsdocError:
    """Make the error again from its pickled parts."""
    error = cls.__new__(cls, reason)
    error.__dict__.update(state)
    error.args = (reason,)
    return error
