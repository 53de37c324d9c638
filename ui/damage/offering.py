"""The seam before what rescues a damaged diary: few ever see it, and it takes every export to be loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from diary.clock import Clock
    from diary.store.on_disk.key import Key
    from ui.damage.rescue import RescueCard


def make_rescue_card(path: Path, key: Key | None, clock: Clock, owner: QWidget) -> RescueCard:
    """Return the help for a damaged diary; see `RescueCard`."""
    from ui.damage.rescue import RescueCard  # noqa: PLC0415 - only where there is damage

    return RescueCard(path, key, clock, owner)
