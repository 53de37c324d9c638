"""Diaries to test with: one that was lived through the real repository, and any that hypothesis can think of."""

from __future__ import annotations

import enum
import tempfile
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, time, timedelta, timezone
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from diary import app
from diary import settings as all_settings
from diary.clock import FixedClock
from diary.exchange.tracker.layout import AnswerColumn, Layout
from diary.model.records.change import (
    NOT_NOW,
    SETTINGS_SUBJECT,
    SETTLED_ON,
    TOLD_ON,
    Change,
    Contents,
    ImportedAnswer,
    Kind,
)
from diary.model.records.checklist import ChecklistLine, ticked, write_checklist
from diary.model.records.day import Entered, EntryMode
from diary.model.records.details import DOSE_STEP, MOST_DOSES, Effect, PerceptionSign, Severity, doses, effect, sign
from diary.model.records.infusion import LEAST_DOSE, MOST_DOSE, DoseUnit, Drug, Infusion, Route
from diary.model.records.items import fresh_items, to_items
from diary.model.records.lab import LAB_UNITS, LEAST_LIMIT, MOST_VALUE, Analyte, LabResult, LabUnit
from diary.model.records.medicine import Medicine, Use
from diary.model.records.questionnaire import MOST_ANSWER, Questionnaire
from diary.model.records.replay import replay
from diary.model.records.sign import SafetySign
from diary.model.records.state import DueDates, Modifier, State
from diary.model.records.stored_suggestion import StoredSuggestion
from diary.model.records.visit import GivenOut, OutForm, Visit
from diary.model.scales import PAIN_ITEMS, TEXT_ITEMS, DayItem
from diary.model.suggestion import Suggestion
from diary.settings import Settings
from diary.store.incoming.importing import ClashRule, add_answers
from diary.store.repository import Repository
from diary.wording import phrase

if TYPE_CHECKING:
    from diary.model.records.details import Answer, DayKey, Detail
    from diary.store.connection import Connection
    from diary.store.incoming.plan import Plan

NOW = datetime(2026, 11, 22, 9, 14, 3, tzinfo=timezone(timedelta(hours=1)))
TODAY = date(2026, 11, 22)
DIARY_ID = "0123456789abcdef0123456789abcdef"

HOSTILE_NOTES = (
    '=HYPERLINK("http://example.org","click")',
    "+1",
    "-1",
    "@SUM(A1)",
    "'",
    "''=1",
    "\ttab",
    "\rreturn",
    "\n",
    "＝1",
    'comma, "quote"; semicolon',
    "line\r\nbreak\nand\rreturn",
    "nul \x00 inside",
    "\x00",
    "שלום עולם \u202e right to left",
    "𝔭𝔞𝔦𝔫 🦴 \U0010ffff",
    " ",
    "0",
    "None",
    "e\u0301 \ufeff mark",
)


def at(day: date, hour: int = 21, minute: int = 0, offset_hours: float = 1) -> datetime:
    """A moment on a day."""
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=timezone(timedelta(hours=offset_hours)))


def connection_of(repository: Repository) -> Connection:
    """Return the connection that a diary writes with, for what no method of it does."""
    with repository.writing() as connection:
        return connection


def live(repository: Repository, clock: FixedClock) -> Repository:
    """Live a short diary in which everything happens once that can happen to an answer or a treatment.

    Zero answers, corrected and cleared ones, late ones, notes of every kind, imported ones with the file's own value,
    an infusion that was changed, one that was removed, one that came back, one that is only planned; whole days,
    medicines, blood results, settings, that the clinic was told, questionnaires, visits and what was given out.

    Its answers are given once in a process: a plain diary that does not exist yet is made a copy of the first one.
    """
    if repository.key is None and not repository.path.exists():
        return live_copied(repository, clock)
    return live_anew(repository, clock)


