"""Whether there is something to remind of now: pure, from the time, what was wished, and what is known.

Reminded of is the day whose page is still open, a questionnaire that is due, and a planned infusion on the day before.
Each is said once, the day perhaps again after an hour; what the computer slept through is made up for by day.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from diary.clock import diary_day
from diary.settings import DAY_END
from diary.wording import Phrase, phrase

NIGHT, MORNING = time(22), time(8)
"""Between these nobody is reminded, unless the time that was chosen lies there itself."""
STANDARD_TIME = time(20)
"""The time that is offered first."""
AGAIN_AFTER = timedelta(hours=1)
_SLACK = timedelta(minutes=5)
"""A scheduler may be late with the first call and on time with the second."""
_CHOSEN_LASTS = timedelta(hours=2)
"""For so long after a time that was chosen in the night, it is no night."""

PAGE_OPEN = phrase("Today's page is still open.")
EARLIER_OPEN = phrase("Your diary has an open page.")
QUESTIONS_WAIT = phrase("Some questions are waiting for you.")
TOMORROW = phrase("Something that you planned is tomorrow.")
TODAY = phrase("Something that you planned is today.")


class Wish(NamedTuple):
    """The wish of the user.

    Attributes:
        at: The time of day, a whole minute, local.
        again: Whether to remind again after an hour, should the page still be open.
    """

    at: time = STANDARD_TIME
    again: bool = False

    @property
    def looks(self) -> tuple[time, ...]:
        """Return the times of day at which it is looked: the one wished, an hour later, and in the morning."""
        return tuple(sorted({self.at, MORNING, *((self._later,) if self.comes_again else ())}))

    @property
    def comes_again(self) -> bool:
        """Whether it comes again: wished, and not in a night in which no time was chosen."""
        return self.again and (_lies_in_night(self.at) or not _lies_in_night(self._later))

    @property
    def _later(self) -> time:
        return (datetime.combine(date.min, self.at) + AGAIN_AFTER).time()


class Known(NamedTuple):
    """The knowledge of a diary; of an encrypted one only its last filled day.

    Attributes:
        filled: The last diary day with an average pain; None for none.
        offer: The key of the questionnaire that is due; None for none.
        planned: The first day of the next planned infusion, today or later; None for none.
        day_end: When a diary day ends.
    """

    filled: date | None = None
    offer: str | None = None
    planned: date | None = None
    day_end: time = DAY_END


class Reminded(NamedTuple):
    """The reminders given so far.

    Attributes:
        looked: When it was last looked by day, local with its offset; None for never.
        day: The diary day whose open page was told of last.
        times: How often it was.
        at: When it was, the last time.
        offer, planned: The questionnaire and the day of the infusion that were told of last.
    """

    looked: datetime | None = None
    day: date | None = None
    times: int = 0
    at: datetime | None = None
    offer: str | None = None
    planned: date | None = None


def decide(now: datetime, wish: Wish, known: Known, told: Reminded) -> tuple[list[Phrase], Reminded]:
    """Return what to remind of now, a sentence each, and what was told once it is shown.

    Args:
        now: The local moment, with its offset.
        wish: What the user wants.
        known: What is known of the diary.
        told: What was reminded of before.

    Returns:
        The sentences, none of them naming pain, a drug or an infusion; empty where there is nothing to say, or it is
        night, in which case nothing is noted either.
    """
    called = _last_call(now, wish.at)
    if is_night(now, wish, called):
        return [], told
    after, running = told._replace(looked=now), diary_day(now, known.day_end)
    day = diary_day(called, known.day_end)
    is_missed = told.looked is None or told.looked < called
    if day != running and not is_missed:
        return [], after
    said: list[Phrase] = []
    if (known.filled is None or known.filled < day) and _may_tell(now, day, wish, told):
        said.append(PAGE_OPEN if day == running else EARLIER_OPEN)
        after = after._replace(day=day, times=_times(day, told) + 1, at=now)
    if known.planned is not None and known.planned != told.planned:
        ahead = (known.planned - running).days
        if ahead in {0, 1}:
            said.append(TODAY if ahead == 0 else TOMORROW)
            after = after._replace(planned=known.planned)
    if known.offer is not None and known.offer != told.offer:
        said.append(QUESTIONS_WAIT)
        after = after._replace(offer=known.offer)
    return said, after


def next_look(now: datetime, wish: Wish) -> datetime:
    """Return when it is looked the next time, local with the offset of now."""
    days = (now.date(), now.date() + timedelta(days=1))
    looks = [datetime.combine(day, at, now.tzinfo) for day in days for at in wish.looks]
    return min(look for look in looks if look > now)


def is_night(now: datetime, wish: Wish, called: datetime | None = None) -> bool:
    """Return whether nobody is reminded now.

    Args:
        now: The local moment, with its offset.
        wish: What the user wants.
        called: When the time wished last was; worked out where it is not given.
    """
    if not _lies_in_night(now.time()):
        return False
    since = now - (_last_call(now, wish.at) if called is None else called)
    return not (_lies_in_night(wish.at) and since < _CHOSEN_LASTS)


def _lies_in_night(at: time) -> bool:
    return at >= NIGHT or at < MORNING


def _last_call(now: datetime, at: time) -> datetime:
    """The last moment that had the time wished, by the wall clock: this day's, or that of the day before."""
    called = datetime.combine(now.date(), at, now.tzinfo)
    return called if called <= now else datetime.combine(now.date() - timedelta(days=1), at, now.tzinfo)


def _times(day: date, told: Reminded) -> int:
    return told.times if told.day == day else 0


def _may_tell(now: datetime, day: date, wish: Wish, told: Reminded) -> bool:
    times = _times(day, told)
    if times == 0:
        return True
    return wish.comes_again and times == 1 and told.at is not None and now - told.at >= AGAIN_AFTER - _SLACK
