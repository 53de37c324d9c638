"""The window's own fixtures: look, locale and a session on a real file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from diary.store.opened import OpenedDiary
from tests.ui.left_over import put_away
from tests.ui.waiting import QuickBot
from ui.look import theme
from ui.main_window import MainWindow
from ui.session import Session, worker
from ui.session.worker import Latest
from ui.tidying import Tidying
from ui.words.language import show_language, use_formats

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from diary.clock import FixedClock


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The style the program asks for (ui.app.make_application)."""
    return ["relief-diary", "-style", "Fusion"]


@pytest.fixture(scope="session", autouse=True)
def tidying(qapp: QApplication) -> Tidying:
    """Memory is tidied up in the window's thread, as in the program."""
    return Tidying(qapp)


@pytest.fixture(autouse=True)
def nothing_given_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a computation freed stays with the tests, whose heap is far larger than the program's."""
    monkeypatch.setattr(worker, "give_back", lambda: None)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """pytest-qt's own, which waits without a pause for what needs none."""
    del qapp  # only has to be there
    return QuickBot(request)


@pytest.fixture(autouse=True)
def nothing_left(qapp: QApplication) -> Iterator[None]:
    """What a test shows is gone after it; what its module shares stays."""
    del qapp  # only has to be there
    before = set(QApplication.topLevelWidgets())
    yield
    put_away(before)


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> theme.Theme:
    """The light theme at 100 % text, and British English dates and times."""
    del qapp  # only has to be there
    show_language()
    use_formats(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    chosen = theme.Theme("light")
    theme.install(chosen)
    return chosen


@pytest.fixture
def make_session(tmp_path: Path, clock: FixedClock) -> Iterator[Callable[[], Session]]:
    """Opens sessions on the same file, `tmp_path / "diary.db"`; all are closed in the end."""
    opened: list[Session] = []

    def make() -> Session:
        session = Session(OpenedDiary(tmp_path / "diary.db", clock))
        opened.append(session)
        return session

    yield make
    for page in QApplication.topLevelWidgets():
        for work in page.findChildren(Latest):
            work.stop()  # a page may be left while it works something out; a test leaves nothing running
    for session in opened:
        session.close()


@pytest.fixture
def session(make_session: Callable[[], Session]) -> Session:
    """A session on a diary that does not exist yet."""
    return make_session()


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> MainWindow:
    """The window on that session, with the keyboard and all of Today."""
    made = MainWindow(session)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.finish()
    assert made.today.parts is not None
    qtbot.waitUntil(made.today.parts.recent.isVisible)
    assert session.is_prepared
    return made
