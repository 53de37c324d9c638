"""An infusion to read: every figure with its words, worked out off the window's thread, kept up with the diary."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from diary.clock import FixedClock
from diary.model.records.day import pain_scores
from diary.model.records.details import Severity
from diary.model.records.infusion import Infusion
from diary.model.records.lab import Analyte, LabResult, LabUnit
from diary.model.records.questionnaire import Questionnaire
from diary.model.relief import words as relief_words
from diary.model.relief.assessment import assess
from diary.model.response.figures import response
from diary.model.response.folds import folds
from diary.model.response.headline import large_figures
from diary.model.scales import DayItem
from diary.store.repository import Repository
from tests.factories import NOW, TODAY
from tests.ui.infusions.infusions_page import choose_row, click, shown
from ui.infusions.large_figures import FigureStrip
from ui.infusions.page import InfusionsPage
from ui.look.measures import TARGET
from ui.look.theme import theme
from ui.words.text import words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.session import Session

FIRST, SECOND = TODAY - timedelta(days=60), TODAY - timedelta(days=10)


@pytest.fixture(scope="module")
def answered(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Pain of 7, an infusion after which it was 3 for three weeks, and one ten days ago with two answers since."""
    path, clock = tmp_path_factory.mktemp("answered") / "diary.db", FixedClock(NOW)
    with closing(Repository(path, clock)) as diary:
        diary.save_infusion(Infusion(FIRST, FIRST))
        diary.save_infusion(Infusion(SECOND, SECOND))
        for back in range(80, 0, -1):
            day = TODAY - timedelta(days=back)
            held = 0 < (day - FIRST).days <= 21
            if day < SECOND or back in {3, 4}:
                clock.moment = NOW - timedelta(days=back)
                diary.answer(day, DayItem.PAIN_AVERAGE, 3 if held or day > SECOND else 7)
                diary.answer(day, DayItem.INTERFERENCE, 0 if held else 6)
    return path.read_bytes()


@pytest.fixture
def lived(answered: bytes, tmp_path: Path, make_session: Callable[[], Session]) -> Session:
    """A session on a copy of that diary."""
    (tmp_path / "diary.db").write_bytes(answered)
    return make_session()


def said(page: InfusionsPage) -> dict[str, str]:
    """The figures in the folds, by their names."""
    return {row.name.text(): row.value.text() for rows in page.folds.rows.values() for row in rows}


def large(page: InfusionsPage) -> dict[str, str]:
    """The large figures by their names, as they are read out."""
    return {tile.name.text(): tile.spoken for tile in page.reading.figures.tiles}


def ready(qtbot: QtBot, page: InfusionsPage) -> InfusionsPage:
    qtbot.waitUntil(lambda: bool(page.responses.found) and not page.reading.waiting.isVisible())
    return page


def expected(session: Session, number: int) -> dict[str, str]:
    found = response(
        assess(
            pain_scores(session.reading.days()), session.reading.infusions(), session.reading.settings, session.today()
        ),
        number,
        session.reading.days(),
        labs=session.reading.labs(),
    )
    assert found is not None
    return {words(line.label): words(line.value) for part in folds(found).folds for line in part.lines}


def test_chance_is_said_beside_the_best_week_and_the_response(
    qtbot: QtBot, session: Session, clock: FixedClock
) -> None:
    course = TODAY - timedelta(days=30)
    session.records.save_infusion(Infusion(course, course))
    for back in range(130, 0, -1):
        clock.moment = NOW - timedelta(days=back)
        day = TODAY - timedelta(days=back)
        session.answers.give(day, DayItem.PAIN_AVERAGE, 3 if (day - course).days in range(1, 15) else 7)
    clock.moment = NOW
    page = ready(qtbot, shown(qtbot, InfusionsPage(session)))
    assert "untreated, week 1 was matched in 0 of 12 stretches" in large(page)["Best 7 days"]
    names = list(said(page))
    place = names.index("As good a week without treatment")
    assert names[place - 1] == "Response: relief in week 1"
    row = page.folds.rows["Relief by the week"][place]
    assert row.value.text() == "0 of 12 stretches"
    sentence = "In your own days without treatment, a week as good as this came up in 0 of 12 stretches."
    assert row.explanation.text() == sentence
    assert row.accessibleName().endswith(sentence)


