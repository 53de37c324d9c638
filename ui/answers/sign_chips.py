"""Signs that were there or not: any number of them can be chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.answers.nrs_keys import Move, digit, move
from ui.guard import guarded
from ui.look.plain_text import give_tooltip
from ui.look.roles import give_role
from ui.look.theme import theme
from ui.widgets.card import label
from ui.widgets.flow_row import FlowRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

LARGE, MANY = 1.5, 24
"""From this text size on, a chip with more letters than this has two lines."""


class SignChip(QPushButton):
    """One sign.

    Signals:
        answered: 1 when it was chosen, None when that was taken back.
    """

    answered = Signal(object)

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._words = text
        self.setAccessibleName(text)
        self.setProperty("kind", "chip")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._is_shown = False
        self.toggled.connect(self._tell)  # not only a click: an assistive program turns it too
        theme().when_changed(self._break_words)
        self._break_words()

    @guarded
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Wide enough for its words in bold, so that choosing it moves nothing."""
        hint = super().sizeHint()
        bold = QFontMetrics(theme().font(bold=True))
        lines = self.text().split("\n")
        more = max(map(bold.horizontalAdvance, lines)) - max(map(self.fontMetrics().horizontalAdvance, lines))
        return QSize(hint.width() + max(more, 0), hint.height())

    def _break_words(self) -> None:
        """In large text many words stand in two lines: a chip must fit into a narrow page."""
        text, middle = self._words, len(self._words) // 2
        spaces = [place for place, letter in enumerate(text) if letter == " "]
        if theme().scale >= LARGE and len(text) > MANY and spaces:
            at = min(spaces, key=lambda place: abs(place - middle))
            text = f"{text[:at]}\n{text[at + 1 :]}"
        self.setText(text)

    def show_answer(self, value: object, *, unsaved: bool = False) -> None:
        """Show whether it was there (1); None for unanswered, and whether that could not be written yet."""
        self._is_shown = value == 1
        self.setChecked(self._is_shown)
        if bool(self.property("unsaved")) != unsaved:
            self.setProperty("unsaved", unsaved)
            self.style().unpolish(self)
            self.style().polish(self)

    def toggle_sign(self) -> None:
        """Choose it or take it back, as a click does."""
        self.setChecked(not self.isChecked())

    def _tell(self, chosen: bool) -> None:  # noqa: FBT001 - a signal's argument
        if chosen != self._is_shown:
            self._is_shown = chosen
            self.answered.emit(1 if chosen else None)


class SignChips(QWidget):
    """The signs that make up one change.

    Attributes:
        chips: Each sign, in order.

    Signals:
        leave: The user asked for the next (+1) or previous (-1) question by keyboard.
    """

    leave = Signal(int)

    def __init__(self, question: str, name: str, signs: Sequence[str]) -> None:
        """Build the chips.

        Args:
            question: Shown above them.
            name: What a screen reader says of all of them.
            signs: Words of each.
        """
        super().__init__()
        self.chips = [SignChip(sign) for sign in signs]
        self._name = name
        self.setAccessibleDescription(
            self.tr("Any of {count} signs; keys 1 to {count} choose one or take it back.").format(count=len(signs))
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        give_role(self, "group")
        row = FlowRow()
        for number, chip in enumerate(self.chips, start=1):
            row.add(chip)
            chip.toggled.connect(self._say_chosen)
            give_tooltip(chip, self.tr("Key: {key}").format(key=number))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(label(question, "small", wrap=True))
        layout.addWidget(row)
        self._say_chosen()

    def take_key(self, event: QKeyEvent) -> bool:
        """Choose, take back or move by a key; return whether the key means something here."""
        typed, meant = digit(event), move(event)
        if typed is not None and 1 <= typed <= len(self.chips):
            if not event.isAutoRepeat():
                self.chips[typed - 1].toggle_sign()
                self.chips[typed - 1].setFocus()
            return True
        focused = next((number for number, chip in enumerate(self.chips) if chip.hasFocus()), None)
        if meant in (Move.UP, Move.DOWN):
            self.leave.emit(-1 if meant is Move.UP else 1)
        elif meant in (Move.LEFT, Move.RIGHT):
            step = -1 if (meant is Move.LEFT) != self.isRightToLeft() else 1
            first = 0 if step > 0 else -1
            self.chips[first if focused is None else (focused + step) % len(self.chips)].setFocus()
        elif meant is Move.CHOOSE and focused is not None:
            self.chips[focused].toggle_sign()
        else:
            return False
        return True

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Keys while the row or one of its signs has the focus."""
        if not self.take_key(event):
            super().keyPressEvent(event)

    @guarded
    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001, N802 - Qt's names
        """Leave all of them, from whichever has the focus; return whether Tab went on."""
        self.setFocus()
        return bool(super().focusNextPrevChild(next))

    def _say_chosen(self) -> None:
        chosen = ", ".join(chip.text() for chip in self.chips if chip.isChecked()) or self.tr("none chosen")
        self.setAccessibleName(self.tr("{question}: {answer}").format(question=self._name, answer=chosen))
