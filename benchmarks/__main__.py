"""All benchmarks one after the other (`make bench`); exit status 1 if one misses its target."""

from __future__ import annotations

import sys
from pathlib import Path

from benchmarks import forecast, startup

DOCS = Path(__file__).resolve().parent.parent / "docs"
if __name__ == "__main__":
    missed = startup.main([])
    missed |= forecast.main(
        [
            f"--csv={DOCS / 'forecast-benchmark.csv'}",
            f"--chart={DOCS / 'pictures' / 'forecast-benchmark.png'}",
            f"--guide={DOCS / 'clinician-guide.md'}",
            *sys.argv[1:],
        ]
    )
    raise SystemExit(missed)
