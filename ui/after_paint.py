"""The rest of a window, behind its first paint; the one way to it is `ui.main_window.behind_paint`.

Here is what every window gets (icon, door), what ends the program, and what the window of a diary gets: first loaded
in turns, then done in steps; its other pages; the report of a bug (docs/decisions/0003).
"""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from ui.bug_window import BugWindow
from ui.ending import Ending
from ui.look.describing import install_roles
from ui.look.program_icon import program_icon
from ui.one_window.door import listen, move_claim, when_today_is_wanted
from ui.page_wiring import PageWiring

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ui.claim import Claim
    from ui.finishing import Finishing
    from ui.main_window import MainWindow
    from ui.session import Session

__all__ = [
    "BugWindow",
    "Ending",
    "PageWiring",
    "finishing",
    "finishing_again",
    "move_claim",
    "open_door",
    "show_icon",
]

_BEHIND = (
    "diary.store.repository",
    "diary.model.relief.assessor",
    "diary.assessing",
    "ui.session.parts",
    "ui.in_sight.focus_ring",
    "ui.locking",
    "ui.today.parts",
    "ui.finishing",
)
"""What `ui.finishing` needs is loaded in so many turns of the event loop, each short enough for a key to wait for."""


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


def finishing(window: MainWindow, session: Session) -> Iterator[Callable[[], object]]:
    """Yield what the first answer does not need, in this order: first to load what it takes, then to do it."""
    yield install_roles  # a screen reader asks soon
    for module in _BEHIND:
        yield partial(import_module, module)
    yield from _finishing(window, session).steps()


def finishing_again(window: MainWindow, session: Session) -> Iterator[Callable[[], object]]:
    """Yield what is done where everything that stands in the window was made anew."""
    yield from _finishing(window, session).again()


def _finishing(window: MainWindow, session: Session) -> Finishing:
    from ui.finishing import Finishing  # noqa: PLC0415 - loaded in turns, by then

    return Finishing(window, session)
