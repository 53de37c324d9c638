"""A look at another threshold: a slider to look with, and the way back. It changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QSizePolicy, QSlider, QStyle, QVBoxLayout, QWidget

from diary.model.relief import what_if_words
from diary.model.relief.what_if import percents, whole_percent
from ui.guard import guarded
from ui.look.measures import HANDLE, TARGET
from ui.look.theme import theme
from ui.widgets.card import label
from ui.words.text import percent, words

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent, QWheelEvent

_GAP = 10
_PAGE = 5
"""Percentage points of one step with Page Up or Page Down."""
LEAST_SLIDER, USUAL_SLIDER = 90, 150
"""Width of the slider at least, and that below which its name stands above it, in pixels at 100 % text."""


class ThresholdSlider(QSlider):
    """Whole percents; the one that is agreed on has a tick of its own.

    Attributes:
        agreed: The threshold in the settings, in whole percent.
    """

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.agreed = 0
        self.setPageStep(_PAGE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().when_changed(self.updateGeometry)

    @guarded
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """High enough to be hit."""
        return QSize(theme().px(USUAL_SLIDER), max(TARGET, theme().px(HANDLE + 12)))

    @guarded
    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high, and narrower."""
        return QSize(theme().px(LEAST_SLIDER), self.sizeHint().height())

    @guarded
    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """The handle comes to wherever the slider is hit, at any height of it, and can be dragged from there."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        room, mirrored = self.width() - self._handle, self.isRightToLeft()
        at = round(event.position().x()) - self._handle // 2
        self.setValue(QStyle.sliderValueFromPosition(self.minimum(), self.maximum(), at, room, mirrored))
        # For Qt, only the handle itself can be dragged.
        place = QPointF(self.place_of(self.value()), self.height() / 2)
        buttons, keys = event.buttons(), event.modifiers()
        super().mousePressEvent(
            QMouseEvent(
                event.type(), place, event.globalPosition(), event.button(), buttons, keys, event.pointingDevice()
            )
        )

    @guarded
    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """The page scrolls, not the slider."""
        event.ignore()

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The slider as the style sheet draws it, and the tick below its groove."""
        super().paintEvent(event)
        x, middle = self.place_of(self.agreed), self.height() / 2
        painter = QPainter(self)
        painter.setPen(QPen(theme().colour("warn"), 2 * theme().tokens.border))
        painter.drawLine(
            QPointF(x, middle + theme().px(HANDLE / 2 + 1)), QPointF(x, middle + theme().px(HANDLE / 2 + 7))
        )

    def place_of(self, value: int) -> float:
        """Return where the middle of the handle stands for a value, pixels from the left."""
        room = self.width() - self._handle
        at = QStyle.sliderPositionFromValue(self.minimum(), self.maximum(), value, room, self.isRightToLeft())
        return at + self._handle / 2

    @property
    def _handle(self) -> int:
        return theme().px(HANDLE)


class WhatIfRow(QWidget):
    """One row: what it is for, the slider, its value, and the way back where there is one.

    Signals:
        looked: Another threshold is looked at, or the agreed one again, in whole percent.

    Attributes:
        slider: From 20 to 60 %, further where the agreed threshold lies beyond.
        value: The value in words.
        back: Goes back to the agreed threshold; there only while another one is looked at.
        note: That nothing is changed by looking.
    """

    looked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.name = label(self.tr("Look at another threshold"))
        self.slider = ThresholdSlider()
        self.slider.setAccessibleName(self.tr("Look at another threshold, in percent of relief"))
        self.value = label("", "strong")
        self.back = QPushButton()
        self.note = label("", "small", wrap=True)
        room = self.back.sizePolicy()
        room.setRetainSizeWhenHidden(True)  # the slider must not grow and shrink under the hand
        self.back.setSizePolicy(room)
        across = QBoxLayout.Direction.LeftToRight
        self._line, self._tail, slide = QBoxLayout(across), QBoxLayout(across), QHBoxLayout()
        for line in (self._line, self._tail, slide):
            line.setSpacing(_GAP)
        slide.addWidget(self.slider, 1)
        slide.addWidget(self.value)
        self._tail.addLayout(slide, 1)
        self._tail.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        self._line.addWidget(self.name)
        self._line.addLayout(self._tail, 1)
        layout = QVBoxLayout(self)
        layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)  # see minimumSizeHint
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._line)
        layout.addWidget(self.note)
        self.slider.valueChanged.connect(self._look)
        self.back.clicked.connect(self.go_back)
        theme().when_changed(self._arrange)
        self.show_agreed(0.3)

    @property
    def is_looking(self) -> bool:
        """Whether another threshold than the agreed one is looked at."""
        return self.slider.value() != self.slider.agreed

    def show_agreed(self, threshold: float) -> None:
        """Start from the threshold in the settings, a fraction; says nothing to anyone."""
        found = percents(threshold)
        blocked = self.slider.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.slider.agreed = whole_percent(threshold)
        self.slider.setRange(found[0], found[-1])
        self.slider.setValue(self.slider.agreed)
        self.slider.blockSignals(blocked)
        self.note.setText(words(what_if_words.note(threshold)))
        self.back.setText(self.tr("Back to {percent}").format(percent=percent(threshold)))
        self.slider.setAccessibleDescription(
            self.tr("From {least} to {most}. {note}").format(
                least=percent(found[0] / 100), most=percent(found[-1] / 100), note=self.note.text()
            )
        )
        self._show_value()
        self._arrange()

    def go_back(self) -> None:
        """Look at the agreed threshold again."""
        if self.back.hasFocus():
            self.slider.setFocus()
        self.slider.setValue(self.slider.agreed)

    @guarded
    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As narrow as with everything below one another, whether or not there is room beside."""
        slide = self.slider.minimumSizeHint().width() + _GAP + self.value.sizeHint().width()
        return QSize(max(slide, self.back.sizeHint().width()), super().minimumSizeHint().height())

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """One row where there is room for it."""
        super().resizeEvent(event)
        self._arrange()

    def _look(self, value: int) -> None:
        self._show_value()
        self.looked.emit(value)

    def _show_value(self) -> None:
        self.value.setText(percent(self.slider.value() / 100))
        self.back.setVisible(self.is_looking)

    def _arrange(self) -> None:
        """All in one line; else the name above; else the way back below."""
        widest = QFontMetrics(theme().font(bold=True)).horizontalAdvance(percent(0.88)) + 2
        self.value.setMinimumWidth(0)  # not what it needed in larger type
        self.value.setMinimumWidth(max(widest, self.value.sizeHint().width()))
        name = self.name.fontMetrics().horizontalAdvance(self.name.text())
        tail = self.slider.sizeHint().width() + self.value.sizeHint().width() + self.back.sizeHint().width() + 2 * _GAP
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        is_one_line = name + _GAP + tail <= self.width()
        self.name.setWordWrap(not is_one_line)
        self._line.setDirection(across if is_one_line else down)
        self._tail.setDirection(across if tail <= self.width() else down)
