"""The course of a longer piece of work: that it runs, what was done or why not, and what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QPainter
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.forms.read_text import ReadText
from ui.guard import guarded
from ui.look.painting import paint_surface
from ui.look.saying import announce
from ui.widgets.card import label
from ui.widgets.flow_row import FlowRow

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QPaintEvent


class WorkOutcome(QWidget):
    """A surface below what was asked for; hidden until something was.

    Attributes:
        text: What is said; can be selected, copied, and read with the keyboard on it.
        stop_button: Stops what runs. yes_button, no_button: Answer a question.
        folder_button: Opens the folder of what was made. path_button: Copies its path.
        copied: Says that the path was copied.

    Signals:
        stopped: The user wants it stopped.
        accepted, declined: The user answered what was asked.
    """

    stopped = Signal()
    accepted = Signal()
    declined = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.path: Path | None = None
        self._border = "accent"
        self.text = ReadText()
        self.stop_button = QPushButton(self.tr("Stop"))
        self.yes_button, self.no_button = QPushButton(), QPushButton()
        self.yes_button.setProperty("kind", "primary")
        self.folder_button = QPushButton(self.tr("Open the folder"))
        self.path_button = QPushButton(self.tr("Copy the path"))
        self.copied = label("", "saved")
        self._buttons = (self.stop_button, self.yes_button, self.no_button, self.folder_button, self.path_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 12)
        layout.setSpacing(8)
        row = self._row = FlowRow(gap=8)
        layout.addWidget(self.text)
        layout.addWidget(row)
        layout.addWidget(self.copied)
        for button in self._buttons:
            row.add(button)
        self.stop_button.clicked.connect(self._stop)
        self.yes_button.clicked.connect(self.accepted)
        self.no_button.clicked.connect(self.declined)
        self.folder_button.clicked.connect(self._open_folder)
        self.path_button.clicked.connect(self._copy_path)
        self.hide()

    @property
    def sentence(self) -> str:
        """The sentence that is said."""
        return self.text.toPlainText()

    def stops(self) -> list[QWidget]:
        """Return where Tab goes, from top to bottom."""
        return [self.text, *self._buttons]

    def show_busy(self, sentence: str, *, can_stop: bool) -> None:
        """Say what runs."""
        self._show(sentence, "line", [self.stop_button] if can_stop else [])
        self.stop_button.setEnabled(True)

    def show_done(self, sentence: str, path: Path | None = None) -> None:
        """Say what was done, and offer the way to what was made."""
        self.path = path
        self._show(sentence, "accent", [] if path is None else [self.folder_button, self.path_button])

    def ask(self, sentence: str, yes: str, no: str) -> None:
        """Ask whether to go on; without words for yes, there is nothing to go on with."""
        self.yes_button.setText(yes)
        self.no_button.setText(no)
        self._show(sentence, "accent", [self.yes_button, self.no_button] if yes else [])

    def show_error(self, sentence: str) -> None:
        """Say why nothing was done."""
        self._show(sentence, "sign", [], kind="error")

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """A surface with the border of what is said."""
        paint_surface(QPainter(self), QRectF(self.rect()), 10, "surface", self._border)

    def _show(self, sentence: str, border: str, buttons: Sequence[QPushButton], *, kind: str = "") -> None:
        self._border = border
        if self.text.property("kind") != kind:
            self.text.setProperty("kind", kind)
            self.text.style().unpolish(self.text)
            self.text.style().polish(self.text)
        self.text.show_text(sentence)
        self.text.setAccessibleName(sentence)
        self.copied.hide()
        for button in self._buttons:
            button.setVisible(button in buttons)
            button.setAccessibleDescription(sentence)
        self._row.setVisible(bool(buttons))
        self._row.rearrange()
        self.show()
        self.update()
        announce(self, sentence)

    def _stop(self) -> None:
        self.stop_button.setEnabled(False)
        self.text.show_text(self.tr("Stopping …"))
        self.stopped.emit()

    def _open_folder(self) -> None:
        if self.path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.path.parent)))

    def _copy_path(self) -> None:
        QGuiApplication.clipboard().setText(str(self.path))
        self.copied.setText(self.tr("✓ Copied"))
        self.copied.show()
        announce(self, self.copied.text())
