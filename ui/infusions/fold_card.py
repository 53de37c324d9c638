"""The rest of what is known of an infusion, folded: figures with what they rest on, and what was told of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diary.model.response.course_words import alongside, felt
from diary.model.response.folds import folds
from diary.wording import counted
from ui.guard import guarded
from ui.look.theme import theme
from ui.widgets.card import Card, label
from ui.widgets.fold import Fold
from ui.words.text import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from diary.model.records.infusion import Infusion
    from diary.model.response.course_words import Told
    from diary.model.response.figures import Response


class FigureRow(QWidget):
    """One figure, or one thing that was told; a stop of the keyboard, so that it can be read out alone.

    Attributes:
        name: What it is. value: The figure. explanation: What it rests on; hidden where it rests on nothing else.
    """

    def __init__(self, name: str, value: str, explanation: str = "") -> None:
        super().__init__()
        self.name = label(name, wrap=True)
        self.value = label(value, "strong", wrap=True)
        self.explanation = label(explanation, "small", wrap=True)
        if explanation == "":
            self.explanation.hide()
        self.value.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignTrailing)
        self.name.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.name, 1)
        head.addWidget(self.value, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 4)
        layout.setSpacing(1)
        layout.addLayout(head)
        layout.addWidget(self.explanation)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.spoken)
        for part in (self.name, self.value, self.explanation):
            part.setBuddy(self)

    @property
    def spoken(self) -> str:
        """The whole figure for a screen reader."""
        if self.explanation.text() == "":
            return self.tr("{name}: {value}").format(name=self.name.text(), value=self.value.text())
        return self.tr("{name}: {value}. {explanation}").format(
            name=self.name.text(), value=self.value.text(), explanation=self.explanation.text()
        )

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The line above."""
        QPainter(self).fillRect(0, 0, self.width(), theme().tokens.border, theme().colour("grid"))


class FoldCard(Card):
    """All folds of one infusion; those with nothing in them are not there.

    Attributes:
        folds: They as they stand, from top to bottom.
        rows: The figures in them, by their fold's title.
        missing: What there is too little recorded for, once; hidden where nothing is missing.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("More about this infusion"))
        self.folds: list[Fold] = []
        self.rows: dict[str, list[FigureRow]] = {}
        self.missing = label("", "muted", wrap=True)
        self._shown: tuple[Infusion | None, Response | None] = (None, None)
        self.body.setSpacing(0)
        self.body.setContentsMargins(20, 6, 20, 10)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.body.addLayout(self._lines)
        self.body.addWidget(self.missing)
        self.missing.setContentsMargins(0, 10, 0, 6)
        self.body.addStretch(1)

    def show_infusion(self, infusion: Infusion, response: Response | None) -> None:
        """Show what is known; the same fold stays open.

        Args:
            infusion: What was told.
            response: How it worked; None while that is worked out, and for one that has not begun.
        """
        if (infusion, response) == self._shown:
            return
        self._shown = infusion, response
        opened = {fold.line.text() for fold in self.folds if fold.line.is_open}
        focused = next((fold.line.text() for fold in self.folds if fold.line.hasFocus()), None)
        self._clear()
        self._add_figures(response)
        self._add_course(infusion)
        for fold in self.folds:
            fold.open(is_open=fold.line.text() in opened)
            if fold.line.text() == focused:
                fold.line.setFocus()
        self.setVisible(bool(self.folds) or not self.missing.isHidden())

    def _add_figures(self, response: Response | None) -> None:
        found = None if response is None else folds(response)
        for one in () if found is None else found.folds:
            rows = [FigureRow(words(line.label), words(line.value), words(line.explanation)) for line in one.lines]
            self._add(words(one.title), words(one.hint), rows)
        sentence = "" if found is None or found.missing is None else words(found.missing)
        self.missing.setText(sentence)
        self.missing.setVisible(sentence != "")

    def _add_course(self, infusion: Infusion) -> None:
        for title, told in (
            (self.tr("At its strongest"), felt(infusion)),
            (self.tr("Given alongside"), alongside(infusion)),
        ):
            if told:
                rows = [FigureRow(words(one.label), words(one.value)) for one in told]
                self._add(title, self._first(told), rows)
        if infusion.note is not None:
            text = label(infusion.note, wrap=True)
            text.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            text.setAccessibleName(self.tr("Note: {text}").format(text=infusion.note))
            lines = len(infusion.note.splitlines())
            self._add(self.tr("Note"), words(counted("{count} line", "{count} lines", lines)), [text])

    def _first(self, told: Sequence[Told]) -> str:
        """Return the first thing in a fold, which it tells while it is closed."""
        return str(self.tr("{name}: {value}")).format(name=words(told[0].label), value=words(told[0].value))

    def _add(self, title: str, hint: str, inside: Sequence[QWidget]) -> None:
        frame = QWidget()
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(28, 0, 0, 10)
        layout.setSpacing(2)
        for widget in inside:
            layout.addWidget(widget)
        fold = Fold(title, hint, frame)
        fold.line.is_first = not self.folds
        self.folds.append(fold)
        self.rows[title] = [widget for widget in inside if isinstance(widget, FigureRow)]
        self._lines.addWidget(fold)

    def _clear(self) -> None:
        for fold in self.folds:
            self._lines.removeWidget(fold)
            fold.hide()
            fold.deleteLater()
        self.folds, self.rows = [], {}
