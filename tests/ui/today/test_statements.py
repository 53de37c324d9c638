"""How much one tap asks of the file: every statement may wait for a disk, and a phone line of them is felt."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest

from benchmarks.tap import asked
from diary.model.records.medicine import Medicine, Use
from diary.model.scales import DayItem
from diary.store.repository import Repository
from tests.factories import TODAY
from ui.main_window import MainWindow
from ui.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from diary.clock import FixedClock


@pytest.fixture
def diary(tmp_path: Path, clock: FixedClock) -> Iterator[Repository]:
    """A diary with an answer of today and a medicine."""
    made = Repository(tmp_path / "diary.db", clock)
    made.save_medicine(Medicine("Paracetamol", use=Use.RESCUE))
    made.answer(TODAY, DayItem.MOOD, 5)
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot, diary: Repository) -> MainWindow:
    """The window on it, with all of Today."""
    made = MainWindow(Session(diary.opened))
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.finish()
    return made


def said(diary: Repository, window: MainWindow, key: str) -> list[str]:
    """The statements of one key on the average pain."""
    row, heard = window.today.rows[DayItem.PAIN_AVERAGE], list[str]()
    diary.listen(heard.append)
    QTest.keyClicks(row, key)
    diary.listen(None)
    assert diary.day(TODAY).pain_average == int(key)
    return heard


def answer_elsewhere(diary: Repository, clock: FixedClock) -> None:
    """Have another program answer, over a connection of its own."""
    with closing(Repository(diary.path, clock)) as other:
        other.answer(TODAY, DayItem.PAIN_WORST, 9)


def test_one_tap_asks_little_of_the_file(diary: Repository, window: MainWindow, clock: FixedClock) -> None:
    for key, before in (("7", "nothing"), ("3", "a tap"), ("5", "another program")):
        if before == "another program":
            answer_elsewhere(diary, clock)
        heard = said(diary, window, key)
        assert asked(heard).is_little, heard
        assert sum(one.startswith("BEGIN") for one in heard) == 1
    assert diary.day(TODAY).pain_worst == 9


def test_an_opened_day_is_read_once(diary: Repository, window: MainWindow) -> None:
    heard = list[str]()
    diary.listen(heard.append)
    window.today.open_day(TODAY.replace(day=1))
    diary.listen(None)
    assert asked(heard).days == 1, heard
    assert sum("FROM side_effect WHERE severity" in one for one in heard) == 1, heard
