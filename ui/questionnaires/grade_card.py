"""The result of a questionnaire: the grade in words, the scores, what was missing, what it can't say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from diary.model.instruments import words as instrument_words
from diary.model.questionnaires.history_words import steps_sentence
from ui.questionnaires.grade_steps import GradeStepsPicture
from ui.questionnaires.words import score_words
from ui.widgets.card import label
from ui.widgets.read_card import ReadCard
from ui.words.text import words

if TYPE_CHECKING:
    from diary.model.instruments.instrument import Instrument, Result
    from diary.model.questionnaires.history import GradeSteps
    from diary.wording import Phrase


class GradeCard(ReadCard):
    """The grade is read out first, scores and sentences one by one.

    Attributes:
        grade: The grade in a few words. steps: All grades with this one and the last one; hidden without a grade.
        sentences: They as they stand, from top to bottom.
        scores: The name and the value of each score.
    """

    def __init__(self) -> None:
        super().__init__(self.tr("What your answers come to"))
        self.grade = label("", "title", wrap=True)
        self.sentences: list[QLabel] = []
        self.scores: list[tuple[QLabel, QLabel]] = []
        self._shown: list[QWidget] = []
        self.steps = GradeStepsPicture()
        self.body.addWidget(self.grade)
        self.body.addWidget(self.steps)
        self.steps.hide()

    def show_result(self, instrument: Instrument, result: Result, steps: GradeSteps | None = None) -> None:
        """Put a result into words.

        Args:
            instrument: The questionnaire.
            result: What the answers came to.
            steps: Its grade among all there are; None where it has none.
        """
        self.keep_focus()
        for part in self._shown:
            self.body.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._shown, self.sentences, self.scores = [], [], []
        self.grade.setText(words(instrument_words.grade_title(instrument, result)))
        meaning, flags, missing, limits = _parted(instrument, result)
        self.steps.setVisible(steps is not None)
        if steps is not None:
            self.steps.show_steps(steps)
            self._tell((steps_sentence(steps),), "small")
        self._tell(meaning, "")
        self._tell(flags, "strong")
        self._show_scores(instrument, result)
        self._tell(missing, "strong")
        self._tell(limits, "muted")
        scores = self.tr(" ", "between sentences").join(
            f"{name.text()}: {value.text()}." for name, value in self.scores
        )
        self.tell(
            [(part, part.text() if isinstance(part, QLabel) else scores) for part in self._shown],
            first=self.grade.text(),
        )

    def _show_scores(self, instrument: Instrument, result: Result) -> None:
        frame = QWidget()
        grid = QGridLayout(frame)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for number, name in enumerate(result.scores):
            pair = label(instrument.labels.get(name, name)), label(score_words(instrument, result, name), "strong")
            for column, widget in enumerate(pair):
                widget.setWordWrap(column == 1)
                grid.addWidget(widget, number, column)
            self.scores.append(pair)
        self._add(frame)

    def _tell(self, sentences: tuple[Phrase, ...], kind: str) -> None:
        for sentence in sentences:
            told = label(words(sentence), kind, wrap=True)
            self.sentences.append(told)
            self._add(told)

    def _add(self, widget: QWidget) -> None:
        self._shown.append(widget)
        self.body.addWidget(widget)


def _parted(instrument: Instrument, result: Result) -> tuple[tuple[Phrase, ...], ...]:
    """The sentences of `grade_words` by what they say: meaning, second looks, what was missing, limits."""
    told = instrument_words.grade_words(instrument, result)
    missing = len(instrument_words.missing_words(instrument, result))
    first = 0 if result.grade is None else 1
    second = first + len(result.flags)
    third = second + missing
    return told[:first], told[first:second], told[second:third], told[third:]
