"""Save or print: a chart of the Relief page as a picture, a file or on paper."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QMenu, QPushButton

from diary.errors import DiaryError
from diary.exchange.files import write_file
from diary.existing import refuse_own_place
from ui.look.saying import announce
from ui.relief.drawing.picture import as_image, as_png, as_svg, print_sheet
from ui.widgets.file_chooser import FileChooser
from ui.words.text import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.relief.drawing.picture import PictureSheet


class PictureButton(QPushButton):
    """Opens what can be done with the picture.

    Attributes:
        chooser: Asks for the file. choices: What can be done.
    """

    def __init__(
        self, diary: Path, sheet: Callable[[], PictureSheet], name: Callable[[], str], tell: Callable[[str], None]
    ) -> None:
        """Build the button.

        Args:
            diary: The diary's file, which no picture is written over.
            sheet: Gives the picture as it stands now.
            name: Gives what a file of it is called, without its ending.
            tell: Told how it went.
        """
        super().__init__()
        self.setText(self.tr("Save or print"))
        self._diary, self._sheet, self._name, self._tell = diary, sheet, name, tell
        self.chooser = FileChooser(self)
        self.choices = QMenu(self)
        self.png = self.choices.addAction(self.tr("Save as PNG …"), lambda: self._save("png", as_png))
        self.svg = self.choices.addAction(self.tr("Save as SVG …"), lambda: self._save("svg", as_svg))
        self.copy = self.choices.addAction(self.tr("Copy the picture"), self._copy)
        self.paper = self.choices.addAction(self.tr("Print …"), self.ask_and_print)
        self.setMenu(self.choices)

    def write(self, path: Path, make: Callable[[PictureSheet], bytes]) -> None:
        """Write a picture to a file, and tell how it went."""
        try:
            refuse_own_place(self._diary, path)
            write_file(path, make(self._sheet()), replace=True)
        except DiaryError as error:
            self._say(words(error.sentence))
            return
        self._say(self.tr("Saved as {name}.").format(name=path.name))

    def ask_and_print(self) -> None:
        """Ask on which printer, and print the picture."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self.window())
        dialog.accepted.connect(lambda: self.print_on(printer))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # of the two there are, the one without a receiver

    def print_on(self, printer: QPrinter) -> None:
        """Print the picture; into a file that belongs to the diary itself nothing is printed, and that is told."""
        try:
            if printer.outputFileName():
                refuse_own_place(self._diary, Path(printer.outputFileName()))
        except DiaryError as error:
            self._say(words(error.sentence))
            return
        print_sheet(printer, self._sheet())

    def _save(self, ending: str, make: Callable[[PictureSheet], bytes]) -> None:
        title = self.tr("Save the picture")
        kind = f"{ending.upper()} (*.{ending})"
        self.chooser.save(title, f"{self._name()}.{ending}", kind, lambda path: self.write(_ended(path, ending), make))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setImage(as_image(self._sheet()))
        self._say(self.tr("The picture is copied."))

    def _say(self, sentence: str) -> None:
        self._tell(sentence)
        announce(self, sentence)


def _ended(path: Path, ending: str) -> Path:
    return path if path.suffix.lower() == f".{ending}" else path.with_name(f"{path.name}.{ending}")
