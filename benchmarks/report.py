"""The benchmark's tables on the screen and its figures as CSV."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import numpy as np

from benchmarks.alarms import OTHER_RULES, PERTURBATIONS
from benchmarks.peers import PEERS
from benchmarks.questions.published import LINES, SHARE_DAYS, WEEKS, Checked
from benchmarks.questions.question import WHOSE, Answer
from benchmarks.scoring import CHANCES, DAYS, RANGES
from benchmarks.summary import Estimate, Row
from benchmarks.targets import Line
from diary.model.evidence.sources import SOURCES

HEADER = ("world", "figure", "who", "day", "value", "standard_error", "people")
_NONE = Estimate(np.nan)


class Figures:
    """The rows by what they are."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self._rows = {(row.world, row.figure, row.who, row.day): row for row in rows}
        self.worlds = tuple(dict.fromkeys(row.world for row in self._rows.values() if row.world != "all"))

    def __call__(self, world: str, figure: str, who: str = "forecast", day: int | None = None) -> Estimate:
        """A figure; one without a value where there is none."""
        row = self._rows.get((world, figure, who, day))
        return _NONE if row is None else row.estimate

    def people(self, world: str, figure: str, who: str = "forecast", day: int | None = None) -> int:
        """How many people it rests on; 0 where there is none."""
        row = self._rows.get((world, figure, who, day))
        return 0 if row is None else row.people


def tables(rows: Sequence[Row]) -> list[list[str]]:
    """Everything that was measured, a table each."""
    figures = Figures(rows)
    followed = any(row.figure == "changes of state" for row in rows)
    return [
        _errors(figures),
        _ranges(figures),
        _widths(figures),
        _responses(figures),
        *([part(figures) for part in (_alarms, _rules, _flicker)] if followed else []),
        _reliability(figures),
    ]


def _grid(title: str, columns: Sequence[str], lines: Iterable[tuple[str, Sequence[str]]]) -> list[str]:
    """A table with one name and some cells a line."""
    found = list(lines)
    cells = [(title, columns), *found]
    first = max(len(name) for name, _ in cells) + 2
    widths = [max(len(line[n]) for _, line in cells) + 2 for n in range(len(columns))]
    return [
        f"{name:{first}}" + "".join(f"{cell:>{width}}" for cell, width in zip(line, widths, strict=True))
        for name, line in cells
    ]


def _plain(estimate: Estimate) -> str:
    return "–" if np.isnan(estimate.value) else f"{estimate.value:.2f}"


def _by_world_and_day(figures: Figures, cells: Callable[[str, int], list[str]]) -> list[tuple[str, list[str]]]:
    return [(f"{world}, day {day}", cells(world, day)) for world in figures.worlds for day in DAYS]


def _errors(figures: Figures) -> list[str]:
    whose = ("forecast", "informed", *PEERS)
    lines = _by_world_and_day(figures, lambda w, d: [_plain(figures(w, "error", who, d)) for who in whose])
    return _grid("Mean error, days", whose, lines)


def _ranges(figures: Figures) -> list[str]:
    columns = [f"{who} {per_cent}" for who in ("forecast", "limit") for per_cent in RANGES]
    names = [(who, f"inside {per_cent} %") for who in ("forecast", "informed") for per_cent in RANGES]
    lines = _by_world_and_day(figures, lambda w, d: [_plain(figures(w, name, who, d)) for who, name in names])
    return _grid("Truths inside the range, %", columns, lines)


def _widths(figures: Figures) -> list[str]:
    name = "width of the 80 % range"
    lines = [
        (world, [_plain(figures(world, name, who, day)) for who in ("forecast", "informed") for day in DAYS])
        for world in figures.worlds
    ]
    columns = [f"{who}, day {day}" for who in ("forecast", "limit") for day in DAYS]
    return _grid("Width of the 80 % range, days", columns, lines)


def _responses(figures: Figures) -> list[str]:
    names = ("said to have responded", "relief of half recognised")
    columns = [f"{who}, {short}" for short in ("everyone", "half") for who in ("forecast", "limit")]
    lines = _by_world_and_day(
        figures, lambda w, d: [_plain(figures(w, name, who, d)) for name in names for who in ("forecast", "informed")]
    )
    return _grid("Said to have responded: everyone, those with relief of half", columns, lines)


def _alarms(figures: Figures) -> list[str]:
    names = ("median offset", "median distance", "> 7 days early", "> 7 days late or never", "never")
    lines = [
        (
            f"{world}{' (limit)' if who == 'informed' else ''}",
            [
                str(figures.people(world, "due: median offset", who)),
                *(_plain(figures(world, f"due: {n}", who)) for n in names),
            ],
        )
        for world in figures.worlds
        for who in ("forecast", "informed")
        if figures.people(world, "due: median offset", who)
    ]
    return _grid(
        "First due, days from truth", ["people", "median", "distance", "> 7 early", "> 7 late", "never"], lines
    )


