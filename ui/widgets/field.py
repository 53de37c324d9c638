"""A named control of a form, with room for what is wrong with it."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.widgets.card import label
from ui.widgets.date_field import DateField


class Field(QWidget):
    """A control below its name, and below it a sentence while something is wrong.

    Attributes:
        caption: The name, a buddy of the control.
        target: What takes the keyboard.
        error: What is wrong; hidden while nothing is.
    """

    def __init__(self, name: str, control: QWidget, *, description: str = "") -> None:
        """Build the field.

        Args:
            name: What it is called.
            control: What stands below the name.
            description: What a screen reader adds to the name.
        """
        super().__init__()
        self.caption = label(name, "field", wrap=True)
        self.target = control.target if isinstance(control, DateField) else control
        self._description = description
        self.error = label("", "error", wrap=True)
        self.caption.setBuddy(self.target)
        self.target.setAccessibleName(name)
        self.target.setAccessibleDescription(description)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(self.caption)
        layout.addWidget(control)
        layout.addWidget(self.error)
        layout.addStretch(1)  # beside a field with an error, this one stays at the top
        self.error.hide()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    @property
    def is_wrong(self) -> bool:
        """Whether something is wrong with it."""
        return bool(self.target.property("wrong"))

    def show_error(self, sentence: str) -> None:
        """Mark it as wrong and say why; an empty sentence only marks it, because the reason stands elsewhere."""
        self.error.setText(sentence)
        self.error.setVisible(sentence != "")
        self.target.setAccessibleDescription(sentence or self._description)
        self._mark(wrong=True)

    def clear_error(self) -> None:
        """Nothing is wrong with it any more."""
        if self.is_wrong:
            self.error.clear()
            self.error.hide()
            self.target.setAccessibleDescription(self._description)
            self._mark(wrong=False)

    def _mark(self, *, wrong: bool) -> None:
        self.target.setProperty("wrong", wrong)
        self.target.style().unpolish(self.target)
        self.target.style().polish(self.target)
