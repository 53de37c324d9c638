"""The questionnaire that is due and why: one at a time, for a while, and not again once it was put off twice.

The 1-month form in the 14 days before an infusion, and the same form every 4 weeks after it, counted from its last day,
until the next course is near: forms that ask about different times can't be compared. "Not now" leaves an offer for
three days, the second one for good. Nothing else is ever asked for; any other form is there to be begun by hand.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from diary.model.records.infusion import numbered
from diary.model.relief.weeks import WEEK
from diary.wording import Phrase, phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diary.model.records.infusion import Infusion


class Moment(StrEnum):
    """The occasion for which a questionnaire is due."""

    BEFORE = "before"  # a planned infusion
    AFTER = "after"  # every 4 weeks after an infusion


class OfferPlan(NamedTuple):
    """The plan by which questionnaires are offered.

    Attributes:
        instrument: The id of what is offered, before an infusion and after it.
        before_days: From how many days before the first infusion day; an answer since then counts.
        every_weeks: Weeks between two offers after an infusion; 1 or more.
        open_days: For how many days an offer after an infusion stands; then it waits for the next one.
        early_days: How many days before its day an answer counts for an offer after an infusion.
        rest_days: For how many days after any questionnaire none is offered after an infusion.
        followed_weeks: For how many weeks after an infusion it is followed.
        later_days: For how many days "not now" puts an offer off.
        most_not_now: After so many "not now" an offer is not made again.
    """

    instrument: str = "cpgs-1m"
    before_days: int = 14
    every_weeks: int = 4
    open_days: int = 14
    early_days: int = 7
    rest_days: int = 7
    followed_weeks: int = 52
    later_days: int = 3
    most_not_now: int = 2


OFFER_PLAN = OfferPlan()


class Completed(NamedTuple):
    """A questionnaire that was answered.

    Attributes:
        instrument: Its id.
        day: The diary day it was answered on.
    """

    instrument: str
    day: date


class Due(NamedTuple):
    """A questionnaire to offer.

    Attributes:
        key: A name of this one offer, to keep "not now" with: the same every day, another for another offer.
        instrument: Its id.
        moment: Why, as a word.
        first: The first day of the offer.
        last: Its last day.
        infusion: The planned infusion, or the one that is followed.
        reason: Why, in one sentence.
    """

    key: str
    instrument: str
    moment: Moment
    first: date
    last: date
    infusion: Infusion
    reason: Phrase


NotNow = Mapping[str, Iterable[date]]
"""The days on which "not now" was said, by the key of the offer."""


def due(
    infusions: Iterable[Infusion],
    completed: Iterable[Completed],
    on: date,
    not_now: NotNow | None = None,
    plan: OfferPlan = OFFER_PLAN,
) -> Due | None:
    """Return the questionnaire that is due; None where none is.

    Args:
        infusions: All infusions; removed ones are not looked at.
        completed: All questionnaires that were answered; those after `on` are not looked at.
        on: Today.
        not_now: When "not now" was said, by the key of the offer.
        plan: What is offered when.
    """
    infusions, done = tuple(infusions), [one for one in completed if one.day <= on]
    if any(infusion.covers(on) and not infusion.removed for infusion in infusions):
        return None  # planned ones too: on such a day there is enough to do
    for offer in _offers(infusions, on, plan):
        if offer.first <= on <= offer.last and not _is_answered(offer, done, plan):
            rests = offer.moment is Moment.AFTER and any(on < one.day + timedelta(plan.rest_days) for one in done)
            return None if rests or _is_put_off((not_now or {}).get(offer.key, ()), on, plan) else offer
    return None


def coming(
    infusions: Iterable[Infusion], completed: Iterable[Completed], on: date, plan: OfferPlan = OFFER_PLAN
) -> Due | None:
    """Return the next questionnaire that will be due on a later day, for the page to say; None where none is foreseen.

    Args:
        infusions: All infusions; removed ones are not looked at.
        completed: All questionnaires that were answered; those after `on` are not looked at.
        on: Today.
        plan: What is offered when.
    """
    done = [one for one in completed if one.day <= on]
    later = [o for o in _offers(tuple(infusions), on, plan) if o.first > on and not _is_answered(o, done, plan)]
    return min(later, key=lambda offer: offer.first, default=None)


def _offers(infusions: Sequence[Infusion], on: date, plan: OfferPlan) -> list[Due]:
    """Return every offer that can be foreseen; no two of them on the same day."""
    begun = [infusion for _, infusion in numbered(tuple(infusions)) if infusion.first_day <= on]
    ahead = [infusion for infusion in infusions if not infusion.removed and infusion.first_day > on]
    offers, end = [], date.max
    if ahead:
        offers.append(_before(min(ahead, key=lambda i: i.first_day), begun, plan))
        end = offers[0].first  # once the next infusion is near, its own questionnaire is the only one
    if begun:
        offers += [offer for offer in _after(begun[-1], end, plan) if offer.first < end]
    return offers


def _before(infusion: Infusion, begun: Sequence[Infusion], plan: OfferPlan) -> Due:
    first = infusion.first_day - timedelta(plan.before_days)
    return Due(
        f"{Moment.BEFORE}:{infusion.first_day.isoformat()}",
        plan.instrument,
        Moment.BEFORE,
        max([first, *(i.last_day + timedelta(1) for i in begun)]),  # not while a course is running
        infusion.first_day - timedelta(1),
        infusion,
        phrase(
            "An infusion is planned for {first_day}. What you answer before it is what the weeks after it are compared "
            "with, so the same questions come again then.",
            first_day=infusion.first_day,
        ),
    )


def _after(infusion: Infusion, end: date, plan: OfferPlan) -> Iterator[Due]:
    for week in range(plan.every_weeks, plan.followed_weeks + 1, plan.every_weeks):
        first = infusion.last_day + timedelta(weeks=week)
        stands = timedelta(min(plan.open_days, plan.every_weeks * WEEK))
        yield Due(
            f"{Moment.AFTER}:{infusion.last_day.isoformat()}:{week}",
            plan.instrument,
            Moment.AFTER,
            first,
            min(first + stands, end) - timedelta(1),
            infusion,
            phrase(
                "This is the questionnaire for week {week} after the infusion that ended on {last_day}. Your answers "
                "stand beside those from before it.",
                week=week,
                last_day=infusion.last_day,
            ),
        )


def _is_answered(offer: Due, done: Iterable[Completed], plan: OfferPlan) -> bool:
    early = plan.early_days if offer.moment is Moment.AFTER else 0
    since = offer.first - timedelta(early)
    return any(one.instrument == offer.instrument and since <= one.day <= offer.last for one in done)


def _is_put_off(said: Iterable[date], on: date, plan: OfferPlan) -> bool:
    days = [day for day in said if day <= on]
    return len(days) >= plan.most_not_now or any(on < day + timedelta(plan.later_days) for day in days)
