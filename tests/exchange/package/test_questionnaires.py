"""`questionnaires.csv`: each answer in its place, scores of the instruments that are there, nothing lost on the way."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings

from diary.errors import BadInputError
from diary.exchange.package.reader import read_package
from diary.exchange.package.record_tables import INFUSIONS, QUESTIONNAIRES
from diary.exchange.package.tables import CHANGES
from diary.exchange.package.writer import packed
from diary.exchange.selection import Selection, selected
from diary.model.instruments import shipped
from diary.model.instruments.reading import parsed_instrument
from diary.model.records.change import Contents, Kind
from diary.model.records.questionnaire import Questionnaire
from diary.sample import invented_contents
from tests.exchange.package.packages import DAILY_HEADER, WHOLE, put
from tests.factories import CLINICS_OWN, DIARY_ID, NOW, TODAY, live_copied
from tests.strategies import questionnaire_records

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from diary.clock import FixedClock
    from diary.model.instruments import Instrument
    from diary.store.repository import Repository

OWN = parsed_instrument(json.dumps(CLINICS_OWN).encode())
EVERYTHING = {**shipped(), OWN.id: OWN}
SCORES = ("intensity", "disability", "points", "peg", "grade", "other_scores")
DAY = date(2026, 11, 1)


def rows(
    *questionnaires: Questionnaire, instruments: Mapping[str, Instrument] = EVERYTHING, file: str = QUESTIONNAIRES.file
) -> list[dict[str, str]]:
    numbered = tuple(replace(one, id=number) for number, one in enumerate(questionnaires, start=1))
    contents = Contents(DIARY_ID, False, (), (), (), questionnaires=numbered)
    text = packed(contents, Selection(), NOW, instruments).files[file].decode()
    return list(csv.DictReader(io.StringIO(text, newline="")))


def answers(row: dict[str, str]) -> dict[str, str]:
    """What is answered in a row."""
    names = QUESTIONNAIRES.header[QUESTIONNAIRES.header.index("now") : QUESTIONNAIRES.header.index("intensity")]
    return {name: row[name] for name in names if row[name] != ""}


def scores(row: dict[str, str]) -> dict[str, str]:
    return {name: row[name] for name in SCORES if row[name] != ""}


@pytest.fixture
def lived(diary: Repository, clock: FixedClock) -> Contents:
    return live_copied(diary, clock).contents()


def test_each_answer_has_its_place_and_an_unanswered_item_is_empty(lived: Contents) -> None:
    text = packed(lived, Selection(), NOW, shipped()).files[QUESTIONNAIRES.file].decode()
    found = {row["questionnaire_id"]: row for row in csv.DictReader(io.StringIO(text, newline=""))}
    assert list(found) == ["1", "2", "3", "4", "5", "7"]  # 6 was removed
    asked = ("day", "instrument", "version", "text", "done")
    assert [found["2"][name] for name in asked] == [
        "2026-11-08", "cpgs-1m", "1", "'=cpgs-1m.json, version 2, nl", "true",
    ]  # fmt: skip
    assert answers(found["2"]) == {"now": "6", "worst": "8", "average": "7", "days": "3", "daily": "5", "work": "6"}
    assert scores(found["2"]) == {"intensity": "70", "disability": "55", "points": "4", "grade": "3"}
    assert scores(found["1"]) == {"intensity": "46.67", "disability": "26.67", "points": "0", "grade": "1"}
    assert (answers(found["3"]), scores(found["3"]), found["3"]["done"]) == ({"frequency": "0"}, {}, "false")
    assert (answers(found["4"]), scores(found["4"])) == ({}, {})
    assert answers(found["5"]) == {"other_answers": "a-1=9999; b_2=31; now=0"}
    assert scores(found["7"]) == {"peg": "3.67", "grade": "1"}


def test_every_answer_and_score_of_the_shipped_instruments_has_a_column_with_its_bounds() -> None:
    columns = {column.name: column for column in QUESTIONNAIRES.columns}
    for instrument in shipped().values():
        for item in instrument.items:
            assert columns[item.id].least == item.least
            assert item.most <= (columns[item.id].most or 0)
        full = {item.id: item.most for item in instrument.items}
        (row,) = rows(Questionnaire(instrument.id, instrument.version, DAY, done=True, answers=full))
        assert answers(row) == {item: str(value) for item, value in full.items()}
        for score in instrument.scoring.scores:
            column = columns[score.name]
            assert (column.least, column.most) == instrument.bounds(score.name)
            assert float(row[score.name]) == column.most
        assert row["other_scores"] == ""
    assert columns["days"].most == 180


def test_zeros_are_scored_and_the_unanswered_is_not() -> None:
    zeros = Questionnaire("cpgs-1m", "1", DAY, done=True, answers={item.id: 0 for item in shipped()["cpgs-1m"].items})
    nothing = replace(zeros, answers={})
    (first, second) = rows(zeros, nothing)
    assert scores(first) == {"intensity": "0", "disability": "0", "points": "0", "grade": "0"}
    assert set(answers(first).values()) == {"0"}
    assert (answers(second), scores(second)) == ({}, {})


def test_until_it_is_finished_there_is_no_score() -> None:
    whole = {item.id: 3 for item in shipped()["cpgs-6m"].items}
    (unfinished, done) = rows(*(Questionnaire("cpgs-6m", "1", DAY, done=d, answers=whole) for d in (False, True)))
    assert scores(unfinished) == {}
    assert answers(unfinished) == answers(done)
    assert scores(done)["intensity"] == "30"


def test_a_clinics_own_instrument_is_scored_where_it_is() -> None:
    """Its items and scores never stand in a column of a shipped one, whatever they are called."""
    told = Questionnaire(OWN.id, "2026.1", DAY, done=True, answers={"hours": 7, "now": 0, "woke": 31})
    (row,) = rows(told)
    assert answers(row) == {"other_answers": "hours=7; now=0; woke=31"}
    assert scores(row) == {"grade": "2", "other_scores": "both=31; one=7; peg=12.67"}
    (elsewhere,) = rows(told, instruments=shipped())
    assert (answers(elsewhere), scores(elsewhere)) == (answers(row), {})
    (partly,) = rows(replace(told, answers={"hours": 0}))
    assert scores(partly)["other_scores"] == "one=0"  # a sum with a missing answer is not given


def test_answers_that_the_instrument_does_not_take_are_kept_and_not_scored() -> None:
    odd = {item.id: 3 for item in shipped()["cpgs-1m"].items} | {"now": 50, "days": 31, "else": 0}
    (row,) = rows(Questionnaire("cpgs-1m", "1", DAY, done=True, answers=odd))
    assert row["now"] == ""
    assert row["other_answers"] == "else=0; now=50"  # no reader would take 50 in the column
    assert row["days"] == "31"
    assert scores(row) == {}


@settings(max_examples=60)
@given(questionnaire_records().filter(lambda one: not one.removed))
def test_any_questionnaire_comes_back_from_its_row(
    fresh_folder: Callable[[], Path], questionnaire: Questionnaire
) -> None:
    """Also without the history: the row alone says all of it."""
    one = replace(questionnaire, id=1)
    contents = Contents(DIARY_ID, False, (), (), (), questionnaires=(one,))
    files = dict(packed(contents, Selection(), NOW, shipped()).files)
    del files[CHANGES.file]
    assert read_package(put(fresh_folder() / "p", files), TODAY).questionnaires == (one,)


HEADER = "diary_id,questionnaire_id,day,instrument,version,done"


def by_hand(tmp_path: Path, *lines: str) -> tuple[Questionnaire, ...]:
    text = "".join(f"{line}\n" for line in lines)
    files = {"daily.csv": DAILY_HEADER.encode(), "questionnaires.csv": text.encode()}
    return read_package(put(tmp_path / "p", files), TODAY).questionnaires


def test_a_table_made_by_hand_is_taken_as_it_stands(tmp_path: Path) -> None:
    found = by_hand(
        tmp_path,
        f"{HEADER},now,peg_pain,other_answers",
        "me,7,2026-11-02,cpgs-1m,1,false,0,,",
        "me,3,2026-11-01,gcps-r,1,true,,10,extra=5",
        "me,9,2026-11-01,mine,a,true,,,b=0; a=1",
    )
    assert found == (
        Questionnaire("gcps-r", "1", date(2026, 11, 1), None, True, {"peg_pain": 10, "extra": 5}, 3),
        Questionnaire("cpgs-1m", "1", date(2026, 11, 2), None, False, {"now": 0}, 7),
        Questionnaire("mine", "a", date(2026, 11, 1), None, True, {"a": 1, "b": 0}, 9),
    )


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("me,1,2026-11-01,cpgs-1m,1,true,11,,", "column now: '11' is not from 0 to 10"),
        ("me,1,2026-11-01,cpgs-1m,1,true,4.5,,", "column now: '4.5' is not a whole number"),
        (
            "me,1,2026-11-01,cpgs-1m,1,true,,5,",
            "column peg_pain: is no answer of cpgs-1m; what has no column stands in",
        ),
        ("me,1,2026-11-01,mine,1,true,5,,", "column now: is no answer of mine; what has no column stands in"),
        ("me,1,2026-11-01,cpgs-1m,1,true,5,,now=5", "column other_answers: now comes twice"),
        ("me,1,2026-11-01,mine,1,true,,,a=1; a=2", "column other_answers: a comes twice"),
        ("me,1,2026-11-01,mine,1,true,,,a=1;b=2", "column other_answers: 'a=1;b=2' is not like `item=4`"),
        ("me,1,2026-11-01,mine,1,true,,,a=", "column other_answers: 'a=' is not like `item=4`"),
        ("me,1,2026-11-01,mine,1,true,,,a=-1", "column other_answers: 'a=-1' is not like `item=4`"),
        ("me,1,2026-11-01,mine,1,true,,,a=10000", "column other_answers: 'a=10000' is not like `item=4`"),
        ("me,1,2026-11-01,mine,1,true,,,A=1", "column other_answers: 'A=1' is not like `item=4`"),
        ("me,1,2026-11-01,Mine!,1,true,,,", "column instrument: 'Mine!' is not the id of an instrument"),
        ("me,1,2026-11-01,mine, ,true,,,", "column version: The instrument has no version"),
        ("me,1,2026-11-01,,1,true,,,", "column instrument: is empty"),
        ("me,1,2026-11-01,mine,1,,,,", "column done: is empty"),
        ("me,1,2099-11-01,mine,1,true,,,", "column day: 2099-11-01 is in the future"),
        ("me,0,2026-11-01,mine,1,true,,,", "column questionnaire_id: '0' is not from 1"),
    ],
)
def test_a_table_made_badly_by_hand(tmp_path: Path, row: str, says: str) -> None:
    with pytest.raises(BadInputError) as refused:
        by_hand(tmp_path, f"{HEADER},now,peg_pain,other_answers", row)
    assert str(refused.value).startswith("questionnaires.csv, row 2, ")
    assert says in str(refused.value)


def test_a_row_that_comes_twice_by_hand(tmp_path: Path) -> None:
    row = "me,1,2026-11-01,mine,1,true"
    with pytest.raises(BadInputError, match=r"questionnaires.csv, row 3, column questionnaire_id: 1 comes twice"):
        by_hand(tmp_path, HEADER, row, row)


@pytest.mark.parametrize(
    ("file", "old", "new", "says"),
    [
        ("questionnaires.csv", "true,3,6,5,6", "true,3,6,4,6", "row 2, column average: '4' is not what changes.csv"),
        ("questionnaires.csv", "true,3,6,5,6", "true,3,6,,6", "row 2, column average: '' is not what changes.csv"),
        ("questionnaires.csv", "a-1=9999; b_2=31", "b_2=31", "row 6, column other_answers: 'b_2=31; now=0' is not"),
        ("questionnaires.csv", ",false,,,,,,,,0", ",true,,,,,,,,0", "row 4, column done: 'true' is not what changes"),
        (
            "questionnaires.csv",
            "f,7,2026",
            "f,8,2026",
            "row 7, column questionnaire_id: 8 has no answer in changes.csv",
        ),
        ("changes.csv", "answer.now,,3", "answer.now,,3.5", "column new: '3.5' is not a whole number"),
        ("changes.csv", "answer.now,,3", "answer.now,,10000", "column new: answer.now: now: 10000 is not a whole"),
        ("changes.csv", "answer.now,,3", "answer.N,,3", "column new: answer.N: N: 3 is not a whole number"),
        ("changes.csv", "version,,1,", "colour,,1,", "column item: 'colour' is not an item of a questionnaire"),
    ],
)
def test_a_history_and_a_table_that_disagree(tmp_path: Path, file: str, old: str, new: str, says: str) -> None:
    text = WHOLE[file].decode()
    assert old in text
    files = {**WHOLE, file: text.replace(old, new, 1).encode()}
    with pytest.raises(BadInputError) as refused:
        read_package(put(tmp_path / "p", files), TODAY)
    assert str(refused.value).startswith(f"{file}, row ")
    assert says in str(refused.value)


def test_a_package_may_come_without_the_file_but_not_when_its_history_has_one(tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match=r"questionnaires.csv has no row for 1, which changes.csv has"):
        read_package(put(tmp_path / "p", {k: v for k, v in WHOLE.items() if k != "questionnaires.csv"}), TODAY)
    bare = {name: WHOLE[name] for name in ("daily.csv", "infusions.csv")}
    assert read_package(put(tmp_path / "bare", bare), TODAY).questionnaires == ()


def test_a_range_takes_questionnaires_by_their_day(lived: Contents) -> None:
    part = selected(lived, Selection(date(2026, 11, 8), date(2026, 11, 8)))
    assert [one.id for one in part.questionnaires] == [2, 3]
    assert {c.subject for c in part.changes if c.kind is Kind.QUESTIONNAIRE} == {"2", "3"}
    removed = selected(lived, Selection(date(2026, 11, 15), date(2026, 11, 15)))
    assert [(one.id, one.removed) for one in removed.questionnaires] == [(6, True), (7, False)]
    assert part.questionnaires[0].text == "=cpgs-1m.json, version 2, nl"  # names a file: it always goes out
    assert [one.id for one in selected(lived, Selection()).questionnaires] == [1, 2, 3, 4, 5, 6, 7]


def test_an_offer_that_was_put_off_goes_by_the_day_on_which_it_was(lived: Contents) -> None:
    for first, last, count in (
        (date(2026, 11, 7), None, 2),
        (None, date(2026, 11, 5), 0),
        (date(2026, 11, 8), None, 0),
    ):
        part = selected(lived, Selection(first, last))
        assert sum(change.kind is Kind.OFFER for change in part.changes) == count


def test_flags_stand_with_the_questionnaire() -> None:
    answers = {"now": 6, "worst": 5, "average": 5, "days": 0, "daily": 0, "social": 0, "work": 0}
    odd, usual, open_ = rows(
        Questionnaire("cpgs-1m", "1", DAY, done=True, answers=answers),
        Questionnaire("cpgs-1m", "1", DAY, done=True, answers=answers | {"worst": 6}),
        Questionnaire("cpgs-1m", "1", DAY, answers=answers),
    )
    assert (odd["flags"], usual["flags"], open_["flags"]) == ("worst_below_now", "", "")
    both = {"frequency": 1, "limitation": 3, "peg_pain": 4, "peg_enjoyment": 4, "peg_activity": 4}
    (two,) = rows(Questionnaire("gcps-r", "1", DAY, done=True, answers=both))
    assert two["flags"] == "second_look; second_look_peg"


def test_the_grades_before_and_after_stand_with_the_infusion(lived: Contents) -> None:
    text = packed(lived, Selection(), NOW, shipped()).files[INFUSIONS.file].decode()
    found = {row["infusion_id"]: row for row in csv.DictReader(io.StringIO(text, newline=""))}

    def said(number: str) -> list[str]:
        return [value for name, value in found[number].items() if name.startswith("cpgs_")]

    # The one after the first infusion is of another form, and so it is not set beside the one before.
    assert said("1") == ["1", "46.67", "cpgs-6m", "2026-09-28", "", "", "", ""]
    assert said("3") == ["", "", "", "", "1", "46.67", "cpgs-6m", "2026-09-28"]
    assert said("5") == [""] * 8  # planned


def test_the_sample_has_grades_at_both_ends() -> None:
    contents = invented_contents(TODAY)
    text = packed(contents, Selection(), NOW, shipped()).files[INFUSIONS.file].decode()
    found = [row for row in csv.DictReader(io.StringIO(text, newline="")) if row["infusion_number"]]
    assert any(row["cpgs_before_grade"] and row["cpgs_after_grade"] for row in found)
