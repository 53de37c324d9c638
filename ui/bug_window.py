"""The report of a bug, shown before anything is done with it. Nothing is sent: it can be copied or saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton, QVBoxLayout

from diary.errors import DiaryError
from diary.exchange.files import write_file
from ui.look.saying import announce
from ui.look.theme import theme
from ui.widgets.card import label
from ui.widgets.file_chooser import FileChooser
from ui.widgets.flow_row import FlowRow
from ui.words.text import words

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget


class BugWindow(QDialog):
    """Shows a report and what can be done with it.

    Attributes:
        text: The report, all of it.
        copy_button, save_button, close_button: What can be done.
        said: What was done.
    """

    def __init__(self, report: str, parent: QWidget) -> None:
        super().__init__(parent)
        title = self.tr("Report of a fault in the program")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.text = QPlainTextEdit(report)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("The report"))
        self.copy_button = QPushButton(self.tr("Copy"))
        self.save_button = QPushButton(self.tr("Save …"))
        self.close_button = QPushButton(self.tr("Close"))
        self.said = label("", "", wrap=True)
        self._chooser = FileChooser(self)
        self._lay_out()
        self.copy_button.clicked.connect(self.copy)
        self.save_button.clicked.connect(self.ask_where)
        self.close_button.clicked.connect(self.reject)
        self.close_button.setFocus()

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._say(self.tr("Copied."))

    def ask_where(self) -> None:
        """Ask for a file and save the report in it."""
        self._chooser.save(self.tr("Save the report"), "relief-diary-report.txt", self.tr("Texts (*.txt)"), self.save)

    def save(self, path: Path) -> None:
        """Save the report; nothing that is there is replaced."""
        try:
            write_file(path, self.text.toPlainText().encode())
        except DiaryError as error:
            self._say(words(error.sentence))
        else:
            self._say(self.tr("Saved to {path}.").format(path=path))

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        announce(self, sentence)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        about = self.tr(
            "This is all that the report holds: which program, where in its code it went wrong, and nothing of your "
            "diary. Nothing is sent by itself. You can copy or save it and give it to whoever looks after the program."
        )
        self.setAccessibleDescription(about)
        buttons = FlowRow(gap=8)
        for button in (self.copy_button, self.save_button, self.close_button):
            buttons.add(button)
        for part in (label(about, "", wrap=True), self.text, self.said, buttons):
            layout.addWidget(part)
        self.resize(theme().px(640), theme().px(460))
