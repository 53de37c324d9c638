"""Packages without a history, made by hand, and packages that older releases wrote."""

from __future__ import annotations

import csv
import io
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from diary.errors import BadInputError
from diary.exchange.package.reader import read_package
from diary.exchange.package.writer import packed
from diary.exchange.selection import Selection
from diary.model.instruments import shipped
from diary.model.records.change import Kind
from diary.model.records.details import Effect, doses, effect
from diary.model.scales import PAIN_ITEMS, DayItem
from diary.settings import Settings
from diary.store.incoming.importing import merge_package
from diary.store.repository import Repository
from tests.exchange.package.packages import BY_HAND, DAILY_HEADER, GOLDEN, WHOLE, put
from tests.factories import NOW, TODAY

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diary.clock import FixedClock
    from diary.model.records.infusion import Infusion


def test_a_package_made_by_hand_has_no_history(tmp_path: Path) -> None:
    daily = DAILY_HEADER + "me,2026-11-01,0,,,=1,,false\n"
    contents = read_package(put(tmp_path / "p", {"daily.csv": daily.encode()}), TODAY)
    assert (contents.diary_id, contents.invented, contents.changes, contents.infusions) == ("me", False, (), ())
    assert [(day.pain_average, day.pain_worst, day.note) for day in contents.days] == [(0, None, "=1")]


def test_a_package_made_by_hand_may_have_every_table(tmp_path: Path) -> None:
    contents = read_package(put(tmp_path / "p", {name: WHOLE[name] for name in BY_HAND}), TODAY)
    whole = read_package(GOLDEN, TODAY)
    gone = {detail for detail in whole.days[-2].details if detail.value == "doses.3"}  # of a medicine that was removed
    days = [
        day._replace(entered=None, details={key: value for key, value in day.details.items() if key not in gone})
        for day in whole.days
    ]
    assert contents.changes == ()
    assert list(contents.days) == [day for day in days if not day.is_empty]
    assert contents.infusions == tuple(infusion for infusion in whole.infusions if not infusion.removed)
    assert contents.labs == tuple(lab for lab in whole.labs if not lab.removed)
    # since and until stand only in the history
    assert contents.medicines == tuple(replace(m, since=None) for m in whole.medicines if not m.removed)


def test_a_side_effect_alone_makes_a_day(tmp_path: Path) -> None:
    files = {
        "daily.csv": DAILY_HEADER.encode(),
        "side_effects.csv": b"diary_id,day,code,severity\nme,2026-11-02,panic,none\n",
        "medicines.csv": b"diary_id,day,medicine_id,name,dose,unit,use,opioid,doses\nme,2026-11-01,7,A,,,,false,0\n",
    }
    contents = read_package(put(tmp_path / "p", files), TODAY)
    assert [dict(day.answered()) for day in contents.days] == [{doses(7): 0.0}, {effect(Effect.PANIC): "none"}]


@pytest.mark.parametrize(
    ("file", "old", "new", "says"),
    [
        (
            "medicines.csv",
            "-13,2,Morphine",
            "-13,2,Morphium",
            "row 6, column name: medicine 2 has another one in row",
        ),
        ("medicines.csv", ",1.5\r\n", ",1.25\r\n", "row 5, column doses: doses.1: 1.25 is not a whole or half number"),
        ("medicines.csv", "2026-11-13,1,", "2026-11-12,1,", "column medicine_id: 2026-11-12, 1 comes twice"),
        ("labs.csv", "1,1,2026-10-12", "1,2,2026-10-12", "row 2, column infusion_id: 2 is not in infusions.csv"),
        ("labs.csv", "2,1,2026-11-02", "1,1,2026-11-02", "row 3, column lab_id: 1 comes twice"),
        (
            "infusions.csv",
            ",160,95,",
            ",94,95,",
            "column systolic: The upper blood pressure must be over the lower",
        ),
        (
            "infusions.csv",
            "[x] lift",
            "lift",
            "column checklist: Each line of a checklist begins with [ ] or [x].",
        ),
        ("infusions.csv", ",mg/h,", ",,", "row 2, column dose_unit: A dose needs both a number and a unit"),
        ("side_effects.csv", ",vomiting,moderate", ",vertigo,moderate", "column code: 2026-11-13, vertigo comes twice"),
        ("side_effects.csv", "2026-11-14", "2099-11-14", "row 28, column day: 2099-11-14 is in the future"),
    ],
)
def test_every_table_made_badly_by_hand(tmp_path: Path, file: str, old: str, new: str, says: str) -> None:
    files = {name: WHOLE[name] for name in BY_HAND}
    text = files[file].decode()
    assert old in text
    with pytest.raises(BadInputError) as refused:
        read_package(put(tmp_path / "p", {**files, file: text.replace(old, new, 1).encode()}), TODAY)
    assert str(refused.value).startswith(f"{file}, row ")
    assert says in str(refused.value)


@pytest.mark.parametrize(
    ("daily", "says"),
    [
        ("", "daily.csv is empty"),
        ("diary_id,day\n", "daily.csv has no column 'pain_average'; it has 'diary_id', 'day'"),
        (DAILY_HEADER, "The package is empty and names no"),
        (
            f"{DAILY_HEADER}me,2026-11-01,0,,,,,false\nme,2026-11-01,0,,,,,false\n",
            "daily.csv, row 3, column day: 2026-11-01 comes twice",
        ),
    ],
)
def test_a_package_made_badly_by_hand(tmp_path: Path, daily: str, says: str) -> None:
    with pytest.raises(BadInputError) as refused:
        read_package(put(tmp_path / "p", {"daily.csv": daily.encode()}), TODAY)
    assert says in str(refused.value)


