"""Things to choose from, a line each: what it is, and a button behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.widgets.card import label
from ui.widgets.flow_row import FlowRow

if TYPE_CHECKING:
    from collections.abc import Sequence


class ChoiceLine(QWidget):
    """One thing to choose: what it is, and a button behind it.

    Attributes:
        button: Chooses it; None where it can't be.
    """

    def __init__(self, title: str, text: str, action: str = "") -> None:
        super().__init__()
        self.button: QPushButton | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 6)
        layout.setSpacing(4)
        if title:
            layout.addWidget(label(title, "strong", wrap=True))
        layout.addWidget(label(text, wrap=True))
        if action:
            self.button = QPushButton(action)
            self.button.setAccessibleName(self.tr("{action} {what}").format(action=action, what=title or text))
            self.button.setAccessibleDescription(text)
            row = FlowRow(gap=8)
            row.add(self.button)
            layout.addWidget(row)


class ChoiceLines(QWidget):
    """The lines below each other; hidden while there are none.

    Attributes:
        lines: Those that stand there.
    """

    def __init__(self, beside: QWidget) -> None:
        """Begin without a line.

        Args:
            beside: Gets the keyboard where the line that has it goes.
        """
        super().__init__()
        self._beside = beside
        self.lines: list[ChoiceLine] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)

    @property
    def buttons(self) -> list[QPushButton]:
        """The buttons of those that can be chosen, from top to bottom."""
        return [line.button for line in self.lines if line.button is not None]

    def show_lines(self, lines: Sequence[ChoiceLine]) -> None:
        """Show these, and no more those that stood there."""
        for line in self.lines:
            if line.button is not None and line.button.hasFocus():
                self._beside.setFocus()
            line.hide()
            line.deleteLater()
        self.lines = list(lines)
        for line in self.lines:
            self._rows.addWidget(line)
        self.setVisible(bool(self.lines))
