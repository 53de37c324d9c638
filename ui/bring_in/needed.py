"""Choices that are only shown where the file leaves something open: the order of dates, a scale, words, rows."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diary.exchange.tracker.found import Suspicion
from diary.exchange.tracker.layout import Bounds, DateOrder
from diary.exchange.tracker.questions import Ask, UnsettledError
from diary.model.scales import NRS
from ui.bring_in.pick import Pick
from ui.forms.field_grid import FieldGrid
from ui.forms.tick_box import TickBox

if TYPE_CHECKING:
    from diary.exchange.tracker.found import FoundScores

_MOST_WORDS = 12
_NO_ANSWER = Fraction(-1)
"""Of a word: it stands for no answer."""


class Needed(QWidget):
    """The choices that a file leaves open; nothing is shown for a file that leaves nothing open.

    Attributes:
        order: How dates are meant. scale: The scale of the pain column.
        only: The value of the column that tells the rows apart.
        skip_bad: Whether rows that can't be taken are left out.
        meanings: The score of each word that was found.

    Signals:
        settled: The user chose.
    """

    settled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.order: Pick[DateOrder | None] = Pick(self.tr("In dates like 03/04/2021"))
        self.scale: Pick[Bounds | None] = Pick(self.tr("The file's scale of pain"))
        self.only: Pick[str | None] = Pick("")
        self.skip_bad = TickBox(self.tr("Leave out such rows"))
        self.meanings: dict[str, Pick[Fraction | None]] = {}
        self.where_column: str | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(10)
        for pick in (self.order, self.scale, self.only):
            self._layout.addWidget(pick)
        self._words: FieldGrid | None = None
        self._layout.addWidget(self.skip_bad)
        for pick in (self.order, self.scale, self.only):
            pick.picked.connect(self.settled)
        self.skip_bad.toggled.connect(lambda _on: self.settled.emit())
        self.begin()

    def begin(self) -> None:
        """Forget what was said of the file before."""
        self.order.offer(
            [
                (None, self.tr("Not chosen")),
                (DateOrder.DAY_FIRST, self.tr("the day stands first")),
                (DateOrder.MONTH_FIRST, self.tr("the month stands first")),
                (DateOrder.YEAR_FIRST, self.tr("the year stands first")),
            ]
        )
        self.scale.offer(
            [
                (None, self.tr("0 to 10")),
                *(
                    (Bounds(none, most), self.tr("{none} to {most}").format(none=none, most=most))
                    for none, most in ((0, 100), (0, 3), (0, 4), (0, 5), (1, 5), (1, 10))
                ),
            ]
        )
        self.where_column = None
        self.only.offer([(None, self.tr("All rows"))])
        self.skip_bad.blockSignals(True)  # noqa: FBT003 - Qt's way
        self.skip_bad.setChecked(False)
        self.skip_bad.blockSignals(False)  # noqa: FBT003 - Qt's way
        self._forget_words()
        for widget in (self.order, self.scale, self.only, self.skip_bad):
            widget.hide()

    @property
    def where(self) -> tuple[tuple[str, str], ...]:
        """The rows that count."""
        if self.where_column is None or self.only.value is None:
            return ()
        return ((self.where_column, self.only.value),)

    @property
    def words(self) -> tuple[tuple[str, Fraction], ...]:
        """The score of each word that was given one."""
        chosen = ((word, pick.value) for word, pick in self.meanings.items())
        return tuple((word, score) for word, score in chosen if score is not None and score != _NO_ANSWER)

    @property
    def missing(self) -> tuple[str, ...]:
        """The words that mean no answer."""
        return tuple(word for word, pick in self.meanings.items() if pick.value == _NO_ANSWER)

    def ask(self, error: UnsettledError) -> None:
        """Show the choice that would settle a refusal, with the one chosen that the file itself speaks for."""
        if error.ask is Ask.ORDER:
            self.order.show()
            if error.answer is not None:
                self.order.choose(DateOrder(error.answer))
        elif error.ask is Ask.SCALE:
            self.scale.show()

    def show_found(self, found: FoundScores) -> None:
        """Show what a file that was read leaves open."""
        if found.read_as.order is not None:
            self.order.show()
            self.order.choose(found.read_as.order)
        for warned in found.warnings:
            if warned.suspicion in (Suspicion.BEYOND_THE_SCALE, Suspicion.NEVER_ABOVE):
                self.scale.show()
            elif warned.suspicion is Suspicion.SEVERAL_SYMPTOMS and warned.column is not None:
                self._offer_rows(warned.column, warned.values)
        self._offer_words([row.answer for row in found.refused if row.ask is Ask.WORD and row.answer])
        if found.refused:
            self.skip_bad.show()

    def _offer_rows(self, column: str, values: tuple[str, ...]) -> None:
        if self.where_column != column:
            self.where_column = column
            self.only.caption.setText(self.tr("Only the rows in which “{column}” is").format(column=column))
            self.only.target.setAccessibleName(self.only.caption.text())
            self.only.offer([(None, self.tr("anything")), *((value, value) for value in values)])
        self.only.show()

    def _offer_words(self, found: list[str]) -> None:
        new = [word for word in dict.fromkeys(found) if word not in self.meanings][: _MOST_WORDS - len(self.meanings)]
        if not new:
            return
        choices: list[tuple[Fraction | None, str]] = [
            (None, self.tr("Not chosen")),
            (_NO_ANSWER, self.tr("no answer")),
            *((Fraction(score), str(score)) for score in NRS.answers),
        ]
        for word in new:
            shown = word if len(word) <= 40 else word[:40] + "…"
            pick: Pick[Fraction | None] = Pick(self.tr("“{word}” stands for").format(word=shown), choices)
            pick.picked.connect(self.settled)
            self.meanings[word] = pick
        picks = list(self.meanings.values())
        self._take_words_out()
        self._words = FieldGrid([picks[at : at + 2] for at in range(0, len(picks), 2)])
        self._layout.insertWidget(3, self._words)
        for widget in (self._words, *picks):
            widget.show()

    def _forget_words(self) -> None:
        self._take_words_out()
        self.meanings = {}

    def _take_words_out(self) -> None:
        if self._words is None:
            return
        for pick in self.meanings.values():
            pick.setParent(None)
        self._layout.removeWidget(self._words)
        self._words.deleteLater()
        self._words = None
