"""Nothing is forgotten when a daily item, a side effect or a sign is added (docs/adding-an-item.md).

Each test names one place. What mypy tells by itself (the scale) and what a person decides (a column of the table of
days) is said there too. That Today asks for everything is looked at in tests/ui/today/test_asks_everything.py.
"""

from __future__ import annotations

import argparse
import ast
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlcipher3 import dbapi2 as sqlite3  # noqa: TID251 - its errors

from diary.cli.import_options import ITEM_OF_OPTION, add_import_options
from diary.exchange.fhir.codes import UNITS
from diary.exchange.package.columns import Type
from diary.exchange.package.day_tables import DAILY, SIDE_EFFECTS, SIGNS
from diary.exchange.package.descriptor import PACKAGE_FORMAT
from diary.exchange.package.rows import rows_of
from diary.exchange.selection import FREE_TEXT
from diary.exchange.tracker.layout import ITEMS as BROUGHT_IN
from diary.model.days.cards import DETAILS_OF
from diary.model.days.paper import paper_items
from diary.model.days.search import ORDER_ITEMS, Search, found
from diary.model.days.words import CHOICES, EFFECT_NAMES, ITEM_NAMES, NOT_ANSWERED, SIGN_NAMES, answer_words, in_order
from diary.model.records.change import Contents, Kind
from diary.model.records.courses import Courses
from diary.model.records.day import Day
from diary.model.records.details import (
    EFFECTS_BY_GROUP,
    PERCEPTION_SIGNS,
    Effect,
    PerceptionSign,
    Severity,
    effect,
    sign,
)
from diary.model.scales import DREAM_DETAILS, NRS, PERCEPTION_SCALES, TEXT_ITEMS, YES_NO, DayItem
from diary.sample import invented_contents
from diary.store.connection import connect_in_memory
from diary.store.on_disk.making import migrate
from diary.store.repository import Repository
from tests.factories import TODAY

if TYPE_CHECKING:
    from diary.model.records.details import Answer

_TODAY_ALONE = {DayItem.PAIN_NOW, DayItem.NOTE, DayItem.DREAM_NOTE, DayItem.DREAM_VIVIDNESS, DayItem.OWN_WISH}
WITHOUT_A_BOX_ON_PAPER = _TODAY_ALONE | {DayItem.PERCEPTION, DayItem.INNER_PERCEPTION, DayItem.OUTER_PERCEPTION}
"""The items that the paper sheet doesn't ask for, decided one by one: it is one page, and a box takes one number."""
NOT_BROUGHT_IN = {DayItem.DREAM_RECALL, *DREAM_DETAILS, DayItem.PERCEPTION, *PERCEPTION_SCALES, DayItem.OWN_WISH}
"""The items that no column of another program's table can be, decided one by one: such programs don't ask for them."""

ROOT = Path(__file__).resolve().parent.parent
every_item = pytest.mark.parametrize("item", DayItem)

WITHOUT_A_COLUMN = {
    DayItem.ENJOYMENT,
    DayItem.NOTE,
    *DREAM_DETAILS,
    DayItem.DREAM_RECALL,
    DayItem.PERCEPTION,
    *PERCEPTION_SCALES,
    DayItem.OWN_WISH,
}
"""The items by which the table of days can't be ordered, decided one by one: the table has no room for all.

The note has a column of its own kind.
"""


def an_answer(item: DayItem) -> int | str:
    """An answer that can be told from a missing one only by those that look well: the lowest there is."""
    return "0" if item.scale is None else item.scale.least


def test_each_is_a_field_of_a_day_that_may_be_missing() -> None:
    others = {"date", "entered", "details"}
    assert set(Day._fields) - others == {item.value for item in DayItem}
    assert all(getattr(Day(TODAY), item.value) is None for item in DayItem)


def test_each_has_a_name_of_its_own() -> None:
    assert set(ITEM_NAMES) == set(DayItem)
    assert len({str(name) for name in ITEM_NAMES.values()}) == len(DayItem)


