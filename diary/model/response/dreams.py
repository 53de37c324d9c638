"""Dreams of nights 1 to 3 after an infusion against the usual.

Night n after an infusion is diary day n after its last day: the dreams of a day are those of the night before it.
Context: unpleasant dreams in the three nights after ketamine had three times the odds that they had after placebo, in
30 healthy volunteers (Blagrove 2009).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from diary.model.days.cards import NIGHTS
from diary.model.evidence.sources import cited
from diary.model.records.courses import Courses
from diary.model.records.infusion import numbered
from diary.model.relief.windows import Share, share_of
from diary.model.safety.signs import UNPLEASANT
from diary.wording import Percent, Phrase, phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from diary.model.records.day import Day
    from diary.model.records.infusion import Infusion

FIRST_NIGHT, LAST_NIGHT = 1, NIGHTS
"""The nights after an infusion that are compared with the rest (Blagrove 2009)."""
LEAST_AFTER = 5
"""Answers from nights 1 to 3 without which nothing is compared: two infusions' worth."""
LEAST_USUAL = 20
"""Answers from other nights without which nothing is compared."""


@dataclass(frozen=True)
class Compared:
    """One share, in the nights after an infusion and in all others.

    Attributes:
        after: In nights 1 to 3; None without an answer.
        usual: In the other nights; None without an answer.
    """

    after: Share | None
    usual: Share | None

    @property
    def is_enough(self) -> bool:
        """Whether there are answers enough on both sides to compare."""
        return _count(self.after) >= LEAST_AFTER and _count(self.usual) >= LEAST_USUAL


@dataclass(frozen=True)
class DreamFigure:
    """Dreams of nights 1 to 3 against the usual.

    Attributes:
        unpleasant: Unpleasant dreams (pleasantness 1 or 2 of 5) among the recalled ones whose pleasantness was told.
        nightmares: Nights with a nightmare that woke the person, among those on which that was answered or no dream
            was recalled.
        recalled: Nights on which a dream was recalled, among those on which recall was answered.
    """

    unpleasant: Compared
    nightmares: Compared
    recalled: Compared


def dream_figure(days: Sequence[Day], infusions: Iterable[Infusion], on: date) -> DreamFigure:
    """Return the figure over the whole diary.

    Nights within a course, after its first day and up to its last, belong to neither side.

    Args:
        days: The diary days; those after `on` are not looked at.
        infusions: All infusions; removed and planned ones are not looked at.
        on: Today.
    """
    standing = [infusion for _, infusion in numbered(tuple(infusions))]
    courses, first_days = Courses(standing), {infusion.first_day for infusion in standing}
    after: list[Day] = []
    usual: list[Day] = []
    for day in days:
        place = courses.place(day.date)
        if day.date > on:
            continue
        if place is not None and FIRST_NIGHT <= place.day <= LAST_NIGHT:
            after.append(day)
        elif place is None or not place.in_course or day.date in first_days:
            usual.append(day)
    return DreamFigure(
        Compared(share_of(_unpleasant(after)), share_of(_unpleasant(usual))),
        Compared(share_of(_nightmares(after)), share_of(_nightmares(usual))),
        Compared(share_of(_recalled(after)), share_of(_recalled(usual))),
    )


def _unpleasant(days: Iterable[Day]) -> list[bool]:
    return [day.dream_pleasantness <= UNPLEASANT for day in days if day.dream_pleasantness is not None]


def _nightmares(days: Iterable[Day]) -> list[bool]:
    # "None recalled" is an answer: no dream woke the person that night.
    answered = (day for day in days if day.nightmare is not None or day.dream_recall == 0)
    return [day.nightmare == 1 for day in answered]


def _recalled(days: Iterable[Day]) -> list[bool]:
    return [day.dream_recall == 1 for day in days if day.dream_recall is not None]


def dream_sentence(figure: DreamFigure) -> Phrase:
    """Return unpleasant dreams in one sentence; says plainly when there is too little to compare."""
    after, usual = figure.unpleasant.after, figure.unpleasant.usual
    if after is None or usual is None or not figure.unpleasant.is_enough:
        return phrase(
            "There is too little to compare yet: the diary holds {after} recalled dreams from nights 1 to 3 after an "
            "infusion ({least_after} are needed) and {usual} from other nights ({least_usual} are needed).",
            after=_count(after),
            usual=_count(usual),
            least_after=LEAST_AFTER,
            least_usual=LEAST_USUAL,
        )
    return phrase(
        "In nights 1 to 3 after an infusion {after} of {after_of} recalled dreams were unpleasant ({after_share}), on "
        "other nights {usual} of {usual_of} ({usual_share}).",
        **_figures(after, usual),
    )


def nightmare_sentence(figure: DreamFigure) -> Phrase:
    """Return waking nightmares in one sentence; says plainly when there is too little to compare."""
    after, usual = figure.nightmares.after, figure.nightmares.usual
    if after is None or usual is None or not figure.nightmares.is_enough:
        return phrase("There is too little to compare nightmares that woke you.")
    return phrase(
        "A nightmare woke you in {after} of {after_of} nights 1 to 3 after an infusion ({after_share}), and in {usual} "
        "of {usual_of} other nights ({usual_share}).",
        **_figures(after, usual),
    )


def dream_context() -> Phrase:
    """Return the finding of a study; no measure of the person's own dreams."""
    return cited(
        phrase(
            "For context: in a study with 30 healthy volunteers, unpleasant dreams in the three nights after ketamine "
            "had three times the odds that they had after placebo (Blagrove 2009)."
        ),
        "blagrove-2009",
    )


def _figures(after: Share, usual: Share) -> dict[str, int | Percent]:
    return {
        "after": after.days,
        "after_of": after.of,
        "after_share": Percent(after.fraction),
        "usual": usual.days,
        "usual_of": usual.of,
        "usual_share": Percent(usual.fraction),
    }


def _count(share: Share | None) -> int:
    return 0 if share is None else share.of
