"""Settings: real clicks and keys on the page, then the row as a fresh repository reads it."""

from __future__ import annotations

from datetime import date, datetime, time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from diary import __version__
from diary.errors import CannotSaveError
from diary.model.scales import DayItem
from diary.settings import Settings
from diary.store.repository import Repository
from tests.factories import NOW, TODAY
from ui.destinations import Destination
from ui.forms.typed_settings import read_setting, write_setting
from ui.look.measures import TARGET
from ui.look.theme import Theme
from ui.main_window import MainWindow
from ui.session.worker import is_at_work
from ui.settings.cards import FileCard
from ui.settings.page import SettingsPage
from ui.words.language import use_formats

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from diary.clock import FixedClock
    from ui.forms.setting_fields import ChoiceSetting, LineSetting, Setting
    from ui.session import Session


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> SettingsPage:
    return shown(qtbot, SettingsPage(session))


@pytest.fixture
def stored(tmp_path: Path, clock: FixedClock) -> Callable[[], Settings]:
    """Reads the settings as another program does."""

    def read() -> Settings:
        repository = Repository(tmp_path / "diary.db", clock)
        try:
            return repository.settings
        finally:
            repository.close()

    return read


def shown(qtbot: QtBot, page: SettingsPage) -> SettingsPage:
    qtbot.addWidget(page)
    page.resize(1080, 860)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def write(line: QLineEdit, text: str) -> None:
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClicks(line, text)


def leave(line: QLineEdit) -> None:
    QTest.keyClick(line, Qt.Key.Key_Tab)


def fill(setting: LineSetting, text: str) -> None:
    """Type into a line and leave it."""
    write(setting.line, text)
    leave(setting.line)


def press_in(setting: ChoiceSetting, key: Qt.Key, times: int = 1) -> None:
    setting.box.setFocus()
    for _ in range(times):
        QTest.keyClick(setting.box, key)


def refuse(_repository: Repository, _settings: Settings, _shown: object) -> NoReturn:
    raise CannotSaveError.of("Not saved: the disk is full.")


# The day


def test_a_day_ends_at_four_until_told_otherwise(page: SettingsPage) -> None:
    assert page.day.day_end.box.currentText() == "04:00"
    assert page.day.example.text() == (
        "An entry made at 02:30 belongs to the day before, one made at 04:00 to the new day."
    )
    assert page.day.running.text() == "By your clock, it is now the diary day of Sunday 22 November."
    assert [page.day.day_end.box.itemText(n) for n in (0, 1, 11)] == ["00:00, midnight", "01:00", "11:00"]
    assert page.day.day_end.box.count() == 12


def test_another_day_end_is_saved_as_it_is_chosen(page: SettingsPage, stored: Callable[[], Settings]) -> None:
    press_in(page.day.day_end, Qt.Key.Key_Down, 2)
    assert stored() == Settings(day_end=time(6, 0))
    assert page.day.day_end.saved.text() == "✓ Saved 09:14"
    assert page.day.example.text() == (
        "An entry made at 04:30 belongs to the day before, one made at 06:00 to the new day."
    )
    press_in(page.day.day_end, Qt.Key.Key_Home)
    assert stored().day_end == time(0, 0)
    assert page.day.example.text() == "An entry made at 00:00 belongs to the new day."
    press_in(page.day.day_end, Qt.Key.Key_Down)
    assert page.day.example.text().startswith("An entry made at 00:30 belongs to the day before")


def test_looking_at_the_list_changes_nothing(page: SettingsPage, tmp_path: Path) -> None:
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(page.day.day_end.box.mapToGlobal(QPoint(5, 5))),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(page.day.day_end.box, wheel)
    for setting in (page.clinic.name, page.clinic.interval, page.clinic.level):
        setting.line.setFocus()
        leave(setting.line)
    assert not (tmp_path / "diary.db").exists()


def test_a_day_end_that_is_not_offered_is_shown_and_can_be_left(
    qtbot: QtBot, session: Session, stored: Callable[[], Settings]
) -> None:
    session.records.save_settings(Settings(day_end=time(4, 30)))
    page = shown(qtbot, SettingsPage(session))
    assert page.day.day_end.box.currentText() == "04:30"
    assert page.day.example.text().startswith("An entry made at 03:00 belongs to the day before, one made at 04:30")
    press_in(page.day.day_end, Qt.Key.Key_Home)
    assert stored().day_end == time(0, 0)
    assert page.day.day_end.box.count() == 12


