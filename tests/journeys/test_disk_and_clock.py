"""A full disk, a disk that fails, and a clock that was set back, in the real window; what was answered is kept."""

from __future__ import annotations

import os
import subprocess
from contextlib import closing, contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlcipher3 import dbapi2 as sqlite3

from diary.model.scales import DayItem
from diary.store.on_disk.diary_file import DiaryFile
from diary.store.repository import Repository
from tests.factories import NOW, TODAY
from ui.widgets.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from diary.store.connection import Connection
    from tests.journeys.program import Program

AVERAGE = DayItem.PAIN_AVERAGE
_SCORES = (AVERAGE, DayItem.PAIN_WORST, DayItem.PAIN_NOW)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of its own of 2 MB."""
    folder = tmp_path / "small"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)]
    if os.name != "posix" or os.geteuid() != 0 or subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("this machine mounts no file system here")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def fill(folder: Path) -> Path:
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while file.write(bytes(4096)):
                pass
        except OSError:
            return filler
    return filler


def notice_of(program: Program) -> Notice:
    notice = program.window.today.notice
    assert notice is not None
    assert notice.isVisible()
    return notice


def test_on_a_disk_that_is_really_full_answers_stay_on_screen_until_there_is_room(
    program: Program, small_disk: Path
) -> None:
    program.path = small_disk / "diary.db"
    window = program.start()
    program.press("0")
    program.qtbot.waitUntil(lambda: not program.session.parts.tending.is_busy)
    filler = fill(small_disk)
    answered = 0
    while window.today.notice is None or not window.today.notice.isVisible():  # there may be room in the log
        window.today.rows[_SCORES[answered % 3]].setFocus()
        program.press(str(answered % 10))
        answered += 1
        assert answered < 400
    notice = notice_of(program)
    assert notice.text.text() == "Not saved: the disk is full. Free some space, then answer again."
    item, last = _SCORES[(answered - 1) % 3], (answered - 1) % 10
    assert window.today.rows[item].value == last
    assert window.today.rows[item].button(last).unsaved
    assert "Saved" not in window.today.saved.text()
    program.click(notice.button)  # still no room
    assert notice_of(program) is notice
    filler.unlink()
    program.click(notice.button)
    assert not notice.isVisible()
    assert window.today.saved.text() == "✓ Saved 09:14"
    for score in _SCORES:
        assert getattr(program.stored(TODAY), score.value) == window.today.rows[score].value
    program.stop()
    with closing(Repository(program.path, program.clock)) as diary:
        assert diary.check() == []
        assert [change.new for change in diary.changes()][-1] == last


@pytest.mark.parametrize("writes", [0, 1])
def test_a_disk_that_fails_is_said_and_the_answer_is_saved_once_it_works(
    program: Program, monkeypatch: pytest.MonkeyPatch, writes: int
) -> None:
    window = program.start()
    program.press("0")
    whole = DiaryFile.writing

    @contextmanager
    def failing(file: DiaryFile) -> Iterator[Connection]:
        with whole(file) as connection:
            if writes == 1:
                yield connection  # all of it is written, and the disk fails when it is to be kept
            error = sqlite3.OperationalError("disk I/O error")
            error.sqlite_errorcode = sqlite3.SQLITE_IOERR
            raise error

    with monkeypatch.context() as broken:
        broken.setattr(DiaryFile, "writing", failing)
        window.today.rows[AVERAGE].setFocus()
        program.press("6")
        assert notice_of(program).text.text().startswith("Not saved: ")
        assert "disk" in notice_of(program).text.text()
        assert window.today.rows[AVERAGE].value == 6
        assert window.today.rows[AVERAGE].button(6).unsaved
        assert program.stored(TODAY).pain_average == 0
    program.click(notice_of(program).button)
    assert program.stored(TODAY).pain_average == 6
    assert not window.today.rows[AVERAGE].button(6).unsaved


def test_a_clock_that_was_set_back_is_told_before_an_answer_goes_astray(program: Program) -> None:
    with closing(Repository(program.path, program.clock)) as diary:
        diary.answer(TODAY, AVERAGE, 4)
    program.clock.moment = NOW - timedelta(days=400)
    program.start()
    program.qtbot.waitUntil(lambda: program.window.today.notice is not None)
    assert notice_of(program).text.text() == (
        "This computer's clock says 18 October, but this diary has an entry made on 22 November 2026: if the clock is "
        "wrong, set it right before you answer; if it is right, go on."
    )
    assert not notice_of(program).button.isVisible()
    program.stop()
    program.clock.moment = NOW
    window = program.start()
    assert window.today.notice is None
    program.press("5")
    # Under the open window: it says so instead of speaking of a new day.
    program.clock.moment = NOW - timedelta(days=1)
    window.today.roll_over()
    assert program.parts.turn.bar.text.text() == (
        "By this computer's clock it is Saturday 21 November again. What you answered before stays with "
        "Sunday 22 November. If the clock is wrong, set it right before you go on."
    )
    assert program.stored(TODAY).pain_average == 5
