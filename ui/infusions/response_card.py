"""The response to an infusion: every figure with its name, its value, and what it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from diary.model.response import words as response_words
from ui.guard import guarded
from ui.look.theme import theme
from ui.widgets.card import label
from ui.widgets.read_card import ReadCard
from ui.words.text import words

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from diary.model.response.dose_words import ResponseLine
    from diary.model.response.figures import Response

_PAIRED_FROM = 640
"""From this width on (at 100 % text), the figures stand in two columns."""


class FigureRow(QWidget):
    """One figure.

    Attributes:
        name: What it is. value: The figure. explanation: What it rests on.
    """

    def __init__(self, line: ResponseLine) -> None:
        super().__init__()
        self.name = label(words(line.label), wrap=True)
        self.value = label(words(line.value), "strong", wrap=True)
        self.explanation = label(words(line.explanation), "small", wrap=True)
        self.value.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignTrailing)
        self.name.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.name, 1)
        head.addWidget(self.value, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 9, 0, 3)
        layout.setSpacing(1)
        layout.addLayout(head)
        layout.addWidget(self.explanation)
        layout.addStretch(1)  # beside a longer figure, this one stays together at the top

    @property
    def spoken(self) -> str:
        """The whole figure for a screen reader."""
        return self.tr("{name}: {value}. {explanation}").format(
            name=self.name.text(), value=self.value.text(), explanation=self.explanation.text()
        )

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The line above."""
        QPainter(self).fillRect(0, 0, self.width(), theme().tokens.border, theme().colour("grid"))


class ResponseCard(ReadCard):
    """The response card of one infusion; its figures are read out one by one.

    Attributes:
        rows: The figures as they stand, from top to bottom.
    """

    def __init__(self) -> None:
        super().__init__(self.tr("Response"))
        self.rows: list[FigureRow] = []
        self._shown: Response | None = None
        self.waiting = label(self.tr("Working it out …"), "muted", wrap=True)
        self._columns = 1
        self._figures = QGridLayout()
        self._figures.setHorizontalSpacing(28)
        self._figures.setVerticalSpacing(6)
        self.body.addWidget(self.waiting)
        self.body.addLayout(self._figures)
        theme().changed.connect(self._arrange)

    def show_response(self, response: Response) -> None:
        """Show the figures of an infusion."""
        self.title.setText(self.tr("Response to infusion {number}").format(number=response.number))
        self.setAccessibleName(self.title.text())
        if response != self._shown:
            self._shown = response
            self._clear()
            self.rows = [FigureRow(line) for line in response_words.response_lines(response)]
            self._place()
        self.waiting.hide()
        self.tell((row, row.spoken) for row in self.rows)

    def wait(self, number: int) -> None:
        """Say that the figures of an infusion are being worked out; those of another one go."""
        self.title.setText(self.tr("Response to infusion {number}").format(number=number))
        self.setAccessibleName(self.title.text())
        if self._shown is None or self._shown.number != number:
            self._shown = None
            self._clear()
            self.waiting.show()
            self.tell((), first=self.waiting.text())

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Two columns where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        columns = 2 if self.width() >= theme().px(_PAIRED_FROM) else 1
        if columns != self._columns:
            self._columns = columns
            self._place()

    def _place(self) -> None:
        """The figures from top to bottom, then on in the next column."""
        high = -(-len(self.rows) // self._columns)
        for number, row in enumerate(self.rows):
            self._figures.removeWidget(row)
            self._figures.addWidget(row, number % high, number // high)
        for column in range(2):
            self._figures.setColumnStretch(column, 1 if column < self._columns else 0)

    def _clear(self) -> None:
        self.keep_focus()
        for row in self.rows:
            self._figures.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
