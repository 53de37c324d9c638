"""How good is the relief forecast? Made-up people with a known truth, a limit, and peers.

    python -m benchmarks.forecast [--worlds "flares,two phases"] [--seeds 1,2] [--people 200] [--csv out.csv]

Prints one table and writes it as CSV. Deterministic, but for the timings.
"""

from __future__ import annotations

import argparse
import csv
import sys
import time
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

import numpy as np

from benchmarks.informed import Informed
from benchmarks.peers import PEERS
from benchmarks.worlds import FOLLOW_UP, THRESHOLD, WORLDS, Person, World, make_person
from diary.model.forecast import Forecast, forecast

DAYS = (7, 14, 21)
RANGES = {50: (0.25, 0.75), 80: (0.1, 0.9), 95: (0.025, 0.975)}
DUE, RESPONDED, HALF = 0.8, 0.8, 0.5
DUE_CUTS = {"due if 60 %": 0.6, "due if 70 %": 0.7, "due": DUE}
FIRST_DAY, NOTICE, WEEK = 3, 14, 7
Row = tuple[str, str, str, float]


@dataclass
class Tally:
    """Everything counted in one world."""

    error: dict[tuple[str, int], list[float]] = field(default_factory=dict)
    inside: dict[tuple[int, int], list[bool]] = field(default_factory=dict)
    said: dict[str, list[tuple[float, bool]]] = field(default_factory=dict)
    responded: list[bool] = field(default_factory=list)
    recognised: list[bool] = field(default_factory=list)
    due_offset: dict[str, list[float]] = field(default_factory=dict)
    never_due: int = 0

    def add_error(self, who: str, day: int, error: float) -> None:
        """Count one absolute error in days."""
        self.error.setdefault((who, day), []).append(abs(error))

    def add_said(self, what: str, chance: float, *, so: bool) -> None:
        """Count one stated chance and whether it was so."""
        self.said.setdefault(what, []).append((chance, so))


def at(person: Person, day: int) -> Forecast:
    """The forecast ``day`` days after the last infusion day."""
    return forecast(person.pain, person.courses, as_of=person.courses[-1][1] + timedelta(day), threshold=THRESHOLD)


def judge(person: Person, informed: Informed, tally: Tally) -> None:
    """Add one person's forecasts to the tally."""
    limits = informed.medians(person, DAYS)
    for day, limit in zip(DAYS, limits, strict=True):
        f = at(person, day)
        tally.add_error("forecast", day, f.due_day(0.5) - person.truth)
        tally.add_error("informed", day, limit - person.truth)
        for name, (low, high) in RANGES.items():
            held = f.due_day(low) <= person.truth <= f.due_day(high)
            tally.inside.setdefault((name, day), []).append(held)
        soon = day + NOTICE
        tally.add_said("chance_below(today)", f.chance_below(day), so=person.truth <= day)
        tally.add_said("chance_below(today+14)", f.chance_below(soon), so=person.truth <= soon)
        tally.add_said("chance_responded", f.chance_responded, so=person.start >= THRESHOLD)
        if day == DAYS[0] and person.start >= HALF:
            tally.recognised.append(f.chance_responded >= RESPONDED)
        if day == DAYS[1]:
            tally.responded.append(f.chance_responded >= RESPONDED)
        if len(person.courses) > 1:
            alone = without_history(person)
            tally.add_error("without history", day, at(alone, day).due_day(0.5) - person.truth)
    judge_peers(person, tally)


def without_history(person: Person) -> Person:
    """The same person had the earlier infusions not been recorded; the days before the first one are kept."""
    first, last = person.courses[0][0], person.courses[-1][0]
    gap = last - first
    kept = {d: v for d, v in person.pain.items() if d >= last}
    kept |= {d + gap: v for d, v in person.pain.items() if d < first}
    return Person(**{**vars(person), "pain": kept, "courses": person.courses[-1:], "earlier": []})


