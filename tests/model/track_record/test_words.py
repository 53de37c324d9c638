"""The track record in sentences: misses are said as plainly as what held."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from diary.model.records.infusion import Infusion
from diary.model.records.state import DueDates, State
from diary.model.records.stored_suggestion import StoredSuggestion
from diary.model.relief.standing import Fade
from diary.model.response.figures import Faded
from diary.model.track_record.outcomes import Outcome, TrackRecord, Verdict
from diary.model.track_record.words import outcome_lines, track_record_summary

LAST = date(2026, 2, 22)
RANGE = DueDates(date(2026, 3, 3), date(2026, 3, 10), date(2026, 3, 19))
SAID = StoredSuggestion(date(2026, 3, 8), State.HOLDING, 0.3, (), LAST, RANGE, 0.01, 0.99, "1")
UNTIL = date(2026, 4, 30)
FADED = Faded(Fade.FADED, UNTIL, date(2026, 3, 10), date(2026, 3, 12), date(2026, 3, 14))
ABOVE = Faded(Fade.STILL_ABOVE, date(2026, 3, 21), date(2026, 3, 30), date(2026, 4, 3), date(2026, 4, 9))
NEVER = Faded(Fade.NEVER_REACHED, UNTIL)


def outcome(verdict: Verdict, off_by: int | None = None, **more: Any) -> Outcome:  # noqa: ANN401
    known: dict[str, Any] = {"until": UNTIL, "is_newest": True, "suggestion": SAID, "faded": FADED}
    course = Infusion(LAST, LAST, id=3)
    return Outcome(3, course, threshold=0.3, verdict=verdict, off_by=off_by, **known | more)


def told(line: Outcome, threshold: float = 0.3) -> list[str]:
    return [str(sentence) for sentence in outcome_lines(line, threshold)]


RANGE_SAID = (
    "Two weeks after infusion 3 the diary said that relief was likely to fade between 3 March 2026 and 19 March 2026."
)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        (outcome(Verdict.WITHIN, 0), "Relief faded about 12 March 2026: within the range."),
        (outcome(Verdict.EARLIER, -1), "Relief faded about 12 March 2026: 1 day earlier than the range."),
        (outcome(Verdict.EARLIER, -9), "Relief faded about 12 March 2026: 9 days earlier than the range."),
        (outcome(Verdict.LATER, 1), "Relief faded about 12 March 2026: 1 day later than the range."),
        (outcome(Verdict.LATER, 6), "Relief faded about 12 March 2026: 6 days later than the range."),
        (
            outcome(Verdict.LATER, 1, faded=ABOVE),
            "Relief was still above 30\u00a0% on 21 March 2026: at least 1 day later than the range.",
        ),
        (
            outcome(Verdict.LATER, 2, faded=ABOVE),
            "Relief was still above 30\u00a0% on 21 March 2026: at least 2 days later than the range.",
        ),
        (
            outcome(Verdict.NEVER_REACHED, faded=NEVER),
            "From the scores since, relief probably never reached 30\u00a0%: the range did not hold.",
        ),
        (outcome(Verdict.STILL_OPEN, faded=ABOVE), "How that turns out is still open."),
        (
            outcome(Verdict.CUT_SHORT, faded=ABOVE),
            "The next infusion began on 1 May 2026, before that could turn out.",
        ),
        (outcome(Verdict.NOT_KNOWN, faded=None), "Too few pain scores followed to say what happened."),
    ],
)
def test_a_range_and_what_happened(line: Outcome, says: str) -> None:
    assert told(line) == [RANGE_SAID, says]


BEFORE = "Two weeks after infusion 3 the diary said that relief "


@pytest.mark.parametrize(
    ("due", "says"),
    [
        (DueDates(LAST, LAST, date(2026, 3, 19)), "was likely to have faded by 19 March 2026."),
        (
            DueDates(date(2026, 3, 3), None, None),
            "was not likely to fade before 3 March 2026, and that it was open how long it holds.",
        ),
        (None, "was not likely to fade within a year."),
    ],
)
def test_other_ranges(due: DueDates | None, says: str) -> None:
    line = outcome(Verdict.EARLIER, suggestion=replace(SAID, due=due))
    assert told(line) == [BEFORE + says, "Relief faded about 12 March 2026: earlier than that."]


@pytest.mark.parametrize("state", [State.NO_CLEAR_RESPONSE, State.DUE])
def test_no_relief_said(state: State) -> None:
    none = replace(SAID, state=state, chance_responded=0.1)
    first = BEFORE + "had probably not reached 30\u00a0%."
    assert told(outcome(Verdict.NO_RELIEF, suggestion=none, faded=NEVER)) == [first, "The scores since say the same."]
    assert told(outcome(Verdict.RELIEF_AFTER_ALL, suggestion=none)) == [
        first,
        "The scores since say otherwise: relief reached 30\u00a0%, and fell below it about 12 March 2026.",
    ]
    assert told(outcome(Verdict.RELIEF_AFTER_ALL, suggestion=none, faded=ABOVE)) == [
        first,
        "The scores since say otherwise: relief reached 30\u00a0%, and was still above it on 21 March 2026.",
    ]


@pytest.mark.parametrize(
    ("line", "says"),
    [
        (
            outcome(Verdict.NO_RANGE_GIVEN, suggestion=replace(SAID, state=State.NOT_ENOUGH_DATA, due=None)),
            [
                "Two weeks after infusion 3 there were too few pain scores for the diary to say when relief fades.",
                "Relief faded about 12 March 2026.",
            ],
        ),
        (
            outcome(Verdict.NO_RANGE_GIVEN, suggestion=replace(SAID, state=State.STALE), faded=ABOVE),
            ["Two weeks after infusion 3 the last pain score was too old for the diary to say when relief fades."],
        ),
        (
            outcome(Verdict.NOTHING_KEPT, suggestion=None, faded=None),
            ["Nothing is kept of what the diary said in the two weeks after infusion 3."],
        ),
        (
            outcome(Verdict.TOO_EARLY, suggestion=None, faded=None),
            ["What the diary says on 8 March 2026, two weeks after infusion 3, will be held against what happens."],
        ),
        (
            outcome(Verdict.CUT_SHORT, suggestion=None, faded=None, until=date(2026, 3, 1)),
            ["The next infusion began on 2 March 2026, before two weeks had passed after infusion 3."],
        ),
    ],
)
def test_where_no_range_was_said(line: Outcome, says: list[str]) -> None:
    assert told(line) == says


def test_another_threshold_than_todays_is_named() -> None:
    assert told(outcome(Verdict.WITHIN, 0), threshold=0.5)[2] == (
        "The threshold was 30\u00a0% then, and what happened is measured at it; today it is 50\u00a0%."
    )


@pytest.mark.parametrize(
    ("off_by", "says"),
    [
        (None, "."),
        (0, ", about the day on which it had."),
        (1, ", about 1 day after it had."),
        (5, ", about 5 days after it had."),
        (-1, ", about 1 day before it had."),
        (-8, ", about 8 days before it had."),
    ],
)
def test_when_due_was_first_said(off_by: int | None, says: str) -> None:
    line = outcome(Verdict.WITHIN, 0, first_due=date(2026, 3, 17), first_due_off_by=off_by)
    assert told(line)[-1] == f"On 17 March 2026 the diary first said that relief had probably faded{says}"


NOTHING_YET, WILL_BE = "There is nothing to compare yet.", "will be held against what happens."


def of(*verdicts: Verdict, **more: Any) -> list[str]:  # noqa: ANN401
    found = TrackRecord(tuple(outcome(verdict, **more) for verdict in verdicts), 0.3)
    return [str(sentence) for sentence in track_record_summary(found)]


@pytest.mark.parametrize(
    ("verdicts", "says"),
    [
        (
            (Verdict.STILL_OPEN, Verdict.WITHIN, Verdict.LATER, Verdict.WITHIN),
            ["Of 3 ranges given at two weeks, 2 held what happened; 8 in 10 should."],
        ),
        (
            (Verdict.EARLIER, Verdict.NEVER_REACHED),
            ["Of 2 ranges given at two weeks, 0 held what happened; 8 in 10 should."],
        ),
        ((Verdict.WITHIN,), ["The one range given at two weeks so far held what happened; 8 in 10 should."]),
        ((Verdict.LATER,), ["The one range given at two weeks so far did not hold what happened; 8 in 10 should."]),
        (
            (Verdict.RELIEF_AFTER_ALL, Verdict.WITHIN),
            [
                "The one range given at two weeks so far held what happened; 8 in 10 should.",
                "After 1 infusion the diary said that there was probably no relief, and there was.",
            ],
        ),
        (
            (Verdict.NO_RELIEF, Verdict.NO_RELIEF, Verdict.NO_RELIEF, Verdict.RELIEF_AFTER_ALL),
            [
                "After 3 infusions the diary said that there was probably no relief, and there was none.",
                "After 1 infusion the diary said that there was probably no relief, and there was.",
            ],
        ),
        (
            (Verdict.NO_RELIEF,),
            ["After 1 infusion the diary said that there was probably no relief, and there was none."],
        ),
        (
            (Verdict.RELIEF_AFTER_ALL, Verdict.RELIEF_AFTER_ALL),
            [
                "After 2 infusions the diary said that there was probably no relief, and there was.",
            ],
        ),
        ((), ["No infusion is recorded yet, so there is nothing to compare."]),
        (
            (Verdict.TOO_EARLY,),
            [f"{NOTHING_YET} What the diary says on 8 March 2026, two weeks after the infusion, {WILL_BE}"],
        ),
        (
            (Verdict.STILL_OPEN, Verdict.NOTHING_KEPT),
            [f"{NOTHING_YET} What the diary said two weeks after infusion 3 can still turn out either way."],
        ),
        (
            (Verdict.NOTHING_KEPT, Verdict.NO_RANGE_GIVEN),
            ["There is nothing to compare: no range was kept from two weeks after an infusion."],
        ),
    ],
)
def test_the_whole_in_a_sentence(verdicts: tuple[Verdict, ...], says: list[str]) -> None:
    assert of(*verdicts) == says


def test_no_sentence_tells_anyone_to_do_anything() -> None:
    everything = " ".join(
        sentence
        for verdict in Verdict
        for said in (SAID, None)
        for sentence in told(outcome(verdict, suggestion=said, first_due=LAST + timedelta(days=20)))
    ).lower()
    assert not any(word in everything for word in ("take ", "skip", "dose", "should ", "must", "!"))
