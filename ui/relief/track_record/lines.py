"""The track record as an item model: a line for each infusion, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from diary.model.track_record import verdict_words
from diary.model.track_record import words as track_record_words
from ui.guard import guarded
from ui.words.text import translate, words

if TYPE_CHECKING:
    from diary.model.track_record.outcomes import TrackRecord

RECORD_ROLE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


class RecordLine(NamedTuple):
    """One line.

    Attributes:
        number: The infusion's number.
        heading: Which infusion, and how it turned out.
        sentences: What was said and what happened, in whole sentences.
        icon: Name of the icon: held, missed or open.
        token: Its colour's token.
    """

    number: int
    heading: str
    sentences: str
    icon: str
    token: str

    @property
    def spoken(self) -> str:
        """The whole line for a screen reader."""
        return translate("Diary", "{heading}. {told}").format(heading=self.heading, told=self.sentences)


_MARKS = {True: ("held", "accent"), False: ("missed", "warn"), None: ("open", "muted")}


def record_lines(record: TrackRecord) -> tuple[RecordLine, ...]:
    """The lines of a track record."""
    space = translate("Diary", " ", "between sentences")
    return tuple(
        RecordLine(
            outcome.number,
            words(verdict_words.verdict(outcome)),
            space.join(words(sentence) for sentence in track_record_words.outcome_lines(outcome, record.threshold)),
            *_MARKS[verdict_words.has_held(outcome)],
        )
        for outcome in record.outcomes
    )


class RecordLines(QAbstractListModel):
    """The lines.

    Attributes:
        lines: Newest first.
    """

    def __init__(self) -> None:
        super().__init__()
        self.lines: tuple[RecordLine, ...] = ()

    def show_lines(self, lines: tuple[RecordLine, ...]) -> None:
        """Take other lines."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    @guarded
    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many infusions."""
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    @guarded
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        """A line and its words."""
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == RECORD_ROLE:
            return line
        return line.spoken if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
