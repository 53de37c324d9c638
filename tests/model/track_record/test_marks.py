"""What the chart marks of the track record, its words, and the heading of every verdict."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from diary.model.records.stored_suggestion import StoredSuggestion
from diary.model.relief.standing import Fade
from diary.model.response.figures import Faded
from diary.model.track_record.marks import (
    RecordMarks,
    fade_name,
    marks_readout,
    marks_sentences,
    range_name,
    record_marks,
)
from diary.model.track_record.outcomes import Outcome, Verdict
from diary.model.track_record.verdict_words import has_held, verdict
from tests.model.track_record.test_outcomes import (
    COURSE,
    FADED_ON_10,
    HOLDS,
    LAST,
    NO_RELIEF,
    RANGE,
    THREE,
    next_course,
    of,
    on,
    range_,
    word,
)


def marks(kept: list[StoredSuggestion], pain: dict[date, int] = FADED_ON_10, today: int = 50) -> RecordMarks:
    """The marks of a line that can be compared."""
    found = record_marks(of(kept, pain, today))
    assert found is not None
    return found


def test_the_range_and_what_happened_are_days_of_the_chart() -> None:
    found, outcome = marks([word(14, RANGE)]), of([word(14, RANGE)])
    assert outcome.faded is not None
    assert (found.last_day, found.threshold, found.range_given, found.fade) == (LAST, 0.3, (7, 17), Fade.FADED)
    assert outcome.faded.p50 is not None
    assert found.faded_on == (outcome.faded.p50 - LAST).days
    assert found.likely is not None
    first, last = found.likely
    assert last is not None
    assert first <= found.faded_on <= last
    assert found.date_of(found.faded_on) == outcome.faded.p50


@pytest.mark.parametrize(
    ("kept", "pain", "today"),
    [
        ([], FADED_ON_10, 50),
        ([word(14, RANGE)], FADED_ON_10, 12),
        ([word(14, range_(20, 30))], HOLDS, 22),
        ([word(14, RANGE)], THREE, 50),
    ],
    ids=["nothing said", "too early", "still open", "not known"],
)
def test_nothing_is_marked_before_it_can_be_compared(
    kept: list[StoredSuggestion], pain: dict[date, int], today: int
) -> None:
    assert record_marks(of(kept, pain, today)) is None
    assert record_marks(None) is None


def test_misses_are_marked_like_hits() -> None:
    early = marks([word(14, range_(30, 40))])
    assert early.range_given == (30, 40)
    assert early.faded_on is not None
    assert early.faded_on < 30
    still = marks([word(14, range_(16, 20))], HOLDS, 40)
    assert (still.range_given, still.fade, still.faded_on, still.likely) == ((16, 20), Fade.STILL_ABOVE, None, None)
    never = marks([word(14, RANGE)], NO_RELIEF, 40)
    assert (never.range_given, never.fade, never.faded_on) == ((7, 17), Fade.NEVER_REACHED, None)


def test_a_range_that_began_with_the_infusion_starts_on_its_last_day() -> None:
    assert marks([word(14, range_(-3, 17))]).range_given == (0, 17)


def test_no_fading_within_a_year_is_marked_in_words_alone() -> None:
    found = marks([word(14, None, chance_responded=0.99)])
    assert found.range_given is None
    assert found.faded_on is not None
    assert str(range_name(found)) == "said on day 14: not within a year"
    assert str(marks_sentences(found)[0]) == "Said on day 14: no fading within a year."


MADE = RecordMarks(LAST, 0.3, (7, 17), Fade.FADED, 11, (9, 13), 50)


@pytest.mark.parametrize(
    ("changes", "name", "said", "what", "happened"),
    [
        (
            {},
            "said on day 14",
            "Said on day 14: fading between 13 March 2026 and 23 March 2026.",
            "what happened",
            "What happened: below 30\u00a0% from about 17 March 2026.",
        ),
        (
            {"range_given": (7, None), "threshold": 0.5},
            "said on day 14",
            "Said on day 14: fading after 13 March 2026.",
            "what happened",
            "What happened: below 50\u00a0% from about 17 March 2026.",
        ),
        (
            {"range_given": (0, 17), "fade": Fade.STILL_ABOVE, "faded_on": None, "likely": None},
            "said on day 14",
            "Said on day 14: fading by 23 March 2026.",
            "what happened: still above 30\u00a0%",
            "What happened: still above 30\u00a0% on 25 April 2026.",
        ),
        (
            {"fade": Fade.NEVER_REACHED, "faded_on": None, "likely": None},
            "said on day 14",
            "Said on day 14: fading between 13 March 2026 and 23 March 2026.",
            "what happened: never reached 30\u00a0%",
            "What happened: 30\u00a0% was probably never reached.",
        ),
    ],
)
def test_marks_are_named_and_said(changes: dict[str, object], name: str, said: str, what: str, happened: str) -> None:
    found = replace(MADE, **changes)  # type: ignore[arg-type]
    assert (str(range_name(found)), str(fade_name(found))) == (name, what)
    assert [str(one) for one in marks_sentences(found)] == [said, happened]


def test_a_day_is_read_out_with_its_marks() -> None:
    def said(since: int, found: RecordMarks = MADE) -> str:
        return str(marks_readout(found, since) or "")

    assert [said(day) for day in (6, 18)] == ["", ""]
    assert [said(day) for day in (7, 17)] == ["Within the range said on day 14."] * 2
    assert said(11) == "Relief fell below 30\u00a0% about here, within the range said."
    missed = replace(MADE, faded_on=20)
    assert said(20, missed) == "Relief fell below 30\u00a0% about here, outside the range said."
    open_ended = replace(MADE, range_given=(0, None))
    assert (said(0, open_ended), said(1, open_ended)) == ("", "Within the range said on day 14.")
    assert said(300, open_ended) == "Within the range said on day 14."
    assert said(12, replace(MADE, range_given=None)) == ""


def outcome(verdict: Verdict, off_by: int | None = None, fade: Fade = Fade.FADED) -> Outcome:
    return Outcome(3, COURSE, on(50), False, 0.3, None, Faded(fade, on(50)), verdict, off_by)


HEADINGS = [
    (outcome(Verdict.WITHIN, 0), "within the range", True),
    (outcome(Verdict.EARLIER, -1), "1 day earlier than the range", False),
    (outcome(Verdict.EARLIER, -6), "6 days earlier than the range", False),
    (outcome(Verdict.EARLIER), "earlier than said", False),
    (outcome(Verdict.LATER, 1), "1 day later than the range", False),
    (outcome(Verdict.LATER, 6), "6 days later than the range", False),
    (outcome(Verdict.LATER, 6, Fade.STILL_ABOVE), "at least 6 days later than the range", False),
    (outcome(Verdict.LATER), "later than said", False),
    (outcome(Verdict.NEVER_REACHED), "30\u00a0% never reached", False),
    (outcome(Verdict.NO_RELIEF), "no relief, as said", True),
    (outcome(Verdict.RELIEF_AFTER_ALL), "relief after all", False),
    (outcome(Verdict.STILL_OPEN), "still open", None),
    (outcome(Verdict.CUT_SHORT), "cut short by the next one", None),
    (outcome(Verdict.TOO_EARLY), "too early to say", None),
    (outcome(Verdict.NO_RANGE_GIVEN), "no range given", None),
    (outcome(Verdict.NOTHING_KEPT), "nothing kept", None),
    (outcome(Verdict.NOT_KNOWN), "not known how it went", None),
]


@pytest.mark.parametrize(("found", "words", "is_held"), HEADINGS)
def test_every_verdict_has_its_heading(found: Outcome, words: str, is_held: bool | None) -> None:
    assert str(verdict(found)) == f"Infusion 3: {words}"
    assert has_held(found) is is_held


def test_no_verdict_is_left_out() -> None:
    assert {found.verdict for found, _, _ in HEADINGS} == set(Verdict)


def test_a_line_that_was_cut_short_is_not_marked() -> None:
    assert record_marks(of([word(14, range_(30, 40))], HOLDS, 60, next_course(20))) is None
