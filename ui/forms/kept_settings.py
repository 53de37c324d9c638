"""Keeps the fields of settings in step with what is stored: each is saved when it is chosen or left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from diary.errors import BadInputError, ChangedElsewhereError
from ui.forms.setting_fields import LineSetting
from ui.forms.typed_settings import refusal
from ui.words.text import words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from diary.errors import DiaryError
    from diary.settings import Settings
    from ui.forms.setting_fields import Setting
    from ui.session import Session


class KeptSettings(QObject):
    """The fields of one page.

    Attributes:
        fields: They.

    Signals:
        written: One was written.
        refused: What stands in a line can't be taken; the words.
        failed: It could not be written, or another program was quicker; the words.
    """

    written = Signal()
    refused = Signal(str)
    failed = Signal(str)

    def __init__(self, session: Session, fields: Sequence[Setting], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.fields = tuple(fields)
        self._writing: Setting | None = None
        self._shown: dict[str, Settings] = {}  # as they stood when each field showed its own
        for field in self.fields:
            field.left.connect(lambda field=field: self.save(field))
        session.settings_changed.connect(self.show_stored)
        session.saved.connect(self._show_saved)
        session.failed.connect(self._show_failure)
        self.show_stored()

    @property
    def has_unsaved(self) -> bool:
        """Whether something stands in a field that is not on disk."""
        return any(field.is_changed for field in self.fields)

    def save_all(self) -> None:
        """Save what stands in the fields, as leaving each does."""
        for field in self.fields:
            if field.is_changed:
                self.save(field)

    def save(self, field: Setting) -> None:
        """Write one setting, if something else stands there than is stored; what is refused stays."""
        if not field.is_changed:
            field.clear_error()
            return
        self._writing = field
        for other in self.fields:
            other.saved.clear()
        try:
            change, shown = {field.item: field.value()}, self._shown[field.item]
            kept = self._session.records.save_settings(shown._replace(**change), shown)  # type: ignore[arg-type]
        except ChangedElsewhereError as error:
            self._shown[field.item] = self._session.reading.settings
            if not isinstance(field, LineSetting):  # what looks chosen is on disk; what was typed stays in its line
                field.show_stored(self._session.reading.settings)
            self._show_failure(error)
            return
        except BadInputError as error:
            field.show_error(refusal(error))
            self.refused.emit(refusal(error))
            return
        finally:
            self._writing = None
        if kept:
            field.clear_error()
            self._show(field, self._session.reading.settings)
            self.written.emit()

    def show_stored(self) -> None:
        """Show what is stored, and leave alone what is being typed."""
        settings = self._session.reading.settings
        for field in self.fields:
            if field.item not in self._shown or not field.is_changed:
                self._show(field, settings)

    def _show(self, field: Setting, settings: Settings) -> None:
        field.show_stored(settings)
        self._shown[field.item] = settings

    def _show_saved(self, moment: datetime) -> None:
        if self._writing is not None:
            self._writing.saved.show_saved(moment)

    def _show_failure(self, error: DiaryError) -> None:
        if self._writing is not None:
            sentence = words(error.sentence)
            self._writing.show_error(sentence)
            self.failed.emit(sentence)
