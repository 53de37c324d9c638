"""Bytes flipped and files cut short: noticed or harmless, never a crash, and there is a way back."""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from contextlib import closing
from pathlib import Path

from diary.app import write_sample
from diary.backups import look_through, restore_backup
from diary.clock import FixedClock
from diary.errors import DiaryError
from diary.store.keeping import keep
from diary.store.on_disk.copies import Occasion
from diary.store.repository import Repository
from diary.store.salvage import salvage
from tests.factories import NOW
from tests.journeys.damage import damaged
from tests.torture.rows import Row


def damage(rounds: int, first: int = 0) -> Row:
    """Damage a diary, look at it, restore its backup; every tenth is salvaged too."""
    clock, endings, wrong = FixedClock(NOW), Counter[str](), list[str]()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "diary.db"
        write_sample(path, clock)
        with closing(Repository(path, clock)) as diary:
            truth = diary.contents()
            keep(diary, Occasion.DAILY)
        whole = path.read_bytes()
        for number in range(first, first + rounds):
            _clear(folder)
            path.write_bytes(damaged(whole, number))
            hurt = path.read_bytes()
            try:
                with closing(Repository(path, clock)) as diary:
                    faults = diary.check()
                    if not faults and diary.contents() != truth:
                        faults, ending = [], "WRONG"
                        wrong.append(f"{number}: not noticed, and something else is read")
                    else:
                        ending = "noticed" if faults else "harmless"
            except DiaryError:
                ending = "noticed"
            except Exception as error:
                ending = "crashed"
                wrong.append(f"{number}: {type(error).__name__}")
            endings[ending] += 1
            if path.read_bytes() != hurt:
                wrong.append(f"{number}: a byte was written to it")
            if ending != "harmless":
                wrong += _way_back(path, number, truth, clock, endings)
    return Row("bytes flipped, pages emptied, files cut short", rounds, endings, wrong)


def _way_back(path: Path, number: int, truth: object, clock: FixedClock, endings: Counter[str]) -> list[str]:
    wrong = []
    if number % 10 == 0:
        try:
            saved = salvage(path, path.with_name("saved.db"), NOW)
            with closing(Repository(saved.path, clock)) as diary:
                wrong += [f"{number}: salvaged, {fault}" for fault in diary.check()]
            endings["salvaged"] += 1
        except DiaryError:
            endings["nothing to salvage"] += 1
        path.with_name("saved.db").unlink(missing_ok=True)
    good = next((one for one in look_through(path) if one.holdings.is_whole), None)
    if good is None:
        return [*wrong, f"{number}: no good backup"]
    restore_backup(path, good.backup.path, clock)
    with closing(Repository(path, clock)) as diary:
        if diary.check() or diary.contents() != truth:
            wrong.append(f"{number}: restored, and not the same")
    return wrong


def _clear(folder: Path) -> None:
    for file in folder.iterdir():
        if file.is_file():
            file.unlink()
    backups = folder / "diary-backups"
    kept = min(backups.iterdir(), key=lambda file: file.stat().st_mtime_ns) if backups.is_dir() else None
    for file in list(backups.iterdir()) if backups.is_dir() else []:
        if file != kept:
            shutil.rmtree(file) if file.is_dir() else file.unlink()
