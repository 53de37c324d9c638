"""The last two weeks at a glance: each day's average pain, gaps to be seen and filled by one click."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QPushButton

from diary.model.scales import NRS
from ui.guard import guarded
from ui.look.measures import SMALL, TARGET
from ui.look.painting import paint_surface
from ui.look.plain_text import give_tooltip
from ui.look.roles import give_role
from ui.look.theme import theme
from ui.widgets.card import Card
from ui.widgets.flow_row import FlowRow
from ui.words.language import formats
from ui.words.text import score, weekday

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from ui.session import Session

_DAYS = 14
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Home: -_DAYS,
    Qt.Key.Key_End: _DAYS,
}
"""How many days on a key goes."""


class RecentDay(QPushButton):
    """One day: weekday, a bar as high as the pain, and the score; a dash and no bar for a missing one."""

    def __init__(self) -> None:
        super().__init__()
        self.day = date.min
        self._pain: int | None = None
        self._open = False

    def show_day(self, day: date, pain: int | None, *, is_open: bool) -> None:
        """Show a day's average pain (None: not recorded) and whether it is the open one."""
        self.day, self._pain, self._open = day, pain, is_open
        # Of all the days, Tab comes to the open one; from there the arrows go on.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_open else Qt.FocusPolicy.ClickFocus)
        said = self.tr("not recorded") if pain is None else self.tr("average pain {value}").format(value=pain)
        self.setAccessibleName(self.tr("{day}: {answer}").format(day=weekday(day), answer=said))
        self.setAccessibleDescription(self.tr("The open day") if is_open else "")
        give_tooltip(self, self.accessibleName())
        self.update()

    @guarded
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """At least a target wide; as high as three lines."""
        line = QFontMetrics(theme().font(SMALL)).height()
        return QSize(max(TARGET, theme().px(42)), line * 2 + theme().px(52))

    @guarded
    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Never smaller than its hint."""
        return self.sizeHint()

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows are for all the days: Qt would go to the next stop of Tab."""
        if Qt.Key(event.key()) in _STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Weekday above, bar, score below."""
        painter = QPainter(self)
        area = QRectF(self.rect())
        if self._open or self.underMouse():
            paint_surface(painter, area, 10, "soft", "accent" if self._open else "soft")
        line = QFontMetrics(theme().font(SMALL)).height()
        centre = Qt.AlignmentFlag.AlignCenter
        painter.setFont(theme().font(SMALL, bold=self._open))
        painter.setPen(theme().colour("muted"))
        name = formats().dayName(self.day.isoweekday(), QLocale.FormatType.ShortFormat)
        painter.drawText(QRectF(0, 4, area.width(), line), centre, name)
        painter.setFont(theme().font(SMALL, bold=self._pain is not None))
        painter.setPen(theme().colour("text" if self._pain is not None else "muted"))
        painter.drawText(QRectF(0, area.height() - line - 4, area.width(), line), centre, score(self._pain))
        self._paint_bar(painter, QRectF(area.width() / 2 - 6, line + 8, 12, area.height() - 2 * line - 16))

    def _paint_bar(self, painter: QPainter, room: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._pain is None:
            painter.setPen(QPen(theme().colour("control"), 1, Qt.PenStyle.DotLine))
            painter.drawLine(
                room.center().toPoint().x(), int(room.top()), room.center().toPoint().x(), int(room.bottom())
            )
            return
        # 0 is an answer: it has a bar too, as flat as a line.
        height = max(room.height() * self._pain / NRS.most, 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour("accent"))
        painter.drawRoundedRect(QRectF(room.left(), room.bottom() - height, room.width(), height), 3, 3)


class RecentDays(Card):
    """Two weeks up to today, or up to the open day if that lies further back; one stop of the keyboard.

    Signals:
        opened: The `date` that was asked for.
    """

    opened = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Two weeks, average pain"))
        self._session = session
        self._open = session.today()
        row = FlowRow(gap=3, even=True)
        give_role(row, "group")
        row.setAccessibleName(self.title.text())
        self.buttons = [RecentDay() for _ in range(_DAYS)]
        for button in self.buttons:
            row.add(button)
            button.clicked.connect(lambda _checked=False, button=button: self.opened.emit(button.day))
        self.body.addWidget(row)
        session.day_changed.connect(self._show_again)
        session.days_changed.connect(self._show_again)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows go from day to day, Home and End to the first and the last; Enter or Space opens one."""
        step = _STEPS.get(Qt.Key(event.key()))
        focused = next((number for number, button in enumerate(self.buttons) if button.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        if self.isRightToLeft() and event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            step = -step
        there = min(max(focused + step, 0), len(self.buttons) - 1)
        self.buttons[there].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_again(self, *_changed: object) -> None:
        self.show_days(self._open)

    def show_days(self, opened: date) -> None:
        """Show the days and mark the open one."""
        self._open = opened
        today = self._session.today()
        last = today if opened > today - timedelta(days=_DAYS) else opened + timedelta(days=_DAYS // 2)
        pain = self._session.reading.pain()
        for back, button in enumerate(reversed(self.buttons)):
            day = last - timedelta(days=back)
            button.show_day(day, pain.get(day), is_open=day == opened)
