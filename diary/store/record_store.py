"""What the diary keeps besides its days: treatment, safety signs, settings, and the history of all."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from diary import settings as all_settings
from diary.clock import diary_day
from diary.errors import BadInputError
from diary.model.records.change import Kind
from diary.model.records.day import Entered, EntryMode, check_day
from diary.model.records.infusion import Infusion, refuse_overlap
from diary.model.records.items import without_half_characters
from diary.model.records.lab import LabResult, standing_labs
from diary.model.records.medicine import Medicine
from diary.model.records.questionnaire import Questionnaire
from diary.model.records.replay import put_off_on
from diary.model.records.sign import SafetySign
from diary.model.scales import clean_text
from diary.settings import Settings
from diary.store import connection as files
from diary.store import history
from diary.store.conflicts import refuse_changed_record, refuse_changed_settings
from diary.store.diary_file import DiaryFile
from diary.store.rows import read_records
from diary.store.writing import write_put_off, write_record, write_settings, write_told

if TYPE_CHECKING:
    from collections.abc import Callable

    from diary.model.records.change import Change
    from diary.model.records.items import R

    Dated = TypeVar("Dated", LabResult, Questionnaire)


class RecordStore(DiaryFile):
    """Infusions, medicines, blood results, questionnaires, safety signs, settings, history."""

    @property
    def settings(self) -> Settings:
        """What the clinic and the user agreed on."""
        rows = self._rows("SELECT name, value FROM setting")
        with files.decoding(self.path):
            return all_settings.from_items(dict(rows)) if rows else Settings()

    def save_settings(self, settings: Settings, shown: Settings | None = None) -> list[Change]:
        """Store the settings.

        Args:
            settings: What they shall be.
            shown: What they were when they were changed: only what differs from that is written. All, if not given.

        Raises:
            BadInputError: about the setting that is out of bounds.
            ChangedElsewhereError: another program changed one of those meanwhile.
            CannotSaveError: the file can't be written.
        """
        name, phone = clean_text(settings.clinic_name), clean_text(settings.clinic_phone)
        after = all_settings.to_items(settings._replace(clinic_name=name, clinic_phone=phone).checked())
        with self.writing() as db:
            before = all_settings.to_items(self.settings)
            if shown is not None:
                seen = all_settings.to_items(shown)
                after = {name: value for name, value in after.items() if value != seen.get(name)}
                refuse_changed_settings(before, after, seen)
            return write_settings(db, before, after, self._now())

    def today(self) -> date:
        """The diary day that is running now."""
        return diary_day(self.clock.now(), self.settings.day_end)

    def infusions(self, *, with_removed: bool = False) -> list[Infusion]:
        """The infusions by their first day, planned ones too; removed ones only where asked for."""
        return self._records(Infusion, "first_day, last_day, id", with_removed=with_removed)

    def save_infusion(self, infusion: Infusion, shown: Infusion | None = None) -> tuple[Infusion, list[Change]]:
        """Add an infusion (its id is None) or change a stored one.

        One that begins in the future is an appointment: it is stored as planned.

        Args:
            infusion: What it shall be.
            shown: What it was when it was changed: what another program changed since is not gone over.

        Returns:
            The infusion as stored, with its id, and what changed.

        Raises:
            ChangedElsewhereError: it is another one by now than was shown.
            BadInputError: it makes no sense on its own or overlaps another infusion.
            CannotSaveError: the file can't be written.
        """
        infusion = replace(infusion.checked(), planned=infusion.planned or infusion.first_day > self.today())

        def check(others: list[Infusion]) -> None:
            if not infusion.removed:
                refuse_overlap(infusion, others)

        return self._save(infusion, check, shown)

    def medicines(self, *, with_removed: bool = False) -> list[Medicine]:
        """The user's list of medicines in the order in which they were added."""
        return self._records(Medicine, "id", with_removed=with_removed)

    def save_medicine(self, medicine: Medicine, shown: Medicine | None = None) -> tuple[Medicine, list[Change]]:
        """Add a medicine (its id is None) or change a stored one; for `shown` see `save_infusion`.

        Raises:
            BadInputError: it makes no sense on its own.
            CannotSaveError: the file can't be written.
        """
        return self._save(medicine.checked(), shown=shown)

    def labs(self, *, with_removed: bool = False) -> list[LabResult]:
        """The blood results by day; removed ones, and those of a removed infusion, only where asked for."""
        found = self._records(LabResult, "day, id", with_removed=with_removed)
        return found if with_removed or not found else standing_labs(found, self.infusions())

    def save_lab(self, lab: LabResult, shown: LabResult | None = None) -> tuple[LabResult, list[Change]]:
        """Add a blood result (its id is None) or change a stored one; for `shown` see `save_infusion`.

        Raises:
            BadInputError: it makes no sense on its own or gets a day in the future.
            CannotSaveError: the file can't be written.
        """
        self._refuse_a_day_to_come(lab, self.labs)
        return self._save(lab.checked(), shown=shown)

    def questionnaires(self, *, with_removed: bool = False) -> list[Questionnaire]:
        """The questionnaires by day, unfinished ones too."""
        return self._records(Questionnaire, "day, id", with_removed=with_removed)

    def save_questionnaire(
        self, questionnaire: Questionnaire, shown: Questionnaire | None = None
    ) -> tuple[Questionnaire, list[Change]]:
        """Add a questionnaire (its id is None) or change a stored one, each answer with its history.

        For `shown` see `save_infusion`.

        Raises:
            BadInputError: it makes no sense by itself or gets a day in the future.
            CannotSaveError: the file can't be written.
        """
        self._refuse_a_day_to_come(questionnaire, self.questionnaires)
        return self._save(questionnaire.checked(), shown=shown)

    def not_now(self) -> dict[str, list[date]]:
        """On which days each offer of a questionnaire was put off, by the offer's key."""
        changes = self.changes(Kind.OFFER)
        return put_off_on(changes) if changes else {}

    def put_off(self, offer: str) -> list[Change]:
        """Note that an offer of a questionnaire was put off today. Only the history keeps that.

        Raises:
            CannotSaveError: the file can't be written.
        """
        with self.writing() as db:
            before = self.not_now().get(offer, [])
            return write_put_off(db, offer, before[-1] if before else None, self.today(), self._now())

    def clinic_told_on(self) -> dict[SafetySign, date]:
        """For each safety sign the clinic was told of, the last day on which it was."""
        rows = self._rows("SELECT sign, told_on FROM told_clinic ORDER BY sign")
        if not rows:
            return {}
        with files.decoding(self.path):
            return {SafetySign(sign): date.fromisoformat(day) for sign, day in rows}

    def tell(self, sign: SafetySign, day: date | None) -> list[Change]:
        """Note that the clinic was told of a safety sign on a day; None takes that back.

        Raises:
            BadInputError: the day is in the future.
            CannotSaveError: the file can't be written.
        """
        if day is not None and check_day(day, sign.value) > self.today():
            raise BadInputError.of("{day} is in the future.", day=day)
        with self.writing() as db:
            return write_told(db, sign, self.clinic_told_on().get(sign), day, self._now())

    def changes(self, kind: Kind | None = None, subject: str | None = None) -> list[Change]:
        """The history, oldest first; of one sort of record or of one record where named."""
        connection = self._reader()
        if connection is None:
            return []
        with files.decoding(self.path):
            return history.read(connection, kind, subject)

    def _refuse_a_day_to_come(self, record: Dated, stored: Callable[..., list[Dated]]) -> None:
        """Refuse a day in the future, unless it is the one that the record has: the clock was ahead when it got it."""
        if record.day > self.today() and not any(
            (other.id, other.day) == (record.id, record.day) for other in stored(with_removed=True)
        ):
            raise BadInputError.of("{day} is in the future.", day=record.day).about("day")

    def _records(self, kind: type[R], order: str, *, with_removed: bool) -> list[R]:
        connection = self._reader()
        if connection is None:
            return []
        with files.decoding(self.path):
            found = read_records(connection, kind, order)
        return [record for record in found if with_removed or not record.removed]

    def _save(
        self, record: R, check: Callable[[list[R]], None] = lambda _others: None, shown: R | None = None
    ) -> tuple[R, list[Change]]:
        """Write a record that is sound by itself; `check` sees the others in the same transaction."""
        record = without_half_characters(record)
        with self.writing() as db:
            others = self._records(type(record), "id", with_removed=True)
            old = next((other for other in others if other.id == record.id), None)
            if record.id is not None and old is None:
                raise ValueError(f"{type(record).__name__}: none has the id {record.id}")
            refuse_changed_record(old, shown)
            check(others)
            return write_record(db, record, old, self._now())

    def _now(self) -> Entered:
        return Entered(self.clock.now(), EntryMode.TYPED)
