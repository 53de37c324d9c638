"""Writes what the diary holds besides its days: treatment, questionnaires, safety signs, settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeVar

from diary.errors import CannotOpenError, CannotSaveError
from diary.model.records.change import Kind
from ui.session.instruments import find_instruments
from ui.session.step_names import record_step

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from PySide6.QtCore import SignalInstance

    from diary.model.records.change import Change
    from diary.model.records.infusion import Infusion
    from diary.model.records.lab import LabResult
    from diary.model.records.medicine import Medicine
    from diary.model.records.questionnaire import Questionnaire
    from diary.model.records.sign import SafetySign
    from diary.model.records.visit import GivenOut, Visit
    from diary.settings import Settings
    from diary.store.repository import Repository
    from ui.session.file_check import FileCheck
    from ui.session.reading import Reading
    from ui.session.steps import UndoStack

T = TypeVar("T")


class RecordSignals(NamedTuple):
    """The signals of one sort of record.

    Attributes:
        changed: One is different now.
        saved: The commit of one returned; the local moment (a `datetime`).
        failed: The file could not be written; something the user can mend (a `DiaryError`).
    """

    changed: SignalInstance
    saved: SignalInstance
    failed: SignalInstance


class RecordWriter:
    """Records in, signals out; a write that the disk refuses is said, and the page keeps what was typed.

    Every write is a step that can be undone.
    """

    def __init__(
        self,
        repository: Repository,
        reading: Reading,
        check: FileCheck,
        steps: UndoStack,
        signals: Mapping[Kind, RecordSignals],
    ) -> None:
        self._repository, self._reading, self._check = repository, reading, check
        self._steps, self._signals = steps, signals

    def save_infusion(self, infusion: Infusion, shown: Infusion | None = None) -> Infusion | None:
        """Add or change an infusion.

        Args:
            infusion: What it shall be.
            shown: What it was for the user when it was changed: what another program wrote since is not gone over.

        Returns:
            The infusion as stored; None if the file could not be written (a signal has said why).

        Raises:
            BadInputError: the infusion can't be taken as it is.
            ChangedElsewhereError: it is another one by now than was shown.
        """
        return self._write(Kind.INFUSION, lambda: self._repository.save_infusion(infusion, shown))

    def save_medicine(self, medicine: Medicine, shown: Medicine | None = None) -> Medicine | None:
        """Add or change a medicine of the list; see `save_infusion`."""
        return self._write(Kind.MEDICINE, lambda: self._repository.save_medicine(medicine, shown))

    def save_lab(self, lab: LabResult, shown: LabResult | None = None) -> LabResult | None:
        """Add or change a blood result; see `save_infusion`."""
        return self._write(Kind.LAB, lambda: self._repository.save_lab(lab, shown))

    def save_questionnaire(
        self, questionnaire: Questionnaire, shown: Questionnaire | None = None
    ) -> Questionnaire | None:
        """Add or change a questionnaire, each answer with its history; see `save_infusion`."""
        return self._write(Kind.QUESTIONNAIRE, lambda: self._repository.save_questionnaire(questionnaire, shown))

    def save_visit(self, visit: Visit, shown: Visit | None = None) -> Visit | None:
        """Add or change a visit to the clinic; see `save_infusion`."""
        return self._write(Kind.VISIT, lambda: self._repository.save_visit(visit, shown))

    def note_given_out(self, given: GivenOut) -> GivenOut | None:
        """Note that a part of the diary was given out; see `save_infusion`."""
        return self._write(Kind.GIVEN_OUT, lambda: self._repository.note_given_out(given))

    def put_off(self, offer: str) -> bool:
        """Note that an offer of a questionnaire was put off today, and return whether that is on disk."""
        return self._write(Kind.OFFER, lambda: (True, self._repository.put_off(offer))) is True

    def tell_clinic(self, sign: SafetySign, day: date | None) -> bool:
        """Note that the clinic was told of a safety sign, and return whether that is on disk; None takes it back.

        Returns:
            Whether that is on disk; if not, a signal has said why.
        """
        return self._write(Kind.SAFETY, lambda: (True, self._repository.tell(sign, day))) is True

    def settle_sign(self, sign: SafetySign, day: date | None) -> bool:
        """Note that the clinic called a safety sign settled, and return whether that is on disk; see `tell_clinic`."""
        return self._write(Kind.SAFETY, lambda: (True, self._repository.settle(sign, day))) is True

    def save_settings(self, settings: Settings, shown: Settings | None = None) -> bool:
        """Store the settings, and return whether they are on disk.

        Args:
            settings: What they shall be.
            shown: What they were for the user: only what differs from that is written.

        Returns:
            Whether they are on disk; if not, a signal has said why.

        Raises:
            BadInputError: about the setting that is out of bounds.
            ChangedElsewhereError: another program changed one of those since.
        """
        return self._write(Kind.SETTING, lambda: (True, self._repository.save_settings(settings, shown))) is True

    def _write(self, kind: Kind, write: Callable[[], tuple[T, list[Change]]]) -> T | None:
        """Write one record, tell of it, and keep the step.

        Returns:
            What the write returned; None if the file could not be written.
        """
        signals = self._signals[kind]
        self._check.settle()
        if self._check.damage is not None:
            signals.failed.emit(self._check.damage)
            return None
        self._reading.forget_records()  # also where it fails: another program may have been quicker
        try:
            stored, changes = write()
        except (CannotSaveError, CannotOpenError) as error:
            signals.failed.emit(error)
            return None
        if changes:
            signals.saved.emit(changes[-1].entered.at)
            signals.changed.emit()
            self._keep_step(stored, changes)
        return stored

    def _keep_step(self, stored: object, changes: list[Change]) -> None:
        self._steps.push(record_step(stored, changes, lambda: find_instruments(self._repository.path).instruments))
