"""Folders that other programs sync, and those of another computer, are told by name and kind; said once."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from diary.model.scales import DayItem
from diary.store.on_disk import surroundings
from diary.store.on_disk.surroundings import is_on_network, synced_by
from diary.store.repository import Repository
from tests.factories import TODAY, live

if TYPE_CHECKING:
    from collections.abc import Callable

    from diary.clock import FixedClock
    from tests.store.programs import OtherProgram


@pytest.mark.parametrize(
    ("folder", "program"),
    [
        ("Dropbox", "Dropbox"),
        ("Dropbox (Personal)", "Dropbox"),
        ("OneDrive - Clinic", "OneDrive"),
        ("nextcloud", "Nextcloud"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud"),
        ("iCloud Drive", "iCloud"),
        ("Documents", None),
        ("mega-project-of-mine", "MEGA"),
        ("Dropboxes", None),
    ],
)
def test_a_synced_folder_is_known_by_its_name(tmp_path: Path, folder: str, program: str | None) -> None:
    assert synced_by(tmp_path / folder / "relief" / "diary.db") == program


def test_a_link_is_followed_to_the_folder_that_is_synced(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "diary.db").symlink_to(tmp_path / "Dropbox" / "diary.db")
    (tmp_path / "mine").symlink_to(tmp_path / "Dropbox")
    assert synced_by(tmp_path / "diary.db") == "Dropbox"
    assert synced_by(tmp_path / "mine" / "diary.db") == "Dropbox"


def test_a_folder_that_syncthing_marks(tmp_path: Path) -> None:
    (tmp_path / "mine" / ".stfolder").mkdir(parents=True)
    assert synced_by(tmp_path / "mine" / "diary.db") == "Syncthing"


def test_a_network_file_system_is_known_by_its_kind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mounts = tmp_path / "mounts"
    real = str(tmp_path.resolve())
    mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\nserver:/home {real}/far\\040away nfs4 rw 0 0\n")
    monkeypatch.setattr(surroundings, "_MOUNTS", mounts)
    assert is_on_network(tmp_path / "far away" / "diary.db")
    assert not is_on_network(tmp_path / "near" / "diary.db")


def test_it_is_said_once(tmp_path: Path, clock: FixedClock) -> None:
    path = tmp_path / "Dropbox" / "diary.db"
    with closing(Repository(path, clock)) as diary:
        diary.answer(TODAY, DayItem.PAIN_AVERAGE, 4)
        assert "that Dropbox syncs" in str(diary.warn_of_place())
        assert diary.warn_of_place() is None
    with closing(Repository(path, clock)) as diary:
        assert diary.warn_of_place() is None


def test_a_log_that_another_file_left_is_named(
    tmp_path: Path, clock: FixedClock, start_other: Callable[[Path], OtherProgram]
) -> None:
    path, copy = tmp_path / "diary.db", tmp_path / "copy.db"
    with closing(Repository(copy, clock)) as made:
        made.answer(TODAY, DayItem.PAIN_AVERAGE, 1)
    with closing(Repository(path, clock)) as diary:
        live(diary, clock)
    other = start_other(path)
    for day in range(1, 20):
        other.ask("answer", f"2026-11-{day:02d}", "pain_average", "4")
    other.kill()
    shutil.copyfile(copy, path)
    with closing(Repository(path, clock)) as diary:
        (fault,) = diary.check()
        assert "the log beside it (diary.db-wal) is not its own" in str(fault)
        assert f"restore {path}" in str(fault)