def test_the_running_day_is_told_anew_when_the_day_end_or_the_day_changes(
    qtbot: QtBot, session: Session, clock: FixedClock
) -> None:
    clock.moment = datetime(2026, 11, 23, 2, 0, tzinfo=NOW.tzinfo)
    page = shown(qtbot, SettingsPage(session))
    assert "Sunday 22 November" in page.day.running.text()
    press_in(page.day.day_end, Qt.Key.Key_Home)
    assert "Monday 23 November" in page.day.running.text()
    clock.moment = datetime(2026, 11, 24, 2, 0, tzinfo=NOW.tzinfo)
    page.look_timer.timeout.emit()
    assert "Tuesday 24 November" in page.day.running.text()


def test_a_changed_day_end_leaves_every_stored_day_as_it_is(page: SettingsPage, session: Session) -> None:
    session.answers.give(TODAY, DayItem.PAIN_AVERAGE, 0)
    session.answers.give(date(2026, 11, 21), DayItem.PAIN_AVERAGE, 7)
    before = session.reading.days()
    press_in(page.day.day_end, Qt.Key.Key_Home)
    press_in(page.day.day_end, Qt.Key.Key_End)
    assert session.reading.days() == before


# The clinic


def test_what_the_clinic_agreed_is_saved_line_by_line(page: SettingsPage, stored: Callable[[], Settings]) -> None:
    clinic = page.clinic
    for setting, text in (
        (clinic.name, "  St Mary's 'pain' <b>clinic</b> "),
        (clinic.phone, "+44 (0)20 7946-0018"),
        (clinic.interval, "42"),
        (clinic.notice, "3"),
        (clinic.level, "7.5"),
    ):
        fill(setting, text)
        assert setting.saved.text() == "✓ Saved 09:14"
    assert stored() == Settings(
        minimum_interval_days=42,
        notice_days=21,
        clinic_baseline=7.5,
        clinic_name="St Mary's 'pain' <b>clinic</b>",
        clinic_phone="+44 (0)20 7946-0018",
    )
    assert [setting.saved.text() != "" for setting in page.clinic.fields] == [False] * 5 + [True]
    assert not is_unsaved(page)


def test_the_defaults_are_shown_and_what_nobody_told_is_empty(page: SettingsPage) -> None:
    texts = [setting.line.text() for setting in (page.clinic.name, page.clinic.phone, page.clinic.level)]
    assert texts == ["", "", ""]
    assert (page.clinic.interval.line.text(), page.clinic.notice.line.text()) == ("28", "2")
    assert page.clinic.threshold.box.currentText() == "30\u00a0%, an important change"


@pytest.mark.parametrize("how", ["enter", "another program", "another page"])
def test_a_line_is_saved_however_it_is_left(page: SettingsPage, stored: Callable[[], Settings], how: str) -> None:
    line = page.clinic.phone.line
    write(line, "0123")
    assert stored().clinic_phone is None
    if how == "enter":
        QTest.keyClick(line, Qt.Key.Key_Return)
    elif how == "another program":
        QApplication.sendEvent(line, QFocusEvent(QFocusEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason))
    else:
        page.hide()
    assert stored().clinic_phone == "0123"


def test_what_was_told_can_be_made_missing_again(page: SettingsPage, stored: Callable[[], Settings]) -> None:
    for setting, text in ((page.clinic.name, "X"), (page.clinic.phone, "1"), (page.clinic.level, "6")):
        fill(setting, text)
        fill(setting, " ")
    assert stored() == Settings()


def test_the_threshold_is_thirty_or_fifty_and_any_other_is_shown_as_it_is(
    qtbot: QtBot, session: Session, stored: Callable[[], Settings]
) -> None:
    session.records.save_settings(Settings(threshold=0.4))
    page = shown(qtbot, SettingsPage(session))
    box = page.clinic.threshold.box
    assert [box.itemText(n) for n in range(box.count())] == [
        "30\u00a0%, an important change",
        "50\u00a0%, a substantial change",
        "40\u00a0%, as set earlier",
    ]
    assert box.currentIndex() == 2
    press_in(page.clinic.threshold, Qt.Key.Key_Up)
    assert stored().threshold == 0.5
    assert box.count() == 2
    assert stored().notice_days == 14


