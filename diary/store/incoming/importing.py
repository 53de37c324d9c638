"""Imports, each in one transaction: a whole diary into an empty one, or what is missing into one that has answers.

Nothing that was answered is ever overwritten. Where the file and the diary differ, the import is refused as a whole,
or, if asked, the diary's own answer stands and only the rest comes in.
"""

from __future__ import annotations

import secrets
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import compress
from typing import TYPE_CHECKING

from diary.errors import BadInputError
from diary.model.records.change import SETTLED_ON, TOLD_ON, Change, ImportedAnswer, Kind
from diary.model.records.day import Entered, EntryMode
from diary.store import history, upkeep
from diary.store.answers import put_answers
from diary.store.contents import adopt, put_contents
from diary.store.incoming.merging import plan_answers, plan_package
from diary.store.keeping import keep
from diary.store.on_disk.copies import Occasion
from diary.store.on_disk.making import ExistsAlreadyError
from diary.store.records import write_record
from diary.store.signs import write_sign_day
from diary.store.suggestions import add_suggestions
from diary.wording import counted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date

    from diary.model.records.change import Contents
    from diary.model.records.details import Answer
    from diary.model.records.items import R
    from diary.store.connection import Connection
    from diary.store.incoming.origins import Place
    from diary.store.incoming.plan import Clash, Plan
    from diary.store.repository import Repository


def restore(repository: Repository, contents: Contents, file: str | None = None) -> None:
    """Write a whole diary, word for word and with its history, into an empty one.

    Args:
        repository: A diary that does not exist yet or has no history.
        contents: What it shall hold. It takes over the id of the diary and whether it is invented.
        file: The name of the file that it came from, for its undo; None where it came from none.

    Raises:
        BadInputError: the diary is not empty.
        CannotSaveError: the file can't be written; nothing was.
    """

    def write(connection: Connection) -> None:
        if not repository.is_empty:
            raise BadInputError.of("{path} is not empty. Name a new file.", path=str(repository.path))
        adopt(connection, contents)
        put_contents(connection, contents)

    _write_whole(repository, contents, write, file)


@dataclass(frozen=True)
class ClashRule:
    """The way in which the user settled where the diary and the file differ; by default that refuses the import.

    Attributes:
        keep_own: Whether the diary's own answer stands where it is not said otherwise.
        take: The days on which the file's answers take the place of the diary's; None for every day.
        shown: The clashes as they were shown to the user: one that is another by now is never taken. None where they
            were not shown, but settled by a rule.
    """

    keep_own: bool = False
    take: frozenset[date] | None = frozenset()
    shown: frozenset[Clash] | None = None

    def applied(self, plan: Plan) -> Plan:
        """Return the plan with every clash kept or taken.

        Raises:
            BadInputError: one is settled neither way; names the first place and how many.
        """
        taken = [self._takes(clash) for clash in plan.clashes]
        plan = replace(
            plan,
            clashes=tuple(clash for clash, take in zip(plan.clashes, taken, strict=True) if not take),
            taken=tuple(compress(plan.clashes, taken)),
        )
        _refuse_clashes(plan, keep_own=self.keep_own)
        return plan

    def _takes(self, clash: Clash) -> bool:
        if clash.answer is None or (self.shown is not None and clash not in self.shown):
            return False
        return self.take is None or clash.answer.day in self.take


def add_answers(
    repository: Repository,
    answers: Sequence[ImportedAnswer],
    rule: ClashRule | None = None,
    *,
    file: str = "",
    dry_run: bool = False,
) -> Plan:
    """Add what another program's file says about days.

    Args:
        repository: The diary; made if there is none.
        answers: At most one for each item of a day.
        rule: What becomes of answers that differ.
        file: The name of the file, for its undo.
        dry_run: Only say what would be done.

    Returns:
        What was (or would be) done.

    Raises:
        BadInputError: the diary's answers differ; names the first place and how many.
        CannotSaveError: the file can't be written; nothing was.
    """
    rule = rule or ClashRule()
    plan = rule.applied(plan_answers(repository.days(), answers))
    if not dry_run and not plan.is_empty:

        def write(connection: Connection) -> None:
            nonlocal plan
            plan = rule.applied(plan_answers(repository.days(), answers))  # again: somebody may have answered since
            plan = replace(
                plan, changes=carry_out_plan(connection, plan, Entered(repository.clock.now(), EntryMode.IMPORT))
            )

        _write_whole(repository, None, write, file)
    return plan


