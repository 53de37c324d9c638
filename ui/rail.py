"""The left rail: one button a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.guard import guarded
from ui.look.icons import pixmap
from ui.look.measures import TARGET
from ui.look.plain_text import give_tooltip
from ui.look.roles import give_role, tell_selected
from ui.look.theme import theme
from ui.widgets.card import label

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent

_ICON = 20
_SIDE = 12
"""Room beside the buttons, in pixels."""


class RailButton(QPushButton):
    """A page's icon and name; the open page's is filled, bold and marked at its side, not only coloured.

    Signals:
        left: The keyboard went elsewhere.
    """

    left = Signal()

    def __init__(self, icon: str, name: str) -> None:
        super().__init__(name)
        self._icon = icon
        self._picture: QLabel | None = None
        self._measured = (("", 0.0), 0)  # a name at a text size, and how much wider it is in bold
        self.setAccessibleName(name)
        give_role(self, "tab")
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._is_open = False
        self._due = ""

    @guarded
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Wide enough for the name in bold, so that opening a page moves and cuts off nothing."""
        hint = super().sizeHint()
        if self.text() == "":
            return QSize(max(TARGET, theme().px(_ICON) + 24), hint.height())
        return QSize(hint.width() + self._more_in_bold() + 4, hint.height())

    @guarded
    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Never narrower than its hint."""
        return self.sizeHint()

    def show_open(self, is_open: bool) -> None:  # noqa: FBT001 - a plain state
        """Show whether its page is the open one."""
        self._is_open = is_open
        self.setChecked(is_open)
        tell_selected(self, is_open)

    @guarded
    def nextCheckState(self) -> None:  # noqa: N802 - Qt's name
        """A click marks nothing by itself: the page that opens does."""

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Up and down are for the rail: Qt would open the next page at once and be thrown into it."""
        if event.key() in {QtCore.Qt.Key.Key_Up, QtCore.Qt.Key.Key_Down}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @guarded
    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Tell the rail."""
        super().focusOutEvent(event)
        self.left.emit()

    def show_name(self, name: str) -> None:
        """Show its name, or with "" the icon alone; what it is called stays."""
        self.setAccessibleName(self.accessibleName() or self.text())
        self.setText(name)
        self._place_picture()

    def mark(self, due: str) -> None:
        """Put a dot on the icon while something is due there.

        Args:
            due: What it is, for a screen reader; empty for nothing.
        """
        if due != self._due:
            self._due = due
            self.setAccessibleDescription(due)
            if self._picture is not None:
                self.draw_icon()

    def draw_icon(self) -> None:
        """Draw the icon; the name has left room for it."""
        if self._picture is None:
            self._picture = QLabel(self)
            self._picture.setProperty("kind", "rail-icon")
            self.toggled.connect(lambda _on: self.draw_icon())
        side = theme().px(_ICON)
        tint = theme().tokens.accent if self.isChecked() else theme().tokens.muted
        drawn = pixmap(self._icon, tint, side)
        self._picture.setPixmap(_with_dot(drawn, side) if self._due else drawn)
        self._place_picture()
        self._picture.show()

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The icon stays level with the name when the text, and with it the button, changes its size."""
        super().resizeEvent(event)
        self._place_picture()

    def _more_in_bold(self) -> int:
        """The room that the name needs besides in bold, in pixels."""
        at = (self.text(), theme().scale)
        if self._measured[0] != at:  # a layout asks for it many times
            bold = QFontMetrics(theme().font(bold=True)).horizontalAdvance(self.text())
            self._measured = (at, max(bold - self.fontMetrics().horizontalAdvance(self.text()), 0))
        return self._measured[1]

    def turned(self, checked: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Open the page where an assistive program turned the button itself; the open one stays marked."""
        if checked != self._is_open:
            self.setChecked(self._is_open)
            if checked:
                self.click()

    def _place_picture(self) -> None:
        if self._picture is not None:
            side = theme().px(_ICON)
            if self.text() == "":
                self._picture.setGeometry((self.width() - side) // 2, (self.height() - side) // 2, side, side)
                return
            x = self.width() - 12 - side if self.isRightToLeft() else 12
            self._picture.setGeometry(x, (self.height() - side) // 2, side, side)


def _with_dot(icon: QtGui.QPixmap, side: int) -> QtGui.QPixmap:
    """Return an icon with a dot at its upper corner, cut free from its lines."""
    drawn = QtGui.QPixmap(icon)
    painter = QtGui.QPainter(drawn)
    painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
    size = side * 0.42
    place = QtCore.QRectF(side - size, 0, size, size)
    painter.setPen(QtGui.QPen(theme().colour("rail"), max(side * 0.1, 1.5)))
    painter.setBrush(theme().colour("accent"))
    painter.drawEllipse(place)
    painter.end()
    return drawn


class Rail(QFrame):
    """The navigation.

    Signals:
        opened: Index of the page to open.
    """

    opened = Signal(int)

    def __init__(self, pages: list[tuple[str, str]]) -> None:
        """Build the rail.

        Args:
            pages: Icon and name of each page.
        """
        super().__init__()
        self.setAccessibleName(self.tr("Pages"))
        give_role(self, "tabs")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_SIDE, 22, _SIDE, 14)
        layout.setSpacing(4)
        self._name = label(self.tr("Relief Diary"), "card")
        self._name.setContentsMargins(12, 0, 12, 10)
        layout.addWidget(self._name)
        self._pages = [name for _, name in pages]
        self._footers: list[QWidget] = []
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)  # which page is open, the window knows
        self._buttons = [RailButton(icon, name) for icon, name in pages]
        for index, button in enumerate(self._buttons):
            button.left.connect(self._stop_at_open_page)
            self._group.addButton(button, index)
            layout.addWidget(button)
        layout.addStretch(1)
        self.show_names(shown=True)
        self._group.idClicked.connect(self.opened)
        self._group.idToggled.connect(lambda index, checked: self._buttons[index].turned(checked))

    def show_names(self, *, shown: bool) -> None:
        """Show the names of the pages, or only their icons, with the name under the mouse."""
        for words in (self._name, *self._footers):
            words.setVisible(shown)
        for index, (button, name) in enumerate(zip(self._buttons, self._pages, strict=True)):
            button.show_name(name if shown else "")
            keys = self.tr("Ctrl+{number}").format(number=index + 1)
            give_tooltip(button, keys if shown else self.tr("{page} ({keys})").format(page=name, keys=keys))

    def narrow_width(self) -> int:
        """Width without the names, in pixels."""
        return max(TARGET, theme().px(_ICON) + 24) + 2 * _SIDE

    def finish(self) -> None:
        """Draw the icons, now and whenever the look changes; called once the window stands."""
        for button in self._buttons:
            button.draw_icon()
            theme().when_changed(button.draw_icon)

    def button(self, index: int) -> RailButton:
        """The button of one page."""
        return self._buttons[index]

    def show_page(self, index: int) -> None:
        """Mark one page as the open one."""
        for place, button in enumerate(self._buttons):
            button.show_open(place == index)
        self._stop_at_open_page()

    def add_footer(self, widget: QWidget) -> None:
        """Put something at the foot of the rail; it is there while the names are."""
        layout = self.layout()
        if layout is not None:
            widget.setContentsMargins(12, 0, 0, 0)  # below the name and the names of the pages
            layout.addWidget(widget)
            self._footers.append(widget)
            widget.setVisible(self._name.isVisibleTo(self))

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Up and down go from page to page."""
        step = {QtCore.Qt.Key.Key_Up: -1, QtCore.Qt.Key.Key_Down: 1}.get(QtCore.Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        focused = next((n for n, button in enumerate(self._buttons) if button.hasFocus()), 0)
        self._buttons[(focused + step) % len(self._buttons)].setFocus()

    def _stop_at_open_page(self) -> None:
        """Tab comes to the open page's button, wherever Qt left the group's one stop."""
        for button in self._buttons:
            button.setProperty("focusPolicy", "StrongFocus" if button.isChecked() else "ClickFocus")  # by name: ui.app
