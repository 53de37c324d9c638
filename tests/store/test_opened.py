"""What a first page needs of a diary, and the repository that stands on it."""

from __future__ import annotations

from contextlib import closing
from datetime import time
from typing import TYPE_CHECKING

from diary.model.records.day import Day
from diary.model.scales import DayItem
from diary.settings import Settings
from diary.store.opened import OpenedDiary
from diary.store.repository import Repository
from tests.factories import TODAY

if TYPE_CHECKING:
    from pathlib import Path

    from diary.clock import Clock


def test_a_diary_that_is_not_there_reads_as_an_empty_one(tmp_path: Path, clock: Clock) -> None:
    with closing(OpenedDiary(tmp_path / "diary.db", clock)) as opened:
        assert (opened.today(), opened.day(TODAY), opened.settings) == (TODAY, Day(TODAY), Settings())
    assert list(tmp_path.iterdir()) == []


def test_a_repository_on_an_opened_diary_shares_its_file(tmp_path: Path, clock: Clock) -> None:
    path, heard = tmp_path / "diary.db", list[str]()
    with closing(OpenedDiary(path, clock)) as opened:
        diary = Repository(path, clock, opened=opened)
        diary.answer(TODAY, DayItem.PAIN_AVERAGE, 0)
        diary.save_settings(Settings(day_end=time(5, 0)))
        diary.listen(heard.append)
        assert opened.day(TODAY) == diary.day(TODAY)
        assert opened.day(TODAY).pain_average == 0
        assert opened.settings.day_end == time(5, 0)
        assert heard != []  # both ask over the one connection
        assert opened.file.look_elsewhere() is None  # what the repository wrote is nobody else's
