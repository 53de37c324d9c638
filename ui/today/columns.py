"""The columns of Today: one, two from about 1,200 px on, three on a very wide screen; and the side card beside them.

Cards stay in the column they belong to and keep their order; only what stands beside them, the state after the
infusion and the safety signs, changes its place: beside the cards, at the top of the second column where there is no
room beside both, or below the pain card in a narrow window (docs/decisions/0055).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.answers.nrs_row import least_grid
from ui.look.theme import theme

if TYPE_CHECKING:
    from ui.widgets.page import Page

_EDGE, TIGHT_EDGE = 19, 15
"""From the outside of a card to what stands on it, its border included, in pixels; less where two columns just fit."""
_GAP = 14
"""Between cards, both ways, in pixels."""
_MARGIN, TIGHT_MARGIN = 28, 12
"""Room beside the cards, in pixels."""
_SCROLL_BAR = 14
LEAST_SIDE, WEEK_SIDE = 250, 364
"""Width of the side card, and where there is room for a week of days on it, at 100 % text."""
THREE_FROM = 2300
"""From this width of the page on (at 100 % text), the cards stand in three columns."""


class Arrangement(NamedTuple):
    """A way to arrange the page.

    Attributes:
        columns: Columns of cards, 1 to 3.
        beside: Whether the side card stands beside them.
        margin: Room beside the cards. padding: Room beside what stands on a card. Both in pixels.
        side: Width of the side card where it stands beside, in pixels.
        room: Width of what stands on a card, in pixels.
    """

    columns: int
    beside: bool
    margin: int
    padding: int
    side: int
    room: int

    @property
    def has_week(self) -> bool:
        """Whether there is room beside the cards for a week of days in a line."""
        return self.beside and self.columns > 1 and self.side >= theme().px(WEEK_SIDE)


def arrangement(width: int) -> Arrangement:
    """Return how a page of a width, in pixels, is arranged at the present text size."""
    grid, side = least_grid(), theme().px(LEAST_SIDE)
    tight, wide = grid + 2 * TIGHT_EDGE, grid + 2 * _EDGE
    inside = width - _SCROLL_BAR
    if inside >= 2 * wide + side + 2 * _GAP + 2 * _MARGIN:
        columns = 3 if width >= theme().px(THREE_FROM) else 2
        spare = inside - 2 * _MARGIN - columns * (wide + _GAP) - side
        more = theme().px(WEEK_SIDE) - side
        return _arranged(inside, columns, _MARGIN, _EDGE, side + (more if spare >= 2 * more else min(spare, more // 4)))
    if inside >= 2 * tight + _GAP + 2 * TIGHT_MARGIN:
        loose = inside >= 2 * wide + _GAP + 2 * _MARGIN
        return _arranged(inside, 2, _MARGIN if loose else TIGHT_MARGIN, _EDGE if loose else TIGHT_EDGE, 0)
    loose = inside >= wide + side + _GAP + 2 * _MARGIN
    if loose or inside >= tight + side + _GAP + 2 * TIGHT_MARGIN:
        margin = _MARGIN if loose else TIGHT_MARGIN
        return _arranged(inside, 1, margin, _EDGE if loose else TIGHT_EDGE, side)
    loose = inside >= wide + 2 * _MARGIN
    return _arranged(inside, 1, _MARGIN if loose else TIGHT_MARGIN, _EDGE if loose else TIGHT_EDGE, 0)


def _arranged(inside: int, columns: int, margin: int, edge: int, side: int) -> Arrangement:
    taken = 2 * margin + (columns - 1) * _GAP + (side + _GAP if side else 0)
    card = (inside - taken) // columns
    # A wider border, as in high contrast, takes its room from the padding: the answers keep theirs.
    return Arrangement(columns, side > 0, margin, edge - theme().tokens.border, side, card - 2 * edge)


class DayColumns:
    """The columns of a page, and what moves between them.

    Attributes:
        second, third: Layouts of the columns after the first; below one another where there are fewer.
        beside: Layout of what tells where you are after the infusion, wherever it stands.
        recent: The last two weeks; None until they are there.
        now: The arrangement in force.
    """

    def __init__(self, page: Page, first: QWidget) -> None:
        """Put what moves in its place.

        Args:
            page: The page.
            first: Its card that nothing but a line of the open day stands above.
        """
        self._page, self._first = page, first
        self._followed = 0
        self.recent: QWidget | None = None
        self.now = arrangement(page.width())
        self._frames = [QWidget(), QWidget()]
        self.second, self.third = (QVBoxLayout(frame) for frame in self._frames)
        self._moving = QWidget()
        self.beside = QVBoxLayout(self._moving)
        self._rest = QVBoxLayout()
        for layout in (self.second, self.third, self.beside):
            layout.setContentsMargins(0, 0, 0, 0)
        boxes: tuple[QBoxLayout, ...] = (self.second, self.third, self.beside, self._rest, page.main, page.columns)
        for box in boxes:
            box.setSpacing(_GAP)
        page.side.setSpacing(_GAP)
        for frame, layout in zip(self._frames, (self.second, self.third), strict=True):
            frame.setProperty("column", True)  # noqa: FBT003 - a property; see ui.keyboard.tab_order
            layout.addStretch(1)
        page.columns.insertLayout(1, self._rest)
        page.main.addStretch(1)
        self._put_in_place(0)

    def arrange(self) -> None:
        """Follow the width of the page and the size of the text."""
        width = self._page.width() - 2 * self._page.spare_beside
        before, self.now = self.now, arrangement(width)
        if (before.columns, before.beside) != (self.now.columns, self.now.beside):
            self._put_in_place(before.columns)
        if self.recent is not None:
            there = self._page.side if self.now.has_week else self._page.main if self.now.columns == 2 else self.third
            if there.indexOf(self.recent) < 0:
                was_shown = not self.recent.isHidden()
                below = self._followed if there is self.third else 0
                there.insertWidget(there.count() - 1 - below, self.recent)
                self.recent.setVisible(was_shown)  # at once: what gets another parent hides
        beside = self.now.columns > 1 or self.now.beside
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._page.columns.setDirection(across if beside else down)

    def follow_up(self, widget: QWidget) -> None:
        """Put something below the last card, and below the last two weeks where they stand there."""
        self.third.insertWidget(self.third.count() - 1, widget)
        self._followed += 1

    def _put_in_place(self, before: int) -> None:
        page, now = self._page, self.now
        second, third = self._frames
        if now.columns != before:
            for frame in self._frames:
                for layout in (page.main, self._rest, page.columns):
                    layout.removeWidget(frame)
            if now.columns == 1:
                for frame in self._frames:
                    page.main.insertWidget(page.main.count() - 1, frame)
            else:
                self._rest.addWidget(second, 0 if now.columns == 2 else 1)
            if now.columns == 2:
                self._rest.addWidget(third, 1)
            elif now.columns == 3:
                page.columns.insertWidget(2, third, 1)
            page.columns.setStretch(1, 1 if now.columns > 1 else 0)
        if now.beside:
            page.side.insertWidget(0, self._moving)
        elif now.columns == 2:
            self.second.insertWidget(0, self._moving)
        else:
            page.main.removeWidget(self._moving)
            page.main.insertWidget(page.main.indexOf(self._first) + 1, self._moving)
        self._moving.show()
