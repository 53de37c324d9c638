"""All benchmarks one after the other (`make bench`); exit status 1 if one misses its target."""

from __future__ import annotations

import sys
from pathlib import Path

from benchmarks import backups, drawing, durable, forecast, pages, startup, tap

DOCS = Path(__file__).resolve().parent.parent / "docs"
INTO_THE_GUIDE = [
    f"--csv={DOCS / 'forecast-benchmark.csv'}",
    f"--before={DOCS / 'forecast-benchmark-2.csv'}",
    f"--chart={DOCS / 'pictures' / 'forecast-benchmark.png'}",
    f"--guide={DOCS / 'clinician-guide.md'}",
]
"""What a run without arguments of its own writes; one with other worlds or fewer people writes nothing there."""
if __name__ == "__main__":
    missed = startup.main([]) | tap.main([]) | durable.main([]) | backups.main([]) | pages.main([]) | drawing.main([])
    missed |= forecast.main(sys.argv[1:] or INTO_THE_GUIDE)
    raise SystemExit(missed)
