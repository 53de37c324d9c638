"""The command that the scheduler starts: on a plain diary, a locked one, none; in every language; and the mark."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import closing
from datetime import date, datetime, time, timedelta, timezone
from typing import TYPE_CHECKING

import pytest

from diary.cli import run_command
from diary.clock import FixedClock
from diary.errors import DiaryError
from diary.model.records.infusion import Infusion
from diary.model.scales import DayItem
from diary.reminders.looking import look_at
from diary.reminders.switching import memory_of, this_computer
from diary.store.on_disk.filled_mark import begin_mark, filled_mark, mark_filled, marked_day
from diary.store.on_disk.passphrase import new_key
from diary.store.repository import Repository
from tests.factories import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from diary.reminders.notice import DesktopNotice

EVENING = datetime(TODAY.year, TODAY.month, TODAY.day, 20, tzinfo=timezone(timedelta(hours=1)))


class Desktop:
    """A desktop that shows every notice.

    Attributes:
        notices: Those that were shown.
        meanwhile: What happens while a click is waited for, once for each notice; it may ask whether the notice is
            over, and tells whether the user dealt with it. Where nothing is said, a click comes.
        taken_away: How many were taken away again.
    """

    def __init__(self) -> None:
        self.notices: list[DesktopNotice] = []
        self.meanwhile: list[Callable[[Callable[[], bool]], bool]] = []
        self.taken_away = 0

    def __call__(self, notice: DesktopNotice) -> Desktop:
        self.notices.append(notice)
        return self

    def wait(self, is_over: Callable[[], bool]) -> bool:
        return self.meanwhile.pop(0)(is_over)

    def take_away(self) -> None:
        self.taken_away += 1


@pytest.fixture
def desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desktop:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return Desktop()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A plain diary that was begun."""
    path = tmp_path / "diary.db"
    with closing(Repository(path, FixedClock(EVENING))) as diary:
        diary.answer(TODAY - timedelta(days=1), DayItem.PAIN_AVERAGE, 4)
    return path


def remind(path: Path, desktop: Desktop | None, *options: str, at: datetime = EVENING) -> int:
    arguments = ["remind", "--at=20:00", f"--diary={path}", *options]
    return run_command(arguments, FixedClock(at), desktop)


def answer(path: Path, value: int | None, day: date = TODAY) -> None:
    with closing(Repository(path, FixedClock(EVENING))) as diary:
        diary.answer(day, DayItem.PAIN_AVERAGE, value)


def test_an_open_page_is_shown_once_and_a_filled_one_never(
    path: Path, desktop: Desktop, capsys: pytest.CaptureFixture[str]
) -> None:
    before = path.read_bytes(), sorted(path.parent.iterdir())
    assert remind(path, desktop) == 0
    (notice,) = desktop.notices
    assert (notice.title, notice.body) == ("Relief Diary", "Today's page is still open.")
    assert notice.opens[-1] == f"--diary={path}"
    assert remind(path, desktop) == 0
    assert len(desktop.notices) == 1
    assert capsys.readouterr().out == "Today's page is still open.\nThere is nothing to remind of.\n"
    after = path.read_bytes(), sorted(one for one in path.parent.iterdir() if one.name != "state")
    assert after == before  # it was only looked at
    memory_of(path, this_computer()).unlink()
    answer(path, 0)  # zero is an answer
    assert remind(path, desktop) == 0
    assert len(desktop.notices) == 1


def test_a_planned_infusion_is_told_the_day_before_without_a_word_of_it(path: Path, desktop: Desktop) -> None:
    tomorrow = TODAY + timedelta(days=1)
    with closing(Repository(path, FixedClock(EVENING))) as diary:
        diary.answer(TODAY, DayItem.PAIN_AVERAGE, 4)
        diary.save_infusion(Infusion(tomorrow, tomorrow, planned=True))
    assert remind(path, desktop) == 0
    (notice,) = desktop.notices
    assert notice.body == "Something that you planned is tomorrow.\nSome questions are waiting for you."
    assert remind(path, desktop, at=EVENING + timedelta(hours=1)) == 0
    assert len(desktop.notices) == 1


def test_by_hand_it_tells_what_is_open_now_and_keeps_nothing(path: Path, desktop: Desktop) -> None:
    for _ in range(2):
        assert run_command(["remind", f"--diary={path}"], FixedClock(EVENING + timedelta(hours=6)), desktop) == 0
    assert len(desktop.notices) == 2
    assert not memory_of(path, this_computer()).exists()


