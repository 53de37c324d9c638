"""The icon, the door and the ending of the program: behind the first paint of a window, whichever that is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from ui.ending import Ending
from ui.look.program_icon import program_icon
from ui.one_window.door import listen, when_today_is_wanted

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.claim import Claim

__all__ = ["Ending", "open_door", "show_icon"]


def show_icon() -> None:
    """Give every window the program's icon, where no desktop entry does."""
    QApplication.setWindowIcon(program_icon())


def open_door(claim: Claim, show_today: Callable[[], None] | None = None) -> None:
    """Let a second start bring the window to the front.

    Args:
        claim: To be the one that has the window of this diary.
        show_today: Has that window show today; None for one that shows no day.
    """
    listen(claim)
    if show_today is not None:
        when_today_is_wanted(show_today)
