"""The invented diary: the same every time, believable, and sound at any length."""

from __future__ import annotations

import statistics
import subprocess
import sys
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diary.clock import diary_day, is_late
from diary.exchange.package.reader import read_package
from diary.exchange.package.writer import packed
from diary.exchange.selection import Selection
from diary.model.instruments import shipped
from diary.model.records.change import Contents, Kind
from diary.model.records.day import EntryMode
from diary.model.records.details import Effect, doses, effect
from diary.model.records.replay import replay
from diary.model.records.sign import Reports, SafetySign
from diary.model.records.state import Modifier, State
from diary.model.relief.assessment import assess
from diary.model.safety.signs import SettledBy, signs_on
from diary.model.scales import DayItem
from diary.model.suggestion import suggest
from diary.model.suggestion.keeping import stored
from diary.model.track_record.outcomes import track_record
from diary.sample import DAYS_SINCE_LAST_INFUSION, invented_contents, sample_id
from diary.sample.suggestions import with_suggestions
from diary.settings import Settings
from tests.factories import NOW, TODAY


@pytest.fixture(scope="module")
def sample() -> Contents:
    return invented_contents(TODAY)


def pain(contents: Contents) -> dict[date, int]:
    return {day.date: day.pain_average for day in contents.days if day.pain_average is not None}


def test_the_same_seed_and_day_give_the_same_diary(sample: Contents) -> None:
    assert invented_contents(TODAY) == sample
    assert invented_contents(TODAY, seed=2) != sample
    assert invented_contents(TODAY + timedelta(days=1)) != sample
    assert sample.diary_id == sample_id(1) != sample_id(2)
    assert sample.invented


def test_it_looks_alive(sample: Contents) -> None:
    assert sample.days[-1].date == TODAY - timedelta(days=1)
    assert sample.infusions[-1].day_since(TODAY) == DAYS_SINCE_LAST_INFUSION
    assert len(sample.infusions) == 4
    share = len(sample.days) / 730
    assert 0.85 < share < 0.97
    assert 10 < sum(day.late for day in sample.days) < 50
    assert 20 < sum(day.note is not None for day in sample.days) < 80
    corrected = [c for c in sample.changes if c.kind is Kind.DAY and c.old is not None]
    assert 1 <= len(corrected) <= 12
    assert {day.pain_average for day in sample.days} >= set(range(2, 11))


def test_scores_fit_together(sample: Contents) -> None:
    for day in sample.days:
        assert day.pain_average is not None
        if day.pain_worst is not None:
            assert day.pain_worst >= day.pain_average
        if day.pain_now is not None and day.pain_worst is not None:
            assert day.pain_now <= day.pain_worst
            assert abs(day.pain_now - day.pain_average) <= 2


def test_infusions_help_and_fade(sample: Contents) -> None:
    scores = pain(sample)

    def mean(first: date, days: int) -> float:
        return statistics.mean(scores[d] for n in range(days) if (d := first + timedelta(days=n)) in scores)

    for infusion in sample.infusions:
        before = mean(infusion.first_day - timedelta(days=28), 28)
        assert 5.5 < before < 8.2
        assert mean(infusion.last_day + timedelta(days=1), 7) < before - 2
    early = sample.infusions[1]
    assert mean(early.last_day + timedelta(days=21), 14) > 5.5


@pytest.mark.parametrize("seed", range(1, 11))
def test_the_story_has_its_two_safety_signs_and_no_other(seed: int) -> None:
    """The third course's dreams and bladder, of which the clinic was told and which it settled: nothing is open."""
    sample = invented_contents(TODAY, seed)
    *_, hard, present = sample.infusions
    assert (present.planned, hard.planned) == (False, False)
    known = (sample.days, sample.infusions, sample.labs)
    ever = {found.sign: found for found in signs_on(TODAY, *known, Reports()).open}
    assert set(ever) == {SafetySign.DREAMS, SafetySign.URINE}
    now = signs_on(TODAY, *known, sample.reports)
    assert now.open == ()
    assert {found.sign for found in now.settled} == set(ever)
    for found in now.settled:
        assert hard.last_day < found.first
        assert found.told_on is not None
        assert found.first <= found.told_on < found.settled_on < present.first_day
        assert found.settled_by is SettledBy.CLINIC


def test_a_pain_grade_before_each_course_and_one_four_weeks_after(sample: Contents) -> None:
    found = [(q.instrument, q.day) for q in sample.questionnaires]
    for infusion in sample.infusions:
        assert ("cpgs-1m", infusion.first_day - timedelta(days=3)) in found
        after = infusion.last_day + timedelta(days=28)
        assert (("cpgs-1m", after) in found) == (after < TODAY)
    assert all(q.done and len(q.answers) == 7 for q in sample.questionnaires)


def test_most_days_say_more_than_pain(sample: Contents) -> None:
    full = [day for day in sample.days if day.interference is not None]
    assert 0.6 < len(full) / len(sample.days) < 0.9
    for item in set(DayItem):
        assert any(day.value(item) is not None for day in sample.days), item
    for key in (*map(doses, (1, 2, 3)), effect(Effect.NAUSEA), effect(Effect.BURNING)):
        assert any(day.value(key) is not None for day in sample.days), key
    assert any(day.value(doses(2)) == 0 for day in sample.days)  # none taken is an answer
    stopped = sample.medicines[2]
    assert stopped.until is not None
    assert all(day.value(doses(3)) is None for day in sample.days if not stopped.is_taken_on(day.date))


