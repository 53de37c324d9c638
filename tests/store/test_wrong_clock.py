"""What was recorded while the clock was ahead can be seen, taken back, exported and imported; no figure uses it."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from diary import app, assessing
from diary.cli import words
from diary.clock import FixedClock
from diary.errors import BadInputError
from diary.exchange.selection import Selection
from diary.model.records.ahead import days_ahead
from diary.model.records.details import Effect, PerceptionSign, effect, sign
from diary.model.records.infusion import Infusion
from diary.model.records.lab import Analyte, LabResult, LabUnit
from diary.model.records.questionnaire import Questionnaire
from diary.model.records.sign import SafetySign
from diary.model.records.state import State
from diary.model.scales import DayItem
from diary.model.suggestion.keeping import stored
from diary.store.repository import Repository
from tests.factories import NOW, TODAY, at, live_copied, suggestion

if TYPE_CHECKING:
    from pathlib import Path

    from diary.model.records.details import Answer, DayKey

AHEAD = [timedelta(days=95), timedelta(days=9 * 365), timedelta(days=2_000_000)]
ALL = Selection(with_notes=True)


def live_ahead(diary: Repository, clock: FixedClock, ahead: timedelta) -> date:
    """Record one of everything that has a day while the clock is ahead; then the clock is put right."""
    course = diary.infusions()[0]
    assert course.id is not None
    clock.moment = NOW + ahead
    day = diary.today()
    diary.answer_all(
        day,
        {
            DayItem.PAIN_AVERAGE: 9,
            DayItem.NOTE: "by a wrong clock",
            effect(Effect.BLOOD_IN_URINE): "severe",
            sign(PerceptionSign.VOICES): 1,
        },
    )
    diary.save_lab(LabResult(course.id, day, Analyte.ALT, 999.0, LabUnit.UNITS_PER_LITRE, 40.0))
    diary.save_questionnaire(Questionnaire("cpgs-1m", "1", day, done=True, answers={"now": 3}))
    diary.tell(SafetySign.URINE, day)
    diary.settle(SafetySign.URINE, day)
    diary.put_off("after:2026-10-09:4")
    diary.keep_suggestion(suggestion(day, State.DUE))
    clock.moment = NOW
    return day


@pytest.fixture(params=AHEAD, ids=["months", "years", "millennia"])
def ahead(diary: Repository, clock: FixedClock, request: pytest.FixtureRequest) -> date:
    live_copied(diary, clock)
    return live_ahead(diary, clock, request.param)


def test_it_is_there_and_sound(diary: Repository, ahead: date) -> None:
    assert diary.days()[-1].date == ahead
    assert diary.check() == []
    assert days_ahead(diary.contents(), TODAY) == (ahead,)


def test_it_can_be_cleared_but_not_answered(diary: Repository, ahead: date) -> None:
    refused: tuple[dict[DayKey, Answer], ...] = (
        {DayItem.PAIN_AVERAGE: 3},
        {DayItem.PAIN_AVERAGE: 0, DayItem.NOTE: None},
    )
    for answers in refused:
        with pytest.raises(BadInputError, match="is in the future"):
            diary.answer_all(ahead, answers)
    with pytest.raises(BadInputError, match="is in the future"):
        diary.answer(TODAY + timedelta(days=1), DayItem.PAIN_AVERAGE, 0)
    deleted = diary.answer_all(ahead, dict.fromkeys(key for key, _ in diary.day(ahead).answered()))
    assert diary.day(ahead).is_empty
    assert diary.days()[-1].date < TODAY
    diary.revert(deleted)  # Ctrl+Z gives back what was there, wherever its day lies
    assert diary.day(ahead).pain_average == 9
    assert diary.check() == []


def test_its_records_can_be_corrected_and_removed(diary: Repository, ahead: date) -> None:
    lab = next(lab for lab in diary.labs() if lab.day == ahead)
    one = next(one for one in diary.questionnaires() if one.day == ahead)
    diary.save_lab(replace(lab, value=9.0))
    diary.save_questionnaire(replace(one, answers={"now": 4}))
    with pytest.raises(BadInputError, match="is in the future"):
        diary.save_lab(replace(lab, id=None))
    with pytest.raises(BadInputError, match="is in the future"):
        diary.save_questionnaire(replace(one, day=TODAY + timedelta(days=1)))
    diary.save_lab(replace(lab, removed=True))
    diary.save_questionnaire(replace(one, day=TODAY))  # or it gets the day that was meant
    diary.tell(SafetySign.URINE, None)
    diary.settle(SafetySign.URINE, None)
    diary.answer_all(ahead, dict.fromkeys(key for key, _ in diary.day(ahead).answered()))
    assert days_ahead(diary.contents(), TODAY) == ()


def test_no_figure_uses_it(tmp_path: Path, clock: FixedClock) -> None:
    seen = []
    for name in ("without", "with"):
        with closing(Repository(tmp_path / f"{name}.db", clock)) as diary:
            live_copied(diary, clock)
            if name == "with":
                live_ahead(diary, clock, AHEAD[0])
            record = assessing.track_record_on(diary)
            on_a_day = assessing.outlook_on(diary, TODAY - timedelta(days=9))
            seen.append((assessing.outlook_on(diary), on_a_day, record.compared))
    assert seen[0] == seen[1]


def read_all(folder: Path) -> dict[str, bytes]:
    """The files of a folder by name."""
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def test_the_package_goes_out_and_comes_back_with_a_line(
    diary: Repository, ahead: date, tmp_path: Path, clock: FixedClock
) -> None:
    app.export_diary(diary, tmp_path / "out", ALL)
    with closing(Repository(tmp_path / "copy.db", clock)) as copy:
        contents, plan = app.import_package(copy, tmp_path / "out")
        assert copy.contents() == diary.contents()
        assert copy.check() == []
        app.export_diary(copy, tmp_path / "again", ALL)
        assert read_all(tmp_path / "again") == read_all(tmp_path / "out")
        assert copy.answer(ahead, DayItem.PAIN_AVERAGE, None)
    assert plan.changes == contents.changes
    (line,) = map(str, words.ahead_of_the_clock(contents, TODAY))
    assert ahead.isoformat() in line
    assert "has not come yet by this computer's clock" in line
    assert words.ahead_of_the_clock(contents, ahead) == []


def test_it_comes_into_a_diary_that_lacks_it(diary: Repository, ahead: date, tmp_path: Path) -> None:
    app.export_diary(diary, tmp_path / "out", ALL)
    before = diary.day(ahead)
    diary.answer_all(ahead, dict.fromkeys(key for key, _ in before.answered()))
    _, plan = app.import_package(diary, tmp_path / "out")
    assert list(plan.days) == [ahead]
    assert dict(diary.day(ahead).answered()) == dict(before.answered())
    diary.revert(plan.changes)
    assert diary.day(ahead).is_empty
    assert diary.check() == []


@pytest.mark.usefixtures("ahead")
def test_what_is_said_today_is_kept_all_the_same(diary: Repository, clock: FixedClock) -> None:
    said = [suggestion(TODAY, state) for state in (State.HOLDING, State.FADING, State.DUE)]
    for one in said:
        assert diary.keep_suggestion(one)
        assert [kept for kept in diary.suggestions() if kept.day == TODAY] == [stored(one)]
    clock.moment = NOW + timedelta(days=1)
    for state in (State.HOLDING, State.FADING):
        assert diary.keep_suggestion(suggestion(diary.today(), state))
    assert [kept.state for kept in diary.suggestions() if kept.day == TODAY] == [State.DUE]  # stands for good
    clock.moment = NOW
    assert not diary.keep_suggestion(suggestion(TODAY, State.HOLDING))  # a clock set back changes no word


def test_the_day_that_was_ahead_comes(diary: Repository, clock: FixedClock) -> None:
    live_copied(diary, clock)
    day = live_ahead(diary, clock, AHEAD[0])
    assert diary.keep_suggestion(suggestion(TODAY, State.HOLDING))
    clock.moment = at(day)
    assert diary.keep_suggestion(suggestion(day, State.FADING))
    assert diary.suggestions()[-1].state is State.FADING
    diary.answer(day, DayItem.PAIN_AVERAGE, 2)
    assert diary.day(day).pain_average == 2
    assert diary.check() == []


def test_a_clock_that_was_set_back(diary: Repository, clock: FixedClock, tmp_path: Path) -> None:
    diary.answer(TODAY, DayItem.MOOD, 1)
    clock.moment = NOW - timedelta(days=30)
    back = diary.today()
    changed = diary.answer(back, DayItem.PAIN_AVERAGE, 4)
    cleared = diary.answer(TODAY, DayItem.MOOD, None)  # it lies in the future now
    assert [change.item for change in diary.changes()] == ["mood", "pain_average", "mood"]
    diary.revert(cleared)
    assert diary.day(TODAY).entered is not None
    assert diary.day(TODAY).entered.at == NOW.replace(microsecond=0)  # type: ignore[union-attr]
    diary.revert(changed)
    assert diary.check() == []
    app.export_diary(diary, tmp_path / "out", ALL)
    with closing(Repository(tmp_path / "copy.db", clock)) as copy:
        app.import_package(copy, tmp_path / "out")
        assert copy.contents() == diary.contents()


def test_an_infusion_that_was_recorded_ahead_of_the_clock(diary: Repository, clock: FixedClock, tmp_path: Path) -> None:
    clock.moment = NOW + AHEAD[0]
    infusion, _ = diary.save_infusion(Infusion(diary.today(), diary.today()))
    clock.moment = NOW
    assert not diary.infusions()[0].planned
    app.export_diary(diary, tmp_path / "out", ALL)
    with closing(Repository(tmp_path / "copy.db", clock)) as copy:
        app.import_package(copy, tmp_path / "out")
        assert copy.infusions() == diary.infusions()
    diary.save_infusion(replace(infusion, removed=True))
    assert diary.infusions() == []
    assert diary.check() == []