def test_every_figure_of_the_chosen_infusion_stands_in_a_fold(qtbot: QtBot, lived: Session) -> None:
    page = ready(qtbot, shown(qtbot, InfusionsPage(lived)))
    assert page.reading.title.text() == "Infusion 2"
    assert said(page) == expected(lived, 2)
    choose_row(page, 1)
    ready(qtbot, page)
    assert page.reading.title.text() == "Infusion 1"
    figures = said(page)
    assert figures == expected(lived, 1)
    assert len(figures) >= 8
    assert figures["Pain in the way of activity"] == "6.0 before, 1.5 after"
    for row in (row for rows in page.folds.rows.values() for row in rows):
        assert row.explanation.text().endswith(".")


def test_the_newest_infusion_tells_the_one_story(qtbot: QtBot, lived: Session) -> None:
    for back in (1, 2, 5, 6, 7, 8):
        lived.answers.give(TODAY - timedelta(days=back), DayItem.PAIN_AVERAGE, 3)
    page = ready(qtbot, shown(qtbot, InfusionsPage(lived)))

    def story() -> str:
        suggestion = lived.outlook.suggestion
        assert suggestion is not None
        assert suggestion.infusion == 2
        return " ".join(words(sentence) for sentence in suggestion.story.sentences)

    qtbot.waitUntil(lambda: page.reading.sentence.text() == story())
    assert page.reading.sentence.text().startswith("Your last ")
    choose_row(page, 1)
    ready(qtbot, page)
    assert page.reading.curve.figure is not None
    assert page.reading.sentence.text() == words(relief_words.relief_sentence(page.reading.curve.figure))


def test_an_infusion_that_is_under_way_tells_the_next_step_too(qtbot: QtBot, lived: Session) -> None:
    lived.records.save_infusion(Infusion(TODAY, TODAY))
    page = ready(qtbot, shown(qtbot, InfusionsPage(lived)))
    suggestion = lived.outlook.suggestion
    assert suggestion is not None
    assert suggestion.advice is not None
    assert page.reading.sentence.text().endswith(f"This is the day of your infusion. {words(suggestion.advice)}")


def test_five_large_figures_say_what_list_and_folds_say(qtbot: QtBot, lived: Session) -> None:
    page = ready(qtbot, shown(qtbot, InfusionsPage(lived)))
    choose_row(page, 1)
    ready(qtbot, page)
    told = large(page)
    assert list(told) == ["Weeks of relief", "In week 1", "Best 7 days", "Side-effect days", "Medicine doses"]
    weeks = page.reading.figures.tiles[0].figure.text()
    assert page.infusions.lines.line(1).relief == f"about {weeks} weeks of relief"
    assert said(page)["Response: relief in week 1"].startswith(page.reading.figures.tiles[1].figure.text())
    assert told["Medicine doses"] == "Medicine doses: none. no medicine listed"
    assert page.reading.figures.tiles[4].figure.text() == "–"


def test_too_little_is_said_once(qtbot: QtBot, session: Session) -> None:
    session.records.save_infusion(Infusion(SECOND, SECOND))
    page = ready(qtbot, shown(qtbot, InfusionsPage(session)))
    assert page.reading.figures.tiles == []
    assert not page.reading.curve.isVisible()
    texts = [one.text() for one in page.findChildren(QLabel) if one.isVisible()]
    assert sum("too little recorded" in text.lower() for text in texts) == 1
    assert page.folds.missing.text().startswith(
        "Too little recorded for: Your level before; Response: relief in week 1"
    )
    assert "are needed" in page.reading.sentence.text()
    assert "open those days and fill them in" in page.reading.sentence.text()


