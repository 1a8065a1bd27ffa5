"""`to_arrow`: inputs in, one Arrow table out; no processes, no files, no state.

It is what clusters call: Dask, Spark and their like hand a part of the inputs to each of their workers and
put the tables together. Nothing in it knows of any of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from newsdoc.batch.items import Limits, printable
from newsdoc.batch.reading import (
    Reading,
    findings_of,
    parse_item,
    plain_data,
    rejection,
    stored_data,
)
from newsdoc.batch.sources import Source, items_of
from newsdoc.errors import NewsdocError

if TYPE_CHECKING:
    import pyarrow as pa

    from newsdoc.validation import Profile, ProfileLike


def to_arrow(
    inputs: Source | Iterable[Source],
    table: str = "quotes",
    *,
    quotes: bool = True,
    format: str | None = None,
    encoding: str | None = None,
    validate: ProfileLike | None = None,
    limits: Limits | None = None,
) -> pa.Table:
    r"""One of the tables of `newsdoc.tables` of all stories in some inputs, in their order.

    An input that cannot be read gives no story; it has a row in the table `diagnostics`, with the code
    `AR101`, its name in `source`, its reason in `message`, and null in `item`. So the stories of `articles`
    and the rows `AR101` of `diagnostics` together stand for every input.

    Args:
        inputs: paths of files, folders and archives, patterns, addresses, or pairs of name and bytes.
        table: `articles`, `paragraphs`, `quotes`, `speakers` or `diagnostics`.
        quotes: whether to find who said what; without, the tables that need no quotes are made faster.
        format: name of the format of all inputs; found by content when None.
        encoding: character encoding of text that declares none; detected when None.
        validate: a profile of rules, its name or its file; what they find goes into `diagnostics`.
        limits: how large an input may be; time is not limited here.

    Raises:
        UsageError: when there is no such table or no source, or pyarrow is not installed.

    Example:
        >>> table = to_arrow([("a.txt", "Rain\n\n“It rained,” Mina Holt said.".encode())])
        >>> table.select(["source", "speaker", "text"]).to_pylist()
        [{'source': 'a.txt', 'speaker': 'Mina Holt', 'text': 'It rained,'}]
    """
    from newsdoc.tables import TableBuilder  # noqa: PLC0415  # loads the quote engine

    builder = TableBuilder([table])
    wanted = table == "diagnostics"
    reading = Reading(
        format=format,
        encoding=encoding,
        quotes=quotes,
        profile=None if validate is None else _profile(validate),
        diagnostics=wanted,
        limits=limits or Limits(),
    )
    for item in items_of(inputs, reading.limits, named=False):
        name = printable(item.name)
        try:
            data = plain_data(item, stored_data(item, reading.limits), reading.limits)
            result = parse_item(item, data, reading)
        except NewsdocError as error:
            builder.reject(name, rejection(name, error))
            continue
        found = findings_of(result, reading) if wanted else ()
        for number, article in enumerate(result.articles):
            said = (*(result.diagnostics if number == 0 else ()), *(found[number] if found else ()))
            builder.add(article, source=name, item=number, diagnostics=said)
    return builder.take()[table]


def _profile(given: ProfileLike) -> Profile:
    from newsdoc import validation  # noqa: PLC0415  # loaded when it is used

    return validation.as_profile(given)
