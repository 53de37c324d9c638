"""Work over the whole diary, off the window's thread and over a connection of its own."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, TypeVar

from diary.errors import CannotOpenError, DiaryError
from diary.store.repository import Repository

if TYPE_CHECKING:
    from collections.abc import Callable

    from diary.store.kept_days import KeptDays

T = TypeVar("T")


class Background:
    """Gives computations a connection of their own; they are run by `ui.session.worker.Latest`."""

    def __init__(self, repository: Repository, kept: KeptDays) -> None:
        """Work over a diary.

        Args:
            repository: The window's own, whose file is opened again.
            kept: The days that were read before, by whichever connection.
        """
        self._repository, self._kept = repository, kept

    @property
    def is_unknown(self) -> bool:
        """Whether there is a diary file that was neither looked over nor made in this process."""
        return self._repository.exists and not self._repository.is_sound

    def work(self, compute: Callable[[Repository], T]) -> Callable[[], T | None]:
        """Return a computation that nobody waits for.

        Args:
            compute: Gets the diary over a connection of its own.

        Returns:
            What runs it; it gives None while the file is not there or can't be read, which the window's own
            connection says wherever it matters.
        """
        exists = self._repository.exists
        run = self.work_or_raise(lambda other: compute(other) if other.exists or not exists else None)

        def run_or_give_up() -> T | None:
            try:
                return run()
            except CannotOpenError:
                return None

        return run_or_give_up

    def work_or_raise(self, compute: Callable[[Repository], T]) -> Callable[[], T]:
        """Return what the user asked for: why the file can't be used is raised (`CannotOpenError`)."""
        mine = self._repository
        path, clock, key, is_sound, kept = mine.path, mine.clock, mine.key, mine.is_sound, self._kept

        def run() -> T:
            with closing(Repository(path, clock, key=key, is_sound=is_sound, kept=kept)) as other:
                return compute(other)

        return run

    def work_or_tell(self, compute: Callable[[Repository], T]) -> Callable[[], T | DiaryError]:
        """Return a computation that gives what the user can mend, where something can, in the place of a result."""
        run = self.work_or_raise(compute)

        def run_or_tell() -> T | DiaryError:
            try:
                return run()
            except DiaryError as error:
                return error

        return run_or_tell
