"""Where a day comes from, told in words wherever it is read out: no mark, and no colour, says it alone."""

from __future__ import annotations

from datetime import date, timedelta

from diary.model.days.history_words import entry_mode_words, sittings
from diary.model.days.year import year_day_readout, year_of
from diary.model.overview.all_time import all_time_figure
from diary.model.overview.words import calendar_readout
from diary.model.records.change import Change, Kind
from diary.model.records.day import Day, Entered, EntryMode
from diary.model.relief.lane_words import lane_sentences
from diary.model.relief.lanes import lanes_by_day
from diary.model.visit.period import entry_words, period_of
from tests.factories import NOW, TODAY

OWN = Day(TODAY, 4, entered=Entered(NOW, EntryMode.TYPED))
PAPER = Day(TODAY - timedelta(days=1), 0, entered=Entered(NOW, EntryMode.PAPER))
BOTH = Day(TODAY - timedelta(days=2), 5, entered=Entered(NOW, EntryMode.PAPER, helper=True))
LATE = Day(TODAY - timedelta(days=3), 6, entered=Entered(NOW, EntryMode.LATE, helper=True))
DAYS = [LATE, BOTH, PAPER, OWN]


def test_each_way_has_its_own_words() -> None:
    said = {str(entry_mode_words(how, helper=helper)) for how in EntryMode for helper in (False, True)}
    assert len(said) == 2 * len(EntryMode) - 1  # an import is an import, whoever wrote what it brings
    assert str(entry_mode_words(EntryMode.PAPER, helper=True)) == "from paper, typed in by somebody else"
    assert str(entry_mode_words(EntryMode.PAPER, undone=True, helper=True)) == "undone"


def test_what_somebody_else_wrote_is_a_sitting_of_its_own() -> None:
    mine = Change(Kind.DAY, TODAY.isoformat(), "pain_average", None, 4, OWN.entered or Entered(NOW, EntryMode.TYPED))
    hers = Change(Kind.DAY, TODAY.isoformat(), "pain_worst", None, 6, Entered(NOW, EntryMode.TYPED, helper=True))
    assert [(one.helper, len(one.steps)) for one in sittings([mine, hers])] == [(True, 1), (False, 1)]


def test_year_charts_and_report_say_it() -> None:
    known = {day.date: day for day in DAYS}
    year = year_of(TODAY.year, known, (), TODAY)
    said = [", ".join(str(part) for part in year_day_readout(year.day(day.date))) for day in DAYS]
    assert said == [
        "average pain 6, entered late, written down by somebody else",
        "average pain 5, from paper, written down by somebody else",
        "average pain 0, from paper",
        "average pain 4",
    ]
    lanes = lanes_by_day(DAYS, ())
    assert [[str(one) for one in lane_sentences(lanes[day.date])] for day in DAYS] == [
        ["Written down by somebody else."],
        ["From a paper sheet.", "Written down by somebody else."],
        ["From a paper sheet."],
        [],
    ]
    pain = {day.date: day.pain_average for day in DAYS if day.pain_average is not None}
    entries = {day.date: day.entered for day in DAYS if day.entered is not None}
    rows = all_time_figure(pain, frozenset({LATE.date}), (), (), TODAY, entries).rows
    assert [str(calendar_readout(row)[2]) for row in rows[-3:-1]] == ["From a paper sheet."] * 2
    assert str(calendar_readout(rows[-3])[3]) == "Written down by somebody else."
    period = period_of(DAYS, (), date(2026, 11, 1), TODAY)
    assert str(entry_words(period)) == ("1 entered late, hollow in the chart; 2 from paper; 2 written down by a helper")
    assert str(entry_words(period_of([OWN], (), TODAY, TODAY))) == "none entered late"
