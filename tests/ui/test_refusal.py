"""A diary that can't be opened, started from an icon: a window with the sentence and the next step."""

from __future__ import annotations

import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QPushButton

from diary.clock import FixedClock
from diary.errors import DiaryError
from diary.model.scales import DayItem
from diary.store.connection import connect
from diary.store.keeping import keep
from diary.store.on_disk.copies import Occasion
from diary.store.repository import Repository
from tests.factories import NOW, TODAY
from ui.look import theme
from ui.look.measures import TARGET
from ui.opening.refusal import RefusalDialog, is_read_elsewhere

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    Refused = Callable[[Path], RefusalDialog[Repository]]

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def made(tmp_path: Path, clock: FixedClock) -> Path:
    path = tmp_path / "diary.db"
    with closing(Repository(path, clock)) as diary:
        diary.answer(TODAY, DayItem.PAIN_AVERAGE, 4)
    return path


def opener(path: Path) -> Repository:
    return Repository(path, FixedClock(NOW))


@pytest.fixture
def refused(qtbot: QtBot) -> Iterator[Refused]:
    """Shows the window for a diary that is refused; gone as a whole in the end, as in the program."""
    shown: list[RefusalDialog[Repository]] = []

    def show(path: Path) -> RefusalDialog[Repository]:
        with pytest.raises(DiaryError) as refusal:
            opener(path)
        dialog = RefusalDialog(refusal.value, path, opener)
        shown.append(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    yield show
    for dialog in shown:
        shiboken6.delete(dialog)


def opened_by(dialog: RefusalDialog[Repository]) -> Repository:
    assert dialog.opened is not None
    return dialog.opened


def make_newer(path: Path) -> None:
    with closing(connect(path)) as other, other:
        other.execute("PRAGMA user_version = 99")


def damage(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:2000])


def overwrite(path: Path) -> None:
    path.write_bytes(b"\0" * 4096)


def test_a_newer_file_names_the_newer_program(refused: Refused, made: Path) -> None:
    make_newer(made)
    dialog = refused(made)
    assert "Install the newer program." in dialog.sentence.toPlainText()
    assert "Nothing in it was changed" in dialog.next_step.text()
    assert str(made) in dialog.place.toPlainText()


@pytest.mark.parametrize("spoil", [damage, overwrite])
def test_a_damaged_file_offers_its_newest_good_backup(
    qtbot: QtBot, refused: Refused, made: Path, clock: FixedClock, spoil: Callable[[Path], None]
) -> None:
    with closing(Repository(made, clock)) as diary:
        keep(diary, Occasion.DAILY)
        diary.answer(TODAY, DayItem.PAIN_AVERAGE, 7)
    spoil(made)
    before = made.read_bytes()
    dialog = refused(made)
    rescue = dialog.rescue
    assert rescue is not None
    qtbot.waitUntil(rescue.restore_button.isEnabled)
    assert "The newest good backup is of 22 November 2026: 1 day" in rescue.backup_line.text()
    assert made.read_bytes() == before
    assert not rescue.typed_button.isVisible()
    rescue.restore_button.click()
    qtbot.waitUntil(lambda: dialog.opened is not None)
    assert dialog.result() == RefusalDialog.DialogCode.Accepted
    with closing(opened_by(dialog)) as diary:
        assert diary.day(TODAY).pain_average == 4
    (aside,) = made.parent.glob("diary-put-aside-*.db")
    assert aside.read_bytes() == before


def test_without_a_backup_what_can_be_read_is_saved(
    qtbot: QtBot, refused: Refused, made: Path, clock: FixedClock, tmp_path: Path
) -> None:
    made.write_bytes(made.read_bytes()[:-4096])
    before = made.read_bytes()
    dialog = refused(made)
    rescue = dialog.rescue
    assert rescue is not None
    qtbot.waitUntil(lambda: "No good backup was found" in rescue.backup_line.text())
    assert not rescue.restore_button.isEnabled()
    rescue.salvage(tmp_path / "saved.db")
    qtbot.waitUntil(lambda: "Saved what could be read" in rescue.result.toPlainText())
    assert made.read_bytes() == before
    with closing(Repository(tmp_path / "saved.db", clock)) as saved:
        assert saved.day(TODAY).pain_average == 4
        assert saved.check() == []


