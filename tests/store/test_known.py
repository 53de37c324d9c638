"""What was read of a diary last is known while nobody writes to it, and what was answered need not be read again."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sqlcipher3.dbapi2 import IntegrityError

from diary.clock import FixedClock
from diary.errors import BadInputError, ChangedElsewhereError
from diary.model.records.details import Detail, DetailKind, Effect, PerceptionSign, Severity
from diary.model.records.medicine import Medicine, Use
from diary.model.scales import DayItem
from diary.settings import Settings
from diary.store.opened import OpenedDiary
from diary.store.repository import Repository
from tests.factories import NOW, TODAY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from diary.model.records.change import Change
    from diary.model.records.day import Day
    from diary.model.records.details import Answer, DayKey

AVERAGE, WORST, NOTE = DayItem.PAIN_AVERAGE, DayItem.PAIN_WORST, DayItem.NOTE
ANSWERS: dict[DayKey, st.SearchStrategy[Answer]] = {
    AVERAGE: st.none() | st.integers(0, 10),
    WORST: st.none() | st.integers(0, 10),
    DayItem.OWN_WISH: st.none() | st.integers(0, 1),
    NOTE: st.sampled_from((None, "a", "ab", "a \x00 b")),
    Detail(DetailKind.SIDE_EFFECT, Effect.VERTIGO): st.none() | st.sampled_from(Severity),
    Detail(DetailKind.SIDE_EFFECT, Effect.DIZZINESS): st.none() | st.sampled_from(Severity),
    Detail(DetailKind.SIGN, PerceptionSign.VOICES): st.none() | st.integers(0, 1),
    Detail(DetailKind.DOSES, "1"): st.none() | st.sampled_from((0, 0.5, 2)),
}


@st.composite
def given_together(draw: st.DrawFn) -> dict[DayKey, Answer]:
    keys = draw(st.lists(st.sampled_from(list(ANSWERS)), min_size=1, max_size=3, unique=True))
    return {key: draw(ANSWERS[key]) for key in keys}


def stored(path: Path) -> str:
    """The day as a program reads it that opens the diary now."""
    with closing(OpenedDiary(path, FixedClock(NOW))) as opened:
        return in_words(opened.day(TODAY))


def in_words(day: Day) -> str:
    """A day as text, in which the sorts of its values and the order of its details count too."""
    return repr(day._replace(details=dict(day.details)))


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Repository]:
    clock = FixedClock(NOW)
    with closing(Repository(tmp_path_factory.mktemp("known") / "diary.db", clock)) as diary:
        diary.save_medicine(Medicine("Paracetamol", use=Use.RESCUE))
        yield diary


@given(st.lists(given_together(), min_size=1, max_size=6), st.sampled_from((1, 5_000, 90_000_000)))
@example([{NOTE: "a", AVERAGE: None}, {WORST: 1}, {NOTE: "ab"}, {NOTE: "a"}], 5_000)  # as if it had not been touched
@settings(max_examples=40, deadline=None)
def test_a_day_that_was_answered_is_known_as_it_is_stored(
    shared: Repository, answers: list[dict[DayKey, Answer]], pause_ms: int
) -> None:
    clock = shared.clock
    assert isinstance(clock, FixedClock)
    changes: list[Change] = []
    for together in answers:
        clock.moment += timedelta(milliseconds=pause_ms)
        changes = shared.answer_all(TODAY, together, continues=changes[0] if changes else None)
        assert in_words(shared.day(TODAY)) == stored(shared.path)


def heard(diary: Repository, key: DayKey, value: Answer) -> list[str]:
    said = list[str]()
    diary.listen(said.append)
    diary.answer(TODAY, key, value)
    diary.day(TODAY)
    assert diary.settings == Settings()
    diary.listen(None)
    return said


def test_what_is_known_is_asked_for_once(diary: Repository, clock: FixedClock) -> None:
    diary.answer(TODAY, AVERAGE, 4)
    for key, value in ((AVERAGE, 5), (WORST, 7), (DayItem.MOOD, 0)):
        said = heard(diary, key, value)
        assert not [one for one in said if one.startswith("SELECT")], said
        # The row of the history is told once more for each trigger; whether another program wrote is asked thrice.
        assert len(said) == 10, said
    with closing(Repository(diary.path, clock)) as other:
        other.answer(TODAY, DayItem.SLEEP, 2)
    said = heard(diary, AVERAGE, 6)
    assert sum(one.startswith("SELECT day, pain_average") for one in said) == 1, said
    assert diary.day(TODAY).sleep == 2


def test_what_another_program_writes_is_seen_before_it_could_be_gone_over(diary: Repository, clock: FixedClock) -> None:
    diary.answer(TODAY, AVERAGE, 4)
    assert diary.day(TODAY).pain_average == 4
    with closing(Repository(diary.path, clock)) as other:
        other.answer(TODAY, AVERAGE, 8)
        with pytest.raises(ChangedElsewhereError):
            diary.answer_all(TODAY, {AVERAGE: 5}, shown={AVERAGE: 4})
        assert diary.day(TODAY).pain_average == 8
        other.save_settings(Settings(notice_days=7))
    assert diary.settings == Settings(notice_days=7)


def test_what_was_written_here_on_another_way_is_read(diary: Repository) -> None:
    changes = diary.answer(TODAY, AVERAGE, 4)
    diary.day(TODAY)
    diary.revert(changes)
    assert diary.day(TODAY).pain_average is None
    diary.save_settings(Settings(notice_days=7))
    assert diary.settings == Settings(notice_days=7)


def test_an_answer_that_was_not_written_is_not_known(diary: Repository) -> None:
    diary.answer(TODAY, AVERAGE, 4)
    with pytest.raises(BadInputError):
        diary.answer(TODAY + timedelta(days=2), AVERAGE, 1)
    with pytest.raises(IntegrityError):  # the first is taken back with the second: there is no such medicine
        diary.answer_all(TODAY, {AVERAGE: 5, Detail(DetailKind.DOSES, "77"): 1})
    assert diary.day(TODAY).pain_average == 4
    assert in_words(diary.day(TODAY)) == stored(diary.path)


def test_a_long_log_is_brought_home_once(diary: Repository) -> None:
    for text in ("a", "b"):
        diary.answer(TODAY, NOTE, text * 1_500_000)
    said = list[str]()
    diary.listen(said.append)
    for value in range(5):
        diary.answer(TODAY, AVERAGE, value)
    diary.listen(None)
    assert sum("wal_checkpoint" in one for one in said) <= 1, said
    assert diary.check() == []


def test_a_locked_diary_knows_nothing_of_a_day(tmp_path: Path) -> None:
    with closing(OpenedDiary(tmp_path / "diary.db", FixedClock(NOW))) as opened:
        diary = Repository(opened.path, opened.clock, opened=opened)
        diary.answer(TODAY, NOTE, "a word that is nobody's business")
        assert opened.day(TODAY).note is not None
        opened.release()
        assert "nobody's business" not in repr([vars(opened.known), vars(opened)])
        opened.file.take_up(None)
        assert opened.day(TODAY).note is not None
