"""Asking for a file or a folder, without a dialog that stops the program, and without a look into any file."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileInfo, QObject, QStandardPaths, QUrl
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import QApplication, QFileDialog, QFileIconProvider, QStyle

from diary.held_files import is_folder
from ui.guard import guarded
from ui.look.theme import theme
from ui.words.text import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

READS_FILES = not sys.platform.startswith(("win", "darwin"))
"""Whether the desktop's own dialog looks into the files it lists, inside of this process (docs/decisions/0025)."""


_WIDTH, _HEIGHT = 860, 560
"""How large Qt's dialog is at 100 % text, in pixels: by itself it cuts its columns off."""


class NameIcons(QFileIconProvider):
    """Icons by what a file is called, never by what is in it.

    Qt's own provider and GTK's dialog open every file whose name says too little, and close it again. With the open
    diary among them, that cancels the locks SQLite holds on it, and another program would ruin it.
    """

    def __init__(self) -> None:
        super().__init__()
        style = QApplication.style()
        self._folder = style.standardIcon(QStyle.StandardPixmap.SP_DirIcon)
        self._file = style.standardIcon(QStyle.StandardPixmap.SP_FileIcon)
        self._drive = style.standardIcon(QStyle.StandardPixmap.SP_DriveHDIcon)

    @guarded
    def icon(self, of: QAbstractFileIconProvider.IconType | QFileInfo) -> QIcon:
        """The icon of a kind of thing, or of one thing."""
        if isinstance(of, QFileInfo):
            return self._folder if of.isDir() else self._file
        folders = (QAbstractFileIconProvider.IconType.Folder, QAbstractFileIconProvider.IconType.Desktop)
        if of in folders:
            return self._folder
        return self._file if of == QAbstractFileIconProvider.IconType.File else self._drive

    @guarded
    def type(self, info: QFileInfo) -> str:
        """Return what a file is, by the end of its name."""
        if info.isDir():
            return translate("FileChooser", "Folder")
        return translate("FileChooser", "{kind} file").format(kind=info.suffix().upper()).strip()


class FileChooser(QObject):
    """Opens one dialog at a time over a window; each tells where, and nothing when it is left.

    Attributes:
        dialog: The open one; None while there is none.
    """

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self._icons = NameIcons()
        self._folder: Path | None = None
        self.dialog: QFileDialog | None = None

    @property
    def folder(self) -> Path:
        """The folder in which the next dialog begins: where the last one ended, or the user's documents."""
        if self._folder is not None and is_folder(self._folder):
            return self._folder
        documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        return documents if is_folder(documents) else Path.home()

    def begin_in(self, folder: Path) -> None:
        """Have the next dialog begin there."""
        self._folder = folder

    def save(self, title: str, name: str, kind: str, chosen: Callable[[Path], None]) -> None:
        """Ask for a file to write; one that is there is asked about by the dialog itself.

        Args:
            title: What the dialog is for.
            name: What the file is called unless the user says otherwise.
            kind: Which files are shown, like `Packages (*.zip)`.
            chosen: Told where.
        """
        dialog = self._made(title, QFileDialog.FileMode.AnyFile, chosen)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(kind)
        dialog.selectFile(name)
        dialog.open()

    def open_file(self, title: str, kinds: list[str], chosen: Callable[[Path], None]) -> None:
        """Ask for a file to read."""
        dialog = self._made(title, QFileDialog.FileMode.ExistingFile, chosen)
        dialog.setNameFilters(kinds)
        dialog.open()

    def open_folder(self, title: str, chosen: Callable[[Path], None]) -> None:
        """Ask for a folder, to read it or to write into it."""
        dialog = self._made(title, QFileDialog.FileMode.Directory, chosen)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.open()

    def _made(self, title: str, mode: QFileDialog.FileMode, chosen: Callable[[Path], None]) -> QFileDialog:
        if self.dialog is not None:
            self.dialog.reject()
        dialog = QFileDialog(self._owner.window(), title, str(self.folder))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog, READS_FILES)
        if READS_FILES:
            dialog.setIconProvider(self._icons)
            dialog.setSidebarUrls([QUrl.fromLocalFile(str(place)) for place in self._places()])
            room = self._owner.screen().availableSize()
            dialog.resize(min(theme().px(_WIDTH), room.width() - 80), min(theme().px(_HEIGHT), room.height() - 80))
        dialog.setFileMode(mode)
        dialog.fileSelected.connect(lambda name: self._take(Path(name), mode, chosen))
        dialog.finished.connect(lambda _result: self._forget(dialog))
        self.dialog = dialog
        return dialog

    def _places(self) -> list[Path]:
        """Return where people keep what they are given: home, documents, and where the last dialog ended."""
        return list(dict.fromkeys([Path.home(), self.folder]))

    def _take(self, path: Path, mode: QFileDialog.FileMode, chosen: Callable[[Path], None]) -> None:
        self._folder = path if mode is QFileDialog.FileMode.Directory else path.parent
        chosen(path)

    def _forget(self, dialog: QFileDialog) -> None:
        if self.dialog is dialog:
            self.dialog = None
        dialog.deleteLater()
