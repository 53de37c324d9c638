"""Export, import into an empty diary, export again: the same bytes."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from diary.exchange.files import write_whole
from diary.exchange.package.descriptor import DESCRIPTOR
from diary.exchange.package.reader import read_package
from diary.exchange.package.writer import packed
from diary.exchange.selection import Selection, selected
from diary.model.instruments import shipped
from diary.model.records.change import Change, Contents, Kind
from diary.model.records.day import Entered, EntryMode
from diary.model.records.details import Detail, DetailKind, doses
from diary.model.records.items import fresh_items, to_items
from diary.model.records.medicine import Medicine
from diary.model.records.replay import replay
from diary.model.scales import DayItem
from diary.sample import invented_contents
from diary.sample.suggestions import with_suggestions
from diary.store.incoming.importing import merge_package
from diary.store.repository import Repository
from tests.factories import NOW, TODAY, live
from tests.strategies import days, diaries

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from diary.clock import FixedClock

numbers = itertools.count()


def pack(contents: Contents, selection: Selection) -> Mapping[str, bytes]:
    return packed(contents, selection, NOW, shipped()).files


def there_and_back(folder: Path, clock: FixedClock, files: Mapping[str, bytes], ending: str = "") -> Contents:
    """What an empty diary holds after these files were imported into it."""
    unique = next(numbers)
    target = folder / f"package-{unique}{ending}"
    write_whole(target, files)
    repository = Repository(folder / f"copy-{unique}.db", clock)
    try:
        merge_package(repository, read_package(target, TODAY))
        assert repository.check() == []
        return repository.contents()
    finally:
        repository.close()


@pytest.mark.parametrize("ending", ["", ".zip"])
@pytest.mark.parametrize("with_notes", [True, False])
def test_a_lived_diary(diary: Repository, clock: FixedClock, tmp_path: Path, ending: str, *, with_notes: bool) -> None:
    selection = Selection(with_notes=with_notes)
    files = pack(live(diary, clock).contents(), selection)
    assert pack(there_and_back(tmp_path, clock, files, ending), selection) == files


def test_with_notes_nothing_at_all_is_lost(diary: Repository, clock: FixedClock, tmp_path: Path) -> None:
    contents = live(diary, clock).contents()
    assert there_and_back(tmp_path, clock, pack(contents, Selection(with_notes=True))) == contents


def test_two_years_of_sample(clock: FixedClock, tmp_path: Path) -> None:
    sample = with_suggestions(invented_contents(TODAY), TODAY)
    assert len(sample.suggestions) > 20
    files = pack(sample, Selection(with_notes=True))
    copy = there_and_back(tmp_path, clock, files)
    assert copy == sample
    assert copy.invented
    assert pack(copy, Selection(with_notes=True)) == files


@settings(max_examples=40)
@given(diaries(), st.builds(Selection, with_notes=st.booleans()))
def test_any_diary(
    fresh_folder: Callable[[], Path], clock: FixedClock, contents: Contents, selection: Selection
) -> None:
    files = pack(contents, selection)
    assert pack(there_and_back(fresh_folder(), clock, files), selection) == files


@settings(max_examples=40)
@given(diaries(), st.lists(days, min_size=2, max_size=2).map(sorted))
def test_any_part_of_a_diary_is_a_sound_diary(
    fresh_folder: Callable[[], Path], clock: FixedClock, contents: Contents, span: list[date]
) -> None:
    files = pack(contents, Selection(span[0], span[1], with_notes=True))
    copy = there_and_back(fresh_folder(), clock, files)
    assert copy.days == tuple(day for day in contents.days if span[0] <= day.date <= span[1])
    assert set(copy.changes) <= set(contents.changes)
    assert set(copy.medicines) <= set(contents.medicines)
    assert set(copy.labs) <= set(contents.labs)
    assert copy.questionnaires == tuple(one for one in contents.questionnaires if span[0] <= one.day <= span[1])
    assert copy.suggestions == tuple(said for said in contents.suggestions if span[0] <= said.day <= span[1])
    assert (copy.clinic_told_on, copy.settings) == (contents.clinic_told_on, contents.settings)


def plainly(contents: Contents) -> tuple[object, ...]:
    """What a diary says, without the numbers that its records have."""
    names = {str(medicine.id): medicine.name for medicine in contents.medicines}
    infusions = {infusion.id: infusion.first_day for infusion in contents.infusions}
    days = {
        (day.date, names[key.code] if isinstance(key, Detail) and key.kind is DetailKind.DOSES else key.value, answer)
        for day in contents.days
        for key, answer in day.answered()
    }
    labs = sorted(
        (infusions[lab.infusion], lab.day, lab.analyte, lab.value, lab.unit, str(lab.upper_limit))
        for lab in contents.labs
        if not lab.removed
    )
    standing = sorted(str(replace(infusion, id=None)) for infusion in contents.infusions if not infusion.removed)
    medicines = sorted(str(replace(medicine, id=None)) for medicine in contents.medicines if not medicine.removed)
    questionnaires = sorted(
        str(replace(one, id=None, answers=sorted(one.answers.items())))  # type: ignore[arg-type]
        for one in contents.questionnaires
        if not one.removed
    )
    records = (labs, standing, medicines, questionnaires, contents.suggestions)
    return days, *records, contents.clinic_told_on, contents.settings


def of_one_name(*medicines: Medicine, counted: Iterable[int] = ()) -> Contents:
    """A diary with medicines of one name; of some, by their number, doses were counted today. Last year has a day."""
    entered = Entered(NOW, EntryMode.TYPED)
    changes = [Change(Kind.DAY, LAST_YEAR.isoformat(), DayItem.PAIN_AVERAGE.value, None, 4, entered)]
    changes += [
        Change(Kind.DAY, TODAY.isoformat(), doses(number).value, None, number / 2, entered) for number in counted
    ]
    for number, medicine in enumerate(medicines, start=1):
        before, after = fresh_items(Kind.MEDICINE), to_items(medicine)
        changes += [
            Change(Kind.MEDICINE, str(number), item, before.get(item), value, entered)
            for item, value in after.items()
            if before.get(item) != value
        ]
    known = replay(changes)
    return Contents(
        "d" * 32, invented=False, days=known.days, infusions=(), changes=tuple(changes), medicines=known.medicines
    )


ONE, GONE = Medicine("Ibu"), Medicine("Ibu", removed=True)
LAST_YEAR = TODAY.replace(year=TODAY.year - 1)


@settings(max_examples=40)
@given(diaries(), st.lists(days, min_size=2, max_size=2).map(sorted))
@example(of_one_name(GONE, ONE), [LAST_YEAR] * 2)
@example(of_one_name(GONE, GONE, ONE, counted=(2, 3)), [LAST_YEAR] * 2)
@example(of_one_name(GONE, ONE, ONE, counted=(2, 3)), [LAST_YEAR] * 2)
@example(of_one_name(ONE, GONE, ONE, counted=(2, 3)), [LAST_YEAR, TODAY])
def test_a_part_and_then_the_whole_is_the_whole(
    fresh_folder: Callable[[], Path], clock: FixedClock, contents: Contents, span: list[date]
) -> None:
    part = selected(contents, Selection(span[0], span[1], with_notes=True))
    repository = Repository(fresh_folder() / "diary.db", clock)
    assume(part.changes)
    merge_package(repository, part)
    merge_package(repository, contents)
    merged = repository.contents()
    assert repository.check() == []
    assert plainly(merged) == plainly(contents)
    assert merge_package(repository, contents).is_empty
    assert repository.contents() == merged
    repository.close()


def test_the_time_stamp_is_the_only_difference(diary: Repository, clock: FixedClock) -> None:
    contents = live(diary, clock).contents()
    earlier = packed(contents, Selection(), NOW, shipped()).files
    later = packed(contents, Selection(), NOW.replace(hour=10), shipped()).files
    assert [name for name in earlier if earlier[name] != later[name]] == [DESCRIPTOR]


def test_a_note_of_a_megabyte(diary: Repository, clock: FixedClock, tmp_path: Path) -> None:
    note = "".join(chr(0x4E00 + n % 20_000) for n in range(350_000)) + '"\r\n' * 1000
    contents = live(diary, clock).contents()
    change = replace(contents.changes[0], new=note)
    long = replace(
        contents,
        days=tuple(day._replace(note=note) if day.note == contents.changes[0].new else day for day in contents.days),
        changes=(change, *contents.changes[1:]),
    )
    assert there_and_back(tmp_path, clock, pack(long, Selection(with_notes=True))) == long


@pytest.fixture
def edited(
    diary: Repository, clock: FixedClock, tmp_path: Path
) -> Callable[[Callable[[dict[str, bytes]], None]], Path]:
    """Writes the lived diary's package after somebody edited its files."""

    def edit(change: Callable[[dict[str, bytes]], None]) -> Path:
        files = dict(pack(live(diary, clock).contents(), Selection(with_notes=True)))
        change(files)
        target = tmp_path / "edited"
        write_whole(target, files)
        return target

    return edit


def test_a_package_saved_again_by_a_spreadsheet(edited: Callable[..., Path]) -> None:
    """With a byte order mark, and without the columns that can be computed anew."""

    def resave(files: dict[str, bytes]) -> None:
        files["daily.csv"] = b"\xef\xbb\xbf" + files["daily.csv"]
        header, *rows = files["infusions.csv"].decode().split("\r\n")
        columns = header.split(",")
        at = columns.index("infusion_number")
        kept = [",".join(cell for n, cell in enumerate(row.split(",", 9)) if n != at) for row in (header, *rows)]
        files["infusions.csv"] = "\r\n".join(kept).encode()

    assert len(read_package(edited(resave), TODAY).infusions) == 5
