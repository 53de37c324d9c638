"""All answers of one questionnaire; of a finished one, what they come to above them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from diary.model.questionnaires.history import grade_steps
from diary.wording import counted
from ui.questionnaires.answer_list import AnswerList
from ui.questionnaires.grade_card import GradeCard
from ui.questionnaires.words import question_answer_words
from ui.widgets.card import Card, label
from ui.widgets.flow_row import FlowRow
from ui.words.text import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diary.model.questionnaires.history import QuestionnaireRow


class ReviewCard(QWidget):
    """All answers of one questionnaire; of a finished one, what they come to above them.

    Signals:
        change_asked: Ask this one again (its index). finished: The user is done with it.
        left: Back to all questionnaires. delete_asked: Delete it, please.

    Attributes:
        grade: What the answers come to; hidden until it is finished.
        answers: The list. notes: What is to be known about it. finish, leave, delete: The buttons.
    """

    change_asked = Signal(int)
    finished = Signal()
    left = Signal()
    delete_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.grade = GradeCard()
        self.card = Card(self.tr("Your answers"))
        self.progress = label("", wrap=True)
        self.notes = label("", "small", wrap=True)
        self.answers = AnswerList()
        self.finish = QPushButton(self.tr("Finish and see what it comes to"))
        self.finish.setProperty("kind", "primary")
        self.leave = QPushButton()
        self.delete = QPushButton(self.tr("Delete"))
        self.delete.setProperty("kind", "danger")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        buttons = FlowRow(gap=10)
        self._buttons = buttons
        for button in (self.finish, self.leave, self.delete):
            button.setAutoDefault(True)
            buttons.add(button)
        # Above the answers: what comes next is in sight however many there are.
        for widget in (self.progress, buttons, self.answers, self.notes):
            self.card.body.addWidget(widget)
        layout.addWidget(self.grade)
        layout.addWidget(self.card)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.answers.change_asked.connect(self.change_asked)
        self.finish.clicked.connect(self.finished)
        self.leave.clicked.connect(self.left)
        self.delete.clicked.connect(self.delete_asked)

    def show_row(
        self, row: QuestionnaireRow, *, unsaved: Iterable[str] = (), before: Iterable[QuestionnaireRow] = ()
    ) -> None:
        """Show a questionnaire as it stands.

        Args:
            row: The questionnaire.
            unsaved: Items whose answers could not be written yet.
            before: All questionnaires, oldest first, among which is the last one.
        """
        questionnaire, instrument = row.questionnaire, row.instrument
        done, can_be_scored = questionnaire.done, row.result is not None
        self.grade.setVisible(done and can_be_scored)
        if done and instrument is not None and row.result is not None:
            self.grade.show_result(instrument, row.result, grade_steps(row, before))
        self.answers.show_answers(_lines(row), can_change=can_be_scored)
        self.progress.setText(self._progress_words(row))
        self.progress.setVisible(self.progress.text() != "")
        self._show_notes(row, unsaved)
        self.finish.setVisible(not done and can_be_scored)
        self.finish.setEnabled(bool(questionnaire.answers))
        self.leave.setText(
            self.tr("Back to all questionnaires") if done or not can_be_scored else self.tr("Stop for now")
        )
        self.delete.setVisible(questionnaire.id is not None)
        self._buttons.rearrange()

    def focus_first(self) -> None:
        """Put the keyboard on what comes next."""
        if not self.grade.isHidden():
            self.grade.setFocus()
        elif not self.finish.isHidden() and self.finish.isEnabled():
            self.finish.setFocus()
        else:
            self.leave.setFocus()

    def _progress_words(self, row: QuestionnaireRow) -> str:
        if row.instrument is None:
            return self.tr(
                "This questionnaire is not on this computer, so it can't be scored here. Its answers are kept."
            )
        if row.result is None:
            return self.tr(
                "These answers are not those of the questionnaire on this computer, so they can't be scored here."
            )
        if row.questionnaire.done:
            return ""
        if not row.questionnaire.answers:
            return self.tr("Nothing is answered yet.")
        left = len(row.result.missing)
        if left == 0:
            return self.tr("Everything is answered. Look it over; each answer can be changed.")
        return words(
            counted(
                "{count} question is not answered. You can answer it, or finish without it.",
                "{count} questions are not answered. You can answer them, or finish without them.",
                left,
            )
        )

    def _show_notes(self, row: QuestionnaireRow, unsaved: Iterable[str]) -> None:
        notes, questionnaire = [], row.questionnaire
        if questionnaire.text is not None:
            notes.append(self.tr("Asked in the words of {file}.").format(file=questionnaire.text))
        if row.instrument is not None and row.instrument.version != questionnaire.version:
            notes.append(
                self.tr("Filled in with version {old}; shown and scored here with version {new}.").format(
                    old=questionnaire.version, new=row.instrument.version
                )
            )
        if row.instrument is not None:
            notes.append(row.instrument.source)
            notes.append(row.instrument.licence)
        if any(True for _ in unsaved):
            notes.insert(0, self.tr("Some answers are not saved yet."))
        self.notes.setText("\n".join(notes))
        self.notes.setVisible(bool(notes))


def _lines(row: QuestionnaireRow) -> list[tuple[str, str, bool]]:
    answers = row.questionnaire.answers
    if row.instrument is None:
        return [(item, str(value), False) for item, value in answers.items()]
    lines = [
        (item.text, question_answer_words(item, answers.get(item.id)), item.id not in answers)
        for item in row.instrument.items
    ]
    known = {item.id for item in row.instrument.items}
    return lines + [(item, str(value), False) for item, value in answers.items() if item not in known]