def test_it_stays_for_a_click_only_where_told_to(
    path: Path, desktop: Desktop, capsys: pytest.CaptureFixture[str]
) -> None:
    desktop.meanwhile = [lambda _is_over: True]
    assert remind(path, desktop, "--stay") == 0
    assert (desktop.meanwhile, desktop.taken_away) == ([], 0)
    assert desktop.notices[0].opens[-2:] == ("--today", f"--diary={path}")
    assert capsys.readouterr().out == "Today's page is still open.\n"


class Evening:
    """An evening on which a notice stands.

    Attributes:
        clock: What time it is.
        answers: What was said to whether the notice is over, each time that it was asked.
    """

    def __init__(self, path: Path, desktop: Desktop) -> None:
        self.clock = FixedClock(EVENING)
        self.answers: list[bool] = []
        self._path, self._desktop = path, desktop

    def passes(self, *happenings: Callable[[], object], again: bool = False) -> None:
        """Remind, have things happen while the first notice stands, and ask after each whether it is over."""

        def meanwhile(is_over: Callable[[], bool]) -> bool:
            for happens in (lambda: None, *happenings):
                happens()
                self.answers.append(is_over())
            return not self.answers[-1]

        self._desktop.meanwhile = [meanwhile, lambda _is_over: True]
        options = ["remind", "--at=20:00", "--stay", f"--diary={self._path}", *(["--again"] if again else [])]
        assert run_command(options, self.clock, self._desktop) == 0

    def turns(self, moment: datetime) -> Callable[[], None]:
        """It becomes so late."""
        return lambda: setattr(self.clock, "moment", moment)


@pytest.fixture
def evening(path: Path, desktop: Desktop) -> Evening:
    return Evening(path, desktop)


def test_a_notice_goes_when_its_day_is_filled(path: Path, desktop: Desktop, evening: Evening) -> None:
    begin_mark(path, TODAY - timedelta(days=1))
    evening.passes(evening.turns(EVENING + timedelta(minutes=30)), lambda: answer(path, 0))
    assert evening.answers == [False, False, True]
    assert (len(desktop.notices), desktop.taken_away) == (1, 1)


def test_a_notice_of_more_than_the_day_stays_when_the_day_is_filled(
    path: Path, desktop: Desktop, evening: Evening
) -> None:
    begin_mark(path, TODAY - timedelta(days=1))
    with closing(Repository(path, FixedClock(EVENING))) as diary:
        diary.save_infusion(Infusion(TODAY + timedelta(days=1), TODAY + timedelta(days=1), planned=True))
    evening.passes(lambda: answer(path, 0))
    assert evening.answers == [False, False]
    assert desktop.taken_away == 0


def test_a_notice_goes_before_the_next_look_which_the_scheduler_starts(desktop: Desktop, evening: Evening) -> None:
    morning = datetime.combine(TODAY + timedelta(days=1), time(8), EVENING.tzinfo)
    evening.passes(evening.turns(morning - timedelta(minutes=3)), evening.turns(morning - timedelta(minutes=2)))
    assert evening.answers == [False, False, True]
    assert (len(desktop.notices), desktop.taken_away) == (1, 1)


def test_a_look_that_was_slept_through_while_a_notice_stood_is_made_up_for(desktop: Desktop, evening: Evening) -> None:
    evening.passes(evening.turns(EVENING + timedelta(hours=1, minutes=20)), again=True)
    assert evening.answers == [False, True]
    assert (len(desktop.notices), desktop.taken_away) == (2, 1)


def test_a_notice_goes_with_the_reminder(path: Path, desktop: Desktop, evening: Evening) -> None:
    evening.passes(memory_of(path, this_computer()).unlink, evening.turns(EVENING + timedelta(days=1)))
    assert evening.answers == [False, True, True]
    assert (len(desktop.notices), desktop.taken_away) == (1, 1)


def test_it_speaks_the_language_that_it_is_told(path: Path, desktop: Desktop) -> None:
    assert remind(path, desktop, "--language=de") == 0
    assert desktop.notices[0].body != ""


