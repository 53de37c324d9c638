"""What the diary keeps besides its days: treatment, safety signs, settings, and the history of all.

What only some calls need is loaded by those (docs/decisions/0003).
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from diary import settings as all_settings
from diary.clock import diary_day
from diary.errors import BadInputError
from diary.settings import Settings
from diary.store import connection as files
from diary.store.diary_file import DiaryFile

if TYPE_CHECKING:
    from collections.abc import Callable

    from diary.model.changes import Change, Kind
    from diary.model.infusion import Infusion
    from diary.model.items import R
    from diary.model.labs import LabResult
    from diary.model.medicines import Medicine
    from diary.model.questionnaires import Questionnaire
    from diary.model.records import Entered
    from diary.model.sign import SafetySign


class RecordStore(DiaryFile):
    """Infusions, medicines, blood results, questionnaires, safety signs, settings, history."""

    @property
    def settings(self) -> Settings:
        """What the clinic and the user agreed on."""
        rows = self._rows("SELECT name, value FROM setting")
        with files.decoding(self.path):
            return all_settings.from_items(dict(rows)) if rows else Settings()

    def save_settings(self, settings: Settings) -> list[Change]:
        """Store the settings.

        Raises:
            BadInputError: about the setting that is out of bounds.
            CannotSaveError: the file can't be written.
        """
        from diary.model.scales import clean_text
        from diary.store.writing import write_settings

        name, phone = clean_text(settings.clinic_name), clean_text(settings.clinic_phone)
        after = all_settings.to_items(settings._replace(clinic_name=name, clinic_phone=phone).checked())
        with self.writing() as db:
            return write_settings(db, all_settings.to_items(self.settings), after, self._now())

    def today(self) -> date:
        """The diary day that is running now."""
        return diary_day(self.clock.now(), self.settings.day_end)

    def infusions(self, *, with_removed: bool = False) -> list[Infusion]:
        """The infusions by their first day, planned ones too; removed ones only where asked for."""
        from diary.model.infusion import Infusion

        return self._records(Infusion, "first_day, last_day, id", with_removed=with_removed)

    def save_infusion(self, infusion: Infusion) -> tuple[Infusion, list[Change]]:
        """Add an infusion (its id is None) or change a stored one.

        One that begins in the future is an appointment: it is stored as planned.

        Returns:
            The infusion as stored, with its id, and what changed.

        Raises:
            BadInputError: it makes no sense on its own or overlaps another infusion.
            CannotSaveError: the file can't be written.
        """
        from dataclasses import replace

        from diary.model.infusion import refuse_overlap

        infusion = replace(infusion.checked(), planned=infusion.planned or infusion.first_day > self.today())

        def check(others: list[Infusion]) -> None:
            if not infusion.removed:
                refuse_overlap(infusion, others)

        return self._save(infusion, check)

    def medicines(self, *, with_removed: bool = False) -> list[Medicine]:
        """The user's list of medicines in the order in which they were added."""
        from diary.model.medicines import Medicine

        return self._records(Medicine, "id", with_removed=with_removed)

    def save_medicine(self, medicine: Medicine) -> tuple[Medicine, list[Change]]:
        """Add a medicine (its id is None) or change a stored one.

        Raises:
            BadInputError: it makes no sense on its own.
            CannotSaveError: the file can't be written.
        """
        return self._save(medicine.checked())

    def labs(self, *, with_removed: bool = False) -> list[LabResult]:
        """The blood results by day; removed ones, and those of a removed infusion, only where asked for."""
        from diary.model.labs import LabResult, standing_labs

        found = self._records(LabResult, "day, id", with_removed=with_removed)
        return found if with_removed or not found else standing_labs(found, self.infusions())

    def save_lab(self, lab: LabResult) -> tuple[LabResult, list[Change]]:
        """Add a blood result (its id is None) or change a stored one.

        Raises:
            BadInputError: it makes no sense on its own or its day is in the future.
            CannotSaveError: the file can't be written.
        """
        if lab.day > self.today():
            raise BadInputError.of("{day} is in the future.", day=lab.day).about("day")
        return self._save(lab.checked())

    def questionnaires(self, *, with_removed: bool = False) -> list[Questionnaire]:
        """The questionnaires by day, unfinished ones too."""
        from diary.model.questionnaires import Questionnaire

        return self._records(Questionnaire, "day, id", with_removed=with_removed)

    def save_questionnaire(self, questionnaire: Questionnaire) -> tuple[Questionnaire, list[Change]]:
        """Add a questionnaire (its id is None) or change a stored one, each answer with its history.

        Raises:
            BadInputError: it makes no sense by itself or its day is in the future.
            CannotSaveError: the file can't be written.
        """
        if questionnaire.day > self.today():
            raise BadInputError.of("{day} is in the future.", day=questionnaire.day).about("day")
        return self._save(questionnaire.checked())

    def not_now(self) -> dict[str, list[date]]:
        """On which days each offer of a questionnaire was put off, by the offer's key."""
        from diary.model.changes import Kind

        said: dict[str, list[date]] = {}
        for change in self.changes(Kind.OFFER):
            if change.new is not None:
                said.setdefault(change.subject, []).append(date.fromisoformat(str(change.new)))
        return said

    def put_off(self, offer: str) -> list[Change]:
        """Note that an offer of a questionnaire was put off today. Only the history keeps that.

        Raises:
            CannotSaveError: the file can't be written.
        """
        from diary.store.writing import write_put_off

        with self.writing() as db:
            before = self.not_now().get(offer, [])
            return write_put_off(db, offer, before[-1] if before else None, self.today(), self._now())

    def told(self) -> dict[SafetySign, date]:
        """For each safety sign the clinic was told of, the last day on which it was."""
        rows = self._rows("SELECT sign, told_on FROM told_clinic ORDER BY sign")
        if not rows:
            return {}
        from diary.model.sign import SafetySign

        with files.decoding(self.path):
            return {SafetySign(sign): date.fromisoformat(day) for sign, day in rows}

    def tell(self, sign: SafetySign, day: date | None) -> list[Change]:
        """Note that the clinic was told of a safety sign on a day; None takes that back.

        Raises:
            BadInputError: the day is in the future.
            CannotSaveError: the file can't be written.
        """
        from diary.model.records import check_day

        if day is not None and check_day(day, sign.value) > self.today():
            raise BadInputError.of("{day} is in the future.", day=day)
        with self.writing() as db:
            from diary.store.writing import write_told

            return write_told(db, sign, self.told().get(sign), day, self._now())

    def changes(self, kind: Kind | None = None, subject: str | None = None) -> list[Change]:
        """The history, oldest first; of one sort of record or of one record where named."""
        from diary.store import history

        connection = self._reader()
        if connection is None:
            return []
        with files.decoding(self.path):
            return history.read(connection, kind, subject)

    def _records(self, kind: type[R], order: str, *, with_removed: bool) -> list[R]:
        from diary.store.rows import read_records

        connection = self._reader()
        if connection is None:
            return []
        with files.decoding(self.path):
            found = read_records(connection, kind, order)
        return [record for record in found if with_removed or not record.removed]

    def _save(self, record: R, check: Callable[[list[R]], None] = lambda _others: None) -> tuple[R, list[Change]]:
        """Write a record that is sound by itself; `check` sees the others in the same transaction."""
        from diary.model.items import without_half_characters
        from diary.store.writing import write_record

        record = without_half_characters(record)
        with self.writing() as db:
            others = self._records(type(record), "id", with_removed=True)
            old = next((other for other in others if other.id == record.id), None)
            if record.id is not None and old is None:
                raise ValueError(f"{type(record).__name__}: none has the id {record.id}")
            check(others)
            return write_record(db, record, old, self._now())

    def _now(self) -> Entered:
        from diary.model.records import Entered, How

        return Entered(self.clock.now(), How.TYPED)
