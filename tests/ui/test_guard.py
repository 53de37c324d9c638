"""An exception in a method that Qt calls is said, and kills nothing."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QAbstractListModel, QModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPaintEvent, QShowEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QGraphicsItem, QListView, QPushButton, QStackedWidget, QWidget

import ui
from ui.guard import guarded

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NOT_CALLED_BY_QT = {("ui.relief.backdrop", "Backdrop", "show")}  # QGraphicsItem.show is not virtual


def overrides() -> list[tuple[str, str, str, object]]:
    """Every method of ours that a class of Qt or pyqtgraph has too."""
    found = []
    for module in pkgutil.walk_packages(ui.__path__, "ui."):
        loaded = importlib.import_module(module.name)
        for name, kind in vars(loaded).items():
            if not inspect.isclass(kind) or kind.__module__ != module.name:
                continue
            if not issubclass(kind, shiboken6.Shiboken.Object):
                continue
            theirs = [base for base in kind.__mro__[:-1] if not base.__module__.startswith("ui.")]
            found += [
                (module.name, name, method, what)
                for method, what in vars(kind).items()
                if callable(what) and not method.startswith("__") and any(method in vars(base) for base in theirs)
            ]
    return found


def test_every_method_that_qt_calls_is_guarded() -> None:
    found = overrides()
    assert len(found) > 150
    bare = {(module, kind, method) for module, kind, method, what in found if not hasattr(what, "is_guarded")}
    assert bare - NOT_CALLED_BY_QT == set()


def test_no_item_of_a_layout_is_held() -> None:
    files = list(Path(ui.__file__).parent.rglob("*.py"))
    assert len(files) > 100
    holding = {file.name for file in files if re.search(r"\.(itemAt|takeAt)\(", file.read_text(encoding="utf-8"))}
    assert holding == set()


class Broken(QWidget):
    """A control in which everything that Qt calls goes wrong."""

    @guarded
    def showEvent(self, _event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        raise ValueError("shown")

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        raise ValueError("painted")

    @guarded
    def focusInEvent(self, _event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        raise ValueError("focused")

    @guarded
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        raise ValueError("measured")

    @guarded
    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        raise ValueError("measured at least")

    @guarded
    def focusNextPrevChild(self, _next: bool) -> bool:  # noqa: N802 - Qt's name
        raise ValueError("walked")


class BrokenLines(QAbstractListModel):
    """A list of three lines none of which can be read."""

    @guarded
    def rowCount(self, _parent: QModelIndex) -> int:  # type: ignore[override]  # noqa: N802 - Qt's name
        return 3

    @guarded
    def data(self, _index: QModelIndex, _role: int) -> object:  # type: ignore[override]
        raise ValueError("read")


class BrokenItem(QGraphicsItem):
    """Something of a chart that can't be measured."""

    @guarded
    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        raise ValueError("measured")


def test_what_goes_wrong_is_handed_on_and_the_program_lives(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr("sys.excepthook", lambda _kind, error, _trace: said.append(str(error)))
    pages, beside, lines = QStackedWidget(), QPushButton(), QListView()
    lines.setModel(BrokenLines(lines))
    for _ in range(3):
        pages.addWidget(Broken())
    for widget in (pages, beside, lines):
        qtbot.addWidget(widget)
        widget.show()
    pages.resize(200, 200)
    pages.activateWindow()
    qtbot.waitUntil(pages.isActiveWindow)
    for round_ in range(30):
        pages.setCurrentIndex(round_ % 3)
        page = pages.widget(round_ % 3)
        assert page is not None
        page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        page.setFocus()
        page.repaint()
        page.updateGeometry()
        QTest.keyClick(page, Qt.Key.Key_Tab)
        lines.viewport().repaint()
    assert {"shown", "painted", "focused", "measured", "measured at least", "walked", "read"} <= set(said)


def test_qt_gets_something_harmless_of_the_right_type(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.excepthook", lambda *_error: None)
    assert Broken().sizeHint() == QSize()
    assert Broken().focusNextPrevChild(True) is False
    assert BrokenItem().boundingRect() == QRectF()


def test_a_promise_that_is_not_known_is_found_when_the_class_is_made() -> None:
    with pytest.raises(TypeError, match="nothing harmless is known for QRegion"):

        @guarded
        def mask() -> QRegion:  # type: ignore[name-defined]  # noqa: F821 - only the name is read
            raise AssertionError


def test_one_that_says_what_went_wrong_and_goes_wrong_itself_kills_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def hook(*_error: object) -> None:
        raise KeyError("8 of 10, written down in the night")

    monkeypatch.setattr("sys.excepthook", hook)
    assert Broken().sizeHint() == QSize()
    assert capsys.readouterr().err == "Relief Diary hit a bug of its own: KeyError\n"


def test_without_the_guard_qt_would_die_of_it() -> None:
    """So that the guard goes when PySide needs it no longer."""
    ended = subprocess.run([sys.executable, "-c", WITHOUT], capture_output=True, text=True, check=False, timeout=60)
    assert ended.returncode != 0


WITHOUT = """
from PySide6.QtWidgets import QApplication, QWidget
class Broken(QWidget):
    def sizeHint(self):
        raise ValueError
app = QApplication(["", "-platform", "offscreen"])
window = Broken()
window.show()
window.updateGeometry()
app.processEvents()
"""
