"""Diaries to test with: one that was lived through the real repository, and any that hypothesis can think of."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from diary.model.changes import Change, Contents, ImportedAnswer, Kind
from diary.model.items import infusion_to_items
from diary.model.records import LEAST_DOSE, MOST_DOSE, DoseUnit, Drug, Entered, How, Infusion, Route
from diary.model.replay import replay
from diary.model.scales import PAIN_ITEMS, DayItem
from diary.store.importing import add_answers

if TYPE_CHECKING:
    from diary.clock import FixedClock
    from diary.store.repository import Repository

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


def live(repository: Repository, clock: FixedClock) -> Repository:
    """Live a short diary in which everything happens once that can happen to an answer or an infusion.

    Zero answers, corrected and cleared ones, late ones, notes of every kind, imported ones with the file's own value,
    an infusion that was changed, one that was removed, one that came back.
    """
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
    clock.moment = NOW
    return repository


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


free_text = st.one_of(
    st.sampled_from(HOSTILE_NOTES),
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30),
    # every plane, and what CSV and spreadsheets stumble over, more often than chance would
    st.text(st.sampled_from("=+-@'\"\t\r\n,;\x00 a\u202e\u00e9\u4e2d🦴\U00020000\U000e0001\U0010fffd"), min_size=1),
)
days = st.dates(date(2024, 1, 1), TODAY)
offsets = st.integers(-12 * 60, 14 * 60)
moments = st.builds(
    lambda seconds, offset: datetime.fromtimestamp(1_700_000_000 + seconds, timezone(timedelta(minutes=offset))),
    st.integers(0, 90_000_000),
    offsets,
)
entries = st.builds(Entered, moments, st.sampled_from(How))
answers = st.one_of(
    st.tuples(st.sampled_from(PAIN_ITEMS), st.one_of(st.none(), st.integers(0, 10))),
    st.tuples(st.just(DayItem.NOTE), st.one_of(st.none(), free_text)),
)
doses = st.floats(LEAST_DOSE, MOST_DOSE).map(lambda dose: float(f"{dose:.6g}"))


@st.composite
def histories(draw: st.DrawFn) -> list[Change]:
    """A history that makes sense: each change starts from what the one before it left."""
    changes: list[Change] = []
    stands: dict[tuple[str, str], str | int | None] = {}
    some_days = st.sampled_from(draw(st.lists(days, min_size=1, max_size=5)))  # so that answers of a day meet
    given = draw(st.lists(st.tuples(some_days, answers, entries, st.one_of(st.none(), free_text)), max_size=25))
    for day, (item, value), entered, source in given:
        place = (day.isoformat(), item.value)
        if stands.get(place) != value:
            changes.append(Change(Kind.DAY, *place, stands.get(place), value, entered, source))
            stands[place] = value
    for number in range(1, draw(st.integers(0, 3)) + 1):
        changes += draw(_infusion_history(number))
    return changes


@st.composite
def _infusion_history(draw: st.DrawFn, number: int) -> list[Change]:
    """An infusion that was added, changed, and now and then removed; two never share a day."""
    first = date(2024, 1, 1) + timedelta(days=300 * number + draw(st.integers(0, 100)))
    last = first + timedelta(days=draw(st.integers(0, 30)))
    before: dict[str, str | int | float | None] = {"removed": 0}
    changes = []
    for _ in range(draw(st.integers(1, 3))):
        dose = draw(st.one_of(st.none(), doses))
        infusion = Infusion(
            first,
            last,
            draw(st.one_of(st.none(), st.integers(1, (last - first).days + 1))),
            draw(st.one_of(st.none(), st.sampled_from(Drug))),
            draw(st.one_of(st.none(), st.sampled_from(Route))),
            dose,
            None if dose is None else draw(st.sampled_from(DoseUnit)),
            draw(st.one_of(st.none(), free_text)),
            removed=draw(st.booleans()),
        )
        after, entered = infusion_to_items(infusion), draw(entries)
        for item, value in after.items():
            if before.get(item) != value:
                changes.append(Change(Kind.INFUSION, str(number), item, before.get(item), value, entered))
        before = after
    return changes


@st.composite
def diaries(draw: st.DrawFn) -> Contents:
    """Any diary that can be."""
    changes = draw(histories())
    replayed = replay(changes)
    return Contents(DIARY_ID, draw(st.booleans()), replayed.days, replayed.infusions, tuple(changes))
