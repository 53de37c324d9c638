"""Bring in a table: another program's CSV file, from its first rows to the diary, with the user's yes in between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from diary.exchange.tracker.found import Suspicion
from diary.exchange.tracker.layout import AnswerColumn, Layout
from diary.exchange.tracker.questions import Ask, UnsettledError
from diary.model.scales import PAIN_ITEMS
from ui.bring_in import preview_words
from ui.bring_in.clashes import ClashChoice
from ui.bring_in.columns import ColumnChoice
from ui.bring_in.needed import Needed
from ui.bring_in.table_rows import FirstRows
from ui.forms.outcome import WorkOutcome
from ui.session.table_session import TableSession
from ui.widgets.card import Card, label
from ui.widgets.file_chooser import FileChooser
from ui.widgets.flow_row import FlowRow
from ui.widgets.page import Page
from ui.words.text import words

if TYPE_CHECKING:
    from pathlib import Path

    from diary.errors import DiaryError
    from diary.exchange.tracker.first_look import FirstLook
    from diary.store.incoming.plan import Plan
    from ui.session import Session
    from ui.session.table_session import Preview

_RESULT = 420
"""Width of what would come in, where it stands beside the rest, in design pixels."""
_LONGEST_NAME = 60
_BUSY_MS = 400
"""After so long, what runs is said, and can be stopped."""


class BringInPage(Page):
    """The page of one table.

    Attributes:
        session: The open diary.
        choose_button: Asks for another file. chooser: Asks for it.
        rows: The first rows. choice: Which column is what. needed: What the file leaves open.
        clashes: What becomes of answers that differ.
        outcome: The preview with its yes, and how it went. relief_button: Leads to the chart once it is in.

    Signals:
        relief_wanted: The user wants to see the chart.
        left: The user wants none of it.
    """

    relief_wanted = Signal()
    left = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Bring in a table"), side_width=_RESULT)
        self.session = session
        self._work = TableSession(session, self)
        self._source: Path | None = None
        self._look: FirstLook | None = None
        self._preview: Preview | None = None
        self._again = False
        self._leads = False
        self.chooser = FileChooser(self)
        self.choose_button = QPushButton(self.tr("Choose a file …"))
        self.rows, self.choice, self.needed, self.clashes = FirstRows(), ColumnChoice(), Needed(), ClashChoice()
        self.outcome = WorkOutcome()
        self.relief_button = QPushButton(self.tr("Show it on Relief"))
        self.relief_button.setProperty("kind", "primary")
        self._after = FlowRow(gap=8)
        self._how = label("", "small", wrap=True)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_BUSY_MS)
        self._build()
        self._connect()
        self._show_parts()

    @property
    def stays_as_it_is(self) -> bool:
        """While a table is open: what was said of its columns would have to be said again."""
        return self._source is not None

    @property
    def is_busy(self) -> bool:
        """Whether a file is read or brought in."""
        return self._work.is_busy

    def focus_first(self) -> None:
        """Put the keyboard on the first thing of the page."""
        (self.choice.date.box if self._look is not None else self.choose_button).setFocus()

    def open_file(self, source: Path) -> None:
        """Look at a file; what was said of another one is forgotten."""
        self._source, self._look, self._preview = source, None, None
        name = source.name
        self.subtitle.setText(name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME]}…")
        self.choice.begin()
        self.needed.begin()
        self.clashes.show_clashes(())
        self._after.hide()
        self.outcome.hide()
        self._look_at_it()

    # Building

    def _build(self) -> None:
        self.title.setText(self.tr("Bring in a table"))
        self.subtitle.setText(self.tr("A CSV file that another program wrote."))
        self.controls.addWidget(self.choose_button)
        self.choose_button.setAccessibleDescription(self.tr("Asks for a CSV file and shows what is in it."))
        self._file, self._what = Card(self.tr("The file's first rows")), Card(self.tr("Which column is what?"))
        self._result = Card(self.tr("What would come in"))
        hint = self.tr("Chosen where the name of a column says it. Nothing comes in until you say so below.")
        self._after.add(self.relief_button)
        parts: dict[Card, tuple[QWidget, ...]] = {
            self._file: (self.rows, self._how),
            self._what: (label(hint, "small", wrap=True), self.choice),
            self._result: (self.needed, self.clashes, self.outcome, self._after),
        }
        for card, widgets in parts.items():
            for widget in widgets:
                card.body.addWidget(widget)
            (self.side if card is self._result else self.main).addWidget(card)
        self._after.hide()
        for column in (self.main, self.side):
            column.addStretch(1)

    def _connect(self) -> None:
        self.choose_button.clicked.connect(self.choose_file)
        self.choice.shape_changed.connect(self._look_at_it)
        self.choice.columns_changed.connect(self._read)
        self.needed.settled.connect(self._read)
        self.clashes.settled.connect(self._offer)
        self.outcome.accepted.connect(self._bring_in)
        self.outcome.declined.connect(self._leave)
        self.outcome.stopped.connect(self._work.stop)
        self.relief_button.clicked.connect(self.relief_wanted)
        self._slow.timeout.connect(self._say_busy)

    def choose_file(self) -> None:
        """Ask for a file."""
        kinds = [self.tr("Tables (*.csv *.tsv *.txt)"), self.tr("All files (*)")]
        self.chooser.open_file(self.tr("Open a table of another program"), kinds, self.open_file)

    def _show_parts(self) -> None:
        there = self._look is not None
        self._file.setVisible(there)
        self._what.setVisible(there or self._source is not None)
        self._result.setVisible(self._source is not None)

    # Reading

    def _look_at_it(self) -> None:
        if self._source is None:
            return
        if self._wait_for_it(looks=True):
            return
        self._slow.start()
        self._work.look_at_table(self._source, self.choice.shape, self._looked, self._not_read)

    def _read(self) -> None:
        """Read the whole file as it is chosen now, if enough is."""
        self._preview = None
        layout = self._layout()
        if layout is None or self._source is None:
            self.outcome.show_done(self.tr("Choose the column with the date, and one with pain or another answer."))
            return
        if self._wait_for_it(looks=False):
            return
        self._slow.start()
        self._work.preview_table(self._source, layout, self._found, self._not_read)

    def _wait_for_it(self, *, looks: bool) -> bool:
        """Return whether something runs: it is stopped, and what is wanted now begins when it has ended."""
        if self._work.is_busy:
            self._again, self._leads = True, looks or (self._again and self._leads)
            self._work.stop()
        return self._work.is_busy

    def _layout(self) -> Layout | None:
        answers, date = self.choice.chosen(), self.choice.date.value
        parts = self.choice.day_columns
        if (date is None and parts is None) or not answers:
            return None
        needed = self.needed
        columns = tuple(
            AnswerColumn(name, item, needed.scale.value if item in PAIN_ITEMS else None, needed.words)
            for item, name in answers.items()
        )
        return Layout(
            date,
            columns,
            where=needed.where,
            time_column=None if date is None else self.choice.clock.value,
            day_columns=parts,
            order=needed.order.value,
            form=self.choice.form.value,
            missing=needed.missing,
            shape=self.choice.shape,
        )

    def _looked(self, look: FirstLook) -> None:
        if self._ended():
            return
        self._look = look
        self.rows.show_rows(look)
        self._how.setText(preview_words.shape_words(look))
        self.choice.offer(look)
        self._show_parts()
        self._read()

    def _found(self, preview: Preview) -> None:
        if self._ended():
            return
        self._preview = preview
        self.needed.show_found(preview.found)
        self.clashes.show_clashes(preview.plan.clashes)
        self._offer()

    def _not_read(self, error: DiaryError | None) -> None:
        if self._ended():
            return
        self._show_parts()
        if error is None:
            self.outcome.show_done(self.tr("Stopped. Nothing was written."))
            return
        if isinstance(error, UnsettledError):
            self.needed.ask(error)
            if error.ask in (Ask.ENCODING, Ask.HEADER):
                self.choice.show_shape()
        self.outcome.show_error(words(error.sentence))
        if isinstance(error, UnsettledError) and error.ask is Ask.ORDER and error.answer is not None:
            self._read()  # the file shows its order; the preview shows how its days read then

    def _ended(self) -> bool:
        """Note that it ended, and begin what is wanted instead; return whether there is something."""
        self._slow.stop()
        if not self._again:
            return False
        self._again = False
        (self._look_at_it if self._leads or self._look is None else self._read)()
        return True

    def _say_busy(self) -> None:
        if self._work.is_busy:
            self.outcome.show_busy(self.tr("Reading the file …"), can_stop=True)

    # Bringing in

    def _offer(self) -> None:
        """Say what would come in, and ask."""
        if self._preview is None:
            return
        found, plan = self._preview.found, self._preview.plan
        lines = preview_words.preview_lines(self._preview)
        rule = self.clashes.rule
        news = bool(plan.answers) or (bool(plan.clashes) and rule.take != frozenset())
        first_row = any(one.suspicion is Suspicion.FIRST_ROW_IS_DATA for one in found.warnings)
        bad = bool(found.refused) and not self.needed.skip_bad.isChecked()
        yes = self.tr("Bring it in") if news and not bad and not first_row else ""
        if first_row:
            self.choice.show_shape()
            lines.append(self.tr("Say in which row the names of the columns stand, or that there are none."))
        elif bad:
            lines.append(self.tr("To go on, choose above what they mean, or tick that such rows are left out."))
        elif not news:
            lines.append(self.tr("Nothing of it is new."))
        self.outcome.ask("\u2028".join(lines), yes, self.tr("Leave it"))

    def _bring_in(self) -> None:
        if self._preview is None or self._work.is_busy:
            return
        self.session.answers.save_unsaved()
        self.outcome.show_busy(self.tr("Bringing it in. This can't be stopped halfway …"), can_stop=False)
        self._work.bring_in_table(self._preview, self.clashes.rule, self._brought_in, self._not_written)

    def _brought_in(self, plan: Plan) -> None:
        if self._preview is None:
            return
        text = "\u2028".join(preview_words.came_in_lines(self._preview, plan))
        self._preview = None
        self.needed.begin()
        self.clashes.show_clashes(())
        self.outcome.show_done(text)
        self._after.show()
        self._after.rearrange()
        self.relief_button.setFocus()

    def _not_written(self, error: DiaryError | None) -> None:
        self.outcome.show_error(words(error.sentence) if error is not None else self.tr("Nothing was written."))

    def _leave(self) -> None:
        self._source = self._look = self._preview = None
        self.subtitle.setText(self.tr("A CSV file that another program wrote."))
        self._show_parts()
        self.left.emit()
