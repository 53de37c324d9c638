"""Shows a notice on the desktop, on the way that this one has."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from diary.errors import DiaryError
from ui.notices.bus import show_by_bus
from ui.notices.portal import NoPortalError, show_by_portal
from ui.notices.tray import show_by_tray

if TYPE_CHECKING:
    from diary.reminders.notice import DesktopNotice, Shown


def show_on_desktop(notice: DesktopNotice) -> Shown:
    """Show a notice and return at once.

    On Linux the desktop's portal shows it, and where there is none, its service for notices; elsewhere the tray.

    Raises:
        DiaryError: there is nothing here that shows one.
    """
    if not sys.platform.startswith("linux"):
        return show_by_tray(notice)
    if not _has_bus():
        raise DiaryError.of("The notice can't be shown: there is no desktop session here.")
    try:
        return show_by_portal(notice)
    except NoPortalError:
        return show_by_bus(notice)


def _has_bus() -> bool:
    """Return whether there is a bus, which is asked first: Qt would try to start a bus where there is none."""
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return True
    return Path(os.environ.get("XDG_RUNTIME_DIR", "/nowhere"), "bus").exists()
