"""Backups that nobody asks for: one a day, one before an import, thinned, and in a second folder too."""

from __future__ import annotations

import os
import shutil
import stat
import sys
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlcipher3 import dbapi2 as sqlite3

from diary.errors import BadInputError, CannotSaveError
from diary.model.scales import DayItem
from diary.new_passphrase import change_key
from diary.sample import invented_contents
from diary.store import connection as files
from diary.store.incoming.importing import restore as write_contents
from diary.store.keeping import Tended, tend
from diary.store.on_disk import backup
from diary.store.on_disk.copies import Occasion, backups_of
from diary.store.on_disk.holdings import held_by
from diary.store.on_disk.key import Key
from diary.store.on_disk.second_folder import choose_second_folder, forget_second_folder, second_folder
from diary.store.repository import Repository
from tests.factories import NOW, TODAY, import_table

if TYPE_CHECKING:
    from diary.clock import FixedClock

AVERAGE = DayItem.PAIN_AVERAGE


@pytest.fixture
def lived(diary: Repository) -> Repository:
    write_contents(diary, invented_contents(TODAY, years=0.25))
    return diary


@pytest.fixture
def stick(lived: Repository, tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return choose_second_folder(lived.path, tmp_path / "stick", lived.diary_id or "").folder


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_one_a_day_whole_private_and_named_by_day_and_occasion(lived: Repository, clock: FixedClock) -> None:
    folder = lived.path.with_name("diary-backups")
    made = tend(lived).made
    assert made == folder / "diary-2026-11-22-daily.db"
    assert held_by(made).is_whole
    assert held_by(made).days == len(lived.days())
    if sys.platform != "win32":
        assert (stat.S_IMODE(folder.stat().st_mode), stat.S_IMODE(made.stat().st_mode)) == (0o700, 0o600)
    assert tend(lived) == Tended()
    clock.moment = NOW + timedelta(days=1)
    assert tend(lived).made == folder / "diary-2026-11-23-daily.db"
    assert names(folder) == ["diary-2026-11-22-daily.db", "diary-2026-11-23-daily.db"]


def test_an_empty_diary_and_one_that_is_not_there_have_none(diary: Repository) -> None:
    assert tend(diary) == Tended()
    diary.prepare()
    assert tend(diary) == Tended()
    assert names(diary.path.parent) == ["diary.db", "diary.db-shm", "diary.db-wal"]


def test_a_year_of_openings_leaves_a_score_and_a_damaged_one_stands_in_for_none(
    lived: Repository, clock: FixedClock
) -> None:
    folder = lived.path.with_name("diary-backups")
    hurt = None
    for n in range(0, 400, 8):
        clock.moment = NOW + timedelta(days=n)
        made = tend(lived).made
        assert made is not None
        if n == 200:
            made.write_bytes(made.read_bytes()[:5000])
            hurt = made
    assert hurt is not None
    assert hurt.exists()
    whole = [one for one in backups_of(lived.path) if held_by(one.path).is_whole]
    assert 15 <= len(whole) <= 23
    assert len(names(folder)) == len(whole) + 1


def test_before_an_import_and_not_where_nothing_is_new(lived: Repository, tmp_path: Path, clock: FixedClock) -> None:
    source = tmp_path / "phone.csv"
    source.write_text("date,pain\n2019-01-01,4\n2019-01-02,5\n")
    stood = lived.contents()
    import_table(lived, source, dry_run=True)
    assert backups_of(lived.path) == []
    import_table(lived, source)
    import_table(lived, source)
    (made,) = backups_of(lived.path)
    assert (made.occasion, made.day) == (Occasion.IMPORT, TODAY)
    with closing(Repository(Path(shutil.copy(made.path, tmp_path / "before.db")), clock)) as before:
        assert before.contents() == stood


def test_an_import_without_a_backup_is_refused_whole(lived: Repository, tmp_path: Path) -> None:
    source, stood = tmp_path / "phone.csv", lived.contents()
    source.write_text("date,pain\n2019-01-01,4\n")
    lived.path.with_name("diary-backups").write_text("in the way")
    with pytest.raises(CannotSaveError, match="diary-backups"):
        import_table(lived, source)
    assert lived.contents() == stood


def test_trouble_is_said_once_and_again_after_a_week(
    lived: Repository, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    lived.path.with_name("diary-backups").mkdir()
    with monkeypatch.context() as full:
        full.setattr(backup, "differences", refuse)
        said = []
        for n in (0, 1, 6, 8, 9):
            clock.moment = NOW + timedelta(days=n)
            tended = tend(lived)
            assert str(tended.trouble).endswith("can't be made: the disk is full.")
            said.append(tended.is_news)
        assert said == [True, False, False, True, False]
        assert names(lived.path.with_name("diary-backups")) == ["trouble-said"]
    assert tend(lived).made is not None
    assert names(lived.path.with_name("diary-backups")) == ["diary-2026-12-01-daily.db"]


def refuse(*_: object) -> None:
    raise OSError(28, "No space left on device")


def test_a_diary_that_disagrees_with_itself_is_no_backup(lived: Repository) -> None:
    with closing(sqlite3.connect(lived.path)) as connection:
        connection.execute("UPDATE day SET pain_average = 10 - pain_average WHERE pain_average <> 5")
        connection.commit()
    assert str(tend(lived).trouble).endswith("its answers are not those that its history gives.")
    assert names(lived.path.with_name("diary-backups")) == ["trouble-said"]


# The second folder


def test_a_second_folder_gets_each_and_is_thinned_too(lived: Repository, stick: Path, clock: FixedClock) -> None:
    assert stick.name == f"diary-backups-{(lived.diary_id or '')[:8]}"
    for n in range(20):
        clock.moment = NOW + timedelta(days=n)
        tend(lived)
    here = [name for name in names(lived.path.with_name("diary-backups")) if name.endswith(".db")]
    assert names(stick) == here
    second = second_folder(lived.path)
    assert second is not None
    assert second.last_day == TODAY + timedelta(days=19)
    assert all(held_by(stick / name).is_whole for name in here)
    assert len(here) < 15


def test_a_stick_that_is_away_is_no_error_and_is_caught_up(lived: Repository, stick: Path, clock: FixedClock) -> None:
    tend(lived)
    away = stick.parent.rename(stick.parent.with_name("in a drawer"))
    for n in (1, 2):
        clock.moment = NOW + timedelta(days=n)
        tended = tend(lived)
        assert tended.made is not None
        assert tended.trouble is None
    second = second_folder(lived.path)
    assert second is not None
    assert (second.is_there, second.last_day) == (False, TODAY)
    assert not stick.parent.exists()
    away.rename(stick.parent)
    assert tend(lived) == Tended()  # today's is there; it is only brought over
    assert names(stick) == ["diary-2026-11-22-daily.db", "diary-2026-11-24-daily.db"]


def test_a_stick_that_is_full_is_said_and_todays_backup_stays(
    lived: Repository, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = os.link

    def full(draft: Path, target: Path) -> None:
        if stick in Path(target).parents:
            raise OSError(28, "No space left on device")
        link(draft, target)

    monkeypatch.setattr(os, "link", full)
    monkeypatch.setattr("diary.store.on_disk.making.rename_in_turn", full)
    tended = tend(lived)
    assert tended.made is not None
    assert tended.trouble is not None
    assert str(stick) in str(tended.trouble)
    assert names(stick) == []


def test_a_new_passphrase_reaches_a_second_folder_that_was_away(
    lived: Repository, stick: Path, tmp_path: Path, clock: FixedClock
) -> None:
    tend(lived)
    lived.close()
    key = Key(os.urandom(32), files.salt_from(os.urandom(12)))
    stick.parent.rename(tmp_path / "in a drawer")
    change_key(lived.path, clock, None, key)
    (tmp_path / "in a drawer").rename(stick.parent)
    assert files.salt_of(stick / "diary-2026-11-22-daily.db") is None
    # A stick that was away gets it when it is back.
    with closing(Repository(lived.path, clock, key=key)) as diary:
        assert tend(diary).trouble is None
    assert files.salt_of(stick / "diary-2026-11-22-daily.db") == key.salt
    assert held_by(stick / "diary-2026-11-22-daily.db", key).is_whole


def test_a_second_folder_is_refused_where_it_helps_nobody(lived: Repository, tmp_path: Path) -> None:
    for wrong in (lived.path.parent, tmp_path / "none", lived.path):
        with pytest.raises(BadInputError):
            choose_second_folder(lived.path, wrong, lived.diary_id or "")
    assert second_folder(lived.path) is None


def test_it_is_forgotten_and_what_is_there_stays(lived: Repository, stick: Path) -> None:
    tend(lived)
    forget_second_folder(lived.path)
    assert second_folder(lived.path) is None
    assert names(stick) == ["diary-2026-11-22-daily.db"]


@pytest.mark.parametrize("noted", ["", "[]", "{}", '{"chosen": 7, "folder": null, "last_day": 3}', "\x00"])
def test_what_is_noted_of_it_and_makes_no_sense_is_none(lived: Repository, stick: Path, noted: str) -> None:
    assert stick.is_dir()
    lived.path.with_name("diary-backups").joinpath("second-folder.json").write_text(noted)
    assert second_folder(lived.path) is None
    assert tend(lived).trouble is None


def test_what_wrote_a_backup_writes_no_diary(lived: Repository) -> None:
    stood = lived.contents()
    with closing(files.connect(lived.path)) as watch:
        before = files.data_version(watch)
        tend(lived)
        assert files.data_version(watch) == before
    assert lived.contents() == stood
