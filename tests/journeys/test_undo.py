"""Whatever was changed or deleted comes back with one Ctrl+Z, as it was, time of entry and "late" included."""

from __future__ import annotations

import random
from contextlib import closing
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from sqlcipher3 import dbapi2 as sqlite3

from diary.model.records.change import Contents, ImportedAnswer, Kind
from diary.model.records.day import Day, EntryMode
from diary.model.records.details import Effect, PerceptionSign, Severity, effect, sign
from diary.model.records.infusion import Infusion
from diary.model.records.lab import Analyte, LabResult, LabUnit
from diary.model.records.medicine import Medicine
from diary.model.records.questionnaire import Questionnaire
from diary.model.records.sign import SafetySign
from diary.model.scales import DayItem
from diary.store.incoming.importing import add_answers
from diary.store.repository import Repository
from diary.wording import phrase
from tests.factories import NOW, TODAY
from ui import ways
from ui.days.page import DiaryPage
from ui.destinations import Destination
from ui.infusions.page import InfusionsPage
from ui.look import theme
from ui.questionnaires.page import QuestionnairesPage
from ui.session.steps import Step
from ui.settings.page import SettingsPage
from ui.widgets.page import SIGHT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from pathlib import Path

    from diary.model.records.details import Answer, DayKey
    from tests.journeys.program import Program
    from ui.undo.undo_bar import UndoBar

AVERAGE, WORST, NOTE = DayItem.PAIN_AVERAGE, DayItem.PAIN_WORST, DayItem.NOTE
OCTOBER = date(2026, 10, 22)
EVENING = NOW.replace(month=10, day=22, hour=21, minute=30)
OCTOBER_INFUSION = Infusion(date(2026, 10, 1), date(2026, 10, 3), note="calm")


def write(program: Program, at: datetime, day: date, answers: Mapping[DayKey, Answer]) -> None:
    """Answers that another run of the program saved."""
    now, program.clock.moment = program.clock.moment, at
    with closing(Repository(program.path, program.clock)) as other:
        other.answer_all(day, answers)
    program.clock.moment = now


@pytest.fixture
def october(program: Program) -> Program:
    """The evening of 22 October, written down then, and nothing since."""
    write(program, EVENING, OCTOBER, {AVERAGE: 4, WORST: 6, NOTE: "rain", effect(Effect.NAUSEA): Severity.MILD})
    return program


def undo(program: Program) -> None:
    program.press_with_control(Qt.Key.Key_Z)


def redo(program: Program) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(program.focused(), Qt.Key.Key_Z, both)


def bar(program: Program) -> UndoBar:
    assert program.window.undoing is not None
    return program.window.undoing.bar


def row_of(path: Path, day: date) -> dict[str, object]:
    """A day's row and when each answer of it was given, as the file has them."""
    with closing(sqlite3.connect(path)) as file:
        file.row_factory = sqlite3.Row
        row = file.execute("SELECT * FROM day WHERE day = ?", (day.isoformat(),)).fetchone()
        entries = file.execute(
            "SELECT item, new, at_utc, utc_offset_minutes, how FROM change WHERE id IN "
            "(SELECT max(id) FROM change WHERE kind = 'day' AND subject = ? GROUP BY item)",
            (day.isoformat(),),
        ).fetchall()
    return {**({} if row is None else dict(row)), "entries": sorted(tuple(entry) for entry in entries)}


def whole(program: Program) -> Contents:
    with closing(Repository(program.path, program.clock)) as other:
        return other.contents()


def shown(program: Program, item: DayItem) -> int | None:
    """What a pain question shows as its answer."""
    return program.window.today.rows[item].value


def in_sight(program: Program, widget: QWidget) -> bool:
    """Whether all of a widget is to be seen: within its page, or within the window."""
    page = program.window.stack.currentWidget()
    assert page is not None
    within = page.viewport() if page.isAncestorOf(widget) else program.window  # type: ignore[attr-defined]
    return widget.isVisible() and within.rect().contains(widget.rect().translated(widget.mapTo(within, QPoint(0, 0))))


# Answers


