"""Questionnaires: real clicks and keys on the page, then the row as a fresh repository reads it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, NoReturn

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from diary.errors import CannotSaveError
from diary.model.records.infusion import Infusion
from diary.model.records.questionnaire import Questionnaire
from diary.store.repository import Repository
from tests.factories import NOW, TODAY
from tests.ui.questionnaires.questionnaires_page import AFTER, BEFORE, ENTER, MILD, STRONG, click, press, seed, stored
from ui.destinations import Destination
from ui.main_window import MainWindow
from ui.questionnaires.number_row import NumberRow
from ui.questionnaires.page import QuestionnairesPage
from ui.questionnaires.question_row import ChoiceRow, ScaleRow

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from diary.clock import FixedClock
    from ui.questionnaires.history import HistoryCard
    from ui.session import Session


@pytest.fixture
def open_page(qtbot: QtBot, session: Session) -> Callable[[], QuestionnairesPage]:
    """Opens the window at the page."""

    def make() -> QuestionnairesPage:
        window = MainWindow(session)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.finish()
        page = window.page(Destination.QUESTIONNAIRES)
        assert isinstance(page, QuestionnairesPage)
        QApplication.processEvents()
        return page

    return make


@pytest.fixture
def page(open_page: Callable[[], QuestionnairesPage]) -> QuestionnairesPage:
    """The page of a diary that does not exist yet."""
    return open_page()


@pytest.fixture
def full(session: Session, open_page: Callable[[], QuestionnairesPage]) -> QuestionnairesPage:
    """The page of a diary with a history."""
    seed(session)
    return open_page()


def history(page: QuestionnairesPage) -> HistoryCard:
    assert page.history is not None
    assert page.history.isVisible()
    return page.history


def cells(page: QuestionnairesPage) -> list[list[str]]:
    """The table as it is shown."""
    table = history(page).table.table
    return [[table.index(r, c).data() for c in range(table.columnCount())] for r in range(table.rowCount())]


# What is due


def test_an_empty_diary_asks_for_nothing_and_offers_everything(page: QuestionnairesPage) -> None:
    assert page.offer.sentence.text() == "Nothing is due"
    assert not page.offer.yes.isVisible()
    assert list(page.start.buttons) == ["cpgs-6m", "cpgs-1m", "gcps-r"]
    assert page.start.buttons["cpgs-6m"].hasFocus()
    assert page.history is None
    assert not page.peg.isVisible()
    assert not page.start.refused.isVisible()


def test_not_now_is_kept_in_the_file(
    session: Session,
    make_session: Callable[[], Session],
    open_page: Callable[[], QuestionnairesPage],
    clock: FixedClock,
) -> None:
    session.prepare()
    seed(session)
    clock.moment = NOW + timedelta(days=20)  # eight weeks after the infusion, and the last one is 38 days ago
    page = open_page()
    assert page.offer.sentence.text() == "Due now: Chronic Pain Grade, past month"
    click(page.offer.no)
    assert page.offer.sentence.text() == "Nothing is due"
    assert list(make_session().reading.put_off_on().values()) == [[TODAY + timedelta(days=20)]]


def test_what_was_only_begun_does_not_count_as_answered(
    session: Session, open_page: Callable[[], QuestionnairesPage]
) -> None:
    session.prepare()
    session.records.save_infusion(Infusion(TODAY - timedelta(days=31), TODAY - timedelta(days=29)))
    session.records.save_questionnaire(Questionnaire("clinic-x", "1", TODAY, answers={"q1": 1}))
    assert open_page().offer.sentence.text() == "Due now: Chronic Pain Grade, past month"


# One question a screen


def test_nothing_is_answered_for_you_and_nothing_is_written_before_an_answer(
    page: QuestionnairesPage, tmp_path: Path, clock: FixedClock
) -> None:
    click(page.start.buttons["cpgs-6m"])
    for number in range(1, 8):
        assert page.asking.progress.text() == f"Question {number} of 7"
        assert page.asking.row is not None
        if isinstance(page.asking.row, NumberRow):
            assert page.asking.row.line.text() == ""
        else:
            assert not any(button.isChecked() for button in page.asking.row.buttons)
        click(page.asking.forward)
    assert page.review.progress.text() == "Nothing is answered yet."
    assert not page.review.finish.isEnabled()
    assert stored(tmp_path, clock) == []
    click(page.review.leave)
    assert page.offer.sentence.text() == "Nothing is due"


def test_zero_is_an_answer_and_delete_takes_it_back(
    page: QuestionnairesPage, tmp_path: Path, clock: FixedClock
) -> None:
    click(page.start.buttons["cpgs-1m"])
    press("0")
    assert stored(tmp_path, clock)[0].answers == {"now": 0}
    press(Qt.Key.Key_PageUp, Qt.Key.Key_Delete)
    assert stored(tmp_path, clock)[0].answers == {}
    assert page.asking.progress.text() == "Question 1 of 7"


def test_a_click_answers_and_stays_a_key_answers_and_goes_on(
    page: QuestionnairesPage, tmp_path: Path, clock: FixedClock
) -> None:
    click(page.start.buttons["cpgs-1m"])
    row = page.asking.row
    assert isinstance(row, ScaleRow)
    click(row.buttons[10])
    assert page.asking.progress.text() == "Question 1 of 7"
    assert stored(tmp_path, clock)[0].answers == {"now": 10}
    press("4")
    assert page.asking.progress.text() == "Question 2 of 7"
    assert stored(tmp_path, clock)[0].answers == {"now": 4}
    click(page.asking.back)
    assert isinstance(page.asking.row, ScaleRow)
    assert page.asking.row.buttons[4].isChecked()


def test_arrows_choose_and_enter_answers_then_goes_on(
    page: QuestionnairesPage, tmp_path: Path, clock: FixedClock
) -> None:
    click(page.start.buttons["cpgs-1m"])
    press(Qt.Key.Key_Right, Qt.Key.Key_Right, ENTER)
    assert stored(tmp_path, clock)[0].answers == {"now": 1}
    assert page.asking.progress.text() == "Question 1 of 7"
    press(ENTER)
    assert page.asking.progress.text() == "Question 2 of 7"


def days_question(page: QuestionnairesPage, instrument: str) -> NumberRow:
    click(page.start.buttons[instrument])
    press(*[Qt.Key.Key_PageDown] * 3)
    assert isinstance(page.asking.row, NumberRow)
    return page.asking.row


@pytest.mark.parametrize(("instrument", "most"), [("cpgs-6m", 180), ("cpgs-1m", 30)])
def test_days_are_typed_and_bounds_are_said(
    page: QuestionnairesPage, tmp_path: Path, clock: FixedClock, instrument: str, most: int
) -> None:
    row = days_question(page, instrument)
    press(str(most + 1), ENTER)
    assert row.error.text() == f"{most + 1} is not a number from 0 to {most}."
    assert row.error.isVisible()
    assert page.asking.progress.text() == "Question 4 of 7"
    assert stored(tmp_path, clock) == []
    press(str(most), ENTER)  # what was wrong stands selected and is typed over
    assert stored(tmp_path, clock)[0].answers == {"days": most}
    assert page.asking.progress.text() == "Question 5 of 7"


def test_days_are_written_when_the_field_is_left_in_any_way(
    page: QuestionnairesPage, tmp_path: Path, clock: FixedClock, qtbot: QtBot
) -> None:
    days_question(page, "cpgs-6m")
    press("1", "2")
    qtbot.waitUntil(lambda: bool(stored(tmp_path, clock)), timeout=5000)  # after a pause
    press("0")
    click(page.asking.stop)
    assert stored(tmp_path, clock)[0].answers == {"days": 120}
    click(page.offer.yes)
    press(Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown)
    press(Qt.Key.Key_Backspace, Qt.Key.Key_Backspace, Qt.Key.Key_Backspace, "7")
    page.window().close()
    assert stored(tmp_path, clock)[0].answers == {"days": 7}


def test_an_emptied_field_is_no_answer(page: QuestionnairesPage, tmp_path: Path, clock: FixedClock) -> None:
    days_question(page, "cpgs-6m")
    press("0", ENTER, Qt.Key.Key_Up)
    assert stored(tmp_path, clock)[0].answers == {"days": 0}
    press(Qt.Key.Key_Backspace, ENTER)
    assert stored(tmp_path, clock)[0].answers == {}


def test_words_have_keys_of_their_own(page: QuestionnairesPage, tmp_path: Path, clock: FixedClock) -> None:
    click(page.start.buttons["gcps-r"])
    row = page.asking.row
    assert isinstance(row, ChoiceRow)
    assert next(button.text() for button in row.buttons) == "0\u2002never"
    press("4")  # there is no such answer
    assert stored(tmp_path, clock) == []
    press("3")
    assert stored(tmp_path, clock)[0].answers == {"frequency": 3}
    assert page.asking.progress.text() == "Question 2 of 5"


def test_a_key_that_is_held_answers_once(page: QuestionnairesPage) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    click(page.start.buttons["cpgs-1m"])
    for repeated in (False, True, True):
        focused = QApplication.focusWidget()
        assert focused is not None
        QApplication.sendEvent(
            focused,
            QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_5, Qt.KeyboardModifier.NoModifier, "5", repeated),
        )
    assert page.asking.progress.text() == "Question 2 of 7"


# A disk that refuses


def test_what_could_not_be_written_is_kept_said_and_written_later(
    page: QuestionnairesPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, clock: FixedClock
) -> None:
    click(page.start.buttons["cpgs-1m"])

    def refuse(_repository: Repository, _questionnaire: Questionnaire, _shown: object) -> NoReturn:
        raise CannotSaveError.of("Not saved: the disk is full.")

    monkeypatch.setattr(Repository, "save_questionnaire", refuse)
    press("3", "6")
    assert page.notice is not None
    assert page.notice.text.text() == "Not saved: the disk is full."
    assert page.has_unsaved
    assert not page.saved.isVisible()
    press(Qt.Key.Key_PageUp)
    assert isinstance(page.asking.row, ScaleRow)
    six = page.asking.row.buttons[6]
    assert six.unsaved
    monkeypatch.undo()
    click(page.notice.button)
    assert [page.notice.isVisible(), page.has_unsaved, six.unsaved] == [False, False, False]
    assert stored(tmp_path, clock) == [Questionnaire("cpgs-1m", "1", TODAY, answers={"now": 3, "worst": 6}, id=1)]


def test_an_answer_that_is_not_saved_is_not_left_behind(
    page: QuestionnairesPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, clock: FixedClock
) -> None:
    click(page.start.buttons["cpgs-1m"])

    def refuse(_repository: Repository, _questionnaire: Questionnaire, _shown: object) -> NoReturn:
        raise CannotSaveError.of("Not saved: the disk is full.")

    monkeypatch.setattr(Repository, "save_questionnaire", refuse)
    press("0")
    click(page.asking.stop)
    assert page.review.isVisible()
    assert page.review.notes.text().startswith("Some answers are not saved yet.")
    page.window().close()
    assert page.window().isVisible()  # closing takes a second request
    monkeypatch.undo()
    click(page.review.leave)
    assert page.offer.isVisible()
    assert stored(tmp_path, clock)[0].answers == {"now": 0}


def test_finishing_is_done_again_after_the_disk_refused(
    page: QuestionnairesPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, clock: FixedClock
) -> None:
    click(page.start.buttons["gcps-r"])
    press("1", "0", "0", "0", "0")

    def refuse(_repository: Repository, _questionnaire: Questionnaire, _shown: object) -> NoReturn:
        raise CannotSaveError.of("Not saved: the disk is full.")

    monkeypatch.setattr(Repository, "save_questionnaire", refuse)
    press(ENTER)
    assert not page.review.grade.isVisible()
    monkeypatch.undo()
    assert page.notice is not None
    click(page.notice.button)
    assert page.review.grade.isVisible()
    assert stored(tmp_path, clock)[0].done


# History


def test_the_table_and_the_chart_say_the_same(full: QuestionnairesPage) -> None:
    assert cells(full) == [
        [
            "5 Nov 2026",
            "clinic-x",
            "not here",
            "Can't be scored here: this questionnaire is not on this computer.",
            "29 days after infusion 1",
        ],
        [
            "4 Nov 2026",
            "Chronic Pain Grade, past month",
            "I",
            "Pain intensity 46.7 · Disability 26.7 · Disability points 0",
            "28 days after infusion 1",
        ],
        [
            "1 Oct 2026",
            "Chronic Pain Grade, past 6 months",
            "IV",
            "Pain intensity 80 · Disability 70 · Disability points 6",
            "4 days before infusion 1",
        ],
    ]
    card = history(full)
    assert card.sentence.text() == "Grade I on 4 November, the only one so far."
    assert card.chart.accessibleDescription() == card.sentence.text()
    card.chart.setFocus()
    press(Qt.Key.Key_Home)
    assert card.readout.text() == (
        "4 November, Chronic Pain Grade, past month: grade I. This was 28 days after infusion 1."
    )
    chosen = card.table.current()
    assert chosen is not None
    assert chosen.questionnaire == AFTER


def test_the_chart_shows_what_is_chosen(full: QuestionnairesPage) -> None:
    card = history(full)
    names = [card.choice.itemText(n) for n in range(card.choice.count())]
    assert names == [
        "Chronic Pain Grade, past month: grade",
        "Chronic Pain Grade, past month: Pain intensity",
        "Chronic Pain Grade, past month: Disability",
        "Chronic Pain Grade, past 6 months: grade",
        "Chronic Pain Grade, past 6 months: Pain intensity",
        "Chronic Pain Grade, past 6 months: Disability",
    ]
    card.choice.setFocus()
    press(Qt.Key.Key_Down)
    assert card.sentence.text() == "Pain intensity 46.7 on 4 November, the only one so far."
    assert card.chart.figure is not None
    assert card.chart.figure.measure.name == "intensity"


def test_an_earlier_answer_is_corrected(full: QuestionnairesPage, tmp_path: Path, clock: FixedClock) -> None:
    card = history(full)
    card.table.setFocus()
    press(Qt.Key.Key_Down, Qt.Key.Key_Down, ENTER)
    assert full.subtitle.text() == "Chronic Pain Grade, past 6 months, 1 October 2026"
    assert full.review.grade.grade.text().startswith("Grade IV")
    assert full.review.answers.lines[3].answer.text() == "31 (days)"
    click(full.review.answers.lines[3].change)
    assert not full.asking.back.isVisible()
    press(Qt.Key.Key_Backspace, Qt.Key.Key_Backspace, "6", ENTER)
    assert stored(tmp_path, clock)[0] == replace(BEFORE, answers={**STRONG, "days": 6})
    assert full.review.answers.lines[3].change.hasFocus()
    assert full.review.grade.grade.text().startswith("Grade III")
    click(full.review.leave)
    assert cells(full)[2][2] == "III"


def test_deleting_can_be_undone(full: QuestionnairesPage, tmp_path: Path, clock: FixedClock) -> None:
    card = history(full)
    assert not card.delete.isEnabled()
    card.table.setFocus()
    press(Qt.Key.Key_Down)
    click(card.delete)
    assert [row[1] for row in cells(full)] == ["clinic-x", "Chronic Pain Grade, past 6 months"]
    newest = full.session.steps.newest
    assert newest is not None
    assert newest.sentence == "Deleted: Chronic Pain Grade, past month, 4 November 2026."
    assert stored(tmp_path, clock)[1] == replace(AFTER, removed=True)
    full.session.undo()
    assert stored(tmp_path, clock)[1] == AFTER
    assert len(cells(full)) == 3


def test_one_that_was_begun_can_be_deleted_from_its_offer(
    page: QuestionnairesPage, tmp_path: Path, clock: FixedClock
) -> None:
    click(page.start.buttons["cpgs-1m"])
    press("5", Qt.Key.Key_Escape)
    assert page.offer.sentence.text() == "You began: Chronic Pain Grade, past month"
    assert cells(page)[0][2:4] == ["not finished", "1 of 7 questions answered"]
    click(page.offer.no)
    assert page.offer.sentence.text() == "Nothing is due"
    assert page.history is not None
    assert not page.history.isVisible()
    page.session.undo()
    assert page.offer.sentence.text() == "You began: Chronic Pain Grade, past month"
    assert not stored(tmp_path, clock)[0].removed


def test_one_that_nobody_here_can_score_shows_its_answers(full: QuestionnairesPage) -> None:
    card = history(full)
    card.table.setFocus()
    press(Qt.Key.Key_Home, ENTER)
    assert "not on this computer" in full.review.progress.text()
    assert [(line.question.text(), line.answer.text()) for line in full.review.answers.lines] == [("1. q1", "0")]
    assert not full.review.answers.lines[0].change.isVisible()
    assert not full.review.finish.isVisible()
    assert not full.review.grade.isVisible()
    assert "x-pl.json, version 2, pl" in full.review.notes.text()


def test_peg_of_the_daily_answers_stands_apart(full: QuestionnairesPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(full.peg.isVisible)
    assert full.peg.sentence.text().startswith("From your daily answers: a PEG of 2.0 in the week from 9 November")
    assert [(peg, days) for _, peg, days in full.peg.figures] == [("2.0", "7 days")] * 3
    assert "PEG" not in " ".join(cell for row in cells(full) for cell in row)


def test_what_another_page_changes_is_seen(full: QuestionnairesPage, session: Session) -> None:
    session.records.save_questionnaire(Questionnaire("cpgs-1m", "1", TODAY, done=True, answers=MILD))
    assert cells(full)[0][0] == "22 Nov 2026"
    full.look_at(BEFORE)
    session.records.save_questionnaire(replace(BEFORE, removed=True))
    assert full.offer.isVisible()


def test_a_grade_that_deserves_a_second_look_says_so(page: QuestionnairesPage) -> None:
    click(page.start.buttons["cpgs-1m"])
    press("0", "0", "0", "6", ENTER, "0", "0", "0", ENTER)
    (told,) = [one for one in page.review.grade.sentences if "second look" in one.text()]
    assert told.property("kind") == "strong"  # a calm line: nothing is wrong, and nothing has to be done
    click(page.review.leave)
    assert cells(page)[0][3].endswith(" · worth a second look")


def test_a_clinics_own_words_and_instrument(
    tmp_path: Path, clock: FixedClock, open_page: Callable[[], QuestionnairesPage]
) -> None:
    folder = tmp_path / "instruments"
    folder.mkdir()
    own = {
        "id": "clinic-x", "version": "7", "language": "en", "title": "Our own", "source": "us", "licence": "ours",
        "recall": {"text": "today", "days": 0},
        "items": [
            {"id": "q1", "text": "How is it?", "type": "scale", "least": 1, "most": 5,
             "anchors": {"least": "bad", "most": "good"}},
            {"id": "q2", "text": "How much?", "type": "choice", "least": 0, "most": 1, "choices": ["little", "lots"]},
        ],
        "scoring": {"scores": [{"name": "total", "label": "Total", "kind": "sum", "items": ["q1", "q2"]}]},
    }  # fmt: skip
    (folder / "own.json").write_text(json.dumps(own), encoding="utf-8")
    page = open_page()
    click(page.start.buttons["clinic-x"])
    press("0", "6")  # neither is an answer
    assert stored(tmp_path, clock) == []
    press("5", "1", ENTER)
    assert page.review.grade.grade.text() == "Not graded"
    assert [(name.text(), value.text()) for name, value in page.review.grade.scores] == [("Total", "6 of 6")]
    click(page.review.leave)
    assert history(page).choice.currentText() == "Our own: Total"
    assert stored(tmp_path, clock)[0] == Questionnaire("clinic-x", "7", TODAY, None, True, {"q1": 5, "q2": 1}, 1)


def test_double_clicking_a_row_opens_it(full: QuestionnairesPage) -> None:
    table = history(full).table
    index = table.table.index(1, 0)
    place = table.visualRect(index).center()
    full.ensureWidgetVisible(table)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert full.review.isVisible()
    assert full.subtitle.text() == "Chronic Pain Grade, past month, 4 November 2026"
    # The page changed under the pointer: this click ends what the double click began.
    QTest.mouseClick(full.title, Qt.MouseButton.LeftButton)


def test_with_none_filled_in_what_can_be_stands_in_the_one_column(qtbot: QtBot, page: QuestionnairesPage) -> None:
    assert page.main.indexOf(page.start) >= 0
    assert page.main.indexOf(page.peg) >= 0
    assert page.spare_beside > 0
    seed(page.session)
    qtbot.waitUntil(lambda: page.history is not None and page.history.isVisible())
    assert page.side.indexOf(page.start) >= 0
    assert page.side.indexOf(page.peg) >= 0