def test_the_curve_is_that_of_the_chosen_infusion_and_reads_its_days(qtbot: QtBot, lived: Session) -> None:
    page = ready(qtbot, shown(qtbot, InfusionsPage(lived)))
    choose_row(page, 1)
    qtbot.waitUntil(page.reading.curve.isVisible)
    assert page.reading.curve.figure is not None
    assert page.reading.curve.figure.infusion.first_day == FIRST
    page.reading.curve.setFocus()
    QTest.keyClick(page.reading.curve, Qt.Key.Key_Home)
    said_of = relief_words.relief_readout(page.reading.curve.rows[0], page.reading.curve.figure)
    assert page.reading.readout.text() == " ".join(words(sentence) for sentence in said_of)
    assert page.reading.readout.text().startswith("16 September, before the infusion. Pain 7")
    assert page.reading.curve.accessibleDescription().startswith(page.reading.sentence.text())


def test_the_form_opens_on_change_and_goes_with_cancel(qtbot: QtBot, lived: Session) -> None:
    page = ready(qtbot, shown(qtbot, InfusionsPage(lived)))
    assert not page.form.isVisible()
    click(page.reading.change)
    assert page.form.isVisible()
    assert not page.reading.isVisible()
    assert page.form.first_day.line.hasFocus()
    QTest.keyClick(page.form.first_day.line, Qt.Key.Key_Escape)
    assert page.reading.isVisible()
    assert not page.form.isVisible()
    assert page.reading.change.hasFocus()


def test_a_fold_opens_tells_so_and_stays_open(qtbot: QtBot, lived: Session) -> None:
    page = ready(qtbot, shown(qtbot, InfusionsPage(lived)))
    choose_row(page, 1)
    ready(qtbot, page)
    fold, title = page.folds.folds[0], page.folds.folds[0].line.text()
    assert not fold.inside.isVisible()
    assert min(fold.line.height(), fold.line.width()) >= TARGET
    click(fold.line)
    assert fold.inside.isVisible()
    assert fold.line.property("open")
    lived.answers.give(TODAY - timedelta(days=59), DayItem.PAIN_AVERAGE, 5)
    qtbot.waitUntil(lambda: page.folds.folds[0] is not fold)
    assert page.folds.folds[0].line.text() == title
    assert page.folds.folds[0].inside.isVisible()


def test_what_was_told_of_a_course_is_read_in_folds(qtbot: QtBot, session: Session) -> None:
    told = Infusion(SECOND, SECOND, drug_high=0, nausea=Severity.MILD, clonidine=False, note="one\ntwo", clinic="St. A")
    session.records.save_infusion(told)
    page = ready(qtbot, shown(qtbot, InfusionsPage(session)))
    assert [(fold.line.text(), fold.line.hint) for fold in page.folds.folds[-3:]] == [
        ("At its strongest", "Drug high: 0 of 10"),
        ("Given alongside", "Clonidine: no"),
        ("Note", "2 lines"),
    ]
    assert page.reading.facts.text().endswith("· St. A")


def test_a_questionnaire_that_is_finished_stands_in_its_fold(qtbot: QtBot, lived: Session) -> None:
    page = ready(qtbot, shown(qtbot, InfusionsPage(lived)))
    assert said(page)["Pain grade before"] == "None"
    zeros = dict.fromkeys(["now", "worst", "average", "days", "daily", "social", "work"], 0)
    begun = lived.records.save_questionnaire(Questionnaire("cpgs-1m", "1", SECOND, answers=zeros))
    assert begun is not None
    lived.records.save_questionnaire(replace(begun, done=True))
    qtbot.waitUntil(lambda: said(page).get("Pain grade before") == "Grade 0 (intensity 0 of 100)")


