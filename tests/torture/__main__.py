"""Everything that a diary must survive, many times over; prints a line of the table for each fault (docs/torture.md).

    python -m tests.torture [--share 1.0] [ROW ...]

exits with 1 where something was lost, wrong or left over. `make torture` runs all of it.
"""

from __future__ import annotations

import argparse
import sys
import time
from typing import TYPE_CHECKING

from tests.torture import at_the_nth_call, damaging, importing, killing, living

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.torture.rows import Row

ROWS: dict[str, tuple[int, Callable[[int], Row]]] = {
    "programs": (200, killing.programs_in_turn),
    "kill": (1_000, killing.kill_while_answering),
    "calls": (400, at_the_nth_call.fail_at_every_call),
    "damage": (1_000, damaging.damage),
    "imports": (10_000, importing.fuzz),
    "disk": (5, living.fill_the_disk),
    "clock": (1_000, living.jump_with_the_clock),
    "notes": (170, living.write_every_note),
    "years": (1, lambda _rounds: living.live_a_hundred_years()),
}
"""Each row by its name: how many rounds make all of it, and what runs them."""


def main() -> int:
    """Run the rows that were asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--share", type=float, default=1.0)
    parser.add_argument("rows", nargs="*", metavar="ROW")
    options = parser.parse_args()
    failed = False
    sys.stdout.write("| fault | rounds | how they ended | wrong |\n|---|---|---|---|\n")
    for name in options.rows or ROWS:
        rounds, run = ROWS[name]
        began = time.perf_counter()
        row = run(max(1, round(rounds * options.share)))
        sys.stdout.write(f"{row.line()}\n")
        sys.stderr.write(f"{name}: {time.perf_counter() - began:.0f} s\n")
        for fault in row.wrong[:20]:
            sys.stderr.write(f"  {fault}\n")
        sys.stdout.flush()
        failed = failed or bool(row.wrong)
    return int(failed)


if __name__ == "__main__":
    raise SystemExit(main())
