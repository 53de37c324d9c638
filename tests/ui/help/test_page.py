"""The help page: where to find help first, every sign of the table, every caution with its source."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from diary.model.evidence.sources import findings
from diary.model.records.sign import SafetySign
from diary.user_guide import PassageKind, user_guide
from ui.destinations import Destination
from ui.help.page import HelpPage
from ui.help.text import sections

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.main_window import MainWindow


def text() -> dict[str, str]:
    return {section.name: " ".join(told.text for told in section.passages) for section in sections()}


def points(name: str) -> list[str]:
    (found,) = (section for section in sections() if section.name == name)
    return [told.text for told in found.passages if told.kind is PassageKind.POINT]


def test_f1_opens_it_at_the_page_and_its_top_is_where_help_is_found(qtbot: QtBot, window: MainWindow) -> None:
    del qtbot
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_F1)
    page = window.page(Destination.HELP)
    assert window.stack.currentWidget() is page
    assert isinstance(page, HelpPage)
    assert page.view.hasFocus()
    assert page.view.textCursor().block().text() == "The page Today"
    assert page.view.toPlainText().startswith("If you need help now")


def test_no_countrys_number_is_everybodys() -> None:
    numbers = [point for point in points("now") if any(letter.isdigit() for letter in point)]
    assert len(numbers) >= 5
    assert all(
        ":" in point and point.index(":") < next(i for i, c in enumerate(point) if c.isdigit()) for point in numbers
    )


def test_every_sign_says_when_it_opens() -> None:
    assert len(points("clinic")) == len(SafetySign)
    assert all("{" not in point for point in points("clinic"))


@pytest.mark.parametrize(
    "words",
    [
        "may not get better even when pain does",
        "A second 100-hour course 16 days after the first raised liver enzymes",
        "at least three times the upper limit of normal in 3 of 6 people (Noppers 2011, Pain)",
        "three times the odds that they had after placebo, in 30 healthy volunteers (Blagrove 2009)",
        "heavy recreational use",
        "is not established",
        "with no treatment, placebo or another drug, some week was 30\u00a0% better",
    ],
)
def test_the_cautions_stand_there(words: str) -> None:
    assert words in text()["cautions"]


@pytest.mark.parametrize(
    "words",
    ["Driving", "Benzodiazepines, opioids and alcohol", "CYP3A4 and CYP2B6", "Pregnancy", "Psychosis and drug abuse"],
)
def test_what_to_talk_about_before_an_infusion_stands_there(words: str) -> None:
    assert words in text()["before"]
    assert "Talk about these with your clinic" in text()["before"]


def test_every_publication_stands_there_in_full() -> None:
    assert len(points("references")) == len(findings())
    for source, point in zip(findings(), points("references"), strict=True):
        assert point == f"{source.label}: {source.in_full}"


def test_a_part_is_opened_by_its_button_and_scrolled_by_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    page = window.page(Destination.HELP)
    assert isinstance(page, HelpPage)
    bar = page.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    QTest.mouseClick(page.buttons["keys"], Qt.MouseButton.LeftButton)
    assert bar.value() > 0
    assert page.view.hasFocus()
    before = bar.value()
    QTest.keyClick(page.view, Qt.Key.Key_PageUp)
    assert bar.value() < before


def test_the_arrows_read_on_from_the_part_that_was_opened(qtbot: QtBot, window: MainWindow) -> None:
    page = window.page(Destination.HELP)
    assert isinstance(page, HelpPage)
    bar = page.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    for section in sections():
        page.open_section(section.name)
        assert page.view.textCursor().block().text() == section.title
        before = bar.value()
        QTest.keyClick(page.view, Qt.Key.Key_Down)
        assert bar.value() == before


def test_the_user_guide_is_searched_and_opened_with_the_rest(qtbot: QtBot, window: MainWindow) -> None:
    page = window.page(Destination.HELP)
    assert isinstance(page, HelpPage)
    QTest.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.search.hasFocus)
    QTest.keyClicks(page.search, "28 letters in groups")
    assert page.found.text() == "1 place"
    assert page.view.textCursor().block().text().startswith("The recovery code that was shown")
    assert not page.buttons["guide-a-full-disk"].isVisible()
    QTest.mouseClick(page.guide.line, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.buttons["guide-a-full-disk"], Qt.MouseButton.LeftButton)
    assert page.view.textCursor().block().text() == "A full disk"
    shown = page.view.toPlainText()
    for part in user_guide():
        for passage in part.passages:
            assert passage.text.replace("**", "").replace("`", "") in shown


def test_the_guide_marks_labels_and_what_is_typed_and_counts_its_steps(window: MainWindow) -> None:
    page = window.page(Destination.HELP)
    assert isinstance(page, HelpPage)
    block = page.view.document().begin()
    while block.isValid() and not block.text().startswith("Restore this backup takes"):
        block = block.next()
    assert block.textList().itemText(block) == "1."
    fragments = [fragment.fragment() for fragment in block]  # type: ignore[attr-defined]
    assert (fragments[0].text(), fragments[0].charFormat().fontWeight()) == ("Restore this backup", QFont.Weight.Bold)
    assert "<b>" not in page.view.toPlainText()
    assert "`" not in page.view.toPlainText()


def test_the_name_of_no_part_is_cut_off(qtbot: QtBot, window: MainWindow) -> None:
    window.open_page(Destination.HELP)
    page = window.page(Destination.HELP)
    assert isinstance(page, HelpPage)
    page.guide.line.click()
    qtbot.waitUntil(lambda: page.buttons["guide-a-full-disk"].width() > 100)
    assert [b.text() for b in page.buttons.values() if b.fontMetrics().horizontalAdvance(b.text()) > b.width()] == []


@pytest.mark.parametrize("height", [700, 860])
def test_it_opens_with_its_heading_in_sight(qtbot: QtBot, window: MainWindow, height: int) -> None:
    window.resize(1024, height)
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_F1)
    page = window.page(Destination.HELP)
    assert isinstance(page, HelpPage)
    qtbot.waitUntil(lambda: page.view.height() < page.viewport().height())
    QApplication.processEvents()
    assert page.verticalScrollBar().value() == 0
    page.buttons["keys"].setFocus()
    qtbot.waitUntil(lambda: page.verticalScrollBar().value() > 0)
    page.buttons["keys"].click()
    qtbot.waitUntil(lambda: page.verticalScrollBar().value() == 0)


def test_esc_empties_the_search(window: MainWindow) -> None:
    page = window.page(Destination.HELP)
    assert isinstance(page, HelpPage)
    page.begin_search()
    QTest.keyClicks(page.search, "infusion")
    assert page.found.text() != ""
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    assert (page.search.text(), page.found.text()) == ("", "")
    assert page.search.hasFocus()
