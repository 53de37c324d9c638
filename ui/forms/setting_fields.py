"""One setting each: a line that is saved when it is left, a list that is saved when one is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ui.forms.typed_settings import read_setting, write_setting
from ui.guard import guarded
from ui.widgets.card import label
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.field import Field
from ui.widgets.saved_note import SavedNote

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from diary.settings import Settings


class Setting(Field):
    """A named control of one setting, with a line below that says what it means.

    Attributes:
        item: Name of the setting.
        hint: What it means.
        saved: Says that it was saved, beside its name.

    Signals:
        left: The user chose, or is done with the line.
    """

    left = Signal()

    def __init__(self, item: str, name: str, control: QWidget, hint: str) -> None:
        """Build the field.

        Args:
            item: Name of the setting in `Settings`.
            name: What it is called.
            control: What it is set with.
            hint: What it means; shown below, and read out with the name.
        """
        super().__init__(name, control, description=hint)
        self.item = item
        self.hint = label(hint, "small", wrap=True)
        self.hint.setContentsMargins(0, 4, 0, 0)  # clear of the focus ring
        self.saved = SavedNote()
        head = QHBoxLayout()
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(layout.indexOf(self.error) + 1, self.hint)
            layout.removeWidget(self.caption)
            head.addWidget(self.caption, 1)
            head.addWidget(self.saved)
            layout.insertLayout(0, head)
        self.hint.setVisible(hint != "")
        # Its height follows its width: as a least height, the height at another width would leave gaps on the page.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    @property
    def stops(self) -> list[QWidget]:
        """The stops of the keyboard in it, in order."""
        return [self.target]

    def describe(self, hint: str) -> None:
        """Say something else below it."""
        self.hint.setText(hint)
        self.hint.setVisible(hint != "")
        self._description = hint
        if not self.is_wrong:
            self.target.setAccessibleDescription(hint)

    @property
    def is_changed(self) -> bool:
        """Whether something else stands here than is stored."""
        raise NotImplementedError

    def value(self) -> object:
        """Return what stands here, as `Settings` has it.

        Raises:
            BadInputError: if it can't be read.
        """
        raise NotImplementedError

    def show_stored(self, settings: Settings) -> None:
        """Show what is stored."""
        raise NotImplementedError


class SettingLine(QLineEdit):
    """A line that tells when it is left, also for another program.

    Attributes:
        stored: What stands in it while nothing else was typed.

    Signals:
        left: The keyboard went elsewhere, or Enter was pressed.
        dropped: Escape was pressed, and there is something to take back.
    """

    left = Signal()
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.stored = ""

    @guarded
    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Tell, unless only its own menu opened."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter, which the page may know besides, and Escape, which is someone else's where nothing was typed."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit()
            event.ignore()
        elif event.key() == Qt.Key.Key_Escape and self.text() != self.stored:
            self.dropped.emit()
        else:
            super().keyPressEvent(event)


class LineSetting(Setting):
    """A setting that is typed; Escape takes back what was typed since it was saved.

    Attributes:
        line: What is typed.
    """

    def __init__(self, item: str, name: str, hint: str, *, placeholder: str = "") -> None:
        self.line = SettingLine()
        super().__init__(item, name, self.line, hint)
        self.line.setPlaceholderText(placeholder)
        self.line.left.connect(self.left)
        self.line.dropped.connect(self._take_back)
        self.line.textEdited.connect(lambda _text: self.clear_error())

    @property
    def is_changed(self) -> bool:
        """Whether something else stands here than is stored."""
        return self.line.text() != self.line.stored

    def value(self) -> object:
        """Return what was typed, read."""
        return read_setting(self.item, self.line.text())

    def show_stored(self, settings: Settings) -> None:
        """Show what is stored."""
        self.line.stored = write_setting(self.item, settings)
        self.line.setText(self.line.stored)

    def _take_back(self) -> None:
        self.line.setText(self.line.stored)
        self.clear_error()


class ChoiceSetting(Setting):
    """A setting that is chosen from a list; one that the list does not offer is shown all the same.

    Attributes:
        box: The list.
    """

    def __init__(self, item: str, name: str, hint: str, choices: Iterable[tuple[object, str]]) -> None:
        """Build the field.

        Args:
            item: Name of the setting.
            name: What it is called.
            hint: What it means.
            choices: Each value with its words.
        """
        self.box = ChoiceBox(name)
        super().__init__(item, name, self.box, hint)
        self.box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._values: list[object] = []
        self._stored: object = None
        for value, words in choices:
            self._values.append(value)
            self.box.addItem(words)
        self._offered = len(self._values)
        self.box.activated.connect(lambda _index: self.left.emit())

    @property
    def is_changed(self) -> bool:
        """Whether something else is chosen than is stored."""
        return self.value() != self._stored

    def value(self) -> object:
        """Return what is chosen."""
        return self._values[self.box.currentIndex()] if self.box.currentIndex() >= 0 else self._stored

    def show_stored(self, settings: Settings) -> None:
        """Show what is stored."""
        self._stored = getattr(settings, self.item)
        while len(self._values) > self._offered:  # one that was only there because it was stored
            self._values.pop()
            self.box.removeItem(len(self._values))
        if self._stored not in self._values:
            self._values.append(self._stored)
            self.box.addItem(self.words_of(self._stored))
        self.box.setMaxVisibleItems(len(self._values))
        self.box.setCurrentIndex(self._values.index(self._stored))

    def words_of(self, value: object) -> str:
        """Words for a stored value that the list does not offer."""
        return str(value)
