"""A package into the diary it came from: only what is missing comes in, once, and never over an answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from sqlcipher3 import dbapi2 as sqlite3

from diary.errors import BadInputError
from diary.model.records.change import Kind
from diary.model.records.checklist import read_checklist, ticked
from diary.model.records.day import EntryMode
from diary.model.records.details import Effect, PerceptionSign, doses, effect, sign
from diary.model.records.infusion import Drug, Infusion
from diary.model.records.lab import Analyte, LabResult, LabUnit
from diary.model.records.medicine import Medicine, Use
from diary.model.records.questionnaire import Questionnaire
from diary.model.records.sign import SafetySign
from diary.model.records.visit import GivenOut, OutForm, Visit
from diary.model.scales import DayItem
from diary.sample import invented_contents
from diary.settings import Settings
from diary.store.incoming.importing import merge_package
from diary.store.repository import Repository
from tests.factories import TODAY, at
from tests.store.twins import course_of, questionnaires_of

if TYPE_CHECKING:
    from diary.model.records.details import Answer, DayKey

AVERAGE = DayItem.PAIN_AVERAGE


def _failing(*_: object) -> None:
    raise sqlite3.OperationalError("disk I/O error")


def test_the_same_package_again_changes_nothing(twins: tuple[Repository, Repository]) -> None:
    ours, theirs = twins
    before = ours.contents()
    assert merge_package(ours, theirs.contents()).is_empty
    assert ours.contents() == before


def test_visits_and_what_was_given_out_come_in_once(twins: tuple[Repository, Repository]) -> None:
    ours, theirs = twins
    day, moment = date(2026, 10, 5), at(date(2026, 11, 17))
    ours.save_visit(Visit(day))
    ours.save_visit(Visit(date(2026, 10, 6)))
    theirs.save_visit(Visit(day))
    theirs.save_visit(Visit(date(2026, 10, 7)))
    (newest,) = (visit for visit in ours.visits() if visit.day == date(2026, 11, 16))
    ours.save_visit(replace(newest, removed=True))
    taken_back, changes = ours.note_given_out(GivenOut(moment, OutForm.PRINT))
    ours.revert(changes)
    theirs.note_given_out(replace(taken_back, id=None))
    theirs.note_given_out(GivenOut(moment, OutForm.CSV, notes=True))
    plan = merge_package(ours, theirs.contents())
    assert (len(plan.visits), len(plan.given_out), plan.clashes) == (2, 1, ())
    assert [visit.day for visit in ours.visits()] == [
        day, date(2026, 10, 6), date(2026, 10, 7), date(2026, 11, 16), date(2026, 12, 9)
    ]  # fmt: skip
    assert [given.form for given in ours.given_out()] == [OutForm.PDF, OutForm.FHIR, OutForm.CSV]
    assert ours.check() == []
    assert merge_package(ours, theirs.contents()).is_empty
    ours.revert(plan.changes)
    assert [visit.day for visit in ours.visits()] == [day, date(2026, 10, 6), date(2026, 12, 9)]


def test_a_package_of_another_diary_is_refused(diary: Repository) -> None:
    diary.answer(TODAY, AVERAGE, 4)
    before = diary.contents()
    with pytest.raises(
        BadInputError, match=r"from another diary than .*diary.db. Import it into a new file: --diary NEW"
    ):
        merge_package(diary, invented_contents(TODAY, years=0.5))
    assert diary.contents() == before


def test_what_is_missing_comes_in_once(twins: tuple[Repository, Repository]) -> None:
    ours, theirs = twins
    theirs.answer(TODAY, AVERAGE, 0)
    theirs.answer(date(2026, 10, 21), DayItem.NOTE, "added there")
    new, _ = theirs.save_infusion(Infusion(date(2026, 1, 1), date(2026, 1, 2), drug=Drug.KETAMINE))
    ours.save_infusion(Infusion(date(2025, 1, 1), date(2025, 1, 2)))  # takes the number 6 here too
    with pytest.raises(BadInputError, match=r"the infusion of 2026-01-01: the diary says '?2025-01-01"):
        merge_package(ours, theirs.contents())
    theirs.save_infusion(replace(new, removed=True))
    theirs.save_infusion(replace(new, id=None))
    plan = merge_package(ours, theirs.contents())
    assert plan.days == (date(2026, 10, 21), TODAY)
    assert ours.pain()[TODAY] == 0
    assert ours.day(date(2026, 10, 21)).note == "added there"
    (added,) = [i for i in ours.infusions() if i.first_day == date(2026, 1, 1)]
    assert (added.id, added.drug) == (7, Drug.KETAMINE)
    come = [*ours.changes(Kind.INFUSION, "7"), *ours.changes(Kind.DAY, TODAY.isoformat())]
    assert {change.entered.mode for change in come} == {EntryMode.IMPORT}
    assert merge_package(ours, theirs.contents()).is_empty
    assert ours.check() == []


def test_what_was_withheld_takes_nothing_away(twins: tuple[Repository, Repository]) -> None:
    ours, theirs = twins
    before = ours.contents()
    contents = theirs.contents()
    bare = replace(
        contents,
        days=tuple(day._replace(note=None) for day in contents.days[:5]),
        infusions=tuple(replace(infusion, note=None) for infusion in contents.infusions),
    )
    assert merge_package(ours, bare).is_empty
    assert ours.contents() == before


def test_what_was_removed_there_stays_here_and_what_was_removed_here_comes_back(
    twins: tuple[Repository, Repository],
) -> None:
    ours, theirs = twins
    first, last = ours.infusions()[0], ours.infusions()[-1]
    theirs.save_infusion(replace(theirs.infusions()[0], removed=True))
    ours.save_infusion(replace(last, removed=True))
    merge_package(ours, theirs.contents())
    assert first in ours.infusions()
    assert last in ours.infusions()
    assert ours.check() == []


def test_answers_of_every_kind_come_in_once(twins: tuple[Repository, Repository]) -> None:
    """Lowest ones too: 0, none and no are answers."""
    ours, theirs = twins
    given: dict[DayKey, Answer] = {
        DayItem.SLEEP: 0,
        DayItem.DREAM_RECALL: 0,
        effect(Effect.PANIC): "none",
        sign(PerceptionSign.VOICES): 0,
        doses(2): 0,
    }
    theirs.answer_all(TODAY, given)
    assert merge_package(ours, theirs.contents()).days == (TODAY,)
    assert dict(ours.day(TODAY).answered()) == given
    assert {c.entered.mode for c in ours.changes(Kind.DAY, TODAY.isoformat())} == {EntryMode.IMPORT}
    assert merge_package(ours, theirs.contents()).is_empty
    assert ours.check() == []


def test_a_new_medicine_brings_its_doses_under_the_number_it_gets(twins: tuple[Repository, Repository]) -> None:
    ours, theirs = twins
    mine, _ = ours.save_medicine(Medicine("Mine"))
    added, _ = theirs.save_medicine(Medicine("Added there", 5.0, "mg", Use.RESCUE))
    assert mine.id is not None
    assert mine.id == added.id  # both copies count on from the same number
    theirs.answer_all(TODAY, {doses(added.id): 1.5})
    ours.answer(TODAY, doses(mine.id), 0)
    plan = merge_package(ours, theirs.contents())
    assert plan.clashes == ()
    listed = {medicine.name: medicine.id for medicine in ours.medicines()}
    assert listed["Mine"] == mine.id
    assert listed["Added there"] is not None
    assert ours.day(TODAY).details == {doses(mine.id): 0.0, doses(listed["Added there"]): 1.5}
    assert merge_package(ours, theirs.contents()).is_empty
    assert ours.check() == []


def test_medicines_are_told_apart_by_name_and_then_by_strength(twins: tuple[Repository, Repository]) -> None:
    ours, theirs = twins
    weak, _ = ours.save_medicine(Medicine("oxycodone", 5.0, "mg"))
    strong, _ = theirs.save_medicine(Medicine(" Oxycodone", 10.0, "mg"))
    same, _ = theirs.save_medicine(Medicine("OXYCODONE", 5.0, "mg", opioid=False, since=date(2026, 1, 1)))
    assert strong.id is not None
    assert same.id is not None
    theirs.answer_all(TODAY, {doses(strong.id): 1, doses(same.id): 2})
    merge_package(ours, theirs.contents())
    listed = [(m.name, m.dose, m.since) for m in ours.medicines() if "xycodone" in m.name.casefold()]
    assert listed == [("oxycodone", 5.0, date(2026, 1, 1)), (" Oxycodone", 10.0, None)]
    assert weak.id is not None
    assert ours.day(TODAY).value(doses(weak.id)) == 2
    assert merge_package(ours, theirs.contents()).is_empty


def test_a_medicine_that_was_renamed_is_still_the_same(twins: tuple[Repository, Repository]) -> None:
    """Its doses must not be counted twice under two names."""
    ours, theirs = twins
    one = theirs.medicines()[0]
    assert one.id is not None
    theirs.save_medicine(replace(one, name="Ibuprofen"))
    theirs.answer(TODAY, doses(one.id), 2)
    with pytest.raises(BadInputError, match=r"the medicine '=Ibu, \"forte\"', name: the diary says .* 'Ibuprofen'"):
        merge_package(ours, theirs.contents())
    merge_package(ours, theirs.contents(), keep_own=True)
    assert [medicine.name for medicine in ours.medicines()] == [one.name, "Morphine 🦴"]
    assert ours.day(TODAY).details == {doses(one.id): 2.0}


def test_doses_of_a_medicine_that_was_removed_there_come_with_it(twins: tuple[Repository, Repository]) -> None:
    ours, theirs = twins
    for name in ("Gone", "Never taken"):
        medicine, _ = theirs.save_medicine(Medicine(name))
        assert medicine.id is not None
        if name == "Gone":
            theirs.answer(TODAY, doses(medicine.id), 0.5)
        theirs.save_medicine(replace(medicine, removed=True))
    merge_package(ours, theirs.contents())
    assert [m.name for m in ours.medicines(with_removed=True) if m.removed] == ["A slip", "Gone"]
    assert list(ours.day(TODAY).details.values()) == [0.5]
    assert ours.check() == []


def test_blood_results_find_their_infusion(twins: tuple[Repository, Repository]) -> None:
    ours, theirs = twins
    removed, _ = theirs.save_infusion(Infusion(date(2026, 7, 1), date(2026, 7, 1)))
    theirs.save_infusion(replace(removed, removed=True))  # so that the next one has another number here
    new, _ = theirs.save_infusion(Infusion(date(2026, 7, 2), date(2026, 7, 3)))
    course = course_of(theirs)
    assert new.id is not None
    assert course.id is not None
    theirs.save_lab(LabResult(new.id, date(2026, 7, 9), Analyte.ALT, 0.0, LabUnit.UNITS_PER_LITRE))
    theirs.save_lab(LabResult(course.id, date(2026, 10, 12), Analyte.ALT, 44.0, LabUnit.UNITS_PER_LITRE))
    (ggt,) = [lab for lab in theirs.labs() if lab.analyte is Analyte.GGT]
    theirs.save_lab(replace(ggt, upper_limit=1.0))
    assert len(merge_package(ours, theirs.contents()).labs) == 3
    first_days = {infusion.id: infusion.first_day.isoformat() for infusion in ours.infusions()}
    found = [(first_days[lab.infusion], lab.analyte, lab.value, lab.upper_limit) for lab in ours.labs()]
    assert sorted(found, key=str) == [
        ("2026-07-02", Analyte.ALT, 0.0, None),
        ("2026-10-05", Analyte.ALT, 150.0, 45.0),
        ("2026-10-05", Analyte.ALT, 44.0, None),  # measured twice that day
        ("2026-10-05", Analyte.CREATININE, 1.3, 1.2),
        ("2026-10-05", Analyte.GGT, 0.6, 1.0),
    ]
    assert merge_package(ours, theirs.contents()).is_empty
    assert ours.check() == []


def test_questionnaires_come_in_once_and_are_told_apart_by_instrument_and_day(
    twins: tuple[Repository, Repository],
) -> None:
    ours, theirs = twins
    mine, _ = ours.save_questionnaire(Questionnaire("cpgs-6m", "1", TODAY, answers={"now": 4}))
    added, _ = theirs.save_questionnaire(Questionnaire("cpgs-1m", "1", TODAY, "own.json", answers={"now": 0, "b-1": 9}))
    assert mine.id == added.id  # both copies count on from the same number
    before = ours.questionnaires()
    plan = merge_package(ours, theirs.contents())
    assert plan.clashes == ()
    assert plan.questionnaires == ((None, replace(added, id=(mine.id or 0) + 1)),)
    assert [one for one in ours.questionnaires() if one not in before] == [replace(added, id=(mine.id or 0) + 1)]
    assert {c.entered.mode for c in ours.changes(Kind.QUESTIONNAIRE, str((mine.id or 0) + 1))} == {EntryMode.IMPORT}
    assert merge_package(ours, theirs.contents()).is_empty
    assert ours.check() == []


def test_answers_of_a_questionnaire_are_filled_in(twins: tuple[Repository, Repository]) -> None:
    """Both copies went on with the same one; 0 is an answer, and finished in one of them is finished."""
    ours, theirs = twins
    (begun, *_) = [one for one in ours.questionnaires() if one.instrument == "gcps-r" and not one.done]
    assert begun.answers == {"frequency": 0}
    ours.save_questionnaire(replace(begun, answers={"frequency": 0, "peg_pain": 0}))
    theirs.save_questionnaire(replace(begun, answers={"frequency": 0, "limitation": 0}, done=True))
    assert len(merge_package(ours, theirs.contents()).questionnaires) == 1
    (filled,) = [one for one in ours.questionnaires() if one.id == begun.id]
    assert filled == replace(begun, done=True, answers={"frequency": 0, "peg_pain": 0, "limitation": 0})
    assert [(c.item, c.old, c.new) for c in ours.changes() if c.entered.mode is EntryMode.IMPORT][-2:] == [
        ("done", 0, 1), ("answer.limitation", None, 0),
    ]  # fmt: skip
    assert merge_package(ours, theirs.contents()).is_empty
    before = theirs.contents()
    merge_package(theirs, ours.contents())  # the other way round nothing is taken back
    (there,) = [one for one in theirs.questionnaires() if one.id == begun.id]
    assert there == filled
    assert theirs.contents().days == before.days
    assert ours.check() == theirs.check() == []


def test_what_is_finished_here_stays_finished(twins: tuple[Repository, Repository]) -> None:
    ours, theirs = twins
    (empty,) = [one for one in ours.questionnaires() if not one.answers]
    ours.save_questionnaire(replace(empty, done=True))
    theirs.save_questionnaire(replace(empty, answers={"frequency": 0}))
    merge_package(ours, theirs.contents())
    assert [one for one in ours.questionnaires() if one.id == empty.id] == [
        replace(empty, done=True, answers={"frequency": 0})
    ]


def test_a_questionnaire_that_was_removed_there_stays_and_one_removed_here_comes_back(
    twins: tuple[Repository, Repository],
) -> None:
    ours, theirs = twins
    first, second = questionnaires_of(ours)
    theirs.save_questionnaire(replace(first, removed=True))
    ours.save_questionnaire(replace(second, removed=True))
    merge_package(ours, theirs.contents())
    assert questionnaires_of(ours) == [first, second]
    assert ours.check() == []


def test_one_instrument_twice_on_a_day_is_two_questionnaires(twins: tuple[Repository, Repository]) -> None:
    ours, theirs = twins
    first = questionnaires_of(ours)[0]
    again, _ = theirs.save_questionnaire(replace(first, id=None, answers={**first.answers, "now": 9}))
    theirs.save_questionnaire(replace(again, answers={**again.answers, "now": 8}))
    ours.save_questionnaire(replace(first, removed=True))
    merge_package(ours, theirs.contents())
    assert [one.answers["now"] for one in questionnaires_of(ours)] == [3, 8, 6]
    assert merge_package(ours, theirs.contents()).is_empty
    ours.save_questionnaire(replace(questionnaires_of(ours)[0], removed=True))
    merge_package(ours, theirs.contents())  # what says the same is the same, also where it was removed
    assert [one.answers["now"] for one in questionnaires_of(ours)] == [3, 8, 6]
    ours.save_questionnaire(replace(questionnaires_of(ours)[1], answers={"now": 7}))
    with pytest.raises(BadInputError, match=r"questionnaire cpgs-6m of 2026-09-28, answer.now: the diary says 7, the"):
        merge_package(ours, theirs.contents())


def test_what_the_clinic_was_told_is_filled_in_and_settings_stay(twins: tuple[Repository, Repository]) -> None:
    ours, theirs = twins
    theirs.tell(SafetySign.MOOD, TODAY)
    theirs.save_settings(Settings(threshold=0.3, clinic_name="Another"))
    before = ours.settings
    assert merge_package(ours, theirs.contents()).clinic_told_on == ((SafetySign.MOOD, TODAY),)
    kidney, liver = date(2026, 11, 13), date(2026, 11, 14)
    assert ours.clinic_told_on() == {
        SafetySign.KIDNEY: kidney,
        SafetySign.LIVER: liver,
        SafetySign.MOOD: TODAY,
    }
    assert ours.settings == before
    assert merge_package(ours, theirs.contents()).is_empty
    assert ours.check() == []


def test_what_the_clinic_called_settled_is_filled_in_and_never_gone_over(twins: tuple[Repository, Repository]) -> None:
    ours, theirs = twins
    theirs.settle(SafetySign.LIVER, TODAY)
    assert merge_package(ours, theirs.contents(), dry_run=True).settled_on == ((SafetySign.LIVER, TODAY),)
    merge_package(ours, theirs.contents())
    assert ours.settled_on() == {SafetySign.KIDNEY: date(2026, 11, 14), SafetySign.LIVER: TODAY}
    assert ours.changes()[-1].item == "settled_on"
    assert ours.check() == []
    theirs.settle(SafetySign.KIDNEY, TODAY)
    with pytest.raises(BadInputError, match="when the clinic settled kidney: the diary says 2026-11-14, the file says"):
        merge_package(ours, theirs.contents())
    assert merge_package(ours, theirs.contents(), keep_own=True).is_empty


def test_an_appointment_that_took_place_there_took_place(twins: tuple[Repository, Repository]) -> None:
    ours, theirs = twins
    (planned,) = [i for i in theirs.infusions() if i.first_day == date(2026, 11, 10)]
    assert planned.planned
    theirs.save_infusion(replace(planned, planned=False))
    stands = ours.contents()
    merge_package(theirs, stands)  # the other way round nothing is taken back
    assert not next(i for i in theirs.infusions() if i.id == planned.id).planned
    assert merge_package(ours, theirs.contents()).clashes == ()
    assert not next(i for i in ours.infusions() if i.id == planned.id).planned
    assert ours.check() == []


def test_a_removed_infusion_does_not_come_back_over_another_one(twins: tuple[Repository, Repository]) -> None:
    ours, theirs = twins
    course = course_of(ours)
    ours.save_infusion(replace(course, removed=True))
    ours.save_infusion(replace(course, id=None, last_day=date(2026, 10, 8), note="corrected"))
    before = ours.contents()
    with pytest.raises(BadInputError, match=r"infusion of 2026-10-05: the diary says 2026-10-05 to 2026-10-08"):
        merge_package(ours, theirs.contents())
    assert ours.contents() == before
    merge_package(ours, theirs.contents(), keep_own=True)
    assert ours.contents().infusions == before.infusions
    assert ours.check() == []


def test_a_merge_that_fails_half_way_leaves_nothing(
    twins: tuple[Repository, Repository], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The fault comes at the very last step, when everything else was written."""
    ours, theirs = twins
    medicine, _ = theirs.save_medicine(Medicine("New"))
    assert medicine.id is not None
    theirs.answer(TODAY, doses(medicine.id), 1)
    theirs.tell(SafetySign.MOOD, TODAY)
    before = ours.contents()
    monkeypatch.setattr("diary.store.incoming.importing.write_sign_day", _failing)
    with pytest.raises(sqlite3.OperationalError):
        merge_package(ours, theirs.contents())
    assert ours.contents() == before


def test_what_was_ticked_off_in_one_copy_is_ticked_off_in_both(twins: tuple[Repository, Repository]) -> None:
    ours, theirs = twins
    own, other = (next(one for one in diary.infusions() if one.checklist is not None) for diary in twins)
    ours.save_infusion(replace(own, checklist=ticked(own, 0, done=True)))
    theirs.save_infusion(replace(other, checklist=ticked(other, 2, done=True)))
    assert merge_package(ours, theirs.contents()).clashes == ()
    both = next(one.checklist for one in ours.infusions() if one.id == own.id)
    assert [line.done for line in read_checklist(both)] == [True, True, True]
    theirs.save_infusion(replace(other, checklist="[x] another line"))
    (clash,) = merge_package(ours, theirs.contents(), keep_own=True).clashes
    assert clash.place == "the infusion of 2026-12-01, checklist"
    assert next(one.checklist for one in ours.infusions() if one.id == own.id) == both
    assert ours.check() == []
