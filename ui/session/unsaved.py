"""Answers on their way to the disk, and what gives way where another program was quicker."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from diary.model.scales import TEXT_ITEMS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from diary.model.records.day import Day, EntryMode
    from diary.model.records.details import Answer, DayKey

    Answers = dict[tuple[date, DayKey], Answer]
else:
    Answers = dict


class Origin(NamedTuple):
    """The origin of an answer.

    Attributes:
        how: From paper; None for typed, in time or late as the clock says when it is written.
        helper: Whether somebody else wrote it down for the person.
    """

    how: EntryMode | None = None
    helper: bool = False


_OWN = Origin()


class Unsaved(Answers):
    """Answers that could not be written yet, by day and key, with what was shown when each was given and where from."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: dict[tuple[date, DayKey], Answer] = {}
        self._origins: dict[tuple[date, DayKey], Origin] = {}
        self._latest: frozenset[tuple[date, DayKey]] = frozenset()

    def give(
        self,
        day: date,
        answers: Mapping[DayKey, Answer],
        shown: Mapping[DayKey, Answer] | None,
        origin: Origin = _OWN,
    ) -> None:
        """Take the answers that were given with one key or click.

        Args:
            day: The diary date.
            answers: The answers.
            shown: What stood there for the user; None where they are to be written whatever stands.
            origin: Where they come from, as it was when they were given.
        """
        self._latest = frozenset((day, key) for key in answers)
        for key, value in answers.items():
            self[(day, key)] = value
            self._origins[(day, key)] = origin
            if shown is not None:
                self._shown.setdefault((day, key), shown[key])

    def of(self, day: date) -> dict[DayKey, Answer]:
        """Return what is to be written for a day."""
        return {key: value for (of, key), value in self.items() if of == day}

    def together(self, day: date) -> tuple[Origin, dict[DayKey, Answer]]:
        """Return what is to be written next for a day: the oldest answer, and all that have the same origin."""
        answers = self.of(day)
        origin = next((self._origins[(day, key)] for key in answers), _OWN)
        return origin, {key: value for key, value in answers.items() if self._origins[(day, key)] == origin}

    def shown_of(self, day: date) -> dict[DayKey, Answer]:
        """Return what was shown of a day when that was given."""
        return {key: value for (of, key), value in self._shown.items() if of == day}

    def drop(self, day: date, keys: Iterable[DayKey]) -> None:
        """Forget answers: they are on disk, or gave way."""
        for key in keys:
            self.pop((day, key), None)
            self._shown.pop((day, key), None)
            self._origins.pop((day, key), None)

    def give_way(self, day: date, items: Iterable[str], stored: Day) -> list[DayKey]:
        """Let the answers stand that another program gave.

        Words are never thrown away: they follow the other ones. What was given together goes together.

        Args:
            day: The diary date.
            items: The names of the answers that are others now.
            stored: The day as it is now.

        Returns:
            The texts in which both stand; everything else gave way.
        """
        changed = [key for key in self.of(day) if key.value in set(items)]
        joined: list[DayKey] = []
        for key in changed:
            mine, theirs = self[(day, key)], stored.value(key)
            if key in TEXT_ITEMS and isinstance(mine, str) and isinstance(theirs, str):
                self[(day, key)] = mine if theirs in mine else f"{theirs}\n\n{mine}"
                self._shown[(day, key)] = theirs
                joined.append(key)
        lost = {key for key in changed if key not in joined}
        if any((day, key) in self._latest for key in lost):
            lost |= {key for of, key in self._latest if of == day and key not in joined}
        self.drop(day, lost)
        return joined
