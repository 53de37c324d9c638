"""What is typed is kept until it is saved or dropped; what was dropped comes back, and nothing typed since is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from diary.errors import CannotSaveError
from ui.session.steps import UndoStack
from ui.widgets.drafts import Drafts
from ui.widgets.saving import Saving

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def steps(owner: QWidget) -> UndoStack:
    return UndoStack(lambda _changes: [], owner)


@pytest.fixture
def drafts(owner: QWidget, steps: UndoStack) -> Drafts[str, str]:
    return Drafts(steps, "what you typed", "", owner)


def test_what_is_as_stored_is_no_draft_and_a_new_one_always_is(qtbot: QtBot, drafts: Drafts[str, str]) -> None:
    with qtbot.waitSignal(drafts.changed):
        drafts.keep(1, "typed", "stored")
    assert drafts.get(1) == "typed"
    with qtbot.waitSignal(drafts.changed):
        drafts.keep(1, "stored", "stored")
    assert 1 not in drafts
    drafts.keep(None, "", "")
    assert list(drafts) == [None]
    assert drafts.typed() == []


def test_what_was_dropped_comes_back(drafts: Drafts[str, str], steps: UndoStack) -> None:
    shown: list[str | None] = []
    drafts.put(1, "typed")
    drafts.offer_back(1, drafts.drop(1), stands=lambda: True, show=lambda: shown.append(drafts.get(1)))
    assert steps.undo()
    assert shown == ["typed"]


def test_what_was_typed_since_goes_first(drafts: Drafts[str, str], steps: UndoStack) -> None:
    drafts.put(1, "first")
    drafts.offer_back(1, drafts.drop(1), stands=lambda: True, show=lambda: None)
    drafts.put(1, "second")
    assert steps.undo()
    assert drafts.get(1) == "second"


def test_nothing_comes_back_to_what_is_gone_or_was_never_typed(drafts: Drafts[str, str], steps: UndoStack) -> None:
    drafts.begin(None)
    drafts.offer_back(None, drafts.drop(None), stands=lambda: True, show=lambda: None)
    assert steps.newest is None
    drafts.put(1, "typed")
    drafts.offer_back(1, drafts.drop(1), stands=lambda: False, show=lambda: None)
    assert steps.undo()
    assert 1 not in drafts


def test_a_record_stands_as_it_was_shown_first_until_it_is_seen_anew(drafts: Drafts[str, str]) -> None:
    drafts.note_shown(1, "old")
    drafts.put(1, "typed")
    drafts.note_shown(1, "other")
    assert drafts.shown(1) == "old"
    drafts.note_shown(1, "other", anew=True)
    assert drafts.shown(1) == "other"


class Disk(QObject):
    """A disk that is full until there is room."""

    saved = Signal(object)
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.is_full = True
        self.written: list[str] = []

    def save(self, record: str, _shown: str | None) -> str | None:
        if self.is_full:
            self.failed.emit(CannotSaveError.of("Not saved."))
            return None
        self.written.append(record)
        self.saved.emit(record)
        return record


def test_only_ones_own_writes_are_told_and_the_last_can_be_tried_again(owner: QWidget) -> None:
    disk, heard = Disk(), list[object]()
    saving = Saving(disk.save, (disk.saved, disk.failed), owner)
    saving.saved.connect(heard.append)
    saving.failed.connect(lambda _error: heard.append("failed"))
    assert saving.write("one", None, lambda: saving.write("one", None, lambda: None)) is None
    disk.saved.emit("another part's")
    disk.is_full = False
    saving.retry()
    saving.retry()  # it is on disk: nothing is left to try
    assert (heard, disk.written) == (["failed", "one"], ["one"])
