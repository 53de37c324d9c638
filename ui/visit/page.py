"""The Visit page: the report as it will print, what goes in beside it, and each way out one click away."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QBoxLayout, QDialog, QVBoxLayout, QWidget

from diary.app import refuse_own_place
from diary.errors import BadInputError, CannotSaveError, DiaryError
from diary.exchange.registry import EXPORTS
from diary.exchange.request import Paper
from diary.exchange.selection import Selection
from diary.model.records.change import Kind
from diary.model.records.visit import GivenOut, OutForm
from diary.store.on_disk.backup import free_name
from ui.guard import guarded
from ui.look.theme import theme
from ui.session.data_session import DataSession, Wanted
from ui.session.report_session import ReportPreview, ReportSession, has_pages, printed_pages
from ui.visit import words as visit_words
from ui.visit.goes_in import GoesIn
from ui.visit.preview import PagePreview
from ui.visit.printing import PrintJob, prepare_printer
from ui.visit.visit_list import VisitList
from ui.visit.ways_out import WayButton, WaysCard
from ui.widgets.file_chooser import FileChooser
from ui.widgets.page import MARGIN, SCROLL_BAR, Page
from ui.words.text import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QShowEvent

    from diary.model.records.change import Change
    from ui.session import Session
    from ui.session.data_session import Exported

QUIET_MS = 350
"""So long after the last tick or letter, the pages are made anew."""
_BUSY_MS = 500
"""After so long, it is said that they are being made."""
_LEFT, _RIGHT, _GAP = 270, 236, 22
_THREE_FROM, _TWO_FROM = 980, 660
"""Narrower than this (at 100 % text), two columns or one."""
_CONTROLS = 56
"""Height of what stands below the page and around it, in design pixels."""
_GIVEN_OUT = {"pdf": OutForm.PDF, "csv": OutForm.CSV, "fhir": OutForm.FHIR}
"""The formats that are made for the clinic; the others are for oneself."""
SHEET, CALENDAR = "sheet", "ics"
_ENDINGS = {"pdf": ".pdf", "csv": ".zip", "fhir": ".json", CALENDAR: ".ics", SHEET: ".pdf"}


class VisitPage(Page):
    """Everything for the clinic.

    Attributes:
        session: The open diary. work: Writes and prints; one thing at a time.
        goes_in: What goes in. preview: The pages. visits: Visits, and what was given out when.
        report, files, own: The ways out; `ways` has their buttons by the name of their format.
        print_button: Prints the report. chooser: Asks where to write.
        drafts: Tells the pages on which something typed is not saved yet.
        printer_of: Makes the printer. dialog: Asks for one, while it does. job: What is being printed.
        shown: The pages as they stand; None while they are being made for the first time.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Visit"))
        self.session = session
        self.work = DataSession(session, self)
        self._reports = ReportSession(session, self)
        self.drafts: Callable[[], list[str]] = list
        self.printer_of: Callable[[], QPrinter] = lambda: QPrinter(QPrinter.PrinterMode.HighResolution)
        self.chooser = FileChooser(self)
        self.dialog: QPrintDialog | None = None
        self.shown: ReportPreview | None = None
        self.job: PrintJob | None = None
        self._resolution = 0.0
        self._columns = 0
        self._soon, self._slow = QTimer(self), QTimer(self)
        for timer, after in ((self._soon, QUIET_MS), (self._slow, _BUSY_MS)):
            timer.setSingleShot(True)
            timer.setInterval(after)
        self.goes_in, self.preview, self.visits = GoesIn(session), PagePreview(), VisitList(session)
        self._make_ways()
        self._build()
        self._connect()

    @property
    def has_unsaved(self) -> bool:
        """Whether the day of a visit is typed and not written down."""
        return self.visits.has_unsaved

    @property
    def standing(self) -> Wanted | None:
        """The request behind the pages that are shown; None while there are none."""
        return None if self.shown is None else self.shown.wanted

    @property
    def is_busy(self) -> bool:
        """Whether something is being written or printed."""
        return self.work.is_busy or self.job is not None

    def focus_first(self) -> None:
        """Put the keyboard on what is done most."""
        self.ways["pdf"].setFocus()

    def show_unsaved(self) -> None:
        """Put the keyboard on the day that is not written down."""
        self.bring_into_sight(self.visits)
        self.visits.day.line.setFocus()

    def look_at_change(self, change: Change) -> None:
        """Bring a visit into sight."""
        if change.kind is Kind.VISIT:
            self.visits.seek(int(change.subject))
        self.bring_into_sight(self.visits)

    def forget_own_words(self) -> None:
        """Own words, name and birth date are asked for anew; nothing of the pages is kept."""
        self.goes_in.forget_own()
        self._soon.stop()
        self._slow.stop()
        self._reports.stop()
        self.preview.forget()
        self.shown = None

    @guarded
    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Make the pages, once the page stands."""
        super().showEvent(event)
        if not event.spontaneous():
            self.goes_in.refresh_days()
            self._make_soon(0)

    @guarded
    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Left, it keeps nothing that has to be asked for each time."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.forget_own_words()

    # Building

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
        return WaysCard(title, self.session, self.work, [one for one in buttons if one is not None], hint)

    def _build(self) -> None:
        self.title.setText(self.tr("For the visit"))
        self.subtitle.setText(self.tr("Everything is made on this computer and stays here until you hand it over."))
        self._side_frame.hide()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(_GAP)
        self._places = [QWidget() for _ in range(3)]
        self._lists = [QVBoxLayout(place) for place in self._places]
        self._rests = [QWidget(place) for place in self._places]  # take what is left where cards keep their height
        for place, column, rest in zip(self._places, self._lists, self._rests, strict=True):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(14)
            column.addWidget(rest, 1)
            self._row.addWidget(place)
        self.main.addLayout(self._row, 1)
        if not self.own.buttons:
            self.own.hide()  # never shown before it stands in a column: it would be a window

    def _connect(self) -> None:
        self.goes_in.changed.connect(lambda: self._make_soon(QUIET_MS))
        self.preview.resolution_wanted.connect(lambda _wanted: self._make_soon(QUIET_MS))
        self.preview.size_wanted.connect(lambda _larger: self.arranged(narrow=self.is_narrow))
        self._soon.timeout.connect(self._make)
        self._slow.timeout.connect(self.preview.show_busy)
        self._reports.made.connect(self._show_preview)
        for name, button in self.ways.items():
            button.clicked.connect(lambda _on=False, name=name: self._ask_where(name))
        self.print_button.clicked.connect(self._ask_for_printer)
        self.visits.grown.connect(lambda: self.bring_into_sight(self.visits))
        for card in (self.report, self.files, self.own):
            card.outcome.stopped.connect(self._stop)
            card.outcome_shown.connect(self.bring_into_sight)
        session = self.session
        session.visits_changed.connect(self.goes_in.refresh_days)
        for changed in (
            session.day_changed,
            session.days_changed,
            session.infusions_changed,
            session.medicines_changed,
            session.labs_changed,
            session.questionnaires_changed,
            session.safety_changed,
            session.settings_changed,
            session.visits_changed,
        ):
            changed.connect(self._diary_changed)

    def arranged(self, *, narrow: bool) -> None:
        """Stand in three columns, in two, or below one another; larger, the page stands alone."""
        del narrow  # three columns need more room than a side column
        width = self.width()
        columns = 3 if width >= theme().px(_THREE_FROM) else 2 if width >= theme().px(_TWO_FROM) else 1
        alone = self.preview.is_larger
        if columns != self._columns:
            self._columns = columns
            self._stand(columns)
        left, middle, right = self._places
        left.setVisible(not alone)
        right.setVisible(columns == 3 and not alone)
        middle.setVisible(columns > 1 or alone)
        if columns == 1 and alone:
            self._lists[1].insertWidget(0, self.preview)
        elif columns == 1 and self.preview.parentWidget() is middle:
            self._lists[0].insertWidget(2, self.preview)
        self._fit()

    def _stand(self, columns: int) -> None:
        """Put each part into its column."""
        orders: dict[int, tuple[list[QWidget], list[QWidget], list[QWidget]]] = {
            3: ([self.goes_in], [self.preview], [self.report, self.files, self.own, self.visits]),
            2: ([self.report, self.goes_in, self.files, self.own, self.visits], [self.preview], []),
            1: ([self.report, self.goes_in, self.preview, self.files, self.own, self.visits], [], []),
        }
        for column, rest, parts in zip(self._lists, self._rests, orders[columns], strict=True):
            for part in orders[1][0]:
                column.removeWidget(part)
            for place_in_it, part in enumerate(parts):
                grows = part in (self.goes_in, self.visits) and columns == 3
                column.insertWidget(place_in_it, part, 1 if grows else 0)
            rest.setVisible(columns < 3)
        left, middle, right = self._places
        self._row.setStretchFactor(left, 1 if columns == 1 else 0)
        self._row.setStretchFactor(middle, 1)
        most = 16_777_215
        for place, wide in ((left, _LEFT), (right, _RIGHT)):
            fixed = columns > 1
            place.setMinimumWidth(theme().px(wide) if fixed else 0)
            place.setMaximumWidth(theme().px(wide) if fixed else most)
        middle.setMinimumWidth(0)
        right.setProperty("column", columns == 3)

    def _fit(self) -> None:
        """Show the pages as large as there is room for."""
        wide = self._ground_width() - 2 * MARGIN
        if self._columns < 3 or self.preview.is_larger:  # it will scroll, if it doesn't yet
            wide = min(wide, self.contentsRect().width() - SCROLL_BAR - 2 * MARGIN)
        high = max(self.room() - theme().px(_CONTROLS), theme().px(300))
        if self.preview.is_larger:
            wide, high = min(wide, theme().px(1100)), 0
        elif self._columns == 3:
            wide -= theme().px(_LEFT) + theme().px(_RIGHT) + 2 * _GAP
        elif self._columns == 2:
            wide -= theme().px(_LEFT) + _GAP
        else:
            wide, high = min(wide, theme().px(520)), 0
        self.preview.fit(QSize(wide, high), self._paper)

    @property
    def _paper(self) -> Paper:
        wanted = self.goes_in.wanted()
        return Paper.A4 if wanted is None else wanted.pages.paper

    # The pages

    def _diary_changed(self, *_what: object) -> None:
        self._reports.forget()
        if self.isVisible():
            self._make_soon(QUIET_MS)

    def _make_soon(self, after: int) -> None:
        if self.isVisible():
            self._soon.start(after)

    def _make(self) -> None:
        wanted = self.goes_in.wanted()
        if wanted is None:
            self.preview.show_message(self.tr("Name the first and the last day, and the pages come."))
            return
        self._fit()
        self._resolution = self.preview.pixels_per_inch
        self._slow.start()
        self.session.answers.save_unsaved()
        self._reports.preview(wanted, self._resolution)

    def _show_preview(self, made: ReportPreview | DiaryError) -> None:
        self._slow.stop()
        if isinstance(made, DiaryError):
            self.preview.show_message(words(made.sentence))
            return
        self.shown = made
        self.preview.show_preview(made, self._resolution)
        self.goes_in.show_standing(made)

    # Writing

    def _ask_where(self, name: str) -> None:
        wanted = self.goes_in.wanted(loud=True)
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
        called = "relief-diary-sample" if self.session.reading.is_sample else "relief-diary"
        stem = f"{called}-{'sheet-' if name == SHEET else ''}{self.session.today().isoformat()}"
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
        had_own = self.goes_in.has_own
        form = _GIVEN_OUT.get(wanted.name)
        if form is not None:
            self._note(form, wanted)
            self.goes_in.forget_own()
        said = visit_words.saved_words(what.target, off_again=had_own and form is not None)
        lines = [said, *(words(sentence) for refusal in what.refusals for sentence in refusal.sentences)]
        card.conclude_done(card.outcome, "\u2028".join(lines), what.target)

    def _note(self, form: OutForm, wanted: Wanted) -> None:
        """Note what was given out; the name and the birth date themselves are not."""
        selection, pages, is_report = wanted.selection, wanted.pages, form.is_report
        given = GivenOut(
            self.session.reading.now().replace(microsecond=0),
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
        self.session.records.note_given_out(given)

    def _card_of(self, name: str) -> WaysCard:
        button = self.ways[name]
        return next(card for card in (self.report, self.files, self.own) if button in card.buttons)

    def _nothing_ticked(self, card: WaysCard) -> None:
        card.conclude(card.outcome, lambda: card.outcome.show_done(self.tr("Nothing is ticked, so there is no page.")))

    # Printing

    def print_shown(self) -> bool:
        """Ask on which printer to print the report; return whether this page can, which it can."""
        self._ask_for_printer()
        return True

    def _ask_for_printer(self) -> None:
        wanted = self.goes_in.wanted(loud=True)
        if wanted is None or self.is_busy or self.dialog is not None:
            return
        if not has_pages(wanted):
            self._nothing_ticked(self.report)
            return
        printer = self.printer_of()
        printer.setDocName(self.tr("Relief Diary report"))
        prepare_printer(printer, wanted.pages.paper)
        self.dialog = QPrintDialog(printer, self.window())
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
                refuse_own_place(self.session.reading.path, Path(printer.outputFileName()))
        except BadInputError as error:
            sentence = words(error.sentence)
            self.report.conclude(self.report.outcome, lambda: self.report.outcome.show_error(sentence))
            return
        if self.report.begin(self.report.outcome, self.tr("Making the pages for the printer …")):
            printed_pages(
                self.session,
                self.work,
                wanted,
                lambda pages: self._send(printer, wanted, pages),
                self.report.failed(self.report.outcome),
            )

    def _send(self, printer: QPrinter, wanted: Wanted, pages: tuple[bytes, ...]) -> None:
        self.report.outcome.show_busy(self.tr("Printing …"), can_stop=True)
        prepare_printer(printer, wanted.pages.paper)
        self.job = PrintJob(printer, pages, self)
        self.job.done.connect(lambda: self._printed(wanted, len(pages)))
        self.job.failed.connect(self._not_printed)

    def _printed(self, wanted: Wanted, count: int) -> None:
        self._end_job()
        had_own = self.goes_in.has_own
        self._note(OutForm.PRINT, wanted)
        self.goes_in.forget_own()
        self.report.conclude_done(self.report.outcome, visit_words.printed_words(count, off_again=had_own), None)

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