@pytest.mark.parametrize(
    ("item", "typed", "sentence"),
    [
        ("interval", "", "Type a whole number of days, like 28."),
        ("interval", "soon", "Type a whole number of days, like 28."),
        ("interval", "-3", "Type a whole number of days, like 28."),
        ("interval", "28.5", "Type a whole number of days, like 28."),
        ("interval", "367", "It must be from 0 to 366 days."),
        ("interval", "9" * 400, "It must be from 0 to 366 days."),
        ("notice", "", "Type a number of weeks, like 2."),
        ("notice", "two", "Type a number of weeks, like 2."),
        ("notice", "13", "It must be from 0 to 12 weeks."),
        ("level", "7.25", "One digit behind the decimal sign is enough, like 7.2."),
        ("level", "0.4", "The level before treatment must be from 0.5 to 10."),
        ("level", "10.1", "The level before treatment must be from 0.5 to 10."),
        ("level", "bad", "Type a number up to 10, like 7.2, or leave it empty."),
    ],
)
def test_what_cannot_be_taken_stays_and_is_said_beside_its_field(
    page: SettingsPage, stored: Callable[[], Settings], item: str, typed: str, sentence: str
) -> None:
    setting: LineSetting = getattr(page.clinic, item)
    fill(setting, "5")
    before = stored()
    fill(setting, typed)
    assert is_wrong(setting)
    assert setting.error.isVisible()
    assert setting.error.text() == sentence
    assert setting.line.accessibleDescription() == sentence
    assert setting.line.text() == typed
    assert not setting.line.hasFocus(), "a wrong line is no trap"
    assert setting.saved.text() == ""
    assert stored() == before
    assert is_unsaved(page)
    others = [other for other in page.clinic.fields if other is not setting]
    assert not any(other.is_wrong for other in others)
    fill(setting, "6")
    assert not is_wrong(setting)
    assert not setting.error.isVisible()
    assert stored() != before


@pytest.mark.parametrize(("typed", "days"), [("0", 0), ("1.5", 10), (" 4 ", 28), (".5", 4), ("12.9", 90)])
def test_weeks_of_notice_are_told_in_days(
    page: SettingsPage, stored: Callable[[], Settings], typed: str, days: int
) -> None:
    write(page.clinic.notice.line, typed)
    assert page.clinic.notice.hint.text() == (
        f"How long before an appointment your clinic wants to know: now {days} days."
    )
    leave(page.clinic.notice.line)
    assert stored().notice_days == days


@given(st.integers(0, 90))
def test_any_stored_notice_reads_back_as_itself(days: int) -> None:
    text = write_setting("notice_days", Settings(notice_days=days))
    assert read_setting("notice_days", text) == days


@given(st.integers(1, 100).map(lambda tenths: tenths / 10), st.sampled_from(["en_GB", "de_DE", "nl_NL", "pl_PL"]))
def test_any_level_reads_back_as_itself_in_every_locale(level: float, locale: str) -> None:
    use_formats(QLocale(locale))
    assert read_setting("clinic_baseline", write_setting("clinic_baseline", Settings(clinic_baseline=level))) == level


def test_zero_is_an_interval(page: SettingsPage, stored: Callable[[], Settings]) -> None:
    fill(page.clinic.interval, "0")
    assert stored().minimum_interval_days == 0
    assert page.clinic.interval.line.text() == "0"


def test_a_comma_is_the_decimal_sign_where_it_is_one(
    qtbot: QtBot, session: Session, stored: Callable[[], Settings]
) -> None:
    use_formats(QLocale("de_DE"))
    page = shown(qtbot, SettingsPage(session))
    fill(page.clinic.level, "7,2")
    assert stored().clinic_baseline == 7.2
    assert page.clinic.level.line.text() == "7,2"


def test_escape_takes_back_what_was_typed(page: SettingsPage, stored: Callable[[], Settings]) -> None:
    write(page.clinic.interval.line, "x")
    QTest.keyClick(page.clinic.interval.line, Qt.Key.Key_Return)
    assert is_wrong(page.clinic.interval)
    QTest.keyClick(page.clinic.interval.line, Qt.Key.Key_Escape)
    assert page.clinic.interval.line.text() == "28"
    assert not is_wrong(page.clinic.interval)
    assert not is_unsaved(page)
    assert stored() == Settings()