def live_anew(repository: Repository, clock: FixedClock) -> Repository:
    """Live the short diary answer by answer."""
    repository.prepare(diary_id=DIARY_ID)
    first = date(2026, 10, 1)
    for n, note in enumerate(HOSTILE_NOTES):
        day = first + timedelta(days=n)
        clock.moment = at(day, offset_hours=2 if n < 10 else -3.5)
        repository.answer(day, DayItem.NOTE, note)
    clock.moment = at(date(2026, 10, 21))
    for item, score in zip(PAIN_ITEMS, (0, 10, 0), strict=True):
        repository.answer(date(2026, 10, 21), item, score)
    clock.moment = at(date(2026, 10, 23), 2)  # two in the night: still the 22nd
    repository.answer(date(2026, 10, 22), DayItem.PAIN_AVERAGE, 4)
    repository.answer(date(2026, 10, 22), DayItem.PAIN_AVERAGE, 5)
    repository.answer(date(2026, 10, 22), DayItem.PAIN_WORST, 7)
    repository.answer(date(2026, 10, 22), DayItem.PAIN_WORST, None)
    clock.moment = at(date(2026, 10, 26))
    repository.answer(date(2026, 10, 23), DayItem.PAIN_AVERAGE, 6)  # late
    repository.answer(date(2026, 10, 25), DayItem.PAIN_NOW, 3)
    repository.answer(date(2026, 10, 25), DayItem.PAIN_NOW, None)  # nothing left of this day
    clock.moment = at(date(2026, 10, 30))
    add_answers(
        repository,
        [
            ImportedAnswer(date(2026, 9, 1), DayItem.PAIN_AVERAGE, 5, "4.5"),
            ImportedAnswer(date(2026, 9, 2), DayItem.PAIN_AVERAGE, 4, "4"),
            ImportedAnswer(date(2026, 9, 3), DayItem.PAIN_AVERAGE, 0, "=0; +0"),
        ],
    )
    live_infusions(repository, clock)
    live_whole_days(repository, clock)
    live_treatment(repository, clock)
    live_questionnaires(repository, clock)
    live_suggestions(repository, clock)
    live_visits(repository, clock)
    live_undo(repository, clock)
    clock.moment = NOW
    return repository


def live_copied(repository: Repository, clock: FixedClock) -> Repository:
    """Have a diary that does not exist yet be a copy of one that was lived: its answers are given once in a process."""
    assert repository.key is None
    assert not repository.path.exists()
    repository.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    repository.path.touch(mode=0o600)
    repository.path.write_bytes(_lived_file())
    repository.prepare()
    clock.moment = NOW
    return repository


@cache
def _lived_file() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path, clock = Path(folder) / "lived.db", FixedClock(NOW)
        with closing(Repository(path, clock)) as repository:
            live_anew(repository, clock)
        return path.read_bytes()


def live_undo(repository: Repository, clock: FixedClock) -> None:
    """Everything undone that can be, so that each day is what it was: late, imported, and of another offset."""
    clock.moment = at(date(2026, 11, 21), 20)
    typed, late, imported = date(2026, 10, 2), date(2026, 10, 23), date(2026, 9, 1)
    undone = [
        repository.answer(late, DayItem.PAIN_AVERAGE, 0),
        repository.answer(imported, DayItem.PAIN_AVERAGE, None),
        repository.answer(typed, DayItem.MOOD, 3),
        repository.answer_all(typed, dict.fromkeys((DayItem.NOTE, DayItem.MOOD))),
        repository.save_settings(Settings()),
        repository.tell(SafetySign.URINE, date(2026, 11, 20)),
        repository.settle(SafetySign.URINE, date(2026, 11, 20)),
        repository.settle(SafetySign.KIDNEY, None),
    ]
    clock.moment = at(date(2026, 11, 21), 20, 1, offset_hours=2)
    for changes in reversed(undone):
        repository.revert(changes)
    given = repository.answer(date(2026, 10, 22), DayItem.PAIN_NOW, 3)
    repository.revert(repository.revert(repository.revert(given)))


def live_infusions(repository: Repository, clock: FixedClock) -> None:
    """Four infusions: a changed one, a removed one, one that was removed and came back, one with hardly a word."""
    clock.moment = at(date(2026, 11, 1))
    first, _ = repository.save_infusion(
        Infusion(date(2026, 10, 5), date(2026, 10, 9), 5, Drug.S_KETAMINE, Route.IV, 22.5, DoseUnit.MG_PER_HOUR)
    )
    repository.save_infusion(replace(first, days=4, note='=1+1, "long" days'))
    second, _ = repository.save_infusion(Infusion(date(2026, 11, 1), date(2026, 11, 1)))
    repository.save_infusion(replace(second, removed=True))
    third, _ = repository.save_infusion(Infusion(date(2026, 9, 2), date(2026, 9, 2), drug=Drug.OTHER, note="new"))
    repository.save_infusion(replace(third, removed=True))
    repository.save_infusion(replace(third, removed=False, note=None))
    repository.save_infusion(Infusion(date(2026, 11, 10), date(2026, 11, 12), dose=100.0, dose_unit=DoseUnit.MG))


