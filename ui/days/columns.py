"""The columns of the table of days, and the words that stand in their cells."""

from __future__ import annotations

from datetime import date
from enum import IntEnum
from typing import TYPE_CHECKING

from diary.model.days.search import Order, note_of, worst_effect
from diary.model.days.words import ITEM_NAMES, SEVERITY_NAMES
from diary.model.days.year import place_words
from diary.model.records.day import Day, EntryMode
from diary.model.records.details import Severity
from diary.model.scales import DayItem
from ui.words.days import full_weekday
from ui.words.text import clock_time, compact_day, full_day, plain_day, score, translate, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from diary.model.records.courses import Place

NOTE_SHOWN = 200
"""How much of a note's first line a cell gets at the most, in characters; it is elided anyway."""


class Column(IntEnum):
    """A column of the table."""

    DAY = 0
    AVERAGE = 1
    WORST = 2
    NOW = 3
    INTERFERENCE = 4
    SLEEP = 5
    MOOD = 6
    SIDE_EFFECTS = 7
    INFUSION = 8
    ENTERED = 9
    NOTE = 10

    @property
    def order(self) -> Order:
        """The order of the days by this column."""
        return Order[self.name]


SCORES = {
    Column.AVERAGE: DayItem.PAIN_AVERAGE,
    Column.WORST: DayItem.PAIN_WORST,
    Column.NOW: DayItem.PAIN_NOW,
    Column.INTERFERENCE: DayItem.INTERFERENCE,
    Column.SLEEP: DayItem.SLEEP,
    Column.MOOD: DayItem.MOOD,
}
OPTIONAL = (Column.SIDE_EFFECTS, Column.SLEEP, Column.MOOD, Column.INTERFERENCE)
"""Shown where the diary has something in them and there is room, the first of these before the others."""


def shown(day: Day, column: Column, place: Place | None, *, running: bool) -> str:
    """Return what stands in a cell.

    Args:
        day: The day of the row.
        column: Which.
        place: Where the day stands among the infusions.
        running: Whether it is the running diary day.
    """
    if column == Column.DAY:
        return compact_day(day.date)
    if column in SCORES:
        return score(_score(day, column))
    if column == Column.SIDE_EFFECTS:
        return _worst(day) or "–"
    if column == Column.INFUSION:
        return _place(place)
    if column == Column.ENTERED:
        return _entered(day, running=running)
    return first_line(note_of(day))


def spoken_cell(day: Day, column: Column, place: Place | None, *, running: bool) -> str:
    """Return what a screen reader says of a cell; see `shown`."""
    if column == Column.DAY:
        return full_weekday(day.date)
    if column in SCORES:
        value = _score(day, column)
        answer = translate("Diary", "not recorded") if value is None else str(value)
        return translate("Diary", "{question} {answer}").format(
            question=words(ITEM_NAMES[SCORES[column]]), answer=answer
        )
    if column == Column.SIDE_EFFECTS:
        worst = _worst(day) or translate("Diary", "not recorded")
        return translate("Diary", "Worst side effect: {severity}").format(severity=worst)
    if column == Column.INFUSION:
        return words(place_words(place)) if place is not None else translate("Diary", "before any infusion")
    if column == Column.ENTERED:
        return translate("Diary", "Entered: {when}").format(when=_entered(day, running=running))
    note = first_line(note_of(day))
    return translate("Diary", "Note: {text}").format(text=note) if note else translate("Diary", "no note")


def _worst(day: Day) -> str:
    worst = worst_effect(day)
    return "" if worst is None else words(SEVERITY_NAMES[worst])


def _place(place: Place | None) -> str:
    """The same in few words: what a cell needs is taken from the note."""
    if place is None:
        return ""
    if place.in_course:
        return translate("Diary", "infusion {number}").format(number=place.number)
    return translate("Diary", "day {day} · infusion {number}").format(day=place.day, number=place.number)


def _entered(day: Day, *, running: bool) -> str:
    if day.entered is None:
        return translate("Diary", "not recorded yet") if running else translate("Diary", "not recorded")
    at = day.entered.at
    if day.entered.mode is EntryMode.LATE:
        return translate("Diary", "late, {day}").format(day=plain_day(at.date()))
    if day.entered.mode is EntryMode.IMPORT:
        return translate("Diary", "imported")
    if day.entered.mode is EntryMode.PAPER:
        return translate("Diary", "from paper")
    return translate("Diary", "{time}, by another").format(time=clock_time(at)) if day.by_helper else clock_time(at)


def not_come_yet(*, spoken: bool) -> str:
    """Return what stands for the time of entry of a day that lies ahead of the clock."""
    if spoken:
        return translate("Diary", "This day has not come yet by this computer's clock")
    return translate("Diary", "not come yet")


def has(column: Column) -> Callable[[Day], bool]:
    """Tells of a day whether it has something in an optional column."""
    if column in SCORES:
        return lambda day: day.value(SCORES[column]) is not None
    return lambda day: worst_effect(day) is not None


def column_name(column: Column) -> str:
    """Return what a column is called, in short."""
    return {
        Column.DAY: translate("Diary", "Day"),
        Column.AVERAGE: translate("Diary", "Average"),
        Column.WORST: translate("Diary", "Worst"),
        Column.NOW: translate("Diary", "Now"),
        Column.INTERFERENCE: translate("Diary", "Interference"),
        Column.SLEEP: translate("Diary", "Sleep"),
        Column.MOOD: translate("Diary", "Mood"),
        Column.SIDE_EFFECTS: translate("Diary", "Side effects"),
        Column.INFUSION: translate("Diary", "Infusion"),
        Column.ENTERED: translate("Diary", "Entered"),
        Column.NOTE: translate("Diary", "Note"),
    }[column]


def longest_words(column: Column) -> str:
    """Words about as wide as a column can get, for its width: the rows themselves are never all looked at."""
    day = date(2026, 9, 30)
    if column == Column.INFUSION:
        return translate("Diary", "day {day} · infusion {number}").format(day=288, number=28)
    if column == Column.ENTERED:
        return translate("Diary", "late, {day}").format(day=plain_day(day))
    if column == Column.DAY:
        week = range(20, 27)  # names of months and weekdays differ in length, by language in others than here
        return max((compact_day(date(2026, month, n)) for month in range(1, 13) for n in week), key=len)
    if column == Column.SIDE_EFFECTS:
        return max((words(SEVERITY_NAMES[severity]) for severity in Severity), key=len)
    return "10" if column in SCORES else full_day(day)


def first_line(note: str | None) -> str:
    """The first line of a note that says something; empty without one."""
    return next((line.strip()[:NOTE_SHOWN] for line in (note or "").splitlines() if line.strip()), "")


def _score(day: Day, column: Column) -> int | None:
    value = day.value(SCORES[column])
    return value if isinstance(value, int) else None
