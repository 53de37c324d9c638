"""Undo in the store: what stood before stands again, its time of entry included, and the history tells it."""

from __future__ import annotations

import random
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diary.clock import FixedClock
from diary.errors import BadInputError
from diary.exchange.package.reader import read_package
from diary.exchange.package.writer import packed
from diary.exchange.selection import Selection
from diary.model.instruments import shipped
from diary.model.records.change import Change, Contents, ImportedAnswer, Kind
from diary.model.records.day import Entered, EntryMode
from diary.model.records.details import Effect, doses, effect
from diary.model.records.infusion import Infusion
from diary.model.records.lab import Analyte, LabResult, LabUnit
from diary.model.records.medicine import Medicine
from diary.model.records.questionnaire import Questionnaire
from diary.model.records.replay import replay
from diary.model.records.sign import SafetySign
from diary.model.scales import DayItem
from diary.settings import Settings
from diary.store.incoming.importing import add_answers, merge_package
from diary.store.repository import Repository
from tests.exchange.package.packages import GOLDEN, put
from tests.factories import NOW, TODAY, at, live

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

A_DAY = date(2026, 11, 20)
LATER = NOW + timedelta(hours=3)


def stands(repository: Repository) -> Contents:
    """Everything that stands, with its entries, without the history; a record that is removed is not there."""
    contents = repository.contents()
    return replace(
        contents,
        changes=(),
        infusions=tuple(record for record in contents.infusions if not record.removed),
        medicines=tuple(record for record in contents.medicines if not record.removed),
        labs=tuple(record for record in contents.labs if not record.removed),
        questionnaires=tuple(record for record in contents.questionnaires if not record.removed),
    )


def test_a_changed_answer_is_what_it_was_with_its_time_and_late(diary: Repository, clock: FixedClock) -> None:
    long_ago = date(2026, 10, 1)
    clock.moment = at(date(2026, 10, 5), offset_hours=-3.5)
    diary.answer(long_ago, DayItem.PAIN_AVERAGE, 4)
    before = diary.day(long_ago)
    assert before.late
    clock.moment = NOW
    changes = diary.answer(long_ago, DayItem.PAIN_AVERAGE, 3)
    clock.moment = LATER
    undone = diary.revert(changes)
    assert diary.day(long_ago) == before
    assert [(c.old, c.new, c.entered, c.undone_at) for c in undone] == [(3, 4, before.entered, LATER)]
    assert diary.changes()[-1].undone_at == LATER.replace(microsecond=0)
    assert diary.check() == []


def test_a_deleted_day_comes_back_in_time(diary: Repository, clock: FixedClock) -> None:
    clock.moment = at(A_DAY)
    diary.answer_all(A_DAY, {DayItem.PAIN_AVERAGE: 0, DayItem.NOTE: "a", effect(Effect.NAUSEA): "mild"})
    before = diary.day(A_DAY)
    clock.moment = at(date(2026, 12, 24))
    deleted = diary.answer_all(A_DAY, dict.fromkeys(key for key, _ in before.answered()))
    assert diary.day(A_DAY).is_empty
    diary.revert(deleted)
    assert diary.day(A_DAY) == before
    assert not diary.day(A_DAY).late
    assert diary.check() == []


def test_the_first_answer_of_a_day_is_gone_again_and_comes_back(diary: Repository, clock: FixedClock) -> None:
    given = diary.answer(TODAY, DayItem.PAIN_AVERAGE, 0)
    before = diary.day(TODAY)
    clock.moment = LATER
    undone = diary.revert(given)
    assert diary.days() == []
    redone = diary.revert(undone)
    assert diary.day(TODAY) == before
    diary.revert(redone)
    assert diary.days() == []
    assert diary.check() == []


def test_a_day_without_an_average_keeps_the_entry_of_its_newest_answer(diary: Repository, clock: FixedClock) -> None:
    for hour, item, answer in ((8, DayItem.NOTE, "in the morning"), (9, DayItem.MOOD, 0)):
        clock.moment = at(TODAY, hour)
        diary.answer(TODAY, item, answer)
    before = diary.day(TODAY)
    clock.moment = at(TODAY, 10)
    changed = diary.answer(TODAY, DayItem.NOTE, "changed")
    assert diary.day(TODAY).entered != before.entered
    diary.revert(changed)
    assert diary.day(TODAY) == before  # the note stands again at its place before the mood
    assert replay(diary.changes()).days == (before,)


