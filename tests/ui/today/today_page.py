"""What the tests of Today's cards share."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from diary.model.records.infusion import Infusion
from diary.model.scales import DayItem
from diary.store.repository import Repository
from tests.factories import TODAY
from ui.today.day_text import DayText

if TYPE_CHECKING:
    from pathlib import Path

    from diary.clock import FixedClock
    from diary.model.records.day import Day
    from ui.session import Session
    from ui.today.parts import TodayParts

INFUSION_DAY = TODAY - timedelta(days=2)
RECALL, VIVID, NOTE = DayItem.DREAM_RECALL, DayItem.DREAM_VIVIDNESS, DayItem.DREAM_NOTE


class Reread:
    """The file, read by another program."""

    def __init__(self, path: Path, clock: FixedClock) -> None:
        self.path, self.clock = path, clock

    def day(self, back: int = 0) -> Day:
        repository = Repository(self.path, self.clock)
        try:
            return repository.day(TODAY - timedelta(days=back))
        finally:
            repository.close()


def click(widget: QWidget) -> None:
    assert widget.isVisible()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def dream_note(parts: TodayParts) -> DayText:
    note = parts.cards.dreams.questions.asked[NOTE]
    assert isinstance(note, DayText)
    return note


def infuse(session: Session) -> None:
    session.records.save_infusion(Infusion(INFUSION_DAY, INFUSION_DAY))