@every_item
def test_each_answer_has_words(item: DayItem) -> None:
    answers: list[Answer] = ["in their own words"] if item.scale is None else list(item.scale.answers)
    said = [str(answer_words(item, answer)) for answer in answers]
    assert len(set(said)) == len(answers)
    assert answer_words(item, None) == NOT_ANSWERED
    if item.scale not in (None, NRS):  # a number alone would not say what it means
        assert set(CHOICES[item]) == set(answers)


@every_item
def test_each_is_in_order_with_the_rest_and_zero_is_an_answer(item: DayItem) -> None:
    day = Day(TODAY, **{item.value: an_answer(item)})  # type: ignore[arg-type]
    assert in_order(day) == [(item, an_answer(item))]
    assert not day.is_empty


def test_the_details_of_dreams_and_perception_hang_on_their_question() -> None:
    behind = {key for details in DETAILS_OF.values() for key in details}
    named = {item for item in DayItem if item.value.startswith("dream_") or item.value.endswith("_perception")}
    assert named - {DayItem.DREAM_RECALL} <= behind


@every_item
def test_each_has_a_column_in_the_store_with_its_bounds(item: DayItem) -> None:
    beyond: list[Answer] = [""] if item.scale is None else [item.scale.least - 1, item.scale.most + 1]
    within: list[Answer] = [None, "x"] if item.scale is None else [None, item.scale.least, item.scale.most]
    with closing(connect_in_memory()) as connection:
        migrate(connection)
        connection.execute("INSERT INTO day (day) VALUES ('2026-11-22')")
        statement = f"UPDATE day SET {item.value} = ?"  # noqa: S608
        for value in within:
            connection.execute(statement, (value,))
        for value in beyond:
            with pytest.raises(sqlite3.IntegrityError):
                connection.execute(statement, (value,))


@every_item
def test_each_is_kept_and_has_its_history(item: DayItem, diary: Repository) -> None:
    answer = an_answer(item)
    (change,) = diary.answer(TODAY, item, answer)
    assert (diary.day(TODAY).value(item), change.item, change.new) == (answer, item.value, answer)
    assert diary.check() == []
    diary.revert([change])
    assert diary.day(TODAY).is_empty


@pytest.mark.parametrize("item", TEXT_ITEMS)
def test_each_text_that_is_typed_on_stays_one_change(item: DayItem, diary: Repository) -> None:
    (began,) = diary.answer(TODAY, item, "so")
    diary.answer(TODAY, item, "so and so", continues=began)
    assert [(change.old, change.new) for change in diary.changes()] == [(None, "so and so")]


def test_a_new_column_of_a_day_comes_with_a_new_format_of_the_package() -> None:
    """Or an older program would refuse it as an unknown column, and not say that it is the older one."""
    released = (
        "diary_id day pain_average pain_worst pain_now interference enjoyment sleep mood dream_recall "
        "dream_pleasantness dream_vividness nightmare dream_note perception drug_high inner_perception "
        "outer_perception rescue_doses note entered_at late infusion_number day_since_infusion baseline relief_percent"
    )
    assert [column.name for column in DAILY.columns if column.since <= 3] == released.split()
    assert max(column.since for column in DAILY.columns) <= PACKAGE_FORMAT


@every_item
def test_each_has_a_column_in_the_package_that_says_what_it_means(item: DayItem) -> None:
    column = next(column for column in DAILY.columns if column.name == item.value)
    assert column.meaning.endswith(".")
    assert not column.computed
    assert 1 <= column.since <= PACKAGE_FORMAT
    if item.scale is None:
        assert column.type is Type.STRING
    elif item.scale is YES_NO:
        assert column.type is Type.BOOLEAN
    else:
        assert (column.type, column.least, column.most) == (Type.INTEGER, item.scale.least, item.scale.most)
        assert column.unit is not None


def test_the_package_writes_each_and_leaves_the_missing_empty() -> None:
    answered = Day(TODAY, **{item.value: an_answer(item) for item in DayItem})  # type: ignore[arg-type]
    for day, missing in ((answered, False), (Day(TODAY), True)):
        (row,) = rows_of(DAILY, Contents("id", invented=False, days=(day,), infusions=(), changes=()))
        assert {item for item in DayItem if row[item.value] is None} == (set(DayItem) if missing else set())


