"""Print the figures of the budgets, each beside its floor, measured in the same run.

    python -m benchmarks [native] [quotes] [import] [xml] [json] [html] [validation] [archives]
                         [clusters]

The stories are made by the program itself; with NEWSDOC_CORPUS the real files are measured too.
"""

from __future__ import annotations

import sys

from benchmarks import (
    archives,
    clusters,
    html,
    imports,
    json_formats,
    native,
    quotes,
    validation,
    xml,
)
from benchmarks.measure import Table

PARTS = {
    "native": native.run,
    "quotes": quotes.run,
    "import": imports.run,
    "xml": xml.run,
    "json": json_formats.run,
    "html": html.run,
    "validation": validation.run,
    "archives": archives.run,
    "clusters": clusters.run,
}

if __name__ == "__main__":
    unknown = sorted(set(sys.argv[1:]) - set(PARTS))
    if unknown:
        sys.exit(f"no part {', '.join(unknown)}; there are {', '.join(PARTS)}")
    table = Table()
    for name in sys.argv[1:] or PARTS:
        PARTS[name](table)
