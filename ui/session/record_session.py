"""What the window asks and tells the diary besides its days: treatment, questionnaires, safety signs, settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal

from diary.clock import diary_day
from diary.errors import CannotOpenError, CannotSaveError
from diary.model.records.change import Kind
from ui.session.instruments import find_instruments
from ui.session.undo_session import UndoSession

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date, datetime
    from pathlib import Path

    from PySide6.QtCore import QObject, SignalInstance

    from diary.exchange.instrument_files import Found, Refusal
    from diary.model.instruments import Instrument
    from diary.model.records.change import Change
    from diary.model.records.infusion import Infusion
    from diary.model.records.lab import LabResult
    from diary.model.records.medicine import Medicine
    from diary.model.records.questionnaire import Questionnaire
    from diary.model.records.sign import SafetySign
    from diary.settings import Settings
    from diary.store.repository import Repository

T = TypeVar("T")


class RecordSession(UndoSession):
    """Records in, signals out; a write that the disk refuses is said, and the page keeps what was typed.

    Signals:
        infusions_changed: An infusion was added, changed, removed or brought back.
        medicines_changed, labs_changed: The same for a medicine of the list, for a blood result.
        questionnaires_changed: The same for a questionnaire.
        safety_changed: The clinic was told of a safety sign, or that was taken back.
        settings_changed: The settings are different now; the diary day that is running may be another one.
        infusion_saved: The commit of an infusion returned; the local moment (a `datetime`).
        infusion_failed: Something the user can mend (a `DiaryError`).
        saved, failed: The same for everything else that is kept.
    """

    infusions_changed = Signal()
    medicines_changed = Signal()
    labs_changed = Signal()
    questionnaires_changed = Signal()
    safety_changed = Signal()
    settings_changed = Signal()
    infusion_saved = Signal(object)
    infusion_failed = Signal(object)
    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, repository: Repository, parent: QObject | None = None) -> None:
        super().__init__(repository, parent)
        self._settings: Settings | None = None

    @property
    def settings(self) -> Settings:
        """What the clinic and the user agreed on; read once, until they change."""
        if self._settings is None:
            self._settings = self._repository.settings
        return self._settings

    @property
    def path(self) -> Path:
        """Where the diary file is, or will be once something is answered."""
        return self._repository.path

    @property
    def invented(self) -> bool:
        """Whether this is a sample diary."""
        return self._repository.invented

    def today(self) -> date:
        """The diary day that is running now."""
        return diary_day(self._repository.clock.now(), self.settings.day_end)

    def now(self) -> datetime:
        """The present moment by the diary's clock."""
        return self._repository.clock.now()

    def infusions(self) -> list[Infusion]:
        """The infusions by their first day, planned ones too."""
        return self._repository.infusions()

    def medicines(self, *, with_removed: bool = False) -> list[Medicine]:
        """The user's list of medicines; removed ones only where asked for."""
        return self._repository.medicines(with_removed=with_removed)

    def labs(self) -> list[LabResult]:
        """The blood results by day; those of a removed infusion are not among them."""
        return self._repository.labs()

    def questionnaires(self) -> list[Questionnaire]:
        """The questionnaires by day, unfinished ones too."""
        return self._repository.questionnaires()

    def instruments(self) -> Mapping[str, Instrument]:
        """The questionnaires there are, by id: those that ship and those in the folder beside the diary."""
        return self._found().instruments

    def instrument_refusals(self) -> tuple[Refusal, ...]:
        """The files of that folder that can't be used, with the place and the reason."""
        return self._found().refusals

    def not_now(self) -> dict[str, list[date]]:
        """On which days each offer of a questionnaire was put off."""
        return self._repository.not_now()

    def told(self) -> dict[SafetySign, date]:
        """For each safety sign the clinic was told of, the last day on which it was."""
        return self._repository.clinic_told_on()

    def changes(self, kind: Kind | None = None, subject: str | None = None) -> list[Change]:
        """The history, oldest first; of one sort of record or of one record where named."""
        return self._repository.changes(kind, subject)

    def save_infusion(self, infusion: Infusion, shown: Infusion | None = None) -> Infusion | None:
        """Add or change an infusion.

        Args:
            infusion: What it shall be.
            shown: What it was for the user when it was changed: what another program wrote since is not gone over.

        Returns:
            The infusion as stored; None if the file could not be written (`infusion_failed` has said why).

        Raises:
            BadInputError: the infusion can't be taken as it is.
            ChangedElsewhereError: it is another one by now than was shown.
        """
        done = self._write(lambda: self._repository.save_infusion(infusion, shown), self.infusion_failed)
        return None if done is None else self._tell(done, self.infusion_saved, self.infusions_changed)

    def save_medicine(self, medicine: Medicine, shown: Medicine | None = None) -> Medicine | None:
        """Add or change a medicine of the list; see `save_infusion` (`failed` says why it could not)."""
        done = self._write(lambda: self._repository.save_medicine(medicine, shown), self.failed)
        return None if done is None else self._tell(done, self.saved, self.medicines_changed)

    def save_lab(self, lab: LabResult, shown: LabResult | None = None) -> LabResult | None:
        """Add or change a blood result; see `save_infusion` (`failed` says why it could not)."""
        done = self._write(lambda: self._repository.save_lab(lab, shown), self.failed)
        return None if done is None else self._tell(done, self.saved, self.labs_changed)

    def save_questionnaire(
        self, questionnaire: Questionnaire, shown: Questionnaire | None = None
    ) -> Questionnaire | None:
        """Add or change a questionnaire, each answer with its history; see `save_infusion` (`failed` says why not)."""
        done = self._write(lambda: self._repository.save_questionnaire(questionnaire, shown), self.failed)
        return None if done is None else self._tell(done, self.saved, self.questionnaires_changed)

    def put_off(self, offer: str) -> bool:
        """Note that an offer of a questionnaire was put off today; see `tell`."""
        done = self._write(lambda: (True, self._repository.put_off(offer)), self.failed)
        return done is not None and self._tell(done, self.saved, self.questionnaires_changed)

    def tell(self, sign: SafetySign, day: date | None) -> bool:
        """Note that the clinic was told of a safety sign on a day; None takes that back.

        Returns:
            Whether that is on disk; if not, `failed` has said why.
        """
        done = self._write(lambda: (True, self._repository.tell(sign, day)), self.failed)
        return done is not None and self._tell(done, self.saved, self.safety_changed)

    def save_settings(self, settings: Settings, shown: Settings | None = None) -> bool:
        """Store the settings.

        Args:
            settings: What they shall be.
            shown: What they were for the user: only what differs from that is written.

        Returns:
            Whether they are on disk; if not, `failed` has said why.

        Raises:
            BadInputError: about the setting that is out of bounds.
            ChangedElsewhereError: another program changed one of those since.
        """
        self._settings = None
        done = self._write(lambda: (True, self._repository.save_settings(settings, shown)), self.failed)
        return done is not None and self._tell(done, self.saved, self.settings_changed)

    def _write(
        self, write: Callable[[], tuple[T, list[Change]]], failed: SignalInstance
    ) -> tuple[T, list[Change]] | None:
        """What a write returns; None if the file could not be written, which `failed` has said."""
        if self.damage is not None:
            failed.emit(self.damage)
            return None
        try:
            return write()
        except (CannotSaveError, CannotOpenError) as error:
            failed.emit(error)
            return None

    def _tell(self, done: tuple[T, list[Change]], saved: SignalInstance, changed: SignalInstance) -> T:
        stored, changes = done
        if changes:
            saved.emit(changes[-1].entered.at)
            changed.emit()
            self._keep(stored, changes)
        return stored

    def tell_changes(self, changes: Sequence[Change]) -> None:
        """Tell the pages what is different now, whatever changed it."""
        signals = {
            Kind.MEDICINE: self.medicines_changed,
            Kind.INFUSION: self.infusions_changed,
            Kind.LAB: self.labs_changed,
            Kind.QUESTIONNAIRE: self.questionnaires_changed,
            Kind.OFFER: self.questionnaires_changed,
            Kind.SAFETY: self.safety_changed,
            Kind.SETTING: self.settings_changed,
        }
        self._settings = None
        kinds = {change.kind for change in changes}
        if Kind.INFUSION in kinds:
            kinds.add(Kind.LAB)  # a blood result stands or goes with its infusion
        for changed in dict.fromkeys(signal for kind, signal in signals.items() if kind in kinds):
            changed.emit()

    def _found(self) -> Found:
        return find_instruments(self.path)
