"""The ways out of the Visit page: files and paper, written and printed, and noted where they are for the clinic."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog

from diary.errors import BadInputError, CannotSaveError
from diary.exchange.registry import EXPORTS
from diary.exchange.selection import Selection
from diary.existing import refuse_own_place
from diary.model.records.visit import GivenOut, OutForm
from diary.store.on_disk.backup import free_name
from ui.session.data_session import DataSession, Wanted
from ui.session.report_session import has_pages, printed_pages
from ui.visit import words as visit_words
from ui.visit.printing import PrintJob, prepare_printer
from ui.visit.ways_out import WayButton, WaysCard
from ui.widgets.file_chooser import FileChooser
from ui.words.text import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ui.session import Session
    from ui.session.data_session import Exported
    from ui.visit.goes_in import GoesIn

_GIVEN_OUT = {"pdf": OutForm.PDF, "csv": OutForm.CSV, "fhir": OutForm.FHIR}
"""The formats that are made for the clinic; the others are for oneself."""
SHEET, CALENDAR = "sheet", "ics"
_ENDINGS = {"pdf": ".pdf", "csv": ".zip", "fhir": ".json", CALENDAR: ".ics", SHEET: ".pdf"}


class GivingOut(QObject):
    """Writes files and prints the report; one thing at a time.

    Attributes:
        work: Writes and prints, off the window's thread.
        report, files, own: The cards; `ways` has their buttons by the name of their format.
        print_button: Prints the report. chooser: Asks where to write.
        printer_of: Makes the printer. dialog: Asks for one, while it does. job: What is being printed.
    """

    def __init__(self, session: Session, goes_in: GoesIn, page: QWidget) -> None:
        super().__init__(page)
        self._session, self._goes_in, self._page = session, goes_in, page
        self.work = DataSession(session, self)
        self.printer_of: Callable[[], QPrinter] = lambda: QPrinter(QPrinter.PrinterMode.HighResolution)
        self.chooser = FileChooser(page)
        self.dialog: QPrintDialog | None = None
        self.job: PrintJob | None = None
        self._make_ways()
        for name, button in self.ways.items():
            button.clicked.connect(lambda _on=False, name=name: self._ask_where(name))
        self.print_button.clicked.connect(self.ask_for_printer)
        for card in (self.report, self.files, self.own):
            card.outcome.stopped.connect(self._stop)

    @property
    def is_busy(self) -> bool:
        """Whether something is being written or printed."""
        return self.work.is_busy or self.job is not None

    def _make_ways(self) -> None:
        save = WayButton("save", self.tr("Save PDF"), self.tr("Asks where to write the report."), primary=True)
        self.print_button = WayButton("print", self.tr("Print"), self.tr("Opens the print dialogue."))
        self.ways = {
            "pdf": save,
            "csv": WayButton("table", self.tr("Tables (CSV)"), self.tr("Asks where to write tables for the clinic.")),
            "fhir": WayButton("visit", self.tr("Records (FHIR)"), self.tr("Asks where to write records for a clinic.")),
            CALENDAR: WayButton("calendar", self.tr("Calendar dates"), self.tr("Asks where to write the dates.")),
            SHEET: WayButton(
                "diary", self.tr("Paper sheet"), self.tr("Asks where to write a sheet to fill in by hand.")
            ),
        }
        self.ways = {name: button for name, button in self.ways.items() if name in EXPORTS}
        there = self.ways.get
        card = self._card
        self.report = card(self.tr("Report"), [save, self.print_button])
        self.files = card(self.tr("Files for the clinic"), [there("csv"), there("fhir")])
        hint = self.tr("For days in hospital.") if SHEET in self.ways else ""
        self.own = card(self.tr("For you"), [there(CALENDAR), there(SHEET)], hint)
        for each in (self.report, self.files, self.own):
            each.outcomes = (self.report.outcome, self.files.outcome, self.own.outcome)

    def _card(self, title: str, buttons: list[WayButton | None], hint: str = "") -> WaysCard:
        return WaysCard(title, self._session, self.work, [one for one in buttons if one is not None], hint)

    # Writing

    def _ask_where(self, name: str) -> None:
        wanted = self._goes_in.wanted(loud=True)
        if wanted is None or self.is_busy:
            return
        card = self._card_of(name)
        if name == "pdf" and not has_pages(wanted):
            self._nothing_ticked(card)
            return
        titles = {
            "pdf": self.tr("Save the report as"),
            "csv": self.tr("Save the tables as"),
            "fhir": self.tr("Save the records as"),
            CALENDAR: self.tr("Save the dates as"),
            SHEET: self.tr("Save the sheet as"),
        }
        kinds = {
            "pdf": self.tr("PDF files (*.pdf)"),
            "csv": self.tr("Packages (*.zip)"),
            "fhir": self.tr("FHIR bundles (*.json)"),
            CALENDAR: self.tr("Calendar files (*.ics)"),
            SHEET: self.tr("PDF files (*.pdf)"),
        }
        ending = _ENDINGS[name]
        self.chooser.save(
            titles[name],
            self._name(name, ending),
            kinds[name],
            lambda path: self._write(path, _of_format(wanted, name), card),
        )

    def _name(self, name: str, ending: str) -> str:
        """Return what a file is called unless the user says otherwise."""
        called = "relief-diary-sample" if self._session.reading.is_sample else "relief-diary"
        stem = f"{called}-{'sheet-' if name == SHEET else ''}{self._session.today().isoformat()}"
        try:
            return free_name(self.chooser.folder, stem, ending).name
        except (BadInputError, OSError):
            return f"{stem}{ending}"

    def _write(self, path: Path, wanted: Wanted, card: WaysCard) -> None:
        ending = _ENDINGS[wanted.name]
        target = path if path.suffix.lower() == ending else path.with_name(path.name + ending)
        if target != path and os.path.lexists(target):
            taken = CannotSaveError.of("{path} is there already. Choose another name.", path=str(target))
            card.conclude(card.outcome, lambda: card.outcome.show_error(words(taken.sentence)))
            return
        if card.begin(card.outcome, self.tr("Writing {name} …").format(name=target.name)):
            self.work.export(
                target,
                wanted,
                lambda what: self._written(what, wanted, card),
                card.failed(card.outcome),
                replacing=os.path.lexists(target),
            )

    def _written(self, what: Exported, wanted: Wanted, card: WaysCard) -> None:
        had_own = self._goes_in.has_own
        form = _GIVEN_OUT.get(wanted.name)
        if form is not None:
            self._note(form, wanted)
            self._goes_in.forget_own()
        said = visit_words.saved_words(what.target, off_again=had_own and form is not None)
        lines = [said, *(words(sentence) for refusal in what.refusals for sentence in refusal.sentences)]
        card.conclude_done(card.outcome, "\u2028".join(lines), what.target)

    def _note(self, form: OutForm, wanted: Wanted) -> None:
        """Note what was given out; the name and the birth date themselves are not."""
        selection, pages, is_report = wanted.selection, wanted.pages, form.is_report
        given = GivenOut(
            self._session.reading.now().replace(microsecond=0),
            form,
            selection.first,
            selection.last,
            this_infusion=is_report and pages.this_infusion,
            all_infusions=is_report and pages.all_infusions,
            notes=selection.with_notes,
            dreams=bool(selection.with_dreams),
            name=wanted.person.name is not None and form is not OutForm.CSV,
            birth_date=wanted.person.born is not None and form is not OutForm.CSV,
        )
        self._session.records.note_given_out(given)

    def _card_of(self, name: str) -> WaysCard:
        button = self.ways[name]
        return next(card for card in (self.report, self.files, self.own) if button in card.buttons)

    def _nothing_ticked(self, card: WaysCard) -> None:
        card.conclude(card.outcome, lambda: card.outcome.show_done(self.tr("Nothing is ticked, so there is no page.")))

    # Printing

    def ask_for_printer(self) -> None:
        """Ask on which printer to print the report."""
        wanted = self._goes_in.wanted(loud=True)
        if wanted is None or self.is_busy or self.dialog is not None:
            return
        if not has_pages(wanted):
            self._nothing_ticked(self.report)
            return
        printer = self.printer_of()
        printer.setDocName(self.tr("Relief Diary report"))
        prepare_printer(printer, wanted.pages.paper)
        self.dialog = QPrintDialog(printer, self._page.window())
        self.dialog.accepted.connect(lambda: self._print(printer, wanted))
        self.dialog.finished.connect(self._forget_dialog)
        QDialog.open(self.dialog)  # of the two there are, the one without a receiver

    def _forget_dialog(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    def _print(self, printer: QPrinter, wanted: Wanted) -> None:
        try:
            if printer.outputFileName():
                refuse_own_place(self._session.reading.path, Path(printer.outputFileName()))
        except BadInputError as error:
            sentence = words(error.sentence)
            self.report.conclude(self.report.outcome, lambda: self.report.outcome.show_error(sentence))
            return
        if self.report.begin(self.report.outcome, self.tr("Making the pages for the printer …")):
            printed_pages(
                self._session,
                self.work,
                wanted,
                lambda pages: self._send(printer, wanted, pages),
                self.report.failed(self.report.outcome),
            )

    def _send(self, printer: QPrinter, wanted: Wanted, pages: tuple[bytes, ...]) -> None:
        self.report.outcome.show_busy(self.tr("Printing …"), can_stop=True)
        prepare_printer(printer, wanted.pages.paper)
        self.job = PrintJob(printer, pages, self)
        self.job.done.connect(lambda: self._printed(wanted, len(pages), printer.outputFileName()))
        self.job.failed.connect(self._not_printed)

    def _printed(self, wanted: Wanted, count: int, file: str) -> None:
        self._end_job()
        had_own = self._goes_in.has_own
        self._note(OutForm.PRINT, wanted)
        self._goes_in.forget_own()
        if file:  # it was "printed" into one: no printer has it
            said = visit_words.saved_words(Path(file), off_again=had_own)
        else:
            said = visit_words.printed_words(count, off_again=had_own)
        self.report.conclude_done(self.report.outcome, said, Path(file) if file else None)

    def _not_printed(self, stopped: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._end_job()
        outcome = self.report.outcome
        if stopped:
            self.report.conclude(outcome, lambda: outcome.show_done(self.tr("Stopped. Nothing was printed.")))
        else:
            sentence = self.tr("The printer took nothing. Look whether it is on, or save the report as PDF.")
            self.report.conclude(outcome, lambda: outcome.show_error(sentence))

    def _end_job(self) -> None:
        if self.job is not None:
            self.job.deleteLater()
        self.job = None

    def _stop(self) -> None:
        if self.job is not None:
            self.job.stop()
        else:
            self.work.stop()


def _of_format(wanted: Wanted, name: str) -> Wanted:
    """Return what is wanted in a format; what is for oneself is about what is to come, and holds no own words."""
    if name in _GIVEN_OUT:
        return replace(wanted, name=name)
    return Wanted(Selection(), name, pages=wanted.pages)