def test_a_change_from_elsewhere_is_shown_and_leaves_what_is_being_typed(page: SettingsPage, session: Session) -> None:
    write(page.clinic.phone.line, "01")
    session.records.save_settings(
        session.reading.settings._replace(clinic_name="North", clinic_phone="9", day_end=time(5))
    )
    assert page.clinic.name.line.text() == "North"
    assert page.day.day_end.box.currentText() == "05:00"
    assert page.clinic.phone.line.text() == "01"
    leave(page.clinic.phone.line)
    assert session.reading.settings.clinic_phone == "9"
    assert page.notice is not None
    assert "another program changed this setting to “9”" in page.notice.text.text()
    assert page.clinic.phone.line.text() == "01"
    QTest.keyClick(page.clinic.phone.line, Qt.Key.Key_Return)
    assert session.reading.settings.clinic_phone == "01"
    assert session.reading.settings.clinic_name == "North"


# A disk that refuses


def test_while_the_disk_refuses_what_was_typed_stays_and_can_be_saved_later(
    page: SettingsPage, stored: Callable[[], Settings], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Repository, "save_settings", refuse)
    fill(page.clinic.phone, "0123")
    press_in(page.day.day_end, Qt.Key.Key_Down)
    assert page.notice is not None
    assert page.notice.isVisible()
    assert page.notice.text.text() == "Not saved: the disk is full."
    assert page.clinic.phone.error.text() == "Not saved: the disk is full."
    assert page.clinic.phone.line.text() == "0123"
    assert page.day.day_end.box.currentText() == "05:00"
    assert page.clinic.phone.saved.text() == ""
    assert is_unsaved(page)
    assert stored() == Settings()
    monkeypatch.undo()
    QTest.mouseClick(page.notice.button, Qt.MouseButton.LeftButton)
    assert not page.notice.isVisible()
    assert not is_wrong(page.clinic.phone)
    assert not is_unsaved(page)
    assert stored() == Settings(clinic_phone="0123", day_end=time(5))


def is_wrong(setting: Setting) -> bool:
    return setting.is_wrong


def is_unsaved(page: SettingsPage) -> bool:
    return page.has_unsaved


def test_a_failure_of_another_page_is_not_said_here(page: SettingsPage, session: Session) -> None:
    session.failed.emit(CannotSaveError.of("Not saved: the disk is full."))
    session.saved.emit(NOW)
    assert page.notice is None
    assert all(setting.saved.text() == "" for setting in (*page.day.fields, *page.clinic.fields))
    assert page.medicines.saved.text() == ""


# Closing


def test_closing_saves_the_line_that_is_being_typed(window: MainWindow, stored: Callable[[], Settings]) -> None:
    page = window.page(Destination.SETTINGS)
    assert isinstance(page, SettingsPage)
    write(page.clinic.phone.line, "0123")
    assert window.close()
    assert stored().clinic_phone == "0123"


def test_closing_with_a_line_that_cannot_be_taken_asks_once(window: MainWindow, stored: Callable[[], Settings]) -> None:
    page = window.page(Destination.SETTINGS)
    assert isinstance(page, SettingsPage)
    write(page.clinic.interval.line, "soon")
    assert not window.close()
    assert page.clinic.interval.line.text() == "soon"
    assert is_wrong(page.clinic.interval)
    assert page.notice is not None
    assert page.notice.isVisible()
    assert window.close()
    assert stored().minimum_interval_days == 28


# The file, and what this is


