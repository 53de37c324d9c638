"""What a row of the table gives: how often something was tried, how it ended, and whether that is as it must be."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple


class Row(NamedTuple):
    """One row of the table of faults.

    Attributes:
        name: The fault.
        rounds: How often it was made.
        endings: How often each ending came.
        wrong: What must not be, a line each; empty where all held.
    """

    name: str
    rounds: int
    endings: Counter[str]
    wrong: list[str]

    def line(self) -> str:
        """Return the row as a line of the table in docs/torture.md."""
        endings = ", ".join(f"{count} {ending}" for ending, count in sorted(self.endings.items()))
        return f"| {self.name} | {self.rounds} | {endings} | {len(self.wrong)} |"
