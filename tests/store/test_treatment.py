"""Details of a day, medicines, blood results, settings and safety signs in the real file, with their history."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

import pytest

from diary.assessing import outlook_on
from diary.errors import BadInputError
from diary.model.records.change import Change, Kind
from diary.model.records.checklist import ticked
from diary.model.records.day import Entered, EntryMode
from diary.model.records.details import Effect, PerceptionSign, Severity, doses, effect, sign
from diary.model.records.infusion import Infusion
from diary.model.records.lab import Analyte, LabResult, LabUnit
from diary.model.records.medicine import Medicine, Use
from diary.model.records.sign import SafetySign
from diary.model.scales import DayItem
from diary.settings import LEAST_BASELINE, Settings
from diary.store.repository import Repository
from tests.factories import NOW, TODAY, at

if TYPE_CHECKING:
    from diary.clock import FixedClock
    from diary.model.records.details import Answer, DayKey

TYPED = Entered(NOW, EntryMode.TYPED)


def again(diary: Repository) -> Repository:
    """The same file, opened anew."""
    diary.close()
    return Repository(diary.path, diary.clock)


EVERY_SORT: list[tuple[DayKey, Answer, Answer]] = [
    (DayItem.INTERFERENCE, 0, 7),
    (DayItem.SLEEP, 0, 10),
    (DayItem.DREAM_RECALL, 0, 1),
    (DayItem.DREAM_PLEASANTNESS, 1, 5),
    (DayItem.NIGHTMARE, 0, 1),
    (DayItem.DREAM_NOTE, "a", "=b"),
    (DayItem.PERCEPTION, 0, 1),
    (DayItem.OUTER_PERCEPTION, 0, 4),
    (effect(Effect.NAUSEA), Severity.NONE, Severity.SEVERE),
    (sign(PerceptionSign.VOICES), 0, 1),
    (doses(1), 0.0, 1.5),
]


@pytest.mark.parametrize(("key", "first", "second"), EVERY_SORT, ids=lambda value: getattr(value, "value", None))
def test_an_answer_is_given_changed_and_cleared(diary: Repository, key: DayKey, first: Answer, second: Answer) -> None:
    diary.save_medicine(Medicine("tea"))
    before = len(diary.changes())
    for value in (first, second, second, None, None):
        diary.answer(TODAY, key, value)
        with closing(Repository(diary.path, diary.clock)) as other:
            assert other.day(TODAY).value(key) == value
            assert [day.date for day in other.days()] == ([] if value is None else [TODAY])
    told = [(c.item, c.old, c.new) for c in diary.changes()[before:]]
    assert told == [(key.value, None, first), (key.value, first, second), (key.value, second, None)]
    assert diary.check() == []


def test_none_is_an_answer_of_a_side_effect_and_nothing_is_not(diary: Repository) -> None:
    diary.answer(TODAY, effect(Effect.NAUSEA), Severity.NONE)
    day = diary.day(TODAY)
    assert day.value(effect(Effect.NAUSEA)) == "none"
    assert day.value(effect(Effect.PANIC)) is None
    assert not day.is_empty
    assert not day.counts
    assert day.entered == TYPED


@pytest.mark.parametrize(
    ("key", "value"),
    [
        (effect(Effect.NAUSEA), "bad"),
        (effect(Effect.NAUSEA), 1),
        (sign(PerceptionSign.VOICES), 2),
        (sign(PerceptionSign.VOICES), True),
        (doses(1), -0.5),
        (doses(1), 0.25),
        (doses(1), 99.5),
        (doses(1), float("nan")),
        (doses(1), True),
        (DayItem.DREAM_PLEASANTNESS, 0),
        (DayItem.DREAM_RECALL, 2),
        (DayItem.MOOD, 11),
    ],
)
def test_what_is_off_its_scale_is_refused_and_nothing_of_its_day_is_written(
    diary: Repository, key: DayKey, value: Answer
) -> None:
    diary.save_medicine(Medicine("tea"))
    before = diary.changes()
    with pytest.raises(BadInputError):
        diary.answer_all(TODAY, {DayItem.PAIN_AVERAGE: 4, key: value})
    assert diary.changes() == before
    assert diary.days() == []


def test_answers_of_a_day_are_written_together(diary: Repository) -> None:
    answers: dict[DayKey, Answer] = {DayItem.PAIN_AVERAGE: 0, DayItem.MOOD: 3, effect(Effect.PANIC): Severity.MILD}
    changes = diary.answer_all(TODAY, answers)
    assert [change.entered for change in changes] == [TYPED] * 3
    day = diary.day(TODAY)
    assert dict(day.answered()) == answers
    diary.answer_all(TODAY, dict.fromkeys(answers))
    assert diary.days() == []
    diary.answer_all(TODAY, dict(day.answered()))
    assert dict(diary.day(TODAY).answered()) == answers


def test_doses_of_a_medicine_that_there_is_not(diary: Repository) -> None:
    with pytest.raises(Exception, match="FOREIGN KEY"):
        diary.answer(TODAY, doses(7), 1.0)
    assert diary.days() == []


def test_a_medicine_is_added_changed_removed_and_comes_back(diary: Repository) -> None:
    first = Medicine("Tramadol", 50.0, "mg", Use.RESCUE, opioid=True, since=date(2026, 1, 1))
    stored, changes = diary.save_medicine(first)
    assert stored == replace(first, id=1)
    assert {(c.kind, c.subject, c.item, c.new) for c in changes} == {
        (Kind.MEDICINE, "1", "name", "Tramadol"),
        (Kind.MEDICINE, "1", "dose", 50.0),
        (Kind.MEDICINE, "1", "unit", "mg"),
        (Kind.MEDICINE, "1", "use", "rescue"),
        (Kind.MEDICINE, "1", "opioid", 1),
        (Kind.MEDICINE, "1", "since", "2026-01-01"),
    }
    diary.answer(TODAY, doses(1), 2.0)
    diary.save_medicine(replace(stored, removed=True))
    assert diary.medicines() == []
    assert diary.day(TODAY).value(doses(1)) == 2.0  # what was taken was taken
    diary.save_medicine(replace(stored, until=TODAY))
    with closing(again(diary)) as other:
        assert other.medicines() == [replace(stored, until=TODAY)]
        assert other.check() == []


@pytest.mark.parametrize(
    ("medicine", "field"),
    [
        (Medicine(" "), "name"),
        (Medicine("a", dose=1.0), "unit"),
        (Medicine("a", unit="mg"), "dose"),
        (Medicine("a", 0.0, "mg"), "dose"),
        (Medicine("a", since=TODAY, until=TODAY - timedelta(days=1)), "until"),
    ],
)
def test_a_medicine_that_makes_no_sense(diary: Repository, medicine: Medicine, field: str) -> None:
    with pytest.raises(BadInputError) as refused:
        diary.save_medicine(medicine)
    assert refused.value.item == field
    assert diary.medicines() == []


def test_medicines_are_taken_within_their_dates() -> None:
    medicine = Medicine("a", since=TODAY, until=TODAY + timedelta(days=1))
    assert [medicine.is_taken_on(TODAY + timedelta(days=n)) for n in (-1, 0, 1, 2)] == [False, True, True, False]
    assert Medicine("a").is_taken_on(TODAY)
    assert not Medicine("a", removed=True).is_taken_on(TODAY)


def test_blood_results(diary: Repository) -> None:
    infusion, _ = diary.save_infusion(Infusion(date(2026, 11, 1), date(2026, 11, 3)))
    assert infusion.id is not None
    lab = LabResult(infusion.id, date(2026, 11, 10), Analyte.ALT, 0.0, LabUnit.UNITS_PER_LITRE, 45.0)
    stored, changes = diary.save_lab(lab)
    assert stored.id == 1
    assert (stored.multiple, replace(stored, upper_limit=None).multiple) == (0.0, None)
    assert Change(Kind.LAB, "1", "value", None, 0.0, TYPED) in changes
    diary.save_lab(replace(stored, value=135.0))
    with closing(again(diary)) as other:
        assert other.labs() == [replace(stored, value=135.0)]
        assert other.labs()[0].multiple == 3.0
        other.save_lab(replace(stored, removed=True))
        assert other.labs() == []
        assert len(other.labs(with_removed=True)) == 1
        assert other.check() == []


def test_results_go_with_a_removed_infusion_and_come_back_with_it_but_their_sign_stays(diary: Repository) -> None:
    infusion, _ = diary.save_infusion(Infusion(date(2026, 11, 1), date(2026, 11, 3)))
    assert infusion.id is not None
    high = LabResult(infusion.id, date(2026, 11, 10), Analyte.ALT, 200.0, LabUnit.UNITS_PER_LITRE, 45.0)
    slip, _ = diary.save_lab(high)
    diary.save_lab(replace(slip, removed=True))
    stored, _ = diary.save_lab(high)
    assert [sign.sign for sign in outlook_on(diary).signs] == [SafetySign.LIVER]
    diary.save_infusion(replace(infusion, removed=True))
    assert diary.labs() == []
    assert [sign.sign for sign in outlook_on(diary).signs] == [SafetySign.LIVER]
    assert diary.labs(with_removed=True) == [replace(slip, removed=True), stored]
    diary.save_infusion(infusion)
    assert diary.labs() == [stored]
    assert [sign.sign for sign in outlook_on(diary).signs] == [SafetySign.LIVER]
    assert diary.check() == []


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"value": -1.0}, "value"),
        ({"value": float("nan")}, "value"),
        ({"upper_limit": 0.0}, "upper_limit"),
        ({"day": TODAY + timedelta(days=1)}, "day"),
    ],
)
def test_a_blood_result_that_makes_no_sense(diary: Repository, change: dict[str, object], field: str) -> None:
    diary.save_infusion(Infusion(date(2026, 11, 1), date(2026, 11, 3)))
    lab = LabResult(1, TODAY, Analyte.ALT, 20.0, LabUnit.UNITS_PER_LITRE, 45.0)
    with pytest.raises(BadInputError) as refused:
        diary.save_lab(replace(lab, **change))  # type: ignore[arg-type]
    assert refused.value.item == field
    assert diary.labs() == []


def test_an_infusion_in_the_future_is_planned_until_somebody_says_it_took_place(
    diary: Repository, clock: FixedClock
) -> None:
    tomorrow = TODAY + timedelta(days=1)
    planned, _ = diary.save_infusion(Infusion(tomorrow, tomorrow))
    assert planned.planned
    clock.moment = at(TODAY + timedelta(days=5))
    assert diary.infusions() == [planned]  # its day has come and gone: nobody said that it was given
    given, changes = diary.save_infusion(replace(planned, planned=False))
    assert not given.planned
    assert [(c.item, c.old, c.new) for c in changes] == [("planned", 1, 0)]
    today, _ = diary.save_infusion(Infusion(diary.today(), diary.today() + timedelta(days=3)))
    assert not today.planned  # it has begun


def test_a_line_of_a_checklist_is_ticked_off_and_that_is_undone(diary: Repository) -> None:
    first = TODAY + timedelta(days=3)
    planned, _ = diary.save_infusion(Infusion(first, first, checklist="[ ] fasting\n[ ] lift home"))
    kept, changes = diary.save_infusion(replace(planned, checklist=ticked(planned, 1, done=True)), planned)
    assert kept.checklist == "[ ] fasting\n[x] lift home"
    assert [(c.item, c.old, c.new) for c in changes] == [("checklist", planned.checklist, kept.checklist)]
    with pytest.raises(BadInputError, match="Each line of a checklist"):
        diary.save_infusion(replace(kept, checklist="fasting"))
    diary.revert(changes)
    diary = again(diary)
    assert diary.infusions() == [planned]
    assert diary.check() == []
    diary.close()


def test_the_clinic_is_told_and_that_is_taken_back(diary: Repository) -> None:
    assert diary.clinic_told_on() == {}
    diary.tell(SafetySign.URINE, TODAY)
    diary.tell(SafetySign.URINE, TODAY)
    diary.tell(SafetySign.LIVER, TODAY - timedelta(days=2))
    with pytest.raises(BadInputError, match="future"):
        diary.tell(SafetySign.MOOD, TODAY + timedelta(days=1))
    with closing(Repository(diary.path, diary.clock)) as other:
        assert other.clinic_told_on() == {SafetySign.LIVER: TODAY - timedelta(days=2), SafetySign.URINE: TODAY}
    diary.tell(SafetySign.URINE, None)
    assert diary.clinic_told_on() == {SafetySign.LIVER: TODAY - timedelta(days=2)}
    told = [(c.subject, c.item, c.old, c.new) for c in diary.changes(Kind.SAFETY)]
    assert told == [
        ("urine", "told_on", None, "2026-11-22"),
        ("liver", "told_on", None, "2026-11-20"),
        ("urine", "told_on", "2026-11-22", None),
    ]
    assert diary.check() == []


def test_the_clinic_calls_a_sign_settled_and_that_is_undone(diary: Repository) -> None:
    diary.tell(SafetySign.URINE, TODAY - timedelta(days=2))
    changes = diary.settle(SafetySign.URINE, TODAY)
    assert [(c.subject, c.item, c.old, c.new) for c in changes] == [("urine", "settled_on", None, "2026-11-22")]
    assert diary.settle(SafetySign.URINE, TODAY) == []
    with pytest.raises(BadInputError, match="future"):
        diary.settle(SafetySign.URINE, TODAY + timedelta(days=1))
    with closing(Repository(diary.path, diary.clock)) as other:
        assert other.settled_on() == {SafetySign.URINE: TODAY}
    undone = diary.revert(changes)
    assert (diary.settled_on(), diary.clinic_told_on()) == ({}, {SafetySign.URINE: TODAY - timedelta(days=2)})
    diary.revert(undone)
    assert diary.settled_on() == {SafetySign.URINE: TODAY}
    assert diary.check() == []


def test_a_unit_belongs_to_what_was_measured(diary: Repository) -> None:
    infusion, _ = diary.save_infusion(Infusion(date(2026, 11, 1), date(2026, 11, 3)))
    assert infusion.id is not None
    for analyte, unit in ((Analyte.CREATININE, LabUnit.UNITS_PER_LITRE), (Analyte.ALT, LabUnit.MICROMOL_PER_LITRE)):
        with pytest.raises(BadInputError, match="is given in") as refused:
            diary.save_lab(LabResult(infusion.id, date(2026, 11, 10), analyte, 1.0, unit))
        assert refused.value.item == "unit"
    assert diary.labs() == []


def test_settings_are_kept_and_have_a_history(diary: Repository) -> None:
    assert diary.settings == Settings()
    chosen = Settings(
        threshold=0.5, notice_days=0, day_end=time(0, 30), clinic_baseline=7.5, clinic_phone="01632 960123"
    )
    diary.save_settings(chosen)
    diary.save_settings(chosen)
    diary.save_settings(chosen._replace(threshold=0.3, clinic_phone=None))
    with closing(Repository(diary.path, diary.clock)) as other:
        assert other.settings == chosen._replace(threshold=0.3, clinic_phone=None)
        assert other.check() == []
    told = [(c.item, c.old, c.new) for c in diary.changes(Kind.SETTING)]
    assert told == [
        ("threshold", None, 0.5),
        ("notice_days", None, 0),
        ("day_end", None, "00:30"),
        ("clinic_baseline", None, 7.5),
        ("clinic_phone", None, "01632 960123"),
        ("threshold", 0.5, None),
        ("clinic_phone", "01632 960123", None),
    ]


@pytest.mark.parametrize(
    "change",
    [
        {"threshold": 0.05},
        {"threshold": float("nan")},
        {"notice_days": -1},
        {"minimum_interval_days": 367},
        {"day_end": time(12, 0)},
        {"day_end": time(4, 0, 1)},
        {"clinic_baseline": 0.0},
        {"clinic_baseline": 0.49},
        {"clinic_baseline": 10.5},
    ],
)
def test_settings_out_of_bounds(diary: Repository, change: dict[str, object]) -> None:
    with pytest.raises(BadInputError) as refused:
        diary.save_settings(Settings()._replace(**change))  # type: ignore[arg-type]
    assert refused.value.item == next(iter(change))
    assert diary.settings == Settings()


def test_an_empty_name_is_none_and_half_a_character_is_marked(diary: Repository) -> None:
    diary.save_settings(Settings(clinic_name="", clinic_phone="1\ud800"))
    with closing(Repository(diary.path, diary.clock)) as other:
        assert other.settings == Settings(clinic_phone="1\ufffd")


def test_the_lowest_level_of_a_clinic_has_a_suggestion(diary: Repository) -> None:
    diary.save_infusion(Infusion(date(2026, 11, 1), date(2026, 11, 3)))
    for n in range(15):
        diary.answer(TODAY - timedelta(days=n), DayItem.PAIN_AVERAGE, 0)
    diary.save_settings(Settings(clinic_baseline=LEAST_BASELINE))
    found = outlook_on(diary).suggestion
    assert found.baseline is not None
    assert "too low" in str(found.sentence)


def test_the_end_of_the_day_moves_the_day_that_is_running_and_no_stored_one(
    diary: Repository, clock: FixedClock
) -> None:
    clock.moment = at(date(2026, 11, 23), 2)
    assert diary.today() == TODAY
    diary.answer(TODAY, DayItem.PAIN_AVERAGE, 4)
    diary.save_settings(Settings(day_end=time(0, 0)))
    assert diary.today() == date(2026, 11, 23)
    assert diary.pain() == {TODAY: 4}
    with pytest.raises(BadInputError, match="future"):
        diary.answer(date(2026, 11, 24), DayItem.PAIN_AVERAGE, 4)
