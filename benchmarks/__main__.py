"""All benchmarks one after the other (`make bench`); exit status 1 if one misses its target."""

from __future__ import annotations

from benchmarks import forecast, startup

if __name__ == "__main__":
    missed = startup.main([])
    missed |= forecast.main([])
    raise SystemExit(missed)
