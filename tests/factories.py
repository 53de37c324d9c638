"""Diaries to test with: one that was lived through the real repository, and any that hypothesis can think of."""

from __future__ import annotations

import tempfile
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, time, timedelta, timezone
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from diary import app
from diary.clock import FixedClock
from diary.exchange.tracker.layout import AnswerColumn, Layout
from diary.model.records.change import (
    ImportedAnswer,
)
from diary.model.records.checklist import ticked
from diary.model.records.details import Effect, PerceptionSign, Severity, doses, effect, sign
from diary.model.records.infusion import DoseUnit, Drug, Infusion, Route
from diary.model.records.lab import Analyte, LabResult, LabUnit
from diary.model.records.medicine import Medicine, Use
from diary.model.records.questionnaire import Questionnaire
from diary.model.records.sign import SafetySign
from diary.model.records.state import DueDates, Modifier, State
from diary.model.records.visit import GivenOut, OutForm, Visit
from diary.model.scales import PAIN_ITEMS, DayItem
from diary.model.suggestion import Suggestion
from diary.settings import Settings
from diary.store.incoming.importing import ClashRule, add_answers
from diary.store.repository import Repository
from diary.wording import phrase

if TYPE_CHECKING:
    from diary.model.records.details import Answer, DayKey
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
    live_pain(repository, clock)
    live_infusions(repository, clock)
    live_whole_days(repository, clock)
    live_treatment(repository, clock)
    live_questionnaires(repository, clock)
    live_suggestions(repository, clock)
    live_visits(repository, clock)
    live_undo(repository, clock)
    clock.moment = NOW
    return repository


def live_pain(repository: Repository, clock: FixedClock) -> None:
    """Pain answered, corrected, cleared, entered late and brought in from a file."""
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
    live_doses(repository)
    course = repository.infusions()[1]
    assert course.id is not None
    repository.save_infusion(
        replace(
            course, hours_a_day=4.5, benzodiazepine=False, clonidine=True, given_alongside="-water", clinic="@home",
            drug_high=0, inner_perception=10, outer_perception=0, nausea=Severity.NONE, systolic=160, diastolic=95,
            pulse=88,
        )
    )  # fmt: skip
    live_labs(repository, course.id)
    repository.save_infusion(Infusion(date(2026, 12, 1), date(2026, 12, 5), clinic="+the clinic"))
    live_checklist(repository)
    repository.save_settings(
        Settings(0.5, 0, 0, time(3, 30), 7.25, clinic_name="=Clinic\tNorth", clinic_phone="+31 20 555")
    )
    repository.save_settings(Settings(0.5, 14, 0, time(3, 30), clinic_name="Clinic", clinic_phone="+31 20 555"))
    live_signs(repository, course.id)


def live_doses(repository: Repository) -> None:
    """Medicines changed and removed, and their doses on four days."""
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


def live_labs(repository: Repository, infusion: int) -> None:
    """Blood results of an infusion, one changed and one removed."""
    lab, _ = repository.save_lab(
        LabResult(infusion, date(2026, 10, 12), Analyte.ALT, 0.0, LabUnit.UNITS_PER_LITRE, 0.1)
    )
    repository.save_lab(replace(lab, value=150.0, upper_limit=45.0))
    repository.save_lab(LabResult(infusion, date(2026, 11, 2), Analyte.GGT, 0.6, LabUnit.MICROKATAL_PER_LITRE))
    gone, _ = repository.save_lab(LabResult(infusion, date(2026, 11, 2), Analyte.AST, 7.0, LabUnit.UNITS_PER_LITRE))
    repository.save_lab(replace(gone, removed=True))


def live_signs(repository: Repository, infusion: int) -> None:
    """What the clinic was told of and called settled, some of it taken back."""
    repository.tell(SafetySign.LIVER, date(2026, 11, 12))
    repository.tell(SafetySign.HEART, date(2026, 11, 12))
    repository.tell(SafetySign.LIVER, date(2026, 11, 14))
    repository.tell(SafetySign.HEART, None)
    creatinine = LabResult(infusion, date(2026, 11, 2), Analyte.CREATININE, 1.3, LabUnit.MILLIGRAM_PER_DECILITRE, 1.2)
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


def import_table(repository: Repository, source: Path, *, dry_run: bool = False) -> Plan:
    """Bring in the pain of a table with the columns `date` and `pain`."""
    found = app.read_foreign(repository, source, Layout("date", (AnswerColumn("pain"),)))
    act = app.plan_foreign if dry_run else app.add_foreign
    return act(repository, found, ClashRule())
