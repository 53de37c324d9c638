"""All grades there are, from the lowest to the highest, with this one and the last one before it marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from diary.model.questionnaires.history_words import grade_figure, steps_sentence
from ui.guard import guarded
from ui.look.measures import CARD_TITLE, SMALL
from ui.look.theme import theme
from ui.words.text import plain_day, words

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from diary.model.questionnaires.history import GradeSteps

_GAP, _MOST, _LEAST = 6, 220, 34
_FRAME = 3


class GradeStepsPicture(QWidget):
    """A box a grade: this one is filled, the last one has a thick frame; below each of the two stands which it is."""

    def __init__(self) -> None:
        super().__init__()
        self._steps: GradeSteps | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme().when_changed(self.updateGeometry)

    def show_steps(self, steps: GradeSteps) -> None:
        """Draw these."""
        self._steps = steps
        self.setAccessibleName(words(steps_sentence(steps)))
        self.updateGeometry()
        self.update()

    @guarded
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Boxes, and below them a line, or two where this one and the last one are too near for one."""
        lines = len({line for *_, line in self._captions()}) or 1
        return QSize(
            theme().px(240),
            round(theme().px(44) + 6 + lines * QFontMetricsF(theme().font(SMALL, bold=True)).lineSpacing()),
        )

    @guarded
    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The same height."""
        return QSize(theme().px(5 * _LEAST), self.sizeHint().height())

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The boxes and what is told of two of them."""
        steps = self._steps
        if steps is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for grade in range(steps.most + 1):
            self._paint_box(painter, steps, grade)
        for place, text, token, line in self._captions():
            self._write(painter, place, text, token, line)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Measure anew: the words of two grades may have room in one line now."""
        super().resizeEvent(event)
        self.updateGeometry()

    def _captions(self) -> list[tuple[QRectF, str, str, int]]:
        """Return what is told below the boxes: where, as what, in which colour and in which line."""
        steps = self._steps
        if steps is None:
            return []
        yours = self.tr("yours") if steps.last != steps.grade else self.tr("yours, and last time")
        first = self._place(steps, steps.grade, yours)
        told = [(first, yours, "accent", 0)]
        if steps.last is not None and steps.last_day is not None and steps.last != steps.grade:
            day = plain_day(steps.last_day)
            there = self._place(steps, steps.last, day)
            told.append((there, day, "plum", int(there.adjusted(-_GAP, 0, _GAP, 0).intersects(first))))
        return told

    def _place(self, steps: GradeSteps, grade: int, text: str) -> QRectF:
        """Return where a text stands below the box of a grade, in the first line."""
        metrics, box = QFontMetricsF(theme().font(SMALL, bold=True)), self._box(steps, grade)
        wide = metrics.horizontalAdvance(text) + 2
        left = min(max(box.center().x() - wide / 2, 0.0), max(self.width() - wide, 0.0))
        return QRectF(left, box.bottom() + 4, wide, metrics.lineSpacing())

    def _paint_box(self, painter: QPainter, steps: GradeSteps, grade: int) -> None:
        box, is_yours, is_last = self._box(steps, grade), grade == steps.grade, grade == steps.last
        wide = _FRAME if is_last else theme().tokens.border
        painter.setPen(QPen(theme().colour("plum" if is_last else "control"), wide))
        painter.setBrush(theme().colour("accent" if is_yours else "surface"))
        painter.drawRoundedRect(box.adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2), 10, 10)
        painter.setFont(theme().font(CARD_TITLE, bold=is_yours))
        painter.setPen(theme().colour("on_accent" if is_yours else "text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, grade_figure(grade, steps.most))

    def _write(self, painter: QPainter, place: QRectF, text: str, token: str, line: int) -> None:
        painter.setFont(theme().font(SMALL, bold=True))
        painter.setPen(theme().colour(token))
        painter.drawText(place.translated(0, line * place.height()), Qt.AlignmentFlag.AlignCenter, text)

    def _box(self, steps: GradeSteps, grade: int) -> QRectF:
        count = steps.most + 1
        wide = min((self.width() - _GAP * (count - 1)) / count, theme().px(_MOST))
        at = count - 1 - grade if self.isRightToLeft() else grade
        start = self.width() - count * wide - _GAP * (count - 1) if self.isRightToLeft() else 0.0
        return QRectF(start + at * (wide + _GAP), 0, wide, theme().px(44))
