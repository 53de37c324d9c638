"""A program that is killed, or told of a full or a broken disk, at the n-th write, sync, link or rename.

The calls are the operating system's, met by `strace --inject`: nothing of the program knows of it.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from diary.app import export_diary
from diary.clock import FixedClock
from diary.errors import DiaryError
from diary.exchange.selection import Selection
from diary.model.scales import DayItem
from diary.store.keeping import keep
from diary.store.on_disk.copies import Occasion, backups_in
from diary.store.on_disk.own_files import folder_of_copies
from diary.store.repository import Repository
from tests.factories import NOW, TODAY
from tests.store.programs import ROOT
from tests.torture.rows import Row

CALLS = ("write", "pwrite64", "fsync", "fdatasync", "link", "rename", "unlink", "ftruncate")
FAULTS = ("signal=KILL", "error=ENOSPC", "error=EIO")
_OLD = ROOT / "tests" / "store" / "databases" / "format-5.db"
_PROGRAM = """
import sys
from datetime import datetime
from pathlib import Path
from diary import app, backups
from diary.clock import FixedClock
from diary.errors import DiaryError
from diary.exchange.selection import Selection
from diary.exchange.selection import Selection
from diary.store.repository import Repository
what, folder, now = sys.argv[1], Path(sys.argv[2]), FixedClock(datetime.fromisoformat(sys.argv[3]))
path = folder / "diary.db"
try:
    if what == "restore":
        found = backups.look_through(path)
        backups.restore_backup(path, found[0].backup.path, now)
    else:
        diary = Repository(path, now)
        if what in ("create", "migrate"):
            diary.prepare()
        elif what == "import":
            app.import_package(diary, folder / "package")
        elif what == "export":
            app.export_diary(diary, folder / "out", Selection())
        elif what == "backup":
            app.back_up(diary)
        diary.close()
except DiaryError as error:
    print("said:", error, file=sys.stderr)
    sys.exit(1)