def live_checklist(repository: Repository) -> None:
    """A checklist with a line ticked off, and one ticked off and open again."""
    planned = repository.infusions()[-1]
    lines = '[ ] =fasting, from midnight\n[ ] lift "home"; Ann\n[ ] \U0001f9b4 brace'
    planned, _ = repository.save_infusion(replace(planned, checklist=lines))
    for line, done in ((1, True), (0, True), (0, False)):
        planned, _ = repository.save_infusion(replace(planned, checklist=ticked(planned, line, done=done)))


def live_whole_days(repository: Repository, clock: FixedClock) -> None:
    """A day on which everything is answered, one on which everything is 0, no or none, one on which some is cleared."""
    top, bottom, cleared = date(2026, 11, 13), date(2026, 11, 14), date(2026, 11, 15)
    clock.moment = at(top)
    answers: dict[DayKey, Answer] = {item: item.scale.most for item in DayItem if item.scale is not None}
    answers |= {DayItem.DREAM_NOTE: '\'=flying\r\n"low"', DayItem.NOTE: "Day after the \U0001f9b4 clinic"}
    answers |= {effect(code): list(Severity)[n % 4] for n, code in enumerate(Effect)}
    answers |= {sign(code): 1 for code in PerceptionSign}
    repository.answer_all(top, answers)
    clock.moment = at(bottom)
    zeros: dict[DayKey, Answer] = {item: item.scale.least for item in DayItem if item.scale is not None}
    repository.answer_all(bottom, zeros | {effect(Effect.NAUSEA): "none", sign(PerceptionSign.VOICES): 0})
    clock.moment = at(cleared)
    repository.answer_all(cleared, {effect(Effect.PANIC): "mild", sign(PerceptionSign.VISIONS): 1, DayItem.MOOD: 0})
    repository.answer_all(cleared, {effect(Effect.PANIC): None, sign(PerceptionSign.VISIONS): None})


def live_treatment(repository: Repository, clock: FixedClock) -> None:
    """Medicines with doses, blood results, an appointment, settings, and what the clinic was told."""
    clock.moment = at(date(2026, 11, 14), 22)
    rescue, _ = repository.save_medicine(Medicine('=Ibu, "forte"', 400.0, "mg", Use.RESCUE))
    repository.save_medicine(replace(rescue, unit="'mg", since=date(2026, 10, 1)))
    regular, _ = repository.save_medicine(Medicine("Morphine 🦴", use=Use.REGULAR, opioid=True))
    mistake, _ = repository.save_medicine(Medicine("A slip", until=date(2026, 11, 1)))
    assert rescue.id is not None
    assert regular.id is not None
    assert mistake.id is not None
    for back, taken in enumerate((0, 1.5, 99, None)):
        day = date(2026, 11, 14) - timedelta(days=back)
        repository.answer_all(day, {doses(rescue.id): taken, doses(regular.id): 2, doses(mistake.id): 1})
    repository.answer(date(2026, 11, 14), doses(regular.id), None)
    repository.save_medicine(replace(mistake, removed=True))
    course = repository.infusions()[1]
    assert course.id is not None
    repository.save_infusion(
        replace(
            course, hours_a_day=4.5, benzodiazepine=False, clonidine=True, given_alongside="-water", clinic="@home",
            drug_high=0, inner_perception=10, outer_perception=0, nausea=Severity.NONE, systolic=160, diastolic=95,
            pulse=88,
        )
    )  # fmt: skip
    lab, _ = repository.save_lab(
        LabResult(course.id, date(2026, 10, 12), Analyte.ALT, 0.0, LabUnit.UNITS_PER_LITRE, 0.1)
    )
    repository.save_lab(replace(lab, value=150.0, upper_limit=45.0))
    repository.save_lab(LabResult(course.id, date(2026, 11, 2), Analyte.GGT, 0.6, LabUnit.MICROKATAL_PER_LITRE))
    gone, _ = repository.save_lab(LabResult(course.id, date(2026, 11, 2), Analyte.AST, 7.0, LabUnit.UNITS_PER_LITRE))
    repository.save_lab(replace(gone, removed=True))
    repository.save_infusion(Infusion(date(2026, 12, 1), date(2026, 12, 5), clinic="+the clinic"))
    live_checklist(repository)
    repository.save_settings(
        Settings(0.5, 0, 0, time(3, 30), 7.25, clinic_name="=Clinic\tNorth", clinic_phone="+31 20 555")
    )
    repository.save_settings(Settings(0.5, 14, 0, time(3, 30), clinic_name="Clinic", clinic_phone="+31 20 555"))
    repository.tell(SafetySign.LIVER, date(2026, 11, 12))
    repository.tell(SafetySign.HEART, date(2026, 11, 12))
    repository.tell(SafetySign.LIVER, date(2026, 11, 14))
    repository.tell(SafetySign.HEART, None)
    creatinine = LabResult(course.id, date(2026, 11, 2), Analyte.CREATININE, 1.3, LabUnit.MILLIGRAM_PER_DECILITRE, 1.2)
    repository.save_lab(creatinine)
    repository.tell(SafetySign.KIDNEY, date(2026, 11, 13))
    repository.settle(SafetySign.KIDNEY, date(2026, 11, 13))
    repository.settle(SafetySign.KIDNEY, date(2026, 11, 14))
    repository.settle(SafetySign.MEMORY, date(2026, 11, 14))
    repository.settle(SafetySign.MEMORY, None)


