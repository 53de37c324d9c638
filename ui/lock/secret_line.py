"""A line for a passphrase: nobody reads along, unless the user wants to see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from ui.widgets.field import Field

if TYPE_CHECKING:
    from collections.abc import Iterable


def secret_line() -> QLineEdit:
    """Return a line that shows dots, and from which nothing can be copied."""
    line = QLineEdit()
    line.setEchoMode(QLineEdit.EchoMode.Password)
    hints = Qt.InputMethodHint
    line.setInputMethodHints(hints.ImhSensitiveData | hints.ImhNoPredictiveText | hints.ImhNoAutoUppercase)
    return line


class ShowButton(QPushButton):
    """Shows what stands in secret lines, and hides it again."""

    def __init__(self, lines: Iterable[QLineEdit]) -> None:
        super().__init__()
        self._lines = tuple(lines)
        self._shown = False
        self.clicked.connect(lambda: self.show_letters(not self._shown))
        self.show_letters(False)  # noqa: FBT003 - a plain state

    def show_letters(self, shown: bool) -> None:  # noqa: FBT001 - a plain state
        """Show the letters, or dots."""
        self._shown = shown
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for line in self._lines:
            line.setEchoMode(mode)
        self.setText(self.tr("Hide what I type") if shown else self.tr("Show what I type"))


class SecretField(Field):
    """A secret line below its name.

    Attributes:
        line: The line.
    """

    def __init__(self, name: str, description: str = "") -> None:
        self.line = secret_line()
        super().__init__(name, self.line, description=description)
        self.line.textEdited.connect(lambda _text: self.clear_error())
