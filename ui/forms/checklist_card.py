"""The clinic's checklist of a planned infusion, to be ticked off; two pages show it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from diary.model.records.checklist import read_checklist
from ui.forms.tick_box import BOX, GAP, TickBox
from ui.guard import guarded
from ui.look.measures import TARGET
from ui.look.theme import theme
from ui.widgets.card import Card, label

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from diary.model.records.checklist import ChecklistLine
    from diary.model.records.infusion import Infusion


class ChecklistRow(QWidget):
    """A line with its box; all of it can be hit, and long words take several lines.

    Attributes:
        box: The box. text: The line.
    """

    def __init__(self, line: ChecklistLine) -> None:
        super().__init__()
        self.box = TickBox()
        self.box.setAccessibleName(line.text)
        self.box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.text = label(line.text, wrap=True)
        self.text.setBuddy(self.box)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)  # the ring of the keyboard stands beside the words
        layout.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.text, 1)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme().when_changed(self.measure)
        self.measure()

    def measure(self) -> None:
        """In the look in force, the first line stands beside the middle of the box."""
        for part in (self.box, self.text):
            part.ensurePolished()
        width, height = max(TARGET, theme().px(BOX) + GAP), max(TARGET, self.box.sizeHint().height())
        self.box.setFixedSize(width, height)
        margin = max((height - self.text.fontMetrics().lineSpacing()) // 2, 0)
        self.text.setContentsMargins(0, margin, 0, margin)

    @guarded
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A click on the words is one on the box."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.box.click()
            self.box.setFocus()


class ChecklistCard(Card):
    """The checklist; hidden without one.

    Attributes:
        rows: The lines. close_button: Puts it away, where it can be.

    Signals:
        ticked: A line was ticked off or is open again: the infusion (`Infusion`) that is shown, the line from 0, done.
        closed: It was put away.
    """

    ticked = Signal(object, int, bool)
    closed = Signal()

    def __init__(self, *, closable: bool = False) -> None:
        """Build an empty card.

        Args:
            closable: Whether it has a button that puts it away.
        """
        super().__init__(self.tr("Checklist for the infusion day"))
        self._infusion: Infusion | None = None
        self.rows: list[ChecklistRow] = []
        self._summary = label("", "small", wrap=True)
        self.body.addWidget(self._summary)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.body.addLayout(self._lines)
        self.close_button = QPushButton(self.tr("Hide the checklist"))
        self.close_button.setProperty("kind", "link")
        self.close_button.setMinimumWidth(TARGET)
        self.close_button.clicked.connect(self.closed)
        self.body.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.close_button.setVisible(closable)
        self.hide()

    @property
    def stops(self) -> list[QWidget]:
        """The stops of the keyboard, from top to bottom."""
        return [row.box for row in self.rows]

    def show_checklist(self, infusion: Infusion | None) -> None:
        """Show the checklist of an infusion; the same lines stay where they are, and keep the keyboard.

        Args:
            infusion: The infusion; None for none.
        """
        lines = () if infusion is None else read_checklist(infusion.checklist)
        self._infusion = infusion if lines else None
        if [row.text.text() for row in self.rows] != [line.text for line in lines]:
            self._make_rows(lines)
        for row, line in zip(self.rows, lines, strict=True):
            row.box.setChecked(line.done)
        done = sum(line.done for line in lines)
        self._summary.setText(self.tr("{done} of {all} ticked off").format(done=done, all=len(lines)))
        self.setAccessibleDescription(self._summary.text())
        if not lines:
            self.hide()

    def focus_open(self) -> None:
        """Put the keyboard on the first line that is open; on the first, where none is."""
        first = next((row for row in self.rows if not row.box.isChecked()), next(iter(self.rows), None))
        if first is not None:
            first.box.setFocus()

    def _make_rows(self, lines: tuple[ChecklistLine, ...]) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused) and focused is not self.close_button:
            self.setFocus()
        for row in self.rows:
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [ChecklistRow(line) for line in lines]
        for at, row in enumerate(self.rows):
            self._lines.addWidget(row)
            row.box.clicked.connect(lambda done, at=at: self.ticked.emit(self._infusion, at, done))
            row.show()
        for before, after in zip(self.rows, self.rows[1:], strict=False):
            QWidget.setTabOrder(before.box, after.box)
