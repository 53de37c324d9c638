"""What the window remembers: theme, text size and place, in a file of its own that can't do harm."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from diary.clock import FixedClock
from tests.factories import NOW
from ui import remembered
from ui.app import make_application, open_window, show_window
from ui.destinations import Destination
from ui.look.theme import Theme, theme
from ui.main_window import MainWindow
from ui.remembered import Remembered, recall, remember
from ui.settings.page import SettingsPage

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def choose(page: SettingsPage, *, theme_row: int | None = None, size_row: int | None = None) -> None:
    """Choose from the lists by keyboard, as a user does."""
    for box, row in ((page.appearance.look, theme_row), (page.appearance.text_size, size_row)):
        if row is not None:
            box.setFocus()
            QTest.keyClick(box, Qt.Key.Key_Home)
            for _ in range(row):
                QApplication.processEvents()  # the page finds its places before the next key
                QTest.keyClick(box, Qt.Key.Key_Down)


@pytest.fixture
def page(window: MainWindow) -> SettingsPage:
    opened = window.page(Destination.SETTINGS)
    assert isinstance(opened, SettingsPage)
    return opened


def test_the_file_stands_in_the_folder_for_settings(settings_folder: Path) -> None:
    assert remember(theme="dark")
    assert remembered.file() == settings_folder / "relief-diary" / "window.toml"
    assert [path.name for path in (settings_folder / "relief-diary").iterdir()] == ["window.toml"]


def test_nothing_is_remembered_at_first() -> None:
    assert recall() == Remembered()


def test_what_is_chosen_in_settings_is_in_force_and_remembered(page: SettingsPage, look: Theme) -> None:
    choose(page, theme_row=2, size_row=3)
    assert (look.name, look.scale) == ("dark", 1.5)
    assert recall() == Remembered(theme="dark", text_size=1.5)
    choose(page, theme_row=0, size_row=0)
    assert (look.chosen, look.name, look.scale) == (None, "light", 1.0)
    assert recall() == Remembered()


def test_the_text_size_of_the_keys_is_remembered_and_shown_in_settings(window: MainWindow, page: SettingsPage) -> None:
    QTest.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert recall().text_size == 1.25
    assert page.appearance.text_size.currentText() == "125\u00a0%"
    QTest.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert recall().text_size is None
    assert page.appearance.text_size.currentText() == "As the system, 100\u00a0%"


def test_the_next_start_looks_as_the_last_one_did(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> None:
    monkeypatch.setattr("ui.app.QApplication", lambda _arguments: qapp)
    remember(theme="high_contrast", text_size=1.75)
    make_application()
    assert (theme().name, theme().scale, theme().chosen) == ("high_contrast", 1.75, "high_contrast")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "theme = ",
        "theme = 3\ntext_size = 'large'\nplace = 7\nmaximised = 'yes'",
        "theme = '../../../etc/passwd'\ntext_size = 2000.0\nplace = [1, 2, 3]\nmaximised = 1",
        "theme = ['dark']\ntext_size = nan\nplace = [0, 0, 1000000000000, 700]",
        "text_size = inf\nplace = [0, 0, -5, -5]",
        "text_size = true\nplace = [true, false, true, true]",
        "place = [0.5, 0, 800, 600]",
        "place = [" + "[" * 5000 + "]" * 5000 + "]",
        "text_size = " + "9" * 9000,
        "# " + "x" * 20_000_000,
        "\x00\ufffe",
    ],
)
def test_what_makes_no_sense_is_as_if_it_were_not_said(settings_folder: Path, text: str) -> None:
    path = settings_folder / "relief-diary" / "window.toml"
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    assert recall() == Remembered()
    assert remember(theme="dark")
    assert recall() == Remembered(theme="dark")


def test_one_value_that_makes_no_sense_takes_no_other_with_it(settings_folder: Path) -> None:
    path = settings_folder / "relief-diary" / "window.toml"
    path.parent.mkdir()
    path.write_bytes(b'theme = "pink"\ntext_size = 1.5\nplace = [10, 20, 800, 600]\nmaximised = true\nnewer = 1\n')
    assert recall() == Remembered(None, 1.5, (10, 20, 800, 600), maximised=True)
    path.write_bytes(b"\xff\xfe\x00")
    assert recall() == Remembered()


def test_two_windows_do_not_take_back_what_the_other_chose(settings_folder: Path) -> None:
    remember(theme="dark")
    remember(place=(1, 2, 800, 600))
    remember(text_size=1.5)
    assert recall() == Remembered("dark", 1.5, (1, 2, 800, 600))
    assert len(list((settings_folder / "relief-diary").iterdir())) == 1


def test_where_it_cannot_be_written_the_choice_holds_and_settings_says_so(
    page: SettingsPage, settings_folder: Path, look: Theme
) -> None:
    (settings_folder / "relief-diary").write_text("a file where the folder should be")
    choose(page, theme_row=2)
    assert look.name == "dark"
    card = page.appearance
    said = [one.text() for one in card.findChildren(QLabel) if one.isVisible()]
    assert "This can't be kept for the next time: the folder for settings can't be written to." in said


def test_nothing_of_the_diary_is_in_it(qtbot: QtBot, tmp_path: Path) -> None:
    session, window = open_window(tmp_path / "my secret diary.db", FixedClock(NOW))
    qtbot.addWidget(window)
    show_window(window)
    window.finish()
    session.answers.give(session.today(), next(iter(window.today.rows)), 7)
    window.close()
    session.close()
    lines = remembered.file().read_text().splitlines()
    known = {"theme", "text_size", "place", "maximised", "lock_after", "first_steps_over"}
    assert {line.split(" = ")[0] for line in lines[1:]} <= known
    assert "secret" not in "".join(lines)
