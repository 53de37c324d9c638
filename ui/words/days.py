"""A day of the diary in words: its full date, what it holds, and its history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate

from diary.model.days import history_words
from diary.model.days.words import answer_words, in_order, name
from diary.model.days.year import Entry, year_day_readout
from ui.words.language import formats
from ui.words.text import clock_time, translate, words

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from diary.model.days.history_words import AnswerChange, Sitting
    from diary.model.days.year import YearDay
    from diary.model.records.day import Day
    from diary.model.records.medicine import Medicine


def full_weekday(day: date) -> str:
    """`Tuesday 3 March 2026`, always with its year."""
    there = QDate(day.year, day.month, day.day)
    return formats().toString(there, translate("Diary", "dddd d MMMM yyyy"))


def spoken(day: YearDay) -> str:
    """`Tuesday 3 March 2026, average pain 4, entered late, day 12 after infusion 2`."""
    return _listed([full_weekday(day.date), *(words(part) for part in year_day_readout(day))])


def holds(day: YearDay) -> str:
    """The same without the date, as a sentence of its own: `Average pain 4, entered late`.

    Beside an average pain there is no more to say of it than the figure does: `Day 12 after infusion 2`, or nothing.
    """
    only_pain = day.pain is not None and day.entry not in (Entry.LATE, Entry.AHEAD)
    said = _listed([words(part) for part in year_day_readout(day)[1 if only_pain else 0 :]])
    return said[:1].upper() + said[1:]


def answers(day: Day, medicines: Iterable[Medicine]) -> list[str]:
    """Everything that was answered, `Average pain: 4`, in the order in which it is asked."""
    known = tuple(medicines)
    pair = translate("Diary", "{name}: {answer}")
    return [
        pair.format(name=words(name(key, known)), answer=words(answer_words(key, value)))
        for key, value in in_order(day)
    ]


def sitting_title(sitting: Sitting) -> str:
    """`Tuesday 3 March 2026 · typed, late · UTC+1`: when changes were made, how, and by which clock."""
    facts = [
        full_weekday(sitting.day),
        words(history_words.entry_mode_words(sitting.mode, undone=sitting.undone, helper=sitting.helper)),
        _offset(sitting.offset_minutes),
    ]
    return translate("Diary", " · ", "between facts").join(facts)


def step_words(step: AnswerChange, medicines: Iterable[Medicine], *, whole: bool) -> str:
    """`21:04  Average pain: changed from 4 to 5`."""
    sentence = words(history_words.change_sentence(step, medicines, words, whole=whole))
    shape = translate("Diary", "{time}  {sentence}")
    return shape.format(time=clock_time(step.at), sentence=sentence)


def _offset(minutes: int) -> str:
    """`UTC+1`, `UTC−3:30`, `UTC`: every clock's name for the place where it was entered."""
    if minutes == 0:
        return "UTC"
    hours, rest = divmod(abs(minutes), 60)
    sign = "+" if minutes > 0 else "−"
    return f"UTC{sign}{hours}" if rest == 0 else f"UTC{sign}{hours}:{rest:02}"


def _listed(parts: list[str]) -> str:
    return translate("Diary", ", ", "between parts of a day read out").join(parts)
