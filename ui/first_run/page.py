"""The page of the first steps: one at a time, forward and back; what was typed is saved when a step is left."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from ui.first_run.infusion_step import InfusionStep
from ui.first_run.steps import ClinicStep, PassphraseStep, ReminderStep
from ui.forms.reminder_card import ReminderCard
from ui.guard import guarded
from ui.look.theme import theme
from ui.remembered import remember
from ui.widgets.flow_row import FlowRow
from ui.widgets.page import MARGIN, SCROLL_BAR, Page
from ui.words.text import words

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale
    from PySide6.QtGui import QKeyEvent

    from diary.errors import DiaryError
    from ui.first_run.steps import FirstStep, ReminderControl
    from ui.session import Session

_AROUND_FOOT = 12
"""Above and below the way on, in pixels."""


class FirstRunPage(Page):
    """The four steps.

    Attributes:
        passphrase, clinic, infusions, reminder: The steps. steps: All of them, in order. at: The one that is shown.
        back_button, next_button, skip_button, close_button: Go back and on, leave a step out, leave them all.

    Signals:
        left: The user wants to see Today: the steps are over, or wait.
    """

    left = Signal()
    most_width = 860

    def __init__(self, session: Session, reminder: ReminderControl | None = None) -> None:
        """Build the page.

        Args:
            session: The open diary.
            reminder: Turns the reminder on and off; None for the card that Settings has too.
        """
        super().__init__(self.tr("First steps"))
        self.session = session
        self.passphrase, self.clinic = PassphraseStep(session), ClinicStep(session)
        self.infusions, self.reminder = InfusionStep(session), ReminderStep(reminder or ReminderCard(session))
        self.steps: list[FirstStep] = [self.passphrase, self.clinic, self.infusions, self.reminder]
        self.at = 0
        self.back_button, self.next_button = QPushButton(self.tr("Back")), QPushButton()
        self.skip_button = QPushButton(self.tr("Leave this step out"))
        self.close_button = QPushButton(self.tr("Go to Today (Esc)"))
        self.next_button.setProperty("kind", "primary")
        self.close_button.setProperty("kind", "link")
        self._row = FlowRow(gap=8)
        self.foot: _Foot = _Foot(self)
        for button in (self.back_button, self.next_button, self.skip_button):
            self._row.add(button)
        self._build()
        self._connect()
        self._show_step(0)

    @property
    def is_narrow(self) -> bool:
        """One column at any width."""
        return True

    @property
    def has_unsaved(self) -> bool:
        """Whether something typed on a step is not on disk."""
        return any(step.has_unsaved for step in self.steps)

    @property
    def step_shown(self) -> FirstStep:
        """The step that is shown."""
        return self.steps[self.at]

    def arranged(self, *, narrow: bool) -> None:
        """The way on stays in sight while the step scrolls."""
        del narrow  # one column at any width
        self._place_foot()

    def begin(self) -> None:
        """Start with the first step."""
        self._show_step(0)
        self.focus_first()

    def focus_first(self) -> None:
        """Put the keyboard on the first thing of the step, or on the way on."""
        self._order_stops()
        stops = [stop for stop in self.step_shown.stops() if stop.isVisible() and stop.isEnabled()]
        (stops[0] if stops else self.next_button).setFocus()
        self.verticalScrollBar().setValue(0)

    def show_unsaved(self) -> None:
        """Show the first step that has something which is not on disk."""
        unsaved = [at for at, step in enumerate(self.steps) if step.has_unsaved]
        if unsaved:
            self._show_step(unsaved[0])

    def write_typed(self) -> None:
        """Save what stands in the lines of clinic and reminder; an infusion is saved when its step is left."""
        self.clinic.kept.save_all()
        self.reminder.save()

    def retry(self) -> None:
        """Write what could not be written."""
        if self.step_shown.save():
            self.clear_notice()

    def take_over(self, before: Self, way: QLocale) -> None:
        """Have what was typed, on the same step."""
        for step, there in zip(self.steps, before.steps, strict=True):
            step.take_over(there, way)
        self._show_step(before.at)

    def go_on(self) -> None:
        """Save what was typed and show the next step; after the last one, Today."""
        if not self.step_shown.save():
            return
        self.clear_notice()
        self._go_to(self.at + 1)

    def skip(self) -> None:
        """Show the next step without this one; what is typed stays to be seen, and is not saved."""
        self.step_shown.leave_out()
        self.clear_notice()
        self._go_to(self.at + 1)

    def go_back(self) -> None:
        """Save what was typed, if it can be, and show the step before."""
        self.step_shown.save()
        self.clear_notice()
        if self.at > 0:
            self._go_to(self.at - 1)

    def leave(self) -> None:
        """Save what was typed and show Today; what can't be saved is said once, and stays here."""
        is_said = self.notice is not None and not self.notice.isHidden()
        if self.step_shown.save() or is_said:
            self.clear_notice()
            self.left.emit()

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter goes on (on a button, it presses the button), Escape puts away what is open, or leads to Today."""
        if event.key() == Qt.Key.Key_Escape:
            if self.step_shown.take_escape():
                self.clear_notice()
            else:
                self.leave()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not isinstance(self.focusWidget(), QPushButton):
            if not self.step_shown.takes_enter():
                self.go_on()
        else:
            super().keyPressEvent(event)

    def _place_foot(self) -> None:
        """Give the way on its room below what scrolls; where that is too much of a low window, it scrolls along."""
        width = self.width() - (SCROLL_BAR if self.verticalScrollBar().maximum() > 0 else 0)
        margin = MARGIN + self.spare_beside
        high = self._row.heightForWidth(max(width - 2 * margin, 1)) + 2 * _AROUND_FOOT + theme().tokens.border
        stays = high <= self.height() // 4
        if stays != (self._foot.indexOf(self._row) >= 0):
            if stays:
                self._foot.addWidget(self._row)
            else:
                self.main.insertWidget(self.main.count() - 1, self._row)
            self._row.show()
        self.foot.setVisible(stays)
        self._foot.setContentsMargins(margin, _AROUND_FOOT, margin, _AROUND_FOOT)
        room = high if stays else 0
        if self.viewportMargins().bottom() != room:
            self.setViewportMargins(0, 0, 0, room)
        self.foot.setGeometry(0, self.height() - high, width, high)

    def _build(self) -> None:
        self.controls.addWidget(self.close_button)
        for step in self.steps:
            self.main.addWidget(step)
        self.main.addStretch(1)
        self.foot.setObjectName("foot")
        self._foot = QVBoxLayout(self.foot)
        self._foot.addWidget(self._row)
        self._side_frame.hide()
        self.stand_alone(lone=True)

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.go_back)
        self.foot.outgrown.connect(self._place_foot)
        self.next_button.clicked.connect(self.go_on)
        self.skip_button.clicked.connect(self.skip)
        self.close_button.clicked.connect(self.leave)
        for step in self.steps:
            step.refused.connect(self._refuse)
            step.sought.connect(self._bring_soon)
        self.passphrase.done.connect(self._end_step)
        self.passphrase.card.opened.connect(self._make_way)
        for failed in (self.session.failed, self.session.infusion_failed):
            failed.connect(self._say_failure)

    def _make_way(self, is_open: bool) -> None:  # noqa: FBT001 - a signal's argument
        """While something is open on the step, its own button is the one that leads on."""
        kind = "" if is_open else "primary"
        if self.next_button.property("kind") != kind:
            self.next_button.setProperty("kind", kind)
            self.next_button.style().unpolish(self.next_button)
            self.next_button.style().polish(self.next_button)
            self._row.rearrange()

    def _end_step(self) -> None:
        self.clear_notice()
        self.next_button.setFocus()

    def _refuse(self, sentence: str) -> None:
        self.say(sentence, can_retry=False)
        if self.notice is not None:
            self._bring_soon(self.notice)

    def _bring_soon(self, part: QWidget) -> None:
        """Bring something into sight once it has its height."""
        QTimer.singleShot(0, part, lambda: self.bring_into_sight(part))

    def _say_failure(self, error: DiaryError) -> None:
        if self.isVisible():
            self.say(words(error.sentence))

    def _go_to(self, at: int) -> None:
        if at == len(self.steps):
            remember(first_steps_over=True)
            self._show_step(0)
            self.left.emit()
            return
        self._show_step(at)
        self.focus_first()
        self.announce(self.subtitle.text())

    def _show_step(self, at: int) -> None:
        self.at = at
        for place, step in enumerate(self.steps):
            step.setVisible(place == at)
        is_last = at == len(self.steps) - 1
        self.title.setText(self.step_shown.name)
        self.subtitle.setText(self.tr("Step {number} of {all}").format(number=at + 1, all=len(self.steps)))
        self.stand_alone(lone=True)  # a short step stands lower: no half of the page is empty
        self.back_button.setVisible(at > 0)
        self.skip_button.setVisible(not is_last)
        self.next_button.setText(self.tr("Done") if is_last else self.tr("Next"))
        for button in (self.back_button, self.next_button, self.skip_button):
            button.setAccessibleDescription(self.subtitle.text())
        self._row.rearrange()
        self._place_foot()

    def _order_stops(self) -> None:
        stops: list[QWidget] = [*self.step_shown.stops(), self.next_button, self.skip_button, self.back_button]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)


class _Foot(QFrame):
    """The ground of the way on while the step scrolls.

    Signals:
        outgrown: What stands on it asks for another size.
    """

    outgrown = Signal()

    @guarded
    def event(self, event: QEvent) -> bool:
        """Notice that another size is asked for. Return whether the event was taken."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.outgrown.emit()
        return super().event(event)
