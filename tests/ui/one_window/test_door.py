"""The second start and the door of the first: what is handed over, and what happens where nobody answers."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QHideEvent
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from diary.errors import DiaryError
from tests.journeys.desktop import ROOT
from ui.after_paint import open_door
from ui.claim import TOKENS, Claim, has_window
from ui.one_window import door, knocking
from ui.one_window.door import Door
from ui.opening import refusal
from ui.opening.way_in import find_a_way

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


GIVEN = "given by the desktop"
raises = pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)


@pytest.fixture(autouse=True)
def session_folder(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """As short as a session's own: the system takes about a hundred letters for the name of a socket."""
    with tempfile.TemporaryDirectory(prefix="rd-", dir="/tmp") as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        for name in TOKENS:
            monkeypatch.setenv(name, "")
        yield Path(folder)


@pytest.fixture
def opened(tmp_path: Path, qtbot: QtBot) -> Iterator[Door]:
    """A program with an open door."""
    first = Claim(tmp_path / "diary.db")
    assert first.is_first()
    keeper = QWidget()
    qtbot.addWidget(keeper)
    door = Door(first.name)
    door.setParent(keeper)
    yield door
    first.give_up()


def knock(qtbot: QtBot, diary: Path, *, token: str = "", shows_today: bool = False) -> bool:
    """Knock from another program."""
    code = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication\n"
        "from ui.claim import Claim; from ui.one_window.knocking import raise_the_first\n"
        "claim, app = Claim(Path(sys.argv[1]), shows_today=len(sys.argv) > 2), QCoreApplication([])\n"
        "sys.exit(3 if claim.is_first() else 0 if raise_the_first(claim) else 4)"
    )
    environment = {**os.environ, TOKENS[1]: token}
    with subprocess.Popen(
        [sys.executable, "-c", code, str(diary), *["today"][: int(shows_today)]], cwd=ROOT, env=environment
    ) as other:
        qtbot.waitUntil(lambda: other.poll() is not None, timeout=20_000)
    return other.returncode == 0


