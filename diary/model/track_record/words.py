"""The track record in sentences: what was said two weeks after each infusion, what happened, and how often it held."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from diary.model.records.state import State
from diary.model.relief.standing import Fade, Window, window_at
from diary.model.track_record.outcomes import COMPARED_ON_DAY, SHARE_EXPECTED, Verdict, expects_no_relief
from diary.wording import Percent, Phrase, counted, phrase

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from diary.model.records.stored_suggestion import StoredSuggestion
    from diary.model.track_record.outcomes import Outcome, TrackRecord
    from diary.wording import Figure


def track_record_summary(record: TrackRecord) -> tuple[Phrase, ...]:
    """Return the whole track record in a sentence or a few; where nothing can be compared yet, why."""
    said = [_ranges(record)] if record.scored > 0 else []
    none = sum(outcome.verdict is Verdict.NO_RELIEF for outcome in record.outcomes)
    after_all = sum(outcome.verdict is Verdict.RELIEF_AFTER_ALL for outcome in record.outcomes)
    if none > 0:
        said.append(
            counted(
                "After {count} infusion the diary said that there was probably no relief, and there was none.",
                "After {count} infusions the diary said that there was probably no relief, and there was none.",
                none,
            )
        )
    if after_all > 0:
        said.append(
            counted(
                "After {count} infusion the diary said that there was probably no relief, and there was.",
                "After {count} infusions the diary said that there was probably no relief, and there was.",
                after_all,
            )
        )
    return tuple(said) or (_nothing_yet(record),)


def outcome_lines(outcome: Outcome, threshold: float) -> tuple[Phrase, ...]:
    """Return one infusion's line in whole sentences, in their order.

    Args:
        outcome: The line.
        threshold: The threshold that is set today (`TrackRecord.threshold`), a fraction.
    """
    found = (
        suggestion_sentence(outcome),
        fade_sentence(outcome),
        other_threshold_sentence(outcome, threshold),
        first_due_sentence(outcome),
    )
    return tuple(sentence for sentence in found if sentence is not None)


def suggestion_sentence(outcome: Outcome) -> Phrase:
    """Say what the diary said two weeks after the infusion, or why there is nothing to show."""
    number, then = outcome.number, outcome.suggestion
    if then is None:
        return _nothing_kept(outcome)
    if outcome.verdict is Verdict.NO_RANGE_GIVEN:
        return _no_range(number, then)
    if expects_no_relief(then):
        return phrase(
            "Two weeks after infusion {number} the diary said that relief had probably not reached {threshold}.",
            number=number,
            threshold=Percent(then.threshold),
        )
    return _range(outcome, then)


def fade_sentence(outcome: Outcome) -> Phrase | None:
    """Say what happened, and how it compares with what was said; None where nothing is known of it."""
    verdict = outcome.verdict
    if verdict is Verdict.CUT_SHORT and outcome.suggestion is None:
        return None
    if verdict in (Verdict.STILL_OPEN, Verdict.CUT_SHORT, Verdict.NOT_KNOWN):
        return _not_known(outcome)
    if verdict is Verdict.NEVER_REACHED:
        return phrase(
            "From the scores since, relief probably never reached {threshold}: the range did not hold.",
            threshold=Percent(outcome.threshold),
        )
    if verdict in (Verdict.NO_RELIEF, Verdict.RELIEF_AFTER_ALL):
        return _relief_or_none(outcome)
    return _faded(outcome)


def other_threshold_sentence(outcome: Outcome, threshold: float) -> Phrase | None:
    """Say that the line is about another threshold than today's; None where it is not."""
    if outcome.threshold == threshold:
        return None
    return phrase(
        "The threshold was {then} then, and what happened is measured at it; today it is {now}.",
        then=Percent(outcome.threshold),
        now=Percent(threshold),
    )


def first_due_sentence(outcome: Outcome) -> Phrase | None:
    """Say when the diary first said that relief had faded, and how long after it had; None if it never did."""
    day, off_by = outcome.first_due, outcome.first_due_off_by
    if day is None:
        return None
    if off_by is None:
        return phrase("On {day} the diary first said that relief had probably faded.", day=day)
    if off_by > 0:
        return counted(
            "On {day} the diary first said that relief had probably faded, about {count} day after it had.",
            "On {day} the diary first said that relief had probably faded, about {count} days after it had.",
            off_by,
            day=day,
        )
    if off_by < 0:
        return counted(
            "On {day} the diary first said that relief had probably faded, about {count} day before it had.",
            "On {day} the diary first said that relief had probably faded, about {count} days before it had.",
            -off_by,
            day=day,
        )
    return phrase(
        "On {day} the diary first said that relief had probably faded, about the day on which it had.", day=day
    )


def _ranges(record: TrackRecord) -> Phrase:
    expected = round(10 * SHARE_EXPECTED)
    if record.scored == 1 and record.within == 1:
        return phrase(
            "The one range given at two weeks so far held what happened; {expected} in 10 should.", expected=expected
        )
    if record.scored == 1:
        return phrase(
            "The one range given at two weeks so far did not hold what happened; {expected} in 10 should.",
            expected=expected,
        )
    return counted(
        "Of {count} range given at two weeks, {within} held what happened; {expected} in 10 should.",
        "Of {count} ranges given at two weeks, {within} held what happened; {expected} in 10 should.",
        record.scored,
        within=record.within,
        expected=expected,
    )


