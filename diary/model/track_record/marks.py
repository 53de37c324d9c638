"""The track record's marks on the relief chart: the range said at two weeks, and what happened.

Only once it can be compared (`diary.model.track_record.outcomes.SCORED`), hits and misses alike. The words for it are
here too: the names of the marks, a day read out, the line below the table.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from diary.model.relief.standing import Fade, Window, WindowDays, window_at
from diary.model.track_record.outcomes import COMPARED_ON_DAY, SCORED
from diary.wording import Percent, Phrase, phrase

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diary.model.track_record.outcomes import Outcome
    from diary.wording import Figure


@dataclass(frozen=True)
class RecordMarks:
    """The range said at two weeks and what happened, as days of the chart.

    Attributes:
        last_day: The last infusion day, from which days are counted.
        threshold: The threshold that was said, a fraction.
        range_given: The range that was said; None where relief was not expected to fade within a year.
        fade: What became of relief.
        faded_on: The day relief fell below the threshold, the 50 % point; None unless it did.
        likely: Its own 80 % range: what happened is an estimate too; None unless it fell.
        as_of: The last day that is known of.
    """

    last_day: date
    threshold: float
    range_given: WindowDays | None
    fade: Fade
    faded_on: int | None
    likely: WindowDays | None
    as_of: int

    def date_of(self, since: int) -> date:
        """Return the diary date that lies so many days after the last infusion day."""
        return self.last_day + timedelta(days=since)


def record_marks(outcome: Outcome | None) -> RecordMarks | None:
    """Return the marks of one infusion's line; None while nothing can be compared.

    Args:
        outcome: The line; None where there is none.
    """
    if outcome is None or outcome.verdict not in SCORED or outcome.suggestion is None or outcome.faded is None:
        return None
    infusion, due, faded = outcome.infusion, outcome.suggestion.due, outcome.faded

    def since(day: date | None) -> int | None:
        return None if day is None else infusion.day_since(day)

    first, last = (since(due.p10), since(due.p90)) if due is not None else (None, None)
    happened = since(faded.on)
    early = since(faded.p10)
    return RecordMarks(
        infusion.last_day,
        outcome.threshold,
        None if first is None else (max(first, 0), last),
        faded.fade,
        happened,
        None if happened is None or early is None else (max(early, 0), since(faded.p90)),
        infusion.day_since(faded.as_of),
    )


def range_name(marks: RecordMarks) -> Phrase:
    """Return the name beside the range that was given."""
    if marks.range_given is None:
        return phrase("said on day {day}: not within a year", day=COMPARED_ON_DAY)
    return phrase("said on day {day}", day=COMPARED_ON_DAY)


def fade_name(marks: RecordMarks) -> Phrase:
    """Return the name beside what happened."""
    threshold = Percent(marks.threshold)
    if marks.fade is Fade.FADED:
        return phrase("what happened")
    if marks.fade is Fade.STILL_ABOVE:
        return phrase("what happened: still above {threshold}", threshold=threshold)
    return phrase("what happened: never reached {threshold}", threshold=threshold)


def marks_readout(marks: RecordMarks, since: int) -> Phrase | None:
    """Return the words of the marks on one day, to be read out behind it; None where they say nothing.

    Args:
        marks: The marks.
        since: The day, in days since the last infusion day.
    """
    first, last = marks.range_given if marks.range_given is not None else (None, None)
    is_within = first is not None and max(first, 1) <= since and (last is None or since <= last)
    threshold = Percent(marks.threshold)
    if since == marks.faded_on and is_within:
        return phrase("Relief fell below {threshold} about here, within the range said.", threshold=threshold)
    if since == marks.faded_on:
        return phrase("Relief fell below {threshold} about here, outside the range said.", threshold=threshold)
    return phrase("Within the range said on day {day}.", day=COMPARED_ON_DAY) if is_within else None


def marks_sentences(marks: RecordMarks) -> tuple[Phrase, ...]:
    """Return the marks in words, for the table: what was said, what happened."""
    return _range_sentence(marks), _fade_sentence(marks)


def _range_sentence(marks: RecordMarks) -> Phrase:
    first, last = (None, None) if marks.range_given is None else marks.range_given
    known: dict[str, Figure] = {"day": COMPARED_ON_DAY}
    known |= {name: marks.date_of(day) for name, day in (("first", first), ("last", last)) if day is not None}
    return _RANGES[window_at(first, last, 0)]._replace(figures=known)


_AFTER = phrase("Said on day {day}: fading after {first}.")
_BY = phrase("Said on day {day}: fading by {last}.")
_RANGES: Mapping[Window, Phrase] = {
    Window.BEYOND_HORIZON: phrase("Said on day {day}: no fading within a year."),
    Window.AHEAD_WITHOUT_END: _AFTER,
    Window.BEGUN_WITHOUT_END: _AFTER,
    Window.AHEAD: phrase("Said on day {day}: fading between {first} and {last}."),
    Window.BEGUN: _BY,
    Window.OVER: _BY,
}


def _fade_sentence(marks: RecordMarks) -> Phrase:
    threshold = Percent(marks.threshold)
    if marks.faded_on is not None:
        return phrase(
            "What happened: below {threshold} from about {day}.",
            threshold=threshold,
            day=marks.date_of(marks.faded_on),
        )
    if marks.fade is Fade.STILL_ABOVE:
        return phrase(
            "What happened: still above {threshold} on {day}.", threshold=threshold, day=marks.date_of(marks.as_of)
        )
    return phrase("What happened: {threshold} was probably never reached.", threshold=threshold)
