"""The state after the last infusion: one sentence, what may be done, and why it says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from diary.model.records.state import State
from ui.guard import guarded
from ui.look.roles import give_role, tell_open
from ui.look.theme import theme
from ui.widgets.card import Card, label
from ui.words.text import full_day, percent, words

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from diary.model.suggestion import Suggestion
    from diary.model.suggestion.story import OneStory

WIDE_FROM = 700
"""Width from which the parts stand beside one another, in pixels at 100 % text."""
_BESIDE, _BELOW = 28, 12
"""Between the parts, in pixels."""


class StateCard(Card):
    """Tells the one story: what was recorded, the estimate, one sentence and why; stands on Today and on Relief.

    Signals:
        infusion_wanted: The user wants to record an infusion (there is none yet).
    """

    infusion_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("After your infusion"))
        self.recorded_name = label(self.tr("Last 7 days, as recorded"), "small", wrap=True)
        self.recorded_figure, self.recorded_meaning = label("", "figure"), label("", "muted", wrap=True)
        self.recorded = label("", wrap=True)
        self.estimate_name = label("", "small", wrap=True)
        self.figure, self.range = label("", "second-figure"), label("", "muted", wrap=True)
        self.sentence = label(self.tr("Working it out …"), "strong", wrap=True)
        self.doubt, self.advice = label("", wrap=True), label("", "muted", wrap=True)
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
        self._lacks_infusion = self._makes_way = False
        self._lay_out()
        self.why.toggled.connect(self._show_reasons)
        self.action.clicked.connect(self.infusion_wanted)

    def _lay_out(self) -> None:
        """Three parts, below one another; beside one another where there is room."""
        numbers = [self._numbers(self.recorded_figure, self.recorded_meaning), self._numbers(self.figure, self.range)]
        parts = (
            [self.recorded_name, numbers[0], self.recorded],
            [self.estimate_name, numbers[1]],
            [self.sentence, self.advice, self.cautions, self.caution_reason, self.action, self.why],
        )
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._record, self._estimate, self._told = (_part(widgets) for widgets in parts)
        for part, stretch in ((self._record, 4), (self._estimate, 5), (self._told, 6)):
            self._parts.addWidget(part, stretch)
        self._parts.setSpacing(_BELOW)
        self.body.addLayout(self._parts)
        self.body.addWidget(self.reasons)
        for part in (self._record, self._estimate, self.doubt, self.advice, self.cautions, self.caution_reason,
                     self.why, self.reasons, self.action):  # fmt: skip
            part.hide()

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Beside one another where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide = self.width() >= theme().px(WIDE_FROM) and not self._record.isHidden()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._parts.setDirection(across if wide else down)
        self._parts.setSpacing(_BESIDE if wide else _BELOW)
        self.title.setHidden(wide)  # the page's own says it
        # Why the two figures differ: below them; in one column behind the sentence.
        column, place = (self._estimate, 2) if wide and not self._estimate.isHidden() else (self._told, 1)
        lines = column.layout()
        if isinstance(lines, QVBoxLayout) and lines.indexOf(self.doubt) < 0:
            lines.insertWidget(place, self.doubt)

    @staticmethod
    def _numbers(figure: QLabel, meaning: QLabel) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(figure)
        row.addWidget(meaning, 1)
        return line

    def say_damaged(self) -> None:
        """Say why nothing is said, if nothing was yet: a wait would never end."""
        if self.why.isHidden() and not self._lacks_infusion:
            self.sentence.setText(self.tr("This can't be worked out while the diary file is damaged."))

    def make_way(self, *, asked: bool) -> None:
        """Offer to record an infusion, where there is none and nothing else is the next step.

        Args:
            asked: Whether the page asks if a planned infusion took place: its answer comes first.
        """
        self._makes_way = asked
        self.action.setVisible(self._lacks_infusion and not asked)

    def show_suggestion(self, suggestion: Suggestion) -> None:
        """Show what the diary says now."""
        number = suggestion.infusion
        title = self.tr("Your pain so far")
        if number is not None:
            title = self.tr("After infusion {number}").format(number=number)
        self.title.setText(title)
        self.setAccessibleName(title)
        story = suggestion.story
        self._show_record(story)
        self._show_estimate(story, suggestion)
        self.sentence.setText(words(story.sentence))
        for line, said in ((self.doubt, story.doubt), (self.advice, suggestion.advice)):
            line.setText("" if said is None else words(said))
            line.setVisible(said is not None)
        self._show_cautions(suggestion)
        self._lacks_infusion = suggestion.state is State.NO_INFUSION
        self.make_way(asked=self._makes_way)
        self.why.setVisible(suggestion.state is not State.NO_INFUSION)
        self._fill_reasons(suggestion)
        self.reasons.setVisible(self.why.isChecked() and suggestion.state is not State.NO_INFUSION)
        self._arrange()

    def _show_record(self, story: OneStory) -> None:
        """Show the record: its mean relief large, where there is a level to set it against."""
        self._record.setVisible(story.recorded is not None)
        self.recorded.setText("" if story.recorded is None else words(story.recorded))
        relief = story.recorded_relief
        for one in (self.recorded_figure, self.recorded_meaning):
            one.setVisible(relief is not None)
        if relief is not None:
            self.recorded_figure.setText(percent(abs(relief)))
            change = round(relief * 100)
            less = self.tr("less pain\nthan before") if change > 0 else self.tr("more pain\nthan before")
            self.recorded_meaning.setText(less if change else self.tr("no change\nfrom before"))

    def _show_estimate(self, story: OneStory, suggestion: Suggestion) -> None:
        relief, stale = story.relief, suggestion.state is State.STALE
        self._estimate.setVisible(relief is not None)
        # A stale figure is greyed, and says its date: colour alone would not do.
        self.figure.setProperty("kind", "stale-figure" if stale else "second-figure")
        self.figure.style().unpolish(self.figure)
        self.figure.style().polish(self.figure)
        if relief is None:
            return
        name = self.tr("Relief today, as estimated")
        if stale and suggestion.as_of is not None:
            name = self.tr("Relief on {day}, as estimated").format(day=full_day(suggestion.as_of))
        self.estimate_name.setText(name)
        self.figure.setText(percent(relief.p50))
        low, high = round(relief.p10 * 100), round(relief.p90 * 100)
        self.range.setText(
            "" if low == high else self.tr("likely {low}–{high}").format(low=low, high=percent(relief.p90))
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
        told = suggestion.story.sentences
        reasons = [sentence for sentence in suggestion.reasons if sentence not in told]
        self._lines = [label(words(sentence), wrap=True) for sentence in reasons]
        if suggestion.further_change:
            self._lines.append(label(self.tr("What would change it"), "strong"))
        self._lines += [label(words(sentence), wrap=True) for sentence in suggestion.further_change]
        for line in self._lines:
            self._reason_list.addWidget(line)

    def _show_reasons(self, shown: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.reasons.setVisible(shown)
        tell_open(self.why, shown)


def _part(widgets: list[QWidget]) -> QWidget:
    """Return one part of the card, its lines from its top."""
    part = QWidget()
    lines = QVBoxLayout(part)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(6)
    for widget in widgets:
        is_button = isinstance(widget, QPushButton) and widget.property("kind") == "primary"
        lines.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeading if is_button else Qt.AlignmentFlag(0))
    lines.addStretch(1)
    return part
