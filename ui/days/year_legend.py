"""The meaning of the marks of the year: each drawn as the year draws it, with words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from diary.model.days.year import PAIN_STEPS, Entry, YearDay
from diary.model.records.courses import Place
from ui.days.year_paint import DayPainter
from ui.guard import guarded
from ui.look.theme import theme
from ui.widgets.card import label
from ui.widgets.flow_row import FlowRow

ANY_DAY = date(2026, 1, 1)


class _Picture(QWidget):
    """One cell of the year, without its number."""

    def __init__(self, day: YearDay, *, today: bool) -> None:
        super().__init__()
        self._day, self._today, self._upright = day, today, False

    def stand_upright(self, *, upright: bool) -> None:
        """Draw the bar as it stands in the year."""
        if upright != self._upright:
            self._upright = upright
            self.update()

    @guarded
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A cell."""
        return QSize(theme().px(28), theme().px(24))

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The cell in the middle."""
        area = QRectF(0, 0, theme().px(28), theme().px(24))
        area.moveCenter(QRectF(self.rect()).center())
        brush = DayPainter(QPainter(self), mirrored=self.isRightToLeft(), upright=self._upright)
        brush.paint(area, self._day, today=self._today, number=False)


class YearLegend(FlowRow):
    """Every mark with its meaning."""

    def __init__(self) -> None:
        super().__init__(gap=12)
        inside = Place(1, 0, in_course=True)
        name = QWidget()
        line = QHBoxLayout(name)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label(self.tr("Average pain"), "strong"))
        line.addStrut(theme().px(24))  # in line with the pictures
        self.add(name)
        for least, most in PAIN_STEPS:
            meaning = self.tr("{least}–{most}").format(least=least, most=most)
            self._add(YearDay(ANY_DAY, Entry.FILLED, most), meaning, today=False)
        for day, meaning in (
            (YearDay(ANY_DAY, Entry.LATE, 6), self.tr("late")),
            (YearDay(ANY_DAY, Entry.PARTLY), self.tr("other answers only")),
            (YearDay(ANY_DAY, Entry.MISSING), self.tr("not recorded")),
            (YearDay(ANY_DAY, Entry.FUTURE, place=inside), self.tr("infusion")),
            (YearDay(ANY_DAY, Entry.FUTURE, planned=True), self.tr("planned")),
        ):
            self._add(day, meaning, today=False)
        self._ahead = self._add(YearDay(ANY_DAY, Entry.AHEAD, 6), self.tr("not come yet by the clock"), today=False)
        self.show_ahead(shown=False)

    def show_ahead(self, *, shown: bool) -> None:
        """Explain the days that have not come yet, where there are some."""
        self._ahead.setVisible(shown)
        self.rearrange()

    def show_upright(self, *, upright: bool) -> None:
        """Draw the bars as the year has them: beside the number where its days are low."""
        for picture in self.findChildren(_Picture):
            picture.stand_upright(upright=upright)

    def _add(self, day: YearDay, meaning: str, *, today: bool) -> QWidget:
        entry = QWidget()
        row = QHBoxLayout(entry)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(_Picture(day, today=today))
        row.addWidget(label(meaning, "small"))
        self.add(entry)
        return entry
