"""The state after the last infusion: one sentence, what may be done, and why it says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from diary.model.records.state import State
from ui.look.roles import give_role, tell_open
from ui.widgets.card import Card, label
from ui.words.text import full_day, percent, words

if TYPE_CHECKING:
    from diary.model.suggestion import Suggestion


class StateCard(Card):
    """Shows a suggestion; stands on Today and on Relief.

    Signals:
        infusion_wanted: The user wants to record an infusion (there is none yet).
    """

    infusion_wanted = Signal()

    def __init__(self, *, quotes_record: bool = True) -> None:
        """Build the card.

        Args:
            quotes_record: Whether the last seven days as recorded stand before the estimate; where they do so beside
                the card already, they are among the reasons only.
        """
        super().__init__(self.tr("After your infusion"))
        self._quotes_record = quotes_record
        self.recorded = label("", wrap=True)
        self.figure = label("", "figure")
        self.range = label("", "muted", wrap=True)
        self.sentence = label(self.tr("Working it out …"), "strong", wrap=True)
        self.advice = label("", "muted", wrap=True)
        self.cautions, self.caution_reason = label("", "strong", wrap=True), label("", "muted", wrap=True)
        self.why = QPushButton(self.tr("Why does it say this?"))
        self.why.setProperty("kind", "link")
        give_role(self.why, "fold")
        self.why.setAccessibleName(self.why.text())
        self.why.setCheckable(True)
        self.action = QPushButton(self.tr("Record an infusion"))
        self.action.setProperty("kind", "primary")
        self.reasons = QWidget()
        self._reason_list = QVBoxLayout(self.reasons)
        self._lines: list[QLabel] = []
        self._reason_list.setContentsMargins(0, 0, 0, 0)
        self._reason_list.setSpacing(6)
        numbers = QHBoxLayout()
        numbers.setSpacing(10)
        numbers.addWidget(self.figure)
        numbers.addWidget(self.range, 1)
        self.body.addWidget(self.recorded)
        self.body.addLayout(numbers)
        cautions = (self.cautions, self.caution_reason)
        for widget in (self.sentence, self.advice, *cautions, self.action, self.why, self.reasons):
            self.body.addWidget(widget)
        self.why.toggled.connect(self._show_reasons)
        self.action.clicked.connect(self.infusion_wanted)
        for widget in (
            self.recorded,
            self.figure,
            self.range,
            self.advice,
            *cautions,
            self.why,
            self.reasons,
            self.action,
        ):
            widget.hide()

    def show_suggestion(self, suggestion: Suggestion) -> None:
        """Show what the diary says now."""
        number = suggestion.infusion
        title = self.tr("After your infusion")
        if number is not None:
            title = self.tr("After infusion {number}").format(number=number)
        self.title.setText(title)
        self.setAccessibleName(title)
        self.recorded.setText("" if suggestion.recorded is None else words(suggestion.recorded))
        self.recorded.setVisible(self._quotes_record and suggestion.recorded is not None)
        self._show_figure(suggestion)
        self.sentence.setText(words(suggestion.sentence))
        self.advice.setText(words(suggestion.advice) if suggestion.advice is not None else "")
        self.advice.setVisible(suggestion.advice is not None)
        self._show_cautions(suggestion)
        self.action.setVisible(suggestion.state is State.NO_INFUSION)
        self.why.setVisible(suggestion.state is not State.NO_INFUSION)
        self._fill_reasons(suggestion)
        self.reasons.setVisible(self.why.isChecked() and suggestion.state is not State.NO_INFUSION)

    def _show_figure(self, suggestion: Suggestion) -> None:
        relief, stale = suggestion.relief_now, suggestion.state is State.STALE
        if suggestion.state is State.NO_CLEAR_RESPONSE:
            relief = None  # a large "3 %" would look like relief where the sentence says that there is none
        self.figure.setVisible(relief is not None)
        self.range.setVisible(relief is not None)
        # A stale figure is greyed, and says its date: colour alone would not do.
        self.figure.setProperty("kind", "stale-figure" if stale else "figure")
        self.figure.style().unpolish(self.figure)
        self.figure.style().polish(self.figure)
        if relief is None:
            return
        self.figure.setText(percent(relief.p50))
        likely = self.tr("relief now,\nlikely {low}–{high}")
        if stale and suggestion.as_of is not None:
            likely = self.tr("relief on {day},\nlikely {low}–{high}")
        self.range.setText(
            likely.format(
                day=full_day(suggestion.as_of) if suggestion.as_of is not None else "",
                low=round(relief.p10 * 100),
                high=percent(relief.p90),
            )
        )

    def _show_cautions(self, suggestion: Suggestion) -> None:
        said = [words(one) for one in suggestion.cautions]  # the last one says why
        self.cautions.setText(self.tr(" ", "between sentences").join(said[:-1]))
        self.caution_reason.setText("".join(said[-1:]))
        for part in (self.cautions, self.caution_reason):
            part.setVisible(bool(suggestion.cautions))

    def _fill_reasons(self, suggestion: Suggestion) -> None:
        for line in self._lines:
            self._reason_list.removeWidget(line)
            line.deleteLater()
        said = suggestion.recorded if self._quotes_record else None
        reasons = [sentence for sentence in suggestion.reasons if sentence != said]
        self._lines = [label(words(sentence), wrap=True) for sentence in reasons]
        if suggestion.would_change:
            self._lines.append(label(self.tr("What would change it"), "strong"))
        self._lines += [label(words(sentence), wrap=True) for sentence in suggestion.would_change]
        for line in self._lines:
            self._reason_list.addWidget(line)

    def _show_reasons(self, shown: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.reasons.setVisible(shown)
        tell_open(self.why, shown)