def test_the_list_says_how_long_relief_held_in_words_and_as_a_bar(qtbot: QtBot, lived: Session) -> None:
    page = ready(qtbot, shown(qtbot, InfusionsPage(lived)))
    lines = page.infusions.lines
    assert lines.line(1).relief.startswith("about 3.")
    assert lines.line(1).spoken.endswith(lines.line(1).relief)
    weeks = page.responses.found[1].weeks_of_relief
    assert weeks is not None
    assert lines.line(1).bar == pytest.approx(weeks / 6)
    assert lines.line(0).relief == "too little recorded to say how long relief held"
    assert lines.line(0).bar is None


def test_a_planned_infusion_waits_and_a_new_one_has_its_form(qtbot: QtBot, lived: Session) -> None:
    lived.records.save_infusion(Infusion(TODAY + timedelta(days=3), TODAY + timedelta(days=3)))
    page = ready(qtbot, shown(qtbot, InfusionsPage(lived)))
    choose_row(page, 0)
    assert page.reading.title.text() == "Planned infusion"
    assert page.reading.sentence.text().startswith("Its curve and its figures will stand here")
    assert not page.reading.curve.isVisible()
    assert page.reading.figures.tiles == []
    click(page.add_button)
    assert not page.reading.isVisible()
    assert page.form.isVisible()


def test_an_answer_of_another_page_reaches_the_figures(qtbot: QtBot, lived: Session) -> None:
    page = ready(qtbot, shown(qtbot, InfusionsPage(lived)))
    before, curve = said(page), page.reading.curve.figure
    for back in (1, 2):
        lived.answers.give(TODAY - timedelta(days=back), DayItem.PAIN_AVERAGE, 3)
    qtbot.waitUntil(lambda: said(page) != before)
    qtbot.waitUntil(lambda: said(page) == expected(lived, 2))
    qtbot.waitUntil(lambda: page.reading.curve.figure != curve)


def test_what_was_answered_while_the_page_was_hidden_is_caught_up_with(qtbot: QtBot, lived: Session) -> None:
    page = ready(qtbot, shown(qtbot, InfusionsPage(lived)))
    page.hide()
    before = said(page)
    with qtbot.waitSignal(lived.suggestion_ready):
        lived.answers.give(TODAY - timedelta(days=1), DayItem.PAIN_AVERAGE, 3)
    assert said(page) == before
    page.show()
    qtbot.waitUntil(lambda: said(page) == expected(lived, 2))
    assert said(page) != before


def test_a_blood_result_reaches_table_and_sentence(qtbot: QtBot, lived: Session) -> None:
    page = ready(qtbot, shown(qtbot, InfusionsPage(lived)))
    assert page.labs.nothing.isVisible()
    lived.records.save_lab(LabResult(2, TODAY, Analyte.GGT, 90, LabUnit.UNITS_PER_LITRE, 60))
    lived.records.save_lab(LabResult(2, TODAY, Analyte.CREATININE, 80, LabUnit.MICROMOL_PER_LITRE))
    assert not page.labs.nothing.isVisible()
    assert page.labs.sentence.text() == "GGT 1.5 times the upper limit on 22 November."
    results = page.labs.table.results
    cells = [[results.index(row, column).data() for column in range(4)] for row in range(2)]
    assert cells == [["GGT", "90", "60", "1.5×"], ["Creatinine\nµmol/L", "80", "–", "–"]]
    assert page.labs.title.text() == "Blood results · U/L"


def test_a_new_infusion_waits_for_its_own_figures(qtbot: QtBot, lived: Session) -> None:
    page = ready(qtbot, shown(qtbot, InfusionsPage(lived)))
    kept = lived.records.save_infusion(Infusion(TODAY - timedelta(days=1), TODAY - timedelta(days=1)))
    assert kept is not None
    choose_row(page, 0)
    assert page.reading.title.text() == "Infusion 3"
    assert page.reading.waiting.isVisible()
    assert page.reading.figures.tiles == []
    ready(qtbot, page)
    qtbot.waitUntil(lambda: said(page) == expected(lived, 3))


