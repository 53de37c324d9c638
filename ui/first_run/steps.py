"""The first steps that show what other pages show too: passphrase, clinic, reminder."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, Self

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.forms.clinic_card import ClinicCard
from ui.forms.kept_settings import KeptSettings
from ui.forms.setting_fields import LineSetting
from ui.guard import guarded
from ui.lock.passphrase_card import PassphraseCard
from ui.widgets.card import label
from ui.words.reading import reworded

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale
    from PySide6.QtGui import QShowEvent

    from ui.session import Session


class FirstStep(QWidget):
    """One of the steps.

    Attributes:
        name: What it is called. column: Layout of what stands on it.

    Signals:
        refused: Why it can't be left yet; the words.
        sought: Something on it is to be seen (a `QWidget`).
        done: There is nothing more to do on it.
    """

    refused = Signal(str)
    sought = Signal(object)
    done = Signal()

    def __init__(self, name: str, why: str) -> None:
        """Build the step.

        Args:
            name: What it is called.
            why: What it is good for.
        """
        super().__init__()
        self.name = name
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        self.column.addWidget(label(why, wrap=True))

    @property
    def has_unsaved(self) -> bool:
        """Whether something typed here is not on disk."""
        return False

    def stops(self) -> list[QWidget]:
        """Return where Tab goes, from top to bottom."""
        return []

    def save(self) -> bool:
        """Write what stands here, and return whether the step can be left; if not, `refused` has said why."""
        return True

    def leave_out(self) -> None:
        """The user goes on without it: what can't be kept is forgotten, what is typed stays to be seen."""

    def take_escape(self) -> bool:
        """Put away what is open on it, and return whether something was."""
        return False

    def takes_enter(self) -> bool:
        """Return whether Enter belongs to what is open on it, and does not lead to the next step."""
        return False

    def take_over(self, before: Self, way: QLocale) -> None:
        """Have what stood in the same step before it was made anew; `way` is how dates and numbers were written."""


class PassphraseStep(FirstStep):
    """The passphrase, with its recovery code.

    Attributes:
        card: Sets it, and says whether there is one.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(
            self.tr("A passphrase"),
            self.tr(
                "Does somebody else use this computer, or could it be lost? With a passphrase nobody else can read the "
                "diary. You get a recovery code with it, for the day on which you forget the passphrase."
            ),
        )
        self._session = session
        self.card = PassphraseCard(session)
        self.column.addWidget(self.card)
        self.card.shown.connect(self._show)

    def stops(self) -> list[QWidget]:
        """Return where Tab goes, from top to bottom."""
        return self.card.stops()

    def save(self) -> bool:
        """Return whether no passphrase is being typed, and no code waits to be kept."""
        if not self.card.is_open:
            return True
        sentence = self.tr(
            "The passphrase is not set yet. Go on with it here, or leave this step out: then nothing changes."
        )
        self.refused.emit(sentence)
        form, code = self.card.form, self.card.code
        if not form.isHidden():
            form.first.show_error(sentence)
        waits = code.kept if form.isHidden() else form.first.line
        waits.setFocus()
        self.sought.emit(waits)
        return False

    def leave_out(self) -> None:
        """Forget what was typed, and show the recovery code no more."""
        if self.card.is_open:
            self.card.leave()

    def take_escape(self) -> bool:
        """Put away the form, or the code that is not taken, and return whether one was open."""
        is_open = self.card.is_open
        if is_open:
            self.card.leave()
            self.card.set_button.setFocus()
        return is_open

    def takes_enter(self) -> bool:
        """Return whether the form or the code is open: Enter that has led from the one to the other goes no further."""
        return self.card.is_open

    def take_over(self, before: FirstStep, way: QLocale) -> None:
        """Have what was being typed, or the code that is shown."""
        del way  # nothing here is a date or a number
        if isinstance(before, PassphraseStep):
            self.card.take_over(before.card)

    def _show(self, part: QWidget) -> None:
        self.sought.emit(part)
        if part is self.card.outcome and self._session.is_encrypted:
            self.done.emit()


class ClinicStep(FirstStep):
    """The clinic, and what it agreed with the user.

    Attributes:
        card: Its fields. kept: Keeps them in step with what is stored.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(
            self.tr("Your clinic"),
            self.tr(
                "What you agreed with your clinic. The diary shows the clinic's phone number where you need it, and "
                "works out from these figures when it is a good time to call. Where you agreed on nothing, leave what "
                "stands here."
            ),
        )
        self.card = ClinicCard()
        self.column.addWidget(self.card)
        self.kept = KeptSettings(session, self.card.fields, self)
        self.kept.refused.connect(self.refused)
        self.kept.failed.connect(self.refused)

    @property
    def has_unsaved(self) -> bool:
        """Whether a line can't be taken as it is."""
        return self.kept.has_unsaved

    def stops(self) -> list[QWidget]:
        """Return where Tab goes, from top to bottom."""
        return [stop for field in self.card.fields for stop in field.stops]

    def save(self) -> bool:
        """Write what stands in the lines, and return whether all of it is on disk."""
        self.kept.save_all()
        wrong = next((field for field in self.card.fields if field.is_changed), None)
        if wrong is not None:
            wrong.target.setFocus()
            self.sought.emit(wrong)
        return wrong is None

    def take_over(self, before: FirstStep, way: QLocale) -> None:
        """Have what stood in the lines and was refused."""
        if not isinstance(before, ClinicStep):
            return
        for field, there in zip(self.card.fields, before.card.fields, strict=True):
            if isinstance(field, LineSetting) and isinstance(there, LineSetting) and there.is_changed:
                field.line.setText(reworded(there.line.text(), way))


class ReminderControl(Protocol):
    """The card that turns the reminder on and off, as this page knows it."""

    def stops(self) -> list[QWidget]:
        """Return where Tab goes, from top to bottom."""
        ...

    def refresh(self) -> None:
        """Look up what there is of it."""
        ...

    def save_typed(self) -> None:
        """Take the time that is being typed, as leaving its line does."""
        ...


class ReminderStep(FirstStep):
    """The reminder.

    Attributes:
        card: Turns it on and off.
    """

    def __init__(self, card: ReminderControl) -> None:
        """Build the step.

        Args:
            card: Turns the reminder on and off.
        """
        super().__init__(
            self.tr("A reminder"),
            self.tr("One quiet note a day, at the time you choose, only while the day is not filled in."),
        )
        self.card = card
        if isinstance(card, QWidget):
            self.column.addWidget(card)

    def stops(self) -> list[QWidget]:
        """Return where Tab goes, from top to bottom."""
        return self.card.stops()

    def save(self) -> bool:
        """Take the time that is being typed, and return whether the step can be left: it always can."""
        self.card.save_typed()
        return True

    @guarded
    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Look up what there is of it."""
        super().showEvent(event)
        self.card.refresh()
