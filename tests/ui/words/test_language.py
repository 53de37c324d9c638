"""The language that is shown, and how dates, numbers and weeks are written in it."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

import ui
from ui.widgets.calendar_popup import CalendarPopup
from ui.words import language
from ui.words.reading import write_number
from ui.words.text import full_day

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ui.main_window import MainWindow

SOURCES = sorted(Path(ui.__path__[0]).rglob("*.py"))
SETTLES_IT = Path(language.__file__)
STARTED = """
import sys
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget
from ui import remembered
from ui.app import make_application
from ui.words.language import formats, shown_code
from ui.words.reading import write_number
if sys.argv[1:]:
    remembered.remember(language=sys.argv[1])
app = make_application()
way = formats()
day = way.dateFormat(QLocale.FormatType.ShortFormat)[:1].lower()
first = way.firstDayOfWeek().name
print(shown_code(), QLocale().name(), QWidget().locale().name(), way.monthName(11), write_number(7.5), day, first)
"""


@pytest.fixture
def in_polish() -> Iterator[None]:
    """A program whose texts are Polish."""
    language.show_language("pl")
    yield
    language.show_language()


@pytest.mark.parametrize(
    ("system", "chosen", "seen"),
    [
        ("pl_PL", "", "pl pl_PL pl_PL listopada 7,5 d Monday"),
        ("nl_BE", "", "nl nl_BE nl_BE november 7,5 d Monday"),
        ("de_AT", "", "de de_AT de_AT November 7,5 d Monday"),
        ("en_GB", "", "en en_GB en_GB November 7.5 d Monday"),
        ("en_US", "", "en en_US en_US November 7.5 m Sunday"),
        ("C", "", "en en_US en_US November 7.5 m Sunday"),
        ("en_US", "de", "de de_DE de_DE November 7,5 d Monday"),
        ("de_DE", "pl", "pl pl_PL pl_PL listopada 7,5 d Monday"),
        ("el_GR", "", "en en_GB en_GB November 7.5 d Monday"),
        ("uk_UA", "", "en en_UA en_UA November 7,5 d Monday"),
    ],
)
def test_the_language_is_the_systems_or_the_chosen_one_and_dates_and_numbers_are_written_in_it(
    system: str, chosen: str, seen: str
) -> None:
    environment = {**os.environ, "LC_ALL": f"{system}.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
    ran = subprocess.run(
        [sys.executable, "-c", STARTED, *([chosen] if chosen else [])],
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert ran.stdout.strip() == seen


@pytest.mark.usefixtures("in_polish")
def test_another_language_changes_no_date_and_no_number() -> None:
    assert full_day(date(2026, 11, 28)) == "28 November 2026"
    assert write_number(7.5) == "7.5"


def test_another_language_is_one_call_for_all_that_is_open_and_all_that_comes(window: MainWindow) -> None:
    popup = CalendarPopup(window, date(2026, 11, 22), None, set(), lambda _day: None)
    dates = {popup.month, *popup.month.findChildren(QWidget)}
    widgets = [one for one in (window, *window.findChildren(QWidget)) if one not in dates]
    language.show_language("pl")
    try:
        assert {one.locale().name() for one in (*widgets, QWidget())} == {"pl_PL"}
        assert popup.month.locale().name() == "en_GB"
    finally:
        language.show_language()
    assert {one.locale().language() for one in widgets} == {QLocale.Language.English}


def test_the_formats_are_a_copy_to_be_changed_at_will() -> None:
    mine = language.formats()
    mine.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    assert language.formats().toString(1234) == "1,234"


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(path.parents[1])))
def test_one_module_asks_qt_for_a_locale(path: Path) -> None:
    """`QLocale()` is the language that is shown; a date written by it would be English on every system."""
    calls = [node.func for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Call)]
    made = {ast.unparse(call) for call in calls} & {"QLocale", "QLocale.system", "QLocale.setDefault", "QLocale.c"}
    assert made == ({"QLocale", "QLocale.system", "QLocale.setDefault"} if path == SETTLES_IT else set())