def live_questionnaires(repository: Repository, clock: FixedClock) -> None:
    """A corrected one, one with a question left out, an unfinished one, an empty one, a clinic's own, a removed one."""
    clock.moment = at(date(2026, 9, 28))
    first, _ = repository.save_questionnaire(Questionnaire("cpgs-6m", "1", date(2026, 9, 28)))
    told = {"now": 3, "worst": 6, "average": 4, "days": 6, "daily": 2, "social": 3}
    repository.save_questionnaire(replace(first, answers=told))
    repository.save_questionnaire(replace(first, answers=told | {"average": 5, "work": 0}))
    repository.save_questionnaire(replace(first, answers=told | {"average": 5}))
    repository.save_questionnaire(replace(first, answers=told | {"average": 5, "work": 3}, done=True))
    clock.moment = at(date(2026, 11, 6))
    repository.put_off("after:2026-10-09:4")
    clock.moment = at(date(2026, 11, 7))
    repository.put_off("after:2026-10-09:4")
    clock.moment = at(date(2026, 11, 8))
    month = {"now": 6, "worst": 8, "average": 7, "days": 3, "daily": 5, "work": 6}
    repository.save_questionnaire(
        Questionnaire("cpgs-1m", "1", date(2026, 11, 8), "=cpgs-1m.json, version 2, nl", done=True, answers=month)
    )
    clock.moment = at(date(2026, 11, 15))
    repository.save_questionnaire(Questionnaire("gcps-r", "1", date(2026, 11, 8), answers={"frequency": 0}))
    repository.save_questionnaire(Questionnaire("gcps-r", "1", date(2026, 11, 9)))
    repository.save_questionnaire(
        Questionnaire("own-sleep", "2026.1", date(2026, 11, 9), done=True, answers={"now": 0, "b_2": 31, "a-1": 9999})
    )
    gone, _ = repository.save_questionnaire(
        Questionnaire("cpgs-1m", "1", date(2026, 11, 15), done=True, answers=dict.fromkeys([*month, "social"], 0))
    )
    repository.save_questionnaire(replace(gone, removed=True))
    whole = {"frequency": 3, "limitation": 0, "peg_pain": 4, "peg_enjoyment": 4, "peg_activity": 3}
    repository.save_questionnaire(Questionnaire("gcps-r", "1", date(2026, 11, 15), done=True, answers=whole))


def live_visits(repository: Repository, clock: FixedClock) -> None:
    """A visit that was put on another day, a planned one, a removed one; a report given out, and one taken back."""
    clock.moment = at(date(2026, 11, 16))
    moved, _ = repository.save_visit(Visit(date(2026, 11, 15)))
    repository.save_visit(replace(moved, day=date(2026, 11, 16)))
    repository.save_visit(Visit(date(2026, 12, 9)))
    gone, _ = repository.save_visit(Visit(date(2026, 9, 9)))
    repository.save_visit(replace(gone, removed=True))
    repository.note_given_out(
        GivenOut(
            at(date(2026, 11, 16), 20, 59),
            OutForm.PDF,
            date(2026, 10, 1),
            date(2026, 11, 16),
            this_infusion=True,
            notes=True,
            name=True,
        )
    )
    repository.note_given_out(GivenOut(at(date(2026, 11, 16), 21), OutForm.FHIR))
    _, changes = repository.note_given_out(
        GivenOut(at(date(2026, 11, 16), 21, 1, offset_hours=-3.5), OutForm.PRINT, None, date(2026, 11, 16), dreams=True)
    )
    repository.revert(changes)