FORMAT_1 = Path(__file__).parent / "packages" / "format-1"
FORMAT_2, FORMAT_3, FORMAT_4, FORMAT_5 = (FORMAT_1.with_name(f"format-{number}") for number in (2, 3, 4, 5))


FORMAT_6 = FORMAT_1.with_name("format-6")


def test_a_package_from_before_visits_comes_in_whole(tmp_path: Path, clock: FixedClock) -> None:
    contents = read_package(FORMAT_6, TODAY)
    assert (len(contents.days), len(contents.infusions), contents.visits, contents.given_out) == (31, 5, (), ())
    with closing(Repository(tmp_path / "diary.db", clock)) as repository:
        merge_package(repository, contents)
        assert repository.check() == []
        assert repository.contents() == contents


def cells_of(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode(), newline="")))


def test_a_package_of_format_3_comes_in_whole() -> None:
    """Its figures are not read back, so that other rules for them change nothing."""
    assert b'"format": 3' in (FORMAT_3 / "datapackage.json").read_bytes()
    assert "week_1_low_percent" not in (FORMAT_3 / "infusions.csv").read_text(encoding="utf-8").splitlines()[0]
    held = read_package(GOLDEN, TODAY)
    assert read_package(FORMAT_3, TODAY).infusions == without_checklist(held.infusions)


def test_a_package_of_format_4_comes_in_whole(tmp_path: Path, clock: FixedClock) -> None:
    assert b'"format": 4' in (FORMAT_4 / "datapackage.json").read_bytes()
    assert "checklist" not in (FORMAT_4 / "infusions.csv").read_text(encoding="utf-8").splitlines()[0]
    contents = read_package(FORMAT_4, TODAY)
    assert contents.infusions == without_checklist(read_package(GOLDEN, TODAY).infusions)
    with closing(Repository(tmp_path / "diary.db", clock)) as repository:
        merge_package(repository, contents)
        assert repository.check() == []
        assert repository.contents() == contents


def without_checklist(infusions: Iterable[Infusion]) -> tuple[Infusion, ...]:
    """As they were before format 5; the only thing of an infusion that the older packages don't have."""
    assert any(infusion.checklist is not None for infusion in infusions)
    return tuple(replace(infusion, checklist=None) for infusion in infusions)


def test_a_package_of_format_5_comes_in_whole() -> None:
    """Nobody's help was told then, and what came from paper stood in the history alone."""
    assert b'"format": 5' in (FORMAT_5 / "datapackage.json").read_bytes()
    held = read_package(FORMAT_5, TODAY)
    now = read_package(GOLDEN, TODAY)
    ours = tuple(change for change in now.changes if change.kind not in (Kind.VISIT, Kind.GIVEN_OUT))
    assert held == replace(now, changes=ours, visits=(), given_out=())  # visits came with format 7
    assert not any(change.entered.helper for change in held.changes)


@pytest.mark.parametrize(
    ("package", "size", "undone"), [(FORMAT_2, (31, 5, 263), False), (FORMAT_3, (31, 5, 289), True)]
)
def test_an_older_package_comes_in_whole(
    package: Path, size: tuple[int, int, int], tmp_path: Path, clock: FixedClock, *, undone: bool
) -> None:
    contents = read_package(package, TODAY)
    assert (len(contents.days), len(contents.infusions), len(contents.changes)) == size
    assert any(change.undone_at is not None for change in contents.changes) is undone
    assert dict(contents.settled_on) == {}
    assert all(day.own_wish is None for day in contents.days)
    with closing(Repository(tmp_path / "diary.db", clock)) as repository:
        merge_package(repository, contents)
        assert repository.check() == []
        assert repository.contents() == contents


def test_a_package_of_the_first_release_comes_in_whole(tmp_path: Path, clock: FixedClock) -> None:
    contents = read_package(FORMAT_1, TODAY)
    assert (len(contents.days), len(contents.infusions), len(contents.changes)) == (26, 4, 56)
    assert {item for day in contents.days for item, _ in day.answered()} == {*PAIN_ITEMS, DayItem.NOTE}
    assert not any(infusion.planned for infusion in contents.infusions)
    assert (contents.medicines, contents.labs, dict(contents.clinic_told_on), contents.settings) == (
        (),
        (),
        {},
        Settings(),
    )
    repository = Repository(tmp_path / "diary.db", clock)
    merge_package(repository, contents)
    assert repository.check() == []
    assert repository.contents() == contents
    files = packed(contents, Selection(with_notes=True), NOW, shipped()).files
    repository.close()
    rows = cells_of(files["changes.csv"])
    assert [row[:-2] for row in rows] == cells_of((FORMAT_1 / "changes.csv").read_bytes())
    assert {(row[-2], row[-1]) for row in rows[1:]} == {("", "false")}  # nothing was undone then, and nobody helped
    assert read_package(put(tmp_path / "again", dict(files)), TODAY) == contents


def test_a_package_of_the_first_release_without_its_history(tmp_path: Path) -> None:
    files = {name: (FORMAT_1 / name).read_bytes() for name in ("daily.csv", "infusions.csv")}
    contents = read_package(put(tmp_path / "p", files), TODAY)
    assert [infusion.planned for infusion in contents.infusions] == [False] * 3
    assert len(contents.days) == 26
