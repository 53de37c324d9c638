"""The history and the whole of a diary as plain records."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from diary.model.records.kind import Kind as Kind  # noqa: PLC0414 - handed on: a change tells its sort
from diary.model.records.sign import Reports
from diary.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from diary.model.records.day import Day, Entered
    from diary.model.records.details import Answer, DayKey
    from diary.model.records.infusion import Infusion
    from diary.model.records.lab import LabResult
    from diary.model.records.medicine import Medicine
    from diary.model.records.questionnaire import Questionnaire
    from diary.model.records.sign import SafetySign
    from diary.model.records.stored_suggestion import StoredSuggestion
    from diary.model.records.visit import GivenOut, Visit


SETTINGS_SUBJECT = "diary"
"""There is one set of settings."""
TOLD_ON = "told_on"
"""Of a safety sign: the day on which the clinic was told of it."""
SETTLED_ON = "settled_on"
"""Of a safety sign: the day on which the clinic said that it is settled."""
NOT_NOW = "not_now"
"""The one item of an offer: the day on which it was put off."""
SITTING_PAUSE = timedelta(minutes=10)
"""A note is saved while it is typed. What is saved within this of the last time is still the same sitting."""


@dataclass(frozen=True, slots=True)
class Change:
    """One row of the history: the change of one answer.

    Attributes:
        kind: The sort of record.
        subject: Which record: the ISO date of a day, the id of an infusion, a medicine, a blood result, a
            questionnaire, a visit or of what was given out, the name of a safety sign, the key of an offer, `diary` for
            the settings.
        item: Which answer of it.
        old: The value before; None for unanswered.
        new: The value after; None for cleared.
        entered: When the value after was given, with its UTC offset, and how.
        source_value: What an imported file said, where it is not the stored value word for word.
        undone_at: The moment of an undo, None for all else. What stood before stands again as it was: `entered` is
            then when that was given, long before the undo (docs/decisions/0020).
    """

    kind: Kind
    subject: str
    item: str
    old: Answer
    new: Answer
    entered: Entered
    source_value: str | None = None
    undone_at: datetime | None = None

    @property
    def day(self) -> date:
        """The day that it is about; of a change of a day alone."""
        return date.fromisoformat(self.subject)

    @property
    def made_at(self) -> datetime:
        """The moment at which the row came into the history."""
        return self.entered.at if self.undone_at is None else self.undone_at


@dataclass(frozen=True)
class ImportedAnswer:
    """One answer that an imported file gives.

    Attributes:
        day: The diary day it is for.
        item: Which answer.
        value: The answer, on its scale.
        source_value: What the file itself said, kept in the history.
    """

    day: date
    item: DayKey
    value: int | str | float
    source_value: str


@dataclass(frozen=True)
class Contents:
    """A whole diary as plain records: what a package holds.

    Attributes:
        diary_id: Random id of the diary; no name.
        invented: Whether this is a sample diary.
        days: Days with an answer, oldest first.
        infusions: All infusions by id, removed ones too.
        changes: The whole history, oldest first.
        medicines: The user's list of medicines by id, removed ones too.
        labs: All blood results by id, removed ones too.
        questionnaires: All questionnaires by id, unfinished and removed ones too.
        clinic_told_on: For each safety sign the clinic was told of, the last day on which it was.
        settled_on: For each safety sign that the clinic called settled, the last day on which it did.
        settings: What the clinic and the user agreed on.
        suggestions: What the diary said, by day: one for each day on which it was something else than before.
        visits: All visits to the clinic by id, removed ones too.
        given_out: All that was given out by id, what was taken back too.
    """

    diary_id: str
    invented: bool
    days: tuple[Day, ...]
    infusions: tuple[Infusion, ...]
    changes: tuple[Change, ...]
    medicines: tuple[Medicine, ...] = ()
    labs: tuple[LabResult, ...] = ()
    questionnaires: tuple[Questionnaire, ...] = ()
    clinic_told_on: Mapping[SafetySign, date] = field(default_factory=dict)
    settled_on: Mapping[SafetySign, date] = field(default_factory=dict)
    settings: Settings = field(default_factory=Settings)
    suggestions: tuple[StoredSuggestion, ...] = ()
    visits: tuple[Visit, ...] = ()
    given_out: tuple[GivenOut, ...] = ()

    @property
    def reports(self) -> Reports:
        """The talks with the clinic about safety signs: what it was told, and what it called settled."""
        return Reports(self.clinic_told_on, self.settled_on)
