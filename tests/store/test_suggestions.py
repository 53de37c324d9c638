"""What the diary said is kept when it changes, once a day, and stands whatever is answered later."""

from __future__ import annotations

import threading
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from sqlcipher3 import dbapi2 as sqlite3

from diary import assessing
from diary.errors import CannotSaveError
from diary.model.records.change import Contents
from diary.model.records.infusion import Infusion
from diary.model.records.state import DueDates, Modifier, State
from diary.model.records.stored_suggestion import StoredSuggestion
from diary.model.scales import DayItem
from diary.model.suggestion import Suggestion
from diary.model.suggestion.keeping import stored
from diary.settings import Settings
from diary.store import suggestions as rows
from diary.store.connection import connect_in_memory
from diary.store.incoming.importing import merge_package, restore
from diary.store.on_disk.making import migrate
from diary.store.repository import Repository
from tests.factories import DIARY_ID, TODAY, at, connection_of, live, suggestion
from tests.strategies import suggestion_lists

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from diary.clock import FixedClock

AVERAGE = DayItem.PAIN_AVERAGE
LAST = TODAY - timedelta(days=10)
RANGE = DueDates(TODAY + timedelta(days=5), TODAY + timedelta(days=9), TODAY + timedelta(days=20))
HOLDING = suggestion(
    TODAY, infusion=1, day=10, due=RANGE, chance_below_now=0.01, chance_responded=0.99, method="relief-forecast-1"
)


@pytest.fixture
def begun(diary: Repository) -> Repository:
    """A diary with one answer."""
    diary.answer(TODAY, AVERAGE, 4)
    return diary


def days_of(diary: Repository) -> list[date]:
    return [one.day for one in diary.suggestions()]


def test_it_is_kept_and_is_there_again(begun: Repository) -> None:
    assert begun.keep_suggestion(HOLDING)
    kept = StoredSuggestion(TODAY, State.HOLDING, 0.3, (), LAST, RANGE, 0.01, 0.99, "relief-forecast-1")
    begun.close()
    with closing(Repository(begun.path, begun.clock)) as again:
        assert again.suggestions() == [kept]
        assert again.contents().suggestions == (kept,)
        assert again.check() == []


def test_chances_alone_are_no_change(begun: Repository, clock: FixedClock) -> None:
    begun.keep_suggestion(HOLDING)
    clock.moment = at(TODAY + timedelta(days=1))
    later = replace(HOLDING, on=TODAY + timedelta(days=1), day=11, chance_below_now=0.3, chance_responded=0.5)
    assert not begun.keep_suggestion(later)
    assert begun.suggestions() == [stored(HOLDING)]


@pytest.mark.parametrize(
    "news",
    [
        {"state": State.FADING},
        {"modifiers": (Modifier.SAFETY_HOLD,)},
        {"threshold": 0.5},
        {"due": replace(RANGE, p90=None)},
        {"due": None},
        {"method": "relief-forecast-2"},
        {"day": 12},  # the last infusion day was corrected
    ],
)
def test_anything_else_is_a_new_row(begun: Repository, clock: FixedClock, news: dict[str, object]) -> None:
    begun.keep_suggestion(HOLDING)
    clock.moment = at(TODAY + timedelta(days=1))
    later = replace(HOLDING, on=TODAY + timedelta(days=1), day=11)
    assert begun.keep_suggestion(replace(later, **news))  # type: ignore[arg-type]
    assert days_of(begun) == [TODAY, TODAY + timedelta(days=1)]
    assert begun.suggestions()[0] == stored(HOLDING)


def test_of_one_day_the_last_word_stands(begun: Repository) -> None:
    begun.keep_suggestion(HOLDING)
    fading = replace(HOLDING, state=State.FADING, chance_below_now=0.0)
    assert begun.keep_suggestion(fading)
    assert not begun.keep_suggestion(fading)
    assert begun.suggestions() == [stored(fading)]


def test_an_edit_of_an_old_day_changes_nothing_that_was_said(begun: Repository, clock: FixedClock) -> None:
    begun.keep_suggestion(HOLDING)
    clock.moment = at(TODAY + timedelta(days=3))
    begun.answer(TODAY, AVERAGE, 9)
    begun.answer(TODAY - timedelta(days=20), AVERAGE, 0)
    begun.save_infusion(Infusion(LAST, LAST))
    begun.keep_suggestion(assessing.suggestion_on(begun))
    assert begun.suggestions()[0] == stored(HOLDING)
    assert days_of(begun) == [TODAY, TODAY + timedelta(days=3)]


