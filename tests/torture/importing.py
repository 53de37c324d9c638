"""Malformed and hostile imports: a line that says what and where, and nothing half-imported."""

from __future__ import annotations

import random
import tempfile
from collections import Counter
from contextlib import closing
from pathlib import Path

from diary import app
from diary.clock import FixedClock
from diary.errors import DiaryError
from diary.exchange.selection import Selection
from diary.exchange.tracker.layout import AnswerColumn, Layout
from diary.model.scales import DayItem
from diary.store.repository import Repository
from tests.factories import NOW, TODAY, live
from tests.torture.rows import Row

_PIECES = (
    b"",
    b'"',
    b",",
    b"\r\n",
    b"=1+1",
    b"\xff\xfe",
    b"\x00",
    b"99999",
    b"-1",
    b"none",
    b"2026-13-40",
    b"\xe2\x80\xae",
)
_LAYOUT = Layout("Date", (AnswerColumn("Pain"),))


def fuzz(rounds: int, seed: int = 1) -> Row:
    """Break files of a package and of another program, and import each."""
    chance, endings, wrong = random.Random(seed), Counter[str](), list[str]()
    clock = FixedClock(NOW)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        whole = _whole(folder, clock)
        with closing(Repository(folder / "diary.db", clock)) as diary:
            diary.answer(TODAY, DayItem.PAIN_AVERAGE, 0)
            for number in range(rounds):
                before = diary.contents()
                try:
                    ending = _bring_in(diary, folder, whole, chance)
                except DiaryError as error:
                    ending = "refused with a line"
                    if "\n" in str(error) or not str(error).strip():
                        wrong.append(f"round {number}: no plain line")
                    if diary.contents() != before:
                        wrong.append(f"round {number}: half imported")
                except Exception as error:
                    ending = "crashed"
                    wrong.append(f"round {number}: {type(error).__name__}: {str(error)[:80]}")
                endings[ending] += 1
                if number % 200 == 0 or number == rounds - 1:
                    wrong += [f"round {number}: {fault}" for fault in diary.check()]
            if diary.day(TODAY).pain_average != 0:
                wrong.append("an own answer was gone over")
    return Row("malformed and hostile imports", rounds, endings, wrong)


def _whole(folder: Path, clock: FixedClock) -> dict[str, bytes]:
    with closing(Repository(folder / "other.db", clock)) as other:
        live(other, clock)
        app.export_diary(other, folder / "package", Selection(with_notes=True))
    return {file.name: file.read_bytes() for file in (folder / "package").iterdir()}


def _bring_in(diary: Repository, folder: Path, whole: dict[str, bytes], chance: random.Random) -> str:
    if chance.random() < 0.5:
        rows = b"Date,Pain\n" + b"".join(b"2021-01-%02d,%d\n" % (day, day % 11) for day in range(1, 29))
        (folder / "old.csv").write_bytes(_broken(rows, chance))
        app.read_foreign(diary, folder / "old.csv", _LAYOUT)
        return "made sense"
    name = chance.choice(sorted(whole))
    (folder / "package" / name).write_bytes(_broken(whole[name], chance))
    try:
        app.import_package(diary, folder / "package", keep_own=True)
    finally:
        (folder / "package" / name).write_bytes(whole[name])
    return "made sense"


def _broken(content: bytes, chance: random.Random) -> bytes:
    made = content
    for _ in range(chance.choice((1, 1, 2, 5))):
        start = chance.randrange(len(made) + 1)
        made = made[:start] + chance.choice(_PIECES) + made[start + chance.choice((0, 0, 1, 5, 40)) :]
    return made