def _nothing_yet(record: TrackRecord) -> Phrase:
    if not record.outcomes:
        return phrase("No infusion is recorded yet, so there is nothing to compare.")
    newest = record.outcomes[0]
    if newest.verdict is Verdict.TOO_EARLY:
        return phrase(
            "There is nothing to compare yet. What the diary says on {day}, two weeks after the infusion, will be held "
            "against what happens.",
            day=newest.infusion.last_day + timedelta(days=COMPARED_ON_DAY),
        )
    if newest.verdict is Verdict.STILL_OPEN:
        return phrase(
            "There is nothing to compare yet. What the diary said two weeks after infusion {number} can still turn out "
            "either way.",
            number=newest.number,
        )
    return phrase("There is nothing to compare: no range was kept from two weeks after an infusion.")


def _nothing_kept(outcome: Outcome) -> Phrase:
    if outcome.verdict is Verdict.TOO_EARLY:
        return phrase(
            "What the diary says on {day}, two weeks after infusion {number}, will be held against what happens.",
            day=outcome.infusion.last_day + timedelta(days=COMPARED_ON_DAY),
            number=outcome.number,
        )
    if outcome.verdict is Verdict.CUT_SHORT:
        return phrase(
            "The next infusion began on {day}, before two weeks had passed after infusion {number}.",
            day=_next_course(outcome),
            number=outcome.number,
        )
    return phrase(
        "Nothing is kept of what the diary said in the two weeks after infusion {number}.", number=outcome.number
    )


def _no_range(number: int, then: StoredSuggestion) -> Phrase:
    if then.state is State.STALE:
        return phrase(
            "Two weeks after infusion {number} the last pain score was too old for the diary to say when relief fades.",
            number=number,
        )
    return phrase(
        "Two weeks after infusion {number} there were too few pain scores for the diary to say when relief fades.",
        number=number,
    )


def _range(outcome: Outcome, then: StoredSuggestion) -> Phrase:
    first, last = (None, None) if then.due is None else (then.due.p10, then.due.p90)
    known: dict[str, Figure] = {"number": outcome.number}
    known |= {name: day for name, day in (("first", first), ("last", last)) if day is not None}
    return _RANGES[window_at(first, last, outcome.infusion.last_day)]._replace(figures=known)


_AFTER = phrase(
    "Two weeks after infusion {number} the diary said that relief was not likely to fade before {first}, and "
    "that it was open how long it holds."
)
_BY = phrase("Two weeks after infusion {number} the diary said that relief was likely to have faded by {last}.")
_RANGES: Mapping[Window, Phrase] = {
    Window.BEYOND_HORIZON: phrase(
        "Two weeks after infusion {number} the diary said that relief was not likely to fade within a year."
    ),
    Window.AHEAD_WITHOUT_END: _AFTER,
    Window.BEGUN_WITHOUT_END: _AFTER,
    Window.AHEAD: phrase(
        "Two weeks after infusion {number} the diary said that relief was likely to fade between {first} and {last}."
    ),
    Window.BEGUN: _BY,
    Window.OVER: _BY,
}


def _not_known(outcome: Outcome) -> Phrase:
    if outcome.verdict is Verdict.STILL_OPEN:
        return phrase("How that turns out is still open.")
    if outcome.verdict is Verdict.CUT_SHORT:
        return phrase("The next infusion began on {day}, before that could turn out.", day=_next_course(outcome))
    return phrase("Too few pain scores followed to say what happened.")


def _relief_or_none(outcome: Outcome) -> Phrase:
    faded = outcome.faded
    if outcome.verdict is Verdict.NO_RELIEF or faded is None:
        return phrase("The scores since say the same.")
    threshold = Percent(outcome.threshold)
    if faded.on is not None:
        return phrase(
            "The scores since say otherwise: relief reached {threshold}, and fell below it about {day}.",
            threshold=threshold,
            day=faded.on,
        )
    return phrase(
        "The scores since say otherwise: relief reached {threshold}, and was still above it on {day}.",
        threshold=threshold,
        day=faded.as_of,
    )


def _faded(outcome: Outcome) -> Phrase | None:
    faded = outcome.faded
    if faded is None or faded.fade is Fade.NEVER_REACHED:
        return None
    if faded.on is not None:
        return _faded_on(faded.on, outcome.verdict, outcome.off_by)
    if outcome.off_by is None:
        return None
    return counted(
        "Relief was still above {threshold} on {day}: at least {count} day later than the range.",
        "Relief was still above {threshold} on {day}: at least {count} days later than the range.",
        outcome.off_by,
        threshold=Percent(outcome.threshold),
        day=faded.as_of,
    )


def _faded_on(day: date, verdict: Verdict, off_by: int | None) -> Phrase:
    if verdict is Verdict.WITHIN:
        return phrase("Relief faded about {day}: within the range.", day=day)
    if off_by is not None and off_by < 0:
        return counted(
            "Relief faded about {day}: {count} day earlier than the range.",
            "Relief faded about {day}: {count} days earlier than the range.",
            -off_by,
            day=day,
        )
    if off_by is not None:
        return counted(
            "Relief faded about {day}: {count} day later than the range.",
            "Relief faded about {day}: {count} days later than the range.",
            off_by,
            day=day,
        )
    if verdict is Verdict.EARLIER:
        return phrase("Relief faded about {day}: earlier than that.", day=day)
    return phrase("Relief faded about {day}.", day=day)


def _next_course(outcome: Outcome) -> date:
    return outcome.until + timedelta(days=1)
