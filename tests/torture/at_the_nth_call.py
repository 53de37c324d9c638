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
from typing import TYPE_CHECKING, NamedTuple

from diary.app import export_diary
from diary.clock import FixedClock
from diary.errors import DiaryError
from diary.exchange.selection import Selection
from diary.model.scales import DayItem
from diary.store.keeping import keep
from diary.store.on_disk.copies import Occasion, backups_in
from diary.store.on_disk.holdings import held_by
from diary.store.on_disk.own_files import folder_of_copies
from diary.store.repository import Repository
from tests.factories import NOW, TODAY
from tests.store.programs import ROOT
from tests.torture.doing import REKEYING, WHATS, key_at
from tests.torture.rows import Row

if TYPE_CHECKING:
    from collections.abc import Callable

CALLS = ("write", "pwrite64", "fsync", "fdatasync", "link", "rename", "unlink", "ftruncate")
FAULTS = ("signal=KILL", "error=ENOSPC", "error=EIO")
_NOTE = "the zinnias by the gate"
_OLD = ROOT / "tests" / "store" / "databases" / "format-5.db"


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


def fail_at_every_call(most: int, seed: int = 1, whats: tuple[str, ...] = WHATS) -> Row:
    """Kill, ENOSPC and EIO at calls of all that `tests.torture.doing` does, or of `whats`; `most` of them."""
    chance, endings, wrong = random.Random(seed), Counter[str](), list[str]()
    with tempfile.TemporaryDirectory() as folder:
        start = Path(folder) / "start"
        prepare(start)
        places = [place for what in whats for place in _places(what, start, Path(folder))]
        chosen = chance.sample(places, min(most, len(places)))
        for place in chosen:
            ending, faults = _meet(place, start, Path(folder) / "run")
            endings[ending] += 1
            wrong += [f"{place.what}, {place.call} {place.number}, {place.fault}: {fault}" for fault in faults]
    name = f"kill, ENOSPC, EIO at the n-th call ({len(places)} places known)"
    return Row(name, len(chosen), endings, wrong)


def prepare(start: Path) -> None:
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
    for what, (old, _new) in REKEYING.items():
        with closing(Repository(start / what / "diary.db", clock, key=old)) as diary:
            diary.answer_all(TODAY, {DayItem.PAIN_AVERAGE: 4, DayItem.NOTE: _NOTE})
            keep(diary, Occasion.DAILY)
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
    return places_of(what, counts)


def places_of(what: str, counts: Counter[str]) -> list[Place]:
    """Return every place of what makes each call so often."""
    return [
        Place(what, call, number, fault)
        for call in CALLS
        for number in range(1, counts[call] + 1)
        for fault in FAULTS
        if not (call == "unlink" and fault == "error=ENOSPC")
    ]


def _command(what: str, folder: Path) -> list[str]:
    return [sys.executable, "-B", "-m", "tests.torture.doing", what, str(folder), NOW.isoformat()]


def _meet(place: Place, start: Path, run: Path) -> tuple[str, list[str]]:
    """Do it with the fault; how it ended, and what is wrong after the next start."""
    shutil.rmtree(run, ignore_errors=True)
    shutil.copytree(start / place.what, run)
    inject = f"inject={place.call}:{place.fault}:when={place.number}"
    ended = subprocess.run(
        [
            "strace",
            "-f",
            "--seccomp-bpf",  # no other call is stopped at
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
    return ending, wrong + after(place.what, run, _do_again)


def _do_again(what: str, run: Path) -> tuple[int, str]:
    done = subprocess.run(_command(what, run), cwd=ROOT, check=False, capture_output=True, text=True)
    return done.returncode, done.stderr


def after(what: str, run: Path, try_again: Callable[[str, Path], tuple[int, str]]) -> list[str]:
    """What is wrong after the next start, and when it is tried again.

    Args:
        what: What was done.
        run: The folder in which it was.
        try_again: Does it once more without a fault; how that ended, and what it said.
    """
    clock, path, wrong = FixedClock(NOW), run / "diary.db", list[str]()
    try:
        with closing(Repository(path, clock, key=key_at(path))) as diary:
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
    code, said = try_again(what, run)
    if code != 0 and "exists already" not in said:
        wrong.append(f"again: {said.strip()[-200:]}")
    if what in REKEYING:
        wrong += _not_rekeyed(what, path, clock)
    if what == "export":  # another export to the same place takes away what is left: nothing else knows of the place
        wrong += _left_over(run)
    if what == "backup" and not backups_in(folder_of_copies(path), path):
        wrong.append("no backup")
    return wrong


def _not_rekeyed(what: str, path: Path, clock: FixedClock) -> list[str]:
    """What is wrong once it was done again: the diary and every copy have the new key, and no plain text is left."""
    new, wrong = REKEYING[what][1], list[str]()
    with closing(Repository(path, clock, key=new)) as diary:
        wrong += [f"check under the new key: {fault}" for fault in diary.check()]
        if diary.day(TODAY).value(DayItem.NOTE) != _NOTE:
            wrong.append("the note is lost")
    held = [held_by(copy.path, new) for copy in backups_in(folder_of_copies(path), path)]
    wrong += [f"a backup is {one.soundness.name}" for one in held if not one.is_whole]
    if len(held) < 2:  # the day's own, and the one that was made before
        wrong.append(f"{len(held)} backups")
    if new is not None:
        wrong += [
            f"plain text: {file.name}"
            for file in path.parent.rglob("*")
            if file.is_file() and _NOTE.encode() in file.read_bytes()
        ]
    return wrong


def _left_over(run: Path) -> list[str]:
    return [
        f"left over: {file.name}"
        for file in run.rglob("*")
        if file.name.endswith((".new", ".part", ".rekeyed", "-journal"))
    ]
