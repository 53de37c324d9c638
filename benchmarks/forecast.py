"""How good is the relief forecast? Made-up people with a known truth, a limit, peers and targets.

    python -m benchmarks.forecast [--worlds "flares,two phases"] [--seeds 1,2] [--people 200] [--alarm-people 100]
        [--set "flares.flare_height=4"] [--shuffle 7] [--csv out.csv]
        [--chart out.png] [--guide page.md] [--untreated diary.csv --date-column date --pain-column pain]

Prints which targets are met and everything that was measured. Deterministic whatever the number of processes, but for
the times. Exit status 1 if a target is missed that the limit itself reaches; never for a time.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks import guide, report, running, speed, untreated
from benchmarks.parameters import differences, shuffled, with_settings
from benchmarks.scoring import Table
from benchmarks.summary import Row, reliability_rows, rows_of
from benchmarks.targets import Line, Verdict, lines
from benchmarks.worlds import WORLDS, World
from diary.errors import DiaryError
from diary.model.forecast import METHOD


@dataclass(frozen=True)
class Results:
    """What a run found.

    Attributes:
        worlds: the worlds, by name.
        tables: everyone's figures, by world.
        lines: the targets.
        rows: every figure.
    """

    worlds: dict[str, World]
    tables: dict[str, Table]
    lines: list[Line]
    rows: list[Row]


def parser() -> argparse.ArgumentParser:
    """The command line."""
    made = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    made.add_argument("--worlds", default=",".join(WORLDS), help="comma-separated names")
    made.add_argument("--seeds", default="1", help="comma-separated whole numbers")
    made.add_argument("--people", type=int, default=200, help="people for each world and seed")
    made.add_argument("--alarm-people", type=int, default=100, help="those of them followed day by day; 0 is quick")
    made.add_argument("--set", action="append", default=[], metavar="WORLD.PARAMETER=VALUE", help="* for every world")
    made.add_argument("--shuffle", type=int, metavar="SEED", help="draw the parameters of every world anew")
    made.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes; the figures don't depend on it")
    made.add_argument("--no-speed", action="store_true", help="measure no times")
    made.add_argument("--csv", type=Path, help="write every figure there")
    made.add_argument("--chart", type=Path, help="draw the picture of the clinician guide there (PNG)")
    made.add_argument("--guide", type=Path, help="write the table of the clinician guide between its markers there")
    untreated.add_arguments(made)
    return made


def chosen_worlds(names: str, settings: Sequence[str], shuffle: int | None) -> dict[str, World]:
    """The worlds asked for, drawn anew if asked for, then with the given parameters.

    Raises:
        ValueError: an unknown world or a bad setting.
    """
    wanted = [name.strip() for name in names.split(",")]
    unknown = [name for name in wanted if name not in WORLDS]
    if unknown:
        raise ValueError(f"{unknown[0]!r} is no world; there are: {', '.join(WORLDS)}")
    worlds = {name: WORLDS[name] for name in wanted}
    if shuffle is not None:
        worlds = shuffled(worlds, shuffle)
    return with_settings(worlds, list(settings))


def results_of(worlds: dict[str, World], seeds: Sequence[int], people: int, followed: int, jobs: int) -> Results:
    """Judge ``people`` people of each world and seed, ``followed`` of them day by day, in ``jobs`` processes."""
    tables = running.run(running.tasks(worlds.values(), seeds, people, followed), jobs)
    rows = [row for name, table in tables.items() for row in rows_of(name, table)]
    rows += reliability_rows(list(tables.values()))
    return Results(worlds, tables, lines(tables), rows)


def main(arguments: list[str] | None = None) -> int:
    """Run the chosen worlds and print what was found."""
    made = parser()
    chosen = made.parse_args(arguments)
    try:
        worlds = chosen_worlds(chosen.worlds, chosen.set, chosen.shuffle)
        seeds = [int(seed) for seed in chosen.seeds.split(",")]
        real = untreated.lines(chosen)
    except (ValueError, OSError, DiaryError) as error:
        made.error(str(error))
    found = results_of(worlds, seeds, chosen.people, chosen.alarm_people, max(chosen.jobs, 1))
    _say(["Worlds", *(f"  {name}: {differences(world)}" for name, world in worlds.items())])
    for table in report.tables(found.rows):
        _say(table)
    if real:
        _say(real)
    _say(report.target_table(found.lines))
    if not chosen.no_speed:
        with running.pool(1) as processes:
            _say(["Speed, one core", *processes.submit(speed.measure).result().lines()])
    _write(chosen, found)
    return int(any(line.verdict is Verdict.MISSED for line in found.lines))


def _write(chosen: argparse.Namespace, found: Results) -> None:
    figures = report.Figures(found.rows)
    if chosen.csv is not None:
        report.write_csv(chosen.csv, found.rows)
    if chosen.chart is not None:
        from benchmarks import chart

        chart.draw(chosen.chart, figures, found.tables)
    if chosen.guide is not None:
        followed = f", {chosen.alarm_people} of each followed day by day" if chosen.alarm_people else ""
        seeds = f"{'seed' if chosen.seeds.isdigit() else 'seeds'} {chosen.seeds}"
        people = f"{chosen.people} made-up people a world ({seeds}){followed}"
        guide.write(chosen.guide, guide.fragment(figures, found.lines, people, METHOD))


def _say(said: Sequence[str]) -> None:
    sys.stdout.write("\n".join(said) + "\n\n")


if __name__ == "__main__":
    raise SystemExit(main())
