"""Ctrl+Z and Ctrl+Shift+Z as their user presses them, and what is to be seen of them."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from diary.model.records.details import Effect, Severity, effect
from diary.model.records.infusion import Infusion
from diary.model.scales import DayItem
from diary.store.repository import Repository
from tests.factories import NOW

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from diary.model.records.details import Answer, DayKey
    from tests.journeys.program import Program
    from ui.undo.undo_bar import UndoBar

AVERAGE, WORST, NOTE = DayItem.PAIN_AVERAGE, DayItem.PAIN_WORST, DayItem.NOTE
OCTOBER = date(2026, 10, 22)
EVENING = NOW.replace(month=10, day=22, hour=21, minute=30)
OCTOBER_INFUSION = Infusion(date(2026, 10, 1), date(2026, 10, 3), note="calm")


def write(program: Program, at: datetime, day: date, answers: Mapping[DayKey, Answer]) -> None:
    """Answers that another run of the program saved."""
    now, program.clock.moment = program.clock.moment, at
    with closing(Repository(program.path, program.clock)) as other:
        other.answer_all(day, answers)
    program.clock.moment = now


def write_october(program: Program) -> None:
    """Write the evening of 22 October down, then."""
    write(program, EVENING, OCTOBER, {AVERAGE: 4, WORST: 6, NOTE: "rain", effect(Effect.NAUSEA): Severity.MILD})


def undo(program: Program) -> None:
    program.press_with_control(Qt.Key.Key_Z)


def redo(program: Program) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(program.focused(), Qt.Key.Key_Z, both)


def bar(program: Program) -> UndoBar:
    assert program.window.undoing is not None
    return program.window.undoing.bar


def in_sight(program: Program, widget: QWidget) -> bool:
    """Whether all of a widget is to be seen: within its page, or within the window."""
    page = program.window.stack.currentWidget()
    assert page is not None
    within = page.viewport() if page.isAncestorOf(widget) else program.window  # type: ignore[attr-defined]
    return widget.isVisible() and within.rect().contains(widget.rect().translated(widget.mapTo(within, QPoint(0, 0))))