def test_each_course_has_blood_results_before_and_after(sample: Contents) -> None:
    for infusion in sample.infusions:
        days = sorted({lab.day for lab in sample.labs if lab.infusion == infusion.id})
        assert days[0] < infusion.first_day <= infusion.last_day < days[1]
    assert all(lab.multiple is not None and lab.multiple < 3 for lab in sample.labs)
    assert any(lab.multiple is not None and lab.multiple > 1 for lab in sample.labs)


@pytest.mark.parametrize("seed", range(1, 21))
def test_every_moment_of_entry_is_possible(seed: int) -> None:
    now = NOW
    sample = invented_contents(TODAY, seed, years=1)
    for change in sample.changes:
        assert change.entered.at < now
        if change.kind is Kind.DAY:
            day = date.fromisoformat(change.subject)
            assert diary_day(change.entered.at) >= day
            assert (change.entered.mode is EntryMode.LATE) == is_late(day, change.entered.at)
    moments = [change.entered.at for change in sample.changes]
    assert moments == sorted(moments)
    assert {moment.strftime("%z") for moment in moments} == {"+0100", "+0200"}


def test_it_shows_a_forecast_with_a_window_ahead(sample: Contents) -> None:
    found = suggest(assess(pain(sample), sample.infusions, Settings(), TODAY))
    assert found.state in (State.FADING, State.HOLDING, State.DUE)
    assert found.due is not None


@pytest.fixture(scope="module")
def told(sample: Contents) -> Contents:
    return with_suggestions(sample, TODAY)


def test_what_it_said_is_the_real_forecast_of_that_evening(sample: Contents, told: Contents) -> None:
    assert told == replace(sample, suggestions=told.suggestions)
    assert [said.checked() for said in told.suggestions] == list(told.suggestions)
    said_on = [said.day for said in told.suggestions]
    assert said_on == sorted(set(said_on))
    assert said_on[0] == sample.days[0].date
    assert said_on[-1] < TODAY
    assert told.suggestions[0].state is State.NO_INFUSION
    one = next(said for said in told.suggestions if said.state is State.FADING)
    known = [day for day in sample.days if day.entered is not None and day.entered.at.date() <= one.day]
    scores = {day.date: day.pain_average for day in known if day.pain_average is not None}
    assert stored(suggest(assess(scores, sample.infusions, sample.settings, one.day))) == one
    pairs = zip(told.suggestions, told.suggestions[1:], strict=False)
    assert not any(after.says_the_same(before) for before, after in pairs)


def test_it_knew_nothing_of_the_days_after(sample: Contents, told: Contents) -> None:
    until = sample.infusions[2].last_day + timedelta(days=20)
    early = replace(sample, days=tuple(day for day in sample.days if day.date <= until))
    said = with_suggestions(early, until).suggestions
    assert len(said) > 15
    assert said == tuple(one for one in told.suggestions if one.day < until)


def test_safety_signs_held_what_it_said_until_they_were_settled(told: Contents) -> None:
    hard = told.infusions[2]
    held = [one.day for one in told.suggestions if Modifier.SAFETY_HOLD in one.modifiers]
    assert held
    assert hard.last_day < held[0]
    assert max(told.clinic_told_on.values()) < held[-1] <= max(told.settled_on.values())


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_its_track_record_has_every_infusion(seed: int) -> None:
    sample = with_suggestions(invented_contents(TODAY, seed), TODAY)
    record = track_record(sample.suggestions, assess(pain(sample), sample.infusions, sample.settings, TODAY))
    assert len(record.outcomes) == 4
    assert record.scored >= 3
    assert all(outcome.suggestion is not None and outcome.suggestion.due is not None for outcome in record.outcomes)
    assert all(outcome.first_due is not None for outcome in record.outcomes[1:])


@settings(max_examples=12)
@given(st.integers(0, 10_000), st.dates(date(2024, 1, 1), date(2030, 12, 31)), st.sampled_from([0.25, 0.5, 1, 2]))
def test_any_sample_is_a_sound_diary(seed: int, today: date, years: float) -> None:
    sample = invented_contents(today, seed, years)
    replayed = replay(sample.changes)
    assert (replayed.days, replayed.infusions) == (sample.days, sample.infusions)
    assert (replayed.medicines, replayed.labs) == (sample.medicines, sample.labs)
    assert (replayed.reports, replayed.settings) == (sample.reports, sample.settings)
    assert sample.days[-1].date == today - timedelta(days=1)
    assert sample.days[0].date >= today - timedelta(days=round(years * 365.25))
    assert [i.last_day < j.first_day for i, j in zip(sample.infusions, sample.infusions[1:], strict=False)].count(
        False
    ) == 0


def test_a_hundred_years(tmp_path: Path) -> None:
    sample = invented_contents(TODAY, years=100)
    assert 31_000 < len(sample.days) < 35_000
    assert 150 < len(sample.infusions) < 250
    part = Selection(first=TODAY - timedelta(days=300))
    package = packed(sample, Selection(last=TODAY - timedelta(days=36_000)), NOW, shipped())
    assert package.contents.days
    assert part.covers(TODAY, TODAY)
    for name, content in package.files.items():
        (tmp_path / name).write_bytes(content)
    assert read_package(tmp_path, TODAY).days == package.contents.days


@pytest.mark.parametrize("years", [0.2, 0, -1, 3000])
def test_what_can_not_be_made(years: float) -> None:
    with pytest.raises(ValueError, match="years"):
        invented_contents(TODAY, years=years)


def test_it_needs_no_numpy() -> None:
    program = (
        "import sys; from datetime import date; from diary.sample import invented_contents; "
        "invented_contents(date(2026, 11, 22)); print('numpy' in sys.modules)"
    )
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[1])
    assert done.stdout == "False\n"
