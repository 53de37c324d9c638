"""Long lives and odd ones: a full disk, clocks that jump, notes of every kind, a hundred years."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import tempfile
import time
from collections import Counter
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

from diary.app import export_diary, import_package
from diary.clock import FixedClock
from diary.errors import CannotSaveError, DiaryError
from diary.exchange.selection import Selection
from diary.model.records.change import ImportedAnswer
from diary.model.scales import DayItem
from diary.store.incoming.importing import add_answers
from diary.store.keeping import keep
from diary.store.on_disk.copies import Occasion
from diary.store.repository import Repository
from tests.factories import NOW, TODAY
from tests.torture.rows import Row

_FULL = "a disk that is full (a real one of 4 MB)"
_FIRST, _LAST = datetime(2000, 1, 2, tzinfo=UTC), datetime(2090, 1, 1, tzinfo=UTC)


def fill_the_disk(rounds: int) -> Row:
    """Answer on a small file system until it is full, free some room, and answer on."""
    endings, wrong = Counter[str](), list[str]()
    with tempfile.TemporaryDirectory() as folder:
        if not _mounted(folder):
            return Row(
                "a disk that is full (a real one of 1 MB)", 0, Counter({"not run: this machine mounts none": 1}), []
            )
        try:
            for number in range(rounds):
                wrong += [f"round {number}: {fault}" for fault in _filled(Path(folder) / str(number), endings)]
        finally:
            subprocess.run(["umount", folder], check=False)
    return Row(_FULL, rounds, endings, wrong)


def _mounted(folder: str) -> bool:
    if os.name != "posix" or os.geteuid() != 0:
        return False
    return subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", folder], check=False).returncode == 0


def _filled(folder: Path, endings: Counter[str]) -> list[str]:
    folder.mkdir()
    filler, wrong, saved = folder / "filler", [], 0
    with closing(Repository(folder / "diary.db", FixedClock(NOW))) as diary:
        diary.answer(TODAY, DayItem.PAIN_AVERAGE, 1)
        with filler.open("wb", buffering=0) as file:
            try:
                while file.write(bytes(4096)):
                    continue
            except OSError:
                endings["filled"] += 1
        for value in range(200):
            try:
                diary.answer(TODAY - timedelta(days=value % 5), DayItem.NOTE, f"{value} " * 400)
                saved += 1
            except CannotSaveError as error:
                endings["refused with a line"] += 1
                if "full" not in str(error) and "can't be written" not in str(error):
                    wrong.append(str(error))
                break
        try:
            keep(diary, Occasion.BY_HAND)
            wrong.append("a backup on a full disk")
        except CannotSaveError as error:
            if "the disk is full" not in str(error):
                wrong.append(str(error))
        before = [change.new for change in diary.changes()]
        filler.unlink()
        diary.answer(TODAY, DayItem.PAIN_AVERAGE, 9)
        endings["went on once there was room"] += 1
        if [change.new for change in diary.changes()] != [*before, 9] or diary.check():
            wrong.append("not what was saved")
    shutil.rmtree(folder)
    return wrong


def jump_with_the_clock(rounds: int, seed: int = 1) -> Row:
    """Set the clock back and ahead, change the zone, live through nights of a clock change: no day is lost or moved."""
    chance, endings, wrong = random.Random(seed), Counter[str](), list[str]()
    with tempfile.TemporaryDirectory() as folder:
        clock = FixedClock(NOW)
        told: dict[object, int] = {}
        with closing(Repository(Path(folder) / "diary.db", clock)) as diary:
            for number in range(rounds):
                zone = timezone(timedelta(minutes=chance.choice((-720, -210, 0, 60, 120, 345, 840))))
                jump = timedelta(minutes=chance.choice((-600_000, -1500, -60, 1, 60, 700, 1440, 500_000)))
                at = (clock.now() + jump).astimezone(zone)
                clock.moment = max(
                    datetime(2000, 1, 2, tzinfo=UTC), min(at, datetime(2090, 1, 1, tzinfo=UTC))
                ).astimezone(zone)
                day, value = diary.today(), chance.randrange(11)
                diary.answer(day, DayItem.PAIN_AVERAGE, value)
                told[day] = value
                endings["answered"] += 1
                if number % 50 == 0 or number == rounds - 1:
                    wrong += [f"round {number}: {fault}" for fault in diary.check()]
            stands = {day.date: day.pain_average for day in diary.days()}
            if stands != told:
                wrong.append("days differ from what was answered")
    return Row("the clock set back and ahead, other zones", rounds, endings, wrong)


def write_every_note(rounds: int, seed: int = 1) -> Row:
    """Notes of every plane of Unicode, from right to left, with NUL, of 1 MB: stored, exported, imported the same."""
    chance, endings, wrong = random.Random(seed), Counter[str](), list[str]()
    clock = FixedClock(NOW)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with closing(Repository(folder / "diary.db", clock)) as diary:
            for number in range(rounds):
                diary.answer(TODAY - timedelta(days=number), DayItem.NOTE, _note(number, chance))
                endings["stored"] += 1
            export_diary(diary, folder / "out", Selection(with_notes=True))
            truth = {day.date: day.note for day in diary.days()}
        with closing(Repository(folder / "new.db", clock)) as new:
            import_package(new, folder / "out")
            if {day.date: day.note for day in new.days()} != truth or new.check():
                wrong.append("came back otherwise")
            else:
                endings["came back the same"] += len(truth)
    return Row("notes of every plane, right to left, NUL, 1 MB", rounds, endings, wrong)


def _note(number: int, chance: random.Random) -> str:
    if number == 0:
        return "note " * 200_000  # 1 MB
    plane = number % 17
    letters: list[str] = []
    while len(letters) < 60:
        point = plane * 0x10000 + chance.randrange(0x10000)
        if not 0xD800 <= point <= 0xDFFF:
            letters.append(chr(point))
    odd = ("\x00", "\u202e", "\u200f", "\u0301", "e\u0301", "\r\n", "\u2028")[number % 7]
    return f"{number} {odd}{''.join(letters)}{odd} end"


def live_a_hundred_years() -> Row:
    """A hundred years of daily entries open, are checked and go out; how much longer than thirty that takes is told."""
    endings, wrong = Counter[str](), list[str]()
    with tempfile.TemporaryDirectory() as name:
        taken = {years: _lived(Path(name) / f"{years}.db", years, wrong) for years in (30, 100)}
    for step in ("open", "check", "export"):
        ratio = taken[100][step] / taken[30][step]
        endings[f"x {step} of 30 years ({round(taken[100][step], 1)} s)"] = round(ratio, 1)  # type: ignore[assignment]
        if ratio > 6:  # 3.3 times as many days
            wrong.append(f"{step}: {ratio:.1f} times as long")
    return Row("100 years of daily entries", 1, endings, wrong)


def _lived(path: Path, years: int, wrong: list[str]) -> dict[str, float]:
    clock = FixedClock(datetime(2090, 1, 1, 12, tzinfo=UTC))
    with closing(Repository(path, clock)) as diary:
        last = diary.today()
        add_answers(
            diary,
            [
                ImportedAnswer(last - timedelta(days=back), item, (back + len(item)) % 11, "x")
                for back in range(round(years * 365.25))
                for item in (DayItem.PAIN_AVERAGE, DayItem.SLEEP)
            ],
        )
    taken = {}
    began = time.perf_counter()
    with closing(Repository(path, clock)) as diary:
        diary.day(last)
        diary.pain()
        taken["open"] = time.perf_counter() - began
        began = time.perf_counter()
        wrong += [str(fault) for fault in diary.check()]
        taken["check"] = time.perf_counter() - began
        began = time.perf_counter()
        try:
            export_diary(diary, path.with_suffix(""), Selection())
        except DiaryError as error:
            wrong.append(str(error))
        taken["export"] = time.perf_counter() - began
    return taken