def suggestion(on: date, state: State = State.HOLDING, **more: Any) -> Suggestion:  # noqa: ANN401
    """A suggestion as the window shows it, with made-up figures."""
    figures: dict[str, Any] = {"threshold": 0.3, "sentence": phrase("."), "reasons": (), "would_change": ()}
    return Suggestion(on, state, **figures | more)


def live_suggestions(repository: Repository, clock: FixedClock) -> None:
    """What the diary said after the infusion of October: every form of it, one word of a day taken back."""
    last, october = date(2026, 10, 9), partial(date, 2026, 10)
    forecast = {"chance_below_now": 0.0, "chance_responded": 0.98765432101, "method": "relief-forecast-1"}
    range_ = DueDates(october(20), october(25), date(2026, 11, 2))
    said: list[tuple[int, State, dict[str, Any]]] = [
        (7, State.IN_COURSE, {}),
        (10, State.NOT_ENOUGH_DATA, {"modifiers": (Modifier.SAFETY_HOLD,)}),
        (13, State.HOLDING, forecast | {"due": DueDates(october(20), None, None)}),
        (13, State.FADING, forecast | {"due": DueDates(october(20), october(29), None)}),
        (14, State.HOLDING, forecast | {"due": range_, "chance_responded": 1.0}),
        (15, State.HOLDING, forecast | {"due": range_, "chance_responded": 0.9}),  # nothing new
        (22, State.DUE, forecast | {"due": range_, "modifiers": tuple(Modifier), "threshold": 0.5}),
        (30, State.STALE, forecast | {"due": DueDates(None, None, None)}),
    ]
    for day, state, more in said:
        clock.moment = at(october(day))
        repository.keep_suggestion(suggestion(october(day), state, infusion=1, day=(october(day) - last).days, **more))


CLINICS_OWN: dict[str, object] = {
    "id": "own-sleep",
    "version": "2026.1",
    "language": "en",
    "title": "Sleep, our own",
    "source": "The clinic.",
    "licence": "The clinic's own.",
    "recall": {"text": "the past night", "days": 1},
    "items": [
        {"id": item, "text": f"{item}?", "type": "count", "least": 0, "most": 40,
         "anchors": {"least": "none", "most": "many"}}
        for item in ("hours", "now", "woke")
    ],
    "scoring": {
        "scores": [
            {"name": "peg", "label": "Not the PEG", "kind": "mean", "items": ["hours", "now", "woke"]},
            {"name": "both", "label": "Both", "kind": "sum", "items": ["now", "woke"]},
            {"name": "one", "label": "One", "kind": "sum", "items": ["hours"]},
        ],
        "grade": {"kind": "graded", "rules": [{"grade": 2, "when": [{"of": "both", "least": 30}]},
                                              {"grade": 0, "when": []}]},
    },
}  # fmt: skip
"""An instrument as a clinic may write it, as JSON; it has an item and a score that are called like shipped ones."""

free_text = st.one_of(
    st.sampled_from(HOSTILE_NOTES),
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30),
    # every plane, and what CSV and spreadsheets stumble over, more often than chance would
    st.text(st.sampled_from("=+-@'\"\t\r\n,;\x00 a\u202e\u00e9\u4e2d🦴\U00020000\U000e0001\U0010fffd"), min_size=1),
)
# What is drawn many times for one diary is made once, here: to look whether a strategy is sound takes Hypothesis longer
# than to draw from it.
yes_no = st.booleans()
days = st.dates(date(2024, 1, 1), TODAY)
maybe_day = st.none() | days
offsets = st.integers(-12 * 60, 14 * 60)
moments = st.builds(
    lambda seconds, offset: datetime.fromtimestamp(1_700_000_000 + seconds, timezone(timedelta(minutes=offset))),
    st.integers(0, 90_000_000),
    offsets,
)
entries = st.builds(Entered, moments, st.sampled_from(EntryMode), st.booleans())
answers: st.SearchStrategy[tuple[DayItem, int | str | None]] = st.one_of(
    st.sampled_from([item for item in DayItem if item.scale is not None]).flatmap(
        lambda item: st.tuples(st.just(item), st.none() | st.sampled_from(list(item.scale.answers)))  # type: ignore[union-attr]
    ),
    st.tuples(st.sampled_from(TEXT_ITEMS), st.one_of(st.none(), free_text)),
)
taken = st.integers(0, 2 * MOST_DOSES).map(lambda halves: halves * DOSE_STEP)
sizes = st.floats(LEAST_DOSE, MOST_DOSE).map(lambda dose: float(f"{dose:.6g}"))


