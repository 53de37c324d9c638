"""All that can still be read of a damaged diary, in a new file that agrees with itself."""

from __future__ import annotations

import os
from contextlib import closing
from typing import TYPE_CHECKING, NamedTuple

from diary.errors import BadInputError, CannotOpenError
from diary.held_files import INDEX, LOG, beside, hold
from diary.model.records.change import SETTINGS_SUBJECT, Change, Contents, Kind
from diary.model.records.day import Entered, EntryMode
from diary.model.records.details import Detail
from diary.model.records.mending import AnswerPlace, Mended, mend
from diary.model.records.questionnaire import ANSWER
from diary.model.records.replay import replay
from diary.model.records.stored_suggestion import StoredSuggestion
from diary.store import connection as files
from diary.store.contents import adopt, put_contents
from diary.store.days import DAY_COLUMNS, DETAIL_TABLES
from diary.store.history import COLUMNS, change_from_row
from diary.store.on_disk import making
from diary.store.on_disk.own_files import is_own
from diary.store.on_disk.reading_apart import UNREADABLE, DamagedTable, KeyKind, read_apart
from diary.store.records import RECORD_TABLES, record_columns
from diary.store.seal import is_sealed
from diary.store.signs import SIGN_TABLES
from diary.store.suggestions import STORED_COLUMNS, suggestion_from_row

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from diary.model.records.details import Answer
    from diary.store.connection import Connection
    from diary.store.on_disk.key import Key
    from diary.store.on_disk.reading_apart import Row

_CHANGES = DamagedTable("change", ("id", *COLUMNS), "id", KeyKind.NUMBER)
_LEAST_ROW = 40
"""Bytes that a row of the history takes at least."""
_SUGGESTIONS = DamagedTable("suggestion", STORED_COLUMNS, "day", KeyKind.DAY)


class Salvaged(NamedTuple):
    """The outcome of a salvage: so much was saved, so much was not.

    Attributes:
        path: The new file.
        days: How many days it holds.
        answers: How many answers these have.
        changes: How many rows its history has.
        from_answers: How many answers stood in the diary whose history could not be read, or said something else.
        lost_changes: How many rows of the history could not be read, as far as that is known.
        lost_places: How many readings of the rest failed: more than nothing says that there may have been more.
        left_out: How many rows were read and make no sense.
    """

    path: Path
    days: int
    answers: int
    changes: int
    from_answers: int
    lost_changes: int
    lost_places: int
    left_out: int

    @property
    def is_whole(self) -> bool:
        """Whether nothing is known to be lost."""
        return self.lost_changes == 0 and self.lost_places == 0 and self.left_out == 0


def salvage(diary: Path, target: Path, now: datetime, key: Key | None = None) -> Salvaged:
    """Write all that can be read of a damaged diary into a new one.

    Args:
        diary: The damaged diary; no byte of it or beside it is changed.
        target: The file to make; with a key, it is encrypted with the same.
        now: The moment, for what the history has to be told anew.
        key: What the diary is encrypted with.

    Raises:
        BadInputError: something is at `target` already, or it belongs to the diary.
        CannotOpenError: nothing can be read of it, or the new file can't be made.
        CannotSaveError: it can't be written; nothing is left of the attempt.
    """
    _refuse_target(diary, target)
    damaged = _Damaged(diary, key)
    diary_id, invented = damaged.identity()
    changes, lost_changes, unread = damaged.changes()
    standing = dict(damaged.standing())
    suggestions = tuple(damaged.suggestions())
    if not changes and not standing:
        raise CannotOpenError.of(
            "Nothing could be read of {path}: it is damaged from its first page on. Restore a backup of it.",
            path=str(diary),
        )
    mended = mend(changes, standing, Entered(now, EntryMode.IMPORT), trust_history=damaged.has_whole_history)
    contents = _contents(mended, diary_id, suggestions, invented=invented)
    _write(contents, target, key)
    return Salvaged(
        target,
        len(contents.days),
        sum(1 for day in contents.days for _ in day.answered()),
        len(contents.changes),
        mended.from_answers,
        # Where the number of the newest row is lost too: each of these answers had a row.
        max(lost_changes, mended.from_answers) if lost_changes > 0 else 0,
        damaged.failed,
        mended.left_out + unread + damaged.unread,
    )


def _refuse_target(diary: Path, target: Path) -> None:
    if is_own(diary, target):
        raise BadInputError.of("{path} belongs to the diary itself. Name another place.", path=str(target))
    if os.path.lexists(target):
        raise BadInputError.of("{path} exists already. Name another file.", path=str(target))


def _write(contents: Contents, target: Path, key: Key | None) -> None:
    """Write it into a new file, or leave none."""
    with (
        making.drafting(target, diary_id=contents.diary_id, invented=contents.invented, key=key) as draft,
        files.SaidPlainly(),
        files.Transaction(draft),
    ):
        adopt(draft, contents)
        put_contents(draft, contents)


def _contents(mended: Mended, diary_id: str, suggestions: tuple[StoredSuggestion, ...], *, invented: bool) -> Contents:
    whole = replay(mended.changes)
    return Contents(
        diary_id,
        invented,
        whole.days,
        whole.infusions,
        mended.changes,
        whole.medicines,
        whole.labs,
        whole.questionnaires,
        whole.clinic_told_on,
        whole.settled_on,
        whole.settings,
        suggestions,
        whole.visits,
        whole.given_out,
    )


