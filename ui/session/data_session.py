"""Lets data out of the diary and in through the window: the command line's own functions, off the window's thread."""

from __future__ import annotations

import os
import threading
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal

from diary import app, existing
from diary.errors import BadInputError, DiaryError
from diary.exchange.package import day_tables, descriptor, tables
from diary.exchange.registry import PACKAGE_EXPORT, PACKAGE_IMPORT
from diary.exchange.request import Pages, Person
from diary.store.on_disk.elsewhere import Elsewhere
from ui.session.steps import Step
from ui.session.worker import Latest
from ui.words.voice import reader_voice

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from diary.exchange.instrument_files import Refusal
    from diary.exchange.selection import Selection
    from diary.model.records.change import Contents
    from diary.store.incoming.plan import Plan
    from diary.store.on_disk.backup import Copied
    from diary.store.repository import Repository
    from ui.session import Session

T = TypeVar("T")

_OF_RECORDS = frozenset({"csv", "fhir", "pdf"})
"""The formats that hold what was recorded: of nothing there is nothing to export."""


class StoppedError(Exception):
    """The user stopped it; nothing is left of it."""


class NothingThereError(BadInputError):
    """There is nothing to export or to copy: nobody's fault, and no trouble."""


@dataclass(frozen=True)
class Wanted:
    """The export that is wanted.

    Attributes:
        selection: Which part.
        name: The format, as `diary.exchange.registry.EXPORTS` names it.
        person: Who the diary is of, as typed in for this one.
        pages: The pages of a report.
    """

    selection: Selection
    name: str = PACKAGE_EXPORT.name
    person: Person = field(default_factory=Person)
    pages: Pages = field(default_factory=Pages)


@dataclass(frozen=True)
class Exported:
    """An export that was written.

    Attributes:
        target: Where.
        contents: What went in.
        selection: What was asked for.
        outside: How many days lie outside of the period.
        refusals: Files of questionnaires that could not be used for their scores.
    """

    target: Path
    contents: Contents
    selection: Selection
    outside: int
    refusals: tuple[Refusal, ...]


@dataclass(frozen=True)
class Found:
    """A package that was looked into, and what opening it would do.

    Attributes:
        source: Where the package is.
        contents: What it holds.
        plan: What would be done; where answers differ, the diary's own stand.
        into_empty: Whether the diary is empty, so that it would become what the package holds.
    """

    source: Path
    contents: Contents
    plan: Plan
    into_empty: bool


class DataSession(QObject):
    """One export, copy or import at a time, each over a connection of its own.

    Each method takes two functions, of which one is called on the window's thread: `done` with what was done, `failed`
    with the `DiaryError` that says why not, or with None where the user stopped it or a bug did.

    Signals:
        busy_changed: Something runs now, or nothing does any more (a `bool`).
    """

    busy_changed = Signal(bool)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stop = threading.Event()
        self._ends: tuple[Callable[..., None], Callable[[DiaryError | None], None]] | None = None
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.stop)  # before the worker waits for what runs
        self._work = Latest(self)
        self._work.done.connect(self._take)

    @property
    def is_busy(self) -> bool:
        """Whether something runs."""
        return self._ends is not None

    def stop(self) -> None:
        """Ask what runs to stop; what is being written into the diary is written to its end."""
        self._stop.set()

    def export(
        self,
        target: Path,
        wanted: Wanted,
        done: Callable[[Exported], None],
        failed: Callable[[DiaryError | None], None],
        *,
        replacing: bool = False,
    ) -> None:
        """Write the diary, or a part of it, in one of its formats; see `diary.app.export_diary`."""
        selection = wanted.selection

        def work(repository: Repository) -> Exported:
            existing.refuse_damage(repository)
            days = [day.date for day in repository.days()]
            self.still()
            inside = sum(selection.covers(day, day) for day in days)
            holds_records = wanted.name in _OF_RECORDS
            if (
                holds_records
                and inside == 0
                and not any(selection.covers(one.first_day, one.last_day) for one in repository.infusions())
            ):
                raise _nothing_to_export(has_days=bool(days))
            request, refusals = app.request_of(repository, selection, self.still, self._session.outlook.assessor)
            request = replace(
                request,
                target=target,
                replace=replacing,
                person=wanted.person,
                pages=wanted.pages,
                voice=reader_voice(),
            )
            contents = app.write_out(repository, request, wanted.name)
            return Exported(target, contents, selection, len(days) - inside, refusals)

        self._run(work, done, failed)

    def copy(
        self,
        target: Path,
        done: Callable[[Copied], None],
        failed: Callable[[DiaryError | None], None],
        *,
        replace: bool = False,
    ) -> None:
        """Make a proven copy; see `diary.app.back_up`."""

        def work(repository: Repository) -> Copied:
            if repository.is_empty:
                raise NothingThereError.of("Your diary is empty so far: there is nothing to copy yet.")
            existing.refuse_damage(repository)
            self.still()
            return app.back_up(repository, target, replace=replace, still=self.still)

        self._run(work, done, failed)

    def look_into(
        self, source: Path, done: Callable[[Found], None], failed: Callable[[DiaryError | None], None]
    ) -> None:
        """Read a package and say what opening it would do; nothing is written."""

        def work(repository: Repository) -> Found:
            package = _package_of(repository, source)
            existing.refuse_damage(repository)
            self.still()
            contents = app.package_contents(repository, package)
            self.still()
            _refuse_strangers(repository, contents, package)
            plan = app.add_package(repository, contents, keep_own=True, dry_run=True)
            self.still()
            return Found(package, contents, plan, repository.is_empty)

        self._run(work, done, failed)

    def bring_in(self, found: Found, done: Callable[[Plan], None], failed: Callable[[DiaryError | None], None]) -> None:
        """Bring in what was found, in one transaction; then every page reads the diary again."""
        if self._session.check.damage is not None:
            failed(self._session.check.damage)
            return

        def work(repository: Repository) -> Plan:
            self.still()
            _refuse_strangers(repository, found.contents, found.source)
            return app.add_package(repository, found.contents, file=found.source.name, keep_own=True)

        self._run(work, lambda plan: self._came_in(plan, found.source.name, done), failed)

    def _came_in(self, plan: Plan, file: str, done: Callable[[Plan], None]) -> None:
        self._session.read_again(Elsewhere())
        self._session.suggestions_kept.emit()
        self._session.imported.emit(plan)
        name = self.tr("what came in from {file}").format(file=file)
        said = self.tr("What {file} holds came in.").format(file=file)
        if plan.changes:
            self._session.steps.push(Step(name, said, tuple(plan.changes)))
        done(plan)

    def _run(
        self,
        work: Callable[[Repository], T],
        done: Callable[[T], None],
        failed: Callable[[DiaryError | None], None],
    ) -> None:
        self.run(self._session.background.work_or_raise(work), done, failed)

    def run(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[DiaryError | None], None]
    ) -> None:
        """Do something off the window's thread, unless something else runs: one thing at a time."""
        if self.is_busy:
            return
        self._stop.clear()
        self._ends = (done, failed)
        self.busy_changed.emit(True)  # noqa: FBT003 - Qt's way
        self._work.start(_caught(work))

    def still(self) -> None:
        """Go on, unless the user wants it stopped.

        Raises:
            StoppedError: then what runs ends, and leaves nothing.
        """
        if self._stop.is_set():
            raise StoppedError

    def _take(self, outcome: _Outcome[object]) -> None:
        if self._ends is None:
            return
        (done, failed), self._ends = self._ends, None
        self.busy_changed.emit(False)  # noqa: FBT003 - Qt's way
        error = outcome.error
        if error is None:
            done(outcome.result)
        else:
            failed(error if isinstance(error, DiaryError) else None)
            if not isinstance(error, DiaryError | StoppedError):
                raise error  # our own bug: reported as one, and the page is usable again