def test_each_text_goes_out_only_when_it_was_asked_for() -> None:
    assert FREE_TEXT[Kind.DAY] == {item.value for item in TEXT_ITEMS}
    for column in DAILY.columns:
        if column.name in FREE_TEXT[Kind.DAY]:
            assert "free text was not asked for" in column.meaning


def test_each_is_in_the_invented_diary() -> None:
    days = invented_contents(TODAY).days
    assert {item for item in DayItem if all(day.value(item) is None for day in days)} == set()


@pytest.mark.parametrize("item", TEXT_ITEMS)
def test_each_text_is_found_by_a_search(item: DayItem) -> None:
    day = Day(TODAY, **{item.value: "a bell in the night"})  # type: ignore[arg-type]
    assert found(Search(words="BELL night"), {TODAY: day}, Courses(()), (TODAY, TODAY)) == [TODAY]


def test_for_each_it_was_decided_whether_the_table_of_days_has_a_column() -> None:
    assert set(ORDER_ITEMS.values()) | WITHOUT_A_COLUMN == set(DayItem)
    assert set(ORDER_ITEMS.values()) & WITHOUT_A_COLUMN == set()


def test_for_each_it_was_decided_whether_the_paper_sheet_asks_for_it() -> None:
    on_paper = {one.key: one.scale for one in paper_items(()) if isinstance(one.key, DayItem)}
    assert set(on_paper) | WITHOUT_A_BOX_ON_PAPER == set(DayItem)
    assert set(on_paper) & WITHOUT_A_BOX_ON_PAPER == set()
    assert on_paper == {item: item.scale for item in on_paper}


def test_for_each_it_was_decided_whether_another_programs_table_can_have_it() -> None:
    assert set(BROUGHT_IN) | NOT_BROUGHT_IN == set(DayItem)
    assert set(BROUGHT_IN) & NOT_BROUGHT_IN == set()
    assert all(item.scale in (None, NRS) for item in BROUGHT_IN)  # other scales are turned into 0 to 10


@pytest.mark.parametrize("item", BROUGHT_IN)
def test_each_that_can_be_brought_in_has_an_option_of_the_command(item: DayItem, tmp_path: Path) -> None:
    columns = {option: made for option, made in ITEM_OF_OPTION.items() if made is item}
    assert len(columns) == 1
    parser = argparse.ArgumentParser()
    add_import_options(parser, "")
    (option,) = columns
    given = parser.parse_args([str(tmp_path), f"--{option}-column", "A column"])
    assert getattr(given, f"{option}_column") == ["A column"]


def test_each_scale_has_its_unit_in_a_clinics_program() -> None:
    """What is counted, as hours are, is no score."""
    assert set(UNITS) | {YES_NO, None} == {item.scale for item in DayItem}


def test_today_speaks_of_each() -> None:
    spoken = set()
    for file in sorted((ROOT / "ui" / "today").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            match node:
                case ast.Attribute(value=ast.Name(id="DayItem"), attr=name):
                    spoken.add(name)
    assert {item.name for item in DayItem} - spoken == set()


# Side effects and signs of changed perception


def test_each_effect_has_a_name_and_one_group() -> None:
    assert set(EFFECT_NAMES) == set(Effect)
    assert sorted(code for codes in EFFECTS_BY_GROUP.values() for code in codes) == sorted(Effect)


def test_each_sign_has_a_name_and_one_scale() -> None:
    assert set(SIGN_NAMES) == set(PerceptionSign)
    assert sorted(code for codes in PERCEPTION_SIGNS.values() for code in codes) == sorted(PerceptionSign)


def test_the_package_knows_each_effect_and_each_sign() -> None:
    choices = {column.name: column.choices for table in (SIDE_EFFECTS, SIGNS) for column in table.columns}
    assert choices["code"] == tuple(Effect)
    assert choices["sign"] == tuple(PerceptionSign)


def test_each_effect_and_each_sign_is_kept(diary: Repository) -> None:
    answers: dict[object, Answer] = {effect(code): Severity.NONE for code in Effect}
    answers |= {sign(code): 0 for code in PerceptionSign}
    diary.answer_all(TODAY, answers)  # type: ignore[arg-type]
    assert dict(diary.day(TODAY).answered()) == answers
    assert diary.check() == []
