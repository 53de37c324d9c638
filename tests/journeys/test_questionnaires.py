"""From "due" to the grade by keyboard alone; stopping, a crash, going on; a correction; and a file that can't be used.

Real window, real file, the clock injected; every stored row is read through another repository.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from diary.model.records.change import Kind
from diary.model.records.infusion import Infusion
from diary.model.records.questionnaire import Questionnaire
from diary.store.repository import Repository
from tests.factories import NOW, TODAY
from ui.destinations import Destination
from ui.questionnaires.page import QuestionnairesPage

if TYPE_CHECKING:
    from tests.journeys.program import Program

ENTER = Qt.Key.Key_Return


def stored(program: Program) -> list[Questionnaire]:
    with closing(Repository(program.path, program.clock)) as other:
        return other.questionnaires(with_removed=True)


def plan_infusion(program: Program) -> None:
    """The clinic gave an appointment for ten days from now."""
    first = TODAY + timedelta(days=10)
    with closing(Repository(program.path, program.clock)) as other:
        other.save_infusion(Infusion(first, first + timedelta(days=2), planned=True))


def the_page(program: Program) -> QuestionnairesPage:
    page = program.window.page(Destination.QUESTIONNAIRES)
    assert isinstance(page, QuestionnairesPage)
    QApplication.processEvents()
    return page


def test_from_due_to_the_grade_by_nine_answers_of_the_keyboard(program: Program) -> None:
    plan_infusion(program)
    program.start()
    page = the_page(program)
    assert page.offer.sentence.text() == "Due now: Chronic Pain Grade, past month"
    assert "planned for 2 December" in page.offer.reason.text()
    assert stored(program) == []
    presses: list[list[str | Qt.Key]] = [[ENTER], ["6"], ["x"], ["7"], ["3", "0", ENTER], ["5"], ["0"], ["6"], [ENTER]]
    assert len(presses) == 9
    for number, keys in enumerate(presses):
        program.press(*keys)
        if 1 <= number <= 7:
            (so_far,) = stored(program)  # on disk as soon as it is given
            assert len(so_far.answers) == number
            assert not so_far.done
    answers = {"now": 6, "worst": 10, "average": 7, "days": 30, "daily": 5, "social": 0, "work": 6}
    assert stored(program) == [Questionnaire("cpgs-1m", "1", TODAY, done=True, answers=answers, id=1)]
    assert page.review.grade.isVisible()
    assert page.review.grade.grade.text().startswith("Grade III")
    assert [value.text() for _, value in page.review.grade.scores] == ["76.7 of 100", "36.7 of 100", "4 of 6"]


def test_a_crash_loses_nothing_and_it_is_gone_on_with(program: Program) -> None:
    plan_infusion(program)
    program.start()
    the_page(program)
    program.press(ENTER, "0", "0")
    answers = {"now": 0, "worst": 0}
    assert stored(program) == [Questionnaire("cpgs-1m", "1", TODAY, answers=answers, id=1)]
    crashed = program.session
    program.start()  # as after a crash: the first window was never closed
    page = the_page(program)
    assert page.offer.sentence.text() == "You began: Chronic Pain Grade, past month"
    assert "2 of 7" in page.offer.reason.text()
    program.press(ENTER)
    assert page.asking.progress.text() == "Question 3 of 7"
    program.press("0", "0", ENTER, "0", "0", Qt.Key.Key_Up)
    assert page.asking.progress.text() == "Question 6 of 7"
    program.press(Qt.Key.Key_Down, "0", ENTER)
    (done,) = stored(program)
    assert done.done
    assert set(done.answers.values()) == {0}
    assert page.review.grade.grade.text() == "Grade 0: no pain"
    crashed.close()


def test_what_was_left_open_is_named_and_can_be_answered_later(program: Program) -> None:
    program.start()
    page = the_page(program)
    program.click(page.start.buttons["cpgs-1m"])
    program.press("6", "8", "7", "3", ENTER)
    program.press("5", Qt.Key.Key_PageDown, "6")  # Page Down leaves the sixth one open
    assert "1 question is not answered" in page.review.progress.text()
    assert [line.answer.text() for line in page.review.answers.lines][5] == "Not answered"
    program.press(ENTER)
    (done,) = stored(program)
    assert "social" not in done.answers
    assert [value.text() for _, value in page.review.grade.scores] == ["70 of 100", "55 of 100", "4 of 6"]
    assert "1 question has no answer; the other answers carry the result." in said(page)
    program.click(page.review.answers.lines[5].change)
    program.press("x")
    (corrected,) = stored(program)
    assert corrected == replace(done, answers={**done.answers, "social": 10})
    assert page.review.grade.isVisible()
    assert "no answer" not in " ".join(said(page))
    with closing(Repository(program.path, program.clock)) as other:
        told = [(change.item, change.old, change.new) for change in other.changes(Kind.QUESTIONNAIRE)]
    assert told[-1] == ("answer.social", None, 10)
    assert ("done", 0, 1) in told


def test_four_weeks_later_the_other_form_is_due_and_can_be_put_off(program: Program) -> None:
    with closing(Repository(program.path, program.clock)) as other:
        other.save_infusion(Infusion(date(2026, 10, 20), date(2026, 10, 22)))
    program.start()
    page = the_page(program)
    assert page.offer.sentence.text() == "Due now: Chronic Pain Grade, past month"
    program.press(Qt.Key.Key_Tab, ENTER)
    assert page.offer.sentence.text() == "Nothing is due"
    program.clock.moment = NOW + timedelta(days=4)
    program.window.today.roll_over()
    program.window.open_page(0)
    page = the_page(program)
    assert page.offer.sentence.text() == "Due now: Chronic Pain Grade, past month"
    assert stored(program) == []


def test_a_file_that_cannot_be_used_is_named_and_the_rest_works(program: Program) -> None:
    folder = program.path.parent / "instruments"
    folder.mkdir()
    (folder / "broken.json").write_text('{"id": "broken"}', encoding="utf-8")
    program.start()
    page = the_page(program)
    assert "broken.json is not used" in page.start.refused.text()
    program.click(page.start.buttons["gcps-r"])
    program.press("2", "1", "4", "4", "4", ENTER)
    assert page.review.grade.grade.text() == "Grade 2: bothersome chronic pain"


def said(page: QuestionnairesPage) -> list[str]:
    return [one.text() for one in page.review.grade.sentences]