"""
WHATS = ("create", "migrate", "import", "export", "backup", "restore")


class Place(NamedTuple):
    """Where a fault is put.

    Attributes:
        what: What the program does.
        call: The call that fails.
        number: Which of these calls.
        fault: What becomes of it.
    """

    what: str
    call: str
    number: int
    fault: str


def is_possible() -> bool:
    """Return whether this machine lets a program be met at its calls."""
    if shutil.which("strace") is None:
        return False
    tried = subprocess.run(
        ["strace", "-f", "-e", "trace=none", "-e", "inject=link:error=EIO:when=1", "true"],
        capture_output=True,
        check=False,
    )
    return tried.returncode == 0


def fail_at_every_call(most: int, seed: int = 1) -> Row:
    """Kill, ENOSPC and EIO at calls of create, migrate, import, export, backup and restore, `most` of them all."""
    chance, endings, wrong = random.Random(seed), Counter[str](), list[str]()
    with tempfile.TemporaryDirectory() as folder:
        start = Path(folder) / "start"
        _prepare(start)
        places = [place for what in WHATS for place in _places(what, start, Path(folder))]
        chosen = chance.sample(places, min(most, len(places)))
        for place in chosen:
            ending, faults = _meet(place, start, Path(folder) / "run")
            endings[ending] += 1
            wrong += [f"{place.what}, {place.call} {place.number}, {place.fault}: {fault}" for fault in faults]
    name = f"kill, ENOSPC, EIO at the n-th call ({len(places)} places known)"
    return Row(name, len(chosen), endings, wrong)


def _prepare(start: Path) -> None:
    """The files that each of them begins with."""
    clock = FixedClock(NOW)
    for what in WHATS:
        (start / what).mkdir(parents=True)
    shutil.copy(_OLD, start / "migrate" / "diary.db")
    for what in ("import", "export", "backup", "restore"):
        with closing(Repository(start / what / "diary.db", clock)) as diary:
            diary.answer(TODAY, DayItem.PAIN_AVERAGE, 4)
            if what == "restore":
                keep(diary, Occasion.DAILY)
                diary.answer(TODAY, DayItem.PAIN_AVERAGE, 5)
    with closing(Repository(start / "import" / "diary.db", clock)) as diary:
        diary_id = diary.diary_id
    with tempfile.TemporaryDirectory() as folder, closing(Repository(Path(folder) / "other.db", clock)) as other:
        other.prepare(diary_id=diary_id)
        for back, item in enumerate((DayItem.PAIN_WORST, DayItem.SLEEP, DayItem.MOOD)):
            other.answer(TODAY.replace(day=10 + back), item, 7)
        export_diary(other, start / "import" / "package", Selection())


def _places(what: str, start: Path, folder: Path) -> list[Place]:
    """Every call that it makes, each with every fault."""
    run, log = folder / "count", folder / "calls"
    shutil.rmtree(run, ignore_errors=True)
    shutil.copytree(start / what, run)
    subprocess.run(
        ["strace", "-f", "-qq", "-o", str(log), "-e", f"trace={','.join(CALLS)}", *_command(what, run)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    counts = Counter(line.split()[1].partition("(")[0] for line in log.read_text(errors="replace").splitlines())
    return [
        Place(what, call, number, fault)
        for call in CALLS
        for number in range(1, counts[call] + 1)
        for fault in FAULTS
        if not (call == "unlink" and fault == "error=ENOSPC")
    ]


def _command(what: str, folder: Path) -> list[str]:
    return [sys.executable, "-B", "-c", _PROGRAM, what, str(folder), NOW.isoformat()]


def _meet(place: Place, start: Path, run: Path) -> tuple[str, list[str]]:
    """Do it with the fault; how it ended, and what is wrong after the next start."""
    shutil.rmtree(run, ignore_errors=True)
    shutil.copytree(start / place.what, run)
    inject = f"inject={place.call}:{place.fault}:when={place.number}"
    ended = subprocess.run(
        [
            "strace",
            "-f",
            "-qq",
            "-o",
            os.devnull,
            "-e",
            f"trace={place.call}",
            "-e",
            inject,
            *_command(place.what, run),
        ],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
    )
    wrong = []
    if "Traceback" in ended.stderr:
        wrong.append(ended.stderr.strip().splitlines()[-1][:200])
    ending = {0: "went on all the same", 1: "refused with a line"}.get(ended.returncode, "killed")
    return ending, wrong + _after(place.what, run)


def _after(what: str, run: Path) -> list[str]:
    """What is wrong after the next start, and when it is tried again."""
    clock, path, wrong = FixedClock(NOW), run / "diary.db", list[str]()
    try:
        with closing(Repository(path, clock)) as diary:
            diary.prepare()
            wrong += [f"check: {fault}" for fault in diary.check()]
            average = diary.day(TODAY).pain_average
            known: dict[str, tuple[int | None, ...]] = {"create": (None,), "restore": (4, 5), "migrate": (average,)}
            if average not in known.get(what, (4,)):
                wrong.append(f"today is {average}")
            if what == "migrate" and len(diary.days()) != 31:
                wrong.append(f"{len(diary.days())} days")
    except DiaryError as error:
        return [*wrong, f"next start: {error}"]
    wrong += [] if what == "export" else _left_over(run)
    again = subprocess.run(_command(what, run), cwd=ROOT, check=False, capture_output=True, text=True)
    if again.returncode != 0 and "exists already" not in again.stderr:
        wrong.append(f"again: {again.stderr.strip()[-200:]}")
    if what == "export":  # another export to the same place takes away what is left: nothing else knows of the place
        wrong += _left_over(run)
    if what == "backup" and not backups_in(folder_of_copies(path), path):
        wrong.append("no backup")
    return wrong


def _left_over(run: Path) -> list[str]:
    return [f"left over: {file.name}" for file in run.rglob("*") if file.name.endswith((".new", ".part", "-journal"))]