def test_the_path_can_be_selected_and_copied(page: SettingsPage, tmp_path: Path) -> None:
    path = str(tmp_path / "diary.db")
    assert page.file.path.toPlainText() == path
    assert page.file.path.isReadOnly()
    page.file.path.setFocus()
    QTest.keyClick(page.file.path, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert page.file.path.textCursor().selectedText() == path
    QGuiApplication.clipboard().clear()
    QTest.mouseClick(page.file.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == path
    assert page.file.copied.isVisible()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_long_path_is_seen_whole(qtbot: QtBot, look: Theme, scale: float) -> None:
    card = FileCard(Path("/home/somebody/" + "a-long-folder-name/" * 12 + "diary.db"))
    qtbot.addWidget(card)
    card.resize(300, 600)
    card.show()
    look.set_scale(scale)
    qtbot.waitUntil(lambda: card.path.verticalScrollBar().maximum() == 0)
    assert card.path.document().size().height() >= 5, "that many lines"
    assert card.path.height() <= 1.2 * card.path.document().size().height() * card.path.fontMetrics().lineSpacing()


def test_it_says_how_the_diary_is_kept_and_what_it_is_not(page: SettingsPage) -> None:
    said = " ".join(one.text() for one in (*page.file.findChildren(QLabel), *page.about.findChildren(QLabel)))
    for part in (
        "All of your diary is in one file",
        "uses no network",
        __version__,
        "not been certified as a medical device",
        "no alarm",
        "never tells you to take, skip or change a medicine",
    ):
        assert part in said
    assert "F1" in page.about.help_button.text()


def test_the_help_button_asks_for_help(page: SettingsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.help_wanted):
        QTest.mouseClick(page.about.help_button, Qt.MouseButton.LeftButton)


# For everyone


def test_without_a_passphrase_it_says_that_the_diary_is_not_encrypted(page: SettingsPage) -> None:
    assert page.passphrase.state.text() == "Your diary is not encrypted."
    assert "can read it" in page.passphrase.meaning.text()
    assert not page.passphrase.idle.isVisible()


def test_tab_goes_from_top_to_bottom(page: SettingsPage) -> None:
    page.focus_first()
    fields = {card: [stop for one in card.fields for stop in one.stops] for card in (page.clinic, page.asked, page.day)}
    stops = [
        *page.data.stops(),
        *page.backups.stops(),
        *fields[page.clinic],
        page.medicines.add_button,
        *fields[page.asked],
        *page.first_steps.stops(),
        *page.appearance.stops(),
        page.file.path,
        page.file.copy_button,
        *page.passphrase.stops(),
        *page.reminder.stops(),
        *fields[page.day],
        page.about.help_button,
    ]
    stops = [stop for stop in stops if stop.isVisible()]
    seen: list[QWidget | None] = []
    for _ in stops:
        seen.append(QApplication.focusWidget())
        QTest.keyClick(page, Qt.Key.Key_Tab)
    assert seen == stops


def test_every_control_has_a_name_a_description_and_can_be_hit(page: SettingsPage) -> None:
    for setting in (*page.day.fields, *page.clinic.fields):
        assert setting.target.accessibleName() == setting.caption.text() != ""
        assert setting.caption.buddy() is setting.target
        assert setting.target.accessibleDescription() == setting.hint.text()
        assert setting.target.height() >= TARGET
    for button in page.findChildren(QPushButton):
        if button.isVisible():
            assert button.text() or button.accessibleName()
            assert button.height() >= TARGET


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("name", ["light", "high_contrast"])
def test_nothing_is_cut_off_and_nothing_gapes(
    qtbot: QtBot, page: SettingsPage, look: Theme, scale: float, name: str
) -> None:
    qtbot.waitUntil(lambda: page.backups.newest.text() != "Looking …")  # or the sentence grows while it is measured
    page.resize(850, 700)
    look.set_theme(name)
    look.set_scale(scale)
    QApplication.processEvents()
    qtbot.waitUntil(partial(fits, page))  # once what runs has told its result, and all has its place


def fits(page: SettingsPage) -> None:
    assert not is_at_work()
    content = page.widget()
    assert content is not None
    assert content.width() == page.viewport().width()
    assert content.height() <= max(content.heightForWidth(content.width()), page.viewport().height())
    for one in content.findChildren(QLabel):
        if one.isVisible() and one.text():
            needed = one.heightForWidth(one.width()) if one.wordWrap() else one.sizeHint().height()
            assert one.height() >= needed, one.text()
            assert one.wordWrap() or one.width() >= one.sizeHint().width(), one.text()


def test_text_size_stands_first_where_the_columns_stand_below_one_another(qtbot: QtBot, page: SettingsPage) -> None:
    def top(part: QWidget) -> int:
        return part.mapTo(page, QPoint(0, 0)).y()

    assert top(page.appearance) == top(page.data)  # beside one another
    page.resize(700, 700)
    qtbot.waitUntil(lambda: page.appearance.isVisible() and top(page.appearance) < top(page.data))
    page.focus_first()
    assert page.focusWidget() in page.appearance.stops()
    assert page.verticalScrollBar().value() == 0
    page.resize(1080, 860)
    qtbot.waitUntil(lambda: top(page.appearance) == top(page.data))
