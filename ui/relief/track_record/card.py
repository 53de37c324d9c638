"""The track record: what was said two weeks after each infusion, and what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from diary.model.track_record import words as track_record_words
from ui.guard import guarded
from ui.relief import work
from ui.relief.track_record.line_list import RecordList
from ui.relief.track_record.lines import record_lines
from ui.session.worker import Latest
from ui.widgets.card import Card, label
from ui.words.text import words

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from diary.model.track_record.outcomes import Outcome, TrackRecord
    from ui.session import Session


class RecordCard(Card):
    """The summary in a sentence, and a line for each infusion; worked out off the window's thread.

    Signals:
        record_changed: There is another track record now.
        show_asked: The number of an infusion to show.

    Attributes:
        record: What is shown; None while it is first worked out.
        summary: The whole in a sentence; without anything to compare, when there will be something.
        view: The lines; hidden where nothing can be compared and nothing was said.
    """

    record_changed = Signal()
    show_asked = Signal(int)

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("How often it was right"))
        self._session = session
        self.record: TrackRecord | None = None
        self.summary = label(self.tr("Working it out …"), wrap=True)
        self.view = RecordList()
        self.view.hide()
        self.body.addWidget(self.summary)
        self.body.addWidget(self.view)
        self._dirty = True
        self.working = Latest(self)
        self.working.done.connect(self._take)
        self.view.show_asked.connect(self.show_asked)
        for changed in (
            session.day_changed,
            session.infusions_changed,
            session.settings_changed,
            session.suggestions_kept,
        ):
            changed.connect(self.refresh_soon)

    def refresh(self) -> None:
        """Work it out anew; what is shown stays until it is there."""
        self._dirty = False
        self.working.start(work.track_record_work(self._session))

    def refresh_soon(self) -> None:
        """Work it out anew, as soon as it is to be seen."""
        if self.isVisible():
            self.refresh()
        else:
            self._dirty = True

    def outcome(self, number: int) -> Outcome | None:
        """The line of an infusion, by its number; None if there is none, or not yet."""
        outcomes = () if self.record is None else self.record.outcomes
        return next((one for one in outcomes if one.number == number), None)

    @guarded
    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Catch up with what happened while it was not to be seen."""
        super().showEvent(event)
        if self._dirty:
            self.refresh()

    def _take(self, record: TrackRecord | None) -> None:
        if record is None:  # the file is not there, which is said elsewhere
            return
        self.record = record
        self.summary.setText("\n".join(words(sentence) for sentence in track_record_words.track_record_summary(record)))
        self.setAccessibleDescription(self.summary.text())
        self.view.show_lines(record_lines(record))
        # One line that says what the summary says already is no list.
        self.view.setVisible(len(record.outcomes) > 1 or record.scored > 0 or record.misses > 0)
        self.record_changed.emit()
