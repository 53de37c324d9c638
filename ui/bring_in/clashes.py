"""The days on which the table and the diary differ: keep, take, or day by day."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from diary.store.importing import ClashRule
from ui.bring_in.pick import Pick
from ui.look.measures import TARGET
from ui.look.theme import theme
from ui.widgets.card import label
from ui.words.text import full_day

if TYPE_CHECKING:
    from datetime import date

    from diary.store.plan import Clash

_SHOWN = 6


class Settling(Enum):
    """The way in which days that differ are settled."""

    KEEP = auto()
    TAKE = auto()
    BY_DAY = auto()


class ClashChoice(QWidget):
    """What becomes of answers that differ; hidden where none does. The diary's own stand until the user says otherwise.

    Attributes:
        way: How they are settled. days: The days, to be ticked where the file's answers are taken.

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
        self._hint = label(self.tr("Tick the days on which the file's answers are taken."), "small", wrap=True)
        self.days = QListWidget()
        self.days.setAccessibleName(self.tr("Days that differ"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for widget in (self.way, self._hint, self.days):
            layout.addWidget(widget)
        self.way.picked.connect(self._show_days)
        self.way.picked.connect(self.settled)
        self.days.itemClicked.connect(lambda _item: self.settled.emit())
        self.hide()

    @property
    def rule(self) -> ClashRule:
        """What was chosen. Only what was shown is ever taken."""
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
        self.days.clear()
        by_day: dict[date, list[str]] = {}
        for clash in clashes:
            if clash.answer is not None:
                said = self.tr("yours {own}, the file's {other}").format(own=clash.own, other=clash.other)
                by_day.setdefault(clash.answer.day, []).append(said)
        for day, texts in sorted(by_day.items()):
            item = QListWidgetItem(self.tr("{day}: {answers}").format(day=full_day(day), answers="; ".join(texts)))
            item.setData(Qt.ItemDataRole.UserRole, day)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setSizeHint(QSize(0, theme().px(TARGET)))
            self.days.addItem(item)
        self.days.setFixedHeight(theme().px(TARGET) * min(len(by_day), _SHOWN) + 4)
        self.setVisible(bool(clashes))
        self._show_days()

    def _ticked(self) -> frozenset[date]:
        items = (self.days.item(row) for row in range(self.days.count()))
        return frozenset(
            item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() is Qt.CheckState.Checked
        )

    def _show_days(self) -> None:
        by_day = self.way.value is Settling.BY_DAY
        self._hint.setVisible(by_day)
        self.days.setVisible(by_day)
