"""The second folder for backups, on a stick or another disk: chosen, and left again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from diary.errors import CannotSaveError
from ui.forms.outcome import WorkOutcome
from ui.settings import backup_words
from ui.widgets.card import label
from ui.widgets.flow_row import FlowRow
from ui.widgets.form_section import FormSection
from ui.words.text import translate, words

if TYPE_CHECKING:
    from pathlib import Path

    from diary.store.on_disk.second_folder import SecondFolder
    from ui.forms.work_card import WorkCard
    from ui.session.safekeeping import Safekeeping
    from ui.widgets.file_chooser import FileChooser


class SecondFolderSection(FormSection):
    """Which it is, and what can be done about it.

    Attributes:
        told: Which it is. outcome: How it went.
        choose_button, forget_button: Ask for another; use none.

    Signals:
        changed: Another was chosen, or none.
    """

    changed = Signal()

    def __init__(self, card: WorkCard, safe: Safekeeping, chooser: FileChooser) -> None:
        """Build the section.

        Args:
            card: What it stands on.
            safe: Does the work.
            chooser: Asks for the folder.
        """
        super().__init__(
            translate("BackupsCard", "A second folder"),
            hint=translate(
                "BackupsCard",
                "On a stick or another disk, in case this one breaks. It need not always be there: backups catch up "
                "when it is.",
            ),
        )
        self._card, self._safe, self._chooser = card, safe, chooser
        self.told = label("", wrap=True)
        self.choose_button = QPushButton(translate("BackupsCard", "Choose a second folder …"))
        self.forget_button = QPushButton(translate("BackupsCard", "Use no second folder"))
        self.choose_button.setAccessibleDescription(
            translate("BackupsCard", "Asks for a folder on a stick or another disk.")
        )
        self.forget_button.setAccessibleDescription(translate("BackupsCard", "The backups in it stay there."))
        self.outcome = WorkOutcome()
        self._row = FlowRow(gap=8)
        for button in (self.choose_button, self.forget_button):
            self._row.add(button)
        for widget in (self.told, self._row, self.outcome):
            self.add(widget, wide=True)
        self.choose_button.clicked.connect(self._ask)
        self.forget_button.clicked.connect(self._forget)

    def stops(self) -> list[QWidget]:
        """Return where Tab goes, from top to bottom."""
        return [self.choose_button, self.forget_button, *self.outcome.stops()]

    def show_folder(self, second: SecondFolder | None) -> None:
        """Say which it is; None for none."""
        self.told.setText(backup_words.second_words(second))
        self.forget_button.setVisible(second is not None)

    def rearrange(self) -> None:
        """Give the buttons that are to be seen their places."""
        self._row.rearrange()

    def _ask(self) -> None:
        self._chooser.open_folder(translate("BackupsCard", "Choose a folder on a stick or another disk"), self._choose)

    def _choose(self, folder: Path) -> None:
        if self._card.begin(self.outcome, translate("BackupsCard", "Copying the newest backup …")):
            self._safe.choose_second(folder, self._chosen, self._card.failed(self.outcome))

    def _chosen(self, second: SecondFolder) -> None:
        said = translate("BackupsCard", "From now on each backup goes there, too.")
        self._card.conclude_done(self.outcome, said, second.folder)
        self.changed.emit()

    def _forget(self) -> None:
        try:
            self._safe.forget_second()
        except CannotSaveError as error:
            self.outcome.show_error(words(error.sentence))
            return
        self.outcome.show_done(translate("BackupsCard", "No more backups go there. Those in it stay."))
        self.choose_button.setFocus()
        self.changed.emit()
