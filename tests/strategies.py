"""Whatever a diary can hold, as Hypothesis thinks of it: answers, records, histories, whole diaries."""

from __future__ import annotations

import enum
from datetime import date, datetime, time, timedelta, timezone
from functools import cache
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from diary import settings as all_settings
from diary.model.records.change import (
    NOT_NOW,
    SETTINGS_SUBJECT,
    SETTLED_ON,
    TOLD_ON,
    Change,
    Contents,
    Kind,
)
from diary.model.records.checklist import ChecklistLine, write_checklist
from diary.model.records.day import Entered, EntryMode
from diary.model.records.details import DOSE_STEP, MOST_DOSES, Effect, PerceptionSign, Severity, doses, effect, sign
from diary.model.records.infusion import LEAST_DOSE, MOST_DOSE, DoseUnit, Drug, Infusion, Route
from diary.model.records.items import fresh_items, to_items
from diary.model.records.lab import LAB_UNITS, LEAST_LIMIT, MOST_VALUE, LabResult
from diary.model.records.medicine import Medicine, Use
from diary.model.records.questionnaire import MOST_ANSWER, Questionnaire
from diary.model.records.replay import replay
from diary.model.records.sign import SafetySign
from diary.model.records.state import DueDates, Modifier, State
from diary.model.records.stored_suggestion import StoredSuggestion
from diary.model.scales import TEXT_ITEMS, DayItem
from diary.settings import Settings
from tests.factories import DIARY_ID, HOSTILE_NOTES, TODAY

if TYPE_CHECKING:
    from diary.model.records.details import Answer, Detail


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
