"""Where an answer comes from: from paper, or written down by somebody else; kept with each change of it."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from diary.clock import is_late
from diary.errors import BadInputError
from diary.exchange.package.reader import read_package
from diary.exchange.package.writer import packed
from diary.exchange.selection import Selection
from diary.model.instruments import shipped
from diary.model.records.change import Kind
from diary.model.records.day import Entered, EntryMode
from diary.model.records.details import doses
from diary.model.records.medicine import Medicine
from diary.model.records.questionnaire import Questionnaire
from diary.model.records.replay import replay
from diary.model.records.sign import SafetySign
from diary.model.scales import DayItem
from diary.store.incoming.importing import merge_package
from diary.store.incoming.imports import past_imports, undo_import
from diary.store.repository import Repository
from tests.exchange.package.packages import put
from tests.factories import NOW, TODAY

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from diary.clock import FixedClock

AVERAGE, WORST, NOTE = DayItem.PAIN_AVERAGE, DayItem.PAIN_WORST, DayItem.NOTE


def days_ago(count: int) -> date:
    return TODAY.fromordinal(TODAY.toordinal() - count)


def test_a_day_from_paper_says_when_it_was_typed_in_and_is_not_late(diary: Repository, clock: FixedClock) -> None:
    day = days_ago(9)
    diary.answer(day, AVERAGE, 0, how=EntryMode.PAPER)
    stored = diary.day(day)
    assert is_late(day, clock.moment)
    assert stored.entered == Entered(NOW, EntryMode.PAPER)
    assert (stored.pain_average, stored.from_paper, stored.late, stored.by_helper) == (0, True, False, False)


def test_each_answer_has_its_own_origin(diary: Repository) -> None:
    diary.answer(TODAY, AVERAGE, 4)
    diary.is_helper_writing = True
    diary.answer(TODAY, WORST, 6)
    diary.answer(days_ago(5), AVERAGE, 3)
    diary.is_helper_writing = False
    assert not diary.day(TODAY).by_helper  # the average makes the day
    assert [change.entered.helper for change in diary.changes(Kind.DAY, TODAY.isoformat())] == [False, True]
    late = diary.day(days_ago(5))
    assert (late.by_helper, late.late) == (True, True)
    assert replay(diary.changes()).days == tuple(diary.days())
    assert diary.check() == []


def test_undo_and_redo_give_the_origin_back(diary: Repository) -> None:
    day = days_ago(3)
    paper = diary.answer_all(day, {AVERAGE: 7}, how=EntryMode.PAPER, helper=True)
    before = diary.day(day)
    over = diary.answer(day, AVERAGE, 5)
    undone = diary.revert(over)
    assert diary.day(day) == before
    diary.revert(undone)
    assert diary.day(day).entered == Entered(NOW, EntryMode.LATE)
    assert paper[0].entered.helper
    assert diary.check() == []


def test_somebody_else_who_goes_on_with_a_note_begins_another_change(diary: Repository) -> None:
    first = diary.answer(TODAY, NOTE, "mine")
    diary.answer_all(TODAY, {NOTE: "mine, and hers"}, helper=True, continues=first[0])
    assert [change.entered.helper for change in diary.changes()] == [False, True]
    second = diary.answer_all(TODAY, {NOTE: "mine, hers, more"}, helper=True, continues=diary.changes()[1])
    assert (second[0].old, len(diary.changes())) == ("mine", 2)
    assert diary.check() == []


def test_a_package_takes_both_along_and_back(diary: Repository, clock: FixedClock, tmp_path: Path) -> None:
    diary.answer_all(days_ago(4), {AVERAGE: 0, WORST: 10}, how=EntryMode.PAPER)
    diary.answer_all(days_ago(3), {AVERAGE: 1}, how=EntryMode.PAPER, helper=True)
    diary.answer_all(days_ago(2), {AVERAGE: 2}, helper=True)
    diary.answer(TODAY, AVERAGE, 3)
    held = diary.contents()
    files = packed(held, Selection(), NOW, shipped()).files
    header, *rows = (line.split(",") for line in files["daily.csv"].decode().splitlines())
    told = [[row[header.index(name)] for name in ("pain_average", "late", "origin", "helper")] for row in rows]
    assert told == [
        ["0", "false", "paper", "false"],
        ["1", "false", "paper", "true"],
        ["2", "true", "typed", "true"],
        ["3", "false", "typed", "false"],
    ]
    package = put(tmp_path / "package", dict(files))
    assert read_package(package, TODAY) == held
    with closing(Repository(tmp_path / "other.db", clock)) as other:
        merge_package(other, held)
        assert other.contents() == held
        assert other.check() == []
    other_origin = files["daily.csv"].replace(b"paper,true", b"typed,true")
    assert other_origin != files["daily.csv"]
    with pytest.raises(BadInputError, match=r"is not what changes\.csv leads to"):
        read_package(put(tmp_path / "disagreeing", {**files, "daily.csv": other_origin}), TODAY)


def test_a_package_keeps_both_where_the_diary_has_days_of_its_own(
    diary: Repository, clock: FixedClock, tmp_path: Path
) -> None:
    diary.answer(days_ago(9), AVERAGE, 5)
    with closing(Repository(tmp_path / "other.db", clock)) as other:
        merge_package(other, diary.contents())
        own, _ = other.save_medicine(Medicine("Own"))
        clock.moment = NOW - timedelta(hours=1)
        other.answer_all(days_ago(4), {AVERAGE: 0}, how=EntryMode.PAPER)
        other.answer_all(days_ago(3), {AVERAGE: 1, WORST: 2}, how=EntryMode.PAPER, helper=True)
        other.answer_all(days_ago(2), {AVERAGE: 2, doses(own.id or 0): 0.5}, helper=True)
        other.answer_all(days_ago(9), {WORST: 6}, how=EntryMode.PAPER)
        other.answer_all(TODAY, {AVERAGE: 9}, how=EntryMode.PAPER, helper=True)
        other.answer(TODAY, AVERAGE, 3)  # corrected: the newest way in which it was given counts
        other.is_helper_writing = True
        other.save_questionnaire(Questionnaire("gcps-r", "1", TODAY, answers={"peg_pain": 0}))
        other.tell(SafetySign.URINE, TODAY)
        clock.moment = NOW
        diary.save_medicine(Medicine("Here"))  # takes the number that the other one has there
        plan = merge_package(diary, other.contents(), file="there.zip")
    assert {day.date: (day.pain_average, day.entered) for day in diary.days() if day.date != days_ago(9)} == {
        days_ago(4): (0, Entered(NOW, EntryMode.PAPER)),
        days_ago(3): (1, Entered(NOW, EntryMode.PAPER, helper=True)),
        days_ago(2): (2, Entered(NOW, EntryMode.IMPORT, helper=True)),
        TODAY: (3, Entered(NOW, EntryMode.IMPORT)),
    }
    came = {(change.kind, change.item): change.entered for change in plan.changes}
    assert came[Kind.DAY, doses(2).value] == Entered(NOW, EntryMode.IMPORT, helper=True)
    assert came[Kind.QUESTIONNAIRE, "answer.peg_pain"] == Entered(NOW, EntryMode.IMPORT, helper=True)
    assert came[Kind.SAFETY, "told_on"] == Entered(NOW, EntryMode.IMPORT, helper=True)
    assert came[Kind.MEDICINE, "name"] == Entered(NOW, EntryMode.IMPORT)
    assert [change.entered.mode for change in diary.changes(Kind.DAY, days_ago(9).isoformat())] == [
        EntryMode.LATE,
        EntryMode.PAPER,
    ]
    assert diary.check() == []
    (one,) = past_imports(diary)
    undo_import(diary, one.at)
    assert [day.date for day in diary.days() if not day.is_empty] == [days_ago(9)]
    assert diary.check() == []