def judge_peers(person: Person, tally: Tally) -> None:
    """Add the peers' single answers."""
    last = person.courses[-1][1]
    before = [v for d, v in person.pain.items() if d < person.courses[0][0]]
    after = [((d - last).days, v) for d, v in person.pain.items() if d > last]
    baseline = float(np.mean(before)) if before else 7.0
    for day in DAYS:
        since = np.array([pair for pair in after if pair[0] <= day], dtype=np.float64).reshape(-1, 2)
        for name, peer in PEERS.items():
            answer = peer(baseline, since[:, 0], since[:, 1], THRESHOLD, day)
            tally.add_error(name, day, answer - person.truth)


def judge_due(person: Person, informed: Informed, tally: Tally) -> None:
    """When does the state first become ``due``, against the truth? Only people who did respond."""
    if person.start < THRESHOLD:
        return
    limit = informed.first_due(person, FIRST_DAY, DUE)
    if limit is not None:
        tally.due_offset.setdefault("informed due", []).append(limit - person.truth)
    open_cuts = dict(DUE_CUTS)
    for day in range(FIRST_DAY, FOLLOW_UP + 1):
        chance = at(person, day).chance_below(day)
        for name in [name for name, cut in open_cuts.items() if chance >= cut]:
            tally.due_offset.setdefault(name, []).append(day - person.truth)
            del open_cuts[name]
        if not open_cuts:
            return
    tally.never_due += "due" in open_cuts


def run(world: World, seeds: list[int], people: int, *, due: bool) -> Tally:
    """Judge ``people`` people for each seed."""
    tally = Tally()
    for seed in seeds:
        informed = Informed.of(world, seed)
        for index in range(people):
            name = int.from_bytes(world.name.encode()[:6], "big")
            person = make_person(world, np.random.default_rng([seed, name, index]))
            judge(person, informed, tally)
            if due:
                judge_due(person, informed, tally)
    return tally


def rows_of(world: str, tally: Tally) -> list[Row]:
    """The table's rows for one world: (world, figure, day, value)."""
    rows: list[Row] = []
    mean = {key: float(np.mean(errors)) for key, errors in tally.error.items()}
    names = list(dict.fromkeys(who for who, _ in mean))
    rows += [(world, f"error, {who}", str(day), mean[who, day]) for who in names for day in DAYS]
    for who in names:
        if who != "forecast":
            for day in DAYS:
                ratio = mean["forecast", day] / mean[who, day] if mean[who, day] else float("nan")
                rows.append((world, f"error / {who}", str(day), ratio))
    total = sum(mean["forecast", day] for day in DAYS), sum(mean["informed", day] for day in DAYS)
    rows.append((world, "error / informed", "all", total[0] / total[1] if total[1] else float("nan")))
    for (name, day), held in tally.inside.items():
        rows.append((world, f"inside {name} %", str(day), float(np.mean(held))))
    for name in RANGES:
        rows.append((world, f"inside {name} %", "all", float(np.mean([tally.inside[name, d] for d in DAYS]))))
    rows.append((world, "said to have responded", str(DAYS[1]), float(np.mean(tally.responded))))
    if tally.recognised:
        rows.append((world, "relief of half recognised", str(DAYS[0]), float(np.mean(tally.recognised))))
    return rows + due_rows(world, tally)


def due_rows(world: str, tally: Tally) -> list[Row]:
    """How far from the truth the state first became ``due``; negative is early."""
    rows: list[Row] = []
    for name, offsets in tally.due_offset.items():
        offset = np.array(offsets)
        rows.append((world, f"{name}: median offset", "", float(np.median(offset))))
        rows.append((world, f"{name}: median distance", "", float(np.median(np.abs(offset)))))
        rows.append((world, f"{name}: > 7 days early", "", float(np.mean(offset < -WEEK))))
        rows.append((world, f"{name}: > 7 days late", "", float(np.mean(offset > WEEK))))
    if "due" in tally.due_offset:
        rows.append((world, "due: people never", "", float(tally.never_due)))
    return rows


