"""All benchmarks one after the other; exit status 1 if one misses its target.

    python -m benchmarks
"""

from __future__ import annotations

from benchmarks import startup

if __name__ == "__main__":
    raise SystemExit(startup.main())
