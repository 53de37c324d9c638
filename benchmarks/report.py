"""The benchmark's table on the screen and its figures as CSV."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from benchmarks.peers import PEERS
from benchmarks.scoring import DAYS
from benchmarks.summary import Row
from benchmarks.targets import Line

HEADER = ("world", "figure", "who", "day", "value", "standard_error", "people")


def target_table(found: Sequence[Line]) -> list[str]:
    """One line for each target and world."""
    lines = [f"{'world':18} {'measured':>14} {'limit':>14}  target and verdict"]
    name = ""
    for line in found:
        if line.target.name != name:
            name = line.target.name
            lines.append(f"-- {name}: {line.target.asked}")
        lines.append(f"{line.world:18} {line.measured!s:>14} {line.limit!s:>14}  {line.words}")
    return lines


def error_table(rows: Sequence[Row]) -> list[str]:
    """Mean errors in days by world and day, the forecast beside the limit and the peers."""
    value = {(row.world, row.who, row.day): row.estimate.value for row in rows if row.figure == "error"}
    whose = ("forecast", "informed", *PEERS)
    lines = [f"{'mean error, days':18} {'day':>3} " + " ".join(f"{who:>13}" for who in whose)]
    for world in dict.fromkeys(world for world, _, _ in value):
        for day in DAYS:
            cells = " ".join(f"{value.get((world, who, day), np.nan):13.2f}" for who in whose)
            lines.append(f"{world:18} {day:>3} {cells}")
    return lines


def other_table(rows: Sequence[Row]) -> list[str]:
    """Everything else, a line each."""
    lines = []
    for row in rows:
        if row.figure != "error" and not row.figure.startswith("error / "):
            day = "" if row.day is None else str(row.day)
            lines.append(f"{row.world:18} {row.figure:52} {row.who:9} {day:>3} {row.estimate!s:>14} {row.people:6}")
    return lines


def write_csv(path: Path, rows: Sequence[Row]) -> None:
    """Every figure; no wall-clock time, so that the same forecast writes the same file."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(HEADER)
        for row in rows:
            error = "" if np.isnan(row.estimate.error) else f"{row.estimate.error:.4f}"
            day = "" if row.day is None else row.day
            writer.writerow((row.world, row.figure, row.who, day, f"{row.estimate.value:.4f}", error, row.people))
