"""Write the committed JSON Schema of the native form anew from the model.

Run it after any change of the model: `python tools/make_schema.py`. A test compares.
"""

from __future__ import annotations

import json
from pathlib import Path

from newsdoc.codec._schema import build_schema

TARGET = Path(__file__).parent.parent / "src" / "newsdoc" / "schema" / "newsdoc-1.json"

if __name__ == "__main__":
    TARGET.write_text(json.dumps(build_schema(), indent=2, ensure_ascii=False) + "\n", "utf-8")
    print(f"wrote {TARGET.name}")
