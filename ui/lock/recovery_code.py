"""Shows a recovery code, once, and lets it be kept: written down, printed, saved on a stick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from diary.errors import DiaryError
from diary.exchange.files import write_file
from ui.forms.read_text import ReadText
from ui.forms.tick_box import TickBox
from ui.look.saying import announce
from ui.widgets.card import label
from ui.widgets.file_chooser import FileChooser
from ui.widgets.flow_row import FlowRow
from ui.words.text import words

if TYPE_CHECKING:
    from pathlib import Path


class RecoveryCodeView(QWidget):
    """The code, the ways to keep it, and a box to tick before it goes.

    Attributes:
        code: The code, to be read and selected.
        copy_button, print_button, save_button: Ways to keep it. kept: Ticked when it is kept.
        go_button, cancel_button: Encrypt with it, or leave everything as it is.
        chooser: Asks where to save it. outcome: What came of that.

    Signals:
        accepted: The code is kept; the diary can be encrypted.
        cancelled: Nothing is to be changed.
    """

    accepted = Signal()
    cancelled = Signal()

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self.chooser = FileChooser(self)
        self.code = ReadText()
        self.code.setProperty("kind", "strong")
        self.copy_button, self.print_button = QPushButton(self.tr("Copy")), QPushButton(self.tr("Print …"))
        self.save_button = QPushButton(self.tr("Save as a text file …"))
        self.outcome = label("", "small", wrap=True)
        self.kept = TickBox(self.tr("I have kept the code"))
        self.go_button, self.cancel_button = (
            QPushButton(self.tr("Encrypt the diary now")),
            QPushButton(self.tr("Cancel")),
        )
        self.go_button.setProperty("kind", "primary")
        self._build()
        self._connect()
        self.outcome.hide()
        self.hide()

    def _build(self) -> None:
        meaning = self.tr(
            "This is your recovery code. It opens the diary if you forget the passphrase, and it is shown only now. "
            "Write it down or print it, and keep it where nobody finds it beside this computer. Whoever has the code "
            "can read the diary. Whoever has lost both, passphrase and code, can never open it again."
        )
        ways, ends = FlowRow(gap=8), FlowRow(gap=8)
        for button in (self.print_button, self.save_button, self.copy_button):
            ways.add(button)
        for button in (self.go_button, self.cancel_button):
            ends.add(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for part in (label(meaning, wrap=True), self.code, ways, self.outcome, self.kept, ends):
            layout.addWidget(part)

    def _connect(self) -> None:
        self.copy_button.clicked.connect(self._copy)
        self.print_button.clicked.connect(self._print)
        self.save_button.clicked.connect(self._ask_where)
        self.kept.toggled.connect(self.go_button.setEnabled)
        self.go_button.clicked.connect(self.accepted)
        self.cancel_button.clicked.connect(self.cancelled)

    def stops(self) -> list[QWidget]:
        """Return where Tab goes, from top to bottom."""
        ways = (self.print_button, self.save_button, self.copy_button)
        return [self.code, *ways, self.kept, self.go_button, self.cancel_button]

    def show_code(self, code: str) -> None:
        """Show a code; it can be encrypted with once that is said to be kept."""
        self.code.show_text(code)
        self.code.setAccessibleName(self.tr("Recovery code: {code}").format(code=code))
        self.kept.setChecked(False)
        self.go_button.setEnabled(False)
        self.outcome.hide()
        self.show()
        self.code.setFocus()

    def forget(self) -> None:
        """Show it no more."""
        self.code.show_text("")
        self.code.setAccessibleName("")
        self.hide()

    def _sheet(self) -> str:
        """The words that are printed or saved."""
        return self.tr(
            "Relief Diary: recovery code\n\n{code}\n\nIt opens the diary {path} without its passphrase."
        ).format(code=self.code.toPlainText(), path=self._path.name)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.code.toPlainText())
        self._say(self.tr("✓ Copied. What is copied can be read by other programs until something else is copied."))

    def _print(self) -> None:
        printer = QPrinter()
        dialog = QPrintDialog(printer, self)
        dialog.accepted.connect(lambda: self._print_on(printer))
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()

    def _print_on(self, printer: QPrinter) -> None:
        document = QTextDocument()
        document.setPlainText(self._sheet())
        document.print_(printer)
        self._say(self.tr("✓ Sent to the printer."))

    def _ask_where(self) -> None:
        self.chooser.save(
            self.tr("Save the recovery code"), "recovery-code.txt", self.tr("Text files (*.txt)"), self._save
        )

    def _save(self, path: Path) -> None:
        try:
            write_file(path, (self._sheet() + "\n").encode(), replace=True)
        except DiaryError as error:
            self._say(words(error.sentence))
        else:
            self._say(self.tr("✓ Saved. Keep that file on a stick, not on this computer."))

    def _say(self, sentence: str) -> None:
        self.outcome.setText(sentence)
        self.outcome.show()
        announce(self, sentence)