def test_what_could_not_be_shown_is_shown_the_next_time(
    path: Path, desktop: Desktop, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(notice: DesktopNotice) -> Desktop:
        assert notice.body
        raise DiaryError.of("The notice can't be shown: this desktop shows none.")

    arguments = ["remind", "--at=20:00", f"--diary={path}"]
    assert run_command(arguments, FixedClock(EVENING), refuse) == 1
    assert capsys.readouterr().err == "relief-diary: The notice can't be shown: this desktop shows none.\n"
    assert remind(path, None) == 1
    assert remind(path, desktop) == 0
    assert len(desktop.notices) == 1


def test_of_a_locked_diary_only_the_mark_is_known(tmp_path: Path, desktop: Desktop) -> None:
    path = tmp_path / "locked.db"
    begin_mark(path, TODAY - timedelta(days=1))
    with closing(Repository(path, FixedClock(EVENING), key=new_key("four quiet green herons").key)) as diary:
        diary.save_infusion(Infusion(TODAY + timedelta(days=1), TODAY + timedelta(days=1), planned=True))
        assert remind(path, desktop) == 0
        assert [notice.body for notice in desktop.notices] == ["Today's page is still open."]
        diary.answer(TODAY, DayItem.PAIN_AVERAGE, 0)
    assert filled_mark(path).read_text() == f"{TODAY.isoformat()}\n"
    memory_of(path, this_computer()).unlink()
    assert remind(path, desktop) == 0
    assert len(desktop.notices) == 1


def test_a_plain_diary_that_can_not_be_read_is_known_by_its_mark(path: Path, desktop: Desktop) -> None:
    path.write_bytes(path.read_bytes()[:5000] + b"\0" * 500)
    begin_mark(path, TODAY)
    assert look_at(path, FixedClock(EVENING)).filled == TODAY
    assert remind(path, desktop) == 0
    assert desktop.notices == []


@pytest.mark.parametrize(("ahead", "notices"), [(0, 0), (1, 0), (2, 1), (400, 1)])
def test_a_day_that_was_filled_under_a_wrong_clock_silences_no_other(
    path: Path, desktop: Desktop, ahead: int, notices: int
) -> None:
    """A day ahead is another time zone's: who flew west filled that day."""
    path.write_bytes(path.read_bytes()[:5000] + b"\0" * 500)
    begin_mark(path, TODAY + timedelta(days=ahead))
    assert remind(path, desktop) == 0
    assert len(desktop.notices) == notices


def test_without_a_diary_it_says_so(tmp_path: Path, desktop: Desktop, capsys: pytest.CaptureFixture[str]) -> None:
    assert remind(tmp_path / "none.db", desktop) == 1
    assert "none.db does not exist." in capsys.readouterr().err


@pytest.mark.parametrize("text", ["25:00", "8", "20:00:00", "now"])
def test_a_time_that_is_none_is_wrong_usage(path: Path, desktop: Desktop, text: str) -> None:
    assert run_command(["remind", f"--at={text}", f"--diary={path}"], FixedClock(EVENING), desktop) == 2


# The mark


def test_the_mark_is_there_only_where_it_was_begun(path: Path) -> None:
    answer(path, 4)
    assert not filled_mark(path).exists()
    begin_mark(path, None)
    answer(path, 5)
    assert marked_day(path) == TODAY


def test_the_mark_is_of_today_and_of_an_answer(path: Path) -> None:
    begin_mark(path, None)
    answer(path, 4, TODAY - timedelta(days=2))
    with closing(Repository(path, FixedClock(EVENING))) as diary:
        diary.answer(TODAY, DayItem.MOOD, 4)
        diary.answer(TODAY, DayItem.PAIN_AVERAGE, None)
        assert marked_day(path) is None
        diary.answer(TODAY, DayItem.PAIN_AVERAGE, 0)
    assert marked_day(path) == TODAY


def test_it_is_written_once_a_day(path: Path) -> None:
    begin_mark(path, None)
    with closing(Repository(path, FixedClock(EVENING))) as diary:
        diary.answer(TODAY, DayItem.PAIN_AVERAGE, 0)
        filled_mark(path).write_text("")
        diary.answer(TODAY, DayItem.PAIN_AVERAGE, 1)
        assert marked_day(path) is None


@pytest.mark.skipif(sys.platform == "win32", reason="links and rights are other things there")
def test_the_mark_is_the_users_own_and_follows_no_link(path: Path, tmp_path: Path) -> None:
    begin_mark(path, TODAY)
    assert filled_mark(path).stat().st_mode & 0o777 == 0o600
    filled_mark(path).unlink()
    other = tmp_path / "other.txt"
    other.write_text("mine")
    filled_mark(path).symlink_to(other)
    mark_filled(path, TODAY)
    assert other.read_text() == "mine"
    with pytest.raises(OSError, match=os.strerror(errno.ELOOP)):
        begin_mark(path, TODAY)


@pytest.mark.parametrize("text", ["", "today", "2026-13-01", "x" * 100])
def test_a_mark_that_makes_no_sense_says_nothing(path: Path, text: str) -> None:
    filled_mark(path).write_text(text)
    assert marked_day(path) is None
