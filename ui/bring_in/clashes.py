"""The days on which the table and the diary differ: keep, take, or day by day."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from diary.store.incoming.importing import ClashRule
from diary.wording import counted
from ui.bring_in.pick import Pick
from ui.forms.tick_box import TickBox
from ui.widgets.card import label
from ui.words.text import full_day, words

if TYPE_CHECKING:
    from datetime import date

    from diary.store.incoming.plan import Clash

_MOST_DAYS = 60
"""Days that can be ticked; who has more of them decides for all."""


class Settling(Enum):
    """The way in which days that differ are settled."""

    KEEP = auto()
    TAKE = auto()
    BY_DAY = auto()


class ClashChoice(QWidget):
    """The choice for answers that differ; hidden where none does. The diary's own stand until the user says otherwise.

    Attributes:
        way: How they are settled. ticks: The days, ticked where the file's answers are taken.

    Signals:
        settled: The user chose.
    """

    settled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._clashes: tuple[Clash, ...] = ()
        self.way: Pick[Settling] = Pick(
            self.tr("Where your diary says something else"),
            [
                (Settling.KEEP, self.tr("keep my own answers")),
                (Settling.TAKE, self.tr("take the file's answers")),
                (Settling.BY_DAY, self.tr("day by day")),
            ],
        )
        self._hint = label("", "small", wrap=True)
        self.ticks: dict[date, TickBox] = {}
        self._answers: list[QLabel] = []
        self._days = QVBoxLayout()
        self._days.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.way)
        layout.addWidget(self._hint)
        layout.addLayout(self._days)
        self.way.picked.connect(self._show_days)
        self.way.picked.connect(self.settled)
        self.hide()

    @property
    def rule(self) -> ClashRule:
        """The rule that was chosen. Only what was shown is ever taken."""
        shown = frozenset(self._clashes)
        if self.way.value is Settling.TAKE:
            return ClashRule(keep_own=True, take=None, shown=shown)
        if self.way.value is Settling.BY_DAY:
            return ClashRule(keep_own=True, take=self._ticked(), shown=shown)
        return ClashRule(keep_own=True)

    def show_clashes(self, clashes: tuple[Clash, ...]) -> None:
        """Show the answers that differ; what was chosen for others is forgotten."""
        if clashes == self._clashes:
            return
        self._clashes = clashes
        self.way.choose(Settling.KEEP)
        for old in (*self.ticks.values(), *self._answers):
            old.hide()
            old.deleteLater()
        self.ticks, self._answers = {}, []
        by_day: dict[date, list[str]] = {}
        for clash in clashes:
            if clash.answer is not None:
                said = self.tr("yours {own}, the file's {other}").format(own=clash.own, other=clash.other)
                by_day.setdefault(clash.answer.day, []).append(said)
        for day, texts in sorted(by_day.items())[:_MOST_DAYS]:
            tick, answers = TickBox(full_day(day)), label("; ".join(texts), "small", wrap=True)
            tick.setAccessibleDescription(answers.text())
            tick.toggled.connect(lambda _on: self.settled.emit())
            for widget in (tick, answers):
                self._days.addWidget(widget)
            self.ticks[day] = tick
            self._answers.append(answers)
        more = len(by_day) - len(self.ticks)
        hint = self.tr("Tick the days on which the file's answers are taken.")
        stays = counted("{count} more day keeps your own answers.", "{count} more days keep your own answers.", more)
        self._hint.setText(f"{hint} {words(stays)}" if more > 0 else hint)
        self.setVisible(bool(clashes))
        self._show_days()

    def _ticked(self) -> frozenset[date]:
        return frozenset(day for day, tick in self.ticks.items() if tick.isChecked())

    def _show_days(self) -> None:
        by_day = self.way.value is Settling.BY_DAY
        for widget in (self._hint, *self.ticks.values(), *self._answers):
            widget.setVisible(by_day)
