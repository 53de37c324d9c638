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
    from PySide6.QtGui import QPaintEvent

    from diary.model.questionnaires.history import GradeSteps

_GAP, _MOST, _LEAST = 6, 220, 34
_FRAME = 3


class GradeStepsPicture(QWidget):
    """A box a grade: this one is filled, the last one has a thick frame; below each of the two stands which it is."""

    def __init__(self) -> None:
        super().__init__()
        self._steps: GradeSteps | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_steps(self, steps: GradeSteps) -> None:
        """Draw these."""
        self._steps = steps
        self.setAccessibleName(words(steps_sentence(steps)))
        self.updateGeometry()
        self.update()

    @guarded
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Boxes, and below them two lines: this one and the last one may be neighbours, or the same."""
        lines = 2 * QFontMetricsF(theme().font(SMALL, bold=True)).lineSpacing()
        return QSize(theme().px(240), round(theme().px(44) + 6 + lines))

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
        yours = self.tr("yours") if steps.last != steps.grade else self.tr("yours, and last time")
        told = [(steps.grade, yours, "accent")]
        if steps.last is not None and steps.last_day is not None and steps.last != steps.grade:
            told.append((steps.last, plain_day(steps.last_day), "plum"))
        for line, (grade, text, token) in enumerate(told):
            self._write(painter, steps, grade, text, token, line)

    def _paint_box(self, painter: QPainter, steps: GradeSteps, grade: int) -> None:
        box, is_yours, is_last = self._box(steps, grade), grade == steps.grade, grade == steps.last
        wide = _FRAME if is_last else theme().tokens.border
        painter.setPen(QPen(theme().colour("plum" if is_last else "control"), wide))
        painter.setBrush(theme().colour("accent" if is_yours else "surface"))
        painter.drawRoundedRect(box.adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2), 10, 10)
        painter.setFont(theme().font(CARD_TITLE, bold=is_yours))
        painter.setPen(theme().colour("on_accent" if is_yours else "text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, grade_figure(grade, steps.most))

    def _write(self, painter: QPainter, steps: GradeSteps, grade: int, text: str, token: str, line: int) -> None:
        font = theme().font(SMALL, bold=True)
        painter.setFont(font)
        painter.setPen(theme().colour(token))
        metrics, box = QFontMetricsF(font), self._box(steps, grade)
        wide = metrics.horizontalAdvance(text) + 2
        left = min(max(box.center().x() - wide / 2, 0.0), max(self.width() - wide, 0.0))
        top = box.bottom() + 4 + line * metrics.lineSpacing()
        painter.drawText(QRectF(left, top, wide, metrics.lineSpacing()), Qt.AlignmentFlag.AlignCenter, text)

    def _box(self, steps: GradeSteps, grade: int) -> QRectF:
        count = steps.most + 1
        wide = min((self.width() - _GAP * (count - 1)) / count, theme().px(_MOST))
        at = count - 1 - grade if self.isRightToLeft() else grade
        start = self.width() - count * wide - _GAP * (count - 1) if self.isRightToLeft() else 0.0
        return QRectF(start + at * (wide + _GAP), 0, wide, theme().px(44))