def test_what_was_changed_since_is_not_undone_and_nothing_half(diary: Repository) -> None:
    given = diary.answer_all(TODAY, {DayItem.PAIN_AVERAGE: 3, DayItem.MOOD: 5})
    diary.answer(TODAY, DayItem.MOOD, 6)
    before = diary.contents()
    with pytest.raises(BadInputError, match="changed since"):
        diary.revert(given)
    assert diary.contents() == before


def test_what_was_answered_the_same_again_by_another_is_theirs(diary: Repository, clock: FixedClock) -> None:
    given = diary.answer(TODAY, DayItem.PAIN_AVERAGE, 3)
    clock.moment = LATER
    diary.answer(TODAY, DayItem.PAIN_AVERAGE, None)
    diary.answer(TODAY, DayItem.PAIN_AVERAGE, 3)
    with pytest.raises(BadInputError, match="changed since"):
        diary.revert(given)


def test_a_change_of_another_diary_is_not_undone(diary: Repository) -> None:
    diary.answer(TODAY, DayItem.PAIN_AVERAGE, 3)
    entered = Entered(NOW, EntryMode.TYPED)
    with pytest.raises(BadInputError, match="changed since"):
        diary.revert([Change(Kind.DAY, TODAY.isoformat(), "pain_average", 2, 3, entered)])
    with pytest.raises(BadInputError, match="changed since"):
        diary.revert([Change(Kind.DAY, TODAY.isoformat(), "mood", None, 3, entered)])


def test_nothing_is_nothing(diary: Repository) -> None:
    assert diary.revert([]) == []
    assert not diary.exists


def test_a_new_record_is_removed_again_and_comes_back_whole(diary: Repository) -> None:
    infusion, made = diary.save_infusion(Infusion(date(2026, 11, 1), date(2026, 11, 5), clinic="North"))
    undone = diary.revert(made)
    assert diary.infusions() == []
    assert [(c.item, c.old, c.new) for c in undone] == [("removed", 0, 1)]
    diary.revert(undone)
    assert diary.infusions() == [infusion]
    assert diary.check() == []


def test_a_new_record_that_somebody_added_to_stays(diary: Repository) -> None:
    infusion, made = diary.save_infusion(Infusion(date(2026, 11, 1), date(2026, 11, 5)))
    diary.save_infusion(replace(infusion, note="from the other window"))
    with pytest.raises(BadInputError, match="changed since"):
        diary.revert(made)
    assert len(diary.infusions()) == 1


def test_a_removed_infusion_does_not_come_back_over_another(diary: Repository) -> None:
    infusion, _ = diary.save_infusion(Infusion(date(2026, 11, 1), date(2026, 11, 5)))
    _, removed = diary.save_infusion(replace(infusion, removed=True))
    diary.save_infusion(Infusion(date(2026, 11, 5), date(2026, 11, 6)))
    with pytest.raises(BadInputError, match="overlap"):
        diary.revert(removed)
    assert diary.check() == []


def test_an_offer_that_was_put_off_is_made_again(diary: Repository, clock: FixedClock) -> None:
    offer = "after:2026-10-09:4"
    diary.put_off(offer)
    clock.moment = NOW + timedelta(days=1)
    undone = diary.revert(diary.put_off(offer))
    assert diary.not_now() == {offer: [TODAY]}
    redone = diary.revert(undone)
    assert diary.not_now() == {offer: [TODAY, TODAY + timedelta(days=1)]}
    diary.revert(redone)
    clock.moment = NOW + timedelta(days=9)
    later = diary.put_off(offer)
    assert diary.not_now() == {offer: [TODAY, TODAY + timedelta(days=9)]}
    diary.revert(later)
    assert diary.not_now() == {offer: [TODAY]}