def test_another_threshold_is_another_word(begun: Repository) -> None:
    for back in range(1, 40):
        begun.answer(TODAY - timedelta(days=back), AVERAGE, 2 if back < 10 else 7)
    begun.save_infusion(Infusion(LAST, LAST))
    assert begun.keep_suggestion(assessing.suggestion_on(begun))
    begun.save_settings(Settings(threshold=0.5))
    assert begun.keep_suggestion(assessing.suggestion_on(begun))
    (kept,) = begun.suggestions()
    assert (kept.threshold, kept.infusion_last_day) == (0.5, LAST)
    assert kept.due is not None


@pytest.mark.parametrize("days", [-1, 1])
def test_of_another_day_nothing_is_kept(begun: Repository, days: int) -> None:
    assert not begun.keep_suggestion(replace(HOLDING, on=TODAY + timedelta(days=days)))
    assert begun.suggestions() == []


def test_no_file_is_made_for_it(diary: Repository) -> None:
    assert not diary.keep_suggestion(HOLDING)
    assert not diary.path.exists()
    assert diary.suggestions() == []


def test_of_a_diary_without_an_answer_nothing_is_kept(diary: Repository, tmp_path: Path, clock: FixedClock) -> None:
    diary.prepare()
    assert not diary.keep_suggestion(HOLDING)
    with closing(Repository(tmp_path / "other.db", clock)) as other:
        live(other, clock)
        restore(diary, other.contents())  # it is still empty
        assert diary.contents() == other.contents()


def test_a_clock_that_was_ahead_stops_nothing(begun: Repository, clock: FixedClock) -> None:
    ahead = date(2036, 1, 1)
    clock.moment = at(ahead)
    begun.keep_suggestion(replace(HOLDING, on=ahead, state=State.STALE))
    clock.moment = at(TODAY)
    assert begun.keep_suggestion(HOLDING)
    assert begun.keep_suggestion(replace(HOLDING, state=State.DUE))  # this day's is the one that is kept last
    assert [(one.day, one.state) for one in begun.suggestions()] == [(TODAY, State.DUE), (ahead, State.STALE)]


def test_two_windows_keep_one_row(begun: Repository, clock: FixedClock) -> None:
    with closing(Repository(begun.path, clock)) as other:
        assert begun.keep_suggestion(HOLDING)
        assert not other.keep_suggestion(HOLDING)
        assert other.keep_suggestion(replace(HOLDING, state=State.FADING))
        assert begun.keep_suggestion(HOLDING)
        assert begun.suggestions() == other.suggestions() == [stored(HOLDING)]


