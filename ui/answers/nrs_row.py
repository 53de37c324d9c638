"""A question answered from 0 to 10: eleven buttons, the keys 0 to 9 and X, and a way to take the answer back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QBoxLayout

from diary.model.scales import NRS
from ui.answers.nrs_keys import score_of
from ui.answers.one_then_zero import OneThenZero
from ui.look.measures import GRID_STEPS, TARGET
from ui.look.theme import theme
from ui.widgets.card import label

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from ui.answers.answer_button import AnswerButton


_ABOVE = 2
"""Room between the focus ring and the question below it, in pixels."""


class NrsRow(OneThenZero):
    """One 0-10 question; what it asks and how it moves is `AnswerRow`, how ten is typed `OneThenZero`."""

    def __init__(
        self,
        question: str,
        anchors: tuple[str, str],
        *,
        strong: bool = False,
        show_anchors: bool = False,
        early: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Build the row.

        Args:
            question: Short name of the question.
            anchors: What 0 and 10 mean, for screen readers and tooltips.
            strong: Whether this is the answer that makes a day count.
            show_anchors: Whether they are printed too, behind the question above its answers.
            early: Whether it is built before the first paint: its icon waits for `clear_button.draw_icon`.
            parent: What it stands in.
        """
        self._anchors = anchors
        choices = [(value, str(value), self._name_of(question, value)) for value in NRS.answers]
        hint = ""
        if show_anchors:
            hint = self.tr("0\u00a0{least}\u00a0· 10\u00a0{most}").format(least=anchors[0], most=anchors[1])
        super().__init__(question, choices, hint=hint, strong=strong, chips=False, early=early, parent=parent)
        self.button(NRS.most).set_hint(self.tr("Key: X"))
        self.describe(
            self.tr("Keys 0 to 9, X for 10, Delete to clear."),
            self.tr("0 is {least}, 10 is {most}.").format(least=anchors[0], most=anchors[1]),
        )

    @property
    def value(self) -> int | None:
        """The answer shown; None if there is none."""
        return self._value if isinstance(self._value, int) else None

    def button(self, value: int) -> AnswerButton:
        """The button of one answer, 0-10."""
        return self.buttons[value]

    def answer_of(self, event: QKeyEvent) -> int | None:
        """The keys 0 to 9, and X for 10."""
        return score_of(event)

    def spoken_answer(self, value: object) -> str:
        """`4 of 10`."""
        return self.tr("{value} of 10").format(value=value)

    def _name_of(self, question: str, value: int) -> str:
        anchor = {NRS.least: self._anchors[0], NRS.most: self._anchors[1]}.get(value)
        if anchor is None:
            return self.tr("{question} {value}").format(question=question, value=value)
        return self.tr("{question} {value}, {anchor}").format(question=question, value=value, anchor=anchor)


class GridRow(NrsRow):
    """A 0-10 question above its answers, which stand on one grid with those of all other rows of the page.

    What 0 and 10 mean is printed at the right end of the line with the question.
    """

    def __init__(
        self,
        question: str,
        anchors: tuple[str, str],
        *,
        strong: bool = False,
        show_anchors: bool = True,
        early: bool = False,
        parent: QWidget | None = None,
        room: int = 0,
    ) -> None:
        """Build the row; arguments as for `NrsRow`.

        Besides, `room` is the width that it will probably be told to `fit`, in pixels; 0 where nobody knows. Told
        another, its answers are styled twice.
        """
        super().__init__(question, anchors, strong=strong, early=early, parent=parent)
        ends = self.tr("0\u00a0{least}\u00a0· 10\u00a0{most}").format(least=anchors[0], most=anchors[1])
        self.ends = label(ends if show_anchors else "", "small")
        self.stand_flush()
        self.set_stacked(True)
        self._answers.spread()
        self._step = self._step_in(room)
        for button in self.buttons:
            button.setProperty("grid", str(self._step))
        for lowest in (self._caption, self.ends):  # above what they belong to
            lowest.setProperty("alignment", "AlignLeading|AlignBottom")
        self.clear_button.keep_room(wanted=False)
        self.clear_button.setProperty("place", "line")
        self._head.setSpacing(8)
        self._head.addWidget(self.ends)
        self._head.addWidget(self.clear_button)
        if not show_anchors:
            self.ends.hide()

    def fit(self, width: int) -> None:
        """Stand on a grid of so many pixels, or wrap where that is less than eleven targets need."""
        step = self._step_in(width)
        if step != self._step:
            self._step = step
            for button in self.buttons:
                button.setProperty("grid", str(step))
                button.style().unpolish(button)
                button.style().polish(button)
                button.updateGeometry()
        self.setMaximumWidth(width)
        words = self._caption.fontMetrics().horizontalAdvance(self.question)
        beside = words + self.ends.sizeHint().width() + TARGET + 3 * self._head.spacing() <= width
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._head.setDirection(across if beside or self.ends.isHidden() else down)
        # As high as the way to clear, which comes with the answer: nothing moves when it does.
        self._caption.setMinimumHeight(max(TARGET, self.clear_button.sizeHint().height()) if beside else 0)

    def _step_in(self, width: int) -> int:
        """Return the step of the grid in so many pixels; 0 for an answer as wide as it asks for.

        A step within a target's least width looks as none does; to style the answers anew for it takes long, and the
        first paint would wait (docs/decisions/0088).
        """
        cell = width // len(self.buttons)
        return max((step for step in GRID_STEPS if TARGET < theme().px(step) <= cell), default=0)

    def surrounded(self) -> QRect:
        """Return what the focus ring goes around: not the empty room that is kept above for the way to clear."""
        spare = self._caption.y() + self._caption.height() - self._caption.fontMetrics().height()
        is_spare = self.clear_button.isHidden() and self._head.direction() == QBoxLayout.Direction.LeftToRight
        return self.rect().adjusted(0, max(spare - _ABOVE, 0) if is_spare else 0, 0, 0)

    def _place_clear(self) -> None:
        """In the line with the question, always."""


def least_grid() -> int:
    """Return the width that eleven answers need at the present text size, in pixels."""
    return len(NRS.answers) * max(TARGET, QFontMetrics(theme().font(bold=True)).horizontalAdvance("10") + 18)
