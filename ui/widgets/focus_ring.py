"""The visible focus: a ring around whatever has the keyboard, 2 px outside of it.

One frame for the whole window instead of a border in every style, so that no control can be forgotten.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QApplication,
    QFocusFrame,
    QProxyStyle,
    QScrollArea,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)

from ui.guard import guarded
from ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

DISTANCE = 2
WIDTH = 3


class _RingStyle(QProxyStyle):
    """Where the ring stands: outside the control, above its neighbours, not cut out."""

    @guarded
    def pixelMetric(  # noqa: N802 - Qt's name
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """The ring's distance from the control's edge to its own outer edge."""
        if metric in (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin):
            return DISTANCE + WIDTH
        return int(super().pixelMetric(metric, option, widget))

    @guarded
    def styleHint(  # noqa: N802 - Qt's name
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803 - Qt's name
    ) -> int:
        """No mask: it would cut the ring's round corners."""
        if hint == QStyle.StyleHint.SH_FocusFrame_Mask:
            return 0
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        return int(super().styleHint(hint, option, widget, returnData))


class FocusRing(QFocusFrame):
    """Follows the focus within one window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._ring_style = _RingStyle()
        # A widget does not own its style; at the end, PySide takes both apart in any order, and the frame asks for it.
        self._ring_style.setParent(self)
        self.setStyle(self._ring_style)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._after_scrolling = QTimer(self)
        self._after_scrolling.setSingleShot(True)
        self._after_scrolling.setInterval(0)
        self._after_scrolling.timeout.connect(self._follow_again)
        for area in window.findChildren(QScrollArea):
            self.watch(area)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)
            self._follow(None, QApplication.focusWidget())

    def watch(self, area: QScrollArea) -> None:
        """Stay around the focus while this area scrolls."""
        area.verticalScrollBar().valueChanged.connect(lambda _value: self._after_scrolling.start())

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().colour("focus"), WIDTH))
        half = WIDTH / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 12, 12)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._surround(new)
        # A page that scrolls to what got the focus does so after this; a frame put out of sight is not shown again.
        self._after_scrolling.start()

    def _follow_again(self) -> None:
        self._surround(None)
        self._surround(QApplication.focusWidget())

    def _surround(self, widget: QWidget | None) -> None:
        wanted = widget is not None and widget.window() is self._window and widget is not self._window
        self.setWidget(widget if wanted else None)  # type: ignore[arg-type]  # None takes the frame away