def test_an_answer_of_today_is_taken_back_and_given_again(program: Program) -> None:
    window = program.start()
    average = window.today.rows[AVERAGE]
    program.press("3")
    undo(program)
    assert program.stored(TODAY) == Day(TODAY)
    assert shown(program, AVERAGE) is None
    assert average.isAncestorOf(program.focused()), "it can be answered anew at once"
    assert bar(program).text.text() == "Undone: average pain of 22 November, 3. It is open again."
    redo(program)
    assert program.stored(TODAY).pain_average == 3
    assert shown(program, AVERAGE) == 3
    assert bar(program).text.text() == "Done again: average pain of 22 November, 3."


def test_an_answer_of_an_old_day_stands_again_with_its_time_and_is_not_late(october: Program) -> None:
    before, row = october.stored(OCTOBER), row_of(october.path, OCTOBER)
    window = october.start()
    window.open_day(OCTOBER)
    october.press("3")
    changed = october.stored(OCTOBER)
    assert (changed.pain_average, changed.late) == (3, True)
    assert window.today.parts is not None
    assert window.today.parts.undo_link.accessibleName() == "Undo: average pain of 22 October, 3"
    undo(october)
    assert october.stored(OCTOBER) == before
    assert before.entered is not None
    assert before.entered.mode is EntryMode.TYPED
    assert row_of(october.path, OCTOBER) == row
    assert bar(october).text.text() == "Undone: average pain of 22 October, 3. It is 4 again."
    newest = october.session.reading.changes(Kind.DAY, OCTOBER.isoformat())[-1]
    assert (newest.old, newest.new, newest.undone_at) == (3, 4, NOW)


def test_zero_is_an_answer_to_go_back_to(october: Program) -> None:
    write(october, EVENING, OCTOBER, {AVERAGE: 0})
    window = october.start()
    window.open_day(OCTOBER)
    october.press(Qt.Key.Key_Delete)
    assert october.stored(OCTOBER).pain_average is None
    undo(october)
    assert october.stored(OCTOBER).pain_average == 0
    assert bar(october).text.text() == "Undone: average pain of 22 October, taken back. It is 0 again."


def test_a_no_that_takes_answers_back_is_one_step(october: Program) -> None:
    dream: dict[DayKey, Answer] = {DayItem.DREAM_RECALL: 1, DayItem.DREAM_VIVIDNESS: 0}
    write(october, EVENING, OCTOBER, {**dream, DayItem.DREAM_NOTE: "the lake", sign(PerceptionSign.VOICES): 1})
    before = october.stored(OCTOBER)
    window = october.start()
    window.open_day(OCTOBER)
    october.click(october.parts.cards.dreams.row.button(0))
    assert october.stored(OCTOBER).value(DayItem.DREAM_NOTE) is None
    assert bar(october).text.text() == "What you had said about the dreams is taken back."
    october.click(bar(october).undo_button)
    assert october.stored(OCTOBER) == before
    assert october.parts.cards.dreams.is_open


def test_what_is_out_of_sight_is_shown_when_it_changes_and_no_key_answers_there_by_itself(october: Program) -> None:
    window = october.start()
    window.open_day(OCTOBER)
    october.click(october.parts.cards.day_rows[DayItem.MOOD].button(2))
    changed = october.stored(OCTOBER)
    window.open_page(Destination.INFUSIONS)
    undo(october)
    assert window.stack.currentWidget() is window.today
    assert window.today.day == OCTOBER
    october.qtbot.waitUntil(lambda: in_sight(october, october.parts.cards.day_rows[DayItem.MOOD]))
    assert october.stored(OCTOBER).value(DayItem.MOOD) is None
    assert bar(october).isAncestorOf(october.focused())
    october.press("7")
    assert october.stored(OCTOBER).value(DayItem.MOOD) is None
    assert october.stored(OCTOBER).pain_average == changed.pain_average


def test_a_side_effect_that_is_put_away_is_shown(october: Program) -> None:
    window = october.start()
    program, parts = october, october.parts
    parts.cards.effects.show_all(True)
    program.click(parts.cards.effects.rows[Effect.VERTIGO].button(Severity.MILD))
    window.open_day(OCTOBER)
    undo(program)
    assert window.today.day == TODAY
    program.qtbot.waitUntil(lambda: in_sight(program, parts.cards.effects.rows[Effect.VERTIGO]))
    assert parts.cards.effects.rows[Effect.VERTIGO].value is None


