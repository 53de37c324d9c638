"""Backups on Settings: the newest, one made now, one restored; the second folder; an import undone as a whole."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget

from diary.backups import LookedInto
from diary.store.on_disk.copies import Backup, Occasion
from diary.store.on_disk.holdings import Soundness
from diary.store.on_disk.own_files import folder_of_copies
from ui.forms.outcome import WorkOutcome
from ui.forms.read_text import ReadText
from ui.forms.work_card import WorkCard
from ui.lock.unlock_form import UnlockForm
from ui.session.safekeeping import Safekeeping
from ui.settings import backup_words
from ui.settings.choice_lines import ChoiceLine, ChoiceLines
from ui.settings.past_imports import PastImportsSection
from ui.settings.second_folder import SecondFolderSection
from ui.widgets.card import label
from ui.widgets.file_chooser import FileChooser
from ui.widgets.flow_row import FlowRow

if TYPE_CHECKING:
    from pathlib import Path

    from diary.locking import Unlocked
    from diary.store.on_disk.holdings import Holdings
    from diary.store.on_disk.key import Key
    from diary.store.on_disk.restoring import Restored
    from ui.session import Session
    from ui.session.data_session import DataSession
    from ui.session.safekeeping import Kept


class BackupsCard(WorkCard):
    """The backups of the diary, and what can be done with them.

    Attributes:
        chooser: Asks for the second folder.
        newest, place: Of which day the newest is; the folder they are in.
        now_button, list_button, file_button: Make one now; show all of them; restore one that lies elsewhere.
        second: The second folder. imports: Imports that can be undone.
        unlocking: Asks for the passphrase of a backup that has another than the diary; None until there is one.
        outcome: How what is done with a backup went.
    """

    def __init__(self, session: Session, work: DataSession) -> None:
        super().__init__(self.tr("Backups"), session, work)
        self._safe = Safekeeping(session, work, self)
        self._chosen: LookedInto | None = None
        self._chosen_key: Key | None = None
        self._is_file = False
        self.unlocking: UnlockForm | None = None
        self._kept: Kept | None = None
        self._is_listed = False
        self.chooser = FileChooser(self)
        self.newest = label("", "strong", wrap=True)
        self.place = ReadText(str(folder_of_copies(session.reading.path.absolute())), anywhere=True)
        self.place.setAccessibleName(self.tr("The folder with the backups"))
        self.now_button = QPushButton(self.tr("Back up now"))
        self.list_button = QPushButton(self.tr("Show the backups"))
        self.file_button = QPushButton(self.tr("Restore from a file …"))
        self.outcome = WorkOutcome()
        self._list = ChoiceLines(self.list_button)
        self.second = SecondFolderSection(self, self._safe, self.chooser)
        self.imports = PastImportsSection(self, self._safe, self.list_button)
        self.outcomes = (self.outcome, self.second.outcome, self.imports.outcome)
        self._build()
        self._connect()
        self._show_lines()

    @property
    def lines(self) -> list[ChoiceLine]:
        """The backups that are shown, a line each."""
        return self._list.lines

    def stops(self) -> list[QWidget]:
        """Return where Tab goes, from top to bottom."""
        return [
            self.place,
            self.now_button,
            self.list_button,
            self.file_button,
            *self._list.buttons,
            *([] if self.unlocking is None else self.unlocking.stops()),
            *self.outcome.stops(),
            *self.second.stops(),
            *self.imports.stops(),
        ]

    def refresh(self) -> None:
        """Look through the backups; what is shown changes when that is done."""
        self._safe.look()

    def leave(self) -> None:
        """Forget which backup was chosen and what was typed for it: the diary is locked."""
        if self._chosen is not None:
            self._chosen = self._chosen_key = None
            self.outcome.hide()
        self._leave_passphrase()

    def _build(self) -> None:
        self.body.setSpacing(6)
        what = self.tr(
            "A backup is made by itself once a day, and before an import, a restore or a new passphrase. Seven days, "
            "four weeks and twelve months are kept; what you made by hand always is."
        )
        row = self._row = FlowRow(gap=8)
        for button in (self.now_button, self.list_button, self.file_button):
            row.add(button)
        above = (self.newest, label(what, "small", wrap=True), self.place)
        for widget in (*above, row, self._list, self.outcome, self.second, self.imports):
            self.body.addWidget(widget)
        self.now_button.setAccessibleDescription(self.tr("Makes a backup and checks that it is whole."))
        self.list_button.setAccessibleDescription(self.tr("Shows what each backup holds, to restore one."))
        self.file_button.setAccessibleDescription(
            self.tr("Asks for a backup or a copy that lies elsewhere, as on a stick, and says what it holds.")
        )

    def _connect(self) -> None:
        self.now_button.clicked.connect(self._back_up)
        self.list_button.clicked.connect(self._toggle_list)
        self.file_button.clicked.connect(self._ask_for_file)
        for changed in (self.second.changed, self.imports.changed):
            changed.connect(self.refresh)
        self.outcome.accepted.connect(self._restore)
        self.outcome.declined.connect(self._leave_it)
        self.work.busy_changed.connect(self._show_busy)
        self._safe.looked.connect(self._show)
        for outcome in self.outcomes:
            outcome.stopped.connect(self.work.stop)
        for happened in (self.session.parts.tending.done, self.session.imported):
            happened.connect(self._refresh_if_seen)

    # What there is

    def _refresh_if_seen(self, _happened: object) -> None:
        if self.isVisible():
            self.refresh()

    def _show(self, kept: Kept) -> None:
        if kept != self._kept:  # a button must not be made anew under the hand that is about to use it
            self._kept = kept
            self._show_lines()

    def _show_lines(self) -> None:
        kept = self._kept
        backups: tuple[LookedInto, ...] = () if kept is None else kept.backups
        self.newest.setText(self.tr("Looking …") if kept is None else backup_words.newest_words(backups))
        self.list_button.setVisible(bool(backups))
        self.list_button.setText(self.tr("Hide the backups") if self._is_listed else self.tr("Show the backups"))
        self._list.show_lines([self._line(one) for one in backups] if self._is_listed else [])
        self.second.show_folder(None if kept is None else kept.second)
        self.imports.show_imports(() if kept is None else kept.imports)
        self._order_stops()
        for buttons in (self._row, self.second):
            buttons.rearrange()
        self._show_busy(self.work.is_busy)

    def _order_stops(self) -> None:
        for before, after in pairwise(self.stops()):
            QWidget.setTabOrder(before, after)

    def _line(self, one: LookedInto) -> ChoiceLine:
        may_be_whole = one.holdings.is_whole or one.holdings.soundness is Soundness.OTHER_KEY
        action = self.tr("Restore …") if may_be_whole else ""
        line = ChoiceLine(backup_words.title_words(one), backup_words.line_words(one), action)
        if line.button is not None:
            line.button.clicked.connect(lambda: self._ask(one))
        return line

    def _toggle_list(self) -> None:
        self._is_listed = not self._is_listed
        self._show_lines()

    # Doing it

    def _back_up(self) -> None:
        if self.begin(self.outcome, self.tr("Backing up and checking the diary …")):
            self._safe.back_up(self._made, self.failed(self.outcome))

    def _made(self, path: Path) -> None:
        self.conclude_done(self.outcome, backup_words.made_words(path), path)
        self.refresh()

    def _ask_for_file(self) -> None:
        kinds = [self.tr("Diaries (*.db)"), self.tr("All files (*)")]
        self.chooser.open_file(self.tr("Choose a backup or a copy of the diary"), kinds, self._look_into_file)

    def _look_into_file(self, path: Path) -> None:
        if not self.begin(self.outcome, self.tr("Looking into the backup …"), on_damage=True):
            return
        chosen = Backup(path, self.session.today(), Occasion.BY_HAND, 0)

        def tell(held: Holdings) -> None:
            self._ask(LookedInto(chosen, held, is_second=False), is_file=True)

        self._safe.look_into(path, self.session.key, tell, self.failed(self.outcome))

    def _ask(self, one: LookedInto, *, is_file: bool = False) -> None:
        self._chosen, self._chosen_key, self._is_file = one, None, is_file
        for other in self.outcomes[1:]:
            other.hide()
        if one.holdings.soundness is Soundness.OTHER_KEY:
            self.outcome.hide()
            self._ask_for_passphrase(one.backup.path)
        else:
            self._ask_whether(one)

    def _ask_whether(self, one: LookedInto) -> None:
        self._leave_passphrase()
        if not one.holdings.is_whole:
            self.conclude(self.outcome, lambda: self.outcome.show_error(backup_words.line_words(one)))
            return
        said = backup_words.question_words(one, is_encrypted=self.session.is_encrypted, is_file=self._is_file)
        self.outcome.ask(said, self.tr("Restore it"), self.tr("Leave it"))
        self.outcome.text.setFocus()
        self.outcome_shown.emit(self.outcome)

    def _ask_for_passphrase(self, backup: Path) -> None:
        if self.unlocking is None:
            self.unlocking = UnlockForm(backup)
            self.unlocking.ask_for_backup()
            self.body.insertWidget(self.body.indexOf(self.outcome), self.unlocking)
            self.unlocking.unlocked.connect(self._look_into)
        self.unlocking.clear()
        self.unlocking.path = backup
        self.unlocking.show()
        self._order_stops()
        self.unlocking.field.line.setFocus()

    def _look_into(self, found: Unlocked) -> None:
        one = self._chosen
        if one is None or not self.begin(self.outcome, self.tr("Looking into the backup …"), on_damage=True):
            return
        self._chosen_key = found.key

        def tell(held: Holdings) -> None:
            self._ask_whether(one._replace(holdings=held))

        self._safe.look_into(one.backup.path, found.key, tell, self.failed(self.outcome))

    def _leave_passphrase(self) -> None:
        if self.unlocking is not None:
            self.unlocking.clear()
            self.unlocking.hide()

    def _restore(self) -> None:
        if self._chosen is not None and self.begin(
            self.outcome, self.tr("Restoring. This can't be stopped halfway …"), can_stop=False, on_damage=True
        ):
            self._safe.restore(
                self._chosen.backup.path, self._restored, self.failed(self.outcome), backup_key=self._chosen_key
            )

    def _restored(self, restored: Restored) -> None:
        self._chosen = self._chosen_key = None
        self.conclude_done(self.outcome, backup_words.restored_words(restored), None)
        self.refresh()

    def _leave_it(self) -> None:
        self._chosen = self._chosen_key = None
        self.outcome.hide()
        self.list_button.setFocus()

    def _show_busy(self, busy: bool) -> None:  # noqa: FBT001 - Qt's way
        choices = (*self._list.buttons, *self.imports.rows.buttons)
        second = (self.second.choose_button, self.second.forget_button)
        for button in (self.now_button, self.file_button, *second, *choices):
            button.setEnabled(not busy)
