"""The history of questionnaires as the model of a table, the newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from diary.model.questionnaires.history import QuestionnaireRow
from diary.model.questionnaires.history_words import grade_figure, near_words
from diary.wording import Score
from ui.guard import guarded
from ui.look.measures import SMALL
from ui.look.theme import theme
from ui.questionnaires.words import count_words
from ui.words.text import full_day, plain_day, show, words

if TYPE_CHECKING:
    from collections.abc import Sequence

DAY, TITLE, GRADE, SCORES, NEAR = range(5)
_Index = QModelIndex | QPersistentModelIndex


class QuestionnaireTable(QAbstractTableModel):
    """Day, instrument, grade, scores, and near which infusion.

    Attributes:
        rows: The questionnaires, newest first.
    """

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[QuestionnaireRow, ...] = ()

    def show_rows(self, rows: Sequence[QuestionnaireRow]) -> None:
        """Take other rows, oldest first."""
        self.beginResetModel()
        self.rows = tuple(reversed(rows))
        self.endResetModel()

    @guarded
    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many questionnaires."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    @guarded
    def columnCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Five."""
        return 0 if parent is not None and parent.isValid() else NEAR + 1

    @guarded
    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's signature
        """The columns' names."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        return (
            self.tr("Day"), self.tr("Questionnaire"), self.tr("Grade"), self.tr("Scores"), self.tr("Near infusion"),
        )[section]  # fmt: skip

    @guarded
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        """Return what stands in a cell."""
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return full_day(row.day) if column == DAY else self._shown(row, column)
        if role == Qt.ItemDataRole.FontRole:
            return theme().font(SMALL, bold=column == GRADE)
        return None

    def _shown(self, row: QuestionnaireRow, column: int) -> str:
        if column == DAY:
            return plain_day(row.day)
        if column == TITLE:
            return row.title
        if column == GRADE:
            return self._grade(row)
        if column == SCORES:
            return self._scores(row)
        return "–" if row.near is None else words(near_words(row.near))

    def _grade(self, row: QuestionnaireRow) -> str:
        if not row.questionnaire.done:
            return self.tr("not finished")
        if row.result is None or row.instrument is None:
            return self.tr("not here")
        graded = row.instrument.scoring.grade
        if graded is None:
            return "–"
        if row.result.grade is None:
            return self.tr("none")
        return grade_figure(row.result.grade, max(rule.grade for rule in graded.rules))

    def _scores(self, row: QuestionnaireRow) -> str:
        if row.instrument is None:
            return self.tr("Can't be scored here: this questionnaire is not on this computer.")
        if row.result is None:
            return self.tr("Can't be scored here: the answers are not those of this questionnaire.")
        if not row.questionnaire.done:
            return count_words(row.instrument, row.questionnaire.answers)
        facts = [
            self.tr("{name} {value}", "a score and its value").format(
                name=row.instrument.labels.get(name, name), value=_figure(value)
            )
            for name, value in row.result.scores.items()
        ]
        if row.result.flags:
            facts.append(self.tr("worth a second look"))
        return self.tr(" · ", "between facts").join(facts)


def _figure(value: float | None) -> str:
    if value is None:
        return "–"
    return str(int(value)) if value == int(value) else show(Score(value))
