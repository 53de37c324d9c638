"""The paper sheet for days without the program: what it asks, in which order; the grid to type it in asks the same.

What fits on a page and can be answered with one number: the rest of a day, and the note, is for Today. A mark on the
sheet is the number that the diary keeps (docs/decisions/0069).
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from diary.model.days.words import RECALL, SEVERITY_NAMES, answer_words, name
from diary.model.records.details import Detail, DetailKind, Effect, Severity, doses, effect
from diary.model.records.medicine import Use
from diary.model.scales import NRS, PLEASANTNESS, YES_NO, DayItem, Scale
from diary.wording import Phrase, phrase

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

    from diary.model.records.details import Answer, DayKey
    from diary.model.records.medicine import Medicine

DAYS = 14
"""Days on a sheet."""
MOST_MEDICINES = 3
"""So many medicines have a column: those for rescue that stand on the list, the oldest first."""
SEVERITY_STEPS = Scale("severity", 0, 3)
"""A side effect as a number: 0 none, 1 mild, 2 moderate, 3 severe."""
DOSE_COUNT = Scale("doses", 0, 10)
"""Whole doses; half ones, and more than these, are for Today."""
EFFECTS = (Effect.DIZZINESS, Effect.DROWSINESS, Effect.NAUSEA)
"""The side effects on the sheet: the same for everybody, so that the sheet says nothing of anybody's diary."""


class PaperItem(NamedTuple):
    """One column of the sheet.

    Attributes:
        key: What it asks for.
        scale: The numbers that answer it.
        short: Its heading.
        name: Its whole name.
        group: The heading above it.
    """

    key: DayKey
    scale: Scale
    short: Phrase
    name: Phrase
    group: Phrase

    def value(self, number: int) -> Answer:
        """Return a number as the diary keeps it: the word of a severity, a count of doses."""
        if isinstance(self.key, Detail):
            return float(number) if self.key.kind is DetailKind.DOSES else list(Severity)[number].value
        return number

    def number(self, answer: Answer) -> float | None:
        """Return an answer as the number on the sheet; None for none."""
        if answer is None:
            return None
        if isinstance(self.key, Detail) and self.key.kind is DetailKind.SIDE_EFFECT:
            return Severity(str(answer)).rank
        return float(answer)

    def words(self, answer: Answer) -> Phrase:
        """Return an answer in words, as everywhere."""
        return answer_words(self.key, answer)


def paper_items(medicines: Iterable[Medicine]) -> tuple[PaperItem, ...]:
    """Return the columns of the sheet in their order.

    Args:
        medicines: The user's list; those for rescue that were not removed and not ended have a column.
    """
    rescue = [one for one in medicines if one.use is Use.RESCUE and not one.removed and one.until is None and one.id][
        :MOST_MEDICINES
    ]
    return (
        *(PaperItem(item, scale, short, name(item), group) for item, scale, short, group in _ITEMS),
        *(PaperItem(effect(one), SEVERITY_STEPS, name(effect(one)), name(effect(one)), _EFFECTS) for one in EFFECTS),
        *(
            PaperItem(doses(one.id), DOSE_COUNT, phrase("{medicine}", medicine=one.name), _doses_of(one), _DOSES)
            for one in rescue
            if one.id is not None
        ),
    )


def sheet_days(first: date, today: date) -> tuple[date, ...]:
    """Return the days of a sheet that can be typed in: two weeks from its first day, up to today."""
    days = (first + timedelta(days=n) for n in range(DAYS))
    return tuple(day for day in days if day <= today)


def first_open_day(answered: Collection[date], today: date) -> date:
    """Return the first of the last 14 days that has no answer; the earliest of them where all have one.

    Args:
        answered: The days with an answer.
        today: The running diary day, which is not over: it is only taken where all before it are answered.
    """
    days = [today - timedelta(days=n) for n in range(DAYS - 1, -1, -1)]
    return next((day for day in days if day not in answered), days[0])


def legend() -> tuple[Phrase, ...]:
    """Return what the numbers mean, a sentence for each scale."""
    severity = {f"n{rank}": SEVERITY_NAMES[one] for rank, one in enumerate(Severity)}
    return (
        phrase("Pain: 0 no pain, 10 worst pain imaginable."),
        phrase("Pain got in the way of activity or enjoying life: 0 not at all, 10 completely."),
        phrase("Sleep and mood: 0 worst, 10 best."),
        phrase("Dreams: 0 {none}, 1 {some}.", none=RECALL[0], some=RECALL[1]),
        phrase("How pleasant they were: 1 very unpleasant, 2 unpleasant, 3 neither, 4 pleasant, 5 very pleasant."),
        phrase("Nightmare that woke you: 0 no, 1 yes."),
        phrase("Drug high: 0 none, 10 extreme."),
        phrase("Side effects: 0 {n0}, 1 {n1}, 2 {n2}, 3 {n3}.", **severity),
        phrase("Medicines: how many doses you took that day."),
    )


def _doses_of(medicine: Medicine) -> Phrase:
    return phrase("Doses of {medicine}", medicine=medicine.name)


_PAIN, _DAY, _DREAMS, _PERCEPTION = phrase("Pain"), phrase("The day"), phrase("Dreams"), phrase("Perception")
_IN_THE_WAY = phrase("Pain got in the way of")
_EFFECTS, _DOSES = phrase("Side effects"), phrase("Doses")
_ITEMS: tuple[tuple[DayItem, Scale, Phrase, Phrase], ...] = (
    (DayItem.PAIN_AVERAGE, NRS, phrase("Average"), _PAIN),
    (DayItem.PAIN_WORST, NRS, phrase("Worst"), _PAIN),
    (DayItem.INTERFERENCE, NRS, phrase("Activity"), _IN_THE_WAY),
    (DayItem.ENJOYMENT, NRS, phrase("Enjoying life"), _IN_THE_WAY),
    (DayItem.SLEEP, NRS, phrase("Sleep"), _DAY),
    (DayItem.MOOD, NRS, phrase("Mood"), _DAY),
    (DayItem.DREAM_RECALL, YES_NO, phrase("Recalled"), _DREAMS),
    (DayItem.DREAM_PLEASANTNESS, PLEASANTNESS, phrase("How pleasant"), _DREAMS),
    (DayItem.NIGHTMARE, YES_NO, phrase("Nightmare"), _DREAMS),
    (DayItem.DRUG_HIGH, NRS, phrase("Drug high"), _PERCEPTION),
)
