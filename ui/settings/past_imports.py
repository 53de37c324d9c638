"""What came in from elsewhere lately, an import a line, each of which can be undone as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.forms.outcome import WorkOutcome
from ui.settings import backup_words
from ui.settings.choice_lines import ChoiceLine, ChoiceLines
from ui.widgets.form_section import FormSection
from ui.words.text import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diary.store.incoming.imports import PastImport, UndoneImport
    from ui.forms.work_card import WorkCard
    from ui.session.safekeeping import Safekeeping


class PastImportsSection(FormSection):
    """The imports of the last 30 days; hidden while there are none.

    Attributes:
        rows: A line each. outcome: How undoing one went.

    Signals:
        changed: One was undone.
    """

    changed = Signal()

    def __init__(self, card: WorkCard, safe: Safekeeping, beside: QWidget) -> None:
        """Build the section.

        Args:
            card: What it stands on.
            safe: Does the work.
            beside: Gets the keyboard where the line that has it goes.
        """
        super().__init__(
            translate("BackupsCard", "Undo an import"),
            hint=translate(
                "BackupsCard",
                "What came in within the last 30 days can be taken back as a whole. What you changed by hand since "
                "stays, and the history keeps all of it.",
            ),
        )
        self._card, self._safe = card, safe
        self.rows, self.outcome = ChoiceLines(beside), WorkOutcome()
        for widget in (self.rows, self.outcome):
            self.add(widget, wide=True)

    def stops(self) -> list[QWidget]:
        """Return where Tab goes, from top to bottom."""
        return [*self.rows.buttons, *self.outcome.stops()]

    def show_imports(self, imports: Sequence[PastImport]) -> None:
        """Show these; what was said of one that is undone stays."""
        self.rows.show_lines([self._line(one) for one in imports])
        self.setVisible(bool(self.rows.lines) or self.outcome.isVisibleTo(self._card))

    def _line(self, one: PastImport) -> ChoiceLine:
        line = ChoiceLine("", backup_words.import_words(one), translate("BackupsCard", "Undo this import"))
        if line.button is not None:
            line.button.clicked.connect(lambda: self._undo(one))
        return line

    def _undo(self, one: PastImport) -> None:
        if self._card.begin(self.outcome, translate("BackupsCard", "Undoing the import …"), can_stop=False):
            self._safe.undo_import(one.at, self._undone, self._card.failed(self.outcome))

    def _undone(self, undone: UndoneImport) -> None:
        self._card.conclude_done(self.outcome, backup_words.undone_words(undone.undone), None)
        self.changed.emit()