def _any_of(kind: type[enum.Enum]) -> st.SearchStrategy[Any]:
    return st.none() | st.sampled_from(list(kind))


maybe_text = st.none() | free_text
maybe_nrs = st.none() | st.integers(0, 10)
maybe_yes_no = st.none() | yes_no
maybe_size = st.none() | sizes

_any_state, _thresholds = st.sampled_from(State), st.floats(0.1, 0.9)
_due_dates, _chances = st.lists(days, max_size=3).map(sorted), st.none() | st.floats(0, 1)
_methods = st.sampled_from([None, "relief-forecast-1", "2"])


@st.composite
def stored_suggestions(draw: st.DrawFn, on: date) -> StoredSuggestion:
    """Anything that a diary may have said on a day."""
    dates = draw(_due_dates)
    due = DueDates(*dates, *(None,) * (3 - len(dates))) if dates else None
    return StoredSuggestion(
        on,
        draw(_any_state),
        draw(_thresholds),
        tuple(modifier for modifier in Modifier if draw(yes_no)),
        draw(maybe_day),
        due,
        draw(_chances),
        draw(_chances),
        draw(_methods),
    )


_days_of_suggestions = st.sets(days, max_size=5).map(sorted)


@st.composite
def suggestion_lists(draw: st.DrawFn) -> tuple[StoredSuggestion, ...]:
    """What a diary may have said, by day."""
    return tuple(draw(stored_suggestions(day)) for day in draw(_days_of_suggestions))


@cache
def details(medicines: int) -> st.SearchStrategy[tuple[Detail, Answer]]:
    """Any answer about a day that is no item: side effects, signs, and doses of medicines with the ids 1 to that."""
    kinds: list[st.SearchStrategy[tuple[Detail, Answer]]] = [
        st.tuples(st.sampled_from(Effect).map(effect), st.none() | st.sampled_from([s.value for s in Severity])),
        st.tuples(st.sampled_from(PerceptionSign).map(sign), st.sampled_from([None, 0, 1])),
    ]
    if medicines:
        kinds.append(st.tuples(st.integers(1, medicines).map(doses), st.none() | taken))
    return st.one_of(kinds)


_up_to_two, _up_to_three = st.integers(0, 2), st.integers(0, 3)
_signs_told = st.lists(st.sampled_from(SafetySign), max_size=2, unique=True)


@st.composite
def histories(draw: st.DrawFn) -> list[Change]:
    """A history that makes sense: each change starts from what the one before it left."""
    infusions, medicines = draw(_up_to_three), draw(_up_to_two)
    changes = draw(_days_history(medicines))
    for number in range(1, infusions + 1):
        changes += draw(_record_history(Kind.INFUSION, number))
    for number in range(1, medicines + 1):
        changes += draw(_record_history(Kind.MEDICINE, number))
    for number in range(1, (draw(_up_to_three) if infusions else 0) + 1):
        changes += draw(_record_history(Kind.LAB, number, infusions))
    for number in range(1, draw(_up_to_three) + 1):
        changes += draw(_record_history(Kind.QUESTIONNAIRE, number))
    changes += draw(_plain_history(Kind.SETTING, SETTINGS_SUBJECT))
    changes += draw(_plain_history(Kind.OFFER, "after:2026-10-09:4"))
    for told in draw(_signs_told):
        changes += draw(_plain_history(Kind.SAFETY, told.value))
    return changes


@cache
def _states_of(kind: Kind, number: int, infusions: int, least: int) -> st.SearchStrategy[list[dict[str, Answer]]]:
    """What a record, or what is like one, may be one after the other."""
    match kind:
        case Kind.INFUSION:
            states = _infusions(number).map(to_items)
        case Kind.MEDICINE:
            states = medicine_records().map(to_items)
        case Kind.LAB:
            states = lab_records(infusions).map(to_items)
        case Kind.QUESTIONNAIRE:
            states = questionnaire_records().map(to_items)
        case Kind.SETTING:
            states = settings.map(all_settings.to_items)
        case Kind.OFFER:
            states = days.map(_put_off)
        case _:
            states = st.tuples(maybe_day, maybe_day).map(_told)
    return st.lists(states, min_size=least, max_size=3)


