"""From another program's table to a chart, by a user who has never done it: every click is counted."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from diary.store.incoming.imports import past_imports
from diary.store.repository import Repository
from ui.bring_in.page import BringInPage
from ui.destinations import Destination
from ui.relief.page import ReliefPage
from ui.settings.page import SettingsPage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog, QWidget

    from tests.journeys.program import Program

TABLE = Path(__file__).parents[1] / "exchange" / "tracker" / "cases" / "a51_day_first_file_without_the_option.csv"


class Mouse:
    """A user with a mouse.

    Attributes:
        clicks: How often the button was pressed.
    """

    def __init__(self, program: Program) -> None:
        self._program = program
        self.clicks = 0

    def click(self, widget: QWidget) -> None:
        self.clicks += 1
        self._program.click(widget)

    def choose(self, dialog: QFileDialog | None, path: Path) -> None:
        """Two clicks: the file, and Open."""
        assert dialog is not None
        self.clicks += 2
        dialog.selectFile(str(path))
        QTest.keyClick(dialog, Qt.Key.Key_Return)


def test_from_a_foreign_table_to_a_chart_in_six_clicks(program: Program) -> None:
    window, mouse = program.start(), Mouse(program)
    mouse.click(window.rail.button(Destination.SETTINGS))
    settings = window.stack.currentWidget()
    assert isinstance(settings, SettingsPage)
    settings.bring_into_sight(settings.data.table_button)
    mouse.click(settings.data.table_button)
    mouse.choose(settings.data.chooser.dialog, TABLE)
    program.qtbot.waitUntil(lambda: isinstance(window.stack.currentWidget(), BringInPage))
    page = window.stack.currentWidget()
    assert isinstance(page, BringInPage)
    program.qtbot.waitUntil(page.outcome.yes_button.isVisible)
    assert "60 days" in page.outcome.sentence
    assert "“01/09/2026” reads as 1 September 2026." in page.outcome.sentence
    with closing(Repository(program.path, program.clock)) as diary:
        assert diary.pain() == {}, "nothing comes in before the yes"
    mouse.click(page.outcome.yes_button)
    program.qtbot.waitUntil(page.relief_button.isVisible)
    mouse.click(page.relief_button)
    assert isinstance(window.stack.currentWidget(), ReliefPage)
    assert mouse.clicks <= 6
    with closing(Repository(program.path, program.clock)) as diary:
        assert [len(one.days) for one in past_imports(diary)] == [60]
        assert diary.check() == []
