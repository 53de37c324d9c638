"""How good is the relief forecast? Made-up people with a known truth, a limit, peers and targets.

    python -m benchmarks.forecast [--only "worlds,sudden ends,prior"] [--worlds "flares,two phases"] [--seeds 1,2]
        [--people 200] [--alarm-people 200] [--set "flares.flare_height=4"] [--shuffle 7]
        [--csv out.csv] [--before old.csv] [--chart out.png] [--guide page.md]
        [--untreated diary.csv --date-column date --pain-column pain]

Three parts: the worlds; questions beside them (`benchmarks.questions`), each with people of its own; and what the
forecast believes before it reads a diary, against what was published. Prints which targets are met and everything that
was measured. Deterministic whatever the number of processes, but for the times. Exit status 1 if a target is missed
that the limit itself reaches, or that has no limit; never for a time.
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
from benchmarks.questions import published
from benchmarks.questions.asking import QUESTIONS, asked
from benchmarks.questions.published import Checked
from benchmarks.questions.question import Answer, answer
from benchmarks.scoring import Table
from benchmarks.summary import Row, reliability_rows, rows_of
from benchmarks.targets import Line, Verdict, lines
from benchmarks.worlds import WORLDS, World
from diary.errors import DiaryError
from diary.model.forecast import METHOD

PRIOR = "prior"
PARTS = ("worlds", *QUESTIONS, PRIOR)
"""What can be judged on its own."""


@dataclass(frozen=True)
class Results:
    """What a run found.

    Attributes:
        worlds: the worlds, by name.
        tables: everyone's figures, by world.
        world_lines: their targets.
        world_rows: every figure of theirs.
        answers: what was found of each question.
        prior: the published figures beside what is believed; empty for not asked.
    """

    worlds: dict[str, World]
    tables: dict[str, Table]
    world_lines: list[Line]
    world_rows: list[Row]
    answers: list[Answer]
    prior: list[Checked]

    @property
    def lines(self) -> list[Line]:
        """All targets but the prior's."""
        return [*self.world_lines, *(line for one in self.answers for line in one.lines)]

    @property
    def rows(self) -> list[Row]:
        """Every figure."""
        asked_of = [row for one in self.answers for row in one.rows]
        return [*self.world_rows, *asked_of, *(published.rows(self.prior) if self.prior else [])]

    @property
    def has_missed(self) -> bool:
        """Whether a target is missed that the limit reaches, or the prior contradicts what was published."""
        missed = any(line.verdict is Verdict.MISSED for line in self.lines)
        return missed or not all(one.inside for one in self.prior)


def parser() -> argparse.ArgumentParser:
    """The command line."""
    made = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    made.add_argument("--only", default=",".join(PARTS), help=f"comma-separated: {', '.join(PARTS)}")
    made.add_argument("--worlds", default=",".join(WORLDS), help="comma-separated names")
    made.add_argument("--seeds", default="1", help="comma-separated whole numbers")
    made.add_argument("--people", type=int, default=200, help="people for each world or case and seed")
    made.add_argument("--alarm-people", type=int, default=200, help="those of a world followed day by day; 0 is quick")
    made.add_argument("--set", action="append", default=[], metavar="WORLD.PARAMETER=VALUE", help="* for every world")
    made.add_argument("--shuffle", type=int, metavar="SEED", help="draw the parameters of every world anew")
    made.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes; the figures don't depend on it")
    made.add_argument("--no-speed", action="store_true", help="measure no times")
    made.add_argument("--csv", type=Path, help="write every figure there")
    made.add_argument("--before", type=Path, help="such a file of an earlier forecast, for the guide")
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


def chosen_parts(names: str) -> list[str]:
    """The parts asked for.

    Raises:
        ValueError: an unknown one.
    """
    wanted = [name.strip() for name in names.split(",")]
    unknown = [name for name in wanted if name not in PARTS]
    if unknown:
        raise ValueError(f"{unknown[0]!r} is no part; there are: {', '.join(PARTS)}")
    return wanted


def results_of(
    worlds: dict[str, World], seeds: Sequence[int], people: int, followed: int, jobs: int, parts: Sequence[str] = PARTS
) -> Results:
    """Judge people in some processes.

    Args:
        worlds: the worlds; not looked at if they are not among the parts.
        seeds: of their people.
        people: how many of each world or case and seed.
        followed: how many of a world's are followed day by day.
        jobs: how many processes.
        parts: some of PARTS.
    """
    worlds = worlds if "worlds" in parts else {}
    questions = [QUESTIONS[name] for name in parts if name in QUESTIONS]
    everyone = running.run(
        [*running.tasks(worlds.values(), seeds, people, followed), *asked(questions, seeds, people)], jobs
    )
    tables = {name: everyone[name] for name in worlds}
    rows = [row for name, table in tables.items() for row in rows_of(name, table)]
    rows += reliability_rows(list(tables.values())) if tables else []
    answers = [answer(question, everyone) for question in questions]
    return Results(worlds, tables, lines(tables), rows, answers, published.checked() if PRIOR in parts else [])


def main(arguments: list[str] | None = None) -> int:
    """Run the chosen worlds and print what was found."""
    made = parser()
    chosen = made.parse_args(arguments)
    try:
        parts = chosen_parts(chosen.only)
        worlds = chosen_worlds(chosen.worlds, chosen.set, chosen.shuffle)
        before = None if chosen.before is None else report.Figures(report.read_csv(chosen.before))
        seeds = [int(seed) for seed in chosen.seeds.split(",")]
        real = untreated.lines(chosen)
    except (ValueError, OSError, DiaryError) as error:
        made.error(str(error))
    found = results_of(worlds, seeds, chosen.people, chosen.alarm_people, max(chosen.jobs, 1), parts)
    _print(found, real)
    if not chosen.no_speed:
        with running.pool(1) as processes:
            _say(["Speed, one core", *processes.submit(speed.measure).result().lines()])
    _write(chosen, found, before)
    return int(found.has_missed)


def _print(found: Results, real: Sequence[str]) -> None:
    if found.worlds:
        _say(["Worlds", *(f"  {name}: {differences(world)}" for name, world in found.worlds.items())])
        for table in report.tables(found.world_rows):
            _say(table)
    for one in found.answers:
        _say(report.answer_table(one))
    if found.prior:
        _say(report.prior_table(found.prior))
        _say(report.course_of_prior(found.rows))
    if real:
        _say(real)
    if found.lines:
        _say(report.target_table(found.lines))


def _write(chosen: argparse.Namespace, found: Results, before: report.Figures | None) -> None:
    figures = report.Figures(found.world_rows)
    if chosen.csv is not None:
        report.write_csv(chosen.csv, found.rows)
    if chosen.chart is not None:
        from benchmarks import chart

        chart.draw(chosen.chart, figures, found.tables)
    if chosen.guide is not None:
        followed = f", {chosen.alarm_people} of each followed day by day" if chosen.alarm_people else ""
        seeds = f"{'seed' if chosen.seeds.isdigit() else 'seeds'} {chosen.seeds}"
        people = f"{chosen.people} made-up people a world ({seeds}){followed}"
        parts = [guide.fragment(figures, found.lines, people, METHOD)]
        parts += guide.questions(found.answers, found.prior, before)
        if before is not None:
            parts.append(guide.before_and_after(before, figures))
        guide.write(chosen.guide, "\n\n".join(parts))


def _say(said: Sequence[str]) -> None:
    sys.stdout.write("\n".join(said) + "\n\n")


if __name__ == "__main__":
    raise SystemExit(main())