def reliability(tallies: list[Tally]) -> list[Row]:
    """What was said, in tenths, against how often it was so, over all worlds."""
    rows: list[Row] = []
    for name in ("chance_below(today)", "chance_below(today+14)", "chance_responded"):
        pairs = np.array([pair for tally in tallies for pair in tally.said.get(name, [])], dtype=np.float64)
        tenth = np.minimum((pairs[:, 0] * 10).astype(int), 9)
        for low in range(10):
            chosen = pairs[tenth == low]
            if len(chosen) >= 20:
                said = f"{name} {low / 10:.1f}-{low / 10 + 0.1:.1f}"
                rows.append(("all", f"{said}: people", "", float(len(chosen))))
                rows.append(("all", f"{said}: said", "", float(chosen[:, 0].mean())))
                rows.append(("all", f"{said}: was so", "", float(chosen[:, 1].mean())))
    return rows


def speed() -> list[Row]:
    """Milliseconds of one forecast with four infusions a year."""
    rows: list[Row] = []
    took = {}
    for years in (1, 3, 6, 12):
        pain, courses = long_diary(years)
        best = np.inf
        for _ in range(7):
            began = time.perf_counter()
            f = forecast(pain, courses, as_of=max(pain))
            f.due_day(0.5)
            best = min(best, time.perf_counter() - began)
        took[years] = 1000 * best
        rows.append(("speed", f"ms, {years} years, {len(courses)} infusions", "", took[years]))
    rows.append(("speed", "6 years / 3 years", "", took[6] / took[3]))
    rows.append(("speed", "12 years / 6 years", "", took[12] / took[6]))
    return rows


def long_diary(years: int) -> tuple[dict[date, int], list[tuple[date, date]]]:
    """A diary of ``years`` years, complete, with an infusion every 90 days."""
    rng = np.random.default_rng(years)
    start, length = date(2020, 1, 1), 365 * years
    ends = np.arange(30, length, 365 / 4).astype(int)[: 4 * years]
    day = np.arange(length)
    since = day - ends[np.maximum(np.searchsorted(ends, day, side="right") - 1, 0)]
    relief = np.where(day >= ends[0], 0.7 * 2.0 ** (-np.abs(since) / 14), 0.0)
    values = np.clip(np.round(6.5 * (1 - relief) + rng.normal(0, 1.2, length)), 0, 10)
    pain = {start + timedelta(int(i)): int(values[i]) for i in day}
    return pain, [(start + timedelta(int(e) - 2), start + timedelta(int(e))) for e in ends]


def main(arguments: list[str] | None = None) -> int:
    """Run the chosen worlds and print their table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--worlds", default=",".join(WORLDS), help="comma-separated names")
    parser.add_argument("--seeds", default="1", help="comma-separated whole numbers")
    parser.add_argument("--people", type=int, default=200, help="people for each world and seed")
    parser.add_argument("--no-due", action="store_true", help="skip the day-by-day state: most of the time")
    parser.add_argument("--csv", type=Path, default=Path("forecast-benchmark.csv"))
    chosen = parser.parse_args(arguments)
    rows: list[Row] = []
    tallies = []
    seeds = [int(seed) for seed in chosen.seeds.split(",")]
    for name in (part.strip() for part in chosen.worlds.split(",")):
        tallies.append(run(WORLDS[name], seeds, chosen.people, due=not chosen.no_due))
        rows += rows_of(name, tallies[-1])
    rows += reliability(tallies) + speed()
    for world, figure, day, value in rows:
        sys.stdout.write(f"{world:20} {figure:60} {day:>4} {value:9.3f}\n")
    with chosen.csv.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(("world", "figure", "day", "value"))
        writer.writerows((w, f, d, f"{v:.4f}") for w, f, d, v in rows)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