def _put_off(day: date) -> dict[str, Answer]:
    return {NOT_NOW: day.isoformat()}


def _told(report: tuple[date | None, date | None]) -> dict[str, Answer]:
    told, settled = (None if day is None else day.isoformat() for day in report)
    return {TOLD_ON: told, SETTLED_ON: settled}


_some_days = st.lists(days, min_size=1, max_size=5)


@cache
def _answers_given(medicines: int) -> st.SearchStrategy[list[tuple[int, tuple[Any, Any], Entered, str | None]]]:
    any_answer = st.one_of(answers, details(medicines))
    return st.lists(st.tuples(st.integers(0, 59), any_answer, entries, maybe_text), max_size=25)


@st.composite
def _days_history(draw: st.DrawFn, medicines: int) -> list[Change]:
    changes: list[Change] = []
    stands: dict[tuple[str, str], Answer] = {}
    some_days = draw(_some_days)  # so that answers of a day meet
    for which, (item, value), entered, source in draw(_answers_given(medicines)):
        day = some_days[which % len(some_days)]
        place = (day.isoformat(), item.value)
        before = [change for change in changes if (change.subject, change.item) == place]
        undoing = draw(yes_no)
        if before and undoing:
            # An undo: whatever stood before, nothing at all too, with the entry that it had.
            back = draw(st.sampled_from([None, *before]))
            new, entry = (None, entered) if back is None else (back.new, back.entered)
            changes.append(Change(Kind.DAY, *place, stands[place], new, entry, None, draw(moments)))
            stands[place] = new
        elif stands.get(place) != value:
            changes.append(Change(Kind.DAY, *place, stands.get(place), value, entered, source))
            stands[place] = value
    return changes


def _record_history(kind: Kind, number: int, infusions: int = 0) -> st.SearchStrategy[list[Change]]:
    """A record that was added, changed, and now and then removed."""
    return _plain_history(kind, str(number), number, infusions, least=1)


_maybe_moment = st.none() | moments


@st.composite
def _plain_history(
    draw: st.DrawFn, kind: Kind, subject: str, number: int = 0, infusions: int = 0, least: int = 0
) -> list[Change]:
    before, changes = fresh_items(kind), []
    for after in draw(_states_of(kind, number, infusions, least)):
        entered, undone_at = draw(entries), draw(_maybe_moment)
        for item in {**before, **after}:
            if before.get(item) != after.get(item):
                changes.append(  # noqa: PERF401
                    Change(kind, subject, item, before.get(item), after.get(item), entered, undone_at=undone_at)
                )
        before = after
    return changes


checklist_lines = st.builds(ChecklistLine, free_text.map(lambda text: text.replace("\n", " ")), yes_no)
_first_days, _lengths = st.integers(0, 100), st.integers(0, 30)
_infusion_days = tuple(st.none() | st.integers(1, days) for days in range(1, 32))
_any_drug, _any_route, _any_use, _any_severity = map(_any_of, (Drug, Route, Use, Severity))
_any_unit = st.sampled_from(DoseUnit)
_blood_pressures = st.sampled_from([(None, None), (120, None), (None, 250), (30, 10), (300, 250)])
_hours, _pulses = st.none() | st.floats(LEAST_DOSE, 24), st.none() | st.integers(20, 300)
_checklists = st.lists(checklist_lines, max_size=3).map(write_checklist)


@st.composite
def _infusions(draw: st.DrawFn, number: int) -> Infusion:
    """An infusion; two of different numbers never share a day."""
    first = date(2024, 1, 1) + timedelta(days=300 * number + draw(_first_days))
    length = draw(_lengths)
    dose, (systolic, diastolic) = draw(maybe_size), draw(_blood_pressures)
    return Infusion(
        first,
        first + timedelta(days=length),
        draw(_infusion_days[length]),
        draw(_any_drug),
        draw(_any_route),
        dose,
        None if dose is None else draw(_any_unit),
        draw(maybe_text),
        hours_a_day=draw(_hours),
        benzodiazepine=draw(maybe_yes_no),
        clonidine=draw(maybe_yes_no),
        given_alongside=draw(maybe_text),
        clinic=draw(maybe_text),
        drug_high=draw(maybe_nrs),
        inner_perception=draw(maybe_nrs),
        outer_perception=draw(maybe_nrs),
        nausea=draw(_any_severity),
        systolic=systolic,
        diastolic=diastolic,
        pulse=draw(_pulses),
        checklist=draw(_checklists),
        planned=draw(yes_no),
        removed=draw(yes_no),
    )