def test_an_import_of_answers_is_undone(diary: Repository, clock: FixedClock) -> None:
    clock.moment = at(A_DAY)
    diary.answer(A_DAY, DayItem.MOOD, 3)
    before = diary.days()
    clock.moment = NOW
    answers = [ImportedAnswer(A_DAY - timedelta(days=n), DayItem.PAIN_AVERAGE, n % 11, str(n)) for n in range(300)]
    plan = add_answers(diary, answers)
    assert len(plan.changes) == 300
    after = diary.days()
    undone = diary.revert(plan.changes)
    assert diary.days() == before
    diary.revert(undone)
    assert diary.days() == after
    assert diary.day(A_DAY).entered == Entered(NOW, EntryMode.IMPORT)
    assert diary.check() == []


@pytest.mark.parametrize("history", [True, False])
def test_an_import_of_a_package_is_undone(tmp_path: Path, clock: FixedClock, *, history: bool) -> None:
    files = {path.name: path.read_bytes() for path in GOLDEN.iterdir() if history or path.name != "changes.csv"}
    with closing(Repository(tmp_path / "diary.db", clock)) as repository:
        plan = merge_package(repository, read_package(put(tmp_path / "p", files), TODAY))
        after = stands(repository)
        undone = repository.revert(plan.changes)
        gone = stands(repository)
        assert (gone.days, gone.infusions, gone.medicines, gone.labs, gone.questionnaires) == ((), (), (), (), ())
        assert (gone.settings, gone.clinic_told_on) == (Settings(), {})
        assert repository.check() == []
        repository.revert(undone)
        assert stands(repository) == after
        assert repository.check() == []


def test_an_import_into_a_diary_with_answers_is_undone(diary: Repository, clock: FixedClock, tmp_path: Path) -> None:
    live(diary, clock)
    files = packed(diary.contents(), Selection(with_notes=True), NOW, shipped()).files
    there = read_package(put(tmp_path / "p", dict(files)), TODAY)
    for record in diary.infusions():
        diary.save_infusion(replace(record, note=None))
    diary.answer_all(date(2026, 11, 13), {DayItem.SLEEP: None, effect(Effect.NAUSEA): None})
    before = stands(diary)
    plan = merge_package(diary, there)
    assert plan.changes
    assert stands(diary) != before
    diary.revert(plan.changes)
    assert stands(diary) == before
    assert diary.check() == []


def _some_day(dice: random.Random) -> date:
    return TODAY - timedelta(days=dice.randrange(3))


def _answer(diary: Repository, dice: random.Random) -> list[Change]:
    item = dice.choice((DayItem.PAIN_AVERAGE, DayItem.MOOD, DayItem.SLEEP))
    how = dice.choice((None, EntryMode.PAPER))
    return diary.answer(_some_day(dice), item, dice.choice((None, 0, 1, 10)), how=how)


def _write(diary: Repository, dice: random.Random) -> list[Change]:
    day = _some_day(dice)
    first = diary.answer(day, DayItem.NOTE, dice.choice(("a", "b", None)))
    text = dice.choice((None, "a", "b", "longer"))
    return diary.answer(day, DayItem.NOTE, text, continues=first[0] if first else None) or first


def _several(diary: Repository, dice: random.Random) -> list[Change]:
    return diary.answer_all(
        _some_day(dice), {effect(Effect.NAUSEA): dice.choice((None, "mild")), DayItem.MOOD: dice.choice((None, 4, 5))}
    )


def _delete(diary: Repository, dice: random.Random) -> list[Change]:
    day = _some_day(dice)
    return diary.answer_all(day, dict.fromkeys(key for key, _ in diary.day(day).answered()))


def _medicine(diary: Repository, dice: random.Random) -> list[Change]:
    medicines = diary.medicines()
    if medicines and dice.random() < 0.5:
        one = dice.choice(medicines)
        assert one.id is not None
        if dice.random() < 0.5:
            return diary.answer(_some_day(dice), doses(one.id), dice.choice((None, 0.5, 2)))
        return diary.save_medicine(replace(one, name=dice.choice("xyz"), removed=dice.random() < 0.3))[1]
    return diary.save_medicine(Medicine(dice.choice("xyz")))[1]


