"""The cards of a day: what opens, what is taken back together, what never moves, and that every answer is stored."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from diary.model.records.details import Effect, PerceptionSign, Severity, doses, effect, sign
from diary.model.records.infusion import Infusion
from diary.model.records.medicine import Medicine, Use
from diary.model.scales import DayItem
from tests.factories import TODAY
from tests.ui.today.today_page import INFUSION_DAY, NOTE, RECALL, VIVID, Reread, click, infuse
from ui.answers.sign_chips import SignChips
from ui.today.dream_steps import DreamSteps

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from diary.clock import FixedClock
    from diary.model.records.details import Answer, DayKey
    from ui.look.theme import Theme
    from ui.main_window import MainWindow
    from ui.session import Session
    from ui.today.parts import TodayParts


@pytest.fixture
def parts(window: MainWindow) -> TodayParts:
    assert window.today.parts is not None
    return window.today.parts


@pytest.fixture
def reread(tmp_path: Path, clock: FixedClock) -> Reread:
    return Reread(tmp_path / "diary.db", clock)


# What opens and closes


def test_cards_open_and_are_marked_by_the_days_since_the_infusion(
    window: MainWindow, parts: TodayParts, session: Session
) -> None:
    assert not parts.cards.dreams.is_open
    infuse(session)  # the open day is looked at anew
    marks = {}
    for after in range(-1, 5):
        if INFUSION_DAY + timedelta(days=after) <= TODAY:
            window.today.open_day(INFUSION_DAY + timedelta(days=after))
            cards = (parts.cards.dreams, parts.cards.perception)
            marks[after] = [(card.is_open, card.mark.text()) for card in cards]
            assert [card.mark.isVisible() for card in cards] == [card.is_open for card in cards]
    assert marks == {
        -1: [(False, ""), (False, "")],
        0: [(False, ""), (True, "A day of your infusion course")],
        1: [(True, "Night 1 after your infusion"), (True, "Day 1 after your infusion")],
        2: [(True, "Night 2 after your infusion"), (True, "Day 2 after your infusion")],
    }


def test_a_planned_infusion_opens_nothing_and_is_no_infusion_in_the_subtitle(
    window: MainWindow, parts: TodayParts, session: Session
) -> None:
    session.records.save_infusion(Infusion(INFUSION_DAY, INFUSION_DAY, planned=True))
    assert not parts.cards.dreams.is_open
    assert not parts.cards.perception.is_open
    assert window.today.subtitle.text() == "Today"


def test_the_users_own_closing_wins_for_that_day_only(window: MainWindow, parts: TodayParts, session: Session) -> None:
    infuse(session)
    click(parts.cards.dreams.fold)
    window.today.open_day(TODAY - timedelta(days=1))
    seen = [parts.cards.dreams.is_open]
    window.today.open_day(TODAY)
    seen.append(parts.cards.dreams.is_open)
    assert seen == [True, False]
    click(parts.cards.dreams.fold)
    assert parts.cards.dreams.fold.accessibleName() == "Last night's dreams"
    assert parts.cards.dreams.spoken == "Last night's dreams, open"


def test_a_closed_card_shows_in_one_line_what_is_answered(
    window: MainWindow, parts: TodayParts, session: Session
) -> None:
    session.answers.give_all(
        TODAY,
        {RECALL: 1, DayItem.DREAM_PLEASANTNESS: 2, VIVID: 0, DayItem.NIGHTMARE: 0, NOTE: "a lake"},
    )
    told: dict[DayKey, Answer] = {DayItem.DRUG_HIGH: 0, DayItem.INNER_PERCEPTION: 3}
    session.answers.give_all(TODAY, {**told, sign(PerceptionSign.VISIONS): 1})
    window.today.open_day(TODAY)
    assert parts.cards.dreams.summary.isVisible()
    assert parts.cards.dreams.summary.text() == "unpleasant · vividness 0 of 10 · no nightmare · with a note"
    assert parts.cards.perception.summary.text() == "drug high 0 · within 3 · Visions"
    click(parts.cards.dreams.fold)
    assert not parts.cards.dreams.summary.isVisible()


# What is taken back together


@pytest.mark.parametrize("by_key", [False, True])
def test_none_recalled_takes_the_dream_back_in_one_go_and_offers_an_undo(
    window: MainWindow, parts: TodayParts, reread: Reread, session: Session, *, by_key: bool
) -> None:
    click(parts.cards.dreams.row.button(1))
    session.answers.give_all(TODAY, {VIVID: 0, DayItem.NIGHTMARE: 1, NOTE: "falling"})
    moments = len(session.reading.changes())
    if by_key:
        parts.cards.dreams.row.setFocus()
        QTest.keyClicks(parts.cards.dreams.row, "0")
    else:
        click(parts.cards.dreams.row.button(0))
    assert dict(reread.day().answered()) == {RECALL: 0}
    assert len({change.entered.at for change in session.reading.changes()[moments:]}) == 1
    seen = [parts.cards.dreams.is_open]
    assert window.undoing is not None
    assert window.undoing.bar.text.text() == "What you had said about the dreams is taken back."
    click(window.undoing.bar.undo_button)
    seen.append(parts.cards.dreams.is_open)
    assert dict(reread.day().answered()) == {RECALL: 1, VIVID: 0, DayItem.NIGHTMARE: 1, NOTE: "falling"}
    assert seen == [False, True]
    assert parts.cards.dreams.row.isAncestorOf(QApplication.focusWidget() or parts.cards.dreams)


def test_no_change_takes_scales_and_signs_back_and_undo_brings_them_again(
    window: MainWindow, parts: TodayParts, reread: Reread, session: Session
) -> None:
    told: dict[DayKey, Answer] = {DayItem.OUTER_PERCEPTION: 5, DayItem.DRUG_HIGH: 0, sign(PerceptionSign.VISIONS): 1}
    session.answers.give_all(TODAY, told)
    click(parts.cards.perception.row.button(0))
    assert dict(reread.day().answered()) == {DayItem.PERCEPTION: 0}
    assert window.undoing is not None
    assert window.undoing.bar.text.text() == "What you had said about perception is taken back."
    click(window.undoing.bar.undo_button)
    assert dict(reread.day().answered()) == told


def test_what_was_taken_back_can_be_undone_from_another_day(
    window: MainWindow, parts: TodayParts, session: Session, reread: Reread
) -> None:
    session.answers.give(TODAY, VIVID, 3)
    click(parts.cards.dreams.row.button(0))
    window.today.open_day(TODAY - timedelta(days=1))
    assert window.undoing is not None
    click(window.undoing.bar.undo_button)
    assert window.today.day == TODAY
    assert reread.day().value(VIVID) == 3


def test_no_bar_comes_where_nothing_was_taken(window: MainWindow, parts: TodayParts) -> None:
    click(parts.cards.dreams.row.button(0))
    assert window.undoing is not None
    assert not window.undoing.bar.isVisible()


def test_telling_of_a_dream_after_all_turns_none_recalled_round(
    window: MainWindow, parts: TodayParts, reread: Reread
) -> None:
    del window
    click(parts.cards.dreams.row.button(0))
    click(parts.cards.dreams.fold)
    row = parts.cards.dreams.questions.asked[DayItem.DREAM_PLEASANTNESS]
    assert isinstance(row, DreamSteps)
    click(row.button(5))
    assert dict(reread.day().answered()) == {RECALL: 1, DayItem.DREAM_PLEASANTNESS: 5}
    assert parts.cards.dreams.row.value == 1


# Side effects


def test_the_ones_used_before_are_found_when_the_day_is_opened_and_nothing_moves_on_answering(
    window: MainWindow, parts: TodayParts, session: Session, reread: Reread
) -> None:
    used: dict[DayKey, Answer] = {
        effect(Effect.NAUSEA): "mild",
        effect(Effect.BURNING): "severe",
        effect(Effect.PANIC): "none",
    }
    session.answers.give_all(TODAY - timedelta(days=100), used)
    window.resize(1280, 1000)  # nothing that is clicked has to be scrolled to
    window.today.open_day(TODAY)
    seen = [code for code, row in parts.cards.effects.rows.items() if row.isVisible()]
    assert seen == [Effect.NAUSEA, Effect.BURNING]
    session.outlook.wait()
    for _ in range(4):  # new rows, their card and its column find their heights one after the other
        QApplication.processEvents()
    places = {stop: stop.mapTo(window, QPoint(0, 0)) for stop in parts.route.stops()}
    click(parts.cards.effects.rows[Effect.NAUSEA].button(Severity.NONE))
    click(parts.cards.effects.rows[Effect.BURNING].button(Severity.MODERATE))
    click(parts.cards.day_rows[DayItem.MOOD].button(0))
    QApplication.processEvents()
    assert {stop: stop.mapTo(window, QPoint(0, 0)) for stop in parts.route.stops()} == places
    assert dict(reread.day().answered()) == {
        DayItem.MOOD: 0,
        effect(Effect.NAUSEA): "none",
        effect(Effect.BURNING): "moderate",
    }


def test_all_are_shown_when_asked_for_and_clearing_one_leaves_it_there(
    window: MainWindow, parts: TodayParts, reread: Reread
) -> None:
    assert parts.cards.effects.rows == {}
    click(parts.cards.effects.all_button)
    assert [row.isVisible() for row in parts.cards.effects.rows.values()] == [True] * 26
    stops = [stop for stop in parts.cards.effects.questions.stops if stop is not parts.cards.effects.all_button]
    places = [stop.mapTo(window, QPoint(0, 0)).y() for stop in stops]
    assert places == sorted(places)
    dark = parts.cards.effects.rows[Effect.DARK_URINE]
    click(dark.button(Severity.SEVERE))
    click(dark.clear_button)
    assert reread.day().is_empty
    assert dark.isVisible()
    click(parts.cards.effects.all_button)
    assert not dark.isVisible()


def test_an_answered_one_stays_when_only_the_used_are_asked_for(window: MainWindow, parts: TodayParts) -> None:
    del window
    click(parts.cards.effects.all_button)
    click(parts.cards.effects.rows[Effect.VOMITING].button(Severity.NONE))
    click(parts.cards.effects.all_button)
    assert [code for code, row in parts.cards.effects.rows.items() if row.isVisible()] == [Effect.VOMITING]


def test_letters_find_a_side_effect_and_the_same_letter_the_next(window: MainWindow, parts: TodayParts) -> None:
    del window
    parts.cards.effects.all_button.setFocus()
    found = []
    for letter in "ddr":
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, letter)
        found.append(next(code for code, row in parts.cards.effects.rows.items() if row.hasFocus()))
    assert found == [Effect.DIZZINESS, Effect.DROWSINESS, Effect.DROWSINESS]
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, "y")  # dry mouth
    assert parts.cards.effects.rows[Effect.DRY_MOUTH].hasFocus()
    QTest.keyClicks(parts.cards.effects.rows[Effect.DRY_MOUTH], "qy")  # nothing begins with q: a new search begins
    assert parts.cards.effects.rows[Effect.YELLOW_SKIN_OR_EYES].hasFocus()


# Medicines


def test_medicines_are_asked_on_the_days_on_which_they_are_taken(
    window: MainWindow, parts: TodayParts, session: Session
) -> None:
    assert not parts.cards.medicines.isVisible()
    session.records.save_medicine(Medicine("Paracetamol", use=Use.RESCUE, since=TODAY))
    session.records.save_medicine(Medicine("Pregabalin", 75.0, "mg", Use.REGULAR))
    assert parts.cards.medicines.isVisible()
    assert [row.question for row in parts.cards.medicines.rows.values()] == ["Pregabalin, 75 mg", "Paracetamol"]
    window.today.open_day(TODAY - timedelta(days=1))
    assert [row.question for row in parts.cards.medicines.rows.values()] == ["Pregabalin, 75 mg"]
    assert all(row.is_open for row in parts.cards.medicines.rows.values())


def test_doses_are_stored_and_an_ended_medicine_keeps_what_was_answered(
    window: MainWindow, parts: TodayParts, session: Session, reread: Reread
) -> None:
    taken = session.records.save_medicine(Medicine("Oxycodone", 5.0, "mg", Use.RESCUE, opioid=True))
    assert taken is not None
    assert taken.id is not None
    row = parts.cards.medicines.rows[taken.id]
    assert row.question == "Oxycodone, 5 mg, opioid"
    click(row.button(0))
    click(row.more)
    assert reread.day().details == {doses(taken.id): 0.5}
    session.records.save_medicine(
        Medicine("Oxycodone", 5.0, "mg", opioid=True, until=TODAY - timedelta(days=9), id=taken.id)
    )
    assert parts.cards.medicines.rows[taken.id].value == 0.5
    window.today.open_day(TODAY - timedelta(days=1))
    assert not parts.cards.medicines.isVisible()


# How it stands


def test_another_day_is_shown_by_the_same_widgets(window: MainWindow, parts: TodayParts, session: Session) -> None:
    infuse(session)
    session.records.save_medicine(Medicine("Paracetamol"))

    def there() -> set[QWidget]:
        """All but the reasons of the state of a past day, which are worked out meanwhile."""
        return set(window.today.findChildren(QWidget)) - set(parts.state.then.findChildren(QWidget))

    before = there()
    for back in (1, 2, 1, 0):
        window.today.open_day(TODAY - timedelta(days=back))
    assert there() == before
    assert parts.route.stops() != []


def test_tab_goes_from_above_to_below(window: MainWindow, parts: TodayParts, session: Session) -> None:
    infuse(session)
    session.records.save_medicine(Medicine("Paracetamol"))
    click(parts.cards.effects.all_button)
    session.answers.give(TODAY, VIVID, 2)
    click(parts.cards.dreams.row.button(0))
    window.resize(1024, 700)  # one column
    window.today.focus_first()
    QApplication.processEvents()
    content = window.today.widget()
    assert content is not None
    heights: list[int] = []
    focused = QApplication.focusWidget()
    while focused is not None and not parts.cards.note.hasFocus() and len(heights) < 80:
        focused = QApplication.focusWidget()
        assert focused is not None
        heights.append(focused.mapTo(content, QPoint(0, 0)).y())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert len(heights) > 40
    assert heights == sorted(heights)


@pytest.mark.parametrize(
    "seen_in",
    [(1280, 1.0, "light"), (1024, 1.0, "high_contrast"), (1024, 2.0, "light"), (1024, 2.0, "high_contrast")],
    ids=str,
)
def test_nothing_is_cut_off_beside(
    qtbot: QtBot,
    window: MainWindow,
    parts: TodayParts,
    session: Session,
    look: Theme,
    seen_in: tuple[int, float, str],
) -> None:
    infuse(session)
    session.records.save_medicine(Medicine("Paracetamol with codeine, effervescent", 500.0, "mg", opioid=True))
    click(parts.cards.effects.all_button)
    width, scale, look_name = seen_in
    look.set_theme(look_name)
    look.set_scale(scale)
    window.resize(width, 700)
    QApplication.processEvents()
    content = window.today.widget()
    assert content is not None
    # The layout settles in more than one pass.
    qtbot.waitUntil(lambda: content.width() <= window.today.viewport().width())
    for child in content.findChildren(QWidget):
        if child.isVisible():
            assert child.mapTo(content, QPoint(0, 0)).x() + child.width() <= content.width()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_what_is_first_shown_in_a_narrow_window_has_its_names_above(
    qtbot: QtBot, window: MainWindow, parts: TodayParts, session: Session, look: Theme, scale: float
) -> None:
    look.set_scale(scale)
    window.resize(1024, 700)
    QApplication.processEvents()
    click(parts.cards.effects.all_button)
    session.records.save_medicine(Medicine("Paracetamol"))
    QApplication.processEvents()
    row = parts.cards.effects.rows[Effect.DIZZINESS]
    above = row.caption().geometry().bottom() < row.button(Severity.NONE).mapTo(row, QPoint(0, 0)).y()
    assert above == (scale == 2.0)
    content = window.today.widget()
    assert content is not None
    # The layout settles in more than one pass.
    qtbot.waitUntil(lambda: content.width() <= window.today.viewport().width())


def test_chosen_signs_are_said_of_all_of_them(window: MainWindow, parts: TodayParts, session: Session) -> None:
    infuse(session)
    chips = next(stop for stop in parts.cards.perception.questions.stops if isinstance(stop, SignChips))
    assert chips.accessibleName().endswith("what was there: none chosen")
    chips.setFocus()
    QTest.keyClicks(chips, "2")
    focused = QApplication.focusWidget()
    assert focused is chips.chips[1]
    QTest.keyClicks(focused, "1")
    said = "what was there: Voices or sounds that were not there, Suspicious thoughts"
    assert chips.accessibleName().endswith(said)
    window.today.open_day(TODAY - timedelta(days=1))
    assert chips.accessibleName().endswith("none chosen")


def test_going_on_keeps_the_question_in_sight(window: MainWindow, parts: TodayParts, session: Session) -> None:
    infuse(session)
    window.resize(1024, 700)
    window.today.focus_first()
    for key in "4335533":
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, key)
    QApplication.processEvents()
    here = parts.route.here()
    assert here is parts.cards.dreams.row
    port = window.today.viewport()
    place = here.mapTo(port, QPoint(0, 0))
    assert 0 <= place.y() <= port.height() - here.height()


def test_the_slot_for_notices_is_below_the_pain_card(window: MainWindow, parts: TodayParts) -> None:
    extra = QWidget()
    extra.setFixedHeight(30)
    window.today.notices.addWidget(extra)
    QApplication.processEvents()
    above = window.today.pain_card.geometry().bottom()
    assert above < extra.mapTo(window.today.widget() or window, QPoint(0, 0)).y() < parts.cards.day_card.y()


@pytest.mark.parametrize("name", ["light", "high_contrast"])
def test_eleven_answers_stand_in_one_line_in_the_window_as_it_first_opens(
    qtbot: QtBot, window: MainWindow, parts: TodayParts, look: Theme, name: str
) -> None:
    del parts
    look.set_theme(name)
    window.resize(1280, 860)
    row = window.today.rows[DayItem.PAIN_AVERAGE]
    qtbot.waitUntil(lambda: len({button.y() for button in row.buttons}) == 1)
    assert window.today.parted.now.columns == 2
