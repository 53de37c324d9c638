"""An infusion to read: what was given, one sentence, its curve, and five large figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from diary.model.relief import words as relief_words
from diary.model.response.headline import large_figures
from ui.guard import guarded
from ui.infusions.large_figures import FigureStrip
from ui.infusions.relief_curve import ReliefCurve
from ui.look.measures import SMALL
from ui.look.saying import announce
from ui.look.theme import theme
from ui.widgets.card import label
from ui.widgets.read_card import ReadCard
from ui.words.text import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QResizeEvent

    from diary.model.relief.figure import ReliefFigure
    from diary.model.relief.rows import ReliefRow
    from diary.model.response.figures import Response
    from diary.model.suggestion import Suggestion
    from diary.wording import Phrase

_ONE_LINE_FROM = 660
"""From this width on (at 100 % text), a day that is read out takes one line."""


class ReadingCard(ReadCard):
    """The chosen infusion.

    Attributes:
        facts: What was given, in one line. early: That it follows too soon. early_reason: Why that matters.
        sentence: What was recorded last, and how relief holds. waiting: That it is being worked out.
        curve: The curve. readout: The day under its cursor.
        figures: The large figures; none while they are worked out, and where none is known.
        change: Opens the form.

    Signals:
        change_asked: The user wants to change it.
    """

    change_asked = Signal()

    def __init__(self) -> None:
        super().__init__(" ")
        self.facts = label("", "small", wrap=True)
        self.early, self.early_reason = label("", "strong", wrap=True), label("", "muted", wrap=True)
        self.sentence = label("", wrap=True)
        self.waiting = label("", "muted", wrap=True)
        self._axes = label(
            self.tr("Relief in % of your level before, by days after the last infusion day"), "small", wrap=True
        )
        self.curve = ReliefCurve()
        self.readout = label("", "small", wrap=True)
        self.figures = FigureStrip()
        self.change = QPushButton(self.tr("Change"))
        self._response: Response | None = None
        self._build()
        self._connect()
        self.say_working()
        self._keep_room()
        self._show_row(None)

    def show_infusion(self, title: str, facts: str, early: tuple[str, str]) -> None:
        """Say which infusion it is.

        Args:
            title: Its name.
            facts: What was told about it.
            early: That it follows too soon and why that matters; both empty where it does not.
        """
        self.title.setText(title)
        self.setAccessibleName(title)
        self.change.setAccessibleName(self.tr("Change: {title}").format(title=title))
        self.facts.setText(facts)
        for part, text in zip((self.early, self.early_reason), early, strict=True):
            part.setText(text)
            part.setVisible(text != "")
        self._tell()

    def say(self, sentence: str) -> None:
        """Say of an infusion that has not begun why there is nothing to see yet."""
        self._show_curve(None)
        self._show_figures(None)
        self.waiting.hide()
        self._say(sentence)

    def say_damaged(self) -> None:
        """Say why nothing will be worked out: a wait would never end."""
        self.waiting.setText(self.tr("This can't be worked out while the diary file is damaged."))

    def say_working(self) -> None:
        """Say that it is being worked out; also where the file was damaged, and is mended."""
        self.waiting.setText(self.tr("Working it out …"))

    def show_relief(self, curve: ReliefFigure | None, response: Response | None, told: Suggestion | None) -> None:
        """Show curve and figures, as far as they are worked out.

        Args:
            curve: The curve; None while it is worked out.
            response: The figures; None while they are.
            told: What is told everywhere of the newest infusion; None of an earlier one.
        """
        self.waiting.setVisible(curve is None)
        self._show_curve(curve)
        self._show_figures(response)
        if curve is None:
            self._say("")
        else:
            self._say_of(curve, told)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """In a wide card, a day that is read out takes one line."""
        super().resizeEvent(event)
        self._keep_room()
        self.curve.fit_height(self.width())

    def _build(self) -> None:
        head, said = QHBoxLayout(), QVBoxLayout()
        said.setSpacing(2)
        self.body.removeWidget(self.title)
        for widget in (self.title, self.facts):
            said.addWidget(widget)
        head.setSpacing(16)
        head.addLayout(said, 1)
        head.addWidget(self.change, 0, Qt.AlignmentFlag.AlignTop)
        self.title.show()
        self.body.setContentsMargins(0, 16, 0, 0)
        self.body.setSpacing(0)
        inner = QVBoxLayout()
        inner.setContentsMargins(20, 0, 20, 14)
        inner.setSpacing(8)
        inner.addLayout(head)
        for widget in (
            self.early,
            self.early_reason,
            self.sentence,
            self.waiting,
            self._axes,
            self.curve,
            self.readout,
        ):
            inner.addWidget(widget)
        self.body.addLayout(inner)
        self.body.addWidget(self.figures)

    def _connect(self) -> None:
        self.change.clicked.connect(self.change_asked)
        self.curve.day_read.connect(self._show_row)
        self.curve.cursor_moved.connect(lambda row: announce(self.curve, self._words(row)))
        self.curve.setAccessibleName(self.tr("The relief curve"))
        theme().when_changed(self._keep_room)

    def _say_of(self, curve: ReliefFigure, told: Suggestion | None) -> None:
        """Say the one story and the next step, as on Today; of an earlier infusion, the chart in a sentence."""
        is_told = told is not None and (curve.has_relief or curve.in_course)
        said = [*told.story.sentences] if told is not None and is_told else [relief_words.relief_sentence(curve)]
        steps = (relief_words.advice(curve), told.advice if told is not None and is_told else None)
        self._say(self._joined(said), self._joined([step for step in steps if step is not None]))

    def _joined(self, sentences: Iterable[Phrase]) -> str:
        return str(self.tr(" ", "between sentences")).join(words(sentence) for sentence in sentences)

    def _say(self, sentence: str, step: str = "") -> None:
        """Say a sentence and the next step; the chart is described by the sentence alone, which is long enough."""
        self.sentence.setText(str(self.tr(" ", "between sentences")).join(one for one in (sentence, step) if one))
        self.sentence.setVisible(sentence != "")
        keys = self.tr("Left and right read it day by day.")
        self.curve.setAccessibleDescription(self.tr("{sentence} {keys}").format(sentence=sentence, keys=keys))
        self._tell()

    def _show_curve(self, curve: ReliefFigure | None) -> None:
        """Draw it where there is any relief to draw; an empty frame would say nothing."""
        if curve != self.curve.figure:
            self.curve.show_figure(curve)
        is_drawn = curve is not None and curve.has_relief
        for widget in (self._axes, self.curve, self.readout):
            widget.setVisible(is_drawn)

    def _show_figures(self, response: Response | None) -> None:
        if response != self._response or response is None:
            self.keep_focus()
            self._response = response
            self.figures.show_figures(() if response is None else large_figures(response))
            self._tell()

    def _show_row(self, row: ReliefRow | None) -> None:
        legend = self.tr(
            "Points: recorded (hollow: late). Line: fitted (dashed: forecast) with its likely range, 80\u00a0%."
        )
        self.readout.setText(legend if row is None else self._words(row))

    def _words(self, row: ReliefRow) -> str:
        if self.curve.figure is None:
            return ""
        said = relief_words.relief_readout(row, self.curve.figure)
        return str(self.tr(" ", "between sentences")).join(words(sentence) for sentence in said)

    def _tell(self) -> None:
        texts = [part for part in (self.facts, self.early, self.early_reason, self.sentence) if part.text()]
        tiles = [(tile, tile.spoken) for tile in self.figures.tiles]
        first = self.waiting.text() if not self.sentence.text() else ""
        self.tell([*((part, part.text()) for part in texts), *tiles], first=first)

    def _keep_room(self) -> None:
        """A day read out has its room: nothing moves while the pointer goes over the curve."""
        lines = 1 if self.width() >= theme().px(_ONE_LINE_FROM) else 2
        self.readout.setMinimumHeight(lines * QFontMetrics(theme().font(SMALL)).lineSpacing())
        self.readout.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
