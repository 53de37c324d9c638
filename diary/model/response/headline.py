"""The five large figures of an infusion: weeks of relief, week 1, the best week, side effects, doses.

Each is a figure of the response card (`diary.model.response.figures`) in fewer words; nothing is computed here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from diary.model.relief.standing import Fade
from diary.model.relief.weeks import LEAST_IN_WEEK, WEEK
from diary.model.response.list_line import is_so_far
from diary.wording import Percent, Phrase, Score, counted, phrase

if TYPE_CHECKING:
    from diary.model.relief.weeks import WeekRelief
    from diary.model.response.doses import DoseChange
    from diary.model.response.figures import Response


class LargeFigure(NamedTuple):
    """One of the five.

    Attributes:
        label: What it is, in two or three words.
        figure: It itself; None where there is none, which is never 0.
        unit: What stands behind it in small letters; None for nothing.
        caption: What it rests on, or why there is none.
    """

    label: Phrase
    figure: Phrase | None
    unit: Phrase | None
    caption: Phrase


def large_figures(response: Response) -> tuple[LargeFigure, ...]:
    """Return the five, in the order of the page; none at all where not one of them is known."""
    found = (
        _weeks(response),
        _week_1(response.week_1),
        _best(response),
        _side_effects(response),
        _doses(response),
    )
    return found if any(one.figure is not None for one in found) else ()


def _weeks(response: Response) -> LargeFigure:
    label, faded, weeks = phrase("Weeks of relief"), response.faded, response.weeks_of_relief
    at = phrase("at {threshold} or more", threshold=Percent(response.threshold))
    if faded is None or weeks is None:
        return LargeFigure(label, None, None, phrase("not known yet") if response.is_newest else phrase("not known"))
    if faded.fade is Fade.NEVER_REACHED:
        caption = phrase("{threshold} relief was not clearly reached", threshold=Percent(response.threshold))
        return LargeFigure(label, phrase("None"), phrase("so far") if response.is_newest else None, caption)
    figure = phrase("under 1") if weeks < 1 else phrase("{weeks}", weeks=Score(weeks))
    if is_so_far(response):
        return LargeFigure(label, figure, phrase("so far"), at)
    if faded.fade is Fade.STILL_ABOVE:
        return LargeFigure(label, figure, phrase("or more"), phrase("not faded before the next infusion"))
    return LargeFigure(label, figure, None, at)


def _week_1(week: WeekRelief) -> LargeFigure:
    label = phrase("In week 1")
    if week.relief is not None:
        if _is_more_pain(week.relief):
            days = phrase("more pain; {days} of {week} days recorded", days=week.days, week=WEEK)
        else:
            days = phrase("less pain; {days} of {week} days recorded", days=week.days, week=WEEK)
        return LargeFigure(label, phrase("{relief}", relief=Percent(abs(week.relief))), None, days)
    if week.cut_off and week.days < LEAST_IN_WEEK:
        return LargeFigure(label, None, None, phrase("the next infusion came first"))
    if not week.is_over:
        return LargeFigure(label, None, None, phrase("ends on {day}", day=week.last))
    return LargeFigure(label, None, None, phrase("{days} of {week} days recorded", days=week.days, week=WEEK))


def _best(response: Response) -> LargeFigure:
    """Return the best week against the own level, and beside it how often chance alone gave as good a week 1."""
    label, best, chance = phrase("Best 7 days"), response.best, response.chance
    if best is None:
        return LargeFigure(label, None, None, phrase("no week with {least} scores yet", least=LEAST_IN_WEEK))
    figure = phrase("{relief}", relief=Percent(abs(best.corrected)))
    if _is_more_pain(best.corrected):
        return LargeFigure(label, figure, None, phrase("more pain, without what choosing adds"))
    if chance is None:
        return LargeFigure(label, figure, None, phrase("less pain, without what choosing adds"))
    caption = counted(
        "less pain, without what choosing adds; untreated, week 1 was matched in {as_good} of {count} stretch",
        "less pain, without what choosing adds; untreated, week 1 was matched in {as_good} of {count} stretches",
        chance.of,
        as_good=chance.as_good,
    )
    return LargeFigure(label, figure, None, caption)


def _is_more_pain(relief: float) -> bool:
    """Return whether a relief is read as more pain; what rounds to 0 % is neither."""
    return round(relief * 100) < 0


def _side_effects(response: Response) -> LargeFigure:
    label, share = phrase("Side-effect days"), response.effect_days
    if share is None:
        return LargeFigure(label, None, None, phrase("moderate or severe; not answered"))
    figure = phrase("{days}", days=share.days)
    return LargeFigure(label, figure, phrase("of {days}", days=share.of), phrase("moderate or severe"))


def _doses(response: Response) -> LargeFigure:
    """Return the rescue doses, or where there is no rescue medicine those of all medicines."""
    change = response.medicines if response.rescue is None else response.rescue
    label = phrase("Medicine doses") if response.rescue is None else phrase("Rescue doses")
    if change is None:
        return LargeFigure(label, None, None, phrase("no medicine listed"))
    if change.before is None and change.after is None:
        return LargeFigure(label, None, None, phrase("not answered often enough"))
    return LargeFigure(label, _change(change), None, _compared(change))


def _change(change: DoseChange) -> Phrase:
    unknown = phrase("?")
    before, after = (unknown if side is None else Score(side.a_day) for side in (change.before, change.after))
    return phrase("{before} → {after}", before=before, after=after)


def _compared(change: DoseChange) -> Phrase:
    if change.before is not None and change.after is not None and not change.same_medicines:
        return phrase("a day before → after, not the same medicines")
    return phrase("a day, before → after")