def test_a_deleted_infusion_takes_its_number_and_figures_with_it(qtbot: QtBot, lived: Session) -> None:
    page = ready(qtbot, shown(qtbot, InfusionsPage(lived)))
    first = next(i for i in lived.reading.infusions() if i.first_day == FIRST)
    lived.records.save_infusion(replace(first, removed=True))
    assert page.reading.title.text() == "Infusion 1"
    qtbot.waitUntil(lambda: said(page) == expected(lived, 1))


@pytest.mark.parametrize(("width", "columns"), [(300, 1), (480, 2), (900, 5)])
def test_the_large_figures_stand_in_as_many_columns_as_fit(
    qtbot: QtBot, lived: Session, width: int, columns: int
) -> None:
    page = ready(qtbot, shown(qtbot, InfusionsPage(lived)))
    strip = FigureStrip()
    qtbot.addWidget(strip)
    strip.show_figures(large_figures(page.responses.found[1]))
    strip.resize(width, 400)
    strip.show()
    QApplication.processEvents()
    assert len({tile.x() for tile in strip.tiles}) == columns
    assert all(tile.isVisible() for tile in strip.tiles)
    theme().set_scale(2.0)
    QApplication.processEvents()
    assert len({tile.x() for tile in strip.tiles}) < max(columns, 2)


@pytest.mark.parametrize(("width", "scale"), [(1080, 1.0), (834, 1.0), (834, 2.0), (640, 2.0), (463, 1.0)])
def test_nothing_that_is_read_is_wider_than_the_page(qtbot: QtBot, lived: Session, width: int, scale: float) -> None:
    for analyte in (Analyte.ALT, Analyte.CREATININE):
        unit = LabUnit.UNITS_PER_LITRE if analyte is Analyte.ALT else LabUnit.MICROMOL_PER_LITRE
        lived.records.save_lab(LabResult(1, FIRST, analyte, 90, unit, 60))
    theme().set_scale(scale)
    page = ready(qtbot, shown(qtbot, InfusionsPage(lived)))
    choose_row(page, 1)
    ready(qtbot, page)
    for fold in page.folds.folds:
        fold.open(is_open=True)
    page.resize(width, 700)
    for _ in range(5):
        QApplication.processEvents()
    content = page.widget()
    assert content is not None
    assert content.width() == page.viewport().width()
    beyond = [
        (type(widget).__name__, widget.accessibleName())
        for widget in content.findChildren(QWidget)
        if widget.isVisible() and widget.mapTo(content, widget.rect().topRight()).x() > content.width()
    ]
    assert beyond == []


def test_what_the_user_is_at_stays_in_sight_when_the_figures_come(qtbot: QtBot, lived: Session) -> None:
    page = InfusionsPage(lived)
    shown(qtbot, page).resize(760, 600)
    button = page.labs.add_button
    button.setFocus()
    qtbot.waitUntil(lambda: is_in_sight(button, page))
    ready(qtbot, page)
    qtbot.waitUntil(lambda: page.reading.height() > page.viewport().height() / 2)
    qtbot.waitUntil(lambda: is_in_sight(button, page))


def is_in_sight(widget: QWidget, page: InfusionsPage) -> bool:
    view = page.viewport()
    return view.rect().contains(QRect(widget.mapTo(view, QPoint(0, 0)), widget.size()))


def test_the_card_is_one_stop_whose_parts_are_read_one_by_one(qtbot: QtBot, lived: Session) -> None:
    page = ready(qtbot, shown(qtbot, InfusionsPage(lived)))
    choose_row(page, 1)
    ready(qtbot, page)
    page.reading.setFocus()
    assert page.reading.accessibleName() == "Infusion 1"
    read = []
    for _ in range(8):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Down)
        now = QApplication.focusWidget()
        assert now is not None
        read.append(now.accessibleName())
    assert read[0] == page.reading.facts.text()
    assert page.reading.sentence.text() in read
    assert read[-1] == page.reading.figures.tiles[-1].spoken
