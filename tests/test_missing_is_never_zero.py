"""Missing is never zero, and zero is never missing: in the store, in figures, in the chart's rows, in the export."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diary.clock import FixedClock
from diary.exchange.package.day_tables import DAILY, MEDICINES, SIDE_EFFECTS, SIGNS
from diary.exchange.package.record_tables import INFUSIONS, LABS, QUESTIONNAIRES
from diary.exchange.package.writer import packed
from diary.exchange.selection import Selection
from diary.model.instruments import shipped
from diary.model.records.change import Contents
from diary.model.records.day import Day, pain_scores
from diary.model.records.details import Effect, PerceptionSign, Severity, doses, effect, sign
from diary.model.records.infusion import Infusion
from diary.model.records.items import to_items
from diary.model.records.lab import Analyte, LabResult, LabUnit
from diary.model.records.medicine import Medicine, Use
from diary.model.records.questionnaire import Questionnaire
from diary.model.relief.assessment import assess
from diary.model.relief.day_figures import day_figures
from diary.model.relief.figure import relief_figure
from diary.model.relief.measure import relief_fraction
from diary.model.response.figures import responses
from diary.model.scales import PERCEPTION_SCALES, DayItem
from diary.settings import Settings
from diary.store.repository import Repository
from tests.factories import NOW, TODAY

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from diary.model.records.details import Answer, DayKey

FIRST = TODAY - timedelta(days=49)
COURSE = Infusion(TODAY - timedelta(days=30), TODAY - timedelta(days=29), id=1)
RESCUE = Medicine("Rescue", use=Use.RESCUE, id=1)
CLINIC = Settings(clinic_baseline=6.0)  # so that days have a relief however few are answered
CPGS = shipped()["cpgs-1m"]
DOSES, NAUSEA, VOICES = doses(1), effect(Effect.NAUSEA), sign(PerceptionSign.VOICES)

KEYS: tuple[DayKey, ...] = (
    *(item for item in DayItem if item.scale is not None), DOSES, sign(PerceptionSign.VISIONS), VOICES, NAUSEA,
)  # fmt: skip


def least(key: DayKey) -> Answer:
    """The lowest answer there is: 0, "none", or 1 where the scale begins there."""
    if isinstance(key, DayItem):
        assert key.scale is not None
        return key.scale.least
    return Severity.NONE.value if key.kind == "side_effect" else 0


scores = st.sampled_from([None, 0, 0, 1, 10])
stretches = st.lists(scores, min_size=50, max_size=50)


def days_of(answers: Mapping[str, list[int | None]]) -> list[Day]:
    """Fifty days, the course on days 20 and 21; those without an answer are absent."""
    days = [
        Day(FIRST + timedelta(days=n), **{item: values[n] for item, values in answers.items()})  # type: ignore[arg-type]
        for n in range(50)
    ]
    return [day for day in days if not day.is_empty]


def export(contents: Contents, table: str) -> list[dict[str, str]]:
    files = packed(contents, Selection(with_notes=True), NOW, shipped()).files
    return list(csv.DictReader(io.StringIO(files[table].decode(), newline="")))


# The store


@settings(max_examples=20)
@given(st.lists(st.tuples(st.sampled_from(KEYS), st.booleans()), max_size=30))
def test_what_is_stored(fresh_folder: Callable[[], Path], steps: list[tuple[DayKey, bool]]) -> None:
    """Lowest answers given and cleared in any order: each stands as it was left, before and after reopening."""
    path = fresh_folder() / "diary.db"
    repository = Repository(path, FixedClock(NOW))
    repository.save_medicine(replace(RESCUE, id=None))
    expected: dict[DayKey, Answer] = dict.fromkeys(KEYS)
    for key, given_ in steps:
        expected[key] = least(key) if given_ else None
        repository.answer(TODAY, key, expected[key])
    repository.close()
    again = Repository(path, FixedClock(NOW))
    day = again.day(TODAY)
    contents = again.contents()
    assert {key: day.value(key) for key in KEYS} == expected
    assert dict(day.answered()) == {key: value for key, value in expected.items() if value is not None}
    assert again.days() == ([] if all(value is None for value in expected.values()) else [day])
    assert again.pain() == ({} if expected[DayItem.PAIN_AVERAGE] is None else {TODAY: 0})
    again.close()
    assert_exported(contents, expected)


def assert_exported(contents: Contents, expected: Mapping[DayKey, Answer]) -> None:
    """The unanswered is an empty cell or no row, the lowest answer is written out."""
    answered = any(value is not None for value in expected.values())
    rows = export(contents, DAILY.file)
    assert len(rows) == answered
    written = {None: "", 0: "0", 1: "1"}
    for row in rows:
        for item in (key for key in expected if isinstance(key, DayItem)):
            assert item.scale is not None
            zero = "false" if item.scale.most == 1 else written[item.scale.least]
            assert row[item.value] == ("" if expected[item] is None else zero)
        assert row["rescue_doses"] == ("" if expected[DOSES] is None else "0")
    assert [r["doses"] for r in export(contents, MEDICINES.file)] == ([] if expected[DOSES] is None else ["0"])
    nausea = [r["severity"] for r in export(contents, SIDE_EFFECTS.file)]
    assert nausea == ([] if expected[NAUSEA] is None else ["none"])
    present = [r["present"] for r in export(contents, SIGNS.file)]
    assert present == ["false" for key in (VOICES, sign(PerceptionSign.VISIONS)) if expected[key] is not None]


@pytest.mark.parametrize("key", KEYS, ids=lambda key: str(key.value))
def test_each_answer_cleared_is_none_again(diary: Repository, key: DayKey) -> None:
    diary.save_medicine(replace(RESCUE, id=None))
    diary.answer(TODAY, key, least(key))
    assert diary.day(TODAY).value(key) == least(key)
    assert diary.day(TODAY).value(key) is not None
    diary.answer(TODAY, key, None)
    assert diary.day(TODAY).value(key) is None
    assert diary.days() == []
    assert [(change.old, change.new) for change in diary.changes()][-2:] == [(None, least(key)), (least(key), None)]


# What an infusion and a blood result say


@settings(max_examples=15)
@given(st.sets(st.sampled_from(["drug_high", "inner_perception", "outer_perception", "benzodiazepine", "clonidine"])))
def test_an_infusion(fresh_folder: Callable[[], Path], zeros: set[str]) -> None:
    told = {name: False if name in ("benzodiazepine", "clonidine") else 0 for name in zeros}
    repository = Repository(fresh_folder() / "diary.db", FixedClock(NOW))
    repository.save_infusion(replace(COURSE, id=None, **told))  # type: ignore[arg-type]
    (stored,) = repository.infusions()
    (row,) = export(repository.contents(), INFUSIONS.file)
    repository.close()
    for name in (*PERCEPTION_SCALES, "benzodiazepine", "clonidine"):
        assert getattr(stored, name) == told.get(name)
        assert (getattr(stored, name) is None) == (name not in zeros)
        assert row[name] == ("" if name not in zeros else "false" if told[name] is False else "0")
    untold = [name for name, value in to_items(stored).items() if value is None]
    assert {row[name] for name in untold} == {""}


def test_a_blood_result_of_zero_and_one_without_a_limit(diary: Repository) -> None:
    course, _ = diary.save_infusion(replace(COURSE, id=None))
    assert course.id is not None
    for analyte, limit in ((Analyte.ALT, 45.0), (Analyte.AST, None)):
        diary.save_lab(LabResult(course.id, TODAY, analyte, 0.0, LabUnit.UNITS_PER_LITRE, limit))
    assert [lab.multiple for lab in diary.labs()] == [0.0, None]
    rows = export(diary.contents(), LABS.file)
    assert [(row["value"], row["upper_limit"], row["multiple"]) for row in rows] == [("0", "45", "0"), ("0", "", "")]
    (row,) = export(diary.contents(), INFUSIONS.file)
    assert row["highest_multiple"] == "0"


@settings(max_examples=15)
@given(st.dictionaries(st.sampled_from([item.id for item in CPGS.items]), st.just(0)))
def test_a_questionnaire(fresh_folder: Callable[[], Path], zeros: dict[str, int]) -> None:
    """Stored, cleared, scored and written out: 0 is no missing answer, and a missing one is not 0."""
    repository = Repository(fresh_folder() / "diary.db", FixedClock(NOW))
    begun, _ = repository.save_questionnaire(
        Questionnaire(CPGS.id, CPGS.version, TODAY, done=True, answers={item.id: 0 for item in CPGS.items})
    )
    repository.save_questionnaire(replace(begun, answers=zeros))
    (stored,) = repository.questionnaires()
    (row,) = export(repository.contents(), QUESTIONNAIRES.file)
    assert stored.answers == zeros
    for item in CPGS.items:
        assert row[item.id] == ("0" if item.id in zeros else "")
    intensity = {"now", "worst", "average"} <= zeros.keys()
    disability = len({"daily", "social", "work"} & zeros.keys()) >= 2
    assert row["intensity"] == ("0" if intensity else "")
    assert row["disability"] == ("0" if disability else "")
    assert row["grade"] == ("0" if intensity and disability and "days" in zeros else "")
    assert repository.check() == []
    repository.close()


@pytest.mark.parametrize("day", [COURSE.first_day, COURSE.last_day + timedelta(days=28)])
def test_no_pain_grade_is_not_grade_0(day: date) -> None:
    zeros = Questionnaire(CPGS.id, CPGS.version, day, done=True, answers={item.id: 0 for item in CPGS.items}, id=1)
    side = "before" if day == COURSE.first_day else "after"
    columns = [f"cpgs_{side}_grade", f"cpgs_{side}_intensity"]
    for questionnaires, cells in (((), ["", ""]), ((replace(zeros, answers={}),), ["", ""]), ((zeros,), ["0", "0"])):
        (row,) = export(replace(contents_of([]), questionnaires=questionnaires), INFUSIONS.file)
        assert [row[name] for name in columns] == cells


# Figures, the chart's rows, the exported figures


@settings(max_examples=25)
@given(stretches)
def test_relief(pain: list[int | None]) -> None:
    days = days_of({"pain_average": pain, "pain_worst": [0] * 50})  # every day has an answer, not every one a score
    scored = {day.date: day.pain_average for day in days if day.pain_average is not None}
    figures = day_figures(
        assess(scored, [COURSE], CLINIC, max([day.date for day in days])), scored, [day.date for day in days]
    )
    rows = {row["day"]: row for row in export(contents_of(days), DAILY.file)}
    for day in days:
        figure = figures[day.date]
        assert (figure.relief is None) == (figure.baseline is None or day.pain_average is None)
        assert (rows[day.date.isoformat()]["relief_percent"] == "") == (figure.relief is None)
        assert rows[day.date.isoformat()]["rescue_doses"] == ""
        if day.pain_average == 0 and figure.baseline is not None:
            assert figure.relief == 1
            assert rows[day.date.isoformat()]["relief_percent"] == "100"


@settings(max_examples=25)
@given(stretches)
def test_rows_of_the_relief_chart(pain: list[int | None]) -> None:
    days = days_of({"pain_average": pain})
    scored = {day.date: day.pain_average for day in days if day.pain_average is not None}
    figure = relief_figure(assess(scored, [COURSE], CLINIC, TODAY), scored, frozenset())
    assert figure is not None
    recorded = {row.day: row for row in figure.rows()}
    assert {day for day in scored if day >= COURSE.first_day} <= set(recorded)
    for day, row in recorded.items():
        assert row.pain == scored.get(day)
        assert (row.relief is None) == (day not in scored)
        if scored.get(day) == 0:
            assert (row.pain, row.relief) == (0, 1)


@settings(max_examples=25)
@given(stretches, stretches, st.lists(st.sampled_from([None, 0.0]), min_size=50, max_size=50))
def test_the_response(pain: list[int | None], interference: list[int | None], taken: list[float | None]) -> None:
    """Each figure is that of the answered days alone; a day that is missing changes none."""
    days = [
        day._replace(details={} if taken[n] is None else {DOSES: taken[n]})
        for n, day in (
            ((day.date - FIRST).days, day) for day in days_of({"pain_average": pain, "interference": interference})
        )
    ]
    (found,) = responses(assess(pain_scores(days), [COURSE], CLINIC, TODAY), days, medicines=[RESCUE])
    after = [day for day in days if COURSE.last_day < day.date <= COURSE.last_day + timedelta(days=28)]
    before = [day for day in days if COURSE.first_day - timedelta(days=14) <= day.date < COURSE.first_day]
    for mean, stretch in ((found.interference.before, before), (found.interference.after, after)):
        answered = [day.interference for day in stretch if day.interference is not None]
        assert (mean is None) == (len(answered) < 5)
        assert mean is None or mean.value == pytest.approx(sum(answered) / len(answered))
        assert mean is None or mean.days == len(answered)
    assert found.rescue is not None
    for change, stretch in ((found.rescue.before, before), (found.rescue.after, after)):
        counted = [day for day in stretch if DOSES in day.details]
        assert (change is None) == (len(counted) < 5)
        assert change is None or (change.a_day, change.days) == (0, len(counted))
    scored = [day for day in after if day.pain_average is not None]
    assert (found.threshold_days is None) == (not scored)
    assert found.threshold_days is None or found.threshold_days.of == len(scored)
    assert found.effect_days is None  # nothing was answered: neither none nor some
    assert found.balance is None
    (row,) = export(contents_of(days), INFUSIONS.file)
    exported = {"interference_after": found.interference.after, "rescue_doses_after": found.rescue.after}
    assert {name for name in exported if row[name] == ""} == {name for name, value in exported.items() if value is None}
    assert (row["side_effect_days"], row["balance_percent"], row["highest_multiple"]) == ("", "", "")


def test_no_side_effect_is_an_answer_and_no_answer_is_none() -> None:
    days = [Day(COURSE.last_day + timedelta(days=n), details={NAUSEA: "none"}) for n in range(1, 4)]
    (found,) = responses(assess(pain_scores(days), [COURSE], CLINIC, TODAY), days)
    assert found.effect_days is not None
    assert (found.effect_days.days, found.effect_days.of) == (0, 3)
    (row,) = export(contents_of(days), INFUSIONS.file)
    assert (row["side_effect_days"], row["side_effect_days_answered"]) == ("0", "3")
    assert (row["week_1_percent"], row["days_at_30"], row["days_with_relief"]) == ("", "", "")


def test_no_relief_is_zero_and_differs_from_none() -> None:
    assert relief_fraction(6, 6.0) == 0
    assert relief_fraction(0, 6.0) == 1
    assert relief_fraction(0, 0.0) is None


def contents_of(days: list[Day]) -> Contents:
    return Contents("an-id", False, tuple(days), (COURSE,), (), medicines=(RESCUE,), settings=CLINIC)


def test_the_days_of_this_file_have_both() -> None:
    """The course lies within the fifty days, with days on both sides of it."""
    assert FIRST + timedelta(days=14) < COURSE.first_day
    assert date(2026, 10, 22) < COURSE.first_day < COURSE.last_day < TODAY
