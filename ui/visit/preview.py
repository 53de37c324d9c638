"""The very pages that will print, one at a time, as a picture or as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from diary.exchange.request import Paper
from ui.guard import guarded
from ui.look.measures import TARGET
from ui.look.roles import give_role
from ui.look.saying import announce
from ui.look.theme import theme
from ui.widgets.card import label
from ui.widgets.flow_row import FlowRow
from ui.widgets.icon_button import IconButton

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from ui.session.report_session import ReportPreview

INCHES = {Paper.A4: (8.268, 11.693), Paper.LETTER: (8.5, 11.0)}
"""Width and height of a page."""
_EDGE = 1
_LEAST_WIDTH = 240
_ENOUGH = 1.02
"""Pages that are at most so much larger than their picture are not drawn anew."""


class PagePicture(QWidget):
    """One page on white paper, whatever the theme: that is how it prints."""

    def __init__(self) -> None:
        super().__init__()
        self._pixmap = QPixmap()
        self._message = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        give_role(self, "chart")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_page(self, png: bytes, name: str) -> None:
        """Show a page.

        Args:
            png: Its picture.
            name: What a screen reader calls it. Its words, hundreds of them, are to be read by the line, as text.
        """
        self._pixmap = QPixmap()
        self._pixmap.loadFromData(png)
        self._message = ""
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("“Read as text” shows this page in words."))
        self.update()

    def show_message(self, message: str) -> None:
        """Show a sentence where there is no page."""
        self._pixmap = QPixmap()
        self._message = message
        self.setAccessibleName(message)
        self.setAccessibleDescription("")
        self.update()

    @property
    def message(self) -> str:
        """The sentence in the place of a page; empty while there is one."""
        return self._message

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The page as sharp as the screen is, on paper with an edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = QRectF(self.rect())
        if self._pixmap.isNull():
            painter.fillRect(area, theme().colour("surface"))
            painter.setPen(theme().colour("muted"))
            inner = area.adjusted(24, 24, -24, -24)
            painter.drawText(inner, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._message)
        else:
            painter.fillRect(area, Qt.GlobalColor.white)
            painter.drawPixmap(area, self._pixmap, QRectF(self._pixmap.rect()))
        painter.setPen(theme().pen("line", _EDGE))
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))


class PagePreview(QWidget):
    """The pages with the way from one to the next.

    Attributes:
        picture: The page. text: The same as text; hidden unless it is wanted.
        previous, next: The pages beside. number: Which one it is.
        larger: Shows it larger, and as it was. read: Shows its text, and the page again.

    Signals:
        resolution_wanted: The pages are to be drawn in so many pixels per inch.
        size_wanted: The user wants it larger (`True`) or as it was.
    """

    resolution_wanted = Signal(float)
    size_wanted = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._preview: ReportPreview | None = None
        self._drawn = 0.0
        self._at = 0
        self._paper = Paper.A4
        self._room = QSize(488, 690)
        self.is_larger = False
        self.picture = PagePicture()
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.hide()
        self.previous = IconButton("previous", self.tr("Previous page"))
        self.next = IconButton("next", self.tr("Next page"))
        self.number = label("")
        self.larger, self.read = QPushButton(self.tr("Larger")), QPushButton(self.tr("Read as text"))
        self.busy = label(self.tr("Making the pages …"), "small")
        self.busy.hide()
        for button in (self.larger, self.read):
            button.setProperty("kind", "link")
            button.setMinimumWidth(TARGET)
        self._lay_out()
        self.previous.clicked.connect(lambda: self.turn(-1))
        self.next.clicked.connect(lambda: self.turn(1))
        self.larger.clicked.connect(lambda: self.show_larger(on=not self.is_larger))
        self.read.clicked.connect(self._switch)
        theme().when_changed(self._keep_room)
        self.show_message(self.tr("Making the pages …"))

    @property
    def at(self) -> int:
        """The place of the page that is shown, from 0."""
        return self._at

    @property
    def pixels_per_inch(self) -> float:
        """The resolution at which the pages are as sharp as the screen is."""
        return self._page_size().width() * self.devicePixelRatioF() / INCHES[self._paper][0]

    def fit(self, room: QSize, paper: Paper) -> None:
        """Show the pages as large as there is room for.

        Args:
            room: Width and height for the page, in pixels.
            paper: What it is printed on.
        """
        self._room, self._paper = room, paper
        size = self._page_size()
        self.picture.setFixedSize(size)
        self.text.setFixedSize(size)
        self._place_row()
        if self._preview is not None and self.pixels_per_inch > self._drawn * _ENOUGH:
            self.resolution_wanted.emit(self.pixels_per_inch)

    def show_preview(self, preview: ReportPreview, drawn: float) -> None:
        """Show these pages; the one that was looked at stays open.

        Args:
            preview: The pages.
            drawn: Their resolution, in pixels per inch.
        """
        self._preview, self._drawn = preview, drawn
        self.busy.hide()
        self._at = min(self._at, max(len(preview.pages) - 1, 0))
        if preview.pages:
            self._show_page()
        elif preview.is_empty:
            self.show_message(self.tr("Your diary is empty so far. The pages come with the first days."))
        else:
            self.show_message(self.tr("Nothing is ticked, so there is no page."))

    def show_message(self, sentence: str) -> None:
        """Show a sentence where there is no page."""
        self._at = 0
        self.picture.show_message(sentence)
        self.text.setPlainText(sentence)
        self.number.setText("")
        for button in (self.previous, self.next):
            button.setEnabled(False)

    def show_busy(self) -> None:
        """Say that newer pages are being made."""
        self.busy.show()

    def forget(self) -> None:
        """Keep nothing of the pages."""
        self._preview, self._drawn = None, 0.0
        self.show_message(self.tr("Making the pages …"))

    def turn(self, step: int) -> None:
        """Show a page further on or back."""
        if self._preview is None or not 0 <= self._at + step < len(self._preview.pages):
            return
        self._at += step
        self._show_page()
        announce(self, self.number.text())

    def show_larger(self, *, on: bool) -> None:
        """Show the page larger, or as it was."""
        if on is not self.is_larger:
            self.is_larger = on
            self.larger.setText(self.tr("Smaller") if on else self.tr("Larger"))
            self.size_wanted.emit(on)

    @guarded
    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """On another screen, the pages are as sharp as that one."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.fit(self._room, self._paper)

    def _page_size(self) -> QSize:
        width, height = INCHES[self._paper]
        wide = self._room.width()
        if self._room.height() > 0:
            wide = min(wide, round(self._room.height() * width / height))
        wide = max(wide, _LEAST_WIDTH)
        return QSize(wide, round(wide * height / width))

    def _place_row(self) -> None:
        """The way to the other pages stands in one line, unless there is no room for it."""
        wide = max(self._page_size().width(), min(self._row.sizeHint().width(), self._room.width()))
        self._row.setFixedWidth(wide)
        self._row.rearrange()

    def _show_page(self) -> None:
        if self._preview is None:
            return
        count = len(self._preview.pages)
        name = self.tr("Page {number} of {count}").format(number=self._at + 1, count=count)
        text = self._preview.texts[self._at]
        self.picture.show_page(self._preview.pages[self._at], name)
        self.text.setPlainText(text)
        self.text.setAccessibleName(name)
        self.number.setText(name)
        self._keep_room()
        self.previous.setEnabled(self._at > 0)
        self.next.setEnabled(self._at + 1 < count)

    def _keep_room(self) -> None:
        """Keep the number's whole room: not what it needed in larger type."""
        self.number.setMinimumWidth(0)
        self.number.setMinimumWidth(self.number.sizeHint().width())
        self._place_row()

    def _switch(self) -> None:
        """Show the text in the place of the page, or the page again."""
        as_text = self.text.isHidden()
        self.text.setVisible(as_text)
        self.picture.setVisible(not as_text)
        self.read.setText(self.tr("Show the page") if as_text else self.tr("Read as text"))
        if as_text:
            self.text.setFocus()

    def _lay_out(self) -> None:
        pages = QWidget()
        beside = QHBoxLayout(pages)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(6)
        for turning in (self.previous, self.number, self.next):
            beside.addWidget(turning)
        self._row = FlowRow(gap=18)
        for widget in (pages, self.larger, self.read):
            self._row.add(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        middle = Qt.AlignmentFlag.AlignHCenter
        for shown in (self.picture, self.text, self._row, self.busy):
            layout.addWidget(shown, 0, middle)
        layout.addStretch(1)