class _Damaged:
    """The damaged diary: plain rows, as far as they can be read.

    Attributes:
        failed: How many readings failed, those of the history apart.
        unread: How many rows were read of which nothing can be made.
        has_whole_history: Whether every row of the history was read, and is the one that was written.
    """

    def __init__(self, path: Path, key: Key | None) -> None:
        self._path = path
        self._key = key if key is not None and files.salt_of(path) is not None else None
        log = beside(path, LOG)
        waits = log.exists() and log.stat().st_size > 0
        has_index = beside(path, INDEX).exists()
        # What waits in the log is read too where SQLite can read it; a log that is broken itself is left.
        self._access = ["mode=ro&readonly_shm=1" if has_index else "mode=ro"] if waits else []
        self._access.append("mode=ro&immutable=1")
        self.failed = 0
        self.unread = 0
        self.has_whole_history = False
        hold(path)

    def _connect(self) -> Connection:
        while True:
            connection = files.connect(self._path, self._access[0], self._key)
            try:
                connection.execute("PRAGMA writable_schema = ON")  # or no file is read that was cut short
                connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone()
            except UNREADABLE:
                connection.close()
                if len(self._access) == 1:
                    raise
                del self._access[0]
            else:
                return connection

    def identity(self) -> tuple[str, bool]:
        """Return the id of the diary, a new one where it can't be read, and whether it is a sample."""
        rows, _ = self._rows(DamagedTable("diary", ("only_row", "diary_id", "invented"), "only_row", KeyKind.NAME))
        for _, diary_id, invented in rows:
            if isinstance(diary_id, str) and diary_id:
                return diary_id, bool(invented)
        return os.urandom(16).hex(), False

    def changes(self) -> tuple[list[Change], int, int]:
        """Return the history, how many rows of it are missing as far as that is known, and how many are nonsense."""
        rows, errors = self._rows(_CHANGES)
        found = [(row[0], _change(row[1:])) for row in rows]
        readable = [change for _, change in found if change is not None]
        missing = 0
        if errors > 0:
            missing = max(self._last_number([row[0] for row in rows]) - len(rows), 1)
            self.failed -= errors  # told by the rows
        self.has_whole_history = errors == 0 and len(readable) == len(rows) and self._is_sealed()
        return readable, missing, len(rows) - len(readable)

    def standing(self) -> Iterator[tuple[AnswerPlace, Answer]]:
        """Yield the answers that stand, as far as they can be read."""
        yield from self._answers_of_days()
        yield from self._values_of_records()
        for item, name in SIGN_TABLES.items():
            for sign, day in self._of(DamagedTable(name, ("sign", item), "sign", KeyKind.NAME)):
                yield AnswerPlace(Kind.SAFETY, str(sign), item), day
        for name, value in self._of(DamagedTable("setting", ("name", "value"), "name", KeyKind.NAME)):
            yield AnswerPlace(Kind.SETTING, SETTINGS_SUBJECT, str(name)), value

    def _answers_of_days(self) -> Iterator[tuple[AnswerPlace, Answer]]:
        for day, *values in self._of(DamagedTable("day", DAY_COLUMNS, "day", KeyKind.DAY)):
            for item, value in zip(DAY_COLUMNS[1:], values, strict=True):
                yield AnswerPlace(Kind.DAY, str(day), item), value
        for kind, table in DETAIL_TABLES.items():
            for day, code, value in self._of(
                DamagedTable(table.name, ("day", table.key, table.value), "day", KeyKind.DAY)
            ):
                yield AnswerPlace(Kind.DAY, str(day), Detail(kind, str(code)).value), value

    def _values_of_records(self) -> Iterator[tuple[AnswerPlace, Answer]]:
        for record, known in RECORD_TABLES.items():
            columns = record_columns(record)
            for number, *values in self._of(DamagedTable(known.name, columns, "id", KeyKind.NUMBER)):
                for item, value in zip(columns[1:], values, strict=True):
                    yield AnswerPlace(known.kind, str(number), item), value
        answers = DamagedTable(
            "questionnaire_answer", ("questionnaire", "item", "value"), "questionnaire", KeyKind.NUMBER
        )
        for number, item, value in self._of(answers):
            yield AnswerPlace(Kind.QUESTIONNAIRE, str(number), f"{ANSWER}{item}"), value

    def suggestions(self) -> Iterator[StoredSuggestion]:
        """Yield what the diary said, as far as it can be read and makes sense."""
        for row in self._of(_SUGGESTIONS):
            try:
                yield suggestion_from_row(row).checked()
            except (ValueError, TypeError, BadInputError, OverflowError):
                self.unread += 1

    def _of(self, table: DamagedTable) -> list[Row]:
        rows, _ = self._rows(table)
        return rows

    def _rows(self, table: DamagedTable) -> tuple[list[Row], int]:
        rows, errors = read_apart(self._connect, table)
        self.failed += errors
        return rows, errors

    def _newest(self, table: str) -> int:
        rows, _ = read_apart(self._connect, DamagedTable("sqlite_sequence", ("name", "seq"), "name", KeyKind.NAME))
        return max((int(seq) for name, seq in rows if name == table and isinstance(seq, int)), default=0)

    def _last_number(self, read: list[int]) -> int:
        """The number of the newest row of the history, as far as that can be known.

        The one that SQLite keeps, for the newest rows may be the lost ones; else that of the newest that was read. Both
        may be damaged: a number that no file of this size has rows for is not taken.
        """
        most = self._path.stat().st_size // _LEAST_ROW
        known = (self._newest("change"), max(read, default=0))
        return next((one for one in known if len(read) <= one <= most), len(read))

    def _is_sealed(self) -> bool:
        try:
            with closing(self._connect()) as connection:
                return is_sealed(connection)
        except UNREADABLE:
            return False


def _change(row: Row) -> Change | None:
    try:
        return change_from_row(row)
    except (KeyError, ValueError, TypeError, OverflowError):
        return None