_names = free_text.filter(lambda text: bool(text.strip(" \x00").strip()))


@st.composite
def medicine_records(draw: st.DrawFn) -> Medicine:
    """Any medicine."""
    dose = draw(maybe_size)
    since, until = sorted([draw(days), draw(days)])
    return Medicine(
        draw(_names),
        dose,
        None if dose is None else draw(free_text),
        draw(_any_use),
        draw(yes_no),
        since if draw(yes_no) else None,
        until if draw(yes_no) else None,
        removed=draw(yes_no),
    )


def lab_records(infusions: int) -> st.SearchStrategy[LabResult]:
    """Any blood result of the infusions with the ids 1 to that."""
    return st.sampled_from([(analyte, unit) for analyte, units in LAB_UNITS.items() for unit in units]).flatmap(
        lambda measured: st.builds(
            LabResult,
            st.integers(1, infusions),
            days,
            st.just(measured[0]),
            st.floats(0, MOST_VALUE),
            st.just(measured[1]),
            st.none() | st.floats(LEAST_LIMIT, MOST_VALUE),
            removed=st.booleans(),
        )
    )


_SHIPPED_ITEMS = {
    "cpgs-6m": ("now", "worst", "average", "days", "daily", "social", "work"),
    "cpgs-1m": ("now", "worst", "average", "days", "daily", "social", "work"),
    "gcps-r": ("frequency", "limitation", "peg_pain", "peg_enjoyment", "peg_activity"),
}
_item_names = st.from_regex(r"[a-z0-9][a-z0-9_-]{0,8}", fullmatch=True)
_any_instrument = st.sampled_from(sorted(_SHIPPED_ITEMS)) | _item_names
_any_value = st.sampled_from([0, 0, 1, 3, 10]) | st.integers(0, 10) | st.integers(0, MOST_ANSWER)
_any_version = st.just("1") | free_text.filter(lambda text: bool(text.replace("\x00", "").strip()))
_answers_of = {
    instrument: st.dictionaries(st.sampled_from(asked) | st.sampled_from(asked) | _item_names, _any_value, max_size=9)
    for instrument, asked in _SHIPPED_ITEMS.items()
}
_answers_of_others = st.dictionaries(_item_names, _any_value, max_size=9)


@st.composite
def questionnaire_records(draw: st.DrawFn) -> Questionnaire:
    """Any questionnaire: of a shipped instrument or a clinic's, finished or not, with any answers that can be."""
    instrument = draw(_any_instrument)
    return Questionnaire(
        instrument,
        draw(_any_version),
        draw(days),
        draw(maybe_text),
        draw(yes_no),
        draw(_answers_of.get(instrument, _answers_of_others)),
        removed=draw(yes_no),
    )


settings = st.builds(
    Settings,
    st.floats(0.1, 0.9),
    st.integers(0, 90),
    st.integers(0, 366),
    st.builds(time, st.integers(0, 11), st.integers(0, 59)),
    st.none() | st.floats(0.5, 10),
    maybe_text,
    maybe_text,
    st.frozensets(st.sampled_from((*all_settings.CARDS, all_settings.MEDICINES_OFFER))).map(all_settings.hidden_words),
)


@st.composite
def diaries(draw: st.DrawFn) -> Contents:
    """Any diary that can be."""
    changes = draw(histories())
    known = replay(changes)
    return Contents(
        DIARY_ID,
        draw(yes_no),
        known.days,
        known.infusions,
        tuple(changes),
        medicines=known.medicines,
        labs=known.labs,
        questionnaires=known.questionnaires,
        clinic_told_on=known.clinic_told_on,
        settled_on=known.settled_on,
        settings=known.settings,
        suggestions=draw(suggestion_lists()),
    )


def import_table(repository: Repository, source: Path, *, dry_run: bool = False) -> Plan:
    """Bring in the pain of a table with the columns `date` and `pain`."""
    found = app.read_foreign(repository, source, Layout("date", (AnswerColumn("pain"),)))
    act = app.plan_foreign if dry_run else app.add_foreign
    return act(repository, found, ClashRule())
