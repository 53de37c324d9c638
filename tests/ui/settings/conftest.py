"""Diaries and cards for the tests of Settings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from diary.model.scales import DayItem
from diary.store.repository import Repository
from tests.factories import NOW, TODAY, live
from tests.ui.settings.data_card import MINE, shown
from ui.settings.data import DataCard

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from diary.clock import FixedClock
    from ui.session import Session


@pytest.fixture
def lived(diary: Repository, clock: FixedClock) -> Path:
    """A diary in which everything happened once, and a note that must not get out."""
    live(diary, clock)
    clock.moment = NOW
    diary.answer(TODAY, DayItem.NOTE, MINE)
    diary.save_settings(diary.settings._replace(clinic_name="Secret clinic"))
    return diary.path


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """Where what leaves the diary is put."""
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


@pytest.fixture
def card(qtbot: QtBot, lived: Path, make_session: Callable[[], Session], out: Path) -> DataCard:
    del lived
    return shown(qtbot, make_session(), out)


@pytest.fixture
def empty(qtbot: QtBot, session: Session, out: Path) -> DataCard:
    """The same on a diary in which nothing was answered."""
    session.prepare()
    return shown(qtbot, session, out)
