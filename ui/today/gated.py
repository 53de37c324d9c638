"""A card that opens and closes, and whose first question decides whether there is more to say.

Closed, it says in one line what is answered in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from ui.guard import guarded
from ui.look.icons import pixmap
from ui.look.plain_text import give_tooltip
from ui.look.roles import give_role, tell_open
from ui.look.theme import theme
from ui.today.questions import Questions
from ui.widgets.card import Card, label
from ui.widgets.flow_row import FlowRow

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from diary.model.records.details import DayKey
    from diary.model.scales import DayItem
    from ui.answers.yes_no import YesNo
    from ui.today.questions import Shown

_ARROW = 18


class FoldButton(QPushButton):
    """A card's heading that opens and closes it, with an arrow that shows which."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.is_open = False
        self.setProperty("kind", "fold")
        give_role(self, "fold")

    @guarded
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The words and the arrow."""
        hint = super().sizeHint()
        return QSize(hint.width() + theme().px(_ARROW) + 8, hint.height())

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The words, and the arrow in the theme's colour."""
        super().paintEvent(event)
        side = theme().px(_ARROW)
        x = 0 if self.isRightToLeft() else self.width() - side
        name = "down" if self.is_open else ("previous" if self.isRightToLeft() else "next")
        QPainter(self).drawPixmap(x, (self.height() - side) // 2, pixmap(name, theme().tokens.muted, side))


class GatedCard(Card):
    """Dreams and perception: the gate stays in sight, what follows from a yes is put away without one.

    Attributes:
        key: What the gate is stored under.
        row: The gate.
        questions: The gate and all that is behind it.
        fold: The heading.
        mark: Why the card stands open today; hidden where nothing is special.
        summary: What is answered in it; only while it is closed.
        inside: What is put away; nothing until it is first opened (`furnish`).

    Signals:
        folded: The user opened (True) or closed (False) it.
    """

    key: DayItem

    folded = Signal(bool)

    def __init__(self, title: str, row: YesNo) -> None:
        super().__init__()
        self._name = title
        self.row = row
        self.setAccessibleName(title)
        self.fold = FoldButton(title)
        self.mark = label("", "mark")
        self.summary = label("", "muted", wrap=True)
        self.inside: QWidget | None = None
        self._head = FlowRow(gap=10)
        self._head.add(self.fold)
        self._head.add(self.mark)
        self.mark.hide()
        self.summary.hide()
        self.body.setContentsMargins(20, 5, 20, 14)
        self.body.setSpacing(6)
        self.body.addWidget(self._head)
        row.hide_question()
        row.stand_flush()
        row.set_stacked(True)
        self.body.addWidget(row)
        self.body.addWidget(self.summary)
        self.fold.clicked.connect(lambda: self.folded.emit(not self.is_open))
        self.questions = Questions(self)
        self.questions.ask(self.key, row)
        self.questions.stop_at(row)
        self._summarise("")

    @property
    def is_open(self) -> bool:
        """Whether its contents show."""
        return self.fold.is_open

    @property
    def spoken(self) -> str:
        """The card and whether it is open, for those who open it from elsewhere than its heading."""
        state = self.tr("open") if self.is_open else self.tr("closed")
        return self.tr("{card}, {state}").format(card=self._name, state=state)

    def furnish(self, inside: QVBoxLayout) -> None:
        """For the cards: build the contents; called when the card is first opened."""

    def set_open(self, is_open: bool) -> None:  # noqa: FBT001 - a plain state
        """Show the contents or put them away; what has the keyboard in them hands it to the heading."""
        if is_open and self.inside is None:
            self.inside = QWidget()
            layout = QVBoxLayout(self.inside)
            layout.setContentsMargins(0, 8, 0, 0)
            layout.setSpacing(14)
            self.furnish(layout)
            self.body.addWidget(self.inside)
        if self.inside is not None:
            if not is_open and self.inside.isAncestorOf(QApplication.focusWidget() or self):
                self.fold.setFocus(Qt.FocusReason.OtherFocusReason)
            self.inside.setVisible(is_open)
        self.fold.is_open = is_open
        tell_open(self.fold, is_open)
        self.fold.update()
        self._summarise(self.summary.text())

    def retitle(self, title: str) -> None:
        """Call it something else, such as for a past day."""
        self._name = title
        self.setAccessibleName(title)
        self.fold.setText(title)
        self._summarise(self.summary.text())
        self._head.rearrange()

    def set_mark(self, words: str) -> None:
        """Mark the card; empty for no mark."""
        self.mark.setText(words)
        self.mark.setVisible(words != "")
        self._head.rearrange()

    def ask(self, key: DayKey, row: QWidget) -> None:
        """Ask for more, behind what was asked before."""
        self.questions.ask(key, row)  # type: ignore[arg-type]  # a question of ui.widgets
        self.questions.stop_at(row)

    def show_answers(self, shown: Shown) -> None:
        """Show every answer, and those that are put away in one line."""
        self.questions.show(shown)
        self._summarise(self.summary_of(shown))

    def summary_of(self, shown: Shown) -> str:
        """Return what is answered behind the gate, in one line; for the cards."""
        raise NotImplementedError

    def _summarise(self, answers: str) -> None:
        """Say what is answered inside; empty where nothing is."""
        self.summary.setText(answers)
        self.summary.setVisible(answers != "" and not self.is_open)
        said = self._name
        if answers and not self.is_open:
            said = self.tr("{card}: {answers}").format(card=self._name, answers=answers)
        self.fold.setAccessibleName(said)
        self.fold.setAccessibleDescription(self.mark.text())
        give_tooltip(self.fold, self.tr("Close it (key −)") if self.is_open else self.tr("Open it (key +)"))
