"""Another language is chosen in Settings: everything is in it at once, and nothing that is typed is lost."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from diary.model.instruments import shipped
from diary.model.scales import DayItem
from diary.wording import LANGUAGES
from tests.journeys.longer import cut_off, longer, write_longer
from tests.journeys.test_one_voice import instrument_words, working
from ui import ways
from ui.destinations import Destination
from ui.look.theme import theme
from ui.remembered import recall
from ui.session.worker import is_at_work
from ui.words import language

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.journeys.program import Program
    from ui.infusions.page import InfusionsPage
    from ui.questionnaires.page import QuestionnairesPage
    from ui.settings.page import SettingsPage

ENGLISH, POLISH = 1, 2
"""Rows of the list of languages; above them stands the system's."""


@pytest.fixture(scope="module")
def catalogues(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a language that is longer than English, under the code of Polish."""
    folder = tmp_path_factory.mktemp("catalogues")
    write_longer(folder, "pl")
    return folder


@pytest.fixture
def speaking(program: Program, catalogues: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    """A program that is English, and could speak that language."""
    monkeypatch.setattr(language, "CATALOGUES", catalogues)
    language.use_formats(None)
    yield program
    language.show_language("en")


def choose(program: Program, row: int) -> None:
    """Choose a language in Settings, by the keyboard, and wait until the window is in it."""
    settings = settings_of(program)
    box = settings.appearance.language
    box.setFocus()
    while box.currentIndex() != row:
        QTest.keyClick(box, Qt.Key.Key_Down if box.currentIndex() < row else Qt.Key.Key_Up)
    program.qtbot.waitUntil(lambda: program.window.told == language.shown_code(), timeout=10_000)


def settings_of(program: Program) -> SettingsPage:
    return cast("SettingsPage", program.window.page(Destination.SETTINGS))


def begin_everything(program: Program) -> None:
    """Begin a medicine, an infusion and a questionnaire, and save none of them."""
    window = program.window
    window.today.answer(DayItem.PAIN_AVERAGE, 4)
    ways.to_new_infusion(window)
    infusions = cast("InfusionsPage", window.page(Destination.INFUSIONS))
    QTest.keyClicks(infusions.form.inputs.dates["first_day"].line, "1 October 2026")
    QTest.keyClicks(infusions.form.inputs.lines["hours_a_day"], "22.5")
    QTest.keyClicks(infusions.form.inputs.lines["clinic"], "St. Anna")
    questionnaires = cast("QuestionnairesPage", window.page(Destination.QUESTIONNAIRES))
    questionnaires.begin("gcps-r")
    questionnaires.asking.went.emit(1)
    window.open_page(Destination.SETTINGS)
    settings_of(program).add_medicine()
    QTest.keyClicks(settings_of(program).medicines.form.name, "Gabapentin")


def test_a_table_that_is_open_stays_as_it_is_and_the_next_is_told_in_the_other_language(
    speaking: Program, tmp_path: Path
) -> None:
    table = tmp_path / "phone.csv"
    table.write_text("Date,Pain\n2026-09-01,4\n")
    window = speaking.start()
    ways.to_table(window, table)
    page = window.current
    choose(speaking, POLISH)
    assert window.page(Destination.BRING_IN) is page
    ways.to_table(window, table)
    assert window.current is not page
    assert window.current.told == "pl"
    speaking.qtbot.waitUntil(lambda: not is_at_work())


def test_everything_typed_is_there_in_the_other_language(speaking: Program) -> None:
    window = speaking.start()
    begin_everything(speaking)
    yesterday = window.today.today - timedelta(days=1)
    window.today.open_day(yesterday)
    choose(speaking, POLISH)
    assert recall().language == "pl"
    assert window.today.day == yesterday
    assert window.today.rows[DayItem.PAIN_NOW].question == longer("When that day ended")
    assert window.today.property("past") is True, "it can't be taken for today"
    settings = settings_of(speaking)
    assert settings.title.text() == longer("Settings")
    assert settings.medicines.form.name.text() == "Gabapentin"
    assert settings.medicines.form.isVisible()
    assert settings.appearance.language.currentIndex() == POLISH
    infusions = cast("InfusionsPage", window.page(Destination.INFUSIONS))
    inputs = infusions.form.inputs
    assert infusions.has_unsaved
    assert (inputs.dates["first_day"].line.text(), inputs.lines["hours_a_day"].text()) == (
        "1 października 2026",
        "22,5",
    )
    assert inputs.lines["clinic"].text() == "St. Anna"
    questionnaires = cast("QuestionnairesPage", window.page(Destination.QUESTIONNAIRES))
    assert questionnaires.asking.item is not None
    assert questionnaires.asking.item.id == "limitation"
    window.open_page(Destination.TODAY)
    assert window.today.rows[DayItem.PAIN_AVERAGE].value == 4
    assert {one.locale().name() for one in window.findChildren(QWidget) if one.isVisible()} == {"pl_PL"}
    choose(speaking, ENGLISH)
    infusions = cast("InfusionsPage", window.page(Destination.INFUSIONS))
    inputs = infusions.form.inputs
    assert (inputs.dates["first_day"].line.text(), inputs.lines["hours_a_day"].text()) == ("1 October 2026", "22.5")
    infusions.form.save_asked.emit()
    assert [one.clinic for one in speaking.session.reading.infusions()] == ["St. Anna"]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_off_and_nothing_is_english_in_a_longer_language(speaking: Program, scale: float) -> None:
    language.show_language("pl")
    window = speaking.start()
    theme().set_scale(scale)
    cut: set[tuple[str, str]] = set()
    said: set[str] = set()
    for page in Destination:
        window.open_page(page)
        speaking.qtbot.waitUntil(lambda: working(window) == [], timeout=30_000)
        for _ in range(3):  # show, wrap, measure again
            window.current.settle()
            QApplication.processEvents()
        cut |= set(cut_off(window))
        said |= {one.text() for one in window.findChildren(QLabel) if one.isVisible()}
    own = {str(speaking.path), str(speaking.path.parent), *LANGUAGES.values(), *names_of_days(QLocale("pl"))}
    own |= {text for one in shipped("pl").values() for text in instrument_words(one)}
    assert {text for text in said if "[" not in text and has_letters(text, own)} == set()
    assert cut == set()


def names_of_days(locale: QLocale) -> set[str]:
    """Return the words that a locale writes dates with, as they stand within a line and at the start of a heading."""
    shapes = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    months = {locale.monthName(n, shape) for n in range(1, 13) for shape in shapes}
    names = months | {locale.dayName(n, shape) for n in range(1, 8) for shape in shapes}
    return names | {name[:1].upper() + name[1:] for name in names}


def has_letters(text: str, own: set[str]) -> bool:
    """Return whether a text has letters besides words of its own."""
    for words in sorted(own, key=len, reverse=True):
        text = text.replace(words, "")
    return any(map(str.isalpha, text))
