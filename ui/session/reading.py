"""Reads the diary, as plain records for the pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from diary.clock import diary_day
from diary.model.scales import DayItem

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date, datetime
    from pathlib import Path

    from diary.clock import Clock
    from diary.model.records.change import Change, Kind
    from diary.model.records.day import Day
    from diary.model.records.infusion import Infusion
    from diary.model.records.lab import LabResult
    from diary.model.records.medicine import Medicine
    from diary.model.records.questionnaire import Questionnaire
    from diary.model.records.sign import SafetySign
    from diary.model.records.visit import GivenOut, Visit
    from diary.settings import Settings
    from diary.store.opened import OpenedDiary
    from diary.store.repository import Repository

T = TypeVar("T")


class Reading:
    """Reads the diary over the window's own connection; what is asked for again and again once, until it changes."""

    def __init__(self, opened: OpenedDiary, repository: Callable[[], Repository]) -> None:
        """Begin to read.

        Args:
            opened: The open diary; what a first page needs is read here.
            repository: Gives the repository on it, for all else: to load that takes a while.
        """
        self._opened = opened
        self._repository = repository
        self._settings: Settings | None = None
        self._pain: dict[date, int] | None = None
        self._records: dict[str, list[Any]] = {}

    @property
    def path(self) -> Path:
        """The path of the diary file, which is there once something is answered."""
        return self._opened.path

    @property
    def clock(self) -> Clock:
        """The clock that the moments of entry come from."""
        return self._opened.clock

    @property
    def is_sample(self) -> bool:
        """Whether this is a sample diary, in which everything is invented."""
        return self._repository().invented

    @property
    def settings(self) -> Settings:
        """The settings that the clinic and the user agreed on."""
        if self._settings is None:
            self._settings = self._opened.settings
        return self._settings

    def today(self) -> date:
        """Return the diary day that is running now."""
        return diary_day(self._opened.clock.now(), self.settings.day_end)

    def now(self) -> datetime:
        """Return the present moment by the diary's clock."""
        return self._opened.clock.now()

    def day(self, day: date) -> Day:
        """Return one day as stored."""
        return self._opened.day(day)

    def days(self) -> list[Day]:
        """Return every day with an answer, oldest first."""
        return self._repository().days()

    def pain(self) -> dict[date, int]:
        """Return average pain (NRS 0-10) by diary day."""
        if self._pain is None:
            self._pain = self._repository().pain()
        return self._pain

    def effects(self) -> set[str]:
        """Return the codes of the side effects that were there on any day, mild or worse."""
        return self._repository().effects()

    def infusions(self) -> list[Infusion]:
        """Return the infusions by their first day, planned ones too."""
        return self._once("infusions", lambda: self._repository().infusions())

    def medicines(self, *, with_removed: bool = False) -> list[Medicine]:
        """Return the user's list of medicines; removed ones only where asked for."""
        known = self._once("medicines", lambda: self._repository().medicines(with_removed=True))
        return [medicine for medicine in known if with_removed or not medicine.removed]

    def labs(self) -> list[LabResult]:
        """Return the blood results by day; those of a removed infusion are not among them."""
        return self._once("labs", lambda: self._repository().labs())

    def questionnaires(self) -> list[Questionnaire]:
        """Return the questionnaires by day, unfinished ones too."""
        return self._once("questionnaires", lambda: self._repository().questionnaires())

    def visits(self) -> list[Visit]:
        """Return the visits to the clinic by day, planned ones too."""
        return self._once("visits", lambda: self._repository().visits())

    def given_out(self) -> list[GivenOut]:
        """Return what was given out, oldest first."""
        return self._once("given out", lambda: self._repository().given_out())

    def put_off_on(self) -> dict[str, list[date]]:
        """Return on which days each offer of a questionnaire was put off."""
        return self._repository().not_now()

    def clinic_told_on(self) -> dict[SafetySign, date]:
        """Return, for each safety sign the clinic was told of, the last day on which it was."""
        return self._repository().clinic_told_on()

    def changes(self, kind: Kind | None = None, subject: str | None = None) -> list[Change]:
        """Return the history, oldest first; of one sort of record or of one record where named."""
        return self._repository().changes(kind, subject)

    # What is read once

    def forget(self) -> None:
        """Read everything anew when it is next asked for."""
        self._pain = None
        self.forget_records()

    def forget_records(self) -> None:
        """Read settings and records anew when they are next asked for."""
        self._settings = None
        self._records.clear()

    def _once(self, what: str, read: Callable[[], list[T]]) -> list[T]:
        if what not in self._records:
            self._records[what] = read()
        return list(self._records[what])

    def note_answers(self, day: date, changes: Sequence[Change]) -> None:
        """Know of the average pain what was just written, without reading that of all days again."""
        if self._pain is None:
            return
        for change in changes:
            if change.item == DayItem.PAIN_AVERAGE:
                self._pain.pop(day, None)
                if isinstance(change.new, int):
                    self._pain[day] = change.new