def test_a_key_that_is_held_takes_back_one_thing(program: Program) -> None:
    program.start()
    program.press("3", "4")
    focused = program.focused()
    for _ in range(4):
        QTest.simulateEvent(focused, True, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, "", True)
    QTest.simulateEvent(focused, False, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, "", False)
    assert program.stored(TODAY).pain_average == 3


def test_yesterdays_answer_is_taken_back_after_the_days_end(program: Program) -> None:
    window = program.start()
    program.press("6")
    program.clock.moment = NOW + timedelta(days=1)
    window.today.roll_over()
    assert window.today.day == TODAY + timedelta(days=1)
    undo(program)
    assert program.stored(TODAY).pain_average is None
    assert program.stored(TODAY + timedelta(days=1)) == Day(TODAY + timedelta(days=1))
    assert window.today.day == TODAY


# Text


def test_typing_is_undone_in_the_text_first_and_then_the_sitting_as_one_step(october: Program) -> None:
    window = october.start()
    window.open_day(OCTOBER)
    note = october.parts.cards.note
    note.setFocus()
    note.moveCursor(note.textCursor().MoveOperation.End)
    october.type(" and wind")
    note.flush()
    october.type(", cold")
    note.flush()
    assert october.stored(OCTOBER).value(NOTE) == "rain and wind, cold"
    assert names(october) == ["note of 22 October"]
    note.clearFocus()
    window.today.rows[AVERAGE].setFocus()
    undo(october)
    assert october.stored(OCTOBER).value(NOTE) == "rain"
    assert note.toPlainText() == "rain"
    assert bar(october).text.text() == "Undone: note of 22 October."


def test_a_text_with_the_keyboard_keeps_ctrl_z_while_it_has_something_to_take_back(october: Program) -> None:
    window = october.start()
    window.open_day(OCTOBER)
    october.press("3")
    note = october.parts.cards.note
    note.setFocus()
    note.moveCursor(note.textCursor().MoveOperation.End)
    october.type("!")
    undo(october)
    assert note.toPlainText() == "rain"
    assert october.stored(OCTOBER).pain_average == 3
    note.flush()
    undo(october)
    assert october.stored(OCTOBER).pain_average == 4
    assert note.hasFocus(), "whoever types goes on typing"
    october.type("?")
    note.flush()
    assert october.stored(OCTOBER).value(NOTE) == "rain?"
    assert october.stored(OCTOBER).pain_average == 4


def test_a_note_that_is_undone_while_it_has_the_keyboard_shows_what_is_stored(october: Program) -> None:
    window = october.start()
    window.open_day(OCTOBER)
    note = october.parts.cards.note
    note.setFocus()
    note.setPlainText("sun")  # as pasting over everything does, without steps of its own
    note.flush()
    undo(october)
    assert october.stored(OCTOBER).value(NOTE) == "rain"
    assert note.toPlainText() == "rain"
    note.flush()
    assert october.stored(OCTOBER).value(NOTE) == "rain"


# Deletions


def test_a_deleted_day_comes_back_identical(october: Program) -> None:
    before, row = october.stored(OCTOBER), row_of(october.path, OCTOBER)
    window = october.start()
    page = window.page(Destination.DIARY)
    assert isinstance(page, DiaryPage)
    page.choose(OCTOBER)
    october.click(page.panel.delete_button)
    assert october.stored(OCTOBER).is_empty
    assert bar(october).text.text() == "Thursday 22 October 2026: every answer was deleted."
    page.choose(TODAY)
    undo(october)
    assert october.stored(OCTOBER) == before
    assert row_of(october.path, OCTOBER) == row
    assert page.isVisible()
    assert page.day == OCTOBER
    assert "Average pain: 4" in page.panel.story.toPlainText()
    redo(october)
    assert october.stored(OCTOBER).is_empty
    undo(october)
    assert october.stored(OCTOBER) == before


def test_what_was_deleted_is_named_for_everybody(october: Program) -> None:
    window = october.start()
    page = window.page(Destination.DIARY)
    assert isinstance(page, DiaryPage)
    page.choose(OCTOBER)
    october.click(page.panel.delete_button)
    here = bar(october)
    assert here.undo_button.text() == "Undo"
    assert here.undo_button.accessibleName() == "Undo: deletion of 22 October"
    assert not here.redo_button.isVisible()
    october.click(here.undo_button)
    assert here.redo_button.accessibleName() == "Redo: deletion of 22 October"
    assert not here.undo_button.isVisible()
    assert here.close_button.accessibleName() == "Close this message"


