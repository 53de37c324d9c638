"""Your data, the first part of Settings: an export for the clinic, a copy of the diary, opening a package."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from diary.errors import BadInputError, CannotSaveError
from diary.store.on_disk.backup import free_name
from ui.forms.outcome import WorkOutcome
from ui.forms.work_card import WorkCard
from ui.session.data_session import DataSession, Wanted
from ui.settings import data_words
from ui.settings.export_form import AS_FOLDER, ExportForm
from ui.widgets.file_chooser import FileChooser
from ui.widgets.flow_row import FlowRow
from ui.widgets.form_section import FormSection
from ui.words.text import words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from diary.exchange.selection import Selection
    from diary.store.incoming.plan import Plan
    from diary.store.on_disk.backup import Copied
    from ui.session import Session
    from ui.session.data_session import Exported, Found

_Part = tuple[str, str, tuple[QWidget, ...]]
"""A part of the card: its title, what it is for, and what stands in it."""


class DataCard(WorkCard):
    """The ways out of the diary and into it.

    Attributes:
        chooser: Asks for files and folders.
        drafts: Tells the pages on which something typed is not saved yet.
        export: What the export shall hold. copy_button: Makes a copy.
        open_button, folder_button: Open a package that is a zip, or a folder. table_button: Asks for a table.
        export_outcome, copy_outcome, open_outcome: How each went.

        visit_button: Leads to the page for the clinic.

    Signals:
        table_chosen: Another program's table is to be brought in (its path).
        visit_wanted: The user wants the page for the clinic.
    """

    table_chosen = Signal(object)
    visit_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Your data"), session, DataSession(session))
        self.work.setParent(self)
        self._found: Found | None = None
        self.chooser = FileChooser(self)
        self.drafts: Callable[[], list[str]] = list
        self.export = ExportForm(session.today)
        self.copy_button = QPushButton(self.tr("Make a copy …"))
        self.open_button = QPushButton(self.tr("Open a .zip file …"))
        self.folder_button = QPushButton(self.tr("Open a folder …"))
        self.table_button = QPushButton(self.tr("Open a table …"))
        self.visit_button = QPushButton(self.tr("For the clinic: Visit"))
        self.visit_button.setProperty("kind", "link")
        self.visit_button.setAccessibleDescription(self.tr("Opens the page with the report for your clinic."))
        self.export_outcome, self.copy_outcome, self.open_outcome = WorkOutcome(), WorkOutcome(), WorkOutcome()
        self.outcomes = (self.export_outcome, self.copy_outcome, self.open_outcome)
        self._build()
        self._connect()

    @property
    def is_busy(self) -> bool:
        """Whether an export, a copy or an import runs."""
        return self.work.is_busy

    def stops(self) -> list[QWidget]:
        """Return where Tab goes, from top to bottom."""
        return [
            *self.export.stops(),
            *self.export_outcome.stops(),
            self.visit_button,
            self.copy_button,
            *self.copy_outcome.stops(),
            self.open_button,
            self.folder_button,
            *self.open_outcome.stops(),
            self.table_button,
        ]

    def forget_notes(self) -> None:
        """Own words are asked for anew each time."""
        self.export.with_notes.setChecked(False)

    def _build(self) -> None:
        self.body.setSpacing(6)
        for title, hint, widgets in (*self._ways_out(), *self._ways_in()):
            section = FormSection(title, hint=hint)
            for widget in widgets:
                section.add(widget, wide=True)
            self.body.addWidget(section)
        self.table_button.setAccessibleDescription(self.tr("Asks for a table and shows what is in it."))
        self.copy_button.setAccessibleDescription(self.tr("Asks where to write a copy of the whole diary."))
        for button in (self.open_button, self.folder_button):
            button.setAccessibleDescription(self.tr("Asks for a package and says what it would change."))

    def _ways_out(self) -> tuple[_Part, ...]:
        return (
            (
                self.tr("For your clinic"),
                self.tr(
                    "Writes your diary as tables that any spreadsheet opens. Nothing is sent; you hand it over. Pages "
                    "to print, and everything else for a visit, are on the page Visit."
                ),
                (self.export, self.export_outcome, self._row(self.visit_button)),
            ),
            (
                self.tr("A copy for safekeeping"),
                self.tr(
                    "The whole diary in one file, checked to be whole: on a stick, or for another computer. It is "
                    "encrypted if the diary is, with the same passphrase and recovery code."
                ),
                (self._row(self.copy_button), self.copy_outcome),
            ),
        )

    def _ways_in(self) -> tuple[_Part, ...]:
        return (
            (
                self.tr("Bring a package in"),
                self.tr(
                    "A package that Relief Diary exported. You first see what it would change; nothing that you "
                    "answered is ever overwritten."
                ),
                (self._row(self.open_button, self.folder_button), self.open_outcome),
            ),
            (
                self.tr("From another program"),
                self.tr(
                    "A table (CSV) that another diary or a spreadsheet wrote. You first see how it reads and what it "
                    "would change."
                ),
                (self._row(self.table_button),),
            ),
        )

    def _row(self, *buttons: QPushButton) -> FlowRow:
        row = FlowRow(gap=8)
        for button in buttons:
            row.add(button)
        return row

    def _connect(self) -> None:
        self.export.button.clicked.connect(self._ask_for_export)
        self.visit_button.clicked.connect(self.visit_wanted)
        self.copy_button.clicked.connect(self._ask_for_copy)
        self.open_button.clicked.connect(self._ask_for_zip)
        self.folder_button.clicked.connect(self._ask_for_folder)
        self.table_button.clicked.connect(self._ask_for_table)
        self.open_outcome.accepted.connect(self._bring_in)
        self.open_outcome.declined.connect(self._leave_it)
        self.work.busy_changed.connect(self._show_busy)
        for outcome in self.outcomes:
            outcome.stopped.connect(self.work.stop)

    # Asking where

    def _name(self) -> str:
        day = self.session.today().isoformat()
        return f"relief-diary-sample-{day}" if self.session.reading.is_sample else f"relief-diary-{day}"

    def _free(self, folder: Path, suffix: str) -> Path | None:
        try:
            return free_name(folder, self._name(), suffix)
        except (BadInputError, OSError):
            return None

    def _suggested(self, suffix: str) -> str:
        free = self._free(self.chooser.folder, suffix)
        return f"{self._name()}{suffix}" if free is None else free.name

    def _ask_for_export(self) -> None:
        selection = self.export.selection()
        if selection is None:
            return
        if self.export.shape.currentIndex() == AS_FOLDER:
            self.chooser.open_folder(
                self.tr("Write the folder of the package into"), lambda folder: self._export_into(folder, selection)
            )
            return
        self.chooser.save(
            self.tr("Write the package as"),
            self._suggested(".zip"),
            self.tr("Packages (*.zip)"),
            lambda path: self._export(path, ".zip", selection),
        )

    def _ask_for_copy(self) -> None:
        self.chooser.save(
            self.tr("Write the copy as"), self._suggested(".db"), self.tr("Diaries (*.db)"), self._copy_to
        )

    def _ask_for_zip(self) -> None:
        kinds = [self.tr("Packages (*.zip)"), self.tr("All files (*)")]
        self.chooser.open_file(self.tr("Open a package"), kinds, self.look_into)

    def _ask_for_folder(self) -> None:
        self.chooser.open_folder(self.tr("Open the folder of a package"), self.look_into)

    def _ask_for_table(self) -> None:
        kinds = [self.tr("Tables (*.csv *.tsv *.txt)"), self.tr("All files (*)")]
        self.chooser.open_file(self.tr("Open a table of another program"), kinds, self.table_chosen.emit)

    # Doing it

    def _export_into(self, folder: Path, selection: Selection) -> None:
        target = self._free(folder, "")
        if target is None:
            self.export_outcome.show_error(
                self.tr("There is no more room for a package in {folder}.").format(folder=folder)
            )
            return
        self._export(target, "", selection)

    def _export(self, path: Path, suffix: str, selection: Selection) -> None:
        target = self._with_suffix(path, suffix, self.export_outcome)
        if target is not None and self.begin(self.export_outcome, self.tr("Writing the package …")):
            self.work.export(
                target,
                Wanted(selection),
                self._exported,
                self.failed(self.export_outcome),
                replacing=os.path.lexists(target),
            )

    def _copy_to(self, path: Path) -> None:
        target = self._with_suffix(path, ".db", self.copy_outcome)
        if target is not None and self.begin(self.copy_outcome, self.tr("Copying and checking the diary …")):
            self.work.copy(target, self._copied, self.failed(self.copy_outcome), replace=os.path.lexists(target))

    def look_into(self, source: Path) -> None:
        """Say what a package would change, and ask whether to bring it in.

        Args:
            source: The package, a .zip file or a folder.
        """
        self._found = None
        if self.begin(self.open_outcome, self.tr("Reading {path} …").format(path=source)):
            self.work.look_into(source, self._looked_into, self.failed(self.open_outcome))

    def _bring_in(self) -> None:
        if self._found is not None and self.begin(
            self.open_outcome, self.tr("Bringing it in. This can't be stopped halfway …"), can_stop=False
        ):
            self.work.bring_in(self._found, self._brought_in, self.failed(self.open_outcome))

    def _leave_it(self) -> None:
        self._found = None
        self.open_outcome.hide()
        self.open_button.setFocus()

    def _with_suffix(self, path: Path, suffix: str, outcome: WorkOutcome) -> Path | None:
        """The file as it shall be called; None where the whole name is taken, which the dialog did not ask about."""
        if suffix == "" or path.suffix.lower() == suffix:
            return path
        named = path.with_name(path.name + suffix)
        if os.path.lexists(named):
            self.conclude(outcome, lambda: outcome.show_error(words(_exists(named).sentence)))
            return None
        return named

    # How it went

    def _exported(self, what: Exported) -> None:
        self.forget_notes()
        self.conclude_done(self.export_outcome, data_words.exported(what, self.drafts()), what.target)

    def _copied(self, what: Copied) -> None:
        self.conclude_done(self.copy_outcome, data_words.copied(what, self.drafts()), what.path)

    def _looked_into(self, found: Found) -> None:
        self._found = None if found.plan.is_empty and not found.into_empty else found
        yes = "" if self._found is None else self.tr("Bring it in")
        self.conclude(
            self.open_outcome, lambda: self.open_outcome.ask(data_words.preview(found), yes, self.tr("Leave it"))
        )

    def _brought_in(self, plan: Plan) -> None:
        if self._found is not None:
            self.conclude_done(self.open_outcome, data_words.brought_in(self._found, plan, self.drafts()), None)
            self._found = None

    def _show_busy(self, busy: bool) -> None:  # noqa: FBT001 - Qt's way
        for button in (self.export.button, self.copy_button, self.open_button, self.folder_button):
            button.setEnabled(not busy)


def _exists(path: Path) -> CannotSaveError:
    return CannotSaveError.of(
        "{path} exists already, so nothing was written. Choose another name, or that file itself to replace it.",
        path=str(path),
    )
