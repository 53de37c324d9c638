"""The care for a diary's file: made ready to be written, looked over, checked, and what is to be said of its folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.store import connection as files
from diary.store import history, upkeep
from diary.store.contents import read_contents
from diary.store.on_disk.checking import all_faults, disagreements, is_whole_check_due, quick_faults
from diary.store.on_disk.drafts import clear_leftovers
from diary.store.on_disk.own_files import keep_folders_private
from diary.store.on_disk.rekeying import finish_rekeying
from diary.store.on_disk.surroundings import place_warning

if TYPE_CHECKING:
    from diary.store.connection import Connection
    from diary.store.opened import OpenedDiary
    from diary.wording import Phrase


def make_ready(diary: OpenedDiary, *, diary_id: str | None = None, invented: bool = False) -> None:
    """Make the file if there is none, have it ready to be written, and tidy up beside it; see `DiaryFile`."""
    diary.file.prepare(diary_id=diary_id, invented=invented)
    diary.file.begin_writing()
    keep_folders_private(diary.path)
    finish_rekeying(diary.path)
    clear_leftovers(diary.path, diary.clock.now().timestamp())


def find_faults(diary: OpenedDiary) -> list[Phrase]:
    """Return what is wrong with a diary's file, its history and its answers; see `Repository.check`."""
    return all_faults(diary, _disagreements)


def look_over(diary: OpenedDiary) -> list[Phrase]:
    """Return what is wrong with a diary's file, looked over quickly or, once a week, whole; see `Repository.look_over`.

    Raises:
        CannotOpenError: it can't be made ready to be written.
        CannotSaveError: it can't be written.
    """
    is_due = is_whole_check_due(diary)
    faults = find_faults(diary) if is_due else quick_faults(diary)
    if not faults:
        make_ready(diary)
        if is_due and not diary.file.is_read_only:
            _note(diary, upkeep.CHECKED)
    return faults


def warn_of_place(diary: OpenedDiary) -> Phrase | None:
    """Return what is to be said of a diary's folder, and note that it was; None where it was, or all is well."""
    warning = None if diary.file.is_read_only or not diary.file.exists else place_warning(diary.path)
    if warning is None or diary.read(lambda one: upkeep.noted_on(one, upkeep.PLACE), nothing=None) is not None:
        return None
    _note(diary, upkeep.PLACE)
    return warning


def _note(diary: OpenedDiary, what: str) -> None:
    with diary.file.writing() as connection:
        upkeep.note_done(connection, what, diary.clock.now().date())


def _disagreements(connection: Connection) -> list[Phrase]:
    with files.snapshot(connection):
        return disagreements(read_contents(connection, with_history=False), history.each_change(connection))