# Forms and records


def test_a_changed_infusion_is_the_old_one_again(program: Program) -> None:
    with closing(Repository(program.path, program.clock)) as other:
        kept, _ = other.save_infusion(OCTOBER_INFUSION)
    window = program.start()
    page = window.page(Destination.INFUSIONS)
    assert isinstance(page, InfusionsPage)
    page.form.fields["note"].target.setFocus()
    program.type("!")
    page.form.save_asked.emit()
    assert whole(program).infusions[0].note != "calm"
    assert bar(program).text.text() == "Infusion of 1–3 October 2026 changed."
    window.open_page(Destination.HELP)
    undo(program)
    assert whole(program).infusions == (kept,)
    assert page.isVisible()
    assert bar(program).text.text() == "Undone: infusion of 1–3 October 2026, changed."


def test_records_of_every_sort_come_and_go(program: Program) -> None:
    window = program.start()
    session = program.session
    program.press("5")
    start = without_history(whole(program))
    infusion = session.records.save_infusion(OCTOBER_INFUSION)
    assert infusion is not None
    assert infusion.id is not None
    lab = session.records.save_lab(
        LabResult(infusion.id, date(2026, 10, 2), Analyte.ALT, 40.0, LabUnit.UNITS_PER_LITRE)
    )
    medicine = session.records.save_medicine(Medicine("Oxycodone"))
    questionnaire = session.records.save_questionnaire(Questionnaire("cpgs-1m", "1", TODAY, answers={"now": 0}))
    assert lab is not None
    assert medicine is not None
    assert questionnaire is not None
    session.records.tell_clinic(SafetySign.URINE, TODAY)
    session.records.put_off("cpgs-1m after 1")
    session.records.save_settings(session.reading.settings._replace(clinic_name="Pain clinic"))
    names = []
    while (step := session.steps.newest) is not None and step.name != "average pain of 22 November, 5":
        names.append(step.name)
        undo(program)
    assert names == [
        "setting “Name of your clinic”, changed",
        "questionnaire, not now",
        "Bladder and urine, your clinic was told",
        "question 1 of Chronic Pain Grade, past month, 0",
        "Oxycodone, added",
        "ALT 40\u00a0U/L of 2 October 2026, written down",
        "infusion of 1–3 October 2026, added",
    ]
    assert without_history(whole(program)) == start
    for _ in names:
        redo(program)
    assert session.reading.infusions() == [infusion]
    assert session.reading.labs() == [lab]
    assert session.reading.medicines() == [medicine]
    assert session.reading.questionnaires() == [questionnaire]
    assert session.reading.clinic_told_on() == {SafetySign.URINE: TODAY}
    assert session.reading.settings.clinic_name == "Pain clinic"
    assert window.isVisible()


def test_a_setting_stands_in_its_line_again(program: Program) -> None:
    window = program.start()
    page = window.page(Destination.SETTINGS)
    assert isinstance(page, SettingsPage)
    window.resize(1024, 480)
    page.clinic.name.target.setFocus()
    program.type("Pain clinic")
    page.clinic.phone.target.setFocus()
    assert whole(program).settings.clinic_name == "Pain clinic"
    window.open_page(Destination.TODAY)
    undo(program)
    assert whole(program).settings.clinic_name is None
    assert page.isVisible()
    assert not page.has_unsaved
    assert page.clinic.name.value() is None
    program.qtbot.waitUntil(lambda: in_sight(program, page.clinic.name.target))


def test_an_answer_of_a_questionnaire_is_asked_again(program: Program) -> None:
    window = program.start()
    page = window.page(Destination.QUESTIONNAIRES)
    assert isinstance(page, QuestionnairesPage)
    page.begin("cpgs-1m")
    program.press("7", "4")
    assert page.asking.progress.text().startswith("Question 3")
    assert page.undo_link.isVisible()
    assert page.undo_link.accessibleName() == "Undo: question 2 of Chronic Pain Grade, past month, 4"
    program.click(page.undo_link)
    assert page.asking.progress.text().startswith("Question 2")
    assert [q.answers for q in program.session.reading.questionnaires()] == [{"now": 7}]


