"""Keeps a heading that stays in sight as high as what stands on it; loaded once the window stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from ui.guard import guarded

if TYPE_CHECKING:
    from ui.widgets.page import Page


class HeadKeeper(QObject):
    """Watches the heading of a page: another title, a notice or larger text gives it another height."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        if page.head is not None:
            page.head.installEventFilter(self)

    @guarded
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Place it anew when its contents ask for another room; return whether the event is taken: never."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self._page.head:
            self._page.place_head()
        return False
