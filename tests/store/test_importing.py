"""Imports: all or nothing, never over an answer, and the second time nothing."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from sqlcipher3 import dbapi2 as sqlite3

from diary.errors import BadInputError, CannotSaveError
from diary.model.records.change import Contents, ImportedAnswer
from diary.model.records.day import Day, EntryMode
from diary.model.records.details import Effect, doses, effect
from diary.model.records.infusion import Infusion
from diary.model.records.lab import Analyte, LabResult, LabUnit
from diary.model.records.medicine import Medicine
from diary.model.scales import DayItem
from diary.sample import invented_contents
from diary.store.incoming import importing, merging
from diary.store.incoming.importing import ClashRule, add_answers, merge_package, restore
from diary.store.repository import Repository
from tests.factories import DIARY_ID, TODAY, connection_of, live

if TYPE_CHECKING:
    from diary.clock import FixedClock

AVERAGE = DayItem.PAIN_AVERAGE


def score(back: int, value: int, source: str | None = None) -> ImportedAnswer:
    return ImportedAnswer(TODAY - timedelta(days=back), AVERAGE, value, str(value) if source is None else source)


# Answers of another program


def test_answers_come_in_with_what_the_file_said(diary: Repository, clock: FixedClock) -> None:
    plan = add_answers(diary, [score(3, 5, "4.5"), score(1, 0)])
    assert plan.days == (TODAY - timedelta(days=3), TODAY - timedelta(days=1))
    assert [(c.new, c.source_value, c.entered.mode) for c in diary.changes()] == [
        (5, "4.5", EntryMode.IMPORT),
        (0, None, EntryMode.IMPORT),
    ]
    day = diary.days()[0]
    assert day.entered is not None
    assert (day.pain_average, day.entered.at, day.late) == (5, clock.moment, False)
    assert diary.check() == []


def test_the_second_import_adds_nothing(diary: Repository) -> None:
    answers = [score(3, 5, "4.5"), score(1, 0)]
    add_answers(diary, answers)
    before = diary.contents()
    again = add_answers(diary, answers)
    assert again.is_empty
    assert again.standing == 2
    assert diary.contents() == before


def test_other_answers_of_the_day_stay(diary: Repository) -> None:
    diary.answer(TODAY, DayItem.NOTE, "mine")
    diary.answer(TODAY, DayItem.PAIN_NOW, 0)
    add_answers(diary, [score(0, 3)])
    day = diary.day(TODAY)
    assert (day.pain_average, day.pain_now, day.note) == (3, 0, "mine")


def test_zero_is_an_answer_that_can_clash(diary: Repository) -> None:
    diary.answer(TODAY, AVERAGE, 0)
    diary.answer(TODAY - timedelta(days=1), AVERAGE, 3)
    before = diary.contents()
    with pytest.raises(BadInputError) as refused:
        add_answers(diary, [score(2, 4), score(1, 0), score(0, 7)])
    assert str(refused.value).startswith(
        "2026-11-21, pain_average: the diary says 3, the file says 0; 2 answers differ in all. Nothing was imported"
    )
    assert diary.contents() == before


def test_the_diarys_own_answers_can_be_kept(diary: Repository) -> None:
    diary.answer(TODAY, AVERAGE, 0)
    plan = add_answers(diary, [score(2, 4), score(0, 7)], ClashRule(keep_own=True))
    assert [(clash.place, clash.own, clash.other) for clash in plan.clashes] == [("2026-11-22, pain_average", "0", "7")]
    assert diary.pain() == {TODAY: 0, TODAY - timedelta(days=2): 4}


def test_a_dry_run_changes_nothing(diary: Repository, another: Repository) -> None:
    live_one = invented_contents(TODAY, years=0.5)
    assert add_answers(diary, [score(1, 4)], dry_run=True).days == (TODAY - timedelta(days=1),)
    assert len(merge_package(another, live_one, dry_run=True).infusions) == len(live_one.infusions)
    assert not diary.path.exists()
    assert not another.path.exists()


def test_an_import_of_nothing_makes_no_file(diary: Repository) -> None:
    assert add_answers(diary, []).is_empty
    assert not diary.path.exists()


# A whole diary


def test_a_diary_is_restored_word_for_word(diary: Repository, another: Repository, clock: FixedClock) -> None:
    contents = live(diary, clock).contents()
    restore(another, contents)
    assert another.contents() == contents
    assert another.check() == []
    added, _ = another.save_infusion(Infusion(date(2026, 1, 1), date(2026, 1, 1)))
    assert added.id == 6  # the removed ones count


def test_an_empty_diary_takes_over_the_id(another: Repository) -> None:
    another.prepare(diary_id="opened-before")
    sample = invented_contents(TODAY, years=0.5)
    merge_package(another, sample)
    assert (another.diary_id, another.invented) == (sample.diary_id, True)
    assert another.contents() == sample


def test_only_an_empty_diary_is_restored_into(diary: Repository) -> None:
    diary.answer(TODAY, AVERAGE, 4)
    before = diary.contents()
    with pytest.raises(BadInputError, match=r"diary.db is not empty"):
        restore(diary, invented_contents(TODAY, years=0.5))
    assert diary.contents() == before


def _failing(*_: object) -> None:
    raise sqlite3.OperationalError("disk I/O error")


@pytest.mark.parametrize("exists", [True, False])
def test_an_import_that_fails_half_way_leaves_nothing(
    diary: Repository, monkeypatch: pytest.MonkeyPatch, *, exists: bool
) -> None:
    """The fault comes after days and infusions were written, before the history."""
    sample = invented_contents(TODAY, years=0.5)
    if exists:
        diary.prepare()
    monkeypatch.setattr("diary.store.history.append", _failing)
    for attempt in (lambda: restore(diary, sample), lambda: add_answers(diary, [score(1, 4)])):
        with pytest.raises(sqlite3.OperationalError):
            attempt()
        assert diary.days() == []
        assert diary.infusions(with_removed=True) == []
        assert sorted(path.name for path in diary.path.parent.glob("*.db")) == (["diary.db"] if exists else [])


def test_a_full_disk_leaves_the_diary_as_it_was(diary: Repository) -> None:
    diary.prepare(diary_id=DIARY_ID)
    (pages,) = connection_of(diary).execute("PRAGMA page_count").fetchone()
    connection_of(diary).execute(f"PRAGMA max_page_count = {pages + 3}")
    with pytest.raises(CannotSaveError, match="the disk is full"):
        restore(diary, invented_contents(TODAY))
    assert diary.is_empty
    assert diary.diary_id == DIARY_ID


# Made by hand, and at the same time


def test_a_package_made_by_hand_brings_medicines_and_blood_results(diary: Repository) -> None:
    by_hand = Contents(
        DIARY_ID, False, (Day(TODAY, details={doses(7): 0.0, effect(Effect.PANIC): "none"}),),
        (Infusion(date(2026, 9, 1), date(2026, 9, 2), id=5),), (), medicines=(Medicine("By hand", id=7),),
        labs=(LabResult(5, date(2026, 9, 9), Analyte.ALP, 0.0, LabUnit.UNITS_PER_LITRE, id=3),),
    )  # fmt: skip
    merge_package(diary, by_hand)
    assert [(m.id, m.name) for m in diary.medicines()] == [(1, "By hand")]
    assert diary.day(TODAY).details == {doses(1): 0.0, effect(Effect.PANIC): "none"}
    assert [(lab.id, lab.infusion, lab.value) for lab in diary.labs()] == [(1, 1, 0.0)]
    assert diary.check() == []
    assert merge_package(diary, by_hand).is_empty


def test_a_package_made_by_hand_comes_in_as_new_answers(diary: Repository, clock: FixedClock) -> None:
    by_hand = Contents(
        DIARY_ID, False, (Day(TODAY, 0, None, 4, "=1"),), (Infusion(date(2026, 9, 1), date(2026, 9, 2), id=7),), ()
    )
    merge_package(diary, by_hand)
    assert diary.diary_id == DIARY_ID
    day = diary.day(TODAY)
    assert day.entered is not None
    assert (day.pain_average, day.pain_worst, day.pain_now, day.note) == (0, None, 4, "=1")
    assert (day.entered.at, day.entered.mode) == (clock.moment, EntryMode.IMPORT)
    assert [infusion.first_day for infusion in diary.infusions()] == [date(2026, 9, 1)]
    assert {change.entered.mode for change in diary.changes()} == {EntryMode.IMPORT}
    assert diary.check() == []
    assert merge_package(diary, by_hand).is_empty


def test_an_answer_that_was_typed_while_importing_is_not_overwritten(
    diary: Repository, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    diary.answer(TODAY - timedelta(days=5), AVERAGE, 1)
    other = Repository(diary.path, clock)
    plan_answers = merging.plan_answers
    typed: list[object] = []

    def plan_and_type(*args: object) -> object:
        plan = plan_answers(*args)  # type: ignore[arg-type]
        if not typed:
            typed.append(other.answer(TODAY, AVERAGE, 9))
        return plan

    monkeypatch.setattr(importing, "plan_answers", plan_and_type)
    with pytest.raises(BadInputError, match="the diary says 9, the file says 4"):
        add_answers(diary, [score(0, 4)])
    assert diary.pain()[TODAY] == 9
    other.close()


def test_an_answer_that_was_typed_while_a_package_comes_in_is_not_overwritten(
    diary: Repository, another: Repository, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    diary.answer(TODAY - timedelta(days=5), AVERAGE, 1)
    restore(another, diary.contents())
    another.answer(TODAY, AVERAGE, 4)
    other = Repository(diary.path, clock)
    plan_package = merging.plan_package
    typed: list[object] = []

    def plan_and_type(*args: object) -> object:
        plan = plan_package(*args)  # type: ignore[arg-type]
        if not typed:
            typed.append(other.answer(TODAY, AVERAGE, 9))
        return plan

    monkeypatch.setattr(importing, "plan_package", plan_and_type)
    with pytest.raises(BadInputError, match="the diary says 9, the file says 4"):
        merge_package(diary, another.contents())
    assert diary.pain()[TODAY] == 9
    other.close()
