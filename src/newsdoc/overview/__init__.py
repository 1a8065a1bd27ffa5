"""One page that says what an archive holds: stories by day and source, who is quoted, what was found.

`measure` counts into `Figures`; `page` writes the numbers as one self-contained HTML page, with its plots
from `plots`. The counting is done by DuckDB on the tables that a run over the archive has written.
"""

from __future__ import annotations

from newsdoc.overview.counting import measure
from newsdoc.overview.figures import Figures
from newsdoc.overview.page import page

__all__ = ["Figures", "measure", "page"]
