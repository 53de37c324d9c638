"""A text from outside is shown as it is, on every surface: it is never markup, opens no file and marks no key."""

from __future__ import annotations

import ast
import json
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractListModel, QEvent, QPoint, QUrl
from PySide6.QtGui import QHelpEvent, QImage, Qt, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QPlainTextEdit,
    QTextBrowser,
    QToolTip,
    QWidget,
)

import ui
from diary.model.records.infusion import DoseUnit, Infusion
from diary.model.records.lab import Analyte, LabResult, LabUnit
from diary.model.records.medicine import Medicine
from diary.model.scales import DayItem
from tests.factories import TODAY
from ui.destinations import Destination
from ui.look.plain_text import LONGEST, WIDTH, in_lines, on_button, plain
from ui.main_window import MainWindow
from ui.questionnaires.page import QuestionnairesPage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ui.session import Session

SOURCES = sorted(Path(ui.__path__[0]).rglob("*.py"))
ENDINGS = ("<b>x</b>", "<?xml?>", "&amp; &lt;b&gt; &x", "<br/>", "<p style='color:red'>")


@pytest.fixture
def hostile(tmp_path: Path) -> str:
    """A text like a picture that is really there."""
    picture = tmp_path / "probe.png"
    image = QImage(300, 300, QImage.Format.Format_RGB32)
    image.fill(0xFF0000)
    image.save(str(picture))
    return f"<img src='{picture.as_uri()}'>&x"


@pytest.fixture
def full(session: Session, window: MainWindow, tmp_path: Path, hostile: str) -> MainWindow:
    """The window on a diary in which every text is hostile."""
    medicine = session.records.save_medicine(Medicine(hostile, 5.0, hostile[:20]))
    assert medicine is not None
    before = TODAY - timedelta(days=9)
    told = session.records.save_infusion(
        Infusion(before, before, 1, dose=5.0, dose_unit=DoseUnit.MG, clinic=hostile, note=hostile)
    )
    assert told is not None
    assert told.id is not None
    session.records.save_lab(LabResult(told.id, before, Analyte.ALT, 300.0, LabUnit.UNITS_PER_LITRE, 40.0))
    session.records.save_infusion(Infusion(TODAY, TODAY, planned=True, clinic=hostile))
    session.records.save_settings(session.reading.settings._replace(clinic_name=hostile, clinic_phone=hostile))
    session.answers.give_all(TODAY, {DayItem.PAIN_AVERAGE: 4, DayItem.NOTE: hostile, DayItem.DREAM_NOTE: hostile})
    folder = tmp_path / "instruments"
    folder.mkdir()
    (folder / f"{hostile[:4]}.json").write_text("{", encoding="utf-8")
    (folder / "hostile.json").write_text(json.dumps(instrument(hostile)), encoding="utf-8")
    for index in Destination:
        window.open_page(index)
    return window


def instrument(hostile: str) -> dict[str, object]:
    """A clinic's questionnaire in which every text is hostile."""
    ends = {"least": hostile, "most": hostile}
    choices = [f"{hostile} 1", f"{hostile} 2"]
    return {
        "id": "hostile",
        "version": "1",
        "language": "en",
        "title": hostile,
        "source": hostile,
        "licence": hostile,
        "recall": {"text": hostile, "days": 1},
        "items": [
            {"id": "place", "text": hostile, "type": "choice", "least": 0, "most": 1, "choices": choices},
            {"id": "calm", "text": hostile, "type": "scale", "least": 0, "most": 4, "anchors": ends},
        ],
        "scoring": {
            "scores": [{"name": "mean", "label": hostile, "kind": "mean", "items": ["calm"], "times": 25}],
            "grade": {
                "kind": "graded",
                "needs": ["mean"],
                "rules": [{"grade": 1, "when": []}],
                "meanings": [{"grade": 1, "text": hostile}],
            },
        },
    }


def looked_at(window: MainWindow) -> Iterator[QWidget]:
    """Every widget of every page, one page after the other, and the questions of the hostile questionnaire."""
    for index in Destination:
        window.open_page(index)
        QApplication.processEvents()
        yield from window.findChildren(QWidget)
    page = window.page(Destination.QUESTIONNAIRES)
    assert isinstance(page, QuestionnairesPage)
    page.start.buttons["hostile"].click()
    QApplication.processEvents()
    yield from page.findChildren(QWidget)


