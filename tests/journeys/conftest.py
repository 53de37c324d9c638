"""The program as a user meets it: the window of `ui.app` on a file, with a clock that stands still until it is set."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from tests.journeys.program import Program
from tests.ui.left_over import put_away
from tests.ui.waiting import QuickBot
from ui.look import theme
from ui.session import worker
from ui.tidying import Tidying
from ui.words.language import show_language, use_formats

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from diary.clock import FixedClock


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The style the program asks for (ui.app.make_application)."""
    return ["relief-diary", "-style", "Fusion"]


@pytest.fixture(scope="session")
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
    """What a journey shows is gone after it: it would take every look and language that is shown from here on."""
    del qapp  # only has to be there
    before = set(QApplication.topLevelWidgets())
    yield
    put_away(before)


@pytest.fixture
def program(qtbot: QtBot, tidying: Tidying, tmp_path: Path, clock: FixedClock) -> Iterator[Program]:
    """The program, not yet started, on a diary that does not exist yet."""
    del tidying  # only has to be there
    show_language()
    use_formats(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    theme.install(theme.Theme("light"))
    running = Program(qtbot, tmp_path / "diary.db", clock)
    yield running
    running.stop()
