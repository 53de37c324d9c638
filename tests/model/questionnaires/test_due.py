"""Which questionnaire is due, why, and that nobody is nagged."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diary.model.questionnaires.due import Completed, Moment, OfferPlan, coming, due
from diary.model.records.infusion import Infusion

LAST = date(2026, 3, 6)
GIVEN = Infusion(LAST - timedelta(days=4), LAST, id=1)
APPOINTMENT = date(2026, 9, 14)
PLANNED = Infusion(APPOINTMENT, APPOINTMENT + timedelta(days=4), planned=True, id=2)
SIX, ONE = "cpgs-6m", "cpgs-1m"


def after(days: int) -> date:
    """A day after the infusion that was given."""
    return LAST + timedelta(days=days)


def ahead(days: int) -> date:
    """A day before the planned infusion."""
    return APPOINTMENT - timedelta(days=days)


def due_on(day: date, *done: Completed, infusions: tuple[Infusion, ...] = (GIVEN,)) -> str | None:
    """What is due on a day."""
    found = due(infusions, done, day)
    return None if found is None else found.instrument


# Before a planned infusion


@pytest.mark.parametrize(("days", "instrument"), [(15, None), (14, ONE), (1, ONE), (0, None), (-1, None)])
def test_the_form_of_the_weeks_after_is_due_in_the_two_weeks_before(days: int, instrument: str | None) -> None:
    assert due_on(ahead(days), infusions=(PLANNED,)) == instrument


def test_why_it_is_due_before() -> None:
    found = due((PLANNED,), (), ahead(3))
    assert found is not None
    assert (found.moment, found.first, found.last, found.infusion) == (Moment.BEFORE, ahead(14), ahead(1), PLANNED)
    assert str(found.reason).startswith("An infusion is planned for 14 September 2026.")


def test_an_answer_since_then_is_enough_and_an_older_one_is_not() -> None:
    assert due_on(ahead(3), Completed(ONE, ahead(14)), infusions=(PLANNED,)) is None
    assert due_on(ahead(3), Completed(ONE, ahead(15)), infusions=(PLANNED,)) == ONE
    assert due_on(ahead(3), Completed(SIX, ahead(3)), infusions=(PLANNED,)) == ONE
    assert due_on(ahead(3), Completed(ONE, ahead(2)), infusions=(PLANNED,)) == ONE  # not yet answered on that day


def test_the_same_form_is_offered_before_and_after() -> None:
    before, later = due((PLANNED,), (), ahead(3)), due((GIVEN,), (), after(28))
    assert before is not None
    assert later is not None
    assert before.instrument == later.instrument == ONE


def test_a_removed_appointment_asks_for_nothing_and_the_nearest_counts() -> None:
    gone = Infusion(APPOINTMENT, APPOINTMENT, planned=True, removed=True)
    assert due_on(ahead(3), infusions=(gone,)) is None
    later = Infusion(APPOINTMENT + timedelta(days=30), APPOINTMENT + timedelta(days=30), planned=True)
    found = due((later, PLANNED), (), ahead(3))
    assert found is not None
    assert found.infusion == PLANNED


def test_a_course_that_lies_ahead_counts_though_nobody_marked_it_planned() -> None:
    assert due_on(ahead(3), infusions=(Infusion(APPOINTMENT, APPOINTMENT),)) == ONE


def test_nothing_is_asked_while_a_course_is_running() -> None:
    soon = Infusion(after(5), after(5), planned=True)
    assert due_on(LAST, infusions=(GIVEN, soon)) is None
    assert due_on(after(1), infusions=(GIVEN, soon)) == ONE


# Every four weeks after


@pytest.mark.parametrize(
    ("days", "instrument"),
    [(0, None), (27, None), (28, ONE), (41, ONE), (42, None), (55, None), (56, ONE), (364, ONE), (377, ONE),
     (378, None), (392, None)],
)  # fmt: skip
def test_the_one_month_form_is_due_every_four_weeks_for_two_weeks_for_a_year(days: int, instrument: str | None) -> None:
    assert due_on(after(days)) == instrument


def test_why_it_is_due_after() -> None:
    found = due((GIVEN,), (), after(57))
    assert found is not None
    assert (found.moment, found.first, found.last, found.infusion) == (Moment.AFTER, after(56), after(69), GIVEN)
    assert str(found.reason).startswith("This is the questionnaire for week 8 after the infusion that ended on 6 March")


@pytest.mark.parametrize(("answered", "instrument"), [(20, ONE), (21, None), (28, None), (40, None)])
def test_an_answer_a_week_early_counts(answered: int, instrument: str | None) -> None:
    assert due_on(after(41), Completed(ONE, after(answered))) == instrument


def test_an_answer_counts_for_its_own_time_only() -> None:
    assert due_on(after(56), Completed(ONE, after(41))) == ONE


def test_after_any_questionnaire_there_is_a_week_of_rest() -> None:
    assert due_on(after(28), Completed("calm", after(22))) is None
    assert due_on(after(28), Completed("calm", after(21))) == ONE


def test_only_the_newest_infusion_is_followed() -> None:
    newer = Infusion(after(30), after(31), id=2)
    both = (GIVEN, newer)
    assert due_on(after(40)) == ONE
    assert due_on(after(40), infusions=both) is None
    assert due_on(after(31 + 28), infusions=both) == ONE


def test_from_its_first_day_on_a_course_is_no_longer_ahead_and_the_one_before_is_not_followed() -> None:
    new = Infusion(after(30), after(30), id=2)
    assert due_on(after(29), infusions=(GIVEN, new)) == ONE
    assert due_on(after(30), infusions=(GIVEN, new)) is None
    assert coming((GIVEN, new), (), after(30)) == coming((new,), (), after(30))
    today = Infusion(after(30), after(30), planned=True, id=2)  # nobody has said yet whether it takes place
    assert due_on(after(30), infusions=(GIVEN, today)) is None
    assert due_on(after(31), infusions=(GIVEN, today)) == ONE


def test_a_planned_or_removed_infusion_is_not_followed() -> None:
    for infusion in (Infusion(LAST, LAST, planned=True), Infusion(LAST, LAST, removed=True)):
        assert due_on(after(30), infusions=(infusion,)) is None


# One at a time


def test_near_the_next_infusion_only_its_own_questionnaire_is_asked() -> None:
    soon = Infusion(after(35), after(35), planned=True)
    assert due_on(after(30), infusions=(GIVEN, soon)) == ONE
    assert due_on(after(31), Completed(ONE, after(30)), infusions=(GIVEN, soon)) is None
    found = due((GIVEN, Infusion(after(50), after(50), planned=True)), (), after(30))
    assert found is not None
    assert (found.instrument, found.last) == (ONE, after(35))


@pytest.mark.parametrize(("first", "on", "is_due"), [(0, 0, False), (0, 2, False), (0, 3, True), (5, 4, True)])
def test_not_now_leaves_it_for_three_days(first: int, on: int, is_due: bool) -> None:
    offer = due((PLANNED,), (), ahead(14))
    assert offer is not None
    found = due((PLANNED,), (), ahead(14) + timedelta(on), {offer.key: [ahead(14) + timedelta(first)]})
    assert (found is not None) == is_due


def test_the_second_not_now_leaves_it_for_good_but_not_the_next_one() -> None:
    offer = due((GIVEN,), (), after(28))
    assert offer is not None
    said = {offer.key: [after(28), after(31)]}
    assert due((GIVEN,), (), after(41), said) is None
    following = due((GIVEN,), (), after(56), said)
    assert following is not None
    assert following.key != offer.key


def test_an_appointment_that_is_moved_is_asked_about_anew() -> None:
    offer = due((PLANNED,), (), ahead(3))
    assert offer is not None
    moved = Infusion(APPOINTMENT + timedelta(days=7), PLANNED.last_day + timedelta(days=7), planned=True, id=2)
    assert due((moved,), (), ahead(2), {offer.key: [ahead(3), ahead(3)]}) is not None


def test_another_plan() -> None:
    plan = OfferPlan("gcps-r", every_weeks=2, followed_weeks=6)
    assert due((PLANNED,), (), ahead(3), plan=plan) is not None
    days = [n for n in range(120) if due((GIVEN,), (), after(n), plan=plan)]
    assert days == list(range(14, 56))
    assert due((GIVEN,), [Completed("gcps-r", after(14))], after(27), plan=plan) is None


# What comes next


def test_what_comes_next_and_when() -> None:
    def next_on(day: date, *done: Completed, infusions: tuple[Infusion, ...] = (GIVEN, PLANNED)) -> object:
        found = coming(infusions, done, day)
        return None if found is None else (found.instrument, found.first)

    assert next_on(after(1)) == (ONE, after(28))
    assert next_on(after(28)) == (ONE, after(56))
    assert next_on(after(50), Completed(ONE, after(50))) == (ONE, after(84))
    assert next_on(after(170)) == (ONE, ahead(14))
    assert next_on(ahead(14)) is None
    assert next_on(after(1), infusions=()) is None
    assert next_on(ahead(20), infusions=(PLANNED,)) == (ONE, ahead(14))
    assert next_on(after(364), infusions=(GIVEN,)) is None


# Never nagging, whatever the diary holds

offsets = st.integers(0, 400)


@given(
    st.lists(st.tuples(offsets, st.integers(0, 10), st.booleans(), st.booleans()), max_size=4),
    st.lists(st.tuples(st.sampled_from([SIX, ONE, "gcps-r"]), offsets), max_size=4),
)
def test_whoever_answers_or_declines_is_left_in_peace(
    courses: list[tuple[int, int, bool, bool]], answered: list[tuple[str, int]]
) -> None:
    infusions = [
        Infusion(after(n), after(n + span), planned=planned, removed=removed) for n, span, planned, removed in courses
    ]
    before = [Completed(name, after(n)) for name, n in answered]
    done = list(before)
    for n in range(420):  # one who answers at once
        offer = due(infusions, done, after(n))
        if offer is not None:
            assert offer.first <= after(n) <= offer.last
            done.append(Completed(offer.instrument, after(n)))
            assert due(infusions, done, after(n)) is None
    keys: dict[str, list[date]] = {}
    for n in range(420):  # one who always says "not now"
        offer = due(infusions, before, after(n), keys)
        if offer is not None:
            keys.setdefault(offer.key, []).append(after(n))
            assert due(infusions, before, after(n), keys) is None
    assert all(len(said) <= 2 for said in keys.values())