def test_another_window_that_is_quicker_is_seen(
    begun: Repository, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    look = rows.is_new
    looked: list[StoredSuggestion] = []

    def quicker(connection: sqlite3.Connection, said: StoredSuggestion) -> bool:
        found = look(connection, said)
        if not looked:
            looked.append(said)
            with closing(Repository(begun.path, clock)) as other:
                assert other.keep_suggestion(HOLDING)
        return found

    monkeypatch.setattr(rows, "is_new", quicker)
    assert not begun.keep_suggestion(HOLDING)
    assert begun.suggestions() == [stored(HOLDING)]


def test_an_answer_waits_for_it_and_does_not_fail(
    begun: Repository, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The worst moment: a key is pressed while the other connection is between its BEGIN and its COMMIT."""
    inside, go_on = threading.Event(), threading.Event()
    write = rows.keep_suggestion

    def slow(db: sqlite3.Connection, said: StoredSuggestion) -> bool:
        written = write(db, said)
        inside.set()
        assert go_on.wait(10)
        return written

    monkeypatch.setattr(rows, "keep_suggestion", slow)

    def keep() -> None:
        with closing(Repository(begun.path, clock)) as other:
            assert other.keep_suggestion(HOLDING)

    keeper = threading.Thread(target=keep)
    keeper.start()
    assert inside.wait(10)
    letting_go = threading.Timer(0.1, go_on.set)
    letting_go.start()
    assert begun.answer(TODAY, AVERAGE, 0)[0].new == 0
    keeper.join()
    letting_go.join()
    assert begun.day(TODAY).pain_average == 0
    assert begun.suggestions() == [stored(HOLDING)]


def test_what_stands_is_found_without_a_lock(begun: Repository, clock: FixedClock) -> None:
    """Most looks have nothing to write: none of them may make a key wait."""
    begun.keep_suggestion(HOLDING)
    with closing(Repository(begun.path, clock)) as other, begun.writing():
        assert not other.keep_suggestion(HOLDING)


def test_a_full_disk_is_said_and_nothing_is_written(begun: Repository) -> None:
    begun.prepare()
    connection_of(begun).execute("PRAGMA query_only = ON")
    with pytest.raises(CannotSaveError):
        begun.keep_suggestion(HOLDING)
    assert begun.suggestions() == []


def test_only_missing_days_come_in_with_a_package(diary: Repository, tmp_path: Path, clock: FixedClock) -> None:
    contents = live(diary, clock).contents()
    with closing(Repository(tmp_path / "other.db", clock)) as other:
        restore(other, contents)
        other.keep_suggestion(suggestion(TODAY, State.NO_INFUSION))
        diary.keep_suggestion(suggestion(TODAY, State.HOLDING))
        before = diary.suggestions()
        theirs = other.contents()
        more = StoredSuggestion(date(2026, 9, 5), State.HOLDING, 0.3)
        plan = merge_package(diary, replace(theirs, suggestions=(more, *theirs.suggestions)))
    assert plan.suggestions == (more,)
    assert plan.clashes == ()
    assert diary.suggestions() == [more, *before]
    assert diary.check() == []


def test_the_check_names_what_can_not_have_been_said(begun: Repository, tamper: Callable[[Path, str], None]) -> None:
    begun.keep_suggestion(HOLDING)
    tamper(begun.path, "UPDATE suggestion SET modifiers = 'safety_hold safety_hold'")
    assert [str(fault) for fault in begun.check()] == [
        "What was said on 2026-11-22, modifiers: A modifier comes twice, or they are out of their order."
    ]


@pytest.mark.parametrize(
    "statement", ["UPDATE suggestion SET state = 'dancing'", "UPDATE suggestion SET modifiers = 'perhaps'"]
)
def test_what_no_version_says_is_damage(begun: Repository, tamper: Callable[[Path, str], None], statement: str) -> None:
    begun.keep_suggestion(HOLDING)
    tamper(begun.path, statement)
    (fault,) = begun.check()
    assert "is damaged" in str(fault)


@settings(max_examples=40)
@given(suggestion_lists())
def test_anything_that_was_said_is_the_same_again(said: tuple[StoredSuggestion, ...]) -> None:
    with closing(connect_in_memory()) as database:
        migrate(database)
        rows.add_suggestions(database, [one.checked() for one in said])
        assert tuple(rows.read_suggestions(database)) == said


def test_a_restored_diary_says_the_same(diary: Repository) -> None:
    said = (StoredSuggestion(TODAY, State.DUE, 0.45, tuple(Modifier), LAST, RANGE, 0.0, 1.0, "m"),)
    restore(diary, Contents(DIARY_ID, False, (), (), (), suggestions=said))
    assert diary.suggestions() == list(said)


@pytest.mark.parametrize(
    ("wrong", "item"),
    [
        ({"day": date(26, 11, 22)}, "day"),
        ({"infusion_last_day": date(9999, 1, 1)}, "infusion_last_day"),
        ({"due": DueDates(date(1, 1, 1), None, None)}, "due_p10"),
        ({"due": DueDates(None, None, None)}, "due_p10"),
        ({"due": DueDates(TODAY, None, TODAY)}, "due_p90"),
        ({"due": DueDates(TODAY, LAST, TODAY)}, "due_p50"),
        ({"due": DueDates(TODAY, TODAY, LAST)}, "due_p90"),
        ({"threshold": 0.0}, "threshold"),
        ({"threshold": 1.0}, "threshold"),
        ({"chance_below_now": -0.01}, "chance_below_now"),
        ({"chance_responded": 1.01}, "chance_responded"),
        ({"modifiers": (Modifier.BEFORE_MINIMUM_INTERVAL, Modifier.SAFETY_HOLD)}, "modifiers"),
    ],
)
def test_what_makes_no_sense_is_refused(wrong: dict[str, object], item: str) -> None:
    from diary.errors import BadInputError

    with pytest.raises(BadInputError) as caught:
        replace(stored(HOLDING), **wrong).checked()  # type: ignore[arg-type]
    assert caught.value.item == item


def test_dates_beyond_the_horizon_are_none() -> None:
    beyond: Suggestion = replace(HOLDING, due=DueDates(None, None, None))
    assert stored(beyond).due is None
    assert stored(suggestion(TODAY, State.NO_INFUSION)).infusion_last_day is None
