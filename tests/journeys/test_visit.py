"""To the clinic: from the diary to a page on paper or in a file, and nothing in it that was not asked for."""

from __future__ import annotations

import re
import shutil
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from diary.clock import FixedClock
from diary.model.records.infusion import Infusion
from diary.model.records.visit import OutForm, Visit
from diary.model.scales import DayItem
from diary.sample import invented_contents
from diary.store.incoming.importing import restore
from diary.store.repository import Repository
from resources.i18n.catalogue import SOURCE
from tests.factories import NOW, TODAY, at
from tests.journeys.pseudo import Pseudo, pseudo
from ui.destinations import Destination
from ui.look import theme
from ui.today.due import Matter
from ui.visit.page import VisitPage
from ui.words import language

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.journeys.program import Program

NAME, NOTE, DREAM = "Erika Quastenflosser", "Umbrella stand fell over.", "Flying over a zeppelin."


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Half a year of an invented diary, with a note and a dream of this month that can be told from all others."""
    path = tmp_path_factory.mktemp("sample") / "sample.db"
    clock = FixedClock(NOW)
    with closing(Repository(path, clock)) as diary:
        restore(diary, invented_contents(TODAY, years=0.25))
        yesterday = TODAY - timedelta(days=1)
        diary.answer(yesterday, DayItem.NOTE, NOTE)
        diary.answer(yesterday, DayItem.DREAM_RECALL, 1)
        diary.answer(yesterday, DayItem.DREAM_NOTE, DREAM)
    return path


@pytest.fixture
def sample(program: Program, lived: Path) -> Program:
    shutil.copy(lived, program.path)
    program.start()
    return program


def opened(program: Program) -> VisitPage:
    """The page, its pages made."""
    page = cast("VisitPage", program.window.page(Destination.VISIT))
    made(program, page)
    return page


def made(program: Program, page: VisitPage) -> None:
    """Wait until the pages that are wanted now are there."""
    program.qtbot.waitUntil(
        lambda: page.standing == page.goes_in.wanted() and page.preview.picture.message == "", timeout=20_000
    )


def texts(page: VisitPage) -> str:
    assert page.shown is not None
    return "\n".join(page.shown.texts)


def save(program: Program, page: VisitPage, button: QPushButton, target: Path) -> None:
    """Click a way out and choose a place."""
    program.click(button)
    dialog = page.out.chooser.dialog
    assert dialog is not None
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    program.window.activateWindow()
    program.qtbot.waitUntil(lambda: not page.out.is_busy and QApplication.focusWidget() is not None, timeout=20_000)


def onto(path: Path) -> Callable[[], QPrinter]:
    """A printer that prints into a file."""

    def make() -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        printer.setResolution(150)
        return printer

    return make


def stored(program: Program) -> Repository:
    return Repository(program.path, program.clock)


def test_from_the_sample_to_a_printed_page_in_three_clicks(sample: Program, tmp_path: Path) -> None:
    window, paper = sample.window, tmp_path / "printed.pdf"
    clicks = 0

    def click(widget: QWidget) -> None:
        nonlocal clicks
        sample.click(widget)
        clicks += 1

    click(window.rail.button(Destination.VISIT))
    page = window.stack.currentWidget()
    assert isinstance(page, VisitPage)
    page.out.printer_of = onto(paper)
    click(page.out.print_button)
    dialog = page.out.dialog
    assert isinstance(dialog, QPrintDialog)
    dialog.accepted.emit(dialog.printer())  # the third click is the desktop's own "Print"
    dialog.reject()
    clicks += 1
    sample.qtbot.waitUntil(lambda: not page.out.is_busy and page.report.outcome.sentence != "", timeout=20_000)
    assert clicks == 3
    assert page.report.outcome.sentence == f"Saved as printed.pdf in {tmp_path}."
    assert page.report.outcome.folder_button.isVisible()
    assert paper.read_bytes().startswith(b"%PDF")
    with closing(stored(sample)) as diary:
        newest = diary.given_out()[-1]
    assert (newest.form, newest.this_infusion, newest.all_infusions) == (OutForm.PRINT, True, True)
    assert (newest.notes, newest.dreams, newest.name, newest.birth_date) == (False, False, False, False)
    assert "printed" in page.visits.rows[0].lines


def test_own_words_go_out_only_when_asked_for_each_time(sample: Program, tmp_path: Path) -> None:
    page = opened(sample)
    goes_in = page.goes_in
    assert goes_in.parts.text() == "no name, no birth date, no notes, no dreams in words"
    for word in (NOTE, DREAM, NAME):
        assert word not in texts(page)
    plain = tmp_path / "plain.pdf"
    save(sample, page, page.out.ways["pdf"], plain)
    assert page.report.outcome.sentence == f"Saved as plain.pdf in {tmp_path}."
    assert page.report.outcome.folder_button.isVisible()
    for box in (goes_in.notes, goes_in.dreams):
        sample.click(box)
    goes_in.name.setFocus()
    sample.type(NAME)
    goes_in.born_day.line.setFocus()
    sample.type("3 May 1961")
    made(sample, page)
    for word in (NOTE, DREAM, NAME):
        assert word in texts(page)
    assert page.shown is not None
    assert page.shown.wanted.person.born == date(1961, 5, 3)
    assert goes_in.parts.text().startswith("your name, your birth date,")
    asked = tmp_path / "asked.pdf"
    save(sample, page, page.out.ways["pdf"], asked)
    assert asked.stat().st_size > plain.stat().st_size
    assert "are off again" in page.report.outcome.sentence
    assert not goes_in.has_own
    made(sample, page)
    assert NAME not in texts(page)
    with closing(stored(sample)) as diary:
        first, second = diary.given_out()[-2:]
        assert [c for c in diary.changes() if NAME in str(c.new) or "1961" in str(c.new)] == []
    assert (first.notes, first.dreams, first.name, first.birth_date) == (False, False, False, False)
    assert (second.notes, second.dreams, second.name, second.birth_date) == (True, True, True, True)
    # And they are off when the page was left.
    goes_in.name.setFocus()
    sample.type(NAME)
    sample.window.open_page(Destination.HELP)
    assert goes_in.name.text() == ""
    assert page.shown is None


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_what_is_stopped_or_refused_leaves_nothing(sample: Program, tmp_path: Path) -> None:
    page = opened(sample)
    with closing(stored(sample)) as diary:
        before = diary.given_out()
    target = tmp_path / "stopped.zip"
    sample.click(page.out.ways["csv"])
    assert page.out.chooser.dialog is not None
    page.out.chooser.dialog.fileSelected.emit(str(target))
    page.out.chooser.dialog.reject()
    assert page.files.outcome.stop_button.isVisible()
    sample.click(page.files.outcome.stop_button)
    sample.qtbot.waitUntil(lambda: not page.out.is_busy, timeout=20_000)
    assert page.files.outcome.sentence == "Stopped. Nothing was written."
    page.out.printer_of = onto(tmp_path / "half.pdf")
    sample.click(page.out.print_button)
    assert page.out.dialog is not None
    page.out.dialog.accepted.emit(page.out.dialog.printer())
    page.out.dialog.reject()
    sample.qtbot.waitUntil(lambda: page.out.job is not None, timeout=20_000)
    page.report.outcome.stopped.emit()
    sample.qtbot.waitUntil(lambda: not page.out.is_busy, timeout=20_000)
    assert page.report.outcome.sentence == "Stopped. Nothing was printed."
    page.out.printer_of = onto(tmp_path / "no such folder" / "a.pdf")
    sample.click(page.out.print_button)
    assert page.out.dialog is not None
    page.out.dialog.accepted.emit(page.out.dialog.printer())
    page.out.dialog.reject()
    sample.qtbot.waitUntil(lambda: not page.out.is_busy, timeout=20_000)
    assert "The printer took nothing" in page.report.outcome.sentence
    page.out.printer_of = onto(sample.path)
    sample.click(page.out.print_button)
    assert page.out.dialog is not None
    page.out.dialog.accepted.emit(page.out.dialog.printer())
    page.out.dialog.reject()
    assert "belongs to the diary itself" in page.report.outcome.sentence
    save(sample, page, page.out.ways["pdf"], tmp_path / "no such folder" / "a.pdf")
    assert page.report.outcome.text.property("kind") == "error"
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(("stopped", "half", "no"))] == []
    with closing(stored(sample)) as diary:
        assert diary.given_out() == before


def test_tables_and_records_are_noted_too(sample: Program, tmp_path: Path) -> None:
    page = opened(sample)
    sample.click(page.goes_in.notes)
    save(sample, page, page.out.ways["csv"], tmp_path / "tables")
    assert (tmp_path / "tables.zip").exists()
    assert not page.goes_in.notes.isChecked()
    save(sample, page, page.out.ways["fhir"], tmp_path / "records.json")
    assert NOTE not in (tmp_path / "records.json").read_text(encoding="utf-8")
    with closing(stored(sample)) as diary:
        tables, records = diary.given_out()[-2:]
    assert (tables.form, tables.notes, records.form, records.notes) == (OutForm.CSV, True, OutForm.FHIR, False)
    assert page.visits.rows[0].lines == ["tables saved, with notes", "records saved"]


def test_what_is_read_is_in_the_windows_language_and_what_a_program_reads_is_not(
    program: Program, lived: Path, tmp_path: Path
) -> None:
    shutil.copy(lived, program.path)
    with closing(stored(program)) as diary:
        diary.save_infusion(Infusion(TODAY + timedelta(days=20), TODAY + timedelta(days=20), planned=True))
    files = {name: tmp_path / name for name in ("pdf", "sheet", "ics", "fhir")}
    translator = Pseudo(SOURCE)
    QApplication.installTranslator(translator)
    language.use_formats(None)
    language.show_language("cs")  # there is no catalogue of it, which would answer before this one
    try:
        program.start()
        page = opened(program)
        shown = texts(page)
        for name, target in files.items():
            save(program, page, page.out.ways[name], target)
    finally:
        QApplication.removeTranslator(translator)
        language.show_language("en")
    assert pseudo("What the diary suggests") in shown
    assert "listopadu 2026" in shown
    assert re.search(r"\d,\d", shown)
    assert not re.search(r"\d\.\d", shown)
    for name, title in (("pdf", "Pain and ketamine infusions"), ("sheet", "Two weeks on paper")):
        document = PdfReader(written(files[name]))
        root: Any = document.root_object
        assert root["/Lang"] == "cs"
        assert document.metadata is not None
        assert document.metadata.title == pseudo(title)
    assert f"SUMMARY:{pseudo('Appointment at the clinic')}" in written(files["ics"]).read_text(encoding="utf-8")
    assert not re.search("[а-я]", written(files["fhir"]).read_text(encoding="utf-8"))


def written(path: Path) -> Path:
    """The one file of that name, whatever its ending."""
    (found,) = path.parent.glob(f"{path.name}*")
    return found


def test_a_visit_is_written_down_changed_deleted_and_brought_back(sample: Program) -> None:
    page = opened(sample)
    visits, window = page.visits, sample.window
    sample.click(visits.add)
    sample.press(Qt.Key.Key_Return)
    assert visits.field.error.text() == "Type a date, like 22 November 2026."
    sample.type("10 November 2026")
    assert page.has_unsaved
    sample.press(Qt.Key.Key_Return)
    assert visits.rows[0].lines == ["visit"]
    assert page.goes_in.days.text() == "10–22 November 2026"
    change = visits.rows[0].change
    assert change is not None
    sample.click(change)
    visits.day.line.selectAll()
    sample.type("1 December 2026")
    sample.click(visits.save)
    assert visits.rows[0].lines == ["planned visit"]
    assert page.goes_in.days.text() != "10–22 November 2026"
    change = visits.rows[0].change
    assert change is not None
    sample.click(change)
    sample.click(visits.remove)
    with closing(stored(sample)) as diary:
        assert date(2026, 12, 1) not in [visit.day for visit in diary.visits()]
    sample.press_with_control(Qt.Key.Key_Z)
    with closing(stored(sample)) as diary:
        assert date(2026, 12, 1) in [visit.day for visit in diary.visits()]
    assert visits.rows[0].day == date(2026, 12, 1)
    assert window.undoing is not None
    assert window.undoing.bar.text.text() == "Undone: deletion of the visit of 1 December 2026."


def due(program: Program) -> dict[Matter, str]:
    assert program.window.due is not None
    return {entry.matter: entry.sentence for entry in program.window.due.line.entries}


def test_a_visit_whose_day_has_come_stands_on_today_until_the_page_is_made(program: Program, tmp_path: Path) -> None:
    with closing(Repository(program.path, program.clock)) as diary:
        for back in range(1, 4):
            diary.answer(TODAY - timedelta(days=back), DayItem.PAIN_AVERAGE, 5)
        diary.save_visit(Visit(TODAY))
    window = program.start()
    assert due(program) == {Matter.VISIT: "Your visit to the clinic is today."}
    assert window.rail.button(Destination.VISIT).accessibleDescription() == "Your visit to the clinic is today."
    assert window.due is not None
    program.click(window.due.line.entries[0].button)
    page = window.stack.currentWidget()
    assert isinstance(page, VisitPage)
    made(program, page)
    save(program, page, page.out.ways["pdf"], tmp_path / "a.pdf")
    assert due(program) == {}
    assert window.rail.button(Destination.VISIT).accessibleDescription() == ""


def test_the_first_page_is_offered_once_there_is_enough(program: Program) -> None:
    with closing(Repository(program.path, program.clock)) as diary:
        for back in range(1, 7):
            diary.answer(TODAY - timedelta(days=back), DayItem.PAIN_AVERAGE, 5)
    window = program.start()
    assert due(program) == {}
    program.press("4")
    program.qtbot.waitUntil(lambda: Matter.VISIT in due(program), timeout=10_000)
    assert due(program)[Matter.VISIT] == "There is enough in your diary for a first page for your clinic."
    assert window.due is not None
    away = window.due.line.entries[0].away_button
    assert away is not None
    program.click(away)
    assert due(program) == {}
    program.press_with_control(Qt.Key.Key_Z)
    assert Matter.VISIT in due(program)
    away = window.due.line.entries[0].away_button
    assert away is not None
    program.click(away)
    program.stop()
    program.clock.moment = at(TODAY + timedelta(days=3))
    program.start()
    assert due(program) == {}


def test_with_the_keyboard_alone_larger_turned_and_read(sample: Program) -> None:
    sample.press_with_control(Qt.Key.Key_6)
    page = cast("VisitPage", sample.window.stack.currentWidget())
    made(sample, page)
    assert sample.focused() is page.out.ways["pdf"]
    met: list[QWidget] = []
    while (focused := sample.focused()) not in met:
        met.append(focused)
        sample.press(Qt.Key.Key_Tab)
    for stop in (
        page.goes_in.period, page.goes_in.this_infusion, page.goes_in.notes, page.goes_in.name,
        page.goes_in.born_day.line, page.preview.picture, page.preview.next, page.preview.larger, page.preview.read,
        *page.out.ways.values(), page.out.print_button, page.visits.add,
    ):  # fmt: skip
        assert stop in met, stop
        assert stop.accessibleName() or cast("QPushButton", stop).text()
    page.preview.next.setFocus()
    sample.press(Qt.Key.Key_Space)
    assert page.preview.number.text() == "Page 2 of 2"
    assert page.preview.picture.accessibleName() == "Page 2 of 2"
    small = page.preview.picture.width()
    page.preview.larger.setFocus()
    sample.press(Qt.Key.Key_Return)
    assert page.preview.picture.width() > small * 1.4
    sample.press(Qt.Key.Key_Return)
    assert page.preview.picture.width() == small
    page.preview.read.setFocus()
    sample.press(Qt.Key.Key_Return)
    assert page.shown is not None
    assert page.preview.text.toPlainText() == page.shown.texts[1].replace("\u00a0", " ")
    assert page.preview.picture.accessibleDescription() == "“Read as text” shows this page in words."
    assert page.preview.text.hasFocus()


def test_ticks_and_paper_and_period_change_the_pages(sample: Program) -> None:
    page = opened(sample)
    goes_in = page.goes_in
    sample.click(goes_in.all_infusions)
    made(sample, page)
    assert goes_in.as_it_stands.text() == "As it stands: 1 page"
    high = page.preview.picture.height() / page.preview.picture.width()
    sample.click(goes_in.paper.buttons[1])
    made(sample, page)
    assert page.preview.picture.height() / page.preview.picture.width() < high
    sample.click(goes_in.this_infusion)
    sample.qtbot.waitUntil(lambda: page.preview.picture.message == "Nothing is ticked, so there is no page.")
    sample.click(page.out.print_button)
    assert page.out.dialog is None
    assert page.report.outcome.sentence == "Nothing is ticked, so there is no page."
    sample.click(goes_in.this_infusion)
    goes_in.period.setCurrentIndex(goes_in.period.count() - 1)
    sample.click(page.out.ways["pdf"])
    assert goes_in.range.first.error.text() == "Type a date, like 22 November 2026."
    sample.type("1 November 2026")
    goes_in.range.last_day.line.setFocus()
    sample.type("20 November 2026")
    made(sample, page)
    assert page.shown is not None
    assert page.shown.wanted.selection.first == date(2026, 11, 1)


def test_nothing_is_cut_off(sample: Program) -> None:
    page = opened(sample)
    for look, scale, size in (
        ("light", 2.0, (1024, 700)),
        ("light", 1.0, (1024, 700)),
        ("dark", 1.0, (1280, 860)),
        ("high_contrast", 1.0, (3840, 2160)),
    ):
        theme.install(theme.Theme(look, scale))
        sample.window.resize(*size)
        QApplication.processEvents()
        assert (sample.window.width(), sample.window.height()) == size
        page.settle()
        width, content = page.viewport().width(), page.widget()
        assert content is not None
        for part in (page.report, page.goes_in, page.preview.picture, page.preview.read, page.files, page.visits):
            left = part.mapTo(content, part.rect().topLeft()).x()
            assert left >= 0
            assert left + part.width() <= width, (part, look, size)
        for button in (*page.out.ways.values(), page.out.print_button):
            assert button.width() >= button.sizeHint().width()
            assert button.height() >= 44


def test_settings_lead_to_it_and_an_empty_diary_says_so(program: Program) -> None:
    window = program.start()
    empty = cast("VisitPage", window.page(Destination.VISIT))
    program.qtbot.waitUntil(lambda: empty.preview.picture.message.startswith("Your diary is empty so far."))
    assert empty.goes_in.why.text() == "No visit is written down, so it begins with the diary."
    program.session.records.save_infusion(Infusion(TODAY - timedelta(days=20), TODAY - timedelta(days=16)))
    settings = window.page(Destination.SETTINGS)
    button = next(one for one in settings.findChildren(QPushButton) if one.text() == "For the clinic: Visit")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    page = window.stack.currentWidget()
    assert isinstance(page, VisitPage)
    assert page.goes_in.why.text() == "No visit is written down, so it begins 14 days before the last infusion."