def test_it_opens_once_what_was_in_the_way_is_gone(refused: Refused, made: Path) -> None:
    sound = made.read_bytes()
    damage(made)
    dialog = refused(made)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    made.write_bytes(sound)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert dialog.result() == RefusalDialog.DialogCode.Accepted
    with closing(opened_by(dialog)) as diary:
        assert diary.day(TODAY).pain_average == 4


def test_no_empty_diary_comes_up_where_one_was(refused: Refused, made: Path) -> None:
    damage(made)
    dialog = refused(made)
    made.unlink()
    dialog.try_again()
    assert dialog.opened is None
    assert "no longer there" in dialog.sentence.toPlainText()
    assert not made.exists()


def test_another_diary_can_be_opened(refused: Refused, made: Path) -> None:
    other = made.with_name("other.db")
    shutil.copy(made, other)
    damage(made)
    dialog = refused(made)
    dialog.other_button.click()
    asked = dialog.chooser.dialog
    assert isinstance(asked, QFileDialog)
    assert Path(asked.directory().absolutePath()) == made.parent
    asked.fileSelected.emit(str(other))
    asked.reject()
    assert dialog.path == other
    with closing(opened_by(dialog)) as diary:
        assert diary.path == other


def test_another_file_that_is_none_is_refused_in_its_turn(refused: Refused, made: Path) -> None:
    letter = made.with_name("letter.db")
    letter.write_text("Dear doctor")
    make_newer(made)
    dialog = refused(made)
    dialog.other_button.click()
    asked = dialog.chooser.dialog
    assert isinstance(asked, QFileDialog)
    asked.fileSelected.emit(str(letter))
    asked.reject()
    assert dialog.opened is None
    assert f"{letter} is not a Relief Diary file." in dialog.sentence.toPlainText()


def test_keyboard_and_screen_reader(refused: Refused, made: Path) -> None:
    make_newer(made)
    dialog = refused(made)
    described = QAccessible.queryAccessibleInterface(dialog)
    assert described.role() == QAccessible.Role.Dialog
    assert "Install the newer program." in described.text(QAccessible.Text.Description)
    assert QApplication.focusWidget() is dialog.retry_button
    seen = set()
    for _ in range(8):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        seen.add(QApplication.focusWidget())
    buttons = {dialog.retry_button, dialog.other_button, dialog.folder_button, dialog.close_button}
    assert buttons | {dialog.sentence, dialog.place} <= seen
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.opened is None


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_everything_can_be_hit_and_nothing_is_cut_off(refused: Refused, made: Path, scale: float) -> None:
    theme.theme().set_scale(scale)
    damage(made)
    dialog = refused(made)
    buttons = [one for one in dialog.findChildren(QPushButton) if one.isVisible()]
    assert len(buttons) == 6  # two of them offer what helps a damaged diary
    for button in buttons:
        assert min(button.width(), button.height()) >= TARGET
        assert button.width() >= button.sizeHint().width()
    assert dialog.page.horizontalScrollBar().maximum() == 0


def test_keys_change_the_text_size(refused: Refused, made: Path) -> None:
    make_newer(made)
    dialog = refused(made)
    before = theme.theme().scale
    QTest.keyClick(dialog, Qt.Key.Key_Equal, Qt.KeyboardModifier.ControlModifier)
    assert theme.theme().scale > before


def test_nobody_waits_for_a_window_that_no_screen_shows(qapp: QApplication) -> None:
    assert qapp.platformName() == "offscreen"
    assert is_read_elsewhere()


def test_a_normal_start_loads_none_of_it() -> None:
    asked = (
        "import sys, main, ui.app; print(sorted({'ui.opening.refusal', 'ui.zoom', 'ui.settings'} & set(sys.modules)))"
    )
    ended = subprocess.run([sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ended.stdout == "[]\n"


def test_every_button_says_what_it_does(refused: Refused, made: Path) -> None:
    make_newer(made)
    dialog = refused(made)
    named = [QAccessible.queryAccessibleInterface(one) for one in dialog.findChildren(QAbstractButton)]
    assert all(one.text(QAccessible.Text.Name) for one in named)
