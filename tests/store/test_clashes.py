"""A package into the diary it came from: what differs is never overwritten, and nothing of it comes in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from diary.errors import BadInputError
from diary.model.records.details import Effect, PerceptionSign, doses, effect, sign
from diary.model.records.lab import Analyte
from diary.model.records.medicine import Use
from diary.model.records.sign import SafetySign
from diary.model.scales import DayItem
from diary.store.incoming.importing import merge_package
from diary.store.repository import Repository
from tests.factories import TODAY
from tests.store.twins import course_of, questionnaires_of

if TYPE_CHECKING:
    from collections.abc import Callable

AVERAGE = DayItem.PAIN_AVERAGE


def _other_score(theirs: Repository) -> None:
    theirs.answer(date(2026, 10, 21), AVERAGE, 9)


def _other_note(theirs: Repository) -> None:
    theirs.answer(date(2026, 10, 1), DayItem.NOTE, "x" * 100)


def _other_dose(theirs: Repository) -> None:
    theirs.save_infusion(replace(theirs.infusions()[1], dose=1.0))


def _other_dates(theirs: Repository) -> None:
    theirs.save_infusion(replace(theirs.infusions()[1], last_day=date(2026, 10, 12)))


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (_other_score, "2026-10-21, pain_average: the diary says 0, the file says 9. Nothing was imported"),
        (_other_note, "2026-10-01, note: the diary says '=HYPERLINK"),
        (_other_dose, "the infusion of 2026-10-05, dose: the diary says 22.5, the file says 1.0. Nothing"),
        (
            _other_dates,
            "the infusion of 2026-10-05: the diary says 2026-10-05 to 2026-10-09, the file says 2026-10-05 to 2026",
        ),
    ],
)
def test_what_differs_is_never_overwritten(
    twins: tuple[Repository, Repository], change: Callable[[Repository], None], says: str
) -> None:
    ours, theirs = twins
    change(theirs)
    theirs.answer(TODAY, AVERAGE, 4)
    before = ours.contents()
    with pytest.raises(BadInputError) as refused:
        merge_package(ours, theirs.contents())
    assert str(refused.value).startswith(says)
    assert ours.contents() == before
    plan = merge_package(ours, theirs.contents(), keep_own=True)
    assert len(plan.clashes) == 1
    assert ours.pain()[TODAY] == 4
    assert [d for d in ours.contents().days if d.date != TODAY] == list(before.days)
    assert ours.contents().infusions == before.infusions


def test_what_makes_no_sense_together_is_a_clash(twins: tuple[Repository, Repository]) -> None:
    ours, theirs = twins
    one = ours.medicines()[1]
    ours.save_medicine(replace(one, since=date(2026, 11, 1)))
    theirs.save_medicine(replace(one, until=date(2026, 10, 1)))
    before = ours.contents()
    with pytest.raises(BadInputError, match=r"the medicine 'Morphine 🦴', until: the diary says nothing, the file"):
        merge_package(ours, theirs.contents())
    assert ours.contents() == before


def _other_severity(theirs: Repository) -> None:
    theirs.answer(date(2026, 11, 14), effect(Effect.NAUSEA), "mild")


def _other_sign(theirs: Repository) -> None:
    theirs.answer(date(2026, 11, 14), sign(PerceptionSign.VOICES), 1)


def _other_doses(theirs: Repository) -> None:
    theirs.answer(date(2026, 11, 14), doses(1), 3)


def _other_medicine(theirs: Repository) -> None:
    theirs.save_medicine(replace(theirs.medicines()[0], use=Use.REGULAR))


def _other_result(theirs: Repository) -> None:
    theirs.save_lab(replace(next(lab for lab in theirs.labs() if lab.analyte is Analyte.ALT), value=151.0))


def _other_pulse(theirs: Repository) -> None:
    theirs.save_infusion(replace(course_of(theirs), drug_high=1))


def _other_answer(theirs: Repository) -> None:
    first = questionnaires_of(theirs)[0]
    theirs.save_questionnaire(replace(first, answers={**first.answers, "now": 0}))


def _other_version(theirs: Repository) -> None:
    theirs.save_questionnaire(replace(questionnaires_of(theirs)[0], version="2"))


def _other_text(theirs: Repository) -> None:
    theirs.save_questionnaire(replace(questionnaires_of(theirs)[0], text="own.json"))


def _other_told(theirs: Repository) -> None:
    theirs.tell(SafetySign.LIVER, date(2026, 11, 13))


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (_other_severity, "2026-11-14, side_effect.nausea: the diary says 'none', the file says 'mild'. Nothing"),
        (_other_sign, "2026-11-14, sign.voices: the diary says 0, the file says 1. Nothing"),
        (_other_doses, '2026-11-14, doses of =Ibu, "forte": the diary says 0.0, the file says 3.0. Nothing'),
        (_other_medicine, "the medicine '=Ibu, \"forte\"', use: the diary says 'rescue', the file says 'regular'."),
        (
            _other_result,
            "the blood result of 2026-10-12, alt, value: the diary says 150.0, the file says 151.0",
        ),
        (_other_pulse, "the infusion of 2026-10-05, drug_high: the diary says 0, the file says 1. Nothing"),
        (
            _other_answer,
            "the questionnaire cpgs-6m of 2026-09-28, answer.now: the diary says 3, the file says 0. Nothing",
        ),
        (_other_version, "the questionnaire cpgs-6m of 2026-09-28, version: the diary says '1', the file says '2'."),
        (
            _other_text,
            "the questionnaire cpgs-6m of 2026-09-28, text: the diary says the shipped one, the file says 'own.json'.",
        ),
        (
            _other_told,
            "when the clinic was told of liver: the diary says 2026-11-14, the file says 2026-11-13",
        ),
    ],
)
def test_what_differs_in_any_record_is_never_overwritten(
    twins: tuple[Repository, Repository], change: Callable[[Repository], None], says: str
) -> None:
    ours, theirs = twins
    change(theirs)
    before = ours.contents()
    with pytest.raises(BadInputError) as refused:
        merge_package(ours, theirs.contents())
    assert str(refused.value).startswith(says)
    assert ours.contents() == before
    assert len(merge_package(ours, theirs.contents(), keep_own=True).clashes) == 1
    assert ours.contents() == before
