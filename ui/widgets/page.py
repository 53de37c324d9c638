"""The frame of every page: a title with its line below, controls at its right, two columns that stack when narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.guard import guarded
from ui.keyboard.tab_order import go
from ui.look.roles import give_role
from ui.look.saying import announce
from ui.look.theme import theme
from ui.widgets.card import label
from ui.words.language import shown_code

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale, QRect
    from PySide6.QtGui import QResizeEvent, QShowEvent

    from diary.model.records.change import Change
    from ui.widgets.notice import Notice

MARGIN = 28
COLUMN_GAP = 18
SCROLL_BAR = 14
"""Width of a scroll bar, as the style sheet draws it."""
SIGHT = 20
"""How much stays in sight above and below what has the keyboard, in pixels."""
LOW_BELOW = 400
"""Lower than this (at 100 % text), a heading that stays in sight has smaller letters and no second line."""
MOST_WIDTH = 2000
"""Width of what stands on a page, at most (at 100 % text): lines stay readable on the widest screen, and what room is
left stands at both sides alike."""
LONE_WIDTH = 760
"""The same for a page that has nothing but a sentence and what can be done."""
TALL_FROM = 1300
"""From this height on (at 100 % text), a page that is far shorter stands lower than right below its heading."""
_SIDE = 300
SIDE_BELOW = 860
"""Narrower than this (at 100 % text), the side column moves below."""


class Page(QScrollArea):
    """A page that scrolls only downwards.

    Attributes:
        most_width: How wide what stands on it gets, in design pixels.
        fills: Whether what stands on it grows with the window.
        title: The page's heading. subtitle: The line below it.
        controls: Layout at the right of the heading. below: Layout of the line under the title.
        notice: What went wrong, when something did.
        head: What the heading stands on where it stays in sight while the rest scrolls; None where it does not.
        foot: What stays in sight below what scrolls; None where nothing does.
        told: The language that it is told in, ISO 639-1.
        columns: Layout of both columns, beside or below each other.
        main: Layout of the wide column. side: Layout of the narrow one.
    """

    most_width = MOST_WIDTH
    fills = False
    foot: QFrame | None = None

    def __init__(
        self, name: str, parent: QWidget | None = None, *, side_width: int = _SIDE, sticky: bool = False
    ) -> None:
        """Build the frame.

        Args:
            name: What a screen reader calls it.
            parent: What it stands in.
            side_width: Of the narrow column, in design pixels.
            sticky: Whether the heading stays in sight while the rest scrolls.
        """
        super().__init__(parent)
        self.told = shown_code()
        self._side_width = side_width
        self._is_lone = self._follows_height = False
        self.head: QFrame | None = QFrame(self) if sticky else None
        if self.head is not None:
            give_role(self, "page")
            self.head.lower()  # read before what scrolls
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("horizontalScrollBarPolicy", "ScrollBarAsNeeded")  # by name: see ui.app
        self.setProperty("focusPolicy", "NoFocus")
        self.title = label("", "title", wrap=True)
        self.subtitle = label("", "muted", wrap=True)
        self.controls = QHBoxLayout()
        self.notice: Notice | None = None
        self.main, self.side = QVBoxLayout(), QVBoxLayout()
        self.columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._side_frame = QWidget()
        self._side_frame.setProperty("column", True)  # noqa: FBT003 - a property; see ui.keyboard.tab_order
        self._lay_out()
        self._is_arranged = False
        theme().when_changed(self._arrange_if_seen)
        theme().style_when_shown(self)

    @property
    def is_narrow(self) -> bool:
        """Whether the side column stands below."""
        return self.width() < theme().px(SIDE_BELOW)

    @property
    def side_width(self) -> int:
        """Width of the side column where it stands beside, in pixels."""
        return theme().px(self._side_width)

    @property
    def spare_beside(self) -> int:
        """Room at each side that the page leaves free, in pixels; 0 unless it could be wider than is good to read."""
        most = theme().px(LONE_WIDTH if self._is_lone else self.most_width) + 2 * MARGIN
        return max(self.width() - most, 0) // 2

    def stand_alone(self, *, lone: bool) -> None:
        """Have the page stand in the middle: it has nothing but a sentence and what can be done."""
        if lone != self._is_lone:
            self._is_lone = lone
            self._arrange()
        self._place_lower()
        if lone:
            QTimer.singleShot(0, self, self._place_lower)  # once everything has its place

    def say(self, sentence: str, *, can_retry: bool = True) -> None:
        """Say on the page what went wrong; the bar is built when there is first something to say."""
        if self.notice is None:
            from ui.widgets.notice import Notice  # noqa: PLC0415 - on most days there is nothing to say

            self.notice = Notice()
            self.notice.retry.connect(self.retry)
            head = None if self.head is None else self.head.layout()
            if isinstance(head, QVBoxLayout):
                head.addWidget(self.notice)
            else:
                self._outer.insertWidget(1, self.notice)
        self.notice.say(sentence, can_retry=can_retry)

    def clear_notice(self) -> None:
        """Take back what went wrong: it was mended."""
        if self.notice is not None:
            self.notice.hide()

    @property
    def stays_as_it_is(self) -> bool:
        """Whether it can't be made anew in another language now, for something that has no draft is under way on it."""
        return False

    @property
    def has_unsaved(self) -> bool:
        """Whether something typed here is not on disk; for pages that can have that."""
        return False

    def focus_first(self) -> None:
        """For pages that know where the keyboard starts."""

    def begin_search(self) -> bool:
        """Put the keyboard where one searches on this page; return whether there is such a place."""
        return False

    def print_shown(self) -> bool:
        """Ask on which printer to print what is shown; return whether it can be printed from this page."""
        return False

    def step(self, days: int) -> None:
        """Open the next day (+1) or the one before (-1); for pages that show one day."""

    def show_unsaved(self) -> None:
        """For pages that can have something unsaved: open what it belongs to."""

    def write_typed(self) -> None:
        """For pages that write a moment after the last key: write now."""

    def settle(self) -> None:
        """Give everything on the page its place, and finish what scrolls to what just got the keyboard."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def remark(self, sentence: str) -> None:
        """Say something that is no fault; pages with a line for it show it too."""
        self.announce(sentence)

    def announce(self, sentence: str) -> None:
        """Have a screen reader say something that happened away from the focus."""
        announce(self, sentence)

    def retry(self) -> None:
        """For pages that can try again."""

    def take_over(self, before: Self, way: QLocale) -> None:
        """For pages that hold something typed or chosen: have what the same page held before it was made anew.

        Args:
            before: The page as it was; it goes.
            way: How dates and numbers were written on it.
        """

    def look_at_change(self, change: Change) -> None:
        """For pages that show records: bring into sight what became of one."""

    def keep_keyboard(self, change: Change) -> None:
        """Put the keyboard where something stood that had it and went with a change."""
        del change
        self.focus_first()

    @guarded
    def setVisible(self, visible: bool) -> None:  # noqa: FBT001, N802 - Qt's names
        """Take the look that was chosen while another page was open."""
        if visible and theme().catch_up(self):
            self._outer.activate()
        super().setVisible(visible)

    @guarded
    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Catch up with another look, which changed while another page was open."""
        super().showEvent(event)
        if not self._is_arranged:
            self._arrange()

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Stack or unstack the columns."""
        super().resizeEvent(event)
        self._arrange()
        self.place_head()

    def lead(self, widget: QWidget) -> None:
        """Put something between the heading and the columns, as wide as both."""
        self._outer.insertWidget(self._outer.indexOf(self.columns), widget)

    def follow(self, widget: QWidget, *, before: QWidget | None = None) -> None:
        """Put something behind the columns, as wide as both; it gets what room there is.

        Args:
            widget: What is put there.
            before: What it stands before; None for the end.
        """
        self._outer.insertWidget(-1 if before is None else self._outer.indexOf(before), widget, 1)

    def give_room(self, widget: QWidget, *, wanted: bool) -> None:
        """Have something behind the columns grow with the page, or be as high as its words."""
        self._outer.setStretchFactor(widget, 1 if wanted else 0)

    def give_columns_room(self, *, wanted: bool) -> None:
        """Have the columns fill the page, or take no room where nothing of them is to be seen."""
        self._outer.setStretchFactor(self.columns, 1 if wanted else 0)

    def place_head(self) -> None:
        """Give a heading that stays in sight its room above what scrolls."""
        layout = None if self.head is None else self.head.layout()
        if self.head is None or layout is None:
            return
        is_low = self.height() < theme().px(LOW_BELOW)
        kind = "card" if is_low else "title"
        self.subtitle.setVisible(not is_low)
        if self.title.property("kind") != kind:
            self.title.setProperty("kind", kind)
            self.title.style().unpolish(self.title)
            self.title.style().polish(self.title)
        width = self._ground_width()
        high = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
        if self._head.direction() == QBoxLayout.Direction.TopToBottom:
            # Of two lines of which one wraps, Qt gives each the same height: it has to be that of the higher one.
            lines = self.controls.sizeHint().height(), self.title.heightForWidth(max(width - 2 * MARGIN, 1))
            high += max(lines[0] - lines[1], 0)
        if self.viewportMargins().top() != high:
            self.setViewportMargins(0, high, 0, 0)
        self.head.setGeometry(0, 0, width, high)

    def _ground_width(self) -> int:
        """Width of what scrolls, told without viewport and scroll bar: for these, PySide makes kinds of widgets."""
        ground, content = self.contentsRect(), self.widget()
        scrolls = content is not None and content.height() > ground.height() - self.viewportMargins().top()
        return ground.width() - (SCROLL_BAR if scrolls else 0)

    @guarded
    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001, N802 - Qt's names
        """Go the way the eye does; return whether there is a stop (`ui.in_sight.sight` brings it into sight)."""
        return go(self.window(), forward=next)

    def bring_into_sight(self, widget: QWidget, part: QRect | None = None, *, around: int = SIGHT) -> None:
        """Scroll until something on this page is to be seen, or its upper part if it is too high.

        Args:
            widget: What is to be seen.
            part: Of the widget, only this.
            around: How much stays in sight above and below it, where there is room, in pixels.
        """
        content = self.widget()
        if content is not None and content.isAncestorOf(widget):
            self.settle()  # what was just shown or changed has its place, and the page its length, only after that
            sought = widget.rect() if part is None else part
            room = min(around, max((self.viewport().height() - sought.height()) // 2, 0))
            for corner in (sought.bottomLeft(), sought.topLeft()):
                place = widget.mapTo(content, corner)
                self.ensureVisible(place.x(), place.y(), 0, room)

    def room(self) -> int:
        """Height between the heading and the page's lower edge, in pixels: what stands there need not scroll away."""
        margins, gap = self._outer.contentsMargins(), self._outer.spacing()
        taken = margins.top() + margins.bottom() + self._head.sizeHint().height() + gap
        # Not by QLayout.itemAt: PySide keeps what it gave when the layout has thrown it away (docs/decisions/0024).
        for bar in (self.widget() or self).children():
            if isinstance(bar, QWidget) and self._outer.indexOf(bar) >= 0 and not bar.isHidden():
                taken += bar.sizeHint().height() + gap
        return self.viewport().height() - taken

    def arranged(self, *, narrow: bool) -> None:
        """For pages with more to arrange; called when the width or the text size changed."""

    def _lay_out(self) -> None:
        content = QWidget()
        content.setObjectName("page")
        outer = self._outer = QVBoxLayout(content)
        outer.setContentsMargins(MARGIN, 22, MARGIN, MARGIN)
        outer.setSpacing(14)
        self._lay_out_head(outer)
        self._lower = QWidget()
        self._lower.hide()
        outer.addWidget(self._lower)
        for column in (self.main, self.side):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(14)
        self._side_frame.setLayout(self.side)
        self.columns.setSpacing(COLUMN_GAP)
        self.columns.addLayout(self.main, 1)
        self.columns.addWidget(self._side_frame, 0)
        outer.addLayout(self.columns, 1)
        self.setWidget(content)

    def _lay_out_head(self, outer: QVBoxLayout) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        self.below = QHBoxLayout()
        self.below.addWidget(self.subtitle, 1)
        words.addLayout(self.below)
        self._head.addLayout(words, 1)
        tail = QHBoxLayout()  # keeps the controls at the start of their line where they stand below
        tail.addLayout(self.controls)
        tail.addStretch(1)
        self._head.addLayout(tail)
        if self.head is None:
            outer.addLayout(self._head)
        else:
            self.head.setObjectName("head")
            stays = QVBoxLayout(self.head)
            stays.setContentsMargins(MARGIN, 16, MARGIN, 12)
            stays.addLayout(self._head)
            outer.setContentsMargins(MARGIN, 14, MARGIN, MARGIN)

    def _arrange_if_seen(self) -> None:
        self._is_arranged = False
        if self.isVisible():
            self._arrange()

    def _arrange(self) -> None:
        self._is_arranged = True
        narrow = self.is_narrow
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self.columns.setDirection(down if narrow else across)
        self._head.setDirection(down if self.width() < theme().px(700) else across)
        self._side_frame.setSizePolicy(
            QSizePolicy.Policy.Preferred if narrow else QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred
        )
        width = self.side_width
        self._side_frame.setMinimumWidth(0 if narrow else width)
        self._side_frame.setMaximumWidth(16_777_215 if narrow else width)
        self._leave_room_beside()
        self.arranged(narrow=narrow)
        self.place_head()
        self._place_lower()

    def _leave_room_beside(self) -> None:
        margin, head = MARGIN + self.spare_beside, None if self.head is None else self.head.layout()
        self._outer.setContentsMargins(margin, 22 if head is None else 14, margin, MARGIN)
        if head is not None:
            head.setContentsMargins(margin, 16, margin, 12)

    def _place_lower(self) -> None:
        """Have a page that is far shorter than the window stand lower, so that no half of it is empty."""
        high = 0
        if self._is_lone or (not self.fills and self.height() >= theme().px(TALL_FROM)):
            self._follow_height()
            around = self.viewportMargins()
            room = self.contentsRect().height() - around.top() - around.bottom()
            spare = room - self._height_needed()
            high = spare // 4 if self._is_lone or spare > 2 * room // 5 else 0
        high = max(high, 0)
        if self._lower.isHidden() != (high == 0):
            self._lower.setVisible(high > 0)
        if high != self._lower.minimumHeight():
            self._lower.setFixedHeight(high)

    def _follow_height(self) -> None:
        """Look again when what stands on the page has its place, and whenever it has grown beyond the window.

        Not by its events: for each kind that a method of ours is handed, PySide makes a class (docs/decisions/0003).
        """
        if not self._follows_height:
            self._follows_height = True
            self.verticalScrollBar().rangeChanged.connect(lambda _least, _most: self._place_lower())
            QTimer.singleShot(0, self, self._place_lower)

    def _height_needed(self) -> int:
        """Return how high what stands on the page is, in pixels, wherever it stands."""
        outer, content = self._outer, self.widget()
        width = self.width() if content is None else content.width()
        high = outer.totalHeightForWidth(width) if outer.hasHeightForWidth() else outer.totalSizeHint().height()
        return high if self._lower.isHidden() else high - self._lower.minimumHeight() - outer.spacing()