def test_an_import_is_one_step_and_shown_in_the_diary(october: Program) -> None:
    window = october.start()
    before = without_history(whole(october))
    answers = [ImportedAnswer(OCTOBER - timedelta(days=n), AVERAGE, n % 11, "x") for n in range(1, 31)]
    with closing(Repository(october.path, october.clock)) as other:
        plan = add_answers(other, answers)
    october.session.steps.push(Step("import of pain.csv", "30 days came in from pain.csv.", tuple(plan.changes)))
    assert bar(october).text.text() == "30 days came in from pain.csv."
    october.click(bar(october).undo_button)
    assert without_history(whole(october)) == before
    page = window.stack.currentWidget()
    assert isinstance(page, DiaryPage)
    assert page.table.days.recorded == 1
    redo(october)
    assert page.table.days.recorded == 31


def test_what_was_typed_into_a_form_and_dropped_comes_back(program: Program) -> None:
    window = program.start()
    ways.to_new_infusion(window)
    page = window.page(Destination.INFUSIONS)
    assert isinstance(page, InfusionsPage)
    page.add_infusion()
    program.type("1 October 2026")
    program.press(Qt.Key.Key_Escape)
    assert bar(program).text.text() == "What you typed was not kept."
    window.open_page(Destination.HELP)
    undo(program)
    assert page.isVisible()
    assert page.form.first_day.text == "1 October 2026"
    assert page.form.first_day.line.hasFocus()


def test_a_long_name_of_the_users_own_is_cut_and_shown_as_it_is_written(program: Program) -> None:
    program.start()
    program.session.records.save_medicine(Medicine(f"<b>Paracetamol</b> {'very ' * 180}long"))
    assert bar(program).text.text() == f"<b>Paracetamol</b> {'very ' * 8}…  added.".replace("…  ", "… ")
    assert bar(program).text.textFormat() is Qt.TextFormat.PlainText
    assert bar(program).height() < 200
    undo(program)
    assert program.session.reading.medicines() == []


# Refused


def test_what_another_program_changed_since_is_not_undone_and_older_steps_can_be(program: Program) -> None:
    program.start()
    program.press("3", "4")
    write(program, NOW, TODAY, {WORST: 9})
    undo(program)
    assert program.stored(TODAY).value(WORST) == 9
    assert bar(program).text.text().startswith("This can't be undone any more, because something of it was changed")
    undo(program)
    stored = program.stored(TODAY)
    assert (stored.pain_average, stored.value(WORST)) == (None, 9)


def test_a_file_that_is_gone_refuses_and_the_step_stays(program: Program) -> None:
    program.start()
    program.press("3")
    elsewhere = program.path.with_name("stick.db")
    program.path.rename(elsewhere)
    undo(program)
    assert bar(program).text.text().startswith("Not saved")
    elsewhere.rename(program.path)
    undo(program)
    assert program.stored(TODAY).pain_average is None


def test_a_damaged_diary_refuses_in_one_sentence(program: Program) -> None:
    program.start()
    program.press("3")
    program.session.check.take_faults([phrase("Page 3 is broken.")])
    undo(program)
    assert bar(program).text.text().startswith("This diary file is damaged")
    assert program.stored(TODAY).pain_average == 3


def test_nothing_to_undo_is_said(program: Program) -> None:
    program.start()
    undo(program)
    assert bar(program).text.text() == "There is nothing to undo: nothing was changed since the diary was opened."
    redo(program)
    assert bar(program).text.text() == "There is nothing to do again."
    program.window.open_page(Destination.HELP)
    assert not bar(program).isVisible()
    program.window.open_page(Destination.TODAY)
    program.press("3")
    undo(program)
    undo(program)
    assert bar(program).text.text() == "Everything that was changed since the diary was opened is undone."


# The bar


def test_plain_answers_bring_no_bar_and_a_bar_that_is_there_follows_them(program: Program) -> None:
    window = program.start()
    program.press("3")
    assert not bar(program).isVisible()
    assert program.parts.undo_link.isVisible()
    undo(program)
    assert bar(program).isVisible()
    program.press("4")
    assert bar(program).isVisible(), "a page that grows would move under the mouse"
    assert bar(program).text.text() == "Average pain of 22 November, 4"
    window.open_page(Destination.HELP)
    assert not bar(program).isVisible()


