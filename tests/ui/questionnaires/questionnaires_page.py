"""Helpers for tests of the Questionnaires page: diaries, and what is read from the file by another repository."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from diary.model.records.infusion import Infusion
from diary.model.records.questionnaire import Questionnaire
from diary.model.scales import DayItem
from diary.store.repository import Repository
from tests.factories import TODAY

if TYPE_CHECKING:
    from pathlib import Path

    from diary.clock import FixedClock
    from ui.session import Session

ENTER = Qt.Key.Key_Return
COURSE = Infusion(date(2026, 10, 5), date(2026, 10, 7))
STRONG = {"now": 7, "worst": 9, "average": 8, "days": 31, "daily": 7, "social": 7, "work": 7}
MILD = {"now": 3, "worst": 6, "average": 5, "days": 1, "daily": 2, "social": 3, "work": 3}
BEFORE = Questionnaire("cpgs-6m", "1", date(2026, 10, 1), done=True, answers=STRONG, id=1)
AFTER = Questionnaire("cpgs-1m", "1", date(2026, 11, 4), done=True, answers=MILD, id=2)


def seed(session: Session) -> None:
    """An infusion with a questionnaire before and after it, one that nobody here can score, and daily answers."""
    session.prepare()
    session.records.save_infusion(COURSE)
    for one in (BEFORE, AFTER):
        assert session.records.save_questionnaire(replace(one, id=None)) == one
    session.records.save_questionnaire(
        Questionnaire("clinic-x", "7", date(2026, 11, 5), "x-pl.json, version 2, pl", done=True, answers={"q1": 0})
    )
    for back in range(21):
        day = TODAY - timedelta(days=back)
        session.answers.give_all(day, {DayItem.PAIN_AVERAGE: 4, DayItem.INTERFERENCE: 2, DayItem.ENJOYMENT: 0})


def stored(tmp_path: Path, clock: FixedClock) -> list[Questionnaire]:
    with closing(Repository(tmp_path / "diary.db", clock)) as other:
        return other.questionnaires(with_removed=True)


def press(*keys: str | Qt.Key) -> None:
    """Press keys wherever the keyboard is."""
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None, "nothing has the keyboard"
        if isinstance(key, str):
            QTest.keyClicks(focused, key)
        else:
            QTest.keyClick(focused, key)


def click(widget: QWidget) -> None:
    assert widget.isVisible(), f"{widget} can't be seen"
    assert widget.isEnabled(), f"{widget} can't be used"
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
