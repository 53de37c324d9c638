"""Imports, each in one transaction: a whole diary into an empty one, or what is missing into one that has answers.

Nothing that was answered is ever overwritten. Where the file and the diary differ, the import is refused as a whole,
or, if asked, the diary's own answer stands and only the rest comes in.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from diary import settings as all_settings
from diary.errors import BadInputError
from diary.model.changes import Change, ImportedAnswer, Kind
from diary.model.infusion import Infusion
from diary.model.items import to_items
from diary.model.records import Entered, How
from diary.model.scales import DayItem
from diary.store import history
from diary.store.rows import RECORD_TABLES
from diary.store.writing import put_answers, write_record
from diary.wording import counted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from sqlite_utils import Database

    from diary.model.changes import Contents
    from diary.model.items import Record
    from diary.model.records import Day
    from diary.store.repository import Repository


@dataclass(frozen=True)
class Clash:
    """A place where the diary and the file say different things.

    Attributes:
        place: Which answer of which day or infusion.
        own: What the diary says.
        other: What the file says.
    """

    place: str
    own: str
    other: str


@dataclass(frozen=True)
class Plan:
    """What an import would do to the diary.

    Attributes:
        answers: Answers of days that the diary does not have.
        infusions: Infusions that are new or have something the diary does not have: (what is stored, what will be).
        standing: How many answers and infusions the diary has already, the same.
        clashes: Where the two differ.
    """

    answers: tuple[ImportedAnswer, ...]
    infusions: tuple[tuple[Infusion | None, Infusion], ...]
    standing: int
    clashes: tuple[Clash, ...]

    @property
    def is_empty(self) -> bool:
        """Whether the diary has everything already."""
        return not self.answers and not self.infusions

    @property
    def days(self) -> tuple[date, ...]:
        """The days that get an answer, oldest first."""
        return tuple(sorted({answer.day for answer in self.answers}))


def restore(repository: Repository, contents: Contents) -> None:
    """Write a whole diary, word for word and with its history, into an empty one.

    Args:
        repository: A diary that does not exist yet or has no history.
        contents: What it shall hold. It takes over the id of the diary and whether it is invented.

    Raises:
        BadInputError: the diary is not empty.
        CannotSaveError: the file can't be written; nothing was.
    """
    with _nothing_left_behind(repository, contents) as db:
        if not repository.is_empty:
            raise BadInputError.of("{path} is not empty. Name a new file.", path=str(repository.path))
        _adopt(db, contents)
        db.conn.executemany(
            _insert("day", ("day", *DayItem)),
            [(day.date.isoformat(), *(day.value(item) for item in DayItem)) for day in contents.days],
        )
        _put_records(db, contents.infusions)
        _put_records(db, contents.medicines)
        _put_records(db, contents.labs)
        for day in contents.days:
            for detail, answer in day.details.items():
                put_answers(db, detail, [(day.date.isoformat(), answer)])
        db.conn.executemany(
            _insert("told_clinic", ("sign", "told_on")),
            [(sign.value, day.isoformat()) for sign, day in contents.told.items()],
        )
        settings = all_settings.to_items(contents.settings)
        db.conn.executemany(
            _insert("setting", ("name", "value")), [item for item in settings.items() if item[1] is not None]
        )
        history.record(db, contents.changes)


def _put_records(db: Database, records: Sequence[Record]) -> None:
    for record in records:
        _, table = RECORD_TABLES[type(record)]
        items = to_items(record)
        db.execute(_insert(table, ("id", *items)), (record.id, *items.values()))


def add_answers(
    repository: Repository, answers: Sequence[ImportedAnswer], *, keep_own: bool = False, dry_run: bool = False
) -> Plan:
    """Add what another program's file says about days.

    Args:
        repository: The diary; made if there is none.
        answers: At most one for each item of a day.
        keep_own: Whether the diary's own answer stands where the two differ; by default that refuses the import.
        dry_run: Only say what would be done.

    Returns:
        What was (or would be) done.

    Raises:
        BadInputError: the diary's answers differ; names the first place and how many.
        CannotSaveError: the file can't be written; nothing was.
    """
    plan = _plan_answers(repository.days(), answers)
    _refuse_clashes(plan, keep_own=keep_own)
    if not dry_run and not plan.is_empty:
        with _nothing_left_behind(repository, None) as db:
            plan = _plan_answers(repository.days(), answers)  # again: somebody may have answered since
            _refuse_clashes(plan, keep_own=keep_own)
            _carry_out(db, plan, Entered(repository.clock.now(), How.IMPORT))
    return plan


def add_package(repository: Repository, contents: Contents, *, keep_own: bool = False, dry_run: bool = False) -> Plan:
    """Bring in this program's own package.

    An empty diary becomes what the package holds, word for word. A diary with the same id gets what it does not
    have, as imported answers; its own history stays. What is absent or withheld in the package changes nothing.

    Args:
        repository: The diary; made if there is none.
        contents: What the package holds; its history is empty for a package made by hand.
        keep_own: Whether the diary's own answer stands where the two differ; by default that refuses the import.
        dry_run: Only say what would be done.

    Raises:
        BadInputError: the package is from another diary, or answers differ.
        CannotSaveError: the file can't be written; nothing was.
    """
    empty = repository.is_empty
    if not empty and repository.diary_id != contents.diary_id:
        raise BadInputError.of(
            "The package is from another diary than {path}. Import it into a new file: --diary NEW.db.",
            path=str(repository.path),
        )
    plan = _plan_package(repository, contents)
    _refuse_clashes(plan, keep_own=keep_own)
    if dry_run:
        return plan
    if empty and contents.changes:
        restore(repository, contents)
    elif empty or not plan.is_empty:
        with _nothing_left_behind(repository, contents) as db:
            if empty:
                _adopt(db, contents)
            plan = _plan_package(repository, contents)  # again: somebody may have answered since
            _refuse_clashes(plan, keep_own=keep_own)
            _carry_out(db, plan, Entered(repository.clock.now(), How.IMPORT))
    return plan


def _plan_answers(days: Iterable[Day], answers: Iterable[ImportedAnswer]) -> Plan:
    own = {day.date: day for day in days}
    new, clashes, standing = [], [], 0
    for answer in answers:
        stands = own[answer.day].value(answer.item) if answer.day in own else None
        if stands is None:
            new.append(answer)
        elif stands == answer.value:
            standing += 1
        else:
            place = f"{answer.day.isoformat()}, {answer.item.value}"
            clashes.append(Clash(place, _shown(stands), _shown(answer.value)))
    return Plan(tuple(new), (), standing, tuple(clashes))


def _plan_package(repository: Repository, contents: Contents) -> Plan:
    answers = [
        ImportedAnswer(day.date, item, value, str(value))
        for day in contents.days
        for item, value in day.answered()
        if value is not None
    ]
    plan = _plan_answers(repository.days(), answers)
    own = repository.infusions(with_removed=True)
    writes: list[tuple[Infusion | None, Infusion]] = []
    clashes, standing = list(plan.clashes), plan.standing
    for theirs in contents.infusions:
        if theirs.removed:  # like an answer that is absent: it takes nothing away
            continue
        stored, merged, found = _merge(theirs, own)
        clashes += found
        if found or merged == stored:
            standing += not found
        else:
            writes.append((stored, merged))
    return replace(plan, infusions=tuple(writes), standing=standing, clashes=tuple(clashes))


def _merge(theirs: Infusion, own: Sequence[Infusion]) -> tuple[Infusion | None, Infusion, list[Clash]]:
    place = f"the infusion of {theirs.first_day.isoformat()}"
    same_dates = [o for o in own if (o.first_day, o.last_day) == (theirs.first_day, theirs.last_day)]
    overlapping = [
        o for o in own if not o.removed and o.first_day <= theirs.last_day and theirs.first_day <= o.last_day
    ]
    same_id = [o for o in own if o.id == theirs.id]
    if not same_dates and (overlapping or same_id):
        other = [*overlapping, *same_id][0]
        return None, theirs, [Clash(place, _dates(other), _dates(theirs))]
    if not same_dates:
        return None, replace(theirs, id=None), []
    stored = min(same_dates, key=lambda o: (o.removed, o.id or 0))
    mine, items = to_items(stored), to_items(theirs)
    clashes = [
        Clash(f"{place}, {item}", _shown(mine[item]), _shown(value))
        for item, value in items.items()
        if item != "removed" and None not in (value, mine[item]) and value != mine[item]
    ]
    filled = {item: getattr(theirs, item) for item, value in mine.items() if value is None}
    return stored, replace(stored, **filled, removed=False), clashes


def _refuse_clashes(plan: Plan, *, keep_own: bool) -> None:
    if keep_own or not plan.clashes:
        return
    first = plan.clashes[0]
    raise BadInputError(
        counted(
            "{place}: the diary says {own}, the file says {other}. Nothing was imported; to keep the diary's own "
            "answer, add --clashes keep.",
            "{place}: the diary says {own}, the file says {other}; {count} answers differ in all. Nothing was "
            "imported; to keep the diary's own answers, add --clashes keep.",
            len(plan.clashes),
            place=first.place,
            own=first.own,
            other=first.other,
        )
    )


def _carry_out(db: Database, plan: Plan, entered: Entered) -> None:
    for key in sorted({answer.item for answer in plan.answers}, key=lambda key: key.value):
        answers = [(a.day.isoformat(), a.value) for a in plan.answers if a.item == key]
        put_answers(db, key, answers)
    history.record(db, [_change(answer, entered) for answer in plan.answers])
    for stored, merged in plan.infusions:
        write_record(db, merged, stored, entered)


def _change(answer: ImportedAnswer, entered: Entered) -> Change:
    source = None if answer.source_value == str(answer.value) else answer.source_value
    return Change(Kind.DAY, answer.day.isoformat(), answer.item.value, None, answer.value, entered, source)


def _adopt(db: Database, contents: Contents) -> None:
    db.execute("UPDATE diary SET diary_id = ?, invented = ?", (contents.diary_id, contents.invented))


@contextmanager
def _nothing_left_behind(repository: Repository, contents: Contents | None) -> Iterator[Database]:
    """One transaction; if it fails, a file that was made for it is taken away again."""
    existed = repository.exists
    try:
        if not existed and contents is not None:
            repository.prepare(diary_id=contents.diary_id, invented=contents.invented)
        with repository.writing() as db:
            yield db
    except BaseException:
        if not existed and repository.exists:
            repository.close()
            repository.path.unlink(missing_ok=True)
        raise


def _insert(table: str, columns: Sequence[str]) -> str:
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"  # noqa: S608


def _shown(value: object) -> str:
    text = str(value)
    return repr(text if len(text) <= 40 else text[:40] + "…") if isinstance(value, str) else text


def _dates(infusion: Infusion) -> str:
    return f"{infusion.first_day.isoformat()} to {infusion.last_day.isoformat()}"