@dataclass(frozen=True)
class _Outcome(Generic[T]):
    result: T | None
    error: BaseException | None = None


def _caught(work: Callable[[], T]) -> Callable[[], _Outcome[T]]:
    """The same, with what it raised in the outcome: the page must know that it ended."""

    def run() -> _Outcome[T]:
        try:
            return _Outcome(work())
        except BaseException as error:
            return _Outcome(None, error)

    return run


def _nothing_to_export(*, has_days: bool) -> NothingThereError:
    if has_days:
        return NothingThereError.of("Your diary has no day in that period, so nothing was exported.")
    return NothingThereError.of("Your diary is empty so far: there is nothing to export yet.")


def _package_of(repository: Repository, source: Path) -> Path:
    """The package that was chosen: itself, or the folder of one of its files.

    Raises:
        BadInputError: it is none; says what it is, as far as that is known.
    """
    if app.import_format(repository.path, source) is PACKAGE_IMPORT:
        return source
    folder = source.parent
    if source.name in {descriptor.DESCRIPTOR, *(table.file for table in tables.TABLES)} and os.path.lexists(
        folder / day_tables.DAILY.file
    ):
        app.import_format(repository.path, folder)
        return folder
    if source.suffix.lower() in {".csv", ".tsv", ".txt"}:
        raise BadInputError.of(
            "{path} is a table of another program, not a package of Relief Diary. To bring it in, choose it below, "
            "under “From another program”.",
            path=str(source),
        )
    raise BadInputError.of(
        "{path} is not a package of Relief Diary: that is a .zip file or a folder that its export wrote.",
        path=str(source),
    )


def _refuse_strangers(repository: Repository, contents: Contents, source: Path) -> None:
    """Nothing comes in from another diary, and nothing invented into one's own, be it empty.

    Raises:
        BadInputError: with the way to see the package all the same.
        CannotOpenError: the diary can't be read.
    """
    if contents.invented and not repository.invented:
        raise BadInputError.of(
            "{path} is from a sample diary: everything in it is invented. It is never mixed with your own. To look at "
            "it, bring it into a diary of its own, from a terminal: relief-diary --diary NEW.db import PACKAGE.",
            path=str(source),
        )
    if not repository.is_empty and repository.diary_id != contents.diary_id:
        raise BadInputError.of(
            "{path} is from another diary than the open one, so nothing of it was brought in. To see it, bring it into "
            "a diary of its own, from a terminal: relief-diary --diary NEW.db import PACKAGE.",
            path=str(source),
        )
