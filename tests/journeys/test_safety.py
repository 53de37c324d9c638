"""A safety sign: seen in the answers, said calmly, asking until the clinic was told, holding until it is settled."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from diary.clock import FixedClock
from diary.model.records.details import Effect, Severity, effect
from diary.model.records.infusion import Infusion
from diary.model.records.lab import Analyte, LabResult, LabUnit
from diary.model.records.sign import SafetySign
from diary.model.records.state import Modifier, State
from diary.model.scales import DayItem
from diary.settings import Settings
from diary.store.repository import Repository
from tests.factories import TODAY, at
from ui.destinations import Destination

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from tests.journeys.program import Program
    from ui.today.safety.safety_cards import SafetyCards
    from ui.today.safety.settling_card import SettlingCard

BLOOD = effect(Effect.BLOOD_IN_URINE)
BURNING = effect(Effect.BURNING)
HOLD = "Talk to your clinic before any further treatment."


@pytest.fixture
def treated(program: Program) -> Program:
    """Somebody three weeks after an infusion that works, whose clinic has a number."""
    with closing(Repository(program.path, FixedClock(at(TODAY)))) as diary:
        diary.save_infusion(Infusion(TODAY - timedelta(days=25), TODAY - timedelta(days=21)))
        diary.save_settings(Settings(clinic_phone="01632 960123"))
        for n in range(1, 50):
            diary.answer(TODAY - timedelta(days=n), DayItem.PAIN_AVERAGE, 7 if n > 25 else 3)
    return program


def cards(program: Program) -> SafetyCards:
    assert program.window.signs is not None
    return program.window.signs.cards


def wait_for(qtbot: QtBot, program: Program, *signs: SafetySign) -> None:
    qtbot.waitUntil(lambda: program.session.outlook.suggestion is not None and set(cards(program).cards) == set(signs))


def test_one_day_with_blood_opens_a_sign_and_holds_the_suggestion(qtbot: QtBot, treated: Program) -> None:
    treated.start()
    wait_for(qtbot, treated)
    assert not cards(treated).isVisible()
    treated.session.answers.give(TODAY, BLOOD, Severity.MILD)
    wait_for(qtbot, treated, SafetySign.URINE)
    card = cards(treated).cards[SafetySign.URINE]
    assert card.isVisible()
    assert card.heading.text() == "Bladder and urine"
    assert card.seen.text() == "Blood in the urine on 22 November."
    assert "01632 960123" in card.steps.text()
    assert card.matters.text().startswith("Bladder harm is known")
    suggestion = treated.session.outlook.suggestion
    assert suggestion is not None
    assert suggestion.modifiers[0] is Modifier.SAFETY_HOLD
    assert suggestion.state is not State.NO_INFUSION
    assert treated.parts.state_card.sentence.text() == HOLD


def settling(program: Program) -> dict[SafetySign, SettlingCard]:
    return cards(program).settling


def wait_for_settling(qtbot: QtBot, program: Program, *signs: SafetySign) -> None:
    """Wait until the clinic was told of these and none asks any more."""
    qtbot.waitUntil(lambda: cards(program).cards == {} and set(settling(program)) == set(signs))


def test_it_asks_until_the_clinic_was_told_and_stays_until_it_is_settled(qtbot: QtBot, treated: Program) -> None:
    treated.start()
    treated.session.answers.give(TODAY, BLOOD, Severity.MILD)
    wait_for(qtbot, treated, SafetySign.URINE)
    treated.stop()
    called = TODAY + timedelta(days=30)
    treated.clock.moment = at(called)
    treated.start()
    wait_for(qtbot, treated, SafetySign.URINE)  # a month later it is still there
    treated.click(cards(treated).cards[SafetySign.URINE].day.today_button)
    wait_for_settling(qtbot, treated, SafetySign.URINE)
    line = settling(treated)[SafetySign.URINE]
    assert line.isVisible()
    assert line.report.text() == "You told your clinic on 22 December."
    assert line.seen.text() == "Blood in the urine on 22 November."
    assert line.until.text().startswith("It stays here until your clinic says that it is settled")
    assert treated.parts.state_card.sentence.text() == HOLD  # told, and held all the same
    treated.stop()
    treated.clock.moment = at(called + timedelta(days=2))
    treated.start()
    wait_for_settling(qtbot, treated, SafetySign.URINE)
    treated.click(settling(treated)[SafetySign.URINE].day.today_button)
    qtbot.waitUntil(lambda: not cards(treated).isVisible() and settling(treated) == {})
    assert treated.parts.state_card.sentence.text() != HOLD
    with closing(Repository(treated.path, treated.clock)) as other:
        assert other.clinic_told_on() == {SafetySign.URINE: called}
        assert other.settled_on() == {SafetySign.URINE: called + timedelta(days=2)}
        assert [(c.item, c.new) for c in other.changes()[-2:]] == [
            ("told_on", "2026-12-22"),
            ("settled_on", "2026-12-24"),
        ]
    treated.stop()
    treated.start()
    wait_for_settling(qtbot, treated)


def test_settled_on_another_day_and_taken_back(qtbot: QtBot, treated: Program) -> None:
    treated.start()
    treated.session.answers.give(TODAY - timedelta(days=3), BLOOD, Severity.MILD)
    wait_for(qtbot, treated, SafetySign.URINE)
    assert treated.session.records.tell_clinic(SafetySign.URINE, TODAY - timedelta(days=2))
    wait_for_settling(qtbot, treated, SafetySign.URINE)
    day = settling(treated)[SafetySign.URINE].day
    treated.click(day.other_button)
    treated.type("24 November 2026")
    treated.click(day.save_button)
    assert "in the future" in day.field.error.text()
    day.date_field.line.selectAll()
    treated.type("21 November 2026")
    treated.click(day.save_button)
    wait_for_settling(qtbot, treated)
    assert treated.window.undoing is not None
    bar = treated.window.undoing.bar
    assert bar.text.text() == "Bladder and urine: your clinic called it settled on 21 November."
    treated.click(bar.undo_button)
    wait_for_settling(qtbot, treated, SafetySign.URINE)
    with closing(Repository(treated.path, treated.clock)) as other:
        assert other.settled_on() == {}
        assert other.clinic_told_on() == {SafetySign.URINE: TODAY - timedelta(days=2)}


def test_what_is_seen_after_the_call_asks_again(qtbot: QtBot, treated: Program) -> None:
    treated.start()
    for n in (3, 2, 1):
        treated.session.answers.give(TODAY - timedelta(days=n), BURNING, Severity.MILD)
    wait_for(qtbot, treated, SafetySign.URINE)
    treated.click(cards(treated).cards[SafetySign.URINE].day.today_button)
    wait_for_settling(qtbot, treated, SafetySign.URINE)
    for n in (1, 2):
        treated.clock.moment = at(TODAY + timedelta(days=n))
        treated.session.answers.give(TODAY + timedelta(days=n), BURNING, Severity.MILD)
    qtbot.waitUntil(
        lambda: treated.session.outlook.suggestion is not None and treated.session.outlook.suggestion.on > TODAY
    )
    assert cards(treated).cards == {}  # two days are not three
    treated.clock.moment = at(TODAY + timedelta(days=3))
    treated.session.answers.give(TODAY + timedelta(days=3), BURNING, Severity.MILD)
    wait_for(qtbot, treated, SafetySign.URINE)
    assert settling(treated) == {}


def test_a_blood_result_stays_a_sign_when_its_infusion_is_removed(qtbot: QtBot, treated: Program) -> None:
    treated.start()
    infusion = treated.session.reading.infusions()[0]
    assert infusion.id is not None
    high = LabResult(infusion.id, TODAY, Analyte.ALT, 200.0, LabUnit.UNITS_PER_LITRE, 40.0)
    treated.session.records.save_lab(high)
    wait_for(qtbot, treated, SafetySign.LIVER)
    treated.session.records.save_infusion(replace(infusion, removed=True), infusion)
    qtbot.waitUntil(
        lambda: (
            treated.session.outlook.suggestion is not None
            and treated.session.outlook.suggestion.state is State.NO_INFUSION
        )
    )
    wait_for(qtbot, treated, SafetySign.LIVER)


def test_the_call_was_on_another_day_and_is_taken_back(qtbot: QtBot, treated: Program) -> None:
    treated.start()
    treated.session.answers.give(TODAY - timedelta(days=2), BLOOD, Severity.MILD)
    wait_for(qtbot, treated, SafetySign.URINE)
    card = cards(treated).cards[SafetySign.URINE]
    treated.click(card.day.other_button)
    assert card.day.date_field.line.hasFocus()
    treated.click(card.day.save_button)
    assert card.day.field.error.text().startswith("Type the date")
    treated.type("24 November 2026")
    treated.click(card.day.save_button)
    assert "in the future" in card.day.field.error.text()
    assert card.day.date_field.text == "24 November 2026"
    card.day.date_field.line.selectAll()
    treated.type("21 November 2026")
    treated.click(card.day.save_button)
    wait_for_settling(qtbot, treated, SafetySign.URINE)
    with closing(Repository(treated.path, treated.clock)) as other:
        assert other.clinic_told_on() == {SafetySign.URINE: date(2026, 11, 21)}
    assert treated.window.undoing is not None
    bar = treated.window.undoing.bar
    assert bar.text.text() == "Bladder and urine: you told your clinic on 21 November."
    treated.click(bar.undo_button)
    wait_for(qtbot, treated, SafetySign.URINE)
    with closing(Repository(treated.path, treated.clock)) as other:
        assert other.clinic_told_on() == {}


def test_a_corrected_slip_closes_its_own_sign(qtbot: QtBot, treated: Program) -> None:
    treated.start()
    treated.session.answers.give(TODAY, effect(Effect.CHEST_PAIN), Severity.MILD)
    wait_for(qtbot, treated, SafetySign.HEART)
    treated.session.answers.give(TODAY, effect(Effect.CHEST_PAIN), Severity.NONE)
    wait_for(qtbot, treated)


def test_help_is_one_click_away(qtbot: QtBot, treated: Program) -> None:
    window = treated.start()
    for n in range(5):
        treated.session.answers.give(TODAY - timedelta(days=n), DayItem.MOOD, 2)
    wait_for(qtbot, treated, SafetySign.MOOD)
    treated.click(cards(treated).cards[SafetySign.MOOD].help_button)
    assert window.stack.currentWidget() is window.page(Destination.HELP)


def test_nothing_moves_while_somebody_answers(qtbot: QtBot, treated: Program) -> None:
    window = treated.start()
    window.resize(700, 700)
    qtbot.waitUntil(lambda: window.today.is_narrow)
    wait_for(qtbot, treated)
    note = window.today.parts.cards.note if window.today.parts is not None else None
    assert note is not None
    note.setFocus()
    qtbot.waitUntil(lambda: in_sight(treated, note))
    assert window.today.verticalScrollBar().value() > 0
    before = note.mapTo(window, QPoint(0, 0)).y()
    treated.session.answers.give(TODAY, BLOOD, Severity.MILD)
    wait_for(qtbot, treated, SafetySign.URINE)
    card = cards(treated).cards[SafetySign.URINE]
    qtbot.waitUntil(lambda: card.height() >= card.sizeHint().height())
    qtbot.waitUntil(lambda: note.mapTo(window, QPoint(0, 0)).y() == before)
    assert card.mapTo(window, QPoint(0, 0)).y() < before


def test_a_disk_that_is_gone_is_said_and_the_sign_stays(qtbot: QtBot, treated: Program) -> None:
    window = treated.start()
    treated.session.answers.give(TODAY, BLOOD, Severity.MILD)
    wait_for(qtbot, treated, SafetySign.URINE)
    treated.path.rename(treated.path.with_name("stick.db"))
    treated.click(cards(treated).cards[SafetySign.URINE].day.today_button)
    assert window.today.notice is not None
    assert window.today.notice.text.text().startswith("Not saved")
    assert SafetySign.URINE in cards(treated).cards


def in_sight(program: Program, widget: QWidget) -> bool:
    """Whether all of a widget is to be seen on Today."""
    page = program.window.today.viewport()
    return page.rect().contains(widget.rect().translated(widget.mapTo(page, QPoint(0, 0))))


def test_with_several_signs_the_keyboard_and_what_was_said_stay_in_sight(qtbot: QtBot, treated: Program) -> None:
    window = treated.start()
    for n in range(5):
        treated.session.answers.give(TODAY - timedelta(days=n), DayItem.MOOD, 1)
    treated.session.answers.give(TODAY, BLOOD, Severity.MILD)
    treated.session.answers.give(TODAY, effect(Effect.YELLOW_SKIN_OR_EYES), Severity.MILD)
    wait_for(qtbot, treated, SafetySign.URINE, SafetySign.LIVER, SafetySign.MOOD)
    liver = cards(treated).cards[SafetySign.LIVER]
    liver.day.other_button.setFocus()
    QTest.keyClick(liver.day.other_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: in_sight(treated, liver.day.save_button))
    assert liver.day.date_field.line.hasFocus()
    QTest.keyClick(liver.day.date_field.line, Qt.Key.Key_Escape)
    assert not liver.day.date_field.isVisible()
    assert liver.day.other_button.hasFocus()
    urine = cards(treated).cards[SafetySign.URINE]
    urine.day.today_button.setFocus()
    QTest.keyClick(urine.day.today_button, Qt.Key.Key_Space)
    wait_for(qtbot, treated, SafetySign.LIVER, SafetySign.MOOD)
    following = next(iter(cards(treated).cards.values()))
    assert following.day.today_button.hasFocus()
    qtbot.waitUntil(lambda: in_sight(treated, following.day.today_button))
    treated.press_with_control(Qt.Key.Key_Z)
    wait_for(qtbot, treated, SafetySign.URINE, SafetySign.LIVER, SafetySign.MOOD)
    back = cards(treated).cards[SafetySign.URINE]
    qtbot.waitUntil(lambda: in_sight(treated, back.day.today_button))
    assert window.isVisible()
