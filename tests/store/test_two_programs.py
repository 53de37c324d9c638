"""Several programs on one diary at once, each a process of its own, some of them killed: nothing that was said is lost.

The kind of fault: one process opens the file by hand, which gives up its locks, and the next to close deletes the log
that is in use (docs/decisions/0019).
"""

from __future__ import annotations

import csv
import os
import random
import sys
from contextlib import closing
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from diary.errors import BadInputError
from diary.model.records.change import Kind
from diary.model.scales import DayItem
from diary.store.repository import Repository
from tests.factories import TODAY
from tests.store.programs import OtherProgram

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from diary.clock import FixedClock

ROUNDS = 200
PROGRAMS = 3
ITEMS = (DayItem.PAIN_AVERAGE, DayItem.PAIN_WORST, DayItem.PAIN_NOW, DayItem.SLEEP, DayItem.MOOD)
DAYS = [TODAY - timedelta(days=back) for back in range(4)]
Place = tuple[date, DayItem]


class Rounds:
    """Programs that take turns, and what each of them was told is on disk."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder, self.path = folder, folder / "diary.db"
        self.chance = random.Random(seed)
        self.programs = [OtherProgram(self.path) for _ in range(PROGRAMS)]
        self.stands: dict[Place, int] = {}
        self.told: dict[Place, list[int]] = {}  # every change of it
        self.maybe: dict[Place, set[int]] = {}  # given to a program that was killed before it said anything
        self.imported = 0

    def play(self) -> str:
        """One round; what was done."""
        which = self.chance.randrange(PROGRAMS)
        kinds = ("answer", "two answers", "read", "status", "check", "import", "export", "close", "kill", "kill at it")
        kind = self.chance.choices(kinds, (8, 5, 4, 2, 1, 2, 2, 3, 1, 1))[0]
        one = self.programs[which]
        match kind:
            case "answer":
                place, value = self.place(), self.chance.randrange(11)
                self.note(place, value, one.ask("answer", *self.said(place, value)))
            case "two answers":
                self.both_answer(one, self.programs[(which + 1) % PROGRAMS])
            case "read" | "close":
                one.ask(kind)
            case "status" | "check":
                self.run(one, kind)
            case "import":
                self.bring_in(one)
            case "export":
                self.write_out(one)
            case "kill":
                self.replace(which)
            case "kill at it":
                place, value = self.place(), self.chance.randrange(11)
                one.tell("answer", *self.said(place, value))
                self.maybe.setdefault(place, set()).add(value)
                self.replace(which)
        return f"{kind} by {which}"

    def end(self) -> None:
        """Close some, kill some."""
        for program in self.programs:
            self.chance.choice((program.kill, program.stop))()

    def place(self) -> Place:
        return self.chance.choice(DAYS), self.chance.choice(ITEMS)

    def said(self, place: Place, value: int) -> tuple[str, str, str]:
        return place[0].isoformat(), place[1].value, str(value)

    def note(self, place: Place, value: int, changes: int) -> None:
        """It is on disk now, says the program; what a killed one may have written before is overwritten."""
        if changes:
            self.told.setdefault(place, []).append(value)
        self.stands[place] = value
        self.maybe.pop(place, None)

    def both_answer(self, one: OtherProgram, other: OtherProgram) -> None:
        """Two write at the same moment."""
        first, second = self.chance.sample([(day, item) for day in DAYS for item in ITEMS], 2)
        values = [self.chance.randrange(11) for _ in range(2)]
        one.tell("answer", *self.said(first, values[0]))
        other.tell("answer", *self.said(second, values[1]))
        self.note(first, values[0], one.hear())
        self.note(second, values[1], other.hear())

    def bring_in(self, one: OtherProgram) -> None:
        self.imported += 1
        day, score = date(2021, 1, 1) + timedelta(days=self.imported), self.chance.randrange(11)
        file = self.folder / f"old-{self.imported}.csv"
        file.write_text(f"Date,Pain\n{day},{score}\n")
        self.run(one, "import", str(file), "--date-column", "Date", "--pain-column", "Pain")
        self.note((day, DayItem.PAIN_AVERAGE), score, 1)

    def write_out(self, one: OtherProgram) -> None:
        """An export holds every average that was said to be saved by then."""
        target = self.folder / f"export-{self.chance.randrange(10**9)}"
        status, said = one.ask("command", "export", str(target))
        if not self.stands:
            return
        assert status == 0, said
        with (target / "daily.csv").open(encoding="utf-8-sig", newline="") as file:
            rows = {row["day"]: row for row in csv.DictReader(file)}
        for (day, item), value in self.stands.items():
            if not self.maybe.get((day, item)):
                assert rows[day.isoformat()][item.value] == str(value), (day, item, value)

    def run(self, one: OtherProgram, *arguments: str) -> None:
        status, said = one.ask("command", *arguments)
        assert status == 0 or (not self.stands and "does not exist" in said), said

    def replace(self, which: int) -> None:
        self.programs[which].kill()
        self.programs[which] = OtherProgram(self.path)  # gets ready while the others go on


def is_among(values: list[int], history: Sequence[object]) -> bool:
    """Whether all of the values stand in the history in this order."""
    rest = iter(history)
    return all(value in rest for value in values)


def test_200_rounds_of_three_programs(tmp_path: Path, clock: FixedClock) -> None:
    seed = int(os.environ.get("RELIEF_DIARY_SEED", random.SystemRandom().randrange(10**6)))
    rounds, done = Rounds(tmp_path, seed), ["none"]
    try:
        done += [rounds.play() for _ in range(ROUNDS)]
    finally:
        rounds.end()
        print(f"RELIEF_DIARY_SEED={seed}, last: {done[-3:]}")  # noqa: T201 - shown where it fails
    check_after(rounds, clock)


def check_after(rounds: Rounds, clock: FixedClock) -> None:
    """Every answer that was said to be saved is there, in the history too; the file passes its check."""
    with closing(Repository(rounds.path, clock)) as diary:
        assert diary.check() == []
        assert rounds.stands
        for (day, item), value in rounds.stands.items():
            assert diary.day(day).value(item) in {value, *rounds.maybe.get((day, item), ())}, (day, item)
        for (day, item), values in rounds.told.items():
            history = [c.new for c in diary.changes(Kind.DAY, day.isoformat()) if c.item == item.value]
            assert is_among(values, history), (day, item, values, history)


@pytest.fixture
def others(tmp_path: Path, start_other: Callable[[Path], OtherProgram]) -> list[OtherProgram]:
    """Two other programs on `tmp_path / "diary.db"`."""
    return [start_other(tmp_path / "diary.db") for _ in range(2)]


def test_two_windows_that_answer_in_turn_keep_both_histories(
    tmp_path: Path, clock: FixedClock, others: list[OtherProgram]
) -> None:
    for number in range(20):
        for other in others:
            other.ask("answer", TODAY.isoformat(), "pain_average", str((number + others.index(other)) % 11))
            other.ask("read")
    others[0].ask("close")
    others[1].kill()
    with closing(Repository(tmp_path / "diary.db", clock)) as diary:
        given = [number % 11 for pair in range(20) for number in (pair, pair + 1)]
        told = [value for before, value in zip([None, *given], given, strict=False) if value != before]
        assert [change.new for change in diary.changes(Kind.DAY)] == told
        assert diary.check() == []


@pytest.mark.skipif(sys.platform == "win32", reason="making links takes rights there")
def test_the_same_diary_under_another_name(
    tmp_path: Path, clock: FixedClock, others: list[OtherProgram], start_other: Callable[[Path], OtherProgram]
) -> None:
    others[0].ask("answer", TODAY.isoformat(), "pain_average", "3")
    (tmp_path / "linked.db").symlink_to(tmp_path / "diary.db")
    through_a_link = start_other(tmp_path / "linked.db")
    through_a_link.ask("answer", TODAY.isoformat(), "pain_worst", "8")
    through_a_link.ask("close")
    others[0].ask("answer", TODAY.isoformat(), "pain_now", "5")
    others[0].kill()
    through_a_link.kill()
    with closing(Repository(tmp_path / "diary.db", clock)) as diary:
        day = diary.day(TODAY)
        assert (day.pain_average, day.pain_worst, day.pain_now) == (3, 8, 5)


def test_a_first_import_that_fails_leaves_the_diary_that_a_window_has_made(
    tmp_path: Path, others: list[OtherProgram], clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    from diary.store.contents import put_contents
    from diary.store.incoming import importing
    from tests.factories import live

    with closing(Repository(tmp_path / "source.db", clock)) as source:
        contents = live(source, clock).contents()

    def fails_while_somebody_answers(*given: object) -> None:
        put_contents(*given)  # type: ignore[arg-type]
        others[0].ask("answer", TODAY.isoformat(), "pain_average", "7")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("diary.store.incoming.importing.put_contents", fails_while_somebody_answers)
    with closing(Repository(tmp_path / "diary.db", clock)) as late:
        with pytest.raises(OSError, match="No space"):
            importing.restore(late, contents)
        assert late.day(TODAY).pain_average == 7
        monkeypatch.setattr("diary.store.incoming.importing.put_contents", put_contents)
        with pytest.raises(BadInputError, match="is not empty"):
            importing.restore(late, contents)
    assert sorted(file.name for file in tmp_path.iterdir() if not file.name.startswith("source")) == [
        "diary-backups",
        "diary.db",
        "diary.db-shm",
        "diary.db-wal",
    ]


def test_a_first_import_goes_into_the_diary_that_a_window_makes_meanwhile(
    tmp_path: Path, others: list[OtherProgram], clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    from diary.model.records.change import ImportedAnswer
    from diary.store.incoming import importing

    carry_out = importing.carry_out_plan

    def somebody_answers(*given: object) -> None:
        monkeypatch.setattr(importing, "carry_out_plan", carry_out)
        others[0].ask("answer", TODAY.isoformat(), "pain_average", "7")
        carry_out(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(importing, "carry_out_plan", somebody_answers)
    with closing(Repository(tmp_path / "diary.db", clock)) as late:
        importing.add_answers(late, [ImportedAnswer(date(2021, 1, 1), DayItem.PAIN_AVERAGE, 4, "4")])
        assert {day.date: day.pain_average for day in late.days()} == {date(2021, 1, 1): 4, TODAY: 7}