def _rules(figures: Figures) -> list[str]:
    names = [f"due at {rule:.0%}: {name}" for rule in OTHER_RULES for name in ("median offset", "> 7 days early")]
    lines = [
        (f"{world}{' (limit)' if who == 'informed' else ''}", [_plain(figures(world, name, who)) for name in names])
        for world in figures.worlds
        for who in ("forecast", "informed")
        if figures.people(world, "due: median offset", who)
    ]
    columns = [f"{rule:.0%}, {name}" for rule in OTHER_RULES for name in ("median", "> 7 early")]
    return _grid("Were it said at a chance of", columns, lines)


def _flicker(figures: Figures) -> list[str]:
    names = (
        "changes of state", "states that came back", "due left again", "no response, yet due",
        "no response, yet due from day 7",
    )  # fmt: skip
    asked = [*names, *(f"state differs: {name}" for name in PERTURBATIONS)]
    short = ["changes", "came back", "due left", "due, none", "from day 7", *PERTURBATIONS]
    lines = [(world, [_plain(figures(world, name)) for name in asked]) for world in figures.worlds]
    return _grid("State changes a person", short, lines)


def _reliability(figures: Figures) -> list[str]:
    lines = []
    for chance in CHANCES:
        for low in range(10):
            name = f"{chance} {low / 10:.1f}-{low / 10 + 0.1:.1f}"
            if forecasts := figures.people("all", f"{name}: said"):
                said, so = (figures("all", f"{name}: {what}") for what in ("said", "was so"))
                lines.append((name, [_plain(said), str(so), str(forecasts)]))
    return _grid("Chances", ["said", "was so", "forecasts"], lines)


def answer_table(answer: Answer) -> list[str]:
    """Everything that was measured for a question."""
    found = {(row.world, row.figure, row.day, row.who): row for row in answer.rows}
    whose = [who for who in WHOSE if any(row.who == who for row in answer.rows)]
    measured = dict.fromkeys(key[:3] for key in found)
    lines = []
    for case, figure, day in measured:
        rows = [found.get((case, figure, day, who)) for who in whose]
        people = next(str(row.people) for row in rows if row is not None)
        cells = ["–" if row is None else str(row.estimate) for row in rows]
        lines.append((f"{case}: {figure}" + ("" if day is None else f", day {day}"), [people, *cells]))
    columns = ["people", *("limit" if who == "informed" else who for who in whose)]
    return _grid(answer.question.name.capitalize(), columns, lines)


def prior_table(found: Sequence[Checked]) -> list[str]:
    """What was published beside what the forecast believes before it reads a diary."""
    lines = [
        (
            f"{one.published.name} ({SOURCES[one.published.source].label})",
            [
                "–" if one.published.value is None else f"{one.published.value:g}",
                f"{one.published.low:g} to {one.published.high:g}",
                f"{one.believed:.3g}",
                "inside" if one.inside else "OUTSIDE",
            ],
        )
        for one in found
    ]
    return _grid("Before a diary is read", ["published", "95 % interval", "forecast", ""], lines)


def course_of_prior(rows: Sequence[Row]) -> list[str]:
    """Relief and shares above a line as they are believed to go."""
    figures = Figures(rows)
    lines = []
    for kind in ("long", "short"):
        lines.append((f"{kind}: mean relief, week", WEEKS))
        lines += [(f"{kind}: share above {100 * line:.0f} %", SHARE_DAYS) for line in LINES]
    return ["Relief of a first infusion as it is believed to go, by week and day"] + [
        f"  {name}: " + ", ".join(f"{when}: {figures('prior', name, 'forecast', when).value:.2f}" for when in whens)
        for name, whens in lines
    ]


def target_table(found: Sequence[Line]) -> list[str]:
    """One line for each target and world."""
    lines = [f"{'Targets':28}{'measured':>14}{'limit':>14}"]
    name = ""
    for line in found:
        if line.target.name != name:
            name = line.target.name
            lines.append(f"{name}: {line.target.asked}")
        lines.append(f"  {line.world:26}{line.measured!s:>14}{line.limit!s:>14}  {line.words}")
    return lines


def read_csv(path: Path) -> list[Row]:
    """The figures of a file that was written before.

    Raises:
        ValueError: it is no such file.
        OSError: it can't be read.
    """
    with path.open(newline="", encoding="utf-8") as file:
        reader = csv.DictReader(file)
        if tuple(reader.fieldnames or ()) != HEADER:
            raise ValueError(f"{path.name} is no file of the benchmark: its columns are not {', '.join(HEADER)}")
        return [_read(line) for line in reader]


def _read(line: dict[str, str]) -> Row:
    value, error = (float(line[name] or "nan") for name in ("value", "standard_error"))
    day = int(line["day"]) if line["day"] else None
    return Row(line["world"], line["figure"], line["who"], day, Estimate(value, error), int(line["people"]))


def write_csv(path: Path, rows: Sequence[Row]) -> None:
    """Every figure; no wall-clock time, so that the same forecast writes the same file."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(HEADER)
        for row in rows:
            error = "" if np.isnan(row.estimate.error) else f"{row.estimate.error:.4f}"
            day = "" if row.day is None else row.day
            writer.writerow((row.world, row.figure, row.who, day, f"{row.estimate.value:.4f}", error, row.people))
