"""The page of the first steps: what a screen reader is told, what can be hit, what goes along into another language."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget

from diary.model.records.infusion import Drug, Infusion
from tests.factories import TODAY
from ui.first_run.page import FirstRunPage
from ui.first_run.steps import ReminderControl
from ui.look.measures import TARGET
from ui.main_window import LEAST_PAGE, PAGE_WIDER_AT_200
from ui.widgets.page import SCROLL_BAR, Page
from ui.words.language import formats

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.look.theme import Theme
    from ui.session import Session


class StandIn(QWidget):
    """A card of the reminder that asks no scheduler of this computer."""

    def __init__(self) -> None:
        super().__init__()
        self.looked = self.saved = 0

    def stops(self) -> list[QWidget]:
        return []

    def refresh(self) -> None:
        self.looked += 1

    def save_typed(self) -> None:
        self.saved += 1


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> FirstRunPage:
    session.prepare()
    return shown(qtbot, session)


def shown(qtbot: QtBot, session: Session, reminder: ReminderControl | None = None) -> FirstRunPage:
    page = FirstRunPage(session, reminder or StandIn())
    qtbot.addWidget(page)
    page.resize(800, 700)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.begin()
    return page


def controls(page: Page) -> list[QWidget]:
    kinds = (QAbstractButton, QLineEdit, QComboBox)
    return [one for one in page.findChildren(QWidget) if isinstance(one, kinds) and one.isVisible()]


def test_at_200_percent_every_step_fits_all_has_a_name_and_can_be_hit_and_tab_comes_to_it(
    page: FirstRunPage, look: Theme
) -> None:
    look.set_scale(2.0)
    names = []
    for at in range(4):
        assert page.at == at
        names.append(page.title.text())
        QApplication.processEvents()
        content = page.widget()
        assert content is not None
        assert content.minimumSizeHint().width() <= LEAST_PAGE + PAGE_WIDER_AT_200 - SCROLL_BAR
        for one in controls(page):
            said = one.accessibleName() or (one.text() if isinstance(one, QAbstractButton) else "")
            assert said, one
            assert one.height() >= TARGET, said
        page.focus_first()
        seen: list[QWidget] = []
        while (focused := QApplication.focusWidget()) is not None and focused not in seen:
            seen.append(focused)
            QTest.keyClick(focused, Qt.Key.Key_Tab)
        assert page.next_button in seen
        assert {one for one in controls(page) if one.isEnabled()} <= set(seen)
        assert page.next_button.accessibleDescription() == f"Step {at + 1} of 4"
        page.skip()
    assert names == ["A passphrase", "Your clinic", "Your infusions", "A reminder"]


def test_the_reminder_is_looked_up_when_it_is_shown_and_taken_when_it_is_left(qtbot: QtBot, session: Session) -> None:
    session.prepare()
    card = StandIn()
    page = shown(qtbot, session, card)
    for _ in range(3):
        page.skip()
    assert (card.looked, card.saved) == (1, 0)
    with qtbot.waitSignal(page.left):
        page.go_on()
    assert card.saved == 1
    assert page.at == 0


def test_what_is_typed_goes_along_into_a_page_made_anew(qtbot: QtBot, session: Session, page: FirstRunPage) -> None:
    page.skip()
    page.clinic.card.interval.line.setText("soon")
    page.skip()
    page.infusions.last.dates["first_day"].line.setText("2 November 2026")
    page.infusions.last.choices["drug"].value = Drug.KETAMINE
    made = shown(qtbot, session)
    made.take_over(page, formats("en"))
    assert made.at == 2
    assert made.clinic.card.interval.line.text() == "soon"
    assert made.infusions.last.dates["first_day"].day == TODAY - timedelta(days=20)
    assert made.infusions.last.choices["drug"].value is Drug.KETAMINE
    assert made.has_unsaved
    made.show_unsaved()
    assert made.at == 1


def test_escape_in_a_line_takes_back_what_was_typed_and_then_leads_away_and_enter_goes_on(
    qtbot: QtBot, page: FirstRunPage
) -> None:
    page.skip()
    line = page.clinic.card.interval.line
    line.setFocus()
    before = line.text()
    QTest.keyClicks(line, "9")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert (line.text(), page.at) == (before, 1)
    with qtbot.waitSignal(page.left):
        QTest.keyClick(line, Qt.Key.Key_Escape)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert page.at == 2


def test_enter_that_leads_from_the_passphrase_to_its_code_is_no_wish_to_leave_the_step(
    qtbot: QtBot, page: FirstRunPage
) -> None:
    card = page.passphrase.card
    card.set_button.click()
    QTest.keyClicks(card.form.first.line, "river stone lamp")
    QTest.keyClicks(card.form.again.line, "river stone lamp")
    card.form.again.line.setFocus()
    QTest.keyClick(card.form.again.line, Qt.Key.Key_Return)
    qtbot.waitUntil(card.code.isVisible)
    assert (page.at, page.notice) == (0, None)


def test_what_cannot_be_taken_is_said_and_leads_away_at_the_second_request(qtbot: QtBot, page: FirstRunPage) -> None:
    page.skip()
    page.clinic.card.interval.line.setText("soon")
    page.leave()
    assert page.notice is not None
    assert page.clinic.card.interval.is_wrong
    assert page.clinic.card.interval.line.hasFocus()
    with qtbot.waitSignal(page.left):
        page.leave()
    assert page.clinic.card.interval.line.text() == "soon"


def test_an_infusion_that_is_undone_leaves_the_form_and_one_from_elsewhere_is_not_asked_for(
    page: FirstRunPage, session: Session
) -> None:
    page.skip()
    page.skip()
    form = page.infusions.last
    form.dates["first_day"].line.setText("2 November 2026")
    page.go_on()
    assert [one.first_day for one in session.reading.infusions()] == [TODAY - timedelta(days=20)]
    session.undo()
    assert form.dates["first_day"].text == ""
    assert not page.has_unsaved
    page.go_back()
    form.dates["first_day"].line.setText("today or so")
    page.go_on()
    assert form.fields["first_day"].is_wrong
    form.dates["first_day"].line.setText("")
    session.records.save_infusion(Infusion(TODAY, TODAY))
    assert form.known.isVisible()
    assert form.known.text().startswith("Recorded already: 22 Nov 2026. You can change it")
    assert not form.dates["first_day"].isVisible()
    page.infusions.next.dates["first_day"].line.setText("22 November 2026")
    page.go_on()
    assert page.infusions.next.fields["first_day"].error.text().startswith("This day is over or has begun.")


@pytest.mark.parametrize("size", [(1100, 860), (1400, 1300)], ids=["scrolls", "never scrolls"])
def test_a_short_step_stands_lower_so_that_no_half_of_the_page_is_empty(
    qtbot: QtBot, page: FirstRunPage, size: tuple[int, int]
) -> None:
    page.resize(*size)

    def above() -> int:
        return page.step_shown.mapTo(page, page.step_shown.rect().topLeft()).y()

    qtbot.waitUntil(lambda: above() > 180)
    short = above()
    page.go_on()
    qtbot.waitUntil(lambda: above() < short)
