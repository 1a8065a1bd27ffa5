"""Remarks of the readers and losses of the writers, which both kinds of feeds share."""

from __future__ import annotations

_READER = {
    101: "ill-formed: the feed is no well-formed XML and was read as far as possible",
    103: "spelling: a value whose spelling is not kept, and what it was read as",
    104: "date: a date that contradicts itself or has a zone that is not known",
    105: "address: a relative address that was resolved, or the base for that",
    106: "counter: a picture that only counts readers was left out",
    107: "carrier: how the feed is made, which is not kept",
}
_WRITER = {
    201: "not-carried: the format does not carry it as it is",
    202: "forbidden-character: characters that XML forbids are replaced",
    203: "runs-code: markup or an address that runs code is left out",
}


def codes(prefix: str) -> dict[str, str]:
    """The codes of a format.

    Example:
        >>> codes("RS")["RS106"]
        'counter: a picture that only counts readers was left out'
    """
    return {f"{prefix}{number}": what for number, what in (_READER | _WRITER).items()}