def merge_package(
    repository: Repository, contents: Contents, *, file: str = "", keep_own: bool = False, dry_run: bool = False
) -> Plan:
    """Bring in this program's own package.

    An empty diary becomes what the package holds, word for word. A diary with the same id gets what it does not
    have, as imported answers that stay "from paper" or "written down by somebody else" where they are; its own history
    and settings stay. What is absent or withheld in the package changes nothing.

    Args:
        repository: The diary; made if there is none.
        contents: What the package holds; its history is empty for a package made by hand.
        file: The name of the file, for its undo.
        keep_own: Whether the diary's own answer stands where the two differ; by default that refuses the import.
        dry_run: Only say what would be done.

    Raises:
        BadInputError: the package is from another diary, or answers differ.
        CannotSaveError: the file can't be written; nothing was.
    """
    empty = repository.is_empty
    plan = _plan_of(repository, contents, keep_own=keep_own)
    if dry_run or (plan.is_empty and not empty):
        return plan
    if empty and contents.changes:
        restore(repository, contents, file)
        return replace(plan, changes=contents.changes)

    def write(connection: Connection) -> None:
        nonlocal plan
        if repository.is_empty:
            adopt(connection, contents)
        plan = _plan_of(repository, contents, keep_own=keep_own)  # again: somebody may have answered since
        entered = Entered(repository.clock.now(), EntryMode.IMPORT)
        plan = replace(plan, changes=carry_out_plan(connection, plan, entered))

    _write_whole(repository, contents, write, file)
    return plan


def _plan_of(repository: Repository, contents: Contents, *, keep_own: bool) -> Plan:
    """The plan of a package, if nothing stands against it."""
    _refuse_another_diary(repository, contents)
    plan = plan_package(repository.contents(), contents)
    _refuse_clashes(plan, keep_own=keep_own)
    return plan


def _refuse_another_diary(repository: Repository, contents: Contents) -> None:
    if not repository.is_empty and repository.diary_id != contents.diary_id:
        raise BadInputError.of(
            "The package is from another diary than {path}. Import it into a new file: --diary NEW.db.",
            path=str(repository.path),
        )


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


def carry_out_plan(connection: Connection, plan: Plan, entered: Entered) -> tuple[Change, ...]:
    """Write what is planned; what changed, oldest first."""
    told = {place: origin.of(entered) for place, origin in plan.origins.items()}
    made = [
        *_carry_out_records(connection, plan.infusions, entered, told),
        *_carry_out_records(connection, plan.medicines, entered, told),
        *_carry_out_records(connection, plan.labs, entered, told),
        *_carry_out_records(connection, plan.questionnaires, entered, told),
        *_carry_out_records(connection, plan.visits, entered, told),
        *_carry_out_records(connection, plan.given_out, entered, told),
        *_carry_out_answers(connection, plan, entered, told),
    ]
    for item, days in ((TOLD_ON, plan.clinic_told_on), (SETTLED_ON, plan.settled_on)):
        for sign, day in days:
            at = told.get((Kind.SAFETY, sign.value, item), entered)
            made += write_sign_day(connection, sign, item, (None, day), at)
    add_suggestions(connection, plan.suggestions)
    return tuple(made)


def _carry_out_records(
    connection: Connection, records: Iterable[tuple[R | None, R]], entered: Entered, told: Mapping[Place, Entered]
) -> list[Change]:
    """Write records and their history; a new one gets the number that the plan gave it."""
    written = [write_record(connection, record, stored, entered, told) for stored, record in records]
    return [change for _record, changes in written for change in changes]


def _carry_out_answers(
    connection: Connection, plan: Plan, entered: Entered, told: Mapping[Place, Entered]
) -> list[Change]:
    stood: list[tuple[Answer, ImportedAnswer]] = [(None, answer) for answer in plan.answers]
    stood += [(clash.stands, clash.answer) for clash in plan.taken if clash.answer is not None]
    for key in sorted({answer.item for _old, answer in stood}, key=lambda key: key.value):
        put_answers(connection, key, [(a.day.isoformat(), a.value) for _old, a in stood if a.item == key])
    changes = [_change(answer, entered, old, told) for old, answer in stood]
    history.append(connection, changes)
    return changes


def _change(answer: ImportedAnswer, entered: Entered, old: Answer, told: Mapping[Place, Entered]) -> Change:
    source = None if answer.source_value == str(answer.value) else answer.source_value
    subject, item = answer.day.isoformat(), answer.item.value
    entered = told.get((Kind.DAY, subject, item), entered)
    return Change(Kind.DAY, subject, item, old, answer.value, entered, source)


def _write_whole(
    repository: Repository, contents: Contents | None, write: Callable[[Connection], None], file: str | None = None
) -> None:
    """Write all of an import, or nothing, after a backup of what is there; and note which file it came from.

    Where there is no diary, there is none before all is written: one that fails takes nothing away that a window has
    made meanwhile, and one that succeeds goes into what the window has made.
    """

    def write_and_note(connection: Connection) -> None:
        before = history.last_number(connection)
        write(connection)
        last = history.last_number(connection)
        if file is not None and last > before:
            at = repository.clock.now().replace(microsecond=0)
            upkeep.note_import(connection, upkeep.NotedImport(at, before + 1, last, file))

    if not repository.exists:
        diary_id = secrets.token_hex(16) if contents is None else contents.diary_id
        with suppress(ExistsAlreadyError):
            with repository.making(
                diary_id=diary_id, invented=contents is not None and contents.invented
            ) as connection:
                write_and_note(connection)
            return
    keep(repository, Occasion.IMPORT)
    with repository.writing() as connection:
        write_and_note(connection)
