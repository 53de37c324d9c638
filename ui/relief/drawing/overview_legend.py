"""The meaning of the marks of the compared curves and of the calendar: a small drawing and a word for each."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.guard import guarded
from ui.look.measures import SMALL
from ui.look.theme import theme
from ui.widgets.card import label
from ui.widgets.flow_row import FlowRow


class CompareMark(Enum):
    """A mark of the compared curves."""

    NEWEST = auto()
    EARLIER = auto()
    DAY = auto()
    BLOCKS = auto()
    COUNTS = auto()


class _ComparePicture(QWidget):
    """A mark of the compared curves as the chart draws it."""

    def __init__(self, mark: CompareMark) -> None:
        super().__init__()
        self._mark = mark

    @guarded
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Wide enough for a line, or for one block."""
        is_line = self._mark in (CompareMark.NEWEST, CompareMark.EARLIER)
        return QSize(theme().px(26 if is_line else 12), theme().px(16))

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The mark in the middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, right = QRectF(self.rect()).center(), float(self.width())
        if self._mark in (CompareMark.NEWEST, CompareMark.EARLIER):
            newest = self._mark is CompareMark.NEWEST
            painter.setPen(QPen(theme().colour("accent" if newest else "control"), 4 if newest else 1.75))
            painter.drawLine(QPointF(0, middle.y()), QPointF(right, middle.y()))
        elif self._mark is CompareMark.DAY:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().colour("accent"))
            painter.drawEllipse(middle, 3.2, 3.2)
        else:
            whole = self._mark is CompareMark.BLOCKS
            painter.setPen(QPen(theme().colour("muted"), 1))
            painter.setBrush(theme().colour("muted") if whole else Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(middle.x() - 3.5, middle.y() - 5.5, 7, 11))


class CompareLegend(FlowRow):
    """The marks of the compared curves, each with its meaning."""

    def __init__(self) -> None:
        super().__init__(gap=14)
        self._entries: dict[CompareMark, QWidget] = {}
        for mark, meaning in (
            (CompareMark.NEWEST, self.tr("the newest, 7-day mean")),
            (CompareMark.DAY, self.tr("its days, hollow where late")),
            (CompareMark.EARLIER, self.tr("earlier ones, by their dash")),
            (CompareMark.BLOCKS, self.tr("the newest, taller is stronger")),
            (CompareMark.COUNTS, self.tr("earlier ones with it, up to 3")),
        ):
            self._entries[mark] = entry(_ComparePicture(mark), meaning)
            self.add(self._entries[mark])

    def show_marks(self, marks: set[CompareMark]) -> None:
        """Explain only these."""
        for mark, shown in self._entries.items():
            shown.setVisible(mark in marks)
        self.rearrange()


def entry(picture: QWidget, meaning: str) -> QWidget:
    """Return a mark with its meaning."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(picture)
    row.addWidget(label(meaning, "small"))
    return line


class AllTimeMark(Enum):
    """A mark of the calendar."""

    DAY = auto()
    LINE = auto()
    INFUSION = auto()
    GAP = auto()
    GRADE = auto()


class _AllTimePicture(QWidget):
    """A mark of the calendar as the chart draws it."""

    def __init__(self, mark: AllTimeMark) -> None:
        super().__init__()
        self._mark = mark

    @guarded
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the mark."""
        wide = {AllTimeMark.DAY: 10, AllTimeMark.INFUSION: 20}.get(self._mark, 26)
        return QSize(theme().px(wide), theme().px(20))

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The mark in the middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        middle, accent = area.center(), QColor(theme().colour("accent"))
        painter.setFont(theme().font(SMALL, bold=True))
        if self._mark is AllTimeMark.DAY:
            accent.setAlpha(255 if theme().tokens.pattern else 170)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawEllipse(middle, 2.6, 2.6)
        elif self._mark is AllTimeMark.LINE:
            painter.setPen(QPen(accent, 2.25))
            painter.drawLine(QPointF(0, middle.y()), QPointF(area.right(), middle.y()))
        elif self._mark is AllTimeMark.INFUSION:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().colour("infusion"))
            painter.drawEllipse(middle, area.height() / 2, area.height() / 2)
            painter.setPen(theme().colour("surface"))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, "1")
        else:
            is_gap = self._mark is AllTimeMark.GAP
            high = 6 if is_gap else area.height() - 3
            room = QRectF(1, middle.y() - high / 2, area.width() - 2, high)
            painter.setPen(QPen(theme().colour("control" if is_gap else "text"), 1.3))
            painter.setBrush(theme().colour("surface"))
            painter.drawRoundedRect(room, high / 2, high / 2)
            if not is_gap:
                painter.drawText(room, Qt.AlignmentFlag.AlignCenter, "II")


class AllTimeLegend(FlowRow):
    """The marks of the calendar, each with its meaning."""

    def __init__(self) -> None:
        super().__init__(gap=14)
        self._entries: dict[AllTimeMark, QWidget] = {}
        for mark, meaning in (
            (AllTimeMark.DAY, self.tr("a day")),
            (AllTimeMark.LINE, self.tr("7-day mean")),
            (AllTimeMark.INFUSION, self.tr("infusion")),
            (AllTimeMark.GAP, self.tr("4 days or more missing")),
            (AllTimeMark.GRADE, self.tr("Chronic Pain Grade")),
        ):
            self._entries[mark] = entry(_AllTimePicture(mark), meaning)
            self.add(self._entries[mark])

    def show_marks(self, marks: set[AllTimeMark]) -> None:
        """Explain only these."""
        for mark, shown in self._entries.items():
            shown.setVisible(mark in marks)
        self.rearrange()