def _infusion(diary: Repository, dice: random.Random) -> list[Change]:
    infusions = diary.infusions()
    if infusions and dice.random() < 0.6:
        one = dice.choice(infusions)
        if dice.random() < 0.4:
            assert one.id is not None
            return diary.save_lab(LabResult(one.id, TODAY, Analyte.ALT, 1.5, LabUnit.UNITS_PER_LITRE))[1]
        return diary.save_infusion(replace(one, days=1, note=dice.choice(("x", None)), removed=dice.random() < 0.3))[1]
    first = TODAY - timedelta(days=10 * dice.randrange(1, 30))
    if any(one.first_day == first for one in infusions):
        return []
    return diary.save_infusion(Infusion(first, first + timedelta(days=4)))[1]


def _rest(diary: Repository, dice: random.Random) -> list[Change]:
    which = dice.randrange(5)
    if which == 0:
        return diary.save_settings(Settings(notice_days=dice.choice((0, 14, 20)), clinic_name=dice.choice((None, "N"))))
    if which == 1:
        return diary.tell(SafetySign.URINE, dice.choice((None, TODAY, A_DAY)))
    if which == 2:
        return diary.settle(SafetySign.URINE, dice.choice((None, TODAY, A_DAY)))
    if which == 3:
        return diary.put_off("routine")
    known = diary.questionnaires()
    if known and dice.random() < 0.6:
        answers = dice.choice(({}, {"now": 3}, {"now": 0, "worst": 9}))
        return diary.save_questionnaire(replace(known[0], answers=answers, done=dice.random() < 0.3))[1]
    return diary.save_questionnaire(Questionnaire("cpgs-1m", "1", TODAY))[1]


ACTS: tuple[Callable[[Repository, random.Random], list[Change]], ...] = (
    _answer, _answer, _write, _several, _delete, _medicine, _infusion, _rest,
)  # fmt: skip


@settings(max_examples=20)
@given(st.randoms(use_true_random=False), st.integers(1, 12))
def test_any_run_of_changes_is_undone_and_redone_step_by_step(
    fresh_folder: Callable[[], Path], dice: random.Random, steps: int
) -> None:
    folder = fresh_folder()
    clock = FixedClock(at(TODAY, 9))
    with closing(Repository(folder / "diary.db", clock)) as diary:
        diary.prepare()
        told = diary.not_now
        seen, stack = [(stands(diary), told())], []
        for _ in range(steps):
            clock.moment += timedelta(seconds=dice.choice((1, 40, 3600)))
            changes = dice.choice(ACTS)(diary, dice)
            if changes:
                stack.append(changes)
                seen.append((stands(diary), told()))
        for _ in range(2):
            redo = []
            for n in reversed(range(len(stack))):
                clock.moment += timedelta(seconds=1)
                redo.append(diary.revert(stack[n]))
                assert (stands(diary), told()) == seen[n]
            assert diary.check() == []
            stack = []
            for n, undone in enumerate(reversed(redo)):
                clock.moment += timedelta(seconds=1)
                stack.append(diary.revert(undone))
                assert (stands(diary), told()) == seen[n + 1]
            assert diary.check() == []
        assert replay(diary.changes()).days == diary.contents().days
        files = packed(diary.contents(), Selection(with_notes=True), clock.moment, shipped()).files
        today = diary.today()
        with closing(Repository(folder / "copy.db", clock)) as copy:
            merge_package(copy, read_package(put(folder / "p", dict(files)), today))
            assert replace(copy.contents(), suggestions=()) == replace(diary.contents(), suggestions=())
            assert copy.not_now() == told()


def test_within_a_second_what_was_redone_can_be_undone_and_redone_again(diary: Repository, clock: FixedClock) -> None:
    """Somebody presses the keys quickly: rows of the same second are told apart."""
    steps = []
    for value in ("sun", None, "rain"):
        clock.moment += timedelta(hours=1)
        steps.append(diary.answer(TODAY, DayItem.NOTE, value))
    end = stands(diary)
    for _ in range(3):
        for n in (2, 1, 0):
            steps[n] = diary.revert(steps[n])
        assert diary.day(TODAY).is_empty
        for n in (0, 1, 2):
            steps[n] = diary.revert(steps[n])
        assert stands(diary) == end
