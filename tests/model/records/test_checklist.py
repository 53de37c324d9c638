"""The clinic's checklist: its form, its ticks, and what is offered again."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diary.errors import BadInputError
from diary.model.records.checklist import (
    ChecklistLine,
    checklist_sentence,
    checklist_typed,
    last_checklist,
    near_checklist,
    read_checklist,
    ticked,
    with_ticks_of_both,
    write_checklist,
)
from diary.model.records.infusion import Infusion
from tests.factories import TODAY
from tests.strategies import checklist_lines

PLANNED = Infusion(TODAY, TODAY, checklist="[ ] fasting\n[x] lift home", planned=True, id=3)


def ahead(days: int) -> Infusion:
    """The same infusion, planned for so many days ahead."""
    day = TODAY + timedelta(days)
    return replace(PLANNED, first_day=day, last_day=day)


@given(st.lists(checklist_lines, max_size=4))
def test_what_is_written_is_read_again(lines: list[ChecklistLine]) -> None:
    text = write_checklist(lines)
    assert list(read_checklist(text)) == lines
    assert (text is None) == (lines == [])


@pytest.mark.parametrize("text", ["", "fasting", "[ ] ", "[ ] a\n", "[ ] a\n\n[x] b", "[X] a", "[]a", " [ ] a"])
def test_another_form_is_refused(text: str) -> None:
    with pytest.raises(BadInputError, match=r"\[ \] or \[x\]") as refused:
        replace(PLANNED, checklist=text).checked()
    assert refused.value.item == "checklist"


def test_lines_typed_anew_keep_their_ticks() -> None:
    assert checklist_typed(" lift home \r\n\n  fasting\nsalt\n", PLANNED.checklist) == (
        "[x] lift home\n[ ] fasting\n[ ] salt"
    )
    assert checklist_typed("a\na", "[x] a") == "[x] a\n[ ] a"
    assert checklist_typed(" \n", PLANNED.checklist) is None
    assert checklist_typed("[x] a", None) == "[ ] [x] a"


def test_a_line_is_ticked_off_and_open_again() -> None:
    done = ticked(PLANNED, 0, done=True)
    assert done == "[x] fasting\n[x] lift home"
    assert ticked(replace(PLANNED, checklist=done), 0, done=False) == PLANNED.checklist


def test_two_copies_join_their_ticks_where_their_lines_are_the_same() -> None:
    assert with_ticks_of_both("[ ] a\n[x] b", "[x] a\n[ ] b") == "[x] a\n[x] b"
    assert with_ticks_of_both("[ ] a", "[x] b") == "[ ] a"
    assert with_ticks_of_both(None, "[x] b") == "[x] b"
    assert with_ticks_of_both("[x] a", None) == "[x] a"


def test_the_lines_used_last_are_offered_for_another_infusion() -> None:
    older = replace(ahead(-40), id=1, planned=False, checklist="[x] tea")
    assert last_checklist([older, PLANNED], None) == ("fasting", "lift home")
    assert last_checklist([PLANNED, older], PLANNED) == ("tea",)
    assert last_checklist([replace(older, checklist=None)], PLANNED) == ()


@pytest.mark.parametrize(("days", "shown"), [(8, False), (7, True), (0, True), (-1, False)])
def test_it_is_near_from_a_week_before_to_the_first_day(days: int, *, shown: bool) -> None:
    assert near_checklist([ahead(days)], TODAY) == (ahead(days) if shown else None)


def test_only_the_checklist_of_a_planned_infusion_that_stands_is_near() -> None:
    gone, taken_place = replace(PLANNED, removed=True), replace(PLANNED, planned=False)
    assert near_checklist([gone, taken_place, replace(PLANNED, checklist=None)], TODAY) is None
    assert near_checklist([ahead(5), ahead(2)], TODAY) == ahead(2)


@pytest.mark.parametrize(
    ("checklist", "says"),
    [
        ("[ ] a\n[x] b", "1 line of your checklist is open."),
        ("[ ] a\n[ ] b", "2 lines of your checklist are open."),
        ("[x] a", "Everything on your checklist is ticked off."),
    ],
)
def test_how_much_is_open_is_said(checklist: str, says: str) -> None:
    sentence = str(checklist_sentence(replace(PLANNED, checklist=checklist)))
    assert sentence == f"Your infusion is planned for 22 November 2026. {says}"