@raises
@pytest.mark.usefixtures("opened")
def test_the_desktops_token_is_handed_over(tmp_path: Path, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()
    assert knock(qtbot, tmp_path / "diary.db", token=GIVEN)
    assert os.environ[TOKENS[0]] == GIVEN
    qtbot.waitUntil(window.isActiveWindow)
    assert not window.isMinimized()


@raises
def test_a_click_on_a_notice_has_today_shown(tmp_path: Path, qtbot: QtBot, opened: Door) -> None:
    window, shown = QWidget(), list[bool]()
    qtbot.addWidget(window)
    window.show()
    opened.today_wanted.connect(lambda: shown.append(True))
    assert knock(qtbot, tmp_path / "diary.db", token=GIVEN)
    assert shown == []
    assert knock(qtbot, tmp_path / "diary.db", token=GIVEN, shows_today=True)
    assert shown == [True]
    assert os.environ[TOKENS[0]] == GIVEN


@raises
@pytest.mark.usefixtures("opened")
def test_a_dialog_that_waits_for_an_answer_comes_to_the_front(tmp_path: Path, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = QDialog(window)
    dialog.open()
    window.activateWindow()
    qtbot.waitExposed(dialog)
    assert knock(qtbot, tmp_path / "diary.db")
    qtbot.waitUntil(dialog.isActiveWindow)


class Behind(QWidget):
    """A window that its desktop leaves where it is."""

    def __init__(self) -> None:
        super().__init__()
        self.taken_away = 0

    def activateWindow(self) -> None:  # noqa: N802 - Qt's name
        """Ask in vain."""

    def hideEvent(self, _event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        self.taken_away += 1


@raises
@pytest.mark.parametrize(("platform", "times"), [("wayland", 1), ("xcb", 0)])
def test_where_the_desktop_leaves_it_behind_under_wayland_it_is_shown_anew(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, platform: str, times: int
) -> None:
    monkeypatch.setattr(door, "_ASKED_MS", 0)
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: platform)
    # Of another program; of ours, either of two windows might be the one that comes to the front.
    window, other = Behind(), QWidget(None, Qt.WindowType.Tool)
    line = QLineEdit(window)
    for one in (window, other):
        qtbot.addWidget(one)
        one.show()
    line.setFocus()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    door.bring_to_front()
    QTimer.singleShot(0, lambda: other.setObjectName("later"))
    qtbot.waitUntil(lambda: other.objectName() == "later")
    assert (window.taken_away, window.isVisible()) == (times, True)
    assert window.focusWidget() is line


@raises
def test_a_window_that_was_closed_meanwhile_stays_closed(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(door, "_ASKED_MS", 0)
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland")
    window = Behind()
    qtbot.addWidget(window)
    window.show()
    door.bring_to_front()
    window.close()
    QTimer.singleShot(0, lambda: window.setObjectName("later"))
    qtbot.waitUntil(lambda: window.objectName() == "later")
    assert not window.isVisible()


@raises
@pytest.mark.parametrize("waits", [True, False])
def test_a_dialog_is_never_taken_away(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, *, waits: bool) -> None:
    monkeypatch.setattr(door, "_ASKED_MS", 0)
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland")
    window = Behind()
    qtbot.addWidget(window)
    dialog = QDialog(window if waits else None)
    if waits:
        window.show()
        dialog.open()
    else:  # the one that asks for the passphrase stands alone
        qtbot.addWidget(dialog)
        dialog.show()
    taken_away: list[QEvent.Type] = []
    monkeypatch.setattr(dialog, "hideEvent", lambda event: taken_away.append(event.type()))
    monkeypatch.setattr(dialog, "activateWindow", lambda: None)
    monkeypatch.setattr(dialog, "isActiveWindow", lambda: False)
    door.bring_to_front()
    QTimer.singleShot(0, lambda: window.setObjectName("later"))
    qtbot.waitUntil(lambda: window.objectName() == "later")
    assert dialog.isVisible()
    assert taken_away == []
    assert window.taken_away == 0


@pytest.mark.usefixtures("opened")
def test_another_diary_knocks_nowhere(tmp_path: Path) -> None:
    assert Claim(tmp_path / "another.db").is_first()


def test_whoever_has_the_claim_has_it_when_asked_again(tmp_path: Path) -> None:
    """Or a start that does not come to a diary at once, for a passphrase, would knock at itself for four seconds."""
    claim = Claim(tmp_path / "diary.db")
    assert claim.is_first()
    assert claim.is_first()
    assert not Claim(tmp_path / "diary.db").is_first()
    claim.give_up()


def test_where_nobody_answers_the_second_start_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(knocking, "PATIENCE_MS", 150)
    first = Claim(tmp_path / "diary.db")
    assert first.is_first()
    assert not knocking.raise_the_first(Claim(tmp_path / "diary.db"))
    first.give_up()


def test_where_the_first_has_ended_meanwhile_the_second_takes_its_place(tmp_path: Path) -> None:
    first, second = Claim(tmp_path / "diary.db"), Claim(tmp_path / "diary.db")
    assert first.is_first()
    assert not second.is_first()
    first.give_up()
    assert not knocking.raise_the_first(second)
    assert not first.is_first()


@pytest.mark.usefixtures("opened")
def test_a_flood_of_words_is_cut_off(tmp_path: Path, qtbot: QtBot) -> None:
    socket = QLocalSocket()
    socket.connectToServer(Claim(tmp_path / "diary.db").name)
    assert socket.waitForConnected(2_000)
    with qtbot.waitSignal(socket.disconnected, timeout=5_000):
        socket.write(b"x" * 10_000)


def test_the_name_tells_nothing_of_the_diary(tmp_path: Path, session_folder: Path) -> None:
    name = Claim(tmp_path / "ketamine at the pain clinic.db").name
    assert "ketamine" not in name
    assert os.path.dirname(name) == str(session_folder)  # noqa: PTH120


def test_without_a_folder_of_the_session_the_temporary_one_serves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    claim = Claim(tmp_path / "diary.db")
    assert claim.is_first()
    claim.give_up()


REFUSED = DiaryError.of("{path} is not a Relief Diary file.", path="diary.db")


def chosen(monkeypatch: pytest.MonkeyPatch, claim: Claim, diary: Path, other: Path) -> tuple[Path | None, int]:
    """Be refused a diary, and choose another one in the window that says why; what was opened, and the exit status."""

    def opener(path: Path, _found: object) -> Path:
        if path == diary:
            raise REFUSED
        return path

    monkeypatch.setattr(refusal, "open_after_all", lambda _error, _path, open_it: open_it(other))
    return find_a_way(diary, opener, claim, lambda: open_door(claim))


@raises
def test_a_diary_chosen_in_the_window_of_a_refusal_takes_the_claim_along(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    diary, other = tmp_path / "diary.db", tmp_path / "other.db"
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()
    claim = Claim(diary)
    assert chosen(monkeypatch, claim, diary, other) == (other, 0)
    assert (has_window(diary), has_window(other)) == (False, True)
    assert knock(qtbot, other)
    assert not window.isMinimized()
    claim.give_up()
    assert not has_window(other)
    close_doors()


@pytest.mark.usefixtures("qapp")
def test_one_that_another_program_shows_comes_to_the_front_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    diary, other = tmp_path / "diary.db", tmp_path / "other.db"
    code = (
        "import sys; from pathlib import Path; from PySide6.QtWidgets import QApplication\n"
        "from ui.claim import Claim; from ui.one_window.door import listen\n"
        "app, claim = QApplication([]), Claim(Path(sys.argv[1]))\n"
        "claim.is_first(); listen(claim); print('open', flush=True); app.exec()"
    )
    command = [sys.executable, "-c", code, str(other)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "open\n"
        claim = Claim(diary)
        assert chosen(monkeypatch, claim, diary, other) == (None, 0)
        assert has_window(diary)
        first.kill()
    claim.give_up()
    close_doors()


def close_doors() -> None:
    for one in QApplication.instance().findChildren(Door):  # type: ignore[union-attr]
        one.deleteLater()
