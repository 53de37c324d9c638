"""A folder to stand in, and diaries to run commands on."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from diary.clock import FixedClock
from diary.sample.suggestions import with_suggestions
from diary.store.repository import Repository
from tests.factories import live

if TYPE_CHECKING:
    from diary.model.records.change import Contents


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to stand in, and a home that is nobody's."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home" / "data"))
    work = tmp_path / "work"
    work.mkdir()
    monkeypatch.chdir(work)
    return work


_what_was_said: list[tuple[Contents, date, Contents]] = []


@pytest.fixture
def known_sample(monkeypatch: pytest.MonkeyPatch) -> None:
    """What an invented diary said along its way takes seconds to work out: it is worked out once for each diary."""

    def remembered(contents: Contents, today: date) -> Contents:
        for known, on, whole in _what_was_said:
            if (known, on) == (contents, today):
                return whole
        _what_was_said.append((contents, today, with_suggestions(contents, today)))
        return _what_was_said[-1][2]

    monkeypatch.setattr("diary.app.with_suggestions", remembered)


@pytest.fixture
def lived(folder: Path, clock: FixedClock) -> Path:
    """A diary in which something happened."""
    repository = Repository(folder / "my.db", clock)
    live(repository, clock)
    repository.close()
    return folder / "my.db"