def test_escape_and_its_button_close_the_bar_and_the_keyboard_stays_on_the_page(program: Program) -> None:
    window = program.start()
    program.press("3")
    undo(program)
    at = program.focused()
    program.press(Qt.Key.Key_Escape)
    assert not bar(program).isVisible()
    assert program.focused() is at
    redo(program)
    bar(program).close_button.setFocus()
    program.press(Qt.Key.Key_Space)
    assert not bar(program).isVisible()
    assert window.today.isAncestorOf(program.focused())


@pytest.mark.parametrize(("size", "scale"), [((1024, 700), 1.0), ((1024, 700), 2.0), ((1366, 700), 1.5)])
@pytest.mark.parametrize("page", [Destination.TODAY, Destination.INFUSIONS, Destination.DIARY, Destination.SETTINGS])
def test_the_bar_is_in_sight_whole_and_moves_neither_page_nor_keyboard(
    october: Program, size: tuple[int, int], scale: float, page: int
) -> None:
    write(october, EVENING, OCTOBER - timedelta(days=1), {AVERAGE: 5})
    window = october.start()
    theme.theme().set_scale(scale)
    window.resize(*size)
    window.open_page(page)
    QApplication.processEvents()
    at, scrolled = october.focused(), window.page(page).verticalScrollBar().value()
    foot = at.mapTo(window, at.rect().bottomLeft()).y()
    october.session.answers.delete_day(OCTOBER)
    here = bar(october)
    october.qtbot.waitUntil(here.isVisible)
    QApplication.processEvents()
    assert window.size().width() == size[0]
    for part in (here.text, here.undo_button, here.close_button):
        assert in_sight(october, part)
        assert part.height() >= part.sizeHint().height() or part is here.text
    assert here.text.height() >= here.text.heightForWidth(here.text.width())
    assert here.undo_button.height() >= 44
    assert october.focused() is at
    covered = foot > here.mapTo(window, here.rect().topLeft()).y() - SIGHT  # what has the keyboard stays in sight
    assert (window.page(page).verticalScrollBar().value() == scrolled) or covered


# All of it


def without_history(contents: Contents) -> tuple[object, ...]:
    """What stands in a diary; a record that was made and undone is marked as removed, and its number stays used."""
    records = (contents.infusions, contents.medicines, contents.labs, contents.questionnaires)
    standing = tuple(tuple(one for one in some if not one.removed) for some in records)
    return (contents.days, standing, dict(contents.clinic_told_on), contents.settings)


def test_fifty_things_undone_one_after_the_other_leave_the_diary_as_it_was(october: Program) -> None:
    with closing(Repository(october.path, october.clock)) as other:
        other.save_infusion(OCTOBER_INFUSION)
        other.save_medicine(Medicine("Oxycodone"))
    october.start()
    start, session = whole(october), october.session
    chance = random.Random(50)
    days = [TODAY, TODAY - timedelta(days=1), OCTOBER, OCTOBER + timedelta(days=1)]
    while len(names(october)) < 50:
        october.clock.moment += timedelta(seconds=chance.choice([0, 0, 1, 3600]))
        do_something(chance, october, days)
    end = whole(october)
    refused: list[str] = []
    session.steps.refused.connect(lambda error: refused.append(str(error)))
    for _ in range(50):
        undo(october)
    assert refused == []
    assert session.steps.newest is None
    assert without_history(whole(october)) == without_history(start)
    for _ in range(50):
        redo(october)
    assert without_history(whole(october)) == without_history(end)


def names(program: Program) -> list[str]:
    """What can be undone."""
    return [step.name for step in program.session.steps.all]


def do_something(chance: random.Random, program: Program, days: list[date]) -> None:
    session, day = program.session, chance.choice(days)
    what = chance.randrange(8)
    if what < 4:
        item = chance.choice([AVERAGE, WORST, DayItem.SLEEP, DayItem.MOOD, DayItem.DREAM_VIVIDNESS])
        session.answers.give(day, item, chance.choice([None, 0, 1, 10]))
    elif what == 4:
        session.answers.give(day, NOTE, chance.choice([None, "rain", "sun"]))
    elif what == 5 and not session.reading.day(day).is_empty:
        session.answers.delete_day(day)
    elif what == 6:
        medicines = session.reading.medicines()
        session.records.save_medicine(Medicine(f"Medicine {len(medicines)}"))
    elif what == 7:
        settings = session.reading.settings
        session.records.save_settings(settings._replace(notice_days=chance.randrange(20)))