def shows_words(label: QLabel, hostile: str) -> bool:
    """Whether a label can't take a text from outside for markup; with markup of our own, such a text is escaped."""
    if label.textFormat() == Qt.TextFormat.RichText:
        return hostile not in label.text() and "<img" not in label.text()
    may_guess = label.textFormat() == Qt.TextFormat.AutoText
    return label.textFormat() == Qt.TextFormat.PlainText or (may_guess and not Qt.mightBeRichText(label.text()))


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_no_surface_takes_a_text_for_markup(full: MainWindow, hostile: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked_for: list[str] = []
    load = QTextDocument.loadResource

    def watched(document: QTextDocument, kind: int, name: QUrl) -> object:
        asked_for.append(name.toString())
        return load(document, kind, name)

    monkeypatch.setattr(QTextDocument, "loadResource", watched)
    surfaces: set[str] = set()
    for widget in looked_at(full):
        if isinstance(widget, QLabel):
            assert shows_words(widget, hostile), widget.text()
            surfaces |= {"label"} if hostile in widget.text() else set()
        if isinstance(widget, QAbstractButton) and hostile in widget.text().replace("&&", "&"):
            assert "&" not in widget.text().replace("&&", ""), widget.text()
            surfaces.add("button")
        if isinstance(widget, QTextBrowser):
            assert hostile not in widget.toHtml()
        if isinstance(widget, QPlainTextEdit) and hostile in widget.toPlainText():
            surfaces.add("note")
        if isinstance(widget, QComboBox):
            tips = [widget.itemData(row, Qt.ItemDataRole.ToolTipRole) for row in range(widget.count())]
            assert tips == [None] * widget.count()
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            surfaces |= {"cell"} if tips_of_cells(widget, hostile) else set()
        QToolTip.hideText()
        QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, QPoint(3, 3), widget.mapToGlobal(QPoint(3, 3))))
        for text in (QToolTip.text(), widget.toolTip(), widget.statusTip()):
            assert not Qt.mightBeRichText(text), text
            surfaces |= {"tooltip"} if "src='file:" in text else set()
    assert surfaces == {"label", "button", "note", "cell", "tooltip"}
    assert asked_for == []


def tips_of_cells(view: QAbstractItemView, hostile: str) -> bool:
    """Look at the tooltip of every cell; whether one of them shows a hostile text."""
    model, found = view.model(), False
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for row in range(min(model.rowCount(), 5)):
        for column in range(columns):
            index = model.index(row, column)
            tip = index.data(Qt.ItemDataRole.ToolTipRole)
            assert tip is None or not Qt.mightBeRichText(tip)
            told = f"{index.data()}{index.data(Qt.ItemDataRole.AccessibleTextRole)}"
            found = found or hostile in told
    return found


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("beginning", ["", "  ", "Tramadol ", "<", "\u2060"])
def test_a_plain_text_looks_the_same_and_is_never_markup(beginning: str, ending: str) -> None:
    text = beginning + ending
    assert not Qt.mightBeRichText(plain(text))
    assert not Qt.mightBeRichText(in_lines(text))
    assert plain(text).replace("\u2060", "") == text.replace("\u2060", "")


def test_without_a_bracket_nothing_is_changed() -> None:
    assert plain("Tramadol 50 mg & more") == "Tramadol 50 mg & more"
    assert on_button("R&B") == "R&&B"


def test_a_long_tooltip_is_broken_into_lines_and_cut_off() -> None:
    lines = in_lines("so tired " * 10_000).splitlines()
    assert max(map(len, lines)) <= WIDTH
    assert sum(map(len, lines)) <= LONGEST
    assert lines[-1].endswith("…")
    assert max(map(len, in_lines("x" * 300).splitlines())) <= WIDTH


def calls(name: str) -> set[str]:
    """The modules that call a function or method of that name, apart from those that exist for it."""
    found = set()
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                called = node.func
                if name == (called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", None)):
                    found.add(path.name)
    return found


def test_there_is_one_way_to_a_label_a_tooltip_and_to_markup() -> None:
    assert calls("setToolTip") == {"plain_text.py", "tray.py"}  # the tray's: our own words
    assert calls("showText") == {"year_view.py"}  # of the day under the mouse, through `in_lines`
    assert calls("QLabel") == {"card.py", "rail.py"}  # the rail's is a picture
    assert calls("setHtml") == {"view.py"}  # our own words, escaped
    assert calls("setTextFormat") == set()
    assert calls("QMessageBox") | calls("setWhatsThis") == {"year_view.py"}  # our own words
